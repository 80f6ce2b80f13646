package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// title writes what an editor would print over the event, in the article's own
// words.
func (w *work) title(f *found) string {
	t := ""
	switch {
	case f.verb < 0:
		t = w.nounTitle(f)
	case f.kind == model.Statement && in(pureCues, w.syn.Lemma(f.verb)):
		t = w.statementTitle(f)
	default:
		t = w.clauseTitle(f.verb)
		if f.kind == model.Statement && strings.Count(t, " ") < 3 { // "Lund demanded": what matters is in the quotation
			if _, ok := w.quotation(f); ok {
				t = w.statementTitle(f)
			}
		}
	}
	if claim := w.claimTitle(f); claim != "" {
		t = claim
	}
	if t == "" {
		t = w.sentenceTitle(f.sentence)
	}
	if utf8.RuneCountInString(t) > maxTitle {
		t = string([]rune(t)[:maxTitle])
	}
	return t
}

// claimTitle keeps who claims or denies over an event that only a claim or a
// denial tells of: printed bare it would read as fact. "" where there is no such
// clause or no room.
func (w *work) claimTitle(f *found) string {
	d := &w.syn
	if f.verb < 0 || f.status != model.Alleged && f.status != model.Denied {
		return ""
	}
	y := d.Verbs[f.verb]
	if y.Kind != syntax.Complement || y.Form != syntax.Finite {
		return ""
	}
	if y.ParentPhrase >= 0 {
		h := d.Phrases[y.ParentPhrase].Head
		if !in(claimNouns, d.Text(h)) && !in(denyNouns, d.Text(h)) {
			return ""
		}
		g := found{trigger: h, phrase: y.ParentPhrase, verb: -1, time: f.time, sentence: f.sentence, how: byModifier}
		return w.nounWords(&g)
	}
	if y.Parent < 0 || !in(claims, d.Lemma(y.Parent)) && !in(denials, d.Lemma(y.Parent)) {
		return ""
	}
	if t, n := w.clauseText(y.Parent); n <= maxTitle {
		return t
	}
	return ""
}

// top climbs from an infinitive or a participle to the finite verb whose clause
// can be printed.
func (w *work) top(v int) int {
	d := &w.syn
	for steps := 0; steps < 6; steps++ {
		y := d.Verbs[v]
		accused := y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Parent >= 0 && y.Parent < v && y.Marker >= 0 &&
			(fold(d, y.Marker, "of") || fold(d, y.Marker, "with") || fold(d, y.Marker, "from")) && d.Tags[d.Verbs[y.Parent].Head] != syntax.Ger // "accused of setting the fire"
		shown := y.Form == syntax.Participle && y.Kind == syntax.Adverbial && y.Parent >= 0                                      // "as shown by"
		loose := y.Form != syntax.Finite && y.Subject < 0 && y.Parent >= 0 && y.Parent < v                                       // ", beginning in May"
		complement := accused || shown || loose || y.Form == syntax.Gerund && y.Parent >= 0 && d.Verbs[y.Parent].Last == y.First // "avoided taking"
		if y.Form != syntax.Infinitive && !complement || y.Parent < 0 || d.SentenceAt(d.Tokens[d.Verbs[y.Parent].Head].Start) != d.SentenceAt(d.Tokens[y.Head].Start) {
			return v
		}
		v = y.Parent
	}
	return v
}

// clauseTitle prints the clause of verb v.
func (w *work) clauseTitle(v int) string {
	t, _ := w.clauseText(v)
	return t
}

// clauseText is clauseTitle and the length of the clause before it was cut.
func (w *work) clauseText(v int) (string, int) {
	build := func(m manner) (string, int, int) {
		l := line{w: w, pieces: w.cut[:0], manner: m}
		w.clause(&l, v)
		w.cut = l.pieces[:0]
		if len(l.pieces) == 0 {
			return "", 0, 0
		}
		return l.text(maxTitle), l.runes(), l.rest
	}
	t, n, rest := build(manner{})
	switch {
	case n == 0:
		return "", 0
	case rest < 2 && n < 50: // the clause alone says too little
		if loose, k, _ := build(manner{loose: true}); loose != "" {
			return loose, k
		}
	case n > maxTitle:
		if short, k, _ := build(manner{noArticle: true}); k <= maxTitle {
			return short, k
		}
		if w.subjectRunes(v) > 45 {
			short, k, _ := build(manner{shortSubject: true})
			return short, k
		}
	}
	return t, n
}

