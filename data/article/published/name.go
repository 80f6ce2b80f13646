package published

import (
	"net/url"
	"path"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// FromFileName returns the date that a file's name or its folders carry:
// "2021-03-17 embassy.txt", "embassy_20210317.txt", "2021/03/17/embassy.html".
func FromFileName(name string) (Candidate, bool) {
	name = strings.ReplaceAll(name, "\\", "/")
	base := path.Base(name)
	clean := strings.NewReplacer("_", " ", "+", " ").Replace(strings.TrimSuffix(base, path.Ext(base)))
	for _, h := range Find(clean, OrderUnknown) {
		if h.NoYear || h.Date.Year < 1800 || h.Ambiguous {
			continue
		}
		h.Minute = caldate.NoMinute
		return Candidate{Stamp: h.Stamp, Provenance: model.FromFileName, Certainty: 0.8, Evidence: base}, true
	}
	if d, _, ok := slashed(path.Dir(name)); ok {
		return Candidate{Stamp: Stamp{Date: d, Minute: caldate.NoMinute}, Provenance: model.FromFileName, Certainty: 0.7, Evidence: name}, true
	}
	return Candidate{}, false
}

// FromURL returns the date in an article's address, as most newspapers and
// weblogs write it: /2021/03/17/, /2021/mar/17/, /20210317/, -2021-03-17-.
func FromURL(address string) (Candidate, bool) {
	u, err := url.Parse(address)
	if err != nil {
		return Candidate{}, false
	}
	c := Candidate{Provenance: model.FromURL, Certainty: 0.88, Evidence: address}
	if d, _, ok := slashed(u.Path); ok {
		c.Stamp = Stamp{Date: d, Minute: caldate.NoMinute}
		return c, true
	}
	for _, part := range strings.Split(u.Path, "/") {
		part = strings.NewReplacer("_", " ", "+", " ", "~", " ").Replace(part)
		for _, h := range Find(part, DayFirst) {
			// Only the year-first forms: other numbers in an address are
			// more often numbers of something else.
			y := part[h.Start:h.End]
			if h.NoYear || len(y) < 8 || h.Date.Year < 1980 {
				continue
			}
			h.Minute = caldate.NoMinute
			switch c.Stamp = h.Stamp; {
			case digitRun(y) >= 4:
				c.Certainty = 0.8
				return c, true
			case h.Date.Day > 12 || strings.Count(y, "-") == 2 && digitRun(y) == 2: // 29-10-2021: the day first, as addresses without a language have it
				c.Certainty = 0.65
				return c, true
			}
		}
	}
	return Candidate{}, false
}

// slashed finds year, month and day as three successive parts of a path; the
// month may be a name.
func slashed(p string) (caldate.Date, string, bool) {
	parts := strings.Split(p, "/")
	for i := 0; i+2 < len(parts); i++ {
		if len(parts[i]) != 4 || digitRun(parts[i]) != 4 {
			continue
		}
		y := atoi(parts[i])
		m := monthOf(parts[i+1])
		if n := digitRun(parts[i+1]); n == len(parts[i+1]) && (n == 1 || n == 2) {
			m = atoi(parts[i+1])
		}
		n := digitRun(parts[i+2])
		if m < 1 || m > 12 || n == 0 || n > 2 || n < len(parts[i+2]) && parts[i+2][n] != '.' && parts[i+2][n] != '-' && parts[i+2][n] != '_' {
			continue
		}
		if d := caldate.Of(y, m, atoi(parts[i+2][:n])); y >= 1980 && plausible(d) {
			return d, strings.Join(parts[i:i+3], "/"), true
		}
	}
	return caldate.Date{}, "", false
}
