package grammar

// Rule makes readings at triggers.
type Rule struct {
	// Name is kept in the reading, so that a date can say which rule made it.
	Name string
	// At are the classes of trigger word that the rule is tried at; AtNumber
	// that it is tried at numbers.
	At       Class
	AtNumber bool
	// Match looks at the trigger i and the tokens around it and returns a
	// reading with First, Last and its fields set.
	Match func(t *Text, i int) (Reading, bool)
	// Example is an expression that the rule must read, "[…]" around the span,
	// with the publication date and value that it then has.
	Example []Example
}

// Example is a case that a test runs.
type Example struct {
	DCT   string // "2021-03-17"; empty for none
	Text  string // "It rained on [Tuesday]."
	Value string
	Mod   string
}

// RulesAt returns the rules that are tried at a token: those of its word's
// classes, or those of numbers.
func (l *Lang) RulesAt(k *Token) []*Rule {
	switch {
	case k.Kind == NumberToken:
		return l.atNumbers
	case k.Word != nil:
		return k.Word.rules
	}
	return nil
}

// Prepare finds each word's rules. It must be called once, after Rules and
// Lexicon are set and before the language is used.
func (l *Lang) Prepare() *Lang {
	for i := range l.Rules {
		r := &l.Rules[i]
		if r.AtNumber {
			l.atNumbers = append(l.atNumbers, r)
		}
		for j := range l.Lexicon.words {
			if w := &l.Lexicon.words[j]; w.Class&r.At != 0 {
				w.rules = append(w.rules, r)
			}
		}
	}
	return l
}

// Lang is everything the tagger needs to know of a language.
type Lang struct {
	Code    string // BCP 47
	Lexicon *Lexicon
	Rules   []Rule
	// Refine joins readings that make one expression ("10 p.m." and "Wednesday")
	// and extends them over the words that belong to them ("the end of"). It
	// gets those of one stretch in order, not overlapping, and may reuse rs.
	Refine func(t *Text, rs []Reading) []Reading
	// Context fills in what stands around a reading: bound, tense, attribute;
	// it returns false for a reading that the context forbids.
	Context func(t *Text, r *Reading) bool
	// Informal reports whether a short body is a message, written as people
	// type ("c u 2moro at 7"), in which more words stand for times.
	Informal func(body string) bool
	// Voices counts the signs that somebody speaks in a text or is quoted ("I",
	// "said"), which news has and histories lack.
	Voices func(body string) int
	// Holiday returns the date of a named day in a year and how many days it is
	// kept.
	Holiday func(index uint8, year int) (month, day, days int)

	atNumbers []*Rule
}
