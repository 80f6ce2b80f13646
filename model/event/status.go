package event

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// Cue words, by what they do to the reality of what they govern.
var (
	claims = wordSet(`allege claim accuse suspect charge insinuate purport assert contend believe think suggest rumour rumor speculate assume imply argue fear`)
	// reports leave the reality of their content as it is told.
	reports = wordSet(`say report announce confirm state tell add note reveal disclose find conclude show acknowledge admit concede explain recall learn know
observe determine establish describe write hear see mention remember stress emphasize inform`)
	denials = wordSet(`deny reject refute dispute rebut disavow repudiate dismiss disprove debunk`)
	plans   = wordSet(`plan expect schedule intend hope want seek propose aim promise vow pledge agree prepare threaten urge ask call demand order decide set slate
consider offer recommend request invite predict forecast project anticipate wish aspire commit authorize require encourage warn advise tell allow mean oblige estimate
instruct direct push press vote move try attempt poise suppose`)
	failures   = wordSet(`fail refuse decline neglect forget`)
	factives   = wordSet(`manage begin start continue go help come force compel keep stop finish end get make lead serve cause prompt allow help use have be happen proceed cease`)
	cancelling = wordSet(`cancel postpone scrap abandon suspend delay shelve scrub call-off abort drop`)
	alleging   = wordSet(`allegedly reportedly supposedly purportedly apparently presumably`)
	claimNouns = wordSet(`allegation allegations claim claims assertion assertions contention contentions accusation accusations rumour rumours rumor rumors suspicion suspicions charge charges suggestion suggestions speculation belief fears fear theory theories insinuation insinuations story stories tale tales lie lies hoax myth pretence`)
	planNouns  = wordSet(`plan plans proposal proposals intention promise pledge vow hope hopes decision bid bids offers effort efforts attempt offer threat threats deadline order orders chance ability desire willingness need permission preparations right`)
	denyNouns  = wordSet(`denial denials`)
	dueWords   = wordSet(`due likely unlikely ready set able eager willing unable poised certain sure prepared scheduled slated`)
)

// judge gives every found happening its status and kind.
func (w *work) judge() {
	for i := range w.found {
		f := &w.found[i]
		if w.onlyAsked(i) {
			w.unused = append(w.unused, model.UnusedTime{Time: w.times[f.time].Span, Reason: "it dates what is only asked about"})
			f.sentence = -1
			continue
		}
		if f.verb >= 0 {
			f.status = w.verbStatus(f.verb, f)
			f.kind = w.kindOf(f.verb)
			if w.wished(f.verb) >= 0 {
				f.status = model.Expected
			} else if u := w.doubted(f.verb); u >= 0 && w.untrueOf(u) {
				f.status = model.Denied
			} else if (f.status == model.Occurred || f.status == model.Ongoing) && (u >= 0 || w.oneSided(f.verb)) {
				f.status = model.Alleged
			} else if w.hadIt(f.verb) >= 0 {
				f.status = model.Conditional
			}
		} else {
			f.status = w.nounStatus(f)
			f.kind = model.Happening
		}
		if f.status == model.Expected && f.verb >= 0 && w.syn.Verbs[f.verb].Form == syntax.Infinitive && w.oneSided(f.verb) {
			f.status = model.Alleged
		}
		if f.status == model.Expected && (w.alreadyDone(f) || w.toldAsPast(f)) {
			f.status = model.Occurred
		}
		if f.term && (f.status == model.Ongoing || f.status == model.Occurred) {
			f.status = model.Expected
		}
		f.atLast = w.notUntil(f)
		if f.status == model.Conditional && (w.wasAble(f) || w.wasUnable(f)) {
			f.status = model.Occurred
		}
		if f.status == model.Ongoing && w.chronicled(f) {
			f.status = model.Occurred
		}
		if (f.status == model.Occurred || f.status == model.Ongoing) && f.time >= 0 && f.how != byNeighbour && (w.future(&w.times[f.time]) || w.fromNowOn(f.time) || w.dueBy(f)) && (f.kind != model.Statement || w.syn.Verbs[f.verb].Tense == syntax.PresentTense && !w.syn.Verbs[f.verb].Perfect && w.content(f.verb) < 0) {
			f.status = model.Expected
		}
	}
}

