package event

import (
	"strings"

	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// actsIn returns the verb that tells what the happening f, a noun with its day before
// it, brought about: "Wednesday’s attack | left 12 people dead", "The March 3 meeting |
// drew 400 people". −1 where the verb tells what others made of it, or when.
func (w *work) actsIn(f *found) int {
	d := &w.syn
	if f.phrase < 0 || f.how != byModifier || f.time < 0 || w.times[f.time].When.Granularity > caldate.Month {
		return -1
	}
	v := int(d.ClauseOf[f.trigger])
	if v < 0 || d.Phrases[f.phrase].Head != f.trigger {
		return -1
	}
	y := d.Verbs[v]
	if y.Subject != f.phrase || y.Form != syntax.Finite || y.Passive && !in(comesOff, d.Lemma(v)) || y.Perfect || y.Kind == syntax.Relative || y.Negated || w.laterTime(v) {
		return -1
	}
	if y.Object < 0 && d.Words[y.Head].NeedsObject() >= 2 && !y.Passive && w.content(v) < 0 || y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "as") {
		return -1
	}
	switch d.Field(v) {
	case lexicon.VerbCognition:
		return -1
	case lexicon.VerbCommunication:
		if !y.Passive && d.Words[f.trigger].NounField() != lexicon.NounCommunication {
			return -1
		}
	}
	return v
}

// comesOff are verbs whose passive tells that a happening took place or came out.
var comesOff = wordSet(`issue hold deliver stage carry televise broadcast stream attend interrupt disrupt halt abandon suspend decide settle`)

// partaking are verbs that tell of a happening from within: winning or holding it is
// when it was.
var partaking = wordSet(`win lose hold attend miss boycott contest stage skip chair host survive carry call sweep clinch adjourn watch witness play finish enter cancel postpone join interrupt disrupt storm address lead open`)

// partIn returns the verb that tells what somebody did in the happening f, a noun with
// its day before it and the verb's object: "Lund | won February’s primary". −1 for
// others.
func (w *work) partIn(f *found) int {
	d := &w.syn
	if f.phrase < 0 || f.how != byModifier || f.time < 0 || d.Phrases[f.phrase].Head != f.trigger {
		return -1
	}
	v := w.objectOf(f.phrase)
	if v < 0 {
		return -1
	}
	y := d.Verbs[v]
	if y.Form != syntax.Finite || y.Tense != syntax.PastTense || y.Perfect || y.Modal >= 0 || y.Negated || y.Subject < 0 || !in(partaking, d.Lemma(v)) || w.inQuotation(v) || y.Kind == syntax.Complement {
		return -1
	}
	for i := y.Last; i < len(d.Tags) && d.Tags[i] != syntax.Stop; i++ { // no other time dates it
		if w.timeOf[i] > 0 && w.timeOf[i] != int32(f.time)+1 {
			return -1
		}
	}
	return v
}

// actingTitle prints the clause of the happening f that a noun names with its day, where
// its verb says what it was or did. "" for others.
func (w *work) actingTitle(f *found) string {
	for _, v := range [...]int{w.actsIn(f), w.partIn(f)} {
		if v < 0 {
			continue
		}
		if t, _, g := w.fitClause(v, maxTitle); t != "" && g != broken && strings.Count(t, " ") > 1 && !w.pointsOut(t) {
			return t
		}
	}
	return ""
}

// pointsOut reports whether a pronoun without a name is left among the words of title t.
func (w *work) pointsOut(t string) bool {
	for word := range strings.FieldsSeq(t) {
		switch strings.ToLower(word) {
		case "them", "him", "her", "it", "us", "they", "me":
			return true
		}
	}
	return false
}
