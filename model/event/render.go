package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// maxTitle is the longest title, in characters.
const maxTitle = 90

// cut is one token, or words that stand for tokens, on the way into a title.
type cut struct {
	token int    // −1 for words that are not the article's
	text  string // replaces the token's own words when not empty
	brk   bool   // the title may end before this piece
}

// line is a title being put together.
type line struct {
	manner
	w      *work
	pieces []cut
	third  bool // a name stands for "I"
	rest   int  // tokens of the clause behind its verb
}

// runes returns the length of the whole line in characters.
func (l *line) runes() int {
	n := 0
	for k, p := range l.pieces {
		s := p.text
		if s == "" {
			s = l.w.syn.Text(p.token)
		}
		if k > 0 && l.spaced(k) {
			n++
		}
		n += utf8.RuneCountInString(s)
	}
	return n
}

func (l *line) token(i int) {
	l.pieces = append(l.pieces, cut{token: i, brk: l.breaks(i)})
}

func (l *line) words(s string) {
	if s != "" {
		l.pieces = append(l.pieces, cut{token: -1, text: s})
	}
}

// replace puts words in the place of token i.
func (l *line) replace(i int, s string) {
	l.pieces = append(l.pieces, cut{token: i, text: s, brk: l.breaks(i)})
}

// breaks reports whether a phrase begins at token i, so that a title may end
// before it.
func (l *line) breaks(i int) bool {
	d := &l.w.syn
	switch d.Tags[i] {
	case syntax.Prep:
		return !fold(d, i, "of")
	case syntax.Conj:
		return i > 0 && d.Tags[i-1].IsNominal() && !l.paired(i)
	case syntax.Comma, syntax.Colon, syntax.Sub, syntax.Rel, syntax.To, syntax.Open:
		return true
	case syntax.Ger:
		return d.PhraseOf[i] < 0
	case syntax.Adv:
		return true
	}
	return false
}

// paired reports whether the conjunction at i closes what "between", "both",
// "either" or "neither" opened.
func (l *line) paired(i int) bool {
	d := &l.w.syn
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if fold(d, k, "between") || fold(d, k, "both") || fold(d, k, "either") || fold(d, k, "neither") {
			return true
		}
		if d.Tags[k] == syntax.Stop {
			return false
		}
	}
	return false
}

// text joins the pieces, at most limit characters, cut at a phrase.
func (l *line) text(limit int) string {
	l.trim()
	d := &l.w.syn
	var b strings.Builder
	n := 0
	type mark struct{ bytes, piece int }
	end := mark{-1, -1}
	for k, p := range l.pieces {
		if p.brk && k > 0 && n <= limit && l.complete(k) {
			end = mark{b.Len(), k}
		}
		s := p.text
		if s == "" {
			s = d.Text(p.token)
		}
		if k > 0 && l.spaced(k) {
			b.WriteByte(' ')
			n++
		}
		b.WriteString(s)
		n += utf8.RuneCountInString(s)
	}
	out := b.String()
	if n > limit {
		if end.bytes > 0 && utf8.RuneCountInString(out[:end.bytes]) >= min(limit/4, 12) {
			out = out[:end.bytes]
		} else {
			out = l.shorten(out, limit)
		}
	}
	return finish(out)
}

// complete reports whether the words before piece k can stand alone: no open
// bracket or quotation mark, no preposition or article at the end.
func (l *line) complete(k int) bool {
	d := &l.w.syn
	open := 0
	for _, p := range l.pieces[:k] {
		if p.token < 0 || p.text != "" {
			continue
		}
		switch d.Tags[p.token] {
		case syntax.Open:
			open++
		case syntax.Close:
			open--
		}
	}
	if open > 0 {
		return false
	}
	p := l.pieces[k-1]
	if p.token < 0 || p.text != "" {
		return true
	}
	switch t := d.Tags[p.token]; t {
	case syntax.Det, syntax.Prep, syntax.Poss, syntax.Conj, syntax.To, syntax.Modal, syntax.Rel, syntax.That, syntax.Sub, syntax.Wh, syntax.Genitive,
		syntax.BeFin, syntax.BeBase, syntax.BePart, syntax.BeGer, syntax.HaveFin, syntax.HaveBase, syntax.DoFin, syntax.Adj, syntax.Comma, syntax.Open, syntax.Adv, syntax.Not:
		return false
	case syntax.Past, syntax.Third, syntax.Plain, syntax.Base, syntax.Ger, syntax.Part:
		if d.PhraseOf[p.token] >= 0 {
			return true
		}
		v := int(d.VerbOf[p.token])
		if v < 0 || !d.Verbs[v].Passive && d.Words[p.token].NeedsObject() >= 2 || d.Tags[p.token] == syntax.Ger {
			return false // its object is still to come
		}
		// a verb that wants its preposition: "accused | of"
		return !(l.pieces[k].token >= 0 && d.Tags[l.pieces[k].token] == syntax.Prep)
	}
	return !l.owesVerb(p.token)
}

