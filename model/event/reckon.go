package event

import (
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// periods places on the calendar the durations that count the beginning or the
// end of a time: "the first nine months of 1997", and in what a firm or an office
// reports "the first six months" of its year and "the nine months" that just
// ended.
func (w *work) periods() {
	for t := range w.times {
		x := &w.times[t]
		if x.Type == model.TimexDuration && w.until[t] > 0 {
			w.yearBefore(t)
		}
		if x.Type != model.TimexDuration || x.Dated() || w.until[t] > 0 {
			continue
		}
		first, last := w.tokensOf(x.Span)
		if first >= last {
			continue
		}
		end := 0 // +1 counted from the beginning of the whole, −1 from its end
		for i := first; i < last; i++ {
			switch {
			case in(openingWords, w.syn.Text(i)):
				end = 1
			case in(closingWords, w.syn.Text(i)):
				end = -1
			}
		}
		switch {
		case end != 0 && t+1 < len(w.times) && w.partOf(t, t+1, last):
			whole := w.times[t+1].When
			if iv, ok := edgeOf(whole, x.Value, end); ok {
				w.place(t, iv, w.times[t+1].Span, whole.Earliest, "is counted within “"+w.times[t+1].In(w.article.Body)+"”")
				w.second[t+1] = true
			}
		case !w.published() || !w.reportsFigures(first):
		case end > 0:
			if iv, ok := w.yearToDate(x.Value); ok {
				w.place(t, iv, model.Span{}, w.article.Published.Date, "opens the year that the figures published on "+w.article.Published.Date.Text()+" are of")
			}
		case end == 0 && last-first == 3 && fold(&w.syn, first, "the"):
			if iv, ok := w.lastMonths(x.Value); ok {
				w.place(t, iv, model.Span{}, w.article.Published.Date, "ended with the quarter before the publication on "+w.article.Published.Date.Text())
			}
		}
	}
}

// yearBefore counts the "a year earlier" that follows the period of expression t in its
// sentence from that period: "in the six months to June 30, against £4m a year earlier".
func (w *work) yearBefore(t int) {
	d := &w.syn
	whole := w.span(t)
	s := d.SentenceAt(w.times[t].Start)
	if whole.IsZero() || s < 0 {
		return
	}
	for k := int(w.until[t]); k < len(w.times) && w.times[k].Start < d.Sentences[s].End; k++ {
		first, last := w.tokensOf(w.times[k].Span)
		if last-first != 3 || !fold(d, first, "a") || !fold(d, first+1, "year") || !fold(d, last-1, "earlier") && !fold(d, last-1, "ago") && !fold(d, last-1, "before") {
			continue
		}
		iv := whole
		iv.Earliest, iv.Latest = whole.Earliest.AddMonths(-12), whole.Latest.AddMonths(-12)
		w.place(k, iv, w.times[t].Span, whole.Earliest, "is counted from “"+w.times[t].In(w.article.Body)+"”")
	}
}

var (
	openingWords = wordSet(`first opening`)
	closingWords = wordSet(`last final closing`)
)

// place dates the duration t by what the text says of it.
func (w *work) place(t int, iv caldate.Interval, anchor model.Span, from caldate.Date, how string) {
	x := &w.times[t]
	x.When = iv
	x.Anchor = model.Anchor{Kind: model.AnchorDCT, Date: from, Span: anchor}
	if anchor.End > 0 {
		x.Anchor.Kind = model.AnchorMention
	}
	if w.full {
		x.Why = "“" + x.In(w.article.Body) + "” " + how + ": " + iv.Text()
	}
}

// partOf reports whether "of" ties duration t, which ends before token last, to
// the longer time u.
func (w *work) partOf(t, u, last int) bool {
	d, whole := &w.syn, &w.times[u]
	if last >= len(d.Tags) || !fold(d, last, "of") || !whole.Dated() || whole.When.OpenStart || whole.When.OpenEnd || whole.When.Granularity < caldate.Month {
		return false
	}
	first, _ := w.tokensOf(whole.Span)
	return first == last+1 || first == last+2 && fold(d, last+1, "the")
}

// edgeOf returns the stretch of the length of a TIMEX3 duration at the beginning
// (side 1) or the end (−1) of a whole.
func edgeOf(whole caldate.Interval, value string, side int) (caldate.Interval, bool) {
	if side > 0 {
		far, g, ok := shifted(whole.Earliest, value, 1)
		if !ok || far.After(whole.Latest.AddDays(1)) {
			return whole, false
		}
		return caldate.Stretch(whole.Earliest, far.AddDays(-1), g), true
	}
	from, g, ok := shifted(whole.Latest.AddDays(1), value, -1)
	if !ok || from.Before(whole.Earliest) {
		return whole, false
	}
	return caldate.Stretch(from, whole.Latest, g), true
}

// yearToDate returns the first months of the year that ended before the
// publication.
func (w *work) yearToDate(value string) (caldate.Interval, bool) {
	n := months(value)
	if n == 0 || n > 11 {
		return caldate.Interval{}, false
	}
	day := w.article.Published.Date
	year := day.Year
	if int(day.Month) <= n {
		year--
	}
	from := caldate.Date{Year: year, Month: 1, Day: 1}
	return caldate.Stretch(from, from.AddMonths(n).AddDays(-1), caldate.Month), true
}

// lastMonths returns the months to the end of the quarter before the publication,
// roughly: a firm's year may end otherwise.
func (w *work) lastMonths(value string) (caldate.Interval, bool) {
	n := months(value)
	if n == 0 || n > 12 || n%3 != 0 {
		return caldate.Interval{}, false
	}
	day := w.article.Published.Date
	to := caldate.Date{Year: day.Year, Month: (day.Month-1)/3*3 + 1, Day: 1}
	iv := caldate.Stretch(to.AddMonths(-n), to.AddDays(-1), caldate.Month)
	iv.Approx = true
	return iv, true
}

// months reads a TIMEX3 duration of whole months or quarters, 0 for another.
func months(value string) int {
	if len(value) < 3 || value[0] != 'P' {
		return 0
	}
	n, err := strconv.Atoi(value[1 : len(value)-1])
	switch unit := value[len(value)-1]; {
	case err != nil || n < 1 || n > 36:
		return 0
	case unit == 'M':
		return n
	case unit == 'Q':
		return 3 * n
	}
	return 0
}

// reportsFigures reports whether the clause of token i tells what was counted: a
// number, and a figure or an amount, and nobody who did it.
func (w *work) reportsFigures(i int) bool {
	d := &w.syn
	v := int(d.ClauseOf[i])
	if v < 0 || d.Verbs[v].Tense != syntax.PastTense && !d.Verbs[v].Perfect {
		return false
	}
	if p := d.Verbs[v].Subject; p >= 0 {
		h := d.Phrases[p].Head
		if d.Words[h].Person() >= 2 || d.Tags[h] == syntax.Pron && !fold(d, h, "it") && !fold(d, h, "they") {
			return false
		}
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[i].Start)]
	const near = 80 // tokens on both sides
	number, counted := false, d.Field(v) == lexicon.VerbChange || in(yields, d.Lemma(v))
	for k := max(s.First, i-near); k < min(s.Last, i+near); k++ {
		if w.inTime(k) {
			continue
		}
		number = number || d.Tags[k] == syntax.Num
		counted = counted || in(figures, d.Text(k)) || in(losses, d.Text(k)) || in(amounts, d.Text(k))
	}
	return number && counted
}

