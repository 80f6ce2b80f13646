package caldate

import "testing"

// TestSevenKinds writes the seven kinds of date that case chronologies use.
// The seventh, "ordered", is a date that is unknown but has a place in the
// sequence: a zero Interval, and the event's own order (model.Event.Float).
func TestSevenKinds(t *testing.T) {
	d := Of(2021, 5, 3)
	open := func(iv Interval, start bool) Interval {
		if start {
			iv.OpenStart, iv.Earliest = true, Date{}
		} else {
			iv.OpenEnd, iv.Latest = true, Date{}
		}
		return iv
	}
	for kind, c := range map[string]struct {
		iv         Interval
		edtf, text string
	}{
		"on":      {OnDay(d), "2021-05-03", "Monday 3 May 2021"},
		"ordered": {Interval{}, "", ""},
		"around":  {with(OnDay(d), func(iv *Interval) { iv.Approx = true }), "2021-05-03~", "about Monday 3 May 2021"},
		"after":   {open(OnDay(d.AddDays(1)), false), "2021-05-04/..", "from Tuesday 4 May 2021 on"},
		"before":  {open(OnDay(d.AddDays(-1)), true), "../2021-05-02", "until Sunday 2 May 2021"},
		"from-to": {Stretch(d, d.AddDays(6), Day), "2021-05-03/2021-05-09", "from Monday 3 May to Sunday 9 May 2021"},
		"between": {with(Stretch(d, d.AddDays(6), Day), func(iv *Interval) { iv.Between = true }), "[2021-05-03..2021-05-09]", "between Monday 3 May and Sunday 9 May 2021"},
	} {
		if c.iv.EDTF() != c.edtf || c.iv.Text() != c.text {
			t.Errorf("%s: %q, %q; want %q, %q", kind, c.iv.EDTF(), c.iv.Text(), c.edtf, c.text)
		}
		if c.edtf == "" {
			continue
		}
		if got, err := ParseEDTF(c.edtf); err != nil || got != c.iv {
			t.Errorf("%s: %q is read %+v, %v", kind, c.edtf, got, err)
		}
	}
}
