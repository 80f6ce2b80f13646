package segment

import (
	"slices"
	"testing"
)

// TestCreditOfAPicture: what runs on behind a picture's credit is a sentence of its own.
func TestCreditOfAPicture(t *testing.T) {
	for text, want := range map[string][]string{
		"Photograph: Ada Berg/Reuters The mayor closed the bridge on Monday.":         {"Photograph: Ada Berg/Reuters", "The mayor closed the bridge on Monday."},
		"Photo: J. M. Roth/AFP/Getty Images Two men were held in Oslo.":               {"Photo: J. M. Roth/AFP/Getty Images", "Two men were held in Oslo."},
		"The bridge at dusk Picture: Reuters Trains stopped for an hour on Tuesday.":  {"The bridge at dusk Picture: Reuters", "Trains stopped for an hour on Tuesday."},
		"Photograph: Ada Berg, taken in 2016":                                         {"Photograph: Ada Berg, taken in 2016"},
		"The photo: Anna said that she had seen the AP van outside.":                  {"The photo: Anna said that she had seen the AP van outside."},
		"The minister drew a picture: trade with Reykjavik/Oslo would fall, he said.": {"The minister drew a picture: trade with Reykjavik/Oslo would fall, he said."},
	} {
		var got []string
		for _, s := range Split(text).Sentences {
			got = append(got, text[s.Start:s.End])
		}
		if !slices.Equal(got, want) {
			t.Errorf("%q: %q, want %q", text, got, want)
		}
	}
}
