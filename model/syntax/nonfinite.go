package syntax

import "dateline/model/lexicon"

func (d *Doc) infinitive(v, lo, first int) {
	x := &d.Verbs[v]
	x.Kind = InfinitiveClause
	if p := x.First - 1; p >= first && d.PhraseOf[p] >= 0 && d.Tags[d.Phrases[d.PhraseOf[p]].Head] != Time {
		x.ParentPhrase = int(d.PhraseOf[p])
	}
	if p := x.First - 3; x.Marker == x.First && p >= first && d.Tags[p+2] == Wh && d.Tags[p+1] == Prep && d.PhraseOf[p] >= 0 && d.PhraseOf[p+1] < 0 {
		x.ParentPhrase = int(d.PhraseOf[p]) // "the quarrel over whether to admit them"
	}
	if p := x.First - 2; x.Passive && p >= first && d.Tags[p+1] == Comma && d.PhraseOf[p] >= 0 && x.Marker == x.First && (v == lo || d.Verbs[v-1].Last <= d.Phrases[d.PhraseOf[p]].First) { // "a telescope, to be launched in May, may"
		x.ParentPhrase, x.Subject = int(d.PhraseOf[p]), int(d.PhraseOf[p])
		x.Kind = Participial
		return
	}
	if p := x.First - 2; x.Passive && p >= 0 && x.Marker == x.First && d.fold(p+1, "due") && d.PhraseOf[p+1] < 0 && d.PhraseOf[p] >= 0 && !d.temporal(int(d.PhraseOf[p])) { // "A report due to be published on Thursday"
		x.ParentPhrase, x.Subject, x.Kind = int(d.PhraseOf[p]), int(d.PhraseOf[p]), Participial
		return
	}
	if v == lo {
		return
	}
	u := v - 1
	x.Parent = u
	x.Subject = d.Verbs[u].Subject
	if x.Marker < 0 && d.Verbs[u].Kind == InfinitiveClause { // to lie and blame
		x.Parent, x.ParentPhrase = d.Verbs[u].Parent, d.Verbs[u].ParentPhrase
		return
	}
	if q := x.ParentPhrase; q >= 0 && x.Marker == x.First && d.Phrases[q].First > 0 && d.fold(d.Phrases[q].First-1, "for") && d.easing(d.Phrases[q].First-1) { // "made it hard for the bank to lend"
		x.Subject = q
		return
	}
	if o := d.Verbs[u].Object; o >= 0 && d.Phrases[o].Last <= x.First {
		if h := d.Phrases[o].Head; x.Marker < 0 && d.Tags[x.First] == Base && bareObject.Has(d.Lemma(u)) || d.Words[h].Person() >= 2 || d.Tags[h] == Name || d.Tags[h] == Obj || d.Words[h].NounField() == lexicon.NounGroup {
			x.Subject = o
		}
	}
}

// easing reports whether an adjective of how easy or wise it is to do something stands
// before the "for" at k.
func (d *Doc) easing(k int) bool { return k > 0 && d.Tags[k-1] == Adj }

