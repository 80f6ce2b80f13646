package event

import (
	"strings"

	"dateline/model"
	"dateline/model/syntax"
)

// elsewhen reports whether the clause of verb v in sentence s is set, in words that are no
// date, at another time than the happening last that the text went on about: "in a recent
// study", "in her second term", "ahead of the March vote", "at that earlier meeting",
// "through eight years of war", or in what somebody did for a living.
func (w *work) elsewhen(s, v, last int) bool {
	y := &w.syn.Verbs[v]
	if y.Tense != syntax.PastTense || y.Perfect {
		return false
	}
	return (last < 0 || w.recentNews(last)) && w.ofLate(s, v) || w.inOffice(s, v) || w.boundedByDate(s, v) || w.longWay(v) || w.atItsHeight(s, v) || w.lastRound(v) || w.asChild(v) || w.origin(v) || w.otherOne(s, last) || w.occupation(v) || (last < 0 || w.found[last].sentence != s) && w.endsElsewhen(s, v)
}

// ofLate reports whether the subject of v, or what stands before it, is called recent or
// earlier: nobody says when it was.
func (w *work) ofLate(s, v int) bool {
	d := &w.syn
	for p, last := d.PhrasesOf(s); p < last && d.Phrases[p].First < d.Verbs[v].First; p++ {
		ph := d.Phrases[p]
		if int(d.ClauseOf[ph.Head]) != v && p != d.Verbs[v].Subject || d.Verbs[v].Object == p {
			continue
		}
		for i := ph.First; i < ph.Head; i++ {
			if in(earlierOnes, d.Text(i)) {
				return true
			}
		}
	}
	return false
}

// earlierOnes tell a thing from the one at hand by its time.
var earlierOnes = wordSet(`recent earlier previous prior past`)

// inOffice reports whether sentence s opens with a time of somebody's office or life: "In
// his second term", "During her years as mayor".
func (w *work) inOffice(s, v int) bool {
	d := &w.syn
	k := w.pastLinks(s)
	if k >= d.Verbs[v].First || !fold(d, k, "in") && !fold(d, k, "during") && !fold(d, k, "throughout") && !fold(d, k, "under") {
		return false
	}
	for i := k + 2; i < k+7 && i+1 < d.Verbs[v].First && d.Tags[i] != syntax.Comma; i++ {
		if in(epochs, d.Text(i)) && d.Tags[i+1] == syntax.Comma {
			return true // "During the party’s primary, he attacked her speeches"
		}
	}
	p := w.phraseAt(k + 1)
	if p < 0 || d.Phrases[p].Last > d.Verbs[v].First {
		return false
	}
	ph := d.Phrases[p]
	head := d.Text(ph.Head)
	switch {
	case in(tenures, head):
		return true
	case fold(d, k, "in"): // "In the run-up to the vote", "In the years after the war"
		return in(nearings, head) || in(longUnits, head) && ph.Last < len(d.Tags) && (d.Tags[ph.Last] == syntax.Prep || d.Tags[ph.Last] == syntax.Sub)
	}
	return in(epochs, head)
}

var (
	// nearings lead to a time, or away from it.
	nearings = wordSet(`run-up runup lead-up aftermath`)
	// epochs last for weeks at least.
	epochs = wordSet(`primary primaries campaign campaigns war wars crisis recession depression boom slump revolution occupation pandemic epidemic era season famine drought
siege dictatorship uprising transition negotiations buildup build-up`)
)

// tenures are times that are counted from what somebody was.
var tenures = wordSet(`term terms tenure presidency governorship premiership chairmanship leadership administration reign rule career childhood boyhood girlhood adolescence
youth teens twenties thirties forties fifties sixties lifetime marriage studies apprenticeship infancy`)

// pastLinks returns the first token of sentence s that is more than a link to the sentence
// before.
func (w *work) pastLinks(s int) int {
	d := &w.syn
	x := d.Sentences[s]
	k := x.First
	for k+1 < x.Last && (d.Tags[k] == syntax.Conj || d.Tags[k] == syntax.Open || d.Tags[k] == syntax.Comma) {
		k++
	}
	return k
}

