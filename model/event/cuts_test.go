package event

import "testing"

// TestPartsOfClauses holds quotations that are only a part of the clause they stand in:
// the title says the rest of it too, or the clause without them.
func TestPartsOfClauses(t *testing.T) {
	checkTitles(t, []titled{
		{"Holm said he had not “seen the bills that need to be paid” on Monday.", "Holm had not “seen the bills that need to be paid”"},
		{"Ada Lund told the Arden News on Friday that Berg wasn’t “ready to meet the farmers of the valley.”", "Ada Lund: Berg wasn’t “ready to meet the farmers of the valley”"},
		{"Erik Quill said on Monday that Arden had “an inherent flaw of design” in its dam.", "Erik Quill: Arden had “an inherent flaw of design” in its dam"},
		{"Petra Holm warned on Monday that while “logic would suggest a wall,” the river “may find another way.”", "Petra Holm: the river “may find another way”"},
		{"The mine was “always safe and clean,” said Ann Quill on Monday.", "Ann Quill: the mine was “always safe and clean”"},
		{"Holm said on Tuesday that her auditors had no “direct evidence” that the harbour trust’s account had been “emptied by hand,” and left.", "Holm: her auditors had no “direct evidence” that the harbour trust’s account had been…"},
		{"Erik Lund wrote on Monday that Quill and other heads have made “many requests” to table the plan, “and even to agree to cancel the vote.”", "Erik Lund: Quill and other heads have made “many requests” to table the plan"},
		{"Ann Quill said on Monday that the levy “is a tax on rain.”", "Ann Quill: the levy “is a tax on rain”"},
		{"Erik Lund said Monday “we will wait for the whole count.”", "Erik Lund: “we will wait for the whole count”"},
	})
}

// TestRowsOfAdjectives holds nouns with several adjectives, and words that a hyphen joins
// over a full stop or a space.
func TestRowsOfAdjectives(t *testing.T) {
	checkTitles(t, []titled{
		{"Holm drew a more measured, careful line on Monday.", "Holm drew a more measured, careful line"},
		{"The port bought the cheapest, most reliable cranes in the north on Monday.", "The port bought the cheapest, most reliable cranes in the north"},
		{"The board signed a $40 million, three-year lease on Monday.", "The board signed a $40 million, three-year lease"},
		{"Some 40 local and state officials met in Arden on Monday.", "Some 40 local and state officials met in Arden"},
		{"The city’s political and business leaders fled on Monday.", "The city’s political and business leaders fled"},
		{"The crew found a badly burned, unarmed man on Monday.", "The crew found a badly burned, unarmed man"},
		{"Holm paid a visit on Monday to the U.S.-Canada border.", "Holm paid a visit to the U.S.-Canada border"},
		{"The bank sold short- and long-term bonds on Monday.", "The bank sold short- and long-term bonds"},
		{"The board backed on Monday a plan for three- and four-bed homes.", "The board backed a plan for three- and four-bed homes"},
	})
}

// TestHalfSaid holds clauses whose end changes what they say.
func TestHalfSaid(t *testing.T) {
	checkTitles(t, []titled{
		{"Holm suggested on Monday that farmers could ignore the law only if they lacked the means to change it.", "Holm suggested farmers could ignore the law only if they lacked the means to change it"},
		{"Lund said on Monday that drivers may park there only if they hold a pass.", "Lund said that drivers may park there only if they hold a pass"},
		{"The hall emptied Tuesday well before the speeches ended.", "The hall emptied well before the speeches ended"},
		{"The river froze on Monday shortly after the boats left.", "The river froze"},
	})
}