// dueBy reports whether f is no finite verb and a day to come only bounds it: "backs raising
// the wage by 2030", "for the wage to be raised by 2030".
func (w *work) dueBy(f *found) bool {
	x := &w.times[f.time]
	first, _ := w.tokensOf(x.Span)
	return f.verb >= 0 && w.syn.Verbs[f.verb].Form != syntax.Finite && w.published() && x.Dated() && x.When.Latest.After(w.article.Published.Date) && first > 0 &&
		(fold(&w.syn, first-1, "by") || w.syn.Verbs[f.verb].Form == syntax.Infinitive && (fold(&w.syn, first-1, "until") || fold(&w.syn, first-1, "till"))) // "are to begin in May and run until 2026"
}

// fromNowOn reports whether expression t opens a stretch from the publication on:
// "between now and Election Day".
func (w *work) fromNowOn(t int) bool {
	k := int(w.until[t]) - 1
	return k >= 0 && w.times[t].Value == "PRESENT_REF" && w.future(&w.times[k])
}

// alreadyDone reports a participle that dates what it modifies before the article,
// whatever its clause plans: "will dig a hearth found in 2016".
func (w *work) alreadyDone(f *found) bool {
	if f.verb < 0 || f.time < 0 || f.how != byClause || !w.published() {
		return false
	}
	y, x := w.syn.Verbs[f.verb], &w.times[f.time]
	if y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Marker >= 0 && fold(&w.syn, y.Marker, "after") && x.Dated() && !x.When.OpenEnd && x.When.Latest.Before(w.article.Published.Date) {
		return true // "plans to close the mill after losing $3m last year"
	}
	return y.Form == syntax.Participle && y.Passive && y.Kind == syntax.Participial && y.ParentPhrase >= 0 && x.Dated() && !x.When.OpenEnd && x.When.Latest.Before(w.article.Published.Date) && !in(plans, w.syn.Lemma(f.verb))
}

// toldAsPast reports a finite clause in the past tense with a date gone by: whoever
// will mention it, it is no plan.
func (w *work) toldAsPast(f *found) bool {
	if f.verb < 0 || f.time < 0 || f.how != byClause || !w.published() {
		return false
	}
	y, x := w.syn.Verbs[f.verb], &w.times[f.time]
	return y.Form == syntax.Finite && y.Tense == syntax.PastTense && y.Modal < 0 && !w.inProspect(f.verb) && x.Dated() && !x.When.Latest.IsZero() && x.When.Latest.Before(w.article.Published.Date) && w.ownStatus(f.verb) == model.Occurred
}

// inProspect reports whether the clause of v says that something lies ahead.
func (w *work) inProspect(v int) bool {
	return in(schedules, w.syn.Lemma(v)) || in(plans, w.syn.Lemma(v))
}

// notUntil reports a clause that something was not so until its time: it was from
// then on, "was not finished until 1512".
func (w *work) notUntil(f *found) bool {
	if f.verb < 0 || f.time < 0 || f.how != byClause {
		return false
	}
	d := &w.syn
	y, x := d.Verbs[f.verb], &w.times[f.time]
	if first, _ := w.tokensOf(x.Span); first > 1 && first < y.First && fold(d, first-1, "until") && fold(d, first-2, "not") && y.Subject >= 0 && d.Phrases[y.Subject].First > y.First && x.Dated() && x.When.OpenStart && !y.Negated {
		return true // "Not until May did the firm admit it"
	}
	if first, _ := w.tokensOf(x.Span); first > 3 && first < y.First && fold(d, first-1, "until") && fold(d, first-2, "not") && d.Tags[first-3] == syntax.BeFin && fold(d, first-4, "it") && x.Dated() && x.When.OpenStart && !y.Negated {
		return true // "It was not until May that the firm admitted it"
	}
	if !y.Negated || y.Form != syntax.Finite || !y.Passive || y.Modal >= 0 || y.Perfect || !x.Dated() || !x.When.OpenStart && !x.When.OpenEnd || x.When.Granularity > caldateYear {
		return false
	}
	first, _ := w.tokensOf(x.Span)
	if x.When.OpenEnd { // "isn't expected until after Easter"
		return first > y.Last && fold(d, first-1, "after") && fold(d, first-2, "until") && first-y.Last < 8
	}
	return first > y.Last-1 && (fold(d, first-1, "until") || fold(d, first-1, "till")) && first-y.Last < 8
}

