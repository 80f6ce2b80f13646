package session

import (
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// Filter lets events through. Its conditions all have to hold; inside a list
// one is enough. The zero Filter lets everything through that is not hidden.
// Its JSON form is what saved views keep.
type Filter struct {
	// From and To bound the days, both inclusive; an event passes when its time
	// touches them. Floating events pass only where both are zero.
	From     caldate.Date      `json:"from,omitzero"`
	To       caldate.Date      `json:"to,omitzero"`
	Sources  []string          `json:"sources,omitempty"` // publishers
	Articles []model.ArticleID `json:"articles,omitempty"`
	Actors   []string          `json:"actors,omitempty"`
	Kinds    []model.Kind      `json:"kinds,omitempty"`
	Statuses []model.Status    `json:"statuses,omitempty"`
	Reviews  []model.Review    `json:"reviews,omitempty"` // model.Hidden shows hidden ones
	Tags     []string          `json:"tags,omitempty"`
	Colours  []string          `json:"colours,omitempty"`
	Conflict bool              `json:"conflict,omitempty"` // only with a conflicting date
	Floating bool              `json:"floating,omitempty"` // only waiting for a date
	Noted    bool              `json:"noted,omitempty"`    // only with a note
	Manual   bool              `json:"manual,omitempty"`   // only made by a person
	Pinned   bool              `json:"pinned,omitempty"`
	Text     string            `json:"text,omitempty"` // as Search reads it
}

// Facets are what the story's events offer to filter by, the most frequent
// first.
type Facets struct {
	Sources, Actors, Tags, Colours []Facet
	Kinds, Statuses, Reviews       []Facet
	// Told counts the dated and floating events by kind and status together.
	Told map[Telling]int
}

// Telling is how an event is told.
type Telling struct {
	Kind   model.Kind
	Status model.Status
}

// Facet is one value with the number of events that have it.
type Facet struct {
	Value  string
	Events int
}

// Empty reports whether the filter lets everything through.
func (f Filter) Empty() bool { return len(f.Chips()) == 0 }

// passes tells whether the event passes, apart from Text.
func (f *Filter) passes(ev *model.Event, publisher func(model.ArticleID) string) bool {
	review := ev.Review
	if review == "" {
		review = model.Unreviewed
	}
	return f.span(ev) &&
		among(f.Kinds, ev.Kind) && among(f.Statuses, ev.Status) && among(f.Reviews, review) && among(f.Colours, ev.Colour) &&
		overlap(f.Actors, ev.Actors) && overlap(f.Tags, ev.Tags) &&
		(!f.Conflict || conflicting(ev)) && (!f.Floating || ev.Floating()) && (!f.Noted || ev.Note != "") &&
		(!f.Manual || ev.Manual) && (!f.Pinned || ev.Pinned) &&
		f.origin(ev, publisher)
}

func (f *Filter) span(ev *model.Event) bool {
	if f.From.IsZero() && f.To.IsZero() {
		return true
	}
	if ev.Floating() {
		return false
	}
	w := ev.When
	if !f.From.IsZero() && !w.OpenEnd && !w.Latest.IsZero() && w.Latest.Before(f.From) {
		return false
	}
	return f.To.IsZero() || w.OpenStart || w.Earliest.IsZero() || !w.Earliest.After(f.To)
}

func (f *Filter) origin(ev *model.Event, publisher func(model.ArticleID) string) bool {
	if len(f.Sources) == 0 && len(f.Articles) == 0 {
		return true
	}
	for _, q := range ev.Quotes {
		if among(f.Articles, q.Article) && (len(f.Sources) == 0 || among(f.Sources, publisher(q.Article))) {
			return true
		}
	}
	return false
}

// among reports whether v is among the wanted, or nothing particular is wanted.
func among[T comparable](wanted []T, v T) bool {
	for _, w := range wanted {
		if w == v {
			return true
		}
	}
	return len(wanted) == 0
}

func overlap(wanted, have []string) bool {
	for _, h := range have {
		if among(wanted, h) {
			return true
		}
	}
	return len(wanted) == 0
}

// Chip is one condition of a filter, as words and as the filter without it.
type Chip struct {
	Name, Value string // "Source", "Reuters"
	Without     Filter
}

// Chips returns the filter's conditions in a fixed order, one for each value.
func (f Filter) Chips() []Chip {
	var out []Chip
	add := func(name, value string, drop func(*Filter)) {
		g := f
		drop(&g)
		out = append(out, Chip{Name: name, Value: value, Without: g})
	}
	if f.Text != "" {
		add("Text", f.Text, func(g *Filter) { g.Text = "" })
	}
	if !f.From.IsZero() {
		add("From", f.From.Text(), func(g *Filter) { g.From = caldate.Date{} })
	}
	if !f.To.IsZero() {
		add("Until", f.To.Text(), func(g *Filter) { g.To = caldate.Date{} })
	}
	chips(add, "Source", f.Sources, func(g *Filter) *[]string { return &g.Sources })
	chips(add, "Article", f.Articles, func(g *Filter) *[]model.ArticleID { return &g.Articles })
	chips(add, "Actor", f.Actors, func(g *Filter) *[]string { return &g.Actors })
	chips(add, "Kind", f.Kinds, func(g *Filter) *[]model.Kind { return &g.Kinds })
	chips(add, "Status", f.Statuses, func(g *Filter) *[]model.Status { return &g.Statuses })
	chips(add, "Review", f.Reviews, func(g *Filter) *[]model.Review { return &g.Reviews })
	chips(add, "Tag", f.Tags, func(g *Filter) *[]string { return &g.Tags })
	chips(add, "Colour", f.Colours, func(g *Filter) *[]string { return &g.Colours })
	for _, b := range []struct {
		on   bool
		name string
		at   func(*Filter) *bool
	}{
		{f.Conflict, "Conflicting dates", func(g *Filter) *bool { return &g.Conflict }},
		{f.Floating, "Waiting for a date", func(g *Filter) *bool { return &g.Floating }},
		{f.Noted, "With a note", func(g *Filter) *bool { return &g.Noted }},
		{f.Manual, "Added by hand", func(g *Filter) *bool { return &g.Manual }},
		{f.Pinned, "Pinned", func(g *Filter) *bool { return &g.Pinned }},
	} {
		if b.on {
			add(b.name, "", func(g *Filter) { *b.at(g) = false })
		}
	}
	return out
}

func chips[T ~string](add func(string, string, func(*Filter)), name string, values []T, at func(*Filter) *[]T) {
	for _, v := range values {
		add(name, string(v), func(g *Filter) {
			var rest []T
			for _, w := range values {
				if w != v {
					rest = append(rest, w)
				}
			}
			*at(g) = rest
		})
	}
}

func (s *Snapshot) facet() Facets {
	var sources, actors, tags, colours, kinds, statuses, reviews tally
	told := map[Telling]int{}
	publisher := s.publisher()
	for ev := range s.All() {
		told[Telling{ev.Kind, ev.Status}]++
		seen := map[string]bool{}
		for _, q := range ev.Quotes {
			if p := publisher(q.Article); !seen[p] {
				seen[p] = true
				sources.add(p)
			}
		}
		actors.add(ev.Actors...)
		tags.add(ev.Tags...)
		colours.add(ev.Colour)
		kinds.add(string(ev.Kind))
		statuses.add(string(ev.Status))
		if ev.Review == "" {
			reviews.add(string(model.Unreviewed))
		} else {
			reviews.add(string(ev.Review))
		}
	}
	for range s.Hidden {
		reviews.add(string(model.Hidden))
	}
	return Facets{
		Sources: sources.list(), Actors: actors.list(), Tags: tags.list(), Colours: colours.list(),
		Kinds: kinds.list(), Statuses: statuses.list(), Reviews: reviews.list(), Told: told,
	}
}

func (s *Snapshot) publisher() func(model.ArticleID) string {
	m := make(map[model.ArticleID]string, len(s.Articles))
	for i := range s.Articles {
		m[s.Articles[i].ID] = s.Articles[i].Publisher
	}
	return func(id model.ArticleID) string { return m[id] }
}

type tally map[string]int

func (t *tally) add(values ...string) {
	if *t == nil {
		*t = tally{}
	}
	for _, v := range values {
		if strings.TrimSpace(v) != "" {
			(*t)[v]++
		}
	}
}

func (t tally) list() []Facet {
	out := make([]Facet, 0, len(t))
	for v, n := range t {
		out = append(out, Facet{Value: v, Events: n})
	}
	sort.Slice(out, func(i, j int) bool {
		if out[i].Events != out[j].Events {
			return out[i].Events > out[j].Events
		}
		return out[i].Value < out[j].Value
	})
	return out
}
