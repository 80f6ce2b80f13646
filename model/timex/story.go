package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// frame is the time that a narrative says it is about: "lasted from November
// 1939 to March 1940". Yearless dates told between lie within it.
type frame struct {
	first, last caldate.Date
	end         model.Span // where the text names the last
}

// closing are the words by which a text says when something was over.
var closing = []string{" end", " until ", " till ", " lasted ", " surrender", " armistice", " died "}

// storyFrame finds the first two years in a narrative's opening that bound one
// happening.
func (v *resolver) storyFrame(rs []grammar.Reading) {
	for i := range rs {
		a := &rs[i]
		if a.Start > 900 || i+1 >= len(rs) {
			return
		}
		if a.Form != grammar.FormDate || a.Ancient || a.YearUnit != grammar.NoUnit || !a.HasYear && !(a.RangeOpen && a.Month > 0) {
			continue
		}
		for j := i + 1; j < min(i+4, len(rs)); j++ {
			b := &rs[j]
			if b.Form != grammar.FormDate || !b.HasYear || b.Ancient || b.YearUnit != grammar.NoUnit || b.Start-a.End > 400 {
				continue
			}
			if !(a.RangeOpen && j == i+1 && b.RangeClose) && !(a.HasYear && bounds(v.body[a.End:b.Start])) {
				continue
			}
			from, to := *a, *b
			lendYear(&from, &to)
			if !from.HasYear {
				continue
			}
			from.Candidates, to.Candidates = nil, nil
			first, last := v.inYear(&from, v.fullYear(&from), anchored{}).when, v.inYear(&to, v.fullYear(&to), anchored{}).when
			if first.Earliest.IsZero() || last.Latest.IsZero() || !first.Earliest.Before(last.Latest) {
				continue
			}
			v.frame = frame{first.Earliest, last.Latest, b.Span()}
			return
		}
		if a.HasYear && !a.Birth {
			return // the story's first year has no end beside it
		}
	}
}

// bounds reports whether what stands between two dates says that the second is
// the end of what began at the first.
func bounds(gap string) bool {
	if strings.Contains(gap, "\n") {
		return false
	}
	for _, w := range closing {
		if strings.Contains(gap, w) {
			return true
		}
	}
	return false
}

// holds reports whether some of a month lies within the frame.
func (f frame) holds(year, month int) bool {
	n := 12*year + month
	return !f.last.IsZero() && n >= 12*int(f.first.Year)+int(f.first.Month) && n <= 12*int(f.last.Year)+int(f.last.Month)
}

// inFrame moves the year of a month told by the way into the story's frame,
// where the last mention lies there and the year before or after does too.
func (v *resolver) inFrame(r *grammar.Reading, year, month int, at caldate.Date) int {
	if v.last.span == v.frame.end || v.setsIn(r, year, month) {
		from := v.frame.first // told from the beginning, or on from where it was left
		if v.inside.known() && v.last.span != v.frame.end {
			from = v.inside.date()
		}
		for y := int(from.Year); y <= int(from.Year)+1; y++ {
			if v.frame.holds(y, month) && 12*y+month >= 12*int(from.Year)+int(from.Month) {
				return y
			}
		}
	}
	if ahead := 12*year + month - 12*int(at.Year) - int(at.Month); v.frame.holds(year, month) || !v.frame.holds(int(at.Year), int(at.Month)) || ahead >= 0 && ahead <= 3 {
		return year
	}
	for _, step := range [2]int{-1, 1} {
		if v.frame.holds(year+step, month) {
			return year + step
		}
	}
	return year
}

// setsIn reports whether a story that the last mention lay before or behind sets
// in with a new paragraph at r: "By 1949 all had left.\n\nSeoul fell on June 28".
func (v *resolver) setsIn(r *grammar.Reading, year, month int) bool {
	m := v.last
	at := m.date()
	if v.frame.last.IsZero() || v.frame.holds(int(at.Year), int(at.Month)) || r.Start < m.span.End || !strings.Contains(v.body[m.span.End:min(len(v.body), r.Start)], "\n") {
		return false
	}
	ahead := 12*year + month - 12*int(at.Year) - int(at.Month)
	return m.when.Granularity > caldate.Month || ahead < 0 || ahead > 4
}

// entry reports whether r heads a line of a list of dates, whose present is the
// past: "* January 1: the law takes effect".
func (v *resolver) entry(r *grammar.Reading) bool {
	return r.Day > 0 && r.Month > 0 && r.End < len(v.body) && v.body[r.End] == ':' &&
		strings.HasSuffix(strings.TrimRight("\n"+v.body[max(0, r.Start-6):r.Start], " *-•·"), "\n")
}

