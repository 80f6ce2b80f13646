package maintext

import (
	"slices"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// heading finds the page's headline: the first h1 that says what the title
// says, or else the first one.
func (p *page) heading(n *html.Node, depth int) *html.Node {
	var first *html.Node
	var walk func(n *html.Node, depth int) *html.Node
	walk = func(n *html.Node, depth int) *html.Node {
		if depth > maxDepth {
			return nil
		}
		if n.Type == html.ElementNode && (n.DataAtom == atom.H1 || n.DataAtom == atom.H2 && p.title != "") {
			if b := p.info[n]; b != nil && b.text > 0 && b.text < 400 {
				if p.title != "" && fold(textOf(n)) == p.title {
					return n
				}
				if first == nil && n.DataAtom == atom.H1 {
					first = n
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if f := walk(c, depth+1); f != nil {
				return f
			}
		}
		return nil
	}
	if f := walk(n, depth); f != nil {
		return f
	}
	return first
}

// isLead reports whether an element can be the lead: a few sentences under
// the headline, no links to elsewhere, no headings of its own.
func (p *page) isLead(n *html.Node) bool {
	b, h := p.info[n], p.info[p.h1]
	if b == nil || b.text < 40 || b.text > 1500 || b.linked*5 > b.text {
		return false
	}
	if h != nil && (b.order < h.order || element(n, atom.H3) != nil) {
		return false
	}
	return true
}

// around returns the chosen element with what belongs to it and stands beside
// it: the lead between headline and text, and further sections of the same
// make, in the order of the page.
func (p *page) around(top *html.Node) []*html.Node {
	list := []*html.Node{top}
	t := p.info[top]
	lead := 0
	for a, level := top, 0; a.Parent != nil && a.DataAtom != atom.Body && level < 8; a, level = a.Parent, level+1 {
		var before []*html.Node
		for s := a.PrevSibling; s != nil; s = s.PrevSibling {
			if p.sameMake(s, a, level, t) {
				before = append(before, s)
				continue
			}
			if p.h1 != nil {
				leads := p.leads(s, &lead)
				slices.Reverse(leads)
				before = append(before, leads...)
			}
		}
		slices.Reverse(before)
		list = append(before, list...)
		for s := a.NextSibling; s != nil; s = s.NextSibling {
			if p.sameMake(s, a, level, t) || level < 2 && p.loose(s, t) {
				list = append(list, s)
			}
		}
	}
	return list
}

// sameMake reports whether s is a section as a is: the same element with the
// same class, holding prose.
func (p *page) sameMake(s, a *html.Node, level int, top *block) bool {
	b := p.info[s]
	if s.Type != html.ElementNode || b == nil || b.out || b.paras == 0 || level > 3 || b.linked*4 > b.text {
		return false
	}
	if s.DataAtom != a.DataAtom || s.DataAtom == atom.Article || s.DataAtom == atom.Li || element(s, atom.H1) != nil {
		return false // another article
	}
	class := attr(a, "class")
	if class == "" {
		return b.text > 200 && b.text*8 > top.text
	}
	return attr(s, "class") == class && b.text > 60
}

// loose reports whether s is a paragraph that stands beside its article.
func (p *page) loose(s *html.Node, top *block) bool {
	b := p.info[s]
	if s.Type != html.ElementNode || b == nil || b.out {
		return false
	}
	switch s.DataAtom {
	case atom.P:
		return b.text > 80 && b.linked*4 < b.text
	case atom.Div, atom.Section:
		return b.paras >= 2 && b.linked*6 < b.text && b.prose*6 > top.prose && element(s, atom.H1) == nil
	}
	return false
}

// leads returns the paragraphs in s that stand between the headline and the
// text; lead counts their bytes over all calls.
func (p *page) leads(s *html.Node, lead *int) []*html.Node {
	const most = 1500
	var out []*html.Node
	h := p.info[p.h1]
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		b := p.info[n]
		if n.Type != html.ElementNode || b == nil || b.out || b.text < 40 || depth > 30 || *lead > most {
			return
		}
		switch n.DataAtom {
		case atom.P, atom.Div, atom.H2, atom.Span, atom.Section, atom.Strong, atom.B, atom.Header, atom.H3:
		case atom.Ul, atom.Ol, atom.Table, atom.Form:
			return
		}
		if b.order > h.order && n != p.h1 && b.linked*5 <= b.text && b.text <= 900 && directText(n) >= 40 {
			if b.text >= 70 || matches(names(n), wordsLead) {
				*lead += b.text
				out = append(out, n)
			}
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c, depth+1)
		}
	}
	walk(s, 0)
	return out
}

// directText returns the bytes of text that stand in an element itself or in
// its inline children.
func directText(n *html.Node) int {
	t := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode {
			t += inkLen(c.Data)
		} else if c.Type == html.ElementNode && inline(c) {
			t += directText(c)
		}
	}
	return t
}
