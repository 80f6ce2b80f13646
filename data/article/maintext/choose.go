package maintext

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// measure counts the text of every element and passes the prose of each
// paragraph up to those around it, as Readability (Arc90, 2009) does: fully to
// the parent, less to each further ancestor.
func (p *page) measure(n *html.Node, depth int) *block {
	b := p.info[n]
	if b == nil {
		b = &block{}
		p.info[n] = b
	}
	p.n++
	*b = block{out: b.out, full: b.full, order: p.n}
	if depth > maxDepth || b.out {
		return b
	}
	direct := 0
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Type {
		case html.TextNode:
			t := inkLen(c.Data)
			b.text += t
			direct += t
		case html.ElementNode:
			if silent[c.DataAtom] {
				continue
			}
			s := p.measure(c, depth+1)
			b.text += s.text
			if c.DataAtom == atom.A {
				b.linked += s.text
			} else {
				b.linked += s.linked
			}
			b.paras += s.paras
			if inline(c) {
				direct += s.text
			}
		}
	}
	score := 0.0
	switch n.DataAtom {
	case atom.P, atom.Pre, atom.Blockquote, atom.Td, atom.Div, atom.Section, atom.Li, atom.Dd, atom.Center, atom.Article:
		if direct >= 40 && (n.DataAtom == atom.P || direct >= 80) {
			score = proseOf(n, direct, b)
		}
	}
	if score > 0 {
		b.paras++
		share := 1.0
		if n.DataAtom != atom.P {
			b.prose += score // text that stands in the element itself
			share = 0.7
		}
		for a, i := n.Parent, 0; a != nil && i < 4; a, i = a.Parent, i+1 {
			if ab := p.info[a]; ab != nil {
				ab.prose += score * share
			}
			share *= 0.5
			if i == 0 {
				share = 0.55
			}
		}
	}
	return b
}

// proseOf scores a paragraph: its length, its sentences, less its links.
func proseOf(n *html.Node, direct int, b *block) float64 {
	density := 0.0
	if b.text > 0 {
		density = float64(b.linked) / float64(b.text)
	}
	if density > 0.6 {
		return 0
	}
	s := 1 + min(float64(direct)/90, 5)
	if direct > 540 { // a text that is broken with <br> alone
		s += min(float64(direct-540)/200, 40)
	}
	return s * (1 - density)
}

func inline(n *html.Node) bool {
	switch n.DataAtom {
	case atom.A, atom.Abbr, atom.B, atom.Big, atom.Br, atom.Cite, atom.Code, atom.Em, atom.Font, atom.I, atom.Ins, atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.Tt, atom.U, atom.Wbr, atom.Kbd, atom.Var, atom.Dfn, atom.Acronym, atom.Strike:
		return true
	}
	return false
}

// choose picks the element that holds the article.
func (p *page) choose(root *html.Node) *html.Node {
	var best *html.Node
	most := 0.0
	var walk func(n *html.Node, depth int)
	walk = func(n *html.Node, depth int) {
		if depth > maxDepth {
			return
		}
		b := p.info[n]
		if b != nil && b.out {
			return
		}
		if n.Type == html.ElementNode && b != nil && b.text > 0 {
			if s := p.score(n, b); s > most {
				best, most = n, s
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode {
				walk(c, depth+1)
			}
		}
	}
	walk(root, 0)
	if best == nil {
		return nil
	}
	return p.widen(best, most)
}

func (p *page) score(n *html.Node, b *block) float64 {
	s := b.prose
	if s <= 0 {
		return 0
	}
	s *= 1 - float64(b.linked)/float64(b.text)
	name := names(n)
	switch {
	case strings.EqualFold(attr(n, "itemprop"), "articleBody"), strings.EqualFold(attr(n, "itemprop"), "text"):
		s *= 1.5
	case matches(name, wordsBody):
		s *= 1.35
	case n.DataAtom == atom.Article, n.DataAtom == atom.Main:
		s *= 1.1
	}
	if matches(name, wordsFirm) {
		s *= 0.3
	}
	if p.h1 != nil { // another article than the one that the headline is of
		if own := articleOf(p.h1); own != nil && articleOf(n) != nil && articleOf(n) != own {
			if o := p.info[own]; o != nil && o.paras >= 2 && o.text > 400 {
				s *= 0.2
			} else {
				s *= 0.5
			}
		}
		if articleOf(n) == nil && p.holdsSeveral(n) {
			s *= 0.2
		}
	}
	return s
}

// widen goes up from the best element while the element above adds prose of
// the same kind: an article may be cut into sections.
func (p *page) widen(best *html.Node, score float64) *html.Node {
	top := best
	for a, i := best.Parent, 0; a != nil && a.DataAtom != atom.Body && a.DataAtom != atom.Html && i < 8; a, i = a.Parent, i+1 {
		b, t := p.info[a], p.info[top]
		if b == nil || t == nil {
			break
		}
		added := b.text - t.text
		addedLinks := b.linked - t.linked
		near := i < 5 && addedLinks*4 < added && p.score(a, b) > score*0.35
		more := added > t.text/2 && addedLinks*8 < added && added > 90*(b.paras-t.paras) && b.paras >= t.paras+3
		if b.paras >= t.paras+2 && added > 300 && (near || more) {
			top = a
		}
		if a.DataAtom == atom.Article || a.DataAtom == atom.Main {
			break
		}
	}
	return top
}

// holdsSeveral reports whether an element holds the headline's article and
// another one with a headline of its own, as pages without an end do.
func (p *page) holdsSeveral(n *html.Node) bool {
	own := articleOf(p.h1)
	if b := p.info[own]; own == nil || b == nil || b.paras < 2 || b.text < 400 {
		return false
	}
	if p.others == nil {
		p.others = []*html.Node{}
		root := own
		for root.Parent != nil {
			root = root.Parent
		}
		for d := range root.Descendants() {
			if d.DataAtom == atom.H1 && d != p.h1 {
				if a := articleOf(d); a != nil && a != own && !holds(own, a) && !holds(a, own) {
					p.others = append(p.others, a)
				}
			}
		}
	}
	if len(p.others) == 0 || !holds(n, own) {
		return false
	}
	for _, o := range p.others {
		if holds(n, o) {
			return true
		}
	}
	return false
}

// holds reports whether b lies in a.
func holds(a, b *html.Node) bool {
	for ; b != nil; b = b.Parent {
		if a == b {
			return true
		}
	}
	return false
}

// articleOf returns the nearest article element that n lies in, or is.
func articleOf(n *html.Node) *html.Node {
	for ; n != nil; n = n.Parent {
		if n.DataAtom == atom.Article {
			return n
		}
	}
	return nil
}
