package timex

import (
	"strings"

	"dateline/model"
	"dateline/model/timex/grammar"
)

// why writes phrase → rule → anchor → result as one sentence.
func (v *resolver) why(r *grammar.Reading, e *model.TimeExpr, res result) string {
	var b strings.Builder
	b.Grow(192)
	phrase := v.body[e.Start:e.End]
	b.WriteString("“")
	b.WriteString(strings.Join(strings.Fields(phrase), " "))
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
		b.WriteString(v.anchorText(res.base))
		b.WriteString(", so ")
		b.WriteString(e.When.Text())
	}
	b.WriteString(".")
	return b.String()
}

func reasonText(r *grammar.Reading, res result) string {
	switch res.base.reason {
	case onOrBefore:
		return "the last one on or before"
	case onOrAfter:
		return "the next one on or after"
	case inThatYear:
		return "being in the year of"
	}
	return "counted from"
}

// anchorText names an anchor and how it is known.
func (v *resolver) anchorText(a anchored) string {
	d := strings.TrimPrefix(a.date.Text(), a.date.Weekday().String()+" ")
	if a.kind == model.AnchorMention {
		return "“" + strings.Join(strings.Fields(v.body[a.span.Start:a.span.End]), " ") + "” (" + d + ")"
	}
	return "the article’s publication, " + d + " (" + provenanceText(v.pub.Provenance) + ")"
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
