package view

import (
	"fmt"
	"testing"

	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
	"dateline/timeline/scale"
)

// labelsOf draws a scene and counts the labels' titles among the objects.
func labelsOf(d *drawer, s *layout.Scene, moving bool) int {
	d.begin()
	d.draw(s, drawing{hover: layout.None, fold: -1, moving: moving})
	n := 0
	for i := range s.Labels {
		l := &s.Labels[i].Lines[0]
		for k, list := range d.texts.live {
			if k.text == l.Text && k.face == faces[l.Style] && len(list) > 0 {
				n++
				break
			}
		}
	}
	return n
}

func TestNewLabelsComeInAFewAFrame(t *testing.T) {
	shown(t)
	events, _ := MadeUp(60, 2020, 2021, 3)
	for i := range events { // no two of one name
		events[i].Title = fmt.Sprint(i, " ", events[i].Title)
	}
	ix := layout.NewIndex(events, layout.Options{}, nil)
	m := NewMetrics()
	v := scale.View{Scale: layout.Plan(ix, m, 1400, true), Width: 1400, Margin: layout.Margins}.FitAll()
	s := layout.Build(ix, nil, v, 900, m, layout.State{Selected: layout.None})
	d := newDrawer(&Light)
	first := labelsOf(d, s, true)
	if first == 0 || first > freshTexts || !d.hold.owed {
		t.Fatalf("the first frame of a movement has %d labels, owed %v", first, d.hold.owed)
	}
	if second := labelsOf(d, s, true); second <= first {
		t.Errorf("the second frame has %d labels after %d", second, first)
	}
	if all := labelsOf(d, s, false); all != len(s.Labels) || d.hold.owed {
		t.Errorf("a picture that stands still has %d of %d labels", all, len(s.Labels))
	}
	if again := labelsOf(d, s, true); again != len(s.Labels) {
		t.Errorf("%d of %d labels that were there a moment ago", again, len(s.Labels))
	}
}

func TestDensityIsOneObject(t *testing.T) {
	shown(t)
	events, _ := MadeUp(5000, 2020, 2021, 3)
	ix := layout.NewIndex(events, layout.Options{}, nil)
	m := NewMetrics()
	v := scale.View{Scale: layout.Plan(ix, m, 1400, true), Width: 1400, Margin: layout.Margins}.FitAll()
	s := layout.Build(ix, nil, v, 900, m, layout.State{Selected: layout.None})
	if len(s.Ribbon) < 50 {
		t.Fatalf("%d columns", len(s.Ribbon))
	}
	d := newDrawer(&Light)
	d.begin()
	d.draw(s, drawing{hover: layout.None, fold: -1})
	with := len(d.objects)
	s.Ribbon = nil
	d.begin()
	d.draw(s, drawing{hover: layout.None, fold: -1})
	if with-len(d.objects) != 1 {
		t.Errorf("the ribbon takes %d objects", with-len(d.objects))
	}
}

// While a story grows its labels come in one after the other, and none is
// missing when that ends.
func TestGrowingStoryBringsLabelsInOneByOne(t *testing.T) {
	shown(t)
	events, pubs := MadeUp(60, 2020, 2021, 3)
	for i := range events {
		events[i].Title = fmt.Sprint(i, " ", events[i].Title)
	}
	w := NewTimeline(&Light)
	w.Resize(fyne.NewSize(1400, 900))
	w.trickle.waits = true // the test itself does what its timer would
	w.SetGrowing(true)
	w.SetStory(events, pubs)
	if w.Moving() {
		t.Error("it moves")
	}
	if !w.drawer.hold.owed || w.drawer.hold.fresh > freshTexts {
		t.Fatalf("%d new texts in one frame, owed %v", w.drawer.hold.fresh, w.drawer.hold.owed)
	}
	settled := false
	w.OnSettled = func() { settled = true }
	w.SetGrowing(false)
	for range 100 { // what drip does when its time has come
		if !w.drawer.hold.owed {
			break
		}
		w.frame()
		w.settle()
		if w.drawer.hold.fresh > freshTexts {
			t.Fatalf("%d new texts in one frame at the end", w.drawer.hold.fresh)
		}
	}
	if w.drawer.hold.owed || !settled || w.trickle.drips() {
		t.Errorf("labels are owed when the story stands: %v, settled %v", w.drawer.hold.owed, settled)
	}
}