func (d *Doc) participle(v, lo, first int) {
	x := &d.Verbs[v]
	x.Kind = Participial
	k := x.First - 1
	for k >= first && d.Tags[k] == Adv && d.PhraseOf[k] < 0 {
		k--
	}
	if v > lo {
		u := v - 1
		x.Parent = u
		// "was arrested and charged" shares the auxiliary.
		if k >= first && (d.Tags[k] == Conj || d.Tags[k] == Comma) && d.Tags[d.Verbs[u].Head] == Part && d.Verbs[u].Form == Finite && (d.Tags[k] == Conj || d.Verbs[u].Passive && d.sharedAux(x.Head, k, first, 6) >= 0) {
			y := d.Verbs[u]
			x.Form, x.Tense, x.Passive, x.Perfect, x.Modal = y.Form, y.Tense, y.Passive, y.Perfect, y.Modal
			x.Kind, x.Subject, x.Marker, x.Start = Coordinate, y.Subject, k, k
			if y.Kind != Main {
				x.Kind, x.Parent, x.ParentPhrase = y.Kind, y.Parent, y.ParentPhrase
			}
			return
		}
	}
	if k < first {
		return
	}
	if u := v - 1; u >= lo && d.Tags[k] == Conj && d.Verbs[u].Form == Participle && d.Verbs[u].ParentPhrase < 0 && d.Verbs[u].First == first { // "Begun in 1163 and completed in 1345, it"
		x.Parent, x.Start = d.Verbs[u].Parent, k
		return
	}
	if v > lo && d.Tags[k] == Conj {
		if y := d.Verbs[v-1]; y.Kind == Participial && y.Form == Participle && y.ParentPhrase >= 0 && y.Object < 0 && d.anyFinite(first) { // "the school, founded in 1451 and dissolved in 1540,"
			x.ParentPhrase, x.Subject, x.Parent, x.Start = y.ParentPhrase, y.Subject, y.Parent, k
			return
		}
	}
	if u := v - 1; u >= lo && d.Tags[k] == Comma && k > first && d.PhraseOf[k-1] >= 0 && d.inYear(int(d.PhraseOf[k-1])) {
		if y := d.Verbs[u]; y.Kind == Participial && y.Form == Participle && y.ParentPhrase >= 0 && y.Object < 0 && y.Last < k && d.anyFinite(first) { // "the church, built in 1200, burned in 1400 and"
			x.ParentPhrase, x.Subject, x.Parent, x.Start = y.ParentPhrase, y.Subject, y.Parent, k
			return
		}
	}
	if d.inPassiveRow(v, lo, k, first) {
		y := d.Verbs[v-1]
		x.Form, x.Tense, x.Passive, x.Perfect, x.Modal = y.Form, y.Tense, y.Passive, y.Perfect, y.Modal
		x.Kind, x.Subject, x.Marker, x.Start = Coordinate, y.Subject, k, k+1
		if y.Kind != Main {
			x.Kind, x.Parent, x.ParentPhrase = y.Kind, y.Parent, y.ParentPhrase
		}
		return
	}
	j := k
	if d.Tags[j] == Comma {
		j--
	}
	if j > first && d.Tags[j] == Close { // "the Test Ban Treaty (TBT), signed in 1963"
		if open := d.openingBracket(j, first); open > first {
			j = open - 1
		}
	}
	if j >= first && d.PhraseOf[j] >= 0 && d.Tags[d.Phrases[d.PhraseOf[j]].Head] != Time && !d.inYear(int(d.PhraseOf[j])) && !(d.temporal(int(d.PhraseOf[j])) && x.Last < len(d.Tags) && ofVerbs.Has(d.LemmaOf(x.Head))) {
		if u := v - 1; k < x.First-1 && j == k && d.cameOut(u, lo, j) {
			x.Subject, x.Start = d.Verbs[u].Subject, k+1 // "have come out of hard fights badly bruised"
			return
		}
		p := d.located(int(d.PhraseOf[j]), lo, v, first)
		if d.Tags[k] == Comma && p == int(d.PhraseOf[j]) {
			if p = d.authored(p, lo, v, first); p == int(d.PhraseOf[j]) {
				p = d.planFor(p, lo, v, first)
			}
		}
		if u := v - 1; d.Tags[k] == Comma && u >= lo && d.Verbs[u].Kind == InfinitiveClause && d.Verbs[u].ParentPhrase >= 0 && deciding.Has(d.Lemma(v)) && d.Tags[d.Phrases[d.Verbs[u].ParentPhrase].Head] == Noun {
			p = d.Verbs[u].ParentPhrase // "The decision to recall the cars, announced on Monday"
		}
		if f := d.Phrases[p].First - 1; d.Tags[k] == Comma && d.Tags[d.Phrases[p].Head] == Obj && f > first && d.fold(f, "of") && d.PhraseOf[f-1] >= 0 {
			p = int(d.PhraseOf[f-1]) // "One of them, built in 1936, has"
		}
		if f := d.Phrases[p].First - 1; d.Tags[k] == Comma && d.Phrases[p].Last == d.Phrases[p].First+1 && d.Tags[d.Phrases[p].Head] == Num && f > first && d.fold(f, "of") && d.PhraseOf[f-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[f-1]].Head] == Noun {
			p = int(d.PhraseOf[f-1]) // "The record of 8:58, set in 2012, is"
		}
		x.ParentPhrase, x.Subject = p, p
		if u := v - 1; u >= lo && d.Verbs[u].Object == p && d.Verbs[u].Subject >= 0 && reflexive.Has(d.Text(d.Phrases[p].Head)) {
			x.Subject = d.Verbs[u].Subject // "got himself arrested"
		}
		return
	}
	if u := v - 1; u >= lo && j >= first && d.PhraseOf[j] >= 0 && d.temporal(int(d.PhraseOf[j])) && d.Verbs[u].Form == Finite && d.Verbs[u].Subject >= 0 && x.Last < len(d.Tags) && (d.fold(x.Last, "of") || d.fold(x.Last, "with")) {
		x.Subject = d.Verbs[u].Subject // "will stand trial next year accused of murder"
		return
	}
	if d.Tags[k] == Sub {
		x.Kind, x.Marker, x.Start = Adverbial, k, k
		if v > lo {
			x.Subject = d.Verbs[v-1].Subject
		}
	}
}

