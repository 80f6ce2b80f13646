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
	p.measure(root, 0)
	for _, b := range p.info {
		b.full = b.text
	}
	p.whole = *p.info[root]
	p.h1 = p.heading(root, 0)
	p.protect(root)
	p.mark(root, 0)
	text := p.pick(root)
	if len(text) < 250 {
		// The names mislead, or the page has little text: look again and trust
		// only what is sure, then nothing.
		for _, sure := range []bool{true, false} {
			for n, b := range p.info {
				b.out = b.out && sure && p.surelyOut(n)
			}
			if all := p.pick(root); len(all) > 3*len(text) {
				text = all
			}
			if len(text) > 250 {
				break
			}
		}
	}
	return text
}

// pick chooses among what is not marked as out, and renders it.
func (p *page) pick(root *html.Node) string {
	p.measure(root, 0)
	top := p.choose(root)
	if top == nil {
		top = root
	}
	text := p.render(p.around(top)...)
	if len(text) < 250 && top != root {
		if all := p.render(root); len(all) > 3*len(text) {
			text = all
		}
	}
	return text
}

type page struct {
	info  map[*html.Node]*block
	whole block // the page before anything was marked
	h1    *html.Node
	n     int // elements met, for their order
	// safe are the elements that the best prose of the page lies in, comments
	// aside: their names can't make them boilerplate.
	safe map[*html.Node]bool
	// others are articles beside that of the headline; nil until they were
	// looked for.
	others []*html.Node
	title  string
}

// block is what an element holds.
type block struct {
	text   int // bytes of text
	full   int // the same before anything was marked
	linked int // of these, inside links
	prose  float64
	paras  int
	order  int  // in the document
	out    bool // no part of the article
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

// protect finds the best element by its prose alone and keeps what it lies in.
func (p *page) protect(root *html.Node) {
	p.safe = make(map[*html.Node]bool)
	var best *html.Node
	most := 0.0
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		b := p.info[n]
		if b == nil || depth > maxDepth || matches(names(n), wordsComment) && n.DataAtom != atom.Body {
			return
		}
		switch n.DataAtom {
		case atom.Nav, atom.Footer, atom.Aside, atom.Dialog:
			return
		}
		if b.text > 0 {
			if s := b.prose * (1 - float64(b.linked)/float64(b.text)); s > most {
				best, most = n, s
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && !silent[c.DataAtom] && !hidden(c) {
				walk(c, depth+1)
			}
		}
	}
	walk(root, 0)
	if most < 8 {
		return // no more than a paragraph or two: the names know better
	}
	for n := best; n != nil; n = n.Parent {
		p.safe[n] = true
	}
}

// mark finds what by its element or its names is no part of an article.
func (p *page) mark(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type != html.ElementNode || silent[c.DataAtom] {
			continue
		}
		if b := p.info[c]; b != nil && p.boilerplate(c) {
			b.out = true
			continue
		}
		p.mark(c, depth+1)
	}
}

// boilerplate judges an element by what it is and what it is called.
func (p *page) boilerplate(n *html.Node) bool {
	if p.safe[n] {
		return false
	}
	switch n.DataAtom {
	case atom.Nav, atom.Aside, atom.Footer, atom.Figcaption, atom.Figure, atom.Dialog, atom.Menu:
		if n.DataAtom == atom.Figure || n.DataAtom == atom.Aside || n.DataAtom == atom.Footer {
			return !p.holdsArticle(n)
		}
		return true
	case atom.Body, atom.Html, atom.Main:
		return false
	case atom.Form:
		return !p.holdsArticle(n)
	}
	if hidden(n) {
		return true
	}
	switch attr(n, "role") {
	case "navigation", "complementary", "contentinfo", "search", "banner", "dialog", "alertdialog", "menu", "menubar":
		return !p.holdsArticle(n)
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
	if matches(s, wordsLead) && p.isLead(n) {
		return false
	}
	return !p.holdsArticle(n)
}

// surelyOut reports whether an element is no article whatever it holds.
func (p *page) surelyOut(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Nav, atom.Footer, atom.Menu, atom.Dialog, atom.Figcaption:
		return true
	}
	if 2*p.info[n].full > p.whole.text {
		return false
	}
	return matches(names(n), wordsFirm) || hidden(n)
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
// name holds so much of the page's prose that it can't be thrown away: the
// names of a theme can mislead.
func (p *page) holdsArticle(n *html.Node) bool {
	b := p.info[n]
	if b == nil || b.paras == 0 || p.whole.prose == 0 {
		return false
	}
	share := float64(b.paras) / float64(max(p.whole.paras, 1))
	text := float64(b.text-b.linked) / float64(max(p.whole.text-p.whole.linked, 1))
	if matches(names(n), wordsFirm) {
		return share > 0.8 && text > 0.75
	}
	return share > 0.4 && text > 0.35 || b.paras >= 8 && share > 0.25
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
