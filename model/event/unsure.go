package event

import (
	"dateline/model"
	"dateline/model/syntax"
)

// unsure says why the clause of verb v tells nothing that an article vouches for.
func (w *work) unsure(v int) string {
	d := &w.syn
	y := d.Verbs[v]
	switch {
	case y.Kind == syntax.Participial && fold(d, y.Head, "ended") && y.First > 0 && w.timeOf[y.First-1] > 0 && w.times[w.timeOf[y.First-1]-1].Dated() && w.times[w.timeOf[y.First-1]-1].Type == model.TimexDate:
		return "it tells when the time before it ended" // "the quarter ended Sept. 30"
	case fold(d, y.Head, "dating") && y.Kind == syntax.Participial:
		return "it tells how old something is" // "a custom dating from 1990"
	case d.Lemma(v) == "date" && y.Object >= 0 && w.datedTo(v):
		return "it tells how old something is" // "dated the wall to about 900"
	case y.Marker >= 0 && y.Negated && (fold(d, y.Marker, "if") || fold(d, y.Marker, "unless")):
		return "it is only supposed" // "If the goods do not arrive by then"
	case w.unreal(v):
		return "it is only supposed" // "Had the dam burst on Monday, the town"
	case w.notBelieved(v):
		return "it is only supposed" // "I don't think I'll sleep until Thursday"
	case w.firstPerson(v) && fold(d, d.Phrases[y.Subject].Head, "i") && w.speakerAt(d.Tokens[y.Head].Start) == "" && !w.authors(y.Head):
		return "who tells it is not said"
	}
	return ""
}

// unreal reports whether verb v opens its sentence before its subject, and no question:
// it tells what was not or may not be so, "Had the dam burst", "Should he win".
func (w *work) unreal(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Subject < 0 || d.Phrases[y.Subject].First != y.First+1 || d.Phrases[y.Subject].First >= y.Last {
		return false
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[y.First].Start)]
	return y.First == s.First && (fold(d, y.First, "had") || fold(d, y.First, "were") || fold(d, y.First, "should")) && d.Text(s.Last-1) != "?"
}

// notBelieved reports whether the clause of v is what somebody does not think or doubts
// will be.
func (w *work) notBelieved(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Kind != syntax.Complement || y.Parent < 0 || y.Tense != syntax.FutureTense && (y.Modal >= 0 || y.Tense != syntax.PresentTense) {
		return false
	}
	u := &d.Verbs[y.Parent]
	return u.Form == syntax.Finite && (u.Negated && in(thoughts, d.Lemma(y.Parent)) || !u.Negated && d.Lemma(y.Parent) == "doubt")
}

// thoughts are what one has of what is to come.
var thoughts = wordSet(`think believe expect suppose imagine guess foresee know see`)

// onlySince reports whether a "since" before the expression at token first only
// bounds what the clause of v counts.
func (w *work) onlySince(v, first int) bool {
	d := &w.syn
	if first == 0 || !fold(d, first-1, "since") {
		return false
	}
	y := d.Verbs[v]
	switch {
	case first > 2 && d.Tags[first-2] == syntax.Adj && d.PhraseOf[first-2] < 0 && d.Tags[first-3] == syntax.Comma:
		return true // "City, unbeaten since April, host Rovers"
	case y.Form == syntax.Infinitive && y.ParentPhrase >= 0:
		return true // "the fourth mayor to be killed since January"
	}
	return y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.First < first // "the first time since 2018"
}

// datedTo reports whether a "to" behind the object of verb v leads to a time.
func (w *work) datedTo(v int) bool {
	d := &w.syn
	end := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)].Last
	for k := d.Phrases[d.Verbs[v].Object].Last; k+1 < end && d.VerbOf[k] < 0; k++ {
		if d.Tags[k] == syntax.Prep && fold(d, k, "to") {
			for j := k + 1; j < min(end, k+4); j++ {
				if w.timeOf[j] > 0 {
					return true
				}
			}
		}
	}
	return false
}
