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
	var w []Word
	add := func(c Class, val int32, list string) { w = append(w, List(c, val, list)...) }

	for i, names := range []string{"monday mondays", "tuesday tuesdays", "wednesday wednesdays", "thursday thursdays", "friday fridays", "saturday saturdays", "sunday sundays"} {
		add(Weekday|Trigger, int32(i+1), names)
	}
	for i, names := range []string{"mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"} {
		add(Weekday|Trigger|Abbreviation|Ambiguous, int32(i+1), names)
	}
	for i, names := range []string{"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"} {
		add(Month|Trigger, int32(i+1), names)
	}
	for i, names := range []string{"jan", "feb febr", "mar", "apr", "", "jun", "jul", "aug", "sep sept", "oct", "nov", "dec"} {
		add(Month|Trigger|Abbreviation|Ambiguous, int32(i+1), names)
	}
	add(Season|Trigger, 1, "spring springtime")
	add(Season|Trigger, 2, "summer summertime summers")
	add(Season|Trigger, 3, "autumn fall autumns")
	add(Season|Trigger, 4, "winter wintertime winters")

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
		add(UnitWord|Trigger, int32(u.u), u.names)
	}
	add(UnitWord|Trigger, int32(HalfYear), "half halves")
	add(Half, 0, "half")
	add(Trigger|UnitWord, int32(Quarter), "period")

	for part, names := range map[Part]string{Morning: "morning mornings morn mornin mrng mrning dawn daybreak sunrise", Midday: "noon midday noontime lunchtime", Afternoon: "afternoon afternoons arvo avro aftn aftnoon",
		Evening: "evening evenings eve evng evenin eveng dusk sunset nightfall", Night: "night nights midnight nite nites nyt overnight", Daytime: "daytime"} {
		add(DayPart|Trigger, int32(part), names)
	}
	add(DayWord|Trigger, 0, "today todae tdy")
	add(DayWord|DayPart|Trigger, 0, "tonight tonite tonights tnite tonyt tonit")
	add(DayWord|DayPart|Trigger, -1, "lastnight lastnite")
	add(DayWord|Trigger, -1, "yesterday yest yday ytd yesterdae ystrday yesturday yesterdy ystday ystrdy yestrday yesterdat ystd yst")
	add(DayWord|Trigger, 1, "tomorrow tomorow tommorow tommorrow tomorrows tmrw tmr tmw tml tomoro tomo tomoz tmrow tmoro tmoz tmmrw tmrrw tomrw tomorrw tomorro tmro")

	for i, names := range []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
		"fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"} {
		add(Cardinal, int32(i), names)
	}
	for i, names := range []string{"twenty", "thirty", "forty fourty", "fifty", "sixty", "seventy", "eighty", "ninety"} {
		add(Cardinal, int32(20+10*i), names)
	}
	for i, names := range []string{"twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"} {
		add(Trigger|Century, int32(20+10*i), names)
	}
	add(Scale, 12, "dozen dozens")
	add(Scale, 100, "hundred hundreds")
	add(Scale, 1000, "thousand thousands")
	add(Trigger|YearWord, 0, "eighteen nineteen seventeen sixteen fifteen fourteen thirteen twelve eleven twenty thousand")
	add(Scale, 1000000, "million millions")
	for i, names := range []string{"first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth",
		"thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth"} {
		add(Ordinal, int32(i+1), names)
	}
	add(Ordinal, 30, "thirtieth")

	add(Last, 0, "las last past previous preceding latest recent prior")
	add(This, 0, "dis tis this current present")
	add(Next, 0, "next coming following upcoming ensuing subsequent forthcoming nxt")
	add(Det, 0, "the a an that those these")
	add(Possessive, 0, "its his her their our my your whose")
	add(Edge, modStart, "early beginning start onset outset")
	add(Edge, modMid, "mid middle midst")
	add(Edge, modEnd, "late end close")
	add(Edge, modEarlier, "earlier")
	add(Edge, modLater, "later l8r")
	add(About, modApprox, "about around approximately roughly circa some")
	add(About, modLess, "nearly almost under")
	add(About, modMore, "over")
	add(VagueCount, 0, "several few some many numerous couple various countless multiple")

	add(Adverb|Trigger, int32(Hour), "hourly")
	add(Adverb|Trigger, int32(Day), "daily nightly everyday")
	add(Adverb|Trigger, int32(Day), "weekday weekdays")
	add(Adverb|Trigger, int32(Week), "weekly")
	add(Adverb|Trigger, int32(Fortnight), "fortnightly biweekly")
	add(Adverb|Trigger, int32(MonthUnit), "monthly")
	add(Adverb|Trigger, int32(Quarter), "quarterly")
	add(Adverb|Trigger, int32(Year), "yearly annually")
	for u, name := range map[Unit]string{Hour: "hourlong", Day: "daylong", Week: "weeklong", MonthUnit: "monthlong", Year: "yearlong", Decade: "decadelong", CenturyUnit: "centurylong"} {
		add(Lasting|Trigger, int32(u), name)
	}
	add(Every, 0, "every each per all")

	add(RefWord|Trigger, 0, "now currently nowadays presently present current moment nw rn")
	add(RefWord|Trigger, -1, "recently lately formerly previously past recent former")
	add(RefWord|Trigger, 1, "soon future shortly asap sooon soooon")
	add(Trigger|RefWord, 2, "time times")
	add(RefWord|Trigger, 3, "term then")

	add(Ago, int32(DirAgo), "ago back since")
	add(RefWord|Trigger, -1, "ago")
	add(Ago, int32(DirBefore), "earlier before previously prior")
	add(Ago, int32(DirAfter), "later after afterwards afterward thereafter")
	add(Ago, int32(DirFrom), "hence away")

	for w := range bounds {
		add(Prep, 0, w)
	}
	add(Trigger|Clock, 0, "oclock clock half quarter past")
	add(Edgy, 0, "that which who whom because while but although though when if where whose unless as")
	add(Conj, 0, "and or to through but")

	add(Zone, 0, "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest et pt ist msk jst ct")
	add(Meridiem|Trigger, 0, "am pm")
	add(Function, 0, "if that when which who whom whose where as not he she they it we i you there because while although though so then however than whether this these those what how why")
	add(Title, 0, "mr mrs ms dr judge mayor senator governor president minister sir lady lord king queen prince princess professor justice captain colonel general sergeant officer detective inspector congressman congresswoman representative chancellor reverend father sister brother saint st")
	add(Fiscal, 0, "fiscal financial calendar")
	add(Period|Trigger, 0, "q h fy")
	add(Abbreviation, 0, "mr mrs ms dr prof rev gen sen rep gov lt col sgt capt cmdr st jr sr inc corp co ltd vs etc no messrs u.s ave dept est u s")
	add(Numeric, 0, "page pages flight no number section chapter room route highway channel article bill psalm figure table volume vol chap line paragraph item appendix platform gate bus apartment prisoner class extension pin unit")
	verbs(&w)
	return w
}
