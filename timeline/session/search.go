package session

import (
	"sort"
	"strings"

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
	Quote int          // the first quote with a word of the query; -1 for none
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
// most limit of each. It is fast enough to be asked at each key.
func (s *Session) Search(typed string, limit int) Found {
	q := terms.Parse(typed)
	found := Found{Query: typed}
	if q.Empty() {
		return found
	}
	snap := s.Snapshot()
	s.searchEvents(&found, snap, q, limit)
	s.searchArticles(&found, snap, q, limit)
	return found
}

func (s *Session) searchEvents(found *Found, snap *Snapshot, q terms.Query, limit int) {
	type scored struct {
		ev    *model.Event
		title bool
	}
	var hits []scored
	for ev := range snap.All() {
		if text := s.texts.event(ev); q.In(text) {
			hits = append(hits, scored{ev, q.In(text[:strings.IndexByte(text, 0)+1])})
		}
	}
	found.TotalEvents = len(hits)
	sort.SliceStable(hits, func(i, j int) bool {
		if hits[i].title != hits[j].title {
			return hits[i].title
		}
		return hits[i].ev.Salience > hits[j].ev.Salience
	})
	for _, h := range hits[:min(limit, len(hits))] {
		hit := EventHit{Event: h.ev, Title: q.Highlights(h.ev.Title), Note: q.Highlights(h.ev.Note), Quote: -1}
		for i := range h.ev.Quotes {
			if spans := q.Highlights(h.ev.Quotes[i].Exact); len(spans) > len(hit.Exact) {
				hit.Quote, hit.Exact = i, spans
			}
		}
		found.Events = append(found.Events, hit)
	}
}

func (s *Session) searchArticles(found *Found, snap *Snapshot, q terms.Query, limit int) {
	type scored struct {
		a     *model.Article
		title bool
	}
	var hits []scored
	for i := range snap.Articles {
		a := &snap.Articles[i]
		if text := s.texts.article(a); q.In(text) {
			hits = append(hits, scored{a, q.In(text[:strings.IndexByte(text, 0)+1])})
		}
	}
	found.TotalArticles = len(hits)
	sort.SliceStable(hits, func(i, j int) bool {
		if hits[i].title != hits[j].title {
			return hits[i].title
		}
		return hits[i].a.Published.Date.After(hits[j].a.Published.Date)
	})
	for _, h := range hits[:min(limit, len(hits))] {
		body := q.Highlights(h.a.Body)
		found.Articles = append(found.Articles, ArticleHit{
			Article: h.a.ID, Title: h.a.Title, Heading: q.Highlights(h.a.Title),
			Snippet: snippet(h.a.Body, body), Body: body,
		})
	}
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

// matcher returns a test of events for Filter.Text.
func (s *Snapshot) matcher(typed string) func(*model.Event) bool {
	q := terms.Parse(typed)
	return func(ev *model.Event) bool { return q.In(eventText(ev)) }
}

func eventText(ev *model.Event) string {
	texts := append(make([]string, 0, 8), ev.Title, ev.Note)
	texts = append(texts, ev.Tags...)
	texts = append(texts, ev.Actors...)
	for i := range ev.Quotes {
		texts = append(texts, ev.Quotes[i].Exact, ev.Quotes[i].Speaker)
	}
	return terms.Folded(texts...)
}
