package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// shorten cuts at the last word that ends a noun phrase within the limit, where that says
// less than the article and nothing else; with dots where what it owes was to follow.
func (l *line) shorten(out string, limit int) string {
	d := &l.w.syn
	n, bytes, best, apart := 0, 0, 0, 0
	owing := -1 // where the last cut lies behind which something is owed
	for k, p := range l.pieces {
		s := p.text
		if s == "" {
			s = d.Text(p.token)
		}
		if k > 0 && l.spaced(k) {
			n++
			bytes++
		}
		n += utf8.RuneCountInString(s)
		bytes += len(s)
		if n > limit {
			break
		}
		if p.token >= 0 && l.moved(p.token) { // "ordered the town to evacuate | to the south"
			best, apart = bytes, bytes
		}
		if p.token >= 0 && k+1 < len(l.pieces) && l.pieces[k+1].token == p.token+1 && d.PhraseOf[p.token] >= 0 && d.PhraseOf[p.token+1] >= 0 && l.w.timeOf[p.token+1] == 0 {
			continue // "their first joint | campaign event"
		}
		if p.token >= 0 && !l.unmoved(p.token) && d.Tags[p.token].IsNominal() && d.Tags[p.token] != syntax.Pron && !(k+1 < len(l.pieces) && l.pieces[k+1].token == p.token+1 && (d.Tags[p.token+1] == syntax.Det || d.Tags[p.token+1] == syntax.Poss)) && !l.owesVerb(p.token) && !(d.PhraseOf[p.token] >= 0 && d.Phrases[d.PhraseOf[p.token]].Last > p.token+1) && !(k+1 < len(l.pieces) && l.pieces[k+1].token >= 0 && l.inList(k+1)) && !(k+1 < len(l.pieces) && l.pieces[k+1].token >= 0 && (d.Tags[l.pieces[k+1].token].IsNominal() || d.Tags[l.pieces[k+1].token] == syntax.Genitive)) {
			best = bytes
			if k+1 < len(l.pieces) && l.pieces[k+1].token >= 0 && l.owed(p.token, l.pieces[k+1].token) && !(d.PhraseOf[p.token] >= 0 && in(planNouns, d.Text(d.Phrases[d.PhraseOf[p.token]].Head))) { // "joined the bid" says enough
				owing = bytes
			}
			if !(k+1 < len(l.pieces) && l.pieces[k+1].token >= 0 && fold(d, l.pieces[k+1].token, "of")) {
				apart = bytes
			}
		}
	}
	if apart > best/2 {
		best = apart
	}
	if best > 0 && best == owing && !l.spoken {
		if t := l.dotted(limit); t != "" {
			return t
		}
	}
	if best > 0 {
		return out[:best]
	}
	for i := range out { // nothing but one endless phrase
		if limit--; limit < 0 {
			out = out[:i]
			break
		}
	}
	for { // its last words must lead nowhere
		k := strings.LastIndexByte(out, ' ')
		if k <= 0 {
			return out
		}
		if out = out[:k]; !in(leadingOn, out[strings.LastIndexByte(out, ' ')+1:]) {
			return out
		}
	}
}

// dotted joins as many words as limit leaves room for, and dots for the rest.
func (l *line) dotted(limit int) string {
	d := &l.w.syn
	var b strings.Builder
	n, end := 0, 0
	for k, p := range l.pieces {
		s := p.text
		if s == "" {
			s = d.Text(p.token)
		}
		if k > 0 && l.spaced(k) {
			b.WriteByte(' ')
			n++
		}
		b.WriteString(s)
		if n += utf8.RuneCountInString(s); n > limit-1 {
			break
		}
		if p.token >= 0 {
			switch d.Tags[p.token] {
			case syntax.Det, syntax.Prep, syntax.Conj, syntax.Sub, syntax.To, syntax.Comma, syntax.Open, syntax.That, syntax.Poss, syntax.Modal, syntax.Rel:
				continue
			case syntax.BeFin, syntax.HaveFin, syntax.DoFin, syntax.Pron, syntax.Wh, syntax.Num:
				if l.spoken { // "said that the roads | are", "when he | goes"
					continue
				}
			}
		}
		if p.token >= 0 && k+1 < len(l.pieces) && l.pieces[k+1].token == p.token+1 && d.PhraseOf[p.token] >= 0 && d.PhraseOf[p.token] == d.PhraseOf[p.token+1] && strings.HasSuffix(d.Text(p.token), ".") {
			continue // "Mr. | Lund"
		}
		end = b.Len()
	}
	if end == 0 {
		return ""
	}
	return breakOff(b.String()[:end], limit)
}
