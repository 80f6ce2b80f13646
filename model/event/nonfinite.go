package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// resultFor returns the verb that brings about or finds the state which the participle v
// tells of its object, where the time at token first is that verb's: "made their anger
// felt on Monday", "had the tower rebuilt in 1410". −1 without.
func (w *work) resultFor(v int, x *model.TimeExpr, first int) int {
	d := &w.syn
	y := &d.Verbs[v]
	u := y.Parent
	if y.Form != syntax.Participle || y.ParentPhrase < 0 || u < 0 || u >= v || first < y.Last || d.Verbs[u].Passive || d.Verbs[u].Object != y.ParentPhrase {
		return -1
	}
	o := d.Phrases[y.ParentPhrase]
	if o.First != d.Verbs[u].Last || o.Last != y.First || w.agent(v) && !in(sensing, d.Lemma(u)) {
		return -1
	}
	lemma := d.Lemma(u)
	if strings.HasSuffix(d.Text(o.Head), "self") || strings.HasSuffix(d.Text(o.Head), "selves") {
		if in(sensing, lemma) {
			return u // "found themselves targeted"
		}
		return -1 // "got himself fired": he was fired
	}
	if in(effecting, lemma) {
		return u
	}
	definite := d.Tags[o.First] == syntax.Poss || fold(d, o.First, "the") || d.Tags[o.Head] == syntax.Name || d.Tags[o.Head] == syntax.Obj
	switch {
	case !definite:
	case (lemma == "have" || in(sensing, lemma)) && (d.Verbs[u].Modal >= 0 || d.Verbs[u].Form == syntax.Infinitive): // "will have the roof repaired", "wants to see the files opened"
		return u
	case d.Verbs[u].Tense != syntax.PastTense:
	case lemma == "have":
		return u
	case in(sensing, lemma) && x.When.Granularity <= caldate.Day && w.onlyTimes(y.Last, first):
		return u
	}
	return -1
}

// ofAnybody returns the verb of the clause whose subject, "anyone" or "all", the participle v
// tells more of: without its clause that one is nobody. −1 without.
func (w *work) ofAnybody(v int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Participle || y.ParentPhrase < 0 || !in(anybody, d.Text(d.Phrases[y.ParentPhrase].Head)) {
		return -1
	}
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[y.Head].Start))
	const near = 5
	for u := v + 1; u < last && u < v+near; u++ {
		if z := &d.Verbs[u]; z.Form == syntax.Finite && z.Subject == y.ParentPhrase && z.Kind != syntax.Relative {
			return u
		}
	}
	return -1
}

// toAnybody returns the main verb of the sentence of f where the clause of f only tells which
// of all there are is meant by an "anyone" that hangs on that verb. −1 without.
func (w *work) toAnybody(f *found) int {
	d := &w.syn
	v := f.verb
	if u := d.Verbs[v].Parent; d.Verbs[v].Form != syntax.Finite && u >= 0 && u < v {
		v = u
	}
	y := &d.Verbs[v]
	p := y.ParentPhrase
	if p < 0 || y.Subject != p || y.Kind != syntax.Relative && y.Kind != syntax.Participial || d.Phrases[p].First != d.Phrases[p].Head || !in(anybody, d.Text(d.Phrases[p].Head)) || fold(d, d.Phrases[p].Head, "all") {
		return -1
	}
	if u := w.mainVerb(f.sentence); u >= 0 && d.Verbs[u].Last <= d.Phrases[p].First && d.Verbs[u].Subject >= 0 {
		return u
	}
	return -1
}

// anybody are pronouns for whoever a clause behind them tells of.
var anybody = wordSet(`anyone anybody everyone everybody someone somebody nobody something anything everything nothing all any`)

// effecting verbs have what they bring about as a participle behind their object.
var effecting = wordSet(`make get keep leave want need order`)

// lookedTo says why a time dates nothing that is done in a "looking ahead to", a "starting
// with" or a "compared with" of verb v. It is "" for other verbs, and where a noun stands
// there that the time dates: f has it then.
func (w *work) lookedTo(v, first int, f *found) (reason string, done bool) {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Last >= len(d.Tags) {
		return "", false
	}
	next := d.Text(y.Last)
	switch lemma := d.Lemma(v); {
	case y.Form == syntax.Gerund && lemma == "look" && in(forward, next):
		if n := w.nounBefore(first); n >= 0 {
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			return "", true
		}
		return "it is only looked forward to", true
	case y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "than"):
		return "it is only compared with", true // "cheaper than selling it in May"
	case y.Form == syntax.Gerund && (lemma == "refer" || lemma == "allude") && next == "to" && y.Kind == syntax.Participial: // ", referring to the raid in May"
		if n := w.nounBefore(first); n >= 0 {
			f.trigger, f.phrase = n, int(d.PhraseOf[n])
			return "", true
		}
		return "it is only referred to", true
	case y.Form == syntax.Gerund && (lemma == "start" || lemma == "begin") && next == "with" && d.Tags[y.Last+1] == syntax.Wh:
		return "it stands in a question", true // "starting with how he runs it in May"
	case y.Form == syntax.Participle && y.Marker >= 0 && (lemma == "compare" && (next == "with" || next == "to") || lemma == "measure" && next == "against"):
		return "it is only compared with", true // "when compared with her first race in 2008"
	}
	return "", false
}

// forward words lead to what is still to come.
var forward = wordSet(`to toward towards ahead forward`)

// intended reports whether the gerund v tells only what somebody is set on doing: "focused
// on winning voters over", "intent on leaving".
func (w *work) intended(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Gerund || y.Marker < 1 || y.Parent < 0 || y.Parent >= v || !fold(d, y.Marker, "on") && !fold(d, y.Marker, "at") && !fold(d, y.Marker, "toward") && !fold(d, y.Marker, "towards") && !fold(d, y.Marker, "about") {
		return false
	}
	return d.Verbs[y.Parent].Last == y.Marker && in(aiming, d.Lemma(y.Parent)) || in(bent, d.Text(y.Marker-1))
}

var (
	aiming = wordSet(`focus concentrate insist plan bet count work aim agree decide settle bank reckon depend hinge think set`)
	bent   = wordSet(`intent bent keen set hell-bent focused sold split serious hesitant optimistic enthusiastic`)
)

// datingBack lets x, since which the participle v says that what stands before it has gone
// on, date that from then on, where it happens: "a series of thefts dating to 2004".
func (w *work) datingBack(v int, x *model.TimeExpr, f *found) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Kind != syntax.Participial || !fold(d, y.Head, "dating") || !x.Dated() || x.When.Earliest.IsZero() || x.When.OpenStart {
		return false
	}
	n := w.nounBefore(y.First)
	if n < 0 || d.Tags[n] != syntax.Plural {
		return false
	}
	x.When.OpenEnd, x.When.Latest, x.When.LatestMinute = true, caldate.Date{}, caldate.NoMinute
	f.trigger, f.phrase, f.how = n, int(d.PhraseOf[n]), byModifier
	return true
}
