package event

import (
	"slices"
	"strings"
	"testing"
)

// TestWholeNames holds names with small words in them, and such as put the family first:
// each is one person's, whole and by the surname alone.
func TestWholeNames(t *testing.T) {
	for _, c := range []struct{ text, actor string }{
		{"Marine Lepic met the clerks. On Friday Lepic left.", "Marine Lepic"},
		{"Ada von der Heide met the clerks. Von der Heide left on Friday.", "Ada von der Heide"},
		{"Karim al-Masri met the clerks. Al-Masri left on Friday.", "Karim al-Masri"},
		{"Samir el-Khoury met the clerks. Khoury left on Friday.", "Samir el-Khoury"},
		{"Luis de la Cerda met the clerks. De la Cerda left on Friday.", "Luis de la Cerda"},
		{"Pieter de Wit met the clerks. De Wit left on Friday.", "Pieter de Wit"},
		{"Hwang Tae-won met the clerks. Hwang left on Friday.", "Hwang Tae-won"},
		{"Zhou Wenmin met the clerks. Zhou left on Friday.", "Zhou Wenmin"},
	} {
		found := false
		for _, e := range extractText(c.text, "2021-03-17").Events {
			found = found || strings.HasSuffix(e.Title, " left") && slices.Contains(e.Actors, c.actor)
		}
		if !found {
			t.Errorf("%s: nobody called %s left", c.text, c.actor)
		}
	}
	checkTitles(t, []titled{
		{"Erik Quill met Marine Lepic. She left on Friday.", "Marine Lepic left"},
		{"Greta Lind met Samir al-Masri. He left on Friday.", "Samir al-Masri left"},
	})
}
