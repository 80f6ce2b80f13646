package syntax

import "dateline/model/lexicon"

// introduce reads what stands left of a clause's subject: a marker, a verb of
// saying (zero that), a noun (zero relative), or a boundary.
func (d *Doc) introduce(v, lo, k, first int) {
	x := &d.Verbs[v]
	floor := first
	if v > lo {
		floor = d.Verbs[v-1].Last
	}
	if p := d.contact(v, k, first); p >= 0 {
		x.Kind, x.ParentPhrase, x.Parent = Relative, p, v-1
		if v == lo {
			x.Parent = -1
		}
		return
	}
	at := k
	for ; at >= floor; at-- {
		switch t := d.Tags[at]; {
		case markers.has(t):
			d.marked(v, lo, at, first)
			return
		case d.quoteMark(at):
		case t == Conj && d.betweenTimes(at, floor):
		case t == Comma && d.markerBefore(at, floor) >= 0: // "that from May to July 2014, prices"
			d.marked(v, lo, d.markerBefore(at, floor), first)
			return
		case t == Comma, t == Colon, t == Open, t == Close, t == Stop, t == Conj:
			d.atBoundary(v, lo, at, floor, first)
			return
		case t == Prep || t == Adv || t == Not || d.PhraseOf[at] >= 0 || t == Symbol:
		default:
			at = floor // an unexpected word: no marker here
		}
	}
	if v == lo {
		x.Start = first
		return
	}
	// Nothing but phrases between the verb before and this subject.
	u := v - 1
	if at := d.beforeWhen(x.Start-1, d.Verbs[u].Last); x.Start > d.Verbs[u].Last && at >= d.Verbs[u].Last && d.PhraseOf[at] < 0 && (assured.Has(d.Text(at)) || d.extraposes(at, first)) { // "make sure everything is ready", "made clear on Monday the law was"
		x.Kind, x.Parent = Complement, u
		d.Verbs[u].Object = -1
		return
	}
	if y := &d.Verbs[u]; y.Form == Participle && y.ParentPhrase >= 0 && d.Tags[first] == Prep && !d.hasMain(lo, v) && d.Phrases[d.chainHead(y.ParentPhrase, lo, u, first)].First == first+1 && d.onlyTime(y.Last, x.Start) && x.Start > y.Last { // "Without the deal signed in May the firm would have failed"
		return
	}
	gap := d.Tokens[x.Start].Start - d.Tokens[d.Verbs[u].Last-1].End
	switch {
	case d.takesClause(u) && (d.Verbs[u].Object < 0 || d.Verbs[u].Object == x.Subject || d.Tags[d.Phrases[max(d.Verbs[u].Object, 0)].Head] == Obj || k < d.Verbs[u].Last):
		x.Kind, x.Parent = Complement, u
		if d.Verbs[u].Object == x.Subject {
			d.Verbs[u].Object = -1
		}
		if gap > 1 && d.Verbs[u].Object < 0 {
			x.Start = max(x.Start, d.Verbs[u].Last)
		}
	case k >= first && d.PhraseOf[k] >= 0 && d.temporal(int(d.PhraseOf[k])) && d.Verbs[u].Object >= 0 && addressing.Has(d.Lemma(u)) && d.Phrases[d.Verbs[u].Object].Last <= k && d.onlyTime(d.Phrases[d.Verbs[u].Object].Last, x.Start): // "told parliament on Tuesday she had"
		x.Kind, x.Parent = Complement, u
	case k >= first && d.PhraseOf[k] >= 0 && d.Verbs[u].Object == int(d.PhraseOf[k]) && addressing.Has(d.Lemma(u)) && k == d.Phrases[d.Verbs[u].Object].Last-1: // "told police he left"
		x.Kind, x.Parent = Complement, u
	case k >= first && d.PhraseOf[k] >= 0:
		x.Kind, x.ParentPhrase, x.Parent = Relative, int(d.PhraseOf[k]), u
	case d.takesClause(u):
		x.Kind, x.Parent = Complement, u
	default:
		x.Kind, x.Parent = Coordinate, u
	}
}

