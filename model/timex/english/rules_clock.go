package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

func clockRules() []Rule {
	return []Rule{
		{Name: "clock time", AtNumber: true, At: Meridiem, Match: clock, Example: []Example{
			{DCT: "2021-03-17", Text: "The talks began at [5 p.m.] in Geneva.", Value: "2021-03-17T17:00"},
			{DCT: "2021-03-17", Text: "The train left at [17:45] on time.", Value: "2021-03-17T17:45"},
			{DCT: "2021-03-17", Text: "Doors close at [10.30 pm] sharp.", Value: "2021-03-17T22:30"},
			{DCT: "2021-03-17", Text: "The bomb went off at [0930 GMT] there.", Value: "2021-03-17T09:30Z"},
		}},
		{Name: "o'clock", At: Clock, Match: oclock, Example: []Example{
			{DCT: "2021-03-17", Text: "The bell rang at [six o'clock] sharp.", Value: "2021-03-17T06:00"},
		}},
		{Name: "part of the day", At: DayPart, Match: dayPart, Example: []Example{
			{DCT: "2021-03-17", Text: "He died [this morning] at home.", Value: "2021-03-17TMO"},
			{DCT: "2021-03-17", Text: "A fire broke out [last night] there.", Value: "2021-03-16TNI"},
			{DCT: "2021-03-17", Text: "They met at [noon] in the square.", Value: "2021-03-17T12:00"},
		}},
	}
}

