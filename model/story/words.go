package story

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/model/lexicon"
)

// word is one token of running text as comparing needs it.
type word struct {
	stem  uint64 // hash of the stem, see hash
	start int    // byte offset in the text
	class wordClass
}

type wordClass uint8

const (
	plainWord wordClass = iota
	nameWord            // capitalised where grammar does not ask for it
	numberWord
	openingWord // capitalised, but at the start of a sentence
	headWord    // the head word of an event, by its class
	lightWord   // a verb that says little of what happens, see lightVerbs
)

// wordBuffers lends room for the words of a whole article.
var wordBuffers = sync.Pool{New: func() any { return new([]word) }}

// words cuts text into content words: letters and digits, lower-cased and
// stemmed, without function words and without the names of days and months,
// which date an event but do not tell it from another.
func words(text string, out []word) []word {
	opening, afterMonth := true, false
	for i := 0; i < len(text); {
		if text[i] == ' ' {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(text[i:])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if strings.ContainsRune(".!?:\n“\"«", r) {
				opening = true
			}
			i += n
			continue
		}
		from := i
		for i < len(text) {
			if c := text[i] | 0x20; 'a' <= c && c <= 'z' {
				i++
				continue
			}
			r, n := utf8.DecodeRuneInString(text[i:])
			inside := unicode.IsLetter(r) || unicode.IsDigit(r)
			if !inside && (r == '.' || r == ',' || r == '’' || r == '\'' || r == '-') && i+n < len(text) {
				next, _ := utf8.DecodeRuneInString(text[i+n:])
				inside = unicode.IsDigit(next) && r != '-' || unicode.IsLetter(next) && (r == '.' && i-from <= 1+3*strings.Count(text[from:i], "."))
			}
			if !inside {
				break
			}
			i += n
		}
		w, ok := classify(text[from:i], opening)
		month := !ok && calendarWords.Has(text[from:i])
		switch {
		case month && dayNumber(out, from): // "15 March"
			out = out[:len(out)-1]
		case ok && w.class == numberWord && afterMonth: // "March 15, 2021"
			ok = false
		}
		if ok {
			w.start = from
			out = append(out, w)
		}
		afterMonth = month || afterMonth && w.class == numberWord
		opening = false
	}
	return out
}

// dayNumber reports whether the last word is a number right before the offset:
// it then is the day of the month that follows.
func dayNumber(ws []word, at int) bool {
	return len(ws) > 0 && ws[len(ws)-1].class == numberWord && at-ws[len(ws)-1].start <= 5
}

func classify(raw string, opening bool) (word, bool) {
	first, n := utf8.DecodeRuneInString(raw)
	if unicode.IsDigit(first) {
		return word{stem: hash(strings.ReplaceAll(raw, ",", "")), class: numberWord}, true
	}
	if n == len(raw) || stopWords.Has(raw) || calendarWords.Has(raw) {
		return word{}, false
	}
	lower := strings.ToLower(raw)
	base := stem(lower)
	w := word{stem: hash(base)}
	if unicode.IsUpper(first) {
		w.class = nameWord
		if opening && !allUpper(raw) {
			w.class = openingWord
		}
	} else if lightVerbs.Has(base) {
		w.class = lightWord
	}
	return w, true
}

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// hash is FNV-1a over the bytes; names need no table, so that features of two
// articles can be made on two cores and never depend on who came first.
func hash(s string) uint64 {
	h := uint64(14695981039346656037)
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * 1099511628211
	}
	return h
}

// stem takes the endings of number, tense and possession off a lower-case
// English word. It is rougher than a lemma and only has to treat both sides of
// a comparison alike.
func stem(w string) string {
	w = strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s")
	cut := func(suffix string, least int) bool {
		if len(w)-len(suffix) >= least && strings.HasSuffix(w, suffix) {
			w = w[:len(w)-len(suffix)]
			return true
		}
		return false
	}
	switch {
	case cut("ies", 2), cut("ied", 2):
		return w + "y"
	case strings.HasSuffix(w, "ss"), strings.HasSuffix(w, "us"), strings.HasSuffix(w, "is"):
	case cut("sses", 2):
		return w + "ss"
	case cut("xes", 2), cut("ches", 2), cut("shes", 2), cut("s", 3):
	}
	if cut("ing", 3) || cut("ed", 3) {
		if n := len(w); n > 2 && w[n-1] == w[n-2] && !strings.ContainsRune("lsz", rune(w[n-1])) {
			w = w[:n-1]
		}
		return w
	}
	cut("e", 3)
	return w
}

// stopWords carry no content of their own: function words and the verbs of
// saying that every news text uses.
var stopWords = lexicon.Words(`a about above across after again against all almost along already also although always am
among an and another any anyone anything are around as at away back be became because become been before began
behind being below between both but by came can cannot could did do does doing done down due during each either
else enough even ever every everyone everything far few first for former from further get gets getting give given
go goes going gone got had has have having he her here hers herself him himself his how however i if in indeed
instead into is it its itself just keep kept last later least less let like likely made make makes making many may
me might more most mr mrs ms much must my near nearly need neither never next no nor not nothing now of off often
on once one only onto or other others our out over own part per perhaps put quite rather really said same say
saying says second see seen several shall she should since so some someone something soon still such take taken
than that the their them themselves then there these they thing things this those though through thus to today
told together tomorrow tonight too took toward towards two under until up upon us use used very was way we well
went were what when where whether which while who whom whose why will with within without would yesterday yet you
your according added told year years month months week weeks day days time times ago earlier lrb rrb dr st`)

var calendarWords = lexicon.Words(`monday tuesday wednesday thursday friday saturday sunday january february march april may
june july august september october november december mon tue tues wed thu thurs fri sat sun jan feb mar apr jun
jul aug sep sept oct nov dec spring summer autumn winter morning afternoon evening night noon midnight`)

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