// subjectRunes returns the length of the subject with its modifiers.
func (w *work) subjectRunes(v int) int {
	t := w.top(v)
	l := line{w: w, pieces: w.cut[:0]}
	w.subject(&l, w.syn.Verbs[t].Subject, t)
	w.cut = l.pieces[:0]
	return l.runes()
}

// manner says how a title is put together when the plain way is too short or
// too long.
type manner struct {
	loose        bool // keep the circumstances that are left out otherwise
	noArticle    bool // begin without the article
	shortSubject bool // the subject without what modifies it
}

// clause adds subject, verb and what belongs to it to a line.
func (w *work) clause(l *line, v int) {
	d := &w.syn
	t := w.top(v)
	y := d.Verbs[t]
	subject := y.Subject
	if subject < 0 && t != v {
		subject = d.Verbs[v].Subject
	}
	w.subject(l, subject, t)
	from := y.First
	switch {
	case y.Form == syntax.Participle && y.Passive && subject >= 0: // the report released on Tuesday
		l.words(w.was(subject))
	case y.Form == syntax.Gerund && subject >= 0 && !y.Perfect && !y.Passive: // after meeting the king
		if p := lexicon.PastOf(d.Lemma(t)); p != "" && y.Head == y.First {
			l.words(p)
			from = y.Last
		}
	}
	w.predicate(l, t, v, from)
}

// was returns the form of be that fits a subject.
func (w *work) was(p int) string {
	d := &w.syn
	if h := d.Phrases[p].Head; d.Tags[h] == syntax.Plural {
		return "were"
	}
	return "was"
}

// subject adds the subject phrase with what modifies it, pronouns resolved.
func (w *work) subject(l *line, p, v int) {
	if p < 0 {
		return
	}
	d := &w.syn
	ph := d.Phrases[p]
	if q := w.ownSpeaker(p, v); q >= 0 {
		w.phrase(l, q, true)
		return
	}
	if name := w.pronounName(ph.Head); name != "" && ph.Last == ph.First+1 {
		l.words(name)
		l.third = fold(d, ph.Head, "i")
		return
	}
	at := len(l.pieces)
	w.phrase(l, p, true)
	if l.noArticle && len(l.pieces) > at+1 && l.pieces[at].token >= 0 && d.Tags[l.pieces[at].token] == syntax.Det && (fold(d, l.pieces[at].token, "the") || fold(d, l.pieces[at].token, "a") || fold(d, l.pieces[at].token, "an")) {
		l.pieces = append(l.pieces[:at], l.pieces[at+1:]...)
	}
	if !l.shortSubject {
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
	}
}

// ownSpeaker returns the phrase without a name that a pronoun subject of a
// reported clause stands for: "The bank said that it had fired them". −1 where
// the pronoun means somebody else or the speaker has a name.
func (w *work) ownSpeaker(p, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	h := d.Phrases[p].Head
	if d.Tags[h] != syntax.Pron || y.Kind != syntax.Complement || y.Parent < 0 {
		return -1
	}
	q := d.Verbs[y.Parent].Subject
	if q < 0 || q == p || d.Tags[d.Phrases[q].Head] == syntax.Pron || w.names.refer(d, q) >= 0 {
		return -1
	}
	human := d.Words[d.Phrases[q].Head].Person() >= 2
	plural := d.Tags[d.Phrases[q].Head] == syntax.Plural
	switch {
	case fold(d, h, "it") && !human && !plural, (fold(d, h, "he") || fold(d, h, "she")) && human && !plural, fold(d, h, "they") && plural:
		return q
	}
	return -1
}

// modifiers adds the prepositional phrases and joined phrases that follow a
// noun phrase, up to token end.
func (w *work) modifiers(l *line, from, end, v int) {
	d := &w.syn
	for i := from; i < end; {
		switch {
		case d.Tags[i] == syntax.Prep && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0 && w.timeOf[i] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Conj && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Comma && i > from && i+1 < end && d.Tags[i-1] == syntax.Name && d.Tags[i+1] == syntax.Name && w.phraseAt(i+1) >= 0 && d.Words[i+1].Is(lexicon.Place): // "in Split, Croatia,"
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			if i = d.Phrases[p].Last; i+1 == end && d.Tags[i] == syntax.Comma {
				l.token(i)
				return
			}
		default:
			return
		}
	}
}

// phraseAt returns the phrase that begins at token i, −1 without.
func (w *work) phraseAt(i int) int {
	if i < len(w.syn.PhraseOf) {
		if p := int(w.syn.PhraseOf[i]); p >= 0 && w.syn.Phrases[p].First == i {
			return p
		}
	}
	return -1
}

