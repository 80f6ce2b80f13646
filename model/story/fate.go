package story

import (
	"fmt"

	"dateline/model"
	"dateline/model/caldate"
)

// Fate is what became of an expected event, as far as the story's articles tell.
type Fate string

// The fates. NoFate is that of events that were not expected.
const (
	NoFate          Fate = ""
	FateOpen        Fate = "open"        // no article is from after its time
	FateConfirmed   Fate = "confirmed"   // a later article reports it
	FateLapsed      Fate = "lapsed"      // a later article reports that it did not happen
	FateUnconfirmed Fate = "unconfirmed" // the story has gone past it in silence
)

// Fate returns what became of an expected event, and a sentence that says why.
func (s *Story) Fate(e model.Event) (Fate, string) {
	if e.Status != model.Expected {
		return NoFate, ""
	}
	for _, l := range e.Links {
		switch l.Kind {
		case model.ConfirmedBy:
			return FateConfirmed, l.Why
		case model.LapsedBy:
			return FateLapsed, l.Why
		}
	}
	if e.When.IsZero() {
		return FateOpen, "It has no date yet."
	}
	latest := s.latest()
	_, to := expectedStretch(e.When)
	if latest.IsZero() || !latest.After(to) {
		return FateOpen, fmt.Sprintf("Expected %s; no article of the story is from after that.", e.When.Text())
	}
	return FateUnconfirmed, fmt.Sprintf("Expected %s; the latest article is of %s, and none reports that it happened or did not.", e.When.Text(), latest.Text())
}

// latest is the day of the story's last dated publication.
func (s *Story) latest() (d caldate.Date) {
	for i := range s.Articles {
		if p := s.Articles[i].Published; p.Known() && p.Date.After(d) {
			d = p.Date
		}
	}
	return d
}
