package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// clauseTitle prints the clause of verb v.
func (w *work) clauseTitle(v int) string {
	t, _ := w.clauseText(v)
	return t
}

// clauseText is clauseTitle and the length of the clause before it was cut.
func (w *work) clauseText(v int) (string, int) {
	t, n, _ := w.fitClause(v, maxTitle)
	return t, n
}

// fitClause prints the clause of verb v in at most limit characters. n is its
// length before anything was left out.
func (w *work) fitClause(v, limit int) (text string, n int, g grade) {
	f := fitting{w: w, v: v, limit: limit}
	text, n, rest, g := f.build(manner{})
	plain := f.could
	if f.left {
		if full, k, fg, ok := f.restricted(text, g); ok {
			return full, k, fg
		}
	}
	if n > 0 && n <= limit && g == broken {
		if text, n, g = f.onward(text, n, g); g != broken {
			return text, n, g
		}
	}
	switch {
	case n == 0:
		return "", 0, broken
	case rest < 2 && n < 50, rest < 1 && n < maxTitle-20 && in(arrivals, w.syn.Lemma(v)), n < 40 && w.light(v): // the clause alone says too little
		if loose, k, _, lg := f.build(manner{loose: true}); loose != "" && (lg <= g || limit == maxTitle) {
			return loose, k, lg
		}
	case n > limit:
		f.last, f.could = manner{}, plain
		text, g = f.shortened(text, n, g)
		if g == broken { // "wore a campaign hat | reading, “…”"
			if short, _, _, sg := f.build(manner{nameOnly: true, noAdverbs: true, back: true}); sg == cutOff {
				return short, n, sg
			}
		}
	}
	if g == broken && n <= limit {
		if short, _, _, sg := f.build(manner{back: true}); sg == cutOff {
			return short, n, sg
		}
	}
	return text, n, g
}

// fitting is the clause of a verb on its way into a title.
type fitting struct {
	w           *work
	v, limit    int
	left        bool   // a clause that tells which thing is meant was left out
	last, could manner // of the build before: how, and what else would have changed it
}

// build prints the clause in one manner. n is its length before it was cut, rest
// the tokens of it behind its verb.
func (f *fitting) build(m manner) (text string, n, rest int, g grade) {
	w := f.w
	l, drafted := line{}, false
	if m == (manner{}) {
		l, drafted = w.takeDraft(f.v)
	}
	if !drafted {
		l = line{w: w, pieces: w.cut[:0], manner: m}
		w.clause(&l, f.v)
		w.cut = l.pieces[:0]
	}
	w.bareParticiple(&l, f.v)
	f.left = f.left || l.left
	f.last, f.could = m, l.could
	if len(l.pieces) == 0 {
		return "", 0, 0, broken
	}
	n = l.runes(max(f.limit, 50))
	text, g = l.fit(f.limit)
	return text, n, l.rest, g
}

// restricted prints the clause with what tells which people or things are meant,
// where there is room: "remarks he made about her", not "remarks". text and g are
// the clause without.
func (f *fitting) restricted(text string, g grade) (full string, n int, fg grade, ok bool) {
	for _, m := range [...]manner{{restrict: true}, {restrict: true, nameOnly: true, noAdverbs: true, noThat: true}} {
		if m.nameOnly && !m.tells(f.last, f.could) {
			break
		}
		if full, n, _, fg = f.build(m); full != "" && (fg == whole || fg == cutOff && !m.nameOnly && (g == cutOff || g < cutOff && (lastDefinite(text) || utf8.RuneCountInString(text) < shortTitle)) && len(full) > len(text)+8 && strings.HasPrefix(full, text)) {
			return full, n, fg, true
		}
	}
	return "", 0, broken, false
}

// shortTitle is how long a title is, in characters, that would rather say of what it tells
// which one it is: "cited remarks | that Holm had made about her".
const shortTitle = 60

// lastDefinite reports whether the last noun phrase of a title has a definite article, so
// that it asks which one is meant: "led the expedition", and not "the conviction of a clerk".
func lastDefinite(t string) bool {
	the := strings.LastIndex(t, " the ")
	return the >= 0 && the > strings.LastIndex(t, " a ") && the > strings.LastIndex(t, " an ") && the > strings.LastIndex(t, " his ") && the > strings.LastIndex(t, " her ") && the > strings.LastIndex(t, " its ")
}

// onward prints the clause to the sentence's end where it owes something, if that
// ends better than text does.
func (f *fitting) onward(text string, n int, g grade) (string, int, grade) {
	for _, m := range [...]manner{{onward: true, restrict: true}, {onward: true, restrict: true, nameOnly: true, noAdverbs: true, noThat: true}} {
		if m.nameOnly && !m.tells(f.last, f.could) {
			break
		}
		if more, k, _, mg := f.build(m); more != "" && mg < g {
			text, n, g = more, k, mg
		}
		if g == whole {
			break
		}
	}
	return text, n, g
}

