// Package alike recognises the same article seen again: the same text under
// another name, a page saved twice, the wire copy in another paper.
//
// It owns fingerprints of texts and an index over them, and imports nothing of
// this module but model. A fingerprint is the least hashes of a text's
// five-word shingles (bottom-k sketch; Broder, On the resemblance and
// containment of documents, 1997): white space, punctuation and letter case
// do not count, headlines and a changed paragraph hardly do. An Index belongs
// to one goroutine; prints are values.
package alike

import (
	"cmp"
	"slices"
	"unicode"

	"dateline/model"
)

// The size of a shingle in words, of a sketch in hashes, and of the part of
// the sketch that an index looks texts up by. Two texts that share half of
// their shingles miss each other in 24 look-ups once in ten million times.
const (
	shingle = 5
	sketch  = 128
	lookups = 24
)

// Near is the likeness from which two texts are the same article, edited or
// shortened; below it they only share quotations.
const Near = 0.5

// Print is the fingerprint of a text.
type Print struct {
	Words  int    // words of the text
	Whole  uint64 // equal for texts with the same words in the same order
	Hashes []uint64
}

// Of returns the fingerprint of a body.
func Of(body string) Print {
	p := Print{Whole: 14695981039346656037}
	var ring [shingle]uint64
	var word uint64
	in := false
	var all []uint64
	end := func() {
		if !in {
			return
		}
		in = false
		p.Whole = mix(p.Whole ^ word)
		ring[p.Words%shingle] = word
		p.Words++
		if p.Words >= shingle {
			var h uint64
			for i := range shingle {
				h = mix(h*31 + ring[(p.Words+i)%shingle])
			}
			all = append(all, h)
		}
	}
	for _, r := range body {
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			end()
			continue
		}
		if !in {
			in, word = true, 1469598103934665603
		}
		word = (word ^ uint64(unicode.ToLower(r))) * 1099511628211 // FNV-1a by runes
	}
	end()
	if len(all) == 0 && p.Words > 0 {
		all = []uint64{p.Whole} // too short for a shingle
	}
	slices.Sort(all)
	all = slices.Compact(all)
	p.Hashes = slices.Clone(all[:min(len(all), sketch)])
	return p
}

// mix spreads the bits of a hash (Vigna, splitmix64).
func mix(x uint64) uint64 {
	x ^= x >> 30
	x *= 0xbf58476d1ce4e5b9
	x ^= x >> 27
	x *= 0x94d049bb133111eb
	return x ^ x>>31
}

// Like estimates the share of shingles that two texts have in common, 0–1
// (Jaccard); 1 for the same words in the same order.
func (p Print) Like(q Print) float64 {
	if p.Words == 0 || q.Words == 0 {
		return 0
	}
	if p.Whole == q.Whole && p.Words == q.Words {
		return 1
	}
	common, seen := 0, 0
	for i, j := 0, 0; seen < sketch && (i < len(p.Hashes) || j < len(q.Hashes)); seen++ {
		switch {
		case j >= len(q.Hashes) || i < len(p.Hashes) && p.Hashes[i] < q.Hashes[j]:
			i++
		case i >= len(p.Hashes) || q.Hashes[j] < p.Hashes[i]:
			j++
		default:
			i, j, common = i+1, j+1, common+1
		}
	}
	return min(float64(common)/float64(seen), 0.999)
}

// Match is an article that a text is like.
type Match struct {
	Article model.ArticleID
	Like    float64 // 0–1; 1 means the same words
}

// Exact reports whether the texts are the same word for word.
func (m Match) Exact() bool { return m.Like == 1 }

// Index finds the articles that a text is like, among any number of them. The
// zero Index is ready to use.
type Index struct {
	prints map[model.ArticleID]Print
	by     map[uint64][]model.ArticleID
}

// Add puts an article into the index; one with the same ID is replaced.
func (x *Index) Add(id model.ArticleID, p Print) {
	if x.prints == nil {
		x.prints, x.by = make(map[model.ArticleID]Print), make(map[uint64][]model.ArticleID)
	}
	x.Remove(id)
	x.prints[id] = p
	for _, h := range p.Hashes[:min(len(p.Hashes), lookups)] {
		x.by[h] = append(x.by[h], id)
	}
}

// Remove takes an article out of the index.
func (x *Index) Remove(id model.ArticleID) {
	p, ok := x.prints[id]
	if !ok {
		return
	}
	delete(x.prints, id)
	for _, h := range p.Hashes[:min(len(p.Hashes), lookups)] {
		x.by[h] = slices.DeleteFunc(x.by[h], func(o model.ArticleID) bool { return o == id })
		if len(x.by[h]) == 0 {
			delete(x.by, h)
		}
	}
}

// Find returns the articles whose likeness is at least Near, the likest first.
func (x *Index) Find(p Print) []Match {
	met := make(map[model.ArticleID]bool)
	var out []Match
	for _, h := range p.Hashes[:min(len(p.Hashes), lookups)] {
		for _, id := range x.by[h] {
			if met[id] {
				continue
			}
			met[id] = true
			if l := p.Like(x.prints[id]); l >= Near {
				out = append(out, Match{id, l})
			}
		}
	}
	slices.SortFunc(out, func(a, b Match) int {
		return cmp.Or(cmp.Compare(b.Like, a.Like), cmp.Compare(a.Article, b.Article))
	})
	return out
}
