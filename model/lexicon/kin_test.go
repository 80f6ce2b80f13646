package lexicon

import "testing"

func TestKinds(t *testing.T) {
	near := func(a, b string) float64 { return KindsOf(a).Near(KindsOf(b)) }
	for _, c := range []struct{ a, b, than, other string }{
		{"detention", "custody", "detention", "banana"},
		{"call off", "postpone", "call off", "paint"},
		{"tourist", "holidaymaker", "tourist", "bridge"},
		{"finish", "complete", "finish", "sing"},
	} {
		if x, y := near(c.a, c.b), near(c.than, c.other); x <= y || x < 0.3 || x > 1 {
			t.Errorf("%s and %s: %.2f; %s and %s: %.2f", c.a, c.b, x, c.than, c.other, y)
		}
		if near(c.a, c.b) != near(c.b, c.a) {
			t.Errorf("%s and %s are not as near the other way round", c.a, c.b)
		}
	}
	for _, w := range []string{"", " ", "zzyzzx"} {
		if KindsOf(w) != "" {
			t.Errorf("%q is known", w)
		}
	}
	if len(packedKin) > 2_000_000 {
		t.Errorf("%d bytes of data", len(packedKin))
	}
}
