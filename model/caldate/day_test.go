package caldate

import "testing"

func TestParseDay(t *testing.T) {
	for in, want := range map[string]Date{"2021-03-17": Of(2021, 3, 17), "0000-02-29": Of(0, 2, 29), "9999-12-31": Of(9999, 12, 31)} {
		if got, err := ParseDay(in); err != nil || got != want {
			t.Errorf("ParseDay(%q) = %v, %v", in, got, err)
		}
	}
	for _, in := range []string{"", "2021-3-17", "2021-02-29", "2021-13-01", "2021-00-10", "2021-01-00", "20210317xx", "２０２１-03-17", "2021-03-1x"} {
		if got, err := ParseDay(in); err == nil {
			t.Errorf("ParseDay(%q) = %v, want an error", in, got)
		}
	}
}
