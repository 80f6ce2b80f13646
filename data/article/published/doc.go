// Package published finds the day on which an article was published.
//
// It owns the dates that stand around a text: in metadata, headers, addresses,
// file names, datelines and bylines, in the languages of the press. It never
// resolves the dates that a text tells of (model/timex does), never reads the
// clock and does no input or output. A date is the civil date at the place of
// publication: an instant with an offset keeps the date that it is written
// with. Nothing is guessed in silence: every date carries its provenance, its
// certainty and the words it was read from, and conflicting ones stay visible.
//
// All functions are pure and safe for any goroutine.
package published
