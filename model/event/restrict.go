package event

import "dateline/model/syntax"

// printsRestriction reports whether the clause c that token i stands in tells
// which of the people or things before it are meant ("remarks she had made") and
// is to be printed with the clause of t; where it is not to be printed, the line
// notes that it was left out.
func (w *work) printsRestriction(l *line, i, c, t, v int) bool {
	if !w.restricts(i, c, t, v) {
		return false
	}
	l.left = true
	return l.restrict
}

// restricts reports whether clause c, or one that it hangs on, modifies without a
// comma a noun of the clause of t.
func (w *work) restricts(i, c, t, v int) bool {
	d := &w.syn
	found := false
	for steps := 0; c >= 0 && steps < 6; steps++ {
		if c == t || c == v {
			return found
		}
		y := d.Verbs[c]
		switch {
		case (y.Kind == syntax.Relative || y.Kind == syntax.Participial) && y.ParentPhrase >= 0:
			start := y.Start
			if y.Marker >= 0 {
				start = min(start, y.Marker)
			}
			if start <= d.Phrases[y.ParentPhrase].First || start > i || !w.unparted(d.Phrases[y.ParentPhrase].Last, start) {
				return false
			}
			if y.Kind == syntax.Relative && y.Marker < 0 && w.timeOf[d.Phrases[y.ParentPhrase].Head] > 0 {
				return false // "the day it opened"
			}
			found = true
			// The noun's own clause is the one that must be printed.
			h := d.Phrases[y.ParentPhrase].Head
			if k := int(d.ClauseOf[h]); k != c {
				c = k
				continue
			}
		case y.Kind == syntax.Complement && y.Marker >= 0 && d.Tags[y.Marker] == syntax.Wh:
		case y.Kind == syntax.Complement, y.Kind == syntax.InfinitiveClause:
		case y.Kind == syntax.Adverbial && y.Form == syntax.Gerund && y.Marker >= 0 && d.Tags[y.Marker] == syntax.Prep && !in(circumstance, d.Text(y.Marker)):
		default:
			return false
		}
		c = y.Parent
	}
	return false
}

// unparted reports whether no comma, dash or bracket stands among tokens
// [from, to).
func (w *work) unparted(from, to int) bool {
	for i := from; i < to; i++ {
		switch w.syn.Tags[i] {
		case syntax.Comma, syntax.Colon, syntax.Stop, syntax.Sub:
			return false
		case syntax.Open, syntax.Close:
			if !doubleMark(w.syn.Text(i)) {
				return false
			}
		}
	}
	return true
}

// restrictedSubject reports whether tokens [from, to) between a subject and its
// verb hold a clause that tells who is meant: "Americans living in rich
// households".
func (w *work) restrictedSubject(from, to int) bool {
	d := &w.syn
	if from >= to || to-from > 14 || !w.unparted(from, to) {
		return false
	}
	for i := from; i < to; i++ {
		if u := int(d.VerbOf[i]); u >= 0 && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Kind != syntax.Relative {
			return false // the subject's own verb: "The party seemed to admit it by | adding"
		}
		if u := int(d.VerbOf[i]); u >= 0 && (d.Verbs[u].Kind == syntax.Relative || d.Verbs[u].Kind == syntax.Participial || d.Verbs[u].Kind == syntax.InfinitiveClause) {
			return true
		}
	}
	return false
}
