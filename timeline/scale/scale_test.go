package scale

import (
	"math"
	"testing"

	"dateline/model/caldate"

	"pgregory.net/rapid"
)

func day(y, m, d int) float64 { return float64(caldate.Of(y, m, d).Serial()) }

// affair is a year, another year and three days, as news has them.
func affair() []Occupied {
	return []Occupied{
		{day(2016, 1, 1), day(2017, 1, 1), 200},
		{day(2020, 1, 1), day(2021, 1, 1), 160},
		{day(2021, 3, 16), day(2021, 3, 17), 200},
		{day(2021, 3, 17), day(2021, 3, 18), 200},
		{day(2021, 3, 22), day(2021, 3, 23), 200},
	}
}

func drawScale(t *rapid.T) *Scale {
	n := rapid.IntRange(1, 40).Draw(t, "events")
	var occ []Occupied
	at := float64(rapid.Int64Range(-900_000, 100_000).Draw(t, "from"))
	for range n {
		at += rapid.SampledFrom([]float64{0, 1, 2, 9, 40, 700, 9000}).Draw(t, "gap")
		length := rapid.SampledFrom([]float64{1, 1, 1, 7, 30, 365}).Draw(t, "length")
		occ = append(occ, Occupied{at, at + length, 150})
	}
	s := Fold(occ, 1000)
	for i, g := range s.Segments() {
		if g.Fold && rapid.Bool().Draw(t, "opened") {
			s = s.SetOpen(i, rapid.Float64Range(0, 1).Draw(t, "open"))
			break
		}
	}
	return s
}

func drawView(t *rapid.T) View {
	v := View{Scale: drawScale(t), Width: rapid.Float64Range(300, 3000).Draw(t, "width"), Margin: Margins{24, 80}}.FitAll()
	v = v.ZoomAt(rapid.Float64Range(0, v.Width).Draw(t, "at"), math.Exp(rapid.Float64Range(-2, 16).Draw(t, "zoom")))
	return v.Pan(rapid.Float64Range(-2000, 2000).Draw(t, "pan"))
}

func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawView(t)
		px := rapid.Float64Range(-500, 3500).Draw(t, "px")
		if got := v.ToPx(v.Invert(px)); math.Abs(got-px) > 1e-3 {
			t.Fatalf("ToPx(Invert(%g)) = %g", px, got)
		}
		a, b := v.Invert(px), v.Invert(px+1)
		if !(a < b) {
			t.Fatalf("time does not grow at %g px: %g, %g", px, a, b)
		}
	})
}

func TestPanIsRigid(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawView(t)
		w := v.Pan(rapid.Float64Range(-900, 900).Draw(t, "by"))
		t0, t1 := v.Scale.Domain()
		shift := w.ToPx(t0) - v.ToPx(t0)
		for _, k := range []float64{0.1, 0.5, 0.9, 1} {
			at := t0 + k*(t1-t0)
			if got := w.ToPx(at) - v.ToPx(at); math.Abs(got-shift) > 1e-3 {
				t.Fatalf("time %g moved %g, the first %g", at, got, shift)
			}
		}
	})
}

func TestZoomKeepsTimeUnderPointer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		v := drawView(t)
		px := rapid.Float64Range(0, v.Width).Draw(t, "pointer")
		w := v.ZoomAt(px, math.Exp(rapid.Float64Range(-3, 3).Draw(t, "by")))
		if got := w.ToPx(v.Invert(px)); math.Abs(got-px) > 1e-3 {
			t.Fatalf("the time under %g px went to %g", px, got)
		}
	})
}

func TestApartStaysApart(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		s := drawScale(t)
		t0, t1 := s.Domain()
		a := rapid.Float64Range(t0, t1).Draw(t, "a")
		b := rapid.Float64Range(a, t1).Draw(t, "b")
		z := rapid.Float64Range(100, 1e6).Draw(t, "zoom")
		k := rapid.Float64Range(1, 2).Draw(t, "by")
		if s.X(b, z*k)-s.X(a, z*k) < s.X(b, z)-s.X(a, z)-1e-6 {
			t.Fatalf("zooming in brought %g and %g together", a, b)
		}
	})
}