// clock reads "5 p.m.", "5:30", "17:45", "0930 GMT", "9am". The trigger is the
// number, or the am/pm where the number before it starts no rules.
func clock(t *Text, i int) (Reading, bool) {
	if t.Is(i, Meridiem) {
		i--
		if t.Number(i, 2) && (t.Mark(i-1, ':') || t.Mark(i-1, '.')) && t.Glued(i) {
			return Reading{}, false // its hour is tried
		}
	} else if t.Number(i, 2) && t.Word(i+1, "am", "pm") && (t.Mark(i-1, ':') || t.Mark(i-1, '.')) && t.Glued(i) {
		return Reading{}, false
	}
	if !t.Number(i, 0) || t.Digits(i) > 4 || t.Digits(i) == 3 && !t.Is(i+1, Meridiem|Zone) && !meridiemAt(t, i+1) {
		return Reading{}, false
	}
	if t.At(i).Glued && (t.Mark(i-1, '$') || t.Mark(i-1, ':') || t.Mark(i-1, '.') || t.Mark(i-1, ',') || t.Mark(i-1, '/') || t.At(i-1).Kind != MarkToken) {
		return Reading{}, false
	}
	if t.At(i).Glued && (t.Mark(i-1, Hyphen) || t.Mark(i-1, '+')) && t.Is(i-2, Zone) {
		return Reading{}, false // UTC−03:00
	}
	r := Reading{First: i, Last: i + 1, Form: FormClock, Type: model.TimexTime, HasHour: true}
	h, m := int(t.At(i).Num), 0
	colon := false
	sure := false
	switch {
	case (t.Mark(i+1, ':') || t.Mark(i+1, '.')) && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.Digits(i) <= 2:
		m, r.Last, r.HasMinute = int(t.At(i+2).Num), i+3, true
		colon = t.Mark(i+1, ':')
		if t.Mark(i+3, ':') && t.Number(i+4, 2) && t.Glued(i+4) {
			r.HasSecond, r.SecondOf, r.Last = true, small(int(t.At(i+4).Num)), i+5
		}
		if t.Glued(r.Last) && (t.Mark(r.Last, '%') || t.Mark(r.Last, '.') && t.Number(r.Last+1, 0) && t.Glued(r.Last+1) || t.Mark(r.Last, ':')) {
			return Reading{}, false
		}
	case t.Word(i+1, "h") && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.Digits(i) <= 2:
		m, r.Last, r.HasMinute, sure = int(t.At(i+2).Num), i+3, true, true // 12h30
	case t.Digits(i) == 4 || t.Digits(i) == 3:
		m, h, r.HasMinute = h%100, h/100, true
	}
	if h > 24 || m > 59 {
		return Reading{}, false
	}
	if pm, end, ok := meridiem(t, r.Last); ok {
		if h > 12 && h > 23 {
			return Reading{}, false
		}
		if pm && h < 12 {
			h += 12
		} else if !pm && h == 12 {
			h = 0
		}
		r.Last, sure = end, true
	} else if h <= 12 {
		r.Ambiguous12 = t.Digits(i) < 4 && !(t.Digits(i) == 2 && t.Str(i)[0] == '0')
	}
	if end, zone, ok := zoneAt(t, r.Last); ok && (sure || r.HasMinute) {
		r.Zone, r.Last, sure = zone, end, true
		r.Ambiguous12 = false
	} else if (t.Word(r.Last, "hrs", "hours", "h") && r.HasMinute && !colon) && t.Digits(i) == 4 && h < 24 {
		r.Last, sure = r.Last+1, true
	}
	if (t.Digits(i) == 4 || r.HasMinute && !colon) && t.Word(i-1, "at") && h < 24 && (t.Is(r.Last, DayWord) || t.Word(r.Last, "this") && t.Is(r.Last+1, DayPart)) {
		sure = true // "at 0240 this morning"
	}
	r.Hour, r.Minute = uint8(h), uint8(m)
	if !sure && r.HasMinute && !colon && h < 24 && military(t, i) {
		sure, r.Ambiguous12 = true, false
	}
	if !sure {
		at := t.Word(i-1, "at", "by", "until", "till", "til", "after", "before", "around", "about", "from", "since", "between", "@") || t.Mark(i-1, '@')
		if !colon || t.Digits(i) == 4 {
			return Reading{}, false
		}
		if !at && !t.Is(i-1, Weekday|DayWord|DayPart) && !t.Is(r.Last, DayPart|Weekday|DayWord) && !(t.Mark(i-1, ',') && t.Is(i-2, Weekday|DayWord)) {
			if t.Digits(i) != 2 && !(t.Informal && t.Joined(i-1) && !t.Word(i-1, "won", "lost", "drew", "beat", "by", "score", "in") && !t.Word(r.Last, "to", "up", "down")) || t.Mark(i-1, '(') || t.At(i-1).Kind == NumberToken || t.At(r.Last).Kind == NumberToken {
				return Reading{}, false
			}
			r.Weak = true
		}
	}
	if t.Word(i-1, "about", "around", "approximately", "nearly", "almost") {
		before(t, i, &r)
	}
	if t.Word(r.Last, "in", "this") && t.Is(r.Last+1, Det) && t.Is(r.Last+2, DayPart) && r.Ambiguous12 {
		r.Last += 3
		if p := Part(t.Val(r.Last - 1)); p == Afternoon || p == Evening || p == Night {
			r.Hour = (r.Hour % 12) + 12
		}
		r.Ambiguous12 = false
	}
	return r, true
}

func meridiemAt(t *Text, i int) bool { _, _, ok := meridiem(t, i); return ok }

// meridiem reads am, pm, a.m., p.m. and returns the index after it.
func meridiem(t *Text, i int) (pm bool, end int, ok bool) {
	if t.At(i).Broken {
		return false, i, false
	}
	if t.Is(i, Meridiem) {
		return t.Word(i, "pm"), i + 1, true
	}
	if t.Word(i, "a", "p") && t.Mark(i+1, '.') && t.Glued(i+1) && t.Word(i+2, "m") && t.Glued(i+2) {
		end = i + 3
		if t.Mark(end, '.') && t.Glued(end) {
			end++
		}
		return t.Word(i, "p"), end, true
	}
	if t.Word(i, "p") && t.Glued(i) && !t.Glued(i+1) && (t.Informal || t.Mark(i-2, ':')) {
		return true, i + 1, true // 5:30p; elsewhere a p after a number is pence
	}
	return false, i, false
}

// zones gives TIMEX3's suffix for the zones that it has one for.
var zones = map[string]string{"gmt": "Z", "utc": "Z"}

