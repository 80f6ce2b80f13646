package layout

import (
	"fmt"
	"math/rand/v2"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/scale"

	"pgregory.net/rapid"
)

// plain measures like a sans of 13 px, roughly, so that tests need no font.
type plain struct{}

func (plain) Advance(r rune, s Style) float64 {
	w := 7.4
	switch r {
	case 'i', 'l', '.', ',', ' ', '\'', '1', 'j', 't', 'f':
		w = 4
	case 'm', 'w', 'M', 'W', '—', '…':
		w = 11
	}
	if s != Title {
		w *= 0.92
	}
	return w
}

var (
	who  = []string{"The committee", "A court in Lyon", "Fishermen", "The central bank", "Two ministers", "A union", "The observatory", "Engineers"}
	does = []string{"reports on the flood", "rejects the appeal", "blocks the harbour", "raises rates to 4 per cent", "resigns over the audit", "finds a second comet in a week", "halts the northern bridge", "publishes its letters"}
)

// made invents n events between two years: mostly days, in bursts, with months,
// years, stretches and every uncertainty among them.
func made(n int, from, to int, seed uint64) []Event {
	r := rand.New(rand.NewPCG(seed, 7))
	statuses := []model.Status{model.Occurred, model.Occurred, model.Occurred, model.Alleged, model.Expected, model.Denied, model.Conditional, model.Cancelled, model.Ongoing}
	first, last := caldate.Of(from, 1, 1).Serial(), caldate.Of(to, 12, 31).Serial()
	bursts := make([]int64, max(n/40, 3))
	for i := range bursts {
		bursts[i] = first + r.Int64N(last-first)
	}
	out := make([]Event, n)
	for i := range out {
		at := first + r.Int64N(last-first)
		if r.IntN(3) > 0 {
			at = bursts[r.IntN(len(bursts))] + int64(r.NormFloat64()*6)
		}
		d := caldate.FromSerial(at)
		iv := caldate.OnDay(d)
		switch r.IntN(14) {
		case 0:
			iv = caldate.InMonth(int(d.Year), int(d.Month))
		case 1:
			iv = caldate.InYear(int(d.Year))
		case 2:
			iv = caldate.Stretch(d, d.AddDays(2+r.IntN(20)), caldate.Day)
		case 3:
			iv.OpenEnd = true
		case 4:
			iv.OpenStart = true
		case 5:
			iv.Approx = true
		case 6:
			iv = caldate.Stretch(d, d.AddDays(5+r.IntN(9)), caldate.Day)
			iv.Between = true
		}
		k := model.Happening
		if r.IntN(3) == 0 {
			k = model.Statement
		}
		out[i] = Event{
			ID: model.EventID(fmt.Sprintf("e%d", i)), Title: who[r.IntN(len(who))] + " " + does[r.IntN(len(does))],
			Quote: "it was said that nothing of the kind had been planned before the spring", When: iv,
			Reported: d.AddDays(1), Kind: k, Status: statuses[r.IntN(len(statuses))], Salience: r.Float64(),
			Source: fmt.Sprintf("Paper %d", r.IntN(4)), SourceHue: int8(r.IntN(4)), Actor: who[r.IntN(len(who))],
		}
	}
	return out
}

// affair is a story like those of the news: two years, three days, an open end.
func affair() []Event {
	open := caldate.OnDay(caldate.Of(2021, 3, 22))
	open.OpenEnd, open.Granularity = true, caldate.Week
	return []Event{
		{ID: "a", Title: "Collusion with a foreign power alleged", Quote: "those claims, too, were rejected", When: caldate.InYear(2016), Status: model.Alleged, Salience: .4},
		{ID: "b", Title: "Presidential election", Quote: "to manipulate the vote", When: caldate.InYear(2020), Status: model.Occurred, Salience: .5},
		{ID: "c", Title: "Intelligence report released", Quote: "a declassified report of fifteen pages", When: caldate.OnDay(caldate.Of(2021, 3, 16)), Status: model.Occurred, Salience: .9},
		{ID: "d", Title: "Embassy: “baseless accusations”", Quote: "another set of baseless accusations", When: caldate.OnDay(caldate.Of(2021, 3, 17)), Kind: model.Statement, Status: model.Occurred, Salience: .9, Links: []model.Link{{Kind: model.RepliesTo, To: "c"}}},
		{ID: "e", Title: "Sanctions expected", Quote: "as soon as next week", When: open, Status: model.Expected, Salience: .7},
	}
}

func viewOf(ix *Index, width float64, folded bool) scale.View {
	return scale.View{Scale: Plan(ix, plain{}, width, folded), Width: width, Margin: Margins}.FitAll()
}

// drawStory draws a story of any size and spread.
func drawStory(t *rapid.T) *Index {
	n := rapid.SampledFrom([]int{1, 2, 5, 9, 14, 40, 90, 250, 600, 3000}).Draw(t, "events")
	from := rapid.SampledFrom([]int{-300, 800, 1990, 2015, 2020}).Draw(t, "from")
	years := rapid.SampledFrom([]int{0, 1, 6, 40, 900}).Draw(t, "years")
	events := made(n, from, from+years, rapid.Uint64Range(0, 1000).Draw(t, "seed"))
	o := Options{
		Lanes:   rapid.SampledFrom([]Key{ByNone, ByNone, BySource, ByActor, ByStatus}).Draw(t, "lanes"),
		Colours: rapid.SampledFrom([]Key{ByNone, BySource, ByStatus}).Draw(t, "colours"),
	}
	return NewIndex(events, o, nil)
}
