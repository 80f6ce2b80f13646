// Package store is the story file: everything about one story in one SQLite
// database, NAME.dateline, that survives crashes, full disks and updates.
//
// It holds articles with the bytes they were read from, what was derived from
// them, a person's edits as a log that only grows, saved views, and an index of
// all words. It owns the format and its versions, locking, the check at opening
// and recovery. It may import model and never timeline or a window toolkit;
// clock and text come in as parameters.
//
// Driver: modernc.org/sqlite. Measured in November 2026 on two cores, 10,000
// articles of 4 KB, against mattn/go-sqlite3 v1.14.53: import with full-text
// index 3.8 s against 2.5 s, reading everything 0.07 s against 0.08 s, a search
// by prefix 7 ms against 9 ms, size alike; cold build 39 s against 71 s of CPU.
// mattn needs a C compiler and a build tag for FTS5 in every go command, which
// go run and go test of this module would then need too; the second and a third
// that it saves on 10,000 articles is small beside extracting them.
// ncruces/go-sqlite3 keeps its engine in a module that the proxy of that machine
// did not serve (403), so it could not be measured.
//
// Durability: write-ahead log with synchronous=FULL. What Append returned nil
// for survives a killed process and a lost power supply. While a story is open
// NAME.dateline-wal and -shm lie beside it, and NAME.dateline-lock, which says
// that it is open; closing removes them.
//
// Invariants, each guarded by a test:
//  1. Append is all or nothing, and durable when it returns nil (kill test).
//  2. Rows of articles and of the log are never changed or deleted; each carries
//     a checksum over its table, number and values, and Open verifies all of
//     them: Open returns the whole story or a *Damage, never a part in silence.
//  3. Open of a damaged or foreign file changes not a byte of it.
//  4. Nothing that a file says is run: no trigger, view or other schema than the
//     one this package writes is accepted.
//  5. What is derived can be lost without loss: it is then derived again.
//
// Offsets are bytes of Article.Body. A File may be used by any number of
// goroutines.
package store
