package layout

import (
	"cmp"
	"slices"

	"dateline/model"
)

// keyOf returns what an event is filed under.
func keyOf(e *Event, k Key) string {
	switch k {
	case BySource:
		return e.Source
	case ByActor:
		return e.Actor
	case ByTag:
		return e.Tag
	case ByStatus:
		return statusName(e)
	}
	return ""
}

func statusName(e *Event) string {
	if e.Kind == model.Statement && e.Status == model.Occurred {
		return "said"
	}
	switch e.Status {
	case model.Occurred, "":
		return "happened"
	case model.Ongoing:
		return "going on"
	}
	return string(e.Status)
}

// Other names what has no lane or hue of its own.
const Other = "other"

// entries counts the keys of all placed events and keeps the most frequent, the
// rest together under Other. The result is in order of count, then name.
func (ix *Index) entries(k Key) (list []Entry, number map[string]int) {
	counts := make(map[string]int)
	for _, e := range ix.order {
		counts[keyOf(&ix.events[e], k)]++
	}
	rest := counts[""]
	delete(counts, "")
	for name, n := range counts {
		list = append(list, Entry{Name: name, Count: n})
	}
	slices.SortFunc(list, func(a, b Entry) int {
		if a.Count != b.Count {
			return cmp.Compare(b.Count, a.Count)
		}
		return cmp.Compare(a.Name, b.Name)
	})
	for len(list) > Hues {
		rest += list[len(list)-1].Count
		list = list[:len(list)-1]
	}
	number = make(map[string]int, len(list))
	for i := range list {
		list[i].Hue = int8(i)
		number[list[i].Name] = i
	}
	if rest > 0 {
		list = append(list, Entry{Name: Other, Hue: NoHue, Count: rest})
	}
	return list, number
}

// group files the events into lanes and hues.
func (ix *Index) group() {
	n := ix.Len()
	ix.lane, ix.home = make([]uint8, n), make([]int32, n)
	if ix.options.Lanes == ByNone {
		for p := range ix.home {
			ix.home[p] = int32(p)
		}
		ix.lanes = []Entry{{Count: n, Hue: NoHue}}
	} else {
		list, number := ix.entries(ix.options.Lanes)
		seen := make([]int32, len(list)+1)
		for p, e := range ix.order {
			l, known := number[keyOf(&ix.events[e], ix.options.Lanes)]
			if !known {
				l = len(list) - 1
			}
			ix.lane[p], ix.home[p] = uint8(l), seen[l]
			seen[l]++
		}
		ix.lanes = list
	}
	if ix.options.Colours == ByNone {
		return
	}
	list, number := ix.entries(ix.options.Colours)
	ix.hueOf = make([]int8, len(ix.events))
	for i := range ix.events {
		h := NoHue
		if l, known := number[keyOf(&ix.events[i], ix.options.Colours)]; known {
			h = int8(l)
			if ix.options.Colours == BySource {
				h = ix.events[i].SourceHue // the hue that the list of articles shows
				list[l].Hue = h
			}
		}
		ix.hueOf[i] = h
	}
	ix.hues = list
}

func (ix *Index) hue(event int32) int8 {
	if own := ix.events[event].Own; own > 0 {
		return own - 1
	}
	if ix.hueOf == nil {
		return NoHue
	}
	return ix.hueOf[event]
}
