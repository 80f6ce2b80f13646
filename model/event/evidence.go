package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// A court report tells two times in one tense: the hearing, and the deed that it is
// about. From where it says that the court heard or was told something, what it tells
// without a date is the deed, unless the court does it.

var (
	// courts hear what is told of a deed.
	courts = wordSet(`court courts jury juries juror jurors tribunal inquest hearing magistrate magistrates coroner inquiry`)
	// courtPeople act in a hearing, whatever else is told there.
	courtPeople = wordSet(`judge judges justice justices jury juror jurors court courts tribunal magistrate magistrates coroner sheriff recorder prosecutor prosecutors prosecution
defence defense lawyer lawyers attorney attorneys barrister barristers counsel hearing trial case verdict sentence ruling appeal relatives supporters family families`)
	// courtDeeds are done in a hearing or by one.
	courtDeeds = wordSet(`plead deny admit sentence jail imprison convict acquit clear find remand bail adjourn order rule fine ban disqualify appear weep sob dismiss reject grant refuse
impose retire discharge cry testify uphold quash overturn spare postpone award warn thank praise commend nod shake smile`)
)

// findEvidence notes the first sentence in which a court is told of a deed.
func (w *work) findEvidence() {
	d := &w.syn
	w.evidence = len(d.Sentences)
	for v := range d.Verbs {
		y := &d.Verbs[v]
		if y.Form != syntax.Finite || y.Subject < 0 || y.Tense != syntax.PastTense {
			continue
		}
		h := d.Phrases[y.Subject].Head
		lemma := d.Lemma(v)
		told := in(courts, d.Text(h)) && (lemma == "hear" && !y.Passive && y.Object < 0 || lemma == "tell" && y.Passive)
		pressed := (in(prosecution, d.Text(h)) || w.pressing(v)) && d.Field(v) == lexicon.VerbCommunication && w.content(v) >= 0
		if told || pressed {
			w.evidence = d.SentenceAt(d.Tokens[y.Head].Start)
			return
		}
	}
}

// prosecution tells a court of a deed.
var prosecution = wordSet(`prosecution prosecutor prosecutors`)

// pressing reports whether somebody says what verb v tells “prosecuting”.
func (w *work) pressing(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	const near = 12
	for i := max(s.First, d.Verbs[v].First-near); i < d.Verbs[v].First; i++ {
		if fold(d, i, "prosecuting") && (i == s.First || d.Tags[i-1] == syntax.Comma) && d.Tags[i+1] == syntax.Comma {
			return true
		}
	}
	return false
}

// ofDeed reports whether the undated clause of verb v in sentence s tells the deed that a
// court was told of, and not the hearing.
func (w *work) ofDeed(s, v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if s < w.evidence || y.Tense != syntax.PastTense || in(courtDeeds, d.Lemma(v)) || w.kindOf(v) == model.Statement {
		return false
	}
	if y.Subject >= 0 && in(courtPeople, d.Text(d.Phrases[y.Subject].Head)) {
		return false
	}
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		if in(courts, d.Text(i)) || fold(d, i, "dock") || fold(d, i, "sentencing") || fold(d, i, "trial") {
			return false
		}
	}
	return true
}

// deedBefore returns the event of the deed whose day the hour of event i, in what a court
// was told, is counted from: the last day that the text named which lies well before the
// hearing. −1 without, and for what is told of the hearing.
func (w *work) deedBefore(i int) int {
	f := &w.found[i]
	if f.time < 0 || f.sentence < w.evidence || !w.published() || w.courtSits(f.sentence) {
		return -1
	}
	best := -1
	for k := range w.found {
		g := &w.found[k]
		if g.time < 0 || g.time >= f.time || g.sentence < 0 || best >= 0 && g.time < w.found[best].time {
			continue
		}
		if x := &w.times[g.time]; x.Dated() && x.When.Granularity <= caldate.Day && !x.When.OpenStart && !x.When.OpenEnd && x.When.Latest.AddDays(hearingDays).Before(w.article.Published.Date) {
			best = k
		}
	}
	return best
}

// hearingDays is how long before its report a hearing may lie.
const hearingDays = 7

// courtSits reports whether sentence s speaks of the court itself.
func (w *work) courtSits(s int) bool {
	d := &w.syn
	for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
		if in(courts, d.Text(i)) || d.VerbOf[i] >= 0 && d.Verbs[d.VerbOf[i]].Head == i && d.Verbs[d.VerbOf[i]].Form == syntax.Finite && d.Verbs[d.VerbOf[i]].Tense == syntax.FutureTense {
			return true
		}
	}
	return false
}
