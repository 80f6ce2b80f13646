package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// nounTitle prints the happening that a noun names: "2020 presidential
// election", "Allegations that X".
func (w *work) nounTitle(f *found) string {
	d := &w.syn
	if t := w.figureTitle(f); t != "" {
		return t
	}
	if f.phrase >= 0 { // "will not get any payments this year": no payments
		if v := int(d.ClauseOf[f.trigger]); v >= 0 && d.Verbs[v].Negated && d.Verbs[v].Object == f.phrase && d.Verbs[v].Subject >= 0 && d.Verbs[v].Form == syntax.Finite {
			if t := w.clauseOf(v); t != "" {
				return t
			}
		}
	}
	if v := w.gathered(f); v >= 0 { // "at a news conference": what was said there matters
		g := found{trigger: d.Verbs[v].Head, verb: v, phrase: -1, sentence: f.sentence, time: f.time, speech: w.speechAt(d.Verbs[v].Head), more: f.more}
		g.kind = w.kindOf(v)
		if t := w.verbTitle(&g); t != "" {
			return t
		}
	}
	if v := w.occasion(f); v >= 0 {
		if t, _, g := w.fitClause(v, maxTitle); t != "" && g != broken {
			return t
		}
	}
	if f.phrase < 0 && f.measure > 0 { // "three days of fighting"
		l := line{w: w, pieces: w.cut[:0]}
		for i := f.measure; i <= f.trigger; i++ {
			l.token(i)
		}
		text := l.text(maxTitle)
		w.cut = l.pieces[:0]
		return text
	}
	if t := w.actingTitle(f); t != "" {
		return t
	}
	best := w.nounWords(f)
	for i := range f.also {
		if t := w.nounWords(&f.also[i]); poor(best) && !poor(t) {
			best = t
		}
	}
	if f.phrase >= 0 {
		if k := d.Phrases[f.phrase].First - 1; k >= 0 && (fold(d, k, "including") || fold(d, k, "excluding")) {
			return best // what it is one of was at another time
		}
	}
	if u := w.described(f); u >= 0 && strings.Count(undated(best), " ") < 2 {
		if t := w.asClause(f.phrase, u); t != "" {
			return t
		}
	}
	if v := int(d.ClauseOf[f.trigger]); poor(best) && f.phrase >= 0 && v >= 0 && d.Verbs[v].Object == f.phrase && d.Verbs[v].Subject >= 0 && d.Verbs[v].Tense == syntax.FutureTense && f.time >= 0 && w.future(&w.times[f.time]) {
		if t := w.clauseTitle(v); t != "" { // "Berg will miss next week’s races"
			return t
		}
	}
	if v := int(d.ClauseOf[f.trigger]); poor(best) && f.phrase >= 0 && v >= 0 && d.Verbs[v].Subject == f.phrase && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Tense == syntax.PastTense && d.Verbs[v].Modal < 0 && !in(pureCues, d.Lemma(v)) && w.timedBetween(d.Phrases[f.phrase].Last, d.Verbs[v].First) && !w.laterTime(v) {
		if t := w.clauseTitle(v); len(t) > len(best) { // "The pressure on Friday night stood at 6,700 psi"
			return t
		}
	}
	if v := int(d.ClauseOf[f.trigger]); poor(best) && f.phrase >= 0 && f.how != byModifier && v >= 0 && d.Verbs[v].Subject == f.phrase && d.Verbs[v].Form == syntax.Finite && in(copulas, d.Lemma(v)) && d.Verbs[v].Last < len(d.Tags) && (d.Tags[d.Verbs[v].Last] == syntax.Adj || fold(d, d.Verbs[v].Last, "back") || fold(d, d.Verbs[v].Last, "over") || d.Tags[d.Verbs[v].Last] == syntax.Prep && d.Verbs[v].Last+1 < len(d.Tags) && w.timeOf[d.Verbs[v].Last+1] == 0 && d.PhraseOf[d.Verbs[v].Last+1] >= 0) {
		if t := w.clauseTitle(v); t != "" { // "A ruling is unlikely", "Elections are due"
			return t
		}
	}
	if v := int(d.ClauseOf[f.trigger]); !strings.Contains(best, " ") && f.phrase >= 0 && f.how == byClause && !w.comesLater(f.phrase) && v >= 0 && d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Subject >= 0 && d.Verbs[v].Subject != f.phrase && d.Phrases[f.phrase].First > d.Verbs[v].Head {
		if t := w.clauseTitle(v); t != "" && len(t) > len(best)+10 { // "warned of more snow over Christmas"
			return t
		}
	}
	if poor(best) && f.phrase >= 0 {
		if t := w.fuller(f); t != "" {
			best = t
		} else if v := w.setting(f); v >= 0 {
			if t := w.clauseTitle(v); t != "" {
				best = t
			}
		} else if v := w.scene(f); v >= 0 {
			if t := w.clauseOf(v); t != "" && !w.beheaded(v, t) && !w.subjectless(v) {
				best = t
			}
		}
	}
	if v := int(d.ClauseOf[f.trigger]); !strings.Contains(best, " ") && f.phrase >= 0 && v >= 0 && d.Verbs[v].Tense == syntax.FutureTense && d.Verbs[v].Object >= 0 && d.Phrases[d.Verbs[v].Object].Last == d.Phrases[f.phrase].First-1 && fold(d, d.Phrases[f.phrase].First-1, "in") {
		if t := w.clauseTitle(v); t != "" { // "Spain will meet Italy in Friday's final"
			return t
		}
	}
	if !strings.Contains(best, " ") && f.phrase >= 0 && f.time >= 0 {
		if t := w.timedNoun(f); t != "" {
			return t
		}
	}
	return best
}

