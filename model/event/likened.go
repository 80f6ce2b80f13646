package event

import (
	"dateline/model"
	"dateline/model/syntax"
)

// apartFrom says why an expression does not date the verb v of its clause, though it
// stands there: it lies in quoted words, in what is only likened or spoken of, or
// only bounds it.
func (w *work) apartFrom(at placed, v, sentence int) string {
	d := &w.syn
	switch {
	case w.inWords(at.first, v):
		return "it stands in words that are quoted"
	case w.likened(at.first, sentence):
		return "it is only compared with"
	case w.spokenOf(at):
		return "it names what is spoken of"
	case d.Lemma(v) == "remain" && d.Verbs[v].Form == syntax.Gerund && at.first > 0 && (fold(d, at.first-1, "until") || fold(d, at.first-1, "before") || fold(d, at.first-1, "till")):
		return "it tells only until when" // "with 70 days remaining until Election Day"
	}
	return ""
}

// inWords reports whether the expression at token first lies in somebody's direct words
// and verb v, outside them, only hands them on.
func (w *work) inWords(first, v int) bool {
	return w.direct[first] && !w.inQuotation(v) && w.kindOf(v) == model.Statement
}

// likened reports whether the expression at token first stands in what opens its sentence
// as the other side of a comparison: "Unlike in 2012,", "Like Berg four years ago,", or
// right behind what measures: "keep pace with 2008", "think back to 1990".
func (w *work) likened(first, sentence int) bool {
	d := &w.syn
	if first > 1 && fold(d, first-1, "with") && in(evenWith, d.Text(first-2)) || first > 2 && fold(d, first-1, "to") && fold(d, first-2, "back") && (d.Tags[first-3] == syntax.Adv || d.VerbOf[first-3] >= 0 && in(recalling, d.Lemma(int(d.VerbOf[first-3])))) {
		return true
	}
	if first > 2 && fold(d, first-1, "from") && in(percentages, d.Text(first-2)) && w.timeOf[first] > 0 && w.times[w.timeOf[first]-1].When.Granularity >= caldateYear {
		return true // "rose nearly a third from 2005"
	}
	k := w.pastLinks(sentence)
	if !fold(d, k, "unlike") && !fold(d, k, "like") && !(fold(d, k, "as") && k+1 < len(d.Tags) && fold(d, k+1, "in") && k+2 == first) {
		return false
	}
	for i := k; i < first; i++ {
		if d.Tags[i] == syntax.Comma || d.Tags[i].IsFinite() && d.VerbOf[i] >= 0 {
			return false
		}
	}
	return true
}

var (
	// percentages count how much more or less something is.
	percentages = wordSet(`percent percentage points % pc fold twofold threefold`)
	// evenWith stands before "with" and what something is measured by.
	evenWith = wordSet(`pace par line parity compared comparison comparing contrast contrasts compares compare contrasted`)
	// recalling verbs look back to a time.
	recalling = wordSet(`think look hark harken cast reach point refer glance remember`)
)

// spokenOf reports whether an expression is the future or the past as a thing, or only
// belongs to a noun: "a debate about the future", "the tone of recent days", ", for years a
// member of the party,".
func (w *work) spokenOf(at placed) bool {
	d, first, last := &w.syn, at.first, at.last
	if first < 2 {
		return false
	}
	switch x := at.x; {
	case x.Value == "FUTURE_REF" || x.Value == "PAST_REF":
		if last-first == 2 && fold(d, first, "the") && (fold(d, first+1, "future") || fold(d, first+1, "past")) {
			return d.Tags[first-1] == syntax.Prep && !fold(d, first-1, "in") && !fold(d, first-1, "into")
		}
		return fold(d, first-1, "of") && d.PhraseOf[first-2] >= 0 && (d.Tags[first-2] == syntax.Noun || d.Tags[first-2] == syntax.Plural) && !w.happens(first-2)
	case x.Type == model.TimexDuration && !x.Dated():
		return fold(d, first-1, "for") && d.Tags[first-2] == syntax.Comma && last < len(d.Tags) && d.Tags[last] == syntax.Det
	}
	return false
}
