package story

import (
	"slices"
	"strings"

	"dateline/model"
)

// isBare reports whether a title says nothing of its happening but that it was
// one, and when: "Tuesday's strikes", "Talks". Such a telling points at an event
// that is told elsewhere.
func isBare(title, head string, ws []word) bool {
	if head == "" {
		return false
	}
	at := wordIndex(title, head)
	if at < 0 {
		at = wordIndex(title, strings.ToUpper(head[:1])+head[1:])
	}
	if at < 0 {
		return false
	}
	for _, w := range ws {
		if w.start == at {
			continue
		}
		if text := strings.ToLower(wordAt(title, w.start)); !timeWords[text] {
			return false
		}
	}
	return true
}

var timeWords = set(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december morning afternoon evening night weekend early late yesterday today last first earlier new recent`)

// bareLike is how alike a bare telling counts to the event that it points at, so
// that of several the likest is taken.
const bareLike = 0.5

// pointsAt scores a telling that only names its happening against one of the same
// day that tells it. 0 where it is another, or where nothing but the day and the
// sort of happening speaks for it: two articles must share a name as well.
func (m *mention) pointsAt(o *mention) float64 {
	if !m.bare || o.bare || m.ev.Kind != model.Happening || o.ev.Kind != model.Happening || m.reality() != o.reality() {
		return 0
	}
	a, oneDay := singleDay(m.ev.When)
	b, same := singleDay(o.ev.When)
	if !oneDay || !same || a != b || m.ev.When.HasClock() && otherHour(m.ev.When, o.ev.When) {
		return 0
	}
	_, named := slices.BinarySearch(o.others, m.trigger)
	switch one := m.article.ID == o.article.ID; {
	case !named && !share(m.acts, o.acts) && !(one && violent[m.trigger] && o.trigger == triggerClass("killed")):
		return 0
	case !one && !sharesName(m, o):
		return 0
	}
	return bareLike + likeWords(m, o)/4
}

// telling returns the first of the event's mentions that tells it, nil where all
// only point at it.
func (c *cluster) telling() *mention {
	for _, m := range c.members {
		if !m.bare {
			return m
		}
	}
	return nil
}

// tellsSameAct is sameAct by what tells the events, what only points at them apart.
func (c *cluster) tellsSameAct(o *cluster) bool {
	a := c.telling()
	if a == nil {
		return false
	}
	for _, m := range o.members[:min(len(o.members), exemplars)] {
		if !m.bare && share(a.acts, m.acts) {
			return true
		}
	}
	return false
}

// violent are the happenings that people are killed in.
var violent = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range strings.Fields(`attack explosion crash shooting stabbing fire ambush disaster collapse quake`) {
		m[triggerClass(w)] = true
	}
	return m
}()

// sharesName reports whether a name stands in what both mentions say.
func sharesName(a, b *mention) bool {
	return sharesWord(a, b, func(x, y wordClass) bool {
		return x == nameWord && (y == nameWord || y == openingWord) || x == openingWord && y == nameWord
	})
}
