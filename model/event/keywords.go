package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

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
			case d.Tags[i] == syntax.Open && !(i > 0 && i+1 < len(d.Tags) && w.direct[i-1] && !w.direct[i+1]): // not the close of “‘…,’ ”
				begin = i + 1
			case begin >= 0 && i-begin >= 3 && !w.breaksOff(begin, i) && !w.titleWords(begin, i) && !w.quotedSubject(begin, i) && !w.othersWords(f, begin) && !w.granted(f, begin) && !w.reportersWords(f, begin):
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
			if q, ok := try(s); ok && !w.somebodyElses(f, q[0]) {
				return q, true
			}
		}
	}
	if s := f.sentence; f.verb >= 0 && s > 0 && w.direct[d.Sentences[s].First] && w.direct[d.Sentences[s-1].Last-1] { // “… remember everything? No,” said Lund
		return try(s - 1)
	}
	return [2]int{}, false
}

// somebodyElses reports whether the quotation at token i, in another sentence than the
// statement f, is known to be of another speaker.
func (w *work) somebodyElses(f *found, i int) bool {
	if f.verb < 0 {
		return false
	}
	theirs, own := w.speakerAt(w.syn.Tokens[i].Start), w.speakerOf(f)
	if theirs == "" || own == "" || pronounWord(own) {
		return false
	}
	last := func(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }
	y := &w.syn.Verbs[f.verb]
	told := y.Kind == syntax.Complement && y.Parent >= 0 && w.saying(y.Parent)
	if pronounWord(theirs) || told {
		return told && theirs != own // "An official said workers had warned of it. “They nodded,” he said"
	}
	return !strings.Contains(theirs, last(own)) && !strings.Contains(own, last(theirs)) && w.named(theirs)
}

// named reports whether s is the name of somebody in the article.
func (w *work) named(s string) bool {
	for e := range min(len(w.names.entities), enough) {
		if x := &w.names.entities[e]; x.sort == person && (x.name == s || endsWithWords(x.name, s) || endsWithWords(s, x.name)) {
			return true
		}
	}
	return false
}

// othersWords reports whether the quotation that begins at token i is what somebody
// else than the speaker of f calls a thing: "The Post notes that Berg called her
// “weak”".
func (w *work) othersWords(f *found, i int) bool {
	d := &w.syn
	if f.verb < 0 || i < 2 || d.SentenceAt(d.Tokens[i].Start) != f.sentence {
		return false
	}
	v := int(d.ClauseOf[i-2])
	if v < 0 || v <= f.verb || d.Tags[i-2] == syntax.Stop || d.Verbs[v].Subject < 0 || d.Verbs[v].Head > i || d.Verbs[v].Form != syntax.Finite || !in(namers, d.Lemma(v)) && !in(pureCues, d.Lemma(v)) && !in(claims, d.Lemma(v)) {
		return false
	}
	p, q := d.Verbs[f.verb].Subject, d.Verbs[v].Subject
	if p < 0 || p == q || d.Phrases[q].First < d.Verbs[f.verb].Last {
		return false
	}
	if d.Tags[d.Phrases[q].Head] == syntax.Pron {
		return false
	}
	a, b := w.names.refer(d, p), w.names.refer(d, q)
	return b >= 0 && a != b
}

// breaksOff reports whether the quotation ends on a word that leads on to what
// stands outside it: “we have to get rid of” that.
func (w *work) breaksOff(first, last int) bool {
	d := &w.syn
	if d.Tokens[last-1].Kind != segment.Word || last+1 >= len(d.Tags) || d.Tokens[last+1].Kind != segment.Word {
		return false
	}
	switch d.Tags[last-1] {
	case syntax.Prep:
		return in(leading, d.Text(last-1)) || d.PhraseOf[last+1] >= 0
	case syntax.Det, syntax.To, syntax.Conj, syntax.That, syntax.Poss:
		return true
	}
	return false
}

// quotedSubject reports whether the quotation is only the subject of a verb
// outside it: “exactly who did it” remains open.
func (w *work) quotedSubject(first, last int) bool {
	d := &w.syn
	k := last + 1
	if k >= len(d.Tags) || !d.Tags[k].IsFinite() || d.Tags[first-1] != syntax.Open || first < 2 {
		return false
	}
	v := int(d.VerbOf[k])
	return v >= 0 && d.Verbs[v].First == k && (d.Verbs[v].Start <= first || d.Tags[first-2] == syntax.That) && d.Field(v) != lexicon.VerbCommunication
}

