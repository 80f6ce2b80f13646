package story

import (
	"math"
	"slices"

	"dateline/model/caldate"
)

// topic is what the story is about: the words that many of its articles use,
// each as heavy as its share of them. It is made of the sample (see weights).
type topic struct {
	words   map[uint64]float64
	first   caldate.Date             // the first publication
	novelty map[caldate.Date]float64 // how much that stays came up on a day
}

const (
	topicShare   = 0.03 // of the articles must use a word that is of the topic
	stayingWords = 4    // articles must use a word that came to stay
)

// firstPublished returns the day of the first publication; entries come in order.
func firstPublished(entries []*entry) caldate.Date {
	for _, e := range entries {
		if d := e.ex.Article.Published.Date; !d.IsZero() {
			return d
		}
	}
	return caldate.Date{}
}

func newTopic(sample []*entry, first caldate.Date) *topic {
	t := &topic{words: map[uint64]float64{}, novelty: map[caldate.Date]float64{}, first: first}
	type use struct {
		n     int
		share float64
		first caldate.Date
	}
	used := map[uint64]use{}
	for _, e := range sample {
		one := 1 / math.Sqrt(float64(len(e.vocabulary)+1))
		d := e.ex.Article.Published.Date
		for _, h := range e.vocabulary {
			u := used[h]
			u.n++
			u.share += one
			if !d.IsZero() && (u.first.IsZero() || d.Before(u.first)) {
				u.first = d
			}
			used[h] = u
		}
	}
	var norm float64
	hs := make([]uint64, 0, len(used))
	for h := range used {
		hs = append(hs, h)
	}
	slices.Sort(hs) // sums of floats depend on their order
	for _, h := range hs {
		u := used[h]
		if float64(u.n) >= topicShare*float64(len(sample)) {
			t.words[h] = u.share
			norm += u.share * u.share
		}
		if u.n >= stayingWords && !u.first.IsZero() && u.first.DaysSince(t.first) > 2 {
			v := math.Log(float64(u.n) / (stayingWords - 1))
			t.novelty[u.first] += v
			t.novelty[u.first.AddDays(-1)] += 0.6 * v // papers tell of the day before
		}
	}
	for h := range t.words {
		t.words[h] /= math.Sqrt(norm)
	}
	return t
}

// relevance is how much of a sentence is the story's own matter.
func (t *topic) relevance(stems []uint64) float64 {
	v := 0.0
	for _, h := range stems {
		v += t.words[h]
	}
	return v / math.Sqrt(float64(len(stems)+3))
}

// central is how much of an article is the story's own matter.
func (t *topic) central(e *entry) float64 {
	v := 0.0
	for _, h := range e.vocabulary {
		v += t.words[h]
	}
	return v / math.Sqrt(float64(len(e.vocabulary)+1))
}
