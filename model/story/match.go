package story

import (
	"slices"

	"dateline/model"
	"dateline/model/caldate"
)

// exemplars is how many members speak for an event when another is held
// against it.
const exemplars = 6

// The least likeness at which two tellings of one time are one event, measured
// on hand-made and real pairs of articles: lower with the same head word,
// higher within one article, which seldom tells a thing twice as if new.
const (
	leastSameTrigger  = 0.42
	leastNamedTrigger = 0.5 // one's head word stands in the other's title
	leastOtherTrigger = 0.62
	// … and of the lesser title's words the other must have so many.
	leastOtherContained = 0.5
	leastOtherTold      = 0.6  // or, of either title's, the other's whole telling
	leastSaid           = 0.35 // of the words of one statement in another that says the same
	withinArticle       = 0.12
	withinMonth         = 0.1  // more, where only a month or year is known: much happens in it
	strangeNames        = 0.18 // taken off when the titles share no name
)

// likeness returns how alike m is to the event, 0 when it is another one, and what
// makes it one with the likest of its tellings.
func (c *cluster) likeness(m *mention) (best float64, why bond) {
	told := c.telling()
	for _, o := range c.members[:min(len(c.members), exemplars)] {
		if o.bare && told != nil && !m.bare {
			continue // what only points at an event says too little to bring another to it
		}
		s, by, other := same(o, m)
		if other {
			return 0, bond{}
		}
		if s > best {
			best, why = s, bond{a: o, b: m, by: by}
		}
	}
	return best, why
}

// same scores two mentions of one time, 0 when they are not alike enough to be
// one event, and says by what they are; other is true when something speaks against
// it outright.
func same(a, b *mention) (score float64, by basis, other bool) {
	if a.ev.Kind != b.ev.Kind && a.deed(b) >= likelySame {
		return surelySame, byDeed, false
	}
	if a.reality() != b.reality() || a.ev.Kind != b.ev.Kind || otherHour(a.ev.When, b.ev.When) {
		return 0, 0, false
	}
	if a.text != 0 && a.text == b.text && a.trigger == b.trigger {
		return 1, byWording, false
	}
	if a.besides(b) {
		return 0, 0, true
	}
	if s := a.deed(b); s >= likelySame {
		return s + likeWords(a, b)/8, byDeed, false
	}
	if a.strangerTo(b) {
		return 0, 0, true
	}
	if a.ev.Kind == model.Happening && a.article.ID != b.article.ID && a.sameScore(b) {
		return likelySame, byFigure, false // who won and who lost by it
	}
	if a.alikeBeside(b) {
		return likelySame, byMatter, false
	}
	if s, repeats := sharedSense(a.senses, b.senses); s != 0 && (repeats || a.article.ID == b.article.ID) && a.roles.another != b.roles.another {
		return 0, 0, a.article.ID == b.article.ID // "a second one"
	} else if s != 0 && a.roles.apart(&b.roles, senseMarks[lineOf(s)]&patient != 0) {
		return 0, 0, false
	} else if s == 0 && a.trigger != b.trigger && !share(a.acts, b.acts) && a.text != b.text && unlike(a.senses, b.senses) {
		return 0, 0, false // different sorts of happenings, however alike the words
	}
	if a.ev.Kind == model.Happening && a.article.ID != b.article.ID && a.roles.oneFigure(&b.roles) && a.context(b) && !wide(a.ev.When) && !unlike(a.senses, b.senses) && !a.roles.apart(&b.roles, false) {
		return likelySame, byFigure, false // 187 centimetres of water, whatever it is called
	}
	if s := max(a.pointsAt(b), b.pointsAt(a)); s > 0 {
		return s, byPointing, false
	}
	least := leastOtherTrigger
	switch {
	case share(a.acts, b.acts):
		least = leastSameTrigger
	case share(a.acts, b.others) || share(a.others, b.acts):
		least = leastNamedTrigger
	}
	if coarse(a.ev.When) {
		least += withinMonth
	}
	if a.article.ID == b.article.ID {
		least += withinArticle
	}
	s := likeEvents(a, b)
	switch {
	case s < least:
		return 0, 0, false
	case a.ev.Kind == model.Statement && !a.sameWords(b), a.article.ID != b.article.ID && !a.sameWording(b) && a.otherDeed(b):
		return 0, 0, false
	case least >= leastOtherTrigger && titleContained(a, b) < leastOtherContained && min(a.containedIn(b), b.containedIn(a)) < leastOtherTold && !a.sameWording(b):
		return 0, 0, false
	}
	return s, byWords, false
}

// sameScore reports whether both titles tell of one result of a game, and name two of
// those who played it.
func (m *mention) sameScore(o *mention) bool {
	if a, b := m.gameScore(), o.gameScore(); a == 0 || a != b {
		return false
	}
	return overlap(m.roles.all(), o.roles.all()) > 1
}

