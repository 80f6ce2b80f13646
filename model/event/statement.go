package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// statementTitle prints a statement as *Speaker: “key words”*; without a
// quotation, the reported clause as the article has it, behind its speaker.
func (w *work) statementTitle(f *found) string {
	d := &w.syn
	speaker := w.speakerOf(f)
	if r, _ := utf8.DecodeRuneInString(speaker); unicode.IsDigit(r) || in(countWords, firstWord(speaker)) { // "75 percent said yes": no one speaker
		if t, _, g := w.fitClause(f.verb, maxTitle); g != broken {
			return t
		}
	}
	if speaker == "" || pronounWord(speaker) && w.direct[f.trigger] { // nobody prints “He:” over another's words
		return w.clauseTitle(f.verb)
	}
	if q, ok := w.quotation(f); ok && !(q[0] <= f.trigger && f.trigger < q[1] && w.direct[f.trigger] && !strings.HasSuffix(w.speakerAt(d.Tokens[f.trigger].Start), speaker)) { // not what quotes the speaker in its turn
		if t := w.fragmentTitle(f, q, speaker); t != "" {
			return t
		}
		if t := w.partTitle(f, q, speaker); t != "" {
			return t
		}
		if w.deniedOutside(f, q[0]) {
			return w.clauseTitle(f.verb)
		}
		if t := w.subjectAndWords(q, speaker); t != "" {
			return t
		}
		if name, words := w.nameAndWords(f, q, speaker); words != "" {
			if strings.Count(words, " ") < 2 && q[1]-q[0] < 4 && f.verb >= 0 { // “the news”: nobody could tell what of it
				if t, _, g := w.fitClause(f.verb, maxTitle); g != broken && strings.Contains(t, d.Text(q[0])) {
					return t
				}
			}
			return name + ": “" + words + "”"
		}
	}
	u := w.content(f.verb)
	if u < 0 {
		u = w.pointBehind(f)
	}
	if u < 0 {
		return w.clauseTitle(f.verb)
	}
	if p := d.Verbs[f.verb].Subject; u < f.verb && (in(pronouns, speaker) || p >= 0 && fold(d, d.Phrases[p].Head, "it") || p >= 0 && d.Tags[d.Phrases[p].First] == syntax.Poss && strings.EqualFold(d.Text(d.Phrases[p].First), firstWord(speaker))) { // "…, it said on Thursday": who said it is in the words
		if words, _, g := w.fitClause(u, maxTitle); words != "" && g != broken {
			return words
		}
	}
	t, g := w.reported(f.verb, u, speaker)
	if words := w.clauseTitle(u); words != "" && strings.HasPrefix(words, speaker+" ") && strings.Count(t, speaker) > 1 && d.Verbs[u].Subject >= 0 && d.Tags[d.Phrases[d.Verbs[u].Subject].Head] == syntax.Name { // no "Lund said Lund"
		return words
	}
	if g == whole {
		return t
	}
	// Too long together: the speaker before a colon, then what was said alone, then
	// what that reports in its turn.
	room := maxTitle - utf8.RuneCountInString(speaker) - 2
	for deep := 0; u >= 0 && deep < 3 && !(d.Verbs[u].Marker >= 0 && d.Tags[d.Verbs[u].Marker] == syntax.Wh); deep++ {
		if words, _, cg := w.fitClause(u, room); words != "" && cg < g && !w.aboutSpeaker(f.verb, u) {
			t, g = speaker+": "+w.lowerFirst(w.pronounAgain(u, w.ownAgain(f, u, words, speaker), speaker), u), cg
		}
		if g <= cutOff && deep == 0 {
			return t
		}
		if words, _, cg := w.fitClause(u, maxTitle); words != "" && cg < g {
			t, g = words, cg
		}
		if u = w.content(u); u < f.verb {
			break
		}
	}
	if dots := w.bareReport(f, t); dots != "" {
		return dots
	}
	return t
}

// countWords open a number of people.
var countWords = wordSet(`two three four five six seven eight nine ten dozens hundreds thousands half most many some several few`)

