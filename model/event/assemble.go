package event

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// assemble turns what was found into events with quotes, in the order of their
// first quote.
func (w *work) assemble() model.Extraction {
	out := model.Extraction{Article: *w.article, Times: w.times, Attributions: w.speech, Unused: w.unused}
	w.events = w.events[:0]
	w.carriers = make([]model.Quote, 0, len(w.found))
	seen := map[model.EventID]int{}
	w.noteTold()
	told := map[int]bool{}                 // attributions that were told instead of what is in them
	dating := make([]int, 0, len(w.found)) // by event, what dates it
	for i := range w.found {
		f := &w.found[i]
		if f.sentence < 0 {
			continue
		}
		w.draft = &w.drafts[i]
		w.events = append(w.events, w.event(f))
		e := &w.events[len(w.events)-1]
		if w.thin(f, e.Title) {
			w.dropLast()
			if f.time >= 0 && f.how == byClause {
				out.Unused = append(out.Unused, model.UnusedTime{Time: w.times[f.time].Span, Reason: "its clause says too little to be an event"})
			}
			continue
		}
		if g, ok := w.saidInstead(f, e.Title, told); ok {
			w.dropLast()
			if g.time != f.time || g.verb < 0 {
				out.Unused = append(out.Unused, w.spokenTime(f.time))
			}
			if g.verb < 0 {
				continue
			}
			w.draft, f = nil, &g
			w.events = append(w.events, w.event(f))
			e = &w.events[len(w.events)-1]
		}
		if w.twice(f, e) {
			w.dropLast()
			continue
		}
		if w.full {
			e.ID = w.id(f, seen)
		}
		dating = append(dating, f.time)
	}
	w.dropSaid(dating, &out)
	out.Events = w.inOrder()
	w.forgetDrafts()
	return out
}

// dropLast takes the last event back.
func (w *work) dropLast() {
	n := len(w.events) - 1
	w.events[n] = model.Event{}
	w.events = w.events[:n]
}

// inOrder returns the events as their first quotes and triggers stand in the
// text, and lets go of them.
func (w *work) inOrder() []model.Event {
	at := sized(w.free, len(w.events))
	for i := range at {
		at[i] = i
	}
	slices.SortStableFunc(at, func(i, k int) int {
		a, b := &w.events[i], &w.events[k]
		if c := a.Quotes[0].Start - b.Quotes[0].Start; c != 0 {
			return c
		}
		return a.Trigger.Start - b.Trigger.Start
	})
	out := make([]model.Event, len(at))
	for k, i := range at {
		out[k] = w.events[i]
	}
	clear(w.events)
	w.carriers = nil
	w.free = at[:0]
	return out
}

// bareNoun reports whether a title is one noun of what the text speaks of at no day of its
// own: "There is a threat". It says what there was at most behind "cases of".
func (w *work) bareNoun(f *found, title string) bool {
	if strings.Contains(title, " ") || f.phrase >= 0 && w.syn.Phrases[f.phrase].First > 0 && fold(&w.syn, w.syn.Phrases[f.phrase].First-1, "of") {
		return false
	}
	return f.how == byNeighbour || f.how == byPublication || f.time >= 0 && w.times[f.time].Value == "PRESENT_REF"
}

// amountsOf are nouns that alone say nothing: "There were a lot more in 2008".
var amountsOf = wordSet(`lot lots number amount kind sort type part bit deal couple range series majority handful`)

