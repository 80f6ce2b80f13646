package story

import (
	"math"
	"strings"

	"dateline/model/lexicon"
)

// scenes are the lines of a table by the words in them, with how telling each line is.
type scenes struct {
	of      map[string][]uint16
	telling []float64
}

var actScenes, thingScenes = readScenes(actTable), readScenes(thingTable)

func readScenes(table string) scenes {
	s := scenes{of: map[string][]uint16{}}
	held := map[string]int{}
	lines := strings.Split(strings.TrimSpace(table), "\n")
	for n, line := range lines {
		for _, w := range strings.Fields(line) {
			w = strings.ReplaceAll(w, "_", " ")
			if l := s.of[w]; len(l) == 0 || l[len(l)-1] != uint16(n) {
				s.of[w] = append(l, uint16(n))
				held[w]++
			}
		}
	}
	for _, line := range lines {
		// A short line of words that stand in few others says most.
		sum, words := 0.0, strings.Fields(line)
		for _, w := range words {
			sum += float64(held[strings.ReplaceAll(w, "_", " ")])
		}
		s.telling = append(s.telling, 1/(1+0.25*math.Log(sum)))
	}
	return s
}

// shared is how telling the lines are in which both words stand, 0 for none.
func (s *scenes) shared(a, b []uint16) (most float64) {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			// A word of many lines says little by each.
			most = max(most, s.telling[a[i]]/math.Sqrt(math.Sqrt(float64(len(a)*len(b)))))
			i++
			j++
		}
	}
	return most
}

// look returns the lines of a word, by its lemma, or as it stands.
func (s *scenes) look(lemma string) []uint16 {
	if l, ok := s.of[lemma]; ok {
		return l
	}
	return s.of[lexicon.Lemma(lemma)]
}
