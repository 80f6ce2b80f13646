package story

import (
	"cmp"
	"context"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Options steers a build. The zero value is right for most.
type Options struct {
	Workers int // goroutines for the heavy parts; 0 means one for each core
}

// Story is what several articles tell together. Its fields are read-only.
type Story struct {
	// Articles in order of publication; those without a date last, by ID.
	Articles []model.Article
	// Events that have a date, by time (Less). The first quote of each is the
	// best one; Links point to other events of the story.
	Events []model.Event
	// Floating events wait for a date: grouped by article, in the order that
	// the text gives them.
	Floating []model.Event
	// Unused are the time expressions that gave no event, with the reason.
	Unused []Unused
	// Sources are the publishers; copies of one wire text count as one voice.
	Sources []Source
	// Actors are the people and bodies of the story with the names they go by,
	// those in most events first.
	Actors []Actor

	members map[model.EventID]model.EventID // extracted event → the event it went into
	place   map[model.EventID]int           // event → index; floating ones count from -1 down
	article map[model.ArticleID]int
	copies  map[model.ArticleID]model.ArticleID
	weights *weights
	days    []Day // every day with a score, best first
}

// Unused is a time expression of one article that gave no event.
type Unused struct {
	Article model.ArticleID
	model.UnusedTime
}

// Source is one publisher with its articles.
type Source struct {
	Publisher string
	Articles  []model.ArticleID
	// Independent is the number of its articles that are not copies of a text
	// that another article of the story carries too.
	Independent int
}

// Actor is somebody or something that acts in the story.
type Actor struct {
	Name    string   // the fullest name
	Aliases []string // the other names it goes by, most frequent first
	Events  int
}

// Build merges the extractions into one story. It fails only when ctx ends.
// An article that comes twice (same ID) counts once, as it came last.
func Build(ctx context.Context, ex []model.Extraction, o Options) (*Story, error) {
	b := NewBuilder(o)
	if err := b.Add(ctx, ex...); err != nil {
		return nil, err
	}
	return b.Story(ctx)
}

// Resolve returns the event of the story that the ID stands for: the ID itself,
// or the event into which an extracted event of that ID was merged.
func (s *Story) Resolve(id model.EventID) (model.EventID, bool) {
	to, ok := s.members[id]
	return to, ok
}

// Event returns the event that id stands for (see Resolve), dated or floating.
func (s *Story) Event(id model.EventID) (model.Event, bool) {
	to, ok := s.members[id]
	if !ok {
		return model.Event{}, false
	}
	i, ok := s.place[to]
	if !ok {
		return model.Event{}, false
	}
	if i < 0 {
		return s.Floating[-i-1], true
	}
	return s.Events[i], true
}

// Article returns the article with the ID.
func (s *Story) Article(id model.ArticleID) (model.Article, bool) {
	i, ok := s.article[id]
	if !ok {
		return model.Article{}, false
	}
	return s.Articles[i], true
}

// Less orders dated events on the axis: by where their time begins, the longer
// stretch first, those of one time as their article tells them, then by ID so
// that the order is total. An event without a lower bound stands at its upper
// one.
func Less(a, b model.Event) bool { return less(&a, &b) }

func less(a, b *model.Event) bool { return order(a, b) < 0 }

// order is Less as slices.SortFunc wants it.
func order(a, b *model.Event) int {
	if c := start(a.When).Compare(start(b.When)); c != 0 {
		return c
	}
	if c := cmp.Compare(minute(a.When), minute(b.When)); c != 0 {
		return c
	}
	if c := cmp.Compare(b.When.Granularity, a.When.Granularity); c != 0 {
		return c
	}
	if c := b.When.Latest.Compare(a.When.Latest); c != 0 {
		return c
	}
	aa, an := firstQuote(a)
	ba, bn := firstQuote(b)
	if c := strings.Compare(string(aa), string(ba)); c != 0 {
		return c
	}
	if an != bn {
		return cmp.Compare(an, bn)
	}
	return strings.Compare(string(a.ID), string(b.ID))
}

// firstQuote returns the article that tells of the event first and where it does.
func firstQuote(e *model.Event) (model.ArticleID, int) {
	if len(e.Quotes) == 0 {
		return "", 0
	}
	return e.Quotes[0].Article, e.Quotes[0].Start
}

func start(iv caldate.Interval) caldate.Date {
	if iv.OpenStart || iv.Earliest.IsZero() {
		return iv.Latest
	}
	return iv.Earliest
}

func minute(iv caldate.Interval) int16 {
	if iv.HasClock() {
		return iv.EarliestMinute
	}
	return 0
}

// articleLess is the canonical order of articles, the order of every pass that
// decides anything: publication, then ID; undated ones last.
func articleLess(a, b *model.Article) bool { return orderArticles(a, b) < 0 }

// orderArticles is articleLess as slices.SortFunc wants it.
func orderArticles(a, b *model.Article) int {
	if known := a.Published.Known(); known != b.Published.Known() {
		if known {
			return -1
		}
		return 1
	}
	if c := a.Published.Date.Compare(b.Published.Date); c != 0 {
		return c
	}
	return strings.Compare(string(a.ID), string(b.ID))
}

func (s *Story) indexArticles() {
	s.article = make(map[model.ArticleID]int, len(s.Articles))
	for i := range s.Articles {
		s.article[s.Articles[i].ID] = i
	}
}

func (s *Story) indexEvents() {
	s.place = make(map[model.EventID]int, len(s.Events)+len(s.Floating))
	for i := range s.Events {
		s.place[s.Events[i].ID] = i
	}
	for i := range s.Floating {
		s.place[s.Floating[i].ID] = -i - 1
	}
}