// TestGovernedNouns holds nouns before a verb that are no subject of it: a preposition
// stands before them, and the subject opens the sentence.
func TestGovernedNouns(t *testing.T) {
	checkTitles(t, []titled{
		{"Harvest fairs here and in several other towns took a quieter turn on Sunday as rain fell.", "Harvest fairs took a quieter turn"},
		{"The second survey that stunned a good many growers puts her now level with Lund.", "The second survey that stunned a good many growers puts her level with Lund"},
		{"In the 1920s, Holm’s attempts at wooing Norway — a buyer of grain — for oil money caused the mine to be sold.", "Holm’s attempts caused the mine to be sold"},
		{"Several union heads, including Ada Lund (Arden) and Erik Holm (Bonn) left the hall on Monday.", "Several union heads left the hall"},
		{"Many mayors, including Petra Quill (R) and Ann Holm (D) have signed the pledge since Monday.", "Many mayors have signed the pledge"},
		{"The mills in Bonn, Graz and Lund closed on Monday.", "The mills in Bonn, Graz and Lund closed"},
		{"Over 30 people from Bonn and Graz left on Monday.", "Over 30 people from Bonn and Graz left"},
		{"The mayor of Lund and the bishop of Graz were freed on Monday.", "The mayor of Lund and the bishop of Graz were freed"},
	})
}

// TestViewsInQuotations holds what somebody says inside a quotation of what is, has been
// or will be so: his words tell it, not the article's.
func TestViewsInQuotations(t *testing.T) {
	checkTitles(t, []titled{
		{"“Harvests have fallen in the valley since 2012,” said Ada Lund, a farmer.", "Ada Lund: “Harvests have fallen in the valley since 2012”"},
		{"“This port is the cleanest on the coast right now,” Erik Holm said.", "Erik Holm: “This port is the cleanest on the coast right now”"},
		{"“The union built a strong machine in 2013 that beat us,” Petra Quill said.", "Petra Quill: “The union built a strong machine in 2013 that beat us”"},
		{"“The mill closed in 2012,” Petra Quill said.", "The mill closed"},
		{"“I will have to leave on Monday,” Ann Ward said.", "Ann Ward will have to leave"},
	})
}

// TestOwedByTheRoom holds clauses too long for a title whose verb or noun says nothing,
// or something else, without what has no room: dots say that it goes on.
func TestOwedByTheRoom(t *testing.T) {
	checkTitles(t, []titled{
		{"Mayor Ada Lund on Tuesday was the first nurse to hold the highest office of the whole northern region, and wept.", "Mayor Ada Lund was the first nurse to hold the highest office of the whole northern region"},
		{"On Monday County Mayor Petra Quillborough called for Supreme Court Justice Rutherford Holmgren to resign over his words.", "Petra Quillborough called for Rutherford Holmgren to resign over his words"},
		{"The council joined on Monday a bid by the four largest unions of the whole northern coastal region to close it.", "The council joined a bid by the four largest unions of the whole northern coastal region"},
	})
}

// TestBareReports holds what is reported by somebody named behind it: the report's own
// verb alone is no title.
func TestBareReports(t *testing.T) {
	checkTitles(t, []titled{
		{"Ada Lund told the three county investigators in July she was urged by Petra Quill to use a private boat yard, the Arden Gazette reported late Thursday.", "Arden Gazette: Ada Lund told the three county investigators she was urged by Petra Quill…"},
		{"The plant will close next year, the Arden Gazette reported on Monday.", "Arden Gazette: the plant will close"},
		{"Ada Holm, whose long fight against smoking, drink and river dams won her friends and enemies, retired on Friday.", "Ada Holm retired"},
		{"Petra Lund, whose songs about Norway, Chile and the Alps charmed many, died on Monday.", "Petra Lund died"},
		{"In talks with Norway, Sweden and Chile agreed on a price on Monday.", "Sweden and Chile agreed on a price"},
	})
}

// TestMovedByThat holds what a bare "this" or "that" made somebody do.
func TestMovedByThat(t *testing.T) {
	checkTitles(t, []titled{
		{"That prompted Holm on Monday to sell her boats and leave.", "Holm was prompted to sell her boats and leave"},
		{"That forced the mayor on Monday to close three schools.", "The mayor was forced to close three schools"},
		{"This persuaded the two firms on Monday to call off the sale.", "The two firms were persuaded to call off the sale"},
		{"The news prompted Holm to resign on Monday.", "The news prompted Holm to resign"},
		{"In a matter of weeks he moved from clerk to mayor of Arden on Monday.", "He moved from clerk to mayor of Arden"},
	})
}