// inTime reports whether token k stands in an expression of time.
func (w *work) inTime(k int) bool {
	t := w.timeBefore(w.syn.Tokens[k].End)
	return t >= 0 && w.times[t].End > w.syn.Tokens[k].Start
}

// timeBefore returns the last expression that begins before byte offset at, −1
// for none.
func (w *work) timeBefore(at int) int {
	lo, hi := 0, len(w.times)
	for lo < hi {
		m := (lo + hi) / 2
		if w.times[m].Start < at {
			lo = m + 1
		} else {
			hi = m
		}
	}
	return lo - 1
}

var (
	// yields are verbs of what is brought in, made or counted.
	yields = wordSet(`earn lose net gross yield total record report post count sell produce export import ship deliver build register`)
	// amounts tell that a number counts money or a share.
	amounts = wordSet(`% percent per cent $ £ € million billion trillion cents net output exports imports sales deliveries shipments production volume`)
)

// measures reports whether expression t is a duration that a happening behind
// "before" or "after" bounds: "ten days before the robbery".
func (w *work) measures(t int) bool {
	x := &w.times[t]
	if x.Type != model.TimexDuration || x.Dated() || w.until[t] > 0 || w.second[t] {
		return false
	}
	first, last := w.tokensOf(x.Span)
	return first < last && w.sideOf(t, last) != 0
}

// sideOf returns on which side of what stands behind it duration t lies, which
// ends before token last: −1 before, +1 after, 0 where it is not said.
func (w *work) sideOf(t, last int) int {
	d := &w.syn
	if last+1 >= len(d.Tags) || d.SentenceAt(d.Tokens[last+1].Start) != d.SentenceAt(w.times[t].Start) {
		return 0
	}
	switch {
	case fold(d, last, "before"):
		return -1
	case fold(d, last, "after"), fold(d, last, "following"), fold(d, last, "of") && w.within(t, last):
		return 1
	}
	return 0
}

