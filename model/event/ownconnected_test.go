package event

import "testing"

// TestOwnConnected holds clauses that can only be guessed at: the article's own connected
// words stand for them.
func TestOwnConnected(t *testing.T) {
	checkTitles(t, []titled{
		{"Pressed by host Ann Holm on what might tempt him to stand in 2020, Lund demurred.", "Pressed by host Ann Holm on what might tempt him to stand in 2020, Lund demurred"},
		{"Growers now wait for a turn, as there was in Lund's at roughly the same hour in 2008.", "Growers now wait for a turn, as there was in Lund's at roughly the same hour in 2008"},
	})
}
