package session

import (
	"slices"
	"sync"

	"dateline/model"
	"dateline/model/story"
)

// offers are dates of publication that articles knew which were left out since
// their text is in the story already, by the article that has the text and no
// date. They are proposed, never taken, as long as the session lives.
type offers struct {
	mu sync.Mutex
	of map[model.ArticleID]model.DateCandidate
}

// offer notes what a duplicate says of when the article was published; it
// reports whether that is worth proposing. The caller holds work.
func (s *Session) offer(duplicate *model.Article, id model.ArticleID) bool {
	h := s.known[id]
	p := duplicate.Published
	if h == nil || !h.present || h.now.Published.Known() || !p.Known() {
		return false
	}
	name := duplicate.Path
	if name == "" {
		name = articleName(duplicate)
	}
	s.offers.mu.Lock()
	defer s.offers.mu.Unlock()
	if old, ok := s.offers.of[id]; ok && old.Certainty >= p.Certainty {
		return true
	}
	if s.offers.of == nil {
		s.offers.of = map[model.ArticleID]model.DateCandidate{}
	}
	evidence := "The same text in " + name + " says so"
	if p.Evidence != "" {
		evidence += ": " + p.Evidence
	}
	s.offers.of[id] = model.DateCandidate{
		Date: p.Date, Minute: p.Minute, Provenance: p.Provenance, Certainty: p.Certainty, Evidence: evidence,
	}
	return true
}

// with puts the offers before what the story itself proposes.
func (o *offers) with(snap *Snapshot, proposed []story.Proposal) []story.Proposal {
	o.mu.Lock()
	defer o.mu.Unlock()
	if len(o.of) == 0 {
		return proposed
	}
	byArticle := map[model.ArticleID]story.Proposal{}
	for _, p := range proposed {
		byArticle[p.Article] = p
	}
	var out []story.Proposal
	for i := range snap.Articles {
		a := &snap.Articles[i]
		p, known := byArticle[a.ID]
		if c, ok := o.of[a.ID]; ok && !a.Published.Known() {
			others := p.Others
			if known && p.Candidate.Date != c.Date {
				others = append([]model.DateCandidate{p.Candidate}, others...)
			}
			others = slices.DeleteFunc(slices.Clone(others), func(d model.DateCandidate) bool { return d.Date == c.Date })
			p, known = story.Proposal{Article: a.ID, Candidate: c, Others: others}, true
		}
		if known {
			out = append(out, p)
		}
	}
	return out
}
