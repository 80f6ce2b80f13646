package quote

import (
	"unicode/utf8"

	"dateline/model/segment"
)

// role is what a quotation mark does.
type role uint8

const (
	neither  role = iota // an apostrophe, a prime, or a mark that nothing answers
	opening              //
	closing              //
	straight             // stands alone between spaces: opens or closes by turns
)

// family tells double marks from single ones; a mark is answered only by one of
// its own family.
type family uint8

const (
	double family = iota
	single
)

// stretch is a run of tokens in quotation marks that is not inside another one.
type stretch struct {
	first, last int // tokens [first, last), marks included where present
	paragraph   int
	closed      bool // a closing mark was found
	continued   bool // goes on in the next stretch (the next paragraph)
	continues   bool // goes on from the stretch before
	fam         family
}

// pairing finds the stretches of a document. Marks are paired within their
// paragraph by a stack, in one pass; what stays open at the end of a paragraph
// is carried on only where the next paragraph opens with the same mark again, as
// the style books ask, so that a lost mark costs a paragraph at most.
type pairing struct {
	d     *segment.Doc
	marks []openMark // the stack
	pairs []openMark // matched pairs of the paragraph: token and its answer
	out   []stretch
}

type openMark struct {
	token, answer int
	fam           family
}

func (p *pairing) run(d *segment.Doc) {
	p.d, p.out = d, p.out[:0]
	for i := range d.Paragraphs {
		p.paragraph(i)
	}
}

func (p *pairing) paragraph(n int) {
	d := p.d
	par := d.Paragraphs[n]
	first, last := d.Sentences[par.First].First, d.Sentences[par.Last-1].Last
	p.marks, p.pairs = p.marks[:0], p.pairs[:0]
	doubles, singles := 0, 0
	for i := first; i < last; i++ {
		if d.Tokens[i].Kind != segment.Mark {
			continue
		}
		r, f := p.role(i, first, last, doubles > 0, singles > 0)
		switch {
		case r == neither:
		case r == opening:
			p.marks = append(p.marks, openMark{token: i, fam: f})
			if f == double {
				doubles++
			} else {
				singles++
			}
		case f == single:
			// A single mark never closes over an open double one: it would be
			// an apostrophe within.
			if top := len(p.marks) - 1; top >= 0 && p.marks[top].fam == single {
				p.pairs = append(p.pairs, openMark{p.marks[top].token, i, single})
				p.marks = p.marks[:top]
				singles--
			}
		default:
			if doubles == 0 {
				continue
			}
			top := len(p.marks) - 1
			for p.marks[top].fam == single { // apostrophes taken for opening marks
				top--
				singles--
			}
			p.pairs = append(p.pairs, openMark{p.marks[top].token, i, double})
			p.marks = p.marks[:top]
			doubles--
		}
	}
	p.emit(n, first, last)
}

// emit writes the outermost pairs of a paragraph and what it left open.
func (p *pairing) emit(n, first, last int) {
	from := len(p.out)
	// Pairs come ordered by where they close, so an outer pair comes after what
	// it holds and takes its place.
	for _, q := range p.pairs {
		for len(p.out) > from && p.out[len(p.out)-1].first > q.token {
			p.out = p.out[:len(p.out)-1]
		}
		p.out = append(p.out, stretch{first: q.token, last: q.answer + 1, paragraph: n, closed: true, fam: q.fam})
	}
	if from > 0 && p.out[from-1].continued && len(p.out) > from && p.out[from].first == first {
		p.out[from].continues = true
	}
	// The last double mark that nothing answers, if no pair stands behind it.
	for k := len(p.marks) - 1; k >= 0; k-- {
		m := p.marks[k]
		again := p.opensAgain(n, m)
		if m.fam == single && !again {
			continue
		}
		if len(p.out) > from && p.out[len(p.out)-1].first > m.token {
			return
		}
		s := stretch{first: m.token, last: last, paragraph: n, fam: m.fam, continued: again}
		s.continues = m.token == first && from > 0 && p.out[from-1].continued && len(p.out) == from
		if !again && m.token > first {
			s.last = p.d.Sentences[p.d.SentenceAt(p.d.Tokens[m.token].Start)].Last
		}
		p.out = append(p.out, s)
		return
	}
	if len(p.out) == from && from > 0 && p.out[from-1].continued && p.out[from-1].paragraph == n-1 {
		p.out[from-1].continued = false
	}
}

// opensAgain reports whether the next paragraph opens with the same sort of mark
// as m.
func (p *pairing) opensAgain(n int, m openMark) bool {
	if n+1 >= len(p.d.Paragraphs) {
		return false
	}
	t := p.d.Sentences[p.d.Paragraphs[n+1].First].First
	if p.d.Tokens[t].Kind != segment.Mark {
		return false
	}
	a, _ := utf8.DecodeRuneInString(p.d.Text(m.token))
	b, _ := utf8.DecodeRuneInString(p.d.Text(t))
	return familyOf(a, p.d.Tokens[m.token].Len()) == familyOf(b, p.d.Tokens[t].Len()) && b != '”' && b != '»'
}

func familyOf(r rune, bytes int) family {
	switch r {
	case '‘', '’', '‚', '‛', '‹', '›':
		return single
	case '\'', '`':
		if bytes == 1 {
			return single
		}
	}
	return double
}

