package event

import (
	"dateline/model"
	"dateline/model/segment"
)

// mended returns articles with the bodies of tokenised ones as they once were, and
// by article the way back; the articles as they are where there are none such.
func mended(articles []model.Article) ([]model.Article, []*segment.Untokenised) {
	var back []*segment.Untokenised
	own := articles
	for i := range articles {
		u, ok := segment.Untokenise(articles[i].Body)
		if !ok {
			continue
		}
		if back == nil {
			back = make([]*segment.Untokenised, len(articles))
			own = append([]model.Article(nil), articles...)
		}
		back[i] = u
		own[i].Body = u.Text
	}
	return own, back
}

// asItCame moves what was found in a mended body to the body as it came.
func asItCame(ex *model.Extraction, a model.Article, u *segment.Untokenised, full bool) {
	ex.Article = a
	moved := map[*model.TimeExpr]bool{}
	move := func(t *model.TimeExpr) {
		if t == nil || moved[t] {
			return
		}
		moved[t] = true
		t.Span = u.Body(t.Span)
		if t.Anchor.Kind == model.AnchorMention {
			t.Anchor.Span = u.Body(t.Anchor.Span)
		}
	}
	spans := func(list []model.Span) {
		for i := range list {
			list[i] = u.Body(list[i])
		}
	}
	for i := range ex.Times {
		move(&ex.Times[i])
	}
	for i := range ex.Attributions {
		t := &ex.Attributions[i]
		spans(t.Content)
		spans(t.Cue)
		spans(t.Source)
	}
	for i := range ex.Unused {
		ex.Unused[i].Time = u.Body(ex.Unused[i].Time)
	}
	for i := range ex.Events {
		e := &ex.Events[i]
		e.Trigger = u.Body(e.Trigger)
		for k := range e.Quotes {
			q := &e.Quotes[k]
			move(q.Time)
			q.Span = u.Body(q.Span)
			q.Exact = q.In(a.Body)
			if full {
				q.Prefix, q.Suffix = before(a.Body, q.Start), after(a.Body, q.End)
			}
		}
	}
}
