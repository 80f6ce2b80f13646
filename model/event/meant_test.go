package event

import (
	"slices"
	"testing"
)

// titled is a text and a title that one of its events must have.
type titled struct{ text, want string }

// checkTitles reports the texts without the title that is wanted, read as published on
// Wednesday 17 March 2021.
func checkTitles(t *testing.T, cases []titled) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, e := range extractText(c.text, "2021-03-17").Events {
			got = append(got, e.Title)
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%s\n\twant %s\n\tgot  %q", c.text, c.want, got)
		}
	}
}

// TestWhoseRelativeClause holds whom a clause with "who" tells of where a role stands
// between that and the name.
func TestWhoseRelativeClause(t *testing.T) {
	checkTitles(t, []titled{
		{"“It will pass,” said Petra Quill, a former head of the Arden Office under Mayor Erik Berg who has known Holm for two decades.", "Petra Quill has known Holm for two decades"},
		{"“We must wait,” said Senator Jane Holm, Democrat of Ohio, who is now a backer of the toll.", "Senator Jane Holm is a backer of the toll"},
		{"Mr. Quill, a veteran organiser and fund-raiser who in the last month has taken over the campaign, offered a truce.", "Mr. Quill has taken over the campaign"},
		{"Jane Holm, chief executive of Acme Mills, who joined the firm in 2016, will leave in June.", "Jane Holm joined the firm"},
		{"Jane Holm, chief executive of Acme Mills, who joined the firm in 2016, will leave in June.", "Jane Holm will leave"},
		{"Jane Holm, a former aide to Mayor Erik Berg who left the hall in May, was fined on Monday.", "Jane Holm left the hall"},
		{"The mayor met Erik Berg, Jane Holm and a singer who sued the port in 2019.", "A singer sued the port"},
		{"A driver for Acme who crashed on Monday was fined.", "A driver for Acme crashed"},
		{"Curt Shilling, a former All-Star pitcher, was fired on Wednesday, a day after he drew scorn for a post.", "Curt Shilling drew scorn for a post"},
		{"There was no word of “Lyin’ Erik” or “Crooked Hillary”; Donald Quill called him “Senator Berg” instead. He took no questions on Tuesday.", "Donald Quill took no questions"},
	})
}

// TestContactClauses holds clauses that tell more of the noun right before them without
// a pronoun, and the verbs whose subject that noun is.
func TestContactClauses(t *testing.T) {
	checkTitles(t, []titled{
		{"The paper she founded in 1999 closed on Friday.", "She founded the paper"},
		{"The tower Petra Holm climbed in 1987 fell on Monday.", "Petra Holm climbed the tower"},
		{"The song Holm wrote in 1999 about the strike won a prize on Friday.", "The song Holm wrote in 1999 about the strike won a prize"},
		{"The bridge they built across the Orme in 1890 will close in May.", "They built the bridge across the Orme"},
		{"A school he opened last year burned down on Sunday.", "A school burned down"},
		{"The firm said the plant it bought in 2012 would close in May.", "The firm bought the plant"},
		{"The firm said the plant it bought in 2012 would close in May.", "The plant it bought in 2012 would close"},
		{"The mayor told the crowd she won in May.", "The mayor won"},
		{"The firms Holm has spent years fighting since 2012 closed on Friday.", "Holm has spent years fighting the firms"},
		{"None of the guests Holm asked last week thought a truce was likely.", "Holm asked the guests"},
		{"Last week she opened the shop.", "She opened the shop"},
		{"Berg, who says the plant he ran for years closed in 2004, is 70.", "The plant he ran for years closed"},
		{"In a letter she sent to the board in May, Holm asked for help.", "She sent a letter to the board"},
	})
}

