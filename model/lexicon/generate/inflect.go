package main

import (
	"maps"
	"math"
	"slices"
	"strings"

	"dateline/model/lexicon"
)

// Where the weights and fields stand in a word; lexicon's accessors read them
// back and its tests hold the two together.
const (
	nounShift, verbShift, adjShift, advShift = 16, 19, 22, 25
	happeningShift, nounFileShift            = 28, 30
	verbFileShift, personShift, sayingShift  = 35, 39, 41
	objectShift                              = 43
)

// inflect makes every form of every lemma worth keeping.
func inflect(wn *wordnet) map[string]*form {
	forms := map[string]*form{}
	add := func(word, lemma string, bits uint64) {
		f := forms[word]
		if f == nil {
			f = &form{}
			forms[word] = f
		}
		f.bits = merge(f.bits, bits)
		if word != lemma && f.lemma == "" && bits&uint64(lexicon.AnyVerb|lexicon.NounPlural) != 0 {
			f.lemma = lemma
		}
	}
	table := strongForms()
	for _, lemma := range sorted(wn.senses['v']) {
		senses := wn.senses['v'][lemma]
		bits := weight(senses)<<verbShift | uint64(senses[0].field-28)<<verbFileShift | objectShare(senses)<<objectShift
		add(lemma, lemma, bits|uint64(lexicon.VerbBase))
		for _, f := range verbForms(lemma, wn.except['v'][lemma], table) {
			add(f.word, lemma, bits|uint64(f.bit))
		}
	}
	for _, lemma := range sorted(wn.senses['n']) {
		senses := wn.senses['n'][lemma]
		if rare(lemma, senses, wn) {
			continue
		}
		bits := correct(lemma, nounBits(senses))
		add(lemma, lemma, bits|uint64(lexicon.Noun))
		if bits&uint64(lexicon.NameOnly) != 0 && bits&uint64(lexicon.Place|lexicon.PersonName) != 0 {
			continue
		}
		plurals := wn.except['n'][lemma]
		if len(plurals) == 0 {
			plurals = []string{withS(lemma)}
		}
		for _, p := range plurals {
			if p != lemma {
				add(p, lemma, bits|uint64(lexicon.NounPlural))
			} else {
				add(p, lemma, uint64(lexicon.NounPlural))
			}
		}
	}
	for _, lemma := range sorted(wn.senses['a']) {
		senses := wn.senses['a'][lemma]
		bits := weight(senses)<<adjShift | uint64(lexicon.Adjective)
		add(lemma, lemma, bits)
		for _, w := range compared(lemma, wn.except['a'][lemma]) {
			if namesPerson(wn.senses['n'][w]) {
				continue // "owner" is not more own
			}
			add(w, lemma, bits|uint64(lexicon.Comparative))
		}
	}
	for _, lemma := range sorted(wn.senses['r']) {
		senses := wn.senses['r'][lemma]
		add(lemma, lemma, weight(senses)<<advShift|uint64(lexicon.Adverb))
	}
	for w, f := range forms { // a form that is a lemma of its own keeps itself unless it is only a verb form, or nearly always another's ("found")
		if f.lemma != "" && f.bits&uint64(lexicon.VerbBase) != 0 && !(f.bits&uint64(lexicon.VerbPast) != 0 && weight(wn.senses['v'][w])+3 <= weight(wn.senses['v'][f.lemma])) {
			f.lemma = ""
		}
		if f.lemma != "" && forms[f.lemma] == nil {
			delete(forms, w)
		}
	}
	return forms
}

// sorted returns the lemmas, the commonest first: a form of two is the first's.
func sorted(senses map[string][]sense) []string {
	return slices.SortedFunc(maps.Keys(senses), func(a, b string) int {
		if x, y := weight(senses[a]), weight(senses[b]); x != y {
			return int(y) - int(x)
		}
		return -strings.Compare(a, b) // "install" before "instal"
	})
}

// merge joins two readings of one form; fields and weights of the first noun
// and verb reading stay, the heavier weight wins.
func merge(a, b uint64) uint64 {
	out := a | b
	for _, g := range [...]struct{ at, size uint }{{nounShift, 3}, {verbShift, 3}, {adjShift, 3}, {advShift, 3}, {happeningShift, 2}, {nounFileShift, 5}, {verbFileShift, 4}, {personShift, 2}, {sayingShift, 2}, {objectShift, 2}} {
		mask := uint64(1)<<g.size - 1
		x, y := a>>g.at&mask, b>>g.at&mask
		v := max(x, y)
		if g.at == nounFileShift && x != 0 {
			v = x
		}
		if g.at == objectShift && a>>verbFileShift&15 != 0 && b>>verbFileShift&15 != 0 {
			v = min(x, y)
		}
		if g.at == verbFileShift && x != 0 {
			v = x
			if b>>verbShift&7 > a>>verbShift&7 && y != 0 {
				v = y
			}
		}
		out = out&^(mask<<g.at) | v<<g.at
	}
	return out
}

