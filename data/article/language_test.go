package article

import (
	"strings"
	"testing"
)

func TestEnglishIsToldBySmallWords(t *testing.T) {
	for text, want := range map[string]bool{
		"The mayor of the town said that the bridge by the mill would have been closed with the agreement of both councils. ": true,
		"Der Rat der Stadt hat am Dienstag das neue Haus am Markt besichtigt und war mit der Arbeit by and large zufrieden. ": false,
		"De raad van de stad heeft dinsdag het nieuwe huis aan de markt bezocht en was tevreden over het werk van de bouw. ":  false,
	} {
		if got := english(strings.Repeat(text, 3)); got != want {
			t.Errorf("%q: %v", text, got)
		}
	}
	if english("the the the") {
		t.Error("three words were enough")
	}
}