// thin reports a title that tells nobody what happened: a clause of one or two
// words, or a pronoun that stayed one with a bare verb.
func (w *work) thin(f *found, title string) bool {
	if f.verb < 0 {
		return w.bareNoun(f, title) || in(amountsOf, title)
	}
	words := strings.Count(title, " ") + 1
	switch {
	case w.syn.Verbs[f.verb].Form == syntax.Gerund && words < 8 && w.syn.Verbs[f.verb].Kind == syntax.Adverbial && w.inQuotation(f.verb):
		return true
	case w.proverb(f.verb), words < 5 && in(auxiliaries, title[strings.LastIndexByte(title, ' ')+1:]):
		return true
	case words < 2, words < 3 && w.syn.Verbs[f.verb].Subject < 0:
		return true
	case w.inserted(f.verb) && !w.timed(f.verb) && w.toldApart(f.verb+1):
		return true // "The truce, Berg wrote, came on Friday"
	case w.likenedTo(f.verb):
		return true // "are like those he made in May"
	case strings.HasPrefix(title, "You "):
		return true // nobody knows who
	case words < 4 && in(statives, w.syn.Lemma(f.verb)) && w.syn.Verbs[f.verb].Marker >= 0 && fold(&w.syn, w.syn.Verbs[f.verb].Marker, "where"):
		return true // "where it last stood in 1953"
	case words < 4 && w.halfTold(f.verb) && strings.HasSuffix(title, w.syn.Text(w.syn.Verbs[f.verb].Head)):
		return true // "which Americans celebrate"
	case (f.how == byNeighbour || f.how == byPublication) && w.barePointer(f.verb, title):
		return true
	case words < 5 && w.overThan(f.verb):
		return true // "more than Berg received in 1997"
	case (f.how == byNeighbour || f.how == byPublication) && bareAnswer(title):
		return true // “I do”
	case f.how == byNeighbour || f.how == byPublication:
		return words < 4 && !strings.Contains(title, "“") && f.kind == model.Statement || words < 3
	}
	p := w.syn.Verbs[f.verb].Subject
	if p >= 0 && words < 4 && w.syn.Tags[w.syn.Phrases[p].Head] == syntax.Pron && w.syn.Verbs[f.verb].Kind != syntax.Main && pronounWord(title[:strings.IndexByte(title, ' ')]) {
		return true // "as we saw in May"
	}
	if p >= 0 && words < 3 && w.timeOf[w.syn.Phrases[p].Head] > 0 {
		return true // "as Election Day grows near"
	}
	if p < 0 || words > 3 || !in(copulas, w.syn.Lemma(f.verb)) {
		return false
	}
	return w.syn.Tags[w.syn.Phrases[p].Head] == syntax.Pron || w.syn.Tags[w.syn.Phrases[p].Head] == syntax.Det
}

// bareAnswer reports a title that gives two words of a speaker at most: what they answer
// is not in it.
func bareAnswer(title string) bool {
	_, words, ok := strings.Cut(title, ": “")
	return ok && strings.HasSuffix(words, "”") && strings.Count(words, " ") < 2
}

// barePointer reports whether the title of verb v begins with a pronoun that stands for
// what another sentence tells: "This has led to delays".
func (w *work) barePointer(v int, title string) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 || d.Phrases[p].Last != d.Phrases[p].First+1 || d.Phrases[p].Last != d.Verbs[v].First {
		return false
	}
	word, _, _ := strings.Cut(title, " ")
	return in(standIns, word) && strings.EqualFold(word, d.Text(d.Phrases[p].Head))
}

// standIns stand for what was told before.
var standIns = wordSet(`this that these those such both neither all some others one another`)

// overThan reports whether the clause of verb v only measures what another tells, and
// lacks what it measures: "more votes than Berg received".
func (w *work) overThan(v int) bool {
	y := &w.syn.Verbs[v]
	m := y.Marker
	if m < 0 {
		if m = y.Start - 1; y.Subject >= 0 {
			m = w.syn.Phrases[y.Subject].First - 1
		}
	}
	return m >= 0 && y.Form == syntax.Finite && y.Object < 0 && !y.Passive && fold(&w.syn, m, "than") && w.syn.Words[y.Head].NeedsObject() >= 2
}

// halfTold reports whether verb v tells in a relative clause what somebody does with what
// that tells more of.
func (w *work) halfTold(v int) bool {
	y := &w.syn.Verbs[v]
	return y.Kind == syntax.Relative && y.Form == syntax.Finite && y.Subject >= 0 && y.ParentPhrase >= 0 && y.Subject != y.ParentPhrase && y.Object < 0 && !y.Passive && w.objectless(v) && (y.Marker < 0 || w.syn.Tags[y.Marker] == syntax.Rel || w.syn.Tags[y.Marker] == syntax.That)
}

// auxiliaries at its end show that a title lost what they lead to.
var auxiliaries = wordSet(`ca wo sha will would may might can could should is are was were has have had did does do be been`)

// proverb reports whether verb v only stands for another: "as he did in 2012".
func (w *work) proverb(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if d.Lemma(v) == "do" && y.Object < 0 && y.Last < len(d.Tags) && fold(d, y.Last, "so") {
		return true // "did so too"
	}
	return d.Lemma(v) == "do" && y.Object < 0 && !y.Passive && y.Kind == syntax.Adverbial && y.Marker >= 0 && (fold(d, y.Marker, "as") || fold(d, y.Marker, "than") || fold(d, y.Marker, "like"))
}

