package event

import "testing"

// TestInSpeech holds what is told in direct speech: a clause of it that is whole stands
// for itself, anything that would have to be put together is quoted.
func TestInSpeech(t *testing.T) {
	checkTitles(t, []titled{
		{"“The mill’s firing today another hundred clerks,” Erik Holm said at the gate.", "Erik Holm: “The mill’s firing today another hundred clerks”"},
		{"“They dig for a line he may have dropped in 1990 and print it,” Ada Quill said.", "Ada Quill: “They dig for a line he may have dropped in 1990 and print it”"},
		{"“We are reaching out to people who haven’t voted for us since 2010,” Ann Holm said on Friday.", "Ann Holm: “We are reaching out to people who haven’t voted for us since 2010”"},
		{"“If God offers us a chance in May, we will take it,” said Erik Quill.", "Erik Quill: “If God offers us a chance in May, we will take it”"},
		{"“You have clerks lying to buyers right now,” Ada Lund said.", "Ada Lund: “You have clerks lying to buyers right now”"},
		// word for word, or with the speaker's name for I
		{"“The harbour froze in 2010,” Ada Holm said on Friday.", "The harbour froze"},
		{"“Our ferry sank in May,” Ann Holm said on Monday.", "Ann Holm’s ferry sank"},
		{"“I sold the boat in 2015,” Erik Lund said on Friday.", "Erik Lund sold the boat"},
	})
}

// TestScenes holds bare nouns of gatherings: what was done there says more.
func TestScenes(t *testing.T) {
	checkTitles(t, []titled{
		{"Ada Quill won loud applause for her plan at Monday’s hearing.", "Ada Quill won loud applause for her plan at the hearing"},
		{"Erik Holm broke with the miners during last week’s debate.", "Erik Holm broke with the miners during the debate"},
		{"The two mayors traded jokes at Friday’s rally.", "The two mayors traded jokes at the rally"},
	})
}

// TestOfOthersToo holds "we", which is never the speaker alone.
func TestOfOthersToo(t *testing.T) {
	checkTitles(t, []titled{
		{"Erik Holm said that “we need more nurses” on the wards on Friday.", "Erik Holm: “we need more nurses”"},
		{"Ada Lund, a pilot, wrote: “On Monday we reached the hut and lit a fire.”", "Ada Lund: “On Monday we reached the hut and lit a fire”"},
	})
}

// TestBareAnswers holds answers of a word or two, which say nothing without the question.
func TestBareAnswers(t *testing.T) {
	for _, text := range []string{
		"Asked whether he thought the dam was safe, Mayor Erik Holm replied, “I do.”",
		"Was Ada Lund content with the answer? “Not quite,” she said.",
		"“Never,” Ann Quill said when a clerk asked whether she would sell the mill.",
	} {
		for _, e := range extractText(text, "2021-03-17").Events {
			if bareAnswer(e.Title) {
				t.Errorf("%s\n\t%s", text, e.Title)
			}
		}
	}
	checkTitles(t, []titled{
		{"Asked about the dam on Friday, Mayor Erik Holm replied, “It is quite safe.”", "Erik Holm: “It is quite safe”"},
	})
}
