package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// ranges finds pairs of expressions that are the two ends of one time: "between
// 1 May and 3 June", "from Monday until Friday".
func (w *work) ranges() {
	n := len(w.times)
	w.second, w.until = sized(w.second, n), sized(w.until, n)
	clear(w.second)
	clear(w.until)
	body := w.article.Body
	for t := 0; t+1 < n; t++ {
		a, b := &w.times[t], &w.times[t+1]
		if b.Start-a.End <= 12 && a.Type == model.TimexDuration && !a.Dated() && b.Dated() && b.When.Granularity <= caldate.Month {
			switch strings.ToLower(strings.Join(strings.Fields(body[a.End:b.Start]), " ")) {
			case "ended", "ending", "ended on", "ending on", "ended in", "ending in", "to", "through":
				if _, _, ok := shifted(b.When.Latest, a.Value, -1); ok { // "the six months ended Oct. 1"
					w.second[t+1], w.until[t] = true, int32(t+2)
				}
			}
			continue
		}
		if w.second[t] || b.Start-a.End > 12 || !a.Dated() || !b.Dated() || b.When.Latest.Before(a.When.Earliest) {
			continue
		}
		opener := lastWord(body[:a.Start])
		joint := strings.ToLower(strings.TrimSpace(body[a.End:b.Start]))
		between := opener == "between" && joint == "and"
		from := opener == "from" && (joint == "to" || joint == "until" || joint == "till" || joint == "through" || joint == "-" || joint == "–")
		days := joint == "and" && a.When.Granularity == caldate.Day && b.When.Granularity == caldate.Day && b.When.Earliest == a.When.Latest.AddDays(1) && !a.When.OpenStart && !a.When.OpenEnd && w.future(b) // "meets on March 21 and 22"
		either := (joint == "or" || joint == "or in" || joint == "or on") && a.When.Granularity == b.When.Granularity && a.When.Granularity >= caldate.Day && a.When.Granularity <= caldate.Year && !a.When.OpenStart && !a.When.OpenEnd && b.When.Earliest.DaysSince(a.When.Earliest) <= 370
		if either || between || from || days || joint == "through" || joint == "–" {
			w.second[t+1], w.until[t] = true, int32(t+2)
		}
	}
}

// pair lets two expressions that a conjunction joins date one verb: "earthquakes
// in July and August killed hundreds".
func (w *work) pair(f *found) {
	n := len(w.found)
	if n == 0 || f.time == 0 || w.found[n-1].time != f.time-1 || w.found[n-1].sentence != f.sentence {
		return
	}
	a, b := &w.times[f.time-1], &w.times[f.time]
	if b.Start-a.End > 12 || b.Start < a.End || a.When.Granularity != b.When.Granularity {
		return
	}
	switch strings.ToLower(strings.Join(strings.Fields(w.article.Body[a.End:b.Start]), " ")) {
	case "and", "or", "and in", "and on":
	default:
		return
	}
	g := &w.found[n-1]
	switch {
	case g.verb < 0 && g.how == byClause && f.verb >= 0 && f.how == byClause:
		g.verb, g.phrase, g.trigger = f.verb, f.phrase, f.trigger
	case f.verb < 0 && f.how == byClause && g.verb >= 0 && g.how == byClause:
		f.verb, f.phrase, f.trigger = g.verb, g.phrase, g.trigger
	}
}

// lastWord returns the last word of s in small letters.
func lastWord(s string) string {
	s = strings.TrimRight(s, " \n\t")
	if len(s) > 20 {
		s = s[len(s)-20:]
	}
	return strings.ToLower(s[strings.LastIndexAny(s, " \n\t")+1:])
}

// span returns the whole time of a range that expression t opens.
func (w *work) span(t int) caldate.Interval {
	iv := w.times[t].When
	k := int(w.until[t]) - 1
	if k < 0 {
		return iv
	}
	end := w.times[k].When
	if w.times[t].Type == model.TimexDuration && iv.IsZero() {
		if from, g, ok := shifted(end.Latest.AddDays(1), w.times[t].Value, -1); ok {
			iv = caldate.Stretch(from, end.Latest, g)
			if end.Granularity < g {
				iv.Granularity = end.Granularity
			}
		}
		return iv
	}
	iv.Latest, iv.LatestMinute, iv.OpenEnd, iv.OpenStart = end.Latest, end.LatestMinute, end.OpenEnd, false
	if end.Granularity < iv.Granularity {
		iv.Granularity = end.Granularity
	}
	if gap := w.article.Body[w.times[t].End:w.times[k].Start]; lastWord(w.article.Body[:w.times[t].Start]) == "between" || strings.HasPrefix(strings.TrimLeft(gap, " \n"), "or") {
		iv.Between = true
	}
	return iv
}
