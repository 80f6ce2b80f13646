package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// complete reports whether the words before piece k can stand alone: no open
// bracket or quotation mark, no preposition or article at the end, no verb or
// noun whose necessary part comes behind.
func (l *line) complete(k int) bool {
	d := &l.w.syn
	open := 0
	for _, p := range l.pieces[:k] {
		if p.token < 0 || p.text != "" {
			continue
		}
		switch d.Tags[p.token] {
		case syntax.Open:
			open++
		case syntax.Close:
			open--
		}
	}
	if open > 0 {
		return false
	}
	p, next := l.pieces[k-1], l.pieces[k].token
	if l.spoken && (l.verbNext(k) || l.putIn(k) || l.hollow(k)) || !l.spoken && p.token >= 0 && l.unmoved(p.token) {
		return false
	}
	if next >= 0 && d.Tags[next] == syntax.Open && p.token >= 0 && d.VerbOf[p.token] >= 0 && d.PhraseOf[p.token] < 0 && doubleMark(d.Text(next)) {
		return false // "wanted to speak | “directly to the voters”"
	}
	if next >= 0 && (l.halfBetween(k) || l.halfOnly(k) || !l.spoken && p.token >= 0 && l.unnamed(p.token)) {
		return false
	}
	if p.token < 0 {
		return next < 0 || d.Tags[next] != syntax.To
	}
	if l.verbless(k) || next >= 0 && (fold(d, next, "than") || l.owesClause(p.token) || l.owesResult(p.token) || l.owed(p.token, next) || l.inList(k)) {
		return false
	}
	if next >= 0 && k > 1 && fold(d, next, "as") && l.pieces[k-2].token >= 0 && fold(d, l.pieces[k-2].token, "as") {
		return false // "to as many | as 1,100 workers"
	}
	if p.text != "" {
		return true
	}
	switch t := d.Tags[p.token]; t {
	case syntax.Adj:
		if k > 1 && l.pieces[k-2].token >= 0 && d.Tags[l.pieces[k-2].token] == syntax.Det && next >= 0 && (d.Tags[next] == syntax.Num || d.Tags[next] == syntax.Time || l.w.timeOf[next] > 0) {
			return false // "in the late | ’90s"
		}
		if next >= 0 && d.Tags[next] == syntax.Prep && p.token > 0 && d.Tags[p.token-1].IsNominal() && d.PhraseOf[p.token] < 0 && p.token == next-1 && !fold(d, p.token-1, "me") && d.Tags[p.token-1] != syntax.Obj && d.Tags[p.token-1] != syntax.Pron && l.isObject(p.token-1) {
			return false // "protect breaks important | to the trade"
		}
		return d.PhraseOf[p.token] < 0 && next >= 0 && d.Tags[next] != syntax.To && d.Tags[next] != syntax.That // "was held accountable | for it"
	case syntax.Det, syntax.Prep, syntax.Poss, syntax.Conj, syntax.To, syntax.Modal, syntax.Rel, syntax.That, syntax.Sub, syntax.Wh, syntax.Genitive,
		syntax.BeFin, syntax.BeBase, syntax.BePart, syntax.BeGer, syntax.HaveFin, syntax.HaveBase, syntax.DoFin, syntax.Comma, syntax.Open, syntax.Adv, syntax.Not:
		return false
	case syntax.Past, syntax.Third, syntax.Plain, syntax.Base, syntax.Ger, syntax.Part:
		if d.PhraseOf[p.token] >= 0 {
			return true
		}
		v := int(d.VerbOf[p.token])
		if v < 0 || !d.Verbs[v].Passive && d.Words[p.token].NeedsObject() >= 2 || d.Tags[p.token] == syntax.Ger {
			return false // its object is still to come
		}
		if d.Verbs[v].Form == syntax.Participle && d.Verbs[v].Kind == syntax.Participial {
			return false // "a child born | overseas"
		}
		if o := d.Verbs[v].Object; o >= 0 && next >= 0 && d.Phrases[o].Last > next {
			return false
		}
		if d.Verbs[v].Passive && next >= 0 && in(granting, d.Lemma(v)) && d.PhraseOf[next] >= 0 && l.w.timeOf[next] == 0 { // "was given | a medal"
			return false
		}
		// a verb that wants its preposition, infinitive or gerund: "accused | of"
		return !(next >= 0 && (d.Tags[next] == syntax.Prep && !in(circumstance, d.Text(next)) || d.Tags[next] == syntax.Part || d.Tags[next] == syntax.To || d.Tags[next] == syntax.Ger))
	}
	return !l.owesVerb(p.token)
}

