package event

import (
	"reflect"
	"strings"
	"testing"

	"dateline/model"
)

// outlined takes from an extraction what Outlines leaves out.
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

// Read together or alone, an article has the outline that its extraction has.
func TestOutlinesAreExtractsWithoutWhatExplains(t *testing.T) {
	texts := []string{
		"",
		"Harbour board votes to close pier\n\nThe board voted on Monday to close the old pier at noon, Mayor Ada Quill said.\n\n“It is no longer safe,” she said. Work begins on 3 May 2022 and ends by June 5.\n\nThe pier opened in 1904. Two men were hurt there last week.",
		"The strike began on Tuesday. The union has rejected an offer, and talks resume next week. Several workers recently left. It was the second strike in 2019, the paper reported. The strike was the longest in years.",
		strings.Repeat("The ferry sank in May 1987, Ada Quill said. ", 2*together/44),
	}
	var articles []model.Article
	for range company/2 + 1 { // more than are read together
		for _, text := range texts[:3] {
			for _, dct := range []string{"", "2022-04-13"} {
				articles = append(articles, document{Doc: "t", DCT: dct, Text: text}.article())
			}
		}
	}
	articles = append(articles, document{Doc: "long", Text: texts[3]}.article(), articles[2])
	got := Outlines(articles)
	if len(got) != len(articles) {
		t.Fatalf("%d articles have %d outlines", len(articles), len(got))
	}
	for i, a := range articles {
		if want := outlined(Extract(a)); !reflect.DeepEqual(got[i], want) {
			t.Errorf("article %d: %.200q\nhas the outline %+v\nand not %+v", i, a.Body, got[i], want)
		}
	}
}
