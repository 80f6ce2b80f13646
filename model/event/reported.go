package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// report moves the time x, whose first token is first, from the clause of verb v to the
// verb that reports that clause or that it hangs on, where only that can be meant:
// "said it would close the plant Tuesday". It returns v where the time is v's, −1
// where it dates nothing that happened.
func (w *work) report(v int, x *model.TimeExpr, first int) int {
	d := &w.syn
	y := &d.Verbs[v]
	u, moved := 0, false
	switch y.Kind {
	case syntax.Participial:
		u, moved = w.fromParticiple(v, x, first)
	case syntax.Adverbial:
		u, moved = w.fromAdverbial(v, x, first)
	case syntax.Relative:
		u, moved = w.fromRelative(v, x, first)
	case syntax.Complement, syntax.InfinitiveClause:
		if y.Parent >= 0 {
			return w.fromContent(v, x, first)
		}
	}
	if moved {
		return u
	}
	if w.convictedOf(v) && !w.thisWeek(x) {
		return v // "men convicted of killing a builder in 2011": it was done then
	}
	if y.Form == syntax.Gerund && y.Parent >= 0 && (d.Verbs[y.Parent].Last == y.First && in(aspects, d.Lemma(y.Parent)) || d.Verbs[y.Parent].Last < y.First && w.chained(y.Parent, v)) {
		return y.Parent // "began raising its stake in July"
	}
	return v
}

// fromParticiple is report for a participle with a clause or a noun before it.
func (w *work) fromParticiple(v int, x *model.TimeExpr, first int) (u int, moved bool) {
	d := &w.syn
	y := &d.Verbs[v]
	if first > y.Head {
		if u, moved = w.fromPeriod(v, x, first); moved {
			return u, true
		}
	}
	if y.Form == syntax.Participle && d.Lemma(v) == "date" { // "By a letter dated 12 January the claimant asked"
		if m := w.mainVerb(d.SentenceAt(x.Start)); m >= 0 && m != v {
			return m, true
		}
	}
	if y.Form == syntax.Gerund && y.Parent >= 0 && in(speakingVerbs, d.Lemma(v)) {
		return y.Parent, true
	}
	if up := w.ofAnybody(v); up >= 0 {
		return up, true // "Anyone caught in the park on Monday was fined"
	}
	if up := w.resultFor(v, x, first); up >= 0 {
		return w.report(up, x, first), true // "made their anger felt on Monday"
	}
	if y.Form == syntax.Gerund && y.Parent >= 0 && y.Parent < v && (d.Lemma(v) == "begin" || d.Lemma(v) == "start") && y.Last < len(d.Tags) && fold(d, y.Last, "with") {
		return w.report(y.Parent, x, first), true // "will close six shops, beginning with one in Lund in May"
	}
	if y.Parent >= 0 && d.Verbs[y.Parent].Last == y.First && (y.Form == syntax.Participle || d.Verbs[y.Parent].Passive) {
		return y.Parent, true // "was found abandoned in May", "was found clinging to a buoy"
	}
	if up := y.Parent; up >= 0 && up < v && y.Form == syntax.Gerund && in(sensing, d.Lemma(up)) && d.Verbs[up].Object >= 0 && d.Verbs[up].Object == y.ParentPhrase && d.Verbs[up].Form == syntax.Finite && d.Verbs[up].Tense == syntax.PastTense {
		return up, true // "noticed water seeping through the wall on Monday": noticed then
	}
	if y.Parent >= 0 && in(relating, d.Lemma(v)) && y.Parent < v {
		return w.report(y.Parent, x, first), true // "took a charge related to the sale in the third quarter"
	}
	if u := w.describes(v); u >= 0 {
		return w.report(u, x, first), true
	}
	return v, false
}

// fromPeriod is report for a participle whose time is the end or the beginning of a
// period, or the other side of a comparison: "the quarter ended Sept. 30", "compared
// with a loss a year ago".
func (w *work) fromPeriod(v int, x *model.TimeExpr, first int) (u int, moved bool) {
	d := &w.syn
	y := &d.Verbs[v]
	switch lemma := d.Lemma(v); {
	case lemma == "compare":
		return -1, true
	case y.Form == syntax.Gerund && (lemma == "begin" || lemma == "start") && y.Object < 0 && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Finite && w.onlyTimes(y.Last, first) && (y.First == d.Sentences[d.SentenceAt(x.Start)].First || y.First > 1 && d.Tags[y.First-1] == syntax.Comma && !w.inTime(y.First-2)):
		return w.report(y.Parent, x, first), true // "Starting in July, the firm will charge"
	case lemma == "end" || lemma == "begin" || lemma == "start":
		if p := y.First - 1; p >= 0 && (w.timeOf[p] > 0 || d.Words[p].NounField() == lexicon.NounTime || d.Tags[p] == syntax.Comma && p > 0 && w.timeOf[p-1] > 0) {
			if y.Parent >= 0 {
				return w.report(y.Parent, x, first), true
			}
			s := d.SentenceAt(x.Start)
			if m := w.mainVerb(s); m >= 0 && m != v {
				return m, true
			}
		}
	}
	return v, false
}