// wasAble reports whether "could" tells what somebody was able to do at a time that
// has long passed: "Three years ago I could not run for a bus".
func (w *work) wasAble(f *found) bool {
	if f.verb < 0 || f.time < 0 || f.how != byClause || !w.published() {
		return false
	}
	y, x := w.syn.Verbs[f.verb], &w.times[f.time]
	return y.Modal >= 0 && fold(&w.syn, y.Modal, "could") && !y.Perfect && !w.hasCondition(f.verb) && x.Dated() && !x.When.Latest.IsZero() && x.When.Latest.AddDays(7).Before(w.article.Published.Date)
}

// wasUnable reports whether a clause tells what somebody could not do, on a day that is no
// day to come: "could not be reached on Wednesday".
func (w *work) wasUnable(f *found) bool {
	if f.verb < 0 {
		return false
	}
	y := w.syn.Verbs[f.verb]
	return y.Modal >= 0 && fold(&w.syn, y.Modal, "could") && y.Negated && !y.Perfect && (y.Kind == syntax.Main || y.Kind == syntax.Coordinate) && !w.hasCondition(f.verb) && !w.inQuotation(f.verb) && (f.time < 0 || !w.future(&w.times[f.time]))
}

// chronicled reports whether a clause in the present tense tells what has
// happened, as chronicles and headlines do: it has its own date, and that has
// passed.
func (w *work) chronicled(f *found) bool {
	if f.verb < 0 || f.time < 0 || f.how != byClause && !slices.Contains(w.headings, f.time) {
		return false
	}
	y, x := w.syn.Verbs[f.verb], &w.times[f.time]
	if y.Form != syntax.Finite || y.Modal >= 0 || y.Progressive || y.Perfect || !x.Dated() || x.When.OpenEnd || x.When.OpenStart || x.Mod == "APPROX" && x.When.OpenStart {
		return false
	}
	if lemma := w.syn.Lemma(f.verb); (in(copulas, lemma) || in(statives, lemma)) && !y.Passive {
		return false
	}
	if !w.published() {
		return w.syn.Tokens[y.First].Start > x.Start && x.When.Granularity <= caldateYear // "2 April 1998: her bicycle is found"
	}
	day := w.article.Published.Date
	return x.When.Latest.Before(day) || x.When.Earliest == day && x.When.HasClock() && x.When.Granularity < caldate.Day && w.syn.Tokens[y.First].Start < x.Start
}

