package session

import (
	"fmt"
	"strings"
	"testing"

	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// fiftyThousand is what is searched of 10,000 articles with five events each.
func fiftyThousand() *texts {
	base := &story.Story{}
	for i := range 50_000 {
		exact := string(newsSources(1, 1)[0].Bytes)
		exact = fmt.Sprintf("The %dth sentence of the lot says %s and goes on to the end of its line.", i, strings.ReplaceAll(exact, "\n", " "))
		base.Events = append(base.Events, model.Event{ID: model.EventID(fmt.Sprint(i)), Title: fmt.Sprintf("Council of ward %d adopts the harbour plan", i%500), Quotes: []model.Quote{{Exact: exact}}})
	}
	t := &texts{base: base}
	t.once.Do(t.make)
	return t
}

func BenchmarkSearchEvents(b *testing.B) {
	t := fiftyThousand()
	for _, typed := range []string{"h", "harbour", "zebra", "ward 77", "the", `"ward 77 adopts"`} {
		q := terms.Parse(typed)
		b.Run(typed, func(b *testing.B) {
			n := 0
			for b.Loop() {
				n = 0
				best := &ranking{limit: 50}
				t.find(q, func(i int, title bool) { best.add(ranked{event: t.events[i], title: title, at: i}); n++ })
			}
			b.ReportMetric(float64(n), "hits")
			b.ReportMetric(float64(t.ends[len(t.ends)-1]*len(t.parts))/1e6, "MB")
		})
	}
	b.Run("made", func(b *testing.B) {
		for b.Loop() {
			again := &texts{base: t.base}
			again.make()
		}
	})
}
