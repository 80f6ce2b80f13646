package event

import (
	"cmp"
	"slices"
	"strings"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// turn is where a speaker of a printed conversation begins.
type turn struct {
	from int // byte offset
	name string
}

// turnAt returns who has the turn at a byte offset of a printed conversation
// ("LUND: I never signed it."); ok is false outside one. A turn lasts until the
// next.
func (w *work) turnAt(at int) (name string, ok bool) {
	i, _ := slices.BinarySearchFunc(w.turns, at, func(t turn, at int) int { return cmp.Compare(t.from, at+1) })
	if i == 0 {
		return "", false
	}
	return w.turns[i-1].name, true
}

// findTurns looks for paragraphs that a speaker and a colon open: a name in
// capitals, the name of somebody met in the text, Q and A.
func (w *work) findTurns() {
	d := &w.syn
	w.turns = w.turns[:0]
	known, letters := 0, 0
	for _, p := range d.Paragraphs {
		if p.First >= p.Last {
			continue
		}
		s := d.Sentences[p.First]
		i := s.First
		for i < s.Last && (d.Tags[i] == syntax.Open || d.Tags[i] == syntax.Close) {
			i++
		}
		first := i
		if i+1 < s.Last && (d.Text(i) == "Q" || d.Text(i) == "A") && d.Text(i+1) == ":" {
			letters++
			name := ""
			if d.Text(i) == "A" {
				name = w.guest(i)
			}
			w.turns = append(w.turns, turn{d.Tokens[first].Start, name})
			continue
		}
		if name := w.metBefore(i, s.Last); name != "" {
			known++
			w.turns = append(w.turns, turn{d.Tokens[first].Start, name})
			continue
		}
		for i < s.Last && i-first < 4 && d.Tokens[i].Kind == segment.Word && d.Tokens[i].Shape.Is(segment.AllCapital) && d.Tokens[i].Len() > 2 {
			i++
		}
		if i == first || i >= s.Last || d.Text(i) != ":" {
			continue
		}
		name := strings.ToLower(d.Text(i - 1))
		if e, ok := w.names.byWord.Look(name); ok && w.names.entities[e].sort != place && strings.Contains(w.names.entities[e].name, " ") {
			known++
			name = w.names.entities[e].name
		} else {
			name = ""
			for _, part := range strings.Fields(strings.ToLower(d.Body[d.Tokens[first].Start:d.Tokens[i-1].End])) {
				name += " " + finish(part)
			}
			name = strings.TrimSpace(name)
		}
		w.turns = append(w.turns, turn{d.Tokens[first].Start, name})
	}
	if known == 0 && letters < 2 && len(w.turns) < 3 { // "LONDON:", "UPDATE:"
		w.turns = w.turns[:0]
	}
}

// metBefore returns the person whose name, written as names are, stands from
// token i to a colon and is that of somebody with a first name; "" where none
// does.
func (w *work) metBefore(i, last int) string {
	d := &w.syn
	k := i
	for k < last && k-i < 4 && d.Tokens[k].Kind == segment.Word && d.Tokens[k].Shape.Is(segment.Capital) && !d.Tokens[k].Shape.Is(segment.AllCapital) {
		k++
	}
	if k == i || k >= last || d.Text(k) != ":" {
		return ""
	}
	e, ok := w.names.byWord.Look(strings.ToLower(d.Text(k - 1)))
	if !ok || w.names.entities[e].sort != person || w.names.entities[e].count < 2 || !strings.Contains(w.names.entities[e].name, " ") {
		return ""
	}
	return w.names.entities[e].name
}

// guest returns who answers in a conversation of Q and A whose turn begins at
// token i: the person spoken of most before the first of them.
func (w *work) guest(i int) string {
	if len(w.turns) > 0 {
		i = w.syn.TokenAt(w.turns[0].from)
	}
	best := -1
	for e := range min(len(w.names.entities), enough) {
		x := &w.names.entities[e]
		if x.first < i && x.sort == person && (best < 0 || strings.Contains(x.name, " ") && !strings.Contains(w.names.entities[best].name, " ")) {
			best = e
		}
	}
	if best < 0 {
		return ""
	}
	return w.names.entities[best].name
}

// authors reports whether the words at token i are the author's own: outside
// quotations and conversations.
func (w *work) authors(i int) bool {
	_, turn := w.turnAt(w.syn.Tokens[i].Start)
	return !turn && !w.direct[i]
}

// findAuthor names who tells the text in the first person: the article's author,
// the sender of a mail, or who signs a letter. "" where nobody can be told.
func (w *work) findAuthor() {
	w.author = ""
	if a := strings.TrimSpace(w.article.Author); a != "" {
		if !strings.ContainsAny(a, ",;&/") && !strings.Contains(a, " and ") {
			w.author = a
		}
		return
	}
	body := w.article.Body
	for n, rest := 0, body; n < 6 && rest != ""; n++ {
		var row string
		row, rest, _ = strings.Cut(rest, "\n")
		if name, ok := strings.CutPrefix(row, "From: "); ok {
			name, _, _ = strings.Cut(name, "<")
			if name = strings.Trim(name, " \r\"“”"); nameLike(name) {
				w.author = name
			}
			return
		}
	}
	rows := strings.Split(strings.TrimSpace(body[max(0, len(body)-200):]), "\n")
	if n := len(rows); n > 2 {
		name := strings.Trim(rows[n-1], " \r")
		before := strings.TrimRight(rows[n-2], " \r")
		if before == "" && n > 3 {
			before = strings.TrimRight(rows[n-3], " \r")
		}
		if strings.HasSuffix(before, ",") && strings.Count(before, " ") < 4 && nameLike(name) {
			w.author = name
		}
	}
}

// nameLike reports whether s is one to four words that each begin with a capital.
func nameLike(s string) bool {
	words := strings.Fields(s)
	if len(words) == 0 || len(words) > 4 {
		return false
	}
	for _, x := range words {
		if x[0] < 'A' || x[0] > 'Z' && x[0] < 0x80 || strings.ContainsAny(x, ":,;!?@0123456789") {
			return false
		}
	}
	return !strings.HasSuffix(s, ".")
}

// betweenMarks reports whether token i stands behind a double quotation mark of its
// sentence that none has closed before it.
func (w *work) betweenMarks(i int) bool {
	d := &w.syn
	for k := i - 1; k >= d.Sentences[d.SentenceAt(d.Tokens[i].Start)].First; k-- {
		switch {
		case d.Tags[k] == syntax.Close && doubleMark(d.Text(k)):
			return false
		case d.Tags[k] == syntax.Open && doubleMark(d.Text(k)):
			return true
		}
	}
	return false
}
