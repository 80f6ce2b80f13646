package event

import "testing"

// TestWholeWordsOfQuotations holds statements whose words do not fit whole: a clause of
// them that is whole, another sentence that stands by itself, the family name alone, and
// dots only where nothing else says the point.
func TestWholeWordsOfQuotations(t *testing.T) {
	checkTitles(t, []titled{
		// what stands behind "but" is the point
		{"“He is a kind man whom everybody in the valley likes to talk with in the evening, but I doubt that he reads the letters,” Ada Lund said on Monday.", "Ada Lund: “I doubt that he reads the letters”"},
		{"“Our harbour was once among the busiest of the whole northern coast, but our boats now lie idle,” Erik Holm said on Friday.", "Erik Holm: “Our boats now lie idle”"},
		{"“My father always told us that the bank would look after the farm, yet the bank sold our land in one day,” Petra Quill wrote on Tuesday.", "Petra Quill: “The bank sold our land in one day”"},
		// a first clause that is whole
		{"“The bridge must be closed to lorries, because the northern pillar has moved by the width of a hand,” Ada Lund said on Monday.", "Ada Lund: “The bridge must be closed to lorries”"},
		{"“Our pupils walk six miles to school, and the council of this rich county has never paid for one single bus,” Erik Holm said on Friday.", "Erik Holm: “Our pupils walk six miles to school”"},
		{"“Teachers left the province in spring – hundreds of them took the night trains that ran towards the southern border,” Petra Quill said on Tuesday.", "Petra Quill: “Teachers left the province in spring”"},
		// no reason cut from what is denied
		{"“I did not leave the board because of the money that the firm owed to my brother and his three children,” Ada Lund said on Monday.", "Ada Lund: “I did not leave the board because of the money that the firm owed…”"},
		// what only opens
		{"“I think that the second tunnel will never carry as many trains as they have promised,” Sir Ada Lund of Arden Rail said on Monday.", "Ada Lund: “The second tunnel will never carry as many trains as they have promised”"},
		{"“In the four hard winters that followed the flood, the valley lost half of its farms,” Erik Holm said on Friday.", "Erik Holm: “The valley lost half of its farms”"},
		// another sentence
		{"“What those who never worked with their hands in the wet and cold of a northern quarry have,” Erik Holm said on Friday. “The stone belongs to the men who break it.”", "Erik Holm: “The stone belongs to the men who break it”"},
		// the family name alone
		{"“Everybody along the river knew for years that the old dam would break,” Christiane Lindqvist said on Monday.", "Lindqvist: “Everybody along the river knew for years that the old dam would break”"},
		{"“Nobody in this parliament ever asked the islanders about their fish,” Katherine Dragomirescu said on Friday.", "Dragomirescu: “Nobody in this parliament ever asked the islanders about their fish”"},
		{"“Let the ministers come to the camp and look at all the tents themselves,” Margaret Vandenberg wrote on Tuesday.", "Vandenberg: “Let the ministers come to the camp and look at all the tents themselves”"},
	})
}

// TestHollowQuotations holds quotations that may not end on a noun which says nothing
// without the words behind it, nor before what they hold under.
func TestHollowQuotations(t *testing.T) {
	checkTitles(t, []titled{
		{"“There are two long-standing reasons that explain why our children leave the valley before they are grown,” Ada Lund said on Monday.", "Ada Lund: “There are two long-standing reasons that explain why our children leave…”"},
		{"“There is a deep mistrust among the fishermen of the eastern harbour that nobody from the ministry has understood,” Erik Holm said on Friday.", "Erik Holm: “There is a deep mistrust among the fishermen of the eastern harbour…”"},
		{"“I would sign the paper on Thursday in the town hall of Arden if they gave us back the forest,” Petra Quill said on Tuesday.", "Petra Quill: “I would sign the paper on Thursday in the town hall of Arden if they gave…”"},
		{"“Nobody has ever been elected mayor in this stubborn little town without the word of the priest,” Ada Lund said on Monday.", "Ada Lund: “Nobody has ever been elected mayor in this stubborn little town…”"},
		{"“Our people pay more for their bread and their milk than the rich of the capital pay for wine,” Erik Holm said on Friday.", "Erik Holm: “Our people pay more for their bread and their milk than the rich…”"},
	})
}

// TestMostTellingSentence holds turns whose first sentence is a platitude or would have to
// be cut, and another that says what the speaker has to say.
func TestMostTellingSentence(t *testing.T) {
	checkTitles(t, []titled{
		{"“It was hard,” Ada Lund said on Monday. “The yard in Arden sold its last two cranes.”", "Ada Lund: “The yard in Arden sold its last two cranes”"},
		{"“That’s a fair question,” Erik Holm told the council on Friday. “My office paid for the pumps. They never came.”", "Erik Holm: “My office paid for the pumps”"},
		{"Petra Quill wrote on Tuesday: “When one looks at the rents that are asked for a room by the river and in the old town, one wonders. The council owns 300 empty flats.”", "Petra Quill: “The council owns 300 empty flats”"},
		// the first stays where it says something, and where the next only points back to it
		{"“The mill has lost its only buyer,” Ada Lund said on Monday. “The bank in Arden knows that.”", "Ada Lund: “The mill has lost its only buyer”"},
		{"“It was a mistake,” Erik Holm said on Friday. “They should never have sold it to him.”", "Erik Holm: “It was a mistake”"},
	})
}

// TestWhereDotsStand holds quotations that no clause of fits: what breaks off says so, and
// breaks off where a phrase is over.
func TestWhereDotsStand(t *testing.T) {
	checkTitles(t, []titled{
		{"“Fraud and the sale of stolen bicycles deserve no mercy whatsoever in a market that our families have kept for generations,” Ada Lund said on Monday.", "Ada Lund: “Fraud and the sale of stolen bicycles deserve no mercy whatsoever…”"},
		{"“The gardener looked at my sister and asked her to come back with the money for the seeds and the spades,” Erik Holm said on Friday.", "Erik Holm: “The gardener looked at my sister and asked her to come back with the money…”"},
		{"“The clerks have found a simple way of telling the farmers of the upper valley that their letters are never read,” Petra Quill said on Tuesday.", "Petra Quill: “The clerks have found a simple way of telling the farmers…”"},
	})
}
