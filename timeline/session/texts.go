package session

import (
	"sync"

	"dateline/data/store/terms"
	"dateline/model"
)

// texts keeps the folded words of what is searched, made when first asked for.
// Events and articles never change, so their pointers are their keys; a new
// snapshot keeps what it shares with the last.
type texts struct {
	mu       sync.RWMutex
	events   map[*model.Event]string
	articles map[model.ArticleID]string
}

func (t *texts) event(ev *model.Event) string {
	t.mu.RLock()
	text, ok := t.events[ev]
	t.mu.RUnlock()
	if ok {
		return text
	}
	text = eventText(ev)
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.events == nil {
		t.events = map[*model.Event]string{}
	}
	t.events[ev] = text
	return text
}

func (t *texts) article(a *model.Article) string {
	t.mu.RLock()
	text, ok := t.articles[a.ID]
	t.mu.RUnlock()
	if ok {
		return text
	}
	text = terms.Folded(a.Title, a.Body)
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.articles == nil {
		t.articles = map[model.ArticleID]string{}
	}
	t.articles[a.ID] = text
	return text
}
