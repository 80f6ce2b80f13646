package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// happens reports whether the noun at token i names a happening.
func (w *work) happens(i int) bool {
	d := &w.syn
	k := d.Words[i]
	switch d.Tags[i] {
	case syntax.Noun, syntax.Plural:
		if in(figures, d.Text(i)) {
			return false
		}
		return k.Happening() >= 2 && !(d.Words[i].NounField() == lexicon.NounArtifact && (k.Happening() < 3 || !k.Is(lexicon.Derived))) && !in(craftwork, d.Text(i)) || in(losses, d.Text(i)) || k.Saying() >= 2 && k.Is(lexicon.Derived) || in(saidThings, d.Text(i)) || in(doings, d.Text(i))
	case syntax.Name:
		return k.Happening() >= 3 && !k.Is(lexicon.NameOnly) // "the Battle of", "World War"
	case syntax.Ger:
		return true
	}
	return false
}

// happensIn reports whether a noun of happening stands in tokens [from, to), near
// their end.
func (w *work) happensIn(from, to int) bool {
	const near = 40 // tokens before the end
	for i := max(from, to-near); i < to; i++ {
		if w.syn.PhraseOf[i] >= 0 && w.syn.Phrases[w.syn.PhraseOf[i]].Head == i && w.happens(i) {
			return true
		}
	}
	return false
}

// doings are nouns of what is done that look like gerunds.
var doings = wordSet(`signing signings sighting sightings naming`)

// craftwork are things that the lexicon mistakes for what happens.
var craftwork = wordSet(`effect effects craft aircraft spacecraft jet`)

// figures are what business counts in a stretch of time: they rise, fall and are
// posted then, and do not happen themselves; losses do.
var (
	figures = wordSet(`earnings profit profits income sales revenue revenues turnover performance`)
	losses  = wordSet(`loss losses deficit deficits`)
)

// saidThings are nouns of something said or published that news dates.
var saidThings = wordSet(`report statement letter speech interview announcement allegation claim accusation warning remark comment tweet memo email
editorial article column study survey poll verdict indictment lawsuit complaint apology denial appeal order decree ruling notice op-ed testimony message
reports statements letters speeches interviews announcements allegations claims accusations warnings remarks comments tweets memos emails articles studies surveys polls
verdicts indictments lawsuits complaints denials appeals orders decrees rulings`)

// happensWithin returns a noun of happening in tokens [from, head) that a
// compound names: "March 11 attack victims".
func (w *work) happensWithin(from, head int) int {
	for i := head - 1; i >= from; i-- {
		if (w.syn.Tags[i] == syntax.Noun || w.syn.Tags[i] == syntax.Plural) && w.syn.Words[i].Happening() >= 3 && w.syn.Words[i].Is(lexicon.Derived) {
			return i
		}
	}
	return -1
}

// nameOrLaw reports whether a dated noun names a thing that the date only tells
// apart: "the 1995 law", "his 2016 rival".
func (w *work) nameOrLaw(ph syntax.Phrase, head int) bool {
	return w.syn.Words[head].NounField() != lexicon.NounTime && w.syn.Tags[head] != syntax.Time
}

// nounBefore returns the noun of happening that stands right before the
// expression that begins at token first, a preposition between or nothing.
func (w *work) nounBefore(first int) int {
	d := &w.syn
	i := first - 1
	for i >= 0 && (d.Tags[i] == syntax.Prep || d.Tags[i] == syntax.Adv || d.Tags[i] == syntax.Sub && !fold(d, i, "as")) && d.PhraseOf[i] < 0 {
		i--
	}
	if i == first-1 && i > 2 && d.Tags[i] == syntax.Comma && d.Tags[i-1] == syntax.Name && d.Tags[i-2] == syntax.Comma && d.Tags[i-3] == syntax.Name && w.oneName(i-1) {
		i -= 3 // "shootings in Salem, Ore., last year"
	}
	sentence := d.SentenceAt(d.Tokens[first].Start)
	if i < 0 || d.PhraseOf[i] < 0 || d.SentenceAt(d.Tokens[i].Start) != sentence {
		return -1
	}
	floor := d.Sentences[sentence].First
	p := int(d.PhraseOf[i])
	head := d.Phrases[p].Head
	if d.Phrases[p].Last != i+1 {
		return -1
	}
	if w.happens(head) {
		return head
	}
	// "the attack in London on Tuesday", "two decisions by the Supreme Court in May",
	// "his loss to Brook in Manchester in February"
	for steps := 0; steps < 3; steps++ {
		k := d.Phrases[p].First - 1
		for k > floor+1 && fold(d, k, "and") && d.PhraseOf[k-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k-1]].Head] == syntax.Name { // "in Kenya and Tanzania"
			k = d.Phrases[d.PhraseOf[k-1]].First - 1
		}
		if k <= floor || d.Tags[k] != syntax.Prep || d.PhraseOf[k-1] < 0 || !in(links, d.Text(k)) {
			return -1
		}
		p = int(d.PhraseOf[k-1])
		if d.Phrases[p].Last != k {
			return -1
		}
		if w.happens(d.Phrases[p].Head) {
			return d.Phrases[p].Head
		}
	}
	return -1
}