// relative words tell a day only to who reads on that day.
var relative = wordSet(`today yesterday tomorrow tonight today’s yesterday’s tomorrow’s tonight’s last next this previous past`)

// poor reports a title of one or two words: it does not say which debate.
func poor(t string) bool {
	if first, rest, ok := strings.Cut(t, " "); ok && in(monthWords, first) { // "November election" says hardly more than "election"
		t = rest
	}
	return strings.Count(t, " ") < 2 && len(t) < 24 && !strings.ContainsAny(t, "0123456789")
}

// undated returns a title without the month and day that open it.
func undated(t string) string {
	if first, rest, ok := strings.Cut(t, " "); ok && in(monthWords, first) {
		t = strings.TrimLeft(rest, "0123456789, ")
	}
	return t
}

// setting returns the main verb that a bare noun at the head of the sentence is
// only the setting of ("At a rally on Friday, she questioned …"), −1 otherwise.
func (w *work) setting(f *found) int {
	d := &w.syn
	ph := d.Phrases[f.phrase]
	s := d.Sentences[f.sentence]
	k := ph.First - 1
	if k < s.First || k > s.First+1 || d.Tags[k] != syntax.Prep || !in(settings, d.Text(k)) {
		return -1
	}
	v := w.mainVerb(f.sentence)
	if v < 0 || d.Verbs[v].First < ph.Last {
		return -1
	}
	return v
}

var settings = wordSet(`in at during on`)

// scene returns the verb of the clause that tells what was done at the gathering which the
// bare noun of f names behind it: "called for a ban at a rally on Friday". −1 without.
func (w *work) scene(f *found) int {
	d := &w.syn
	ph := d.Phrases[f.phrase]
	v := int(d.ClauseOf[f.trigger])
	k := ph.First - 1
	if v < 0 || k < 0 || d.Tags[k] != syntax.Prep || !fold(d, k, "at") && !fold(d, k, "during") && !(fold(d, k, "in") && d.Words[f.trigger].Saying() >= 2) {
		return -1
	}
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Subject < 0 || y.Last > k || y.Kind != syntax.Main && y.Kind != syntax.Coordinate || in(copulas, d.Lemma(v)) || in(pureCues, d.Lemma(v)) || d.Field(v) == lexicon.VerbCommunication && y.Object < 0 {
		return -1
	}
	return v
}

