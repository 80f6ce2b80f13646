package published

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// maxDepth bounds the recursion into a page.
const maxDepth = 600

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

// names returns an element's class and id, lower case.
func names(n *html.Node) string {
	c, id := attr(n, "class"), attr(n, "id")
	if c == "" && id == "" {
		return ""
	}
	return strings.ToLower(c + " " + id)
}

// hasClass reports whether one of an element's classes is one of those given.
func hasClass(n *html.Node, list ...string) bool {
	for _, c := range strings.Fields(strings.ToLower(attr(n, "class"))) {
		for _, l := range list {
			if c == l {
				return true
			}
		}
	}
	return false
}

// textOf returns an element's text with folded white space, empty when it has
// more than most bytes.
func textOf(n *html.Node, most int) string {
	var b strings.Builder
	if !gather(&b, n, most, 0) {
		return ""
	}
	return fold(b.String())
}

func gather(b *strings.Builder, n *html.Node, most, depth int) bool {
	if b.Len() > most*2+200 || depth > maxDepth {
		return false
	}
	switch {
	case n.Type == html.TextNode:
		b.WriteString(n.Data)
		return true
	case n.Type == html.ElementNode:
		switch n.DataAtom {
		case atom.Script, atom.Style, atom.Noscript, atom.Svg, atom.Template:
			return true
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if !gather(b, c, most, depth+1) {
			return false
		}
		if c.Type == html.ElementNode {
			b.WriteByte(' ')
		}
	}
	return true
}
