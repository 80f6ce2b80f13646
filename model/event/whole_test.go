package event

import "testing"

// TestWholeArticles reads passages as they stand in news of every sort: who or what a
// pronoun stands for, whose verb is whose behind an aside, and no title that says
// what the passage does not.
func TestWholeArticles(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want            []string // "edtf status title"
		never           []string // in no title
	}{
		{"a newer thing", "2023-11-15", "The audit began in 2020 when clerks noticed that a lift in the east wing had cost twice its price. It was installed in 2017 and failed three months later.",
			nil, []string{"audit was", "audit failed"}},
		{"a pair of people", "2024-05-09", "The couple bought the cottage in 2019. It was badly damaged on Tuesday.",
			nil, []string{"couple was"}},
		{"what was drawn up", "2022-03-01", "The council rejected a plan for a bypass in 2019. It was drafted in 2015.",
			[]string{"2015 occurred A plan was drafted"}, []string{"council was drafted"}},
		{"the clause before the semicolon", "2019-04-11", "In 1923 a plaque was put up where the inn had stood; it was removed by soldiers in 1943.",
			[]string{"1923 occurred A plaque was put up", "1943 occurred A plaque was removed by soldiers"}, nil},
		{"a judge with a name", "2023-11-15", "The judge, Irena Lund, said Berg had lied to the court. She ordered him to pay by Friday. He was led away on Wednesday.",
			[]string{"2023-11-15 occurred Berg was led away"}, []string{"judge was led"}},
		{"a widow’s husband", "2024-06-27", "Mr Holm’s widow, Ada, said he had been planning to sell the farm in May.",
			nil, []string{"widow had been planning"}},
		{"a medal with a name", "2024-03-03", "Edith Orr was born in Lund in 1930. Her picture of the cell won her the Halden medal in 1962. She was made a professor in 1970.",
			[]string{"1970 occurred Edith Orr was made a professor"}, []string{"Halden was"}},
		{"the work took her years", "2024-03-03", "Edith Orr was born in Lund in 1930. The survey took her six years. She retired in 1995.",
			[]string{"1995 occurred Edith Orr retired"}, nil},
		{"what ended", "2022-02-24", "The firm blamed a stoppage at its mill in Lyon that ended in November.",
			[]string{"2021-11 occurred A stoppage at its mill in Lyon ended"}, []string{"Its mill in Lyon ended"}},
		{"what was published", "2022-02-24", "A report on the collapse of the eastern span, published in May, blamed rust.",
			[]string{"2021-05 occurred A report on the collapse of the eastern span was published"}, nil},
		{"an aside before a future", "2024-01-18", "The crew has been lent the survey ship, which was launched in 2021, and will sail it to Lund next month.",
			[]string{"2024-02 expected The crew will sail"}, []string{"ship will sail"}},
		{"a participle, then the verb", "2019-04-11", "Van Loon, mocked by the guilds, withdrew in the autumn of 1741; his successor, Adriaan Smit, banned thatch in 1742.",
			[]string{"1742 occurred Adriaan Smit banned thatch"}, []string{"guilds were withdrawn", "Van Loon banned"}},
		{"and his deputy, named", "2019-04-11", "The mayor resigned in March and her deputy, Erik Holm, took over in April.",
			[]string{"2019-03 occurred The mayor resigned"}, []string{"mayor took over"}},
		{"the third, named", "2024-03-03", "She is survived by two sons; the third, Daniel, was killed in a fall in 1989.",
			[]string{"1989 occurred Daniel was killed in a fall"}, nil},
		{"due to", "2020-07-14", "Talks due to take place then have been moved to Friday.",
			[]string{"2020-07-17 expected Talks"}, []string{"Place have"}},
		{"a saint’s", "2023-02-17", "A vigil will be held at St Olaf’s on Sunday.",
			[]string{"2023-02-19 expected A vigil will be held at St Olaf’s"}, nil},
		{"a third speaker", "2016-04-05", "Ann Holm opposed Donald Berg on Monday. And a third, Daniel Orr, said he was opposed to Berg. “I prefer Lind,” he said on Tuesday.",
			nil, []string{"Donald Berg: “I"}},
		{"behind an agency’s dateline", "2023-03-08", "ARDEN, March 8 (Newswire) - The finance minister of Tamarin, Delphine Orr, resigned on Wednesday. She had clashed with President Isidore Lund in May. “I can no longer do it,” she wrote.",
			[]string{"2023-03-08 occurred Delphine Orr resigned"}, []string{"ARDEN", "Isidore Lund: “I"}},
		{"a verb promised", "2023-03-08", "Orr took office with a pledge to slow inflation, which hit 41 percent last month.",
			[]string{"2023-02 occurred Inflation hit 41 percent"}, nil},
		{"a noun known as a verb", "2022-11-21", "The victims came forward after a podcast about the troop was aired in 2019.",
			[]string{"2019 occurred A podcast about the troop was aired"}, nil},
		{"his barrister on him", "2022-11-21", "Erik Holm, 71, was jailed on Friday. His lawyer, Simon Orr, said he had been treated for cancer in June.",
			[]string{"2022-06 occurred Erik Holm had been treated for cancer"}, []string{"Simon Orr had been treated", "lawyer had been"}},
		{"her coach", "2024-07-30", "Lena Holm won gold on Monday. Her coach, Bruno Salis, said he had told her to wait. In 2021 she came last.",
			[]string{"2021 occurred Lena Holm came last"}, []string{"Bruno Salis came"}},
		{"an apposition with that", "2019-10-17", "Hollander Shoes, the 142-year-old firm that once dressed the feet of three queens, filed for protection on Wednesday and said it would shut.",
			[]string{"2019-10-16 occurred Hollander Shoes filed for protection"}, []string{"queens were"}},
		{"a firm of a town", "2021-05-19", "The hall was designed by Orr & Lind of Boston, which won a contest in 2018.",
			[]string{"2018 occurred Orr & Lind of Boston won a contest"}, nil},
		{"two tools", "2022-07-19", "Crews using boats and planes resumed the search on Tuesday.",
			[]string{"2022-07-19 occurred Crews using boats and planes resumed the search"}, nil},
		{"an apposition with a participle", "2023-06-20", "The tune, a row of low notes followed by a squeal, was first heard off Hawaii in 2019.",
			[]string{"2019 occurred The tune was first heard off Hawaii"}, nil},
		{"said by telephone", "2020-02-06", "They set fire to barns and shot people as they fled, Adamu Holm, the chief of Dankor village, said by telephone. “We buried two,” he said on Wednesday.",
			nil, []string{"Dankor:", "Dankor village:"}},
		{"the senator and her husband", "2024-10-15", "Senator Elaine Lund said on Tuesday that she would go. Lund, a farmer, insisted that it was time. Walt Lund, her husband, kept quiet. Lund, 69, was treated for cancer in 2017.",
			nil, []string{"Walt Lund was treated"}},
		{"a group is they", "2020-12-09", "Many people are thought to have died. A group of relatives, led by Joan Orr, is to sue. They met the minister on Monday.",
			[]string{"2020-12-07 occurred The group met the minister"}, nil},
		{"the bell", "2018-06-03", "Divers raised the bell in 1981; it was moved to a church in 1983.",
			[]string{"1983 occurred The bell was moved to a church"}, nil},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