// fuller looks through the article for the mention of the same noun that says
// most: what "the debate" is called where it was introduced.
func (w *work) fuller(f *found) string {
	d := &w.syn
	if k := d.Phrases[f.phrase].First; d.Tags[f.trigger] == syntax.Plural && d.Tags[k] != syntax.Det && !(w.timeOf[k] > 0 && d.Tags[w.timeEnds(k)] == syntax.Genitive) {
		return "" // "January polls": some, and not those told of elsewhere
	}
	best, score, looked := "", 0, 0
	for p := range min(len(d.Phrases), 20*enough) {
		ph := d.Phrases[p]
		if p == f.phrase || !w.sameNoun(ph.Head, f.trigger) {
			continue
		}
		if looked++; looked > 100 {
			break
		}
		if d.Tags[ph.First] == syntax.Poss || d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "another") || fold(d, ph.First, "any") || fold(d, ph.First, "no") || fold(d, ph.First, "every")) {
			continue
		}
		// Another date or number names another happening.
		other := false
		for i := ph.First; i < ph.Last; i++ {
			if i < ph.Head && in(others, d.Text(i)) {
				other = true // "the latest quake"
			}
			if d.Tags[i] == syntax.Num && w.timeOf[i] == 0 && i < ph.Head {
				other = true
			}
			if t := int(w.timeOf[i]) - 1; t >= 0 && f.time >= 0 && w.daysApart(t, f.time) > 3 {
				other = true
			}
		}
		if other {
			continue
		}
		g := found{trigger: ph.Head, phrase: p, verb: -1, how: byModifier, time: f.time, plain: true}
		t := w.nounWords(&g)
		n := len(strings.Fields(t))
		if !w.keepsNames(f, t) || !w.callsIt(ph) {
			continue
		}
		if n > score && n <= 9 && utf8.RuneCountInString(t) <= 60 {
			best, score = t, n
		}
	}
	if score >= 2 && score > len(strings.Fields(w.nounWords(f))) {
		return best
	}
	return ""
}

// keepsNames reports whether title t holds every word with a capital that stands before
// the noun of f: a Democratic debate is not the Republican one.
func (w *work) keepsNames(f *found, t string) bool {
	d := &w.syn
	for i := d.Phrases[f.phrase].First; i < f.trigger; i++ {
		if w.timeOf[i] == 0 && d.Tokens[i].Shape.Is(segment.Capital) && i != d.Sentences[f.sentence].First && (d.Tags[i] == syntax.Name || d.Tags[i] == syntax.Adj || d.Tags[i] == syntax.Noun) && !strings.Contains(t, d.Text(i)) {
			return false
		}
	}
	return true
}

// others are words that tell a happening from one before it.
var others = wordSet(`latest new newest next other second third fourth fifth later earlier previous last recent fresh further subsequent future upcoming`)

// sameNoun reports whether the noun at token i can mean the thing that the one at
// token k means.
func (w *work) sameNoun(i, k int) bool {
	d := &w.syn
	a, b := d.Text(i), d.Text(k)
	if len(a) < 3 || len(b) < 3 || a[0]|0x20 != b[0]|0x20 || a[1] != b[1] { // most differ here
		return false
	}
	// "the caucus" may be one of "the Iowa caucuses".
	return strings.EqualFold(a, b) || d.Tags[i] == syntax.Plural && d.Tags[k] == syntax.Noun && d.PhraseOf[i] >= 0 && d.Phrases[d.PhraseOf[i]].First < i && d.Tags[i-1] == syntax.Name && d.LemmaOf(i) == d.LemmaOf(k)
}

