package event

import (
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// verbOfSubject returns the finite verb that phrase p is the subject of, when it
// tells what the subject did; −1 without.
func (w *work) verbOfSubject(p int) int {
	d := &w.syn
	first, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].First].Start))
	for v := first; v < last; v++ {
		if y := d.Verbs[v]; y.Subject == p && y.Form == syntax.Finite && y.Kind != syntax.Relative && !in(copulas, d.Lemma(v)) {
			return v
		}
	}
	return -1
}

var copulas = wordSet(`be seem appear remain`)

// byVerb makes verb v the trigger, or what an empty verb only frames.
func (w *work) byVerb(f *found, v, first int) {
	d := &w.syn
	y := d.Verbs[v]
	f.verb, f.trigger = v, y.Head
	lemma := d.Lemma(v)
	if lemma == "have" && y.Form == syntax.Finite && f.time >= 0 && first == y.Last+1 && (fold(d, first-1, "until") || fold(d, first-1, "till")) {
		if u := w.infinitiveOf(v); u >= 0 { // "They have until June 28 to show": what they are to do by then
			f.trigger = d.Verbs[u].Head
			f.term = true
		}
		return
	}
	if u := v + 1; d.Tags[y.Head] == syntax.Modal && u < len(d.Verbs) && d.Verbs[u].Parent == v && (d.Tags[d.Verbs[u].Head] == syntax.Base || d.Tags[d.Verbs[u].Head] == syntax.BeBase) && d.Verbs[u].First <= first+4 {
		f.trigger = d.Verbs[u].Head // "will one day be": the clause is still the modal's
		return
	}
	// "There were allegations", "the hearing is on Tuesday".
	if in(copulas, lemma) && d.Tags[y.Head] != syntax.Part {
		if s := w.syn.Sentences[f.sentence].First; y.Subject >= 0 && d.Phrases[y.Subject].First == y.Last && (fold(d, s, "so") || fold(d, s, "such")) {
			return // "So loud was the blast on Friday that windows broke"
		}
		if k := y.Last; y.Subject >= 0 && !w.existential(v) && k < len(d.Tags) && (in(prospects, d.Text(k)) || k+1 < len(d.Tags) && d.Tags[k] == syntax.Adv && in(prospects, d.Text(k+1))) {
			f.trigger = k // "a decision is unlikely before May"
			return
		}
		if k := w.predicateOf(v); y.Subject >= 0 && !w.existential(v) && k >= 0 && d.Tags[k] == syntax.Adj {
			f.trigger = k // "was open", "is payable": the clause is still the verb's
		} else if y.Subject >= 0 && (w.existential(v) || w.happens(d.Phrases[y.Subject].Head)) {
			f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
		} else if y.Object >= 0 && w.happens(d.Phrases[y.Object].Head) {
			f.trigger, f.phrase, f.verb = d.Phrases[y.Object].Head, y.Object, -1
		} else if k := w.dueAt(v, first); k >= 0 { // "The deadline was 30 September"
			f.trigger, f.phrase, f.verb = d.Phrases[k].Head, k, -1
		} else if k := w.predicateOf(v); k >= 0 {
			f.trigger = k // "was available", "is president": the clause is still the verb's
		}
		return
	}
	if y.Subject >= 0 && y.Form == syntax.Finite && w.happens(d.Phrases[y.Subject].Head) && (lemma == "occur" || lemma == "happen") {
		f.trigger = d.Phrases[y.Subject].Head // the clause is still the verb's
		return
	}
	// "reported a loss for the third quarter": the loss was then.
	if in(publishing, lemma) && y.Object >= 0 && in(losses, d.Text(d.Phrases[y.Object].Head)) && w.span(f.time).Granularity >= caldate.Quarter && first > d.Phrases[y.Object].Head {
		f.trigger = d.Phrases[y.Object].Head
	}
	// "is scheduled for Tuesday", "is due on Friday": the subject happens then.
	if y.Passive && in(schedules, lemma) && y.Subject >= 0 && w.happens(d.Phrases[y.Subject].Head) && first > y.Head && !w.governsInfinitive(v) {
		f.trigger, f.phrase, f.verb = d.Phrases[y.Subject].Head, y.Subject, -1
		return
	}
	// "a trip that he had planned for May": the trip.
	if y.Kind == syntax.Relative && !y.Passive && y.Object < 0 && y.ParentPhrase >= 0 && y.ParentPhrase != y.Subject && in(schedules, lemma) && w.happens(d.Phrases[y.ParentPhrase].Head) {
		f.trigger, f.phrase, f.verb = d.Phrases[y.ParentPhrase].Head, y.ParentPhrase, -1
		return
	}
	// "will be paid at closing, which is expected in May"
	if m := y.Marker; y.Passive && y.Subject < 0 && m > 1 && in(schedules, lemma) && d.Tags[m] == syntax.Rel && d.Tags[m-1] == syntax.Comma && d.Tags[m-2] == syntax.Ger && d.VerbOf[m-2] >= 0 {
		if u := d.Verbs[d.VerbOf[m-2]].Parent; u >= 0 && d.Verbs[u].Form == syntax.Finite {
			f.verb, f.trigger = u, m-2
			return
		}
	}
	// "the launch of its plane, which had been scheduled for May"
	if y.Kind == syntax.Relative && y.Passive && in(schedules, lemma) && y.ParentPhrase >= 0 && !w.governsInfinitive(v) {
		if k := d.Phrases[y.ParentPhrase].First - 1; k > 0 && fold(d, k, "of") && d.PhraseOf[k-1] >= 0 && w.happens(d.Phrases[d.PhraseOf[k-1]].Head) {
			f.phrase, f.verb = int(d.PhraseOf[k-1]), -1
			f.trigger = d.Phrases[f.phrase].Head
			return
		}
	}
	// "was expected to leave": what is meant to happen, if the time comes before it.
	if y.Passive && in(schedules, lemma) {
		if u := w.infinitiveOf(v); u >= 0 && (w.future(&w.times[f.time]) || y.Tense == syntax.PresentTense && !y.Perfect && lemma == "expect" && w.onOrAfter(&w.times[f.time])) {
			f.verb, f.trigger = u, d.Verbs[u].Head
		}
	}
}

