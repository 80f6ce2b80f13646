package event

import (
	"strings"

	"dateline/model/caldate"
	"dateline/model/syntax"
)

// life says which end of a life the dates behind a name give.
type life uint8

const (
	noLife life = iota
	birth
	death
)

// lifespan makes the event of an expression that stands in brackets behind a
// person's name: "Ada Moll (born 3 May 1931)", "Tom Reed (c. 1105 – 1162)". ok is
// false where it tells something else.
func (w *work) lifespan(t int) (f found, ok bool) {
	d := &w.syn
	x := &w.times[t]
	if !x.Dated() || x.When.Granularity < caldate.Day || x.When.Granularity > caldate.Year {
		return f, false
	}
	first, last := w.tokensOf(x.Span)
	s := d.SentenceAt(x.Start)
	if s < 0 || first >= last {
		return f, false
	}
	begin := d.Sentences[s].First
	if f, ok = w.lifeLine(t, s, first); ok {
		return f, true
	}
	open := first - 1
	for open > begin && first-open < 12 && d.Text(open) != "(" && d.Text(open) != ")" {
		open--
	}
	if open <= begin || d.Text(open) != "(" {
		return f, false
	}
	close := last
	for close < d.Sentences[s].Last && close-last < 12 && d.Text(close) != ")" {
		close++
	}
	if close >= d.Sentences[s].Last || d.Text(close) != ")" {
		return f, false
	}
	f = found{verb: -1, phrase: -1, time: t, speech: -1, sentence: s, how: byModifier, trigger: open - 1}
	for i := open + 1; i < first; i++ {
		switch strings.ToLower(strings.TrimRight(d.Text(i), ".")) {
		case "born", "b":
			f.life, f.trigger = birth, i
		case "died", "d", "killed":
			f.life, f.trigger = death, i
		}
	}
	if f.life == noLife {
		after, before := dashed(d.Text(last)), dashed(d.Text(first-1))
		for i := first - 1; i > open && !before && first-i < 4; i-- { // "– c. 1162"
			before = dashed(d.Text(i))
		}
		for i := last; i < close && !after && i-last < 8; i++ { // "21 April 1911, Bergen – 30 November 1999, Oslo"
			after = dashed(d.Text(i))
		}
		switch {
		case before && w.datedBetween(open, first):
			f.life = death
		case after && w.datedBetween(last, close):
			f.life = birth
		default:
			return f, false
		}
	}
	if f.named = w.nameBefore(begin, open); f.named == "" {
		return f, false
	}
	return f, true
}

// lifeLine makes the event of an expression, whose first token is given, in a line that
// only sums a life up: "Ada Moll, weaver, born 3 May 1931; died 8 June 2020".
func (w *work) lifeLine(t, s, first int) (f found, ok bool) {
	d := &w.syn
	begin := d.Sentences[s].First
	k := first - 1
	if k > begin && (fold(d, k, "on") || fold(d, k, "in")) {
		k--
	}
	if k <= begin+1 || d.Tags[k-1] != syntax.Comma && d.Tags[k-1] != syntax.Colon && d.Tags[k-1] != syntax.Conj {
		return f, false
	}
	f = found{verb: -1, phrase: -1, time: t, speech: -1, sentence: s, how: byModifier, trigger: k}
	switch strings.ToLower(d.Text(k)) {
	case "born", "b":
		f.life = birth
	case "died", "d":
		f.life = death
	default:
		return f, false
	}
	born := false
	for i := begin; i < d.Sentences[s].Last; i++ {
		switch strings.ToLower(d.Text(i)) {
		case "born", "b":
			born = born || i > begin && d.Tags[i-1] == syntax.Comma
		case "died", "d":
		default:
			if d.Tags[i].IsFinite() || d.Tags[i] == syntax.Pron {
				return f, false
			}
		}
	}
	p := w.phraseAt(begin)
	if !born || p < 0 || d.Phrases[p].Last >= k || d.Tags[d.Phrases[p].Last] != syntax.Comma {
		return f, false
	}
	f.named = w.nameBefore(begin, d.Phrases[p].Last)
	return f, f.named != ""
}

func dashed(s string) bool { return s == "–" || s == "-" || s == "—" || s == "--" }

// datedBetween reports whether an expression of time stands in tokens [from, to).
func (w *work) datedBetween(from, to int) bool {
	for i := from; i < to; i++ {
		if w.timeOf[i] > 0 {
			return true
		}
	}
	return false
}

// nameBefore returns the person's name that ends at token end, as it is written
// there; "" where none does.
func (w *work) nameBefore(begin, end int) string {
	d := &w.syn
	first := end
	for first > begin && end-first < 7 && (d.Tags[first-1] == syntax.Name || fold(d, first-1, "of") && first-1 > begin && d.Tags[first-2] == syntax.Name) {
		first--
	}
	if first == end {
		return ""
	}
	e := w.names.mentioned(first)
	for i := first; i < end && (e < 0 || w.names.entities[e].sort != person); i++ {
		e = w.names.mentioned(i)
	}
	if e < 0 || w.names.entities[e].sort != person {
		return ""
	}
	return strings.Join(strings.Fields(d.Body[d.Tokens[first].Start:d.Tokens[end-1].End]), " ")
}

// lifeTitle titles the beginning or the end of a life.
func (f *found) lifeTitle() string {
	if f.life == birth {
		return f.named + " was born"
	}
	return f.named + " died"
}