// putIn reports whether the words before piece k end inside what was put behind
// the word that opens a clause: "a man that, if you show him the way | forward, may
// go it".
func (l *line) putIn(k int) bool {
	d := &l.w.syn
	for m := k - 2; m >= 0; m-- {
		i := l.pieces[m].token
		if i < 0 || l.pieces[m+1].token != i+1 || d.Tags[i+1] != syntax.Comma && !(d.Tags[i+1] == syntax.Sub && (d.Tags[i] == syntax.That || d.Tags[i] == syntax.Rel)) {
			continue
		}
		switch d.Tags[i] {
		case syntax.That, syntax.Rel, syntax.Sub, syntax.Conj:
			closed := false
			for j := m + 2; j < k; j++ {
				t := l.pieces[j].token
				if t < 0 {
					continue
				}
				if d.Tags[t] == syntax.Comma {
					closed = true
				} else if closed && d.Tags[t].IsFinite() {
					return false
				}
			}
			return true
		}
	}
	return false
}

// verbNext reports whether the verb of the clause so far comes at piece k, adverbs
// aside: "One of the things we saw | is how fast it went".
func (l *line) verbNext(k int) bool {
	d := &l.w.syn
	for ; k < len(l.pieces) && l.pieces[k].token >= 0; k++ {
		switch i := l.pieces[k].token; {
		case d.Tags[i] == syntax.Adv:
		default:
			return d.Tags[i].IsFinite() && d.PhraseOf[i] < 0
		}
	}
	return false
}

// unfinished reports whether the last word of the line owes something that the
// article goes on to say: "is describing as", "is tied with", "shows that a firm".
func (l *line) unfinished() bool {
	d := &l.w.syn
	n := len(l.pieces)
	if n == 0 || l.spoken || l.pieces[n-1].token < 0 {
		return false
	}
	i := l.pieces[n-1].token
	if l.halfBetween(n) {
		return true // "a flashpoint between the United States"
	}
	if i+2 < len(d.Tags) && d.Tags[i] == syntax.Name && d.Tags[i+1] == syntax.Comma && strings.HasSuffix(d.Text(i+2), "-based") {
		return true // "a bid for Boston, | Massachusetts-based Tern"
	}
	if i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Comma && l.owesResult(i) {
		return true // "will hold the builders, and their bank, | liable"
	}
	if l.verbless(n) || i+1 < len(d.Tags) && fold(d, i+1, "than") && (d.Tags[i] == syntax.Adj || d.Tags[i] == syntax.Adv || d.Tags[i] == syntax.Det) {
		return true // "but much less | than most"
	}
	if n > 1 && i+1 < len(d.Tags) && fold(d, i+1, "as") && l.pieces[n-2].token >= 0 && fold(d, l.pieces[n-2].token, "as") {
		return true
	}
	if l.pieces[n-1].text != "" && d.Tags[i] != syntax.BeFin && d.Tags[i] != syntax.HaveFin {
		return false
	}
	switch d.Tags[i] {
	case syntax.Det:
		return fold(d, i, "the") || fold(d, i, "a") || fold(d, i, "an") || fold(d, i, "every") || fold(d, i, "those") && !l.w.ends(i)
	case syntax.Poss, syntax.To, syntax.Conj, syntax.Sub, syntax.Rel, syntax.Open:
		return true
	case syntax.Not:
		return i > 0 && d.Tags[i-1] == syntax.Conj // "was approved but never | carried out"
	case syntax.That:
		return !l.w.ends(i)
	case syntax.Wh:
		return !l.w.ends(i)
	case syntax.Modal, syntax.BeFin, syntax.BeBase, syntax.HaveFin, syntax.DoFin:
		return !l.w.ends(i)
	case syntax.Prep:
		if i > 0 && d.Tags[i-1].IsVerb() && i+1 < len(d.Tags) && d.PhraseOf[i+1] < 0 && d.Tags[i+1] != syntax.Prep && in(particles, d.Text(i)) {
			return false // "broke down | late on Tuesday"
		}
		if c := int(d.ClauseOf[i]); c >= 0 && (d.Verbs[c].Kind == syntax.Relative || d.Verbs[c].Marker >= 0 && d.Tags[d.Verbs[c].Marker] == syntax.Wh || d.Verbs[c].Form == syntax.Infinitive) {
			return i+1 < len(d.Tags) && d.PhraseOf[i+1] >= 0 && l.w.timeOf[i+1] == 0 && in(leading, d.Text(i)) // but "the house she lives in"
		}
		return in(leading, d.Text(i)) && !fold(d, i, "on") && !fold(d, i, "in") || !l.w.ends(i) && l.w.timeOf[min(i+1, len(d.Tags)-1)] == 0
	case syntax.Adv:
		if n > 1 && l.pieces[n-2].token >= 0 {
			switch d.Tags[l.pieces[n-2].token] {
			case syntax.That, syntax.Sub, syntax.To, syntax.Rel:
				return true
			}
		}
		if n > 1 && l.pieces[n-2].token == i-1 && d.Tags[i-1] == syntax.Prep && d.PhraseOf[i-1] < 0 && in(leading, d.Text(i-1)) && !fold(d, i, "well") && !l.w.ends(i) {
			return true // "presented her as singularly | suited"
		}
		if k := i + 1; k < len(d.Tags) && (fold(d, k, "than") || (fold(d, i, "so") || fold(d, i, "too")) && (fold(d, k, "as") || d.Tags[k] == syntax.That || d.Tags[k] == syntax.Adj || d.Tags[k] == syntax.To)) {
			return true // "much less | than most", "so | as not to"
		}
		return fold(d, i, "as")
	case syntax.Past, syntax.Third, syntax.Plain, syntax.Base, syntax.Ger, syntax.Part:
		if d.PhraseOf[i] >= 0 || l.w.ends(i) {
			return false
		}
		v := int(d.VerbOf[i])
		return v >= 0 && (d.Tags[i] != syntax.Part || d.Verbs[v].Perfect) && !d.Verbs[v].Passive && d.Verbs[v].Kind != syntax.Relative && d.Words[i].NeedsObject() >= 2
	}
	return l.unverbed(i) || l.unmoved(i)
}

