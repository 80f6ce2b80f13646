package story

import (
	"strings"
	"testing"

	"dateline/model"
)

const wireText = `The cargo ship Halina ran aground on a sandbank outside the port in heavy fog early on Tuesday.
Tugs from three harbours reached the vessel before dawn but could not pull the hull free of the mud.
Divers inspected the hull and found no leak, the harbour master told reporters waiting at the pier.
The crew of nineteen stayed aboard while lighters took off the first forty containers of grain and timber.
Owners of mussel beds nearby feared that fuel might leak when the tide turned and the stern settled.
A court in the district town will decide next month who pays for the salvage of ship and cargo.`

func plain(id, publisher, published, body string) model.Extraction {
	a := model.Article{ID: model.ArticleID(id), Publisher: publisher, Body: body}
	if published != "" {
		a.Published = model.Published{Date: day(published), Provenance: model.FromFlag, Certainty: 1}
	}
	return model.Extraction{Article: a}
}

func TestCopiesOfOneText(t *testing.T) {
	lines := strings.Split(wireText, "\n")
	s := build(t,
		plain("first", "Agency", "2022-01-04", wireText),
		plain("whole", "Courier", "2022-01-05", "By our own staff\n"+wireText),
		plain("cut", "Herald", "2022-01-05", strings.Join(lines[:4], "\n")),
		plain("own", "Globe", "2022-01-05", "A ship is stuck outside the port, and nobody knows for how long. Its crew of nineteen waits for the tide, playing cards below deck while the fog lifts and the mud holds. The insurers wait too."),
		plain("quotes", "Post", "2022-01-06", "Our reporter went to see the mussel farmers of the bay, who have had a hard year.\n"+lines[2]+"\nThey have seen worse, the oldest said, and showed pictures of the great storm that took the old pier, two barns and the school roof. Their children moved to the city long ago. The beds lie empty in spring, and the price of rope has doubled since the mill closed."),
	)
	for id, want := range map[model.ArticleID]model.ArticleID{"whole": "first", "cut": "first"} {
		if of, ok := s.CopyOf(id); !ok || of != want {
			t.Errorf("%s copies %q, want %s", id, of, want)
		}
	}
	for _, id := range []model.ArticleID{"first", "own", "quotes"} {
		if of, ok := s.CopyOf(id); ok {
			t.Errorf("%s is taken for a copy of %s", id, of)
		}
	}
	for _, src := range s.Sources {
		want := 1
		if src.Publisher == "Courier" || src.Publisher == "Herald" {
			want = 0
		}
		if src.Independent != want || len(src.Articles) != 1 {
			t.Errorf("%+v, want %d independent", src, want)
		}
	}
}

func TestUndatedCopyGetsTheDateOfItsText(t *testing.T) {
	s := build(t, plain("first", "Agency", "2022-01-04", wireText), plain("copy", "Courier", "", wireText))
	p := s.ProposeDates()
	if len(p) != 1 || p[0].Article != "copy" || p[0].Candidate.Date != day("2022-01-04") || p[0].Candidate.Provenance != model.FromNeighbour {
		t.Fatalf("proposed %+v", p)
	}
	if !strings.Contains(p[0].Candidate.Evidence, "Agency") {
		t.Errorf("the reasoning does not name the neighbour: %s", p[0].Candidate.Evidence)
	}
}
