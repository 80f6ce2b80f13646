package story

import (
	"cmp"
	"maps"
	"math"
	"slices"
	"strings"

	"dateline/model"
)

// sampleSize is how many articles tell how common a word is. Past it the
// articles with the smallest hash of their ID stand for all, so that the
// weights are a function of the set of articles and yet seldom change as a
// large story grows: at 10,000 articles one in twenty joins the sample.
const sampleSize = 512

// weights says how telling a word is in this story: 1 for a word that hardly
// any article has, less the more have it.
type weights struct {
	step       map[uint64]uint8
	generation int // how often step was made
	// matter is which articles of a small story are about one matter: what one of
	// them leaves unnamed another may name. 0 for those that stand alone.
	matter map[model.ArticleID]int
}

// fewArticles is how many a small story has. When all but one in mostOf of them are
// about one matter, all are; of someArticles and more, it is enough that most are.
const fewArticles, mostOf, someArticles = 20, 4, 5

// priorArticles keeps the words that all of three articles share telling. A word's weight depends on the power of two below the number of
// articles that have it, so that one article more changes few weights.
const priorArticles = 64

func (w *weights) of(f feature) float64 {
	v := float64(f.share()) * stepWeight(w.step[f.hash])
	switch f.class {
	case nameWord:
		v *= 1.4
	case numberWord:
		v *= 1.2
	case headWord:
		v *= 0.8
	case lightWord:
		v *= 0.5
	}
	return v
}

// stepWeight turns a step, log2 of the share of articles in sixteenths, into a
// weight between 1 and about a quarter.
func stepWeight(step uint8) float64 { return 1 - 0.11*float64(min(step, 7)) }

// renew counts the words of the sample again and returns those whose weight
// changed: whatever holds one of them has to be weighed again.
func (w *weights) renew(sample []*entry) map[uint64]bool {
	df := map[uint64]int{}
	for _, e := range sample {
		for _, h := range e.vocabulary {
			df[h]++
		}
	}
	step := map[uint64]uint8{}
	for h, n := range df {
		if n < 2 {
			continue
		}
		share := float64(n) / float64(len(sample)+priorArticles)
		if s := math.Floor(math.Log2(share * 128)); s > 0 {
			step[h] = uint8(s)
		}
	}
	changed := map[uint64]bool{}
	if matter := matters(sample); !maps.Equal(matter, w.matter) {
		w.matter = matter
		for h := range df {
			changed[h] = true // the story is small
		}
	}
	for h, s := range step {
		if w.step[h] != s {
			changed[h] = true
		}
	}
	for h := range w.step {
		if _, ok := step[h]; !ok {
			changed[h] = true
		}
	}
	if len(changed) > 0 {
		w.step = step
		w.generation++
	}
	return changed
}

// matters tells the articles of a small story apart by their matter: two are about
// one when what they tell shares two names, or one and many of its words, or when
// each is about that of a third.
func matters(sample []*entry) map[model.ArticleID]int {
	if len(sample) < 2 || len(sample) > fewArticles {
		return nil
	}
	first := make([]int, len(sample)) // of the articles known to be about the same
	for i, e := range sample {
		first[i] = i
		for k, o := range sample[:i] {
			if first[k] == first[i] || !e.ofOneMatter(o) {
				continue
			}
			from, to := max(first[i], first[k]), min(first[i], first[k])
			for j := range first[:i+1] {
				if first[j] == from {
					first[j] = to
				}
			}
		}
	}
	size := map[int]int{}
	for _, f := range first {
		size[f]++
	}
	most := 0
	for f, n := range size {
		if n > size[most] || n == size[most] && f < most {
			most = f
		}
	}
	out := make(map[model.ArticleID]int, len(sample))
	for i, e := range sample {
		if n := len(sample); mostOf*size[most] >= (mostOf-1)*n || n >= someArticles && 2*size[most] > n {
			first[i], size[most] = most, len(sample) // the rest will be about it too
		}
		if size[first[i]] > 1 {
			out[e.ex.Article.ID] = first[i] + 1
		}
	}
	return out
}

func (e *entry) ofOneMatter(o *entry) bool {
	if len(e.mentions) == 0 || len(o.mentions) == 0 {
		return false
	}
	const oneOf = 10 // words of the shorter article
	names := 0
	for i, j, a, b := 0, 0, e.mentions[0].cast, o.mentions[0].cast; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			if countryOf(a[i]) == 0 && !isCountry[a[i]] {
				names++
			}
			i++
			j++
		}
	}
	return names > 1 || names == 1 && oneOf*overlap(e.vocabulary, o.vocabulary) >= min(len(e.vocabulary), len(o.vocabulary))
}

// sampled returns the articles that stand for all.
func (b *Builder) sampled(entries []*entry) []*entry {
	sample := slices.Clone(entries)
	slices.SortFunc(sample, func(x, y *entry) int {
		if x.hash != y.hash {
			return cmp.Compare(x.hash, y.hash)
		}
		return strings.Compare(string(x.ex.Article.ID), string(y.ex.Article.ID))
	})
	return sample[:min(len(sample), b.sample)]
}

func vocabulary(ws []word) []uint64 {
	hs := make([]uint64, len(ws))
	for i, w := range ws {
		hs[i] = w.stem
	}
	return slices.Clone(unique(hs)) // most words come more than once
}