// verbStatus reads off verb v and everything it depends on what the text says
// of its reality.
func (w *work) verbStatus(v int, f *found) model.Status {
	d := &w.syn
	status := w.ownStatus(v)
	// A reported clause, an infinitive, a participle inherit what governs them.
	for u, steps := v, 0; steps < 8; steps++ {
		y := d.Verbs[u]
		switch y.Kind {
		case syntax.Complement:
			if u == v && y.Form == syntax.Finite && y.Tense == syntax.PastTense && y.Modal < 0 && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Infinitive && y.Marker > 0 && d.PhraseOf[y.Marker-1] >= 0 && !w.saying(y.Parent) && d.Field(y.Parent) != lexicon.VerbCognition {
				return status // "to build up the team that he brought together"
			}
			if y.ParentPhrase >= 0 {
				head := d.Text(d.Phrases[y.ParentPhrase].Head)
				switch {
				case w.calledFalse(y.ParentPhrase, u):
					return model.Denied
				case in(claimNouns, head), fold(d, d.Phrases[y.ParentPhrase].Head, "reports") && (y.Marker < 0 || d.Tags[y.Marker] == syntax.That):
					return model.Alleged
				case in(denyNouns, head):
					return model.Denied
				}
			}
		case syntax.InfinitiveClause:
			if s, ok := w.infinitiveStatus(u); ok {
				status = worse(status, s)
			}
		case syntax.Adverbial:
			if y.Marker >= 0 && (fold(d, y.Marker, "if") || fold(d, y.Marker, "unless")) {
				return model.Conditional
			}
			if y.Form == syntax.Gerund && y.Parent >= 0 && y.Marker >= 0 && (fold(d, y.Marker, "of") || fold(d, y.Marker, "with") || fold(d, y.Marker, "for") || fold(d, y.Marker, "to")) {
				if w.clears(y.Parent, y.Marker) { // "acquitted of having …", "pleaded not guilty to …"
					return model.Denied
				}
				// "accused of having …", "charged with …"
				if lemma := d.Lemma(y.Parent); in(claims, lemma) || lemma == "accuse" {
					return model.Alleged
				}
			}
		case syntax.Participial:
			if y.Parent >= 0 && y.Form == syntax.Gerund && in(denials, d.Lemma(y.Parent)) { // denied taking bribes
				return model.Denied
			}
		case syntax.Relative, syntax.Main, syntax.Coordinate:
			if y.Kind != syntax.Coordinate || y.Subject >= 0 && y.Marker >= 0 {
				return status
			}
			if y.Form == syntax.Finite && y.Subject >= 0 && y.Parent >= 0 && d.Verbs[y.Parent].Form == syntax.Infinitive {
				return status // "when he refused to come out they burned it": no part of what he refused
			}
		}
		p := y.Parent
		if p < 0 || p == u {
			break
		}
		if y.Kind == syntax.Complement || y.Kind == syntax.InfinitiveClause {
			lemma := d.Lemma(p)
			switch {
			case in(denials, lemma) && y.Kind == syntax.Complement:
				return model.Denied
			case in(claims, lemma) && y.Kind == syntax.Complement && !d.Verbs[p].Negated:
				return model.Alleged
			case in(plans, lemma) && !in(reports, lemma) && y.Kind == syntax.Complement && status == model.Occurred && y.Tense != syntax.PastTense:
				status = model.Expected
			}
		}
		u = p
	}
	return status
}

// ownStatus reads tense, modality, negation and adverbs of one verb group.
func (w *work) ownStatus(v int) model.Status {
	d := &w.syn
	y := d.Verbs[v]
	for i := y.First; i < y.Last; i++ {
		if d.Tags[i] == syntax.Adv && in(alleging, d.Text(i)) {
			return model.Alleged
		}
	}
	if y.First > 0 && in(alleging, d.Text(y.First-1)) {
		return model.Alleged
	}
	switch {
	case y.Modal >= 0 && y.Tense == syntax.FutureTense:
		if w.hasCondition(v) {
			return model.Conditional
		}
		return model.Expected
	case y.Modal >= 0:
		switch m := d.Text(y.Modal); {
		case fold(d, y.Modal, "would") || m == "’d" || m == "'d":
			if y.Perfect || w.hasCondition(v) {
				return model.Conditional
			}
			return model.Expected
		case fold(d, y.Modal, "could") || fold(d, y.Modal, "may") || fold(d, y.Modal, "might"):
			if y.Perfect && !w.hasCondition(v) {
				return model.Alleged
			}
			return model.Conditional
		case fold(d, y.Modal, "can") || fold(d, y.Modal, "ca"):
			return model.Ongoing
		case fold(d, y.Modal, "need") && y.Perfect:
			return model.Occurred // "need not have resigned"
		case (fold(d, y.Modal, "should") || fold(d, y.Modal, "ought")) && y.Perfect && !y.Negated:
			return model.Cancelled // "should have opened in May"
		case fold(d, y.Modal, "must") && y.Perfect:
			return model.Alleged
		}
		return model.Expected
	case y.Passive && y.Form == syntax.Finite && y.Tense == syntax.PresentTense && !y.Perfect && in(schedules, d.Lemma(v)):
		return model.Expected
	case d.Lemma(v) == "be" && y.Form == syntax.Finite && !y.Perfect && !y.Passive && y.Last < len(d.Tags) && in(dueWords, d.Text(y.Last)) && d.PhraseOf[y.Last] < 0:
		return model.Expected // "is due in Washington overnight"
	case y.Form == syntax.Finite && y.Tense == syntax.PresentTense && !y.Perfect:
		if k := y.Last; in(copulas, d.Lemma(v)) && k < len(d.Tags) && (in(prospects, d.Text(k)) || k+1 < len(d.Tags) && d.Tags[k] == syntax.Adv && in(prospects, d.Text(k+1))) {
			return model.Expected // "a decision is unlikely before May"
		}
		if y.Progressive || !w.saying(v) {
			return model.Ongoing
		}
	}
	if y.Passive && (w.putsOff(v) || in(cancelling, d.Lemma(v)) && w.cancellable(v)) {
		return model.Cancelled
	}
	return model.Occurred
}

