package story

import (
	"math"

	"dateline/model"
	"dateline/model/caldate"
)

// echoDays after an event a telling is an echo, no longer the news of it.
const echoDays = 4

// salience says how much of the story hangs on the event, 0–1: how many
// independent sources tell it, how far its words are the story's own, how
// precisely it is placed, how telling its day is, and how long it is told of.
func (c *cluster) salience(w *weights) float64 {
	sources := 1 - math.Pow(0.72, float64(c.voiceCount))
	var topic, n float64
	for _, f := range c.best.feats {
		if f.share == titleShare {
			topic += 1 - stepWeight(w.step[f.hash])
			n++
		}
	}
	if n > 0 {
		topic = min(1, 1.6*topic/max(n, 4))
	}
	echo := 0.0
	if day := c.event.When.Earliest; !day.IsZero() {
		weeks := map[int]bool{}
		for _, m := range c.members {
			if p := m.article.Published; p.Known() {
				if d := p.Date.DaysSince(day); d >= echoDays {
					weeks[d/7] = true
				}
			}
		}
		echo = 1 - math.Pow(0.7, float64(len(weeks)))
	}
	day := 0.0
	if _, ok := singleDay(c.event.When); ok {
		day = math.Sqrt(c.dayScore)
	}
	s := 0.25*sources + 0.20*topic + 0.15*echo + 0.20*specificity(&c.event) + 0.20*day
	switch c.event.Status {
	case model.Expected, model.Conditional, model.Cancelled:
		s *= 0.8
	case model.Alleged, model.Denied:
		s *= 0.9
	}
	if c.event.Kind == model.Statement {
		s *= 0.8
	}
	return math.Round(s*1000) / 1000
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