// fragmentTitle prints the reported clause that a quotation of a few words is
// only a part of: *Lund: the levy is “a tax on rain”*. "" where the quoted words
// stand better alone, or there is no room.
func (w *work) fragmentTitle(f *found, q [2]int, speaker string) string {
	d := &w.syn
	u := w.content(f.verb)
	if u < 0 || d.SentenceAt(d.Tokens[q[0]].Start) != f.sentence {
		return ""
	}
	y := d.Verbs[u]
	inside := y.Subject < 0 || d.Phrases[y.Subject].First >= q[0]
	if inside && q[0] <= y.Head && y.Head < q[1] || q[0] <= f.trigger && f.trigger < q[1] {
		return ""
	}
	first, words := d.Verbs[u].First, 0
	if y.Subject >= 0 {
		first = min(first, d.Phrases[y.Subject].First)
	}
	if q[0] < first-1 {
		return ""
	}
	last := q[0]
	for i := q[0]; i < q[1]; i++ {
		if d.Tokens[i].Kind == segment.Word {
			words, last = words+1, i
		}
	}
	dangling := d.Tags[last] == syntax.Prep || d.Tags[last] == syntax.Det || d.Tags[last] == syntax.To || d.Tags[last] == syntax.Conj
	if words > 8 || !dangling && words > 4 && q[0] > 1 && linking(d.Tags[q[0]-2]) {
		return ""
	}
	if w.aboutSpeaker(f.verb, u) {
		if t, g := w.reported(f.verb, u, speaker); g != broken && strings.Contains(t, d.Text(last)) {
			return t
		}
		return ""
	}
	t, _, g := w.fitClause(u, maxTitle-utf8.RuneCountInString(speaker)-2)
	if k := strings.LastIndex(t, "” "); k > 0 && q[1] < len(d.Tags) && d.Tags[q[1]] == syntax.Close && q[1]+1 < len(d.Tags) && d.Tags[q[1]+1] == syntax.Prep && q[1]+2 < len(d.Tags) && d.PhraseOf[q[1]+2] >= 0 && (fold(d, q[1]+1, "on") || fold(d, q[1]+1, "at") || fold(d, q[1]+1, "in") || fold(d, q[1]+1, "during")) { // "said that it had “kept us safe” | on the radio"
		t, g = t[:k+len("”")], cutOff
	}
	if g != whole && d.Tags[max(q[0]-2, 0)] == syntax.Prep && words <= 8 {
		if t, _, g := w.fitClause(u, maxTitle); g == whole {
			return t
		}
	}
	if before := d.Tags[max(q[0]-2, 0)]; g == cutOff && words <= 8 && strings.Count(t, " ") > 2 && (before == syntax.Prep || y.Object >= 0 && d.Phrases[y.Object].First >= q[0]) {
		return speaker + ": " + w.lowerFirst(t, u) // “he said this, he tweeted that” says nothing alone
	}
	if g == broken || !strings.Contains(t, d.Text(q[0])) || !strings.Contains(t, d.Text(last)) {
		return ""
	}
	// "Lund: her departure was …", never "Lund: Lund’s departure".
	t = w.ownAgain(f, u, t, speaker)
	if rest := strings.TrimPrefix(t, "The "); len(rest) >= len(speaker) && strings.EqualFold(rest[:len(speaker)], speaker) {
		return t
	}
	return speaker + ": " + w.lowerFirst(t, u)
}

func firstWord(s string) string {
	w, _, _ := strings.Cut(s, " ")
	return w
}

