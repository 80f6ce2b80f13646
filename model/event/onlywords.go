package event

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/syntax"
)

// saidInstead returns what to tell instead of the happening f, which its title can give
// only with the words of a speaker: that the speaker said so, when it was said. A time in
// somebody's words is not when they were spoken. instead reports whether f goes; g is
// without a verb where another event gives those words already.
func (w *work) saidInstead(f *found, title string, told map[int]bool) (g found, instead bool) {
	g.verb = -1
	_, words, ok := strings.Cut(title, ": “")
	if !ok || f.kind == model.Statement || f.verb < 0 || f.time < 0 || f.how != byClause || !w.direct[f.trigger] {
		return g, false
	}
	k := w.attributionAt(w.syn.Tokens[f.trigger].Start)
	if k < 0 || !w.speech[k].Direct || len(w.speech[k].Cue) == 0 {
		return g, false
	}
	now := w.saidOfNow(f.time)
	dated := !now && w.tellsWhen(f, words)
	i := w.givenBy(k)
	apart := now && i >= 0 && w.found[i].speech != k && !touches(w.speech[k].Cue, w.syn.Tokens[w.found[i].trigger].Span) // joined to what was said before
	if told[k] || i >= 0 && !apart || apart && w.givenWords(words) {
		return g, !dated || w.givenWords(words)
	}
	if dated {
		return g, false
	}
	told[k] = true
	if now {
		g = *f
		g.kind, g.status = model.Statement, model.Occurred
		return g, true
	}
	a := &w.speech[k]
	cue := w.syn.TokenAt(a.Cue[0].Start)
	for cue < len(w.syn.Tokens) && w.syn.Tokens[cue].Start < a.Cue[0].End && (w.syn.VerbOf[cue] < 0 || w.syn.Verbs[w.syn.VerbOf[cue]].Head != cue) {
		cue++
	}
	if cue >= len(w.syn.Tokens) || w.syn.Tokens[cue].Start >= a.Cue[0].End || w.direct[cue] || w.kindOf(int(w.syn.VerbOf[cue])) != model.Statement {
		return g, false
	}
	g = found{trigger: cue, verb: int(w.syn.VerbOf[cue]), phrase: -1, sentence: w.syn.SentenceAt(a.Cue[0].Start), time: -1, how: byPublication, speech: k, kind: model.Statement, status: model.Occurred}
	for _, c := range a.Content {
		for s := max(0, w.syn.SentenceAt(c.Start)); s < len(w.syn.Sentences) && w.syn.Sentences[s].Start < c.End; s++ {
			if s != g.sentence {
				g.more = append(g.more, w.syn.Sentences[s].Span)
			}
		}
	}
	if i := w.saidBefore(g.sentence); i >= 0 {
		g.how, g.time = byNeighbour, w.found[i].time
	}
	return g, true
}

// tellsWhen reports whether the words of a speaker that title the happening f tell what was
// done, or will be, at its time: they hold its verb, which is no aside's.
func (w *work) tellsWhen(f *found, words string) bool {
	d := &w.syn
	y := &d.Verbs[f.verb]
	if y.Form != syntax.Finite || !hasWord(words, d.Text(y.Head)) {
		return false
	}
	switch y.Kind {
	case syntax.Main, syntax.Coordinate:
	case syntax.Complement:
		if !in(opinions, d.Lemma(max(y.Parent, 0))) && !(f.status == model.Expected && y.Modal >= 0) {
			return false
		}
	default:
		return false
	}
	past := y.Tense == syntax.PastTense && y.Modal < 0
	if w.around(f) {
		return true
	}
	if f.status == model.Expected {
		x := &w.times[f.time]
		return !past && (y.Modal >= 0 || y.Progressive || !in(statives, d.Lemma(f.verb)) && !in(opinions, d.Lemma(f.verb))) && (w.future(x) || !w.published() || !x.Dated() || x.When.OpenEnd || !x.When.Latest.Before(w.article.Published.Date))
	}
	return f.status == model.Occurred && past
}

// dropSaid takes back the happenings that are titled with the very words of a statement
// near them: it gives these already. dating tells by event what dates it, −1 for nothing.
func (w *work) dropSaid(dating []int, out *model.Extraction) {
	const near = 100
	n := 0
	for i := range w.events {
		e := &w.events[i]
		said := false
		for k := max(0, i-near); e.Kind == model.Happening && strings.Contains(e.Title, ": “") && k < min(len(w.events), i+near) && !said; k++ {
			said = w.events[k].Kind == model.Statement && w.events[k].Title == e.Title
		}
		if said {
			if dating[i] >= 0 {
				out.Unused = append(out.Unused, w.spokenTime(dating[i]))
			}
			continue
		}
		w.events[n] = *e
		n++
	}
	clear(w.events[n:])
	w.events = w.events[:n]
}

