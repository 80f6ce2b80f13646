package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// shiftClock resolves "two hours ago": the day is known, the clock seldom.
func (v *resolver) shiftClock(r *grammar.Reading, n int, a anchored) result {
	if a.kind == model.AnchorDCT && v.pub.Minute != caldate.NoMinute && v.pub.Minute > 0 {
		step := map[grammar.Unit]int{grammar.Hour: 60, grammar.Minute: 1}[r.Unit]
		total := int(v.pub.Minute) + n*step
		d := a.date.AddDays(floorDiv(total, 1440))
		iv := caldate.At(d, int16(total-1440*floorDiv(total, 1440)))
		return result{value: clockValue(d, int(iv.EarliestMinute)), when: iv, base: a}
	}
	if m := v.last.when; a.kind == model.AnchorMention && m.EarliestMinute != caldate.NoMinute && m.Granularity <= caldate.Hour {
		step := map[grammar.Unit]int{grammar.Hour: 60, grammar.Minute: 1}[r.Unit]
		total := int(m.EarliestMinute) + n*step
		if r.Half && r.Dir == grammar.DirAfter {
			total += step / 2
		} else if r.Half {
			total -= step / 2
		}
		d := a.date.AddDays(floorDiv(total, 1440))
		minute := total - 1440*floorDiv(total, 1440)
		return result{value: clockValue(d, minute), when: caldate.At(d, int16(minute)), base: a}
	}
	if r.Unit == grammar.Hour && (n >= 24 || n <= -24) {
		a.date = a.date.AddDays(n / 24) // "100 hours later"
	}
	return result{value: a.date.String(), when: caldate.OnDay(a.date), base: a}
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// clock resolves a time of day without a day.
func (v *resolver) clock(r *grammar.Reading) result {
	var a anchored
	n := 0
	switch {
	case r.Dir == grammar.DirThis:
		a = v.anchorFor(false)
	case r.Dir == grammar.DirLast:
		if a, n = v.anchorFor(false), -1; r.HasHour && r.Hour < 6 && !r.Ambiguous12 {
			n = 0 // "4 a.m. last night" is this day's
		}
	default:
		a = v.anchorFor(false)
		if r.Part == grammar.Night && !v.narrative && !v.dct.IsZero() && strings.EqualFold(v.body[r.Start:r.End], "overnight") && r.Tense == grammar.PastTense {
			break // in news the night before its publication
		}
		if head := v.headsEntry(r); head && v.logDay.kind != model.AnchorNone && !v.dayHeading() {
			a = v.logDay // the next entry of a log: "4.20pm: The leader has called"
			break
		} else if head {
			defer func() { v.logDay, v.logEnd = a, r.End }()
		}
		if v.borrow.known() && !(v.lastDay.known() && v.sameSentence(r, v.lastDay.span)) {
			a = anchored{kind: model.AnchorMention, date: v.borrow.date(), span: v.borrow.span, reason: fromMention}
		} else if v.lastDay.known() && (r.Tense == grammar.PastTense && !r.Informal && (r.Start-v.lastDay.span.End < v.clockReach(r) || v.ofEvening(r)) || v.narrative || v.dct.IsZero() || (r.Tense == grammar.FutureTense || r.Tense != grammar.PastTense && !strings.Contains(v.body[v.lastDay.span.End:r.Start], "\n")) && !r.Informal && v.ahead(v.lastDay.date()) && r.Start-v.lastDay.span.End < 350 || v.sameSentence(r, v.lastDay.span) || r.Informal && r.Tense != grammar.PastTense && !v.lastDay.date().Before(v.dct) && r.Start-v.lastDay.span.End < 50 || r.Dir == grammar.DirSame || r.Dir == grammar.DirAfter || r.Dir == grammar.DirBefore) {
			a = anchored{kind: model.AnchorMention, date: v.lastDay.date(), span: v.lastDay.span, reason: fromMention}
		}
		if a.kind == model.AnchorMention && r.Dir == grammar.Bare && v.withinEntry(r) {
			a = v.logDay
		}
		if m := v.last; v.narrative && r.Dir == grammar.Bare && a.kind == model.AnchorMention && !v.dct.IsZero() && m.span.Start > a.span.Start && v.dct.DaysSince(m.date()) < 31 && v.dct.DaysSince(a.date) > 365 {
			a = v.anchorFor(false) // told of the writing's own days, to which the story has come
		}
		if a.kind == model.AnchorMention && v.narrative && r.Dir == grammar.Bare && !v.borrow.known() && v.overnight(r) {
			n = 1 // "On the evening of 13 June they met. At four in the morning …"
		}
		if r.Dir == grammar.DirSame && v.last.known() && !v.last.day.IsZero() {
			a = anchored{kind: model.AnchorMention, date: v.last.day, span: v.last.span, reason: fromMention}
		} else if r.Dir == grammar.DirSame && !r.HasHour && v.last.known() && v.last.when.Granularity > caldate.Day && !v.within(v.lastDay, v.last) && !v.sameSentence(r, v.lastDay.span) {
			iv := v.last.when // "that night", when only the summer is known
			return result{value: valueOf(iv), when: iv, base: anchored{kind: model.AnchorMention, date: v.last.date(), span: v.last.span, reason: fromMention}}
		}
		if a.kind == model.AnchorMention && r.Tense == grammar.PastTense && v.ahead(a.date) && r.Dir == grammar.Bare && !v.borrow.known() && (!v.sameSentence(r, v.lastDay.span) || strings.Contains(v.body[v.lastDay.span.End:max(r.Start, v.lastDay.span.End)], ", ")) {
			a = v.anchorFor(false) // "The meeting closed at nine", behind the date of the next one
			if v.clockDay.known() {
				a = anchored{kind: model.AnchorMention, date: v.clockDay.date(), span: v.clockDay.span, reason: fromMention}
			}
		}
		if m := v.recent; a.kind == model.AnchorMention && r.Dir == grammar.Bare && !v.narrative && m.known() && a.span == v.lastDay.span && v.dct.DaysSince(a.date) > 60 && r.Start-m.span.End < 500 && !v.sameSentence(r, a.span) && !v.lastDay.when.HasClock() && !v.hadBefore(r) {
			a.date, a.span = m.date(), m.span // the older day was told by the way
		}
		switch r.Dir {
		case grammar.DirAfter:
			n = 1
		case grammar.DirBefore:
			n = -1
		}
	}
	if a.missing {
		a.offset = n
		return v.floating(r, a)
	}
	if m := v.lastDay; r.Informal && r.Dir == grammar.Bare && r.HasHour && !r.Ambiguous12 && r.Hour < 6 && m.known() && m.when.EarliestMinute >= 18*60 && !v.dct.IsZero() && !m.date().Before(v.dct) && r.Tense != grammar.PastTense {
		return v.clockOn(r, m.date().AddDays(1), a) // "2nite got soccer, 3am"
	}
	if r.Informal && r.Dir == grammar.Bare && a.kind == model.AnchorDCT && r.HasHour && !r.Ambiguous12 && r.Hour < 12 && r.Hour > 0 && r.Tense != grammar.PastTense && !v.written(r.Hour) && !v.present(r) {
		n = 1 // messages are written in the day's course: its morning is over
	}
	if r.Informal && r.Dir == grammar.Bare && a.kind == model.AnchorDCT && !r.HasHour && r.Part == grammar.Morning && r.Tense != grammar.PastTense && r.Mod == "" && strings.HasPrefix(v.body[r.Start:], "the ") {
		n = 1 // so is "in the morning"
	}
	return v.clockOn(r, a.date.AddDays(n), a)
}

// clockReach is how many bytes behind a day an hour without one is told of it: further
// behind a day of years back, where nothing newer was named since.
func (v *resolver) clockReach(r *grammar.Reading) int {
	if m := v.lastDay; r.HasHour && m.span == v.last.span && !v.dct.IsZero() && v.dct.DaysSince(m.date()) > 300 {
		return 1200
	}
	return 350
}

// ofEvening reports whether "the night" or "the evening" is that of a report on a day of the
// week before its publication, told some way above.
func (v *resolver) ofEvening(r *grammar.Reading) bool {
	const above = 4000 // bytes
	if r.HasHour || r.Part == grammar.NoPart || r.Dir != grammar.Bare || v.dct.IsZero() || r.Start-v.lastDay.span.End > above || len(v.body[r.Start:r.End]) < 4 || !strings.EqualFold(v.body[r.Start:r.Start+4], "the ") {
		return false
	}
	n := v.dct.DaysSince(v.lastDay.date())
	return n >= 0 && n < 7
}

// present reports whether a message tells the time: "its 2am".
func (v *resolver) present(r *grammar.Reading) bool {
	if r.Hour < 5 && v.opensSentence(r) {
		return true // "Anyone up? 3am and can't sleep"
	}
	before := strings.ToLower(strings.TrimSpace(v.body[max(0, r.Start-14):r.Start]))
	for _, w := range []string{"nearly", "almost", "gone", "past"} {
		before = strings.TrimSpace(strings.TrimSuffix(before, w))
	}
	return strings.HasSuffix(before, "its") || strings.HasSuffix(before, "it's") || strings.HasSuffix(before, "it’s")
}

// overnight reports whether a narrative's hour is the morning behind the evening
// or night told of last, in a sentence before.
func (v *resolver) overnight(r *grammar.Reading) bool {
	last := v.lastDay.when
	if last.EarliestMinute == caldate.NoMinute || last.EarliestMinute < 18*60 || v.sameSentence(r, v.lastDay.span) && (r.HasHour || r.Bound != grammar.Until && r.Bound != grammar.By && r.Bound != grammar.To) || v.last.span != v.lastDay.span {
		return false
	}
	if span := v.lastDay.span; last.EarliestMinute == 1439 && span.Len() > 12 && strings.HasSuffix(v.body[:span.Start], "fter ") {
		return false // "Shortly after midnight on 6 June": the day's beginning
	}
	if last.EarliestMinute == 1439 { // after midnight
		return r.HasHour && r.Hour < 20 || r.Part == grammar.Morning || r.Part == grammar.Afternoon
	}
	if r.HasHour {
		return r.Hour < 12
	}
	return r.Part == grammar.Morning
}

// ahead reports whether a day lies after the publication.
func (v *resolver) ahead(d caldate.Date) bool { return !v.dct.IsZero() && d.After(v.dct) }

// written reports whether the text is known to be written before an hour of
// its day.
func (v *resolver) written(hour uint8) bool {
	return v.pub.Minute != caldate.NoMinute && int(v.pub.Minute) < int(hour)*60
}

// sameSentence reports whether no sentence ends between an earlier span and r.
// A blank line always does; a point counts where a space and capital follow.
func (v *resolver) sameSentence(r *grammar.Reading, s model.Span) bool {
	if r.Start-s.End > 400 || r.Start < s.End {
		return false
	}
	gap := v.body[s.End:r.Start]
	if s.End > 0 && v.body[s.End-1] == '.' && len(gap) > 1 && gap[0] <= ' ' && gap[1] >= 'A' && gap[1] <= 'Z' {
		return false // "at 8 p.m. Results …"
	}
	for i := 0; i+2 < len(gap); i++ {
		switch gap[i] {
		case '.', '!', '?':
			if (gap[i+1] == ' ' || gap[i+1] == '\n') && gap[i+2] >= 'A' && gap[i+2] <= 'Z' {
				return false
			}
		case '\n':
			if gap[i+1] == '\n' {
				return false
			}
		}
	}
	return true
}

// clockOn lays a time of day on a day.
func (v *resolver) clockOn(r *grammar.Reading, d caldate.Date, a anchored) result {
	if !r.HasHour {
		return result{value: d.String() + partLetters[r.Part], when: caldate.InPartOfDay(d, partStart(r.Part)), base: a}
	}
	if r.Ambiguous12 && r.Informal && (r.Hour < 8 || r.Part >= grammar.Afternoon) && r.Hour > 0 && r.Hour < 12 {
		r.Hour += 12 // people make appointments for the afternoon and evening
	}
	if m := v.last; r.Ambiguous12 && !r.Informal && r.Hour < 12 && m.known() && m.when.HasClock() && m.date() == d && m.when.EarliestMinute >= 12*60 && m.when.EarliestMinute < 1439 && r.Start > m.span.End && r.Start-m.span.End < 300 && int(r.Hour)*60+int(r.Minute)+720 > int(m.when.EarliestMinute) && !v.byTwentyFour(m) && !v.headsEntry(r) {
		r.Hour += 12 // "at 1 p.m. …. She was hit at 1:30"
	}
	minute := int(r.Hour)*60 + int(r.Minute)
	value := clockValue(d, minute)
	if r.HasSecond {
		value += ":" + twoDigits(int(r.SecondOf))
	}
	return result{value: value + r.Zone, when: caldate.At(d, int16(min(minute, 1439))), base: a}
}

// byTwentyFour reports whether an hour past noon is written as one of twenty-four:
// "13:05". The others of its text are too.
func (v *resolver) byTwentyFour(m mention) bool {
	n, digits := 0, 0
	for i := m.span.Start; i < m.span.End && v.body[i] >= '0' && v.body[i] <= '9'; i++ {
		n, digits = 10*n+int(v.body[i]-'0'), digits+1
	}
	return digits == 2 && n > 12
}

func clockValue(d caldate.Date, minute int) string {
	return d.String() + "T" + twoDigits(minute/60) + ":" + twoDigits(minute%60)
}

func partStart(p grammar.Part) int16 {
	switch p {
	case grammar.Morning:
		return caldate.MorningStart
	case grammar.Midday, grammar.Afternoon:
		return caldate.AfternoonStart
	case grammar.Evening:
		return caldate.EveningStart
	case grammar.Night:
		return caldate.NightStart
	}
	return caldate.MorningStart
}
