package scale

import (
	"math"
	"strings"
	"testing"

	"dateline/model/caldate"

	"pgregory.net/rapid"
)

func labels(v View) (first, second string) {
	ticks, contexts := v.Ticks(nil, nil)
	var a, b []string
	for _, k := range ticks {
		if k.LabelX >= 0 && k.LabelX <= v.Width && k.Label != "" {
			a = append(a, k.Label)
		}
	}
	for _, c := range contexts {
		if c.X1 > 0 && c.X0 < v.Width {
			b = append(b, c.Long)
		}
	}
	return strings.Join(a, " "), strings.Join(b, " | ")
}

func TestTicksByCalendar(t *testing.T) {
	cases := []struct {
		name          string
		t0, t1, width float64
		first, second string
	}{
		{"days", day(2021, 3, 30), day(2021, 4, 3), 400, "Tue 30 Wed 31 Thu 1 Fri 2", "March 2021 | April 2021"},
		{"leap day", day(2020, 2, 28), day(2020, 3, 2), 120, "28 29 1", "February 2020 | March 2020"},
		{"months", day(2020, 11, 1), day(2021, 3, 1), 240, "Nov Dec Jan Feb", "2020 | 2021"},
		{"years", day(2016, 1, 1), day(2021, 1, 1), 400, "2016 2017 2018 2019 2020", "2010s | 2020s"},
		{"hours", day(2021, 3, 16), day(2021, 3, 17), 440, "00:00 03:00 06:00 09:00 12:00 15:00 18:00 21:00 00:00", "Tuesday 16 March 2021 | Wednesday 17 March 2021"},
		{"before 1000", day(476, 1, 1), day(479, 1, 1), 200, "476 477 478", "470s"},
		{"about the year 0", day(-2, 1, 1), day(3, 1, 1), 500, "3 BCE 2 BCE 1 BCE 1 2", "1st century BCE | 1st century"},
		{"centuries", day(1500, 1, 1), day(2001, 1, 1), 700, "1550 1600 1650 1700 1750 1800 1850 1900 1950 2000", "2nd millennium | 3rd millennium"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			v := View{Scale: Linear(c.t0, c.t1), Width: c.width}.FitAll()
			first, second := labels(v)
			if c.name == "centuries" {
				first = strings.TrimPrefix(first, "1500 ")
				second = strings.TrimSuffix(second, " | 3rd millennium") + " | 3rd millennium"
			}
			if c.name == "hours" {
				second = strings.TrimSuffix(second, " | Wednesday 17 March 2021") + " | Wednesday 17 March 2021"
			}
			if first != c.first {
				t.Errorf("first row %q, want %q", first, c.first)
			}
			if second != c.second {
				t.Errorf("second row %q, want %q", second, c.second)
			}
		})
	}
}

func TestTickNamesTheDayItStandsIn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawView(t)
		ticks, contexts := v.Ticks(nil, nil)
		last := math.Inf(-1)
		for _, k := range ticks {
			if k.LabelX < last {
				t.Fatalf("ticks out of order at %q", k.Label)
			}
			last = k.LabelX
			if k.Step.Unit == Day && k.Label != "" {
				d := DateAt(v.Invert(k.LabelX))
				if !strings.HasSuffix(k.Label, trimDecimal(float64(d.Day))) {
					t.Fatalf("%q stands in %v", k.Label, d)
				}
			}
		}
		for i := 1; i < len(contexts); i++ {
			if contexts[i].X0 < contexts[i-1].X1-1e-3 {
				t.Fatalf("contexts overlap: %+v, %+v", contexts[i-1], contexts[i])
			}
		}
	})
}

func TestFarYears(t *testing.T) {
	for _, y := range []int64{-4_600_000_000, -1_000_000, -44, 0, 1, 999, 2021, 250_000} {
		if got := yearOf(yearStart(y)); got != y {
			t.Errorf("yearOf(yearStart(%d)) = %d", y, got)
		}
		if y > -2e6 {
			if want := float64(caldate.Of(int(y), 1, 1).Serial()); yearStart(y) != want {
				t.Errorf("yearStart(%d) = %g, want %g", y, yearStart(y), want)
			}
		}
	}
	for y, want := range map[int64]string{-43: "44 BCE", 0: "1 BCE", 1: "1", -66_000_000: "66 million BCE", -11_999: "12,000 BCE"} {
		if got := YearLabel(y); got != want {
			t.Errorf("YearLabel(%d) = %q, want %q", y, got, want)
		}
	}
}

func TestDuration(t *testing.T) {
	for days, want := range map[float64]string{1: "1 day", 9: "9 days", 42: "6 weeks", 75: "2 months", 458: "15 months", 1096: "3 years"} {
		if got := Duration(days); got != want {
			t.Errorf("Duration(%g) = %q, want %q", days, got, want)
		}
	}
}

func TestBoundsKeepTheCivilDay(t *testing.T) {
	t0, t1 := Bounds(caldate.OnDay(caldate.Of(2021, 3, 17)))
	if t0 != day(2021, 3, 17) || t1 != day(2021, 3, 18) {
		t.Errorf("a day lies from %g to %g", t0, t1)
	}
	at := caldate.Interval{Earliest: caldate.Of(2021, 3, 17), Latest: caldate.Of(2021, 3, 17), Granularity: caldate.Minute, EarliestMinute: 552, LatestMinute: 552}
	t0, t1 = Bounds(at)
	if math.Abs(t0-day(2021, 3, 17)-552.0/1440) > 1e-9 || math.Abs(t1-t0-1.0/1440) > 1e-9 {
		t.Errorf("09:12 lies from %g to %g", t0, t1)
	}
}
