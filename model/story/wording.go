package story

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// stated reports whether the article's own words give the event its day, and
// returns the expression as far as it hangs on when the article appeared: "on
// Tuesday" of two articles need not be one Tuesday.
func stated(ev *model.Event, a *model.Article) (own bool, relative uint64) {
	day, ok := singleDay(ev.When)
	if !ok || len(ev.Quotes) == 0 {
		return false, 0
	}
	x := ev.Quotes[0].Time
	if x == nil || !ev.Quotes[0].Contains(x.Span) || x.When.IsZero() || !touches(x.When, day) {
		return false, 0
	}
	if x.Anchor.Kind == model.AnchorDCT && x.Start >= 0 && x.End <= len(a.Body) {
		relative = hash(strings.ToLower(x.In(a.Body)))
	}
	return true, relative
}

func touches(iv caldate.Interval, day caldate.Date) bool {
	return !iv.Earliest.After(day) && !iv.Latest.Before(day)
}

// stated reports whether a telling of the event gives its day in words.
func (c *cluster) stated() bool {
	for _, m := range c.members[:min(len(c.members), exemplars)] {
		if m.stated {
			return true
		}
	}
	return false
}

// The shares of words from which two sentences are one sentence printed twice:
// of the longer one, and, where the head word has the same form too, of the
// shorter one.
const reprinted, reprintedHead = 0.85, 0.7

// sameWording reports whether two mentions stand in the same sentence, printed
// again in another text.
func (m *mention) sameWording(o *mention) bool {
	return m.text != 0 && m.text == o.text || float64(m.common(o)) >= reprinted*float64(max(len(m.feats), len(o.feats)))
}

// common counts the words that both have.
func (m *mention) common(o *mention) int {
	both, i, j := 0, 0, 0
	for i < len(m.feats) && j < len(o.feats) {
		switch {
		case m.feats[i].hash < o.feats[j].hash:
			i++
		case m.feats[i].hash > o.feats[j].hash:
			j++
		default:
			both, i, j = both+1, i+1, j+1
		}
	}
	return both
}

// printedAgain reports whether the two differ only by when their one sentence
// was printed: nothing in it but a word like "Tuesday" gives the day.
func (c *cluster) printedAgain(o *cluster) bool {
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if a.relative == b.relative && (a.relative != 0 || !a.stated || !b.stated) && a.sameWording(b) {
				return true
			}
		}
	}
	return false
}

// sameSentence reports whether tellings of the two are one sentence, or much the
// same one with its head word in the same form: a plan that was fulfilled is told in another ("will
// meet", "met").
func (c *cluster) sameSentence(o *cluster) bool {
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if a.text != 0 && a.text == b.text {
				return true
			}
			if a.surface != b.surface || a.ahead && b.ev.Status == model.Occurred && !looksAhead(b.ev) {
				continue // "is to be sworn in", "was sworn in"
			}
			if a.opening != 0 && a.opening == b.opening || float64(a.common(b)) >= reprintedHead*float64(min(len(a.feats), len(b.feats))) {
				return true
			}
		}
	}
	return false
}

// tellingWeight is the least weight of a word that tells happenings apart: the
// names that every title of a story has do not.
const tellingWeight = 0.6

// titlesShare counts the telling words that both titles have besides those that
// name the happening; other is true when both give figures and none is the same.
func titlesShare(a, b *mention) (words int, otherFigures bool) {
	var figuresA, figuresB, figures bool
	for i, j := 0, 0; i < len(a.feats) || j < len(b.feats); {
		switch {
		case j == len(b.feats) || i < len(a.feats) && a.feats[i].hash < b.feats[j].hash:
			figuresA = figuresA || a.feats[i].class == numberWord && a.feats[i].title
			i++
		case i == len(a.feats) || b.feats[j].hash < a.feats[i].hash:
			figuresB = figuresB || b.feats[j].class == numberWord && b.feats[j].title
			j++
		default:
			x, y := a.feats[i], b.feats[j]
			if x.title && y.title && x.class != headWord && x.class != lightWord && y.class != headWord && y.class != lightWord {
				if max(x.heavy, y.heavy) >= tellingWeight {
					words++
				}
				figures = figures || x.class == numberWord
			}
			i++
			j++
		}
	}
	return words, figuresA && figuresB && !figures
}

// titleContained is the share of the lesser title's words, by their weight,
// that the other title has too.
func titleContained(a, b *mention) float64 {
	var both, wa, wb float32
	for i, j := 0, 0; i < len(a.feats) || j < len(b.feats); {
		switch {
		case j == len(b.feats) || i < len(a.feats) && a.feats[i].hash < b.feats[j].hash:
			if a.feats[i].title {
				wa += a.feats[i].heavy
			}
			i++
		case i == len(a.feats) || b.feats[j].hash < a.feats[i].hash:
			if b.feats[j].title {
				wb += b.feats[j].heavy
			}
			j++
		default:
			x, y := a.feats[i], b.feats[j]
			if x.title {
				wa += x.heavy
			}
			if y.title {
				wb += y.heavy
			}
			if x.title && y.title {
				both += min(x.heavy, y.heavy)
			}
			i++
			j++
		}
	}
	least := min(wa, wb)
	if least == 0 {
		return 0
	}
	return float64(both / least)
}

// containedIn is the share of the title's words, by their weight, that the
// other's telling has anywhere.
func (m *mention) containedIn(o *mention) float64 {
	return m.told(o, func(f feature) bool { return f.title })
}

// told is the share of those of the words that pass, by their weight, that the
// other's telling has anywhere; 0 where none passes.
func (m *mention) told(o *mention, pass func(f feature) bool) float64 {
	var both, all float32
	j := 0
	for _, f := range m.feats {
		if !pass(f) {
			continue
		}
		all += f.heavy / f.share()
		for j < len(o.feats) && o.feats[j].hash < f.hash {
			j++
		}
		if j < len(o.feats) && o.feats[j].hash == f.hash {
			both += f.heavy / f.share()
		}
	}
	if all == 0 {
		return 0
	}
	return float64(both / all)
}