// role says what mark i of the paragraph [first, last) does, given whether
// double or single marks are open before it.
func (p *pairing) role(i, first, last int, inDouble, inSingle bool) (role, family) {
	d := p.d
	r, _ := utf8.DecodeRuneInString(d.Text(i))
	f := familyOf(r, d.Tokens[i].Len())
	left := i > first && d.Tokens[i].Shape&segment.Glued != 0     // touches what stands before
	right := i+1 < last && d.Tokens[i+1].Shape&segment.Glued != 0 // touches what follows
	switch r {
	case '“', '„', '‟', '「', '『', '«', '‚', '‹', '‛':
		// „…“ and »…«: the same marks the other way round.
		if left && !right && (f == double && inDouble || f == single && inSingle) && !p.openedBy(i-1) {
			return closing, f
		}
		return opening, f
	case '”', '」', '』', '»', '›':
		if f == double && !inDouble && right && !left {
			return opening, f
		}
		return closing, f
	case '‘':
		if p.clipped(i, last) {
			return neither, f
		}
		if left && !right && inSingle {
			return closing, f
		}
		return opening, f
	case '`':
		return opening, f
	}
	// " ' ’ '' : by what they touch.
	if left && d.Tokens[i-1].Kind == segment.Number {
		if f == double && !inDouble || f == single && (!inSingle || right) || f == double && i-2 >= first && p.prime(i-2) {
			return neither, f // feet and inches, minutes and seconds
		}
	}
	if left && right {
		switch {
		case p.openedBy(i-1) || p.joinedByDash(i-1) && !p.closes(i+1):
			right, left = true, false
		case f == single && d.Tokens[i-1].Kind == segment.Word && d.Tokens[i+1].Kind == segment.Word:
			return neither, f
		default:
			left, right = true, false
		}
	}
	switch {
	case right && !left:
		if f == single && (r == '’' && !inDouble || p.clipped(i, last)) {
			return neither, f
		}
		return opening, f
	case left:
		if f == single && !inSingle {
			return neither, f
		}
		if f == single && p.pluralOwner(i, last) {
			return neither, f
		}
		return closing, f
	}
	if f == single {
		return neither, f
	}
	if inDouble {
		return closing, f
	}
	return opening, f
}

// openedBy reports whether token i is a mark that opens something, so that a
// quotation mark that touches it opens too.
func (p *pairing) openedBy(i int) bool {
	switch r, _ := utf8.DecodeRuneInString(p.d.Text(i)); r {
	case '(', '[', '{', '“', '‘', '„', '`', '«':
		return true
	case '"', '\'':
		return p.d.Tokens[i].Shape&segment.Glued == 0
	}
	return false
}

func (p *pairing) joinedByDash(i int) bool {
	switch r, _ := utf8.DecodeRuneInString(p.d.Text(i)); r {
	case '—', '–', '-', '/', '…', '=', ':', '>':
		return true
	}
	return false
}

// closes reports whether token i is a mark that only stands behind something.
func (p *pairing) closes(i int) bool {
	switch p.d.Text(i) {
	case ",", ".", ";", ":", "!", "?", ")", "]", "”", "’":
		return true
	}
	return false
}

// prime reports whether token i is a mark between two numbers (6'2").
func (p *pairing) prime(i int) bool {
	return i > 0 && p.d.Tokens[i].Kind == segment.Mark && p.d.Tokens[i-1].Kind == segment.Number
}

// clipped reports whether the single mark i stands for letters left out at the
// front of a word: ’90s, ’em.
func (p *pairing) clipped(i, last int) bool {
	if i+1 >= last || p.d.Tokens[i+1].Shape&segment.Glued == 0 {
		return false
	}
	next := p.d.Text(i + 1)
	if next[0] >= '0' && next[0] <= '9' {
		return len(next) <= 3
	}
	switch next {
	case "em", "til", "till", "twas", "tis", "cause", "bout", "round", "n", "N", "Til", "Tis", "Twas", "Em", "Cause":
		// 'n' and 'round' in quotation marks have a second mark right behind.
		return i+2 >= last || p.d.Tokens[i+2].Kind != segment.Mark || next == "n" || next == "N"
	}
	return false
}

// maxOwnerLook bounds how far ahead pluralOwner looks, in tokens.
const maxOwnerLook = 40

// pluralOwner reports whether the single mark i, behind a word in s and within
// single quotation marks, belongs to the word ("the workers’ union") because a
// better closing mark follows.
func (p *pairing) pluralOwner(i, last int) bool {
	t := p.d.Tokens[i-1]
	if t.Kind != segment.Word || p.d.Body[t.End-1]|0x20 != 's' || p.d.Tokens[i].Shape&segment.Glued == 0 {
		return false
	}
	own, _ := utf8.DecodeRuneInString(p.d.Text(i))
	if i+1 >= last || p.d.Tokens[i+1].Kind != segment.Word {
		return false
	}
	for j := i + 1; j < last && j < i+maxOwnerLook; j++ {
		if p.d.Tokens[j].Kind != segment.Mark {
			continue
		}
		r, _ := utf8.DecodeRuneInString(p.d.Text(j))
		if familyOf(r, p.d.Tokens[j].Len()) != single {
			return false
		}
		glued := p.d.Tokens[j].Shape&segment.Glued != 0
		return r == own && glued && (j+1 >= last || p.d.Tokens[j+1].Shape&segment.Glued == 0 || p.closes(j+1) || p.d.Tokens[j+1].Kind == segment.Mark)
	}
	return false
}
