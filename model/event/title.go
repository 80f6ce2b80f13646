package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// title writes what an editor would print over the event, in the article's own
// words.
func (w *work) title(f *found) string {
	w.keepTimes(f)
	defer w.unkeepTimes()
	if f.life != noLife {
		return f.lifeTitle()
	}
	w.affirm, w.gap, w.own = f.atLast, f.gap, f.time+1
	defer func() { w.affirm, w.gap, w.own = false, remnant{}, 0 }()
	t := ""
	if f.verb < 0 {
		t = w.nounTitle(f)
	} else {
		t = w.verbTitle(f)
	}
	spoken := strings.Contains(t, "“") && f.verb >= 0 && w.direct[f.trigger]
	if hope := w.hopeTitle(f); hope != "" && !spoken {
		t = hope
	}
	if claim := w.claimTitle(f); claim != "" && !(spoken && w.doubted(f.verb) >= 0) {
		t = claim
	} else if doubt := w.doubtTitle(f, t); doubt != "" && !spoken {
		t = doubt
	}
	if told := w.whoTold(f, t); told != "" {
		t = told
	}
	if own := w.unsureTitle(f, t); own != "" && !spoken && !strings.Contains(t, "“") {
		t = own
	} else if held := w.heldByContext(f, t); held != "" && !spoken && !strings.Contains(t, "“") {
		t = held
	}
	if told := w.contentTitle(f, t); told != "" {
		t = told
	}
	t = w.undangled(f, w.soundTitle(f, t))
	if q := w.quotedTitle(f, t); q != "" {
		t = q
	} else if q := w.speechTitle(f, t); q != "" {
		t = q
	}
	if word, _, _ := strings.Cut(t, " "); t == "" || f.verb >= 0 && in(headless, word) { // nobody would know of whom
		if s := w.sentenceTitle(f.sentence); s != "" {
			t = s
		}
	}
	if utf8.RuneCountInString(t) > maxTitle {
		t = string([]rune(t)[:maxTitle])
	}
	return t
}

// undangled takes off title t of f the preposition that it ends on, where what that
// governs stands behind it in the sentence: "were left damaged in | the town".
func (w *work) undangled(f *found, t string) string {
	d := &w.syn
	k := strings.LastIndexByte(t, ' ')
	if j := strings.LastIndexByte(t[:max(k, 0)], ' '); f.verb >= 0 && j > 0 && in(vague, t[k+1:]) && in(leadIns, t[j+1:k]) && strings.Count(t[:j], " ") > 2 { // "released a statement saying | it"
		return t[:j]
	}
	if rest, ok := strings.CutSuffix(t, " as well"); ok && strings.Contains(d.Sentences[f.sentence].In(d.Body), " as well as ") { // "were admitted as well | as 29 others"
		return rest
	}
	if f.verb < 0 || k < 0 || !in(leading, t[k+1:]) || strings.Count(t, " ") < 3 {
		return t
	}
	before := t[strings.LastIndexByte(t[:k], ' ')+1 : k]
	s := d.Sentences[f.sentence]
	for i := s.First + 1; i+1 < s.Last; i++ {
		if d.Text(i) == t[k+1:] && d.Text(i-1) == before && d.PhraseOf[i+1] >= 0 && w.timeOf[i+1] == 0 && d.Tags[i+1] == syntax.Det {
			return t[:k]
		}
	}
	return t
}

// leadIns lead from a clause to another.
var leadIns = wordSet(`saying adding noting claiming that because whether if as while when arguing stating warning`)

// quotedTitle titles a happening that somebody tells in a quotation of a thing or
// people whom its words alone do not name, with those words: *Lund: “It was
// different in 2012”*. "" where title t says who or what.
func (w *work) quotedTitle(f *found, t string) string {
	if f.verb < 0 || t == "" || !w.direct[f.trigger] {
		return ""
	}
	if word, _, _ := strings.Cut(t, " "); in(vague, word) {
		return w.spokenWords(f)
	}
	if !strings.Contains(t, "“") && w.tellsView(f, t) {
		return w.viewTitle(f)
	}
	return ""
}

