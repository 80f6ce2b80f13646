package english

import . "dateline/model/timex/grammar"

// Mods are TIMEX3's mod values, as the lexicon numbers them.
const (
	modNone = iota
	modStart
	modMid
	modEnd
	modApprox
	modLess
	modMore
	modEqualLess
	modEqualMore
	modEarlier // earlier this month: no mod of its own
	modLater
)

var modNames = [...]string{"", "START", "MID", "END", "APPROX", "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "", ""}

// words lists the lexicon. Classes with Trigger start rules.
func words() []Word {
	var w wordList
	w.calendar()
	w.units()
	w.daysAndParts()
	w.numbers()
	w.directions()
	w.frequencies()
	w.references()
	w.grammar()
	verbs((*[]Word)(&w))
	return w
}

// wordList is the lexicon as it is put together: a word listed again adds its class,
// and keeps its first value.
type wordList []Word

// add lists words of one class and value.
func (w *wordList) add(c Class, val int32, words string) { *w = append(*w, List(c, val, words)...) }

// calendar lists weekdays, 1 = Monday, months and seasons.
func (w *wordList) calendar() {
	for i, names := range []string{"monday mondays", "tuesday tuesdays", "wednesday wednesdays", "thursday thursdays", "friday fridays", "saturday saturdays", "sunday sundays"} {
		w.add(Weekday|Trigger, int32(i+1), names)
	}
	for i, names := range []string{"mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"} {
		w.add(Weekday|Trigger|Abbreviation|Ambiguous, int32(i+1), names)
	}
	for i, names := range []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		w.add(Month|Trigger, int32(i+1), names)
	}
	for i, names := range []string{"jan", "feb febr", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"} {
		w.add(Month|Trigger|Abbreviation|Ambiguous, int32(i+1), names)
	}
	w.add(Season|Trigger, 1, "spring springtime")
	w.add(Season|Trigger, 2, "summer summertime summers")
	w.add(Season|Trigger, 3, "autumn fall autumns")
	w.add(Season|Trigger, 4, "winter wintertime winters")
}

// units lists what time is counted in.
func (w *wordList) units() {
	units := []struct {
		u     Unit
		names string
	}{
		{Second, "second seconds sec secs"}, {Minute, "minute minutes min mins"}, {Hour, "hour hours hr hrs"},
		{Day, "day days dae daes"}, {Weekend, "weekend weekends wkend wknd wkends wkending"}, {Week, "week weeks wk wks"}, {Fortnight, "fortnight fortnights"},
		{MonthUnit, "month months mth mths"}, {Quarter, "quarter quarters"}, {Year, "year years yr yrs"}, {Decade, "decade decades"},
		{CenturyUnit, "century centuries"}, {Millennium, "millennium millennia millenniums"},
	}
	for _, u := range units {
		w.add(UnitWord|Trigger, int32(u.u), u.names)
	}
	w.add(UnitWord|Trigger, int32(HalfYear), "half halves")
	w.add(Half, 0, "half")
	w.add(Trigger|UnitWord, int32(Quarter), "period")
}

// daysAndParts lists the parts of a day, and the words for a day by how far it lies from today.
func (w *wordList) daysAndParts() {
	for part, names := range map[Part]string{Morning: "morning mornings morn mornin mrng mrning dawn daybreak sunrise", Midday: "noon midday noontime lunchtime", Afternoon: "afternoon afternoons arvo avro aftn aftnoon",
		Evening: "evening evenings eve evng evenin eveng dusk sunset nightfall", Night: "night nights midnight midnite midnyt nite nites nyt overnight", Daytime: "daytime"} {
		w.add(DayPart|Trigger, int32(part), names)
	}
	w.add(DayWord|Trigger, 0, "today todae tdy")
	w.add(DayWord|DayPart|Trigger, 0, "tonight tonite tonights tnite tonyt tonit")
	w.add(DayWord|DayPart|Trigger, -1, "lastnight lastnite")
	w.add(DayWord|Trigger, -1, "yesterday yest yday ytd yesterdae ystrday yesturday yesterdy ystday ystrdy yestrday yesterdat ystd yst")
	w.add(DayWord|Trigger, 1, "tomorrow tomorow tommorow tommorrow tomorrows tmrw tmr tmw tml tomoro tomo tomoz tmrow tmoro tmoz tmmrw tmrrw tomrw tomorrw tomorro tmro")
}

