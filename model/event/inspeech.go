package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// speechTitle titles a happening that somebody tells in a direct quotation with the
// words that tell it, *Lund: “By 2012 the mill had closed”*, where title t is not a
// whole clause of the quotation word for word: what a speaker says is least of all to
// be put together anew. Where the speaker is not known the words stand alone. "" where
// t is such a clause, or no words can be given.
func (w *work) speechTitle(f *found, t string) string {
	if f.verb < 0 || f.life != noLife || t == "" || strings.Contains(t, "“") {
		return ""
	}
	if !w.direct[f.trigger] {
		return w.nobodysWords(f, t)
	}
	if w.verbatim(f, t) {
		return ""
	}
	d := &w.syn
	at := d.Tokens[f.trigger].Start
	speaker, turn := w.turnAt(at)
	if k := w.attributionAt(at); !turn && k >= 0 && w.speech[k].Direct {
		speaker = w.speech[k].Speaker
	}
	lead := leadOf(speaker)
	room := maxTitle - utf8.RuneCountInString(lead) - 2
	if room < 20 {
		return ""
	}
	words := w.wordsAround(f.verb, room)
	if words == "" || lead == "" && strings.Count(words, " ") < 3 {
		return ""
	}
	return lead + "“" + words + "”"
}

// leadOf opens a title with who speaks: "Lund: ". "" where nobody is named.
func leadOf(speaker string) string {
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	return trimName(speaker) + ": "
}

// nobodysWords quotes what stands between quotation marks and is no direct quotation of a
// known speaker, where title t would say I or we. "" for others.
func (w *work) nobodysWords(f *found, t string) string {
	d := &w.syn
	word, _, _ := strings.Cut(t, " ")
	if !in(personal, strings.TrimRight(word, "’'vemdrl")) && !in(personal, word) && word != "I" || !w.betweenMarks(f.trigger) {
		return ""
	}
	s := d.Sentences[f.sentence]
	first, last := f.trigger, f.trigger+1
	for first > s.First && !doubleMark(d.Text(first-1)) {
		first--
	}
	for last < s.Last && !doubleMark(d.Text(last)) {
		last++
	}
	lead := ""
	if k := w.attributionAt(d.Tokens[f.trigger].Start); k >= 0 {
		lead = leadOf(w.speech[k].Speaker)
	}
	if words, g := w.keySentence(first, first, last, maxTitle-2-utf8.RuneCountInString(lead)); g != wordless && strings.Count(words, " ") > 2 {
		return lead + "“" + words + "”"
	}
	return ""
}

// wordsAround prints the words of the direct quotation that tell what verb v does: its
// sentence, or as much of that as has room and holds the verb; "" without.
func (w *work) wordsAround(v, room int) string {
	d := &w.syn
	h := d.Verbs[v].Head
	open, first, last := w.spokenAround(h)
	words, g := w.keySentence(open, first, last, room)
	if g <= clausal && strings.Contains(words, d.Text(h)) {
		return words
	}
	if y := &d.Verbs[v]; y.Kind != syntax.Main && y.Kind != syntax.Coordinate && y.Kind != syntax.Complement || y.Form != syntax.Finite || y.Subject < 0 {
		return words
	}
	q := spokenSentence{w: w, first: first, last: last, room: room}
	from := max(first, min(d.Phrases[d.Verbs[v].Subject].First, d.Verbs[v].First))
	stop := w.clauseStops(v, last)
	for _, r := range [...][2]int{{first, stop}, {from, last}, {from, stop}} {
		to := r[1]
		for to > r[0] && (d.Tags[to-1] == syntax.Comma || d.Tags[to-1] == syntax.Stop || d.Tags[to-1] == syntax.Close || d.Tags[to-1] == syntax.Colon) {
			to--
		}
		if t, g := q.build(r[0], to); g == entire && to-r[0] > 3 {
			return t
		}
	}
	return words
}

