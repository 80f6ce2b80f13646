package article

import (
	"strings"
	"testing"
)

func TestLegible(t *testing.T) {
	for text, want := range map[string]bool{
		strings.Repeat(prose, 10):                          true,
		strings.Repeat("Chapter ........ 12\n", 40):        true,
		strings.Repeat("Глава о порте 2021\n", 40):         true,
		strings.Repeat("!\"#$ %&' ()*+ 8<<!$,6=(*!\n", 40): false,
		"#+$!": true, // too little to judge
	} {
		if legible(text) != want {
			t.Errorf("%.30q: %v", text, !want)
		}
	}
}
