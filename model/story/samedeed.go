package story

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// How surely two tellings of one day are one event by what happens in them, who
// takes part and what else they share, however different their words.
const (
	surelySame  = 0.8 // the same take part
	likelySame  = 0.6 // one names nobody, but a place, number or thing is the same
	perhapsSame = 0.3 // nothing speaks against it; see onlyOne
)

// deed scores two mentions of one time by the senses of their head words, 0 where
// they tell of different happenings.
func (m *mention) deed(o *mention) float64 {
	shared, repeats := sharedSense(m.senses, o.senses)
	switch {
	case shared == 0, m.reality() != o.reality() && !(undoing[shared] && m.done() && o.done()), otherHour(m.ev.When, o.ev.When):
		return 0
	case m.ev.Kind != o.ev.Kind && !announced(m, o) && !announced(o, m) && !(talks[shared] && m.quoteless() && o.quoteless()):
		return 0
	case m.foreignTo(o) && senseMarks[lineOf(shared)]&patient == 0, m.roles.apart(&o.roles, senseMarks[lineOf(shared)]&patient != 0):
		return 0
	}
	return m.evidence(o, shared, repeats)
}

// talks are the senses of what several do by speaking: "the two talked for an hour"
// tells of a meeting.
var talks = senseSet(`meet admit apologise condemn testify concede`)

// quoteless reports whether a title gives nobody's words.
func (m *mention) quoteless() bool {
	return !strings.Contains(m.ev.Title, "“") && !sayingVerbs[m.head]
}

// undoing are the senses of what keeps another thing from happening: told as done
// or as a cancelled thing, it is the same.
var undoing = senseSet(`cancel postpone scrub suspend`)

// done reports whether something came about, be it that something else did not.
func (m *mention) done() bool { r := m.reality(); return r == 0 || r == 3 }

// lineOf takes the marks of what is over off a sense; things that stand in no
// line have the marks of none.
func lineOf(s sense) sense {
	if s&nounSense != 0 {
		return 0
	}
	return s &^ endOf
}

// evidence weighs what two tellings of one sort of happening share besides.
func (m *mention) evidence(o *mention, shared sense, repeats bool) float64 {
	mark := senseMarks[lineOf(shared)]
	telling := mark&(oneTime|patient|onceHere) != 0 && mark&vague == 0
	named := share(m.roles.core(), o.roles.core())
	matter, counted := m.matter(o), m.roles.counted(&o.roles)
	if repeats && (m.roles.otherCounts(&o.roles) || m.roles.another != o.roles.another) {
		return 0
	}
	switch {
	case wide(m.ev.When) || wide(o.ev.When):
		if named && telling && !repeats && (matter >= 1 || counted || mark&oneTime != 0) {
			return surelySame // much happens in a month
		}
		return 0
	case m.article.ID == o.article.ID:
		return m.again(o, named && telling && (mark&oneTime != 0 || matter >= 1), repeats || mark&vague != 0)
	case mark&oneTime != 0 && mark&vague == 0 && repeats && share(m.roles.sufferers(), o.roles.sufferers()):
		return surelySame // one may kill several times, and dies once
	case repeats || mark&vague != 0:
		several := m.roles.several(&o.roles) && o.roles.several(&m.roles)
		if talks[shared] {
			several = m.roles.bothTake(&o.roles) && o.roles.bothTake(&m.roles)
		}
		return m.evidenceOften(o, named, counted, several, matter, shared, mark)
	case named && !m.roles.otherCounts(&o.roles):
		if matter < 1 && !counted && (!telling && m.otherwise(o) || mark&ofObject != 0 && m.roles.object && o.roles.object && !share(m.roles.patient, o.roles.patient) && !share(m.roles.patient, o.roles.agent) && !share(m.roles.agent, o.roles.patient)) {
			return 0 // with somebody else, or elsewhere, or something else
		}
		return surelySame
	}
	return m.evidenceUnnamed(o, counted, matter, lineOf(shared) != 0, mark&oneTime != 0)
}

// wide reports whether much happens in the time of an event so dated: more than on
// a weekend.
func wide(iv caldate.Interval) bool { return coarse(iv) && iv.Days() > 3 }

