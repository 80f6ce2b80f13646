package story

import (
	"fmt"
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Proposal is a publication date that the rest of the story suggests for an
// article that has none. Nothing is dated by it until a person accepts it: the
// article is then extracted again with the date (provenance neighbour) and
// added in the old one's place.
type Proposal struct {
	Article model.ArticleID
	// Candidate has provenance neighbour; its evidence is the reasoning, in
	// sentences for a reader.
	Candidate model.DateCandidate
	// Others are further days that something speaks for, best first.
	Others []model.DateCandidate
}

// vote is something that speaks for a day.
type vote struct {
	day    caldate.Date
	weight float64
	reason string
	source string // votes of one source count once for a day
}

// How much each sort of evidence weighs, in votes; two full votes make a date
// that is right about nine times in ten.
const (
	copyVote     = 1.6 // the same text stands in a dated article
	sentenceVote = 0.7 // a sentence does
	exactVote    = 1.2 // "yesterday" and the event's day is known
	weekdayVote  = 0.9 // "on Tuesday" and the event's day is known to be a Tuesday
	mentionVote  = 0.3 // the latest date that the text itself names
)

// ProposeDates returns a proposal for every article without a publication date
// for which the story has evidence, in the order of Story.Articles: copies of
// its text and sentences in dated articles, and its own undated events that
// the story dates ("on Tuesday" fits one Tuesday only), bounded below by the
// dates that it names itself.
func (s *Story) ProposeDates() []Proposal {
	var undated []int
	for i := range s.Articles {
		if !s.Articles[i].Published.Known() {
			undated = append(undated, i)
		}
	}
	if len(undated) == 0 {
		return nil
	}
	e := s.evidence()
	var out []Proposal
	for _, i := range undated {
		if p, ok := s.propose(&s.Articles[i], e); ok {
			out = append(out, p)
		}
	}
	return out
}

// evidence is what dated articles offer undated ones.
type evidence struct {
	floating  map[model.ArticleID][]*mention
	sentences map[uint64][]*mention // first quotes of dated articles, by their words
	byWord    map[uint64][]*mention // mentions of day events, by telling word
}

func (s *Story) evidence() *evidence {
	e := &evidence{floating: map[model.ArticleID][]*mention{}, sentences: map[uint64][]*mention{}, byWord: map[uint64][]*mention{}}
	for i := range s.Floating {
		for _, m := range s.tellings(&s.Floating[i]) {
			e.floating[m.article.ID] = append(e.floating[m.article.ID], m)
		}
	}
	for i := range s.Events {
		for _, m := range s.tellings(&s.Events[i]) {
			if m.article.Published.Known() && m.text != 0 {
				e.sentences[m.text] = append(e.sentences[m.text], m)
			}
			if _, ok := singleDay(m.ev.When); ok {
				for _, f := range m.feats {
					if f.share == 1 && s.weights.step[f.hash] < 5 {
						e.byWord[f.hash] = append(e.byWord[f.hash], m)
					}
				}
			}
		}
	}
	return e
}

// tellings makes the mentions of an event's quotes again, one for each article.
func (s *Story) tellings(ev *model.Event) []*mention {
	var out []*mention
	seen := map[model.ArticleID]bool{}
	for _, q := range ev.Quotes {
		a, ok := s.article[q.Article]
		if !ok || seen[q.Article] {
			continue
		}
		seen[q.Article] = true
		one := *ev
		one.Quotes = []model.Quote{q}
		if q.Article != ev.Quotes[0].Article {
			one.Trigger = model.Span{}
		}
		m := newMention(&one, &s.Articles[a])
		m.weigh(s.weights)
		if m.trigger == 0 {
			m.trigger = triggerClass(triggerText(ev, &s.Articles[s.article[ev.Quotes[0].Article]]))
		}
		out = append(out, m)
	}
	return out
}

func (s *Story) propose(a *model.Article, e *evidence) (Proposal, bool) {
	var votes []vote
	if d, of := s.copiedFrom(a.ID); of != "" {
		votes = append(votes, vote{d, copyVote, fmt.Sprintf("The same text stands in %s, published %s.", of, d.Text()), "copy"})
	}
	floor := s.latestNamed(a.ID)
	for _, m := range e.floating[a.ID] {
		for _, o := range e.sentences[m.text] {
			if m.text != 0 {
				p := o.article.Published.Date
				votes = append(votes, vote{p, sentenceVote, fmt.Sprintf("“%s” stands in %s too, published %s.",
					cutText(m.ev.Quotes[0].Exact, 80), naming(o.article), p.Text()), fmt.Sprint("s", m.text)})
			}
		}
		votes = append(votes, e.neighbours(m)...)
	}
	if len(votes) == 0 {
		return Proposal{}, false
	}
	days := map[caldate.Date]float64{}
	reasons := map[caldate.Date][]string{}
	counted := map[string]bool{}
	for _, v := range votes {
		if !floor.IsZero() && v.day.Before(floor) {
			continue
		}
		k := v.source + v.day.String()
		if counted[k] {
			continue
		}
		counted[k] = true
		days[v.day] += v.weight
		if len(reasons[v.day]) < 3 {
			reasons[v.day] = append(reasons[v.day], v.reason)
		}
	}
	var order []caldate.Date
	all := 0.0
	for d, w := range days {
		order = append(order, d)
		all += w
	}
	if len(order) == 0 {
		return Proposal{}, false
	}
	sort.Slice(order, func(i, j int) bool {
		if days[order[i]] != days[order[j]] {
			return days[order[i]] > days[order[j]]
		}
		return order[i].Before(order[j])
	})
	if best := order[0]; best == floor {
		reasons[best] = append(reasons[best], "It is also the latest day that the article names.")
	} else if !floor.IsZero() {
		reasons[best] = append(reasons[best], fmt.Sprintf("The latest day that the article names itself is %s.", floor.Text()))
	}
	candidate := func(d caldate.Date) model.DateCandidate {
		w := days[d]
		return model.DateCandidate{Date: d, Minute: caldate.NoMinute, Provenance: model.FromNeighbour,
			Certainty: min(0.9, w/all*min(1, 0.45+0.2*w)), Evidence: strings.Join(reasons[d], " ")}
	}
	p := Proposal{Article: a.ID, Candidate: candidate(order[0])}
	for _, d := range order[1:min(len(order), 4)] {
		p.Others = append(p.Others, candidate(d))
	}
	return p, true
}

// copiedFrom returns the publication day of a dated article with the same text.
func (s *Story) copiedFrom(id model.ArticleID) (caldate.Date, string) {
	of, ok := s.copies[id]
	if !ok {
		of = id
	}
	for i := range s.Articles {
		a := &s.Articles[i]
		if a.ID != id && a.Published.Known() && (a.ID == of || s.copies[a.ID] == of) {
			return a.Published.Date, naming(a)
		}
	}
	return caldate.Date{}, ""
}

// latestNamed is the latest day that the article names outright and tells as
// past: it was not published before.
func (s *Story) latestNamed(id model.ArticleID) (floor caldate.Date) {
	for i := range s.Events {
		e := &s.Events[i]
		d, ok := singleDay(e.When)
		if !ok || e.Status != model.Occurred || e.Manual {
			continue
		}
		for _, q := range e.Quotes {
			if q.Article == id && q.Time != nil && q.Time.Anchor.Kind == model.AnchorNone && d.After(floor) {
				floor = d
			}
		}
	}
	return floor
}

// neighbours holds an undated event against the story's dated ones: where it is
// plainly one of them, its own words ("yesterday", "on Tuesday") give the day
// of publication away.
func (e *evidence) neighbours(m *mention) []vote {
	if len(m.ev.Quotes) == 0 || m.ev.Quotes[0].Time == nil {
		return nil
	}
	t := m.ev.Quotes[0].Time
	seen := map[*mention]int{}
	for _, f := range m.feats {
		if f.share == 1 {
			for _, o := range e.byWord[f.hash] {
				seen[o]++
			}
		}
	}
	var out []vote
	weekday, isWeekday := weekdayOf(t.Value)
	for o, n := range seen {
		if n < 2 {
			continue
		}
		day := o.ev.When.Earliest
		if isWeekday && day.Weekday() != weekday {
			continue
		}
		s, other := same(m, o)
		if other || s == 0 {
			continue
		}
		what := fmt.Sprintf("“%s” (%s) is told in %s of %s", cutText(m.ev.Title, 60), t.In(m.article.Body), naming(o.article), day.Text())
		source := m.text ^ hash(string(m.ev.ID))
		switch {
		case isWeekday:
			// A weekday alone is mostly the same day or one to three days back.
			for back, w := range []float64{1, 0.9, 0.4, 0.2, 0.1, 0.05, 0.02} {
				out = append(out, vote{day.AddDays(back), s * weekdayVote * w,
					what + fmt.Sprintf("; %s of that week fits.", day.Weekday()), fmt.Sprint("w", source)})
			}
		case exactOffset(t):
			pub := day.AddDays(-t.Offset)
			out = append(out, vote{pub, s * exactVote, what + fmt.Sprintf("; counted from there the article is of %s.", pub.Text()), fmt.Sprint("x", source)})
		}
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].weight != out[j].weight {
			return out[i].weight > out[j].weight
		}
		return out[i].reason < out[j].reason
	})
	return out
}

// weekdayOf reads the weekday of an underspecified value ("XXXX-WXX-2").
func weekdayOf(value string) (caldate.Weekday, bool) {
	rest, ok := strings.CutPrefix(value, "XXXX-WXX-")
	if !ok || len(rest) == 0 || rest[0] < '1' || rest[0] > '7' {
		return 0, false
	}
	return caldate.Weekday(rest[0] - '0'), true
}

// exactOffset reports whether the expression's distance from publication is
// certain to the day, as with "yesterday".
func exactOffset(t *model.TimeExpr) bool {
	return t.NeedsAnchor && t.Offset >= -1 && t.Offset <= 1 && (t.Type == model.TimexDate || t.Type == model.TimexTime) &&
		!strings.Contains(t.Value, "-W")
}

func naming(a *model.Article) string {
	switch {
	case a.Publisher != "" && a.Title != "":
		return fmt.Sprintf("%s (“%s”)", a.Publisher, a.Title)
	case a.Publisher != "":
		return a.Publisher
	case a.Title != "":
		return "“" + a.Title + "”"
	}
	return "another article"
}