// unmoved reports whether the line tells who was asked, told or made to do
// something, and not yet what: "is urging his supporters at a rally | to ask".
func (l *line) unmoved(i int) bool {
	d := &l.w.syn
	if l.verb == 0 || d.VerbOf[l.verb-1] < 0 {
		return false
	}
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for v := int(d.VerbOf[l.verb-1]); v < last && d.Verbs[v].Last <= i; v++ {
		y := d.Verbs[v]
		if y.Passive || y.Object < 0 || d.Phrases[y.Object].First > i || !in(movers, d.Lemma(v)) || in(loose, d.Lemma(v)) {
			continue
		}
		if u := v + 1; u < last && d.Verbs[u].Form == syntax.Infinitive && d.Verbs[u].First > i && d.Tags[d.Verbs[u].First] == syntax.To && d.Tags[d.Verbs[u].First-1] != syntax.Comma {
			return true
		}
	}
	return false
}

// unnamed reports whether the line tells whom or what somebody calls a thing and not yet
// what: "called the report of the board | on the flood “a lie”".
func (l *line) unnamed(i int) bool {
	d := &l.w.syn
	if l.verb == 0 || d.VerbOf[l.verb-1] < 0 {
		return false
	}
	y := &d.Verbs[d.VerbOf[l.verb-1]]
	if y.Passive || y.Object < 0 || d.Phrases[y.Object].First > i || !in(calling, d.Lemma(int(d.VerbOf[l.verb-1]))) {
		return false
	}
	for k := d.Phrases[y.Object].Last; k < len(d.Tags); k++ {
		switch {
		case d.Tags[k] == syntax.Open && doubleMark(d.Text(k)):
			return i < k
		case d.PhraseOf[k] < 0 && d.Tags[k] != syntax.Prep && d.Tags[k] != syntax.Conj && d.Tags[k] != syntax.Genitive:
			return false
		}
	}
	return false
}

// calling verbs take an object and the words that it is called.
var calling = wordSet(`call label brand dub deem name term pronounce declare`)

// moved reports whether token i is the verb that tells what somebody was asked, told or
// made to do.
func (l *line) moved(i int) bool {
	d := &l.w.syn
	if l.verb == 0 || d.VerbOf[l.verb-1] < 0 || d.VerbOf[i] < 0 {
		return false
	}
	v, u := int(d.VerbOf[l.verb-1]), int(d.VerbOf[i])
	if i+1 < len(d.Tags) && (d.Tags[i+1] == syntax.Adv || d.Tags[i+1] == syntax.To) { // "to turn | away"
		return false
	}
	return u == v+1 && d.Verbs[u].Head == i && d.Verbs[u].Form == syntax.Infinitive && d.Verbs[u].Object < 0 && d.Verbs[v].Object >= 0 && in(movers, d.Lemma(v))
}

