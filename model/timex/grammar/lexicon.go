package grammar

import "strings"

// Class is a set of the parts that a word may play in expressions of time.
type Class uint64

// The classes. A word may be in several: "second" is a unit and an ordinal,
// "may" a month and an auxiliary.
const (
	Weekday      Class = 1 << iota // Val 1 = Monday … 7 = Sunday
	Month                          // Val 1–12
	Season                         // Val 1 spring, 2 summer, 3 autumn, 4 winter
	UnitWord                       // Val is a Unit
	DayPart                        // Val is a Part
	DayWord                        // today, yesterday: Val days from the anchor
	Cardinal                       // Val is the number
	Ordinal                        // Val is the number
	Last                           // last, past, previous …
	This                           // this, current
	Next                           // next, coming, following
	Det                            // the, a, an, that, those
	Possessive                     // its, his, her …
	Edge                           // early, mid, late, beginning, end: Val is a mod
	About                          // about, nearly, more than: Val is a mod
	VagueCount                     // several, few, some, many
	Adverb                         // daily, annually: Val is a Unit
	RefWord                        // now, recently, soon: Val −1 past, 0 present, 1 future
	HolidayWord                    // a word of a holiday's name
	Ago                            // ago, earlier, later, hence: Val is a direction
	Prep                           // on, in, since …: Val is a bound
	PastVerb                       // was, said, rose
	PresentVerb                    // is, has, says
	FutureVerb                     // will, shall, plans
	Every                          // every, each
	Zone                           // GMT, EST
	Meridiem                       // am, pm
	Ambiguous                      // a word that is more often something else
	Abbreviation                   // may be followed by a point that ends no sentence
	Trigger                        // rules are tried here
	Title                          // Mr, Judge: the capitalised word after it is a name
	Numeric                        // number nouns that forbid ("No.", "page", "flight")
	Scale                          // hundred, thousand, dozen: Val is the factor
	Era                            // AD, BC
	Fiscal                         // fiscal, financial, calendar
	Conj                           // and, or, to, through
	Century                        // millennium, century words handled as units too
	Aux                            // be, been, being, have
	Half                           // half, quarter as fraction
	Function                       // pronouns and the like: no noun begins with them
	HourPrep                       // prepositions before an hour
	SetAdverb                      // once, twice, times
)

// Word is a lexicon entry.
type Word struct {
	Text  string // lower case
	Class Class
	Val   int32 // what the class says; the first class's where there are several
	Alt   int32 // the value of a second class (an ordinal that is also a unit)
	// Value is TIMEX3 text or a second spelling that a rule needs.
	Value string
}

// Is reports whether the word is in any of the classes.
func (w *Word) Is(c Class) bool { return w.Class&c != 0 }

// Lexicon finds a language's words by their bytes, whatever their case.
type Lexicon struct {
	words []Word
	slots []uint16 // index into words + 1, by hash; linear probing
	mask  uint32
	max   int
}

// NewLexicon builds the table. The same text twice adds up its classes; the
// first entry's values stay where the later ones are zero.
func NewLexicon(words []Word) *Lexicon {
	l := &Lexicon{words: make([]Word, 1, len(words)+1)}
	seen := map[string]int{}
	for _, w := range words {
		if i, ok := seen[w.Text]; ok {
			have := &l.words[i]
			have.Class |= w.Class
			if have.Alt == 0 {
				have.Alt = w.Val
			}
			if have.Value == "" {
				have.Value = w.Value
			}
			continue
		}
		seen[w.Text] = len(l.words)
		l.words = append(l.words, w)
		l.max = max(l.max, len(w.Text))
	}
	size := 1024
	for size < 8*len(l.words) {
		size *= 2
	}
	l.mask, l.slots = uint32(size-1), make([]uint16, size)
	for i := 1; i < len(l.words); i++ {
		at := hash(l.words[i].Text) & l.mask
		for l.slots[at] != 0 {
			at = (at + 1) & l.mask
		}
		l.slots[at] = uint16(i)
	}
	return l
}

// hash folds ASCII case; the scanner computes the same while it walks a word.
func hash(s string) uint32 {
	h := hashSeed
	for i := range len(s) {
		h = hashStep(h, s[i])
	}
	return hashEnd(h)
}

const hashSeed uint32 = 2166136261

func hashStep(h uint32, b byte) uint32 { return (h ^ uint32(b|0x20)) * 16777619 }
func hashEnd(h uint32) uint32          { return h ^ h>>15 }

// Find returns the entry of a word, nil when there is none.
func (l *Lexicon) Find(s string) *Word { return l.find(s, hash(s)) }

func (l *Lexicon) find(s string, h uint32) *Word {
	for at := h & l.mask; l.slots[at] != 0; at = (at + 1) & l.mask {
		if w := &l.words[l.slots[at]]; len(w.Text) == len(s) && equalFold(s, w.Text) {
			return w
		}
	}
	return nil
}

// equalFold compares with lower-case ASCII text.
func equalFold(s, lower string) bool {
	for i := range len(s) {
		b := s[i]
		if 'A' <= b && b <= 'Z' {
			b |= 0x20
		}
		if b != lower[i] {
			return false
		}
	}
	return true
}

// Words returns the entries of a class, for tests and tables.
func (l *Lexicon) Words(c Class) []string {
	var out []string
	for i := 1; i < len(l.words); i++ {
		if l.words[i].Is(c) {
			out = append(out, l.words[i].Text)
		}
	}
	return out
}

// List turns a space-separated list into entries of one class and value.
func List(c Class, val int32, words string) []Word {
	var out []Word
	for _, w := range strings.Fields(words) {
		out = append(out, Word{Text: w, Class: c, Val: val})
	}
	return out
}
