package maintext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Find returns the main text of a page, paragraphs apart by blank lines,
// empty when there is none. title is the page's headline, which is not
// repeated at the head of the text.
func Find(doc *html.Node, title string) string {
	root := element(doc, atom.Body)
	if root == nil {
		root = doc
	}
	p := &page{info: make(map[*html.Node]*block, 512), title: fold(title)}
	p.clean(root, 0)
	p.measure(root, 0)
	top := p.choose(root)
	if top == nil {
		top = root
	}
	text := p.render(top)
	if len(text) < 250 && top != root {
		if all := p.render(root); len(all) > 3*len(text) {
			text = all
		}
	}
	return text
}

type page struct {
	info  map[*html.Node]*block
	title string
}

// block is what an element holds.
type block struct {
	text   int // bytes of text
	linked int // of these, inside links
	prose  float64
	paras  int
}

func element(n *html.Node, a atom.Atom) *html.Node {
	if n.Type == html.ElementNode && n.DataAtom == a {
		return n
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if f := element(c, a); f != nil {
			return f
		}
	}
	return nil
}

func fold(s string) string { return strings.Join(strings.Fields(s), " ") }

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func names(n *html.Node) string {
	c, id := attr(n, "class"), attr(n, "id")
	if c == "" && id == "" {
		return ""
	}
	return strings.ToLower(c + " " + id)
}

// clean takes out of the tree what is not text for a reader and what by its
// element or its names is no part of an article.
func (p *page) clean(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; {
		next := c.NextSibling
		switch {
		case c.Type == html.CommentNode:
			n.RemoveChild(c)
		case c.Type == html.ElementNode && (silent[c.DataAtom] && c.DataAtom != atom.Noscript || c.DataAtom == atom.Noscript || p.boilerplate(c)):
			n.RemoveChild(c)
		default:
			p.clean(c, depth+1)
		}
		c = next
	}
}

// boilerplate judges an element by what it is and what it is called.
func (p *page) boilerplate(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer, atom.Figcaption, atom.Figure, atom.Dialog, atom.Menu:
		if n.DataAtom == atom.Figure || n.DataAtom == atom.Aside || n.DataAtom == atom.Footer {
			return !holdsArticle(n)
		}
		return true
	case atom.Body, atom.Html, atom.Main:
		return false
	case atom.Form:
		return !holdsArticle(n)
	}
	if hidden(n) {
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "banner", "dialog", "alertdialog", "menu", "menubar":
		return !holdsArticle(n)
	}
	s := names(n)
	if s == "" {
		return false
	}
	switch n.DataAtom {
	case atom.P, atom.H1, atom.H2, atom.H3, atom.B, atom.Strong, atom.I, atom.Em, atom.Blockquote, atom.Pre, atom.Code:
		return matches(s, wordsInline)
	}
	if !matches(s, wordsOut) || matches(s, wordsIn) && !matches(s, wordsFirm) {
		return false
	}
	return !holdsArticle(n)
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" && n.DataAtom != atom.Div {
				return true
			}
		case "style":
			s := strings.ToLower(strings.ReplaceAll(a.Val, " ", ""))
			if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}

// holdsArticle reports whether an element that looks like no article by its
// name holds too much prose to be thrown away: a theme's names can mislead.
func holdsArticle(n *html.Node) bool {
	paras, bytes := 0, 0
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		if depth > 60 || bytes > 3000 {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode {
				if c.DataAtom == atom.P {
					if t, l := lengths(c, 0); t > 120 && l*3 < t {
						paras++
						bytes += t
					}
					continue
				}
				if silent[c.DataAtom] || matches(names(c), wordsFirm) {
					continue
				}
				walk(c, depth+1)
			}
		}
	}
	if matches(names(n), wordsFirm) {
		return false
	}
	walk(n, 0)
	return paras >= 4 && bytes > 1500
}

// lengths returns the bytes of text in a node, and of those in links.
func lengths(n *html.Node, depth int) (text, linked int) {
	if depth > maxDepth {
		return 0, 0
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch {
		case c.Type == html.TextNode:
			text += inkLen(c.Data)
		case c.Type == html.ElementNode && !silent[c.DataAtom]:
			t, l := lengths(c, depth+1)
			text += t
			if c.DataAtom == atom.A {
				l = t
			}
			linked += l
		}
	}
	return text, linked
}

// inkLen counts the bytes of s, a run of white space as one.
func inkLen(s string) int {
	n, space := 0, true
	for i := 0; i < len(s); i++ {
		if c := s[i]; c == ' ' || c == '\n' || c == '\t' || c == '\r' {
			if !space {
				n++
			}
			space = true
			continue
		}
		space = false
		n++
	}
	return n
}
