package story

import "dateline/model"

// ArticleState is what the edits say of one article.
type ArticleState struct {
	Present   bool             // imported and not removed since
	Published *model.Published // set by a person; nil leaves what was read
	Fields    ArticleFields
}

// FoldArticles returns what the edits, in their order, say of articles. An
// article that no import names is not in the story.
func FoldArticles(edits []Edit) map[model.ArticleID]ArticleState {
	return foldArticles(edits, func(model.ArticleID) bool { return true })
}

// FoldArticlesOf is FoldArticles for the articles named alone.
func FoldArticlesOf(edits []Edit, ids []model.ArticleID) map[model.ArticleID]ArticleState {
	asked := make(map[model.ArticleID]bool, len(ids))
	for _, id := range ids {
		asked[id] = true
	}
	return foldArticles(edits, func(id model.ArticleID) bool { return asked[id] })
}

func foldArticles(edits []Edit, asked func(model.ArticleID) bool) map[model.ArticleID]ArticleState {
	out := map[model.ArticleID]ArticleState{}
	for i := range edits {
		e := &edits[i]
		for _, id := range e.Articles {
			if !asked(id) {
				continue
			}
			st := out[id]
			switch e.Op {
			case OpImport:
				st.Present = true
			case OpRemove:
				st.Present = false
			case OpPublished:
				st.Published = e.Published
			case OpDescribe:
				st.Fields = st.Fields.with(e.Fields)
			default:
				continue
			}
			out[id] = st
		}
	}
	return out
}

func (f ArticleFields) with(o *ArticleFields) ArticleFields {
	if o == nil {
		return f
	}
	for _, p := range []struct{ to, from **string }{
		{&f.Title, &o.Title}, {&f.Publisher, &o.Publisher}, {&f.Author, &o.Author}, {&f.URL, &o.URL},
	} {
		if *p.from != nil {
			*p.to = *p.from
		}
	}
	return f
}

// Over returns the article as the state corrects it. The dates that the
// article's bytes suggest stay among its candidates.
func (s ArticleState) Over(a model.Article) model.Article {
	if s.Published != nil {
		p := *s.Published
		p.Candidates = a.Published.Candidates
		if a.Published.Known() {
			p.Candidates = append([]model.DateCandidate{{
				Date: a.Published.Date, Minute: a.Published.Minute, Provenance: a.Published.Provenance,
				Certainty: a.Published.Certainty, Evidence: a.Published.Evidence,
			}}, p.Candidates...)
		}
		a.Published = p
	}
	for _, p := range []struct {
		to   *string
		from *string
	}{
		{&a.Title, s.Fields.Title}, {&a.Publisher, s.Fields.Publisher}, {&a.Author, s.Fields.Author}, {&a.URL, s.Fields.URL},
	} {
		if p.from != nil {
			*p.to = *p.from
		}
	}
	return a
}
