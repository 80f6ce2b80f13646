package view

import (
	"fmt"
	"math"
	"testing"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
	"dateline/timeline/loop"
)

// shown puts a timeline with the affair into a window of the test driver.
func shown(t *testing.T) *Timeline {
	t.Helper()
	_, release := loop.Gather() // no timer changes what the test looks at
	t.Cleanup(release)
	test.NewTempApp(t)
	tl := NewTimeline(&Light)
	w := test.NewTempWindow(t, tl)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1000, 600))
	events, pubs := affair()
	tl.SetStory(events, pubs)
	return tl
}

func markOf(t *testing.T, tl *Timeline, id model.EventID) Mark {
	t.Helper()
	for _, m := range tl.Marks() {
		if m.Event == id {
			return m
		}
	}
	t.Fatalf("no mark of %q among %v", id, tl.Marks())
	return Mark{}
}

func at(x, y float32) *desktop.MouseEvent {
	return &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, y)}, Button: desktop.MouseButtonPrimary}
}

func click(tl *Timeline, x, y float32) {
	tl.MouseDown(at(x, y))
	tl.MouseUp(at(x, y))
}

func press(tl *Timeline, keys ...fyne.KeyName) {
	for _, k := range keys {
		tl.TypedKey(&fyne.KeyEvent{Name: k})
	}
}

func TestEveryEventHasItsMark(t *testing.T) {
	tl := shown(t)
	if got := len(tl.Marks()); got != 5 {
		t.Fatalf("%d marks, want 5: %v", got, tl.Marks())
	}
	if tl.FoldCount() != 2 {
		t.Errorf("%d folds, want 2", tl.FoldCount())
	}
}

func TestClickChoosesAndTells(t *testing.T) {
	tl := shown(t)
	var told []model.EventID
	tl.OnSelect = func(id model.EventID) { told = append(told, id) }
	m := markOf(t, tl, "d")
	click(tl, m.X, m.Y)
	if tl.Selected() != "d" || len(told) != 1 || told[0] != "d" {
		t.Fatalf("selected %q, told %v", tl.Selected(), told)
	}
	tl.pointer.clickAt = fyne.NewPos(0, 0)
	click(tl, 500, 590)
	if tl.Selected() != "" || len(told) != 2 {
		t.Errorf("a click beside the marks leaves %q, told %v", tl.Selected(), told)
	}
}

func TestSelectDoesNotTell(t *testing.T) {
	tl := shown(t)
	tl.OnSelect = func(model.EventID) { t.Error("told of a choice that the program made") }
	tl.Select("c")
	if tl.Selected() != "c" {
		t.Errorf("selected %q", tl.Selected())
	}
}

func TestKeysReachEveryMark(t *testing.T) {
	tl := shown(t)
	seen := make(map[model.EventID]bool)
	tl.OnSelect = func(id model.EventID) { seen[id] = true }
	press(tl, fyne.KeyHome)
	for range 4 {
		press(tl, fyne.KeyRight)
	}
	if len(seen) != 5 {
		t.Errorf("the right key reaches %d of 5 events: %v", len(seen), seen)
	}
	press(tl, fyne.KeyHome)
	clear(seen)
	seen[tl.Selected()] = true
	for range 4 {
		press(tl, fyne.KeyDown)
	}
	if len(seen) != 5 {
		t.Errorf("the down key reaches %d of 5 events: %v", len(seen), seen)
	}
	opened := model.EventID("")
	tl.OnOpen = func(id model.EventID) { opened = id }
	press(tl, fyne.KeyReturn)
	if opened == "" || opened != tl.Selected() {
		t.Errorf("Enter opened %q with %q selected", opened, tl.Selected())
	}
	left := false
	tl.OnEscape = func() { left = true }
	press(tl, fyne.KeyEscape)
	if tl.Selected() != "" || left {
		t.Errorf("the first Esc leaves the choice: selected %q, left %v", tl.Selected(), left)
	}
	press(tl, fyne.KeyEscape)
	if !left {
		t.Error("the second Esc is not told")
	}
}

func TestWheelZoomsAtThePointer(t *testing.T) {
	tl := shown(t)
	m := markOf(t, tl, "d")
	before := tl.view.Zoom
	when := tl.view.Invert(float64(m.X))
	for range 5 {
		e := &fyne.ScrollEvent{Scrolled: fyne.NewDelta(0, 25)}
		e.Position = fyne.NewPos(m.X, 300)
		tl.Scrolled(e)
	}
	if tl.view.Zoom < 2*before {
		t.Errorf("five notches zoom from %g to %g", before, tl.view.Zoom)
	}
	if got := tl.view.ToPx(when); math.Abs(got-float64(m.X)) > 0.01 {
		t.Errorf("the time under the pointer went from %g to %g", m.X, got)
	}
	tl.TypedRune('0')
	if !tl.view.IsWhole() {
		t.Error("0 does not show the whole")
	}
}