// nounWords prints one mention of a happening that a noun names.
func (w *work) nounWords(f *found) string {
	d := &w.syn
	if f.phrase < 0 {
		return w.clauseOrPhrase(f)
	}
	ph := d.Phrases[f.phrase]
	v := int(d.ClauseOf[f.trigger])
	// A subject with a verb worth printing: the clause says more than the noun.
	if v >= 0 && d.Verbs[v].Subject == f.phrase && d.Verbs[v].Form == syntax.Finite && f.how == byClause && !in(copulas, d.Lemma(v)) && !(d.Verbs[v].Passive && in(schedules, d.Lemma(v))) && !in(pureCues, d.Lemma(v)) && !w.datesApart(f, v) {
		return w.clauseTitle(v)
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.nominal(&l, f)
	text := l.text(maxTitle)
	w.cut = l.pieces[:0]
	if w.bare(ph, text) && f.how != byModifier && !(v >= 0 && d.Verbs[v].Subject == f.phrase && w.datesApart(f, v)) {
		if v >= 0 && (d.Verbs[v].Subject == f.phrase || d.Verbs[v].Object == f.phrase) && !in(pureCues, d.Lemma(v)) && !in(copulas, d.Lemma(v)) {
			if t := w.clauseTitle(v); t != "" && utf8.RuneCountInString(t) > utf8.RuneCountInString(text) {
				return t
			}
		}
	}
	return text
}

// datesApart reports whether the verb v that the noun of f is the subject of has a time of
// its own behind it: "The strike in May was called off in June".
func (w *work) datesApart(f *found, v int) bool {
	if f.time < 0 || !w.laterTime(v) || !w.times[f.time].Dated() {
		return false
	}
	s := w.syn.Sentences[f.sentence]
	for t := f.time + 1; t < len(w.times) && w.times[t].Start < s.End; t++ {
		if x := &w.times[t]; x.Dated() && x.Type == model.TimexDate && w.differ(f.time, t) && int(w.syn.ClauseOf[w.syn.TokenAt(x.Start)]) == v {
			return true
		}
	}
	return false
}

func (w *work) clauseOrPhrase(f *found) string {
	if v := int(w.syn.ClauseOf[f.trigger]); v >= 0 {
		return w.clauseTitle(v)
	}
	return ""
}

// bare reports whether a noun title names too little: a single common noun.
func (w *work) bare(ph syntax.Phrase, text string) bool {
	for i := 0; i < len(text); i++ {
		if text[i] == ' ' {
			return false
		}
	}
	return true
}

// nominal adds a noun phrase as a heading: no article, no weekday before it,
// its "of" and "in" phrases and its that-clause behind it.
func (w *work) nominal(l *line, f *found) {
	d := &w.syn
	ph := d.Phrases[f.phrase]
	for i := f.measure; i > 0 && i < ph.First; i++ { // "six months of protests"
		l.token(i)
	}
	for i := ph.First; i < ph.Last; i++ {
		if w.timeOf[i] > 0 && !w.keepTime(i, ph) {
			if i+1 < ph.Last && d.Tags[i+1] == syntax.Genitive {
				i++
			}
			continue
		}
		if i+1 < ph.Head && d.Tags[i+1] == syntax.Genitive && d.Words[i].NounField() == lexicon.NounTime && d.Tags[i] == syntax.Noun && len(l.pieces) == 0 { // "last month’s flood", where the time ends before its mark
			i++
			continue
		}
		if (d.Tags[i] == syntax.Det || d.Tags[i] == syntax.Pron) && len(l.pieces) == 0 && !fold(d, i, "no") {
			continue
		}
		if d.Tags[i] == syntax.Adj && len(l.pieces) == 0 && i < ph.Head && (fold(d, i, "last") || fold(d, i, "next") || fold(d, i, "same") || fold(d, i, "other") || fold(d, i, "such")) {
			continue
		}
		if d.Tags[i] == syntax.Poss {
			if name := w.pronounName(i); name != "" {
				if len(l.pieces) == 0 {
					name = strings.TrimPrefix(name, "the ")
				}
				l.replace(i, possessive(name))
				continue
			}
			if len(l.pieces) == 0 && ph.Last == ph.First+2 && !fold(d, i, "its") { // "his death": a noun alone says less
				l.token(i)
			}
			continue // whose cannot be told
		}
		if d.Tags[i] == syntax.Genitive && i == ph.Last-1 {
			continue
		}
		l.token(i)
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[f.trigger].Start)]
	w.tail(l, f, s.Last)
}

