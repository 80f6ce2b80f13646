package event

import (
	"testing"
)

// when is a text, one of its words, and the day that the event of that word must have: as
// EDTF, "now" for one that is told as of the publication, "-" for no event.
type when struct{ text, word, want string }

// checkWhen reports the words whose events have another day, read as published on
// Wednesday 17 March 2021.
func checkWhen(t *testing.T, cases []when) {
	t.Helper()
	for _, c := range cases {
		got := "-"
		for _, e := range extractText(c.text, "2021-03-17").Events {
			if c.text[e.Trigger.Start:e.Trigger.End] != c.word {
				continue
			}
			if got = e.When.EDTF(); e.Quotes[0].Time == nil {
				got = "now"
			}
		}
		if got != c.want {
			t.Errorf("%s\n\t%s: want %s, got %s", c.text, c.word, c.want, got)
		}
	}
}

// TestBehindALookBack holds that what follows a look back goes on with the news only
// where it names something of it again.
func TestBehindALookBack(t *testing.T) {
	const opened = "The ferry Orla sank off Brede on Tuesday. Nine people drowned.\n\n"
	checkWhen(t, []when{
		{opened + "Orme Lines bought the ship in 2006.\n\nThe company changed the engines.", "changed", "-"},
		{opened + "Orme Lines was founded in 1974.\n\nIts rivals merged or closed.", "merged", "-"},
		{opened + "A trawler was lost there in March 2011.\n\nThe council promised a lighthouse.", "promised", "-"},
		{opened + "Orme Lines bought the ship in 2006.\n\nThe ferry took in water within minutes.", "took", "2021-03-16"},
		{opened + "A trawler was lost there in March 2011.\n\nThe coastguard called off the search for people.", "called", "-"},
		{opened + "A trawler was lost there in March 2011.\n\nDivers reached the ferry at dusk.", "reached", "2021-03-16"},
		{opened + "Divers reached the wreck at dusk.", "reached", "2021-03-16"},
	})
}

// TestSetAtAnotherTime holds what is set at another time in words that are no date.
func TestSetAtAnotherTime(t *testing.T) {
	const opened = "Mayor Jane Holm resigned on Tuesday. "
	checkWhen(t, []when{
		{opened + "A recent survey showed her in third place.", "showed", "-"},
		{opened + "In a recent essay, the writer Erik Berg attacked her plans.", "attacked", "-"},
		{opened + "At a previous hearing, Holm shouted at a clerk.", "shouted", "-"},
		{opened + "In her second term, Holm cut the budget of the schools.", "cut", "-"},
		{opened + "During his years of marriage he wrote two books.", "wrote", "-"},
		{opened + "Throughout her tenure, Holm fought the harbour board.", "fought", "-"},
		{opened + "Ahead of the March 1 vote, Holm toured the villages.", "toured", "-"},
		{opened + "Before Friday's talks, Berg sent a letter.", "sent", "-"},
		{opened + "Holm led the town through six years of drought.", "led", "-"},
		{opened + "The fund pulled the town out of debt in a matter of years.", "pulled", "-"},
		{opened + "Erik Berg also worked for the harbour board.", "worked", "-"},
		{opened + "Holm served as a judge in Brede.", "served", "-"},
		{opened + "Jane Holm studied law in Arden.", "studied", "-"},
		{opened + "Berg went to that meeting.", "went", "-"},
		{opened + "Holm was filmed pushing a reporter at a fair last month.", "filmed", "2021-02"},
		{opened + "Berg surprised the council by leaving the party in January.", "surprised", "-"},
		{opened + "A clerk read out her letter.", "read", "2021-03-16"},
		{opened + "Berg worked the phones.", "worked", "2021-03-16"},
	})
}

// TestAsOfNow holds what has happened by the publication: no hour of its day is its own.
func TestAsOfNow(t *testing.T) {
	checkWhen(t, []when{
		{"The council met at a school in Brede.\n\nThe talks went on on Wednesday night.\n\nThe lift was stuck.\n\nErik Berg has raised $3 million for the race.", "raised", "now"},
		{"Holm spoke on Wednesday morning in Brede. Her party has lost every poll.", "lost", "2021-03-17"},
		{"A gunman shot four people in Brede this morning.\n\nThe street was closed.\n\nOne of the four has been taken to Arden.", "taken", "2021-03-17"},
	})
}