// phrase adds a noun phrase without the expressions of time in it; possessive
// pronouns become names.
func (w *work) phrase(l *line, p int, subject bool) {
	d := &w.syn
	ph := d.Phrases[p]
	for i := ph.First; i < ph.Last; i++ {
		if w.timeOf[i] > 0 && !w.keepTime(i, ph) {
			if i+1 < ph.Last && d.Tags[i+1] == syntax.Genitive {
				i++
			}
			continue
		}
		if d.Tags[i] == syntax.Poss && subject {
			if name := w.pronounName(i); name != "" {
				l.replace(i, possessive(name))
				continue
			}
		}
		l.token(i)
	}
}

// keepTime keeps a bare year before its noun: "2020 election" is a name.
func (w *work) keepTime(i int, ph syntax.Phrase) bool {
	return w.syn.Tags[i] == syntax.Num && i < ph.Head && w.syn.Tokens[i].Len() == 4 && w.syn.Tags[ph.Head] != syntax.Name &&
		(i == 0 || w.timeOf[i-1] != w.timeOf[i]) && w.timeOf[i+1] != w.timeOf[i]
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// pronounName returns the name that the pronoun at token i stands for, "" when
// it is none or cannot be told.
func (w *work) pronounName(i int) string {
	d := &w.syn
	if t := d.Tags[i]; t != syntax.Pron && t != syntax.Obj && t != syntax.Poss {
		return ""
	}
	switch strings.ToLower(d.Text(i)) {
	case "i", "we", "my", "our", "me", "us":
		return w.speakerAt(d.Tokens[i].Start)
	case "they", "their", "them":
		return w.they(i)
	}
	if e := w.names.pronoun(d, i); e >= 0 {
		return w.names.entities[e].name
	}
	return ""
}

// speakerAt returns who speaks at a byte offset.
func (w *work) speakerAt(at int) string {
	for i := range w.speech {
		for _, s := range w.speech[i].Content {
			if s.Start <= at && at < s.End {
				return w.speech[i].Speaker
			}
		}
	}
	return ""
}

// they resolves a plural pronoun to the last plural subject before it.
func (w *work) they(i int) string {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	for back := 0; back < 3 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		for v := first; v < last; v++ {
			p := d.Verbs[v].Subject
			if p < 0 || d.Phrases[p].Last > i || d.Tags[d.Phrases[p].Head] != syntax.Plural {
				continue
			}
			if ph := d.Phrases[p]; ph.Last-ph.First <= 4 {
				return lowerThe(d.PhraseSpan(p).In(d.Body))
			}
		}
	}
	// An organisation takes "they" too.
	for back := 1; back < 3 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		for v := first; v < last; v++ {
			if p := d.Verbs[v].Subject; p >= 0 && d.Verbs[v].Kind == syntax.Main {
				if e := w.names.mentioned(d.Phrases[p].Head); e >= 0 && w.names.entities[e].sort != person {
					return w.names.entities[e].name
				}
			}
		}
	}
	return ""
}

func lowerThe(s string) string { return strings.Join(strings.Fields(s), " ") }

