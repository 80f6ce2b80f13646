package event

import "testing"

// TestPageStamps holds that a line which tells when a page was put up dates nothing that
// runs into it without a break, and that the same day led to by a word does.
func TestPageStamps(t *testing.T) {
	checkWhen(t, []when{
		{"BREDE | Wed Mar 17, 2021 7:20 pm GMT BREDE (Wire) - The mill board dropped its plan for a fourth kiln.", "dropped", "now"},
		{"Mill to shed a fifth of its hands as orders shrink Wednesday 17 March 2021 18.05 GMT Erik Berg built the mill up.", "built", "now"},
		{"18:05 UK time, Wednesday, 17 March 2021 The mill has lost its biggest buyer.", "lost", "now"},
		{"Mill sheds hands 17 March 2021 Last updated at 11:20 GMT The board dropped its plan.", "dropped", "now"},
		{"Wednesday, March 17, 2021; 8:15 PM The mill board dropped its plan.", "dropped", "now"},
		{"The mill board dropped its plan on Wednesday 17 March 2021 at 6 p.m.", "dropped", "2021-03-17T18:00:00"},
		{"On Wednesday 17 March 2021 Jane Holm left the board.", "left", "2021-03-17"},
		{"Wednesday 3 March 1971 Jane Holm left the board.", "left", "1971-03-03"},
	})
}
