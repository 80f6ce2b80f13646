package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// dayOfMonth reads "on the 21st", a day of the month spoken of.
func dayOfMonth(t *Text, i int) (Reading, bool) {
	if !t.Number(i, 0) || t.Digits(i) > 2 || !t.Glued(i+1) || !t.Word(i+1, "st", "nd", "rd", "th") || i > 0 && !t.Joined(i-1) {
		return Reading{}, false
	}
	n := t.At(i).Num
	if t.Informal && n >= 1 && n <= 31 && dayPlace(t, i) {
		r := date(i, i+2)
		if t.Word(i-1, "the") {
			r.First--
		}
		r.Day = uint8(n)
		return r, true
	}
	if t.Is(i-1, Weekday) && n >= 1 && n <= 31 && !adjectival(t, i+1) && !t.Word(i+2, "of") {
		r := date(i, i+2) // "Friday 13th"
		r.Day = uint8(n)
		return r, true
	}
	if !t.Word(i-1, "the") {
		return Reading{}, false
	}
	if t.Word(i+2, "of") && t.Joined(i+1) && n >= 1 && n <= 31 {
		last := i + 4
		if t.Word(i+3, "the") && t.Word(i+4, "same") {
			last++
		} else if !t.Word(i+3, "that", "this") {
			last = 0
		}
		if last > 0 && t.Word(last, "month") && joinedAll(t, i, last) {
			r := date(i-1, last+1) // "on the 10th of that month"
			r.Day, r.Dir = uint8(n), DirSame
			if t.Word(i+3, "this") {
				r.Dir = DirThis
			}
			return r, true
		}
	}
	span := t.Word(i-2, "from") && (t.Word(i+2, "to", "until", "till", "onwards", "onward") && t.Joined(i+1) || t.At(i+2).Kind == MarkToken && !t.Mark(i+2, Hyphen) || t.At(i+2).Broken) || t.Word(i-2, "for") && t.Word(i-3, "date", "set", "fixed", "planned", "scheduled", "called") || t.Word(i-2, "to") && t.Joined(i-2) && (t.Word(i-3, "postponed", "moved", "delayed", "deferred", "off", "forward", "back") || t.Word(i-4, "st", "nd", "rd", "th") || t.Word(i-3, "st", "nd", "rd", "th"))
	if n < 1 || n > 31 || !span && !t.Word(i-2, "on", "by", "until", "till", "since", "before", "after", "of", "throughout", "during") && !t.Is(i-2, Weekday) || t.Word(i-2, "of") && !t.Is(i-3, DayPart) && !(t.Word(i-3, "hours") && t.Word(i-4, "early", "small", "wee")) {
		return Reading{}, false
	}
	if t.At(i-2).Upper && t.Word(i-2, "on") && adjectival(t, i+1) && !t.At(i+2).Upper && t.Is(i+3, PastVerb) && !t.Is(i+2, UnitWord) && !t.Word(i+2, "of") && !hasSuffix(t.Str(i+2), "ed") {
		r := date(i-1, i+2) // "On the 16th ammunition ran out"
		r.Day = uint8(n)
		return r, true
	}
	if t.Joined(i+1) && t.At(i+2).Kind == WordToken && (adjectival(t, i+1) && !t.Is(i+2, Cardinal|VagueCount) || t.Word(i+2, "of")) && !t.At(i+2).Upper || t.At(i+2).Kind == MarkToken && t.At(i+2).Num == Hyphen {
		return Reading{}, false
	}
	if t.At(i+2).Upper && t.Joined(i+1) && (t.Word(i+2, "infantry", "cavalry", "division", "battalion", "regiment", "brigade", "corps", "army", "fleet", "street", "avenue", "district", "amendment", "congress", "ward", "precinct", "circuit") || !t.Is(i+3, PastVerb|PresentVerb) && !t.Is(i+2, Title) && !(hasSuffix(t.Str(i+3), "ed") && !t.At(i+3).Upper)) {
		return Reading{}, false // the 28th Division; but "on the 28th William landed"
	}
	r := date(i-1, i+2)
	r.Day = uint8(n)
	return r, true
}

// dayPlace reports whether "24th" in a message stands where a day does, with
// nothing after it that it could number.
func dayPlace(t *Text, i int) bool {
	j := i - 1
	if t.Word(j, "the") {
		j--
	}
	end := i + 2
	if pairedDays(t, i, j) {
		return true
	}
	if t.Word(j, "is", "mine", "party", "exam", "exams", "paper", "bday", "birthday", "wedding", "due", "appt", "appointment", "concert", "gig") && t.Joined(j) && (t.At(end).Broken || t.At(end).Kind == MarkToken || t.Number(end, 0)) {
		return true // "Mine 13th"
	}
	if j < 0 && t.Word(end, "is", "ok", "okay", "can", "cannot", "works", "onwards", "got", "then", "n") && t.Joined(end-1) {
		return true // "11th is a holiday?"
	}
	return t.Word(j, "on", "by", "until", "till", "til", "since", "before", "after", "from", "aft", "b4", "to") && t.Joined(j) &&
		(t.At(end).Kind == MarkToken || t.At(end).Broken || !adjectival(t, i+1) || t.Word(end, "lol", "pls", "plz", "ok", "k", "den", "haha", "la", "lah", "lor", "can", "too", "nite", "night", "evening", "morning")) &&
		!t.Word(end, "of", "floor", "time", "place", "day") && !t.Is(end, Month|UnitWord) && !(t.Number(end+1, 0) && t.Is(end+3, Month))
}