// contact returns the phrase that ends at token k, right before the pronoun that is the
// subject of verb v, where v lacks its object and so tells more of that phrase: "a bus
// line he ran closed", "echoed remarks she made". −1 where another reading is open.
func (d *Doc) contact(v, k, first int) int {
	x := &d.Verbs[v]
	if k < first || d.PhraseOf[k] < 0 || x.Subject < 0 || x.Passive || x.Object >= 0 && !d.temporal(x.Object) {
		return -1
	}
	p, q := d.Phrases[x.Subject], int(d.PhraseOf[k])
	if d.Tags[p.Head] != Pron || p.First != k+1 || p.Last != p.First+1 || d.temporal(q) || d.Tags[d.Phrases[q].Head] == Pron || d.Tags[d.Phrases[q].Head] == Obj || d.Tags[d.Phrases[q].Head] == Name {
		return -1
	}
	if x.Last < len(d.Tags) {
		switch d.Tags[x.Last] {
		case Comma, Stop, Prep, Adv, Conj, Time, Det, Adj, Past, Third, Modal, BeFin, HaveFin, Part, Colon, Num:
		default:
			return -1
		}
		if p := d.PhraseOf[x.Last]; p >= 0 && !d.temporal(int(p)) {
			return -1
		}
	}
	if u := v - 1; u >= 0 && d.Verbs[u].Object == q && addressing.Has(d.Lemma(u)) {
		return -1 // "told police he left"
	}
	if sayers.Has(d.Lemma(v)) && x.Last < len(d.Tags) && (d.Tags[x.Last].IsFinite() || d.Tags[x.Last] == Modal) {
		return -1 // "names he said would be told"
	}
	need := d.Words[x.Head].NeedsObject()
	if f := d.Phrases[q].First - 1; f >= first && d.Tags[f] == Prep { // "said in a letter he agreed"
		if need < 3 || x.Last < len(d.Tags) && d.Tags[x.Last] == To {
			return -1
		}
	}
	if need >= 2 {
		return q
	}
	next := d.Tags[min(x.Last, len(d.Tags)-1)] // "a bus line he ran | also closed"
	if next == Adv && x.Last+1 < len(d.Tags) {
		next = d.Tags[x.Last+1]
	}
	if need >= 1 && (next.IsFinite() || next == Modal) {
		return q
	}
	return -1
}

// markerBefore returns the "that" or the conjunction from which nothing but a
// preposition and times leads to the comma at k, −1 without.
func (d *Doc) markerBefore(k, floor int) int {
	at, times := k-1, false
	for ; at >= floor; at-- {
		switch p := d.PhraseOf[at]; {
		case p >= 0 && d.temporal(int(p)):
			times = true
		case p < 0 && (d.Tags[at] == Prep || d.Tags[at] == Adv || d.Tags[at] == To):
		case times && d.Tags[at] == Conj && d.betweenTimes(at, floor): // "that between 1997 and 2012, prices"
		case times && (d.Tags[at] == That || d.Tags[at] == Sub):
			return at
		default:
			return -1
		}
	}
	return -1
}

// betweenTimes reports whether the conjunction at k joins two times: "between 2012
// and 2016 he led it".
func (d *Doc) betweenTimes(k, floor int) bool {
	if k+1 >= len(d.Tags) || k-1 < floor || d.Tags[k+1] != Num && d.Tags[k+1] != Time || d.PhraseOf[k-1] < 0 || !d.temporal(int(d.PhraseOf[k-1])) {
		return false
	}
	f := d.Phrases[d.PhraseOf[k-1]].First - 1
	return f >= floor && d.fold(f, "between")
}

// empty nouns say nothing without the clause behind them.
var empty = lexicon.Words(`one ones those thing things something anything everything nothing`)

// addressing verbs have the hearer before the words.
var addressing = lexicon.Words(`tell inform assure remind warn notify advise convince promise persuade`)

// assured adjectives have a clause behind them.
var assured = lexicon.Words(`sure certain clear confident glad sorry aware afraid happy hopeful adamant convinced proud`)

// takesClause reports whether verb u can govern a clause without "that".
func (d *Doc) takesClause(u int) bool {
	f := d.Field(u)
	return sayers.Has(d.Lemma(u)) || f == lexicon.VerbCommunication || f == lexicon.VerbCognition || f == lexicon.VerbPerception || f == lexicon.VerbEmotion || d.comesOut(u)
}

