package story

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"sort"

	"dateline/model"
	"dateline/model/caldate"
)

// Day is one day of a story with how telling it is.
type Day struct {
	Date   caldate.Date
	Score  float64         // 0–1, the story's most telling day has 1
	Events []model.EventID // the events of that day, the most salient first
}

// Digest returns the k most telling days of the story, the most telling first.
func (s *Story) Digest(k int) []Day {
	k = max(0, min(k, len(s.days)))
	return append([]Day(nil), s.days[:k]...)
}

// How a day earns its score. Each article that mentions the day adds
//
//	relevance^½ · (how central the article is)^½ · √ln(1.5 + days since)
//
// so that a day counts for more when the sentences that name it speak of the
// story's own matter, and when it is still named long after; a day that only
// dates somebody's words, that lies ahead, or that no number names, counts for
// less. What stands out from the days around it counts for more than what is
// told in their midst: day s between neighbours of the mean score n keeps
//
//	(s / (s + n))^0.35
//
// of its score. The shape was chosen on six news stories of 140 to 300 articles
// with editors' timelines (November 2026): any exponent from a quarter to one,
// and any of the shares half as large again, gives the same figure within two
// hundredths, so none is fitted closely.
const (
	echoOffset   = 1.5
	saidShare    = 0.3  // of a mention that dates a saying
	futureShare  = 0.7  // of a mention in a sentence about the future
	aheadShare   = 0.5  // of a mention in an article from before the day
	beforeShare  = 0.15 // of a day from before the story's first article
	weekdayShare = 0.55 // of a mention by a weekday or a word: it is named by its number later
	peakDays     = 2    // around a day that it is held against
	peakPower    = 0.35 // see above
	beforeDays   = 3    // that a first report may lag behind
	historyShare = 0.5  // with so many mentions of days before, a story is about then
	weekPower    = 0.8  // of what the articles of one week add: they repeat each other
	noveltyPower = 0.15 // of 1 + ln(1 + words that came up that day to stay)
)

// scoreDays ranks the days that the articles mention.
func scoreDays(entries []*entry, t *topic) map[caldate.Date]float64 {
	score := map[caldate.Date]float64{}
	var relevance, central []float64
	type told struct {
		day  caldate.Date
		week int64
		r, w float64
	}
	var all []told
	for _, e := range entries {
		e.hold(t)
		c := e.central
		central = append(central, c)
		week := int64(0)
		if p := e.ex.Article.Published; p.Known() {
			week = 1 + floorDiv(p.Date.Serial(), 7)
		}
		for i := range e.days {
			d, r := &e.days[i], e.relevance[i]
			relevance = append(relevance, r)
			all = append(all, told{d.day, week, r, math.Sqrt(c) * d.weight(e.ex.Article.Published)})
		}
	}
	// Medians put both factors on one scale, whatever the story's size.
	rm, cm := median(relevance), median(central)
	first := t.first
	type part struct {
		day  caldate.Date
		week int64 // of publication
	}
	parts := map[part]float64{}
	var order []part // sums of floats depend on their order
	for _, x := range all {
		k := part{x.day, x.week}
		if _, ok := parts[k]; !ok {
			order = append(order, k)
		}
		parts[k] += math.Sqrt((x.r+0.05*rm)/rm) * x.w / math.Sqrt(cm)
	}
	for _, k := range order {
		v := math.Pow(parts[k], weekPower)
		score[k.day] += v
	}
	before := 0 // mentions of days before the story
	for _, x := range all {
		if !first.IsZero() && x.day.Before(first.AddDays(-beforeDays)) {
			before++
		}
	}
	for d := range score {
		score[d] *= math.Pow(1+math.Log1p(t.novelty[d]), noveltyPower)
		if !first.IsZero() && float64(before) < historyShare*float64(len(all)) && d.Before(first.AddDays(-beforeDays)) {
			score[d] *= beforeShare
		}
	}
	standOut(score)
	top := 0.0
	for _, v := range score {
		top = max(top, v)
	}
	for d := range score {
		if top > 0 {
			score[d] /= top
		}
	}
	return score
}

// hold works out how far the article speaks of the topic, unless it is known.
func (e *entry) hold(t *topic) {
	if e.of == t {
		return
	}
	e.of, e.central, e.relevance = t, t.central(e), make([]float64, len(e.days))
	for i := range e.days {
		for _, stems := range e.days[i].sentences {
			e.relevance[i] = max(e.relevance[i], t.relevance(stems))
		}
	}
}

