package event

import "testing"

// TestWire reads events out of news with the long subjects, asides and late
// attributions that reporters write: what is listed must be there, with its day,
// status and title, and what is forbidden must stand in no title.
func TestWire(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want            []string // "edtf status title"
		never           []string // in no title
	}{
		{"an agent inside the subject", "2022-09-13", "Talks brokered by Qatar broke down in July.",
			[]string{"2022-07 occurred Talks brokered by Qatar broke down"}, nil},
		{"examples behind the subject", "2021-06-09", "Hundreds of shops, including those of bakers, butchers and grocers, went dark on Tuesday.",
			[]string{"2021-06-08 occurred Hundreds of shops went dark"}, nil},
		{"whose", "2022-06-15", "Rep. Ada Holm, R-Linden, whose family has farmed there since 1911, voted no on Tuesday.",
			[]string{"1911/.. occurred Ada Holm’s family has farmed"}, nil},
		{"a clause with an apposition", "2023-05-11", "The plan was dropped in 2021 after a cyclist, Ellie Marsh, was run over.",
			[]string{"2021 cancelled The plan was dropped after a cyclist"}, nil},
		{"a clause behind the weekend", "2025-03-06", "She said the hens began dying over the weekend and samples were sent to a lab on Monday.",
			[]string{"2025-03-03 occurred Samples were sent to a lab"}, []string{"And "}},
		{"the year before in figures", "2021-10-28", "Net income in the third quarter fell to $212 million, or 61 cents a share, from $305 million, or 87 cents a share, a year earlier.",
			[]string{"2020-07/2020-09 occurred Net income was $305 million"}, nil},
		{"what was reported is no subject", "2024-05-14", "Quantum reported revenue of $7 billion, up from $5 billion a year earlier.",
			nil, []string{"Quantum were", "Quantum was"}},
		{"nearly", "2024-10-03", "The chain listed its shares in 1998 and nearly collapsed in the crisis of 2008.",
			[]string{"2008 occurred The chain nearly collapsed"}, nil},
		{"people are not called off", "2022-12-12", "Crewe was suspended on 15 November.",
			[]string{"2022-11-15 occurred Crewe was suspended"}, nil},
		{"what somebody was paid", "2019-09-27", "The boss would not return the bonus he was paid in 2017.",
			[]string{"2017 occurred The boss was paid the bonus"}, nil},
		{"beginning in", "2022-06-15", "The bill would cap withdrawals from the Merrow Aquifer beginning in 2025 and create a fund.",
			[]string{"2025 expected The bill would cap withdrawals from the Merrow Aquifer"}, []string{"beginning"}},
		{"hours of a log", "2022-07-07", "Live: the crisis as it happened\n\n12:30 The prime minister has quit outside his office.\n\n09:02 Education secretary Ann Holm, appointed only on Tuesday, has resigned.\n\n08:30 The prime minister last night sacked an ally.\n",
			[]string{"2022-07-07T09:02:00 occurred Education secretary Ann Holm has resigned"}, nil},
		{"the verdict before who gives it", "2025-01-21", "Norland Steel will shut its last furnace at Port Ellis by September, ending a century of steelmaking in the town, the company confirmed on Tuesday.",
			[]string{"2025-01-21 occurred Norland Steel will shut its last furnace"}, []string{"company confirmed"}},
		{"two clauses with a time each", "2025-01-21", "Building is due to begin in July 2026 and the furnace would start up in late 2027.",
			[]string{"2026-07 expected Building is due to begin", "[2027-09..2027-12] expected The furnace would start up"}, nil},
		{"a resumed predicate", "2023-06-09", "The mayor took the papers home, kept them in a shed, and in July 2021 showed one to a writer.",
			[]string{"2021-07 occurred The mayor showed one"}, nil},
		{"a century after", "2020-06-24", "The waves were detected in 2015, a century after Anna Holm predicted them, and won their finders a prize in 2017.",
			[]string{"2017 occurred The waves won their finders a prize"}, []string{"Holm won"}},
		{"begun and completed", "2019-04-16", "Begun in 1163 and completed in 1345, the abbey was restored in the 1840s after a novel by Victor Hale revived interest in it.",
			[]string{"1345 occurred The abbey was completed", "184X occurred The abbey was restored"}, nil},
		{"his most famous chair", "2018-03-14", "He went on to hold the university's most famous chair. Stefan Holm held it from 1979 to 2009.",
			nil, []string{"is most famous"}},
		{"a firm's form", "2023-04-18", "Halden Foods, Inc. recalled 2,000 jars on April 18, 2023.",
			[]string{"2023-04-18 occurred Halden Foods, Inc. recalled 2,000 jars"}, nil},
		{"having", "2020-12-24", "The country left in January, having missed three deadlines in 2019.",
			[]string{"2019 occurred The country had missed three deadlines"}, nil},
		{"a father of four", "2023-12-03", "“Where do we go?” asked Yamen Holm, a father of four who fled the north in October.",
			[]string{"2023-10 occurred"}, []string{"Four fled"}},
		{"what is in force", "2023-01-13", "A curfew will be in force until 6 a.m. tomorrow.",
			[]string{"../2023-01-14T06:00:00 expected A curfew will be in force"}, nil},
		{"shares, which", "2024-07-20", "Norland shares, which had doubled in the past year, fell 11% on Friday.",
			[]string{"2024-07-19 occurred Norland shares fell 11%"}, nil},
		{"a ship that had blocked it for a week", "2021-03-29", "A tanker that had blocked the Orme Canal for almost a week was refloated on Monday.",
			[]string{"2021-03-29 occurred A tanker that had blocked the Orme Canal"}, []string{"A week was"}},
		{"cents a share", "2024-02-01", "The dividend of 50 cents a share will be paid on March 26.",
			[]string{"2024-03-26 expected The dividend of 50 cents"}, []string{"A share"}},
		{"last lifted", "2022-12-18", "Norland, who lost their first game, last lifted the trophy in 1986.",
			[]string{"1986 occurred Norland lifted the trophy"}, nil},
		{"the rise in a tax", "2022-09-23", "The increase in fuel tax, which took effect in April, will be reversed.",
			[]string{"2022-04 occurred The increase in fuel tax took effect"}, nil},
		{"a name before what explains it", "2018-07-06", "Asahi, a former healer born in Orme in 1955, was arrested in May.",
			[]string{"2018-05 occurred Asahi was arrested"}, nil},
		{"no subject found", "2021-01-29", "Her memoir, \"Just as I Was,\" had been published on Tuesday.",
			nil, []string{"Had been"}},
		{"the article goes before half a name", "2021-03-17", "The Orme Office of the Director of Public Prosecution released a 15-page declassified report on Tuesday.",
			[]string{"2021-03-16 occurred Orme Office of the Director of Public Prosecution released a 15-page declassified report"}, nil},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
