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
	if !hourAt(t, i) {
		return Reading{}, false
	}
	r := Reading{First: i, Last: i + 1, Form: FormClock, Type: model.TimexTime, HasHour: true}
	colon, sure, ok := figures(t, i, &r)
	if !ok || r.Hour > 24 || r.Minute > 59 {
		return Reading{}, false
	}
	if pm, end, ok := meridiem(t, r.Last); ok {
		if r.Hour > 23 {
			return Reading{}, false
		}
		if pm && r.Hour < 12 {
			r.Hour += 12
		} else if !pm && r.Hour == 12 {
			r.Hour = 0
		}
		r.Last, sure = end, true
	} else if r.Hour <= 12 {
		r.Ambiguous12 = t.Digits(i) < 4 && !(t.Digits(i) == 2 && t.Str(i)[0] == '0')
	}
	if end, zone, ok := zoneAt(t, r.Last); ok && (sure || r.HasMinute) {
		r.Zone, r.Last, sure = zone, end, true
		r.Ambiguous12 = false
	} else if (t.Word(r.Last, "hrs", "hours", "h") && r.HasMinute && !colon) && t.Digits(i) == 4 && r.Hour < 24 {
		r.Last, sure = r.Last+1, true
	}
	if (t.Digits(i) == 4 || r.HasMinute && !colon) && t.Word(i-1, "at") && r.Hour < 24 && (t.Is(r.Last, DayWord) || t.Word(r.Last, "this") && t.Is(r.Last+1, DayPart)) {
		sure = true // "at 0240 this morning"
	}
	if !sure && r.HasMinute && !colon && r.Hour < 24 && military(t, i) {
		sure, r.Ambiguous12 = true, false
	}
	if !sure && (!colon || t.Digits(i) == 4 || !clockBeside(t, i, &r)) {
		return Reading{}, false
	}
	if !sure && scripture(t, i-1) {
		return Reading{}, false
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

// hourAt reports whether the number at i can be an hour, and is no part of a sum, a
// date or a zone.
func hourAt(t *Text, i int) bool {
	if !t.Number(i, 0) || t.Digits(i) > 4 || t.Digits(i) == 3 && !t.Is(i+1, Meridiem|Zone) && !meridiemAt(t, i+1) {
		return false
	}
	if t.At(i).Glued && (t.Mark(i-1, '$') || t.Mark(i-1, ':') || t.Mark(i-1, '.') || t.Mark(i-1, ',') || t.Mark(i-1, '/') || t.At(i-1).Kind != MarkToken) {
		return false
	}
	return !(t.At(i).Glued && (t.Mark(i-1, Hyphen) || t.Mark(i-1, '+')) && t.Is(i-2, Zone)) // UTC−03:00
}

// figures reads the hour at i and its minutes and seconds: colon tells how they are
// parted, sure that they can only be a time of day.
func figures(t *Text, i int, r *Reading) (colon, sure, ok bool) {
	h, m := int(t.At(i).Num), 0
	switch {
	case (t.Mark(i+1, ':') || t.Mark(i+1, '.')) && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.Digits(i) <= 2:
		m, r.Last, r.HasMinute = int(t.At(i+2).Num), i+3, true
		colon = t.Mark(i+1, ':')
		if t.Mark(i+3, ':') && t.Number(i+4, 2) && t.Glued(i+4) {
			r.HasSecond, r.SecondOf, r.Last = true, small(int(t.At(i+4).Num)), i+5
		}
		if t.Glued(r.Last) && (t.Mark(r.Last, '%') || t.Mark(r.Last, '.') && t.Number(r.Last+1, 0) && t.Glued(r.Last+1) || t.Mark(r.Last, ':')) {
			return false, false, false
		}
	case t.Word(i+1, "h") && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.Digits(i) <= 2:
		m, r.Last, r.HasMinute, sure = int(t.At(i+2).Num), i+3, true, true // 12h30
	case t.Digits(i) == 4 || t.Digits(i) == 3:
		m, h, r.HasMinute = h%100, h/100, true
	}
	r.Hour, r.Minute = uint8(h), uint8(m)
	return colon, sure, true
}

// clockBeside reports whether figures parted by a colon are an hour and no score or
// share, by what stands beside them. Where only their shape says so the reading is
// weak.
func clockBeside(t *Text, i int, r *Reading) bool {
	at := t.Word(i-1, "at", "by", "until", "till", "til", "after", "before", "around", "about", "from", "since", "between", "@") || t.Mark(i-1, '@')
	if at || t.Is(i-1, Weekday|DayWord|DayPart) || t.Is(r.Last, DayPart|Weekday|DayWord) || t.Mark(i-1, ',') && t.Is(i-2, Weekday|DayWord) {
		return true
	}
	if t.Digits(i) != 2 && !(t.Informal && t.Joined(i-1) && !t.Word(i-1, "won", "lost", "drew", "beat", "by", "score", "in") && !t.Word(r.Last, "to", "up", "down")) || t.Mark(i-1, '(') || t.At(i-1).Kind == NumberToken || t.At(r.Last).Kind == NumberToken {
		return false
	}
	r.Weak = true
	return true
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

// scripture reports whether token i names a book of the Bible, whose chapters and verses
// are written like hours: "Micah 6:8".
func scripture(t *Text, i int) bool {
	return t.At(i).Upper && t.Word(i, "genesis", "exodus", "leviticus", "numbers", "deuteronomy", "joshua", "judges", "ruth", "samuel", "kings", "chronicles", "ezra", "nehemiah", "esther", "job",
		"psalm", "psalms", "proverbs", "ecclesiastes", "isaiah", "jeremiah", "lamentations", "ezekiel", "daniel", "hosea", "joel", "amos", "obadiah", "jonah", "micah", "nahum", "habakkuk",
		"zephaniah", "haggai", "zechariah", "malachi", "matthew", "mark", "luke", "john", "acts", "romans", "corinthians", "galatians", "ephesians", "philippians", "colossians",
		"thessalonians", "timothy", "titus", "philemon", "hebrews", "james", "peter", "jude", "revelation")
}
