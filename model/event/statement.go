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
	if speaker == "" {
		return w.clauseTitle(f.verb)
	}
	if q, ok := w.quotation(f); ok {
		if t := w.fragmentTitle(f, q, speaker); t != "" {
			return t
		}
		room := maxTitle - utf8.RuneCountInString(speaker) - 4
		if words := w.keyWords(q, room); words != "" {
			return speaker + ": “" + words + "”"
		}
	}
	u := w.content(f.verb)
	if u < 0 {
		return w.clauseTitle(f.verb)
	}
	if p := d.Verbs[f.verb].Subject; u < f.verb && (in(pronouns, speaker) || p >= 0 && d.Tags[d.Phrases[p].First] == syntax.Poss && strings.EqualFold(d.Text(d.Phrases[p].First), firstWord(speaker))) { // "…, it said on Thursday": who said it is in the words
		if words, _, g := w.fitClause(u, maxTitle); words != "" && g != broken {
			return words
		}
	}
	t, g := w.reported(f.verb, u, speaker)
	if g == whole {
		return t
	}
	// Too long together: the speaker before a colon, then what was said alone, then
	// what that reports in its turn.
	room := maxTitle - utf8.RuneCountInString(speaker) - 2
	for deep := 0; u >= 0 && deep < 3 && !(d.Verbs[u].Marker >= 0 && d.Tags[d.Verbs[u].Marker] == syntax.Wh); deep++ {
		if words, _, cg := w.fitClause(u, room); words != "" && cg < g && !w.aboutSpeaker(f.verb, u) {
			t, g = speaker+": "+w.lowerFirst(w.ownAgain(f, u, words, speaker), u), cg
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
	return t
}

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
	if p < 0 || d.Tags[d.Phrases[p].First] != syntax.Poss {
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
	if u > v {
		t, _, g := w.fitClause(v, maxTitle)
		return t, g
	}
	// "The bridge will close, the mayor said."
	l := line{w: w, pieces: w.cut[:0]}
	if p := d.Verbs[v].Subject; p >= 0 && d.Tags[d.Phrases[p].Head] != syntax.Name && d.Tags[d.Phrases[p].Head] != syntax.Pron && d.Tags[d.Phrases[p].First] == syntax.Det && w.names.refer(d, p) < 0 {
		l.words(d.Text(d.Phrases[p].First)) // "The company said"
		l.words(strings.ToLower(speaker[:1]) + speaker[1:])
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
	r, n := utf8.DecodeRuneInString(t)
	if rest := t[n:]; rest != "" && unicode.IsUpper(rune(rest[0])) {
		return t
	}
	return string(unicode.ToLower(r)) + t[n:]
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
	if y := d.Verbs[v]; v+1 < last && y.Object < 0 && y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma && y.Last < len(d.Tags) && d.Tags[y.Last] == syntax.Comma && d.Verbs[v+1].Form == syntax.Finite && d.Verbs[v+1].Subject >= 0 && d.Phrases[d.Verbs[v+1].Subject].First == y.Last+1 && in(pureCues, d.Lemma(v)) {
		return v + 1
	}
	// "The plan is dead, the minister said."
	if v > first && (d.Verbs[v].Kind == syntax.Main || d.Verbs[v].Kind == syntax.Coordinate && d.Verbs[v].Subject >= 0 && d.Verbs[v].Subject != d.Verbs[first].Subject && d.Field(v) == lexicon.VerbCommunication && d.Verbs[v].Start > 0 && d.Tags[d.Verbs[v].Start-1] == syntax.Comma) && d.Verbs[v].Start > d.Sentences[s].First {
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
			case begin >= 0 && i-begin >= 3 && !w.breaksOff(begin, i) && !w.titleWords(begin, i) && !w.quotedSubject(begin, i):
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

// keyWords prints the telling part of a quotation in room characters: the first
// of its sentences that says something, without the verb that only links it to
// the speaker's clause and the words that only lead up to it, cut at a phrase,
// or with dots where no phrase ends.
func (w *work) keyWords(q [2]int, room int) string {
	if room < 20 {
		return ""
	}
	d := &w.syn
	best, worst := "", broken+1
	for from := q[0]; from < q[1]; {
		to := from
		for to < q[1] && !(d.Tags[to] == syntax.Stop && to > from && d.Tokens[to].Len() <= 2) {
			to++
		}
		if t, g := w.keySentence(q[0], from, to, room); t != "" && g < worst {
			best, worst = t, g
		}
		if worst <= cutOff || best != "" && to-q[0] > 60 {
			break
		}
		from = to + 1
	}
	return best
}

// keySentence prints the sentence [first, last) of a quotation that begins at
// token open.
func (w *work) keySentence(open, first, last, room int) (string, grade) {
	d := &w.syn
	begin, small := first, false
	for first < last && !(first+1 < last && (d.Tags[first+1] == syntax.Not || d.Tokens[first+1].Shape.Is(segment.Clitic))) && (linking(d.Tags[first]) || d.Tags[first] == syntax.Adv && first+1 < last && linking(d.Tags[first+1])) {
		first, small = first+1, true
	}
	if k := w.cleft(first, last); k > first {
		first, small = k, true
	}
	if k := w.overture(first, last); k > first {
		first, small = k, false
	}
	question := last < len(d.Tags) && d.Text(last) == "?"
	for last > first && (d.Tags[last-1] == syntax.Comma || d.Tags[last-1] == syntax.Stop) {
		last--
	}
	if last-first < 2 || last-first < 4 && begin > open {
		return "", broken
	}
	build := func(from int) (string, grade) {
		l := line{w: w, pieces: w.cut[:0], spoken: true}
		if v := w.mainVerbIn(from, last); v >= 0 {
			l.verb = d.Verbs[v].Head + 1
		}
		headless := l.verb == 0 && d.Tags[from] == syntax.Sub
		for i := from; i < last; i++ {
			if d.Tokens[i].Kind == segment.Mark && doubleMark(d.Text(i)) {
				continue
			}
			l.token(i)
		}
		if question && last < len(d.Tags) {
			l.token(last)
		}
		t, g := l.fit(room)
		if g == broken || g == cutOff && (question || headless) || g == cutOff && utf8.RuneCountInString(t) < 20 { // no phrase ends there: the dots say so
			t = l.dotted(room)
		}
		w.cut = l.pieces[:0]
		return t, g
	}
	t, g := build(first)
	if g == whole && d.Tags[first] == syntax.Sub && !question && w.unparted(first, last) && w.mainVerbIn(first, last) < 0 && utf8.RuneCountInString(t) < room {
		t, g = t+"…", broken // "If the dam breaks," he said, and went on
	}
	if g != whole {
		if m := w.mainAfter(first, last); m > first { // "When it rains, the cellar floods"
			if u, ug := build(m); ug < g || ug == cutOff {
				return u, ug
			}
		}
	}
	// Words inside quotation marks keep the speaker's small letter.
	if small || first == open && open > 1 && d.Tags[open-1] == syntax.Open && open-2 >= d.Sentences[d.SentenceAt(d.Tokens[open].Start)].First && d.Tags[open-2] != syntax.Comma {
		if text := d.Text(first); !strings.HasPrefix(t, text) && len(t) >= len(text) && strings.EqualFold(t[:len(text)], text) {
			t = text + t[len(text):]
		}
	}
	return t, g
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

// cleft steps over "What I would say is that", which only leads up to what is
// said.
func (w *work) cleft(first, last int) int {
	d := &w.syn
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
	if d.Tags[first] != syntax.Sub {
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
