package event

import (
	"slices"
	"testing"
)

func TestItOfTheSentenceBefore(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the subject before": {"The city council met on Monday. It raised the parking fees on Tuesday.", "The city council raised the parking fees"},
		"nothing":            {"The city council met on Monday. It rained on Tuesday.", ""},
		"a person before":    {"The mayor met residents on Monday. It raised questions on Tuesday.", ""},
		"another paragraph":  {"The city council met on Monday.\n\nIt raised the parking fees on Tuesday.", "The city council raised the parking fees"},
		"after a time":       {"The tram was stolen on Friday. On Saturday it struck a wall.", "The tram struck a wall"},
		"the clause before":  {"Loose talk became common in 2016, and it cost a minister his post in 2017.", "Loose talk cost a minister his post"},
		"a clause behind":    {"The dam held on Monday. On Tuesday it became clear that nobody had checked it.", ""},
		"several":            {"In 1993, radical Islamists bombed the tower. In 2000, they attacked a ship.", "Radical Islamists attacked a ship"},
	} {
		titles := map[string]bool{}
		for _, e := range extractText(c.text, "2021-03-17").Events {
			titles[e.Title] = true
			if c.want == "" && len(e.Title) > 12 && (e.Title[:8] == "The city" || e.Title[:7] == "The dam" && e.When.Earliest.Day == 16 || e.Title[:9] == "The mayor") && e.When.Earliest.Day == 16 {
				t.Errorf("%s: %q took a subject that is not its own", name, e.Title)
			}
		}
		if c.want != "" && !titles[c.want] {
			t.Errorf("%s: titles %v, want %q", name, titles, c.want)
		}
	}
}

func TestWhoIsMeant(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"a woman in office":      {"District Judge Ruth Holm granted bail on Friday. Prosecutors said in March that they would charge him.", "Prosecutors said that they would charge him"},
		"a woman without a name": {"Stephanie Berg of the Post interviewed a woman in Ohio in May. The woman had been ill. She left the clinic on Monday.", "The woman left the clinic"},
		"another party's man":    {"The Libertarian candidate Gary Holm spoke on Sunday. The Democratic candidate’s answer came late. She tweeted on Monday: “He lashes out at everybody he meets.”", "Democratic candidate: “He lashes out at everybody he meets”"},
		"a turn in an interview": {"Greta Lind took questions.\n\nHOST: When did you learn of it?\n\nLIND: I informed the regulator on Friday.", "Greta Lind informed the regulator"},
		"a thing acted on":       {"Ada Lund published her first novel in 1964. It won a prize the following year.", "Ada Lund’s first novel won a prize"},
		"a thing told of":        {"The painting will be sold in July. The museum had bought it in 1946.", "The museum had bought the painting"},
		"what belongs to it":     {"The tannery closed in May. Its workers went on strike in June.", "The tannery’s workers went on strike"},
		"several things":         {"The report said the agents had run covert operations. Norland denied any part in them on Monday.", "Norland denied any part in covert operations"},
		"of one family":          {"Karl Holm won in Ohio on Monday. Karl Holm was glad. His wife Ada Holm was there. Mr. Holm left on Tuesday.", "Mr. Holm left"},
		"somebody in the clause": {"The courier shouted on Monday, but she resigned on Tuesday.", "The courier resigned"},
		"a title alone":          {"The Queen returned to Windsor on Tuesday. She resigned in February.", "The Queen resigned"},
		"a firm and its chief":   {"Acme Tools CEO Mark Holm met Ada Varga on Monday. Holm expressed his optimism on Tuesday.", "Holm expressed his optimism"},
	} {
		titles := []string{}
		for _, e := range extractText(c.text, "2021-03-17").Events {
			titles = append(titles, e.Title)
		}
		if !slices.Contains(titles, c.want) {
			t.Errorf("%s: titles %q, want %q", name, titles, c.want)
		}
	}
}
