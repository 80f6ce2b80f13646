package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// relating participles tie a noun to another; nothing happens in them.
var relating = wordSet(`call name dub entitle nickname relate associate involve result total tie link base value locate include reflect stem concern regard adjust`)

// sensing verbs find somebody or something at what it does.
var sensing = wordSet(`notice see hear spot find detect observe watch film catch smell photograph`)

// aspects are verbs whose time is that of what they begin or end.
var aspects = wordSet(`begin start continue resume cease finish`)

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

// containing verbs say what belongs to what.
var containing = wordSet(`include contain comprise cover represent constitute total equal`)

// describes returns the finite verb of the clause whose noun participle v only
// describes ("shares representing a tenth of the firm"), −1 where v tells what
// happened.
func (w *work) describes(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Kind != syntax.Participial || y.ParentPhrase < 0 || !in(relating, d.Lemma(v)) && !(y.Form == syntax.Gerund && in(containing, d.Lemma(v))) {
		return -1
	}
	u := int(d.ClauseOf[d.Phrases[y.ParentPhrase].First])
	if u < 0 || u >= v || d.Verbs[u].Form != syntax.Finite && d.Verbs[u].Form != syntax.Infinitive {
		return -1
	}
	return u
}

var copulas = wordSet(`be seem appear remain`)

// speakingVerbs introduce the circumstance of a statement, not a happening of
// their own: "speaking on Tuesday, he said".
var speakingVerbs = wordSet(`speak talk address write appear testify`)