func zoneAt(t *Text, i int) (end int, zone string, ok bool) {
	if t.At(i).Broken {
		return i, "", false
	}
	if t.Is(i, Zone) && t.At(i).Upper && (len(t.Str(i)) > 1 && t.Str(i)[1] < 'a' || false) {
		return i + 1, zones[t.At(i).Word.Text], true
	}
	if t.Word(i, "local") && t.Word(i+1, "time") {
		return i + 2, "", true
	}
	if k := t.At(i); k.Kind == WordToken && k.Upper && !k.Glued { // "Eastern", "Pacific Daylight Time", "New York time"
		end := i + 1
		for end < i+3 && t.At(end).Upper && t.Joined(end-1) && !t.Word(end, "time") {
			end++
		}
		switch {
		case t.Word(end, "time") && t.Joined(end-1):
			return end + 1, "", true
		case t.Word(i, "eastern", "pacific", "central", "mountain") && (!t.At(i+1).Upper || t.Is(i+1, Weekday|Month|DayWord)):
			return i + 1, "", true
		}
	}
	if t.Mark(i, '(') && t.Is(i+1, Zone) && t.Mark(i+2, ')') {
		return i, "", false
	}
	return i, "", false
}

func oclock(t *Text, i int) (Reading, bool) {
	number := i - 3
	if t.Word(i, "oclock") {
		number = i - 1
	} else if !t.Word(i, "clock") || !t.Mark(i-1, Apostrophe) || !t.Word(i-2, "o") {
		return Reading{}, false
	}
	n, first, ok := numberEnding(t, number)
	if !ok || n < 1 || n > 24 {
		return Reading{}, false
	}
	r := Reading{First: first, Last: i + 1, Form: FormClock, Type: model.TimexTime, HasHour: true, HasMinute: true, Hour: uint8(n), Ambiguous12: true}
	if t.Word(i+1, "in") && t.Is(i+2, Det) && t.Is(i+3, DayPart) {
		if p := Part(t.Val(i + 3)); p >= Afternoon && p <= Night && n < 12 {
			r.Hour += 12
		}
		r.Last, r.Ambiguous12 = i+4, false
	}
	return r, true
}

