package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// cutAt returns the first piece and token that the cut text t of the line, as fit printed
// it, leaves out, −1 where that is not known.
func (l *line) cutAt(t string) (k, i int) {
	for k := range l.pieces {
		if p := &l.pieces[k]; k > 0 && int(p.at) >= len(t) {
			return k, p.token
		}
	}
	return 0, -1
}

// missable reports whether words of a quotation that end before token i, piece k of the
// line, are what the speaker said although the rest is gone: another clause, a time, a
// circumstance. What was said of a thing, what was done with it, and what a denial reaches
// is missed and wants dots: "deserve no place | on the market", "looked at me | and asked".
func (l *line) missable(k, i int) bool {
	w, d := l.w, &l.w.syn
	if i < 1 {
		return true
	}
	for _, p := range l.pieces[:k] {
		if p.token >= 0 && d.Tags[p.token] == syntax.Sub && in(conditions, d.Text(p.token)) {
			return false // "as a cook, if you burned the soup | on Sunday you would go"
		}
	}
	if w.timeOf[i] > 0 {
		return true
	}
	switch d.Tags[i] {
	case syntax.Comma, syntax.Colon:
		return true
	case syntax.Conj:
		return i+1 < len(d.Tags) && (w.ownClause(i, len(d.Tags)) || d.PhraseOf[i+1] >= 0 || d.Tags[i+1] == syntax.Prep || d.Tags[i+1] == syntax.Sub)
	case syntax.Sub:
		return in(reasons, d.Text(i)) || fold(d, i, "when") || fold(d, i, "after") || fold(d, i, "before")
	case syntax.Prep:
		return !l.denied(k) && !in(belonging, d.Text(i)) && !fold(d, i, "like") && !fold(d, i, "by") && !fold(d, i, "as") || i+1 < len(d.Tags) && w.timeOf[i+1] > 0
	}
	return false
}

// dottedWords is dotted for words of a quotation: the dots stand where a phrase is over,
// rather than behind a verb whose object is to come, or inside a name.
func (l *line) dottedWords(limit int) string {
	n, bytes, full, last, closed := 0, 0, 0, extent{}, extent{}
	told := l.verb == 0
	for k := 0; k+1 < len(l.pieces); k++ {
		if k > 0 && l.spaced(k) {
			n++
			bytes++
		}
		text := l.piece(k)
		n += utf8.RuneCountInString(text)
		bytes += len(text)
		if n > limit-1 {
			break
		}
		full = n
		i, next := l.pieces[k].token, l.pieces[k+1].token
		told = told || i == l.verb-1
		if told && i >= 0 && next == i+1 && l.endsWell(i, next) {
			if last = (extent{n, bytes}); l.breaks(next) && l.w.syn.Tags[next] != syntax.To && l.w.syn.Tags[next] != syntax.Rel && l.w.syn.Tags[next] != syntax.That {
				closed = last
			}
		}
	}
	if closed.runes >= full-fewWords {
		last = closed
	}
	if last.runes < full-fewWords {
		return l.dotted(limit)
	}
	var b strings.Builder
	for k := 0; b.Len() < last.bytes; k++ {
		if k > 0 && l.spaced(k) {
			b.WriteByte(' ')
		}
		b.WriteString(l.piece(k))
	}
	return breakOff(b.String(), limit)
}

// breakOff ends a title with dots, inside the quotation marks that it breaks off in, in
// limit characters.
func breakOff(t string, limit int) string {
	mark, from := "", 0
	switch {
	case strings.Count(t, "“") > strings.Count(t, "”"):
		mark, from = "”", strings.LastIndex(t, "“")
	case strings.Count(t, `"`)%2 > 0:
		mark, from = `"`, strings.LastIndex(t, `"`)
	case strings.Count(t, "''")%2 > 0:
		mark, from = "''", strings.LastIndex(t, "''")
	}
	for k := 0; mark != "" && k >= 0; k = strings.LastIndexByte(t, ' ') {
		if k > 0 {
			t = t[:k]
		}
		if len(t) <= from+len(mark) {
			break
		}
		if out := finish(strings.TrimRight(t, " ,") + "…" + mark); utf8.RuneCountInString(out) <= limit {
			return out
		}
	}
	return finish(t) + "…"
}

// fewWords is how many characters of a quotation may go so that it ends well.
const fewWords = 18

// extent is how far the words of a line reach.
type extent struct{ runes, bytes int }

// endsWell reports whether dots may stand between token i and token next: no phrase is cut
// in two there, and no verb has its object, no subject its verb still to come.
func (l *line) endsWell(i, next int) bool {
	d := &l.w.syn
	if d.Tags[next].IsFinite() && d.PhraseOf[next] < 0 || in(conditions, d.Text(next)) || fold(d, i, "there") {
		return false
	}
	switch d.Tags[i] {
	case syntax.Det, syntax.Prep, syntax.Poss, syntax.Conj, syntax.To, syntax.Modal, syntax.Rel, syntax.That, syntax.Sub, syntax.Wh, syntax.Genitive,
		syntax.BeFin, syntax.BeBase, syntax.BePart, syntax.BeGer, syntax.HaveFin, syntax.HaveBase, syntax.DoFin, syntax.Comma, syntax.Colon, syntax.Open, syntax.Not, syntax.Adv:
		return false
	case syntax.Past, syntax.Third, syntax.Plain, syntax.Base, syntax.Ger, syntax.Part:
		if d.PhraseOf[i] < 0 {
			return d.VerbOf[i] >= 0 && (d.Words[i].NeedsObject() < 2 || d.Verbs[d.VerbOf[i]].Kind == syntax.Relative) && d.Tags[next] != syntax.To && d.Tags[next] != syntax.That && d.PhraseOf[next] < 0
		}
	}
	return (d.PhraseOf[i] < 0 || d.Phrases[d.PhraseOf[i]].Last == next) && d.Tags[next] != syntax.Genitive && (!fold(d, next, "of") || l.definite(i)) && !l.owesVerb(i) && !l.paired(next)
}

// definite reports whether token i ends a phrase that means certain people or things by
// itself, "the farmers | of the valley", and not a share or a sort of them.
func (l *line) definite(i int) bool {
	d := &l.w.syn
	p := d.PhraseOf[i]
	return p >= 0 && fold(d, d.Phrases[p].First, "the") && d.Tags[i] == syntax.Plural && !in(emptied, d.Text(i)) && !in(singling, d.Text(i)) && !l.singledOut(int(p))
}