// clause returns the text of r's sentence before it, at most 300 bytes.
func (v *resolver) clause(r *grammar.Reading) string {
	s := v.body[max(0, r.Start-300):r.Start]
	for _, end := range [...]string{". ", "! ", "? ", "\n", "; "} {
		if i := strings.LastIndex(s, end); i >= 0 {
			s = s[i+len(end):]
		}
	}
	return s
}

// hadBefore reports whether a pluperfect stands before r in its sentence, so that
// it looks back from what was told.
func (v *resolver) hadBefore(r *grammar.Reading) bool {
	s := v.clause(r)
	return strings.Contains(s, " had ") && !strings.HasSuffix(strings.TrimSpace(s[:strings.LastIndex(s, " had ")]), "after")
}

// byTheWay reports whether a narrative names an older year only to say something
// of a person or thing in it, so that the story goes on from the mention before:
// "its commander, who had lost an arm in 1812, …", "(1856–1924)".
func (v *resolver) byTheWay(r *grammar.Reading, when caldate.Interval) bool {
	m := v.last
	if v.aside.known() {
		m = v.main[0]
	}
	if !v.narrative || !m.known() || r.Start < m.span.End || r.Start-m.span.End > 1000 || when.Latest.IsZero() || when.Granularity > caldate.Year {
		return false
	}
	older := int(when.Latest.Year) < int(m.date().Year)
	s := v.clause(r)
	if strings.Contains(v.body[m.span.End:r.Start], "\n") {
		// A paragraph of its own: what a thing had been years before the day told of.
		return r.HasYear && when.Granularity == caldate.Year && m.when.Granularity <= caldate.Day && int(m.date().Year)-int(when.Latest.Year) >= 5 && strings.Contains(s, " had been ")
	}
	open := strings.LastIndexByte(s, '(') > strings.LastIndexByte(s, ')')
	if r.RangeClose && v.skipped && open {
		return true // the end of a life in brackets
	}
	if !older || !r.HasYear {
		return false
	}
	if open {
		return true
	}
	if strings.Contains(s, " had ") || r.Bound == grammar.Since && len(s) > 10 {
		return true
	}
	if strings.HasSuffix(s, " of ") {
		return true // "the revolution of September 1868"
	}
	comma := s[strings.LastIndexByte(s, ',')+1:]
	if len(comma) < len(s) && strings.Contains(comma, " since ") {
		return true // "the throne, vacant since the fall of …"
	}
	for _, w := range [...]string{"who ", "which ", "whose ", "where "} {
		if strings.HasPrefix(strings.TrimSpace(comma), w) {
			return true
		}
	}
	return false
}

// backFrom reports whether the story goes on at r behind what was told by the way:
// in another sentence, or behind the comma or bracket that closes it.
func (v *resolver) backFrom(r *grammar.Reading) bool {
	if m := v.main[0]; strings.Contains(v.body[m.span.End:v.aside.span.Start], "\n") && !v.sameSentence(r, v.aside.span) {
		// Behind a paragraph that looked back only another day of a month goes on from the day.
		if r.Day > 0 && r.Month > 0 && !r.HasYear {
			return true
		}
		v.aside = mention{}
		return false
	}
	if !v.sameSentence(r, v.aside.span) {
		return true
	}
	gap := v.body[v.aside.span.End:r.Start]
	return strings.ContainsAny(gap, ",)")
}

// lookedAhead reports whether the last mention is a year long after the day told
// before it, named in passing within one paragraph: "fell on 3 March 1862, and a
// monument was raised to him in 1912. On 9 March …".
func (v *resolver) lookedAhead(r *grammar.Reading) bool {
	day := v.fine
	return r.Day > 0 && r.Month > 0 && v.last.when.Granularity == caldate.Year && day.known() && day.span == v.prev.span && day.when.Granularity <= caldate.Month &&
		v.last.date().Year > day.date().Year+25 && r.Start > day.span.End && r.Start-day.span.End < 1200 && !strings.Contains(v.body[day.span.End:r.Start], "\n")
}

// granted reports whether somebody is given until r to do something.
func (v *resolver) granted(r *grammar.Reading) bool {
	s := v.clause(r)
	for _, w := range [...]string{" gave ", " given ", " giving ", " granted ", " ultimatum", " ordered ", " had until "} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