func dayPart(t *Text, i int) (Reading, bool) {
	p := Part(t.Val(i))
	r := Reading{First: i, Last: i + 1, Form: FormClock, Type: model.TimexTime, Part: p}
	if t.Word(i, "arvo", "avro", "aftn", "nyt", "eve", "evng", "mrng", "mrning") {
		if !t.Informal || t.Word(i, "eve") && !t.Word(i-1, "this", "dis") && !t.Is(i-1, DayWord|Weekday) {
			return Reading{}, false
		}
	}
	if t.Word(i+1, "live", "lights") && t.At(i+1).Upper && t.Is(i-1, Weekday) {
		return Reading{}, false
	}
	if titled(t, i) || t.At(i).Upper && t.At(i+1).Upper && t.Joined(i) && t.Word(i+1, "standard", "star", "post", "news", "herald", "times", "journal", "edition", "glory", "echo", "chronicle") {
		return Reading{}, false
	}
	if t.Word(i, "mornings", "afternoons", "evenings", "nights") {
		return partsAgo(t, i)
	}
	if t.Word(i, "noon", "midnight", "midday") {
		r.HasHour, r.HasMinute, r.Part = true, true, NoPart
		r.Hour = 12
		if t.Word(i, "midnight") {
			r.Hour = 24
		}
		if t.Number(i-1, 2) && t.At(i-1).Num == 12 && t.Joined(i-1) && !t.At(i-1).Glued {
			r.First = i - 1
		}
		if t.Is(i-1, Possessive) || t.Word(i-1, "high") || t.Word(i+1, "oil", "mass", "run", "express", "cowboy", "blue", "sun") {
			return Reading{}, false
		}
		return r, true
	}
	j := i - 1
	if t.At(i).Upper && t.At(j).Upper && t.Word(j, "this", "that", "the", "last") && t.Str(i)[1] >= 'a' && t.Joined(j) && !t.Informal {
		return Reading{}, false // a programme's name: "This Morning"
	}
	if t.Informal && t.Word(j, "mid") && p == Night && t.Joined(j) {
		r.First, r.HasHour, r.HasMinute, r.Hour, r.Part = j, true, true, 24, NoPart // "mid nite"
		return r, true
	}
	if t.Informal && t.Word(j, "good", "gud", "gd", "great", "nice") && t.Joined(j) {
		r.First, r.Dir = j, DirThis // a greeting tells the time of day too
		return r, true
	}
	mid := t.Mark(j, Hyphen) && t.Word(j-1, "mid") || t.Word(j, "mid")
	if mid {
		if t.Mark(j, Hyphen) {
			j--
		}
		r.First, r.Mod = j, modNames[modMid]
		j--
	} else if t.Word(j, "early", "late") && t.Joined(j) {
		r.First = j
		r.Mod = modNames[t.Val(j)]
		j--
	}
	if !t.Joined(j) {
		return r, mid || t.Informal && greets(t, i)
	}
	switch {
	case t.Word(j, "this", "dis", "tis"), t.Informal && t.Word(j, "ths"):
		r.Dir, r.First = DirThis, j
	case t.Word(j, "last"):
		r.Dir, r.First = DirLast, j
	case t.Word(j, "that") && t.Word(i, "overnight"):
		return Reading{}, false
	case t.Word(j, "that", "same"):
		r.Dir, r.First = DirSame, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "next", "following"):
		r.Dir, r.First = DirAfter, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "previous"):
		r.Dir, r.First = DirBefore, j
		if t.Word(j-1, "the") {
			r.First--
		}
	case t.Word(j, "the"):
		r.First = j
		if t.Word(j-1, "into") && t.Word(i, "night") && !t.Is(i+1, Weekday) || t.Word(i, "dawn") && t.Word(i+1, "of") || t.Word(i+1, "of") && !dated(t, i+2) || t.At(i+1).Upper && t.Joined(i) && !t.Is(i+1, Weekday|Month) {
			return Reading{}, false // "the dawn of", "the night of the attacks", "the night Obama won"
		}
		if t.Word(i+1, "before", "after") && t.Joined(i) && (t.At(i+2).Broken || t.At(i+2).Kind == MarkToken && !t.Mark(i+2, QuoteMark)) && t.Word(i, "night", "morning", "evening", "afternoon", "nite") {
			if r.Last, r.Dir = i+2, DirBefore; t.Word(i+1, "after") {
				r.Dir = DirAfter // "the night before."
			}
			return r, true
		}
		if t.Word(i+1, "before", "after") && !t.Is(i+2, DayWord|Weekday|Month) && t.At(i+2).Kind == WordToken {
			return Reading{}, false // "the night before the vote": the vote's, not the day's
		}
		if adjectival(t, i) && !t.At(i+1).Upper && !t.Informal && !t.Is(i+1, Ago|DayWord|Weekday|Month) && !hasSuffix(t.Str(i+1), "ly") {
			return Reading{}, false // "the morning session"
		}
		if !t.Word(j-1, "in", "during", "on", "of", "early", "late", "through", "by", "until", "before", "towards") && t.Is(i+1, Function|Det) {
			return Reading{}, false // "the night he died"
		}
	case t.Word(j, "a", "one", "another"):
		return Reading{}, false
	case t.Word(j, "every", "each"):
		r.First, r.Form, r.Type, r.Quant = j, FormSet, model.TimexSet, "EVERY"
	case t.Word(i, "overnight"):
		return r, !adjectival(t, i) || t.Is(i+1, Weekday) && !t.Is(i+2, PastVerb|PresentVerb)
	case t.Word(i, "night") && t.Word(j, "at") && !t.Informal && !dated(t, i+1) && !t.Word(i+1, "on"):
		return Reading{}, false // "she drove at night": no night of the calendar
	case t.Word(i, "dawn", "dusk", "daybreak", "nightfall", "sunrise", "sunset", "night", "lunchtime"):
		return r, t.Word(j, "at", "by", "before", "after", "until", "since", "around", "from", "to", "til", "till") || t.Word(j, "was") && t.Word(j-1, "it") && t.Word(i+1, "when", "before", "by") || t.Is(j, DayWord|Weekday) || t.Informal && t.Word(i, "lunchtime") && !adjectival(t, i)
	case t.Word(i, "morning", "afternoon", "evening", "morn", "nite"):
		return r, r.First < i || t.Informal && greets(t, i) || t.Word(j, "by", "until", "till", "since", "before") || t.Is(j, DayWord|Weekday|Month) || t.Number(j, 0) && t.Is(j-1, Month)
	default:
		return r, t.Is(j, DayWord|Weekday|Month) || t.Number(j, 0) && t.Is(j-1, Month) || t.Informal && greets(t, i)
	}
	if t.Word(i+1, "club", "clubs", "school", "shift", "sky", "show", "watch", "train", "bus", "star", "news", "life") && r.Dir == Bare {
		return Reading{}, false
	}
	return r, true
}

