package story

import (
	"slices"
	"sort"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// Copies of one text are found by shingles: runs of five content words, hashed,
// of which one in eight is kept by its hash alone (Broder, "On the resemblance
// and containment of documents", 1997), so that two texts keep the same ones.
const (
	shingleWords = 5
	shingleKept  = 8   // one in so many
	shingleMost  = 160 // a long text is known by its smallest ones
	shingleLeast = 4   // fewer prove nothing
	// copiedShare of the shorter text's shingles in the longer one make a copy:
	// papers cut wire texts and write a new head, they seldom rewrite the rest.
	copiedShare = 0.55
	// boilerplate: a shingle in so many different texts is a notice of rights.
	boilerplate = 40
)

// Print is what a text is known by among others.
type Print struct {
	whole    uint64 // equal for texts with the same letters and figures in the same words
	words    int
	shingles []uint64 // sorted
}

// PrintOf returns the print of a body.
func PrintOf(body string) Print {
	buf := wordBuffers.Get().(*[]word)
	defer wordBuffers.Put(buf)
	*buf = words(body, (*buf)[:0])
	return printOf(body, *buf)
}

func printOf(body string, ws []word) Print {
	p := Print{whole: 14695981039346656037, shingles: shingles(ws)}
	in := false
	for i := 0; i < len(body); {
		r, n := rune(body[i]), 1
		if r >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(body[i:])
		}
		i += n
		if r == ' ' || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			in = false
			continue
		}
		if !in {
			in = true
			p.words++
			p.whole = (p.whole ^ ' ') * 1099511628211
		}
		p.whole = (p.whole ^ uint64(unicode.ToLower(r))) * 1099511628211
	}
	return p
}

// Words returns how many words the text has.
func (p Print) Words() int { return p.words }

func shingles(ws []word) []uint64 {
	var out []uint64
	for i := 0; i+shingleWords <= len(ws); i++ {
		h := uint64(14695981039346656037)
		for _, w := range ws[i : i+shingleWords] {
			h = (h ^ w.stem) * 1099511628211
			h ^= h >> 29
		}
		if h%shingleKept == 0 {
			out = append(out, h)
		}
	}
	out = unique(out)
	return slices.Clone(out[:min(len(out), shingleMost)])
}

// Copies finds, in a growing set of articles, those that carry a text which one
// before them carries. It costs the same for each however many copies there
// are, since only first carriers are looked through. The zero Copies is empty
// and ready; it belongs to one goroutine at a time.
type Copies struct {
	firsts   []first
	carriers map[uint64][]int32 // shingle → firsts that have it
	wholes   map[uint64][]model.ArticleID
	shared   map[int32]int
}

// first is an article that carries no other's text.
type first struct {
	id       model.ArticleID
	shingles int
}

// Same returns the articles with the same words in the same order.
func (c *Copies) Same(p Print) []model.ArticleID {
	if p.words == 0 {
		return nil
	}
	return c.wholes[p.whole]
}

// Find returns the first article whose text this one carries, whole or for the
// most part.
func (c *Copies) Find(p Print) (model.ArticleID, bool) { return c.find(p, p.shingles) }

// find is Find where only the shingles in common are of other articles.
func (c *Copies) find(p Print, common []uint64) (model.ArticleID, bool) {
	if same := c.Same(p); len(same) > 0 {
		return same[0], true
	}
	if i := c.near(p, common); i >= 0 {
		return c.firsts[i].id, true
	}
	return "", false
}

func (c *Copies) near(p Print, common []uint64) int32 {
	if len(p.shingles) < shingleLeast || len(common) < shingleLeast {
		return -1
	}
	if c.shared == nil {
		c.shared = map[int32]int{}
	}
	clear(c.shared)
	for _, h := range common {
		for _, j := range c.carriers[h] {
			c.shared[j]++
		}
	}
	of := int32(-1)
	for j, n := range c.shared {
		least := min(len(p.shingles), c.firsts[j].shingles)
		if float64(n) >= copiedShare*float64(least) && n >= shingleLeast && (of < 0 || j < of) {
			of = j
		}
	}
	return of
}

// Add puts an article into the set and returns what Find returned for it
// before.
func (c *Copies) Add(id model.ArticleID, p Print) (of model.ArticleID, copied bool) {
	return c.add(id, p, p.shingles)
}

// add is Add, where find is.
func (c *Copies) add(id model.ArticleID, p Print, common []uint64) (of model.ArticleID, copied bool) {
	of, copied = c.find(p, common)
	if c.carriers == nil {
		c.carriers, c.wholes = map[uint64][]int32{}, map[uint64][]model.ArticleID{}
	}
	if p.words > 0 {
		c.wholes[p.whole] = append(c.wholes[p.whole], id)
	}
	if copied || len(p.shingles) < shingleLeast {
		return of, copied
	}
	for _, h := range common {
		if in := c.carriers[h]; len(in) < boilerplate {
			c.carriers[h] = append(in, int32(len(c.firsts)))
		}
	}
	c.firsts = append(c.firsts, first{id, len(p.shingles)})
	return of, copied
}

