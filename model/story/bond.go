package story

import (
	"math"
	"slices"
)

// basis is by what two tellings were found to be one event.
type basis uint8

const (
	byWords    basis = iota // their words are alike
	byWording               // one sentence, word for word
	byDeed                  // what happens, and who or what is in it
	byMatter                // like words, in articles about one matter
	byFigure                // one telling figure
	byPointing              // the one only names what the other tells
	byCore                  // its title says what most of the others say
	byLone                  // it may be, and nothing else of that day may
	byWeighing              // all that speaks for and against it, weighed
	byHeart                 // it is what the day is known for
	byMonth                 // of a month or year the one, of a day in it the other
	byLead                  // the one leads a report without a day of its own
)

// bond is what made two tellings one event: kept where it is decided, so that the
// event can say why.
type bond struct {
	a, b   *mention
	by     basis
	chance float64 // of byWeighing: how likely they are one
}

// take joins another event to this one, whose members are to be put in order then.
func (c *cluster) take(o *cluster, why bond) {
	c.members = append(c.members, o.members...)
	c.bonds = append(append(c.bonds, o.bonds...), why)
}

// putInOrder puts the members in canonical order.
func (c *cluster) putInOrder() {
	slices.SortFunc(c.members, orderMentions)
}

// bondWith is a bond of the two tellings, one of each event, that are likest.
func (c *cluster) bondWith(o *cluster, by basis) bond {
	best, k := math.Inf(-1), bond{by: by}
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if s := likeWords(a, b) + a.deed(b); s > best {
				best, k.a, k.b = s, a, b
			}
		}
	}
	return k
}

// kept is the bond by which a telling came to the event, and the telling that it
// came to, for a reader who begins at another.
type kept struct {
	bond
	to *mention
}

// bondsFrom leads every telling of the event to the one that a reader begins at.
func (c *cluster) bondsFrom(first *mention) map[*mention]kept {
	of := make(map[*mention][]bond, len(c.members))
	for _, k := range c.bonds {
		of[k.a], of[k.b] = append(of[k.a], k), append(of[k.b], k)
	}
	out := make(map[*mention]kept, len(c.members))
	for queue := []*mention{first}; len(queue) > 0; queue = queue[1:] {
		m := queue[0]
		for _, k := range of[m] {
			o := k.a
			if o == m {
				o = k.b
			}
			if _, seen := out[o]; !seen && o != first {
				out[o] = kept{bond: k, to: m}
				queue = append(queue, o)
			}
		}
	}
	return out
}