// numbers lists cardinals, ordinals and what stands for a count.
func (w *wordList) numbers() {
	for i, names := range []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"} {
		w.add(Cardinal, int32(i), names)
	}
	for i, names := range []string{"twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		w.add(Cardinal, int32(20+10*i), names)
	}
	for i, names := range []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		w.add(Trigger|Century, int32(20+10*i), names)
	}
	w.add(Scale, 12, "dozen dozens")
	w.add(Scale, 100, "hundred hundreds")
	w.add(Scale, 1000, "thousand thousands")
	w.add(Trigger|YearWord, 0, "eighteen nineteen seventeen sixteen fifteen fourteen thirteen twelve eleven twenty thousand")
	w.add(Scale, 1_000_000, "million millions")
	w.add(Scale, 1_000_000_000, "billion billions")
	for i, names := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		w.add(Ordinal, int32(i+1), names)
	}
	w.add(Ordinal, 30, "thirtieth")
}

// directions lists the words before a unit or a day that say which is meant, and how
// exactly.
func (w *wordList) directions() {
	w.add(Last, 0, "las last past previous preceding latest recent prior")
	w.add(This, 0, "dis tis this current present")
	w.add(Next, 0, "next coming following upcoming ensuing subsequent forthcoming nxt")
	w.add(Det, 0, "the a an that those these")
	w.add(Possessive, 0, "its his her their our my your whose")
	w.add(Edge, modStart, "early beginning start onset outset")
	w.add(Edge, modMid, "mid middle midst")
	w.add(Edge, modEnd, "late end close")
	w.add(Edge, modEarlier, "earlier")
	w.add(Edge, modLater, "later l8r")
	w.add(About, modApprox, "about around approximately roughly circa some")
	w.add(About, modLess, "nearly almost under")
	w.add(About, modMore, "over")
	w.add(VagueCount, 0, "several few some many numerous couple various countless multiple")
}

// frequencies lists adverbs of how often and adjectives of how long.
func (w *wordList) frequencies() {
	w.add(Adverb|Trigger, int32(Hour), "hourly")
	w.add(Adverb|Trigger, int32(Day), "daily nightly everyday")
	w.add(Adverb|Trigger, int32(Day), "weekday weekdays")
	w.add(Adverb|Trigger, int32(Week), "weekly")
	w.add(Adverb|Trigger, int32(Fortnight), "fortnightly biweekly")
	w.add(Adverb|Trigger, int32(MonthUnit), "monthly")
	w.add(Adverb|Trigger, int32(Quarter), "quarterly")
	w.add(Adverb|Trigger, int32(Year), "yearly annually")
	for u, name := range map[Unit]string{Hour: "hourlong", Day: "daylong", Week: "weeklong", MonthUnit: "monthlong", Year: "yearlong", Decade: "decadelong", CenturyUnit: "centurylong"} {
		w.add(Lasting|Trigger, int32(u), name)
	}
	w.add(Every, 0, "every each per all")
}

// references lists words that point to the present, the past and the future, and those
// that count from one of them.
func (w *wordList) references() {
	w.add(RefWord|Trigger, 0, "now currently nowadays presently present current moment nw rn")
	w.add(RefWord|Trigger, -1, "recently lately formerly previously past recent former")
	w.add(RefWord|Trigger, 1, "soon future shortly asap sooon soooon")
	w.add(Trigger|RefWord, 2, "time times")
	w.add(RefWord|Trigger, 3, "term then")

	w.add(Ago, int32(DirAgo), "ago back since")
	w.add(RefWord|Trigger, -1, "ago")
	w.add(Ago, int32(DirBefore), "earlier before previously prior")
	w.add(Ago, int32(DirAfter), "later after afterwards afterward thereafter")
	w.add(Ago, int32(DirFrom), "hence away")
}

// grammar lists words that the rules ask for about a time: prepositions, edges of
// clauses, zones, titles of people, what a number counts.
func (w *wordList) grammar() {
	for p := range bounds {
		w.add(Prep, 0, p)
	}
	w.add(Trigger|Clock, 0, "oclock clock half quarter past")
	w.add(Edgy, 0, "that which who whom because while but although though when if where whose unless as")
	w.add(Conj, 0, "and or to through but")

	w.add(Zone, 0, "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et pt ist msk jst ct")
	w.add(Meridiem|Trigger, 0, "am pm")
	w.add(Function, 0, "if that when which who whom whose where as not he she they it we i you there because while although though so then however than whether this these those what how why")
	w.add(Title, 0, "mr mrs ms dr judge mayor senator governor president minister sir lady lord king queen prince princess professor justice captain colonel general sergeant officer detective inspector congressman congresswoman representative chancellor reverend father sister brother saint st")
	w.add(Fiscal, 0, "fiscal financial calendar")
	w.add(Period|Trigger, 0, "q h fy")
	w.add(Abbreviation, 0, "mr mrs ms dr prof rev gen sen rep gov lt col sgt capt cmdr st jr sr inc corp co ltd vs etc no messrs u.s ave dept est u s")
	w.add(Numeric, 0, "page pages flight no number section chapter room route highway channel article bill psalm figure table volume vol chap line paragraph item appendix platform gate bus apartment prisoner class extension pin unit build")
}
