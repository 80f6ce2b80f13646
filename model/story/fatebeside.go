package story

// The log odds from which what happens on the day of a plan is the plan's, where
// articles about one matter tell of both: of a day, and of some days in which it was
// to be.
const (
	besidePlan     = 0.5
	besideWidePlan = 2
)

// doneBeside reports whether o tells in other words that what m expects is done, in
// articles about one matter: what speaks for two tellings of a day being one event
// speaks for a plan and its deed.
func (m *mention) doneBeside(o *mention) bool {
	if !m.beside(o) || m.article.ID == o.article.ID || o.reality() != 0 || m.ev.Kind != o.ev.Kind && !o.quoteless() || o.preparing || m.ev.When.Approx || o.ev.When.Approx ||
		m.roles.apart(&o.roles, false) || m.roles.otherCounts(&o.roles) || m.roles.another != o.roles.another || m.foreignTo(o) || otherHour(m.ev.When, o.ev.When) {
		return false
	}
	day, known := dayOrNight(o.ev.When)
	if !known {
		return false
	}
	least := besidePlan
	if plan, one := dayOrNight(m.ev.When); !one && m.ev.When.Days() <= shortPlan && touches(m.ev.When, day) {
		least = besideWidePlan
	} else if !one || plan != day {
		return false
	}
	a, b := gistOf(m), gistOf(o)
	for _, g := range []*gist{a, b} {
		for i := range g.things {
			g.things[i].rare = 1
		}
		g.siblings = 1
	}
	s := signalsOf(a, b)
	s.of[sigReality] = 0
	if a.against(b) || s.odds() < least {
		return false
	}
	return !otherDeed(a, b) && (s.related || s.odds() >= least+1) || m.comesTo(o)
}

// besideKeys are words for the linker to find an event by in a small story: its day
// and its matter.
func (m *mention) besideKeys() (keys []uint64) {
	day, ok := dayOrNight(m.ev.When)
	if m.about == 0 || !ok {
		return nil
	}
	const times = 2 // as many as two events share that are held against each other
	h := uint64(day.Serial())*0x9e3779b97f4a7c15 ^ uint64(m.about)
	for range times {
		h = (h ^ h>>29) * 0xbf58476d1ce4e5b9
		keys = append(keys, h)
	}
	return keys
}
