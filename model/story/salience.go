package story

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// echoDays after an event a telling is an echo, no longer the news of it.
const echoDays = 4

// stage is what the events of a story are weighed against.
type stage struct {
	weights *weights
	most    float64                  // what most voices count for
	days    map[caldate.Date]float64 // how telling each day is; set by hold
	loudest map[caldate.Date]float64 // what the voices of its best told event count for
	order   map[*cluster]int         // place of an event among those of its day
	first   caldate.Date             // of publication
}

// historyDays before its first article a story's own time begins at the earliest.
const historyDays = 60

func newStage(articles int, first caldate.Date, w *weights) *stage {
	return &stage{weights: w, most: heard(min(articles, fullChorus)), first: first}
}

// hold weighs the days' events against each other. Each must have been weighed.
func (st *stage) hold(dated []*cluster, days map[caldate.Date]float64) {
	st.days, st.loudest, st.order = days, make(map[caldate.Date]float64, len(days)), make(map[*cluster]int, len(dated))
	told := make(map[caldate.Date][]*cluster, len(days))
	for _, c := range dated {
		if day, ok := singleDay(c.event.When); ok {
			told[day] = append(told[day], c)
			st.loudest[day] = max(st.loudest[day], heard(c.voiceCount))
		}
	}
	for _, cs := range told {
		slices.SortStableFunc(cs, func(a, b *cluster) int { return cmp.Compare(b.own, a.own) })
		for i, c := range cs[:min(len(cs), fewestLeft)] {
			st.order[c] = i
		}
	}
}

// fullChorus voices are as many as count: what forty articles of a hundred tell is
// no less the story's than what all of ten do.
const fullChorus = 60

// heard is what so many independent voices count for.
func heard(voices int) float64 { return math.Log1p(float64(voices)) }

// What each reason is worth to an event.
const (
	voicesWorth   = 0.4
	topicWorth    = 0.17
	echoWorth     = 0.12
	specificWorth = 0.12
	dayWorth      = 0.19
	// laterOfDay is what remains of the day for each weightier event of it, and
	// leastOfDay for the last of them.
	laterOfDay, leastOfDay = 0.8, 0.2
	fewestLeft             = 8 // of a day: the ninth has what the last has
)

// salience says how much of the story hangs on the event, 0–1: how many
// independent sources tell it, how far its words are the story's own, how
// precisely it is placed, how long it is told of, and how telling its day is. The
// day's weight is that of the events it is known for: what is told once on a day
// of which fifty articles tell something else has little of it.
func (st *stage) salience(c *cluster) float64 {
	s := c.own
	if day, ok := singleDay(c.event.When); ok {
		share := heard(c.voiceCount) / max(st.loudest[day], heard(1))
		s += dayWorth * math.Sqrt(st.days[day]) * share * share * st.ofDay(c)
	}
	switch c.event.Status {
	case model.Expected, model.Conditional, model.Cancelled:
		s *= 0.8
	case model.Alleged, model.Denied:
		s *= 0.9
	case model.Ongoing:
		s *= 0.85 // how things stand is less of an event than what changed them
	}
	if c.worth.points {
		s *= 0.9
	}
	if c.worth.short {
		s *= 0.85 // "Results"
	}
	if !st.first.IsZero() && !c.event.When.IsZero() && !c.event.When.OpenEnd && c.event.When.Latest.Before(st.first.AddDays(-historyDays)) {
		s *= 0.85
	}
	if c.event.Kind == model.Statement {
		s *= 0.8
	}
	return math.Round(s*1000) / 1000
}

// fullTitle is how many words a title has that says what happened.
const fullTitle = 3

// pointing reports whether a title leaves open whom or what it speaks of: "It was
// sealed", "Engineers closed it off".
func pointing(title string) bool {
	first := true
	for w := range strings.FieldsSeq(title) {
		w = trimmed(w, ",.;:")
		if pointingWords[w] || first && openingPointers[w] {
			return true
		}
		first = false
	}
	return false
}

var (
	pointingWords   = set(`it they them he she him this these those`)
	openingPointers = set(`It They He She This These Those That Its Their His Her We I You There Such`)
)

// ofDay is how much of its day is an event's by its place in it.
func (st *stage) ofDay(c *cluster) float64 {
	i, ok := st.order[c]
	if !ok {
		return leastOfDay
	}
	return max(leastOfDay, math.Pow(laterOfDay, float64(i)))
}

// worth is what an event's weight is made of, as far as it depends on its tellings
// alone, and on the words' weights: most events are the same from one Story to the
// next.
type worth struct {
	known   bool
	echo    float64
	special float64
	points  bool // its title does, see pointing
	short   bool // its title is
	weights int  // the generation of weights of which central is
	central float64
}

// weigh says what an event weighs apart from its day. Its voices must be counted.
func (st *stage) weigh(c *cluster) float64 {
	w := &c.worth
	if !w.known {
		*w = worth{known: true, echo: c.echo(), special: specificity(c.event), points: pointing(c.event.Title), short: wordsIn(c.event.Title) < fullTitle, weights: -1}
	}
	if w.weights != st.weights.generation {
		w.weights, w.central = st.weights.generation, c.central(st.weights)
	}
	voices := heard(c.voiceCount) / st.most
	return voicesWorth*min(1, voices) + topicWorth*w.central + echoWorth*w.echo + specificWorth*w.special
}

func wordsIn(text string) (n int) {
	for range strings.FieldsSeq(text) {
		n++
	}
	return n
}

// central says how far the words of a telling's title are the story's own: of the
// telling that speaks for the event, or of one of the first that is more so.
func (c *cluster) central(w *weights) float64 {
	most := c.best.central(w)
	for _, m := range c.members[:min(len(c.members), exemplars)] {
		most = max(most, m.central(w))
	}
	return most
}

func (m *mention) central(w *weights) float64 {
	var topic, n float64
	for _, f := range m.feats {
		if f.title {
			topic += 1 - stepWeight(w.step[f.hash])
			n++
		}
	}
	if n == 0 {
		return 0
	}
	return min(1, 1.6*topic/max(n, 4))
}

// echo says how long after the event it is still told of.
func (c *cluster) echo() float64 {
	day := c.event.When.Earliest
	if day.IsZero() {
		return 0
	}
	weeks := map[int]bool{}
	for _, m := range c.members {
		if p := m.article.Published; p.Known() {
			if d := p.Date.DaysSince(day); d >= echoDays {
				weeks[d/7] = true
			}
		}
	}
	return 1 - math.Pow(0.7, float64(len(weeks)))
}

func specificity(e *model.Event) float64 {
	s := 0.0
	switch g := e.When.Granularity; {
	case e.When.IsZero():
	case g <= caldate.Day:
		s = 0.6
	case g <= caldate.Week:
		s = 0.45
	case g <= caldate.Month:
		s = 0.35
	case g <= caldate.Year:
		s = 0.2
	}
	if e.When.OpenStart || e.When.OpenEnd || e.When.Approx {
		s *= 0.7
	}
	if len(e.Actors) > 0 {
		s += 0.25
	}
	if len(e.Quotes) > 0 && e.Quotes[0].Time != nil {
		s += 0.15
	}
	return min(1, s)
}
