// Package assets holds what the program ships with: the sample story, fonts,
// icons and translations. It imports nothing but embed.
package assets

import "embed"

// Sample is the sample story: Markdown articles with front matter under
// "sample/", written for this program; the papers named in them are invented,
// the facts retold are of the public record (with one date that disagrees with
// the others on purpose, so that a conflict can be seen).
//
//go:embed sample/*.md
var Sample embed.FS
