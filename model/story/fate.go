package story

import (
	"context"
	"fmt"
	"slices"
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
)

// Fate is what became of an expected event, as far as the story's articles tell.
type Fate string

// The fates. NoFate is that of events that were not expected.
const (
	NoFate          Fate = ""
	FateOpen        Fate = "open"        // no article is from after its time
	FateConfirmed   Fate = "confirmed"   // a later article reports it
	FateLapsed      Fate = "lapsed"      // a later article reports that it did not happen
	FateUnconfirmed Fate = "unconfirmed" // the story has gone past it in silence
)

// Outcome is the fate of one event.
type Outcome struct {
	Fate Fate
	Why  string        // a sentence
	By   model.EventID // the event that a later article tells; empty for none
}

// Fate returns what became of an event of the story; that of one that was not
// expected is the zero Outcome.
func (s *Story) Fate(e *model.Event) Outcome {
	if e.Status != model.Expected {
		return Outcome{}
	}
	for _, l := range e.Links {
		switch l.Kind {
		case model.ConfirmedBy:
			return Outcome{FateConfirmed, l.Why, l.To}
		case model.LapsedBy:
			return Outcome{FateLapsed, l.Why, l.To}
		}
	}
	if e.When.IsZero() {
		return Outcome{Fate: FateOpen, Why: "It has no date yet."}
	}
	latest := s.latest()
	_, to := expectedStretch(e.When)
	if latest.IsZero() || !latest.After(to) {
		return Outcome{Fate: FateOpen, Why: fmt.Sprintf("Expected %s; no article of the story is from after that.", expectedText(e.When))}
	}
	return Outcome{Fate: FateUnconfirmed, Why: fmt.Sprintf("The story goes on to %s, and no article reports that it happened or that it did not.", latest.Text())}
}

// expectedText says when, as it stands after "expected".
func expectedText(iv caldate.Interval) string {
	text := iv.Text()
	for _, own := range []string{"from ", "until ", "between ", "about ", "perhaps "} {
		if strings.HasPrefix(text, own) {
			return text
		}
	}
	return "for " + text
}

// latest is the day of the story's last dated publication: undated articles
// stand at the end.
func (s *Story) latest() (d caldate.Date) {
	n := sort.Search(len(s.Articles), func(i int) bool { return !s.Articles[i].Published.Known() })
	if n > 0 {
		d = s.Articles[n-1].Published.Date
	}
	return d
}

// What became of expected events.
const (
	fateLike = 0.42
	// A plan is often told in other words than the deed: the act counts most.
	sameThingBonus, sameActBonus, otherActMalus = 0.4, 0.25, 0.2
	// What happens by another name must be called alike for the rest.
	otherActContained = 0.75
	// So much of what the plan is about, by weight, the deed's telling must have,
	// or so much of the lesser title the other: more where the day is another one
	// or none is known.
	objectTold, objectToldApart = 0.25, 0.45
	objectHint                  = 0.2 // where the titles share nothing else
	apartContained              = 0.5
	vagueContained              = 0.4
	lapsedContained             = 0.5
	// In a month or a year much happens that is alike.
	coarseMalus = 0.35
	shortPlan   = 14  // days of a plan so near that in few articles what is done then fulfils it
	fateSlip    = 3   // days after the expected stretch that still fulfil it
	fateOpen    = 120 // days that "from then on" holds
	// lapseDays after it a report may still say that it did not happen.
	lapseDays = 30
)