// tail adds what modifies the noun of f from behind.
func (w *work) tail(l *line, f *found, last int) {
	d := &w.syn
	for i := d.Phrases[f.phrase].Last; i < last; {
		switch {
		case w.timeOf[i] > 0:
			w.dropPrep(l)
			i++
		case d.Tags[i] == syntax.Adv && d.PhraseOf[i] < 0 && i+1 < last && w.timeOf[i+1] > 0:
			i++
		case d.Tags[i] == syntax.Prep && i+1 < last && w.timeOf[i+1] > 0 || d.Tags[i] == syntax.Sub && i+1 < last && w.timeOf[i+1] > 0:
			i++
		case d.Tags[i] == syntax.Prep && f.how == byModifier && !fold(d, i, "of") && !fold(d, i, "in") && !fold(d, i, "against") && !fold(d, i, "between") && w.objectOf(f.phrase) >= 0: // "lost the 2021 election by 300 votes"
			return
		case f.plain && d.Tags[i] == syntax.Prep && !fold(d, i, "of") && !fold(d, i, "between") && !fold(d, i, "against") && !(fold(d, i, "in") && d.Tags[d.Phrases[max(d.PhraseOf[min(i+1, last-1)], 0)].Head] == syntax.Name): // where else it was told of is no part of its name
			return
		case d.Tags[i] == syntax.Prep && i+1 < last && (d.PhraseOf[i+1] >= 0) && in(nounPrepositions, d.Text(i)):
			l.token(i)
			p := int(d.PhraseOf[i+1])
			for k := i + 1; k < d.Phrases[p].Last; k++ {
				if w.timeOf[k] > 0 && !w.keepTime(k, d.Phrases[p]) {
					continue
				}
				if a, b := w.names.mentioned(k-1), w.names.mentioned(k); k > d.Phrases[p].First && a >= 0 && b >= 0 && a != b && w.names.entities[b].sort == person && w.names.entities[a].sort == organisation && d.Tags[k-1] == syntax.Name && k+1 == d.Phrases[p].Last {
					return // "at the Washington Post Holm said"
				}
				l.token(k)
			}
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Conj && i+1 < last && l.paired(i) && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0: // "between Lund and Berg"
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case f.plain && d.Tags[i] != syntax.Prep:
			return
		case w.contentOf(i, f.phrase) >= 0:
			u := w.contentOf(i, f.phrase)
			if d.Verbs[u].Marker == i {
				l.token(i)
			}
			w.clause(l, u)
			return
		case d.Tags[i] == syntax.To && d.VerbOf[i] >= 0 && d.Verbs[d.VerbOf[i]].ParentPhrase == f.phrase:
			w.predicate(l, int(d.VerbOf[i]), int(d.VerbOf[i]), i)
			return
		case d.Tags[i] == syntax.Conj && i+1 < last && d.PhraseOf[i+1] >= 0 && w.timeOf[i+1] == 0 && i > 0 && d.Tags[i-1] != syntax.Comma && !w.verbFollows(int(d.PhraseOf[i+1]), last) && len(l.pieces) > 1:
			return
		default:
			return
		}
	}
}

// objectOf returns the verb whose object phrase p is, −1 without.
func (w *work) objectOf(p int) int {
	d := &w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].Head].Start))
	for v := first; v < last; v++ {
		if d.Verbs[v].Object == p {
			return v
		}
	}
	return -1
}

var nounPrepositions = wordSet(`of in on at between against with by for over into from to among about near`)

func (w *work) verbFollows(p, last int) bool {
	i := w.syn.Phrases[p].Last
	return i < last && w.syn.Tags[i].IsFinite()
}

// contentOf returns the verb of the clause that begins at token i, with "that" or
// without, and is the content of phrase p, −1 without.
func (w *work) contentOf(i, p int) int {
	d := &w.syn
	if d.Tags[i] != syntax.That && i != d.Phrases[p].Last {
		return -1
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	first, last := d.VerbsOf(s)
	for v := first; v < last; v++ {
		if y := d.Verbs[v]; (y.Marker == i && d.Tags[i] == syntax.That || y.Marker < 0 && y.Start == i) && y.ParentPhrase == p && y.Kind == syntax.Complement && y.Form == syntax.Finite && !w.toldAt(v, p) {
			return v
		}
	}
	return -1
}

// toldAt reports whether the that-clause of verb v behind phrase p is what the verb
// before says, and p only when or where: "argued at the conference that".
func (w *work) toldAt(v, p int) bool {
	d := &w.syn
	u := d.Verbs[v].Parent
	k := d.Phrases[p].First - 1
	return u >= 0 && k > 0 && d.Tags[k] == syntax.Prep && d.Verbs[u].Last <= k && d.Verbs[u].Object < 0 && (d.Field(u) == lexicon.VerbCommunication || in(pureCues, d.Lemma(u)) || in(reports, d.Lemma(u)))
}

// daysApart returns how far two expressions lie from each other.
func (w *work) daysApart(a, b int) int {
	x, y := w.times[a].When, w.times[b].When
	if x.IsZero() || y.IsZero() || x.Earliest.IsZero() || y.Earliest.IsZero() {
		return 0
	}
	return abs(x.Earliest.DaysSince(y.Earliest))
}