// again scores two tellings of one article. Who tells two things of one sort tells
// of two, unless the one only refers to the other.
func (m *mention) again(o *mention, named, repeats bool) float64 {
	switch {
	case m.roles.another != o.roles.another:
		return 0
	case named:
		return surelySame
	case (m.definite == toHappening) != (o.definite == toHappening) && !repeats && !m.ev.When.Approx && !o.ev.When.Approx:
		return perhapsSame
	}
	return 0
}

// evidenceOften is evidence for what happens several times a day, or is told in
// words that say little.
func (m *mention) evidenceOften(o *mention, named, counted, several bool, matter float64, shared sense, mark senseMark) float64 {
	placed, close := m.placed(o), m.beside(o)
	switch {
	case (named || placed) && (counted || matter >= 1), named && several, counted && m.context(o):
		return surelySame
	case close && !m.ev.When.Approx && !o.ev.When.Approx && mark&often == 0 && matter >= 1:
		return perhapsSame
	case m.ev.When.Approx || o.ev.When.Approx, len(m.roles.others) > 0 && len(o.roles.others) > 0 && !placed:
		return 0
	case mark&often == 0 && (mark&vague == 0 || matter >= 1) && m.leavesOpen(matter) && o.leavesOpen(matter) && m.definite+o.definite > 0 && m.context(o), m.roles.oneWho(&o.roles) && m.context(o):
		return perhapsSame
	case close && mark&often == 0 && (named || placed || matter >= 1):
		return perhapsSame
	case named && mark&vague == 0 && harms[shared] && share(m.roles.sufferers(), o.roles.sufferers()):
		return perhapsSame
	case max(m.definite, o.definite) == toHappening && mark&vague == 0 && m.context(o),
		max(m.definite, o.definite) > 0 && (counted || mark&oneTime != 0 && mark&vague == 0 && m.context(o)):
		return perhapsSame
	}
	return 0
}

// evidenceUnnamed is evidence where the titles have no name of those who take part
// in common.
func (m *mention) evidenceUnnamed(o *mention, counted bool, matter float64, listed, once bool) float64 {
	placed := m.placed(o)
	if m.beside(o) && listed && m.ev.Kind == model.Happening && !m.ev.When.Approx && !o.ev.When.Approx && (len(m.roles.core()) == 0 || len(o.roles.core()) == 0) {
		return perhapsSame // few articles, all of one matter
	}
	if once && m.definite > 0 && o.definite > 0 && matter >= 1 {
		return perhapsSame // "the rocket", "the moon rocket"
	}
	if len(m.roles.core()) > 0 && len(o.roles.core()) > 0 {
		switch {
		case placed && (counted || matter >= 1):
			return likelySame
		case (len(m.roles.patient) == 0) != (len(o.roles.patient) == 0) && (m.knows(o) || o.knows(m)):
			return perhapsSame // one says who did it, the other to whom
		}
		return 0
	}
	switch {
	case (placed || counted) && (matter >= 1 || m.context(o)), matter >= 2 && m.context(o):
		return likelySame
	case len(m.roles.others) > 0 && len(o.roles.others) > 0 && !placed, m.ev.When.Approx || o.ev.When.Approx:
		return 0 // elsewhere; or: when a report leads with it is when it is news
	case listed && m.reality() == 1 && overlap(m.cast, o.cast) >= commonCast,
		m.context(o) && (m.definite > 0 || o.definite > 0 || listed && (matter > 0 || len(m.roles.core())+len(o.roles.core()) > 0)):
		return perhapsSame
	}
	return 0
}

// leavesOpen reports whether the title only refers to who does it, or names nobody
// while other words say what it is about.
func (m *mention) leavesOpen(matter float64) bool {
	return m.definite > 0 || matter >= 1 && len(m.roles.core()) == 0
}

// placed reports whether a name that only places the one, or owns something in it,
// stands in the other too.
func (m *mention) placed(o *mention) bool {
	return share(m.roles.others, o.names) || share(o.roles.others, m.names)
}

// otherwise reports whether besides the names that both have each has some, and
// none the other's.
func (m *mention) otherwise(o *mention) bool {
	more := func(a, b *mention) (n int) {
		for _, h := range a.roles.all() {
			if _, ok := slices.BinarySearch(b.names, h); !ok {
				n++
			}
		}
		return n
	}
	return more(m, o) > 0 && more(o, m) > 0 && !share(m.roles.others, o.roles.others)
}

