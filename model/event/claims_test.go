package event

import (
	"strings"
	"testing"
)

// TestWhatIsClaimed holds who does what in clauses that a verb of claiming opens without
// "that", in clauses with "whose", and behind "who said she".
func TestWhatIsClaimed(t *testing.T) {
	checkTitles(t, []titled{
		{"The inquiry published a report in May alleging nurses and others at the home in Lund robbed more than 40 patients from 1990 to 1994.", "The inquiry alleged nurses and others at the home in Lund robbed more than 40 patients"},
		{"The suit, filed on Monday, alleges guards and a driver at the depot beat at least nine men in 2019.", "The suit alleges guards and a driver at the depot beat at least nine men"},
		{"Erik Volk, a Danish banker whose Norda Group private medical firm grew fast and moved to Oslo in May 2019, died.", "Erik Volk’s Norda Group private medical firm moved to Oslo"},
		{"Holm, a Dutch trader whose mill opened in 2019 and closed in 2020, left the town.", "The Dutch trader’s mill closed"},
		{"The mill opened in 2019 and closed in 2020.", "The mill opened"},
		{"A school that began in 1990 and shut in 2001 will be sold.", "A school shut"},
		{"Jean Holm, who said she was robbed in 1985 and moved away, told reporters: “It hurt.”", "Jean Holm was robbed and moved away"},
		{"The mayor, who said he was tired, told aides the plan had failed in 2019.", "The plan had failed"},
		{"Ada Holm told workers on Monday: “I asked them to leave in 2019.”", "Ada Holm asked them to leave"},
		{"The airline has dropped its daily flight to Malmo and the ferry firm Scanline has doubled its fares.", "The airline has dropped its daily flight to Malmo"},
		{"The airline has dropped its daily flight to Malmo and the ferry firm Scanline has doubled its fares.", "The ferry firm Scanline has doubled its fares"},
		{"Police said one of the fires, in a shed near the old docks, was started on purpose on Sunday.", "One of the fires was started on purpose"},
		{"At least 12 people, according to police, have died and many more have been wounded today in a raid on the port.", "Many more have been wounded in a raid on the port"},
	})
	for _, c := range []struct{ text, never string }{
		{"Ada Holm told reporters on Monday: “I asked them to leave in 2019.”", "asked reporters"},
		{"Holm, who said she was robbed in 1985, told reporters: “I wanted them to act in 1992.”", "eporters wanted"},
		{"“We will do all we can to prevent new thefts,” the bishop said. Ada Holm told reporters: “I wanted them to act in 1992.”", "wanted new thefts"},
	} {
		for _, e := range extractText(c.text, "2021-03-17").Events {
			if strings.Contains(e.Title, c.never) {
				t.Errorf("%s: title %q", c.text, e.Title)
			}
		}
	}
}

// TestRowOfSubjects holds that a title names all who did it, where commas and "and" join
// them.
func TestRowOfSubjects(t *testing.T) {
	checkTitles(t, []titled{
		{"Bankers, ministers, and union leaders are due to meet in Rome on April 3.", "Bankers, ministers, and union leaders are due to meet in Rome"},
		{"So far three states, Peru, Chile, and Bolivia, have closed their ports this week.", "Three states have closed their ports"},
		{"Norway, the planned site, and Sweden, which have mines of their own, were openly asked to join on Monday.", "Norway and Sweden were openly asked to join"},
		{"The mayor, the head of the bank and two ministers were arrested on Monday.", "The mayor, the head of the bank and two ministers were arrested"},
		{"In Lund, the mayor, the bishop and three priests met on Monday.", "The mayor, the bishop and three priests met"},
		{"Police said farmers, teachers, and two nurses were held on Monday.", "Farmers, teachers, and two nurses were held"},
		{"Berg, a lawyer, and Holm met on Monday.", "Berg, a lawyer, and Holm met"},
		{"Ada Berg, head of the port and a friend of the mayor, quit on Monday.", "Ada Berg quit"},
		{"The firm, the biggest in Lund and the oldest, closed on Monday.", "The firm closed"},
	})
}

