// Package feast computes the days of movable feasts: those of Easter, of the
// Jewish, Muslim, Hindu and Chinese calendars and of the Persian new year.
//
// It owns those calendars as far as the feasts need them, and the moments of
// new moon and of the sun's longitude on which some of them hang; names are a
// language's. It imports only caldate. Every function is pure. Years are those
// of the Gregorian calendar, and the algorithms are good for the centuries in
// which the calendars have their present form; feasts that hang on seeing the
// moon (Muslim ones) may be kept a day earlier or later in some countries.
package feast