// dueAt returns the subject of the copula v where the expression at token first
// is all that it says of it, −1 otherwise.
func (w *work) dueAt(v, first int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Subject < 0 || y.Form != syntax.Finite || d.Lemma(v) != "be" || y.Negated {
		return -1
	}
	ph := d.Phrases[y.Subject]
	if h := d.Tags[ph.Head]; h != syntax.Noun && h != syntax.Plural || ph.Last-ph.First < 2 || ph.Head > y.First || d.Words[ph.Head].Person() >= 2 || w.timeOf[ph.Head] > 0 || fold(d, ph.Head, "date") {
		return -1 // a date is no happening
	}
	if first < y.Last {
		return -1
	}
	i := y.Last
	for i < first && (d.Tags[i] == syntax.Prep || d.Tags[i] == syntax.Adv) {
		i++
	}
	if i < first {
		return -1
	}
	for i < len(d.Tags) && w.timeOf[i] > 0 {
		i++
	}
	if i < len(d.Tags) && d.Tags[i] != syntax.Stop && d.Tags[i] != syntax.Comma && d.Tags[i] != syntax.Conj {
		return -1
	}
	return y.Subject
}

var schedules = wordSet(`schedule expect set plan slate due book fix believe think anticipate poise suppose`)

func (w *work) governsInfinitive(v int) bool { return w.infinitiveOf(v) >= 0 }

func (w *work) infinitiveOf(v int) int {
	d := &w.syn
	if v+1 < len(d.Verbs) && d.Verbs[v+1].Parent == v && d.Verbs[v+1].Form == syntax.Infinitive {
		return v + 1
	}
	return -1
}

// standings are adverbs that say as much as an adjective behind a copula.
var standings = wordSet(`up down off over out back away ahead`)

// predicateOf returns the adjective or noun that a copula ascribes, −1 without.
func (w *work) predicateOf(v int) int {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := d.Verbs[v].Last; i < s.Last; i++ {
		switch t := d.Tags[i]; {
		case in(standings, d.Text(i)) && d.PhraseOf[i] < 0: // "was down 6%", "is over"
			return i
		case t == syntax.Adv || t == syntax.Not || t == syntax.Open, t == syntax.Det && d.PhraseOf[i] < 0:
		case d.PhraseOf[i] >= 0 && w.timeOf[i] == 0 && i == d.Phrases[d.PhraseOf[i]].First:
			h := d.Phrases[d.PhraseOf[i]].Head
			for h > i && (w.timeOf[h] > 0 || d.Tags[h] == syntax.Time) { // "were much calmer Friday"
				h--
			}
			return h
		case t == syntax.Adj:
			return i
		case t == syntax.Prep && i+1 < s.Last && d.PhraseOf[i+1] >= 0 && w.happens(d.Phrases[d.PhraseOf[i+1]].Head) && w.timeOf[d.Phrases[d.PhraseOf[i+1]].Head] == 0:
			return d.Phrases[d.PhraseOf[i+1]].Head // "has been on patrol"
		default:
			return -1
		}
	}
	return -1
}
