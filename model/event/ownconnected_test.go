package event

import "testing"

// TestOwnConnected holds clauses that can only be guessed at: the article's own connected
// words stand for them.
func TestOwnConnected(t *testing.T) {
	checkTitles(t, []titled{
		{"Pushed by host Ann Holm on what could bring him to run in 2020, Lund demurred.", "Pushed by host Ann Holm on what could bring him to run in 2020, Lund demurred"},
		{"They are now listening closely for a change, as there was in Lund's at roughly the same point in 2008.", "They are now listening closely for a change, as there was in Lund's at roughly the same…"},
	})
}
