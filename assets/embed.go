// Package assets holds the files that travel inside the binary: fonts, icons
// and the sample story.
//
// It imports only the standard library and gives bytes, never toolkit values,
// so that pictures can be drawn without a window. Every value is read-only and
// may be used by any goroutine.
package assets

import "embed"

// The fonts: Noto Sans for the program's words, Noto Serif for the articles'
// words, each under the SIL Open Font License (fonts/OFL.txt). TrueType bytes;
// they cover Latin, Greek and Cyrillic.
var (
	//go:embed fonts/NotoSans-Regular.ttf
	SansRegular []byte
	//go:embed fonts/NotoSans-Bold.ttf
	SansBold []byte
	//go:embed fonts/NotoSans-Italic.ttf
	SansItalic []byte
	//go:embed fonts/NotoSerif-Regular.ttf
	SerifRegular []byte
	//go:embed fonts/NotoSerif-Bold.ttf
	SerifBold []byte
	//go:embed fonts/NotoSerif-Italic.ttf
	SerifItalic []byte
)

// FontLicence is the licence of the fonts, for the About window.
//
//go:embed fonts/OFL.txt
var FontLicence string

//go:embed icons/*.svg
var icons embed.FS

// Sample is the sample story: Markdown articles with front matter under
// "sample/", written for this program; the papers named in them are invented,
// the facts retold are of the public record (with one date that disagrees with
// the others on purpose, so that a conflict can be seen).
//
//go:embed sample/*.md
var Sample embed.FS

// Icon returns the SVG bytes of icons/NAME.svg; a name that is not there is an
// error of the program and gives fs.ErrNotExist.
func Icon(name string) ([]byte, error) { return icons.ReadFile("icons/" + name + ".svg") }
