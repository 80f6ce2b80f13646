package published

import (
	"cmp"
	"slices"

	"dateline/model"
	"dateline/model/caldate"
)

// Enough is the certainty from which a date is taken; below it the date is
// only offered. Sources below it were right less than three times in four on
// the saved pages that the weights were measured with (November 2026).
const Enough = 0.6

// shownChange is the certainty that a change shown to the reader must have to
// stand in for a publication of which nothing is said.
const shownChange = 0.6

// Candidate is a date that something near the text suggests.
type Candidate struct {
	Stamp
	Provenance model.Provenance
	Certainty  float64 // 0–1
	Evidence   string  // the words or field it was read from
	Modified   bool    // it says when the text was changed, not when it came out
}

// Set collects the candidates of one article. The zero Set is ready to use.
type Set struct{ all []Candidate }

// Add keeps a candidate; one without a whole date is ignored.
func (s *Set) Add(c Candidate) {
	if c.NoYear || !plausible(c.Date) {
		return
	}
	if r := []rune(c.Evidence); len(r) > 120 {
		c.Evidence = string(r[:119]) + "…"
	}
	s.all = append(s.all, c)
}

// AddText parses text as a whole and keeps it when it is a date.
func (s *Set) AddText(text, language string, c Candidate) bool {
	st, ok := ParseIn(text, language)
	if !ok {
		return false
	}
	c.Stamp = st
	if c.Evidence == "" {
		c.Evidence = text
	}
	s.Add(c)
	return true
}

// Decide chooses among the candidates. A date after latest (the day of
// reading; zero for no bound) cannot be one of publication and is dropped.
// Agreement of two kinds of source raises the certainty, disagreement leaves
// the other dates in Candidates. When the best is not certain enough, Date
// stays zero and the candidates are offered. The second result is the date of
// the last change, zero when nothing says so.
func (s *Set) Decide(latest caldate.Date) (model.Published, caldate.Date) {
	best := make(map[caldate.Date]*model.DateCandidate)
	kinds := make(map[caldate.Date]map[model.Provenance]bool)
	var modified caldate.Date
	var changed model.DateCandidate // the surest that is shown as a change
	bestModified := 0.0
	for _, c := range s.all {
		if !c.Swapped.IsZero() {
			c = s.settle(c)
		}
		if c.UTC && c.Minute >= 0 {
			c = s.local(c)
		}
		if !latest.IsZero() && c.Date.After(latest) {
			if !c.Swapped.IsZero() && !c.Swapped.After(latest) {
				c.Date = c.Swapped
			} else {
				continue
			}
		}
		if c.Modified {
			if c.Certainty > bestModified {
				modified, bestModified = c.Date, c.Certainty
			}
			if c.Provenance == model.FromDateline && c.Certainty >= shownChange && c.Certainty > changed.Certainty {
				changed = model.DateCandidate{Date: c.Date, Minute: c.Minute, Provenance: c.Provenance, Certainty: c.Certainty, Evidence: c.Evidence}
			}
			continue
		}
		if kinds[c.Date] == nil {
			kinds[c.Date] = make(map[model.Provenance]bool)
		}
		kinds[c.Date][c.Provenance] = true
		if b := best[c.Date]; b == nil || c.Certainty > b.Certainty {
			minute := c.Minute
			if b != nil && minute < 0 {
				minute = b.Minute
			}
			best[c.Date] = &model.DateCandidate{Date: c.Date, Minute: minute, Provenance: c.Provenance, Certainty: c.Certainty, Evidence: c.Evidence}
		} else if b.Minute < 0 {
			b.Minute = c.Minute
		}
	}
	list := make([]model.DateCandidate, 0, len(best))
	for d, c := range best {
		for range len(kinds[d]) - 1 { // another kind of source agrees
			c.Certainty += (1 - c.Certainty) * 0.4
		}
		c.Certainty = min(c.Certainty, 0.99)
		list = append(list, *c)
	}
	slices.SortFunc(list, func(a, b model.DateCandidate) int {
		return cmp.Or(cmp.Compare(b.Certainty, a.Certainty), a.Date.Compare(b.Date))
	})
	pub := model.Published{Minute: caldate.NoMinute, Provenance: model.FromUnknown}
	// A text that shows only when it was brought up to date ("Last updated: 14
	// January") speaks from that day.
	if (len(list) == 0 || list[0].Certainty < Enough) && changed.Certainty > 0 {
		changed.Certainty = Enough
		list = slices.DeleteFunc(list, func(c model.DateCandidate) bool { return c.Date == changed.Date })
		list = slices.Insert(list, 0, changed)
	}
	if len(list) == 0 {
		return pub, modified
	}
	if b := list[0]; b.Certainty >= Enough {
		pub = model.Published{Date: b.Date, Minute: b.Minute, Provenance: b.Provenance, Certainty: b.Certainty, Evidence: b.Evidence}
		list = list[1:]
	}
	if len(list) > 0 {
		pub.Candidates = list
	}
	return pub, modified
}

// settle reads an ambiguous date as the other candidates do, if one of them
// names either reading.
func (s *Set) settle(c Candidate) Candidate {
	swapped := false
	for _, o := range s.all {
		if !o.Swapped.IsZero() || o.Certainty < 0.4 {
			continue
		}
		if o.Date == c.Date {
			return c
		}
		swapped = swapped || o.Date == c.Swapped
	}
	switch {
	case swapped:
		c.Date = c.Swapped
	case c.Ambiguous:
		c.Certainty *= 0.8
	}
	return c
}

// local gives an instant in Greenwich time the civil date that another source
// names for the place of publication, where a zone of the earth makes it that.
func (s *Set) local(c Candidate) Candidate {
	for _, o := range s.all {
		if o.UTC && o.Minute >= 0 || o.Modified != c.Modified || o.Certainty < 0.5 {
			continue
		}
		if o.Date == c.Date {
			return c
		}
	}
	for _, o := range s.all {
		if o.UTC && o.Minute >= 0 || o.Modified != c.Modified || o.Certainty < 0.5 {
			continue
		}
		days := o.Date.DaysSince(c.Date)
		east := days == 1 && c.Minute >= 10*60 // zones reach to +14 hours
		west := days == -1 && c.Minute < 12*60 // and to -12
		if (east || west) && (o.Minute < 0 || sameInstant(c.Minute, o.Minute)) {
			c.Date, c.Minute, c.UTC = o.Date, o.Minute, false
			return c
		}
	}
	return c
}

// sameInstant reports whether two clock times can be one instant in two zones:
// their difference is a multiple of a quarter of an hour, a minute aside.
func sameInstant(a, b int16) bool {
	d := (int(a) - int(b)) % 15
	if d < 0 {
		d += 15
	}
	return d <= 1 || d == 14
}

// Given returns the publication that somebody stated, by flag or by hand.
func Given(d caldate.Date, p model.Provenance) model.Published {
	return model.Published{Date: d, Minute: caldate.NoMinute, Provenance: p, Certainty: 1}
}
