package syntax

import "dateline/model/lexicon"

// known is what lexicon and closed classes say of one form. Two of them fit a
// line of the processor's cache.
type known struct {
	word   lexicon.Word
	lex    lexicon.Form
	closed uint16 // index into closedLists; 0 for open words
	size   uint8
	form   [maxCached]byte // in lower case
}

// cacheSize is the number of forms remembered; news repeats its words so much
// that most are met here, which spares the walk through memory that the whole
// lexicon costs. Longer forms than maxCached are looked up each time.
const (
	cacheSize = 1 << 13
	maxCached = 17
)

// look returns what is known of a form. The cache outlives the text, so it
// copies what it remembers.
func (d *Doc) look(text string) *known {
	if len(text) > maxCached || len(text) == 0 {
		d.long.find(text)
		return &d.long
	}
	if d.cache == nil {
		d.cache = make([]known, cacheSize)
	}
	k := &d.cache[lexicon.Hash(text)%cacheSize]
	if !k.is(text) {
		k.find(text)
		k.size = uint8(len(text))
		for i := 0; i < len(text); i++ {
			c := text[i]
			if 'A' <= c && c <= 'Z' {
				c += 'a' - 'A'
			}
			k.form[i] = c
		}
	}
	return k
}

func (k *known) find(text string) {
	k.lex = lexicon.Find(text)
	k.word, k.closed = k.lex.Word(), closedWords.Of(text)
}

// is reports whether k remembers the form, whatever its case.
func (k *known) is(text string) bool {
	if int(k.size) != len(text) {
		return false
	}
	if string(k.form[:len(text)]) == text {
		return true
	}
	for i := 0; i < len(text); i++ {
		c := text[i]
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		if c != k.form[i] {
			return false
		}
	}
	return true
}
