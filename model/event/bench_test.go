package event

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// news is an article of our own, as dense in dates as the press is.
const news = `The harbour board of Stonemouth voted on Tuesday to close the old swing bridge, which opened in 1911, after engineers found cracks in two of its girders last week.

“The bridge has served us well, but we cannot take chances,” the board's chairwoman, Ellen Marsh, said on Wednesday. She said traffic would be sent over the new crossing from 3 May. The closure is expected to last until the end of next year, two officials told the Stonemouth Courier.

Fishermen protested outside the town hall on Monday evening. Their union said in a statement that the detour would cost its members “two hours and a tank of diesel a day.” It accused the board of having ignored warnings since 2014.

In 2016 an inspection had called the bridge safe. Mayor Tom Okafor denied that he had kept the report from councillors. A hearing on the matter was postponed to June after the council's lawyer resigned.
`

func BenchmarkExtract(b *testing.B) {
	a := model.Article{ID: "b", Body: strings.Repeat(news+"\n", 8), Published: model.Published{Date: caldate.Of(2021, 4, 15), Provenance: model.FromFlag}}
	b.SetBytes(int64(len(a.Body)))
	b.ReportAllocs()
	for b.Loop() {
		Extract(a)
	}
}

// BenchmarkCorpus reads whole articles of the press, where they are at hand.
func BenchmarkCorpus(b *testing.B) {
	_, docs := corpus(b, "polnear-dev.jsonl")
	size := 0
	for _, d := range docs {
		size += len(d.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			Extract(d.article())
		}
	}
}

// TestExtractAllocatesWithinBudget keeps what an extraction leaves to the
// collector near what it returns: a batch's speed hangs on it.
func TestExtractAllocatesWithinBudget(t *testing.T) {
	a := model.Article{ID: "b", Body: strings.Repeat(news+"\n", 8), Published: model.Published{Date: caldate.Of(2021, 4, 15), Provenance: model.FromFlag}}
	events := len(Extract(a).Events)
	if events < 50 {
		t.Fatalf("%d events", events)
	}
	if n := testing.AllocsPerRun(20, func() { Extract(a) }); n > float64(20*events) && !racing {
		t.Errorf("%v allocations for %d events", n, events)
	} else {
		t.Logf("%.1f allocations an event", n/float64(events))
	}
}
