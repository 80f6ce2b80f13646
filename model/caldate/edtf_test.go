package caldate

import (
	"testing"

	"pgregory.net/rapid"
)

func TestParseEDTF(t *testing.T) {
	for _, c := range []struct {
		in   string
		want Interval
		text string
	}{
		{"2016", InYear(2016), "2016"},
		{"2021-03", InMonth(2021, 3), "March 2021"},
		{"2021-03-17", OnDay(Of(2021, 3, 17)), "Wednesday 17 March 2021"},
		{"2021-03-17T09:12:00", At(Of(2021, 3, 17), 9*60+12), "Wednesday 17 March 2021, 09:12"},
		{"199X", InDecade(1990), "the 1990s"},
		{"19XX", InCentury(1900), "the 20th century"},
		{"2001-21", InSeason(2001, 1), "spring 2001"},
		{"2020-24", InSeason(2020, 4), "winter 2020–21"},
		{"-0043-03-15", OnDay(Of(-43, 3, 15)), "15 March 44 BC"},
		{"Y12000", InYear(12000), "12000"},
		{"Y-12000", InYear(-12000), "12001 BC"},
		{"2016~", with(InYear(2016), func(iv *Interval) { iv.Approx = true }), "about 2016"},
		{"2016?", with(InYear(2016), func(iv *Interval) { iv.Uncertain = true }), "perhaps 2016"},
		{"2016%", with(InYear(2016), func(iv *Interval) { iv.Approx, iv.Uncertain = true, true }), "perhaps about 2016"},
		{"2021-03-22/..", with(OnDay(Of(2021, 3, 22)), func(iv *Interval) { iv.OpenEnd, iv.Latest = true, Date{} }), "from Monday 22 March 2021 on"},
		{"../2015", with(InYear(2015), func(iv *Interval) { iv.OpenStart, iv.Earliest = true, Date{} }), "until 2015"},
		{"2010/2012", Stretch(Of(2010, 1, 1), Of(2012, 12, 31), Year), "from 2010 to 2012"},
		{"2021-05-03/2021-05-09", Stretch(Of(2021, 5, 3), Of(2021, 5, 9), Day), "from Monday 3 May to Sunday 9 May 2021"},
		{"[2021-05-03..2021-05-09]", with(Stretch(Of(2021, 5, 3), Of(2021, 5, 9), Day), func(iv *Interval) { iv.Between = true }), "between Monday 3 May and Sunday 9 May 2021"},
	} {
		got, err := ParseEDTF(c.in)
		if err != nil || got != c.want {
			t.Errorf("ParseEDTF(%q) = %+v, %v; want %+v", c.in, got, err, c.want)
			continue
		}
		if got.EDTF() != c.in {
			t.Errorf("ParseEDTF(%q).EDTF() = %q", c.in, got.EDTF())
		}
		if got.Text() != c.text {
			t.Errorf("ParseEDTF(%q).Text() = %q, want %q", c.in, got.Text(), c.text)
		}
	}
}

func with(iv Interval, change func(*Interval)) Interval { change(&iv); return iv }

func TestParseEDTFRefuses(t *testing.T) {
	for _, s := range []string{"", "..", "../..", "/", "12", "201", "20211", "2021-13", "2021-00", "2021-02-29", "2021-3-1",
		"2021-03-17T9:00", "2021-03-17T25:00:00", "2021-03T09:00:00", "Y2021", "Y02021", "-0000", "2021-", "X999", "20X1", "2021-XX-03",
		"2021/2020", "2021-05-09/2021-05-03", "[2021..]", "[..2021]", "17 March 2021", "2021-03-17 ", "2021~~", "٢٠٢١", "2021-03-17T09:00:00+1"} {
		if iv, err := ParseEDTF(s); err == nil {
			t.Errorf("ParseEDTF(%q) = %+v, want an error", s, iv)
		}
	}
}

func drawDate(t *rapid.T) Date {
	year := rapid.OneOf(rapid.IntRange(-9999, 9999), rapid.IntRange(1900, 2100), rapid.IntRange(-9_999_999, 9_999_999)).Draw(t, "year")
	month := rapid.IntRange(1, 12).Draw(t, "month")
	return Of(year, month, rapid.IntRange(1, DaysIn(year, month)).Draw(t, "day"))
}