// inYear reports whether phrase p is a year behind a preposition: nothing is done to it.
func (d *Doc) inYear(p int) bool {
	ph := d.Phrases[p]
	return d.Tags[ph.Head] == Num && d.Tokens[ph.Head].Len() == 4 && ph.Last == ph.First+1 && ph.First > 0 && d.Tags[ph.First-1] == Prep && !d.fold(ph.First-1, "of")
}

// cameOut reports whether verb u tells how its subject came through or out of what ends at
// token j, so that a participle behind an adverb there tells how it fared.
func (d *Doc) cameOut(u, lo, j int) bool {
	if u < lo || d.Verbs[u].Passive || d.Verbs[u].Object >= 0 || d.Verbs[u].Subject < 0 || !emerging.Has(d.Lemma(u)) {
		return false
	}
	p := d.Phrases[d.PhraseOf[j]]
	f := p.First - 1
	return f >= d.Verbs[u].Last && d.Tags[f] == Prep
}

// emerging verbs may have behind them in what state somebody did so.
var emerging = lexicon.Words(`come emerge return escape walk go leave survive arrive end finish crawl stagger limp`)

// inPassiveRow reports whether the participle v is one of a row that shares its auxiliary
// with the passive before it, a time and a comma between: "was taken in 1810,
// returned in 1815 and sold".
func (d *Doc) inPassiveRow(v, lo, k, first int) bool {
	x := &d.Verbs[v]
	if v == lo || d.Tags[k] != Comma || k <= first || d.PhraseOf[k-1] < 0 || !d.temporal(int(d.PhraseOf[k-1])) || following.Has(d.LemmaOf(x.Head)) {
		return false
	}
	y := &d.Verbs[v-1]
	if y.Form != Finite || !y.Passive || y.Subject < 0 || y.Last >= k || !d.inSeries(x.Head) {
		return false
	}
	return x.Last == len(d.Tags) || d.objectless(x.Last)
}

// following verbs relate what is told to something else: "was built in 1901, followed
// by a second".
var following = lexicon.Words(`follow compare base precede accompany join lead head bring give make`)

// reflexive pronouns stand for the subject.
var reflexive = lexicon.Words(`himself herself itself themselves myself ourselves yourself`)

