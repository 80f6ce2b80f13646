// Package model says what an article, a time, a quote and an event are.
//
// It owns values only: no input or output, no window, no clock. It imports
// nothing of this module but model/caldate; everything else may import it.
// Offsets are bytes of Article.Body, half-open, everywhere inside the program;
// only what leaves it counts Unicode code points (Span.Runes). Values are never
// changed after they were handed on, so any goroutine may read them.
package model

import "unicode/utf8"

// Span is a half-open range of byte offsets into an article's body.
type Span struct{ Start, End int }

// Len returns the span's length in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether o lies wholly inside s.
func (s Span) Contains(o Span) bool { return s.Start <= o.Start && o.End <= s.End }

// Overlaps reports whether s and o share at least one byte.
func (s Span) Overlaps(o Span) bool { return s.Start < o.End && o.Start < s.End }

// In returns the text that s covers.
func (s Span) In(body string) string { return body[s.Start:s.End] }

// Runes returns s counted in Unicode code points of body, as every offset that
// leaves the program is (W3C TextPositionSelector).
func (s Span) Runes(body string) (start, end int) {
	start = utf8.RuneCountInString(body[:s.Start])
	return start, start + utf8.RuneCountInString(body[s.Start:s.End])
}
