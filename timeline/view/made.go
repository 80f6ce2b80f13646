package view

import (
	"fmt"
	"math/rand/v2"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
)

// MadeUp invents a story of n events between two years, the same for the same
// numbers: bursts of days with months, years, stretches and every uncertainty
// among them. It is what speed is shown on, and what the pictures are judged by.
func MadeUp(n, from, to int, seed uint64) ([]layout.Event, []layout.Publication) {
	who := []string{"The harbour board", "A court in Lyon", "Fishermen", "The central bank", "Two ministers", "A union", "The observatory", "Engineers", "The mayor of Halden", "An inquiry"}
	does := []string{"reports on the flood", "rejects the appeal", "blocks the northern quay", "raises its rate to 4 per cent", "resigns over the audit", "finds a second comet in a week", "halts work on the bridge", "publishes its letters", "calls the figures “a fairy tale”", "asks for a new vote"}
	quotes := []string{"nothing of the kind had been planned before the spring", "we have seen the numbers, and they do not add up", "the work will go on as soon as the water has fallen", "it is too early to say who will pay"}
	statuses := []model.Status{model.Occurred, model.Occurred, model.Occurred, model.Occurred, model.Alleged, model.Expected, model.Denied, model.Conditional, model.Cancelled, model.Ongoing}
	r := rand.New(rand.NewPCG(seed, 11))
	first, last := caldate.Of(from, 1, 1).Serial(), caldate.Of(to, 12, 31).Serial()
	bursts := make([]int64, max(n/60, 3))
	for i := range bursts {
		bursts[i] = first + r.Int64N(last-first)
	}
	events := make([]layout.Event, n)
	for i := range events {
		at := first + r.Int64N(last-first)
		if r.IntN(3) > 0 {
			at = min(max(bursts[r.IntN(len(bursts))]+int64(r.NormFloat64()*9), first), last)
		}
		d := caldate.FromSerial(at)
		iv := caldate.OnDay(d)
		switch r.IntN(20) {
		case 0:
			iv = caldate.InMonth(int(d.Year), int(d.Month))
		case 1:
			iv = caldate.Stretch(d, d.AddDays(2+r.IntN(20)), caldate.Day)
		case 2:
			iv.OpenEnd = true
		case 3:
			iv.OpenStart = true
		case 4:
			iv.Approx = true
		case 5:
			iv = caldate.Stretch(d, d.AddDays(5+r.IntN(9)), caldate.Day)
			iv.Between = true
		case 6:
			if r.IntN(4) == 0 {
				iv = caldate.InYear(int(d.Year))
			}
		}
		kind := model.Happening
		if r.IntN(4) == 0 {
			kind = model.Statement
		}
		paper := r.IntN(4)
		events[i] = layout.Event{
			ID: model.EventID(fmt.Sprintf("made-%d", i)), Title: who[r.IntN(len(who))] + " " + does[r.IntN(len(does))],
			Quote: quotes[r.IntN(len(quotes))], When: iv, Reported: d.AddDays(r.IntN(3)), Kind: kind,
			Status: statuses[r.IntN(len(statuses))], Salience: r.Float64(),
			Source: fmt.Sprintf("Paper %c", 'A'+paper), SourceHue: int8(paper), Actor: who[r.IntN(len(who))],
		}
	}
	pubs := make([]layout.Publication, min(n/2+1, 40))
	for i := range pubs {
		pubs[i] = layout.Publication{Date: caldate.FromSerial(first + r.Int64N(last-first)), Hue: int8(r.IntN(4)), Title: "An article"}
	}
	return events, pubs
}
