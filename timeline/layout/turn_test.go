package layout

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// A picture at rest, whatever was turned in it before, has no two labels that
// overlap, and all its turned labels in the window.
func TestTurnedLabelsStandApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		e := NewEngine(plain{})
		e.SetIndex(ix)
		var s Scene
		st := State{Selected: None}
		for range 3 {
			st.Rest = rapid.Bool().Draw(t, "rest")
			e.Scene(v, h, st, &s)
			for i := range s.Labels {
				for j := range i {
					if s.Labels[i].Overlaps(&s.Labels[j]) {
						t.Fatalf("labels overlap: %+v\n%+v", s.Labels[j], s.Labels[i])
					}
				}
				for j := range s.Marks {
					if m := &s.Marks[j]; m.Event != s.Labels[i].Event && s.Labels[i].overlapsMark(m) {
						t.Fatalf("label %+v\ncovers mark %+v", s.Labels[i], m)
					}
				}
				if l := &s.Labels[i]; st.Rest && s.Turned[l.Event] != (Turn{}) && cut(l, s.Width) {
					t.Fatalf("a turned label is cut: %+v", l)
				}
			}
			st.Turned = s.Turned
			v = v.ZoomAt(v.Width/2, math.Exp(rapid.Float64Range(-0.3, 0.3).Draw(t, "zoom"))).Pan(rapid.Float64Range(-200, 200).Draw(t, "by"))
		}
	})
}

// What is turned stays turned while the picture moves, and nothing else turns.
func TestPanTurnsNothing(t *testing.T) {
	ix := NewIndex(made(40, 2020, 2020, 5), Options{}, nil)
	e := NewEngine(plain{})
	e.SetIndex(ix)
	v := viewOf(ix, 900, true).ZoomAt(450, 3)
	turned := 0
	for i := range 60 {
		var s, moved Scene
		at := v.Pan(float64(i*37) - 900)
		e.Scene(at, 600, State{Selected: None, Rest: true}, &s)
		turned += len(s.Turned)
		e.Scene(at.Pan(-30), 600, State{Selected: None, Turned: s.Turned}, &moved)
		for k := range moved.Turned {
			if s.Turned[k] != moved.Turned[k] {
				t.Fatalf("event %d turned while the picture moved", k)
			}
		}
	}
	if turned == 0 {
		t.Error("no label is ever turned")
	}
}

func TestFurtherChosenEventsAreShown(t *testing.T) {
	ix := NewIndex(made(400, 2020, 2020, 5), Options{}, nil)
	s := Build(ix, nil, viewOf(ix, 1000, true), 700, plain{}, State{Selected: 7, Also: []int32{30, 200}})
	for _, e := range []int32{7, 30, 200} {
		if m := s.MarkOf(e); m == nil || !m.Selected || !m.Labelled {
			t.Errorf("chosen event %d: %+v", e, m)
		}
	}
}