// spokenWords titles what is told in a direct quotation with the words that tell it.
// "" where the speaker is not known, or no room is left.
func (w *work) spokenWords(f *found) string {
	d := &w.syn
	speaker := w.speakerAt(d.Tokens[f.trigger].Start)
	if speaker == "" || pronounWord(speaker) {
		return ""
	}
	speaker = trimName(speaker)
	_, first, last := w.spokenAround(f.trigger)
	words, g := w.keySentence(first, first, last, maxTitle-utf8.RuneCountInString(speaker)-4)
	if words == "" || g == wordless {
		return ""
	}
	return speaker + ": “" + words + "”"
}

// headless titles begin with the verb of a subject that was not found.
var headless = wordSet(`had was were has have`)

// vague words begin a title that does not say who or what.
var vague = wordSet(`it it’s this that these those they he she we you i there`)

// verbTitle titles a happening that a verb tells.
func (w *work) verbTitle(f *found) string {
	if t := w.putTitle(f); t != "" {
		return t
	}
	if t := w.causedTitle(f); t != "" {
		return t
	}
	if w.syn.ClauseSubject(f.verb) { // "Whether he knew is disputed"
		if t := w.clauseOf(f.verb); t != "" {
			return t
		}
	}
	if u := w.syn.Verbs[f.verb].Parent; u > f.verb && w.syn.Verbs[f.verb].Form == syntax.Gerund && w.opensTime(f.verb) { // "Starting on Monday, his wife joined him"
		if t := w.clauseOf(u); t != "" {
			return t
		}
	}
	if t := w.clauseOf(w.toAnybody(f)); t != "" { // "may sound odd to anyone who left in May": nobody in particular left
		return t
	}
	if t := w.clauseOf(w.putSo(f.verb)); t != "" {
		return t
	}
	if t := w.insertedTitle(f); t != "" {
		return t
	}
	if w.titledByWords(f) {
		return w.statementTitle(f)
	}
	if _, _, free := w.freeSubject(f.verb); free { // "What matters is that the mill closed"
		if u := w.content(f.verb); u > f.verb && w.syn.Verbs[f.verb].Last < len(w.syn.Tags) && w.syn.Tags[w.syn.Verbs[f.verb].Last] == syntax.That {
			if t := w.clauseOf(u); t != "" {
				return t
			}
		}
	}
	if t := w.clauseOf(w.onesOnly(f.verb)); t != "" {
		return t
	}
	if t := w.clauseOf(w.ofSelf(f.verb)); t != "" {
		return t
	}
	if t := w.clauseOf(w.consequence(f)); t != "" {
		return t
	}
	if u := w.wished(f.verb); u >= 0 {
		if t := w.wishTitle(u, f.verb); t != "" {
			return t
		}
	}
	if v := f.verb + 1; v < len(w.syn.Verbs) && w.wished(v) == f.verb {
		if t := w.wishTitle(f.verb, v); t != "" {
			return t
		}
	}
	if t := w.conditionTitle(f.verb); t != "" {
		return t
	}
	if t := w.chargeTitle(f); t != "" {
		return t
	}
	if u := w.conveyed(f.verb); u >= 0 && !w.toldApart(u) {
		if t := w.clauseOf(u); t != "" && !w.beheaded(u, t) {
			return t
		}
	}
	if t := w.clauseOf(w.onlyPerhaps(f.verb)); t != "" {
		return t
	}
	if t := w.spokenTitle(f); t != "" {
		return t
	}
	if t := w.amountTitle(f); t != "" {
		return t
	}
	if t := w.chainTitle(f.verb); t != "" {
		return t
	}
	t, _, g := w.fitClause(f.verb, maxTitle)
	if u := w.content(f.verb); g == broken && u > f.verb && (in(reports, w.syn.Lemma(f.verb)) || in(pureCues, w.syn.Lemma(f.verb))) { // "a poll shows that …"
		if words, _, ug := w.fitClause(u, maxTitle); words != "" && ug < g && !(w.syn.Verbs[u].Marker >= 0 && w.syn.Tags[w.syn.Verbs[u].Marker] == syntax.Wh) {
			return words
		}
	}
	if u := w.content(f.verb); (f.kind == model.Statement || in(rulers, w.syn.Lemma(f.verb)) || in(reports, w.syn.Lemma(f.verb))) && u >= 0 && u < f.verb && (strings.Count(t, " ") < 4 || w.objectFree(f.verb)) && !w.inMarks(f) { // "Lund has signed, the club announced"
		if speaker := w.speakerOf(f); speaker != "" && w.names.refer(&w.syn, w.syn.Verbs[f.verb].Subject) >= 0 {
			if words, _, ug := w.fitClause(u, maxTitle-utf8.RuneCountInString(speaker)-2); words != "" && ug != broken && !strings.HasPrefix(words, speaker) {
				return speaker + ": " + w.lowerFirst(words, u)
			}
		}
		if words, _, ug := w.fitClause(u, maxTitle); words != "" && ug != broken {
			return words
		}
	}
	if dots := w.bareReport(f, t); dots != "" {
		return dots
	}
	if (f.kind == model.Statement || w.syn.Field(f.verb) == lexicon.VerbCommunication && w.behindWords(f.verb)) && strings.Count(t, " ") < 3 { // "Lund demanded": what matters is in the quotation
		if _, ok := w.quotation(f); ok {
			return w.statementTitle(f)
		}
	}
	if g == broken {
		if dots := w.dottedClause(f.verb, t); dots != "" {
			return dots
		}
	}
	return t
}

