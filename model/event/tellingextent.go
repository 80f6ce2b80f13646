package event

import "dateline/model/syntax"

// What of a clause is told with its own time: where the telling stops, as another time
// comes, and what it must not stop before.

// ownTime reports whether another time than that of the event at hand stands in the
// clause of verb c.
func (w *work) ownTime(c, last int) bool {
	for i := w.syn.Verbs[c].Last; i < last && int(w.syn.ClauseOf[i]) == c; i++ {
		if t := int(w.timeOf[i]); t > 0 && t != w.own || w.wasTime(i) {
			return true
		}
	}
	return false
}

// memberTimed reports whether the member of a list that begins at token i has another
// time of its own than the event at hand.
func (w *work) memberTimed(i, last int) bool {
	d := &w.syn
	if w.own == 0 {
		return false
	}
	for ; i < last && d.Tags[i] != syntax.Comma && d.Tags[i] != syntax.Stop && d.Tags[i] != syntax.Colon && !d.Tags[i].IsVerb(); i++ {
		if t := int(w.timeOf[i]); t > 0 && t != w.own && w.times[t-1].Dated() {
			return true
		}
	}
	return false
}

// hangsOn reports whether the clause c, which "if" or "unless" opens at token i, is what
// the modal verb before it hangs on, and short enough to be printed with it.
func (p *telling) hangsOn(i, c int) bool {
	d := &p.w.syn
	u := int(d.ClauseOf[i-1])
	if !fold(d, i, "if") && !fold(d, i, "unless") || c < 0 || u < 0 || d.Verbs[c].Form != syntax.Finite || d.Verbs[c].Marker != i || d.Verbs[u].Modal < 0 && !fold(d, i-1, "only") || d.Tags[i-1] == syntax.Comma {
		return false
	}
	end := i
	for end < p.last && p.w.under(int(d.ClauseOf[end]), c) && d.Tags[end] != syntax.Comma && d.Tags[end] != syntax.Stop {
		end++
	}
	if p.w.timedBetween(i, end) || end < p.last && d.Tags[end] != syntax.Comma && d.Tags[end] != syntax.Stop {
		return false
	}
	return fold(d, i-1, "only") || p.l.runes(maxTitle)+d.Tokens[end-1].End-d.Tokens[i].Start < maxTitle
}