// event builds one event.
func (w *work) event(f *found) model.Event {
	d := &w.syn
	e := model.Event{Kind: f.kind, Status: f.status, Trigger: d.Tokens[f.trigger].Span, Review: model.Unreviewed}
	w.date(f, &e)
	e.Title = w.title(f)
	if w.full {
		e.Actors = w.actors(f, e.Title)
	}
	e.Quotes = w.quotes(f)
	if w.full {
		e.Salience, e.Why = w.salience(f, &e), w.why(f, &e)
	}
	return e
}

// quotes cuts the quotes that carry an event out of the body, the sentence that
// holds the trigger first.
func (w *work) quotes(f *found) []model.Quote {
	main := w.syn.Sentences[f.sentence].Span
	if len(f.more) == 0 {
		w.carriers = append(w.carriers, w.quote(f, main))
		n := len(w.carriers)
		return w.carriers[n-1 : n : n]
	}
	spans := append([]model.Span{main}, f.more...)
	slices.SortFunc(spans, func(a, b model.Span) int { return a.Start - b.Start })
	spans = slices.Compact(spans)
	i := slices.Index(spans, main)
	spans = append(append([]model.Span{main}, spans[:i]...), spans[i+1:]...)
	out := make([]model.Quote, len(spans))
	for k, s := range spans {
		out[k] = w.quote(f, s)
	}
	return out
}

// date sets when the event is.
func (w *work) date(f *found, e *model.Event) {
	switch {
	case f.until:
		e.When = caldate.OnDay(w.article.Published.Date)
		e.When.Approx = true
	case f.time >= 0:
		t := &w.times[f.time]
		e.When, e.Float = w.span(f.time), t.Offset
		if f.atLast && !e.When.OpenEnd {
			if iv, err := caldate.ParseEDTF(t.Value); err == nil {
				e.When = iv
			}
		}
		if _, last := w.tokensOf(t.Span); f.how == byModifier && t.Type == model.TimexDate && (e.When.OpenStart || e.When.OpenEnd) && last < len(w.syn.Tags) && w.syn.Tags[last] == syntax.Genitive {
			if iv, err := caldate.ParseEDTF(t.Value); err == nil {
				e.When = iv // "cut off by Sunday's storm": that was on the day
			}
		}
		if f.life == birth && t.When.Latest != t.When.Earliest { // read as the first end of a stretch
			if iv, err := caldate.ParseEDTF(t.Value); err == nil {
				e.When = iv
				e.When.Approx = t.Mod == "APPROX"
			}
		}
		if k := w.syn.TokenAt(t.Start); f.verb >= 0 && w.syn.Verbs[f.verb].Negated && k > 0 && fold(&w.syn, k-1, "before") && e.When.OpenStart && !e.When.Latest.IsZero() && w.published() && !e.When.Latest.Before(w.article.Published.Date) { // "is not expected back before May"
			e.When.Earliest, e.When.Latest = e.When.Latest.AddDays(1), caldate.Date{}
			e.When.OpenStart, e.When.OpenEnd = false, true
		}
		if e.When.IsZero() && w.published() && !t.NeedsAnchor {
			e.When = w.vagueWhen(t)
		}
		e.When = w.carriedTo(f, e.When)
		if f.side > 0 && !e.When.IsZero() { // "fled after the killing"
			e.When.Latest, e.When.LatestMinute, e.When.OpenEnd, e.When.Approx = caldate.Date{}, caldate.NoMinute, true, true
			e.When.EarliestMinute, e.When.Granularity = caldate.NoMinute, max(e.When.Granularity, caldate.Day)
		}
		if (w.before(f) || f.side < 0) && !e.When.IsZero() && !e.When.OpenStart { // "The ship had left port late"
			e.When.Earliest, e.When.EarliestMinute, e.When.OpenStart, e.When.OpenEnd = caldate.Date{}, caldate.NoMinute, true, false
			e.When.LatestMinute = caldate.NoMinute
			if e.When.Granularity < caldate.Day {
				e.When.Granularity = caldate.Day
			}
		}
		if f.clock > 0 && !e.When.IsZero() {
			c := &w.times[f.clock-1]
			if !e.When.Latest.IsZero() && (c.When.Earliest == c.When.Latest || c.When.OpenStart) { // an hour of a night
				e.When.Latest = e.When.Earliest
			}
			e.When.Granularity, e.When.EarliestMinute, e.When.LatestMinute = c.When.Granularity, c.When.EarliestMinute, c.When.LatestMinute
			e.When.Approx = e.When.Approx || c.When.Approx
		}
	case w.published():
		e.When = caldate.OnDay(w.article.Published.Date)
		e.When.Approx = true
	}
}