// fulfilledBy reports whether what o tells is what c expected, as far as acts
// and matter go, and how much that speaks for it.
func (c *cluster) fulfilledBy(o *cluster) (ok bool, bonus float64) {
	a, b := c.members[0], o.members[0]
	shared, figures := titlesShare(a, b)
	plan, day := dayOrNight(c.event.When)
	deed, known := dayOrNight(o.event.When)
	contained, about := titleContained(a, b), a.told(b, a.isObject)
	done := c.doneIn(o)
	if s := done; s > 0 && b.reality() == 0 && !(b.trigger != a.trigger && b.preparing) && !(a.sameWording(b) && a.surface == b.surface) {
		switch {
		case day && known && plan == deed && !c.event.When.Approx:
			return true, max(s, fateLike)
		case a.beside(b) && c.event.When.Days() <= shortPlan && known && touches(c.event.When, deed):
			return true, max(s, fateLike)
		case len(a.places) > 0 && len(b.places) > 0 && !b.has(a.places):
		case s >= surelySame && !c.event.When.HasClock() && !otherNumbers(a, b):
			return true, s - coarseMalus
		}
	}
	if a.doneBeside(b) {
		return true, fateLike
	}
	thing, act := c.sameThing(o), c.sameAct(o)
	if !act && day && known && plan == deed && !c.event.When.Approx {
		act = c.comesTo(o)
	}
	switch {
	case b.reality() != 0 && done > 0 && day && known && plan == deed:
		return true, max(done, fateLike) + sameActBonus // of that day: what came of it later is another try
	case b.reality() != 0:
		// Told by the name of what was to be, or of the day and of what it was about.
		return act && (contained >= lapsedContained || day && known && plan == deed && about >= objectTold && sharesMatter(a, b)), sameActBonus
	case b.trigger != a.trigger && b.preparing, intends[stem(lexicon.Lemma(strings.ToLower(b.head)))]:
		return false, 0 // "a memorandum was delivered ahead of the hearing"
	case a.trigger == 0, a.sameWording(b) && (a.surface == b.surface || !act):
		return false, 0 // the announcement, printed once more
	case shared == 0 && !thing && !(act && (a.once || b.once)), a.light && !thing && !sharesMatter(a, b):
		return false, 0 // the happening alone is of many; "will release", "released": but not the same
	case !thing && !act && (contained < otherActContained || !sharesMatter(a, b)):
		return false, 0
	case (!day || !known || plan != deed) && len(a.places) > 0 && len(b.places) > 0 && !b.has(a.places):
		return false, 0 // a trip to Ohio, no trip to Utah
	case !day || !known || c.event.When.Approx || o.event.When.Approx && plan != deed:
		if !thing && !act || shared == 0 && about < objectHint && !(thing && b.light && len(a.names) > 0) {
			return false, 0 // "a decision is expected": which?
		}
		if contained < vagueContained && !(thing && b.light) || shared < 2 && !thing && (coarse(o.event.When) || about < objectTold) {
			return false, 0
		}
	case plan == deed:
		if shared == 0 && about < objectTold && !(act && !a.light && (a.once || b.once)) {
			return false, 0
		}
	default:
		if c.event.When.HasClock() {
			return false, 0 // who names the minute does not mean another day
		}
		if about < objectToldApart && (figures || contained < apartContained || about < objectTold && len(a.object) > 2) {
			return false, 0
		}
	}
	switch {
	case thing:
		bonus = sameThingBonus
	case act:
		bonus = sameActBonus
	default:
		bonus = -otherActMalus
	}
	if coarse(c.event.When) || coarse(o.event.When) {
		bonus -= coarseMalus
	}
	return true, bonus
}

// comesTo reports whether o is what the act that c expects comes to, or names
// that act besides its own ("traded insults in their debate").
func (c *cluster) comesTo(o *cluster) bool {
	for _, m := range o.members[:min(len(o.members), exemplars)] {
		if c.members[0].comesTo(m) {
			return true
		}
	}
	return false
}

func (m *mention) comesTo(o *mention) bool {
	for _, act := range m.acts {
		if _, named := slices.BinarySearch(o.others, act); named && !(m.light && act == m.trigger) {
			return true
		}
		if slices.Contains(outcomes[act], o.trigger) {
			return true
		}
	}
	return slices.Contains(outcomes[m.trigger], o.trigger)
}

// outcomes: each line is an act as it is announced, and what is told of it when
// it is done.
var outcomes = func() map[uint64][]uint64 {
	m := map[uint64][]uint64{}
	for _, line := range strings.Split(strings.TrimSpace(`
vote approve reject elect back support win choose
rule approve reject block uphold overturn dismiss clear ban convict acquit fine throw
decide approve reject block agree refuse pick choose fine ban release free grant deny order allow clear
consider approve reject adopt discuss
reach strike hit arrive land batter lash
arrive strike hit reach
strike walk stop
sign agree join
appear plead testify
testify appear tell face admit
play win beat lose draw score
face beat lose meet
meet discuss agree hold
travel visit meet arrive
head visit tour arrive
retire leave resign
charge appear plead
`), "\n") {
		f := strings.Fields(line)
		for _, w := range f[1:] {
			m[triggerClass(f[0])] = append(m[triggerClass(f[0])], triggerClass(w))
		}
	}
	return m
}()

// intends are verbs of what is not done yet.
var intends = stems(`plan prepare hope intend aim expect want schedule`)

// dayOrNight is singleDay, with a night counted to the day on which it begins.
func dayOrNight(iv caldate.Interval) (caldate.Date, bool) {
	if iv.Granularity == caldate.PartOfDay && iv.Latest == iv.Earliest.AddDays(1) {
		return iv.Earliest, true
	}
	return singleDay(iv)
}

// has reports whether the mention has one of the words.
func (m *mention) has(words []uint64) bool {
	for _, f := range m.feats {
		if _, ok := slices.BinarySearch(words, f.hash); ok {
			return true
		}
	}
	return share(m.names, words)
}

