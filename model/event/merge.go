package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// twice reports whether the last event says what one before it says: two words
// of one sentence for one thing.
func (w *work) twice(f *found, e *model.Event) bool {
	const near = 512 // events of one sentence are found near each other
	for i := max(0, len(w.events)-1-near); i < len(w.events)-1; i++ {
		if o := &w.events[i]; o.Quotes[0].Span == e.Quotes[0].Span && o.Title == e.Title && (o.When == e.When || (e.Kind == model.Statement || o.Kind == model.Statement) && strings.Contains(e.Title, ": “") && (e.Kind == o.Kind || dayApart(o.When, e.When)) || (f.how == byPublication || f.time >= 0 && w.times[f.time].Type == model.TimexDuration) && !(e.Kind == model.Statement && o.Kind == model.Happening && !dayApart(o.When, e.When) && !dayIn(e.When, o.When))) {
			return true
		}
		if o := &w.events[i]; f.how == byPublication && e.Kind == model.Happening && o.Kind == model.Statement && o.Quotes[0].Span == e.Quotes[0].Span && tellsAgain(o.Title, e.Title) {
			return true // "Ten people died, the police said on Monday"
		}
	}
	return false
}

// tellsAgain reports whether the title of a statement holds that of a happening, or how
// that begins.
func tellsAgain(statement, happening string) bool {
	const enough = 32
	if cut := strings.LastIndexByte(happening[:min(len(happening), enough)], ' '); len(happening) > enough && cut > 0 {
		happening = happening[:cut]
	}
	statement, happening = strings.ToLower(statement), strings.ToLower(happening)
	_, content, _ := strings.Cut(statement, " said ")
	return strings.Contains(statement, happening) || content != "" && strings.HasPrefix(happening, content)
}

// dayIn reports whether the first day of a lies in b.
func dayIn(a, b caldate.Interval) bool {
	return !a.Earliest.IsZero() && !b.Earliest.IsZero() && !b.Latest.IsZero() && !a.Earliest.Before(b.Earliest) && !b.Latest.Before(a.Earliest)
}

// dayApart reports whether two times lie at most a day apart.
func dayApart(a, b caldate.Interval) bool {
	return !a.Earliest.IsZero() && !b.Earliest.IsZero() && abs(a.Earliest.DaysSince(b.Earliest)) <= 1
}

// merge joins found happenings with the same trigger: two expressions that
// place one event ("on Tuesday at noon"); the finer one dates it.
func (w *work) merge() {
	w.deathOnce()
	at := map[int]int{}
	named := map[naming][]int{}
	for i := range w.found {
		f := &w.found[i]
		if k := w.told(i, named); k >= 0 {
			if w.headline(w.found[k].sentence) && !w.headline(f.sentence) { // the running text carries it
				w.found[k], *f = *f, w.found[k]
			}
			w.found[k].also = append(w.found[k].also, *f)
			w.found[k].more = append(w.found[k].more, w.syn.Sentences[f.sentence].Span)
			w.found[k].more = append(w.found[k].more, f.more...)
			f.sentence = -1
			continue
		}
		k, ok := at[f.trigger]
		if !ok || f.life != noLife {
			at[f.trigger] = i
			continue
		}
		first := &w.found[k]
		if f.time >= 0 && first.time >= 0 && w.differ(f.time, first.time) {
			if w.grown(first, f) {
				w.until[first.time] = int32(f.time + 1)
				f.sentence = -1
			}
			continue // one verb, two dates: two happenings ("in 1994 and 1998")
		}
		switch {
		case f.time < 0 || first.time < 0:
		case w.hourOf(f.time, first.time): // "on Saturday at around 21:30": the day dates it, the hour is told too
			if first.clock == 0 {
				first.clock = f.time + 1
			}
		case w.hourOf(first.time, f.time):
			first.clock, first.time, first.how = first.time+1, f.time, f.how
		case w.finer(f.time, first.time):
			first.time, first.how = f.time, f.how
		}
		if first.verb < 0 && first.time >= 0 { // another time may date it now
			named[w.naming(first)] = append(named[w.naming(first)], k)
		}
		first.more = append(first.more, f.more...)
		f.sentence = -1
	}
}

// grown reports whether two dates of one verb are where it starts and ends: "grew
// from 40,000 in 1900 to 210,000 in 1939".
func (w *work) grown(a, b *found) bool {
	d := &w.syn
	if a.verb < 0 || a.verb != b.verb || w.times[a.time].When.IsZero() || d.Field(a.verb) != lexicon.VerbChange && d.Field(a.verb) != lexicon.VerbMotion || !w.times[a.time].When.Latest.Before(w.times[b.time].When.Earliest) {
		return false
	}
	_, from := w.tokensOf(w.times[a.time].Span)
	to, _ := w.tokensOf(w.times[b.time].Span)
	if x, y := w.times[a.time].When, w.times[b.time].When; x.Granularity != y.Granularity || !strings.ContainsAny(w.times[b.time].In(d.Body), "0123456789") && !(x.Granularity < caldate.Year && w.numeric(from, max(from, to))) {
		return false
	}
	opened := false
	for i := d.Verbs[a.verb].Last; i < from; i++ {
		opened = opened || fold(d, i, "from")
	}
	return opened && from < to && fold(d, from, "to") && d.Tags[min(from+1, len(d.Tags)-1)] != syntax.Time
}

// told returns an earlier found happening that names the same thing at the same
// time as i: "the 2020 election" a second time. −1 for none. named holds those
// met so far.
func (w *work) told(i int, named map[naming][]int) int {
	f := &w.found[i]
	if f.verb >= 0 || f.time < 0 {
		return -1
	}
	key, best := w.naming(f), -1
	for _, k := range named[key] {
		if g := &w.found[k]; g.sentence >= 0 && g.trigger != f.trigger && (best < 0 || k < best) && g.verb < 0 && g.time >= 0 && w.naming(g) == key {
			best = k
		}
	}
	if best < 0 && len(named[key]) < enough {
		named[key] = append(named[key], i)
	}
	return best
}

// naming is what a noun says of a happening: what it is, and when.
type naming struct {
	noun, value string
	when        caldate.Interval
}

func (w *work) naming(f *found) naming {
	return naming{strings.ToLower(w.syn.LemmaOf(f.trigger)), w.times[f.time].Value, w.times[f.time].When}
}

// differ reports whether two expressions mean days apart.
func (w *work) differ(a, b int) bool {
	x, y := w.period(a), w.period(b)
	if x.IsZero() || y.IsZero() {
		return false
	}
	return x.Latest.Before(y.Earliest) || y.Latest.Before(x.Earliest)
}

// period returns when expression t is, and for how long something was where that and its
// end tell: "the six months to June 30".
func (w *work) period(t int) caldate.Interval {
	if w.times[t].Type == model.TimexDuration && w.until[t] > 0 {
		return w.span(t)
	}
	return w.times[t].When
}

// hourOf reports whether expression a tells only the hour of the day that b names.
func (w *work) hourOf(a, b int) bool {
	x, y := &w.times[a], &w.times[b]
	return x.Type == model.TimexTime && x.When.HasClock() && y.Type == model.TimexDate && y.Dated() && y.When.Granularity == caldate.Day &&
		x.When.Earliest == y.When.Earliest && !w.namesDay(x)
}

func (w *work) finer(a, b int) bool {
	x, y := w.period(a), w.period(b)
	return !x.IsZero() && (y.IsZero() || x.Granularity < y.Granularity)
}
