package layout

import (
	"fmt"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// However small the window, a story too large to be labelled whole names its
// most telling events.
func TestACrowdIsNamedInANarrowWindow(t *testing.T) {
	var events []Event
	first := caldate.Date{Year: 2018, Month: 1, Day: 1}.Serial()
	for i := range 5000 {
		d := caldate.FromSerial(first + int64(i*7919%1400))
		events = append(events, Event{ID: model.EventID(fmt.Sprint(i)), Title: fmt.Sprintf("The board of harbour %d approved the plan", i),
			When: caldate.Interval{Earliest: d, Latest: d, Granularity: caldate.Day}, Salience: float64(i%97) / 97, SourceHue: NoHue})
	}
	ix := NewIndex(events, Options{}, nil)
	for _, width := range []float64{260, 320, 355, 420, 500, 559, 560, 700, 1100} {
		for _, height := range []float64{240, 360, 600} {
			s := Build(ix, nil, viewOf(ix, width, true), height, plain{}, State{Selected: None, Rest: true})
			if len(s.Labels) < 5 {
				t.Errorf("%v × %v px: %d labels", width, height, len(s.Labels))
			}
			for i := range s.Labels {
				if l := &s.Labels[i]; l.X < 0 || l.X+l.W > width {
					t.Errorf("%v × %v px: a label from %v to %v", width, height, l.X, l.X+l.W)
				}
			}
		}
	}
}
