// Package story makes one story of many articles: the same event told by
// several of them becomes one event with all its quotes, and what stands
// between events (a conflict of dates, a plan and its fate, a statement and its
// reply) becomes a link that says why.
//
// It owns merging, links, sources and their copies, aliases of actors,
// proposed publication dates, salience, the digest and coverage. It reads
// model.Extraction values and nothing else: no files, no clock, no window, and
// it must not import data or timeline. A person's edits are laid over the
// result in this package's edit files; nothing here depends on them.
//
// Two tellings are one event by rules (match.go, samedeed.go) where these are sure.
// What articles about one matter tell of one day in other words is weighed: signals
// (beside.go) add to log odds (besideweights.go), contrary.go rules out what cannot be,
// and the events of one article are matched to those of another one by one (assign.go).
//
// Invariants, each with the property test that guards it:
//  1. A Story is a function of the set of its extractions: neither the order of
//     arrival nor the way there (one Build, many Adds, Adds and Removes) shows
//     (TestOrderOfArrivalDoesNotShow, TestGrowingGivesTheSameStory).
//  2. Every quote of every extraction stands in exactly one event, the one that
//     its extracted event went into; none is lost, none is there twice
//     (TestNoQuoteIsLostOrDoubled).
//  3. Every extracted event's ID leads, through Story.Resolve, to the event
//     that it went into, so that whatever hangs on an ID outlives a merge
//     (TestIDsOutliveGrowth).
//
// Days are civil dates, offsets bytes of Article.Body. A Builder belongs to one
// goroutine at a time and uses several inside; a Story never changes and may be
// read by any number.
package story
