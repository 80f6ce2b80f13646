package layout

import (
	"fmt"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// affairWithAsides is ten months of news with what they are compared to and
// what they will lead to: most of the time in it is aside of the story.
func affairWithAsides() []Event {
	var events []Event
	add := func(d caldate.Date, salience float64) {
		n := len(events)
		events = append(events, Event{ID: model.EventID(fmt.Sprint(n)), Title: fmt.Sprintf("The port authority answers question %d of the inquiry", n),
			When: caldate.OnDay(d), Salience: salience, SourceHue: NoHue})
	}
	for i := range 4000 {
		add(caldate.Of(2010, 4, 20).AddDays(i*7919%290), 0.2+float64(i%89)/120)
	}
	for i := range 90 {
		add(caldate.Of(1200+i*9, 1+i%12, 5), 0.1)
	}
	for i := range 60 {
		add(caldate.Of(2007, 6, 1).AddDays(i*17), 0.1)
	}
	for _, year := range []int{2012, 2015, 2030, 2050, 2099} {
		add(caldate.Of(year, 3, 1), 0.1)
	}
	return events
}

func TestALargeStoryWithFoldsIsNamed(t *testing.T) {
	ix := NewIndex(affairWithAsides(), Options{}, nil)
	for _, width := range []float64{560, 666, 900, 1400} {
		s := Build(ix, nil, viewOf(ix, width, true), 640, plain{}, State{Selected: None, Rest: true})
		if len(s.Folds) == 0 {
			t.Errorf("%v px: no fold", width)
		}
		if len(s.Labels) < 10 {
			t.Errorf("%v px: %d labels", width, len(s.Labels))
		}
		v := viewOf(ix, width, true)
		from, to := caldate.Of(2010, 4, 20).Serial(), caldate.Of(2011, 2, 4).Serial()
		v = v.Fit(float64(from), float64(to), 48)
		if s := Build(ix, nil, v, 640, plain{}, State{Selected: None, Rest: true}); len(s.Labels) < 10 {
			t.Errorf("%v px, its own time: %d labels", width, len(s.Labels))
		}
	}
}

func TestHeartLeavesAsidesOut(t *testing.T) {
	ix := NewIndex(affairWithAsides(), Options{}, nil)
	t0, t1, ok := ix.Heart()
	first, last := caldate.Of(2010, 4, 20).Serial(), caldate.Of(2011, 2, 4).Serial()
	if !ok || t0 < float64(first) || t1 > float64(last)+1 || t1-t0 < 240 {
		t.Errorf("heart from %v to %v (%v), want within %v and %v", t0, t1, ok, first, last)
	}
	few := NewIndex(affairWithAsides()[:heartFrom], Options{}, nil)
	if _, _, ok := few.Heart(); ok {
		t.Error("a small story has no heart apart from it")
	}
}

// The shortest time is what a plain search over all pairs finds.
func TestHeartIsTheShortest(t *testing.T) {
	all := affairWithAsides()
	var events []Event
	for i := 0; i < len(all); i += 19 {
		events = append(events, all[i])
	}
	ix := NewIndex(events, Options{}, nil)
	t0, t1, ok := ix.Heart()
	if !ok {
		t.Fatal("no heart")
	}
	total := 0.0
	for p := range ix.Len() {
		total += float64(ix.prio[p]) + 0.01
	}
	for a := range ix.Len() {
		sum := 0.0
		for b := a; b < ix.Len(); b++ {
			sum += float64(ix.prio[b]) + 0.01
			if sum >= 0.9*total {
				if ix.key[b]-ix.key[a] < t1-t0-1e-6 {
					t.Fatalf("%v to %v is shorter than %v to %v", ix.key[a], ix.key[b], t0, t1)
				}
				break
			}
		}
	}
}
