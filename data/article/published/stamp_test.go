package published

import (
	"testing"

	"dateline/model/caldate"
)

func TestParse(t *testing.T) {
	cases := []struct {
		text, language string
		want           caldate.Date
		minute         int16
		utc            bool
	}{
		{"2021-03-17", "", caldate.Of(2021, 3, 17), -1, false},
		{"2021-03-17T09:12:33.120Z", "", caldate.Of(2021, 3, 17), 552, true},
		{"2021-03-17T09:12:33+00:00", "", caldate.Of(2021, 3, 17), 552, true},
		{"2021-03-17T23:30:00-05:00", "", caldate.Of(2021, 3, 17), 1410, false},
		{"20210317", "", caldate.Of(2021, 3, 17), -1, false},
		{"20210317T091200Z", "", caldate.Of(2021, 3, 17), 552, true},
		{"D:20210317091200+01'00'", "", caldate.Of(2021, 3, 17), 552, false},
		{"1615972320", "", caldate.Of(2021, 3, 17), 552, true},
		{"Wed, 17 Mar 2021 09:12:33 +0000", "", caldate.Of(2021, 3, 17), 552, true},
		{"Wed Mar 17 09:12:33 UTC 2021", "", caldate.Of(2021, 3, 17), 552, true},
		{"March 17th, 2021 at 5:12 p.m.", "", caldate.Of(2021, 3, 17), 17*60 + 12, false},
		{"17. März 2021, 9.12 Uhr", "de", caldate.Of(2021, 3, 17), 552, false},
		{"17 de marzo de 2021", "es", caldate.Of(2021, 3, 17), -1, false},
		{"le 1er mars 2021 à 9h12", "fr", caldate.Of(2021, 3, 1), 552, false},
		{"17 марта 2021", "ru", caldate.Of(2021, 3, 17), -1, false},
		{"2021年3月17日", "ja", caldate.Of(2021, 3, 17), -1, false},
		{"17.03.2021", "", caldate.Of(2021, 3, 17), -1, false},
		{"17.3.21", "de", caldate.Of(2021, 3, 17), -1, false},
		{"26 | 01 | 2022", "", caldate.Of(2022, 1, 26), -1, false},
		{"3/4/2021", "en-US", caldate.Of(2021, 3, 4), -1, false},
		{"3/4/2021", "en-GB", caldate.Of(2021, 4, 3), -1, false},
		{"3/17/2021", "en-GB", caldate.Of(2021, 3, 17), -1, false},
		{"Mittwoch, 17. Jänner 2018", "de-AT", caldate.Of(2018, 1, 17), -1, false},
	}
	for _, c := range cases {
		st, ok := ParseIn(c.text, c.language)
		if !ok || st.Date != c.want || st.Minute != c.minute || st.UTC != c.utc {
			t.Errorf("%q: %v %v minute %d utc %v", c.text, ok, st.Date, st.Minute, st.UTC)
		}
	}
}

// TestParseRefuses: what names no day is no date of publication.
func TestParseRefuses(t *testing.T) {
	for _, s := range []string{"", "2021", "March 2021", "2021-03", "March 17", "31.02.2021", "2021-13-01", "version 1.2.3", "10.1.2.2021", "yesterday", "12345", "99999999", "0000-00-00", "may 12 people", "call 0171 2021 03", "2021-00-17T00:00:00Z", "17.03.1599"} {
		if st, ok := Parse(s); ok {
			t.Errorf("%q was read as %v", s, st.Date)
		}
	}
}

func TestFromURLAndName(t *testing.T) {
	cases := []struct {
		text string
		url  bool
		want caldate.Date
	}{
		{"https://example.org/news/2021/03/17/pier-opens", true, caldate.Of(2021, 3, 17)},
		{"https://example.org/2021/mar/17/pier", true, caldate.Of(2021, 3, 17)},
		{"https://example.org/pier-2021-03-17.html", true, caldate.Of(2021, 3, 17)},
		{"https://example.org/a/20210317/pier", true, caldate.Of(2021, 3, 17)},
		{"https://example.org/news/29-10-2021", true, caldate.Of(2021, 10, 29)},
		{"https://example.org/2021/03/pier", true, caldate.Date{}},
		{"https://example.org/item/12345678", true, caldate.Date{}},
		{"https://example.org/2021/99/17/pier", true, caldate.Date{}},
		{"2021-03-17 pier.txt", false, caldate.Of(2021, 3, 17)},
		{"pier_20210317.pdf", false, caldate.Of(2021, 3, 17)},
		{"crawl/2021/03/17/pier.html", false, caldate.Of(2021, 3, 17)},
		{"IMG 12345.txt", false, caldate.Date{}},
	}
	for _, c := range cases {
		find := FromFileName
		if c.url {
			find = FromURL
		}
		got, ok := find(c.text)
		if ok != !c.want.IsZero() || got.Date != c.want {
			t.Errorf("%q: %v %v", c.text, got.Date, ok)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"March 17, 2021", "17.3.21 9:12", "2021年3月17日", "Mar 17 09:12:33 UTC 2021", "5 p.m. 1/2/2003"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		last := 0
		for _, h := range Find(s, OrderUnknown) {
			if h.Start < last || h.End <= h.Start || h.End > len(s) || !h.NoYear && !h.Date.Valid() || h.Minute < -1 || h.Minute >= 1440 {
				t.Fatalf("%q: %+v", s, h)
			}
			last = h.End
		}
		Parse(s)
		ReadLine(s, "de")
		Dateline(s)
		FromURL(s)
		FromFileName(s)
	})
}
