package main

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
)

// How much of a word's meaning each of its senses is, the commonest first, and how
// much of a sense what stands above it in WordNet's tree.
var senseShare = []float64{1, 0.9, 0.8, 0.65, 0.5, 0.4}

const (
	ofGroup   = 0.9  // a verb's sense of one group with another
	ofEntail  = 0.7  // what the verb causes or cannot do without
	ofParent  = 0.75 // a step up the tree
	steps     = 3
	leastKind = 0.12 // less says nothing
	mostKinds = 20
)

// node is a synset as kinship needs it.
type node struct {
	words    []string
	up       []string            // hypernyms
	group    []string            // verbs of one group
	entail   []string            // what it causes or entails
	derived  map[string][]string // by word: synsets of the other class
	lemmas   map[string]bool     // that stand at or below it
	instance bool
}

// kin lays out what kinds of things and happenings words stand for, as package
// lexicon asks it (lexicon/kin.go).
func kin(dir string) ([]byte, error) {
	nodes := map[string]*node{}
	for _, class := range []string{"n", "v"} {
		if err := readNodes(filepath.Join(dir, "data."+classFiles[class[0]]), class, nodes); err != nil {
			return nil, err
		}
	}
	counts, err := readCounts(filepath.Join(dir, "cntlist.rev"))
	if err != nil {
		return nil, err
	}
	kinds := map[string]map[string]float64{} // word → synset → how much
	for _, class := range []string{"n", "v"} {
		err := eachLine(filepath.Join(dir, "index."+classFiles[class[0]]), func(line string) error {
			if strings.HasPrefix(line, "  ") {
				return nil
			}
			return kindsOf(strings.Fields(line), class, nodes, counts, kinds)
		})
		if err != nil {
			return nil, err
		}
	}
	return packKin(nodes, kinds)
}

func readNodes(path, class string, nodes map[string]*node) error {
	return eachLine(path, func(line string) error {
		if strings.HasPrefix(line, "  ") {
			return nil
		}
		f := strings.Fields(line)
		words, err := strconv.ParseInt(f[3], 16, 32)
		if err != nil {
			return fmt.Errorf("word count: %w", err)
		}
		n := &node{derived: map[string][]string{}, lemmas: map[string]bool{}}
		for i := range int(words) {
			n.words = append(n.words, strings.ToLower(f[4+2*i]))
		}
		p := 4 + 2*int(words)
		pointers, err := strconv.Atoi(f[p])
		if err != nil {
			return fmt.Errorf("pointer count: %w", err)
		}
		for i := range pointers {
			sym, to, pos, between := f[p+1+4*i], f[p+2+4*i], f[p+3+4*i], f[p+4+4*i]
			switch sym {
			case "@":
				n.up = append(n.up, pos+to)
			case "@i":
				n.instance = true
			case "$":
				n.group = append(n.group, pos+to)
			case "*", ">":
				n.entail = append(n.entail, pos+to)
			case "+":
				if pos != "n" && pos != "v" {
					continue
				}
				from, err := strconv.ParseInt(between[:2], 16, 32)
				if err != nil || from == 0 || int(from) > len(n.words) {
					continue
				}
				w := n.words[from-1]
				n.derived[w] = append(n.derived[w], pos+to)
			}
		}
		nodes[class+f[0]] = n
		return nil
	})
}

// kindsOf adds what one line of an index tells of its word.
func kindsOf(f []string, class string, nodes map[string]*node, counts map[string]int, kinds map[string]map[string]float64) error {
	lemma := f[0]
	if !kept(lemma, class) {
		return nil
	}
	n, err := strconv.Atoi(f[2])
	if err != nil {
		return fmt.Errorf("synset count: %w", err)
	}
	total := 0
	for i := range n {
		total += counts[class+lemma+"#"+strconv.Itoa(i+1)]
	}
	if total == 0 && class == "n" && n > 4 {
		return nil // rare words of many meanings
	}
	word := strings.ReplaceAll(lemma, "_", " ")
	for i, off := range f[len(f)-n:] {
		if i == len(senseShare) {
			break
		}
		s := nodes[class+off]
		if s.instance {
			continue
		}
		if total > 20 && i > 0 && counts[class+lemma+"#"+strconv.Itoa(i+1)]*30 < total {
			break
		}
		if kinds[word] == nil {
			kinds[word] = map[string]float64{}
		}
		climb(class+off, senseShare[i], steps, nodes, kinds[word])
		for _, d := range s.derived[lemma] {
			if d[:1] != class {
				climb(d, 0.95*senseShare[i], steps, nodes, kinds[word])
			}
		}
	}
	return nil
}

// kept reports whether a word has kinds: single words, and verbs with a particle.
func kept(lemma, class string) bool {
	head, particle, two := strings.Cut(lemma, "_")
	switch {
	case !two:
		return isWord(lemma)
	case class == "v" && isWord(head):
		switch particle {
		case "up", "down", "off", "out", "over", "away", "back", "in", "on", "aside", "apart", "through", "together", "forward", "ahead", "along", "around", "by", "into":
			return true
		}
	}
	return false
}

func climb(key string, much float64, steps int, nodes map[string]*node, out map[string]float64) {
	n := nodes[key]
	if n == nil || much <= out[key] {
		return
	}
	out[key] = much
	for _, g := range n.group {
		if ofGroup*much > out[g] {
			out[g] = ofGroup * much
		}
	}
	for _, g := range n.entail {
		if ofEntail*much > out[g] {
			out[g] = ofEntail * much
		}
	}
	if steps > 0 {
		for _, u := range n.up {
			climb(u, ofParent*much, steps-1, nodes, out)
		}
	}
}

// packKin keeps of each word's kinds the most telling.
func packKin(nodes map[string]*node, kinds map[string]map[string]float64) ([]byte, error) {
	for word, ks := range kinds {
		for k := range ks {
			nodes[k].lemmas[word] = true
		}
	}
	telling := func(k string) float64 { return scarcity(len(nodes[k].lemmas), len(kinds)) }
	return packSparse(kinds, telling, mostKinds, func(k string, much float64) bool {
		return len(nodes[k].lemmas) > 1 && much*telling(k) >= leastKind
	})
}
