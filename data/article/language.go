package article

import (
	"strings"

	"github.com/abadojack/whatlanggo"
)

// languageOf names the language of a body, empty when it is too short to tell.
func languageOf(body string) string {
	const enough, plenty = 200, 2000
	if len(body) < enough {
		return ""
	}
	if len(body) > plenty {
		body = strings.ToValidUTF8(body[:plenty], "")
	}
	info := whatlanggo.Detect(body)
	if !info.IsReliable() {
		return ""
	}
	return info.Lang.Iso6391()
}
