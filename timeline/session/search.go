package session

import (
	"container/heap"
	"context"
	"sort"
	"sync"
	"unicode/utf8"

	"dateline/data/store/terms"
	"dateline/model"
)

// Found is what a search found, the best first.
type Found struct {
	Query    string
	Events   []EventHit
	Articles []ArticleHit
	// TotalEvents and TotalArticles count what was found past the limit too.
	TotalEvents, TotalArticles int
}

// EventHit is an event with the places where the query's words stand.
type EventHit struct {
	Event *model.Event
	Title []model.Span // in Event.Title
	Note  []model.Span // in Event.Note
	Quote int          // the quote with most words of the query; -1 for none
	Exact []model.Span // in Event.Quotes[Quote].Exact
}

// ArticleHit is an article with the places where the query's words stand.
type ArticleHit struct {
	Article model.ArticleID
	Title   string
	Heading []model.Span // in Title
	Snippet model.Span   // of the body: the words around the densest place
	Body    []model.Span // in the body; empty when only the title was hit
}

// Search finds events by title, note, tags, actors and quotes, and articles by
// title and body, in the story as it stands, whatever the filter. It returns at
// most limit of each. It is fast enough to be asked at each key; for that, a
// single letter finds articles by their titles only, and two letters find them
// as a whole word.
func (s *Session) Search(typed string, limit int) Found {
	q := terms.Parse(typed)
	found := Found{Query: typed}
	if q.Empty() || limit <= 0 {
		return found
	}
	snap := s.Snapshot()
	t := s.textsOf(snap)
	var wg sync.WaitGroup
	wg.Go(func() { searchEvents(&found, snap, t, q, limit) })
	s.searchArticles(&found, snap, t, q, limit)
	wg.Wait()
	return found
}

func searchEvents(found *Found, snap *Snapshot, t *texts, q terms.Query, limit int) {
	best := &ranking{limit: limit}
	touched := map[model.EventID]bool{}
	for id, ev := range snap.Story.Changed {
		touched[id] = true
		if ev == nil || ev.Review == model.Hidden {
			continue
		}
		if buf := appendEvent(nil, ev); q.InBytes(buf) {
			best.add(ranked{event: ev, title: hasTitle(q, ev), weight: ev.Salience})
		}
	}
	t.find(q, func(i int, title bool) {
		if ev := t.events[i]; len(touched) == 0 || !touched[ev.ID] {
			best.add(ranked{event: ev, title: title, weight: ev.Salience, at: i})
		}
	})
	found.TotalEvents = best.total
	for _, h := range best.sorted() {
		hit := EventHit{Event: h.event, Title: q.Highlights(h.event.Title), Note: q.Highlights(h.event.Note), Quote: -1}
		for i := range h.event.Quotes {
			if spans := q.Highlights(h.event.Quotes[i].Exact); len(spans) > len(hit.Exact) {
				hit.Quote, hit.Exact = i, spans
			}
		}
		found.Events = append(found.Events, hit)
	}
}

func (s *Session) searchArticles(found *Found, snap *Snapshot, t *texts, q terms.Query, limit int) {
	best := &ranking{limit: limit}
	add := func(i int, title bool) {
		a := &snap.Articles[i]
		best.add(ranked{article: a, title: title, weight: float64(a.Published.Date.Key()), at: i})
	}
	ids, indexed, err := s.indexed(q)
	switch {
	case len(t.heads) != len(snap.Articles): // another base; cannot be
	case single(q):
		for i, head := range t.heads {
			if q.In(head) {
				add(i, true)
			}
		}
	case indexed && err == nil:
		verify := !plain(q)
		for _, id := range ids {
			if i, ok := t.place[id]; ok && (!verify || inArticle(q, &snap.Articles[i])) {
				add(i, q.In(t.heads[i]))
			}
		}
	default: // no index, or it cannot be read: the texts themselves
		for i := range snap.Articles {
			if inArticle(q, &snap.Articles[i]) {
				add(i, q.In(t.heads[i]))
			}
		}
	}
	found.TotalArticles = best.total
	for _, h := range best.sorted() {
		body := q.Highlights(h.article.Body)
		found.Articles = append(found.Articles, ArticleHit{
			Article: h.article.ID, Title: h.article.Title, Heading: q.Highlights(h.article.Title),
			Snippet: snippet(h.article.Body, body), Body: body,
		})
	}
}

func (s *Session) indexed(q terms.Query) ([]model.ArticleID, bool, error) {
	if single(q) {
		return nil, true, nil
	}
	if len(q.Terms) == 1 && len(q.Terms[0].Words) == 1 && utf8.RuneCountInString(q.Terms[0].Words[0]) == 2 {
		// Too many words begin with two letters to gather them at each key; as a
		// whole word ("EU", "UN") they are quick to find.
		t := q.Terms[0]
		t.Closed = true
		q = terms.Query{Terms: []terms.Term{t}}
	}
	return s.keep.Match(context.Background(), q)
}

// single reports whether the query is one letter.
func single(q terms.Query) bool {
	return len(q.Terms) == 1 && len(q.Terms[0].Words) == 1 && !q.Terms[0].Closed && utf8.RuneCountInString(q.Terms[0].Words[0]) == 1
}

// plain reports whether the index alone answers the query: it knows nothing of
// the order of words, nor of corrected titles.
func plain(q terms.Query) bool {
	for _, t := range q.Terms {
		if t.Not || len(t.Words) > 1 {
			return false
		}
	}
	return true
}

// ranking keeps the best of many: titles first, then the weightiest, then the
// first to come.
type ranking struct {
	limit, total int
	list         []ranked // a heap, the worst on top
}

type ranked struct {
	event   *model.Event
	article *model.Article
	title   bool
	weight  float64
	at      int
}

func (a ranked) better(b ranked) bool {
	if a.title != b.title {
		return a.title
	}
	if a.weight != b.weight {
		return a.weight > b.weight
	}
	return a.at < b.at
}

func (r *ranking) Len() int           { return len(r.list) }
func (r *ranking) Less(i, j int) bool { return r.list[j].better(r.list[i]) }
func (r *ranking) Swap(i, j int)      { r.list[i], r.list[j] = r.list[j], r.list[i] }
func (r *ranking) Push(x any)         { r.list = append(r.list, x.(ranked)) }
func (r *ranking) Pop() any {
	last := r.list[len(r.list)-1]
	r.list = r.list[:len(r.list)-1]
	return last
}

func (r *ranking) add(x ranked) {
	r.total++
	if len(r.list) < r.limit {
		heap.Push(r, x)
	} else if x.better(r.list[0]) {
		r.list[0] = x
		heap.Fix(r, 0)
	}
}

func (r *ranking) sorted() []ranked {
	sort.Slice(r.list, func(i, j int) bool { return r.list[i].better(r.list[j]) })
	return r.list
}

// snippet returns about two lines of the body around the place where most hits
// stand together, from word to word.
func snippet(body string, hits []model.Span) model.Span {
	const width = 160
	if len(hits) == 0 {
		return model.Span{}
	}
	best, most := 0, 0
	for i, j := 0, 0; i < len(hits); i++ {
		for j < len(hits) && hits[j].End-hits[i].Start <= width {
			j++
		}
		if j-i > most {
			best, most = i, j-i
		}
	}
	start := max(0, hits[best].Start-width/4)
	for start > 0 && body[start-1] != ' ' && body[start-1] != '\n' {
		start--
	}
	end := min(len(body), start+width)
	for end < len(body) && body[end] != ' ' && body[end] != '\n' {
		end++
	}
	return model.Span{Start: start, End: end}
}
