package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// statementTitle prints a statement as *Speaker: “key words”*; without a
// quotation, the reported clause as the article has it.
func (w *work) statementTitle(f *found) string {
	d := &w.syn
	speaker := w.speakerOf(f)
	if speaker == "" {
		return w.clauseTitle(f.verb)
	}
	if q, ok := w.quotation(f); ok {
		room := maxTitle - utf8.RuneCountInString(speaker) - 4
		if words := w.keyWords(q, room); words != "" {
			return speaker + ": “" + words + "”"
		}
	}
	// The content as a clause of its own.
	if u := w.content(f.verb); u >= 0 {
		if u > f.verb {
			if t, n := w.clauseText(f.verb); n <= maxTitle || d.Verbs[u].Subject < 0 || d.Tags[d.Phrases[d.Verbs[u].Subject].Head] == syntax.Pron {
				return t
			}
			return w.clauseTitle(u) // too long together: what was said matters more
		}
		// "The bridge will close, the mayor said."
		l := line{w: w, pieces: w.cut[:0]}
		l.words(speaker)
		l.words("said")
		if y := d.Verbs[u]; y.Subject >= 0 && d.Tags[d.Phrases[y.Subject].Head] == syntax.Pron && d.Verbs[f.verb].Subject >= 0 && w.sameEntity(y.Subject, d.Verbs[f.verb].Subject) {
			l.token(d.Phrases[y.Subject].Head) // "Acme said it would close": it stays it
			w.predicate(&l, u, u, y.First)
		} else {
			w.clause(&l, u)
		}
		t, n := l.text(maxTitle), l.runes()
		w.cut = l.pieces[:0]
		if n > maxTitle {
			return w.clauseTitle(u)
		}
		return t
	}
	return w.clauseTitle(f.verb)
}

// sameEntity reports whether a pronoun and the subject before it are one.
func (w *work) sameEntity(pronoun, subject int) bool {
	d := &w.syn
	a, b := w.names.refer(d, pronoun), w.names.refer(d, subject)
	if a >= 0 && b >= 0 {
		return a == b
	}
	return d.Tags[d.Phrases[subject].Head] == syntax.Pron || a < 0
}

// content returns the verb of the clause that v reports, −1 without one.
func (w *work) content(v int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)
	first, last := d.VerbsOf(s)
	for u := first; u < last; u++ {
		if y := d.Verbs[u]; y.Parent == v && y.Kind == syntax.Complement && y.Form == syntax.Finite {
			return u
		}
	}
	// "The plan is dead, the minister said."
	if v > first && d.Verbs[v].Kind == syntax.Main && d.Verbs[v].Start > d.Sentences[s].First {
		if d.Verbs[first].Kind == syntax.Main && d.Verbs[first].Form == syntax.Finite {
			return first
		}
	}
	return -1
}