// oneName reports whether the name at token i stands alone in its phrase.
func (w *work) oneName(i int) bool {
	p := w.syn.PhraseOf[i]
	return p >= 0 && w.syn.Phrases[p].Last-w.syn.Phrases[p].First == 1
}

// links are the prepositions that tie to a noun of happening who and what it was
// about and where.
var links = wordSet(`in of on at by with between to against from for near outside`)

// dating prepositions tie what they govern to the time behind it: "after the
// vote in May".
var dating = wordSet(`after before since following until till during despite ahead`)

// readying verbs are what is done before what their "for" names.
var readying = wordSet(`prepare train rest qualify choose select pick practise practice rehearse campaign register ready gear brace save rally recover warm draft field skip`)

// nounWins decides between a noun of happening and the verb of the clause.
func (w *work) nounWins(n, first, last int, x *model.TimeExpr) bool {
	d := &w.syn
	v := int(d.ClauseOf[first])
	if v < 0 {
		return true
	}
	if k := d.Phrases[d.PhraseOf[n]].First - 1; x.Dated() && x.When.Granularity <= caldateMonth && !(k >= 0 && fold(d, k, "at")) && fold(d, first-1, "of") && int(d.PhraseOf[n]) == int(d.PhraseOf[max(first-2, 0)]) {
		return true // "your order of 2 May"
	}
	y := d.Verbs[v]
	p := int(d.PhraseOf[n])
	lemma := d.Lemma(v)
	if t := int(w.timeOf[first]) - 1; t >= 0 && x.Type == model.TimexDuration && w.recent(x) < 0 && d.Words[n].Happening() >= 2 && d.Tags[n] == syntax.Plural && w.dayInClause(t, d.SentenceAt(x.Start)) {
		return true // "opened an inquiry on Tuesday into the thefts of the past two years": no day lasts two years
	}
	if k := d.Phrases[p].First - 1; k > 0 && fold(d, k, "to") && fold(d, k-1, "according") {
		return true
	}
	if lemma == "be" && !y.Passive && y.Object < 0 && d.Phrases[p].First > y.Last && !w.existential(v) && d.Tags[y.Last] == syntax.Prep {
		return false // "has been under a state of emergency since Friday"
	}
	if k := d.Phrases[p].First - 1; in(copulas, lemma) && !y.Passive && k >= y.Last && d.Tags[k] == syntax.Prep && !in(dating, d.Text(k)) && !fold(d, k, "of") {
		if a := w.predicateOf(v); a >= 0 && a < k && (d.Tags[a] == syntax.Adj || in(standings, d.Text(a))) && !w.happensIn(a+1, k) {
			return false // "was calmer in early trading on Thursday"
		}
	}
	if in(copulas, lemma) && !y.Passive && (y.Form == syntax.Finite || y.Parent < 0 || !in(aspects, d.Lemma(y.Parent))) || lemma == "compare" {
		return true
	}
	if in(sequels, lemma) && !y.Passive && d.Phrases[p].Head > y.Head {
		return true // "follows two decisions by the court last June"
	}
	if last == y.First && y.Subject == p && in(actingBodies, d.Text(n)) && !in(copulas, lemma) {
		return false // "The campaign on Tuesday responded"
	}
	if last == y.First && y.Subject >= 0 && y.Subject < p && w.onlyWhose(p, y.Subject) && !in(copulas, lemma) {
		return false // "The board of elections on Tuesday rejected it"
	}
	if d.Phrases[p].Head > y.Head && y.Form == syntax.Finite && y.Tense == syntax.PastTense && in(papers, d.Text(n)) {
		return false // "signed the treaty in 1996": a text does not happen
	}
	if d.Phrases[p].Head < y.First { // the subject, or part of it
		if last < len(d.Tags) && d.Tags[last] == syntax.Comma && last < y.First && d.ClauseOf[d.Sentences[d.SentenceAt(x.Start)].First] == int32(v) && d.Tags[d.Sentences[d.SentenceAt(x.Start)].First] == syntax.Prep {
			k := d.Phrases[p].First - 1
			return k >= 0 && in(dating, d.Text(k)) // "In trading on Friday, shares fell"
		}
		if d.Phrases[p].First == d.Sentences[d.SentenceAt(x.Start)].First && d.Tags[n] == syntax.Time {
			return false
		}
		return d.Tags[first-1] != syntax.Comma
	}
	k := d.Phrases[p].First - 1
	if k >= 0 && (fold(d, k, "including") || fold(d, k, "excluding")) && x.Dated() && d.Phrases[p].Last >= first-1 {
		return true // "after years of rows, including a walkout last May": one of them
	}
	prep := k >= 0 && (d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Sub)
	if prep && in(dating, d.Text(k)) {
		return true
	}
	future := w.future(x)
	told := y.Form == syntax.Finite && (y.Tense == syntax.PastTense || y.Perfect)
	if prep && y.Form == syntax.Finite && y.Perfect && y.Tense == syntax.PresentTense && d.Words[n].Happening() >= 2 && w.gone(x, first) {
		return true // "have arrested two men over the theft of a painting last month": no perfect has a day gone by
	}
	past := x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date)
	switch {
	case future && told && w.ownStatus(v) == model.Occurred:
		return true // "called for elections in October"
	case past && w.recent(x) == 0 && y.Form == syntax.Finite && (y.Tense == syntax.PresentTense || y.Tense == syntax.FutureTense) && w.syn.Words[n].Happening() >= 2 && !fold(d, first-1, "since") && (!prep || !fold(d, k, "of")):
		return true // "has paid for the earthquake two weeks ago"
	case past && !prep && d.Words[n].Happening() >= 3 && x.When.Granularity <= caldate.Day && !w.thisWeek(x) && y.Object == p && in(attitudes, lemma):
		return true // "condemned the invasion of Kuwait on Aug. 2", told weeks after it
	case prep && (fold(d, k, "from") || fold(d, k, "with") || fold(d, k, "against")) && in(figures, d.Text(n)) && last > 0 && (fold(d, last-1, "earlier") || fold(d, last-1, "ago") || fold(d, last-1, "before")):
		return true // "from a profit of £9m a year earlier"
	case prep && fold(d, k, "of") && k > 0 && d.Words[k-1].NounField() == lexicon.NounTime && y.Object >= 0 && d.Phrases[y.Object].Head == k-1 && told:
		return false // "declared three days of mourning on Monday"
	case prep && fold(d, k, "at") && in(gatherings, d.Text(n)) && future && !told && w.kindOf(v) == model.Happening && !w.saying(v) && !in(attending, lemma) && d.Field(v) != lexicon.VerbCommunication:
		return false // "will weigh the bid at its meeting on 21 April"
	case prep && fold(d, k, "at") && d.Words[n].Happening() >= 2 && x.When.Granularity <= caldate.Day && x.Dated() && in(gatherings, d.Text(n)):
		return true // "told reporters at a news conference on Friday"
	case prep && fold(d, k, "for") && (future || !x.Dated()) && in(readying, lemma) && !y.Passive:
		return true // "is training for the final in Lund on 8 May"
	case prep && !fold(d, k, "of"):
		return false
	case prep && k > 0 && w.inTime(k-1):
		return true // "within weeks of his capture on March 26"
	case prep && (k == 0 || !d.Tags[k-1].IsNominal()):
		return false
	case prep && w.givenTo(d.Phrases[p].Last, first): // "the result of the trial to Lund in a café in June"
		return false
	case prep: // "the costs of the merger last June"
		return x.When.Granularity >= caldateMonth && !future && !in(named, d.Text(n))
	case x.When.Granularity >= caldateYear && !in(suffering, lemma) && (d.Field(v) == lexicon.VerbCommunication || d.Field(v) == lexicon.VerbCognition || y.Tense != syntax.PastTense && y.Form == syntax.Finite && !y.Perfect):
		return !future || y.Modal < 0
	case y.Form == syntax.Gerund && d.Field(v) == lexicon.VerbStative, y.Kind == syntax.Relative && lemma == "follow":
		return true // "reflecting the purchase last June"
	case in(lightVerbs, d.Lemma(v)):
		return y.Object == p && !y.Negated && !fold(d, d.Phrases[p].First, "no")
	}
	return false
}

