// Command generate derives model/lexicon/words.bin and kin.bin from WordNet's
// database files (wndb(5WN)), by default where Debian's wordnet-base puts them.
//
//	go run ./model/lexicon/generate [-wordnet /usr/share/wordnet] [-out model/lexicon]
package main

import (
	"flag"
	"fmt"
	"log"
	"os"
	"path/filepath"
)

func main() {
	log.SetFlags(0)
	dir := flag.String("wordnet", "/usr/share/wordnet", "folder of WordNet's database files")
	out := flag.String("out", "model/lexicon", "folder to write to")
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
	if err := os.WriteFile(filepath.Join(out, "words.bin"), packed, 0o644); err != nil {
		return fmt.Errorf("write lexicon: %w", err)
	}
	log.Printf("%d forms, %d bytes", len(forms), len(packed))
	kinds, err := kin(dir)
	if err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(out, "kin.bin"), kinds, 0o644); err != nil {
		return fmt.Errorf("write lexicon: %w", err)
	}
	log.Printf("kinds: %d bytes", len(kinds))
	return nil
}

// form is one entry of the lexicon: its bits and its lemma where another.
type form struct {
	bits  uint64
	lemma string
}