// boundedByDate reports whether sentence s opens with what a date only bounds: "Ahead of
// the March 1 vote", "Before Friday's talks", "Since the 2015 attacks".
func (w *work) boundedByDate(s, v int) bool {
	d := &w.syn
	k := w.pastLinks(s)
	if k >= d.Verbs[v].First || !fold(d, k, "before") && !fold(d, k, "since") && !fold(d, k, "until") && !(fold(d, k, "ahead") || fold(d, k, "prior")) {
		return false
	}
	for i := k + 1; i < d.Verbs[v].First && d.Tags[i] != syntax.Comma; i++ {
		if w.timeOf[i] > 0 {
			return true
		}
	}
	return false
}

// longWay reports whether the clause of v took months or years: "through eight years of
// war", "in a matter of decades".
func (w *work) longWay(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	for i := y.Last; i+2 < len(d.Tags) && !d.Tags[i].IsVerb() && d.Tags[i] != syntax.Comma && d.Tags[i] != syntax.Stop; i++ {
		k := i + 1 // "through six years"
		switch strings.ToLower(d.Text(i)) {
		case "through", "throughout", "over", "during":
		case "in", "within": // "in five years", "within a few months"
			if d.Tags[k] != syntax.Num && !fold(d, k, "a") && !fold(d, k, "several") && !fold(d, k, "few") {
				continue
			}
		case "matter": // "in a matter of years"
			k++
		default:
			continue
		}
		for end := min(k+3, len(d.Tags)); k < end && w.timeOf[k] == 0; k++ {
			if in(longUnits, d.Text(k)) {
				return true
			}
		}
	}
	return false
}

// lookedBackIn reports whether sentence s goes on from a look back in its paragraph: the
// sentence before it tells what had been, or goes on from that itself.
func (w *work) lookedBackIn(s int) bool {
	if s == 0 || !w.sameParagraph(s-1, s) || in(sequences, w.syn.Text(w.pastLinks(s))) {
		return false
	}
	if v := w.mainVerb(s - 1); v >= 0 {
		if y := &w.syn.Verbs[v]; y.Perfect && y.Tense == syntax.PastTense && y.Modal < 0 && !w.timed(v) && w.kindOf(v) != model.Statement {
			return true
		}
	}
	for i := len(w.found) - 1; i >= 0 && i > len(w.found)-4; i-- {
		if f := &w.found[i]; f.sentence == s-1 {
			return f.looksBack
		}
	}
	return false
}

// sequences open what came next.
var sequences = wordSet(`then later afterwards afterward next meanwhile finally soon instead`)

// atItsHeight reports whether sentence s opens with a part of something that is no date:
// "At the height of the flood", "In the early days of the war".
func (w *work) atItsHeight(s, v int) bool {
	d := &w.syn
	k := w.pastLinks(s)
	p := w.phraseAt(k + 1)
	if k >= d.Verbs[v].First || d.Tags[k] != syntax.Prep || p < 0 || !fold(d, d.Phrases[p].First, "the") || d.Phrases[p].Last >= d.Verbs[v].First || !fold(d, d.Phrases[p].Last, "of") {
		return false
	}
	return in(heights, d.Text(d.Phrases[p].Head)) || in(calendarUnits, d.Text(d.Phrases[p].Head))
}

// heights are parts of what has a course.
var heights = wordSet(`height peak heyday start outset beginning end close dawn turn eve onset depths midst course`)

// lastRound reports whether the clause of v says in which round of what comes again it
// happened: "scored twelve goals last season".
func (w *work) lastRound(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := s.First; i+1 < s.Last; i++ {
		if int(d.ClauseOf[i]) == v && w.timeOf[i] == 0 && in(lastOnes, d.Text(i)) && in(rounds, d.Text(i+1)) && (i == s.First || d.Tags[i-1] != syntax.Prep && d.Tags[i-1] != syntax.Det || fold(d, i-1, "in") || fold(d, i-1, "during")) {
			return true
		}
	}
	return false
}