// weight is what a mention of the day in an article of that date counts for,
// the sentences' matter apart.
func (d *dayTelling) weight(p model.Published) float64 {
	lag := 0
	if p.Known() {
		lag = p.Date.DaysSince(d.day)
	}
	w := math.Sqrt(math.Log(echoOffset + float64(max(0, lag))))
	if lag < 0 {
		w *= aheadShare
	}
	if d.said {
		w *= saidShare
	}
	if d.future {
		w *= futureShare
	}
	if d.named && !d.exact {
		w *= weekdayShare
	}
	return w
}

// standOut lowers the days that are one of many alike around them.
func standOut(score map[caldate.Date]float64) {
	was := maps.Clone(score)
	for d, v := range was {
		var around float64
		for k := 1; k <= peakDays; k++ {
			around += was[d.AddDays(-k)] + was[d.AddDays(k)]
		}
		if v > 0 {
			score[d] *= math.Pow(v/(v+around/(2*peakDays)), peakPower)
		}
	}
}

// voicePower is how far the sources of a day's best told event raise its score. Of
// six stories it lowers none for any exponent from a seventh to a third.
const voicePower = 0.3

// voiced raises the days on which something happens that several sources tell.
func voiced(dated []*cluster, score map[caldate.Date]float64) {
	most := map[caldate.Date]int{}
	for _, c := range dated {
		if day, ok := singleDay(c.event.When); ok && !c.event.When.Approx && c.members[0].reality() != 1 && c.event.Status != model.Cancelled {
			most[day] = max(most[day], c.voiceCount)
		}
	}
	top := 0.0
	for d := range score {
		score[d] *= math.Pow(1+heard(most[d]), voicePower)
		top = max(top, score[d])
	}
	for d := range score {
		if top > 0 {
			score[d] /= top
		}
	}
}

// doubtShare is what remains of a day's score when the only event that it is
// named for is dated otherwise by more sources.
const doubtShare = 0.4

// doubt lowers the days that rest on a date which other sources contradict.
func doubt(dated []*cluster, score map[caldate.Date]float64) {
	strongest := map[caldate.Date]*cluster{}
	for _, c := range dated {
		if day, ok := singleDay(c.event.When); ok && (strongest[day] == nil || len(c.members) > len(strongest[day].members)) {
			strongest[day] = c
		}
	}
	for day, c := range strongest {
		for _, o := range c.rivals {
			if !o.absorbed && (o.voiceCount > c.voiceCount || o.voiceCount == c.voiceCount && len(o.members) > len(c.members)) {
				score[day] *= doubtShare
				break
			}
		}
	}
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// listDays makes the digest's days of the scores and the events.
func (s *Story) listDays(score map[caldate.Date]float64) {
	at := make(map[caldate.Date]int, len(score))
	for d, v := range score {
		at[d] = len(s.days)
		s.days = append(s.days, Day{Date: d, Score: math.Round(v*1e6) / 1e6})
	}
	of := make([][]*model.Event, len(s.days)) // events, by day
	for i := range s.Events {
		e := &s.Events[i]
		day, ok := singleDay(e.When)
		if !ok {
			continue
		}
		j, ok := at[day]
		if !ok {
			j = len(s.days)
			at[day] = j
			s.days = append(s.days, Day{Date: day})
		}
		for len(of) <= j {
			of = append(of, nil)
		}
		of[j] = append(of[j], e)
	}
	for j, events := range of {
		if len(events) == 0 {
			continue
		}
		slices.SortStableFunc(events, func(a, b *model.Event) int { return cmp.Compare(b.Salience, a.Salience) })
		s.days[j].Events = make([]model.EventID, len(events))
		for i, e := range events {
			s.days[j].Events[i] = e.ID
		}
	}
	sort.Slice(s.days, func(i, j int) bool {
		if s.days[i].Score != s.days[j].Score {
			return s.days[i].Score > s.days[j].Score
		}
		return s.days[i].Date.Before(s.days[j].Date)
	})
}

// median returns the middle value, 1 where there is none above zero.
func median(vs []float64) float64 {
	sort.Float64s(vs)
	if len(vs) == 0 || vs[len(vs)/2] <= 0 {
		return 1
	}
	return vs[len(vs)/2]
}