// alikeBeside reports whether two articles about one matter tell of one day in so
// like words that it is one event, though the happening is called by other names:
// "voted to close four libraries", "backed the closure of four libraries".
func (m *mention) alikeBeside(o *mention) bool {
	if m.ev.Kind != model.Happening || m.article.ID == o.article.ID || !m.beside(o) || wide(m.ev.When) || m.ev.When.Approx || o.ev.When.Approx ||
		m.roles.another != o.roles.another || m.roles.apart(&o.roles, false) || m.roles.otherCounts(&o.roles) {
		return false
	}
	if m.matter(o) < 2 || !(m.roles.counted(&o.roles) && !m.turns(o) || share(m.roles.core(), o.roles.core()) && !unlike(m.senses, o.senses)) {
		return false
	}
	a, b := gistOf(m), gistOf(o)
	return !otherDeed(a, b) && !a.against(b)
}

// hourApart is how far, in minutes, two times of one day may lie from each other
// that papers give for one event.
const hourApart = 60

// otherHour reports whether both times name a minute of the day, and another
// one: notices beneath articles ("appeared at 00.04") differ by nothing else.
func otherHour(a, b caldate.Interval) bool {
	if !a.HasClock() || !b.HasClock() || a.Granularity > caldate.Minute || b.Granularity > caldate.Minute {
		return false
	}
	away := int(a.EarliestMinute) - int(b.EarliestMinute)
	return away > hourApart || -away > hourApart
}

// sameWords reports whether two statements say the same: what is said has
// telling words in common besides the names and the saying. Somebody says many
// things on one day.
func (m *mention) sameWords(o *mention) bool {
	var both, wm, wo float32
	said := func(m *mention, f feature) bool {
		return f.class == numberWord || f.class == plainWord || f.class == nameWord && !slices.Contains(m.agents, f.hash)
	}
	for i, j := 0, 0; i < len(m.feats) || j < len(o.feats); {
		switch {
		case j == len(o.feats) || i < len(m.feats) && m.feats[i].hash < o.feats[j].hash:
			if said(m, m.feats[i]) {
				wm += m.feats[i].heavy / m.feats[i].share()
			}
			i++
		case i == len(m.feats) || o.feats[j].hash < m.feats[i].hash:
			if said(o, o.feats[j]) {
				wo += o.feats[j].heavy / o.feats[j].share()
			}
			j++
		default:
			x, y := m.feats[i], o.feats[j]
			if said(m, x) && said(o, y) {
				wm += x.heavy / x.share()
				wo += y.heavy / y.share()
				both += min(x.heavy/x.share(), y.heavy/y.share())
			}
			i++
			j++
		}
	}
	least := min(wm, wo)
	return least > 0 && both/least >= leastSaid
}

// reality sorts statuses by what may be told of one event: a plan and its
// fulfilment are two, a claim and the thing claimed may be one.
func (m *mention) reality() uint8 {
	switch m.ev.Status {
	case model.Expected, model.Conditional:
		return 1
	case model.Denied:
		return 2
	case model.Cancelled:
		return 3
	}
	if m.undone {
		return 3
	}
	return 0
}

// strangerTo reports whether the titles name different actors: "France
// recalled its ambassador" and "Italy recalled its ambassador" are two events
// however alike the words.
func (m *mention) strangerTo(o *mention) bool {
	return len(m.agents) > 0 && len(o.agents) > 0 && !share(m.agents, o.names) && !share(o.agents, m.names)
}

// likeWords compares what two mentions speak of, 0–1: the mean of how far the
// shorter title is contained in the other's words and of how much all words
// have in common (Dice), weighted by how telling they are.
func likeWords(a, b *mention) float64 {
	var both, all, titleA, titleB, inB, inA float32
	fa, fb := a.feats, b.feats
	i, j := 0, 0
	for i < len(fa) || j < len(fb) {
		switch {
		case j == len(fb) || i < len(fa) && fa[i].hash < fb[j].hash:
			v := fa[i].heavy
			all += v
			if fa[i].title {
				titleA += v
			}
			i++
		case i == len(fa) || fb[j].hash < fa[i].hash:
			v := fb[j].heavy
			all += v
			if fb[j].title {
				titleB += v
			}
			j++
		default:
			x, y := fa[i].heavy, fb[j].heavy
			v := max(x, y)
			both += 2 * v
			all += 2 * v
			if fa[i].title {
				titleA += x
				inB += x
			}
			if fb[j].title {
				titleB += y
				inA += y
			}
			i++
			j++
		}
	}
	if all == 0 {
		return 0
	}
	contained := float32(0)
	if titleA > 1.5 && titleA <= titleB || titleB <= 1.5 && titleA > 0 {
		contained = inB / titleA
	} else if titleB > 0 {
		contained = inA / titleB
	}
	return float64(0.5*contained + 0.5*both/all)
}

// likeEvents is likeWords less a little where the titles share no name.
func likeEvents(a, b *mention) float64 {
	s := likeWords(a, b)
	if len(a.names) > 0 && len(b.names) > 0 && !share(a.names, b.names) {
		s -= strangeNames
	}
	return s
}

// foreignTo reports whether the titles name actors of different countries.
func (m *mention) foreignTo(o *mention) bool {
	a, b := m.country(), o.country()
	return a != 0 && b != 0 && a != b
}

func (m *mention) country() uint64 {
	for _, h := range m.agents {
		if c := countryOf(h); c != 0 {
			return c
		}
	}
	return 0
}
