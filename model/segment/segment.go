// Package segment cuts an article's body into paragraphs, sentences and tokens.
//
// It owns where those begin and end and nothing of what they mean. It imports
// package model only. All positions are byte offsets into Doc.Body, half-open.
// A Doc is written by Split and Reset alone; afterwards any goroutine may read
// it, and Reset may be called again only when nobody reads any more.
//
// Invariants, each guarded by TestInvariants and FuzzSplit:
//
//  1. Tokens are not empty, ordered and do not overlap; together they cover
//     every byte that is not white space.
//  2. Each token lies in exactly one sentence, each sentence in exactly one
//     paragraph; both are ordered, begin with their first token and end with
//     their last.
//  3. Splitting takes time and memory linear in the body, whatever it holds.
//
// The cutter is our own single pass with tables of abbreviations: on the hard
// cases of testdata/sentences.txt clipperhouse/uax29 v2.6.0 (Unicode's default
// rules, 50 MB/s) cuts 43 of 75 texts right and this package all, since it knows
// neither titles nor wrapped lines, and it would still need a second pass for
// words; measured November 2026 (TestAgainstStandard keeps the comparison).
package segment

import "dateline/model"

// TokenKind tells the sorts of token apart.
type TokenKind uint8

// The kinds of token.
const (
	// Word begins with a letter, or mixes letters and digits ("15-page",
	// "1990s", "@name"). Abbreviations keep their full stop ("U.S.", "Gov.");
	// clitics are tokens of their own ("Putin" + "’s", "do" + "n't").
	Word TokenKind = iota
	// Number is digits, with the marks that stand between digits ("1,000.5",
	// "6:30", "2015-16", "3/17/2021").
	Number
	// Punct is punctuation; a run of full stops or of hyphens is one token.
	Punct
	// Mark is a quotation mark or an apostrophe that stands alone.
	Mark
	// Symbol is everything else: currency, per cent, emoji, bytes that are not
	// UTF-8.
	Symbol
)

// Token is a word, a number or a mark.
type Token struct {
	model.Span
	Kind  TokenKind
	Shape Shape
	abbr  abbrClass
}

// Shape is what a token's letters look like.
type Shape uint8

// The shapes; several may hold at once.
const (
	Capital    Shape = 1 << iota // the first letter is upper or title case
	AllCapital                   // two letters or more, and none is lower case
	Glued                        // no white space before this token
	Digits                       // holds a digit
	Hyphened                     // holds a hyphen
	Clitic                       // "’s", "n't", "'ll" … split from the word before
	Dotted                       // ends with a full stop of its own (an abbreviation)
)

// Is reports whether all of the shapes in want hold.
func (s Shape) Is(want Shape) bool { return s&want == want }

// Sentence is a run of tokens [First, Last) within one paragraph.
type Sentence struct {
	model.Span
	First, Last int // tokens, half-open
	Paragraph   int
}

// Paragraph is a run of sentences [First, Last).
type Paragraph struct {
	model.Span
	First, Last int // sentences, half-open
}

// Doc is a body with its paragraphs, sentences and tokens.
type Doc struct {
	Body       string
	Paragraphs []Paragraph
	Sentences  []Sentence
	Tokens     []Token
	near       []nearby // by stretches of the body
}

// nearby is where to begin looking for what stands at an offset: SentenceAt and
// TokenAt are asked for every other word of a text, and a search by halves is
// slow where nobody can foretell its turns.
type nearby struct{ sentence, token int32 }

// stretchBits: the body is parted into stretches of 1<<stretchBits bytes.
const stretchBits = 5

// Split cuts body up.
func Split(body string) *Doc {
	d := new(Doc)
	// News has a token every 5 bytes or so; a little more spares the last growth.
	d.Tokens = make([]Token, 0, min(len(body)/5+8, 1<<20))
	d.Reset(body)
	return d
}

// Reset cuts body up in place of what d held, reusing its memory.
func (d *Doc) Reset(body string) {
	d.Body = body
	d.Paragraphs, d.Sentences, d.Tokens = d.Paragraphs[:0], d.Sentences[:0], d.Tokens[:0]
	var l lines
	l.measure(body)
	for {
		p, ok := l.next()
		if !ok {
			break
		}
		d.paragraph(p)
	}
	d.chart()
}

// chart notes for each stretch of the body the last sentence that begins up to its
// first byte, −1 without, and the first token that ends behind it.
func (d *Doc) chart() {
	n := len(d.Body)>>stretchBits + 1
	if cap(d.near) < n {
		d.near = make([]nearby, n, n+n/8)
	}
	d.near = d.near[:n]
	s, t := int32(-1), int32(0)
	for k := range d.near {
		at := k << stretchBits
		for int(s+1) < len(d.Sentences) && d.Sentences[s+1].Start <= at {
			s++
		}
		for int(t) < len(d.Tokens) && d.Tokens[t].End <= at {
			t++
		}
		d.near[k] = nearby{s, t}
	}
}

// nearest returns what the chart says of the stretch of a byte offset.
func (d *Doc) nearest(byteOffset int) nearby {
	return d.near[min(max(byteOffset, 0)>>stretchBits, len(d.near)-1)]
}

// paragraph cuts one paragraph's text into tokens and sentences.
func (d *Doc) paragraph(p model.Span) {
	first := len(d.Tokens)
	d.tokenise(p)
	if len(d.Tokens) == first {
		return // nothing but white space
	}
	par := len(d.Paragraphs)
	sents := len(d.Sentences)
	last := len(d.Tokens)
	for first < last {
		end := d.sentenceEnd(first, last)
		d.Sentences = append(d.Sentences, Sentence{
			Span:  model.Span{Start: d.Tokens[first].Start, End: d.Tokens[end-1].End},
			First: first, Last: end, Paragraph: par,
		})
		first = end
	}
	d.Paragraphs = append(d.Paragraphs, Paragraph{
		Span:  model.Span{Start: d.Sentences[sents].Start, End: d.Sentences[len(d.Sentences)-1].End},
		First: sents, Last: len(d.Sentences),
	})
}

// SentenceAt returns the index of the sentence that holds the byte offset, or,
// in the white space between two, of the one before; −1 before the first.
func (d *Doc) SentenceAt(byteOffset int) int {
	if byteOffset < 0 {
		return -1
	}
	i := int(d.nearest(byteOffset).sentence)
	for i+1 < len(d.Sentences) && d.Sentences[i+1].Start <= byteOffset {
		i++
	}
	return i
}

// TokenAt returns the index of the token that holds the byte offset, or, in
// white space, of the next one; len(d.Tokens) behind the last.
func (d *Doc) TokenAt(byteOffset int) int {
	i := int(d.nearest(byteOffset).token)
	for i < len(d.Tokens) && d.Tokens[i].End <= byteOffset {
		i++
	}
	return i
}

// Text returns the words of token i as they stand in the body.
func (d *Doc) Text(i int) string { return d.Body[d.Tokens[i].Start:d.Tokens[i].End] }
