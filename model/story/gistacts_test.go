package story

import "testing"

func TestAmount(t *testing.T) {
	for _, c := range []struct {
		w, behind string
		n         uint64
		two, ok   bool
	}{
		{"four", "hundred", 400, true, true},
		{"3,200", "sheep", 3200, false, true},
		{"1.75", "million", 1_750_000, true, true},
		{"7.2", "percent", 0, false, false},
		{"hundred", "sheep", 0, false, false},
		{"9", "", 9, false, true},
	} {
		n, two, ok := amount(c.w, c.behind)
		if ok != c.ok || ok && (n != c.n || two != c.two) {
			t.Errorf("%s %s is %d, %v, %v", c.w, c.behind, n, two, ok)
		}
	}
}

// TestOtherActs: what is done by two titles has to do with each other, or not.
func TestOtherActs(t *testing.T) {
	for _, c := range []struct {
		a, b  string // the head word in brackets
		other bool
	}{
		{"Nurses [learned] that the clinic will close", "Officials [told] nurses that the clinic is to be shut", false},
		{"Divers were [found] drowned", "Divers [drowned]", false},
		{"It [took] them an hour to flee", "They [escaped] in an hour", false},
		{"Guides [dug] a skier out of the snow", "A skier was [rescued] from the snow", false},
		{"The abbot [held] a vigil", "Police [arrested] an abbot", true},
		{"The abbot [held] a vigil", "The abbot [mourned] in silence", false},
		{"A clerk [refused] to leave his desk", "A clerk [left] his desk", false},
		{"Beekeepers [moved] their hives", "Beekeepers [sued] the county over their hives", true},
		{"Bread [became] dearer", "Bakers [raised] the price of bread", false},
	} {
		var g [2]*gist
		for i, title := range [2]string{c.a, c.b} {
			x := told("a", "Wire", "2020-05-04", "2020-05-03: "+title+".")
			g[i] = gistOf(newMention(&x.Events[0], &x.Article, &setting{}))
		}
		if got := g[0].otherActs(g[1]); got != c.other {
			t.Errorf("%q and %q: %v", c.a, c.b, got)
		}
	}
}
