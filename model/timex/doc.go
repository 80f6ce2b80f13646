// Package timex finds expressions of time in a text and says what they mean:
// TIMEX3 type, value and mod (TimeML 1.2.1, TempEval-3), the civil time they
// denote, and in a sentence how that was found.
//
// The way of a text: package grammar cuts it into tokens in one pass and marks
// the words at which rules are worth trying; a language's rules make
// underspecified readings there ("a Tuesday"); readings that belong together
// are joined; then, when the whole text is known, a resolver gives each its
// date from the publication date, the tense of its clause and the dates
// mentioned before it. English is package english; the rest knows no language.
//
// It must not import data, timeline or anything that reads files or the clock.
// Offsets are bytes. Every function is safe for any number of goroutines, and
// the result depends on nothing but the arguments.
package timex
