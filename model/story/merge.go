package story

import "dateline/model"

// merge makes the event of a cluster: ID of the first to tell it, title and
// first quote of the best, all quotes, all actors.
func (c *cluster) merge() {
	best := c.members[0]
	for _, m := range c.members[1:] {
		if better(m, best) {
			best = m
		}
	}
	ev := *best.ev
	ev.ID = c.members[0].ev.ID
	ev.Status = c.status()
	ev.Quotes, ev.Actors = nil, nil
	ev.Links = nil
	seenQuote := map[quoteKey]bool{}
	seenActor := map[string]bool{}
	take := func(m *mention) {
		ev.Links = append(ev.Links, m.ev.Links...)
		for _, q := range m.ev.Quotes {
			if k := (quoteKey{q.Article, q.Span}); !seenQuote[k] {
				seenQuote[k] = true
				ev.Quotes = append(ev.Quotes, q)
			}
		}
		for _, a := range m.ev.Actors {
			if !seenActor[a] {
				seenActor[a] = true
				ev.Actors = append(ev.Actors, a)
			}
		}
	}
	take(best)
	for _, m := range c.members {
		if m != best {
			take(m)
		}
	}
	c.event = ev
}

type quoteKey struct {
	article model.ArticleID
	span    model.Span
}

// better reports whether a tells the event better than b: with a title, with
// the expression that dates it, from nearer to the day, in fewer words.
func better(a, b *mention) bool {
	return rank(a) > rank(b)
}

func rank(m *mention) float64 {
	r := 0.0
	if m.ev.Title != "" {
		r += 4
	}
	if len(m.agents) > 0 {
		r++
	}
	if len(m.ev.Quotes) > 0 {
		q := m.ev.Quotes[0]
		if q.Time != nil {
			r++
		}
		switch n := len(q.Exact); {
		case n < 40:
			r--
		case n < 260:
			r++
		}
	}
	if day, ok := singleDay(m.ev.When); ok && m.article.Published.Known() {
		switch away := m.article.Published.Date.DaysSince(day); {
		case away >= 0 && away <= 2:
			r += 1.5
		case away >= -2 && away <= 14:
			r += 0.5
		}
	}
	return r
}
