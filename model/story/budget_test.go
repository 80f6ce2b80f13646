package story

import (
	"strings"
	"testing"
	"unsafe"

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

// TestTellingsStaySmall keeps what a story of 100,000 tellings holds for each in the
// allocator's classes of 512 and 320 bytes.
func TestTellingsStaySmall(t *testing.T) {
	for _, one := range []struct {
		what string
		size uintptr
		most uintptr
	}{
		{"a mention", unsafe.Sizeof(mention{}), 512},
		{"a word of one", unsafe.Sizeof(feature{}), 16},
		{"an event", unsafe.Sizeof(cluster{}), 320},
	} {
		if one.size > one.most {
			t.Errorf("%s takes %d bytes, %d at most", one.what, one.size, one.most)
		}
	}
}
