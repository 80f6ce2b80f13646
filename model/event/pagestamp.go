package event

import (
	"dateline/model/caldate"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// pageStamp reports whether the expression is when the page was put up, in a line that
// lost its break: a day with its year, of the publication, that nothing in the sentence
// leads to, with the hour beside it or a new beginning behind: "ARDEN | Wed Mar 17, 2021
// 7:20 pm GMT ARDEN - The", "to close Wednesday 17 March 2021 18.05 GMT Jane Holm",
// "17 March 2021 Last updated at 06:54".
func (w *work) pageStamp(at placed, sentence int) bool {
	d, x := &w.syn, at.x
	s := d.Sentences[sentence]
	if !w.published() || !x.Dated() || x.When.Granularity > caldate.Day || x.When.OpenStart || x.When.OpenEnd || abs(x.When.Earliest.DaysSince(w.article.Published.Date)) > 1 {
		return false
	}
	if k := at.first - 1; k > s.First && in(filed, d.Text(k-1)) && k-2 >= s.First && in(firstly, d.Text(k-2)) {
		return fold(d, k, "at") || fold(d, k, "on") // "Last updated at"
	}
	if !w.fullDate(at) {
		k := at.first - 1 // "17 March 2021; 5:30 AM", "17 March 2021 - 5:30 PM"
		if k <= s.First || !x.When.HasClock() || d.Tags[k].IsVerb() || d.Tokens[k].Kind == segment.Word || w.timeOf[k-1] == 0 {
			return false
		}
		day := placed{t: int(w.timeOf[k-1]) - 1}
		day.x = &w.times[day.t]
		day.first, day.last = w.tokensOf(day.x.Span)
		return w.fullDate(day) && !w.ledTo(day.first, s.First)
	}
	k := at.last
	if k+1 < s.Last && in(firstly, d.Text(k)) && in(filed, d.Text(k+1)) {
		return true
	}
	if at.x.When.HasClock() && k < s.Last {
		return !w.ledTo(at.first, s.First) || d.Tags[at.first-1].IsVerb() && in(zones, d.Text(at.last-1))
	}
	if w.ledTo(at.first, s.First) || k >= s.Last {
		return false
	}
	if d.Tokens[k].Kind != segment.Word && k+1 < s.Last && w.timeOf[k+1] > 0 && w.times[w.timeOf[k+1]-1].When.HasClock() {
		return true
	}
	return d.Tokens[k].Shape.Is(segment.Capital) && d.Tokens[k].Kind == segment.Word && d.Tags[k] != syntax.Time
}

// fullDate reports whether the words of an expression are a day with its year.
func (w *work) fullDate(at placed) bool {
	d := &w.syn
	year, month := false, false
	for i := at.first; i < at.last; i++ {
		year = year || d.Tags[i] == syntax.Num && d.Tokens[i].Len() == 4
		month = month || in(monthWords, d.Text(i))
	}
	return year && month
}

// ledTo reports whether the word before token i, in the sentence that begins at token
// first, leads to a time: a preposition, a verb, a comma, a noun that happens.
func (w *work) ledTo(i, first int) bool {
	d := &w.syn
	if i <= first {
		return false
	}
	switch t := d.Tags[i-1]; {
	case t == syntax.Prep, t == syntax.Comma, t == syntax.Det, t == syntax.Sub, t == syntax.Conj, t == syntax.To, t.IsVerb():
		return true
	}
	return d.Tokens[i-1].Kind == segment.Word && w.happens(i-1)
}