// ownAgain gives the title t of the reported clause u the article's possessive
// pronoun back where that means the speaker, whose name stands before it.
func (w *work) ownAgain(f *found, u int, t, speaker string) string {
	d := &w.syn
	p := d.Verbs[u].Subject
	if p < 0 {
		return t
	}
	if h := d.Phrases[p].Head; d.Tags[h] == syntax.Pron && genderOf(d.Text(h)) != noGender {
		if rest, ok := strings.CutPrefix(t, speaker+" "); ok {
			return strings.ToLower(d.Text(h)) + " " + rest // "Erik Holm: he had seen it"
		}
	}
	if d.Tags[d.Phrases[p].First] != syntax.Poss {
		return t
	}
	i := d.Phrases[p].First
	owner := possessive(speaker)
	if first, last, ok := w.someone(i); ok && d.Verbs[f.verb].Subject >= 0 && d.PhraseOf[first] == int32(d.Verbs[f.verb].Subject) {
		owner = possessive(d.Body[d.Tokens[first].Start:d.Tokens[last-1].End])
	}
	if rest, ok := strings.CutPrefix(t, owner+" "); ok {
		return d.Text(i) + " " + rest
	}
	return t
}

// pronounAgain gives the title t of the reported clause u its pronoun back where the
// speaker's name, which stands before it, was put in its place.
func (w *work) pronounAgain(u int, t, speaker string) string {
	d := &w.syn
	p := d.Verbs[u].Subject
	if p < 0 || d.Tags[d.Phrases[p].Head] != syntax.Pron {
		return t
	}
	if rest, ok := strings.CutPrefix(t, speaker+" "); ok {
		return d.Text(d.Phrases[p].Head) + " " + rest
	}
	return t
}

// aboutSpeaker reports whether the reported clause u is about who reports it:
// the name would stand twice.
func (w *work) aboutSpeaker(v, u int) bool {
	d := &w.syn
	p, q := d.Verbs[v].Subject, d.Verbs[u].Subject
	return p >= 0 && q >= 0 && w.names.refer(d, p) >= 0 && w.names.refer(d, p) == w.names.refer(d, q)
}

// reported prints “Lund said that the bridge would close” for the saying v with
// content u.
func (w *work) reported(v, u int, speaker string) (string, grade) {
	d := &w.syn
	if u > v && !w.turned(v) {
		t, _, g := w.fitClause(v, maxTitle)
		return t, g
	}
	// "The bridge will close, the mayor said."
	l := line{w: w, pieces: w.cut[:0]}
	if p := d.Verbs[v].Subject; p >= 0 && d.Tags[d.Phrases[p].Head] != syntax.Name && d.Tags[d.Phrases[p].Head] != syntax.Pron && d.Tags[d.Phrases[p].First] == syntax.Det && w.names.refer(d, p) < 0 {
		l.described(d.Phrases[p], speaker)
	} else {
		l.words(speaker)
	}
	l.words("said")
	if y := d.Verbs[u]; y.Subject >= 0 && d.Tags[d.Phrases[y.Subject].Head] == syntax.Pron && d.Verbs[v].Subject >= 0 && w.sameEntity(y.Subject, d.Verbs[v].Subject) {
		l.token(d.Phrases[y.Subject].Head) // "Acme said it would close": it stays it
		w.predicate(&l, u, u, y.First)
	} else {
		w.clause(&l, u)
	}
	t, g := l.fit(maxTitle)
	w.cut = l.pieces[:0]
	return t, g
}

// described prints a speaker who has no name: "The company", as phrase ph has it.
func (l *line) described(ph syntax.Phrase, speaker string) {
	d := &l.w.syn
	for k := ph.First + 1; k < ph.Last; k++ {
		if first := firstWord(speaker); strings.EqualFold(d.Text(k), first) {
			l.words(d.Text(ph.First))
			l.words(d.Text(k) + speaker[len(first):])
			return
		}
	}
	l.words(speaker)
}

// lowerFirst gives the title of clause u the small letter that it has behind a
// colon, unless a name opens it.
func (w *work) lowerFirst(t string, u int) string {
	d := &w.syn
	p := d.Verbs[u].Subject
	if p < 0 {
		return t
	}
	first := d.Phrases[p].First
	if text := d.Text(first); d.Tags[first] == syntax.Name || d.Tags[first] == syntax.Time || len(t) < len(text) || !strings.EqualFold(t[:len(text)], text) {
		return t
	}
	if tag := d.Tags[first]; (tag == syntax.Adj || tag == syntax.Noun || tag == syntax.Plural) && w.capitalWithin(first) {
		return t
	}
	r, n := utf8.DecodeRuneInString(t)
	if rest := t[n:]; rest != "" && unicode.IsUpper(rune(rest[0])) {
		return t
	}
	return string(unicode.ToLower(r)) + t[n:]
}

