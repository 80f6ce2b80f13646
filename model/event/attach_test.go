package event

import (
	"strings"
	"testing"
)

// TestWhichHappening holds the happening that a time dates, its date and status:
// "trigger edtf status", one a line, in the order of the text.
func TestWhichHappening(t *testing.T) {
	for _, c := range []struct{ name, dct, text, want string }{
		{"two clauses with their own status", "2024-03-15", "Police arrested three men on Sunday and the trial begins Thursday.", "arrested 2024-03-10 occurred; begins 2024-03-21 expected"},
		{"a clause beside a dated one", "2023-11-03", "The storm hit the coast on Sunday, and two bridges collapsed.", "hit 2023-10-29 occurred; collapsed 2023-10-29 occurred"},
		{"relative clause behind the subject", "2024-03-14", "The mayor of Hallstead, who was elected in 2019, resigned on Monday after prosecutors accused him of theft.", "elected 2019 occurred; resigned 2024-03-11 occurred"},
		{"participle behind the subject", "2018-07-09", "Twelve boys trapped in a cave in Norland since June 23 were found alive last Monday.", "trapped 2018-06-23/.. occurred; found 2018-07-02 occurred"},
		{"a figure rises", "2022-11-02", "Third-quarter income rose 6 percent.", "rose 2022-07/2022-09 occurred"},
		{"a drop in a figure", "2022-11-02", "The firm reported a drop in third-quarter profit.", "drop 2022-07/2022-09 occurred"},
		{"compared only", "2024-04-10", "Inflation rose to 3.5 percent in March, up from 3.2 percent in February.", "rose 2024-03 occurred"},
		{"a year earlier compared", "2022-06-20", "Prices rose 8 percent last month from a year earlier.", "rose 2022-05 occurred"},
		{"over prepositions to the noun", "2023-04-07", "He was banned for a test that followed his loss to Berg in Lund in February.", "banned 2023-04-07~ occurred; loss 2023-02 occurred"},
		{"the following", "2023-04-07", "The warning follows two decisions by the Supreme Court last June.", "decisions 2022-06 occurred"},
		{"a period that ended", "2022-11-02", "Net income for the six months ended Oct. 1 slipped 5 percent.", "slipped 2022-04-02/2022-10-01 occurred"},
		{"within a stretch to come", "2023-04-07", "The bonds would be redeemed in five years.", "redeemed 2023-04-07~/2028-04-07~ expected"},
		{"between two verbs", "2023-11-10", "The farms she has bought over the past three years are empty.", "bought 2020-11-10~/2023-11-10~ occurred"},
		{"promised then", "2021-03-17", "The bank had promised in 2015 to cut 900 jobs within three years.", "promised 2015 occurred"},
		{"cleft", "2023-04-07", "It was not until Tuesday that Berg revealed the plan.", "revealed ../2023-04-04 occurred"},
		{"for what he did", "2023-04-07", "Berg was given a two-year ban for doping by the league on Tuesday.", "given 2023-04-04 occurred"},
		{"a state", "2023-04-07", "Joblessness is now at its highest level since the war.", ""},
		{"only a day", "2023-04-07", "The record date is May 9.", ""},
		{"according to", "2023-04-06", "He was arrested, according to a statement today by the ministry.", "arrested 2023-04-06~ occurred; statement 2023-04-06 occurred"},
		{"due", "2023-04-06", "She is due in Oslo on Friday.", "due 2023-04-07 expected"},
		{"named again", "2023-02-08", "The toll from Monday's earthquake passed 1,000 on Wednesday. The quake, which struck at 4:17 a.m., destroyed whole streets.", "earthquake 2023-02-06 occurred; passed 2023-02-08 occurred; struck 2023-02-06T04:17:00 occurred; destroyed 2023-02-06 occurred"},
		{"hours later", "2023-11-03", "A gunman opened fire in Lund on Saturday. Officers shot him dead hours later.", "opened 2023-10-28 occurred; shot 2023-10-28 occurred"},
		{"by then", "2023-11-03", "A ferry capsized off Marava on Wednesday. The ship had left port two hours late.", "capsized 2023-11-01 occurred; left ../2023-11-01 occurred"},
		{"behind an aside", "2022-03-01", "The firm stopped sales on Monday. It had already halted exports last month. Its shares fell 1 percent.", "stopped 2022-02-28 occurred; halted 2022-02 occurred; fell 2022-02-28 occurred"},
		{"the following day", "2020-01-11", "Ministers denounced the November 27 deal in Cairo on Wednesday. The foreign ministry called the summit a farce the following day.", "denounced 2020-01-08 occurred; deal 2019-11-27 occurred; called 2020-01-09 occurred"},
		{"told by witnesses", "2016-12-24", "A fire destroyed forty houses in Itoya on Thursday. The owner of a restaurant told police on Friday that he left a stove on.", "destroyed 2016-12-22 occurred; told 2016-12-23 occurred; left 2016-12-22 occurred"},
		{"when it happened", "2024-05-21", "A ship hit a bridge in Lund in March, police said on Monday. Six workers died when the span collapsed on March 26.", "hit 2024-03 occurred; said 2024-05-20 occurred; died 2024-03-26 occurred; collapsed 2024-03-26 occurred"},
		{"from when it holds", "2020-03-12", "The minister banned travel on Wednesday for 30 days beginning on Friday.", "banned 2020-03-11 occurred"},
		{"as of the news", "2015-03-25", "A plane crashed near Digne on Tuesday. One black box has been recovered.", "crashed 2015-03-24 occurred; recovered 2015-03-25~ occurred"},
		{"hurdle to", "2024-02-26", "Norland cleared the last hurdle to joining the union on Monday.", "cleared 2024-02-26 occurred"},
		{"what is scheduled", "2023-04-10", "The offer had been scheduled to expire on Friday.", "expire 2023-04-07 expected"},
		{"a loss made known", "2022-11-02", "The firm posted a loss of 3 million for the third quarter.", "loss 2022-07/2022-09 occurred"},
		{"falls due", "2023-04-10", "The city will repay the loan due May 3.", ""},
		{"for somebody to", "2023-04-10", "It is a chance for the bank to lower interest rates in May.", "lower 2023-05 expected"},
		{"the beginning of a time", "2023-11-10", "In the first two weeks of May 2022, rebels took four towns.", "took 2022-05-01/2022-05-14 occurred"},
		{"the end of a time", "2023-11-10", "In the last three weeks of March 2022, 400 people fled.", "fled 2022-03-11/2022-03-31 occurred"},
		{"the first months of a year of figures", "2023-11-10", "In the first nine months, profit rose 10 percent to $31 million.", "rose 2023-01/2023-09 occurred"},
		{"the months of a report", "2023-11-10", "Lund Bank lost money in the third quarter. For the nine months, it earned $4 million.", "lost 2023-07/2023-09 occurred; earned 2023-01~/2023-09~ occurred"},
		{"nobody's figures", "2023-11-10", "In the first six months, the mayor closed four schools.", "closed 2023-11-10~ occurred"},
		{"counted from a date behind", "2024-03-15", "He planned the east tower, which was finished two years before his death in 1912.", "planned 2024-03-15~ occurred; finished 1910 occurred; death 1912 occurred"},
		{"counted from what is told later", "2024-03-15", "The thief was seen near the shop ten days before the robbery. The robbery took place on 3 March 2024.", "seen 2024-02-22 occurred; took 2024-03-03 occurred"},
		{"in the days before", "1998-12-05", "Kvist was killed on October 23. A red car was seen near his house in the days before he was killed.", "killed 1998-10-23 occurred; seen ../1998-10-23 occurred"},
		{"within", "2023-11-10", "Berg was arrested on May 4. The bank froze his account within two weeks of the arrest.", "arrested 2023-05-04 occurred; froze 2023-05-04/2023-05-18 occurred"},
		{"back from the clause it stands in", "2015-11-28", "The president spoke on Monday in Lund, two weeks after gunmen killed nine people in the city.", "spoke 2015-11-23 occurred; killed 2015-11-09~ occurred"},
		{"back by years", "2023-11-10", "The bridge was finished in 1936, two years after the first stone was laid.", "finished 1936 occurred; laid 1934 occurred"},
		{"on to what comes", "2023-11-10", "The minister resigned on Monday, two days before a vote on her budget.", "resigned 2023-11-06 occurred; vote 2023-11-08 occurred"},
		{"what they said before", "2016-12-24", "A fire on Thursday destroyed forty houses in Itoya. Police said the man told them he went home.", "fire 2016-12-22 occurred; went 2016-12-22 occurred"},
		{"no past hour on a day ahead", "2024-03-15", "The council meets on Tuesday at 7 p.m. The last meeting closed at 9.30 p.m.", "meets 2024-03-19T19:00:00 expected; closed 2024-03-15T21:30:00 occurred"},
		{"an aside that is named again", "2024-03-15", "A bomb exploded in Lund on Thursday. The town was attacked last month. Two officers died in that attack.", "exploded 2024-03-14 occurred; attacked 2024-02 occurred; died 2024-02 occurred"},
		{"how long from then", "2023-11-10", "Holm was launched into space on 26 May 1980. He spent six days aboard the station.", "launched 1980-05-26 occurred; spent 1980-05-26/1980-06-01 occurred"},
		{"how long until then", "2023-11-10", "The boy clung to a board for two days and was pulled from the sea on 25 May 1999.", "clung 1999-05-23/1999-05-25 occurred; pulled 1999-05-25 occurred"},
		{"how many years", "2023-11-10", "The firm was founded in 1901. It made bikes for 40 years.", "founded 1901 occurred; made 1901~/1941~ occurred"},
		{"within the hour", "2023-11-10", "Two ferries collided off Marava on Thursday. The older ship sank within an hour.", "collided 2023-11-09 occurred; sank 2023-11-09 occurred"},
		{"a long meeting", "2023-11-10", "After a two-hour meeting with the king, Holm said on Thursday he was content.", "meeting 2023-11-09 occurred; said 2023-11-09 occurred"},
		{"a visit of days", "2023-11-10", "The king left on Monday for a three-day visit to Norway.", "left 2023-11-06 occurred; visit 2023-11-06~/2023-11-08~ occurred"},
		{"which earnings", "2022-11-02", "Lund Bank reported lower third-quarter earnings on Monday.", "reported 2022-10-31 occurred"},
		{"only a number", "2022-11-02", "The rate in January was about 7 percent.", ""},
		{"an appointment without verb", "2024-03-15", "Dentist on 19 March at 14:30", "Dentist 2024-03-19T14:30:00 expected"},
		{"the date of a paper", "2024-03-15", "The Lund Herald, 12 March", ""},
		{"months of talks", "2023-11-10", "The two sides signed the deal on Monday after three months of talks in Oslo.", "signed 2023-11-06 occurred; talks 2023-08-07~/2023-11-06~ occurred"},
		{"what a deal follows", "2023-11-10", "The deal follows months of talks.", "follows 2023-11-10~ ongoing; talks ../2023-11-10 occurred"},
		{"how old a truce is", "2023-11-10", "The eight-month-old truce was broken on Monday.", "truce 2023-03-10~/2023-11-10~ occurred; broken 2023-11-06 occurred"},
		{"how old a child is", "2023-11-10", "The eight-month-old girl was found on Monday.", "found 2023-11-06 occurred"},
		{"none in years", "2023-11-10", "The plant has had no order in about a decade.", "had 2013-11-10~/2023-11-10~ occurred"},
		{"until then", "2023-11-10", "The mayor of Lund resigned on Monday. He had led the town for six years.", "resigned 2023-11-06 occurred; led ../2023-11-06 occurred"},
		{"what a change was for", "2023-11-10", "The law was changed to allow strikes in 1971.", "changed 1971 occurred"},
		{"what broke out destroyed", "2022-09-14", "A fire that broke out late on Sunday destroyed a paint factory in Lund.", "broke 2022-09-11 occurred; destroyed 2022-09-11 occurred"},
		{"days of fighting", "2024-01-18", "Rebels seized the town of Amara on Wednesday after three days of fighting.", "seized 2024-01-17 occurred; fighting 2024-01-15~/2024-01-17~ occurred"},
		{"after so long", "2022-09-14", "Holm was jailed on 3 May 2019. He was freed after eleven months.", "jailed 2019-05-03 occurred; freed 2020-04~ occurred"},
		{"back to what was done", "2020-10-05", "United won at Rovers on Saturday, a week after losing to City.", "won 2020-10-03 occurred; losing 2020-09-26~ occurred"},
		{"calmer in trading", "2023-11-10", "The bank's shares were calmer in early trading on Thursday.", "calmer 2023-11-09 occurred"},
		{"the happening occurred", "2023-11-10", "The explosion occurred at 10:35 a.m. on Thursday in Lund.", "explosion 2023-11-09T10:35:00 occurred"},
		{"counts of last year", "2023-11-10", "Last year's shipments dropped sharply.", "dropped 2022 occurred"},
		{"earnings released", "2023-11-10", "Third-quarter earnings were released on Monday.", "released 2023-11-06 occurred"},
		{"expanded to include", "2023-11-10", "The union was expanded to include Norway in 1952.", "expanded 1952 occurred"},
		{"within weeks of", "2023-11-10", "The family probably killed him within weeks of his capture on March 26, 1996.", "killed 1996-03-26/.. occurred; capture 1996-03-26 occurred"},
		{"a day picked", "2023-11-10", "A week ago Holm picked Saturday night as the best time to leave.", "picked 2023-10-30/2023-11-05 occurred"},
		{"a day set for a deadline", "2023-11-10", "The agency set 20 November as the deadline for his return to Norway.", "set 2023-11-10~ occurred; deadline 2023-11-20 expected"},
		{"from what price", "2023-11-10", "The stock's fall quickened in the past two weeks, from a price of $8 a share on Oct. 9.", "quickened 2023-10-27~/2023-11-10~ occurred"},
		{"the quarter's end", "2023-11-10", "Norton had a loss of $81 million for the quarter ended Sept. 30.", "loss 2023-07/2023-09 occurred"},
		{"what only describes", "2023-11-10", "The firm sold shares representing a tenth of the bank on Monday.", "sold 2023-11-06 occurred"},
		{"a body between its time and its verb", "2023-11-10", "The Holm campaign on Tuesday replied that it had moved.", "replied 2023-11-07 occurred"},
		{"a time behind an aside", "2023-11-10", "The union, for example, on Wednesday started sending letters.", "started 2023-11-08 occurred"},
		{"the day of another thing", "2023-11-10", "On May 18, the day the deal was announced, the club was paid 300 euros.", "announced 2023-05-18 occurred; paid 2023-05-18 occurred"},
		{"a stretch nobody counted", "2023-11-10", "Berg resigned on Tuesday. For many months, his party prided itself on its thrift.", "resigned 2023-11-07 occurred"},
		{"a state behind the noun", "2023-11-10", "Berg had a row with senators who oppose him on Thursday.", "had 2023-11-09 occurred"},
		{"stuck to it", "2023-11-10", "Holm has stuck to farming in recent weeks.", "stuck ../2023-11-10~ occurred"},
		{"a planned thing held", "2023-11-10", "He drove to Lund for a planned rally held at a school on Wednesday.", "drove 2023-11-10~ occurred; rally 2023-11-08 occurred"},
		{"a town and its state", "2023-11-10", "The scrutiny has grown after shootings in Paris and Salem, Ore., last year.", "grown 2023-11-10~ occurred; shootings 2022 occurred"},
		{"a reported clause that opens with its time", "2023-11-10", "The institute estimated that from May to July 2014, at least 46,000 accounts were used by rebels.", "used 2014-05/2014-07 occurred"},
		{"what somebody needs and what he did", "2023-11-10", "She needs Berg to build up the coalition that he brought forth in 2008.", "brought 2008 occurred"},
		{"when another ran", "2023-11-10", "Berg spoke in Lund on Monday. When Lind ran in 1988, he wrapped himself in the flag.", "spoke 2023-11-06 occurred; ran 1988 occurred; wrapped 1988 occurred"},
		{"every one since", "2023-11-10", "He has predicted the outcome of every election since 1984.", ""},
		{"in a report released", "2023-11-10", "In a report released on Monday, the agency said costs had doubled.", "released 2023-11-06 occurred; said 2023-11-06 occurred"},
		{"nothing to count from", "2023-11-10", "A van was seen near the mill two weeks before the fire.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, e := range extractText(c.text, c.dct).Events {
				got = append(got, e.Trigger.In(c.text)+" "+e.When.EDTF()+" "+string(e.Status))
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}
