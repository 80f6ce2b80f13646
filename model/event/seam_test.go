package event

import (
	"slices"
	"testing"
)

// TestSeams holds what splicing brought up: titles that were put together wrong at a
// seam of their own.
func TestSeams(t *testing.T) {
	for _, c := range []struct{ text, title string }{
		{"Nora Ward runs the yard. \"I will have to leave on Monday,\" Ward said.", "Nora Ward will have to leave"},
		{"Nora Ward runs the yard. \"I did not have to pay in 2019,\" Ward said on Sunday.", "Nora Ward did not have to pay"},
		{"Most of the fall in May is being put down to a third-quarter export report that came in late.", "An export report came in late"},
		{"Ada Quill became the Labour Party‘s nominee on Tuesday.", "Ada Quill became the Labour Party’s nominee"},
		{"Cole called the plan “idiotic“ in a letter on Sunday.", "Cole called the plan idiotic in a letter"},
		{"Prices will rise this week, as Yun speaks to the Harbour Club on Wednesday.", "Yun speaks to the Harbour Club"},
		{"The ferry will sail on Friday, a Labour official said on Monday.", "A Labour official said the ferry will sail"},
		{"Talks have been taken up again, a U.S. envoy said on Monday.", "A U.S. envoy said talks have been taken up again"},
		{"The clerk lost his role overseeing the harbour in May.", "The clerk lost his role overseeing the harbour"},
		{"A survey shows that nurses left the wards in March 1939..", "Nurses left the wards"},
		{"The firm said that owing to slowing trade it isn't in profit in May.", "The firm isn't in profit"},
	} {
		ex := extractText(c.text, "2021-03-17")
		sound(t, ex)
		worded(t, ex)
		var got []string
		for _, e := range ex.Events {
			got = append(got, e.Title)
		}
		if !slices.Contains(got, c.title) {
			t.Errorf("%s\nhas the titles %q and not %q", c.text, got, c.title)
		}
	}
}

// Sentences and paragraphs that end in the middle lend nothing to the next.
func TestNothingLeansOverASentence(t *testing.T) {
	for _, text := range []string{
		"The dam was opened in 2010\n\nto give him time",
		"The verdict was overturned\n\non Tuesday shows that nurses left the service",
		"Lund and Berg both rejected the offer on Sunday\n\nin the old town on Tuesday’s the novel in 1925.",
		"It met in the next set of contests\n\non Radio Nord on weekdays from 5:30 a.m. until 8:30 a.m. were",
		"On Friday Ward replied in a letter she wrote",
		", and Doctors in Brno say that the miller, now 58, moved the flour to Split in 2015. ",
		"The ferry needs, as it told the board on Monday, to raise its fares but can't, who in 2012, he left",
		"Wexford's, based in Leith, runs nine shops, he said on Monday.",
		"Kerr's has no ferries left today, she said.",
		"returned on Monday were A director of the mill and two of his sons were arrested on Monday.",
		", said on Monday that it sank.",
		"Ward was charged with theft on Tuesday’s with",
		"Laura and Olof on their left,\n\nwas charged with fraud on Tuesday’s with",
		"Those who print papers \"may try to use finer methods to get round\" the law in May.",
	} {
		for _, dct := range []string{"", "2021-03-17"} {
			ex := extractText(text, dct)
			sound(t, ex)
			worded(t, ex)
		}
	}
}
