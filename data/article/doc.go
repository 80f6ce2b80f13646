// Package article turns bytes into articles: files, folders, archives, pasted
// text and links become clean text with a title, a publisher, an author and
// the day of publication, with how sure we are of it.
//
// It owns one reader a format (an explicit list in formats.go; detection by
// content first, by extension where content says nothing), the limits that
// keep a hostile or broken file from costing more than itself, and the
// recognition of the same article seen again. What a page or a text says of
// its date is found by the sub-package published, a page's main text by the
// sub-package maintext. It may import model and data/stepback of this module,
// and it never reaches the window or the story file.
//
// Nothing is fetched, run, included or resolved from outside a source unless a
// person asked for a link (Source.URL). The clock comes in through Options.
// Sizes are bytes. Read and Walk may be called from any goroutine; Walk calls
// its yield on the caller's goroutine alone. Readers that need a costly engine
// (PDF) make it on first use, so that importing this package costs nothing at
// the start of a program.
package article
