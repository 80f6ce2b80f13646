package event

import (
	"reflect"
	"testing"

	"dateline/model"
)

// outlined takes from an extraction what Outline leaves out.
func outlined(ex model.Extraction) model.Extraction {
	plain := func(t *model.TimeExpr) *model.TimeExpr {
		if t == nil {
			return nil
		}
		c := *t
		c.Why = ""
		return &c
	}
	for i := range ex.Times {
		ex.Times[i].Why = ""
	}
	for i := range ex.Events {
		e := &ex.Events[i]
		e.ID, e.Actors, e.Salience, e.Why = "", nil, 0, ""
		for k := range e.Quotes {
			q := &e.Quotes[k]
			*q = model.Quote{Article: q.Article, Span: q.Span, Exact: q.Exact, Time: plain(q.Time)}
		}
	}
	return ex
}

func TestOutlineIsExtractWithoutWhatExplains(t *testing.T) {
	for _, text := range []string{
		"",
		"Harbour board votes to close pier\n\nThe board voted on Monday to close the old pier at noon, Mayor Ada Quill said.\n\n“It is no longer safe,” she said. Work begins on 3 May 2022 and ends by June 5.\n\nThe pier opened in 1904. Two men were hurt there last week.",
		"The strike began on Tuesday. The union has rejected an offer, and talks resume next week. Several workers recently left. It was the second strike in 2019, the paper reported. The strike was the longest in years.",
	} {
		for _, dct := range []string{"", "2022-04-13"} {
			a := document{Doc: "t", DCT: dct, Text: text}.article()
			if got, want := Outline(a), outlined(Extract(a)); !reflect.DeepEqual(got, want) {
				t.Errorf("published %q: %q\nhas the outline %+v\nand not %+v", dct, text, got, want)
			}
		}
	}
}
