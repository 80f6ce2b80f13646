// Command generate derives model/lexicon/words.bin from WordNet's database
// files (wndb(5WN)), by default where Debian's wordnet-base puts them.
//
//	go run ./model/lexicon/generate [-wordnet /usr/share/wordnet] [-out model/lexicon/words.bin]
package main

import (
	"bytes"
	"compress/flate"
	"encoding/binary"
	"flag"
	"fmt"
	"log"
	"os"
	"sort"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of WordNet's database files")
	out := flag.String("out", "model/lexicon/words.bin", "file to write")
	flag.Parse()
	if err := run(*dir, *out); err != nil {
		log.Fatal(err)
	}
}

func run(dir, out string) error {
	wn, err := readWordNet(dir)
	if err != nil {
		return err
	}
	forms := inflect(wn)
	packed, err := pack(forms)
	if err != nil {
		return err
	}
	if err := os.WriteFile(out, packed, 0o644); err != nil {
		return fmt.Errorf("write lexicon: %w", err)
	}
	log.Printf("%d forms, %d bytes", len(forms), len(packed))
	return nil
}

// form is one entry of the lexicon: its bits and its lemma where another.
type form struct {
	bits  uint64
	lemma string
}

func pack(forms map[string]*form) ([]byte, error) {
	keys := make([]string, 0, len(forms))
	size := 0
	for k := range forms {
		keys = append(keys, k)
		size += len(k)
	}
	sort.Strings(keys)
	at := make(map[string]int, len(keys))
	for i, k := range keys {
		at[k] = i
	}
	raw := binary.AppendUvarint(nil, uint64(len(keys)))
	raw = binary.AppendUvarint(raw, uint64(size))
	before := ""
	for _, k := range keys {
		shared := 0
		for shared < len(k) && shared < len(before) && k[shared] == before[shared] {
			shared++
		}
		raw = append(raw, byte(shared), byte(len(k)-shared))
		raw = append(raw, k[shared:]...)
		before = k
	}
	for _, k := range keys {
		raw = binary.AppendUvarint(raw, forms[k].bits)
	}
	for _, k := range keys {
		l := 0
		if f := forms[k]; f.lemma != "" && f.lemma != k {
			i, ok := at[f.lemma]
			if !ok {
				return nil, fmt.Errorf("lemma %q of %q is no form", f.lemma, k)
			}
			l = i + 1
		}
		raw = binary.AppendUvarint(raw, uint64(l))
	}
	var b bytes.Buffer
	w, err := flate.NewWriter(&b, flate.BestCompression)
	if err != nil {
		return nil, fmt.Errorf("pack lexicon: %w", err)
	}
	if _, err := w.Write(raw); err != nil {
		return nil, fmt.Errorf("pack lexicon: %w", err)
	}
	if err := w.Close(); err != nil {
		return nil, fmt.Errorf("pack lexicon: %w", err)
	}
	return b.Bytes(), nil
}
