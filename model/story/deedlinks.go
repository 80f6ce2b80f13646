package story

import "slices"

// doneIn scores how surely what the event c expects is done in o: the same sort of
// happening, or one that it comes to, with those who take part.
func (c *cluster) doneIn(o *cluster) (best float64) {
	a := c.members[0]
	for _, b := range o.members[:min(len(o.members), exemplars)] {
		s, repeats := sharedSense(a.senses, b.senses)
		if s == 0 {
			s, repeats = sharedSense(a.comeTo, b.senses)
		}
		if s == 0 || a.roles.apart(&b.roles, senseMarks[lineOf(s)]&patient != 0) {
			continue
		}
		e := a.evidence(b, s, repeats)
		if e == 0 && !repeats && len(a.roles.core()) == 0 && (b.knows(a) || a.matter(b) > 0) && (overlap(a.cast, b.cast) >= commonCast || a.beside(b)) {
			e = perhapsSame // a plan that names nobody, in an article about the same people
		}
		if e == 0 && oneDay(a, b) && (share(a.roles.core(), b.roles.core()) || a.beside(b) || !repeats && senseMarks[lineOf(s)]&vague == 0 && (len(a.cast) == 0 || overlap(a.cast, b.cast) > 0 || a.context(b))) {
			e = perhapsSame // planned for that day, and done on it
		}
		if a.whether && share(a.roles.all(), b.roles.core()) {
			e = surelySame
		}
		best = max(best, e)
	}
	return best
}

// oneDay reports whether both are dated to one day or night.
func oneDay(a, b *mention) bool {
	x, ok := dayOrNight(a.ev.When)
	y, same := dayOrNight(b.ev.When)
	return ok && same && x == y && !a.ev.When.Approx && !b.ev.When.Approx
}

// commonCast is how many names two articles share that are about the same;
// commonWords how much of the words of the shorter one where it is one name only:
// of articles on different matters one pair in a hundred shares as much.
const commonCast, commonWords = 2, 0.2

// overlap counts the elements that two sorted lists have in common.
func overlap(a, b []uint64) (n int) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}

// comesToOf are the senses that those given come to.
func comesToOf(senses []sense) (out []sense) {
	for _, s := range senses {
		out = append(out, ends[s]...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// senseKeys are words for the linker to find an event by: what happens in it, and
// that on its day.
func (m *mention) senseKeys() (keys []uint64) {
	day := uint64(0)
	if iv := m.ev.When; !iv.IsZero() {
		day = uint64(start(iv).Serial())
	}
	for _, list := range [...][]sense{m.senses, m.comeTo} {
		for _, s := range list {
			h := (uint64(s) + 1) * 0x9e3779b97f4a7c15
			keys = append(keys, h, h^(day+1)*0xc2b2ae3d27d4eb4f)
		}
	}
	return keys
}

// sameOnce reports whether both tell of what happens but once to those who take
// part, or once in a place, and the same take part there.
func (c *cluster) sameOnce(o *cluster) bool {
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			s, _ := sharedSense(a.senses, b.senses)
			mark := senseMarks[lineOf(s)]
			if s == 0 || mark&(oneTime|onceHere) == 0 || a.deed(b) < surelySame || mark&oneTime == 0 && !share(a.roles.others, b.names) && !share(b.roles.others, a.names) {
				continue
			}
			return true
		}
	}
	return false
}

// soonDays and lateDays: who tells, at least so late, of what lies no more than so
// many days from what others tell may be mistaken about the day.
const soonDays, lateDays = 2, 21

// misdated reports whether the two plainly are one deed but for the day that one of
// them gives, looking back: nobody robs the same house twice in two days, nor do the
// same two play twice for the same score.
func (c *cluster) misdated(o *cluster) bool {
	days := c.event.When.Earliest.DaysSince(o.event.When.Earliest)
	if days > soonDays || -days > soonDays || c.late() == o.late() {
		return false
	}
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			s, repeats := sharedSense(a.senses, b.senses)
			if s == 0 || repeats || senseMarks[lineOf(s)]&vague != 0 || a.reality() != b.reality() || a.roles.apart(&b.roles, true) {
				continue
			}
			if senseMarks[lineOf(s)]&(patient|ofObject) == patient && share(a.roles.all(), b.roles.all()) || a.beside(b) && (a.matter(b) >= 1 || share(a.roles.all(), b.roles.all())) || a.deed(b) >= surelySame && a.roles.counted(&b.roles) && overlap(a.roles.core(), b.roles.core()) > 1 {
				return true
			}
		}
	}
	return false
}

// late reports whether the event is told only by those who look back on it.
func (c *cluster) late() bool {
	first := c.firstTold()
	return !first.IsZero() && first.DaysSince(c.event.When.Earliest) >= lateDays
}