// TestNumbersAndLists holds what is told of each time where one verb has several.
func TestNumbersAndLists(t *testing.T) {
	checkTitles(t, []titled{
		{"The club had 900 members in May 2019 and 1,200 in June 2020.", "The club had 1,200"},
		{"Holm won league titles in 2014 and 2016, a cup in 2015, and the trophy in 2017.", "Holm won league titles"},
		{"The paper reported on Sunday 222 dead and 843 hurt.", "The paper reported 222 dead"},
		{"The mayor told aides on Friday she would rest.", "The mayor told aides she would rest"},
		{"Governor Jan Holm appointed Marta Berg on Monday.", "Governor Jan Holm appointed Marta Berg"},
		{"The May redrawing resulted in overlapping exclusive fishing zone (EFZ) claims.", "The May redrawing resulted in overlapping exclusive fishing zone claims"},
		{"Unrest over the police shooting of Nabil Karou, a 17-year-old of Dutch and Danish descent in Orly, a suburb of Paris, grew last night.", "Unrest over the police shooting of Nabil Karou grew"},
	})
}

// TestHowItWasFound holds whom and what participles and beginnings are said of.
func TestHowItWasFound(t *testing.T) {
	checkTitles(t, []titled{
		{"Guards responding to a call about a thief found Erik Berg slumped over a desk in May 2020.", "Erik Berg was slumped over a desk"},
		{"The singer had been due to give ten concerts at the arena in Oslo, starting on 13 July.", "The singer had been due to give ten concerts at the arena in Oslo"},
		{"The minister has authorised keeping the mine shut for another 24 hours provided that engineers watch it.", "The minister has authorised keeping the mine shut"},
	})
}

// TestWhatItHangsOn holds that a title keeps what a saying or a "could" needs, and reads
// who a state or a place belongs to.
func TestWhatItHangsOn(t *testing.T) {
	checkTitles(t, []titled{
		{"The paper reported earlier in March that costs could double if the firm was found negligent.", "The paper reported that costs could double if the firm was found negligent"},
		{"The deal may fail on Monday unless the senate agrees.", "The deal may fail unless the senate agrees"},
		{"Ministers made clear on Monday the new law was not ready.", "Ministers made clear the new law was not ready"},
		{"The mayor made it clear on Friday the bridge would close to cars.", "The mayor made it clear the bridge would close to cars"},
		{"The firm has confirmed that its design teams based in Leeds and York, together with the group’s sales staff, are currently engaged in talks.", "The firm’s design teams are engaged in talks"},
		{"The ship isn’t expected until after Easter.", "The ship is expected"},
		{"Based on an updated schedule Holm released on Monday, the dam could be raised on Friday.", "Holm released an updated schedule"},
		{"The agency head, Jane Lund, speaking at a press briefing last week, praised the crews.", "The agency head praised the crews"},
	})
}

// TestWhoSpeaks holds whom words and "our" belong to.
func TestWhoSpeaks(t *testing.T) {
	checkTitles(t, []titled{
		{"Governor Erik Lund appointed Quill-Berg, 51. While it is new that a woman leads it, as Quill-Berg herself said, “My hope is that more of us will follow.”", "Quill-Berg: “My hope is that more of us will follow”"},
		{"Officials said the president himself met with Berg on Sunday.", "The president met with Berg"},
		{"Ann Holm said our town had been sold in May.", "Our town had been sold"},
		{"“Our town was sold in May,” Ann Holm said on Monday.", "Ann Holm’s town was sold"},
	})
}

// TestTimeBeforeTheSubject holds which clause a time belongs to that a comma parts from
// the subject behind it.
func TestTimeBeforeTheSubject(t *testing.T) {
	checkTitles(t, []titled{
		{"In 2017, Leeds had 60% women speakers and in 2018, York had 63%.", "York had 63%"},
		{"The court heard the case in May, and in July, the judge granted her appeal.", "The judge granted her appeal"},
		{"A study by the bank held that between 1998 and 2011, three-fifths of mills shrank.", "Three-fifths of mills shrank"},
	})
}

// TestSeveralAnds holds where the subject of a second clause begins behind a list, and
// that a list of adjectives stays whole.
func TestSeveralAnds(t *testing.T) {
	checkTitles(t, []titled{
		{"Ada Berg will host talks in Lund and Hallen counties and the former mayor will travel to Oslo on Friday.", "The former mayor will travel to Oslo"},
		{"The river rose on Monday. This has led to long queues at the ferry.", "Long queues at the ferry"},
		{"A fire prompted intense, sometimes violent protests on Monday.", "A fire prompted intense, sometimes violent protests"},
	})
	for _, e := range extractText("The rains stopped on Monday. This has made it easy. The mayor won more votes than Berg received in 1997.", "2021-03-17").Events {
		if strings.HasPrefix(e.Title, "This") || e.Title == "Berg received" {
			t.Errorf("title %q", e.Title)
		}
	}
}
