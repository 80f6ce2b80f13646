// Package prose shows the articles' words: a block of a few lines (a title, a
// quote) and a reader for a whole article.
//
// Both wrap once per width (package flow), keep only the lines in sight as
// canvas objects, and draw a rectangle behind every marked span. Offsets are
// bytes of the text shown, px are the toolkit's. Everything here runs on the
// window's goroutine. It imports the theme and flow, never the session: what a
// mark stands for is the caller's.
package prose

import (
	"image/color"
	"sort"
	"unicode/utf8"

	"fyne.io/fyne/v2"

	"dateline/model"
	"dateline/timeline/ui/flow"
	"dateline/timeline/ui/theme"
)

// Look is how a text is set.
type Look struct {
	Font *fyne.StaticResource
	Size float32 // px of the type
	Lead float32 // px from line to line
	Gap  float32 // px more between paragraphs
	Ink  Ink
}

// Ink chooses one of the palette's colours for text.
type Ink uint8

// The inks.
const (
	Black Ink = iota
	Grey
	Blue
)

func (i Ink) of(p *theme.Palette) color.Color {
	switch i {
	case Grey:
		return p.Muted
	case Blue:
		return p.Accent
	}
	return p.Ink
}

// The looks of the window.
var (
	TitleLook = Look{Font: theme.SerifBold, Size: theme.Title, Lead: 25, Gap: 4}
	QuoteLook = Look{Font: theme.Serif, Size: theme.Quote, Lead: 21, Gap: 6}
	BodyLook  = Look{Font: theme.Serif, Size: 16, Lead: 25, Gap: 12}
	PlainLook = Look{Font: theme.Sans, Size: theme.Body, Lead: 19, Gap: 4}
	NoteLook  = Look{Font: theme.Sans, Size: theme.Small, Lead: 17, Gap: 4, Ink: Grey}
)

// Role is what a mark says of its words.
type Role uint8

// The roles, in the order they are painted.
const (
	Quoted Role = iota // carries an event
	Lit                // carries the chosen event
	Timed              // dates the event
	Found              // matches a search
)

// Mark is a span of the text with a ground of its own. Key is the caller's.
type Mark struct {
	Span model.Span
	Role Role
	Key  string
}

// sheet is a text with its marks and selection; Block and Reader share it.
type sheet struct {
	look  Look
	text  *flow.Text
	marks []Mark // by Span.Start, then the longer first
	// The selection runs between anchor and caret, in either order.
	anchor, caret int
	version       int // grows when lines or colours may have changed
}

func (s *sheet) set(body string, look Look) {
	s.look = look
	s.text = flow.New(body, theme.Face(look.Font), look.Size, look.Lead, look.Gap)
	s.marks = nil
	s.anchor, s.caret = 0, 0
	s.version++
}

func (s *sheet) mark(marks []Mark) {
	s.marks = append(s.marks[:0:0], marks...)
	sort.SliceStable(s.marks, func(i, j int) bool {
		a, b := s.marks[i], s.marks[j]
		if a.Role != b.Role {
			return a.Role < b.Role
		}
		if a.Span.Start != b.Span.Start {
			return a.Span.Start < b.Span.Start
		}
		return a.Span.End > b.Span.End
	})
}

// selection returns the selected bytes, half-open.
func (s *sheet) selection() model.Span {
	return model.Span{Start: min(s.anchor, s.caret), End: max(s.anchor, s.caret)}
}

func (s *sheet) selected() string { return s.selection().In(s.text.Body) }

// measure returns the drawn width of a piece of text, px.
func (s *sheet) measure(text string) float32 {
	size, _ := fyne.CurrentApp().Driver().RenderedTextSize(text, s.look.Size, fyne.TextStyle{}, s.look.Font)
	return size.Width
}

// xAt returns the px from the line's left edge to the byte offset. The drawn
// width of the whole line is shared out by the runes' advances, so that a
// line is shaped once however many marks it bears.
func (s *sheet) xAt(l flow.Line, offset int) float32 {
	if offset <= l.Start {
		return 0
	}
	line := s.text.Body[l.Start:l.End]
	whole := s.measure(line)
	if offset >= l.End {
		return whole
	}
	face := theme.Face(s.look.Font)
	all := face.Width(line)
	if all == 0 {
		return 0
	}
	return whole * face.Width(s.text.Body[l.Start:offset]) / all
}

// offsetAt returns the byte offset between characters nearest to a point of
// the text, px from its top left.
func (s *sheet) offsetAt(x, y float32) int {
	i := s.text.LineAt(y)
	if i < 0 {
		return 0
	}
	l := s.text.Lines[i]
	if x <= 0 {
		return l.Start
	}
	line := s.text.Body[l.Start:l.End]
	face := theme.Face(s.look.Font)
	all := face.Width(line)
	if all == 0 {
		return l.Start
	}
	want := x / s.measure(line) * all
	var at float32
	for k, r := range line {
		adv := face.Advance(r)
		if at+adv/2 > want {
			return l.Start + k
		}
		at += adv
	}
	return l.End
}

// markAt returns the marks whose ground lies under a point, the smallest first.
func (s *sheet) markAt(x, y float32) []Mark {
	i := s.text.LineAt(y)
	if i < 0 || y < 0 || y > s.text.Height() {
		return nil
	}
	l := s.text.Lines[i]
	if x < -2 || x > s.measure(s.text.Body[l.Start:l.End])+2 || y > l.Y+s.look.Lead {
		return nil
	}
	at := s.offsetAt(x, y)
	if at == l.End && at > l.Start {
		_, n := utf8.DecodeLastRuneInString(s.text.Body[:at])
		at -= n
	}
	var under []Mark
	for _, m := range s.marks {
		if m.Key != "" && m.Span.Start <= at && at < m.Span.End {
			under = append(under, m)
		}
	}
	sort.SliceStable(under, func(i, j int) bool { return under[i].Span.Len() < under[j].Span.Len() })
	return under
}
