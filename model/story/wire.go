package story

import (
	"slices"
	"sort"

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
	return slices.Clip(out[:min(len(out), shingleMost)])
}

// originals maps each article that copies another's text to the first one that
// carried it. Entries come in canonical order.
func originals(entries []*entry) map[model.ArticleID]model.ArticleID {
	carriers := map[uint64][]int32{}
	copies := map[model.ArticleID]model.ArticleID{}
	shared := map[int32]int{}
	for i, e := range entries {
		if len(e.shingles) < shingleLeast {
			continue
		}
		clear(shared)
		for _, h := range e.shingles {
			for _, j := range carriers[h] {
				shared[j]++
			}
		}
		of := int32(-1)
		for j, n := range shared {
			least := min(len(e.shingles), len(entries[j].shingles))
			if float64(n) >= copiedShare*float64(least) && n >= shingleLeast && (of < 0 || j < of) {
				of = j
			}
		}
		if of >= 0 {
			copies[e.ex.Article.ID] = entries[of].ex.Article.ID
			continue
		}
		for _, h := range e.shingles {
			if in := carriers[h]; len(in) < boilerplate {
				carriers[h] = append(in, int32(i))
			}
		}
	}
	return copies
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
