package maintext

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// blocks are the elements that begin and end a paragraph.
var blocks = map[atom.Atom]bool{
	atom.Address: true, atom.Article: true, atom.Aside: true, atom.Blockquote: true, atom.Body: true, atom.Center: true,
	atom.Dd: true, atom.Details: true, atom.Dialog: true, atom.Div: true, atom.Dl: true, atom.Dt: true, atom.Fieldset: true,
	atom.Figcaption: true, atom.Figure: true, atom.Footer: true, atom.Form: true, atom.H1: true, atom.H2: true, atom.H3: true,
	atom.H4: true, atom.H5: true, atom.H6: true, atom.Header: true, atom.Hgroup: true, atom.Hr: true, atom.Main: true,
	atom.Nav: true, atom.Ol: true, atom.P: true, atom.Pre: true, atom.Section: true, atom.Summary: true, atom.Table: true,
	atom.Ul: true, atom.Caption: true,
}

// silent are the elements that hold no text for a reader.
var silent = map[atom.Atom]bool{
	atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Iframe: true, atom.Object: true,
	atom.Embed: true, atom.Svg: true, atom.Math: true, atom.Canvas: true, atom.Audio: true, atom.Video: true, atom.Head: true,
	atom.Select: true, atom.Button: true, atom.Input: true, atom.Textarea: true, atom.Datalist: true, atom.Map: true,
	atom.Noframes: true, atom.Noembed: true, atom.Title: true, atom.Meta: true, atom.Link: true,
}

// writer builds text from nodes: white space folded, paragraphs apart.
type writer struct {
	b    strings.Builder
	gap  int  // line ends owed before the next word
	sp   bool // a blank owed before the next word
	pre  int
	skip func(*html.Node) bool
	deep int
}

// maxDepth bounds the recursion; deeper text is dropped.
const maxDepth = 600

func (w *writer) text(s string) {
	if w.pre > 0 {
		w.preText(s)
		return
	}
	for i := 0; i < len(s); {
		c := s[i]
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			w.sp = true
			i++
			continue
		}
		if c == 0xC2 && i+1 < len(s) && s[i+1] == 0xA0 { // no-break space
			w.sp = true
			i += 2
			continue
		}
		if c == 0xE2 && i+2 < len(s) && s[i+1] == 0x80 && (s[i+2] == 0x8B || s[i+2] == 0x8C) { // zero width
			i += 3
			continue
		}
		if c == 0xC2 && i+1 < len(s) && s[i+1] == 0xAD { // soft hyphen
			i += 2
			continue
		}
		j := i + 1
		for j < len(s) && s[j] > ' ' && s[j] != 0xC2 && s[j] != 0xE2 {
			j++
		}
		if s[i] == 0xC2 || s[i] == 0xE2 {
			_, width := utf8.DecodeRuneInString(s[i:])
			j = max(i+width, i+1)
			for j < len(s) && s[j] > ' ' && s[j] != 0xC2 && s[j] != 0xE2 {
				j++
			}
		}
		w.flush()
		w.b.WriteString(s[i:j])
		i = j
	}
}

func (w *writer) preText(s string) {
	for line := range strings.Lines(s) {
		end := strings.HasSuffix(line, "\n")
		if line = strings.TrimRight(line, "\r\n"); line != "" {
			w.flush()
			w.b.WriteString(line)
		}
		if end {
			w.gap = min(w.gap+1, 2)
		}
	}
}

// flush writes the owed white space.
func (w *writer) flush() {
	if w.b.Len() > 0 {
		switch {
		case w.gap > 0:
			w.b.WriteString("\n\n"[:w.gap])
		case w.sp:
			w.b.WriteByte(' ')
		}
	}
	w.gap, w.sp = 0, false
}

func (w *writer) node(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		w.text(n.Data)
		return
	case html.ElementNode:
		if silent[n.DataAtom] || w.skip != nil && w.skip(n) {
			return
		}
	case html.DocumentNode:
	default:
		return
	}
	if w.deep++; w.deep > maxDepth {
		w.deep--
		return
	}
	block, line := blocks[n.DataAtom], false
	switch n.DataAtom {
	case atom.Br:
		w.gap, w.sp = min(w.gap+1, 2), false
	case atom.Li, atom.Tr, atom.Option:
		line = true
	case atom.Td, atom.Th:
		w.sp = true
	case atom.Pre:
		w.pre++
	}
	if block {
		w.gap = 2
	} else if line {
		w.gap = max(w.gap, 1)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		w.node(c)
	}
	if block {
		w.gap = 2
	} else if line {
		w.gap = max(w.gap, 1)
	}
	if n.DataAtom == atom.Pre {
		w.pre--
	}
	w.deep--
}

// Text returns the words of a node as paragraphs, blank lines between them.
func Text(n *html.Node) string {
	w := writer{}
	w.node(n)
	return w.b.String()
}

// Fragment returns the words of a piece of HTML, such as a feed's content.
func Fragment(s string) string {
	if !strings.ContainsAny(s, "<&") {
		return strings.TrimSpace(s)
	}
	nodes, err := html.ParseFragment(strings.NewReader(s), &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body})
	if err != nil {
		return strings.TrimSpace(s)
	}
	w := writer{}
	for _, n := range nodes {
		w.node(n)
	}
	return w.b.String()
}