func TestDragMovesWithThePointer(t *testing.T) {
	tl := shown(t)
	tl.setView(tl.view.ZoomAt(700, 3))
	when := tl.view.Invert(700)
	tl.MouseDown(at(700, 300))
	for _, x := range []float32{690, 650, 600} {
		tl.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(x, 300)}})
	}
	if got := tl.view.ToPx(when); math.Abs(got-600) > 0.01 {
		t.Errorf("what was taken at 700 px is at %g, the pointer at 600", got)
	}
	selected := tl.Selected()
	tl.MouseUp(at(600, 300))
	tl.DragEnd()
	if tl.Selected() != selected {
		t.Error("a drag chose something")
	}
}

func TestShiftDragShowsTheStretch(t *testing.T) {
	tl := shown(t)
	a, b := tl.view.Invert(640), tl.view.Invert(840)
	down := at(640, 300)
	down.Modifier = fyne.KeyModifierShift
	tl.MouseDown(down)
	tl.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(840, 300)}})
	tl.DragEnd()
	t0, t1 := tl.Window()
	if math.Abs(t0-a) > 0.01 || math.Abs(t1-b) > 0.01 {
		t.Errorf("chose %g–%g, shows %g–%g", a, b, t0, t1)
	}
	if !tl.Back() || !tl.view.IsWhole() {
		t.Error("Back does not return to the whole")
	}
	if !tl.Forward() {
		t.Error("nothing ahead")
	}
	if t0, _ := tl.Window(); math.Abs(t0-a) > 0.5 {
		t.Errorf("Forward shows %g, want %g", t0, a)
	}
}

func TestFoldOpensWithAClick(t *testing.T) {
	tl := shown(t)
	f := tl.scene.Folds[0]
	click(tl, float32(f.X0+f.X1)/2, 400)
	if tl.FoldCount() != 1 {
		t.Fatalf("%d folds after a click on one of two", tl.FoldCount())
	}
	open := tl.scene.Folds[0]
	if open.X1-open.X0 < 40 {
		t.Errorf("the open fold has %g px", open.X1-open.X0)
	}
	events, pubs := affair()
	events[0].Salience = 0.8
	tl.SetStory(events, pubs)
	if tl.FoldCount() != 1 {
		t.Error("an edit closed the fold that a person had opened")
	}
	tl.pointer.clickAt = fyne.NewPos(0, 0)
	open = tl.scene.Folds[0]
	click(tl, float32(open.X0+open.X1)/2, 8)
	if tl.FoldCount() != 2 {
		t.Errorf("%d folds after closing it again", tl.FoldCount())
	}
	tl.SetFolded(false)
	if tl.FoldCount() != 0 {
		t.Error("folding is off, and there are folds")
	}
}

func TestGoToShowsTheTime(t *testing.T) {
	tl := shown(t)
	tl.GoTo(caldate.InMonth(2018, 6))
	t0, t1 := tl.Window()
	want := float64(caldate.Of(2018, 6, 15).Serial())
	if t0 > want || t1 < want {
		t.Errorf("June 2018 is not between %g and %g", t0, t1)
	}
}

func TestSettledIsTold(t *testing.T) {
	tl := shown(t)
	n := 0
	tl.OnSettled = func() { n++ }
	tl.Select("a")
	tl.FitAll()
	tl.SetPalette(&Dark)
	if n < 3 {
		t.Errorf("settled told %d times for three changes", n)
	}
	if tl.Moving() {
		t.Error("settled, and still moving")
	}
}

func TestStoryChangesUnderTheView(t *testing.T) {
	tl := shown(t)
	tl.Select("c")
	events, pubs := affair()
	tl.SetStory(events[1:], pubs)
	if tl.Selected() != "c" || len(tl.Marks()) != 4 || !tl.view.IsWhole() {
		t.Errorf("selected %q, %d marks, whole %v", tl.Selected(), len(tl.Marks()), tl.view.IsWhole())
	}
	tl.SetStory(nil, nil)
	if tl.Selected() != "" || len(tl.Marks()) != 0 {
		t.Errorf("an empty story has %q selected and %d marks", tl.Selected(), len(tl.Marks()))
	}
}

// A million events take no more objects than a few hundred.
func TestObjectsStayFew(t *testing.T) {
	n := 1_000_000
	if testing.Short() {
		n = 100_000
	}
	test.NewTempApp(t)
	tl := NewTimeline(&Light)
	w := test.NewTempWindow(t, tl)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(1920, 1000))
	tl.events, tl.pubs = MadeUp(n, 1990, 2024, 42)
	tl.show(layout.NewIndex(tl.events, layout.Options{}, nil))
	most := 0
	whole := tl.view
	for i := range 120 {
		tl.setView(scripted(whole, float64(i)/12))
		tl.lines.forget()
		most = max(most, countObjects(tl))
	}
	if most > 600 {
		t.Errorf("%d live objects", most)
	}
	t.Logf("%d events: at most %d live objects", n, most)
}