// weight folds the tagged occurrences of all senses into 0–7, a doubling (and
// a half) a step.
func weight(senses []sense) uint64 {
	n := 0
	for _, s := range senses {
		n += s.count
	}
	return uint64(min(7, int(math.Ceil(math.Log2(float64(n+1))*0.85))))
}

// rare reports a noun that only names living things, substances or body parts
// and was never met in the tagged texts: a zoologist's word, not a newspaper's.
func rare(lemma string, senses []sense, wn *wordnet) bool {
	if wn.senses['v'][lemma] != nil || wn.senses['a'][lemma] != nil {
		return false
	}
	for _, s := range senses {
		if s.count > 0 || s.field != 5 && s.field != 20 && s.field != 27 && s.field != 8 && s.field != 13 {
			return false
		}
	}
	return true
}

// namesPerson reports whether the commonest sense of a noun is a person.
func namesPerson(senses []sense) bool {
	return len(senses) > 0 && senses[0].field == 18
}

func nounBits(senses []sense) uint64 {
	bits := weight(senses)<<nounShift | uint64(senses[0].field)<<nounFileShift
	var total, happening, person, saying, derived float64
	capital := true
	for i, s := range senses {
		w := float64(s.count) + 1/float64(i+1)
		total += w
		switch s.field {
		case 4, 11, 19, 22: // act, event, phenomenon, process
			happening += w
			if s.derived {
				derived += w
			}
		case 10:
			saying += w
		case 18:
			person += w
		}
		capital = capital && s.capital
		if s.instance {
			switch s.field {
			case 15:
				bits |= uint64(lexicon.Place)
			case 18:
				bits |= uint64(lexicon.PersonName)
			case 14:
				bits |= uint64(lexicon.Organisation)
			}
		}
	}
	bits |= share(happening/total)<<happeningShift | share(person/total)<<personShift | share(saying/total)<<sayingShift
	if derived/total > 0.2 {
		bits |= uint64(lexicon.Derived)
	}
	if capital {
		bits |= uint64(lexicon.NameOnly)
	}
	return bits
}

// objectShare says in how much of its use a verb must have an object.
func objectShare(senses []sense) uint64 {
	var total, must float64
	for i, s := range senses {
		w := float64(s.count) + 1/float64(i+1)
		total += w
		if s.object && !s.alone {
			must += w
		}
	}
	return share(must / total)
}

func share(x float64) uint64 {
	switch {
	case x >= 0.6:
		return 3
	case x >= 0.3:
		return 2
	case x > 0.02:
		return 1
	}
	return 0
}

type verbForm struct {
	word string
	bit  lexicon.Word
}

func verbForms(lemma string, except []string, table map[string][2][]string) []verbForm {
	var out []verbForm
	var third, gerund, past []string
	for _, e := range except {
		switch {
		case strings.HasSuffix(e, "ing") && !strings.HasSuffix(lemma, "ing"), strings.HasSuffix(e, "ying"):
			gerund = append(gerund, e)
		case strings.HasSuffix(e, "s") && strings.HasPrefix(e, lemma[:1]) && e != "was":
			third = append(third, e)
		default:
			past = append(past, e)
		}
	}
	if lemma == "be" {
		for w, b := range map[string]lexicon.Word{"am": lexicon.VerbBase, "are": lexicon.VerbBase, "is": lexicon.VerbThird} {
			out = append(out, verbForm{w, b})
		}
	}
	if len(third) == 0 && lemma != "be" {
		third = []string{withS(lemma)}
		if lemma == "have" {
			third = []string{"has"}
		}
	}
	if len(gerund) == 0 {
		gerund = []string{stem(lemma, true) + "ing"}
	}
	gerund, past = single(lemma, "ing", gerund), single(lemma, "ed", past)
	for _, w := range third {
		out = append(out, verbForm{w, lexicon.VerbThird})
	}
	for _, w := range gerund {
		out = append(out, verbForm{w, lexicon.VerbGerund})
	}
	if s, ok := strongOf(table, lemma, past); ok {
		for _, w := range s[0] {
			out = append(out, verbForm{w, lexicon.VerbPast})
		}
		for _, w := range s[1] {
			out = append(out, verbForm{w, lexicon.VerbPart})
		}
		return out
	}
	if len(past) == 0 {
		past = []string{stem(lemma, false) + "ed"}
	}
	for _, w := range past {
		out = append(out, verbForm{w, lexicon.VerbPast | lexicon.VerbPart})
	}
	return out
}

