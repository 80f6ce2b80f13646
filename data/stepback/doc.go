// Package stepback lets long work step back behind what a person waits for: a
// window must answer while an import has every core busy.
//
// It owns the priority of the threads that such work runs on and how many
// goroutines run at once, and nothing else; it imports nothing of this module.
// Where the system offers no such thing, its functions do nothing.
package stepback
