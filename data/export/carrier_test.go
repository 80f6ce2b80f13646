package export

import (
	"testing"

	"dateline/model"
)

func TestCarrierJoinsNeighbouringQuotes(t *testing.T) {
	body := "One. Two. Three. Four."
	q := func(s, e int) model.Quote { return model.Quote{Span: model.Span{Start: s, End: e}, Exact: body[s:e]} }
	e := model.Event{Quotes: []model.Quote{q(5, 9), q(0, 4), q(17, 22)}}
	if got := carrier(&e, body); got != (model.Span{Start: 0, End: 9}) {
		t.Errorf("carrier = %v, want the first two sentences: the fourth stands apart", got)
	}
}