// pairedDays reports whether another day stands beside the one at i, so that
// they need no preposition: "3rd to the 7th", "28th or 29th", "29th onwards".
func pairedDays(t *Text, i, before int) bool {
	if t.Word(i+2, "onwards", "onward") && t.Joined(i+1) {
		return true
	}
	ordinal := func(j int) bool {
		return t.Number(j, 0) && t.Digits(j) <= 2 && t.At(j).Num <= 31 && t.Word(j+1, "st", "nd", "rd", "th") && t.Glued(j+1)
	}
	tie := func(j int) bool { return t.Word(j, "to", "till", "until", "or", "and") || t.Mark(j, Hyphen) }
	next := i + 3
	if t.Word(next, "the") {
		next++
	}
	return tie(i+2) && ordinal(next) && t.At(next).Num > t.At(i).Num && !t.Is(next+2, Month|UnitWord) && !t.Word(next+2, "floor", "place", "time", "of", "grade", "year") ||
		tie(before) && ordinal(before-2) && t.At(before-2).Num < t.At(i).Num && !t.Is(i+2, Month|UnitWord) && !t.Word(i+2, "floor", "place", "time", "of", "grade", "year")
}

// numericDate reads ISO and slashed or dotted dates, also with a clock time
// glued by T.
func numericDate(t *Text, i int) (Reading, bool) {
	r := date(i, i+1)
	if t.Number(i, 8) {
		n := int(t.At(i).Num)
		r.Year, r.HasYear, r.Month, r.Day = n/10000, true, uint8(n/100%100), uint8(n%100)
		return r, n/10000 >= 1900 && n/10000 < 2100 && r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && !glueAfter(t, i) && !t.At(i).Glued
	}
	if t.Number(i, 1) && t.At(i).Num == 9 && t.Mark(i+1, '/') && t.Number(i+2, 2) && t.At(i+2).Num == 11 && t.Glued(i+1) && t.Glued(i+2) && !t.At(i).Glued && !t.Mark(i+3, '/') && !t.Is(i-1, Weekday) {
		if t.At(i-1).Kind == WordToken && t.At(i-1).Upper && t.Joined(i-1) && t.SentenceStart(i, 4) < i-1 && !t.Is(i-1, Function|Prep|Conj|Det|Edge) && !t.Word(i-1, "post", "pre", "since", "after") {
			return Reading{}, false // a title: "Fahrenheit 9/11"
		}
		r.Year, r.HasYear, r.Month, r.Day, r.Last = 2001, true, 9, 11, i+3 // the name of a day
		return r, true
	}
	if t.Number(i, 4) && t.Mark(i+1, Hyphen) && t.Word(i+2, "w") && t.Number(i+3, 2) && t.Glued(i+1) && t.Glued(i+2) && t.Glued(i+3) && plausibleYear(int(t.At(i).Num)) {
		r.Year, r.HasYear, r.Unit, r.N, r.Last = int(t.At(i).Num), true, Week, int(t.At(i+3).Num), i+4 // 2021-W11, 2021-W11-2
		if t.Mark(i+4, Hyphen) && t.Number(i+5, 1) && t.Glued(i+4) && t.Glued(i+5) {
			r.Weekday, r.Last = small(int(t.At(i+5).Num)), i+6
		}
		return r, r.N >= 1 && r.N <= 53 && r.Weekday <= 7 && !glueAfter(t, r.Last-1)
	}
	sep := t.At(i + 1)
	if sep.Kind != MarkToken || !sep.Glued || sep.Num != '-' && sep.Num != '/' && sep.Num != '.' || !t.Number(i+2, 0) || !t.Glued(i+2) {
		return Reading{}, false
	}
	if p := t.At(i - 1); t.At(i).Glued && (p.Kind != MarkToken || p.Num == '.' || p.Num == '/' && !(t.Number(i, 4) && t.Mark(i-3, Hyphen) && t.Number(i-4, 4)) || p.Num == '-' || p.Num == '$' || p.Num == ',') {
		return Reading{}, false
	}
	third := t.Number(i+4, 0) && t.Glued(i+4) && t.At(i+3).Kind == MarkToken && t.At(i+3).Num == sep.Num && t.Glued(i+3)
	a, b, c := int(t.At(i).Num), int(t.At(i+2).Num), int(t.At(i+4).Num)
	switch {
	case third && t.Number(i, 4) && t.Digits(i+2) <= 2 && t.Digits(i+4) <= 2:
		r.Year, r.Month, r.Day, r.Last = a, small(b), small(c), i+5
	case third && t.Digits(i) <= 2 && t.Digits(i+2) <= 2 && (t.Number(i+4, 4) || t.Number(i+4, 2) && (sep.Num != '.' || t.Number(i, 2) && t.Number(i+2, 2) && t.Is(i-1, Prep|Weekday|DayPart))):
		r.Year, r.TwoDigit, r.Last = c, t.Number(i+4, 2), i+5
		r.NumA, r.NumB, r.Numeric = small(a), small(b), true
		switch {
		case a > 12:
			r.Day, r.Month, r.NumA, r.NumB, r.DayFirst = small(a), small(b), 0, 0, true
		case b > 12 || sep.Num == '/':
			r.Month, r.Day = small(a), small(b)
			if b > 12 {
				r.NumA, r.NumB = 0, 0
			}
		default: // dots and hyphens are written day first
			r.Day, r.Month = small(a), small(b)
		}
		if r.TwoDigit && sep.Num == '-' && (a > 31 || b > 12) {
			return Reading{}, false
		}
	case !third && t.Number(i, 4) && t.Number(i+2, 2) && t.Str(i+1) == "-" && b >= 1 && b <= 12 && a >= 1000 && a < 2200 && !t.Word(i-1, "in", "season", "of", "the") && b*1 != a%100+1:
		r.Year, r.Month, r.Last = a, small(b), i+3
		r.HasYear = true
		return r, !glueAfter(t, i+2)
	case !third && sep.Num == '/' && t.Digits(i) <= 2 && t.Number(i+2, 4) && a >= 1 && a <= 12 && plausibleYear(b):
		r.Month, r.Year, r.HasYear, r.Last = small(a), b, true, i+3
		return r, !glueAfter(t, i+2)
	case !third && sep.Num == '/' && t.Digits(i) <= 2 && t.Digits(i+2) <= 2 && (t.Is(i-1, Weekday|Prep) || t.Informal && (t.Is(i-1, Meridiem) || b <= 12 && a > 12 && !(a == 24 && b == 7) || b > 12 && b <= 31 && a <= 12 && t.Word(i-1, "ends", "end", "starts", "begins", "opens", "closes", "due", "is", "deadline", "expires"))) && !t.Word(i-1, "of", "about", "over", "within", "in", "for") && !(t.Word(i-1, "by", "from", "to") && !(t.Informal && b <= 12 && a > 12)):
		r.Month, r.Day, r.Last = small(a), small(b), i+3
		if a > 12 {
			r.Day, r.Month = small(a), small(b)
		} else if b <= 12 {
			r.NumA, r.NumB = small(a), small(b)
		}
		r.Type = model.TimexDate
		return r, r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && !glueAfter(t, i+2)
	default:
		return Reading{}, false
	}
	r.HasYear = true
	ok := r.Month >= 1 && r.Month <= 12 && r.Day >= 1 && validDay(r) && (r.TwoDigit || r.Year >= 1000 && r.Year < 2200)
	if ok && t.Word(i+5, "t") && t.Glued(i+5) && t.Number(i+6, 2) && t.Mark(i+7, ':') && t.Number(i+8, 2) {
		clockISO(t, i+6, &r)
		return r, true
	}
	return r, ok && !(t.Glued(r.Last) && (t.Mark(r.Last, '/') && !(t.Number(i, 4) && t.Number(r.Last+1, 4)) || t.Mark(r.Last, '-') || t.At(r.Last).Kind == WordToken))
}

func small(n int) uint8 { return uint8(min(max(n, 0), 255)) }

// clockISO reads hh:mm[:ss][Z|±hh:mm] from token i on into r.
func clockISO(t *Text, i int, r *Reading) {
	r.Type, r.HasHour, r.HasMinute = model.TimexTime, true, true
	r.Hour, r.Minute, r.Last = small(int(t.At(i).Num)), small(int(t.At(i+2).Num)), i+3
	if t.Mark(i+3, ':') && t.Number(i+4, 2) {
		r.HasSecond, r.SecondOf, r.Last = true, small(int(t.At(i+4).Num)), i+5
		if t.Mark(i+5, '.') && t.Number(i+6, 0) && t.Glued(i+6) {
			r.Last = i + 7
		}
	}
	switch j := r.Last; {
	case t.Word(j, "z") && t.Glued(j):
		r.Zone, r.Last = "Z", j+1
	case (t.Mark(j, '+') || t.Mark(j, '-')) && t.Glued(j) && t.Number(j+1, 2) && t.Mark(j+2, ':') && t.Number(j+3, 2):
		r.Zone, r.Last = t.Str(j)+t.Str(j+1)+":"+t.Str(j+3), j+4
	}
}