// single adds the form that does not double the last consonant, as American
// English writes it, to one that does: "travelled", "traveled".
func single(lemma, ending string, forms []string) []string {
	n := len(lemma)
	plain := lemma + ending
	if n > 3 && slices.Contains(forms, lemma+lemma[n-1:]+ending) && !slices.Contains(forms, plain) && unstressed(lemma) {
		return append(forms, plain)
	}
	return forms
}

// unstressed reports a verb whose last syllable has no stress: "travel", but not
// "compel".
func unstressed(lemma string) bool {
	if slices.Contains([]string{"worship", "kidnap", "program", "benefit", "focus", "bias", "combat"}, lemma) {
		return true
	}
	for _, stressed := range []string{"pel", "cel", "bel", "hotel", "appal", "cabal"} { // compel, excel, rebel
		if strings.HasSuffix(lemma, stressed) && !slices.Contains([]string{"cancel", "parcel", "label", "libel", "gospel", "mislabel", "relabel"}, lemma) {
			return false
		}
	}
	return syllables(lemma) > 1 && (strings.HasSuffix(lemma, "el") || strings.HasSuffix(lemma, "al"))
}

// syllables counts the groups of vowels in a word.
func syllables(w string) int {
	n := 0
	for i := range len(w) {
		if strings.IndexByte("aeiouy", w[i]) >= 0 && (i == 0 || strings.IndexByte("aeiouy", w[i-1]) < 0) {
			n++
		}
	}
	return n
}

// stem drops a silent e and turns y to i, before -ed; before -ing y stays.
func stem(lemma string, ing bool) string {
	n := len(lemma)
	switch {
	case ing && strings.HasSuffix(lemma, "ie"):
		return lemma[:n-2] + "y"
	case strings.HasSuffix(lemma, "e") && !(ing && (strings.HasSuffix(lemma, "ee") || strings.HasSuffix(lemma, "oe") || strings.HasSuffix(lemma, "ye"))) && lemma != "be":
		return lemma[:n-1]
	case !ing && n > 1 && lemma[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(lemma[n-2])):
		return lemma[:n-1] + "i"
	}
	return lemma
}

// withS adds the plural's or the third person's ending.
func withS(w string) string {
	n := len(w)
	switch {
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "z"), strings.HasSuffix(w, "ch"), strings.HasSuffix(w, "sh"):
		return w + "es"
	case n > 1 && w[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(w[n-2])):
		return w[:n-1] + "ies"
	case n > 1 && w[n-1] == 'o' && slices.Contains([]string{"go", "do", "undergo", "forego", "forgo", "outdo", "overdo", "undo", "redo", "echo", "veto", "hero", "potato", "tomato", "embargo", "torpedo"}, w):
		return w + "es"
	case strings.HasSuffix(w, "man") && n > 4:
		return w[:n-2] + "en"
	}
	return w + "s"
}

// compared makes comparative and superlative of short adjectives.
func compared(lemma string, except []string) []string {
	if len(except) > 0 {
		return except
	}
	n := len(lemma)
	vowels := 0
	for i := 0; i < n; i++ {
		if strings.ContainsRune("aeiou", rune(lemma[i])) && (i == 0 || !strings.ContainsRune("aeiou", rune(lemma[i-1]))) {
			vowels++
		}
	}
	switch {
	case n < 3 || strings.Contains(lemma, "-") || strings.HasSuffix(lemma, "ed") || strings.HasSuffix(lemma, "ing") || strings.HasSuffix(lemma, "ic"):
		return nil
	case lemma[n-1] == 'y' && n <= 6:
		return []string{lemma[:n-1] + "ier", lemma[:n-1] + "iest"}
	case lemma[n-1] == 'e' && vowels <= 2:
		return []string{lemma + "r", lemma + "st"}
	case vowels == 1:
		return []string{lemma + "er", lemma + "est"}
	}
	return nil
}