// drawInterval makes every interval for which EDTF has a form of its own, with
// every open end, doubt and kind.
func drawInterval(t *rapid.T) Interval {
	d := drawDate(t)
	iv := UnitAt(d, rapid.SampledFrom([]Granularity{Day, Month, Year}).Draw(t, "unit"))
	if d.Year >= 0 && d.Year <= 9999 && rapid.Bool().Draw(t, "coarse") {
		iv = UnitAt(d, rapid.SampledFrom([]Granularity{Season, Decade, Century, Millennium}).Draw(t, "coarse unit"))
	} else {
		switch rapid.IntRange(0, 5).Draw(t, "kind") {
		case 0:
			iv = At(d, int16(rapid.IntRange(0, 1439).Draw(t, "minute")))
		case 1:
			iv.OpenStart, iv.Earliest = true, Date{}
		case 2:
			iv.OpenEnd, iv.Latest = true, Date{}
		case 3:
			n := rapid.IntRange(1, 4000).Draw(t, "length")
			iv.Latest = UnitAt(iv.Latest.AddDays(n), iv.Granularity).Latest
			iv.Between = rapid.Bool().Draw(t, "between")
		}
	}
	iv.Approx, iv.Uncertain = rapid.Bool().Draw(t, "approx"), rapid.Bool().Draw(t, "uncertain")
	return iv
}

func TestEDTFRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		iv := drawInterval(t)
		s := iv.EDTF()
		got, err := ParseEDTF(s)
		if err != nil || got != iv {
			t.Fatalf("%+v is written %q and read %+v, %v", iv, s, got, err)
		}
		if got.Text() == "" {
			t.Fatalf("%q has no text", s)
		}
	})
}

// TestEDTFKeepsBounds covers the units that EDTF writes by their days or months.
func TestEDTFKeepsBounds(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := drawDate(t)
		iv := UnitAt(d, rapid.SampledFrom([]Granularity{Weekend, Week, Season, Quarter, Half, Decade, Century, Millennium}).Draw(t, "unit"))
		got, err := ParseEDTF(iv.EDTF())
		if err != nil || got.Earliest != iv.Earliest || got.Latest != iv.Latest {
			t.Fatalf("%+v is written %q and read %+v, %v", iv, iv.EDTF(), got, err)
		}
		if iv.Granularity != Weekend && !(iv.Earliest.Compare(d) <= 0 && d.Compare(iv.Latest) <= 0) {
			t.Fatalf("%v is outside its own unit %+v", d, iv)
		}
	})
}

func TestTextOfUnits(t *testing.T) {
	d := Of(2021, 3, 17)
	for want, iv := range map[string]Interval{
		"the week of Monday 15 March 2021":      InWeek(d),
		"the weekend of Saturday 20 March 2021": InWeekend(d),
		"the first quarter of 2021":             InQuarter(2021, 1),
		"the second half of 2021":               InHalf(2021, 2),
		"the 21st century":                      InCentury(2021),
		"Wednesday 17 March 2021, night":        InPartOfDay(d, NightStart),
		"Wednesday 17 March 2021, afternoon":    InPartOfDay(d, AfternoonStart),
		"from Monday 22 March 2021 on":          {Earliest: Of(2021, 3, 22), Granularity: Week, EarliestMinute: NoMinute, LatestMinute: NoMinute, OpenEnd: true},
		"from November 2020 to January 2021":    Stretch(Of(2020, 11, 1), Of(2021, 1, 31), Month),
		"":                                      {},
	} {
		if got := iv.Text(); got != want {
			t.Errorf("Text of %+v = %q, want %q", iv, got, want)
		}
	}
}

func FuzzParseEDTF(f *testing.F) {
	for _, s := range []string{"2021-03-17", "199X", "2016~/..", "[2021-05-03..2021-05-09]", "Y-12000", "2021-03-17T09:12:00+01:00", "-019X?"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		iv, err := ParseEDTF(s)
		if err != nil {
			return
		}
		again, err := ParseEDTF(iv.EDTF())
		if err != nil || again.Earliest != iv.Earliest || again.Latest != iv.Latest {
			t.Fatalf("%q: %+v is written %q and read %+v, %v", s, iv, iv.EDTF(), again, err)
		}
		if !iv.Earliest.IsZero() && !iv.Latest.IsZero() && iv.Latest.Before(iv.Earliest) {
			t.Fatalf("%q ends before it begins: %+v", s, iv)
		}
	})
}
