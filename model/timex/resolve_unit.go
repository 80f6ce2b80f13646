package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// unit resolves a bare definite unit: the one last spoken of, or the one around
// the publication date.
func (v *resolver) unit(r *grammar.Reading) result {
	if r.Unit == grammar.Quarter {
		return v.quarterUnit(r)
	}
	if r.Unit == grammar.NoUnit { // "until then"
		if !v.last.known() || v.last.when.OpenStart || v.last.when.OpenEnd {
			return result{}
		}
		return result{value: valueOf(v.last.when), when: v.last.when, base: anchored{kind: model.AnchorMention, date: v.last.date(), span: v.last.span, reason: fromMention}}
	}
	a := v.anchorFor(v.narrative || r.Unit == grammar.Day)
	if r.Unit == grammar.Day && !v.narrative && !v.dct.IsZero() && a.kind == model.AnchorMention && (v.last.when.Granularity > caldate.Day || v.dct.DaysSince(a.date) > 60) {
		a = v.anchorFor(false) // "earlier in the day" is the day of the news
		if m := v.lastDay; m.known() && !v.ahead(m.date()) && v.dct.DaysSince(m.date()) < 31 {
			a = anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}
		}
	}
	if a.missing {
		return v.floating(r, a)
	}
	if a.kind == model.AnchorMention && r.Unit <= grammar.MonthUnit && v.last.when.Granularity > caldate.Month && v.within(v.fine, v.last) {
		a.date, a.span = v.fine.date(), v.fine.span
	}
	if m := v.last; r.Unit == grammar.Year && !v.narrative && m.known() && m.when.Granularity == caldate.Year && m.span.End+2 == r.Start && v.body[m.span.End:r.Start] == ", " {
		return result{value: valueOf(m.when), when: m.when, base: anchored{kind: model.AnchorMention, date: m.date(), span: m.span, reason: fromMention}} // "in 2010, the year the court ruled"
	}
	n := 0
	if r.Unit == grammar.Weekend && a.kind == model.AnchorDCT {
		// said from Monday to Wednesday "the weekend" is over
		if w := a.date.Weekday(); r.Tense != grammar.FutureTense && (!r.Informal || r.Tense == grammar.PastTense) && r.Bound != grammar.By && r.Bound != grammar.Until && (w <= caldate.Wednesday || w <= caldate.Friday && r.Tense == grammar.PastTense && (r.Bound != grammar.For || strings.HasSuffix(v.body[:r.Start], "over "))) {
			n = -1
		}
	}
	if r.Value == "full" && r.Tense == grammar.PastTense && a.kind == model.AnchorDCT && a.date.Month <= 4 {
		n = -1 // results of "the full year" are told after its end
	}
	iv := shifted(a.date, r.Unit, n)
	return result{value: valueOf(iv), when: iv, base: a}
}

// quarterUnit resolves "the quarter", "the latest period", "the 1988 quarter",
// "last year's quarter": the quarter that the text is about, in another year
// where one is given; without any, the quarter before publication, since that
// is the one that is reported.
func (v *resolver) quarterUnit(r *grammar.Reading) result {
	base := anchored{kind: model.AnchorMention, date: v.quarter.date(), span: v.quarter.span, reason: fromMention}
	iv := v.quarter.when
	current := v.quarter.known() && !v.dct.IsZero() && !v.quarter.when.Latest.Before(v.dct)
	if !v.quarter.known() || r.Value == "latest" && current && v.quarterAhead {
		if v.dct.IsZero() {
			return v.floating(r, anchored{missing: true, offset: -91})
		}
		base = anchored{kind: model.AnchorDCT, date: v.dct}
		iv = shifted(v.dct, grammar.Quarter, -1)
	}
	if r.Quarter > 0 && base.kind == model.AnchorDCT {
		year := v.yearNear(r)
		base.reason = v.side(r)
		iv = caldate.InQuarter(year, int(r.Quarter))
		return result{value: valueOf(iv), when: iv, base: base}
	}
	switch {
	case r.HasYear && (base.kind == model.AnchorDCT || v.months && strings.HasSuffix(v.body[r.Start:r.End], "period")):
		iv = caldate.InYear(v.fullYear(r))
	case r.HasYear:
		iv = caldate.InQuarter(v.fullYear(r), int(iv.Earliest.Month+2)/3)
	case r.HasYearShift && !v.dct.IsZero():
		iv = caldate.InQuarter(int(v.dct.Year)+r.YearShift, int(iv.Earliest.Month+2)/3)
	}
	return result{value: valueOf(iv), when: iv, base: base}
}
