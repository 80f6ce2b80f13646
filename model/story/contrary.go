package story

import (
	"slices"
	"strings"

	"dateline/model"
)

// contrary reports whether something speaks outright against two tellings of one day
// being one event, however much else they share.
func contrary(a, b *gist) bool {
	m, o := a.m, b.m
	switch {
	case m.reality() != o.reality() && !(m.done() && o.done()), m.ahead != o.ahead:
		return true // a plan and its fulfilment are two
	case otherHour(m.ev.When, o.ev.When), bothLong(m, o) && (castShared(m, o) < sameCast || m.ev.Kind != o.ev.Kind || inQuotes(m) != inQuotes(o)):
		return true
	case m.besides(o):
		return true
	case m.roles.apart(&o.roles, sharesPatientSense(m, o)) && (m.namesSomebody() && o.namesSomebody() || m.foreignTo(o)), m.unknownTo(o) && o.unknownTo(m):
		return true // others take part
	}
	shared, repeats := sharedSense(m.senses, o.senses)
	switch {
	case shared != 0 && m.roles.another != o.roles.another:
		return true // one more of the sort
	case repeats && (m.roles.otherCounts(&o.roles) || a.elsewhere(b)):
		return true
	case otherDeed(a, b):
		return true
	case shared == 0 && unlike(m.senses, o.senses) && sharedScene(a.scenes, b.scenes) == 0 && nearest(a.acts, b.acts) < kinLeast:
		return true
	case a.against(b) && (share(m.roles.agent, o.roles.agent) || a.way != 0 && b.way != 0):
		return true
	case m.ev.Kind == model.Statement && o.ev.Kind == model.Statement && (inQuotes(m) && inQuotes(o) || a.siblings*b.siblings > fewSayings) && !m.sameWords(o):
		return true
	}
	return false
}

// deedLeast is how near two words lie at least that may be said of one deed.
const deedLeast = 0.2

// otherDeed reports whether what is done in the one has nothing to do with what is done
// in the other: one and the same does, suffers or owns many things a day, and articles
// that tell of two of them share all words but the verb.
func otherDeed(a, b *gist) bool {
	return !a.m.mayShareDeed(b.m) && a.otherActs(b)
}

// otherDeed is the same for two mentions that are not yet taken apart.
func (m *mention) otherDeed(o *mention) bool {
	return !m.mayShareDeed(o) && gistOf(m).otherActs(gistOf(o))
}

// otherActs reports whether the words for what is done are known in both, and have
// nothing to do with each other.
func (g *gist) otherActs(o *gist) bool {
	return g.does != "" && o.does != "" && nearest(g.acts, o.acts) < deedLeast && sharedScene(g.scenes, o.scenes) == 0 && actedIn(g, o) == 0 && actedIn(o, g) == 0
}

// mayShareDeed reports whether both are sayings, are called by words of one class or
// sense, or tell one amount of those who take part.
func (m *mention) mayShareDeed(o *mention) bool {
	if m.ev.Kind == model.Statement && o.ev.Kind == model.Statement {
		return true
	}
	if m.trigger == o.trigger || share(m.acts, o.acts) || slices.Contains(o.others, m.trigger) || slices.Contains(m.others, o.trigger) {
		return true
	}
	if s, _ := sharedSense(m.senses, o.senses); s != 0 {
		return true
	}
	return m.roles.oneAmount(&o.roles) && share(m.roles.core(), o.roles.core())
}

// fewSayings: where two articles tell more of the day, in pairs, two sayings in other
// words are two.
const fewSayings = 9

func inQuotes(m *mention) bool { return strings.Contains(m.ev.Title, "“") }

func sharesPatientSense(m, o *mention) bool {
	s, _ := sharedSense(m.senses, o.senses)
	return s != 0 && senseMarks[lineOf(s)]&patient != 0
}

// unknownTo reports whether one of those who take part has a name that the other's
// article nowhere has.
func (m *mention) unknownTo(o *mention) bool {
	return slices.ContainsFunc(m.roles.core(), func(h uint64) bool {
		if isCountry[h] || countryOf(h) != 0 {
			return false
		}
		_, said := slices.BinarySearch(o.vocabulary, h)
		_, acts := slices.BinarySearch(o.cast, h)
		return !said && !acts
	})
}

// namesSomebody reports whether one who takes part has a name of his own: "the Turkish
// president" is whoever is that. Where nobody is named, what counts them may still
// tell them apart.
func (m *mention) namesSomebody() bool {
	core := m.roles.core()
	return len(core) == 0 || slices.ContainsFunc(core, func(h uint64) bool { return !isCountry[h] && countryOf(h) == 0 })
}

// opposites are what one and the same hardly does twice a day: first the one, then
// the other.
var opposites = func() map[string][]string {
	m := map[string][]string{}
	for _, line := range strings.Split(strings.TrimSpace(`
buy acquire purchase / sell
open reopen / close shut
enter join / leave quit
accept approve back pass adopt / reject refuse oppose
start begin launch resume / end stop suspend halt
hire appoint / dismiss sack fire
convict / acquit
arrest detain / release free
win beat defeat / lose
lend / borrow
arrive / depart leave
promise pledge / refuse
lift / impose
`), "\n") {
		one, other, _ := strings.Cut(line, " / ")
		for _, x := range strings.Fields(one) {
			for _, y := range strings.Fields(other) {
				m[x], m[y] = append(m[x], y), append(m[y], x)
			}
		}
	}
	return m
}()

// Words for the two ways that a figure goes.
var (
	upward   = set(`rise climb jump soar gain increase surge grow advance rally rebound double triple add improve dearer`)
	downward = set(`fall drop slip dive plunge decline tumble sink shed slump lose decrease weaken slide plummet shrink halve cheaper`)
)

// wayOf is 1 where a figure goes up, -1 where it goes down.
func wayOf(lemma string) int {
	switch {
	case upward[lemma]:
		return 1
	case downward[lemma]:
		return -1
	}
	return 0
}

// against reports whether the two do opposite things.
func (g *gist) against(o *gist) bool {
	return g.way*o.way < 0 || slices.Contains(opposites[g.does], o.does) || slices.ContainsFunc(g.aims, func(w string) bool {
		return slices.ContainsFunc(o.aims, func(x string) bool { return slices.Contains(opposites[w], x) })
	})
}

// Articles with more than so many names in what they tell are about one matter only when
// they share so much of them: campaign reports of one week all name the candidates.
const (
	fewNames = 5
	sameCast = 0.25
)

// bothLong reports whether both articles are so long that they tell of much besides.
func bothLong(m, o *mention) bool { return min(len(m.cast), len(o.cast)) > fewNames }

// elsewhere reports whether both say where it happens, and it is not one place.
func (g *gist) elsewhere(o *gist) bool {
	return len(g.where) > 0 && len(o.where) > 0 && !share(g.where, o.m.names) && !share(o.where, g.m.names)
}

// kinLeast is how near two words at least lie that may be said of one happening,
// kinHigh how near two that mostly are.
const kinLeast, kinHigh = 0.3, 0.45

// turns reports whether by one of the two a figure rises and by the other one falls.
func (m *mention) turns(o *mention) bool {
	goes := func(m *mention, s sense) bool { return slices.Contains(m.senses, s) }
	return goes(m, rising) && !goes(m, falling) && goes(o, falling) && !goes(o, rising) ||
		goes(m, falling) && !goes(m, rising) && goes(o, rising) && !goes(o, falling)
}

var rising, falling = senseNames["rise"], senseNames["fall"]
