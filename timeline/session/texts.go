package session

import (
	"bytes"
	"sync"

	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// texts is what is searched of a derived story: the folded words of its events,
// one after another in one buffer that a search runs through, and those of its
// articles' titles. It is made once for a derived story; the few events that
// edits touched are searched by themselves.
type texts struct {
	base   *story.Story
	once   sync.Once
	events []*model.Event // dated, then floating
	buf    []byte
	ends   []int // of each event's part
	titles []int // ends of each event's title
	heads  []string
	place  map[model.ArticleID]int
}

func (t *texts) make() {
	b := t.base
	n := len(b.Events) + len(b.Floating)
	t.events = make([]*model.Event, 0, n)
	t.ends, t.titles = make([]int, 0, n), make([]int, 0, n)
	size := 0
	for _, list := range [][]model.Event{b.Events, b.Floating} {
		for i := range list {
			t.events = append(t.events, &list[i])
			for k := range list[i].Quotes {
				size += len(list[i].Quotes[k].Exact) + 40
			}
			size += 2 * len(list[i].Title)
		}
	}
	t.buf = make([]byte, 0, size)
	for _, ev := range t.events {
		at := len(t.buf)
		t.buf = appendEvent(t.buf, ev)
		t.titles = append(t.titles, at+bytes.IndexByte(t.buf[at:], 0)+1)
		t.ends = append(t.ends, len(t.buf))
	}
	t.heads = make([]string, len(b.Articles))
	t.place = make(map[model.ArticleID]int, len(b.Articles))
	for i := range b.Articles {
		t.heads[i] = terms.Folded(b.Articles[i].Title)
		t.place[b.Articles[i].ID] = i
	}
}

// appendEvent folds what is searched of an event, its title first.
func appendEvent(b []byte, ev *model.Event) []byte {
	b = terms.AppendFolded(b, ev.Title)
	if ev.Note != "" {
		b = terms.AppendFolded(b, ev.Note)
	}
	b = terms.AppendFolded(b, ev.Tags...)
	b = terms.AppendFolded(b, ev.Actors...)
	for i := range ev.Quotes {
		b = terms.AppendFolded(b, ev.Quotes[i].Exact)
		if ev.Quotes[i].Speaker != "" {
			b = terms.AppendFolded(b, ev.Quotes[i].Speaker)
		}
	}
	return b
}

func (t *texts) start(i int) int {
	if i == 0 {
		return 0
	}
	return t.ends[i-1]
}

// find yields the derived events that the query finds, as indexes of t.events.
func (t *texts) find(q terms.Query, yield func(i int, title bool)) {
	// The longest words are the rarest: they lead, the others are held against
	// what those find.
	lead := -1
	for i := range q.Terms {
		if !q.Terms[i].Not && (lead < 0 || len(q.Terms[i].Needle()) > len(q.Terms[lead].Needle())) {
			lead = i
		}
	}
	if lead < 0 {
		return
	}
	needle := []byte(q.Terms[lead].Needle())
	one := len(q.Terms) == 1
	i := 0
	for at := 0; at < len(t.buf); {
		hit := bytes.Index(t.buf[at:], needle)
		if hit < 0 {
			return
		}
		hit += at
		for t.ends[i] <= hit {
			i++
		}
		switch {
		case one:
			yield(i, hit < t.titles[i])
		case q.InBytes(t.buf[t.start(i):t.ends[i]]):
			yield(i, q.InBytes(t.buf[t.start(i):t.titles[i]]))
		}
		at = t.ends[i]
	}
}

// texts returns what is searched of the snapshot's derived story.
func (s *Session) textsOf(snap *Snapshot) *texts {
	s.textMu.Lock()
	t := s.texts
	if t == nil || t.base != snap.Story.Base {
		t = &texts{base: snap.Story.Base}
		s.texts = t
	}
	s.textMu.Unlock()
	t.once.Do(t.make)
	return t
}

// matcher returns a test of events for Filter.Text.
func (s *Snapshot) matcher(typed string) func(*model.Event) bool {
	q := terms.Parse(typed)
	var buf []byte
	return func(ev *model.Event) bool {
		buf = appendEvent(buf[:0], ev)
		return q.InBytes(buf)
	}
}

func hasTitle(q terms.Query, ev *model.Event) bool { return q.In(terms.Folded(ev.Title)) }

func inArticle(q terms.Query, a *model.Article) bool { return q.Holds(a.Title, a.Body) }
