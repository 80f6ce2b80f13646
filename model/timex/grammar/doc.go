// Package grammar is what a language's temporal grammar is written with: words
// and their classes, tokens, rules, and the readings that rules make.
//
// A reading says what the words say and no more ("a Tuesday", "two weeks
// before the anchor"); turning it into a date is the tagger's work, the same
// for every language. The package imports only model; it knows no language and
// no calendar. Offsets are bytes. A Language is immutable once built and may be
// used by any goroutine; a Text belongs to the goroutine that scans it.
package grammar
