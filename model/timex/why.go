package timex

import (
	"bytes"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/timex/grammar"
)

// why writes phrase → rule → anchor → result as one sentence.
func (v *resolver) why(r *grammar.Reading, e *model.TimeExpr, res result) string {
	b := append(v.buf[:0], "“"...)
	b = append(b, oneLine(v.body[e.Start:e.End])...)
	b = append(b, "”"...)
	switch {
	case e.NeedsAnchor:
		b = append(b, " waits for the article’s publication date, from which it is counted"...)
	case e.Type == model.TimexDuration:
		b = append(b, " says how long, not when"...)
	case e.Type == model.TimexSet:
		b = append(b, " says how often, not when"...)
	case r.Form == grammar.FormRef || !e.Dated():
		b = append(b, " is too vague for a date"...)
	case res.base.kind == model.AnchorNone:
		b = append(b, " is written as a date: "...)
		b = e.When.AppendText(b)
	default:
		b = append(b, " is read as "...)
		b = append(appendReason(b, r, res), ' ')
		b = v.appendAnchor(b, res.base)
		b = append(b, ", so "...)
		b = e.When.AppendText(b)
	}
	v.buf = append(b, '.')
	return v.keep(v.buf)
}

// keep returns b as a string. The explanations of a text lie in one piece of memory.
func (v *resolver) keep(b []byte) string {
	from := v.words.Len()
	v.words.Write(b)
	return v.words.String()[from:]
}

func appendReason(b []byte, r *grammar.Reading, res result) []byte {
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
		return append(append(append(b, "the last "...), name...), " on or before"...)
	case onOrAfter:
		return append(append(append(b, "the next "...), name...), " on or after"...)
	case inThatEra:
		return append(b, "being in the era of"...)
	case sameAs:
		return append(b, "being another name of"...)
	case nearest:
		return append(b, "the one nearest to"...)
	case endsWith:
		return append(b, "the one that ends with"...)
	case inThatYear:
		return append(b, "being in the year of"...)
	}
	return append(b, "counted from"...)
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

// appendAnchor names an anchor and how it is known.
func (v *resolver) appendAnchor(b []byte, a anchored) []byte {
	if a.kind == model.AnchorMention {
		b = append(append(b, "“"...), oneLine(v.body[a.span.Start:a.span.End])...)
		b = append(b, "” ("...)
		return append(appendDay(b, a.date), ')')
	}
	if v.anchor == "" || a.date != v.dct {
		t := appendDay([]byte("the article’s publication, "), a.date)
		v.anchor = string(t) + " (" + provenanceText(v.pub.Provenance) + ")"
	}
	return append(b, v.anchor...)
}

// appendDay appends a date without its weekday.
func appendDay(b []byte, d caldate.Date) []byte {
	at := len(b)
	b = d.AppendText(b)
	if i := bytes.IndexByte(b[at:], ' '); i >= 0 && (b[at] < '0' || b[at] > '9') {
		b = append(b[:at], b[at+i+1:]...)
	}
	return b
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
