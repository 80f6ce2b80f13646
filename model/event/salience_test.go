package event

import (
	"strings"
	"testing"
)

// TestDoubtfulNames holds pronouns that two may be meant by, whose name is not asserted,
// and such of which nothing but the second reckoning could make a doubt.
func TestDoubtfulNames(t *testing.T) {
	checkTitles(t, []titled{
		// The sentence before is about one, and its object is the other.
		{"Greta Lind met Nina Quill on Monday. Lind wept. Nina Quill paid. Lind later said Quill had lied. She was fined on Friday.", "She was fined"},
		{"Judge Carl Holm sided with clerks who said the tapes would show the singer was well before he fell in May 2009 on a ramp.", "He fell on a ramp"},
		// What nothing shows to be a person.
		{"The blast on the Ketta Bravo rig killed nine. Talks on Ketta Bravo went on. He praised the crews on Friday.", "He praised the crews"},
		// No doubt: one is named, or the grammar tells.
		{"Carl Holm said he saw Erik Quill. He left for Arden on Friday.", "Carl Holm left for Arden"},
		{"When Greta Lind sold the inn, she thanked Nina Quill on Friday.", "Greta Lind thanked Nina Quill"},
		{"Nina Quill was ill. Greta Lind’s plan is dear, but she won over the town on Friday.", "Greta Lind won over the town"},
	})
	for _, e := range extractText("Carl Holm rode in the van with Erik Quill after he fainted on Friday.", "2021-03-17").Events {
		if strings.HasSuffix(e.Title, "Holm fainted") || strings.HasSuffix(e.Title, "Quill fainted") {
			t.Errorf("either may have fainted: %q", e.Title)
		}
	}
}

// TestGivenNamesTell holds pronouns that only the sex of a given name from elsewhere tells.
func TestGivenNamesTell(t *testing.T) {
	checkTitles(t, []titled{
		{"Wanjiku Otolo hired Zbigniew Sobol in May. He closed the forge on Friday.", "Zbigniew Sobol closed the forge"},
		{"Torbjorn Aas praised Desislava Petkova. She moved to Ruse on Friday.", "Desislava Petkova moved to Ruse"},
		{"Sunita Bhosle blamed Cengiz Polat. She left the board on Friday.", "Sunita Bhosle left the board"},
	})
}

// TestDoubtfulThings holds “it” and “they” that what a sentence before names may not be,
// and such that only it can be.
func TestDoubtfulThings(t *testing.T) {
	checkTitles(t, []titled{
		{"Halden Steel has mills in Arden and Ruse. A ferry to Arden costs $10, but it was sold to clerks in 2019.", "A ferry was sold to clerks"},
		{"Norland Bank runs a scheme for clerks. Then Carl Holm drove to a bog. Its only tree fell on Friday.", "Its only tree fell"},
		{"Halden Steel shut its mill. It has become usual for clerks to walk home since May.", "It has become usual for clerks to walk home"},
		{"Halden Steel shut its mill. It is hoped that nobody will strike on Friday.", "It is hoped that nobody will strike"},
		{"The Arden Treaty split Norland. Carl Holm signed the Arden Treaty before it was torn up in 1994.", "The Arden Treaty was torn up"},
		{"Halden Steel shut its mill. It will sell the yard on Friday.", "Halden Steel will sell the yard"},
		{"The farmers were glad. A fifth of the clerks said they had left on Friday.", "A fifth of the clerks said they had left on Friday"},
		{"Guards beat six boys at the gate. They fled on Friday.", "They fled"},
		{"The gale tore the roof. Later the fence leaned, and Holm mended it on Friday.", "Holm mended it"},
		{"The gale tore the roof. Holm sold it on Friday.", "Holm sold it"},
		{"The play did little for Halden Steel. Its shares fell on Friday.", "Its shares fell"},
		{"The head of the yard told the Arden Post that it might be wise to sell on Friday.", "It might be wise to sell"},
		{"The town council funded the school. Its lessons began on Friday.", "Its lessons began"},
		{"Since the flood, the Arden Rail Service has asked Holm for maps by May, yet that will hardly calm the farm groups. They want a ban on Friday.", "They want a ban"},
		{"The army of Norland, also known as Ruse, has ruled it for years. Speaking to fans on Friday, Ada Lund, 70, said it was too soon to gloat but added, “Nobody lost at all this year.”", "Ada Lund: “Nobody lost at all this year”"},
		{"The rescue bill is high and will rise. In Arden, crews clear the bay at dusk; by Friday it was covered again.", "It was covered again"},
		{"The rebels’ finest songs are lost. On Friday they held the bridge.", "They held the bridge"},
		{"Erik Holm told the clerks that the lists had no force. He feared on Friday that they would serve as bait.", "Erik Holm feared that the lists would serve as bait"},
		{"The tolls may rise. In May, the board said, they will double.", "The board said: The tolls will double"},
	})
}
