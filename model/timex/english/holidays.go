package english

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/caldate/feast"
	. "dateline/model/timex/grammar"
)

// Holiday is a named day: fixed by month and day, the nth weekday of a month,
// or a movable feast.
type Holiday struct {
	Names      string // alternatives, "|" between
	Year       int    // of a day that was but once, which its name still means
	Month, Day int
	Nth        int // with Weekday: the nth, −1 the last, of Month
	Weekday    int
	Feast      func(year int) caldate.Date // in place of the fields above
	Plus       int                         // days after the day that the fields above give
	Span       func(year int) (first, last caldate.Date)
}

// Holidays are the days that English-language news names. Index 0 is none.
// Dates: US 5 U.S.C. § 6103 and common usage; movable feasts by package feast.
var Holidays = []Holiday{
	{},
	{Names: "christmas day|christmas|xmas|xmas day", Month: 12, Day: 25},
	{Names: "christmas eve|xmas eve", Month: 12, Day: 24},
	{Names: "boxing day|st. stephen's day", Month: 12, Day: 26},
	{Names: "new year's day|new year|new years day|new year's", Month: 1, Day: 1},
	{Names: "new year's eve|new years eve|nye", Month: 12, Day: 31},
	{Names: "valentine's day|valentines day|valentine's", Month: 2, Day: 14},
	{Names: "st. patrick's day|st patrick's day|saint patrick's day", Month: 3, Day: 17},
	{Names: "april fools' day|april fool's day|april fools day", Month: 4, Day: 1},
	{Names: "may day", Month: 5, Day: 1},
	{Names: "independence day|fourth of july|4th of july", Month: 7, Day: 4},
	{Names: "bastille day", Month: 7, Day: 14},
	{Names: "halloween|hallowe'en", Month: 10, Day: 31},
	{Names: "all saints' day|all saints day", Month: 11, Day: 1},
	{Names: "guy fawkes night|bonfire night", Month: 11, Day: 5},
	{Names: "veterans day|veterans' day|armistice day|remembrance day", Month: 11, Day: 11},
	{Names: "thanksgiving day|thanksgiving", Month: 11, Nth: 4, Weekday: 4},
	{Names: "election day", Month: 11, Nth: 1, Weekday: 1, Plus: 1},
	{Names: "inauguration day", Month: 1, Day: 20},
	{Names: "labor day", Month: 9, Nth: 1, Weekday: 1},
	{Names: "memorial day", Month: 5, Nth: -1, Weekday: 1},
	{Names: "columbus day", Month: 10, Nth: 2, Weekday: 1},
	{Names: "martin luther king day|martin luther king jr. day", Month: 1, Nth: 3, Weekday: 1},
	{Names: "presidents day|presidents' day|president's day", Month: 2, Nth: 3, Weekday: 1},
	{Names: "mother's day|mothers' day", Month: 5, Nth: 2, Weekday: 7},
	{Names: "father's day|fathers' day", Month: 6, Nth: 3, Weekday: 7},
	{Names: "easter sunday|easter|easter day", Feast: feast.Easter},
	{Names: "good friday", Feast: feast.Easter, Plus: -2},
	{Names: "easter monday", Feast: feast.Easter, Plus: 1},
	{Names: "ash wednesday", Feast: feast.Easter, Plus: -46},
	{Names: "palm sunday", Feast: feast.Easter, Plus: -7},
	{Names: "maundy thursday|holy thursday", Feast: feast.Easter, Plus: -3},
	{Names: "ascension day", Feast: feast.Easter, Plus: 39},
	{Names: "pentecost|whit sunday", Feast: feast.Easter, Plus: 49},
	{Names: "mardi gras|shrove tuesday", Feast: feast.Easter, Plus: -47},
	{Names: "epiphany|twelfth night", Month: 1, Day: 6},
	{Names: "earth day", Month: 4, Day: 22},
	{Names: "groundhog day", Month: 2, Day: 2},
	{Names: "victory day", Month: 5, Day: 9},
	{Names: "anzac day", Month: 4, Day: 25},
	{Names: "australia day", Month: 1, Day: 26},
	{Names: "canada day", Month: 7, Day: 1},
	{Names: "juneteenth", Month: 6, Day: 19},
	{Names: "black friday", Month: 11, Nth: 4, Weekday: 4, Plus: 1},
	{Names: "orthodox easter", Feast: feast.OrthodoxEaster},
	{Names: "orthodox good friday", Feast: feast.OrthodoxEaster, Plus: -2},
	{Names: "orthodox christmas", Month: 1, Day: 7},
	{Names: "rosh hashanah|rosh hashana|jewish new year", Feast: feast.RoshHashanah},
	{Names: "yom kippur|day of atonement", Feast: feast.RoshHashanah, Plus: 9},
	{Names: "sukkot|sukkoth", Feast: feast.RoshHashanah, Plus: 14},
	{Names: "hanukkah|chanukah|hanukah", Feast: feast.Hanukkah},
	{Names: "purim", Feast: feast.Passover, Plus: -30},
	{Names: "passover|pesach", Feast: feast.Passover},
	{Names: "shavuot", Feast: feast.Passover, Plus: 50},
	{Names: "ramadan|ramadhan", Span: feast.Ramadan},
	{Names: "eid al-fitr|eid al fitr|eid ul-fitr|eid ul fitr", Feast: feast.EidAlFitr},
	{Names: "eid al-adha|eid al adha|eid ul-adha|eid ul adha", Feast: feast.EidAlAdha},
	{Names: "ashura", Feast: feast.Ashura},
	{Names: "diwali|deepavali", Feast: feast.Diwali},
	{Names: "chinese new year|lunar new year|chinese new year's day|lunar new year's day|chinese new year's", Feast: feast.ChineseNewYear},
	{Names: "chinese new year's eve|lunar new year's eve", Feast: feast.ChineseNewYear, Plus: -1},
	{Names: "nowruz|norouz|persian new year", Feast: feast.Nowruz},
	{Names: "whit monday", Feast: feast.Easter, Plus: 50},
	{Names: "trinity sunday", Feast: feast.Easter, Plus: 56},
	{Names: "pancake day", Feast: feast.Easter, Plus: -47},
	{Names: "d-day", Year: 1944, Month: 6, Day: 6},
	{Names: "v-e day|ve day", Year: 1945, Month: 5, Day: 8},
	{Names: "v-j day|vj day", Year: 1945, Month: 8, Day: 15},
	{Names: "kristallnacht", Year: 1938, Month: 11, Day: 9},
	{Names: "pearl harbor day", Month: 12, Day: 7},
	{Names: "st. george's day|st george's day", Month: 4, Day: 23},
	{Names: "st. andrew's day|st andrew's day", Month: 11, Day: 30},
	{Names: "st. david's day|st david's day", Month: 3, Day: 1},
	{Names: "burns night", Month: 1, Day: 25},
	{Names: "all souls' day|all souls day|day of the dead", Month: 11, Day: 2},
	{Names: "indigenous peoples' day|indigenous peoples day", Month: 10, Nth: 2, Weekday: 1},
	{Names: "mlk day|martin luther king jr day", Month: 1, Nth: 3, Weekday: 1},
	{Names: "cinco de mayo", Month: 5, Day: 5},
	{Names: "waitangi day", Month: 2, Day: 6},
	{Names: "flag day", Month: 6, Day: 14},
	{Names: "patriots' day|patriots day", Month: 4, Nth: 3, Weekday: 1},
	{Names: "leap day", Month: 2, Day: 29},
	{Names: "cyber monday", Month: 11, Nth: 4, Weekday: 4, Plus: 4},
}

