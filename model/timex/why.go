package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// why writes phrase → rule → anchor → result as one sentence.
func (v *resolver) why(r *grammar.Reading, e *model.TimeExpr, res result) string {
	var b strings.Builder
	b.Grow(192)
	b.WriteString("“")
	b.WriteString(oneLine(v.body[e.Start:e.End]))
	b.WriteString("”")
	switch {
	case e.NeedsAnchor:
		b.WriteString(" waits for the article’s publication date, from which it is counted")
	case e.Type == model.TimexDuration:
		b.WriteString(" says how long, not when")
	case e.Type == model.TimexSet:
		b.WriteString(" says how often, not when")
	case r.Form == grammar.FormRef || !e.Dated():
		b.WriteString(" is too vague for a date")
	case res.base.kind == model.AnchorNone:
		b.WriteString(" is written as a date: ")
		b.WriteString(e.When.Text())
	default:
		b.WriteString(" is read as ")
		b.WriteString(reasonText(r, res))
		b.WriteString(" ")
		v.writeAnchor(&b, res.base)
		b.WriteString(", so ")
		b.WriteString(e.When.Text())
	}
	b.WriteString(".")
	return b.String()
}

func reasonText(r *grammar.Reading, res result) string {
	name := "such day"
	switch {
	case r.Weekday > 0:
		name = caldate.Weekday(r.Weekday).String()
	case r.Month > 0 && r.Day == 0:
		name = caldate.MonthName(int(r.Month))
	case r.Quarter > 0:
		name = "such quarter"
	case r.Season > 0:
		name = "such season"
	}
	switch res.base.reason {
	case onOrBefore:
		return "the last " + name + " on or before"
	case onOrAfter:
		return "the next " + name + " on or after"
	case inThatYear:
		return "being in the year of"
	}
	return "counted from"
}

// oneLine is a phrase without its line breaks.
func oneLine(s string) string {
	for i := range len(s) {
		if s[i] < ' ' || s[i] == ' ' && i+1 < len(s) && s[i+1] <= ' ' {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s
}

// writeAnchor names an anchor and how it is known.
func (v *resolver) writeAnchor(b *strings.Builder, a anchored) {
	_, day, _ := strings.Cut(a.date.Text(), " ")
	if a.kind == model.AnchorMention {
		b.WriteString("“")
		b.WriteString(oneLine(v.body[a.span.Start:a.span.End]))
		b.WriteString("” (")
		b.WriteString(day)
		b.WriteString(")")
		return
	}
	b.WriteString("the article’s publication, ")
	b.WriteString(day)
	b.WriteString(" (")
	b.WriteString(provenanceText(v.pub.Provenance))
	b.WriteString(")")
}

func provenanceText(p model.Provenance) string {
	switch p {
	case model.FromFlag, model.FromPerson:
		return "given by you"
	case model.FromFrontMatter:
		return "from the file’s header"
	case model.FromHTMLMeta, model.FromJSONLD:
		return "from the web page"
	case model.FromDateline:
		return "from its date line"
	case model.FromURL:
		return "from its address"
	case model.FromFileName:
		return "from the file’s name"
	case model.FromFeed:
		return "from the feed"
	case model.FromMailHeader:
		return "from the mail’s header"
	case model.FromPDFInfo:
		return "from the PDF"
	case model.FromNeighbour:
		return "from a neighbouring article"
	}
	return "of unknown origin"
}
