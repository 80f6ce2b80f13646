package timex

import (
	"errors"
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// ErrNoDate is what Parse returns for words that name no one time.
var ErrNoDate = errors.New("no date was recognised")

// ErrAmbiguous is what Parse returns for a numeric date whose day and month
// could stand either way round ("03/04/2021").
var ErrAmbiguous = errors.New("day and month could stand either way round; write the month as a word")

// Parse reads what a person types into a date box: EDTF ("2016~", "2021-05/.."),
// a date in any common notation (Whole), or words ("mid-March 2021", "last
// Tuesday", "from May 3 to May 9", "before 1990"). Relative words count from
// anchor, the day in view or of publication; with a zero anchor they are
// refused with ErrNoDate. A numeric date that could be read two ways is refused
// with ErrAmbiguous.
func Parse(phrase string, anchor caldate.Date) (caldate.Interval, error) {
	s := strings.TrimSpace(phrase)
	if s == "" {
		return caldate.Interval{}, ErrNoDate
	}
	if iv, err := caldate.ParseEDTF(s); err == nil {
		return iv, nil
	}
	iv, err := parseWords(s, anchor)
	if err == nil {
		return iv, nil
	}
	if errors.Is(err, ErrAmbiguous) {
		return caldate.Interval{}, fmt.Errorf("read %q: %w", s, err)
	}
	if iv, err := Whole(s); err == nil {
		return iv, nil
	}
	return caldate.Interval{}, fmt.Errorf("read %q: %w", s, ErrNoDate)
}

// smallWords may stand before or beside the expressions in a typed phrase; a
// phrase with others is not wholly understood and so refused.
var smallWords = map[string]bool{"on": true, "in": true, "at": true, "the": true, "of": true, "since": true, "from": true, "to": true, "until": true, "till": true,
	"before": true, "after": true, "between": true, "and": true, "by": true, "during": true, "on or": true, "onwards": true, "onward": true, "through": true, "": true,
	"as soon as": true, "as early as": true, "no later than": true, "about": true, "around": true, "circa": true, "c.": true, "ca.": true, "-": true, "–": true, "—": true, ",": true, "?": true, "~": true}

func parseWords(s string, anchor caldate.Date) (caldate.Interval, error) {
	ts := Tag(s, model.Published{Date: anchor, Minute: caldate.NoMinute})
	if len(ts) == 0 || len(ts) > 2 {
		ts = retry(s, anchor)
	}
	if len(ts) == 0 || len(ts) > 2 {
		return caldate.Interval{}, ErrNoDate
	}
	at := 0
	for _, t := range ts {
		if !t.Dated() || !smallWords[strings.ToLower(strings.TrimSpace(s[at:t.Start]))] {
			return caldate.Interval{}, ErrNoDate
		}
		if len(t.Candidates) > 0 && t.Candidates[0].Reason == swapped {
			return caldate.Interval{}, ErrAmbiguous
		}
		at = t.End
	}
	tail := strings.ToLower(strings.TrimSpace(s[at:]))
	if !smallWords[tail] {
		return caldate.Interval{}, ErrNoDate
	}
	iv := ts[0].When
	lead := strings.ToLower(strings.TrimSpace(s[:ts[0].Start]))
	switch {
	case len(ts) == 2 && ts[1].PartOf == 1:
	case len(ts) == 2:
		return span(ts[0].When, ts[1].When, lead == "between")
	case tail == "onwards" || tail == "onward" || lead == "from":
		iv.OpenEnd, iv.Latest, iv.LatestMinute = true, caldate.Date{}, caldate.NoMinute
	case lead == "about" || lead == "around" || lead == "circa" || lead == "c." || lead == "ca." || tail == "~":
		iv.Approx = true
	case tail == "?":
		iv.Uncertain = true
	}
	return iv, nil
}

// retry gives a phrase the surroundings of a sentence: a word alone has no
// preposition by which an ambiguous one ("May", "fall") could be known.
func retry(s string, anchor caldate.Date) []model.TimeExpr {
	const lead = "in "
	ts := Tag(lead+s, model.Published{Date: anchor, Minute: caldate.NoMinute})
	for i := range ts {
		if ts[i].Start < len(lead) {
			return nil
		}
		ts[i].Start -= len(lead)
		ts[i].End -= len(lead)
	}
	return ts
}

// span joins the two ends of a typed range.
func span(a, b caldate.Interval, between bool) (caldate.Interval, error) {
	from, to := a.Earliest, b.Latest
	if from.IsZero() || to.IsZero() || to.Before(from) {
		return caldate.Interval{}, ErrNoDate
	}
	iv := caldate.Stretch(from, to, min(a.Granularity, b.Granularity))
	iv.EarliestMinute, iv.LatestMinute = a.EarliestMinute, b.LatestMinute
	iv.Approx, iv.Uncertain, iv.Between = a.Approx || b.Approx, a.Uncertain || b.Uncertain, between
	return iv, nil
}