// located returns the noun that a name only places, for a participle behind
// both: "the first leg in Porto, played in May"; phrase p itself otherwise.
func (d *Doc) located(p, lo, v, first int) int {
	ph := d.Phrases[p]
	k := ph.First - 1
	if ph.Last < len(d.Tags) && d.Tags[ph.Last] == Comma && d.inHappening(k, p, first) && (v == lo || d.Verbs[v-1].Last <= k-1) { // "The rise in fuel tax, announced by"
		return int(d.PhraseOf[k-1])
	}
	if k > first && d.Tags[k] == Prep && (d.fold(k, "from") || d.fold(k, "by")) && d.PhraseOf[k-1] >= 0 && releasing.Has(d.Lemma(v)) && (v == lo || d.Verbs[v-1].Last <= k-1) && d.Words[ph.Head].NounField() != lexicon.NounCommunication { // "A poll from Lund College released on Monday"
		if q := int(d.PhraseOf[k-1]); d.Words[d.Phrases[q].Head].NounField() == lexicon.NounCommunication || d.Words[d.Phrases[q].Head].NounField() == lexicon.NounCognition || d.Words[d.Phrases[q].Head].Saying() >= 1 || d.work(q) {
			return q
		}
	}
	if d.Tags[ph.Head] != Name || k <= first || d.Tags[k] != Prep || !(d.fold(k, "in") || d.fold(k, "at") || d.fold(k, "near") || d.fold(k, "outside") || d.fold(k, "off") || (d.fold(k, "to") || d.fold(k, "from")) && d.Words[ph.Head].Is(lexicon.Place) && running.Has(d.Lemma(v))) || d.PhraseOf[k-1] < 0 {
		return p
	}
	if v > lo && d.Verbs[v-1].Last > k-1 {
		return p
	}
	if q := int(d.PhraseOf[k-1]); (d.Tags[d.Phrases[q].Head] == Noun || d.Tags[d.Phrases[q].Head] == Plural) && d.Words[d.Phrases[q].Head].NounField() != lexicon.NounTime {
		return q
	}
	return p
}

// running is done to services and journeys, not to the towns they lead to: "A flight to
// London, suspended in 2013".
var running = lexicon.Words(`suspend cancel launch start introduce scrap plan delay postpone schedule operate sign agree announce halt resume begin cut axe discontinue promise propose`)

// releasing is done to what somebody says, writes or makes, and not to him.
var releasing = lexicon.Words(`release publish issue print post air broadcast circulate distribute unveil leak screen`)

// authored returns what a participle behind a comma says more of where phrase p, right
// before it, only tells who made that or what it is of: "A book by Anna Berg,
// published in May", "a tax on sales of spirits, introduced in 2011". p itself otherwise.
func (d *Doc) authored(p, lo, v, first int) int {
	if dwelling.Has(d.Lemma(v)) {
		return p
	}
	floor := first
	if v > lo {
		floor = d.Verbs[v-1].Last
	}
	bare := d.Tags[d.Phrases[p].Head] == Noun && d.Phrases[p].First == d.Phrases[p].Head && d.Phrases[p].Last == d.Phrases[p].Head+1
	for q, steps := p, 0; steps < 4; steps++ {
		k := d.Phrases[q].First - 1
		if j := d.beforeMeasure(k, k+1, floor); j >= 0 {
			k = j
		}
		if k-1 < floor || d.Tags[k] != Prep || d.PhraseOf[k-1] < 0 || d.temporal(int(d.PhraseOf[k-1])) {
			if bare {
				return q
			}
			return p
		}
		q = int(d.PhraseOf[k-1])
		if d.printedWork(q, p, v) && (d.fold(k, "of") || d.fold(k, "on") || d.fold(k, "about") || d.fold(k, "into")) {
			return q
		}
		if h := d.Phrases[q].Head; d.fold(k, "by") && d.Tags[h] != Name && d.Words[h].Person() < 2 && d.Words[h].NounField() != lexicon.NounGroup && d.Tags[h] != Part {
			return q
		}
	}
	return p
}