// clauseOf prints the clause of verb u, "" where u is none or the clause cannot end well.
func (w *work) clauseOf(u int) string {
	if u < 0 {
		return ""
	}
	if t, _, g := w.fitClause(u, maxTitle); g != broken {
		return t
	}
	return ""
}

// inMarks reports whether the words that event f gives are in quotation marks.
func (w *work) inMarks(f *found) bool {
	_, ok := w.quotation(f)
	return ok
}

// amountTitle titles the other side of a comparison with what it was then: "Sales
// were $5 million". "" where f is none.
func (w *work) amountTitle(f *found) string {
	d := &w.syn
	y := d.Verbs[f.verb]
	if f.time < 0 || y.Form != syntax.Finite || y.Passive || y.Subject < 0 || d.Tags[d.Phrases[y.Subject].Head] == syntax.Pron {
		return ""
	}
	first, last := w.tokensOf(w.times[f.time].Span)
	if last <= first || last-first > 4 || !w.yearBack(first, last) {
		return ""
	}
	p := w.fromAmount(first)
	if p < 0 || d.Phrases[p].First < y.Last {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.subject(&l, y.Subject, f.verb)
	switch o := y.Object; {
	case o < 0 || w.amount(d.Phrases[o]) && !w.isFigure(d.Phrases[o].Head):
		l.words(w.was(y.Subject))
	case o != p && w.isFigure(d.Phrases[o].Head) && (in(publishing, d.Lemma(f.verb)) || in(holders, d.Lemma(f.verb))) && !y.Negated && y.Modal < 0: // "reported sales of $7 million, up from $5 million a year earlier"
		l.words("had")
		for i := d.Phrases[o].First; i <= d.Phrases[o].Head; i++ {
			if i == d.Phrases[o].Head || in(nets, d.Text(i)) {
				l.token(i)
			}
		}
		l.words("of")
	default:
		w.cut = l.pieces[:0]
		return ""
	}
	w.phrase(&l, p, false)
	t := l.text(maxTitle)
	w.cut = l.pieces[:0]
	return t
}

// rulers tell by what they are said to do: "the bridge must close, the court ruled".
var rulers = wordSet(`hear show reveal rule find hold conclude decide determine agree learn discover`)

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
		if h := d.Text(d.Phrases[y.ParentPhrase].Head); !in(claimNouns, h) && !in(denyNouns, h) {
			return ""
		}
		if t := w.hopeOf(f, y.ParentPhrase); t != "" {
			return t
		}
		return w.nounWords(&found{trigger: d.Phrases[y.ParentPhrase].Head, phrase: y.ParentPhrase, verb: -1, time: f.time, sentence: f.sentence, how: byModifier})
	}
	if y.Parent < 0 || !in(claims, d.Lemma(y.Parent)) && !in(denials, d.Lemma(y.Parent)) {
		return ""
	}
	if t, _, g := w.fitClause(y.Parent, maxTitle); g == whole {
		return t
	}
	if speaker := w.speakerOf(&found{verb: y.Parent, trigger: d.Verbs[y.Parent].Head, sentence: f.sentence, speech: -1}); speaker != "" && in(claims, d.Lemma(y.Parent)) {
		if t, _, g := w.fitClause(f.verb, maxTitle-utf8.RuneCountInString(speaker)-2); g != broken {
			return speaker + ": " + w.lowerFirst(t, f.verb)
		}
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
			(fold(d, y.Marker, "of") || fold(d, y.Marker, "with") || fold(d, y.Marker, "from") || fold(d, y.Marker, "to") && d.Lemma(y.Parent) == "plead") && d.Tags[d.Verbs[y.Parent].Head] != syntax.Ger // "accused of setting the fire"
		shown := y.Form == syntax.Participle && y.Kind == syntax.Adverbial && y.Parent >= 0 && !w.ownHappening(v) // "as shown by"
		loose := y.Form != syntax.Finite && y.Subject < 0 && y.Parent >= 0 && y.Parent < v                        // ", beginning in May"
		accused = accused && !w.convictedOf(v)
		complement := accused || shown || loose || y.Form == syntax.Gerund && y.Parent >= 0 && w.chained(y.Parent, v) // "avoided taking"
		complement = complement || w.guessed(v) || w.troubled(v) || w.bareInfinitive(v) || w.imagined(v) || y.Form == syntax.Gerund && y.Parent >= 0 && y.Parent == v-1 && w.spending(v-1)
		if y.Form != syntax.Infinitive && !complement || y.Parent < 0 || d.SentenceAt(d.Tokens[d.Verbs[y.Parent].Head].Start) != d.SentenceAt(d.Tokens[y.Head].Start) {
			return v
		}
		v = y.Parent
	}
	return v
}

