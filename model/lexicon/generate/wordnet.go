package main

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// sense is one synset that a lemma belongs to.
type sense struct {
	field    int  // lexicographer file
	count    int  // tagged occurrences (cntlist.rev)
	instance bool // an instance ("Paris"), not a kind ("city")
	derived  bool // tied to a synset of the other class (noun ↔ verb)
	capital  bool // written with a capital in the synset
	object   bool // a verb's sense that takes an object
	alone    bool // a verb's sense that can stand without one
}

type wordnet struct {
	senses map[byte]map[string][]sense // by class: n, v, a, r; in order of frequency
	except map[byte]map[string][]string
}

type synset struct {
	field    int
	instance bool
	derived  map[int]bool // by word number, 0: all
	capital  map[string]bool
	object   bool
	alone    bool
}

var classFiles = map[byte]string{'n': "noun", 'v': "verb", 'a': "adj", 'r': "adv"}

// readWordNet reads index, data, exception and count files as wndb(5WN) and
// cntlist(5WN) describe them. Only single words are kept.
func readWordNet(dir string) (*wordnet, error) {
	wn := &wordnet{senses: map[byte]map[string][]sense{}, except: map[byte]map[string][]string{}}
	counts, err := readCounts(filepath.Join(dir, "cntlist.rev"))
	if err != nil {
		return nil, err
	}
	for class, name := range classFiles {
		syn, err := readSynsets(filepath.Join(dir, "data."+name), class)
		if err != nil {
			return nil, err
		}
		m := map[string][]sense{}
		err = eachLine(filepath.Join(dir, "index."+name), func(line string) error {
			if strings.HasPrefix(line, "  ") {
				return nil
			}
			f := strings.Fields(line)
			lemma := f[0]
			if !isWord(lemma) {
				return nil
			}
			n, err := strconv.Atoi(f[2])
			if err != nil {
				return fmt.Errorf("synset count: %w", err)
			}
			for i, off := range f[len(f)-n:] {
				s, ok := syn[off]
				if !ok {
					return fmt.Errorf("no synset %s for %s", off, lemma)
				}
				m[lemma] = append(m[lemma], sense{field: s.field, instance: s.instance, derived: len(s.derived) > 0,
					capital: s.capital[lemma], object: s.object, alone: s.alone, count: counts[string(class)+lemma+"#"+strconv.Itoa(i+1)]})
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		wn.senses[class] = m
		ex := map[string][]string{}
		err = eachLine(filepath.Join(dir, name+".exc"), func(line string) error {
			f := strings.Fields(line)
			if len(f) >= 2 && isWord(f[0]) {
				for _, l := range f[1:] {
					ex[l] = append(ex[l], f[0])
				}
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
		wn.except[class] = ex
	}
	return wn, nil
}

func readSynsets(path string, class byte) (map[string]synset, error) {
	syn := map[string]synset{}
	err := eachLine(path, func(line string) error {
		if strings.HasPrefix(line, "  ") {
			return nil
		}
		f := strings.Fields(line)
		field, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("field: %w", err)
		}
		words, err := strconv.ParseInt(f[3], 16, 32)
		if err != nil {
			return fmt.Errorf("word count: %w", err)
		}
		s := synset{field: field, derived: map[int]bool{}, capital: map[string]bool{}}
		for i := 0; i < int(words); i++ {
			w := f[4+2*i]
			if c := w[0]; c >= 'A' && c <= 'Z' {
				s.capital[strings.ToLower(w)] = true
			}
		}
		p := 4 + 2*int(words)
		pointers, err := strconv.Atoi(f[p])
		if err != nil {
			return fmt.Errorf("pointer count: %w", err)
		}
		other := "v"
		if class == 'v' {
			other = "n"
		}
		for i := 0; i < pointers; i++ {
			sym, pos := f[p+1+4*i], f[p+3+4*i]
			switch {
			case sym == "@i":
				s.instance = true
			case sym == "+" && pos == other:
				s.derived[0] = true
			}
		}
		if class == 'v' {
			readFrames(&s, f[p+1+4*pointers:])
		}
		syn[f[0]] = s
		return nil
	})
	return syn, err
}

// readFrames reads a verb synset's sentence frames (wndb(5WN); the frames are
// listed in wninput(5WN)): which need an object and which do without.
func readFrames(s *synset, f []string) {
	if len(f) == 0 {
		return
	}
	n, err := strconv.Atoi(f[0])
	if err != nil {
		return // no frames
	}
	for i := 0; i < n && 3*i+2 < len(f); i++ {
		switch f[3*i+2] {
		case "01", "02", "03", "04", "06", "07", "12", "13", "22", "23", "27", "32":
			s.alone = true
		case "05", "08", "09", "10", "11", "14", "15", "16", "17", "18", "19", "20", "21", "24", "25", "30", "31":
			s.object = true
		}
	}
}

// readCounts maps class+lemma#sense to its tagged occurrences.
func readCounts(path string) (map[string]int, error) {
	classes := map[byte]string{'1': "n", '2': "v", '3': "a", '4': "r", '5': "a"}
	counts := map[string]int{}
	err := eachLine(path, func(line string) error {
		f := strings.Fields(line)
		lemma, rest, ok := strings.Cut(f[0], "%")
		if !ok {
			return nil
		}
		n, err := strconv.Atoi(f[2])
		if err != nil {
			return fmt.Errorf("count: %w", err)
		}
		counts[classes[rest[0]]+lemma+"#"+f[1]] += n
		return nil
	})
	return counts, err
}

func isWord(s string) bool {
	letters := 0
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z':
			letters++
		case c == '-' && i > 0:
		default:
			return false
		}
	}
	return letters > 1 && len(s) <= 40
}

func eachLine(path string, do func(string) error) error {
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("read wordnet: %w", err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<20)
	for n := 1; sc.Scan(); n++ {
		if strings.TrimSpace(sc.Text()) == "" {
			continue
		}
		if err := do(sc.Text()); err != nil {
			return fmt.Errorf("%s:%d: %w", path, n, err)
		}
	}
	if err := sc.Err(); err != nil {
		return fmt.Errorf("read %s: %w", path, err)
	}
	return nil
}
