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
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
