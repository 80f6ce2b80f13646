// Package terms is how text is searched: what a word is, when two words are the
// same, what a query asks for and where a text answers it.
//
// It is used by the story file's index and by whoever searches and highlights,
// so that both agree. It owns no I/O and keeps nothing; offsets are bytes of the
// text in question, half-open. Any goroutine may use it.
package terms
