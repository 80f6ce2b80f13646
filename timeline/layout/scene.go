package layout

import "math"

// Hues is the number of hues for sources, actors, statuses or tags.
const Hues = 6

// Shape tells an event's status without colour.
type Shape uint8

// The shapes of a mark.
const (
	Happened    Shape = iota // a filled dot
	Said                     // filled, with a quotation mark
	Alleged                  // half filled
	Expected                 // a dashed ring
	Denied                   // a dot struck through
	Conditional              // a dotted ring with a point
	Cancelled                // a ring struck through
	Going                    // a ring with a point: still going on
)

// Mark is an event's sign on the axis of time.
type Mark struct {
	Event  int32 // index into the index's events
	X, Y   float64
	X0, X1 float64 // the bar over the whole of its time; X0 == X1: a dot alone
	Shape  Shape
	Hue    int8
	// Fade and bracket say how the bar ends: fading where the time is open or
	// about, a bracket where a bound is known.
	FadeStart, FadeEnd, BracketStart, BracketEnd bool
	Pale                                         bool // somewhere within, not over the whole
	Small                                        bool // a point in a dense stretch, without a label
	Ghost                                        bool // one of two disputed positions
	Dim                                          bool // not among what was searched for
	Selected, Labelled                           bool
	Pinned                                       bool
	Count                                        int // further events that it stands for
}

// Style is a kind of text; Metrics know its font and size.
type Style uint8

// The styles of the picture's text.
const (
	Title Style = iota // sans, bold
	Quote              // serif, italic
	Note               // small sans: counts and dates of a cluster
	Tick               // the axis's first row
	Large              // the axis's second row
	Styles
)

// Metrics measures text. Advance returns the width of a rune in px.
type Metrics interface {
	Advance(r rune, s Style) float64
}

// Line is one line of a label, X and W in px.
type Line struct {
	Text  string
	Style Style
	X, Y  float64 // top left
	W     float64
}

// maxLines is the most lines of a label: four of a title and a quote.
const maxLines = 5

// Label is the text beside or above a mark.
type Label struct {
	Event      int32
	X, Y, W, H float64
	Lines      [maxLines]Line
	N          int // lines used
	Selected   bool
	Dim        bool
}

// Overlaps reports whether two labels share a pixel.
func (l *Label) Overlaps(o *Label) bool {
	const eps = 0.01
	return l.X+l.W > o.X+eps && o.X+o.W > l.X+eps && l.Y+l.H > o.Y+eps && o.Y+o.H > l.Y+eps
}

// AxisTick is a label or a line of the axis.
type AxisTick struct {
	X     float64 // the line, NaN for none
	Text  string
	TextX float64 // the label's left
	W     float64
	Edge  bool // a unit's border, drawn lighter
}

// AxisLabel is a label of the axis's second row.
type AxisLabel struct {
	X, W float64
	Text string
}

// Fold is a fold in the window.
type Fold struct {
	X0, X1  float64
	Segment int // of the scale
	Text    string
	Open    float64
}

// Column is one bar of the density ribbon.
type Column struct {
	X0, X1 float64
	H      float64 // px
	Count  int
}

// Arc is a link between two marks in the window.
type Arc struct {
	From, To       int32
	X0, Y0, X1, Y1 float64
	Kind           string
	Quiet          bool // drawn without being asked for: a conflict
}

// Triangle is one or more publication dates on the axis.
type Triangle struct {
	X     float64
	Hue   int8
	Title string
	Count int
}

// Band is a lane: a stretch of lines that belongs to a source, actor, status or
// tag.
type Band struct {
	Y0, Y1 float64
	Name   string
	Hue    int8
}

// Entry is a line of the legend.
type Entry struct {
	Name  string
	Hue   int8
	Count int
}

// Budget is the most objects that a Scene may take to draw.
const Budget = 560

// Scene is a picture of a stretch of time. Its slices are reused by the engine
// that filled it.
type Scene struct {
	Width, Height float64
	AxisY         float64
	LegendH       float64 // height kept at the top for the legend
	Marks         []Mark
	Labels        []Label
	Ticks         []AxisTick
	Contexts      []AxisLabel
	Folds         []Fold
	Ribbon        []Column
	Arcs          []Arc
	Triangles     []Triangle
	Bands         []Band
	InView        int // events whose start is in the window
	Level         int
	Turned        map[int32]Turn // labels that stand otherwise than their line has them
}

func (s *Scene) reset() {
	s.Marks, s.Labels = s.Marks[:0], s.Labels[:0]
	s.Ticks, s.Contexts = s.Ticks[:0], s.Contexts[:0]
	s.Folds, s.Ribbon = s.Folds[:0], s.Ribbon[:0]
	s.Arcs, s.Triangles, s.Bands = s.Arcs[:0], s.Triangles[:0], s.Bands[:0]
	s.InView, s.Turned = 0, nil
}

// MarkOf returns the mark of an event, or nil.
func (s *Scene) MarkOf(event int32) *Mark {
	for i := range s.Marks {
		if s.Marks[i].Event == event {
			return &s.Marks[i]
		}
	}
	return nil
}

// At returns what lies at a point: the nearest sign, else a bar, else the mark
// of a label; nil where there is nothing.
func (s *Scene) At(x, y float64) *Mark {
	const reach = 12
	var best *Mark
	nearest := math.Inf(1)
	for i := range s.Marks {
		m := &s.Marks[i]
		if d := math.Hypot(m.X-x, m.Y-y); d <= reach && (d < nearest || d == nearest && m.Selected) {
			best, nearest = m, d
		}
	}
	if best != nil {
		return best
	}
	for i := range s.Marks {
		m := &s.Marks[i]
		if d := math.Abs(y - m.Y); x >= m.X0 && x <= m.X1 && d <= reach && d < nearest {
			best, nearest = m, d
		}
	}
	if best != nil {
		return best
	}
	for i := range s.Labels {
		l := &s.Labels[i]
		if x >= l.X && x <= l.X+l.W && y >= l.Y && y <= l.Y+l.H {
			return s.MarkOf(l.Event)
		}
	}
	return nil
}
