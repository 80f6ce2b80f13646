// Package layout turns events and a view of time into a Scene: what stands
// where, in pixels, ready to be drawn.
//
// It owns the index of the events (built once, in the background), the rule of
// who gets a label and on which line, the axis's labels, folds, links and the
// density ribbon. It imports model, model/caldate and timeline/scale, never a
// window toolkit: text is measured through the Metrics it is given.
//
// How it stays still: the world at a zoom level (half a doubling each) is cut
// into tiles of tilePx pixels. A tile is laid out once, at the level's smallest
// zoom, and kept; growing the zoom within a level only moves things apart. Even
// tiles are laid out by themselves, odd ones between their two neighbours, so a
// tile never depends on where the window is or was. A tile asks the index for
// the best event in each of its columns, so its cost does not grow with the
// number of events.
//
// Units: px from the window's top left; slots are lines of slotPx. An Index may
// be read by any goroutine; an Engine belongs to one.
//
// Invariants, each guarded by a test:
//  1. No two labels overlap, in any view.
//  2. Panning changes neither line nor label of any mark. Once a picture rests,
//     what the window's edge or its room cuts may stand on its mark's other side,
//     or whole, where what is in view leaves room.
//  3. A Scene is a function of events, options, view, size, metrics and state.
//  4. A Scene never needs more than Budget drawn objects.
package layout
