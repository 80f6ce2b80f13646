package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// terminal says what may end a sentence.
type terminal uint8

const (
	notTerminal terminal = iota
	fullStop
	exclaim  // ! and ?
	ellipsis // … and two full stops or more
	wide     // the full stops of Chinese and Japanese, which no space follows
	dotted   // an abbreviation's own full stop
)

func (d *Doc) terminalAt(i int) terminal {
	t := d.Tokens[i]
	if t.Shape&Dotted != 0 {
		return dotted
	}
	if t.Kind != Punct {
		return notTerminal
	}
	switch d.Body[t.Start] {
	case '.':
		if t.Len() > 1 {
			return ellipsis
		}
		return fullStop
	case '!', '?':
		return exclaim
	case 0xe2:
		switch r, _ := utf8.DecodeRuneInString(d.Body[t.Start:]); r {
		case '…':
			return ellipsis
		case '‼', '⁇', '⁈', '⁉', '‽':
			return exclaim
		}
	case 0xe3, 0xef:
		switch r, _ := utf8.DecodeRuneInString(d.Body[t.Start:]); r {
		case '。', '！', '？', '．', '｡':
			return wide
		}
	case 0xd8, 0xdb, 0xe0: // Arabic ؟ ۔ and Devanagari ।
		switch r, _ := utf8.DecodeRuneInString(d.Body[t.Start:]); r {
		case '؟':
			return exclaim
		case '۔', '।':
			return fullStop
		}
	}
	return notTerminal
}

// maxSentence is how many tokens a sentence may have. Prose stays far below
// (the longest of 34,000 sentences of news has 220); what is longer is a list, a
// table or no language, of which nobody wants one sentence to be the quote, and
// readers may look over a whole sentence for each of its words.
const maxSentence = 400

// sentenceEnd returns the token at which the sentence that begins with token
// first ends, half-open; last is the end of the paragraph.
func (d *Doc) sentenceEnd(first, last int) int {
	stop := min(last, first+maxSentence)
	for i := first; i < stop; i++ {
		if t := &d.Tokens[i]; t.Kind <= Number && t.Shape&Dotted == 0 { // nearly all
			continue
		}
		if i > first && d.bullet(i) {
			return i
		}
		if i > first && d.Body[d.Tokens[i].Start] == ':' {
			if end := d.creditEnd(i, stop); end > 0 {
				return end
			}
		}
		kind := d.terminalAt(i)
		if kind == notTerminal {
			continue
		}
		end := d.closers(i+1, stop)
		if end == stop {
			return stop
		}
		if d.ends(kind, first, i, end, last) {
			return end
		}
		i = end - 1
	}
	if stop < last {
		return d.pause(first+maxSentence/2, stop)
	}
	return last
}

// pause returns where to cut a sentence without end between two tokens: behind
// the last semicolon, else behind the last comma or dash, else at the end.
func (d *Doc) pause(from, to int) int {
	cut := to
	for i := to - 1; i >= from; i-- {
		switch t := d.Tokens[i]; {
		case t.Kind != Punct:
		case d.Body[t.Start] == ';':
			return i + 1
		case cut == to && (d.Body[t.Start] == ',' || d.Body[t.Start:t.End] == "—"):
			cut = i + 1
		}
	}
	return cut
}

// bullet reports whether token i is a bullet within a line.
func (d *Doc) bullet(i int) bool {
	t := d.Tokens[i]
	if t.Kind != Punct && t.Kind != Symbol || d.Body[t.Start] != 0xe2 {
		return false
	}
	r, _ := utf8.DecodeRuneInString(d.Body[t.Start:])
	return r == '•' || r == '▪' || r == '●' || r == '■'
}

// closers passes over what closes a sentence behind its full stop: quotation
// marks, brackets, more marks, and references such as "[3]".
func (d *Doc) closers(i, last int) int {
	for i < last {
		t := d.Tokens[i]
		glued := t.Shape&Glued != 0
		switch c := d.Body[t.Start]; {
		case t.Kind == Mark:
			if !d.closing(i, last) {
				return i
			}
		case glued && (c == ')' || c == ']' || c == '}'):
		case glued && d.terminalAt(i) != notTerminal && t.Kind == Punct:
		case glued && c == '[' && i+2 < last && d.Tokens[i+1].Kind == Number && d.Body[d.Tokens[i+2].Start] == ']':
			i += 2
		default:
			return i
		}
		i++
	}
	return i
}

// closing reports whether the quotation mark i closes what stands before it.
func (d *Doc) closing(i, last int) bool {
	t := d.Tokens[i]
	glued := t.Shape&Glued != 0
	open := i+1 < last && d.Tokens[i+1].Shape&Glued != 0 // glued to what follows
	switch r, _ := utf8.DecodeRuneInString(d.Body[t.Start:]); r {
	case '”', '’', '»', '›':
		return glued || !open
	case '“', '‘', '«', '‹', '‟', '‛':
		return glued && !open // closing in German and others
	case '„', '‚', '「', '『':
		return false
	case '」', '』':
		return true
	case '`':
		return false
	}
	return glued || !open
}