// quote cuts a quote out of the body.
func (w *work) quote(f *found, s model.Span) model.Quote {
	body := w.article.Body
	q := model.Quote{Article: w.article.ID, Span: s, Exact: body[s.Start:s.End]}
	if f.time >= 0 && (s.Overlaps(w.times[f.time].Span) || s == w.syn.Sentences[f.sentence].Span) {
		q.Time = &w.times[f.time]                                             // the extraction's own, never changed again
		if k := int(w.until[f.time]) - 1; k >= 0 && w.times[k].End <= s.End { // both ends date it
			whole := w.times[f.time]
			whole.End = w.times[k].End
			q.Time = &whole
		}
	}
	if !w.full {
		return q
	}
	q.Prefix, q.Suffix = before(body, s.Start), after(body, s.End)
	first := -1
	for k := max(0, w.syn.SentenceAt(s.Start)); k < len(w.syn.Sentences) && w.syn.Sentences[k].Start < s.End; k++ {
		for _, i := range w.speechIn(k) {
			if a := &w.speech[i]; (first < 0 || int(i) < first) && (touches(a.Content, s) || touches(a.Cue, s)) {
				first = int(i)
			}
		}
	}
	if first >= 0 {
		a := &w.speech[first]
		q.Speaker, q.Direct = a.Speaker, a.Direct
		if len(a.Cue) > 0 {
			q.Cue = a.Cue[0].In(body)
		}
	}
	return q
}

func touches(spans []model.Span, s model.Span) bool {
	for _, x := range spans {
		if x.Overlaps(s) {
			return true
		}
	}
	return false
}

const contextRunes = 32 // characters of prefix and suffix

func before(body string, at int) string {
	i := at
	for n := 0; n < contextRunes && i > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(body[:i])
		i -= size
	}
	return body[i:at]
}

func after(body string, at int) string {
	i := at
	for n := 0; n < contextRunes && i < len(body); n++ {
		_, size := utf8.DecodeRuneInString(body[i:])
		i += size
	}
	return body[at:i]
}

// FNV-1a, 64 bits.
const (
	fnvOffset = 14695981039346656037
	fnvPrime  = 1099511628211
)

// actors names who is in the event: its subject, then whom its title names, then
// the names of its clause.
func (w *work) actors(f *found, title string) []string {
	d := &w.syn
	var out []string
	add := func(e int) {
		if e < 0 || len(out) >= 6 {
			return
		}
		if name := w.names.entities[e].name; !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	if f.verb >= 0 {
		t := w.top(f.verb)
		add(w.names.refer(d, d.Verbs[t].Subject))
		add(w.names.refer(d, d.Verbs[f.verb].Subject))
	}
	s := d.Sentences[f.sentence]
	for i := s.First; i < s.Last; i++ { // whom the title names: "Allegations that Holm colluded"
		if e := w.names.mentioned(i); e >= 0 && hasWord(title, d.Text(i)) {
			add(e)
		}
	}
	c := d.ClauseOf[f.trigger]
	for i := s.First; i < s.Last; i++ {
		if f.verb >= 0 && d.ClauseOf[i] != c && !(d.ClauseOf[i] >= 0 && d.Verbs[d.ClauseOf[i]].Parent == f.verb) {
			continue
		}
		if f.verb < 0 && f.phrase >= 0 && d.ClauseOf[i] != c {
			continue
		}
		add(w.names.mentioned(i))
	}
	return out
}

// hasWord reports whether word stands in text as a word of its own.
func hasWord(text, word string) bool {
	for from := 0; ; {
		at := strings.Index(text[from:], word)
		if at < 0 {
			return false
		}
		at += from
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return true
		}
		from = at + len(word)
	}
}

// salience is a first guess from the article alone: early, dated to the day,
// named actors; the story weighs it anew.
func (w *work) salience(f *found, e *model.Event) float64 {
	s := 0.35
	n := len(w.syn.Sentences)
	s += 0.25 * (1 - float64(f.sentence)/float64(max(n, 1)))
	if f.how == byClause && e.When.Granularity <= caldate.Day {
		s += 0.1
	}
	if f.verb >= 0 && len(e.Actors) > 0 {
		s += 0.1
	}
	if len(e.Quotes) > 1 {
		s += 0.1
	}
	if f.how == byNeighbour {
		s -= 0.15
	}
	if f.time >= 0 && w.times[f.time].When.IsZero() && !w.times[f.time].NeedsAnchor {
		s -= 0.2
	}
	return min(1, max(0, s))
}
