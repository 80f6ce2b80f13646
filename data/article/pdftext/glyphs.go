package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// glyph is one character as the engine places it: its ink box, and the angle
// at which it stands, in radians.
type glyph struct {
	r                        rune
	left, right, top, bottom float64
	angle                    float64
}

func (g glyph) height() float64 { return g.top - g.bottom }

func (g glyph) middle() float64 { return (g.top + g.bottom) / 2 }

// Piece is a run of text on one line. A turned piece stands at an angle to
// the rest of its page: a stamp in the margin, the label of an axis.
type Piece struct {
	Text                     string
	Left, Right, Top, Bottom float64
	Turned                   bool
}

// piecesOf joins the characters of a page, in the order of the file, to
// pieces. A page most of which is written at an angle is turned upright first.
func piecesOf(glyphs []glyph, width, height float64) (pieces []Piece, w, h float64) {
	glyphs, width, height = upright(glyphs, width, height)
	usual := usualHeight(glyphs)
	var run []glyph
	flush := func() {
		if p, ok := pieceOf(run); ok {
			pieces = append(pieces, p)
		}
		run = run[:0]
	}
	for _, g := range glyphs {
		switch {
		case g.r == '\n' || g.r == '\r':
			flush()
			continue
		case blank(g.r):
			if len(run) > 0 {
				run = append(run, g)
			}
			continue
		}
		if last, ok := lastInk(run); ok && apart(last, g, usual) {
			flush()
		}
		run = append(run, g)
	}
	flush()
	return dropCaps(pieces), width, height
}

func blank(r rune) bool {
	return r == ' ' || r == '\t' || r == '\u00a0' || r == 0x2002 || r == 0x2003 || r == 0x2009
}

func lastInk(run []glyph) (glyph, bool) {
	for i := len(run) - 1; i >= 0; i-- {
		if !blank(run[i].r) {
			return run[i], true
		}
	}
	return glyph{}, false
}

// turned reports whether a character stands at an angle; italics of some
// programs are a degree or two off.
func (g glyph) turned() bool {
	a := math.Mod(math.Abs(g.angle), 2*math.Pi)
	return a > 0.06 && a < 2*math.Pi-0.06
}

// apart reports whether b does not go on with the line of a.
func apart(a, b glyph, usual float64) bool {
	if a.turned() != b.turned() || math.Abs(a.angle-b.angle) > 0.06 {
		return true
	}
	if a.turned() {
		return false // the engine's line ends say enough
	}
	h := max(a.height(), b.height(), usual)
	if unicode.IsLetter(a.r) && unicode.IsLetter(b.r) && h > 2.2*min(a.height(), b.height()) {
		return true // another size
	}
	if under(a, b) {
		return false
	}
	gap := b.left - a.right
	return math.Abs(a.middle()-b.middle()) > 0.9*h || gap > 1.5*h || gap < -2.5*h
}

// under reports whether b stands below a as in a line that is written from
// top to bottom.
func under(a, b glyph) bool {
	down := a.bottom - b.top
	h := max(a.height(), b.height())
	return down > 0 && down < h && math.Abs(a.left+a.right-b.left-b.right) < h
}

// usualHeight is the median height of the characters that have ink.
func usualHeight(glyphs []glyph) float64 {
	var h []float64
	for _, g := range glyphs {
		if !blank(g.r) && !g.turned() && g.height() > 0 && finite(g.top, g.bottom) {
			h = append(h, g.height())
		}
	}
	if len(h) == 0 {
		return 5
	}
	slices.Sort(h)
	return h[len(h)/2]
}

// upright turns the page when most of its characters stand at one angle.
func upright(glyphs []glyph, width, height float64) ([]glyph, float64, float64) {
	count, ink := map[int]int{}, 0
	for _, g := range glyphs {
		if !blank(g.r) && g.r != '\r' && g.r != '\n' {
			ink++
			if g.turned() && finite(g.angle) {
				count[int(math.Round(g.angle*180/math.Pi/5))*5]++
			}
		}
	}
	most := 0
	for a, n := range count {
		if n*10 > ink*6 {
			most = a
		}
	}
	if most%360 == 0 {
		return glyphs, width, height
	}
	by := float64(most) * math.Pi / 180
	sin, cos := math.Sincos(-by)
	out := make([]glyph, len(glyphs))
	low, far := math.Inf(1), math.Inf(1)
	for i, g := range glyphs {
		x, y := (g.left+g.right)/2, (g.top+g.bottom)/2
		// The ink box of a turned character is its own only at right angles;
		// at others its diagonal is near enough.
		w, h := g.right-g.left, g.top-g.bottom
		if q := ((most % 180) + 180) % 180; q > 45 && q < 135 {
			w, h = h, w
		}
		nx, ny := x*cos-y*sin, x*sin+y*cos
		g.left, g.right, g.top, g.bottom = nx-w/2, nx+w/2, ny+h/2, ny-h/2
		g.angle = math.Remainder(g.angle-by, 2*math.Pi)
		out[i] = g
		if finite(g.left, g.bottom) {
			far, low = min(far, g.left), min(low, g.bottom)
		}
	}
	// Back into the first quadrant; the margins are not known any more.
	reachX, reachY := 0.0, 0.0
	for i := range out {
		g := &out[i]
		g.left, g.right, g.top, g.bottom = g.left-far, g.right-far, g.top-low, g.bottom-low
		if finite(g.right, g.top) {
			reachX, reachY = max(reachX, g.right), max(reachY, g.top)
		}
	}
	margin := 0.12 * reachY
	for i := range out {
		out[i].top += margin
		out[i].bottom += margin
	}
	return out, reachX, reachY + 2*margin
}

