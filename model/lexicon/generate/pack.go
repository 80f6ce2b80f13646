package main

import (
	"encoding/binary"
	"fmt"
	"sort"

	"dateline/model/lexicon"
)

const buckets = 1 << 15 // four forms each: as many as one look at their hashes takes

// pack lays the forms out as package lexicon asks them (lexicon/data.go).
func pack(forms map[string]*form) ([]byte, error) {
	keys := make([]string, 0, len(forms))
	for k := range forms {
		keys = append(keys, k)
	}
	bucket := func(k string) uint32 { return lexicon.Hash(k) % buckets }
	sort.Slice(keys, func(i, j int) bool {
		if a, b := bucket(keys[i]), bucket(keys[j]); a != b {
			return a < b
		}
		return keys[i] < keys[j]
	})
	at := make(map[string]int, len(keys))
	begins := make([]uint32, buckets+1)
	for i, k := range keys {
		at[k] = i
		begins[bucket(k)+1]++
	}
	for i := range buckets {
		begins[i+1] += begins[i]
	}
	var text, prints []byte
	var words []uint64
	wordAt := map[uint64]int{}
	entries := make([]uint64, len(keys))
	past := map[int]string{} // lemma → its past
	for i, k := range keys {
		f := forms[k]
		w, ok := wordAt[f.bits]
		if !ok {
			w = len(words)
			wordAt[f.bits] = w
			words = append(words, f.bits)
		}
		lemma, stored := i, 0
		if f.lemma != "" && f.lemma != k {
			if lemma, ok = at[f.lemma]; !ok {
				return nil, fmt.Errorf("lemma %q of %q is no form", f.lemma, k)
			}
			stored = lemma + 1
		}
		if len(text) >= 1<<21 || len(k) >= 1<<6 || w >= 1<<16 || stored >= 1<<18 {
			return nil, fmt.Errorf("form %q does not fit its entry", k)
		}
		entries[i] = uint64(len(text)) | uint64(len(k))<<21 | uint64(w)<<27 | uint64(stored)<<43
		text = append(text, k...)
		prints = append(prints, byte(lexicon.Hash(k)>>24))
		if b := lexicon.Word(f.bits); b.Is(lexicon.VerbPast) && b.VerbWeight() > 0 {
			if l := keys[lemma]; k == l+"ed" && forms[l+l[len(l)-1:]+"ed"] != nil {
				continue // "travelled" stands for both
			}
			// The shortest, and of those the first.
			if old, ok := past[lemma]; !ok || len(k) < len(old) || len(k) == len(old) && k < old {
				past[lemma] = k
			}
		}
	}
	lemmas := make([]int, 0, len(past))
	for l := range past {
		lemmas = append(lemmas, l)
	}
	sort.Ints(lemmas)
	var out []byte
	for _, n := range []int{len(keys), len(text), len(words), buckets, len(past)} {
		out = binary.LittleEndian.AppendUint32(out, uint32(n))
	}
	for _, b := range begins {
		out = binary.LittleEndian.AppendUint32(out, b)
	}
	for _, w := range words {
		out = binary.LittleEndian.AppendUint64(out, w)
	}
	for _, e := range entries {
		out = binary.LittleEndian.AppendUint64(out, e)
	}
	for _, l := range lemmas {
		out = binary.LittleEndian.AppendUint32(out, uint32(l))
		out = binary.LittleEndian.AppendUint32(out, uint32(at[past[l]]))
	}
	return append(append(out, prints...), text...), nil
}