// predicate adds the tokens of verb t's clause from token from on, through the
// infinitives that lead to v, and leaves out what an editor would.
func (w *work) predicate(l *line, t, v, from int) {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)]
	depth := 0
	for i := from; i < s.Last; {
		c := int(d.ClauseOf[i])
		if i >= d.Verbs[t].Last && !w.belongs(c, t, v) && !(l.loose && c >= 0 && d.Verbs[c].Kind != syntax.Main && d.Verbs[c].Kind != syntax.Coordinate) {
			if w.closesBack(i, t, s.Last) > i {
				i = w.closesBack(i, t, s.Last)
				continue
			}
			return
		}
		switch tag := d.Tags[i]; {
		case w.timeOf[i] > 0:
			p := d.PhraseOf[i]
			inside := p >= 0 && w.timeOf[d.Phrases[p].Head] == 0 && i > d.Phrases[p].First // "a 3 a.m. call", "the 2020 election"
			if inside && w.keepTime(i, d.Phrases[p]) {
				break
			}
			if !inside && !(p >= 0 && w.timeOf[d.Phrases[p].Head] == 0) {
				w.dropPrep(l)
			}
			for i < s.Last && (w.timeOf[i] > 0 || i+1 < s.Last && w.timeOf[i+1] > 0 && !d.Tags[i].IsVerb() && d.PhraseOf[i] < 0) {
				i++
			}
			if i < s.Last && d.Tags[i] == syntax.Genitive {
				i++
			}
			continue
		case tag == syntax.Stop && i == s.Last-1:
			return
		case tag == syntax.Stop && depth == 0 && i > d.Verbs[t].Last && d.Tokens[i].Len() == 1:
			return
		case tag == syntax.Colon && (fold(d, i, ":") || fold(d, i, ";") || fold(d, i, "—") || fold(d, i, "--") || fold(d, i, "–")):
			return
		case tag == syntax.Open && d.Text(i) == "(", tag == syntax.Open && d.Text(i) == "[":
			for i < s.Last && d.Tags[i] != syntax.Close {
				i++
			}
			i++
			continue
		case tag == syntax.Comma:
			if i < d.Verbs[v].Last { // a parenthesis inside the verb's own words
				i++
				continue
			}
			if !w.list(i, s.Last) {
				if j := w.resumes(i, t, v); j > i { // "forced Lund, who was ill, to resign"
					i = j
					continue
				}
				return
			}
		case (tag == syntax.Sub || tag == syntax.Rel) && i >= d.Verbs[v].Last && !(l.loose && tag == syntax.Sub && l.rest < 2):
			return
		case tag == syntax.Adv && d.PhraseOf[i] < 0 && in(idleAdverbs, d.Text(i)):
			i++
			continue
		case tag == syntax.Prep && in(idlePrepositions, d.Text(i)) && i >= d.Verbs[v].Last:
			return
		case tag == syntax.Poss || tag == syntax.Pron || tag == syntax.Obj:
			if name := w.otherName(i, t); name != "" {
				l.replace(i, name)
				i++
				continue
			}
		}
		if d.Tags[i] == syntax.Open {
			depth++
		} else if d.Tags[i] == syntax.Close {
			depth--
		}
		if text := l.thirdPerson(i); text != "" {
			l.replace(i, text)
		} else if text := clitic(d, i); text != "" {
			l.replace(i, text)
		} else {
			l.token(i)
		}
		if i >= d.Verbs[t].Last {
			l.rest++
		}
		i++
	}
}

// thirdPerson changes the verb behind a name that stands for "I".
func (l *line) thirdPerson(i int) string {
	d := &l.w.syn
	if !l.third || l.rest > 0 {
		return ""
	}
	switch {
	case fold(d, i, "am"):
		return "is"
	case fold(d, i, "have") || fold(d, i, "’ve") || fold(d, i, "'ve"):
		return "has"
	case fold(d, i, "do"):
		return "does"
	}
	return ""
}

// clitic writes out an auxiliary that hangs on the word before it: a name stands
// there now.
func clitic(d *syntax.Doc, i int) string {
	t := d.Tokens[i]
	if t.Len() > 5 || !t.Shape.Is(segment.Clitic) {
		return ""
	}
	switch strings.TrimLeft(d.Text(i), "’'") {
	case "d":
		if d.Tags[i] == syntax.HaveFin {
			return "had"
		}
		return "would"
	case "ll":
		return "will"
	case "ve":
		return "have"
	case "re":
		return "are"
	case "m":
		return "is"
	case "s":
		if d.Tags[i] == syntax.HaveFin {
			return "has"
		}
		if d.Tags[i] == syntax.BeFin {
			return "is"
		}
	}
	return ""
}

// idleAdverbs add nothing to a title.
var idleAdverbs = wordSet(`also however meanwhile then now still already later earlier instead further furthermore moreover nevertheless nonetheless therefore thus
just only even reportedly recently currently alone`)

// idlePrepositions open what an editor leaves out.
var idlePrepositions = wordSet(`according despite amid amidst including unlike`)

// belongs reports whether clause c is printed with the clause of t: its own,
// the infinitives between t and the trigger v, what the trigger's own verb
// wants as its content, and short infinitives behind it.
func (w *work) belongs(c, t, v int) bool {
	d := &w.syn
	for steps := 0; c >= 0 && steps < 5; steps++ {
		if c == t || c == v {
			return true
		}
		y := d.Verbs[c]
		switch y.Kind {
		case syntax.InfinitiveClause:
			if y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma && d.Tags[y.Start] == syntax.To {
				return true // resumed behind a parenthesis
			}
		case syntax.Complement:
			if y.ParentPhrase >= 0 && w.syn.Words[d.Phrases[y.ParentPhrase].Head].Saying() == 0 {
				return false
			}
		case syntax.Adverbial:
			if y.Form != syntax.Gerund || y.Marker < 0 || d.Tags[y.Marker] != syntax.Prep || in(circumstance, d.Text(y.Marker)) {
				return false
			}
		case syntax.Participial:
			if y.Parent >= 0 && y.Form == syntax.Gerund && d.Verbs[y.Parent].Last == y.First {
				break // "continue supporting"
			}
			if y.ParentPhrase < 0 || y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma {
				return false
			}
		case syntax.Coordinate:
			return false
		default:
			return false
		}
		c = y.Parent
	}
	return false
}

