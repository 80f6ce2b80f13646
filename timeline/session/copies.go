package session

import (
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/story"
)

// shortText is the number of words below which the same words prove nothing: a
// notice that a page is not to be had reads alike for many articles.
const shortText = 25

// sameText returns the article of the story that this one is, word for word,
// under another name or address. One that names another publisher or another
// day of publication is an article of its own that carries the same text.
// coming are those of the batch that is being written. The caller holds work.
func (s *Session) sameText(a *model.Article, p story.Print, coming map[model.ArticleID]*held) (model.ArticleID, bool) {
	for _, id := range s.copies.Same(p) {
		h := coming[id]
		if h == nil {
			if h = s.known[id]; h == nil || !h.present {
				continue
			}
		}
		o := &h.now
		if p.Words() < shortText && !alikeName(a.Title, o.Title) {
			continue
		}
		if !alikeName(a.Publisher, o.Publisher) && a.Publisher != "" && o.Publisher != "" {
			continue
		}
		if a.Published.Known() && o.Published.Known() && a.Published.Date != o.Published.Date {
			continue
		}
		return id, true
	}
	return "", false
}

func alikeName(a, b string) bool {
	return strings.EqualFold(strings.TrimSpace(a), strings.TrimSpace(b))
}

// sameWords says that an article was left out since its text is there already.
func (s *Session) sameWords(a *model.Article, id model.ArticleID) string {
	text := "Its text is in the story already: " + s.nameOf(id) + "."
	if h := s.known[id]; h != nil && !h.now.Published.Known() && a.Published.Known() {
		text += fmt.Sprintf(" This one says that it was published on %s, which is not known there; it is proposed.", a.Published.Date.Text())
	}
	return text
}

// copied says that an article carries a text that another one carries too.
func (s *Session) copied(id model.ArticleID) string {
	return "It carries the text of " + s.nameOf(id) + "; the two count as one source."
}

// nameOf names an article for a person.
func (s *Session) nameOf(id model.ArticleID) string {
	h := s.known[id]
	if h == nil {
		return "another article"
	}
	name := "“" + articleName(&h.now) + "”"
	if h.now.Publisher != "" {
		name += ", " + h.now.Publisher
	}
	if h.now.Published.Known() {
		name += ", " + h.now.Published.Date.Text()
	}
	return name
}