// titleWords reports whether the quotation is the name of a work or a show:
// every long word has a capital.
func (w *work) titleWords(first, last int) bool {
	d := &w.syn
	long := false
	for i := first; i < last; i++ {
		if t := d.Tokens[i]; t.Kind == segment.Word && t.Len() > 3 {
			if !t.Shape.Is(segment.Capital) {
				return false
			}
			long = true
		}
	}
	return long
}

func doubleMark(s string) bool {
	switch s {
	case "“", "”", `"`, "«", "»", "„", "``", "''":
		return true
	}
	return false
}

// mainVerbIn returns the first verb of a main clause among tokens [first, last),
// −1 without one.
func (w *work) mainVerbIn(first, last int) int {
	d := &w.syn
	v, end := d.VerbsOf(d.SentenceAt(d.Tokens[first].Start))
	for ; v < end; v++ {
		if y := d.Verbs[v]; y.Head >= first && y.Head < last && y.Form == syntax.Finite && (y.Kind == syntax.Main || y.Kind == syntax.Complement && y.Parent >= 0 && d.Verbs[y.Parent].Head < first) {
			return v
		}
	}
	return -1
}

// announced steps over "This is what I want to say:".
func (w *work) announced(first, last int) int {
	d := &w.syn
	said := false
	for k := first + 1; k+3 < last && k < first+12; k++ {
		v := int(d.VerbOf[k])
		said = said || v >= 0 && d.Verbs[v].Head == k && (d.Field(v) == lexicon.VerbCommunication || d.Field(v) == lexicon.VerbCognition)
		if d.Tags[k] == syntax.Colon && fold(d, k, ":") {
			if said {
				return k + 1
			}
			return first
		}
		if d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Stop {
			return first
		}
	}
	return first
}

// cleft steps over "What I would say is that", which only leads up to what is
// said.
func (w *work) cleft(first, last int) int {
	d := &w.syn
	if fold(d, first, "this") || fold(d, first, "here") || fold(d, first, "that") {
		return w.announced(first, last)
	}
	if !fold(d, first, "what") {
		return first
	}
	said := false
	for k := first + 1; k+4 < last && k < first+9; k++ {
		v := int(d.VerbOf[k])
		said = said || v >= 0 && d.Verbs[v].Head == k && d.Field(v) == lexicon.VerbCommunication
		if said && d.Tags[k] == syntax.BeFin && (d.Tags[k+1] == syntax.That || fold(d, k+1, "this")) {
			return k + 2
		}
		if d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Stop {
			break
		}
	}
	return first
}

// overture steps over words that only lead up to what is said: "Look,", "Well,",
// "I mean,".
func (w *work) overture(first, last int) int {
	d := &w.syn
	for k := first; k < last && k < first+3; k++ {
		if d.Tags[k] != syntax.Comma {
			continue
		}
		for i := first; i < k; i++ {
			if !in(overtures, d.Text(i)) {
				return first
			}
		}
		if k+3 < last {
			return k + 1
		}
	}
	return first
}

var overtures = wordSet(`look well listen ok okay yes no yeah so now i mean you know see right sure obviously honestly frankly actually and but again folks hey oh uh um`)

// mainAfter returns where the main clause begins behind the subordinate clause
// that opens tokens [first, last), first itself when none does.
func (w *work) mainAfter(first, last int) int {
	d := &w.syn
	if d.Tags[first] != syntax.Sub || in(conditions, d.Text(first)) {
		return first
	}
	v, end := d.VerbsOf(d.SentenceAt(d.Tokens[first].Start))
	for ; v < end; v++ {
		y := d.Verbs[v]
		if y.Kind == syntax.Main && y.Start > first && y.Start < last-2 && d.Tags[y.Start-1] == syntax.Comma {
			return y.Start
		}
	}
	return first
}

// conditions open a clause on which what is said depends: it is false without.
var conditions = wordSet(`if unless until till provided lest except without once`)

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
	best := -1
	for _, k := range w.speechIn(w.syn.SentenceAt(at.Start)) {
		if (best < 0 || int(k) < best) && touches(w.speech[k].Cue, at) {
			best = int(k)
		}
	}
	return best
}
