package feast_test

import (
	"testing"

	"dateline/model/caldate"
	"dateline/model/caldate/feast"
)

// TestFeasts compares with the days on which the feasts were kept.
func TestFeasts(t *testing.T) {
	start := func(year int) caldate.Date { d, _ := feast.Ramadan(year); return d }
	for name, c := range map[string]struct {
		of   func(int) caldate.Date
		want []string
	}{
		"Easter":           {feast.Easter, []string{"1401-04-03", "1453-04-01", "1818-03-22", "1943-04-25", "2000-04-23", "2008-03-23", "2016-03-27", "2021-04-04", "2024-03-31", "2038-04-25"}},
		"Orthodox Easter":  {feast.OrthodoxEaster, []string{"1914-04-19", "2000-04-30", "2010-04-04", "2016-05-01", "2019-04-28", "2021-05-02", "2022-04-24", "2023-04-16", "2024-05-05", "2025-04-20"}},
		"Rosh Hashanah":    {feast.RoshHashanah, []string{"1973-09-27", "1999-09-11", "2013-09-05", "2016-10-03", "2019-09-30", "2020-09-19", "2021-09-07", "2022-09-26", "2023-09-16", "2024-10-03"}},
		"Passover":         {feast.Passover, []string{"2002-03-28", "2013-03-26", "2016-04-23", "2019-04-20", "2020-04-09", "2021-03-28", "2022-04-16", "2023-04-06", "2024-04-23"}},
		"Hanukkah":         {feast.Hanukkah, []string{"2013-11-28", "2016-12-25", "2018-12-03", "2019-12-23", "2020-12-11", "2021-11-29", "2022-12-19", "2023-12-08", "2024-12-26"}},
		"Ramadan":          {start, []string{"2018-05-16", "2019-05-06", "2020-04-24", "2021-04-13", "2022-04-02", "2023-03-23", "2024-03-11", "2025-03-01"}},
		"Eid al-Fitr":      {feast.EidAlFitr, []string{"2017-06-25", "2018-06-15", "2019-06-04", "2020-05-24", "2021-05-13", "2022-05-02", "2023-04-21", "2024-04-10", "2025-03-30"}},
		"Eid al-Adha":      {feast.EidAlAdha, []string{"2018-08-21", "2019-08-11", "2020-07-31", "2021-07-20", "2022-07-09", "2023-06-28", "2024-06-16", "2025-06-06"}},
		"Ashura":           {feast.Ashura, []string{"2019-09-09", "2020-08-29", "2021-08-18", "2022-08-08", "2023-07-28"}},
		"Diwali":           {feast.Diwali, []string{"2001-11-14", "2009-10-17", "2012-11-13", "2015-11-11", "2016-10-30", "2017-10-19", "2018-11-07", "2019-10-27", "2020-11-14", "2021-11-04", "2022-10-24", "2023-11-12", "2024-10-31"}},
		"Chinese new year": {feast.ChineseNewYear, []string{"1966-01-21", "1985-02-20", "2004-01-22", "2015-02-19", "2018-02-16", "2019-02-05", "2020-01-25", "2021-02-12", "2022-02-01", "2023-01-22", "2024-02-10", "2025-01-29", "2034-02-19"}},
		"Nowruz":           {feast.Nowruz, []string{"2015-03-21", "2016-03-20", "2019-03-21", "2020-03-20", "2021-03-21", "2022-03-21", "2023-03-21", "2024-03-20"}},
	} {
		for _, want := range c.want {
			d, err := caldate.ParseDay(want)
			if err != nil {
				t.Fatal(err)
			}
			if got := c.of(int(d.Year)); got != d {
				t.Errorf("%s of %d is %s, want %s", name, d.Year, got, want)
			}
		}
	}
}

// TestEveryYear looks for feasts that leave their year or season.
func TestEveryYear(t *testing.T) {
	for year := 1700; year <= 2300; year++ {
		for name, c := range map[string]struct {
			d        caldate.Date
			from, to int // months
		}{
			"Easter": {feast.Easter(year), 3, 4}, "Orthodox Easter": {feast.OrthodoxEaster(year), 4, 5}, "Rosh Hashanah": {feast.RoshHashanah(year), 9, 10},
			"Passover": {feast.Passover(year), 3, 4}, "Hanukkah": {feast.Hanukkah(year), 11, 12}, "Diwali": {feast.Diwali(year), 10, 11},
			"Chinese new year": {feast.ChineseNewYear(year), 1, 2}, "Nowruz": {feast.Nowruz(year), 3, 3}, "Eid": {feast.EidAlFitr(year), 1, 12}, "Eid al-Adha": {feast.EidAlAdha(year), 1, 12},
		} {
			if int(c.d.Year) != year || int(c.d.Month) < c.from || int(c.d.Month) > c.to {
				t.Errorf("%s of %d is %s", name, year, c.d)
			}
		}
		first, last := feast.Ramadan(year)
		if n := last.DaysSince(first); int(first.Year) != year || n < 28 || n > 29 {
			t.Errorf("Ramadan of %d is %s to %s", year, first, last)
		}
	}
}
