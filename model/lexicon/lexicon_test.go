package lexicon

import (
	"strings"
	"testing"
)

func TestForms(t *testing.T) {
	cases := []struct {
		form, lemma string
		is, not     Word
	}{
		{"went", "go", VerbPast, VerbPart},
		{"gone", "go", VerbPart, VerbPast},
		{"Released", "release", VerbPast | VerbPart, Noun},
		{"accusing", "accuse", VerbGerund, VerbPast},
		{"says", "say", VerbThird, Adjective},
		{"stopped", "stop", VerbPast, 0},
		{"stopping", "stop", VerbGerund, 0},
		{"withdrew", "withdraw", VerbPast, VerbPart},
		{"withdrawn", "withdraw", VerbPart, VerbPast},
		{"overthrew", "overthrow", VerbPast, 0},
		{"elections", "election", NounPlural, AnyVerb},
		{"crises", "crisis", NounPlural, 0},
		{"countries", "country", NounPlural, 0},
		{"men", "man", NounPlural, 0},
		{"dying", "die", VerbGerund, 0},
		{"tried", "try", VerbPast, 0},
		{"quickly", "quickly", Adverb, AnyNoun},
		{"larger", "larger", Comparative, AnyVerb},
		{"nicest", "nicest", Comparative, AnyNoun},
	}
	for _, c := range cases {
		w, lemma := Look(c.form), Lemma(c.form)
		if lemma != c.lemma {
			t.Errorf("lemma of %q = %q, want %q", c.form, lemma, c.lemma)
		}
		if !w.Is(c.is) || w.Is(c.not) {
			t.Errorf("%q has bits %b, want some of %b and none of %b", c.form, w, c.is, c.not)
		}
	}
	for _, s := range []string{"", "zzyzzx", "the quick", strings.Repeat("a", 300), "\xff"} {
		if w, l := Look(s), Lemma(s); w != 0 || l != s {
			t.Errorf("%q is known: %b %q", s, w, l)
		}
	}
}

func TestHappenings(t *testing.T) {
	for _, w := range []string{"election", "attack", "explosion", "earthquake", "resignation", "invasion", "arrest", "vote", "protest", "storm", "murder", "merger"} {
		if Look(w).Happening() < 2 {
			t.Errorf("%s is no happening: %d", w, Look(w).Happening())
		}
	}
	for _, w := range []string{"table", "president", "city", "car", "minister", "country", "money", "company"} {
		if Look(w).Happening() > 1 {
			t.Errorf("%s is a happening: %d", w, Look(w).Happening())
		}
	}
	if Look("minister").Person() < 2 || Look("table").Person() > 0 {
		t.Error("persons are not told from things")
	}
	if Look("statement").Saying() < 2 {
		t.Error("a statement is something said")
	}
	if f := Look("say").VerbField(); f != VerbCommunication {
		t.Errorf("say is of field %d", f)
	}
	if !Look("Paris").Is(Place) || !Look("paris").Is(NameOnly) {
		t.Error("Paris is a named place")
	}
	if Look("house").NounWeight() <= Look("house").VerbWeight() {
		t.Error("house is a noun above all")
	}
}

func TestObjects(t *testing.T) {
	for _, w := range []string{"accuse", "accused", "release", "arrested", "named"} {
		if Look(w).NeedsObject() < 2 {
			t.Errorf("%s needs an object, got %d", w, Look(w).NeedsObject())
		}
	}
	for _, w := range []string{"rose", "died", "increased", "fell", "happened"} {
		if Look(w).NeedsObject() > 2 {
			t.Errorf("%s can do without an object, got %d", w, Look(w).NeedsObject())
		}
	}
}

func TestLookAllocatesNothing(t *testing.T) {
	Look("warm")
	if n := testing.AllocsPerRun(100, func() { Look("Accused"); Lemma("Accused"); Look("nothinglikeit") }); n != 0 {
		t.Errorf("%v allocations a look-up", n)
	}
}

func TestDataIsSmallAndWhole(t *testing.T) {
	if len(packed) > 3_000_000 {
		t.Errorf("%d bytes of data", len(packed))
	}
	n := Form(len(data.forms) / 8)
	if n < 100_000 {
		t.Fatalf("%d forms", n)
	}
	for f := range n {
		s := f.String()
		if Find(s) != f || s != strings.ToLower(s) {
			t.Fatalf("%q is found as %q", s, Find(s))
		}
		if p := f.Past(); p >= 0 && (p.Lemma() != f || !p.Word().Is(VerbPast)) {
			t.Fatalf("%q has the past %q", s, p)
		}
	}
	for lemma, past := range map[string]string{"meet": "met", "say": "said", "release": "released", "zzyzzx": "", "met": ""} {
		if got := PastOf(lemma); got != past {
			t.Errorf("the past of %q is %q, not %q", lemma, got, past)
		}
	}
}

func BenchmarkLook(b *testing.B) {
	words := strings.Fields("The declared report accused two ministers of having manipulated elections in neighbouring countries last year")
	for i := 0; b.Loop(); i++ {
		Look(words[i%len(words)])
	}
}

func TestSpellings(t *testing.T) {
	for form, lemma := range map[string]string{"traveled": "travel", "travelled": "travel", "canceled": "cancel", "labeling": "label", "found": "find", "installing": "install"} {
		if got := Lemma(form); got != lemma {
			t.Errorf("lemma of %q is %q, want %q", form, got, lemma)
		}
	}
	for _, wrong := range []string{"refered", "controled", "compeled"} {
		if Look(wrong) != 0 {
			t.Errorf("%q is known", wrong)
		}
	}
}

// TestWeakForms holds verbs for which WordNet's list of exceptions has no form but an old
// strong one: their own past must not be lost.
func TestWeakForms(t *testing.T) {
	for past, lemma := range map[string]string{"worked": "work", "addressed": "address", "bypassed": "bypass", "melted": "melt", "cursed": "curse", "thrived": "thrive",
		"overflowed": "overflow", "reworked": "rework", "clothed": "clothe", "shaved": "shave"} {
		w := Look(past)
		if !w.Is(VerbPast) || !w.Is(VerbPart) || Lemma(past) != lemma {
			t.Errorf("%s: past %v, participle %v, lemma %q", past, w.Is(VerbPast), w.Is(VerbPart), Lemma(past))
		}
	}
}