func TestFoldOfTheAffair(t *testing.T) {
	s := Fold(affair(), 640)
	v := View{Scale: s, Width: 683, Margin: Margins{24, 60}}.FitAll()
	folds := 0
	for _, g := range s.Segments() {
		if g.Fold {
			folds++
			if w := v.ToPx(g.T1) - v.ToPx(g.T0); math.Abs(w-FoldPx) > 1e-9 {
				t.Errorf("fold is %g px wide, want %d", w, FoldPx)
			}
		}
	}
	if folds != 2 {
		t.Fatalf("%d folds, want 2: %+v", folds, s.Segments())
	}
	if apart := v.ToPx(day(2021, 3, 17)) - v.ToPx(day(2021, 3, 16)); apart < 24 {
		t.Errorf("two days of the affair stand %g px apart", apart)
	}
	if year := v.ToPx(day(2017, 1, 1)) - v.ToPx(day(2016, 1, 1)); year < 60 {
		t.Errorf("the year 2016 has %g px", year)
	}
}

func TestEvenStoryIsNotFolded(t *testing.T) {
	var occ []Occupied
	for m := 1; m <= 6; m++ {
		occ = append(occ, Occupied{day(2020, m, 10), day(2020, m, 11), 200})
	}
	if s := Fold(occ, 900); len(s.Segments()) != 1 {
		t.Errorf("a story of six months was folded: %+v", s.Segments())
	}
}

func TestOpenFold(t *testing.T) {
	s := Fold(affair(), 640)
	v := View{Scale: s, Width: 683}.FitAll()
	for i, g := range s.Segments() {
		if !g.Fold {
			continue
		}
		o := s.SetOpen(i, 1)
		w := View{Scale: o, Width: 683}.FitAll()
		if got := w.ToPx(g.T1) - w.ToPx(g.T0); got < 30 {
			t.Errorf("an open fold has %g px", got)
		}
		back := o.SetOpen(i, 0)
		x := View{Scale: back, Width: 683}.FitAll()
		if math.Abs(x.ToPx(g.T1)-v.ToPx(g.T1)) > 1e-6 {
			t.Errorf("closing again does not lead back")
		}
	}
}

func TestBlendMeetsBothEnds(t *testing.T) {
	a := Fold(affair(), 640)
	b := Linear(a.Domain())
	mid := Blend(a, b, 0.5)
	for _, at := range []float64{day(2016, 6, 1), day(2018, 6, 1), day(2021, 3, 17)} {
		want := (a.X(at, 600) + b.X(at, 600)) / 2
		if got := mid.X(at, 600); math.Abs(got-want) > 1e-6 {
			t.Errorf("half way %g stands at %g, want %g", at, got, want)
		}
	}
}

// A large story of one autumn with a few dates of long ago and far ahead: the
// autumn gets most of the picture.
func TestDenseStretchGetsTheWidth(t *testing.T) {
	var occ []Occupied
	for _, y := range []int{1700, 1830, 1889, 1935, 1960, 1971, 1980, 1995, 2001, 2009} {
		occ = append(occ, Occupied{day(y, 5, 1), day(y, 5, 2), 120})
	}
	for d := range 90 {
		for range 8 {
			at := day(2016, 8, 20) + float64(d)
			occ = append(occ, Occupied{at, at + 1, 120})
		}
	}
	for _, y := range []int{2020, 2030, 2050} {
		occ = append(occ, Occupied{day(y, 1, 1), day(y+1, 1, 1), 120})
	}
	v := View{Scale: Fold(occ, 1200), Width: 1300, Margin: Margins{32, 64}}.FitAll()
	if px := v.ToPx(day(2016, 11, 18)) - v.ToPx(day(2016, 8, 20)); px < 450 {
		t.Errorf("the autumn has %g of 1200 px: %+v", px, v.Scale.Segments())
	}
}

// Three bursts far apart fold; the same dates without the gaps do not.
func TestGapsBetweenBurstsFold(t *testing.T) {
	burst := func(from float64, n int) (occ []Occupied) {
		for i := range n {
			at := from + float64(i)*2
			occ = append(occ, Occupied{at, at + 1, 150})
		}
		return occ
	}
	apart := append(append(burst(day(2001, 3, 1), 8), burst(day(2009, 6, 1), 8)...), burst(day(2019, 9, 1), 8)...)
	folds := func(s *Scale) (n int) {
		for _, g := range s.Segments() {
			if g.Fold {
				n++
			}
		}
		return n
	}
	if n := folds(Fold(apart, 1200)); n != 2 {
		t.Errorf("three bursts have %d folds, want 2", n)
	}
	if n := folds(Fold(burst(day(2001, 3, 1), 24), 1200)); n != 0 {
		t.Errorf("one burst has %d folds", n)
	}
}