// originals maps each article that copies another's text to the first one that
// carried it. Entries come in canonical order.
func originals(entries []*entry) map[model.ArticleID]model.ArticleID {
	var known Copies
	copies := map[model.ArticleID]model.ArticleID{}
	often := newRepeats(entries)
	var kept []uint64
	for _, e := range entries {
		kept = kept[:0]
		for _, h := range e.print.shingles {
			if often.has(h) {
				kept = append(kept, h)
			}
		}
		if of, copied := known.add(e.ex.Article.ID, e.print, kept); copied {
			copies[e.ex.Article.ID] = of
		}
	}
	return copies
}

// repeats tells the shingles that may stand in several articles from those that
// stand in one alone, nearly all, and so can tell of no copy.
type repeats struct{ once, again []uint64 }

func newRepeats(entries []*entry) *repeats {
	n := 0
	for _, e := range entries {
		n += len(e.print.shingles)
	}
	words := 1 // of 64 bits: 16 and more for each shingle, so that few fall together
	for words < n/4 {
		words *= 2
	}
	r := &repeats{make([]uint64, words), make([]uint64, words)}
	for _, e := range entries {
		for _, h := range e.print.shingles { // each once
			at, bit := r.place(h)
			r.again[at] |= r.once[at] & bit
			r.once[at] |= bit
		}
	}
	return r
}

// place is where a shingle's bit stands. The low bits of all are the same.
func (r *repeats) place(h uint64) (at int, bit uint64) {
	h *= 0x9e3779b97f4a7c15
	return int(h >> 40 & uint64(len(r.once)-1)), 1 << (h >> 34 & 63)
}

func (r *repeats) has(h uint64) bool {
	at, bit := r.place(h)
	return r.again[at]&bit != 0
}

// Copies returns the articles of the builder as a set to which more can be
// held, those published first standing first.
func (b *Builder) Copies() *Copies {
	c := &Copies{}
	for _, e := range b.entries() {
		c.Add(e.ex.Article.ID, e.print)
	}
	return c
}

// CopyOf returns the article whose text the article with the ID carries again.
func (s *Story) CopyOf(id model.ArticleID) (model.ArticleID, bool) {
	of, ok := s.copies[id]
	return of, ok
}

// sources lists the publishers with their articles. An article without a
// publisher stands under the empty name.
func (s *Story) sources() {
	at := map[string]int{}
	for i := range s.Articles {
		a := &s.Articles[i]
		j, ok := at[a.Publisher]
		if !ok {
			j = len(s.Sources)
			at[a.Publisher] = j
			s.Sources = append(s.Sources, Source{Publisher: a.Publisher})
		}
		s.Sources[j].Articles = append(s.Sources[j].Articles, a.ID)
		if _, copied := s.copies[a.ID]; !copied {
			s.Sources[j].Independent++
		}
	}
	sort.Slice(s.Sources, func(i, j int) bool {
		if a, b := len(s.Sources[i].Articles), len(s.Sources[j].Articles); a != b {
			return a > b
		}
		return s.Sources[i].Publisher < s.Sources[j].Publisher
	})
}

// voices counts the independent sources of an event: tellings by one publisher,
// in copies of one text or in the same words count once.
func (c *cluster) voices(copies map[model.ArticleID]model.ArticleID) int {
	if len(c.members) == 1 {
		return 1
	}
	groups := 0
	group := map[string]int{}
	var merged []int // group → the group it was merged into
	find := func(g int) int {
		for merged[g] != g {
			g = merged[g]
		}
		return g
	}
	var keys [4]string
	for _, m := range c.members {
		text := string(m.article.ID)
		if of, ok := copies[m.article.ID]; ok {
			text = string(of)
		}
		k := append(keys[:0], "t"+text)
		if m.article.Publisher != "" {
			k = append(k, "p"+m.article.Publisher)
		}
		if m.text != 0 {
			k = append(k, "q"+string(appendHash(nil, m.text)))
		}
		g := -1
		for _, key := range k {
			old, ok := group[key]
			if !ok {
				continue
			}
			old = find(old)
			switch {
			case g < 0:
				g = old
			case g != old:
				merged[old] = g
				groups--
			}
		}
		if g < 0 {
			g = len(merged)
			merged = append(merged, g)
			groups++
		}
		for _, key := range k {
			group[key] = g
		}
	}
	return groups
}

func appendHash(b []byte, h uint64) []byte {
	for range 8 {
		b = append(b, byte(h))
		h >>= 8
	}
	return b
}