// partsAgo reads "two nights later", "three evenings ago".
func partsAgo(t *Text, i int) (Reading, bool) {
	q := quantityBefore(t, i)
	r := Reading{First: q.first, Last: i + 2, Form: FormShift, Type: model.TimexTime, Unit: Day, N: q.n, Part: Part(t.Val(i))}
	switch {
	case q.bare || q.vague || q.hyphen || q.half || !t.Joined(i):
		return Reading{}, false
	case t.Word(i+1, "later", "afterwards"):
		r.Dir = DirAfter
	case t.Word(i+1, "earlier", "before") && !t.Word(i+2, "the", "he", "she", "they", "his", "her", "their"):
		r.Dir = DirBefore
	case t.Word(i+1, "ago"):
		r.Dir = DirAgo
	default:
		return Reading{}, false
	}
	return r, true
}

// greets reports whether a bare part of day in a message is the day's own:
// "morning!", "night all", "evening then".
func greets(t *Text, i int) bool {
	return t.Word(i, "morning", "morn", "mornin", "mrng", "mrning", "afternoon", "arvo", "aftn", "evening", "evng", "night", "nite", "nyt") &&
		!t.Is(i-1, Possessive) && !t.Word(i-1, "one", "a", "an", "some", "any", "every", "each", "all", "per", "no", "first", "another", "best", "worst") && !t.Mark(i-1, Hyphen) && !t.Mark(i+1, Hyphen) &&
		!t.Word(i+1, "club", "clubs", "shift", "market", "bus", "out", "sky", "life", "owl", "rider", "gown", "dress", "tea", "class", "school", "stand", "mare")
}

// dated reports whether a day may begin at token i: "6 June", "the 9th",
// "Thursday", "Sept. 11".
func dated(t *Text, i int) bool {
	if t.Word(i, "the") {
		i++
	}
	return t.At(i).Kind == NumberToken || t.Is(i, Weekday|Month|DayWord|Ordinal|HolidayWord|Last|This|Next) || t.Word(i, "that", "same")
}

// military reports whether the four digits at i are an hour as armies and ships
// write it, "at 0315", and not a year or a count: after a preposition, with a
// nought in front or, after an "at" that opens its clause, with nothing behind
// that they could count.
func military(t *Text, i int) bool {
	if !t.Number(i, 4) || !t.Joined(i-1) || t.At(i).Glued || glueAfter(t, i) || t.Word(i+1, counted...) || t.Mark(i+1, Hyphen) && t.Glued(i+1) && !t.Number(i+2, 4) {
		return false
	}
	at := i - 1
	if t.Word(at, "about", "around", "approximately", "roughly", "nearly") {
		at--
	}
	if t.Str(i)[0] == '0' {
		return t.Word(at, "at", "by", "until", "till", "before", "after", "from", "since", "between", "to", "and") || at < i-1 && t.At(at).Broken
	}
	opens := at == t.SentenceStart(i, 12) || t.Mark(at-1, ',')
	return opens && t.Word(at, "at") && t.At(i).Num >= 1000 && !adjectival(t, i)
}
