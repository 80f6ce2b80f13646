package story

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
)

// readUndone finds out whether the title tells of what did not come about, and what
// that was: "failed to sign a treaty", "the move fell through", "no deal was struck",
// "put off the vote".
func (m *mention) readUndone(ts []token, head int) {
	if head < 0 || m.ev.Status != model.Occurred {
		if head >= 0 && m.ev.Status == model.Cancelled {
			m.senses = compact(append(m.senses, toNothing))
		}
		return
	}
	defer func() {
		if m.undone {
			m.senses = compact(append(m.senses, toNothing))
		}
	}()
	if len(m.ev.Quotes) > 0 && lexicon.Look(m.head).NounWeight() > 0 && !passiveToken(ts, head) {
		q := m.ev.Quotes[0]
		if at := m.ev.Trigger.End - q.Start; at > 0 && at < len(q.Exact) {
			for _, p := range noneCame {
				m.undone = m.undone || strings.Contains(q.Exact[at:], p)
			}
		}
	}
	t := &ts[head]
	next := func(w string) bool { return head+1 < len(ts) && ts[head+1].text == w }
	switch {
	case failing[t.lemma] && next("to") && head+2 < len(ts):
		senses, _ := sensesOf(ts, head+2)
		m.undone, m.senses = true, senses
		if c := triggerClass(ts[head+2].text); c != 0 {
			m.acts = unique(append(slices.Clone(m.acts), c))
		}
	case head > 1 && ts[head-1].text == "to" && failing[ts[head-2].lemma]:
		m.undone = true
	case (t.lemma == "fall" && (next("through") || next("apart"))) || t.lemma == "collapse" && ofPlans(ts, head):
		m.undone = true
		if i := nounBefore(ts, head); i >= 0 {
			m.senses = compact(nounSenses(ts, i, false))
			if c := triggerClass(ts[i].text); c != 0 {
				m.acts = unique(append(slices.Clone(m.acts), c))
			}
		}
	case putOff[t.lemma]:
		m.undone = true
	case (t.lemma == "put" || t.lemma == "call") && hasNear(ts, head, "off"), t.lemma == "push" && hasNear(ts, head, "back"):
		m.undone = true
	case ts[0].text == "no" && nounBefore(ts, head) > 0:
		m.undone = true
	default:
		for i := max(0, head-2); i < head; i++ {
			m.undone = m.undone || ts[i].text == "not" || ts[i].text == "never" || strings.HasSuffix(ts[i].text, "n't") || strings.HasSuffix(ts[i].text, "n’t")
		}
	}
}

// toNothing is the sense of all that did not come about.
var toNothing = senseNames["nothing"]

// noneCame tell of what a noun names that it did not come about.
var noneCame = []string{"not take place", "n't take place", "n’t take place", "never took place", "not happen", "never happened", "not go ahead", "n't go ahead", "n’t go ahead",
	"did not materialise", "did not materialize", "never materialised", "never materialized", "was not held", "were not held", "came to nothing"}

// putOff verbs tell that something did not come about when it was to.
var putOff = set(`postpone adjourn reschedule scrub abort shelve scrap cancel abandon`)

// failing verbs tell that what stands behind "to" was not done.
var failing = set(`fail neglect omit`)

// ofPlans reports whether the subject is of what one agrees or plans, which does not
// collapse as a roof does.
func ofPlans(ts []token, head int) bool {
	i := nounBefore(ts, head)
	return i >= 0 && planned[ts[i].lemma]
}

var planned = set(`deal talk plan merger takeover agreement bid sale move transfer negotiation pact accord truce ceasefire coalition`)

// compact sorts senses, each once.
func compact(ss []sense) []sense {
	slices.Sort(ss)
	return slices.Compact(ss)
}
