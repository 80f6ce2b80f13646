package story

import (
	"fmt"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// neighbours returns what dated events that m may be say of the day of its article,
// and the latest day of the year that it names itself, as such an event tells it.
func (e *evidence) neighbours(m *mention) (out []clue, named caldate.Date) {
	if len(m.ev.Quotes) == 0 || m.ev.Quotes[0].Time == nil {
		return nil, named
	}
	t := m.ev.Quotes[0].Time
	weekday, isWeekday := weekdayOf(t.Value)
	month, dayOfMonth, isMonthDay := monthDayOf(t.Value)
	ahead := m.reality() == 1 || t.Offset > 0
	for _, o := range e.alike(m) {
		day := o.ev.When.Earliest
		if isWeekday && day.Weekday() != weekday || isMonthDay && (int(day.Month) != month || int(day.Day) != dayOfMonth) {
			continue
		}
		s := m.likeNeighbour(o)
		if s < neighbourLike {
			continue
		}
		c := clue{days: map[caldate.Date]float64{}, trust: eventTrust * min(1, s), source: "e" + string(m.ev.ID)}
		known := fmt.Sprintf("“%s” (%s) is dated %s by %s", cutText(m.ev.Title, 60), t.In(m.article.Body), day.Text(), naming(o.article))
		switch {
		case isMonthDay:
			if !ahead && day.After(named) {
				named = day
			}
			continue
		case isWeekday && ahead:
			for k, p := range beforeWeekday {
				c.days[day.AddDays(-k)] = p
			}
			c.reason = known + ", and the article has it still ahead."
		case isWeekday:
			for k, p := range afterWeekday {
				c.days[day.AddDays(k)] = p
			}
			c.reason = known + ", and the article looks back on it."
		case exactOffset(t, m.article.Body):
			pub := day.AddDays(-t.Offset)
			c.days[pub] = 1
			c.reason = known + ", which makes the article one of " + pub.Text() + "."
		default:
			continue
		}
		out = append(out, c)
	}
	return out, named
}

// alike returns the dated tellings of other articles that share words or what
// happens with m.
func (e *evidence) alike(m *mention) (out []*mention) {
	seen := map[*mention]int{}
	see := func(o *mention) {
		if seen[o]++; seen[o] == 2 && (o.ev.Kind == m.ev.Kind) && o.article.ID != m.article.ID {
			out = append(out, o)
		}
	}
	for _, f := range m.feats {
		if f.title {
			for _, o := range e.byWord[f.hash] {
				see(o)
			}
		}
	}
	for _, h := range m.acts {
		for _, o := range e.byWord[^h] {
			see(o)
		}
	}
	for _, s := range m.senses {
		for _, o := range e.bySense[s] {
			see(o)
			see(o)
		}
	}
	return out
}

// likeNeighbour scores how surely the dated mention o is what m, which waits for a
// date, tells, or had expected it.
func (m *mention) likeNeighbour(o *mention) float64 {
	s, repeats := sharedSense(m.senses, o.senses)
	fulfils := m.reality() == 0 && o.reality() == 1
	if s == 0 && fulfils {
		s, repeats = sharedSense(m.senses, o.comeTo)
	}
	if s != 0 && (m.reality() == o.reality() || fulfils) {
		byPatient := senseMarks[lineOf(s)]&patient != 0
		switch {
		case m.roles.apart(&o.roles, byPatient):
			return 0
		case m.strangerTo(o) && !byPatient:
		default:
			if e := m.evidence(o, s, repeats); e > 0 {
				return max(e, neighbourLike) + likeWords(m, o)/8
			}
		}
	}
	if m.strangerTo(o) {
		return 0
	}
	like := likeEvents(m, o)
	if share(m.acts, o.acts) {
		like += sameActBonus
	}
	return like
}

// neighbourLike is how alike an undated event must be to a dated one to lend it
// its date, the bonus for the same act counted in.
const neighbourLike = 0.42

// weekdayOf reads the weekday of an underspecified value ("XXXX-WXX-2").
func weekdayOf(value string) (caldate.Weekday, bool) {
	rest, ok := strings.CutPrefix(value, "XXXX-WXX-")
	if !ok || len(rest) == 0 || rest[0] < '1' || rest[0] > '7' {
		return 0, false
	}
	return caldate.Weekday(rest[0] - '0'), true
}

// monthDayOf reads the day and month of a value without a year ("XXXX-07-03").
func monthDayOf(value string) (month, day int, ok bool) {
	rest, ok := strings.CutPrefix(value, "XXXX-")
	if !ok || len(rest) < 5 || rest[2] != '-' {
		return 0, 0, false
	}
	month, err := strconv.Atoi(rest[:2])
	if err != nil {
		return 0, 0, false
	}
	day, err = strconv.Atoi(rest[3:5])
	return month, day, err == nil
}

// exactOffset reports whether the expression's distance from publication is
// certain to the day, as with "yesterday"; "the same day" is no such.
func exactOffset(t *model.TimeExpr, body string) bool {
	const far = 6 // "six days ago" counts, more is round
	return t.NeedsAnchor && t.Offset >= -far && t.Offset <= 1 && (t.Type == model.TimexDate || t.Type == model.TimexTime) &&
		strings.HasPrefix(t.Value, "XXXX-XX-XX") && !strings.Contains(strings.ToLower(t.In(body)), "same")
}
