package timex_test

import (
	"regexp"
	"strings"
	"testing"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex"
)

// wellFormed is what a TIMEX3 value may look like (TimeML 1.2.1, with the X of
// underspecified values and BC years).
var wellFormed = regexp.MustCompile(`^(PAST_REF|PRESENT_REF|FUTURE_REF|PT?[0-9X]+(\.5)?([SMHDWYQ]|WE|DE|CE|ML)(\d+[A-Z])?|PT12H|P6M|P15D|PT30[MS]|` +
	`(BC)?[0-9X]{1,4}(-([0-9X]{2}(-[0-9X]{2})?|W[0-9X]{2}(-(WE|[1-7]))?|Q[1-4X]|H[12X]|SP|SU|FA|WI))?(T(MO|MI|AF|EV|NI|DT|\d{2}(:\d{2}(:\d{2})?)?(Z|[+-]\d{2}:\d{2})?))?)$`)

func FuzzTag(f *testing.F) {
	for _, s := range []string{embassy, "see u 2moro at 7, sat nite ok?", "From Nov. 3 to Dec. 9, 1998, and 2003–05; the winter of 1962–63", "5 p.m. EST, Nov. 6 ’98 \xe2\x80", "the third quarter of last year’s 31 February 44 BC",
		"2021-03-16T09:15:00+01:00 12/31/99 1.2.2003", "last last last Monday week’s end of the year", "two and a half thousand hundred years ago", "twenty twenty-first May second", "\x00", "10:00-00:00"} {
		f.Add(s, 2021, true)
	}
	f.Fuzz(func(t *testing.T, body string, year int, dated bool) {
		if !utf8.ValidString(body) {
			body = strings.ToValidUTF8(body, "?")
		}
		pub := model.Published{Minute: caldate.NoMinute}
		if dated {
			pub.Date = caldate.Of(1+(year%3000+3000)%3000, 3, 17)
		}
		last := 0
		for _, e := range timex.Tag(body, pub) {
			if e.Start < last || e.End <= e.Start || e.End > len(body) {
				t.Fatalf("span %v after %d in %q", e.Span, last, body)
			}
			last = e.End
			if !utf8.ValidString(e.In(body)) {
				t.Fatalf("%q cuts a character", e.In(body))
			}
			if !wellFormed.MatchString(e.Value) {
				t.Fatalf("%q has the value %q", e.In(body), e.Value)
			}
			if e.Why == "" || e.Rule == "" {
				t.Fatalf("%q does not explain itself", e.In(body))
			}
			if w := e.When; !w.IsZero() {
				if !w.Earliest.IsZero() && !w.Latest.IsZero() && w.Latest.Before(w.Earliest) {
					t.Fatalf("%q lies in %+v", e.In(body), w)
				}
				if _, err := caldate.ParseEDTF(w.EDTF()); err != nil {
					t.Fatalf("%q: %v", e.In(body), err)
				}
			}
		}
	})
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{"mid-March 2021", "2016~", "from 3 May to 9 May", "12", "Mon, 02 Jan 2006 15:04:05 -0700", "before 1990"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		iv, err := timex.Parse(s, caldate.Of(2021, 3, 17))
		if err == nil && iv.IsZero() {
			t.Fatalf("Parse(%q) is no time and no error", s)
		}
	})
}