// owesVerb reports whether the noun at token i is the subject of a verb behind
// it, so that a title may not end there: "whether anyone | disclosed it".
func (l *line) owesVerb(i int) bool {
	d := &l.w.syn
	p := d.PhraseOf[i]
	if p < 0 {
		return false
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	first, last := d.VerbsOf(s)
	for v := first; v < last; v++ {
		y := d.Verbs[v]
		if y.Subject >= 0 && y.First > i && y.Form == syntax.Finite && y.Kind != syntax.Relative && y.Start <= i && (y.Subject == int(p) || d.Phrases[y.Subject].First <= i) {
			return true
		}
	}
	return false
}

// leading prepositions never end a title.
var leading = wordSet(`of to with for from at by as in into on`)

// trim drops words that lost what they led to from the end of the line.
func (l *line) trim() {
	d := &l.w.syn
	for n := len(l.pieces); n > 1; n = len(l.pieces) {
		p := l.pieces[n-1]
		if p.token < 0 || p.text != "" || d.PhraseOf[p.token] >= 0 {
			return
		}
		switch d.Tags[p.token] {
		case syntax.Prep:
			if q := l.pieces[n-2]; !in(leading, d.Text(p.token)) || q.token >= 0 && (d.VerbOf[q.token] >= 0) {
				return // a particle: "was torn down", "with 800 people aboard"
			}
		case syntax.Conj, syntax.To, syntax.Det, syntax.Sub, syntax.Rel, syntax.That, syntax.Wh, syntax.Comma, syntax.Open:
		default:
			return
		}
		l.pieces = l.pieces[:n-1]
	}
}

// shorten cuts at the last word that ends a noun phrase within the limit.
func (l *line) shorten(out string, limit int) string {
	d := &l.w.syn
	n, bytes, best := 0, 0, 0
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
		if p.token >= 0 && d.Tags[p.token].IsNominal() && !l.owesVerb(p.token) && !(k+1 < len(l.pieces) && l.pieces[k+1].token >= 0 && (d.Tags[l.pieces[k+1].token].IsNominal() || d.Tags[l.pieces[k+1].token] == syntax.Genitive)) {
			best = bytes
		}
	}
	if best > 0 {
		return out[:best]
	}
	for i := range out { // nothing but one endless phrase
		if limit--; limit < 0 {
			if k := strings.LastIndexByte(out[:i], ' '); k > 0 {
				return out[:k]
			}
			return out[:i]
		}
	}
	return out
}

// spaced reports whether a space stands before piece k.
func (l *line) spaced(k int) bool {
	p, q := l.pieces[k-1], l.pieces[k]
	d := &l.w.syn
	if q.token >= 0 && q.text == "" && d.Tokens[q.token].Shape.Is(segment.Glued) && p.token == q.token-1 && p.token >= 0 {
		return false
	}
	if q.token >= 0 && q.text == "" {
		switch d.Tags[q.token] {
		case syntax.Comma, syntax.Stop, syntax.Close, syntax.Genitive:
			return false
		case syntax.Colon:
			return !d.Tokens[q.token].Shape.Is(segment.Glued)
		}
		if d.Tokens[q.token].Shape.Is(segment.Clitic) {
			return false
		}
	}
	if p.token >= 0 && p.text == "" {
		switch d.Tags[p.token] {
		case syntax.Open, syntax.Symbol:
			return q.token >= 0 && !d.Tokens[q.token].Shape.Is(segment.Glued) && d.Tags[p.token] == syntax.Symbol
		}
	}
	return true
}

// finish trims a title's ends and gives it its capital.
func finish(s string) string {
	s = strings.ToValidUTF8(s, "")
	s = strings.Join(strings.Fields(s), " ")
	s = strings.TrimLeft(s, " ,;:.-–—)]}”’»")
	s = strings.TrimRight(s, " ,;:-–—([{“‘«`")
	if strings.HasSuffix(s, ".") && !abbreviated(s) {
		s = strings.TrimRight(s, ". ")
	}
	for _, m := range [...]string{"”", "’", `"`} { // “deplorables.”
		if rest, ok := strings.CutSuffix(s, m); ok && (strings.HasSuffix(rest, ".") || strings.HasSuffix(rest, ",")) && !abbreviated(rest) {
			s = strings.TrimRight(rest, ".,") + m
		}
	}
	s = balance(s)
	r, n := utf8.DecodeRuneInString(s)
	if n > 0 && unicode.IsLower(r) && !(len(s) > n && s[n] >= 'A' && s[n] <= 'Z') { // iPhone stays
		s = string(unicode.ToUpper(r)) + s[n:]
	}
	return s
}

// abbreviated reports whether a final full stop belongs to the last word.
func abbreviated(s string) bool {
	w := s[strings.LastIndexByte(s, ' ')+1:]
	return strings.Count(w, ".") > 1 || in(dottedEnds, w)
}

var dottedEnds = wordSet(`inc. corp. co. ltd. jr. sr. bros. st.`)

// balance drops quotation marks and brackets that lost their partner.
func balance(s string) string {
	for _, pair := range [...][2]string{{"“", "”"}, {"(", ")"}, {"[", "]"}, {"«", "»"}, {"‘", ""}} {
		open, closed := strings.Count(s, pair[0]), 0
		if pair[1] == "" {
			if open > strings.Count(s, "’") {
				s = strings.ReplaceAll(s, pair[0], "")
			}
			continue
		}
		closed = strings.Count(s, pair[1])
		if open != closed {
			s = strings.ReplaceAll(strings.ReplaceAll(s, pair[0], ""), pair[1], "")
		}
	}
	for _, m := range [...]string{`"`, "``", "''"} {
		if strings.Count(s, m)%2 != 0 {
			s = strings.ReplaceAll(s, m, "")
		}
	}
	return strings.TrimSpace(s)
}