// comesOut reports whether verb u tells that something became known, and what follows:
// "It emerged on Monday | the mayor knew".
func (d *Doc) comesOut(u int) bool {
	y := &d.Verbs[u]
	if y.Subject < 0 || !d.fold(d.Phrases[y.Subject].Head, "it") {
		return false
	}
	switch d.Lemma(u) {
	case "emerge", "transpire":
		return true
	case "turn":
		return y.Last < len(d.Tags) && d.fold(y.Last, "out")
	}
	return false
}

// marked gives the clause the marker at token k.
func (d *Doc) marked(v, lo, k, first int) {
	x := &d.Verbs[v]
	x.Marker, x.Start = k, k
	parent := v - 1
	if v == lo {
		parent = -1
	}
	switch d.Tags[k] {
	case Sub:
		x.Kind, x.Parent = Adverbial, parent
	case Rel:
		x.Kind = Relative
		x.ParentPhrase, x.Parent = d.antecedent(k, first), parent
		if u := d.relativeBehind(v, lo, k); u >= 0 {
			x.ParentPhrase = d.Verbs[u].ParentPhrase // "who took office in May and whose term ends in June"
		}
	case That, Wh:
		x.Kind, x.Parent = Complement, parent
		gov := v - 1 // what governs it: "said that the line, opened in May, would close"
		for gov >= 0 && d.Verbs[gov].First > k {
			gov--
		}
		if gov >= 0 && d.Verbs[gov].First < first {
			gov = -1
		}
		if j := d.overTime(k-1, first); j >= first && d.PhraseOf[j] >= 0 {
			p := int(d.PhraseOf[j])
			h := d.Words[d.Phrases[p].Head]
			if d.Tags[k] == That && d.fold(k, "that") && !(rumours.Has(d.Text(d.Phrases[p].Head)) && !voicing.Has(d.Lemma(v))) && (x.Object < 0 || d.temporal(x.Object)) && !x.Passive && (gov < 0 || !d.takesClause(gov)) && (d.Words[x.Head].NeedsObject() >= 2 || empty.Has(d.Text(d.Phrases[p].Head))) && (!d.takesClause(v) || d.fold(x.Head, "planned")) && x.Last < len(d.Tags) && (d.Tags[x.Last] == Prep || d.Tags[x.Last] == Time || d.Tags[x.Last].IsFinite() || x.Object >= 0) {
				if x.Kind, x.ParentPhrase = Relative, d.antecedent(k, first); v == lo {
					x.ParentPhrase = d.chainHead(p, lo, lo, first)
				}
				// "the report that the office released on Tuesday"
				return
			}
			named := gov >= 0 && d.takesClause(gov) && d.Verbs[gov].Object == p && (addressing.Has(d.Lemma(gov)) || h.Person() >= 2 || d.Tags[d.Phrases[p].Head] == Name || d.Tags[d.Phrases[p].Head] == Obj)
			switch {
			case named || gov >= 0 && d.takesClause(gov) && d.Tags[d.Phrases[p].Head] == Time:
			case h.Saying() >= 1 || h.NounField() == lexicon.NounCognition || h.NounField() == lexicon.NounState || h.NounField() == lexicon.NounCommunication || h.NounField() == lexicon.NounFeeling || h.Happening() >= 2:
				x.ParentPhrase = p // the allegations that …
			}
		}
	}
}

// relativeBehind returns the relative clause that a conjunction before token k joins
// the one of verb v to, −1 for none.
func (d *Doc) relativeBehind(v, lo, k int) int {
	if k == 0 || d.Tags[k-1] != Conj {
		return -1
	}
	for u := v - 1; u >= lo && u > v-4; u-- {
		if y := d.Verbs[u]; y.Kind == Relative && y.ParentPhrase >= 0 && y.Marker >= 0 {
			return u
		}
	}
	return -1
}

// rumours are nouns whose that-clause is what is claimed, unless its verb is one of
// voicing, which has them as its object: "claims that the army fired on the crowd",
// "claims that he made in May".
var (
	rumours = lexicon.Words(`claim claims allegation allegations accusation accusations rumour rumours rumor rumors suggestion suggestions speculation belief fear fears suspicion suspicions denial denials`)
	voicing = lexicon.Words(`make raise repeat spread publish post deny reject dismiss level air hear hold face put bring voice lodge file settle drop withdraw contest dispute investigate examine circulate report share accept believe present submit pay refute fight rebut press push pursue advance champion promote spread echo parrot peddle`)
)