var circumstance = wordSet(`after before since while when until during despite without amid including following`)

// closesBack returns where the clause of t goes on behind an embedded one, i
// itself when it does not.
func (w *work) closesBack(i, t, last int) int {
	d := &w.syn
	if i >= d.Verbs[t].Last {
		return i
	}
	for j := i; j < last; j++ {
		if int(d.ClauseOf[j]) == t {
			return j
		}
	}
	return i
}

// resumes returns where an infinitive of the clause goes on behind a relative
// clause that the comma at i opens, −1 when it does not.
func (w *work) resumes(i, t, v int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	_, last := d.VerbsOf(s)
	for u := t + 1; u < last; u++ { // "allege that the broker, now 58, moved"
		y := d.Verbs[u]
		if y.Form == syntax.Finite && y.Kind != syntax.Relative && y.Subject >= 0 && d.Phrases[y.Subject].Last == i && y.First > i+1 && d.Tags[y.First-1] == syntax.Comma {
			return y.First
		}
	}
	if i+1 >= len(d.Tags) || d.Tags[i+1] != syntax.Rel {
		return -1
	}
	for u := t + 1; u < last; u++ {
		y := d.Verbs[u]
		if y.Form == syntax.Infinitive && y.Start > i && d.Tags[y.Start] == syntax.To && d.Tags[y.Start-1] == syntax.Comma {
			return y.Start
		}
	}
	return -1
}

// list reports whether the comma at i parts the members of a list, or
// adjectives, and the title must go on.
func (w *work) list(i, last int) bool {
	d := &w.syn
	if i+1 >= last || d.PhraseOf[i+1] < 0 || w.timeOf[i+1] > 0 {
		return false
	}
	if d.PhraseOf[i] >= 0 {
		return true
	}
	for j := i + 1; j < last && j < i+14; j++ {
		switch t := d.Tags[j]; {
		case t == syntax.Conj:
			return j+1 < last && d.PhraseOf[j+1] >= 0
		case t.IsVerb() && d.PhraseOf[j] < 0, t == syntax.Rel, t == syntax.Sub, t == syntax.Stop:
			return false
		}
	}
	return false
}

// dropPrep takes back a preposition that lost its time.
func (w *work) dropPrep(l *line) {
	d := &w.syn
	for n := len(l.pieces); n > 0; n = len(l.pieces) {
		p := l.pieces[n-1]
		if p.token < 0 || p.text != "" {
			return
		}
		switch d.Tags[p.token] {
		case syntax.Prep, syntax.Adv, syntax.Comma, syntax.Sub:
			if d.PhraseOf[p.token] >= 0 || d.Tags[p.token] == syntax.Adv && !in(timeAdverbs, d.Text(p.token)) {
				return
			}
			if n > 1 && d.Tags[p.token] == syntax.Prep && l.pieces[n-2].token >= 0 && d.Tags[l.pieces[n-2].token] == syntax.Prep {
				l.pieces = l.pieces[:n-1] // "got up at": the particle stays
				return
			}
			l.pieces = l.pieces[:n-1]
		case syntax.Det:
			l.pieces = l.pieces[:n-1]
		default:
			return
		}
	}
}

// timeAdverbs belong to the expression of time behind them.
var timeAdverbs = wordSet(`early late earlier later just only about around shortly soon almost nearly exactly back as well ever right not until already`)

// otherName returns the name for a pronoun in the predicate when it means
// somebody else than the subject.
func (w *work) otherName(i, t int) string {
	d := &w.syn
	subject := -1
	if p := d.Verbs[t].Subject; p >= 0 {
		subject = w.names.refer(d, p)
	}
	if d.PhraseOf[i] >= 0 && d.Tags[i] == syntax.Poss || d.Tags[i] == syntax.Obj {
		switch strings.ToLower(d.Text(i)) {
		case "its", "their", "it", "them", "my", "our", "your", "you", "me", "us":
			return ""
		}
		e := w.names.pronoun(d, i)
		if e < 0 || e == subject || subject < 0 {
			return ""
		}
		name := w.names.entities[e].name
		if d.Tags[i] == syntax.Poss {
			return possessive(name)
		}
		return name
	}
	return ""
}

// sentenceTitle is the last resort: the sentence's first phrases.
func (w *work) sentenceTitle(s int) string {
	d := &w.syn
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		l.token(i)
	}
	return l.text(maxTitle)
}
