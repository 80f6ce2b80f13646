package story

import (
	"math"
	"slices"
	"sort"
)

// sampleSize is how many articles tell how common a word is. Past it the
// articles with the smallest hash of their ID stand for all, so that the
// weights are a function of the set of articles and yet seldom change as a
// large story grows: at 10,000 articles one in twenty joins the sample.
const sampleSize = 512

// weights says how telling a word is in this story: 1 for a word that hardly
// any article has, less the more have it.
type weights struct {
	step map[uint64]uint8
	// topical are the names that most articles of a small story give: the articles
	// are about one matter, and what one leaves unnamed another may name. Sorted.
	topical []uint64
}

// A name is topical in a story of no more than fewArticles when so large a share of
// them have it, and events of so large a share.
const (
	fewArticles  = 20
	topicalTexts = 0.5
	topicalCasts = 0.25
)

// priorArticles keeps the words that all of three articles share telling. A word's weight depends on the power of two below the number of
// articles that have it, so that one article more changes few weights.
const priorArticles = 64

func (w *weights) of(f feature) float64 {
	v := float64(f.share) * stepWeight(w.step[f.hash])
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
	topical := topicalNames(sample, df)
	if !slices.Equal(topical, w.topical) {
		w.topical = topical
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
	}
	return changed
}

// topicalNames returns the names that most articles of a small story give. df is how
// many have each word.
func topicalNames(sample []*entry, df map[uint64]int) (out []uint64) {
	if len(sample) < 3 || len(sample) > fewArticles {
		return nil
	}
	casts := map[uint64]int{}
	for _, e := range sample {
		if len(e.mentions) > 0 {
			for _, h := range e.mentions[0].cast {
				casts[h]++
			}
		}
	}
	n := float64(len(sample))
	for h, k := range casts {
		if float64(k) >= topicalCasts*n && float64(df[h]) >= topicalTexts*n {
			out = append(out, h)
		}
	}
	slices.Sort(out)
	return out
}

// sampled returns the articles that stand for all.
func (b *Builder) sampled(entries []*entry) []*entry {
	sample := slices.Clone(entries)
	sort.Slice(sample, func(i, j int) bool {
		if sample[i].hash != sample[j].hash {
			return sample[i].hash < sample[j].hash
		}
		return sample[i].ex.Article.ID < sample[j].ex.Article.ID
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
