package layout

import (
	"slices"

	"dateline/model"
	"dateline/model/caldate"
)

// Event is what the picture needs to know of an event.
type Event struct {
	ID       model.EventID
	Title    string
	Quote    string // the opening of the first quote, without quotation marks
	When     caldate.Interval
	Reported caldate.Date // the first article that told of it; zero unknown
	Kind     model.Kind
	Status   model.Status
	Review   model.Review
	Salience float64 // 0–1
	Pinned   bool
	// The keys that lanes and colours go by; empty where there is none.
	Source, Actor, Tag string
	// SourceHue is the number of its source's hue, 0 to 5, or NoHue.
	SourceHue int8
	// Own is 1 + the number of the hue that a person gave the event, which goes
	// before whatever colours go by; 0 for none.
	Own   int8
	Links []model.Link
}

// HueNames are what a person calls the hues, in their order.
var HueNames = [Hues]string{"blue", "orange", "green", "purple", "gold", "teal"}

// ownHue returns 1 + the number of the hue of that name, 0 where there is none.
func ownHue(name string) int8 { return int8(slices.Index(HueNames[:], name) + 1) }

// NoHue stands for the ink itself.
const NoHue int8 = -1

// Publication is the publication date of an article, a small triangle on the
// axis.
type Publication struct {
	Date  caldate.Date
	Hue   int8
	Title string
}

// Key says what lanes or colours go by.
type Key uint8

// The keys.
const (
	ByNone Key = iota
	BySource
	ByActor
	ByStatus
	ByTag
)

// Clock says which time an event is placed at.
type Clock uint8

// When it happened, or when the world first learned of it.
const (
	EventTime Clock = iota
	ReportedTime
)

// Options are the choices that an index is built by.
type Options struct {
	Lanes, Colours Key
	Clock          Clock
}

// FromModel returns the picture's view of dated events; floating and hidden
// ones are left out. Articles give the sources, their hues (in the order of the
// articles) and the first report.
func FromModel(events []*model.Event, articles []model.Article) ([]Event, []Publication) {
	hue := make(map[string]int8)
	type origin struct {
		source string
		hue    int8
		date   caldate.Date
	}
	origins := make(map[model.ArticleID]origin, len(articles))
	pubs := make([]Publication, 0, len(articles))
	for _, a := range articles {
		name := a.Publisher
		if name == "" {
			name = a.Title
		}
		h, known := hue[name]
		if !known {
			h = int8(len(hue) % Hues)
			hue[name] = h
		}
		origins[a.ID] = origin{name, h, a.Published.Date}
		if a.Published.Known() {
			pubs = append(pubs, Publication{a.Published.Date, h, a.Title})
		}
	}
	out := make([]Event, 0, len(events))
	for _, e := range events {
		if e.Floating() || e.Review == model.Hidden {
			continue
		}
		p := Event{
			ID: e.ID, Title: e.Title, When: e.When, Kind: e.Kind, Status: e.Status, Review: e.Review,
			Salience: e.Salience, Pinned: e.Pinned, Links: e.Links, SourceHue: NoHue, Own: ownHue(e.Colour),
		}
		if len(e.Actors) > 0 {
			p.Actor = e.Actors[0]
		}
		if len(e.Tags) > 0 {
			p.Tag = e.Tags[0]
		}
		for j := range e.Quotes {
			o, known := origins[e.Quotes[j].Article]
			if j == 0 {
				p.Quote = opening(e.Quotes[j].Exact)
				if known {
					p.Source, p.SourceHue = o.source, o.hue
				}
			}
			if known && !o.date.IsZero() && (p.Reported.IsZero() || o.date.Before(p.Reported)) {
				p.Reported = o.date
			}
		}
		out = append(out, p)
	}
	return out, pubs
}

// opening is as much of a quote as a label or a card could ever show, on one
// line, cut at a word.
func opening(s string) string {
	const most = 160 // code points
	out := make([]rune, 0, most)
	space, word := true, 0
	for _, r := range s {
		if r == '\n' || r == '\t' || r == '\r' {
			r = ' '
		}
		if r == ' ' && space {
			continue
		}
		if space = r == ' '; space {
			word = len(out)
		}
		if len(out) == most {
			if word > most/2 {
				out = out[:word]
			}
			return string(out) + ellipsis
		}
		out = append(out, r)
	}
	return string(out)
}
