// Package scale maps time to pixels and back, and says where an axis has its
// ticks.
//
// It owns immutable values only: a Scale (a piecewise linear map from days to a
// world whose width depends on the zoom), a View (a Scale seen through a window
// of some pixels) and the calendar's ticks. It imports model/caldate and the
// standard library, never a window toolkit; any goroutine may use its values.
//
// Units: a time is a float64 count of days since 1970-01-01 00:00 in the civil
// calendar of the text (no zones, no UTC: a day starts where its date does, and
// 0.25 is six in the morning). Distances are float64 pixels. A float64 holds a
// minute exactly to a tenth of a pixel over a thousand million years at the
// deepest zoom.
//
// Invariants, each guarded by a property test:
//  1. ToPx grows with time, and Invert undoes it.
//  2. Panning moves every time by the same number of pixels.
//  3. ZoomAt keeps the time under the pointer where it is.
//  4. Times drawn apart at one zoom never come closer when the zoom grows.
package scale
