package english

import (
	"strings"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// texting are spellings that only messages have.
var texting = set(`u ur r c lol tmr tmrw 2moro 2day 2nite 2morrow pls plz thx thanx gonna wanna haha hehe ok yup nope yeah hey hi im dont cant didnt wat wen den dis dat
	n b4 cos coz msg nite tonite lor lah leh ya omg btw rt abt wif frm y k oso juz nt nvm xx luv goin comin thats wk hrs mins jus b tis erm okie okay hav
	yo eh liao gd gud sori dun cya tho tym bday hv v sch muz bout wana gotta wont ive ill ppl idk imo tbh smh ugh yay aw hmm ah oh ha xd ty np brb cuz bc
	rly sry ttyl gtg prob probs defo mate mates hols wassup sup bby babe fb 2mrw nxt mth mths mon tues weds thu thur thurs fri tdy wkend wknd w/end b/w lemme gr8 m8 l8r luv2 xo bro dude mum's nah soz hun`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// informal reports whether a short text is written as people type messages: it
// has texting words, or begins and goes on in small letters, or has "I", "you"
// and no sentence longer than a message's.
func informal(body string) bool {
	fields := strings.Fields(body)
	if len(fields) == 0 || len(fields) > 110 {
		return false
	}
	signs, small, capital := 0, 0, 0
	personal := false
	for n, f := range fields {
		w := strings.ToLower(strings.Trim(f, ".,!?:;()\"'“”‘’*~-"))
		if texting[w] && !(len(w) == 1 && strings.IndexByte("VNCBM", f[0]) >= 0) && !((w == "c" || w == "b" || w == "r") && (f[0] == '(' || len(f) == 2 && f[1] == '.')) && !(len(f) > 2 && f[0] < 'a' && days[w]) || len(w) > 3 && w[0] <= '9' && strings.HasSuffix(w, "ish") || f[0] >= 'a' && smallDays[w] {
			signs++
		}
		switch w {
		case "i", "you", "we", "me", "my", "your", "i'm", "i'll", "i've", "i'd", "we're", "you're", "you'll", "i’m", "i’ll", "i’ve", "ur", "im", "we'll", "let's", "u":
			personal = true
		case "let", "see", "meet": // an order to somebody, not "The board will meet"
			personal = personal || n == 0 || strings.ContainsAny(fields[n-1][len(fields[n-1])-1:], ".,!?:") || fields[n-1][0] >= 'a' && texting[strings.ToLower(fields[n-1])]
		}
		if f[0] >= 'a' && f[0] <= 'z' || f[0] >= '0' && f[0] <= '9' {
			small++
		}
		if f[0] >= 'A' && f[0] <= 'Z' {
			capital++
		}
	}
	if fields[0] == "RT" && !personal {
		return false // somebody's news passed on
	}
	first := fields[0][0]
	if len(fields) < 30 && !strings.ContainsAny(body, "“\"") && (strings.ContainsAny(body, "?!") || openers[strings.ToLower(strings.Trim(fields[0], ".,!"))]) {
		return true
	}
	last := body[len(strings.TrimRight(body, " \n"))-1]
	switch {
	case capital <= 1 && len(fields) > 2 && len(fields) <= 14 && (last >= 'a' && last <= 'z' || last >= '0' && last <= '9' || strings.HasSuffix(fields[len(fields)-1], "..")) && !strings.ContainsAny(body, ";(\n"):
		return true // "Home by 6.30 latest"
	case capital == 0 && len(fields) < 40 && !strings.ContainsAny(body, ";(") && len(fields) > 2 && small > 0:
		return true // "1 week to go til halloween"
	case signs >= 2, signs == 1 && len(fields) < 40:
		return true
	case first >= 'a' && first <= 'z' && len(fields) < 60:
		return true
	case personal && len(fields) < 30 && !strings.Contains(body, " said"):
		return true
	}
	return false
}

// openers are words with which messages begin that leave out who does what.
var openers = set(`going leaving getting coming waiting heading just sorry thanks thank ok okay hope wish can't don't what's good happy congrats reached need went took got had left used woke forgot missed finished watched stayed bought saw still mum mom dad`)

// smallDays are days and months that only a message writes without a capital.
var smallDays = set("monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december jan feb apr jun jul sept oct nov dec")

// days are short weekdays, which also formal texts have, but with a capital.
var days = set("mon tues weds thu thur thurs fri")

// digitWords are words whose first sound is written as a digit.
var digitWords = map[string]struct {
	days  int
	night bool
}{"2moro": {1, false}, "2mora": {1, false}, "2maro": {1, false}, "2morro": {1, false}, "2mmrw": {1, false}, "2mozz": {1, false}, "2morow": {1, false}, "2morrow": {1, false}, "2mrw": {1, false}, "2mro": {1, false}, "2mor": {1, false}, "2mo": {1, false}, "2mrow": {1, false}, "2moz": {1, false},
	"2day": {0, false}, "2dae": {0, false}, "2nite": {0, true}, "2night": {0, true}, "2nyt": {0, true}, "2nit": {0, true}}

// digitWord reads "2moro", "2nite", which are a number and a word to the
// scanner.
func digitWord(t *Text, i int) (Reading, bool) {
	if t.Informal && t.Number(i, 1) && t.At(i).Num == 9 && t.Glued(i+1) && t.Word(i+1, "t") && t.Word(i-1, "good", "gud", "gd", "g") {
		return Reading{First: i - 1, Last: i + 2, Form: FormClock, Type: model.TimexTime, Part: Night, Dir: DirThis}, true // "gd 9t"
	}
	if !t.Number(i, 1) || t.At(i).Num != 2 || !t.Glued(i+1) || t.At(i+1).Kind != WordToken {
		return Reading{}, false
	}
	w, ok := digitWords["2"+strings.ToLower(t.Str(i+1))]
	if !ok {
		return Reading{}, false
	}
	r := Reading{First: i, Last: i + 2, Form: FormShift, Type: model.TimexDate, Unit: Day, N: w.days}
	if t.Word(i+2, "night", "nite", "nyt", "morning", "morn", "afternoon", "evening", "arvo") && t.Joined(i+1) && !w.night {
		r.Part, r.Type, r.Last = Part(t.Val(i+2)), model.TimexTime, i+3
	}
	if w.night {
		r.Part, r.Type = Night, model.TimexTime
	}
	return r, true
}

// bareHour reads the hour of a message: "at 7", "by 630", "till 10", "7ish".
func bareHour(t *Text, i int) (Reading, bool) {
	k := t.At(i)
	ish := t.Word(i+1, "ish") && t.Glued(i+1)
	if !t.Informal && k.Kind == NumberToken && t.Word(i-1, "at") && t.Is(i-2, DayWord|Weekday) && t.Joined(i-1) && t.Joined(i-2) && k.Num >= 1 && k.Num <= 12 && t.Digits(i) <= 2 &&
		(t.At(i+1).Broken || t.At(i+1).Kind == MarkToken && !glueAfter(t, i) && !t.Mark(i+1, '/') && !t.Mark(i+1, Hyphen) && !t.Mark(i+1, ':') || t.Is(i+1, Prep) || t.Word(i+1, "they", "he", "she", "we", "it", "i")) {
		return clockAt(t, i, i+1, uint8(k.Num), 0), true // "Sunday at 6"
	}
	if !t.Informal || k.Kind != NumberToken || i > 0 && !t.Joined(i-1) && !ish {
		return Reading{}, false
	}
	n, digits := int(k.Num), t.Digits(i)
	r := Reading{First: i, Last: i + 1, Form: FormClock, Type: model.TimexTime, HasHour: true, HasMinute: true, Ambiguous12: true}
	switch {
	case digits == 2 && n >= 13 && n <= 23 && t.Mark(i+1, '.') && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.At(i+2).Num < 60 && t.Word(i-1, "at", "by", "till", "til", "until"):
		r.Hour, r.Minute, r.Last, r.Ambiguous12 = uint8(n), uint8(t.At(i+2).Num), i+3, false
	case digits <= 2 && n >= 1 && n <= 12 && (t.Mark(i+1, '.') || t.Mark(i+1, ':')) && t.Glued(i+1) && t.Number(i+2, 2) && t.Glued(i+2) && t.At(i+2).Num < 60:
		r.Hour, r.Minute, r.Last = uint8(n), uint8(t.At(i+2).Num), i+3
	case digits <= 2 && n >= 1 && n <= 12:
		r.Hour = uint8(n)
	case digits == 3 && n%100 < 60 && n >= 100 && n < 1000, digits == 4 && n%100 < 60 && n < 2400 && (!plausibleYear(n) || t.Word(i-1, "at", "by", "till", "til", "ard", "reach", "reaching", "meet", "meeting", "@") || t.Word(i-1, "or", "to") && t.Number(i-2, 0) && t.At(i-2).Num <= 12 || t.Mark(i-1, '@') || t.Is(i-1, DayWord|Weekday)):
		r.Hour, r.Minute = uint8(n/100), uint8(n%100)
		r.Ambiguous12 = digits == 3 || n >= 100 && n < 1300 && t.Str(i)[0] != '0'
	default:
		return Reading{}, false
	}
	if t.Word(r.Last, "ish", "plus", "sth") {
		r.Last++
		r.Mod = modNames[modApprox]
	} else if t.At(r.Last).Glued && t.At(r.Last).Kind != MarkToken || t.Mark(r.Last, '%') || t.Mark(r.Last, '/') {
		return Reading{}, false
	}
	plus := t.Word(r.Last-1, "plus") && (t.At(r.Last).Kind == MarkToken || t.At(r.Last).Broken || t.Is(r.Last, Function|Prep|Conj|Aux) || t.Word(r.Last, "can", "la", "lor", "k", "ok"))
	if !hourPlace(t, i, r.Last) && !ish && !plus {
		return Reading{}, false
	}
	return r, true
}

// hoursOf reports whether two hours of a day that a message has just named begin
// at token i: "class on fri 9 to 6", "tmr, 2-5", "open 10-6".
func hoursOf(t *Text, i int) bool {
	j := i - 1
	if t.Mark(j, ',') {
		j--
	}
	if !t.Is(j, DayWord|Weekday) && !t.Word(j, "open", "opens", "working", "work", "shift") || !t.Joined(i-1) {
		return false
	}
	if !(t.Word(i+1, "to", "till", "til") || t.Mark(i+1, Hyphen)) || !t.Number(i+2, 0) {
		return false
	}
	n := t.At(i + 3)
	a, b := t.At(i).Num, t.At(i+2).Num
	return a >= 1 && a <= 12 && b >= 1 && b <= 12 && a != b && (n.Broken || i+3 >= t.Len() || n.Kind == MarkToken && !glueAfter(t, i+2) && n.Num != '/' && n.Num != Hyphen || t.Is(i+3, Prep|Conj|Function|DayPart|Weekday|DayWord))
}

// evening settles a twelve-hour time by what the message is about: one wakes in
// the morning, and from eight to ten one dines and drinks in the evening.
func evening(t *Text, r *Reading) {
	if !t.Informal || !r.HasHour || !r.Ambiguous12 || r.Part != NoPart {
		return
	}
	for j := max(0, r.First-4); j < r.First; j++ {
		if t.Word(j, "wake", "woke", "waking", "alarm", "wakeup", "breakfast", "awake") || t.Word(j, "up") && (t.Word(r.First-1, "since") || t.Word(j-1, "get", "getting", "gettin", "got")) {
			r.Ambiguous12 = false
			return
		}
	}
	for j := max(0, r.First-4); j < r.First; j++ { // to bed at eleven or at three
		if t.Word(j, "bed", "sleep", "slept", "asleep") && (r.Hour < 6 || r.Hour > 8) && r.Hour < 12 {
			if r.Ambiguous12 = false; r.Hour > 8 {
				r.Hour += 12
			}
			return
		}
	}
	if r.Hour < 8 || r.Hour > 10 {
		return
	}
	for j := max(0, r.First-12); j < min(t.Len(), r.Last+12); j++ {
		if t.Word(j, "dinner", "drinks", "drink", "movie", "film", "cinema", "party", "pub", "club", "clubbing", "supper", "tonight", "tonite", "nite", "night", "gig", "beers") {
			r.Hour, r.Ambiguous12 = r.Hour+12, false
			return
		}
	}
}

// hourPlace reports whether a bare number stands where an hour does: after
// "at" or a day, and with nothing after it that it could count.
func hourPlace(t *Text, i, last int) bool {
	if t.Is(i-1, Weekday|DayWord) && t.Word(i, "one") {
		return false // "the sat class or the sun one"
	}
	minutes := last > i+1 || t.Digits(i) > 2
	if minutes && t.Is(last, DayWord|Weekday) || minutes && t.Digits(i) > 2 && t.Word(i-1, "or", "to", "and") && t.Number(i-2, 0) && (t.Digits(i-2) > 2 || t.At(i-2).Num <= 12) && (t.At(last).Broken || t.At(last).Kind == MarkToken || last == t.Len()) && !glueAfter(t, i) || minutes && t.Digits(i) <= 2 && t.Word(i-1, "or") && t.Number(i-2, 2) && t.Mark(i-3, '.') {
		return true
	}
	if minutes && (t.Word(i-1, "at", "starts", "start", "ends", "end", "reach", "leaves", "opens", "till", "by", "meet", "meeting") || t.Is(i-1, Month) && t.Digits(i) == 4 && t.Str(i)[0] == '0') {
		return true
	}
	if t.Word(i-1, "frm", "fr", "from") && (t.Word(last, "to", "till", "until", "til") || t.Mark(last, Hyphen)) && t.Number(last+1, 0) && (t.At(last+1).Num <= 12 || t.Digits(last+1) == 3 && t.At(last+1).Num%100 < 60) && !t.Is(last+2, Month|UnitWord) {
		return true
	}
	if (t.Word(i-1, "to", "till", "until", "til") || t.Mark(i-1, Hyphen)) && t.Number(i-2, 0) && t.Word(i-3, "frm", "fr", "from") && t.At(i-2).Num <= 12 && !t.Is(last, Month|UnitWord) {
		return true
	}
	if (t.Word(last, "to", "till", "until", "til", "and") || t.Mark(last, Hyphen)) && t.Joined(last) && !minutes {
		// "2 to 4pm", "btw 5 and 6"
		if h, ok := hourNumber(t, last+1); ok && h != 0 && t.Word(i-1, "btw", "between") && !t.Is(last+2, UnitWord|Month) && t.Word(last, "and", "to") || (meridiemAt(t, last+2) || t.Is(last+2, DayWord)) && t.Number(last+1, 0) {
			return true
		}
	}
	if !minutes && (hoursOf(t, i) || t.Number(i-2, 0) && t.Digits(i-2) <= 2 && hoursOf(t, i-2)) {
		return true // "tmr, 9 to 6"
	}
	if (t.Word(i-1, "to", "till", "til") || t.Mark(i-1, Hyphen)) && t.Number(i-2, 0) && t.Is(last, DayWord) {
		return true // "7 to 9 tonight"
	}
	if t.Word(i-1, "and", "to") && t.Number(i-2, 0) && t.Word(i-3, "btw", "between") && !t.Is(last, Month|UnitWord) {
		return true
	}
	if t.Word(last, "onwards", "onward", "onwrds") && !minutes && t.Word(i-1, "from", "frm", "fr") {
		return true
	}
	if !minutes && t.Word(i-1, "nearly", "almost", "gone", "past") && t.Word(i-2, "its", "s") && (t.At(last).Kind == MarkToken || t.At(last).Broken || t.Is(last, Function|Conj)) {
		return true // "its nearly 8"
	}
	beforeFour := t.Number(i-1, 1) && t.At(i-1).Num == 4 && t.At(i-1).Glued && t.Word(i-2, "b") // b4 5
	before := beforeFour || t.Word(i-1, "since") && t.Digits(i) <= 2 || t.Word(i-1, "at", "by", "till", "til", "until", "around", "ard", "abt", "round", "rnd", "arnd", "@") || t.Word(i-1, "like") && t.At(i-2).Kind == MarkToken || t.Mark(i-1, '@') || t.Is(i-1, DayWord|Weekday) || t.Is(i-1, DayPart) && t.Is(i-2, DayWord|Weekday) || t.Word(i-1, "before", "after", "aft", "from", "b4") && (t.Is(last, DayPart|DayWord|Weekday) || t.At(last).Broken || t.At(last).Kind == MarkToken)
	n := t.At(last)
	after := n.Broken || n.Kind == MarkToken && n.Num != Hyphen && n.Num != '/' || t.Is(last, DayPart|DayWord|Weekday|Function|Prep|Conj|Aux|FutureVerb|PresentVerb|PastVerb|Every) || t.Word(last, "woke") || t.Is(last, Last|This) && t.Is(last+1, DayPart) || t.Word(last, "den", "then", "n", "k", "la", "lah", "lor", "ok", "can", "pls", "plz", "sharp", "ish", "today", "cos", "but", "so", "is", "in", "outside", "inside", "wif", "opp", "onwards", "only", "nia") || t.Mark(i-1, '@') && t.Is(i-2, DayWord|Weekday) && !n.Upper
	return before && after || last == t.Len() && before
}
