package event

import "testing"

// TestSurnamesThatAreWords holds surnames that are ordinary words as well, at the head of
// their sentence.
func TestSurnamesThatAreWords(t *testing.T) {
	checkTitles(t, []titled{
		{"Erin Banks met the clerks. Then Carl Holm came. Banks has led the port since May, when she won on Friday.", "Banks has led the port"},
		{"Mayor Carl Holm cheered Tom Fields at the rally. Fields left early. He was fined on Friday.", "Tom Fields was fined"},
		{"The prize went to Mr. Waters, whom Carl Holm had praised. Waters declined. He left for Oslo on Friday.", "Waters left for Oslo"},
		{"Carl Holm heard Ann Brooks out. Brooks's plan is dear, and aides say she will seek a loan on Friday.", "Ann Brooks will seek a loan"},
		{"Prices rose at the mill of Tom Price. Banks shut on Friday.", "Banks shut"},
	})
}

// TestDisjointNames holds pronouns that cannot stand for whom their own clause names, or
// what depends on it.
func TestDisjointNames(t *testing.T) {
	checkTitles(t, []titled{
		{"Carl Holm called for a ban. Erik Quill, the mayor, sighed. He said he planned to leave on Friday in case Quill banned him.", "Carl Holm planned to leave in case Quill banned him"},
		{"Carl Holm ran as an outsider. The crowd liked Erik Quill. Like Quill four years before, he took on the party on Friday.", "Carl Holm took on the party"},
		{"Ada Lund teaches at Arden. Her book on Jane Quill sold well. With Quill away, she gave the speech on Friday.", "Ada Lund gave the speech"},
		{"Carl Holm praised Erik Quill. He won the vote on Friday, because, according to Holm, nobody else stood.", "Carl Holm won the vote"},
	})
}

// TestThingsAreNotThey holds “they” that are people, where what was told before is told
// of things.
func TestThingsAreNotThey(t *testing.T) {
	checkTitles(t, []titled{
		{"The remarks alarmed her voters. They listened closely on Friday.", "They listened closely"},
		{"Those claims were false, and two agents said so. They also found a gun on Friday.", "They found a gun"},
		{"The raids angered several villagers. They marched on the fort on Friday.", "They marched on the fort"},
		{"Two trams were held at the depot. They were sold on Friday.", "Two trams were sold"},
		{"The nurses cleaned the wards. They went home on Friday.", "The nurses went home"},
	})
}
