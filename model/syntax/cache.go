package syntax

import "dateline/model/lexicon"

// known is what lexicon and closed classes say of one form.
type known struct {
	word   lexicon.Word
	lex    lexicon.Form
	closed []reading
	size   uint8
	form   [maxCached]byte // in lower case
}

// cacheSize is the number of forms remembered; news repeats its words so much
// that most are met here, which spares the walk through memory that the whole
// lexicon costs. Longer forms than maxCached are looked up each time.
const (
	cacheSize = 1 << 12
	maxCached = 15
)

// look returns what is known of a form. The cache outlives the text, so it
// copies what it remembers.
func (d *Doc) look(text string) *known {
	if len(text) > maxCached || len(text) == 0 {
		f := lexicon.Find(text)
		d.long = known{word: f.Word(), lex: f, closed: closedReadings(text)}
		return &d.long
	}
	if d.cache == nil {
		d.cache = make([]known, cacheSize)
	}
	k := &d.cache[lexicon.Hash(text)%cacheSize]
	if !k.is(text) {
		f := lexicon.Find(text)
		*k = known{word: f.Word(), lex: f, closed: closedReadings(text), size: uint8(len(text))}
		lowerInto(k.form[:0], text)
	}
	return k
}

// is reports whether k remembers the form, whatever its case.
func (k *known) is(text string) bool {
	if int(k.size) != len(text) {
		return false
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
