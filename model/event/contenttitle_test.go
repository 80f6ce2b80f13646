package event

import "testing"

// TestContentTitle holds statements whose title would end before what was said.
func TestContentTitle(t *testing.T) {
	checkTitles(t, []titled{
		{"During a walk through Arden, Erik Holm told reporters on Tuesday that the miller’s old claims to the brook endanger the gardens of half of the lower village.", "Erik Holm: the miller’s old claims endanger the gardens of half of the lower village"},
		{"In February, Erik Lund said that if whaling were allowed again, sailors who lost their boats should be paid.", "Erik Lund: if whaling were allowed again, sailors who lost their boats should be paid"},
		{"Soon after the storm, Petra Quill issued a statement, “Our bakers worked without light. Nobody went hungry.”", "Petra Quill: “Our bakers worked without light”"},
		{"On Monday, Ada Lund released a statement saying that no teacher would lose a day of pay until the boiler of the old school was mended.", "Ada Lund released a statement saying that no teacher would lose a day of pay"},
		{"Ada Holm was in Bonn. On Monday she said she would “never enjoy” selling the barn.", "Ada Holm said she would “never enjoy” selling the barn"},
		{"On Monday, Erik Holm rejected the notion that the widow had sold the farm.", "Erik Holm rejected the notion that the widow had sold the farm"},
	})
}

// TestQuotedVerb holds quotations that begin with a verb: who does it stands outside the
// marks, and is told.
func TestQuotedVerb(t *testing.T) {
	checkTitles(t, []titled{
		{"Harbour master Petra Quill told the islanders on Monday that the ferry line must “rethink its fares and its hours for the sake of the schoolchildren.”", "Petra Quill: the ferry line must “rethink its fares and its hours for the sake…”"},
		{"Ada Lund said on Monday she thinks the beekeepers “are about to be driven out by the price of sugar in the valley.”", "Ada Lund: the beekeepers “are about to be driven out by the price of sugar in the valley”"},
		{"Bishop Olga Berg denounced “a most cowardly raid” on Monday.", "Bishop Olga Berg denounced “a most cowardly raid”"},
		{"“As a cook, if you burned the soup of the bishop on a feast in the great hall of the abbey you would go hungry,” Ada Lund said on Friday.", "Ada Lund: “As a cook, if you burned the soup of the bishop on a feast…”"},
		{"“Was I to sit in the tower and count sheep?” Erik Holm asked on Friday.", "Erik Holm: “Was I to sit in the tower and count sheep?”"},
	})
}
