package event

import "testing"

// TestHeldAndCounted holds clauses that a text puts close together: what a preposition
// governs before "and", how much something was around another clause, what people are
// held to be behind an insertion, what is had done, and wells.
func TestHeldAndCounted(t *testing.T) {
	checkTitles(t, []titled{
		{"The anchor was raised by a tug and a repair was made on Saturday.", "A repair was made"},
		{"The road was blocked by a fallen tree and the bus was stopped on Monday.", "The bus was stopped"},
		{"Two men were held near the mill and a third is sought since Monday.", "A third is sought"},
		{"The debt was at 31 million when Lund took over in 2009 and peaked at 44 million in June of that year.", "The debt peaked at 44 million"},
		{"The price stood at $12 when Holm left in May and fell to $9 in June.", "The price fell to $9"},
		{"The tax stood at 3 percent when the mayor left in 2011 and rose to 9 percent in 2014.", "The tax rose to 9 percent"},
		{"The mayor will hold the two builders, and their banks, liable for the damage from Tuesday.", "The mayor will hold the two builders liable for the damage"},
		{"The court on Friday held the railway, as well as its owner, responsible for the crash.", "The court held the railway responsible for the crash"},
		{"The panel found the minister, along with two aides, guilty of fraud on Monday.", "The panel found the minister guilty of fraud"},
		{"The court wants to see the files opened on Friday.", "The court wants to see the files opened"},
		{"They will have the roof repaired in 2022.", "They will have the roof repaired"},
		{"The well began leaking oil on Monday.", "The well began leaking oil"},
		{"The company closed its gas well on Tuesday.", "The company closed its gas well"},
		{"The relief well was finished on Monday.", "The relief well was finished"},
		{"Members will not receive any yearly refunds this spring from their unions.", "Members will not receive any yearly refunds from their unions"},
		{"It is the most widely used drug today.", "It is the most widely used drug"},
		{"The army shelled the most heavily fortified town on Monday.", "The army shelled the most heavily fortified town"},
		{"Their most eagerly awaited film opened on Friday.", "Their most eagerly awaited film opened"},
		{"Erik Holm was freed in 2010 and two years later became mayor.", "Erik Holm became mayor"},
		{"The team won the cup in May and three weeks later lost its coach.", "The team lost its coach"},
		{"Ruth Lund sold the mill in 2014 and months later bought a ship.", "Ruth Lund bought a ship"},
		{"Singer Michael Holm died in May. On Monday a judge spoke. It will be for the panel to settle in June what killed him.", "It will be for the panel to settle what killed him"},
		{"Crews have struggled to activate the well's underwater shutoff valve since Monday.", "Crews have struggled to activate the well's underwater shutoff valve"},
		{"They tried to raise the firm's annual profit on Monday.", "They tried to raise the firm's annual profit"},
		{"As many as 15 committees were looking into the spill on Monday.", "As many as 15 committees were looking into the spill"},
		{"As few as 12 people came to the rally on Monday.", "As few as 12 people came to the rally"},
		{"The firm lost as much as $40 million in May.", "The firm lost as much as $40 million"},
		{"Press secretary Robert Holm went further on Monday, saying the ban is a farce.", "Press secretary Robert Holm went further"},
		{"Prices fell further on Tuesday.", "Prices fell further"},
		{"The glacier has retreated further since 2015.", "The glacier has retreated further"},
		{"The court ruled on Monday against Holm's hiring of her son.", "The court ruled against Holm's hiring of her son"},
	})
}

// TestOtherPeopleOfAnAge holds people told of by an age and a job who are not the one
// named before.
func TestOtherPeopleOfAnAge(t *testing.T) {
	checkTitles(t, []titled{
		{"Jan Berg died on Monday. The 28-year-old driver who had taken him home was held on Tuesday.", "The 28-year-old driver who had taken him home was held"},
		{"Erik Lund was hurt on Monday. The 40-year-old nurse who found him was thanked on Tuesday.", "The 40-year-old nurse who found him was thanked"},
		{"Ruth Quill fell ill on Monday. The 33-year-old teacher who sat with her was named on Tuesday.", "The 33-year-old teacher who sat with her was named"},
	})
}

// TestReadersComments holds that nothing that readers wrote below an article is told.
func TestReadersComments(t *testing.T) {
	for _, body := range []string{
		"The bank was shut on Monday. That is a shame. Posted by: tom | June 17, 2010 1:00 PM | Reply Now they want our money.",
		"The bank was shut on Monday.\n\nPosted by: jd55 | 16 June 2010 11:05 PM | Report abuse\n\nHe left the board today.",
		"The bank was shut on Monday.\n\nPosted by | Ann | June 17, 2010 1:00 PM\n\nThey fired him yesterday.",
		"The bank was shut on Monday.\n\n1. At 11:05 pm on 16 Jun 2010, jd55 wrote: They took the money in 2008.\n\n2. At 08:20 am on 17 Jun 2010, ann wrote: He left the board today.",
	} {
		var got []string
		for _, e := range extractText(body, "2021-03-17").Events {
			got = append(got, e.Title)
		}
		if len(got) != 1 || got[0] != "The bank was shut" {
			t.Errorf("%s\n\tgot %q", body, got)
		}
	}
}
