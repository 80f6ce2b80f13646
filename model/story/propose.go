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

// clue is one thing that speaks for days: how likely each is by it alone.
type clue struct {
	days   map[caldate.Date]float64
	trust  float64 // 0–1: how surely the clue means what it seems to
	reason string
	source string // clues of one source count once, the most trusted
}

// How surely each sort of clue holds.
const (
	copyTrust     = 0.9 // the same text stands in a dated article
	sentenceTrust = 0.6 // a sentence does
	eventTrust    = 0.8 // times how alike an undated event and a dated one are
	noClue        = 0.03
)

// How many days an article follows the weekday that it names as past, or comes
// before one that it names as ahead, from the direction of weekdays in dated
// news (the day itself most often, then the day after).
var (
	afterWeekday  = []float64{0.36, 0.3, 0.12, 0.08, 0.06, 0.05, 0.03}
	beforeWeekday = []float64{0.05, 0.3, 0.22, 0.15, 0.11, 0.09, 0.08}
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
	bySense   map[sense][]*mention  // the same by what happens, or is to come of what is expected
	byWord    map[uint64][]*mention // mentions of day events, by telling word and, complemented, by act
}

func (s *Story) evidence() *evidence {
	e := &evidence{floating: map[model.ArticleID][]*mention{}, sentences: map[uint64][]*mention{}, byWord: map[uint64][]*mention{}, bySense: map[sense][]*mention{}}
	known := map[int][]uint64{}
	vocabularyOf := func(a int) []uint64 {
		if known[a] == nil {
			known[a] = vocabulary(words(s.Articles[a].Body, nil))
		}
		return known[a]
	}
	for i := range s.Floating {
		for _, m := range s.tellings(&s.Floating[i], vocabularyOf) {
			e.floating[m.article.ID] = append(e.floating[m.article.ID], m)
		}
	}
	for i := range s.Events {
		for _, m := range s.tellings(&s.Events[i], vocabularyOf) {
			if m.article.Published.Known() && m.text != 0 {
				e.sentences[m.text] = append(e.sentences[m.text], m)
			}
			if _, ok := singleDay(m.ev.When); ok {
				for _, f := range m.feats {
					if f.title && s.weights.step[f.hash] < 5 {
						e.byWord[f.hash] = append(e.byWord[f.hash], m)
					}
				}
				for _, h := range m.acts {
					e.byWord[^h] = append(e.byWord[^h], m)
				}
				for _, list := range [...][]sense{m.senses, m.comeTo} {
					for _, x := range list {
						e.bySense[x] = append(e.bySense[x], m)
					}
				}
			}
		}
	}
	return e
}

// tellings makes the mentions of an event's quotes again, one for each article.
func (s *Story) tellings(ev *model.Event, vocabularyOf func(article int) []uint64) []*mention {
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
		m := newMention(&one, &s.Articles[a], &setting{vocabulary: vocabularyOf(a)})
		m.weigh(s.weights)
		if m.trigger == 0 {
			m.trigger = triggerClass(triggerText(ev, &s.Articles[s.article[ev.Quotes[0].Article]]))
		}
		out = append(out, m)
	}
	return out
}

func (s *Story) propose(a *model.Article, e *evidence) (Proposal, bool) {
	var clues []clue
	floor := s.latestNamed(a.ID)
	if d, of := s.copiedFrom(a.ID); of != "" {
		clues = append(clues, clue{map[caldate.Date]float64{d: 0.8, d.AddDays(1): 0.2}, copyTrust,
			fmt.Sprintf("The same text stands in %s, published %s.", of, d.Text()), "copy"})
	}
	for _, m := range e.floating[a.ID] {
		for _, o := range e.sentences[m.text] {
			if m.text != 0 {
				p := o.article.Published.Date
				clues = append(clues, clue{map[caldate.Date]float64{p: 0.7, p.AddDays(1): 0.2, p.AddDays(-1): 0.1}, sentenceTrust,
					fmt.Sprintf("“%s” stands in %s too, published %s.", cutText(m.ev.Quotes[0].Exact, 80), naming(o.article), p.Text()), fmt.Sprint("s", m.text)})
			}
		}
		found, named := e.neighbours(m)
		clues = append(clues, found...)
		if named.After(floor) {
			floor = named
		}
	}
	clues = best(clues)
	if len(clues) == 0 {
		return Proposal{}, false
	}
	days := map[caldate.Date]float64{}
	for _, c := range clues {
		for d := range c.days {
			if floor.IsZero() || !d.Before(floor) {
				days[d] = 0
			}
		}
	}
	order := make([]caldate.Date, 0, len(days))
	for d := range days {
		order = append(order, d)
	}
	if len(order) == 0 {
		return Proposal{}, false
	}
	sort.Slice(order, func(i, j int) bool { return order[i].Before(order[j]) })
	all, doubt := 0.0, 1.0
	for _, c := range clues {
		doubt *= 1 - c.trust
	}
	for _, d := range order {
		p := 1.0
		for _, c := range clues {
			p *= noClue + c.trust*c.days[d]
		}
		days[d] = p
		all += p
	}
	sort.SliceStable(order, func(i, j int) bool { return days[order[i]] > days[order[j]] })
	candidate := func(d caldate.Date) model.DateCandidate {
		var why []string
		for _, c := range clues {
			if c.days[d] > 0 && len(why) < 4 {
				why = append(why, c.reason)
			}
		}
		switch {
		case floor == d:
			why = append(why, "It is also the latest day that the article names itself.")
		case !floor.IsZero():
			why = append(why, fmt.Sprintf("The latest day that the article names itself is %s.", floor.Text()))
		}
		return model.DateCandidate{Date: d, Minute: caldate.NoMinute, Provenance: model.FromNeighbour,
			Certainty: min(0.95, days[d]/all*(1-doubt)), Evidence: strings.Join(why, " ")}
	}
	p := Proposal{Article: a.ID, Candidate: candidate(order[0])}
	for _, d := range order[1:min(len(order), 4)] {
		p.Others = append(p.Others, candidate(d))
	}
	return p, true
}

// best keeps the most trusted clue of each source, the most trusted first.
func best(clues []clue) []clue {
	sort.SliceStable(clues, func(i, j int) bool {
		if clues[i].trust != clues[j].trust {
			return clues[i].trust > clues[j].trust
		}
		return clues[i].reason < clues[j].reason
	})
	seen := map[string]bool{}
	out := clues[:0]
	for _, c := range clues {
		if !seen[c.source] {
			seen[c.source] = true
			out = append(out, c)
		}
	}
	return out
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