// asChild reports whether the clause of v says at which time of a life it was: "changed his
// name as a teenager".
func (w *work) asChild(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	for i := y.Last; i+2 < len(d.Tags) && int(d.ClauseOf[i]) == v && d.Tags[i] != syntax.Stop; i++ {
		if p := w.phraseAt(i + 1); fold(d, i, "as") && p >= 0 && d.Tags[i+1] == syntax.Det && in(ages, d.Text(d.Phrases[p].Head)) {
			return true
		}
	}
	return false
}

var (
	lastOnes = wordSet(`last previous every each`)
	// rounds come again.
	rounds = wordSet(`season term semester session campaign time round legislature tournament cycle`)
)

// origin reports whether v tells by whom or where something came to be, as is said of a
// thing and not told as news: "was founded by three miners".
func (w *work) origin(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	return y.Passive && !y.Perfect && !y.Progressive && in(founding, d.Lemma(v)) && y.Last < len(d.Tags) && (fold(d, y.Last, "by") || fold(d, y.Last, "as"))
}

// founding is done to a thing once.
var founding = wordSet(`found establish invent incorporate pioneer`)

// longUnits are months and more.
var longUnits = wordSet(`months years decade decades century centuries generations`)

// otherOne reports whether sentence s points back, with that or those, at a happening
// which is not the last: "went to that debate".
func (w *work) otherOne(s, last int) bool {
	d := &w.syn
	for p, end := d.PhrasesOf(s); p < end; p++ {
		ph := d.Phrases[p]
		if (fold(d, ph.First, "that") || fold(d, ph.First, "those")) && ph.Last > ph.First+1 && d.Tags[ph.Head] != syntax.Name && w.timeOf[ph.Head] == 0 && w.syn.Words[ph.Head].Happening() >= 3 && (last < 0 || !w.alike(strings.ToLower(d.LemmaOf(ph.Head)), &w.found[last])) && !w.namesOf(last, s) {
			return true
		}
	}
	return false
}

// occupation reports whether v tells what somebody did for a living or a time: "worked
// for the network", "served as governor", "studied law".
func (w *work) occupation(v int) bool {
	d := &w.syn
	y := &d.Verbs[v]
	if y.Passive || y.Progressive || y.Subject < 0 || !w.personal(y.Subject) || y.Last >= len(d.Tags) {
		return false
	}
	switch d.Lemma(v) {
	case "work", "serve":
		return fold(d, y.Last, "for") || fold(d, y.Last, "as") || y.Last+1 < len(d.Tags) && (fold(d, y.Last, "in") || fold(d, y.Last, "under")) && d.Tags[y.Last+1] != syntax.Time && w.timeOf[y.Last+1] == 0
	case "study", "graduate", "major":
		return true
	}
	return false
}

// endsElsewhen reports whether a participle behind v, in its clause, has the day that the
// sentence ends with: "was seen shoving a man and hitting him at a rally last month".
func (w *work) endsElsewhen(s, v int) bool {
	d := &w.syn
	for i := range w.foundBetween(s, s+1) {
		f := &w.found[i]
		if f.verb <= v || f.time < 0 || f.how != byClause || w.recentNews(i) || !w.times[f.time].Dated() || w.published() && !w.times[f.time].When.Latest.Before(w.article.Published.Date) {
			continue
		}
		if u := &d.Verbs[f.verb]; u.Form == syntax.Finite || u.Kind == syntax.Relative || u.ParentPhrase >= 0 && u.ParentPhrase == d.Verbs[v].Subject {
			continue
		}
		between := false
		for u := v + 1; u < f.verb; u++ {
			between = between || d.Verbs[u].Form == syntax.Finite
		}
		if !between {
			return true
		}
	}
	return false
}
