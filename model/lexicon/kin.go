package lexicon

import (
	_ "embed"
	"sort"
)

// What words stand for, by WordNet's tree of kinds. All numbers are little endian:
//
//	2 × uint32     how many words, features
//	uint32         for each word its hash, sorted
//	uint32         for each word where its features begin, in bytes, and one more
//	byte           for each feature how telling it is: 255 for what one word has
//	3 bytes        for each feature of a word its number and how much of the word it is
var (
	//go:embed kin.bin
	packedKin string

	kinData = cutSparse(packedKin)
)

type sparse struct{ hashes, begins, telling, list string }

func cutSparse(file string) (t sparse) {
	words, features := u32(file, 0), u32(file, 1)
	rest := file[8:]
	t.hashes, rest = rest[:4*words], rest[4*words:]
	t.begins, rest = rest[:4*(words+1)], rest[4*(words+1):]
	t.telling, t.list = rest[:features], rest[features:]
	return t
}

func (t *sparse) of(lemma string) string {
	h := hash(lemma)
	n := len(t.hashes) / 4
	i := sort.Search(n, func(i int) bool { return u32(t.hashes, uint32(i)) >= h })
	if i == n || u32(t.hashes, uint32(i)) != h {
		return ""
	}
	return t.list[u32(t.begins, uint32(i)):u32(t.begins, uint32(i+1))]
}

// Kinds is what a word stands for: the kinds of things and happenings, each with
// how much of the word's use it is. "" for a word that is not known.
type Kinds string

// KindsOf returns the kinds of a lemma in lower case, or of a verb with its particle
// ("call off").
func KindsOf(lemma string) Kinds { return Kinds(kinData.of(lemma)) }

// Near says how near what two words stand for lies, from 0 to 1: most for two words
// that mean one thing, a third or so for two of one rather wide kind.
func (k Kinds) Near(o Kinds) float64 {
	best := 0
	for i, j := 0, 0; i < len(k) && j < len(o); {
		a, b := uint32(k[i])|uint32(k[i+1])<<8, uint32(o[j])|uint32(o[j+1])<<8
		switch {
		case a < b:
			i += 3
		case a > b:
			j += 3
		default:
			best = max(best, int(k[i+2])*int(o[j+2])*int(kinData.telling[a]))
			i += 3
			j += 3
		}
	}
	return float64(best) / (255 * 255 * 255)
}