// spokenTime is the expression t that dates nothing: it stands in somebody's words.
func (w *work) spokenTime(t int) model.UnusedTime {
	return model.UnusedTime{Time: w.times[t].Span, Reason: "it stands in the words of a speaker and does not say when they were spoken"}
}

// givenWords reports whether the title of a statement gives words already, or how they begin.
func (w *work) givenWords(words string) bool {
	words = words[:min(len(words), 24)]
	for i := max(0, len(w.events)-100); i < len(w.events)-1; i++ {
		if e := &w.events[i]; e.Kind == model.Statement && strings.Contains(e.Title, words) {
			return true
		}
	}
	return false
}

// givenBy returns the found statement that gives the words of attribution k, −1 without:
// it hangs on the same cue, or carries its sentence with the same speaker.
func (w *work) givenBy(k int) int {
	a := &w.speech[k]
	s := w.syn.SentenceAt(a.Cue[0].Start)
	w.enter()
	for at := w.index.carried[s]; at > 0; at = w.index.links[at-1].next {
		i := int(w.index.links[at-1].found)
		f := &w.found[i]
		if f.sentence < 0 || f.verb < 0 || f.kind != model.Statement {
			continue
		}
		if f.speech == k || touches(a.Cue, w.syn.Tokens[f.trigger].Span) {
			return i
		}
		if own := w.speakerOf(f); own != "" && (own == a.Speaker || strings.HasSuffix(a.Speaker, " "+own) || strings.HasSuffix(own, " "+a.Speaker)) {
			return i
		}
	}
	return -1
}

// saidBefore returns the statement of the sentences right before s whose day is known to
// be that of what is said in s too, −1 without.
func (w *work) saidBefore(s int) int {
	best := -1
	for i := range w.foundBetween(s-3, s) {
		if f := &w.found[i]; f.verb >= 0 && f.kind == model.Statement && f.time >= 0 && w.aboutPublication(i) && (best < 0 || f.sentence > w.found[best].sentence || f.sentence == w.found[best].sentence && i < best) {
			best = i
		}
	}
	return best
}

// saidOfNow reports whether expression t is the day of the publication or a part of it.
func (w *work) saidOfNow(t int) bool {
	x := &w.times[t]
	if x.Value == "PRESENT_REF" {
		return true
	}
	if !x.Dated() || !w.published() {
		return x.NeedsAnchor && x.Offset == 0
	}
	return !x.When.OpenStart && !x.When.OpenEnd && x.When.Earliest == w.article.Published.Date && x.When.Latest.DaysSince(x.When.Earliest) <= 1
}

// around reports whether the time of f is a longer one that holds the publication or lasts
// until then: "this year", "the past two months".
func (w *work) around(f *found) bool {
	x := &w.times[f.time]
	if !x.Dated() || !w.published() {
		return false
	}
	day := w.article.Published.Date
	return !x.When.OpenStart && !x.When.OpenEnd && x.When.Earliest.Before(day) && !x.When.Latest.Before(day)
}

// dayOfWords dates a statement that only the publication dates by the "today" or "now" in
// its own words: they were spoken that day.
func (w *work) dayOfWords() {
	used := make([]bool, len(w.times))
	for i := range w.found {
		if f := &w.found[i]; f.sentence >= 0 && f.time >= 0 && (f.kind == model.Statement || !w.direct[f.trigger]) {
			used[f.time] = true
		}
	}
	for t := range w.times {
		at := w.syn.TokenAt(w.times[t].Start)
		if used[t] || !w.direct[at] || !w.saidOfNow(t) {
			continue
		}
		k := w.attributionAt(w.syn.Tokens[at].Start)
		if k < 0 || !w.speech[k].Direct || len(w.speech[k].Cue) == 0 {
			continue
		}
		if g := w.givenBy(k); g >= 0 && w.found[g].time < 0 && w.found[g].how == byPublication {
			w.found[g].time, w.found[g].how = t, byClause
			w.unused = slices.DeleteFunc(w.unused, func(u model.UnusedTime) bool { return u.Time == w.times[t].Span })
		}
	}
}