// loose are the movers that say enough with their object alone.
var loose = wordSet(`want expect help cause require direct teach lead press push train trust challenge remind call get allow`)

// unverbed reports whether a printed verb has a clause as its content whose own
// verb comes only behind token i.
func (l *line) unverbed(i int) bool {
	d := &l.w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for u := first; u < last; u++ {
		y := d.Verbs[u]
		if y.Form != syntax.Finite || y.Kind != syntax.Complement || y.First <= i || y.Parent < 0 || y.Parent == u {
			continue
		}
		start := y.Start
		if y.Marker >= 0 {
			start = min(start, y.Marker)
		}
		if y.Subject >= 0 {
			start = min(start, d.Phrases[y.Subject].First)
		}
		if h := d.Verbs[y.Parent].Head; start <= i && h < start && l.prints(h) {
			return true
		}
	}
	return false
}

// prints reports whether token i is in the line.
func (l *line) prints(i int) bool {
	for _, p := range l.pieces {
		if p.token == i {
			return true
		}
	}
	return false
}

// ends reports whether nothing but times and adverbs stands between token i and
// the next comma, stop or dash.
func (w *work) ends(i int) bool {
	d := &w.syn
	for k := i + 1; k < len(d.Tags); k++ {
		switch t := d.Tags[k]; {
		case w.timeOf[k] > 0, t == syntax.Adv, t == syntax.Close:
		case t == syntax.Prep && k+1 < len(d.Tags) && w.timeOf[k+1] > 0:
		case t == syntax.Comma, t == syntax.Stop, t == syntax.Colon:
			return true
		case t == syntax.Conj:
			return k+1 >= len(d.Tags) || d.Tags[k+1] != d.Tags[i]
		default:
			return false
		}
	}
	return true
}

