package article

import (
	"bytes"
	"strings"

	"dateline/data/article/maintext"

	"golang.org/x/net/html"
)

// chapter returns the text of a book's part; a title page and a table of
// contents are recognised and left out.
func chapter(data []byte, title string) (text string, front bool, err error) {
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return "", false, failf(StageRead, err, "a chapter of the book can't be read")
	}
	kind := ""
	var look func(n *html.Node, depth int)
	look = func(n *html.Node, depth int) {
		for _, a := range n.Attr {
			if a.Key == "epub:type" {
				kind += " " + a.Val
			}
		}
		for c := n.FirstChild; c != nil && depth < 6; c = c.NextSibling {
			look(c, depth+1)
		}
	}
	look(doc, 0)
	text = maintext.Text(doc)
	for _, k := range []string{"titlepage", "toc", "cover", "copyright-page", "landmarks"} {
		if strings.Contains(kind, k) {
			return text, true, nil
		}
	}
	short := len(text) < 300 && title != "" && strings.HasPrefix(strings.ToLower(text), strings.ToLower(title)) && !strings.Contains(text, ". ")
	return text, short, nil
}