func TestPaletteContrast(t *testing.T) {
	lum := func(c [4]uint8) float64 {
		f := func(v uint8) float64 {
			x := float64(v) / 255
			if x <= 0.04045 {
				return x / 12.92
			}
			return math.Pow((x+0.055)/1.055, 2.4)
		}
		return 0.2126*f(c[0]) + 0.7152*f(c[1]) + 0.0722*f(c[2])
	}
	for _, p := range []*Palette{&Light, &Dark} {
		grounds := [][4]uint8{key(p.Paper)}
		inks := map[string][4]uint8{"ink": key(p.Ink), "muted": key(p.Muted), "accent": key(p.Accent), "amber": key(p.Amber)}
		for i, c := range p.Sources {
			inks[string(rune('1'+i))] = key(c)
		}
		for name, c := range inks {
			for _, g := range grounds {
				a, b := lum(c), lum(g)
				if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < 4.5 {
					t.Errorf("dark %v: %s has a contrast of %.2f", p.Dark, name, ratio)
				}
			}
		}
		a, b := lum(key(p.Accent)), lum(key(p.AccentWash))
		if ratio := (max(a, b) + 0.05) / (min(a, b) + 0.05); ratio < 4.5 {
			t.Errorf("dark %v: accent on its wash has a contrast of %.2f", p.Dark, ratio)
		}
	}
}

func TestSeveralChosenEventsAreDrawnAsChosen(t *testing.T) {
	tl := shown(t)
	tl.SelectAlso("a", "c", "nobody")
	tl.Select("d")
	for _, id := range []model.EventID{"a", "c", "d"} {
		e, _ := tl.engine.Index().Find(id)
		if m := tl.scene.MarkOf(e); m == nil || !m.Selected {
			t.Errorf("%q is not drawn as chosen: %+v", id, m)
		}
	}
	var told []model.EventID
	tl.OnSelect = func(id model.EventID) { told = append(told, id) }
	m := markOf(t, tl, "d")
	click(tl, m.X, m.Y)
	if len(told) != 1 || told[0] != "d" {
		t.Errorf("a click on the last of several tells %v", told)
	}
}

func TestKeysSwitchFoldsAndLinksAndTell(t *testing.T) {
	tl := shown(t)
	told := 0
	tl.OnSwitched = func() { told++ }
	tl.TypedRune('l')
	if !tl.Links() || len(tl.scene.Arcs) != 1 || told != 1 {
		t.Errorf("links %v, %d arcs, told %d times", tl.Links(), len(tl.scene.Arcs), told)
	}
	tl.TypedRune('f')
	if tl.Folded() || told != 2 {
		t.Errorf("folded %v, told %d times", tl.Folded(), told)
	}
}

func TestADragCanBeTakenBack(t *testing.T) {
	tl := shown(t)
	tl.TypedRune('+')
	before := tl.view
	tl.MouseDown(at(500, 300))
	tl.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: fyne.NewPos(380, 300)}, Dragged: fyne.NewDelta(-120, 0)})
	tl.DragEnd()
	if math.Abs(tl.view.X0-before.X0) < 50 {
		t.Fatalf("the drag moved from %g to %g", before.X0, tl.view.X0)
	}
	if !tl.Back() || math.Abs(tl.view.ToPx(before.Invert(500))-500) > 1 {
		t.Errorf("back leads to %g, was %g", tl.view.X0, before.X0)
	}
}

// What is told beside a large story does not take its place when it is opened.
func TestALargeStoryOpensAtItsHeart(t *testing.T) {
	tl := shown(t)
	tl.SetFolded(false)
	var events []layout.Event
	for i := range 800 {
		d := caldate.Of(2010, 4, 20).AddDays(i * 7919 % 290)
		if i%10 == 0 {
			d = caldate.Of(2005, 1, 1).AddDays(i * 5)
		}
		events = append(events, layout.Event{ID: model.EventID(fmt.Sprint("n", i)), Title: fmt.Sprint("The inquiry hears witness ", i), When: caldate.OnDay(d), Salience: 0.5})
	}
	tl.SetStory(events, nil)
	tl.Home()
	first, last := float64(caldate.Of(2010, 1, 1).Serial()), float64(caldate.Of(2011, 12, 31).Serial())
	opened := func(when string) {
		if t0, t1 := tl.Window(); t0 < first || t1 > last {
			t.Errorf("%s: shows %g–%g, want 2010", when, t0, t1)
		}
	}
	opened("opened")
	tl.Resize(fyne.NewSize(900, 600))
	opened("in a smaller window")
	tl.SetStory(events[:790], nil)
	opened("after an edit")
	tl.FitAll()
	if !tl.view.IsWhole() {
		t.Error("all is not all")
	}
	tl.SetStory(events, nil)
	if !tl.view.IsWhole() {
		t.Error("an edit left the view of everything")
	}
}