// owesVerb reports whether the noun at token i is the subject of a verb behind
// it, so that a title may not end there: "whether anyone | disclosed it".
func (l *line) owesVerb(i int) bool {
	d := &l.w.syn
	p := d.PhraseOf[i]
	if p < 0 {
		return false
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	first, last := d.VerbsOf(s)
	for v := first; v < last; v++ {
		y := d.Verbs[v]
		if y.Subject >= 0 && y.First > i && y.Form == syntax.Finite && y.Kind != syntax.Relative && y.Start <= i && (y.Subject == int(p) || d.Phrases[y.Subject].First <= i) {
			return true
		}
	}
	return false
}

// owesClause reports whether token i stands in a reported or subordinate clause
// whose verb is still to come: "shows no one from the state | disclosed it".
func (l *line) owesClause(i int) bool {
	d := &l.w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
	for v := first; v < last; v++ {
		y := d.Verbs[v]
		if y.Form != syntax.Finite || y.Kind == syntax.Main || y.Kind == syntax.Coordinate || i >= y.First {
			continue
		}
		start := y.Start
		if y.Marker >= 0 {
			start = min(start, y.Marker)
		}
		if y.Subject >= 0 && y.Kind == syntax.Complement {
			start = min(start, d.Phrases[y.Subject].First)
		}
		if y.Kind == syntax.Complement && y.Marker < 0 && y.Parent >= 0 && d.Verbs[y.Parent].Last <= start { // "said | his running mate’s tweet was"
			start = d.Verbs[y.Parent].Last
		}
		if start <= i {
			return true
		}
	}
	return false
}

// owed reports whether what begins at token next cannot be missed behind token
// i: the infinitive of "forced him | to leave", the name of "called him | “a
// liar”", the clause of "the day | after he left" and "the one | who began".
func (l *line) owed(i, next int) bool {
	d := &l.w.syn
	p := int(d.PhraseOf[i])
	switch t := d.Tags[next]; {
	case t == syntax.To && d.VerbOf[next] >= 0:
		y := d.Verbs[d.VerbOf[next]]
		if next > i+1 && l.parted(i) { // "forced Lund, who was ill, | to resign"
			return true
		}
		if p >= 0 && y.ParentPhrase == p && y.Parent >= 0 && d.Phrases[p].First > 0 && (fold(d, d.Phrases[p].First-1, "for") || fold(d, d.Phrases[p].First-1, "on")) && in(callers, d.Lemma(y.Parent)) {
			return true // "called for the prisoner | to be freed"
		}
		if p >= 0 && y.ParentPhrase == p && in(planNouns, d.Text(d.Phrases[p].Head)) || next == i+1 && l.w.onlySuch(p) {
			return true
		}
		for u := y.Parent; u >= 0 && p >= 0; u = -1 {
			if x := d.Verbs[u]; in(movers, d.Lemma(u)) && (x.Object == p || x.Passive && x.Last >= i || x.Object >= 0 && d.Phrases[x.Object].Last <= i && !in(loose, d.Lemma(u))) || x.Object < 0 && in(plans, d.Lemma(u)) {
				return true
			}
		}
	case t == syntax.Prep && fold(d, next, "into") && p >= 0:
		first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
		for v := first; v < last; v++ { // "can turn a fortune | into a bigger one"
			if o := d.Verbs[v].Object; o >= 0 && d.Phrases[o].First <= i && int(d.ClauseOf[i]) == v && in(turners, d.Lemma(v)) {
				return true
			}
		}
	case (t == syntax.Base || t == syntax.Plain || t == syntax.Part) && p >= 0:
		first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
		for v := first; v < last; v++ { // "can’t let these people | come"
			if d.Verbs[v].Object == p && in(lets, d.Lemma(v)) && (d.Lemma(v) != "have" || t != syntax.Part) {
				return true
			}
		}
	case t == syntax.Prep && l.unmoved(i):
		return true // "encouraged his supporters | at a rally to ask"
	case (t == syntax.Open || t == syntax.Adj || t == syntax.Part || fold(d, next, "as")) && p >= 0:
		first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
		for v := first; v < last; v++ {
			if d.Verbs[v].Object == p && in(namers, d.Lemma(v)) {
				return true
			}
		}
	case t == syntax.Ger && p >= 0:
		first, last := d.VerbsOf(d.SentenceAt(d.Tokens[i].Start))
		for v := first; v < last; v++ {
			if d.Verbs[v].Object == p && in(finders, d.Lemma(v)) {
				return true
			}
		}
	case (t == syntax.Sub || fold(d, next, "since") || fold(d, next, "after") || fold(d, next, "before") || fold(d, next, "until")) && p >= 0:
		return d.Words[d.Phrases[p].Head].NounField() == lexicon.NounTime
	case (t == syntax.Rel || t == syntax.That) && p >= 0:
		return in(lightHeads, d.Text(d.Phrases[p].Head)) || next == i+1 && l.w.onlySuch(p)
	case (t == syntax.To || t == syntax.Prep) && fold(d, next, "to") && next+1 < len(d.Tags) && d.Tags[next+1] == syntax.Num && i > 0:
		return d.Tags[i] == syntax.Num || d.Tags[i-1] == syntax.Num // "by 70 percent | to 25 percent"
	}
	return false
}

// parted reports whether token i is followed by a relative clause between commas.
func (l *line) parted(i int) bool {
	d := &l.w.syn
	return i+2 < len(d.Tags) && d.Tags[i+1] == syntax.Comma && d.Tags[i+2] == syntax.Rel
}

// callers have somebody do something behind "for" or "on".
var callers = wordSet(`call wait ask press push vote appeal plead arrange long lobby beg prevail rely count`)

// movers take an object that is to do something.
var movers = wordSet(`force ask urge tell encourage order allow want expect help cause require persuade convince instruct advise invite permit enable lead get press push
direct compel warn request authorize forbid prompt oblige teach remind beg implore call challenge dare entitle inspire lobby motivate pressure tempt train trust drive`)

// namers take an object and what it is called or made.
var namers = wordSet(`call describe name label brand dub deem consider declare rule find make elect appoint regard view portray characterize characterise depict dismiss term pronounce hail denounce condemn see cast frame treat use cite quote list classify paint`)

// finders take an object that is doing something.
var finders = wordSet(`find see catch leave keep show hear watch spot send discover stop prevent`)

// lightHeads say nothing without the clause behind them.
var lightHeads = wordSet(`one ones those thing things something anything everything nothing anyone someone people person man woman way`)

// inList reports whether piece k goes on with a list that began before it: "tanks
// | and aircraft" behind "troops,".
func (l *line) inList(k int) bool {
	d := &l.w.syn
	next := l.pieces[k].token
	switch d.Tags[next] {
	case syntax.Comma:
		return next+1 < len(d.Tags) && (d.PhraseOf[next+1] >= 0 || d.Tags[next+1] == syntax.Conj)
	case syntax.Conj:
		for j := k - 1; j > 0 && k-j < 12; j-- {
			i := l.pieces[j].token
			if i < 0 || d.Tags[i].IsVerb() && d.PhraseOf[i] < 0 {
				return false
			}
			if d.Tags[i] == syntax.Comma {
				return true
			}
		}
	}
	return false
}