// sharedSense returns the sense that both have, of several the most telling, 0 for
// none; repeats is true when there are several such happenings a day.
func sharedSense(a, b []sense) (s sense, repeats bool) {
	const none = senseMark(255)
	least := none
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			if m := senseMarks[lineOf(a[i])] & (often | vague); least == none || m < least {
				s, least = a[i], m // often counts for less than vague
			}
			i++
			j++
		}
	}
	return s, s != 0 && least&often != 0
}

// unlike reports whether the two, which share no sense, plainly are happenings of
// different sorts. Of one calamity one may tell that it exploded, that men died,
// and that oil was spilled.
func unlike(a, b []sense) bool {
	plainly := func(s sense) bool { return lineOf(s) != 0 && senseMarks[lineOf(s)]&vague == 0 }
	calamity := func(s sense) bool { return calamities[lineOf(s)] }
	return slices.ContainsFunc(a, plainly) && slices.ContainsFunc(b, plainly) &&
		!(slices.ContainsFunc(a, calamity) && slices.ContainsFunc(b, calamity))
}

var calamities = senseSet(`kill death injury crash blast fire collapse sink flood quake slide erupt spill landfall missing destroy`)

// announced reports whether m is a statement that makes its happening known:
// "announced a takeover" tells of what was agreed.
func announced(m, o *mention) bool {
	return m.ev.Kind == model.Statement && o.ev.Kind == model.Happening &&
		(announcing[m.trigger] || !sayingVerbs[m.head] && !strings.Contains(m.ev.Title, "“"))
}

var announcing = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range []string{"announce", "declare", "confirm", "unveil"} {
		m[triggerClass(w)] = true
	}
	return m
}()

// matter counts the plain words that both have, those of both titles twice as
// much as others.
func (m *mention) matter(o *mention) (n float64) {
	for i, j := 0, 0; i < len(m.feats) && j < len(o.feats); {
		x, y := &m.feats[i], &o.feats[j]
		switch {
		case x.hash < y.hash:
			i++
		case x.hash > y.hash:
			j++
		default:
			if ordinary(x) && ordinary(y) && (x.class == plainWord || y.class == plainWord) {
				switch {
				case x.title && y.title:
					n++
				default:
					n += 0.5
				}
			}
			i++
			j++
		}
	}
	return n
}

// beside reports whether the two stand in few articles that are about one matter.
func (m *mention) beside(o *mention) bool { return m.about != 0 && m.about == o.about }

// ordinary reports whether a word is no name, number or head word: one that opens its
// title may be.
func ordinary(f *feature) bool { return f.class == plainWord || f.class == openingWord }

// context reports whether what one of the two leaves unnamed its article names:
// the people, bodies and places of the other's title.
func (m *mention) context(o *mention) bool {
	if m.knows(o) && o.knows(m) || m.beside(o) {
		return true
	}
	switch overlap(m.cast, o.cast) {
	case 0:
		return false
	case 1:
		least := min(len(m.vocabulary), len(o.vocabulary))
		return least > 0 && float64(overlap(m.vocabulary, o.vocabulary)) >= commonWords*float64(least)
	}
	return true
}

func (m *mention) knows(o *mention) bool {
	names := o.roles.core()
	if len(names) == 0 {
		names = o.roles.others
	}
	known := 0
	for _, h := range names {
		_, said := slices.BinarySearch(m.vocabulary, h)
		if _, acts := slices.BinarySearch(m.cast, h); said || acts {
			known++
		}
	}
	return 3*known >= len(names) && len(m.vocabulary) > 0
}

// besides reports whether the two stand in one sentence, each with a happening of
// its own: "He was caught and taken to Ostrava".
func (m *mention) besides(o *mention) bool {
	if m.surface == o.surface || m.trigger == o.trigger {
		return false
	}
	if s, _ := sharedSense(m.senses, o.senses); s != 0 && senseMarks[lineOf(s)]&vague == 0 {
		return false // "nine died when the trains collided"
	}
	if m.text != 0 && m.text == o.text {
		return true
	}
	return m.article.ID == o.article.ID && len(m.ev.Quotes) > 0 && len(o.ev.Quotes) > 0 && m.ev.Quotes[0].Overlaps(o.ev.Quotes[0].Span)
}
