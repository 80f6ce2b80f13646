package event

import (
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// A tokenised text gives the titles that the text as it was printed gives, with
// quotes of the text as it came.
func TestTokenisedTextIsReadAsItWasPrinted(t *testing.T) {
	const body = "The harbour 's keeper closed both gates on Monday , a week after the flood . \n`` We did n't wait , '' Erik Holm , the keeper , said on Tuesday . \nThe town -LRB- once a village -RRB- rebuilt the quay in the 1990 's . \n"
	ex := Extract(model.Article{ID: "a", Body: body, Published: model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromFlag}})
	want := map[string]string{
		"The harbour's keeper closed both gates": "2021-03-15",
		"Erik Holm: “We didn't wait”":            "2021-03-16",
		"The town rebuilt the quay":              "199X",
	}
	for _, e := range ex.Events {
		edtf := e.When.EDTF()
		if want[e.Title] != edtf {
			t.Errorf("%q (%s)", e.Title, edtf)
		}
		delete(want, e.Title)
		for _, q := range e.Quotes {
			if q.In(body) != q.Exact || q.Time != nil && q.Time.End > len(body) {
				t.Errorf("%q: the quote is not the body's: %q", e.Title, q.Exact)
			}
		}
		if got := e.Trigger.In(body); got != "closed" && got != "said" && got != "rebuilt" {
			t.Errorf("%q: the trigger is %q", e.Title, got)
		}
	}
	for title := range want {
		t.Errorf("%q is missing", title)
	}
}