// within reports whether "within" opens duration t, which ends before token last.
func (w *work) within(t, last int) bool {
	first, _ := w.tokensOf(w.times[t].Span)
	return fold(&w.syn, first, "within") || first > 0 && fold(&w.syn, first-1, "within")
}

// reckoned dates duration t, which ends before token last, by the happening that
// "before" or "after" behind it names: "two years before his death in 1912", "ten
// days before the robbery". ok is false where nothing does.
func (w *work) reckoned(t, last int) bool {
	d := &w.syn
	x := &w.times[t]
	side := w.sideOf(t, last)
	if side == 0 || w.second[t] {
		return false
	}
	s := d.SentenceAt(x.Start)
	when, span, ok := w.timeOfNamed(t, last+1, s)
	if !ok || when.OpenStart || when.OpenEnd {
		return false
	}
	iv, ok := counted(when, x.Value, side)
	if !ok {
		return false
	}
	if v := int(d.ClauseOf[last-1]); v >= 0 && w.published() && d.Verbs[v].Tense == syntax.PastTense && iv.Earliest.After(w.article.Published.Date) {
		return false // counted from something else
	}
	if w.within(t, last) && !iv.OpenEnd {
		if side < 0 {
			iv = caldate.Stretch(iv.Earliest, when.Earliest, iv.Granularity)
		} else {
			iv = caldate.Stretch(when.Earliest, iv.Latest, iv.Granularity)
		}
	}
	w.place(t, iv, span, when.Earliest, "is counted from “"+strings.Join(strings.Fields(span.In(w.article.Body)), " ")+"”")
	return true
}

// counted returns the time a duration before or after another; a duration
// without number ("the weeks before") tells only the side.
func counted(when caldate.Interval, value string, side int) (caldate.Interval, bool) {
	day := when.Earliest
	far, g, ok := shifted(day, value, side)
	switch {
	case strings.HasPrefix(value, "PT"):
		iv := when
		iv.Approx = true
		return iv, when.Granularity == caldate.Day // an hour’s day may still be another
	case !ok && strings.HasPrefix(value, "PX"):
		iv := when
		if side < 0 {
			iv.Earliest, iv.Latest, iv.OpenStart = caldate.Date{}, when.Earliest, true
		} else {
			iv.Earliest, iv.Latest, iv.OpenEnd = when.Latest, caldate.Date{}, true
		}
		iv.EarliestMinute, iv.LatestMinute = caldate.NoMinute, caldate.NoMinute
		iv.Granularity = max(iv.Granularity, caldate.Day)
		return iv, true
	case !ok:
		return when, false
	case g < when.Granularity: // "two weeks before the election of 1912"
		iv := when
		iv.Approx = true
		return iv, true
	}
	g = max(g, caldate.Day)
	iv := caldate.Interval{}
	switch {
	case g >= caldate.Year:
		iv = caldate.Stretch(caldate.Date{Year: far.Year, Month: 1, Day: 1}, caldate.Date{Year: far.Year, Month: 12, Day: 31}, caldate.Year)
	case g >= caldate.Month:
		from := caldate.Date{Year: far.Year, Month: far.Month, Day: 1}
		iv = caldate.Stretch(from, from.AddMonths(1).AddDays(-1), caldate.Month)
	default:
		iv = caldate.OnDay(far)
		iv.Approx = g > caldate.Day || when.Approx
	}
	return iv, true
}

// timeOfNamed returns when the happening was that begins at token i of sentence
// s, behind "before" or "after": by a date of its own, or by one that the text
// told it with earlier. t is the expression before it.
func (w *work) timeOfNamed(t, i, s int) (when caldate.Interval, span model.Span, ok bool) {
	d := &w.syn
	v := int(d.ClauseOf[i])
	clause := v >= 0 && d.Verbs[v].Marker == i-1 && d.Verbs[v].Form == syntax.Finite
	if k := t + 1; k < len(w.times) && w.times[k].Dated() && d.SentenceAt(w.times[k].Start) == s {
		first, _ := w.tokensOf(w.times[k].Span)
		if clause && int(d.ClauseOf[first]) == v {
			return w.times[k].When, w.times[k].Span, true
		}
		if !clause && w.oneNoun(i, first) {
			return w.times[k].When, w.times[k].Span, true
		}
	}
	word := ""
	switch p := w.phraseAt(i); {
	case clause:
		word = d.Lemma(v)
	case p >= 0 && w.happens(d.Phrases[p].Head):
		word = d.LemmaOf(d.Phrases[p].Head)
	default:
		return when, span, false
	}
	const near = 256 // events of a text are found near each other
	best := -1
	for k := max(0, len(w.found)-near); k < len(w.found); k++ {
		f := &w.found[k]
		if f.time < 0 || f.time == t || !w.times[f.time].Dated() || w.times[f.time].Type == model.TimexDuration || w.until[f.time] > 0 || best >= 0 && f.sentence > s {
			continue
		}
		if clause && f.verb >= 0 && strings.EqualFold(d.Lemma(f.verb), word) && w.sameSubject(k, v) || !clause && w.alike(strings.ToLower(word), f) {
			best = k
		}
	}
	if best >= 0 {
		return w.times[w.found[best].time].When, d.Tokens[w.found[best].trigger].Span, true
	}
	if k := w.onlyDeath(word); k >= 0 && k != t {
		return w.times[k].When, w.times[k].Span, true
	}
	return when, span, false
}

