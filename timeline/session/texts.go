package session

import (
	"bytes"
	"sync"

	"dateline/data/stepback"
	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// texts is what is searched of a derived story: the folded words of its events,
// one after another in a few buffers that a search runs through, and those of its
// articles' titles. It is made once for a derived story; the few events that
// edits touched are searched by themselves.
type texts struct {
	base   *story.Story
	once   sync.Once
	events []*model.Event // dated, then floating
	parts  []folded
	ends   []int // of each event's words, in the buffer of its part
	titles []int // of each event's title, likewise
	heads  []string
	place  map[model.ArticleID]int
}

func (t *texts) make() {
	b := t.base
	n := len(b.Events) + len(b.Floating)
	t.events = make([]*model.Event, 0, n)
	for _, list := range [][]model.Event{b.Events, b.Floating} {
		for i := range list {
			t.events = append(t.events, &list[i])
		}
	}
	t.fold(stepback.Cores())
	t.heads = make([]string, len(b.Articles))
	t.place = make(map[model.ArticleID]int, len(b.Articles))
	for i := range b.Articles {
		t.heads[i] = terms.Folded(b.Articles[i].Title)
		t.place[b.Articles[i].ID] = i
	}
}

// folded are the words of the events from one on, one event after another.
type folded struct {
	buf  []byte
	from int
}

// fold makes the parts, one for each core.
func (t *texts) fold(cores int) {
	const few = 1000 // are not worth another core
	n := len(t.events)
	t.ends, t.titles = make([]int, n), make([]int, n)
	t.parts = make([]folded, max(1, min(cores, n/few)))
	var wg sync.WaitGroup
	for p := range t.parts {
		from, to := n*p/len(t.parts), n*(p+1)/len(t.parts)
		wg.Go(func() { t.parts[p] = folded{t.foldPart(from, to), from} })
	}
	wg.Wait()
}

func (t *texts) foldPart(from, to int) []byte {
	size := 0
	for _, ev := range t.events[from:to] {
		for k := range ev.Quotes {
			size += len(ev.Quotes[k].Exact) + 40
		}
		size += 2 * len(ev.Title)
	}
	buf := make([]byte, 0, size)
	for i := from; i < to; i++ {
		at := len(buf)
		buf = appendEvent(buf, t.events[i])
		t.titles[i] = at + bytes.IndexByte(buf[at:], 0) + 1
		t.ends[i] = len(buf)
	}
	return buf
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
	for p := range t.parts {
		t.findIn(&t.parts[p], q, needle, yield)
	}
}

// findIn is find in one part, where the query's leading term is the needle.
func (t *texts) findIn(p *folded, q terms.Query, needle []byte, yield func(i int, title bool)) {
	one := len(q.Terms) == 1
	i, start := p.from, 0
	for at := 0; at < len(p.buf); {
		hit := bytes.Index(p.buf[at:], needle)
		if hit < 0 {
			return
		}
		hit += at
		for t.ends[i] <= hit {
			start = t.ends[i]
			i++
		}
		switch {
		case one:
			yield(i, hit < t.titles[i])
		case q.InBytes(p.buf[start:t.ends[i]]):
			yield(i, q.InBytes(p.buf[start:t.titles[i]]))
		}
		at = t.ends[i]
	}
}

// textsOf returns what is searched of the snapshot's derived story.
func (s *Session) textsOf(snap *Snapshot) *texts { return s.textsFor(snap.Story.Base) }

// textsFor returns what is searched of a derived story, made when it was not asked for
// before.
func (s *Session) textsFor(base *story.Story) *texts {
	s.textMu.Lock()
	t := s.texts
	if t == nil || t.base != base {
		t = &texts{base: base}
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
