package story

import (
	"slices"
	"testing"
)

func TestActorsGoByOneName(t *testing.T) {
	s := build(t,
		told("a", "Courier", "2011-05-02",
			"2011-05-01: *Georgian President Tamar Beridze* [opened] the dam.",
			"2011-05-02: *Beridze* [flew] home.",
			"2011-05-02 statement: *The Georgian President* [praised] the engineers.",
			"2011-05-02: *Organisation for Alpine Rivers* [sued] the builders."),
		told("b", "Herald", "2011-05-03",
			"2011-05-02: *Tamar Beridze* [met] *Nino Kobakhidze*.",
			"2011-05-03: *Levan Kobakhidze* [resigned].",
			"2011-05-03: *Kobakhidze* [spoke].",
			"2011-05-03: *OAR* [won] in court.",
			"2011-05-03: *TBILISI* [burned].",
			"2011-05-03: *Tbilisi* [slept]."),
	)
	byName := map[string]Actor{}
	for _, a := range s.Actors {
		byName[a.Name] = a
	}
	for name, want := range map[string]struct {
		events  int
		aliases []string
	}{
		"Tamar Beridze":                  {4, []string{"Beridze", "Georgian President Tamar Beridze", "The Georgian President"}},
		"Nino Kobakhidze":                {1, nil},
		"Levan Kobakhidze":               {1, nil},
		"Kobakhidze":                     {1, nil}, // two people have the name
		"Organisation for Alpine Rivers": {2, []string{"OAR"}},
		"Tbilisi":                        {2, []string{"TBILISI"}},
	} {
		got := byName[name]
		aliases := slices.Sorted(slices.Values(got.Aliases))
		if got.Events != want.events || !slices.Equal(aliases, want.aliases) {
			t.Errorf("%s is in %d events as %q, want %d as %q", name, got.Events, aliases, want.events, want.aliases)
		}
	}
	if e, _ := s.Event("a3"); !slices.Equal(e.Actors, []string{"Tamar Beridze"}) {
		t.Errorf("the president's praise is by %q", e.Actors)
	}
}

func TestOfficeOfTwoHoldersIsNobody(t *testing.T) {
	s := build(t, told("a", "", "2011-05-02",
		"2011-05-01: *Mayor Ilse Brandt* [opened] the dam.", "2011-05-02: *Mayor Otto Kern* [closed] it.", "2011-05-02: *The Mayor* [slept]."))
	if e, _ := s.Event("a3"); !slices.Equal(e.Actors, []string{"The Mayor"}) {
		t.Errorf("the mayor is taken for %q", e.Actors)
	}
}

func TestOfficesAreReadFromBodies(t *testing.T) {
	found := map[string]map[string]int{}
	offices("Yesterday Norwegian Prime Minister Kari Moen, who is 51, met Judge Bo Li. The President Hotel closed.", found)
	if n := found["norwegian prime minister"]["Kari Moen"]; n != 1 {
		t.Errorf("found %v", found)
	}
	if n := found["judge"]["Bo Li"]; n != 1 {
		t.Errorf("found %v", found)
	}
}
