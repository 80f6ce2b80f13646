package caldate_test

import (
	"testing"

	"dateline/model/caldate"
)

func TestThirds(t *testing.T) {
	for _, c := range []struct {
		unit             caldate.Interval
		early, mid, late string
		text             string // of the middle one
	}{
		{caldate.InMonth(2021, 2), "[2021-02-01..2021-02-10]", "[2021-02-11..2021-02-20]", "[2021-02-21..2021-02-28]", "mid-February 2021"},
		{caldate.InYear(2019), "[2019-01..2019-04]", "[2019-05..2019-08]", "[2019-09..2019-12]", "mid-2019"},
		{caldate.InDecade(1980), "[1980..1983]", "[1984..1986]", "[1987..1989]", "the mid-1980s"},
		{caldate.InCentury(1800), "[1800..1833]", "[1834..1866]", "[1867..1899]", "the mid-19th century"},
		{caldate.InQuarter(2020, 3), "2020-07", "2020-08", "2020-09", "the middle of the third quarter of 2020"},
		{caldate.InSeason(1990, 2), "1990-06", "1990-07", "1990-08", "mid-summer 1990"},
		{caldate.InWeek(caldate.Of(2021, 3, 17)), "[2021-03-15..2021-03-16]", "[2021-03-17..2021-03-18]", "[2021-03-19..2021-03-21]", "the middle of the week of Monday 15 March 2021"},
		{caldate.OnDay(caldate.Of(2021, 3, 17)), "2021-03-17", "2021-03-17", "2021-03-17", "Wednesday 17 March 2021"},
	} {
		early, mid, late := c.unit.In(caldate.Early), c.unit.In(caldate.Mid), c.unit.In(caldate.Late)
		if early.EDTF() != c.early || mid.EDTF() != c.mid || late.EDTF() != c.late {
			t.Errorf("thirds of %s are %s, %s, %s; want %s, %s, %s", c.unit.Text(), early.EDTF(), mid.EDTF(), late.EDTF(), c.early, c.mid, c.late)
		}
		if mid.Text() != c.text {
			t.Errorf("the middle of %s reads %q, want %q", c.unit.Text(), mid.Text(), c.text)
		}
		if early.Earliest != c.unit.Earliest || late.Latest != c.unit.Latest {
			t.Errorf("the thirds of %s do not fill it", c.unit.Text())
		}
	}
	for in, want := range map[string]string{"early": "early 2019", "late": "late 2019"} {
		third := map[string]caldate.Third{"early": caldate.Early, "late": caldate.Late}[in]
		if got := caldate.InYear(2019).In(third).Text(); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
