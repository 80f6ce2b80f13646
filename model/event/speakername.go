package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/syntax"
)

// nameAndWords returns the name and the key words of a statement in the quotation q: the
// words that follow where nothing of q can stand, the family name alone where the
// words then need no cut.
func (w *work) nameAndWords(f *found, q [2]int, speaker string) (name, words string) {
	room := maxTitle - utf8.RuneCountInString(speaker) - 4
	words, g := w.keyWords(q, room)
	if g > clausal {
		if short := w.familyName(speaker); short != "" {
			if more, mg := w.keyWords(q, maxTitle-utf8.RuneCountInString(short)-4); mg <= clausal {
				name, words, g = short, more, mg
			}
		}
	}
	if better, bg := w.betterWords(f, q, words, g, room); bg <= clausal {
		return speaker, better
	}
	if g <= clausal {
		if name == "" {
			name = speaker
		}
		return name, words
	}
	if g > phrased {
		if other := w.furtherWords(f, q, room); other != "" {
			return speaker, other
		}
	}
	return speaker, words
}

// familyName returns the last word of a person's name where the article itself calls
// the person so and nobody else in it bears that name, "" otherwise.
func (w *work) familyName(speaker string) string {
	d := &w.syn
	i := strings.LastIndexByte(speaker, ' ')
	if i < 0 || len(speaker)-i < 4 {
		return ""
	}
	last, known := speaker[i+1:], -1
	for e := range min(len(w.names.entities), enough) {
		x := &w.names.entities[e]
		switch {
		case x.name == speaker && x.sort == person:
			known = e
		case endsWithWords(x.name, last) && x.name != last:
			return ""
		}
	}
	if known < 0 {
		return ""
	}
	x := &w.names.entities[known]
	for k := x.first + 1; k <= min(x.last, x.first+2000); k++ {
		if int(w.names.of[k]) == known+1 && d.Text(k) == last && d.Tags[k-1] != syntax.Open && !strings.Contains(" "+speaker+" ", " "+d.Text(k-1)+" ") {
			return last
		}
	}
	for n, part := range strings.Fields(speaker[:i]) { // "Ada B. Lund", not "Abu Lund", "Ada Berg Lund"
		if n > 0 && !strings.HasSuffix(part, ".") || in(nameParticles, part) || len(part) < 3 && n == 0 {
			return ""
		}
	}
	if strings.HasSuffix(last, ".") {
		return ""
	}
	return last
}

// nameParticles open a family name of several words.
var nameParticles = wordSet(`le la les de del della di da dos du van von der den el al abu ibn bin ben bint san santa st ter ten mac o af`)