// planFor returns the plan, idea or bid that phrase p, right before the participle v and its
// comma, only tells the aim of: "Plans for a runway, first put forward in 2003". p itself
// without.
func (d *Doc) planFor(p, lo, v, first int) int {
	if !deciding.Has(d.Lemma(v)) && !floating.Has(d.Lemma(v)) {
		return p
	}
	q := d.chainHead(p, lo, v, first)
	f := d.Phrases[p].First - 1
	if q == p || f < first || !d.fold(f, "for") && !d.fold(f, "to") && !d.fold(f, "on") && !d.fold(f, "of") {
		return p
	}
	if n := d.Words[d.Phrases[q].Head].NounField(); n != lexicon.NounCommunication && n != lexicon.NounCognition {
		return p
	}
	return q
}

// floating is done to a plan before it is decided on.
var floating = lexicon.Words(`put propose suggest moot table submit file lodge raise draw mention outline present`)

// deciding verbs are what is done to a decision, a plan or an offer.
var deciding = lexicon.Words(`announce take make reach disclose reveal unveil publish approve reject adopt criticise criticize condemn welcome oppose back float`)

// dwelling verbs say of people and bodies where and what they are, of whatever they
// stand behind.
var dwelling = lexicon.Words(`base locate headquarter own lead head run bear name call age dress educate train marry employ represent back aim situate chair know nickname rank`)

func (d *Doc) gerund(v, lo, first int) {
	x := &d.Verbs[v]
	x.Kind = Participial
	k := x.First - 1
	for k >= first && (d.Tags[k] == Adv || d.Tags[k] == Not) && d.PhraseOf[k] < 0 {
		k--
	}
	if v > lo {
		x.Parent = v - 1
		x.Subject = d.Verbs[v-1].Subject
	}
	if k < first {
		return
	}
	if d.Tags[k] == Comma && v > lo && d.Verbs[v-1].Form == Infinitive && (d.fold(x.Head, "beginning") || d.fold(x.Head, "starting")) && x.Object < 0 && x.Last < len(d.Tags) && (d.Tags[x.Last] == Prep || d.Tags[x.Last] == Time) {
		x.Subject = -1 // "is due to give ten concerts, beginning in May": when, not who
		return
	}
	switch {
	case d.Tags[k] == Prep || d.Tags[k] == Sub:
		x.Kind, x.Marker, x.Start = Adverbial, k, k
		if o := d.blamed(v-1, lo, k); o >= 0 { // "criticised the city for cutting"
			x.Subject = o
		} else if u := v - 1; u >= lo && d.fold(k, "for") && d.Verbs[u].Last == k && d.Verbs[u].Form == Finite && !d.Verbs[u].Passive && !d.Verbs[u].Progressive && beForms.has(d.Tags[d.Verbs[u].Head]) {
			x.Subject = -1 // "The fine was for parking on the lawn": nobody says whose
		}
	case d.PhraseOf[k] >= 0 && d.Tags[d.Phrases[d.PhraseOf[k]].Head] != Time: // the report accusing him
		if d.watched(v, lo, k) || d.beingThere(v, lo, k) { // "was seen on film grabbing a reporter", "was in Rome attending a fair"
			return
		}
		x.ParentPhrase, x.Subject = int(d.PhraseOf[k]), int(d.PhraseOf[k])
		if q := d.comeTogether(x.Subject, v, lo, first); q >= 0 {
			x.ParentPhrase, x.Subject = q, q
		} else if q := d.peopleAt(x.Subject, v, lo, first); q >= 0 {
			x.ParentPhrase, x.Subject = q, q
		}
	}
}