// putsOff reports whether verb v is "call" or "put" with its "off" right behind it.
func (w *work) putsOff(v int) bool {
	d := &w.syn
	k := d.Verbs[v].Last
	if o := d.Verbs[v].Object; o >= 0 && d.Phrases[o].First == k { // "called the march off"
		k = d.Phrases[o].Last
	}
	if k >= len(d.Tags) || !fold(d, k, "off") {
		return false
	}
	return d.Lemma(v) == "call" || d.Lemma(v) == "put"
}

// cancellable reports whether the passive verb v calls its subject off: people are
// suspended from work, ships are abandoned.
func (w *work) cancellable(v int) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 {
		return true
	}
	h := d.Phrases[p].Head
	switch d.Lemma(v) {
	case "cancel", "postpone", "call-off":
		return true
	}
	if w.isPerson(p) || d.Tags[h] == syntax.Pron && genderOf(d.Text(h)) != thing && !fold(d, h, "they") || d.Tags[h] == syntax.Name && w.names.refer(d, p) >= 0 && w.names.entities[w.names.refer(d, p)].sort != unknownName || d.Tags[h] == syntax.Name && d.Phrases[p].Last == d.Phrases[p].First+1 {
		return false
	}
	if d.Lemma(v) != "abandon" && d.Lemma(v) != "drop" {
		return true
	}
	return w.happens(h) || in(planNouns, d.Text(h)) || d.Words[h].NounField() == lexicon.NounAct || d.Words[h].NounField() == lexicon.NounCommunication || d.Words[h].NounField() == lexicon.NounCognition
}

// hasCondition reports whether an if-clause hangs on verb v or stands beside it.
func (w *work) hasCondition(v int) bool {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)
	first, last := d.VerbsOf(s)
	for u := first; u < last; u++ {
		if y := &d.Verbs[u]; u == v+1 && y.Kind == syntax.Adverbial && y.Parent == v && y.Marker < 0 && y.Subject >= 0 && d.Phrases[y.Subject].First > y.First && d.Phrases[y.Subject].First < y.Last {
			return true // "could have passed had two members stayed"
		}
		if m := d.Verbs[u].Marker; u != v && m >= 0 && (fold(d, m, "if") || fold(d, m, "unless")) && (d.Verbs[u].Parent == v || u+1 == v) {
			return true
		}
	}
	return false
}

