package event

import (
	"strings"
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
		{opened + "Orme Lines bought the ship in 2006.\n\nIts owner had relied on bad advice. After his defeat, he turned to old friends.", "turned", "-"},
		{opened + "Orme Lines bought the ship in 2006.\n\nIts owner had relied on bad advice.", "relied", "-"},
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
		{opened + "In the run-up to the last vote, Berg mocked her in the council.", "mocked", "-"},
		{opened + "During the primary, Berg attacked her speeches.", "attacked", "-"},
		{opened + "In the years after the war, the town built four bridges.", "built", "-"},
		{opened + "During the recession, the council closed two schools.", "closed", "-"},
		{opened + "During the meeting, Holm tore up the letter.", "tore", "2021-03-16"},
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

// TestFarFromItsDay holds that a portrait that looks back as much as it tells of the news
// gives no day to what it tells far from its dates, and that a report does.
func TestFarFromItsDay(t *testing.T) {
	calm := strings.Repeat("The hills are green. The town is quiet.\n\n", 6)
	rest := "\n\n" + calm + calm
	const news, past = "Mayor Jane Holm resigned on Tuesday.\n\n", "She was born in Arden in 1950. She won the office in 1998. Her party split in 2006.\n\n"
	checkWhen(t, []when{
		{news + past + calm + "The council closed four schools." + rest, "closed", "-"},
		{news + past + calm + "Traders moved to Brede by the dozen." + rest, "moved", "-"},
		{news + past + calm + "Voters turned against the board." + rest, "turned", "-"},
		{news + calm + "The council elected a clerk in her place." + rest, "elected", "2021-03-16~"},
		{"“There is no choice today,” Holm admitted when the strike ended.\n\nHer filibuster was seen as a victory by some.", "seen", "-"},
	})
}

// TestAsOfNow holds what has happened by the publication: no hour of its day is its own.
func TestAsOfNow(t *testing.T) {
	checkWhen(t, []when{
		{"The council met at a school in Brede.\n\nThe talks went on on Wednesday night.\n\nThe lift was stuck.\n\nErik Berg has raised $3 million for the race.", "raised", "now"},
		{"Holm spoke on Wednesday morning in Brede. Her party has lost every poll.", "lost", "2021-03-17~"},
		{"A gunman shot four people in Brede this morning.\n\nThe street was closed.\n\nOne of the four has been taken to Arden.", "taken", "2021-03-17~"},
	})
}

// TestWhatATimeIsNotOf holds times that stand in a clause and date something else, or
// nothing.
func TestWhatATimeIsNotOf(t *testing.T) {
	checkWhen(t, []when{
		{"“With an eye to June 20th, Arden,” the mayor said.", "said", "-"},
		{"Holm wrote, “On Sunday, the board offered us its help.”", "wrote", "now"},
		{"Berg told the crowd: “In 2012 the dam nearly broke.”", "told", "-"},
		{"Unlike in 2012, when Holm talked of herself, Berg praised the town.", "praised", "now"},
		{"Unlike Mayor Holm four years ago, Berg has run hardly any ads.", "run", "now"},
		{"Like the council in 2016, the board rejected the plan.", "rejected", "now"},
		{"The port could not keep pace with 2008, when it shipped 200,000 crates.", "keep", "-"},
		{"Sales were on par with 2015.", "were", "-"},
		{"Turnout in the race was up more than 70 percent from 2016.", "up", "-"},
		{"Exports rose 12% from 2008.", "rose", "now"},
		{"Voters think fondly back to 2008.", "think", "-"},
		{"The debate was mostly about the future.", "debate", "-"},
		{"She might have tried to foster the industries of the future.", "foster", "-"},
		{"The dispute is really over the past.", "dispute", "-"},
		{"With under nine weeks remaining until Election Day, stalls are on the squares.", "remaining", "-"},
		{"Berg said the dam was a hoax on Monday at a rally.", "said", "2021-03-15"},
		{"Holm said her rival was the founder of the sect on Tuesday.", "said", "2021-03-16"},
		{"Quill claimed the mayor was a coward on Saturday at a fair.", "claimed", "2021-03-13"},
		{"Berg eased the harsh tone of recent weeks.", "eased", "now"},
		{"The firm dropped the slogans of recent years.", "dropped", "now"},
		{"Berg, for years a member of the rival party, has insulted half the town.", "insulted", "now"},
		{"Quill, for decades an ally of the mayor, has left the board.", "left", "now"},
		{"The clerk cited the law passed after the Sept. 11, 2001, attacks.", "attacks", "2001-09-11"},
		{"Many fled in the wake of the Jan. 9, 2015, riot.", "riot", "2015-01-09"},
		{"Berg stood by his claim Monday that the dam is safe.", "claim", "2021-03-15"},
		{"Holm repeated her statement Friday that no vote was lost.", "statement", "2021-03-12"},
		{"A poll from the Brede Institute released on Monday found Holm ahead.", "released", "2021-03-15"},
		{"A survey by Arden University published on Tuesday showed that most want change.", "published", "2021-03-16"},
		{"In 2008, the party began airing ads in mid-September, a date Holm could still match this year.", "began", "[2008-09-11..2008-09-20]"},
		{"But in 2012, the party spent millions of crowns on ads in Danish beginning in April.", "spent", "2012-04"},
		{"Soon, Jane Holm found the lake dirty.", "found", "../2021-03-17~"},
		{"Berg sold two mills over the last year.", "sold", "2020-03-17~/2021-03-17~"},
		{"Berg won over few voters in the last month of the campaign.", "won", "-"},
		{"Berg sold two mills last year.", "sold", "2020"},
		{"Berg praised Holm on Friday. A few days later, he left her party.", "left", "../2021-03-17~"},
	})
}

// TestDueByThen holds what a day to come only bounds.
func TestDueByThen(t *testing.T) {
	for _, text := range []string{"Holm supports raising the wage to $15 by 2030.", "The board backs closing the mine by June.", "The party favours ending the tax by 2025.", "She called for the wage to be raised by 2030.", "Trials are to begin in 2022 and run until 2030."} {
		for _, e := range extractText(text, "2021-03-17").Events {
			if e.Status != "expected" && e.Quotes[0].Time != nil {
				t.Errorf("%s: %s is %s", text, e.Title, e.Status)
			}
		}
	}
}