// beingThere reports whether the gerund v tells what the subject of a "was in" before it
// was doing, and what ends at token k only where: "was in Rome attending a fair".
func (d *Doc) beingThere(v, lo, k int) bool {
	u := v - 1
	if u < lo || d.Verbs[u].Form != Finite || d.Verbs[u].Passive || !beForms.has(d.Tags[d.Verbs[u].Head]) || d.Verbs[u].Subject < 0 || d.Phrases[d.Verbs[u].Subject].First > d.Verbs[u].First || d.Words[d.Phrases[d.Verbs[u].Subject].Head].Person() < 2 && d.Tags[d.Phrases[d.Verbs[u].Subject].Head] != Pron && d.Tags[d.Phrases[d.Verbs[u].Subject].Head] != Name {
		return false
	}
	p := d.Phrases[d.PhraseOf[k]]
	f := p.First - 1
	return f == d.Verbs[u].Last && (d.fold(f, "in") || d.fold(f, "at")) && d.Words[p.Head].Person() < 2 && d.Words[p.Head].NounField() != lexicon.NounGroup && (d.Tags[p.Head] == Name || d.Tags[p.First] == Det || d.Tags[p.First] == Poss)
}

// watched reports whether the gerund v tells what the subject of the passive before it was
// seen or found doing, and what ends at token k only where: "was caught on camera
// taking cash", "were found at home sleeping".
func (d *Doc) watched(v, lo, k int) bool {
	u := v - 1
	if u < lo || d.Verbs[u].Form != Finite || !d.Verbs[u].Passive || d.Verbs[u].Subject < 0 || !perceiving.Has(d.Lemma(u)) && !filming.Has(d.Lemma(u)) {
		return false
	}
	p := d.Phrases[d.PhraseOf[k]]
	if f := p.First - 1; f != d.Verbs[u].Last || d.Tags[f] != Prep {
		return false
	}
	h := d.Words[p.Head]
	return p.First == p.Head && d.Tags[p.Head] == Noun || h.NounField() == lexicon.NounCommunication || screens.Has(d.Text(p.Head))
}

// filming verbs have whom they show as their object, and what he does behind him.
var filming = lexicon.Words(`film record photograph picture tape spot observe show depict video capture overhear`)

// screens are where somebody is seen doing something.
var screens = lexicon.Words(`camera cameras cctv film video videos footage tape tapes television tv photo photos photograph photographs picture pictures clip clips screen recording recordings microphone`)

// peopleAt returns the people whom the place that is phrase p, right before the gerund v, only
// tells where: "Crowd in Lund | going wild", "a woman in Oslo | holding a sign". −1 for
// others.
func (d *Doc) peopleAt(p, v, lo, first int) int {
	f := d.Phrases[p].First - 1
	if f <= first || d.Tags[d.Phrases[p].Head] != Name && d.Words[d.Phrases[p].Head] != 0 || !d.fold(f, "in") && !d.fold(f, "at") && !d.fold(f, "outside") && !d.fold(f, "near") && !d.fold(f, "behind") && !d.fold(f, "beside") && !d.fold(f, "around") && !d.fold(f, "alongside") || d.PhraseOf[f-1] < 0 || v > lo && d.Verbs[v-1].Last > f {
		return -1
	}
	q := int(d.PhraseOf[f-1])
	if h := d.Phrases[q].Head; d.Tags[h] != Name && (d.Words[h].Person() >= 2 || d.Words[h].NounField() == lexicon.NounGroup) {
		return q
	}
	return -1
}

// comeTogether returns the people whom phrase p, right before the gerund v, only tells where
// from: "Negotiators from six states meeting in Oman". −1 for others.
func (d *Doc) comeTogether(p, v, lo, first int) int {
	f := d.Phrases[p].First - 1
	if j := d.beforeMeasure(f, f+1, first); j >= 0 {
		f = j
	}
	if f <= first || !d.fold(f, "from") && !d.fold(f, "of") || d.PhraseOf[f-1] < 0 || v > lo && d.Verbs[v-1].Last > f || d.Words[d.Phrases[p].Head].Person() >= 2 {
		return -1
	}
	q := int(d.PhraseOf[f-1])
	if h := d.Phrases[q].Head; d.Tags[h] != Plural || d.Words[h].Person() < 2 || d.fold(f, "of") && !meeting.Has(d.LemmaOf(d.Verbs[v].Head)) {
		return -1
	}
	return q
}

