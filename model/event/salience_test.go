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