// oneNoun reports whether tokens [from, to) are one noun with what belongs to it
// and no clause: "his death in".
func (w *work) oneNoun(from, to int) bool {
	d := &w.syn
	if to < from || to-from > 9 {
		return false
	}
	for i := from; i < to; i++ {
		if d.VerbOf[i] >= 0 || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Conj || d.Tags[i] == syntax.Colon {
			return false
		}
	}
	return true
}

// dates lets duration t, which ends before token last, date the happening behind
// its "after" or "before" by the clause it stands in: "spoke on Monday, two weeks
// after gunmen killed 130 people". ok is false where nothing is dated so.
func (w *work) dates(t, first, last int, f *found) (ok bool) {
	d := &w.syn
	side := -w.sideOf(t, last)
	if side == 0 || fold(d, last, "of") {
		return false
	}
	s := d.SentenceAt(w.times[t].Start)
	u := int(d.ClauseOf[last+1])
	if u < 0 {
		return false
	}
	main := -1
	if y := &d.Verbs[u]; y.Marker == last && (y.Form == syntax.Finite && y.Tense == syntax.PastTense || y.Form == syntax.Gerund && y.Subject >= 0 && !in(aspects, d.Lemma(u))) && y.Modal < 0 && !y.Negated {
		if main = y.Parent; main < 0 || side > 0 {
			return false
		}
		f.verb, f.trigger = u, y.Head
	} else if p := w.phraseAt(last + 1); p >= 0 && w.happens(d.Phrases[p].Head) && d.Tags[d.Phrases[p].First] == syntax.Det {
		main = int(d.ClauseOf[first])
		f.phrase, f.trigger = p, d.Phrases[p].Head
	}
	if main < 0 {
		return false
	}
	when, span := caldate.Interval{}, model.Span{}
	for k := max(0, t-3); k < min(len(w.times), t+4); k++ {
		x := &w.times[k]
		if k == t || !x.Dated() || x.Type == model.TimexTime && !w.namesDay(x) || d.SentenceAt(x.Start) != s || x.Type == model.TimexDuration || x.When.Granularity > caldate.Year {
			continue
		}
		if i, _ := w.tokensOf(x.Span); int(d.ClauseOf[i]) == main || i < d.Verbs[main].Last && int(d.ClauseOf[i]) == u {
			when, span = x.When, x.Span
		}
	}
	if when.IsZero() {
		y := &d.Verbs[main]
		if side > 0 || !w.published() || w.history || y.Form != syntax.Finite || y.Modal >= 0 || y.Tense != syntax.PresentTense && !(y.Tense == syntax.PastTense && !y.Perfect && w.isLead(s)) {
			return false
		}
		when = caldate.OnDay(w.article.Published.Date)
	}
	iv, ok := counted(when, w.times[t].Value, side)
	if !ok || when.OpenStart || when.OpenEnd || iv.OpenStart || iv.OpenEnd {
		return false
	}
	if span.End == 0 {
		iv.Approx = true // the clause it is counted from has no day of its own
	}
	from := "the day of publication"
	if span.End > 0 {
		from = "“" + span.In(w.article.Body) + "”"
	}
	w.place(t, iv, span, when.Earliest, "lies between it and "+from)
	return true
}

// coversPeriod reports whether the expression is the period that a document in front of
// it is about: "the audit for the year ended 30 June found", which is not when that found it.
func (w *work) coversPeriod(at placed) bool {
	d := &w.syn
	k := at.first - 1
	if w.until[at.t] == 0 || at.x.Type != model.TimexDuration || k < 1 || !fold(d, k, "for") || d.PhraseOf[k-1] < 0 {
		return false
	}
	return in(documents, d.Text(k-1)) && d.Tags[k-1].IsNominal()
}

// documents are drawn up for a period that is over.
var documents = wordSet(`report reports audit audits review reviews statement statements account accounts return returns survey surveys`)
