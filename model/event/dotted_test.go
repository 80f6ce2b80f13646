package event

import "testing"

// TestDotted holds clauses too long for a title that end nowhere short of it: the dots say
// that something is owed.
func TestDotted(t *testing.T) {
	checkTitles(t, []titled{
		{"On Friday the northern provincial water authority was refusing to call the flood of the lower valley villages a disaster.", "The northern provincial water authority was refusing to call the flood of the lower…"},
		{"The northern provincial water authority closed the sluices on Friday.", "The northern provincial water authority closed the sluices"},
	})
}
