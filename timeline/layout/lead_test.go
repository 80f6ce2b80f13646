package layout

import "testing"

func TestLeadAddsToTheTitle(t *testing.T) {
	cases := []struct{ name, quote, title, want string }{
		{"another beginning", "It is too early to say who will pay", "The board asks for a new vote", "It is too early to say who will pay"},
		{"a repeated beginning", "The harbour board published its letters on Monday, showing how the flood had been foreseen", "The harbour board published its letters", "…showing how the flood had been foreseen"},
		{"a clause with that", "The mayor of Halden told reporters that nobody had counted the boats", "The mayor of Halden told reporters about it", "…that nobody had counted the boats"},
		{"nothing new", "The court rejects the appeal", "The court rejects the appeal", "The court rejects the appeal"},
		{"empty", "", "The court rejects the appeal", ""},
		{"other scripts", "裁判所は上告を棄却した", "Court rejects appeal", "裁判所は上告を棄却した"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := lead(c.quote, c.title); got != c.want {
				t.Errorf("lead is %q, want %q", got, c.want)
			}
		})
	}
}

func TestWrapIsEvenAndWhole(t *testing.T) {
	m := newMeasurer(plain{})
	cases := []struct {
		text  string
		room  float64
		rows  int
		want  []string
		whole bool
	}{
		{"Fishermen block the harbour", 300, 2, []string{"Fishermen block the harbour"}, true},
		{"Fishermen block the harbour", 150, 2, []string{"Fishermen block", "the harbour"}, true},
		{"Fishermen block the northern harbour again", 130, 3, []string{"Fishermen block", "the northern", "harbour again"}, true},
		{"Fishermen block the northern harbour again", 130, 2, []string{"Fishermen block the", "northern harbour…"}, false},
		{"Unsinkability", 50, 3, []string{"Unsin…"}, false},
		{"", 50, 3, []string{""}, true},
	}
	for _, c := range cases {
		out := make([]Line, c.rows)
		n, whole := m.wrap(c.text, Title, c.room, out)
		if n != len(c.want) || whole != c.whole {
			t.Fatalf("%q in %g px: %d lines, whole %v: %+v", c.text, c.room, n, whole, out)
		}
		for i, w := range c.want {
			if out[i].Text != w || out[i].W > c.room {
				t.Errorf("%q in %g px: line %d is %q, %g px, want %q", c.text, c.room, i, out[i].Text, out[i].W, w)
			}
		}
	}
}