// infinitiveStatus reads what governs an infinitive; ok is false where the
// governing verb leaves it as real as itself.
func (w *work) infinitiveStatus(v int) (model.Status, bool) {
	d := &w.syn
	y := d.Verbs[v]
	if y.Parent >= 0 && d.Lemma(y.Parent) == "be" && d.Verbs[y.Parent].Last == y.First && !d.Verbs[y.Parent].Passive {
		if y.Perfect && d.Verbs[y.Parent].Tense == syntax.PastTense {
			return model.Cancelled, true // "was to have opened in May"
		}
		return model.Expected, true // "is to be held on Friday"
	}
	if y.Perfect { // "is said to have left"
		if y.Parent >= 0 && (in(claims, d.Lemma(y.Parent)) || in(reports, d.Lemma(y.Parent))) {
			return model.Alleged, true
		}
		return model.Occurred, true
	}
	k := y.First - 1
	for k >= 0 && (d.Tags[k] == syntax.Adv || w.timeOf[k] > 0 || d.Tags[k] == syntax.Prep) {
		k--
	}
	if k >= 0 && d.PhraseOf[k] >= 0 && (in(planNouns, d.Text(d.Phrases[d.PhraseOf[k]].Head))) {
		if w.turnedDown(int(d.PhraseOf[k])) {
			return model.Cancelled, true
		}
		return model.Expected, true
	}
	if k >= 0 && d.PhraseOf[k] < 0 && in(dueWords, d.Text(k)) {
		return model.Expected, true
	}
	if y.Parent < 0 {
		return model.Expected, true
	}
	lemma := d.Lemma(y.Parent)
	switch {
	case in(failures, lemma):
		if up := d.Verbs[y.Parent]; up.Form == syntax.Gerund || up.Form == syntax.Finite && up.Tense == syntax.PastTense && up.Modal < 0 {
			return "", false // the title says that it failed, or that somebody refused
		}
		return model.Cancelled, true
	case in(factives, lemma):
		return "", false
	case in(claims, lemma) && d.Verbs[y.Parent].Passive:
		return model.Alleged, true
	case d.Verbs[y.Parent].Form == syntax.Finite && (d.Verbs[y.Parent].Tense == syntax.PastTense || d.Verbs[y.Parent].Perfect) && d.Verbs[y.Parent].Modal < 0 && (!in(plans, lemma) || lemma == "move" && d.Verbs[y.Parent].Last < y.First) && !in(copulas, lemma):
		return "", false // "flew to Havana to meet the king": told as done
	}
	return model.Expected, true
}

// worse returns the status that says less of reality.
func worse(a, b model.Status) model.Status {
	rank := func(s model.Status) int {
		switch s {
		case model.Occurred:
			return 0
		case model.Ongoing:
			return 1
		case model.Expected:
			return 2
		case model.Alleged:
			return 3
		case model.Conditional:
			return 4
		}
		return 5
	}
	if rank(b) > rank(a) {
		return b
	}
	return a
}

// done reports whether a verb that may be one of saying is an act because of its
// object p: "declared a state of emergency", "called an election", "rejected the
// bid".
func (w *work) done(lemma string, p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	switch lemma {
	case "declare":
		return d.Tags[h] != syntax.Pron && !in(saidThings, d.Text(h))
	case "call":
		return w.happens(h) && in(convened, d.Text(h))
	case "reject", "dismiss":
		return in(refused, d.Text(h))
	case "issue":
		return in(refused, d.Text(h)) || in(ordered, d.Text(h))
	}
	return false
}

var (
	convened = wordSet(`meeting election elections strike walkout summit vote referendum session conference rally boycott truce ceasefire halt`)
	refused  = wordSet(`bid bids offer offers appeal appeals motion bill petition proposal proposals deal plan plans application request lawsuit suit case referendum independence merger takeover
amendment treaty budget resolution plea contract`)
	ordered = wordSet(`order orders ban recall permit permits fine fines bond bonds shares licence license licences licenses visa visas passport passports ticket tickets subpoena warrant warrants pardon`)
)

// length counts the words of what attribution k quotes.
func (w *work) length(k int) int {
	n := 0
	for _, s := range w.speech[k].Content {
		n += strings.Count(s.In(w.article.Body), " ") + 1
	}
	return n
}

// clears reports whether verb v says that somebody did not do what the preposition at
// token marker leads to: "acquitted of", "pleaded not guilty to", "found innocent of".
func (w *work) clears(v, marker int) bool {
	d := &w.syn
	if in(clearing, d.Lemma(v)) {
		return true
	}
	for i := d.Verbs[v].Last; i < marker; i++ {
		if fold(d, i, "innocent") || d.Tags[i] == syntax.Not && i+1 < marker && fold(d, i+1, "guilty") {
			return true
		}
	}
	return false
}

// clearing verbs take an accusation off somebody.
var clearing = wordSet(`acquit clear exonerate absolve exculpate`)
