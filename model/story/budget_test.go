package story

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/event"
)

// tide is an article of our own that tells much in few words.
const tide = `The ferry office at Skerrow closed its northern pier on Monday after divers had found two loose piles. “Nobody has to fear for the crossing,” said the harbour master, Una Brandt, on Tuesday. The pier is to open again in June.

Senator Ivo Lund rejected the claims on Thursday that the office had saved on repairs in 2019. The union of the deckhands called the report baseless and walked out on Friday. A hearing was held on 3 May, and the board agreed to pay 40,000 crowns for each boat that had lain idle since April.
`

// TestEntryAllocatesWithinBudget keeps what an article costs a growing story near what
// is kept of it.
func TestEntryAllocatesWithinBudget(t *testing.T) {
	a := model.Article{ID: "tide", Body: strings.Repeat(tide, 12), Published: model.Published{Date: day("2021-05-14"), Provenance: model.FromFlag}}
	ex := event.Extract(a)
	ex.Article = a
	if len(ex.Events) < 40 {
		t.Fatalf("%d events", len(ex.Events))
	}
	if n := testing.AllocsPerRun(20, func() { newEntry(ex) }) / float64(len(ex.Events)); n > 34 {
		t.Errorf("%.1f allocations an event", n)
	} else {
		t.Logf("%.1f allocations an event", n)
	}
}
