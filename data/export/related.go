package export

import (
	"fmt"
	"strings"

	"dateline/model"
)

// related says in sentences what an event stands to: what became of it where it
// was expected, another date that an article gives it, what it answers. Each
// comes with the quote of the other event, so that both can be held against
// each other.
type related struct {
	fates  map[model.EventID]Fate
	events map[model.EventID]*model.Event
}

func relatedOf(t *Timeline) related {
	r := related{fates: t.Fates, events: make(map[model.EventID]*model.Event, len(t.Events)+len(t.Floating))}
	for _, list := range [][]model.Event{t.Events, t.Floating} {
		for i := range list {
			r.events[list[i].ID] = &list[i]
		}
	}
	return r
}

// relation is one line: a label, the sentence that says why, and the other
// event, nil where there is none.
type relation struct {
	label, why string
	to         *model.Event
}

func (r related) of(e *model.Event) []relation {
	var out []relation
	if f, ok := r.fates[e.ID]; ok {
		out = append(out, relation{label: fateLabel(f.Outcome), why: f.Why, to: r.events[f.By]})
	}
	for _, l := range e.Links {
		switch l.Kind {
		case model.Conflicts:
			out = append(out, relation{label: "Another date", why: l.Why, to: r.events[l.To]})
		case model.RepliesTo:
			out = append(out, relation{label: "In reply", why: l.Why, to: r.events[l.To]})
		}
	}
	return out
}

// fateLabel names what became of an expected event.
func fateLabel(outcome string) string {
	switch outcome {
	case "confirmed":
		return "Expected, and confirmed"
	case "lapsed":
		return "Expected, and did not happen"
	case "unconfirmed":
		return "Expected, never confirmed"
	}
	return "Expected, still open"
}

// other names the other event with its day and its words.
func (r relation) other() (what, quote string) {
	if r.to == nil {
		return "", ""
	}
	what = r.to.Title
	if !r.to.Floating() {
		what += " (" + r.to.When.Text() + ")"
	}
	if len(r.to.Quotes) > 0 {
		quote = quoted(r.to.Quotes[0])
	}
	return what, quote
}

// cell joins the sentences for a table.
func (r related) cell(e *model.Event) string {
	var out []string
	for _, k := range r.of(e) {
		out = append(out, k.label+": "+k.why)
	}
	for _, q := range e.Quotes {
		if q.Joined != nil {
			out = append(out, "Also told: "+q.Joined.Why)
		}
	}
	return strings.Join(out, " | ")
}

// line says of which days the story tells nothing.
func (g Gap) line() string {
	days := "1 day"
	if n := g.Days(); n > 1 {
		days = fmt.Sprintf("%d days", n)
	}
	loose := ""
	switch {
	case g.Loose == 1:
		loose = ", apart from 1 event that is known to the year or season only"
	case g.Loose > 1:
		loose = fmt.Sprintf(", apart from %d events that are known to the year or season only", g.Loose)
	}
	return fmt.Sprintf("%s to %s: %s%s", g.From.Text(), g.To.Text(), days, loose)
}
