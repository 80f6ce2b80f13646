// Package session is the open story: its articles and events as they stand now,
// a person's edits with undo and redo, selection, filter, search, and the jobs
// that import articles and derive events anew.
//
// It owns the way from a command to a durable line of the story's log and to a
// new Snapshot. It imports data and model and never a window toolkit; the clock,
// the reader of articles and the extractor come in through Options.
//
// Goroutines:
//  1. Every method of Session may be called from any goroutine. Commands (Do,
//     Undo, Import, …) run one after another; whoever reads (Snapshot, View,
//     Search, History, CanUndo, SavedViews) never waits for them.
//  2. A command returns when it is durable in the story file and its Snapshot
//     stands. Commands that only change events take a few milliseconds; those
//     that derive again (dates of publication, removing articles) may take
//     longer in a large story and belong off a window's own goroutine.
//  3. Observers are called after each change, one call at a time and in the order
//     of the changes, on the goroutine that made the change: the caller's, or
//     the one that runs Import. They must be quick and must not give commands;
//     reading is fine. A window posts to its own goroutine from there.
//  4. Snapshots, views and results never change and may be read by any number.
//
// Spans are byte offsets, half-open, into Article.Body or into the title or note
// they speak of; days are civil dates.
package session
