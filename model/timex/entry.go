package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/timex/grammar"
)

// headsEntry reports whether the time of day r opens a line and with it an entry of a
// log: "4.20pm: The leader has called it a trick". What an entry tells of other days is
// not the next one's day.
func (v *resolver) headsEntry(r *grammar.Reading) bool {
	if !r.HasHour || r.Dir != grammar.Bare || r.Informal || v.narrative || v.dct.IsZero() || r.End >= len(v.body) {
		return false
	}
	if before := strings.TrimRight(v.body[max(0, r.Start-4):r.Start], " \t(["); r.Start > 0 && !strings.HasSuffix(before, "\n") {
		return false
	}
	switch rest := v.body[r.End:]; {
	case rest[0] == ':', rest[0] == '\n', rest[0] == ')', rest[0] == ']', strings.HasPrefix(rest, " –"), strings.HasPrefix(rest, " —"), strings.HasPrefix(rest, " -"):
	case rest[0] == ' ' && len(rest) > 1 && rest[1] >= 'A' && rest[1] <= 'Z':
	default:
		return false
	}
	return true
}

// withinEntry reports whether the time of day r stands in an entry of a log that has named
// no other day before it: "10:02: The flames came near at 3am".
func (v *resolver) withinEntry(r *grammar.Reading) bool {
	return v.logDay.kind != model.AnchorNone && r.Start > v.logEnd && v.lastDay.known() && v.lastDay.span.Start < v.logEnd && !v.sameSentence(r, v.lastDay.span) && !v.borrow.known() && !v.dayHeading()
}

// dayHeading reports whether the day met last stands behind the log's last entry, in a
// line of its own that names it for the entries below.
func (v *resolver) dayHeading() bool {
	m := v.lastDay
	if !m.known() || m.span.Start < v.logEnd {
		return false
	}
	const longest = 48 // bytes of a line that only names a day
	from := strings.LastIndexByte(v.body[:m.span.Start], '\n') + 1
	to := len(v.body)
	if k := strings.IndexByte(v.body[m.span.End:], '\n'); k >= 0 {
		to = m.span.End + k
	}
	return from >= v.logEnd && to-from <= longest && !strings.HasSuffix(strings.TrimSpace(v.body[from:to]), ".")
}