// isObject reports whether the word stands behind the head word of the title
// and is no name.
func (m *mention) isObject(f feature) bool {
	_, ok := slices.BinarySearch(m.object, f.hash)
	return ok && f.class != headWord
}

// deadline reports whether the event is expected by a day and not until one: what
// comes then, or a little late, is what was meant.
func (c *cluster) deadline() bool {
	ev := c.members[0].ev
	if !ev.When.OpenStart || ev.When.OpenEnd || len(ev.Quotes) == 0 || ev.Quotes[0].Time == nil {
		return false
	}
	q := ev.Quotes[0]
	at := q.Time.Start - q.Start
	if at <= 0 || at > len(q.Exact) {
		return false
	}
	before := strings.Fields(strings.ToLower(q.Exact[:at]))
	return len(before) > 0 && (before[len(before)-1] == "by" || before[len(before)-1] == "before")
}

// fates links what was expected to what a later article reports of it.
func (l *linker) fates(ctx context.Context) error {
	return l.all(ctx, func(c *cluster) bool {
		from, to := expectedStretch(c.event.When)
		if c.event.Status != model.Expected || !c.members[0].ahead || c.event.When.OpenStart && !c.deadline() || c.event.When.Granularity > caldate.Year || !c.event.When.OpenEnd && c.event.When.Latest.Before(c.firstTold()) {
			return false // not expected, or told when its time was past
		}
		return l.changed.within(from, to.AddDays(lapseDays))
	}, func(fd *finder, i int) {
		c := l.clusters[i]
		c.fate = nil
		told := c.firstTold()
		from, to := expectedStretch(c.event.When)
		var best *cluster
		bestScore := 0.0
		kind := model.ConfirmedBy
		for _, j := range fd.near(i, from, to.AddDays(lapseDays), func(o *cluster) bool {
			r := o.members[0].reality()
			if r == 1 || !o.tellsKind(c.event.Kind) && !(c.event.Kind == model.Happening && c.members[0].beside(o.members[0]) && o.members[0].quoteless()) || o.event.Status == model.Alleged {
				return false
			}
			if r == 0 && start(o.event.When).After(to) {
				return false
			}
			if told.IsZero() {
				return true
			}
			// What was told before the plan, or before its own time, reports nothing.
			first, last, begin := o.firstTold(), o.lastTold(), start(o.event.When)
			return last.After(told) && !first.Before(told) && !begin.Before(told.AddDays(-1)) && (r != 0 || !last.Before(begin)) &&
				(!coarse(o.event.When) || last.After(o.event.When.Latest)) && (r != 0 || !c.sameSentence(o))
		}) {
			o := l.clusters[j]
			s, other := c.alike(o, likeWords)
			if other && (c.members[0].foreignTo(o.members[0]) || c.event.When.Earliest != o.event.When.Earliest && !c.sameThing(o)) {
				continue
			}
			ok, bonus := c.fulfilledBy(o)
			if !ok {
				continue
			}
			s += bonus
			if a, b := c.members[0].names, o.members[0].names; len(a) > 0 && len(b) > 0 && !share(a, b) {
				s -= strangeNames / 2
			}
			if s >= fateLike && s > bestScore {
				best, bestScore, kind = o, s, model.ConfirmedBy
				if o.members[0].reality() != 0 {
					kind = model.LapsedBy
				}
			}
		}
		if best == nil {
			return
		}
		verb := "reports it for"
		if kind == model.LapsedBy {
			verb = "reports that it did not happen,"
		}
		c.fate = append(c.fate, linked(kind, best, fmt.Sprintf("%s expected it: %s. %s %s %s. %s",
			c.teller(), c.event.When.Text(), best.teller(), verb, best.event.When.Text(), alikeIn("Both speak of", c, best, l.w))))
	})
}

// tellsKind reports whether a telling of the event is of that kind: a meeting may be
// told as talks.
func (c *cluster) tellsKind(k model.Kind) bool {
	return slices.ContainsFunc(c.members[:min(len(c.members), exemplars)], func(m *mention) bool { return m.ev.Kind == k })
}

func expectedStretch(iv caldate.Interval) (from, to caldate.Date) {
	from, to = iv.Earliest, iv.Latest
	if from.IsZero() || iv.OpenStart {
		from = iv.Latest.AddDays(-fateOpen)
	}
	if to.IsZero() || iv.OpenEnd {
		to = from.AddDays(fateOpen)
	}
	if from == to {
		return from, to.AddDays(fateSlip)
	}
	return from.AddDays(-1), to.AddDays(fateSlip)
}
