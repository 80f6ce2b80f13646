package timex_test

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/timex"
)

// TestShortNarrative holds what texts of few sentences about other times than
// their own publication must give: yearless dates lie in the year told of, and
// what is said of now stays with the publication.
func TestShortNarrative(t *testing.T) {
	const battle = `The fight for Arn Hill lasted from 2 to 6 March 1915. On 3 March the guns opened fire. The hill fell two days later. Its defender, Colonel Reck, was freed the following spring and died in 1924.`
	const life = `Ada Moll died on Monday. She was born on May 2, 1931, in Basel. In 1958 she joined the museum; her father had died three years before. She ran it from 1971. "She never tired," a colleague said last year. In 1990 she won the Brandt Prize. A service will be held on June 3.`
	const yard = `The Orme yard was founded in 1871. It was rebuilt in 1919. Last spring the owners sold it. Half the workers left in June. The new owners will reopen the dock in October.`
	const talk = `I left the band in the autumn of 2009, I think. We played once more in November. You know, I sold my drums on Friday.`
	for _, c := range []struct{ name, dct, text, want string }{
		{"battle", "2020-01-01", battle, "1915-03-02 1915-03-06 1915-03-03 1915-03-05 1916-SP 1924"},
		{"battle without publication", "", battle, "1915-03-02 1915-03-06 1915-03-03 1915-03-05 1916-SP 1924"},
		{"life", "2018-05-17", life, "2018-05-14 1931-05-02 1958 1955 1971 2017 1990 2018-06-03"},
		{"yard", "2016-07-20", yard, "1871 1919 2016-SP 2016-06 2016-10"},
		{"talk", "2015-04-15", talk, "2009-FA 2009-11 2015-04-10"},
		{"a day that goes on", "2012-04-17", `He broke the pipe on December 16, 2010. She came back to the flat on December 27. On December 29 her friend went to see her. On January 4 he was held. A trial opens on May 3.`, "2010-12-16 2010-12-27 2010-12-29 2011-01-04 2012-05-03"},
		{"a letter of the year named", "2010-05-25", `In 2006, Jan Berg wrote a paper on it. "I have doubts," his chief wrote in a note June 23 to her staff.`, "2006 2006-06-23"},
		{"born on a day, quit on another", "2012-04-17", `Ada Berg, who was born on March 3, 1960, quit on March 20.`, "1960-03-03 2012-03-20"},
		{"a tale within news", "2014-11-20", `The mill reopens on Sunday. In April 1909 it caught fire. On 6 May a board met. It sat until 9 October. The heirs gave in on the Wednesday.\n\nA sale was held on 3 February. The roof was gone the following year. A road came in August.\n\nVisitors queued last week. The café opened in June.`, "2014-11-23 1909-04 1909-05-06 1909-10-09 1909-10-13 1910-02-03 1911 1911-08 2014-W46 2014-06"},
		{"a year named by the way", "2014-11-20", `Berg led the mill from 1999 and the following year the bank. But fined in March for a brawl, he quit on Monday.`, "1999 2000 2014-03 2014-11-17"},
		{"news of old firms", "2016-07-20", `The yard closed on Monday. It was founded in 1871 and rebuilt in 1919. Workers were told in June.`, "2016-07-18 1871 1919 2016-06"},
	} {
		pub := model.Published{}
		if c.dct != "" {
			pub = publishedOn(t, c.dct)
		}
		var got []string
		for _, e := range timex.Tag(c.text, pub) {
			if e.Type == model.TimexDate {
				got = append(got, e.Value)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %s, want %s", c.name, s, c.want)
		}
	}
}

// TestBeforeClock holds that "before noon" ends on its own day and "before the
// end of" in its own period.
func TestBeforeClock(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"She crossed the border before noon on 3 May 2011.", "../2011-05-03T12:00:00"},
		{"Three more opened before the end of 1999.", "../1999"},
		{"Three more opened before 1999.", "../1998"},
	} {
		got := timex.Tag(c.text, publishedOn(t, "2015-03-04"))
		if len(got) == 0 || got[0].When.EDTF() != c.want {
			t.Errorf("%s: got %s, want %s", c.text, show(c.text, got), c.want)
		}
	}
}

// TestToldAgainstNow holds what lies ahead or near although the text looks back.
func TestToldAgainstNow(t *testing.T) {
	for _, c := range []struct{ name, dct, text, want string }{
		{"the news that a history explains", "2014-09-09", "The isles voted for independence on 6 September. They came under British rule in 1809. Self-rule came in 1957, and a first vote failed in 1988. In 1999 the party won. Talks will begin in October.", "2014-09-06 1809 1957 1988 1999 2014-10"},
		{"a funeral", "2016-03-11", "Pell was born in 1927. He joined the union in 1946 and led it from 1971. He retired in 1990 and wrote a book in 1991. The funeral takes place on March 18.", "1927 1946 1971 1990 1991 2016-03-18"},
		{"expected with an object", "2021-07-15", "Forecasters expect the heat to peak on Saturday.", "2021-07-17"},
		{"asked of all", "2022-01-28", "Please stay off the roads on Saturday.", "2022-01-29"},
		{"a closing hour behind the next date", "2019-11-13", "The chair opened the meeting of 12 November at 18:05. The next one is on 14 January at 18:00. The meeting closed at 19:40.", "2019-11-12T18:05 2020-01-14T18:00 2019-11-12T19:40"},
		{"over a night", "2000-01-01", "The fight took place on 14 June 1706. On the evening of 13 June 1706 the armies met. At four in the morning the guns began to fire. It was remembered in 1806.", "1706-06-14 1706-06-13TEV 1706-06-14T04:00 1806"},
		{"arranged", "2022-07-18", "The roofer is coming on Thursday.", "2022-07-21"},
		{"an hour of years back", "2016-01-16", "The film opened on Friday. Pell met the crew on March 9, 2012, in a hut by the lake. " + strings.Repeat("The hut was small and the lake was wide. ", 12) + "About 9:40 p.m. she heard an engine.", "2016-01-15 2012-03-09 2012-03-09T21:40"},
		{"days before the first year", "2014-08-04", "On 28 June the mill at Orme burned. The heirs met nine days later. They sold it on 23 July 1908 and left on the 25th. On 28 July the sluice was shut. By Friday the pond was dry. On 4 August the last carp died.\n\nA plaque was put up on Sunday.", "1908-06-28 1908-07-07 1908-07-23 1908-07-25 1908-07-28 1908-07-31 1908-08-04 2014-08-03"},
		{"a log that goes back", "2022-02-24", "14:20 The gate has failed.\n\n13:05 A clerk spoke.\n\n11:40 Two men were found.", "2022-02-24T14:20 2022-02-24T13:05 2022-02-24T11:40"},
		{"supposed", "2018-01-05", "The road will be closed if a new mayor is chosen in November.", "2018-11"},
		{"a film", "2017-08-04", "He gave her a part in Summer Rain in 1951.", "1951"},
		{"a night of a summer", "2018-09-20", "She told me in the summer of 1989, in a garden. I wrote it down that night.", "1989-SU 1989-SU"},
	} {
		var got []string
		for _, e := range timex.Tag(c.text, publishedOn(t, c.dct)) {
			if e.When.Granularity > 0 || e.Value != "" {
				got = append(got, e.Value)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s: got %s, want %s", c.name, s, c.want)
		}
	}
}