// capitalWithin reports whether the word at token i, which a sentence begins with, has its
// capital inside sentences near it as well: “Democratic”.
func (w *work) capitalWithin(i int) bool {
	d := &w.syn
	const near = 300
	for k := max(i-near, 1); k < min(i+near, len(d.Tags)); k++ {
		if k != i && d.Text(k) == d.Text(i) && d.Tokens[k-1].Kind == segment.Word && !d.Tokens[k-1].Shape.Is(segment.Capital) {
			return true
		}
	}
	return false
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
			if y.Marker > 0 && d.Tags[y.Marker] == syntax.Wh && d.Tags[y.Marker-1] == syntax.Prep {
				continue // "in what would be the first visit"
			}
			if y.Marker > 0 && d.Tags[y.Marker] == syntax.That && y.Marker-1 > d.Verbs[v].Last && d.PhraseOf[y.Marker-1] >= 0 && !w.unparted(d.Verbs[v].Last, y.Marker) {
				continue // ", a trip that he had to call off"
			}
			return u
		}
	}
	// "By Monday, he said, everyone knew"
	if y := d.Verbs[v]; v+1 < last && y.Object < 0 && (y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma || w.between(v)) && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.Comma && d.Verbs[v+1].Form == syntax.Finite && d.Verbs[v+1].Subject >= 0 && d.Phrases[d.Verbs[v+1].Subject].First == y.Last+1 && in(pureCues, d.Lemma(v)) {
		return v + 1
	}
	if w.inserted(v) {
		return v + 1
	}
	if y := d.Verbs[v]; w.turned(v) && in(pureCues, d.Lemma(v)) && y.Kind == syntax.Main { // "Currently, said Dr. Lund, there are 70 children"
		for u := v + 1; u < last; u++ {
			if x := d.Verbs[u]; x.Form == syntax.Finite && x.Kind == syntax.Main && x.Start > 0 && x.Subject >= 0 && x.Subject != y.Subject {
				return u
			}
		}
	}
	// "The plan is dead, the minister said."
	if v > first && w.inQuotation(v) && !w.inQuotation(first) {
		return -1 // "Lund wrote, “The mayor answered two questions”"
	}
	if k := d.Verbs[v].Start - 1; k > 0 && fold(d, k, ";") {
		return -1 // "bought a rival; it wrote off most of that"
	}
	if v > first && !in(contentless, d.Lemma(v)) && (d.Verbs[v].Kind == syntax.Main || d.Verbs[v].Kind == syntax.Coordinate && d.Verbs[v].Subject >= 0 && d.Verbs[v].Subject != d.Verbs[first].Subject && d.Field(v) == lexicon.VerbCommunication && d.Verbs[v].Start > 0 && d.Tags[d.Verbs[v].Start-1] == syntax.Comma) && d.Verbs[v].Start > d.Sentences[s].First {
		for u := first; u < v; u++ { // over clauses put in before its verb
			if y := d.Verbs[u]; y.Form == syntax.Finite && y.Kind == syntax.Main {
				return u
			} else if y.Kind != syntax.Relative && y.Kind != syntax.Participial && y.Kind != syntax.InfinitiveClause {
				break
			}
		}
	}
	return -1
}

// contentless verbs tell that somebody speaks and never what: "Rates will rise, as she
// speaks to the board" is not what she says.
var contentless = wordSet(`speak talk address chat converse lecture appear`)

// turned reports whether the subject of verb v stands right behind it: "said Lund".
func (w *work) turned(v int) bool {
	y := w.syn.Verbs[v]
	return y.Subject >= 0 && w.syn.Phrases[y.Subject].First == y.Last
}
