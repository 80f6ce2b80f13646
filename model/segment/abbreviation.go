package segment

// abbrClass says how an abbreviation's full stop bears on the sentence.
type abbrClass uint8

const (
	abbrNone     abbrClass = iota
	abbrTitle              // stands before a name: "Gov. X"
	abbrNever              // never ends a sentence: "vs."
	abbrNumbered           // an abbreviation only before a number: "No. 5"
	abbrMay                // ends one only if a plain opening follows: "Inc."
	abbrAcronym            // likewise: "U.S."
	abbrInitial            // a single capital: "W."
	abbrClock              // "a.m."
)

// abbreviations holds the words that take a full stop in English news, as the
// style books of the agencies spell them, by what the full stop means.
var abbreviations = func() map[string]abbrClass {
	m := make(map[string]abbrClass, 256)
	put := func(k abbrClass, words ...string) {
		for _, w := range words {
			m[w] = k
		}
	}
	put(abbrTitle, "Mr", "Mrs", "Ms", "Dr", "Drs", "Prof", "Profs", "Gov", "Govs", "Sen", "Sens", "Rep", "Reps",
		"Gen", "Lt", "Col", "Maj", "Capt", "Sgt", "Cpl", "Pfc", "Pvt", "Adm", "Cmdr", "Cdr", "Comdr", "Rev", "Revs",
		"Fr", "Hon", "Pres", "St", "Ste", "Sts", "Mt", "Ft", "Supt", "Det", "Insp", "Atty", "Amb", "Asst", "Assoc",
		"Messrs", "Mme", "Mmes", "Mlle", "Msgr", "Dep", "Del", "Brig", "Cllr", "Ald", "Sec", "Treas", "Chmn", "Spc",
		"MR", "MRS", "MS", "DR", "GOV", "SEN", "REP", "GEN", "LT", "COL", "CAPT", "SGT", "REV", "PROF", "ST",
		"Dir", "Exec", "Vice-Adm", "Ens", "Ofc", "Bros")
	put(abbrNever, "vs", "cf", "viz", "al", "ca", "approx", "esp", "incl", "e.g", "i.e", "eg", "ie", "v")
	put(abbrNumbered, "No", "Nos", "NO", "no", "nos", "Art", "art", "Ch", "ch", "Fig", "fig", "Figs", "p", "pp", "Vol",
		"vol", "Sect", "sec", "para", "Rm", "Apt", "Bldg", "Rte", "Hwy", "Op", "ver", "c", "b", "d", "r", "fl")
	put(abbrMay, "Inc", "Corp", "Co", "Cos", "Ltd", "Plc", "Bhd", "Pty", "Llc", "INC", "CORP", "CO", "LTD", "Jr", "Sr",
		"JR", "SR", "Esq", "etc", "est", "Est", "dept", "Dept", "Depts", "Univ", "Assn", "Intl", "Natl", "Govt", "Mfg",
		"Ave", "Blvd", "Rd", "Pkwy", "Sq", "Ln",
		"Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
		"Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri",
		"Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Fla", "Ga", "Ill", "Ind", "Kan", "Kans", "Ky", "La", "Md",
		"Mich", "Minn", "Mo", "Mont", "Neb", "Nebr", "Nev", "Okla", "Ore", "Pa", "Penn", "Tenn", "Tex", "Va", "Vt",
		"Wash", "Wis", "Wisc", "Wyo", "Ont", "Que", "Sask", "Alta",
		"ft", "lb", "lbs", "oz", "hr", "hrs", "mph", "sq", "min", "mins", "sec", "secs", "Elec", "Wm", "Chas", "Geo")
	return m
}()

// abbreviation returns the class of a word that a full stop follows.
func abbreviation(word string) abbrClass {
	if len(word) > 8 || len(word) == 0 {
		return abbrNone
	}
	return abbreviations[word]
}

// opens holds the words that open a sentence far oftener than they stand, with a
// capital, within one: behind "Inc." or "U.S." they tell the end of a sentence
// from a name that goes on. No word that is also a name is here.
var opens = set("The", "A", "An", "He", "She", "It", "They", "We", "You", "I", "This", "That", "These", "Those", "His",
	"Her", "Its", "Their", "Our", "My", "Your", "But", "And", "Or", "So", "Yet", "If", "When", "While", "Although",
	"Though", "As", "At", "In", "On", "For", "From", "To", "By", "With", "After", "Before", "Since", "Until", "There",
	"Here", "What", "Who", "Why", "How", "Where", "Which", "Not", "No", "Now", "Then", "Yesterday", "Today", "Tomorrow",
	"Also", "However", "Meanwhile", "Still", "Some", "Many", "Most", "Both", "Each", "Every", "Other", "Others",
	"Another", "Such", "Once", "Despite", "Because", "During", "Under", "Among", "According", "Even", "Just", "Only",
	"Instead", "Later", "Last", "Earlier", "Is", "Are", "Was", "Were", "Did", "Do", "Does", "Has", "Have", "Had",
	"Can", "Could", "Would", "Should", "Let", "Mr.", "Mrs.", "Ms.", "Asked", "Nor", "Neither", "Either", "Several",
	"Few", "Nearly", "About", "Over", "Through", "Without", "Within", "Whether", "Unlike", "Like", "None", "Nothing",
	"Nobody", "Everyone", "Someone", "Anyone", "Perhaps", "Maybe", "Indeed", "Thus", "Therefore", "Moreover",
	"Furthermore", "Officials", "Critics", "Police", "Researchers", "Analysts", "Supporters", "Authorities")

// opensAfterTitle is the same behind a title, where even "No" and "Who" may be
// names.
var opensAfterTitle = set("He", "She", "They", "We", "It", "The", "This", "But", "However")

// afterClock holds what goes on behind "a.m." with a capital: days, months and
// zones.
var afterClock = set("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "Mon.", "Tues.", "Wed.",
	"Thurs.", "Fri.", "Sat", "Sun", "January", "February", "March", "April", "May", "June", "July", "August", "September",
	"October", "November", "December", "Jan.", "Feb.", "Mar.", "Apr.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
	"Eastern", "Central", "Mountain", "Pacific", "Atlantic", "Greenwich", "Moscow", "Beijing", "London", "Paris", "Tokyo",
	"GMT", "UTC", "BST", "CET", "CEST", "EST", "EDT", "ET", "CST", "CDT", "CT", "MST", "MDT", "MT", "PST", "PDT", "PT",
	"IST", "JST", "MSK", "AEST", "AEDT", "E.T.", "E.S.T.", "E.D.T.", "Local")

// reports holds the verbs that close a quotation behind a question mark: "“Why?”
// the minister asked." is one sentence.
var reports = set("said", "says", "asked", "asks", "wrote", "writes", "tweeted", "replied", "added", "shouted", "demanded",
	"wondered", "exclaimed", "yelled", "responded", "quipped", "joked", "continued", "answered", "cried", "inquired", "declared",
	"remarked", "protested", "pleaded", "complained", "insisted", "mused", "snapped", "observed", "noted")

func set(words ...string) map[string]struct{} {
	m := make(map[string]struct{}, len(words))
	for _, w := range words {
		m[w] = struct{}{}
	}
	return m
}

func in(m map[string]struct{}, w string) bool {
	_, ok := m[w]
	return ok
}
