package layout

import (
	"fmt"
	"math"
	"reflect"
	"testing"

	"dateline/timeline/scale"

	"pgregory.net/rapid"
)

func drawView(t *rapid.T, ix *Index) (scale.View, float64) {
	v := viewOf(ix, rapid.Float64Range(420, 2200).Draw(t, "width"), rapid.Bool().Draw(t, "folded"))
	if rapid.IntRange(0, 3).Draw(t, "whole") > 0 {
		v = v.ZoomAt(rapid.Float64Range(0, v.Width).Draw(t, "at"), math.Exp(rapid.Float64Range(-1, 12).Draw(t, "zoom")))
		v = v.Pan(rapid.Float64Range(-900, 900).Draw(t, "pan"))
	}
	return v, rapid.Float64Range(160, 1100).Draw(t, "height")
}

func drawState(t *rapid.T, ix *Index) State {
	st := State{Selected: None}
	if rapid.Bool().Draw(t, "select") {
		st.Selected = int32(rapid.IntRange(0, ix.Len()-1).Draw(t, "selected"))
	}
	return st
}

func TestNoTwoLabelsOverlap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		s := Build(ix, nil, v, h, plain{}, drawState(t, ix))
		for i := range s.Labels {
			for j := range i {
				if s.Labels[i].Overlaps(&s.Labels[j]) {
					t.Fatalf("labels overlap: %+v\n%+v", s.Labels[j], s.Labels[i])
				}
			}
			for j := range s.Marks {
				if s.Labels[i].Selected {
					break // the chosen one stands above the others on a card of its own
				}
				if m := &s.Marks[j]; m.Event != s.Labels[i].Event && s.Labels[i].overlapsMark(m) {
					t.Fatalf("label %+v\ncovers mark %+v", s.Labels[i], m)
				}
			}
		}
		for i := 1; i < len(s.Contexts); i++ {
			if s.Contexts[i].X < s.Contexts[i-1].X+s.Contexts[i-1].W {
				t.Fatalf("the axis's second row overlaps: %+v", s.Contexts)
			}
		}
	})
}

func TestSceneStaysInItsBudget(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		s := Build(ix, nil, v, h, plain{}, drawState(t, ix))
		if n := s.Objects(); n > Budget {
			t.Fatalf("%d objects for %d marks, %d labels, %d ticks, %d columns", n, len(s.Marks), len(s.Labels), len(s.Ticks), len(s.Ribbon))
		}
	})
}

func TestPanChangesNoLine(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		e := NewEngine(plain{})
		e.SetIndex(ix)
		st := State{Selected: None}
		var a, b Scene
		e.Scene(v, h, st, &a)
		w := v.Pan(rapid.Float64Range(-700, 700).Draw(t, "by"))
		shift := w.ToPx(0) - v.ToPx(0)
		// Another engine, that never saw the first view.
		f := NewEngine(plain{})
		f.SetIndex(ix)
		f.Scene(w, h, st, &b)
		before := make(map[int32]*Mark)
		for i := range a.Marks {
			before[a.Marks[i].Event] = &a.Marks[i]
		}
		labels := make(map[int32]*Label)
		for i := range a.Labels {
			labels[a.Labels[i].Event] = &a.Labels[i]
		}
		for i := range b.Marks {
			m := &b.Marks[i]
			o := before[m.Event]
			if o == nil {
				continue
			}
			if o.Y != m.Y || math.Abs(m.X0-o.X0-shift) > 1e-3 {
				t.Fatalf("panning by %g moved %+v to %+v", shift, o, m)
			}
			if o.Labelled != m.Labelled && inside(o, v.Width) && inside(m, v.Width) && m.X1-m.X0 < 1 {
				t.Fatalf("panning changed whether event %d has a label", m.Event)
			}
		}
		for i := range b.Labels {
			l := &b.Labels[i]
			if o := labels[l.Event]; o != nil && (o.Y != l.Y || o.Lines[0].Text != l.Lines[0].Text || o.N != l.N) {
				t.Fatalf("panning changed a label: %+v to %+v", o, l)
			}
		}
	})
}

func inside(m *Mark, width float64) bool { return m.X >= 0 && m.X <= width }

