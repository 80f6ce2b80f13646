package story

import (
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
)

// ahead reports whether an event is told as one to come: a word that looks
// ahead stands before its head word, or that word is no past form, as in "the
// season starts on 1 June". "Appeared on p1 on 28 May", printed on the 27th, is
// no plan, and what somebody should do is none either.
func ahead(ev *model.Event, head string) bool {
	if ev.Status != model.Expected || len(ev.Quotes) == 0 || head == "" {
		return false
	}
	q := ev.Quotes[0]
	at := ev.Trigger.Start - q.Start
	if at < 0 || at > len(q.Exact) {
		return false
	}
	before := strings.Fields(strings.ToLower(q.Exact[:at]))
	const reach = 9
	for k := len(before) - 1; k >= max(0, len(before)-reach); k-- {
		switch w := strings.Trim(before[k], ",:“”\"'’()"); {
		case urging[w]:
			return false
		case w == "to" && k < len(before)-3: // "sent to", "trying to"
		case lookingAhead[w], strings.HasSuffix(w, "'ll"), strings.HasSuffix(w, "’ll"):
			return true
		case strings.ContainsAny(before[k], "”»|"), before[k] == "''", strings.HasSuffix(before[k], `"`), before[k] == ".":
			k = 0 // what was said before, or another line, as notices run together
		}
	}
	if q.Time == nil {
		return false // nothing says that it lies ahead
	}
	if len(before) > 0 && beForms[before[len(before)-1]] {
		return true // "the cap is removed", in a list of what comes next
	}
	return !pastForm(head)
}

// looksAhead reports whether a word that looks ahead stands before the head word.
func looksAhead(ev *model.Event) bool {
	if len(ev.Quotes) == 0 {
		return false
	}
	q := ev.Quotes[0]
	at := ev.Trigger.Start - q.Start
	if at < 0 || at > len(q.Exact) {
		return false
	}
	for _, w := range strings.Fields(strings.ToLower(q.Exact[:at])) {
		if lookingAhead[strings.Trim(w, ",:“”\"'’()")] {
			return true
		}
	}
	return false
}

// preparing reports whether an event is told with something that is still to
// come: it then reports nothing of that.
func preparing(ev *model.Event) bool {
	if len(ev.Quotes) == 0 {
		return false
	}
	for _, p := range []string{"ahead of ", "in advance of ", "scheduled for ", "slated for ", "in preparation for "} {
		if strings.Contains(ev.Quotes[0].Exact, p) {
			return true
		}
	}
	return false
}

// pastForm reports whether a verb's form is of the past.
func pastForm(w string) bool {
	w = strings.ToLower(w)
	return lexicon.Lemma(w) != w && !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ing")
}

var (
	urging       = set(`should must ought`)
	lookingAhead = set(`will would shall to may might could can cannot going gonna expected expects expect plan plans planned planning
scheduled due set upcoming next coming soon slated hope hopes hoped aim aims aimed intend intends intended likely promised promises
pledged vowed wo plan tomorrow ahead before until predicted predicts forecast preparing prepares`)
	beForms = set(`is are be being`)
)
