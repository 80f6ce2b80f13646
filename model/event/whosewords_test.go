package event

import "testing"

// TestWhoseWords holds quotations that are not what the speaker says, or not all of it:
// what is only granted, what a report is put into, what another told, what is denied
// outside the marks, and the subject that stands before them.
func TestWhoseWords(t *testing.T) {
	checkTitles(t, []titled{
		{"Erik Holm of the Arden bank warned on Monday that while “logic suggests that the war strengthens the case for a union,” the fights “may drive the members apart.”", "Erik Holm: the fights “may drive the members apart”"},
		{"Ada Quill insisted on Tuesday that although “the roads are dry now,” the old bridge “could still fall.”", "Ada Quill: the old bridge “could still fall”"},
		{"Ruth Lund argued on Friday that though “the wells are full this year,” the farms “need new pumps.”", "Ruth Lund: the farms “need new pumps”"},
		{"Ada Holm said on Friday that, while “nobody was hurt in the blast,” the plant would close.", "Ada Holm: the plant would close"},
		{"“We need a plan,” Ada Lund told Erik Holm, who replied on Monday that he had one.", "Ada Lund: “We need a plan”"},
		{"“We need a plan,” Ada Lund told Erik Holm, who replied on Monday that he had one.", "Erik Holm replied that he had one"},
		{"Asked about the vote on Friday, Erik Lund said on Saturday he had not “seen her do the work that has to be done.”", "Erik Lund said he had not “seen her do the work that has to be done”"},
		{"Ruth Quill said on Monday she had never “asked anybody for the keys to the old city harbour.”", "Ruth Quill said she had never “asked anybody for the keys to the old city harbour”"},
		{"On Tuesday, after talks in Bonn, Erik Quill said the court’s deadlock had “kept us safe” on Radio Arden before he left.", "Erik Quill: the court’s deadlock had “kept us safe”"},
	})
}