// fromAdverbial is report for a clause that says when, why or how: the setting of the
// main clause, or what was done for it.
func (w *work) fromAdverbial(v int, x *model.TimeExpr, first int) (u int, moved bool) {
	d := &w.syn
	y := &d.Verbs[v]
	// "In trading Friday, shares fell": only the setting of the main clause.
	if y.Form == syntax.Gerund && y.Marker >= 0 && fold(d, y.Marker, "in") && y.Parent > v {
		return y.Parent, true
	}
	// "was fined for speeding on Tuesday": the news, not what it was about.
	if y.Form == syntax.Gerund && y.Marker >= 0 && (fold(d, y.Marker, "for") || fold(d, y.Marker, "to")) && y.Parent >= 0 && y.Parent < v && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Tense == syntax.PastTense && w.thisWeek(x) {
		return w.report(y.Parent, x, first), true
	}
	if y.Form == syntax.Gerund && y.Marker >= 0 && fold(d, y.Marker, "to") && y.Object < 0 && y.Parent >= 0 && y.Parent == v-1 && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Last == y.Marker {
		return y.Parent, true // "has stuck to farming in recent weeks"
	}
	if y.Form == syntax.Gerund && y.Marker >= 0 && fold(d, y.Marker, "without") && y.Parent >= 0 && y.Parent < v {
		return y.Parent, true // "left without paying in 1907"
	}
	if y.Form == syntax.Finite && y.Tense == syntax.PastTense && !y.Perfect && y.Parent >= 0 && !w.nobody(y.Parent) && y.Parent < v && y.Marker >= 0 && (fold(d, y.Marker, "as") || fold(d, y.Marker, "when") && (d.Verbs[y.Parent].Object >= 0 || d.Verbs[y.Parent].Passive)) && y.Modal < 0 {
		if up := d.Verbs[y.Parent]; up.Form == syntax.Finite && up.Tense == syntax.PastTense && !up.Perfect && !in(copulas, d.Lemma(y.Parent)) && (up.Kind == syntax.Main || up.Kind == syntax.Complement || up.Kind == syntax.Relative) && !w.saying(y.Parent) && !w.timedClause(y.Parent, first) {
			return y.Parent, true // "stabbed her as she left on Monday"
		}
	}
	return v, false
}

// fromRelative is report for a clause about a noun in the present, whose time is past:
// "found himself in a row with members who oppose him on Thursday".
func (w *work) fromRelative(v int, x *model.TimeExpr, first int) (u int, moved bool) {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form == syntax.Finite && y.Tense == syntax.PresentTense && !y.Perfect && y.Modal < 0 && y.ParentPhrase >= 0 && w.thisWeek(x) && w.published() && x.When.Latest.Before(w.article.Published.Date) {
		if u = int(d.ClauseOf[d.Phrases[y.ParentPhrase].First]); u >= 0 && u < v && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Tense == syntax.PastTense && !d.Verbs[u].Perfect {
			return w.report(u, x, first), true
		}
	}
	return v, false
}

// fromContent is report for an infinitive or a clause with "that" behind the verb it
// depends on.
func (w *work) fromContent(v int, x *model.TimeExpr, first int) int {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Kind == syntax.InfinitiveClause && in(containing, d.Lemma(v)) && d.Verbs[y.Parent].Form == syntax.Finite && d.Verbs[y.Parent].Passive {
		return y.Parent // "was expanded to include Norway in 1952"
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
	if w.dayOfSaying(v, x, first) {
		return y.Parent // "said the plan was a hoax on Wednesday at a rally"
	}
	if y.Form == syntax.Finite && y.Kind == syntax.Complement && (y.Modal >= 0 && y.Tense == syntax.FutureTense) && !w.future(x) && x.Dated() && w.published() && x.When.Latest.Before(w.article.Published.Date.AddDays(1)) && d.Field(y.Parent) == lexicon.VerbCommunication {
		return y.Parent
	}
	return v
}

// dayOfSaying reports whether the content clause of v says what somebody or something is,
// so that a day gone by, behind it, is that of the saying.
func (w *work) dayOfSaying(v int, x *model.TimeExpr, first int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Form != syntax.Finite || y.Kind != syntax.Complement || d.Lemma(v) != "be" || y.Passive || y.Progressive || y.Perfect || y.Modal >= 0 || y.Subject < 0 || w.existential(v) || w.happens(d.Phrases[y.Subject].Head) || first < y.Last {
		return false
	}
	up := &d.Verbs[y.Parent]
	if up.Form != syntax.Finite || up.Tense != syntax.PastTense || up.Perfect || w.kindOf(y.Parent) != model.Statement || !x.Dated() || x.When.Granularity > caldate.Day || !w.thisWeek(x) || w.timedClause(y.Parent, first) {
		return false
	}
	k := w.predicateOf(v)
	return k >= 0 && (d.Tags[k] == syntax.Noun || d.Tags[k] == syntax.Plural) && (d.Words[k].Happening() < 3 || w.indefinite(k)) && k < first
}

// indefinite reports whether the phrase of token k begins with "a" or "an".
func (w *work) indefinite(k int) bool {
	p := int(w.syn.PhraseOf[k])
	return p >= 0 && (fold(&w.syn, w.syn.Phrases[p].First, "a") || fold(&w.syn, w.syn.Phrases[p].First, "an"))
}

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

// relating participles tie a noun to another; nothing happens in them.
var relating = wordSet(`call name dub entitle nickname relate associate involve result total tie link base value locate include reflect stem concern regard adjust`)

// sensing verbs find somebody or something at what it does.
var sensing = wordSet(`notice see hear spot find detect observe watch film catch smell photograph`)

// aspects are verbs whose time is that of what they begin or end.
var aspects = wordSet(`begin start continue resume cease finish`)

// containing verbs say what belongs to what.
var containing = wordSet(`include contain comprise cover represent constitute total equal`)

// speakingVerbs introduce the circumstance of a statement, not a happening of
// their own: "speaking on Tuesday, he said".
var speakingVerbs = wordSet(`speak talk address write appear testify`)
