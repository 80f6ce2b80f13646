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