// TestWholeClauses holds what may not be cut, told as done or left without its verb.
func TestWholeClauses(t *testing.T) {
	checkTitles(t, []titled{
		{"The Arden Gazette reported that Acme -- which is best known for tills -- missed its targets last year.", "Acme missed its targets"},
		{"The board said the mayor — who took office in 2012 — was fined on Monday.", "The mayor was fined"},
		{"In late 2011, a voter would have had good cause to be doubtful about whether Erik Berg, who had sat in the hall for nearly four years and had never led anything larger than his shop, had the skill to run a town.", "A voter would have had good cause to be doubtful about whether Erik Berg had the skill"},
		{"Many of these leases run only to 2034.", "Many of these leases run only to 2034"},
		{"The lease lasts until 2040.", "The lease lasts until 2040"},
		{"The museum now counts on Ms. Holm's concerts to bring in a fifth of its income.", "The museum counts on Ms. Holm's concerts to bring in a fifth of its income"},
		{"Some ports are thinking of hurrying over the last tests, possibly even taking the crane into use by the end of this year.", "Some ports are thinking of hurrying over the last tests"},
		{"Aides to Mr. Holm have been pressing the party for a role in drafting the plan for the meeting in July.", "Drafting the plan for the meeting"},
		{"The firm talked about selling the mill in 2019.", "The firm talked about selling the mill"},
		{"He was fined for closing the port in May.", "He closed the port"},
		{"Erik Berg got rich. In 2009, Berg decided to sell his Boeing 727. He replaced it with a used plane in 2010.", "Erik Berg replaced his Boeing 727 with a used plane"},
		{"Newsrooms were reveling in the row just the same this year.", "Newsrooms were reveling in the row just the same"},
		{"Jan Quill said Erik Berg was asleep when he left the house on Monday.", "Erik Berg left the house"},
		{"A town the party won in 2008 will vote again in May.", "The party won a town"},
		{"The deal the unions signed last week was praised on Monday.", "The unions signed the deal"},
	})
}

// TestCutsOfTitles holds where a title that is too long, or whose clause owes something,
// may and may not end.
func TestCutsOfTitles(t *testing.T) {
	checkTitles(t, []titled{
		{"Jane Holm presented the leading Freedom nominee on Monday as singularly suited to defeat Mr. Quill.", "Jane Holm presented the leading Freedom nominee as singularly suited to defeat Mr. Quill"},
		{"Once he became the mayor in May, brokers, builders and bankers were hastening to draw up plans.", "He became the mayor"},
		{"Last week Mr. Birdwell suggested that the town might build a new line alongside the old plan so as not to impose those costs on riders.", "Mr. Birdwell suggested that the town might build a new line alongside the old plan"},
		{"Justice Holm joined the court on Monday in widening the “open door” rule that the court laid down in 1987.", "The court laid down the “open door” rule"},
		{"As she put it on Wednesday in Arden, Ms. Holm wants to make the town work for everyone.", "Ms. Holm wants to make the town work for everyone"},
		{"The letter stands on the back of his new book, “Holm and Me,” which will be published on April 5.", "His new book will be published"},
		{"It was the best year since the board led by Chief Engineer Earl Quill in the 1950s.", "The board was led by Chief Engineer Earl Quill"},
	})
}

// TestWhatStandsInside holds words put into somebody's, and whose the wife of one just
// told of is.
func TestWhatStandsInside(t *testing.T) {
	checkTitles(t, []titled{
		{"Sen. Ted Holm said on Monday that he would “carpet-bomb [the rebel camps] into oblivion.”", "Sen. Ted Holm said that he would “carpet-bomb the rebel camps into oblivion”"},
		{"King Karim met Erik Berg. Crime is an issue after a young dentist and his Norwegian wife carried out a raid Dec. 2 in Arden, killing two.", "His Norwegian wife carried out a raid in Arden"},
	})
}

// TestOverInsertions holds subjects and infinitives that brackets or a time part from
// their verbs.
func TestOverInsertions(t *testing.T) {
	checkTitles(t, []titled{
		{"The mayor pointed out on Friday that Sen. Ted Quill (who has 231 votes) must win 58 percent of the rest.", "The mayor pointed out that Sen. Ted Quill must win 58 percent of the rest"},
		{"Holm (who left the club in 2012) was fined on Monday.", "Holm left the club"},
		{"Quill is not the only well-known Democrat to recently endorse Holm.", "Quill is not the only well-known Democrat to endorse Holm"},
	})
}