// pieceOf makes a piece of a run of characters.
func pieceOf(run []glyph) (Piece, bool) {
	p := Piece{Left: math.Inf(1), Right: math.Inf(-1), Top: math.Inf(-1), Bottom: math.Inf(1)}
	ink := false
	var last glyph
	for _, g := range run {
		if blank(g.r) {
			continue
		}
		p.Turned = g.turned() || ink && under(last, g)
		ink, last = true, g
		p.Left, p.Right = min(p.Left, g.left), max(p.Right, g.right)
		p.Top, p.Bottom = max(p.Top, g.top), min(p.Bottom, g.bottom)
	}
	if !ink {
		return p, false
	}
	p.Text = wordsOf(run)
	return p, true
}

// wordsOf writes a run. Where letters are set so wide that each seems a word
// ("H E A D L I N E"), words end at the wider gaps.
func wordsOf(run []glyph) string {
	var b strings.Builder
	ends := wordEnds(run)
	for i, g := range run {
		if blank(g.r) {
			continue
		}
		if i > 0 && ends(i) {
			b.WriteByte(' ')
		}
		b.WriteRune(g.r)
	}
	if blank(run[len(run)-1].r) {
		b.WriteByte(' ')
	}
	s := b.String()
	fields := strings.Fields(s)
	single := 0
	for _, f := range fields {
		if r, w := utf8.DecodeRuneInString(f); w == len(f) && unicode.IsLetter(r) {
			single++
		}
	}
	if single < 5 || single*10 < len(fields)*6 {
		return s
	}
	var ink []glyph
	for _, g := range run {
		if !blank(g.r) {
			ink = append(ink, g)
		}
	}
	gaps := make([]float64, 0, len(ink))
	tall := 0.0
	for i := 1; i < len(ink); i++ {
		gaps = append(gaps, ink[i].left-ink[i-1].right)
		tall = max(tall, ink[i].height())
	}
	sorted := slices.Clone(gaps)
	slices.Sort(sorted)
	median := max(sorted[len(sorted)/2], 0)
	wide := max(1.6*median, median+0.2*tall)
	b.Reset()
	words := 0
	for i, g := range ink {
		if i > 0 && gaps[i-1] > wide {
			b.WriteByte(' ')
			words++
		}
		b.WriteRune(g.r)
	}
	if words == 0 && !unicode.IsUpper(ink[0].r) || words*2 > len(ink) { // single letters, each for itself
		return s
	}
	return b.String()
}

// wordEnds returns what says whether a word ends before character i of a run,
// which is no blank. The engine's blanks say so, but for gaps that are far from
// those of the other blanks of the run: some files place letters instead of
// writing spaces, and beside slanting letters the engine takes one for the
// other.
func wordEnds(run []glyph) func(i int) bool {
	var within, between []float64
	tall := 0.0
	last := -1
	for i, g := range run {
		tall = max(tall, g.height())
		if blank(g.r) {
			continue
		}
		if last >= 0 {
			if gap := g.left - run[last].right; last == i-1 {
				within = append(within, gap)
			} else {
				between = append(between, gap)
			}
		}
		last = i
	}
	slices.Sort(within)
	slices.Sort(between)
	enough := len(between) >= 3 && len(within) >= 10
	narrow, wide := 0.0, 0.0
	if enough {
		narrow, wide = within[len(within)/2], between[len(between)/2]
	}
	return func(i int) bool {
		last := i - 1
		for last >= 0 && blank(run[last].r) {
			last--
		}
		if last < 0 {
			return false
		}
		said, g := last < i-1, run[i]
		gap := g.left - run[last].right
		switch {
		case g.turned():
			return said
		case !said && enough && wide > narrow:
			return gap > max(narrow+0.6*(wide-narrow), 0.18*tall)
		case !said:
			return gap > tall
		case enough && wide > narrow:
			return gap > min(narrow+0.2*(wide-narrow), 0.08*tall)
		}
		return true
	}
}