// meeting is done by people and not by where they come from.
var meeting = lexicon.Words(`meet gather assemble travel visit protest march demonstrate attend convene`)

// blamed returns whom verb u finds fault with or thanks for what the gerund behind the
// preposition at k tells: he is who does it. −1 for others.
func (d *Doc) blamed(u, lo, k int) int {
	if u < lo || d.Verbs[u].Passive || d.Verbs[u].Object < 0 || !((d.fold(k, "for") || d.fold(k, "of")) && faulting.Has(d.Lemma(u)) || d.fold(k, "into") && winning.Has(d.Lemma(u))) {
		return -1
	}
	o := d.Verbs[u].Object
	for i := d.Phrases[o].Last; i < k; i++ {
		if d.Tags[i] != Prep && d.PhraseOf[i] < 0 {
			return -1
		}
	}
	if d.Phrases[o].Last > k || d.Verbs[u].Last > d.Phrases[o].First {
		return -1
	}
	return o
}

// faulting verbs have whom they judge as their object, and what he did behind "for"
// or "of".
var faulting = lexicon.Words(`accuse blame criticise criticize praise thank condemn fine sue punish jail imprison arrest convict suspect denounce rebuke reprimand
censure fault commend applaud congratulate credit honor honour hail salute laud chastise lambaste hammer reward forgive sack fire dismiss suspend ban prosecute indict attack slam berate chide scold castigate lambast ridicule mock acquit clear detain`)

// winning verbs bring whom they have as their object to do what stands behind "into".
var winning = lexicon.Words(`talk trick coax force push bully lure fool scare pressure cajole coerce dupe shame charm provoke goad deceive tempt entice frighten
con pressurise bribe intimidate manipulate lead mislead railroad rush`)

// anyFinite reports whether one of the first verbs of the sentence that begins at
// token first is finite.
func (d *Doc) anyFinite(first int) bool {
	const near = 64 // keeps a chain of participles linear
	lo, hi := d.VerbsOf(d.SentenceAt(d.Tokens[first].Start))
	for _, y := range d.Verbs[lo:min(hi, lo+near)] {
		if y.Form == Finite {
			return true
		}
	}
	return false
}

// gerundOf returns the noun that verb u, a gerund behind a preposition, says more
// of where the clause of both has no verb before them: "a vote on closing". −1
// for every other verb.
func (d *Doc) gerundOf(u, lo, first int) int {
	if u < lo {
		return -1
	}
	y := d.Verbs[u]
	m := y.Marker
	if y.Form != Gerund || y.Kind != Adverbial || m <= first || d.Tags[m] != Prep || d.PhraseOf[m-1] < 0 || d.temporal(int(d.PhraseOf[m-1])) {
		return -1
	}
	p := d.chainHead(int(d.PhraseOf[m-1]), lo, u, first)
	if k := d.Phrases[p].First - 1; k >= first && !(d.Tags[k] == Sub || d.Tags[k] == That || d.Tags[k] == Comma && u == lo) {
		return -1
	}
	return p
}

// openingBracket returns the bracket that the one at j closes, −1 where none stands
// near before it, or where a verb stands between.
func (d *Doc) openingBracket(j, first int) int {
	const near = 8
	if d.Text(j) != ")" {
		return -1
	}
	for i := j - 1; i >= first && i > j-near && d.VerbOf[i] < 0; i-- {
		if d.Tags[i] == Open {
			if d.Text(i) == "(" {
				return i
			}
			return -1
		}
	}
	return -1
}