// shortened leaves out of a clause of n characters what an editor leaves out first,
// until the rest fits or ends well.
func (f *fitting) shortened(text string, n int, g grade) (string, grade) {
	for _, m := range [...]manner{
		{nameOnly: true, noAdverbs: true},
		{nameOnly: true, noAdverbs: true, noThat: true},
		{nameOnly: true, noAdverbs: true, shortObject: true},
		{nameOnly: true, noAdverbs: true, shortSubject: true},
	} {
		if m.shortSubject && g != broken {
			break
		}
		if m.shortSubject && n <= f.limit+len("The ") { // the article goes before half of a name does
			f.limit += len("The ")
			bare, _, _, bg := f.build(manner{})
			f.limit -= len("The ")
			if rest, ok := strings.CutPrefix(bare, "The "); ok && bg == whole {
				return finish(rest), whole
			}
		}
		if !m.tells(f.last, f.could) {
			continue
		}
		short, _, _, sg := f.build(m)
		if short != "" && (sg < g || sg == broken && !m.shortObject && !m.shortSubject && strings.HasSuffix(text, "…") && strings.HasSuffix(short, "…")) {
			text, g = short, sg // of two that break off, the one that comes further
		}
		if g == whole {
			break
		}
	}
	return text, g
}

// endsOnParticiple returns the participle that the line ends on, right behind a noun, −1
// where it ends otherwise.
func (w *work) endsOnParticiple(l *line) int {
	d := &w.syn
	n := len(l.pieces)
	if n < 2 || l.pieces[n-1].token < 1 {
		return -1
	}
	i := l.pieces[n-1].token
	v := int(d.VerbOf[i])
	if v < 0 || d.Verbs[v].Form != syntax.Participle || d.Verbs[v].Head != i || d.PhraseOf[i-1] < 0 || l.pieces[n-2].token != i-1 {
		return -1
	}
	return v
}

// bareParticiple takes off the end of a line the participle that has lost its time:
// "as part of an inquiry opened [on April 10]".
func (w *work) bareParticiple(l *line, v int) {
	d := &w.syn
	n := len(l.pieces)
	u := w.endsOnParticiple(l)
	if n < 4 || u < 0 || u == v || d.Verbs[u].ParentPhrase < 0 {
		return
	}
	i := d.Verbs[u].Head
	if c := d.Phrases[d.PhraseOf[i-1]].First - 1; c > 0 && (d.Tags[c] == syntax.Conj || d.Tags[c-1] == syntax.Conj || d.Tags[max(c-2, 0)] == syntax.Conj) { // "were locked and the windows broken"
		return
	}
	if o := int(d.PhraseOf[i-1]); u > 0 && d.Verbs[u-1].Object == o && in(statesOf, d.Lemma(u-1)) { // "keeping the well shut"
		return
	}
	k := i + 1
	for k < len(d.Tags) && d.Tags[k] == syntax.Prep && d.PhraseOf[k] < 0 {
		k++
	}
	if k < len(d.Tags) && w.timeOf[k] > 0 {
		l.pieces = l.pieces[:n-1]
	}
}

// statesOf are verbs that say what state their object is in or comes to.
var statesOf = wordSet(`keep leave find get have hold make declare see want need`)

// light reports whether verb v only says that something just told was said or done:
// "made the remarks", "made the pledge".
func (w *work) light(v int) bool {
	d := &w.syn
	o := d.Verbs[v].Object
	return o >= 0 && (d.Lemma(v) == "make" || d.Lemma(v) == "give") && fold(d, d.Phrases[o].First, "the") && d.Phrases[o].Last == d.Phrases[o].First+2 && (d.Words[d.Phrases[o].Head].NounField() == lexicon.NounCommunication || d.Words[d.Phrases[o].Head].Saying() > 0 || in(remarks, d.Text(d.Phrases[o].Head)))
}

// manner says how a title is put together when the plain way is too short or
// too long.
type manner struct {
	loose        bool // keep the circumstances that are left out otherwise
	shortSubject bool // the subject without what modifies it
	shortObject  bool // the object without what modifies it, before what it is found to be
	nameOnly     bool // a person's name without office and title
	noAdverbs    bool // no adverbs of manner
	noThat       bool // no "that" behind a verb
	onward       bool // go on to the sentence's end
	back         bool // end before what owes something
	restrict     bool // keep the clauses that tell which people or things are meant
}

// tells reports whether a line put together this way, which is last with more
// left out, may differ from that: could holds what would have changed it.
func (m manner) tells(last, could manner) bool {
	return m.shortSubject && !last.shortSubject && could.shortSubject ||
		m.shortObject && !last.shortObject && could.shortObject ||
		m.nameOnly && !last.nameOnly && could.nameOnly ||
		m.noAdverbs && !last.noAdverbs && could.noAdverbs ||
		m.noThat && !last.noThat && could.noThat
}

// asked reports whether a manner is on, where it would change the line; if not,
// the line notes that it could be.
func asked(on bool, could *bool) bool {
	*could = *could || !on
	return on
}