// spokenAround returns the tokens [first, last) of its sentence that are direct speech
// around token i, and where they begin with the marks that open them.
func (w *work) spokenAround(i int) (open, first, last int) {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[i].Start)]
	first, last = i, i+1
	for first > s.First && w.direct[first-1] {
		first--
	}
	for last < s.Last && w.direct[last] {
		last++
	}
	for open = first; first < last && (d.Tags[first] == syntax.Open || d.Tags[first] == syntax.Close); {
		first++
	}
	return open, first, last
}

// clauseStops returns where the words end that belong to the clause of verb v: before the
// next clause that is joined to it with a subject of its own.
func (w *work) clauseStops(v, last int) int {
	d := &w.syn
	for k := d.Verbs[v].Last; k < last; k++ {
		if (d.Tags[k] == syntax.Conj || d.Tags[k] == syntax.Colon) && w.ownClause(k, last) || d.Tags[k] == syntax.Stop {
			return k
		}
	}
	return last
}

// longSentence is the longest whose words are compared with a title, in tokens.
const longSentence = 200

// verbatim reports whether title t stands word for word in the sentence of f, but for
// times that were left out of it and the speaker's name for “I”, and is a whole clause
// of it.
func (w *work) verbatim(f *found, t string) bool {
	d := &w.syn
	if v := w.top(f.verb); d.Verbs[v].Kind != syntax.Main && d.Verbs[v].Kind != syntax.Coordinate && !(d.Verbs[v].Kind == syntax.Complement && d.Verbs[v].Form == syntax.Finite) {
		return false
	}
	s := d.Sentences[f.sentence]
	if s.Last-s.First > longSentence {
		return false
	}
	rest := t
	if name := w.speakerAt(d.Tokens[f.trigger].Start); name != "" && strings.HasPrefix(t, name) {
		rest = strings.TrimPrefix(strings.TrimPrefix(t[len(name):], "’s"), "’")
	}
	for k := s.First; k < s.Last; k++ {
		end := -1
		if fold(d, k, "i") || fold(d, k, "my") || fold(d, k, "our") {
			if rest != t {
				end = w.spells(k+1, s.Last, rest)
			}
		} else if text := d.Text(k); len(text) <= len(t) && strings.EqualFold(t[:len(text)], text) {
			end = w.spells(k, s.Last, t)
		}
		if end > k && w.clauseOver(end, s.Last) {
			return true
		}
	}
	return false
}

// spells returns the token behind those, from token k on, that spell the words of t one
// after the other, without the times among them; −1 where they do not.
func (w *work) spells(k, last int, t string) int {
	d := &w.syn
	for opening := true; k < last; k++ {
		if t = strings.TrimLeft(t, " "); t == "" {
			return k
		}
		text := d.Text(k)
		switch {
		case strings.HasPrefix(t, text) || opening && len(text) <= len(t) && strings.EqualFold(t[:len(text)], text):
			t = t[len(text):]
		case w.timeOf[k] > 0 || w.leadsToTime(k, last):
		default:
			return -1
		}
		opening = false
	}
	if strings.TrimLeft(t, " ") == "" {
		return k
	}
	return -1
}

// leadsToTime reports whether token k is the preposition or article of a time.
func (w *work) leadsToTime(k, last int) bool {
	d := &w.syn
	if d.Tags[k] == syntax.Prep {
		k++
	}
	if k < last && d.Tags[k] == syntax.Det {
		k++
	}
	return k < last && w.timeOf[k] > 0
}

// clauseOver reports whether nothing but times stands between token k and the end of its
// clause.
func (w *work) clauseOver(k, last int) bool {
	d := &w.syn
	for ; k < last; k++ {
		switch d.Tags[k] {
		case syntax.Stop, syntax.Close, syntax.Conj, syntax.Sub, syntax.Colon:
			return true
		case syntax.Comma:
			return k+1 >= last || d.Tags[k+1] == syntax.Close || d.Tags[k+1] == syntax.Conj || d.Tags[k+1] == syntax.Sub || d.Tags[k+1] == syntax.Rel
		}
		if w.timeOf[k] == 0 && !w.leadsToTime(k, last) {
			return false
		}
	}
	return true
}
