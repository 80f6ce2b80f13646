package grammar

// Kind tells the sorts of token apart.
type Kind uint8

// A token is a run of letters, a run of ASCII digits, or one mark.
const (
	WordToken Kind = iota
	NumberToken
	MarkToken
)

// Token is a piece of text, 24 bytes, so that a paragraph of them stays in
// the fastest cache.
type Token struct {
	Word       *Word // the lexicon's entry, nil for most words
	Start, End int32 // bytes from Text.Base
	Num        int32 // a number's value, −1 when it is too long; a mark's byte
	Kind       Kind
	// Glued: nothing stands between this token and the one before. Broken: a
	// blank line does, or the text begins.
	Glued, Broken bool
	Upper         bool // begins with a capital letter
}

// Marks that have several spellings share one byte.
const (
	Apostrophe = '\''
	Hyphen     = '-' // and en dash, minus
	Dash       = '~' // em dash
	QuoteMark  = '"'
)

// Text is a stretch of a document under the scanner, and what rules look at.
type Text struct {
	Lang   *Lang
	Body   string
	Base   int // byte offset of the stretch within Body
	Tokens []Token
	// Informal is true for a message: short, and written as people type.
	Informal bool
	// Triggers are the indices of tokens at which rules are tried.
	Triggers []int32
}

// Len returns the number of tokens.
func (t *Text) Len() int { return len(t.Tokens) }

// At returns token i, an empty mark outside the text.
func (t *Text) At(i int) *Token {
	if i < 0 || i >= len(t.Tokens) {
		return &outside
	}
	return &t.Tokens[i]
}

var outside = Token{Word: &Word{}, Kind: MarkToken, Broken: true}

// Str returns the text of token i.
func (t *Text) Str(i int) string {
	if i < 0 || i >= len(t.Tokens) {
		return ""
	}
	k := &t.Tokens[i]
	return t.Body[t.Base+int(k.Start) : t.Base+int(k.End)]
}

// Is reports whether token i is a word of one of the classes.
func (t *Text) Is(i int, c Class) bool {
	k := t.At(i)
	return k.Word != nil && k.Word.Class&c != 0
}

// Val returns the value of the word at i, 0 when it has no entry.
func (t *Text) Val(i int) int {
	if k := t.At(i); k.Word != nil {
		return int(k.Word.Val)
	}
	return 0
}

// Mark reports whether token i is the mark b.
func (t *Text) Mark(i int, b byte) bool {
	k := t.At(i)
	return k.Kind == MarkToken && k.Num == int32(b)
}

// Word reports whether token i is one of the words, which are lower case.
func (t *Text) Word(i int, words ...string) bool {
	if i < 0 || i >= len(t.Tokens) || t.Tokens[i].Kind != WordToken {
		return false
	}
	k := &t.Tokens[i]
	at, n := t.Base+int(k.Start), int(k.End-k.Start)
	first := t.Body[at] | 0x20
	for _, w := range words {
		if len(w) == n && w[0] == first && equalFold(t.Body[at:at+n], w) {
			return true
		}
	}
	return false
}

// Number reports whether token i is a run of n digits (any length for 0).
func (t *Text) Number(i, n int) bool {
	k := t.At(i)
	return k.Kind == NumberToken && (n == 0 || int(k.End-k.Start) == n)
}

// Digits returns the length of the number at i.
func (t *Text) Digits(i int) int { k := t.At(i); return int(k.End - k.Start) }

// Joined reports whether nothing but white space without a blank line stands
// between tokens i and i+1, so that one expression may hold both.
func (t *Text) Joined(i int) bool {
	return i >= 0 && i+1 < len(t.Tokens) && !t.Tokens[i+1].Broken
}

// Glued reports whether token i follows token i−1 without a space.
func (t *Text) Glued(i int) bool { return t.At(i).Glued }

// SentenceStart returns the first token of the sentence that holds i, looking
// no further back than limit tokens.
func (t *Text) SentenceStart(i, limit int) int {
	for j := i; j > 0 && i-j < limit; j-- {
		if t.Tokens[j].Broken || t.endsSentence(j-1) {
			return j
		}
	}
	return max(0, i-limit)
}

// SentenceEnd returns the index after the last token of the sentence that
// holds i, looking no further than limit tokens.
func (t *Text) SentenceEnd(i, limit int) int {
	end := min(len(t.Tokens), i+limit)
	for j := i; j < end; j++ {
		if t.endsSentence(j) || j+1 < len(t.Tokens) && t.Tokens[j+1].Broken {
			return j + 1
		}
	}
	return end
}

// endsSentence reports whether the mark at j ends a sentence: ! and ? do, a
// point where neither an abbreviation or a single letter comes before nor a
// small letter after.
func (t *Text) endsSentence(j int) bool {
	k := t.At(j)
	if k.Kind != MarkToken {
		return false
	}
	switch k.Num {
	case '!', '?':
		return !t.At(j+1).Glued || t.Mark(j+1, QuoteMark)
	case '.':
		next := t.At(j + 1)
		if next.Glued && !t.Mark(j+1, QuoteMark) && !t.Mark(j+1, Apostrophe) {
			return false
		}
		prev := t.At(j - 1)
		if t.Informal && !next.Glued && prev.End-prev.Start > 1 {
			return true // people go on in small letters
		}
		if next.Kind == WordToken && !next.Upper {
			return false
		}
		if prev.Kind == WordToken && k.Glued && (prev.Word != nil && prev.Word.Is(Abbreviation) || prev.End-prev.Start == 1 && prev.Upper) {
			return next.Broken || next.Kind == MarkToken && !next.Glued
		}
		return true
	}
	return false
}
