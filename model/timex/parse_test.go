package timex_test

import (
	"errors"
	"testing"

	"dateline/model/caldate"
	"dateline/model/timex"
)

func TestParse(t *testing.T) {
	anchor := caldate.Of(2021, 3, 17)
	for in, want := range map[string]string{
		"2016~":                           "2016~",
		"2021-05/..":                      "2021-05/..",
		"mid-March 2021":                  "[2021-03-11..2021-03-20]",
		"17 March 2021":                   "2021-03-17",
		"March 17, 2021":                  "2021-03-17",
		"yesterday":                       "2021-03-16",
		"Tuesday":                         "2021-03-16",
		"May 2019":                        "2019-05",
		"2016":                            "2016",
		"the 1990s":                       "199X",
		"since 2016":                      "2016/..",
		"before 1990":                     "../1989",
		"about 1850":                      "1850~",
		"44 BC":                           "-0043",
		"from 3 May 2020 to 9 May 2020":   "2020-05-03/2020-05-09",
		"between 2010 and 2012":           "[2010..2012]",
		"Mon, 02 Jan 2006 15:04:05 -0700": "2006-01-02T15:04:00",
		"2021/03/17":                      "2021-03-17",
		"20210317":                        "2021-03-17",
	} {
		got, err := timex.Parse(in, anchor)
		if err != nil || got.EDTF() != want {
			t.Errorf("Parse(%q) = %q, %v; want %q", in, got.EDTF(), err, want)
		}
	}
	for _, in := range []string{"", "12", "hello", "March of the penguins", "10:30 sharp", "99999", "in Rome", "5 cats"} {
		if got, err := timex.Parse(in, anchor); !errors.Is(err, timex.ErrNoDate) {
			t.Errorf("Parse(%q) = %q, %v; want ErrNoDate", in, got.EDTF(), err)
		}
	}
	if got, err := timex.Parse("03/04/2021", anchor); !errors.Is(err, timex.ErrAmbiguous) {
		t.Errorf("Parse(03/04/2021) = %q, %v; want ErrAmbiguous", got.EDTF(), err)
	}
	if got, err := timex.Parse("Tuesday", caldate.Date{}); err == nil {
		t.Errorf("Tuesday without an anchor = %q", got.EDTF())
	}
}

func TestWhole(t *testing.T) {
	for in, want := range map[string]string{
		"2021-03-17T09:12:00Z":       "2021-03-17T09:12:00",
		"2021-03-17T09:12:33.123Z":   "2021-03-17T09:12:00",
		"Wed, 17 Mar 2021 09:12 GMT": "2021-03-17T09:12:00",
		"17 Mar 2021":                "2021-03-17",
		"March 17, 2021":             "2021-03-17",
		"2016":                       "2016",
		"2021-03":                    "2021-03",
		"20210317":                   "2021-03-17",
	} {
		got, err := timex.Whole(in)
		if err != nil || got.EDTF() != want {
			t.Errorf("Whole(%q) = %q, %v; want %q", in, got.EDTF(), err, want)
		}
	}
	for _, in := range []string{"12", "March", "10:30", "1234567", "1616000000", "03/04/2021", "2021-13-40", "17 March", "Tuesday", "not a date 2021"} {
		if got, err := timex.Whole(in); err == nil {
			t.Errorf("Whole(%q) = %q, want an error", in, got.EDTF())
		}
	}
}