// convictedOf reports whether the gerund v tells of what a court has found that its subject
// did: "men convicted of killing a builder in 2011".
func (w *work) convictedOf(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	return y.Form == syntax.Gerund && y.Object >= 0 && y.Parent >= 0 && d.Verbs[y.Parent].Kind == syntax.Participial && d.Lemma(y.Parent) == "convict" && y.Marker >= 0 && fold(d, y.Marker, "of")
}

// bareInfinitive reports whether verb v, read as a verb of its own, is what the one
// before it lets or makes its object do: "refuses to let Lund sell it".
func (w *work) bareInfinitive(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Finite || y.Head != y.First || d.Tags[y.Head] != syntax.Plain || y.Subject < 0 || y.Parent < 0 || y.Parent >= v {
		return false
	}
	u := d.Verbs[y.Parent]
	return u.Object == y.Subject && u.Last <= d.Phrases[y.Subject].First && d.Phrases[y.Subject].Last <= y.First && !u.Passive && in(lets, d.Lemma(y.Parent))
}

// lets take an object and a bare infinitive.
var lets = wordSet(`let help make have see watch hear feel bid`)

// imagined reports whether the gerund v tells by what, or in doing what, something
// would be so that is not said to be: "might have been helped by having wardens",
// "decided against selling". Told as a past it would be fact.
func (w *work) imagined(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Gerund || y.Parent < 0 || y.Marker < 0 || d.Tags[y.Marker] != syntax.Prep && d.Tags[y.Marker] != syntax.Sub {
		return false
	}
	if fold(d, y.Marker, "of") && y.Marker > 0 && fold(d, y.Marker-1, "instead") {
		return true
	}
	if y.Parent >= v {
		return false
	}
	if w.intended(v) {
		return true
	}
	if fold(d, y.Marker, "against") || fold(d, y.Marker, "without") || fold(d, y.Marker, "from") || fold(d, y.Marker, "for") && w.doubts(y.Parent) {
		return true
	}
	if fold(d, y.Marker, "about") && (d.Field(y.Parent) == lexicon.VerbCommunication || d.Field(y.Parent) == lexicon.VerbCognition) && in(musings, d.Lemma(y.Parent)) {
		return true
	}
	x := d.Verbs[y.Parent]
	return (x.Modal >= 0 || x.Negated) && (fold(d, y.Marker, "by") || fold(d, y.Marker, "in") || fold(d, y.Marker, "of"))
}