// speakerOf names who makes the statement f.
func (w *work) speakerOf(f *found) string {
	d := &w.syn
	if name := w.apposedName(d.Verbs[f.verb].Subject); name != "" {
		return name
	}
	if p := d.Verbs[f.verb].Subject; p >= 0 && f.speech >= 0 && strings.Contains(d.PhraseSpan(p).In(d.Body), w.speech[f.speech].Speaker) { // "Tulsa police Chief Ada Holm" is no body
		if e := w.names.mentioned(d.Phrases[p].Head); e >= 0 && w.names.entities[e].sort == person && strings.Contains(w.names.entities[e].name, " ") {
			return w.names.entities[e].name
		}
	}
	if f.speech >= 0 && strings.Contains(w.speech[f.speech].Speaker, " ") && !pronounWord(w.speech[f.speech].Speaker) && !timeName(w.speech[f.speech].Speaker) {
		return trimName(w.speech[f.speech].Speaker)
	}
	p := d.Verbs[f.verb].Subject
	if u := d.Verbs[f.verb].Parent; w.ofNext(p, f.verb) {
		p = w.lostSubject(f.verb)
	} else if u >= 0 && in(pureCues, d.Lemma(u)) && w.ofNext(p, u) { // "Lund, 70, said it was early but added"
		p = w.lostSubject(u)
	}
	if p < 0 {
		p = w.turnedRound(f.verb)
	}
	if p < 0 {
		return ""
	}
	ph := d.Phrases[p]
	if f.speech >= 0 && d.Tags[ph.Head] == syntax.Pron && w.names.doubted(d, ph.Head) {
		if s := w.speech[f.speech].Speaker; s != "" && !pronounWord(s) && !timeName(s) { // found by what the quotations tell
			return trimName(s)
		}
	}
	if e := w.names.refer(d, p); e >= 0 && d.Tags[ph.Head] == syntax.Pron && fold(d, ph.Head, "it") && w.doubtedThing(ph.Head, e) {
		if q := w.lostSubject(f.verb); q >= 0 && q != p && d.Tags[d.Phrases[q].Head] != syntax.Pron { // "Lund said it was early but added"
			p = q
			ph = d.Phrases[p]
		}
	}
	if e := w.names.refer(d, p); e >= 0 {
		return w.names.entities[e].name
	}
	if d.Tags[ph.Head] == syntax.Pron {
		if name := w.pronounName(ph.Head); name != "" {
			return finish(strings.TrimPrefix(name, "the "))
		}
		if first, last, ok := w.someone(ph.Head); ok {
			return trimName(d.Body[d.Tokens[first].Start:d.Tokens[last-1].End])
		}
		if w.firstPerson(f.verb) {
			return "" // nobody prints “I:” over words
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

// turnedRound returns the phrase behind verb v that says whose words stood before it,
// where that was read as its object: “…,” wrote Prince Karim. −1 without.
func (w *work) turnedRound(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	k := y.First - 1
	if y.Object < 0 || y.Form != syntax.Finite || k < 1 || d.Phrases[y.Object].First != y.Last || d.Tags[k] != syntax.Close && !(d.Tags[k] == syntax.Comma && d.Tags[k-1] == syntax.Close) {
		return -1
	}
	if h := d.Phrases[y.Object].Head; d.Tags[h] == syntax.Name || w.isPerson(y.Object) {
		return y.Object
	}
	return -1
}

// apposedName returns the name that follows the role of phrase p between commas:
// "the agency’s director, Ana Holm,". "" without.
func (w *work) apposedName(p int) string {
	if p < 0 {
		return ""
	}
	d := &w.syn
	ph := d.Phrases[p]
	k := ph.Last
	for steps := 0; steps < 2 && k+1 < len(d.Tags) && d.Tags[k] == syntax.Prep && w.phraseAt(k+1) >= 0; steps++ { // "A spokesman for the rebels, Col. Denis Holm,"
		k = d.Phrases[w.phraseAt(k+1)].Last
	}
	if k+2 >= len(d.Tags) || d.Tags[k] != syntax.Comma || w.phraseAt(k+1) < 0 || d.Words[ph.Head].Person() < 2 || d.Tags[ph.Head] != syntax.Noun {
		return ""
	}
	q := d.Phrases[w.phraseAt(k+1)]
	if e := w.names.mentioned(q.Head); e >= 0 && w.names.entities[e].sort == person && q.Last < len(d.Tags) && d.Tags[q.Last] == syntax.Comma && strings.Contains(w.names.entities[e].name, " ") {
		return w.names.entities[e].name
	}
	return ""
}

// timeName reports whether s, taken for a speaker, is a stretch of time: "later that
// month: “…”".
func timeName(s string) bool { return in(spells, s[strings.LastIndexByte(s, ' ')+1:]) }

var spells = wordSet(`day week weekend month year decade century morning afternoon evening night hour minute today yesterday tomorrow tonight`)

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
	for utf8.RuneCountInString(s) > 45 && strings.Count(s, " ") > 1 && capitalsOnly(s) { // offices before a name: the name stays
		s = s[strings.IndexByte(s, ' ')+1:]
	}
	for utf8.RuneCountInString(s) > 45 {
		i := strings.LastIndexByte(s, ' ')
		if i < 0 {
			break
		}
		s = s[:i]
	}
	if i := strings.LastIndexByte(s, ' '); i > 0 && in(leadingOn, s[i+1:]) && s[i+1:] == strings.ToLower(s[i+1:]) {
		s = s[:i]
	}
	return finish(s)
}

// capitalsOnly reports whether every word of s begins with a capital.
func capitalsOnly(s string) bool {
	for _, x := range strings.Fields(s) {
		if r, _ := utf8.DecodeRuneInString(x); !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}