func TestSceneIsAFunction(t *testing.T) {
	ix := NewIndex(made(500, 2010, 2020, 3), Options{}, nil)
	again := NewIndex(made(500, 2010, 2020, 3), Options{}, nil)
	v := viewOf(ix, 1200, true)
	e := NewEngine(plain{})
	e.SetIndex(ix)
	var s Scene
	for _, f := range []float64{1, 3, 9, 2, 1} { // a history
		e.Scene(v.ZoomAt(300, f), 700, State{Selected: None}, &s)
	}
	e.Scene(v, 700, State{Selected: None}, &s)
	want := Build(again, nil, viewOf(again, 1200, true), 700, plain{}, State{Selected: None})
	if !reflect.DeepEqual(s.Marks, want.Marks) || !reflect.DeepEqual(s.Labels, want.Labels) {
		t.Error("the scene depends on what was shown before")
	}
}

func TestAffairAtFirstSight(t *testing.T) {
	for _, size := range [][2]float64{{683, 560}, {1280, 560}, {1500, 800}} {
		t.Run(fmt.Sprint(size), func(t *testing.T) {
			ix := NewIndex(affair(), Options{}, nil)
			s := Build(ix, nil, viewOf(ix, size[0], true), size[1], plain{}, State{Selected: None})
			if len(s.Labels) != 5 || len(s.Folds) != 2 {
				t.Fatalf("%d labels and %d folds, want 5 and 2", len(s.Labels), len(s.Folds))
			}
			for i := range s.Labels {
				l := &s.Labels[i]
				if l.X < 0 || l.X+l.W > s.Width || l.Y < 0 || l.Y+l.H > s.AxisY {
					t.Errorf("label cut off: %+v", l)
				}
				if last := l.Lines[l.N-1]; last.Style != Quote {
					t.Errorf("no quote's opening under %q", l.Lines[0].Text)
				}
				for _, f := range s.Folds {
					if l.X < f.X1 && f.X0 < l.X+l.W {
						t.Errorf("%q crosses a fold", l.Lines[0].Text)
					}
				}
			}
		})
	}
}

func TestSelectedAlwaysHasALabel(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		sel := int32(rapid.IntRange(0, ix.Len()-1).Draw(t, "selected"))
		t0, t1, _ := ix.Span(sel)
		v = v.Reveal((t0+t1)/2, v.Width/3)
		s := Build(ix, nil, v, h, plain{}, State{Selected: sel})
		m := s.MarkOf(sel)
		if m == nil || !m.Labelled || !m.Selected {
			t.Fatalf("the selected event is not shown: %+v", m)
		}
	})
}

// A click on any mark in the window finds that mark's event.
func TestEveryMarkCanBeHit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ix := drawStory(t)
		v, h := drawView(t, ix)
		s := Build(ix, nil, v, h, plain{}, drawState(t, ix))
		for i := range s.Marks {
			m := &s.Marks[i]
			if m.X < 0 || m.X > s.Width {
				continue
			}
			if hit := s.At(m.X, m.Y); hit == nil || hit.Event != m.Event {
				t.Fatalf("a click on %+v finds %+v", m, hit)
			}
		}
	})
}

// Links are shown for the selected event, or all of them on demand.
func TestLinksOnDemand(t *testing.T) {
	ix := NewIndex(affair(), Options{}, nil)
	arcs := func(st State) int {
		return len(Build(ix, nil, viewOf(ix, 1280, true), 600, plain{}, st).Arcs)
	}
	if n := arcs(State{Selected: None}); n != 0 {
		t.Errorf("%d arcs with nothing selected", n)
	}
	d, _ := ix.Find("d")
	if n := arcs(State{Selected: d}); n != 1 {
		t.Errorf("%d arcs for the reply, want 1", n)
	}
	if n := arcs(State{Selected: None, Links: true}); n != 1 {
		t.Errorf("%d arcs on demand, want 1", n)
	}
}

func TestStepsReachEveryEvent(t *testing.T) {
	ix := NewIndex(made(300, 2010, 2012, 9), Options{}, nil)
	seen := make(map[int32]bool)
	at, known := ix.Step(None, 1)
	for range ix.Len() {
		if !known {
			t.Fatal("no step")
		}
		seen[at] = true
		at, known = ix.Step(at, 1)
	}
	if len(seen) != ix.Len() {
		t.Errorf("keys reach %d of %d events", len(seen), ix.Len())
	}
}