// onlyPerhaps returns the verb whose clause the gerund v only perhaps belongs to ("talked of a
// sale, perhaps even closing the port"), −1 for others.
func (w *work) onlyPerhaps(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Gerund || y.Parent < 0 || y.Parent >= v || y.First < 2 {
		return -1
	}
	if in(maybes, d.Text(y.First-1)) || in(maybes, d.Text(y.First-2)) && d.Tags[y.First-1] == syntax.Adv {
		return y.Parent
	}
	return -1
}

// maybes say of what follows that it is not certain.
var maybes = wordSet(`possibly perhaps maybe potentially conceivably`)

// musings are verbs of what is only thought of.
var musings = wordSet(`talk think dream speak muse fantasize ask inquire worry joke`)

// doubts reports whether verb v calls into question what depends on it.
func (w *work) doubts(v int) bool { return in(denials, w.syn.Lemma(v)) || in(refusals, w.syn.Lemma(v)) }

// refusals are verbs whose content did not come to be.
var refusals = wordSet(`refuse fail decline avoid prevent stop doubt oppose resist forbid ban bar prohibit deter discourage stop`)

// chained reports whether the gerund v stands right behind verb u, or behind the
// particle that u has with gerunds: "gave up diving", "went on publishing".
func (w *work) chained(u, v int) bool {
	d := &w.syn
	k := d.Verbs[u].Last
	if k == d.Verbs[v].First {
		return true
	}
	return k+1 == d.Verbs[v].First && (fold(d, k, "up") || fold(d, k, "on") || fold(d, k, "out") && d.Lemma(u) == "rule") && in(phrasal, d.Lemma(u)) && d.Verbs[u].Object < 0
}

// phrasal verbs take a gerund behind their particle.
var phrasal = wordSet(`give go keep carry end take rule`)

// remarks are what is said, in words that mean other things too.
var remarks = wordSet(`reference comment comments remark remarks criticism pledge offer point case claim announcement statement`)

// arrivals say of an event only that it was, and the clause behind them what it was.
var arrivals = wordSet(`come happen occur`)

// monthWords are months by their names and what they are cut to.
var monthWords = wordSet(`january february march april may june july august september october november december jan. feb. mar. apr. jun. jul. aug. sept. sep. oct. nov. dec.`)

// sentenceTitle is the last resort: the sentence's first phrases.
func (w *work) sentenceTitle(s int) string {
	d := &w.syn
	l := line{w: w, pieces: w.cut[:0]}
	defer func() { w.cut = l.pieces[:0] }()
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		if len(l.pieces) == 0 && (d.Tags[i] == syntax.Conj || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Adv && in(idleAdverbs, d.Text(i))) {
			continue
		}
		l.token(i)
	}
	return l.text(maxTitle)
}