// speakerOf names who makes the statement f.
func (w *work) speakerOf(f *found) string {
	d := &w.syn
	if f.speech >= 0 && strings.Contains(w.speech[f.speech].Speaker, " ") && !pronounWord(w.speech[f.speech].Speaker) {
		return trimName(w.speech[f.speech].Speaker)
	}
	p := d.Verbs[f.verb].Subject
	if p < 0 {
		return ""
	}
	ph := d.Phrases[p]
	if e := w.names.refer(d, p); e >= 0 {
		return w.names.entities[e].name
	}
	if d.Tags[ph.Head] == syntax.Pron {
		if name := w.pronounName(ph.Head); name != "" {
			return finish(name)
		}
		return finish(d.Text(ph.Head))
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.phrase(&l, p, true)
	w.modifiers(&l, ph.Last, d.Verbs[f.verb].First, f.verb)
	t := l.text(45)
	w.cut = l.pieces[:0]
	return trimName(t)
}

func pronounWord(s string) bool {
	return in(pronouns, s)
}

var pronouns = wordSet(`he she it they we i you who him her them`)

// trimName takes the article off a speaker's name.
func trimName(s string) string {
	for _, a := range [...]string{"The ", "the ", "A ", "An "} {
		if strings.HasPrefix(s, a) {
			s = s[len(a):]
			break
		}
	}
	if utf8.RuneCountInString(s) > 45 {
		if i := strings.IndexAny(s, ",("); i > 0 {
			s = s[:i]
		}
	}
	for utf8.RuneCountInString(s) > 45 {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 {
			break
		}
		s = s[:i]
	}
	return finish(s)
}

// quotation returns the tokens [first, last) of the first words in quotation
// marks that the statement's sentences hold.
func (w *work) quotation(f *found) ([2]int, bool) {
	d := &w.syn
	try := func(s int) ([2]int, bool) {
		begin := -1
		for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
			if d.Tokens[i].Kind != segment.Mark || !doubleMark(d.Text(i)) {
				continue
			}
			switch {
			case d.Tags[i] == syntax.Open:
				begin = i + 1
			case begin >= 0 && i-begin >= 3 && !w.titleWords(begin, i):
				return [2]int{begin, i}, true
			default:
				begin = -1
			}
		}
		if begin >= 0 && d.Sentences[s].Last-begin >= 3 {
			return [2]int{begin, d.Sentences[s].Last}, true
		}
		return [2]int{}, false
	}
	if q, ok := try(f.sentence); ok {
		return q, true
	}
	for _, m := range f.more {
		if s := d.SentenceAt(m.Start); s >= 0 {
			if q, ok := try(s); ok {
				return q, true
			}
		}
	}
	return [2]int{}, false
}

// titleWords reports whether the quotation is the name of a work or a show:
// every long word has a capital.
func (w *work) titleWords(first, last int) bool {
	d := &w.syn
	for i := first; i < last; i++ {
		if t := d.Tokens[i]; t.Kind == segment.Word && t.Len() > 3 && !t.Shape.Is(segment.Capital) {
			return false
		}
	}
	return true
}

func doubleMark(s string) bool {
	switch s {
	case "“", "”", `"`, "«", "»", "„", "``", "''":
		return true
	}
	return false
}

// keyWords prints the telling part of a quotation in room characters: its first
// sentence, without the verb that only links it to the speaker's clause, cut at
// a phrase.
func (w *work) keyWords(q [2]int, room int) string {
	d := &w.syn
	first, last := q[0], q[1]
	for first < last && (linking(d.Tags[first]) || d.Tags[first] == syntax.Adv && first+1 < last && linking(d.Tags[first+1])) {
		first++
	}
	for i := first; i < last; i++ {
		if d.Tags[i] == syntax.Stop && i > first+2 {
			last = i
			break
		}
	}
	for last > first && (d.Tags[last-1] == syntax.Comma || d.Tags[last-1] == syntax.Stop) {
		last--
	}
	if last-first < 2 || room < 20 {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	for i := first; i < last; i++ {
		if d.Tokens[i].Kind == segment.Mark && doubleMark(d.Text(i)) {
			continue
		}
		l.token(i)
	}
	t := l.text(room)
	w.cut = l.pieces[:0]
	// Words inside quotation marks keep the speaker's small letter.
	if t != "" && first > q[0] || q[0] > 1 && d.Tags[q[0]-1] == syntax.Open && q[0]-2 >= d.Sentences[d.SentenceAt(d.Tokens[q[0]].Start)].First && d.Tags[q[0]-2] != syntax.Comma {
		if text := d.Text(first); !strings.HasPrefix(t, text) && strings.EqualFold(t[:min(len(t), len(text))], text) {
			t = text + t[len(text):]
		}
	}
	return t
}

func linking(t syntax.Tag) bool {
	switch t {
	case syntax.BeFin, syntax.BeBase, syntax.BePart, syntax.HaveFin, syntax.That, syntax.Conj, syntax.Comma:
		return true
	}
	return false
}

// speechAt returns the attribution whose cue or content lies in sentence s and
// whose cue is the verb at token i, −1 without.
func (w *work) speechAt(i int) int {
	at := w.syn.Tokens[i].Span
	for k := range w.speech {
		for _, c := range w.speech[k].Cue {
			if c.Overlaps(at) {
				return k
			}
		}
	}
	return -1
}