// dropCaps joins a large first letter that reaches down beside several lines
// to the word that it begins.
func dropCaps(pieces []Piece) []Piece {
	words := make(map[string]bool)
	for _, p := range pieces {
		for _, w := range strings.Fields(p.Text) {
			words[strings.ToLower(strings.Trim(w, ".,;:!?”“\"()’‘»«"))] = true
		}
	}
	gone := make([]bool, len(pieces))
	for i, cap := range pieces {
		if !initial(cap) {
			continue
		}
		best := -1
		for j, next := range pieces {
			if j != i && begins(cap, next) && (best < 0 || next.Top > pieces[best].Top+1 || next.Top > pieces[best].Top-1 && next.Left < pieces[best].Left) {
				best = j
			}
		}
		if best < 0 {
			continue
		}
		next := &pieces[best]
		first, _, _ := strings.Cut(strings.TrimSpace(next.Text), " ")
		first = strings.ToLower(strings.Trim(first, ".,;:!?”“\"()’‘»«"))
		letter := strings.TrimSpace(cap.Text)
		whole := strings.ToLower(strings.TrimLeft(letter, "“\"'‘«„")) + first
		if !words[whole] && strings.ContainsAny(letter, "AIO") && wholeElsewhere(pieces, best, first) {
			letter += " "
		}
		next.Text = letter + strings.TrimLeft(next.Text, " ")
		gone[i] = true
	}
	out := pieces[:0:0]
	for i, p := range pieces {
		if !gone[i] {
			out = append(out, p)
		}
	}
	return out
}

// wholeElsewhere reports whether the word that piece i begins with stands in
// another place too, so that it is whole without the large letter before it.
func wholeElsewhere(pieces []Piece, i int, word string) bool {
	for j, p := range pieces {
		for k, w := range strings.Fields(p.Text) {
			if (j != i || k > 0) && strings.ToLower(strings.Trim(w, ".,;:!?”“\"()’‘»«")) == word {
				return true
			}
		}
	}
	return false
}

// initial recognises a capital letter by itself, with a quotation mark or not.
func initial(p Piece) bool {
	letter := strings.TrimLeft(strings.TrimSpace(p.Text), "“\"'‘«„")
	r, w := utf8.DecodeRuneInString(letter)
	return w == len(letter) && unicode.IsUpper(r) && !p.Turned
}

// begins reports whether a large letter stands before a line and reaches down
// beside the next.
func begins(cap, next Piece) bool {
	if next.Turned {
		return false
	}
	if f, _ := utf8.DecodeRuneInString(strings.TrimLeft(next.Text, " ")); !unicode.IsLetter(f) && f != '\'' && f != '’' {
		return false
	}
	big, small := cap.Top-cap.Bottom, next.Top-next.Bottom
	gap := next.Left - cap.Right
	return big > 1.7*small && gap > -0.3*big && gap < 0.8*big &&
		cap.Bottom < next.Bottom-0.5*small && next.Top <= cap.Top+small && next.Bottom > cap.Bottom
}

// laidOver puts the pieces of all that the page itself has not, what is written
// into its fields, behind what they stand beside.
func laidOver(own, all []Piece) []Piece {
	type key struct {
		text      string
		left, top int
	}
	keyOf := func(p Piece) key {
		return key{strings.TrimSpace(p.Text), int(math.Round(p.Left)), int(math.Round(p.Top))}
	}
	there := make(map[key]int)
	for _, p := range own {
		there[keyOf(p)]++
	}
	out := slices.Clone(own)
	for _, p := range all {
		if k := keyOf(p); there[k] > 0 {
			there[k]--
			continue
		}
		out = slices.Insert(out, placeOf(out, p), p)
	}
	return out
}

// placeOf returns where p belongs: after what stands left of it on its line,
// before what follows below, at the end otherwise.
func placeOf(pieces []Piece, p Piece) int {
	beside, below := -1, -1
	for i, q := range pieces {
		over := min(p.Top, q.Top) - max(p.Bottom, q.Bottom)
		if q.Left <= p.Left && over > 0.4*min(p.Top-p.Bottom, q.Top-q.Bottom) && (beside < 0 || q.Left >= pieces[beside].Left) {
			beside = i
		}
		if q.Top < p.Bottom && q.Left < p.Right && (below < 0 || q.Top > pieces[below].Top) {
			below = i
		}
	}
	switch {
	case beside >= 0:
		return beside + 1
	case below >= 0:
		return below
	}
	return len(pieces)
}