// ends reports whether the sentence that begins at first ends before token next,
// given the terminal token i and what closed it between.
func (d *Doc) ends(kind terminal, first, i, next, last int) bool {
	if kind == wide {
		return true
	}
	closed := next > i+1
	// The first word of what follows, behind marks that open it.
	w, opened := next, false
	for ; w < last && w < next+4; w++ {
		t := d.Tokens[w]
		if t.Kind == Mark || t.Kind == Punct && strings.IndexByte("([{", d.Body[t.Start]) >= 0 {
			opened = true
			continue
		}
		if r, _ := utf8.DecodeRuneInString(d.Body[t.Start:]); w == next && (r == '—' || r == '–' || r == '-' || r == '¿' || r == '¡' || r == '*') {
			if t.Shape&Glued != 0 {
				return false
			}
			continue
		}
		break
	}
	if w >= last || w >= next+4 {
		return opened
	}
	t := d.Tokens[w]
	if d.Tokens[next].Shape&Glued != 0 && !opened && !closed {
		// "ended.Then": a space was lost; but not within "node.JS".
		prev := d.Tokens[i-min(i, 1)]
		return t.Kind == Word && t.Shape&Capital != 0 && kind != dotted && kind != ellipsis && i > first &&
			prev.Kind == Word && prev.Shape&Capital == 0 && prev.Len() > 1
	}
	word := d.Text(w)
	switch t.Kind {
	case Punct:
		return false // ", ", ";", ")": the sentence goes on
	case Word:
		if r, _ := utf8.DecodeRuneInString(word); unicode.IsLower(r) {
			// A name such as "iPhone", or a quotation that opens small.
			return kind != dotted && kind != ellipsis && (camel(word) || opened && d.Tokens[next].Kind == Mark && kind == fullStop)
		}
	}
	switch kind {
	case exclaim:
		return !closed || !d.reported(w, last)
	case ellipsis:
		if closed || d.Tokens[i].Len() == 4 {
			return true
		}
		glued := d.Tokens[i].Shape&Glued != 0
		return t.Kind == Word && (in(opens, word) && word != "I" || glued && opened)
	case fullStop:
		// "1. Item": the number belongs to the item.
		if i == first+1 && d.Tokens[first].Kind == Number && d.Tokens[first].Len() < 4 {
			return false
		}
		// ". . ." written apart.
		return d.Body[t.Start] != '.'
	}
	return d.abbreviationEnds(i, w, t, word, opened)
}

// abbreviationEnds decides the same where the full stop belongs to the
// abbreviation i, before word.
func (d *Doc) abbreviationEnds(i, w int, t Token, word string, opened bool) bool {
	before := d.Tokens[i-min(i, 1)]
	switch d.Tokens[i].abbr {
	case abbrNever, abbrNumbered:
		return false
	case abbrTitle:
		return in(opensAfterTitle, word)
	case abbrClock:
		return t.Kind == Word && !in(afterClock, word) && !opened || in(opens, word)
	case abbrInitial:
		if d.Body[d.Tokens[i].Start] == 'I' && before.Kind == Word && before.Shape&Capital == 0 {
			return true // the pronoun
		}
		return in(opens, word) && word != "A" && word != "I"
	case abbrAcronym:
		if in(opens, word) {
			return true
		}
		// "in Washington, D.C. Smith": the comma's second half ends the place.
		return i > 0 && d.Body[before.Start] == ',' && t.Kind == Word && d.Text(i) == "D.C."
	}
	if opened && t.Kind == Word {
		r, _ := utf8.DecodeRuneInString(d.Body[d.Tokens[w-1].Start:])
		return r == '“' || r == '"' || r == '«'
	}
	return t.Kind == Word && in(opens, word)
}

// camel reports whether a word begins small and holds a capital ("iPhone").
func camel(w string) bool {
	for i := 1; i < len(w); i++ {
		if w[i] >= 'A' && w[i] <= 'Z' {
			return true
		}
	}
	return false
}

// reported reports whether the words from w on say whose question stood before:
// a name or pronoun and a verb of speaking with nothing of its own to say.
func (d *Doc) reported(w, last int) bool {
	for i := w + 1; i < last && i < w+8; i++ {
		t := d.Tokens[i]
		if t.Kind == Punct && d.terminalAt(i) != notTerminal || t.Kind == Mark {
			return false
		}
		if t.Kind != Word || t.Shape&Capital != 0 || !in(reports, d.Text(i)) {
			continue
		}
		if i+1 == last || d.Tokens[i+1].Kind == Punct {
			return true
		}
		switch next := d.Text(i + 1); next {
		case "in", "on", "at", "to", "of", "as", "during", "after", "before", "when", "with", "about":
			return true
		case "if", "whether", "for", "that":
			return false
		default:
			return strings.HasPrefix(d.Text(i), "ask")
		}
	}
	return false
}