// onlyWhose reports whether the bare phrase p only says which body or official phrase q
// is: "the board of elections", "the director of operations".
func (w *work) onlyWhose(p, q int) bool {
	d := &w.syn
	if d.Phrases[p].First != d.Phrases[p].Head {
		return false
	}
	for steps := 0; p > q && steps < 3; steps++ {
		k := d.Phrases[p].First - 1
		if k < 1 || d.Tags[k] != syntax.Prep || d.PhraseOf[k-1] < 0 {
			return false
		}
		p = int(d.PhraseOf[k-1])
	}
	h := d.Phrases[q].Head
	return p == q && (d.Words[h].NounField() == lexicon.NounGroup || d.Words[h].Person() >= 2 || in(actingBodies, d.Text(h))) && !w.happens(h)
}

// actingBodies are nouns of what people do that also name the people who do it.
var actingBodies = wordSet(`campaign administration commission mission council assembly court committee government parliament union service operation opposition defense defence prosecution management leadership delegation inquiry`)

// sequels are verbs whose object came at another time than their subject.
var sequels = wordSet(`follow precede echo recall avenge commemorate mark`)

// attitudes are verbs that judge or look into what happened before.
var attitudes = wordSet(`condemn criticize criticise praise denounce blame investigate examine probe question regret deny defend welcome review study explain describe remember`)