// report moves the time from a reported clause to the verb that reports it
// where only that can be meant: "said it would close the plant Tuesday".
func (w *work) report(v int, x *model.TimeExpr, first, last int) int {
	d := &w.syn
	y := d.Verbs[v]
	// "the quarter ended Sept. 30", "compared with a loss a year ago": a date of
	// a period's end, or of the other side of a comparison.
	if y.Kind == syntax.Participial && first > y.Head {
		switch lemma := d.Lemma(v); {
		case lemma == "compare":
			return -1
		case y.Form == syntax.Gerund && (lemma == "begin" || lemma == "start") && y.Object < 0 && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite && w.onlyTimes(y.Last, first) && (y.First == d.Sentences[d.SentenceAt(x.Start)].First || y.First > 1 && d.Tags[y.First-1] == syntax.Comma && !w.inTime(y.First-2)):
			return w.report(y.Parent, x, first, last) // "Starting in July, the firm will charge"
		case lemma == "end" || lemma == "begin" || lemma == "start":
			if p := y.First - 1; p >= 0 && (w.timeOf[p] > 0 || d.Words[p].NounField() == lexicon.NounTime || d.Tags[p] == syntax.Comma && p > 0 && w.timeOf[p-1] > 0) {
				if y.Parent >= 0 {
					return w.report(y.Parent, x, first, last)
				}
				s := d.SentenceAt(x.Start)
				if m := w.mainVerb(s); m >= 0 && m != v {
					return m
				}
			}
		}
	}
	if y.Kind == syntax.Participial && y.Form == syntax.Participle && d.Lemma(v) == "date" { // "By a letter dated 12 January the claimant asked"
		if m := w.mainVerb(d.SentenceAt(x.Start)); m >= 0 && m != v {
			return m
		}
	}
	// "In trading Friday, shares fell": only the setting of the main clause.
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "in") && y.Parent > v {
		return y.Parent
	}
	// "was fined for speeding on Tuesday": the news, not what it was about.
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && (fold(d, y.Marker, "for") || fold(d, y.Marker, "to")) && y.Parent >= 0 && y.Parent < v && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Tense == syntax.PastTense && w.thisWeek(x) {
		return w.report(y.Parent, x, first, last)
	}
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "to") && y.Object < 0 && y.Parent >= 0 && y.Parent == v-1 && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Last == y.Marker {
		return y.Parent // "has stuck to farming in recent weeks"
	}
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(d, y.Marker, "without") && y.Parent >= 0 && y.Parent < v {
		return y.Parent // "left without paying in 1907"
	}
	if y.Kind == syntax.Participial && y.Form == syntax.Gerund && y.Parent >= 0 && in(speakingVerbs, d.Lemma(v)) {
		return y.Parent
	}
	if y.Kind == syntax.Participial && y.Parent >= 0 && d.Verbs[y.Parent].Last == y.First && (y.Form == syntax.Participle || d.Verbs[y.Parent].Passive) {
		return y.Parent // "was found abandoned in May", "was found clinging to a buoy"
	}
	if up := y.Parent; up >= 0 && up < v && y.Form == syntax.Gerund && y.Kind == syntax.Participial && in(sensing, d.Lemma(up)) && d.Verbs[up].Object >= 0 && d.Verbs[up].Object == y.ParentPhrase && d.Verbs[up].Form == syntax.Finite && d.Verbs[up].Tense == syntax.PastTense {
		return up // "noticed water seeping through the wall on Monday": noticed then
	}
	if y.Kind == syntax.Participial && y.Parent >= 0 && in(relating, d.Lemma(v)) && y.Parent < v {
		return w.report(y.Parent, x, first, last) // "took a charge related to the sale in the third quarter"
	}
	if y.Kind == syntax.Adverbial && y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.Parent >= 0 && !w.nobody(y.Parent) && y.Parent < v && y.Marker >= 0 && (fold(d, y.Marker, "as") || fold(d, y.Marker, "when") && (d.Verbs[y.Parent].Object >= 0 || d.Verbs[y.Parent].Passive)) && y.Modal < 0 {
		if up := d.Verbs[y.Parent]; up.Form == syntax.Finite && up.Tense == syntax.PastTense && !up.Perfect && !in(copulas, d.Lemma(y.Parent)) && (up.Kind == syntax.Main || up.Kind == syntax.Complement) && !w.saying(y.Parent) && !w.timedClause(y.Parent, first) {
			return y.Parent // "stabbed her as she left on Monday"
		}
	}
	// "found himself in a row with members who oppose him on Thursday"
	if y.Kind == syntax.Relative && y.Form == syntax.Finite && y.Tense == syntax.PresentTense && !y.Perfect && y.Modal < 0 && y.ParentPhrase >= 0 && w.thisWeek(x) && w.published() && x.When.Latest.Before(w.article.Published.Date) {
		if u := int(d.ClauseOf[d.Phrases[y.ParentPhrase].First]); u >= 0 && u < v && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Tense == syntax.PastTense && !d.Verbs[u].Perfect {
			return w.report(u, x, first, last)
		}
	}
	if u := w.describes(v); u >= 0 {
		return w.report(u, x, first, last)
	}
	if y.Kind == syntax.InfinitiveClause && y.Parent >= 0 && in(containing, d.Lemma(v)) && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Passive {
		return y.Parent // "was expanded to include Norway in 1952"
	}
	if y.Parent < 0 || y.Kind != syntax.Complement && y.Kind != syntax.InfinitiveClause {
		if y.Form == syntax.Gerund && y.Parent >= 0 && (d.Verbs[y.Parent].Last == y.First && in(aspects, d.Lemma(y.Parent)) || d.Verbs[y.Parent].Last < y.First && w.chained(y.Parent, v)) {
			return y.Parent // "began raising its stake in July"
		}
		return v
	}
	if y.Kind == syntax.InfinitiveClause && d.Verbs[y.Parent].Form == syntax.Finite && y.Parent == v-1 {
		switch up := d.Verbs[y.Parent]; {
		case in(copulas, d.Lemma(y.Parent)) && !w.future(x) && y.First > 0 && (fold(d, y.First-1, "available") || fold(d, y.First-1, "able") || fold(d, y.First-1, "unable")):
			return y.Parent // "were not available to comment yesterday"
		case in(aspects, d.Lemma(y.Parent)):
			return y.Parent // "began to fall apart in 1996"
		case up.Passive && in(schedules, d.Lemma(y.Parent)):
			return v // "had been scheduled to expire on Friday"
		case up.Tense == syntax.PastTense && up.Modal < 0 && (in(plans, d.Lemma(y.Parent)) || y.ParentPhrase >= 0 && up.Object == y.ParentPhrase) && x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date.AddDays(1)) && x.When.Granularity <= caldate.Month:
			return y.Parent // "voted to back the plan on Friday": what was decided came later
		case y.Marker >= 0 && (up.Tense == syntax.PastTense || up.Perfect) && up.Modal < 0 && y.ParentPhrase < 0 && !in(plans, d.Lemma(y.Parent)) && !in(factives, d.Lemma(y.Parent)) && !in(failures, d.Lemma(y.Parent)) && !in(copulas, d.Lemma(y.Parent)) && !in(claims, d.Lemma(y.Parent)) && !in(reports, d.Lemma(y.Parent)) && !w.vague(x) && !w.future(x) && !w.timedClause(y.Parent, first):
			return y.Parent // "changed the law to allow strikes in 1971": what it was for
		}
	}
	if y.Form == syntax.Finite && y.Kind == syntax.Complement && (y.Modal >= 0 && y.Tense == syntax.FutureTense) && !w.future(x) && x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date.AddDays(1)) && d.Field(y.Parent) == lexicon.VerbCommunication {
		return y.Parent
	}
	return v
}

// byVerb makes verb v the trigger, or what an empty verb only frames.
func (w *work) byVerb(f *found, v, first int) {
	d := &w.syn
	y := d.Verbs[v]
	f.verb, f.trigger = v, y.Head
	lemma := d.Lemma(v)
	// "There were allegations", "the hearing is on Tuesday".
	if in(copulas, lemma) && d.Tags[y.Head] != syntax.Part {
		if k := y.Last; y.Subject >= 0 && !w.existential(v) && k < len(d.Tags) && (in(prospects, d.Text(k)) || k+1 < len(d.Tags) && d.Tags[k] == syntax.Adv && in(prospects, d.Text(k+1))) {
			f.trigger = k // "a decision is unlikely before May"
			return
		}
		if y.Subject >= 0 && (w.existential(v) || w.happens(d.Phrases[y.Subject].Head)) {
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
