package timex

import (
	"fmt"
	"strings"
	"time"

	"github.com/araddon/dateparse"

	"dateline/model/caldate"
)

// Whole reads a string that is nothing but a date, with or without a clock
// time, in any of the notations that metadata, headers, front matter and file
// names use ("Mon, 02 Jan 2006 15:04:05 -0700", "2021/03/17", "17 Mar 2021").
//
// It says no more than the string does: a year or a year and a month come back
// at that granularity, and what is no full date ("12", "March", "10:30"), a
// bare run of digits that is no date, and a numeric date whose day and month
// could be exchanged ("03/04/2021") are refused rather than guessed. The civil
// day is the one written, in its own zone.
func Whole(s string) (caldate.Interval, error) {
	s = strings.TrimSpace(s)
	if iv, err := caldate.ParseEDTF(s); err == nil {
		return iv, nil
	}
	shape := shapeOf(s)
	switch {
	case len(s) < 6 || len(s) > 64 || shape.digits < 5 || !shape.year:
		return caldate.Interval{}, fmt.Errorf("read %q: %w", s, ErrNoDate)
	case shape.letters == 0 && shape.marks == 0 && len(s) != 8 && len(s) != 14:
		return caldate.Interval{}, fmt.Errorf("read %q: a bare number is no date: %w", s, ErrNoDate)
	}
	t, err := parseAny(s)
	if err != nil {
		return caldate.Interval{}, fmt.Errorf("read %q: %w", s, err)
	}
	d := caldate.Of(t.Year(), int(t.Month()), t.Day())
	if !d.Valid() || t.Year() < 1 || t.Year() > 9999 || !shape.shows(t) {
		return caldate.Interval{}, fmt.Errorf("read %q: %w", s, ErrNoDate)
	}
	if !shape.clock && (shape.numbers == 2 && shape.letters == 0 || shape.numbers == 1 && shape.letters > 0) {
		return caldate.InMonth(t.Year(), int(t.Month())), nil
	}
	if shape.clock {
		return caldate.At(d, int16(t.Hour()*60+t.Minute())), nil
	}
	return caldate.OnDay(d), nil
}

// parseAny keeps dateparse from taking the program down: it is made for trusted
// input and indexes without looking.
func parseAny(s string) (t time.Time, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("%w: %v", ErrNoDate, p)
		}
	}()
	return dateparse.ParseStrict(s)
}

// shape is what a glance at a string says of the date in it.
type shape struct {
	digits, letters, marks int
	numbers                int // runs of digits before a clock time
	year                   bool
	clock                  bool
	runs                   []int // the numbers' values
}

func shapeOf(s string) shape {
	var sh shape
	run, value := 0, 0
	end := func() {
		if run > 0 && !sh.clock {
			sh.numbers++
		}
		if run > 0 {
			sh.runs = append(sh.runs, value)
		}
		if run == 4 && value >= 1000 && value < 2300 || run == 8 || run == 14 {
			sh.year = true
		}
		run, value = 0, 0
	}
	for i := range len(s) {
		switch c := s[i]; {
		case c >= '0' && c <= '9':
			sh.digits++
			run++
			if run < 10 {
				value = value*10 + int(c-'0')
			}
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			end()
			sh.letters++
		case c == ':':
			if run > 0 && run <= 2 && !sh.clock {
				sh.clock = true
				sh.numbers--
			}
			end()
		default:
			end()
			if c != ' ' {
				sh.marks++
			}
		}
	}
	end()
	if sh.numbers == 0 && sh.year {
		sh.numbers = 3
	}
	return sh
}

// shows reports whether the year and day of t stand in the string, so that
// nothing was made up.
func (sh shape) shows(t time.Time) bool {
	year, day := false, sh.numbers <= 2 && sh.letters == 0
	for _, n := range sh.runs {
		year = year || n == t.Year() || n/10000 == t.Year() || n > 9_999_999
		day = day || n == t.Day() || n > 9_999_999
	}
	if !day && sh.numbers == 1 { // "March 2021"
		day = t.Day() == 1
	}
	return year && day
}