// gatherings are where things are said and done.
var gatherings = wordSet(`conference briefing meeting rally hearing summit ceremony forum event gathering debate session dinner lunch reception game match concert funeral vigil`)

// attending verbs tell no more than that somebody came to what they name.
var attending = wordSet(`be meet attend appear speak arrive gather`)

// suffering verbs happen when their object does.
var suffering = wordSet(`suffer experience undergo endure sustain`)

// made verbs only say that what they modify took place: "remarks made last week".
var made = wordSet(`make hold issue deliver give conduct carry commit stage launch`)

// lightVerbs leave the happening to their object: "had a loss", "made a visit".
var lightVerbs = wordSet(`have`)

// nounNear returns the noun of happening nearest to token at in a sentence
// without verb, −1 for none.
func (w *work) nounNear(at, sentence int) int {
	d := &w.syn
	best, dist := -1, 1<<30
	first, last := d.PhrasesOf(sentence)
	for p := first; p < last; p++ {
		h := d.Phrases[p].Head
		if w.happens(h) && abs(h-at) < dist {
			best, dist = h, abs(h-at)
		}
	}
	return best
}

// givenTo reports whether a "to" stands among tokens [from, first): what follows it
// goes with the verb, and so may the time.
func (w *work) givenTo(from, first int) bool {
	for i := from; i < first; i++ {
		if fold(&w.syn, i, "to") {
			return true
		}
	}
	return false
}

// gone reports whether the expression at token first names a time that is wholly
// over, and no bound of one: "last month", not "since June" or "this year".
func (w *work) gone(x *model.TimeExpr, first int) bool {
	d := &w.syn
	if !x.Dated() || x.Type == model.TimexDuration || x.When.OpenEnd || x.When.OpenStart || !w.published() || !x.When.Latest.Before(w.article.Published.Date) {
		return false
	}
	return first == 0 || !(fold(d, first-1, "since") || fold(d, first-1, "over") || fold(d, first-1, "for") || fold(d, first-1, "from") || fold(d, first-1, "until"))
}

// papers are texts that are made, signed and broken.
var papers = wordSet(`treaty law bill act charter constitution statute ordinance legislation pact`)
