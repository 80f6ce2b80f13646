package event

import (
	"strings"

	"dateline/model"
	"dateline/model/syntax"
)

// keepTimes unmarks, while f is titled, the expressions of time in its sentence
// that a title must not lose: a date or a year in another clause than the one that
// is titled, and the hour in a clause of its own ("asked who is up at 3 a.m."). The
// event's own date is left out of its title, and so are weekdays: they would be
// read from today. unkeepTimes marks them again.
func (w *work) keepTimes(f *found) {
	d := &w.syn
	w.kept = w.kept[:0]
	s := d.Sentences[f.sentence]
	for i := s.First; i < s.Last; i++ {
		t := int(w.timeOf[i]) - 1
		if t < 0 {
			continue
		}
		last := i
		for last < s.Last && int(w.timeOf[last])-1 == t {
			last++
		}
		if w.staysInTitle(f, t, i) {
			for k := i; k < last; k++ {
				w.kept = append(w.kept, keptToken{k, w.timeOf[k]})
				w.timeOf[k] = 0
			}
		}
		i = last - 1
	}
}

func (w *work) unkeepTimes() {
	for _, k := range w.kept {
		w.timeOf[k.token] = k.time
	}
	w.kept = w.kept[:0]
}

// wasTime reports whether token i is part of a time that the title at hand keeps.
func (w *work) wasTime(i int) bool {
	for _, k := range w.kept {
		if k.token == i {
			return true
		}
	}
	return false
}

// keptToken is a token whose mark was taken off, and the mark.
type keptToken struct {
	token int
	time  int32
}

// staysInTitle reports whether expression t, which begins at token i, is part of
// what f's title tells.
func (w *work) staysInTitle(f *found, t, i int) bool {
	d := &w.syn
	if f.term && t == f.time {
		return true // "has until May 5 to appeal": without it, it would have to
	}
	if w.heldAgainst(t, i) {
		return true
	}
	if p := d.PhraseOf[i]; p >= 0 && t != f.time && f.trigger != d.Phrases[p].Head && w.isFigure(d.Phrases[p].Head) && i < d.Phrases[p].Head && strings.HasSuffix(strings.ToLower(d.Text(i)), "-quarter") {
		return true // "reported third-quarter income": which one it is
	}
	c := d.ClauseOf[i]
	if c < 0 || c == d.ClauseOf[f.trigger] || f.verb >= 0 && int(c) == f.verb || f.clock > 0 && t == f.clock-1 {
		return false
	}
	x := &w.times[t]
	if x.Type == model.TimexTime && x.When.HasClock() && !w.namesDay(x) {
		// The clause must be one that is printed as the content of another.
		y := d.Verbs[c]
		return y.Kind == syntax.Complement || y.Kind == syntax.Relative
	}
	if t == f.time || x.Type != model.TimexDate || len(x.Value) < 4 || x.Value[0] < '0' || x.Value[0] > '9' {
		return false
	}
	if i > 1 && fold(d, i-1, "of") && w.timeOf[i-2] > 0 { // "the last three months of 2015" goes as a whole
		return false
	}
	for k := i; k < len(d.Tags) && int(w.timeOf[k])-1 == t; k++ { // told by the calendar: "in 2012", "on May 3, 1998"
		if d.Tags[k] == syntax.Num && d.Tokens[k].Len() == 4 {
			return true
		}
	}
	return false
}

// heldAgainst reports whether expression t, which begins at token i, is one of two times
// that are compared: "looks better in May than in April". Neither says anything alone.
func (w *work) heldAgainst(t, i int) bool {
	d := &w.syn
	than := i
	for than < len(d.Tags) && int(w.timeOf[than])-1 == t {
		than++
	}
	if than >= len(d.Tags) || !fold(d, than, "than") { // or it is the second
		if than = i - 1; than > 0 && d.Tags[than] == syntax.Prep && !fold(d, than, "than") {
			than--
		}
		return than > 0 && fold(d, than, "than") && (w.timeOf[than-1] > 0 || w.wasTime(than-1))
	}
	k := than + 1
	if k < len(d.Tags) && d.Tags[k] == syntax.Prep {
		k++
	}
	return k < len(d.Tags) && w.timeOf[k] > 0
}