// holidayName is one spelling as tokens, and which of them is the trigger.
type holidayName struct {
	index  int
	tokens []string
	key    int
}

// holidayNames splits the names and chooses their triggers: the last word that
// starts rules anyway, else the first.
func holidayNames(known func(string) bool) map[string][]holidayName {
	table := map[string][]holidayName{}
	for index, h := range Holidays {
		for _, name := range strings.Split(h.Names, "|") {
			tokens := strings.Fields(strings.NewReplacer("'", " ' ", ".", " . ", "-", " - ").Replace(name))
			if len(tokens) == 0 {
				continue
			}
			key := 0
			for i, t := range tokens {
				if known(t) {
					key = i
				}
			}
			table[tokens[key]] = append(table[tokens[key]], holidayName{index, tokens, key})
		}
	}
	return table
}

// holidayRule reads named days at their trigger word.
func holidayRule(table map[string][]holidayName) func(*Text, int) (Reading, bool) {
	return func(t *Text, i int) (Reading, bool) {
		var best Reading
		for _, name := range table[t.At(i).Word.Text] {
			first := i - name.key
			if !t.Informal && !t.At(first).Upper {
				continue
			}
			last, ok := matchName(t, first, name.tokens)
			if !ok {
				continue
			}
			if t.Word(first, "nye") && !t.Informal && t.Str(first)[1] >= 'a' {
				continue // a surname
			}
			if t.Word(first, "d") && !t.Word(first-1, "on", "after", "before", "since", "of", "from", "by", "until") && !t.Word(last, "landings", "landing", "invasion", "veteran", "veterans", "beaches", "anniversary") || t.Word(last, "for") && t.Word(first, "d") {
				continue // many a day is somebody's "D-Day"
			}
			if nameAhead(t, last) && !t.Is(first-1, Prep) {
				continue // the Christmas Truce
			}
			if t.Word(last, "eve", "day") && t.Joined(last-1) || t.Mark(last, Apostrophe) && t.Word(last+2, "eve", "day") {
				continue // a longer name, or none
			}
			if !(t.Word(last, "island", "carol", "rising", "islands", "seals") && t.At(last).Upper) && !t.Word(last, "tree", "trees", "party", "parties", "card", "cards", "present", "presents", "gift", "gifts", "carols", "song", "songs", "shopping", "dinner", "pudding", "spirit", "jumper", "decorations", "lights", "cake", "egg", "eggs", "bunny", "turkey") && last-first > best.Last-best.First && (t.At(first).Upper || t.Informal && last-first > 1 || t.Informal && t.Word(first, "xmas", "christmas", "easter", "thanksgiving", "halloween")) {
				best = Reading{First: first, Last: last, Form: FormDate, Type: model.TimexDate, Holiday: uint8(name.index)}
				best.Dir, best.First = relAt(t, first)
				if t.Word(last, "weekend", "week") && t.Joined(last-1) {
					best.Unit, best.Last = Unit(t.Val(last)), last+1
				} else if t.Word(last, "morning", "afternoon", "evening", "night") && t.Joined(last-1) && !t.At(last).Upper {
					best.Part, best.Type, best.Last = Part(t.Val(last)), model.TimexTime, last+1 // "Christmas morning"
				}
			}
		}
		return best, best.Last > 0
	}
}

// onlyOnce gives a day that was but once its year ("on D-Day"), where nothing
// speaks of its being kept again.
func onlyOnce(r *Reading) {
	if y := Holidays[r.Holiday].Year; y > 0 && !r.HasYear && !r.HasYearShift && r.Dir == Bare && r.Tense != FutureTense {
		r.Year, r.HasYear = y, true
	}
}

// matchName compares tokens, an apostrophe or point being optional; it returns
// the index after the last.
func matchName(t *Text, first int, tokens []string) (int, bool) {
	if first < 0 {
		return 0, false
	}
	i := first
	for _, want := range tokens {
		switch {
		case want == "." && !t.Mark(i, '.'), want == "'" && !t.Mark(i, Apostrophe):
			continue
		case want == "." || want == "'" || want == "-" && t.Mark(i, Hyphen):
		case !t.Word(i, want):
			return 0, false
		}
		i++
	}
	return i, true
}
