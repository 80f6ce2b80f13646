package pdftext

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"unicode/utf8"
)

// line is a line of text on a page.
type line struct {
	text                     string
	left, right, top, bottom float64
	page                     int
}

func (l line) height() float64 { return l.top - l.bottom }

// overlapX returns the share of the narrower line that lies over the other.
func (l line) overlapX(m line) float64 {
	w := min(l.right-l.left, m.right-m.left)
	if w <= 0 {
		return 0
	}
	return (min(l.right, m.right) - max(l.left, m.left)) / w
}

// linesOf joins the pieces of a page to lines, in the order of the file. A
// piece far to the right on the same height is another column's.
func linesOf(p Page) []line {
	var out []line
	spaced := false // the last piece ended with a blank
	for _, c := range p.Pieces {
		text := clean(c.Text)
		if c.Turned {
			continue
		}
		if strings.TrimSpace(text) == "" || !finite(c.Left, c.Right, c.Top, c.Bottom) {
			continue
		}
		l := line{strings.TrimSpace(text), c.Left, c.Right, c.Top, c.Bottom, p.Index}
		if n := len(out); n > 0 {
			last := &out[n-1]
			h := max(min(last.height(), l.height()), 1)
			over := min(last.top, l.top) - max(last.bottom, l.bottom)
			gap := l.left - last.right
			if over > 0.4*h && gap > -h && gap < 2.2*max(last.height(), l.height()) {
				if gap > 0.22*max(last.height(), l.height()) || spaced || strings.HasPrefix(text, " ") {
					last.text += " "
				}
				spaced = strings.HasSuffix(text, " ")
				last.text += l.text
				last.right, last.top, last.bottom = max(last.right, l.right), max(last.top, l.top), min(last.bottom, l.bottom)
				continue
			}
		}
		out = append(out, l)
		spaced = strings.HasSuffix(text, " ")
	}
	return out
}

func finite(v ...float64) bool {
	for _, x := range v {
		if math.IsNaN(x) || math.IsInf(x, 0) {
			return false
		}
	}
	return true
}

var ligatures = strings.NewReplacer("\ufb00", "ff", "\ufb01", "fi", "\ufb02", "fl", "\ufb03", "ffi", "\ufb04", "ffl", "\ufb05", "st", "\ufb06", "st", "\r", " ", "\n", " ", "\t", " ", "\u00a0", " ", "\u200b", "", "\ufffe", "\u00ad", "\x02", "\u00ad", "\ufeff", "")

// clean mends ligatures and marks the hyphens that the engine found at line
// ends as soft ones.
func clean(s string) string {
	s = ligatures.Replace(s)
	if !utf8.ValidString(s) {
		s = strings.ToValidUTF8(s, "")
	}
	return strings.Map(func(r rune) rune {
		if r < 0x20 || r == 0xfffd {
			return -1
		}
		return r
	}, s)
}

// medianHeight is the height of an ordinary line.
func medianHeight(lines []line) float64 {
	if len(lines) == 0 {
		return 10
	}
	h := make([]float64, 0, len(lines))
	for _, l := range lines {
		for range 1 + len(l.text)/20 { // long lines are body text
			h = append(h, l.height())
		}
	}
	slices.Sort(h)
	return max(h[len(h)/2], 1)
}

// inOrder returns a page's lines in reading order: that of the file, unless
// the file jumps up and down within a column; then the page is cut at its
// gutters and gaps (XY-cut; Nagy and Seth, 1984).
func inOrder(lines []line, h float64) []line {
	up := 0
	for i := 1; i < len(lines); i++ {
		for j := i - 1; j >= max(0, i-6); j-- { // the last line of its column
			if lines[i].overlapX(lines[j]) > 0.5 {
				if lines[i].bottom > lines[j].top {
					up++
				}
				break
			}
		}
	}
	if len(lines) < 4 || up*8 < len(lines) {
		return lines
	}
	sorted := slices.Clone(lines)
	return cut(sorted, h, 0)
}

func cut(lines []line, h float64, depth int) []line {
	byY := func(a, b line) int {
		if math.Abs(a.bottom-b.bottom) > 0.5*h {
			return cmp.Compare(b.bottom, a.bottom)
		}
		return cmp.Compare(a.left, b.left)
	}
	if len(lines) < 4 || depth > 12 {
		slices.SortFunc(lines, byY)
		return lines
	}
	// The widest gutter from top to bottom.
	slices.SortFunc(lines, func(a, b line) int { return cmp.Compare(a.left, b.left) })
	reach, gutter, at := lines[0].right, 0.0, 0
	for i := 1; i < len(lines); i++ {
		if g := lines[i].left - reach; g > gutter {
			gutter, at = g, i
		}
		reach = max(reach, lines[i].right)
	}
	if gutter > 0.8*h && at > 1 && len(lines)-at > 1 {
		return append(cut(slices.Clone(lines[:at]), h, depth+1), cut(slices.Clone(lines[at:]), h, depth+1)...)
	}
	// The widest gap from side to side.
	slices.SortFunc(lines, func(a, b line) int { return cmp.Compare(b.top, a.top) })
	floor, gap, at := lines[0].bottom, 0.0, 0
	for i := 1; i < len(lines); i++ {
		if g := floor - lines[i].top; g > gap {
			gap, at = g, i
		}
		floor = min(floor, lines[i].bottom)
	}
	if gap > 0.6*h && at > 0 {
		return append(cut(slices.Clone(lines[:at]), h, depth+1), cut(slices.Clone(lines[at:]), h, depth+1)...)
	}
	slices.SortFunc(lines, byY)
	return lines
}
