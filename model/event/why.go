package event

import (
	"strings"

	"dateline/model"
)

// why says in one sentence why the event f is dated as e is.
func (w *work) why(f *found, e *model.Event) string {
	trigger := w.syn.Text(f.trigger)
	if f.time < 0 {
		if w.published() {
			return "No time stands with “" + trigger + "”; it is told as news, so about the day of publication, " + w.article.Published.Date.Text() + "."
		}
		return "No time stands with “" + trigger + "”; it is told as news and waits for the date of publication."
	}
	t := &w.times[f.time]
	if f.until {
		return "“" + t.In(w.article.Body) + "” tells only until when; “" + trigger + "” is told as news, so about the day of publication, " + w.article.Published.Date.Text() + "."
	}
	why := strings.TrimRight(t.Why, ". ")
	if w.span(f.time).IsZero() && w.published() && !t.NeedsAnchor {
		why = "“" + t.In(w.article.Body) + "” is told from the publication on " + w.article.Published.Date.Text()
	}
	if f.clock > 0 && !e.When.IsZero() {
		c := &w.times[f.clock-1]
		return why + "; “" + trigger + "” is told of the same day, at “" + strings.Join(strings.Fields(c.In(w.article.Body)), " ") + "”."
	}
	switch f.how {
	case byModifier:
		return why + "; it stands before “" + trigger + "”, which it dates."
	case byNeighbour:
		if f.carries() {
			return why + "; " + w.whyCarried(f, trigger)
		}
		return why + "; “" + trigger + "” is undated and goes on from there."
	}
	return why + "; it dates “" + trigger + "” in the same clause."
}
