package main

import (
	"encoding/binary"
	"fmt"
	"math"
	"sort"

	"dateline/model/lexicon"
)

// scarcity says how telling it is to be one of n among all words, 1 for the only one.
func scarcity(n, all int) float64 { return 1 - math.Log(float64(n))/math.Log(float64(all)) }

// packSparse lays out for each word those of its features that pass, at most so many
// of the most telling, with how much of the word each is.
func packSparse(words map[string]map[string]float64, telling func(string) float64, most int, pass func(string, float64) bool) ([]byte, error) {
	type feature struct {
		key  string
		much float64
	}
	lists := map[string][]feature{}
	held := map[string]int{}
	var order []string
	for word, fs := range words {
		var list []feature
		for k, much := range fs {
			if pass(k, much) {
				list = append(list, feature{k, much})
			}
		}
		sort.Slice(list, func(i, j int) bool {
			if a, b := list[i].much*telling(list[i].key), list[j].much*telling(list[j].key); a != b {
				return a > b
			}
			return list[i].key < list[j].key
		})
		list = list[:min(len(list), most)]
		for _, f := range list {
			held[f.key]++
		}
		lists[word] = list
		order = append(order, word)
	}
	sort.Slice(order, func(i, j int) bool {
		if a, b := lexicon.Hash(order[i]), lexicon.Hash(order[j]); a != b {
			return a < b
		}
		return order[i] < order[j]
	})
	var hashes, begins, list, tell []byte
	number := map[string]int{}
	known := 0
	for i, w := range order {
		if i > 0 && lexicon.Hash(w) == lexicon.Hash(order[i-1]) {
			continue
		}
		var one []feature
		for _, f := range lists[w] {
			if held[f.key] < 2 {
				continue
			}
			if _, ok := number[f.key]; !ok {
				number[f.key] = len(tell)
				tell = append(tell, byte(math.Round(255*telling(f.key))))
			}
			one = append(one, f)
		}
		if len(one) == 0 {
			continue
		}
		sort.Slice(one, func(i, j int) bool { return number[one[i].key] < number[one[j].key] })
		hashes = binary.LittleEndian.AppendUint32(hashes, lexicon.Hash(w))
		begins = binary.LittleEndian.AppendUint32(begins, uint32(len(list)))
		for _, f := range one {
			n := number[f.key]
			list = append(list, byte(n), byte(n>>8), byte(math.Round(255*min(1, f.much))))
		}
		known++
	}
	if len(tell) > 1<<16 {
		return nil, fmt.Errorf("%d features do not fit their numbers", len(tell))
	}
	begins = binary.LittleEndian.AppendUint32(begins, uint32(len(list)))
	var out []byte
	for _, n := range []int{known, len(tell)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	return append(append(append(append(out, hashes...), begins...), tell...), list...), nil
}
