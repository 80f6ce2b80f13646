package pdftext

import (
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Text puts a document's lines together: running heads and page numbers
// dropped, columns in reading order, lines joined to paragraphs, words that
// were divided at line ends mended. The second result is the text of the
// largest lines at the top of the first page, which is usually the headline.
func (d *Document) Text() (body, headline string) {
	pages := make([][]line, 0, len(d.Pages))
	var all []line
	for _, p := range d.Pages {
		l := linesOf(p)
		pages = append(pages, l)
		all = append(all, l...)
	}
	h := medianHeight(all)
	drop := running(d.Pages, pages)
	var flow []line
	for i, lines := range pages {
		kept := lines[:0:0]
		for _, l := range lines {
			if !drop(d.Pages[i], l) {
				kept = append(kept, l)
			}
		}
		if len(kept) == 0 {
			kept = lines // a page of a line or two has no margin
		}
		flow = append(flow, inOrder(kept, h)...)
	}
	paras, sizes := paragraphs(flow, h)
	words := vocabulary(flow)
	var b strings.Builder
	for i, p := range paras {
		text := join(p, words)
		if headline == "" && i < 6 && sizes[i] > 1.3*h && sizes[i] < 5*h && len(text) > 8 && len(text) < 250 && p[0].page == 0 {
			headline = text
		}
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(text)
	}
	for _, t := range turnedTexts(d.Pages) {
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(t)
	}
	return b.String(), headline
}

// turnedTexts is what stands at an angle to its page: it belongs nowhere in
// the flow, so it comes after it.
func turnedTexts(pages []Page) []string {
	var out []string
	seen := make(map[string]bool)
	for _, p := range pages {
		for _, c := range p.Pieces {
			t := strings.Join(strings.Fields(strings.ReplaceAll(clean(c.Text), "\u00ad", "")), " ")
			if !c.Turned || t == "" || pageNumber(t) || len(pages) > 1 && seen[pattern(t)] {
				continue
			}
			seen[pattern(t)] = true
			out = append(out, t)
		}
	}
	return out
}

// running finds running heads and feet: lines in the margins that come again
// on other pages, numbers aside, and page numbers.
func running(sizes []Page, pages [][]line) func(Page, line) bool {
	seen := make(map[string]int)
	for i, lines := range pages {
		once := make(map[string]bool)
		for _, l := range lines {
			if margin(sizes[i], l) {
				once[pattern(l.text)] = true
			}
		}
		for k := range once {
			seen[k]++
		}
	}
	most := max(2, (len(pages)+3)/4)
	return func(p Page, l line) bool {
		if !margin(p, l) {
			return false
		}
		return pageNumber(l.text) || len(pages) > 1 && seen[pattern(l.text)] >= most
	}
}

// margin reports whether a line stands in the top or bottom tenth of a page.
func margin(p Page, l line) bool {
	return p.Height > 0 && (l.bottom > 0.9*p.Height || l.top < 0.1*p.Height)
}

// pattern makes lines that differ in numbers alike.
func pattern(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsDigit(r) {
			return '#'
		}
		return unicode.ToLower(r)
	}, s)
}

// pageNumber recognises "12", "- 12 -", "Page 3 of 9", "Seite 3", "3/9".
func pageNumber(s string) bool {
	digits, letters := 0, 0
	for _, r := range s {
		switch {
		case unicode.IsDigit(r):
			digits++
		case unicode.IsLetter(r):
			letters++
		}
	}
	if digits == 0 || digits > 8 || len(s) > 24 {
		return false
	}
	if letters == 0 {
		return digits <= 4 || strings.Contains(s, "/")
	}
	first, _, _ := strings.Cut(strings.ToLower(s), " ")
	switch first {
	case "page", "seite", "p.", "s.", "pagina", "página", "strona", "стр.", "side", "sida":
		return true
	}
	return false
}

// paragraphs groups the lines of a flow. A paragraph ends at a gap, at a
// change of size, before an indented line, and after a line on which the next
// word would have fitted; it goes on over columns and pages in the middle of
// a sentence. The second result is each paragraph's line height.
func paragraphs(flow []line, h float64) (out [][]line, sizes []float64) {
	for start := 0; start < len(flow); {
		end := start + 1
		for end < len(flow) && sameColumn(flow[end-1], flow[end], h) {
			end++
		}
		run := flow[start:end]
		pitch := pitchOf(run, h)
		var cur []line
		for i, l := range run {
			left, right := edges(run, i, h)
			if i > 0 && breaks(run[i-1], l, left, right, pitch, h) {
				out, cur = append(out, cur), nil
			}
			if i == 0 && len(out) > 0 && continues(out[len(out)-1], l, left, h) {
				cur = out[len(out)-1]
				out = out[:len(out)-1]
			}
			cur = append(cur, l)
		}
		out = append(out, cur)
		start = end
	}
	for _, p := range out {
		s := 0.0
		for _, l := range p {
			s = max(s, l.height())
		}
		sizes = append(sizes, s)
	}
	return out, sizes
}

// sameColumn reports whether b follows a downwards in the same column.
func sameColumn(a, b line, h float64) bool {
	return a.page == b.page && b.bottom < a.bottom+0.3*h && a.overlapX(b) > 0.3 && a.bottom-b.top < 12*h
}

// edges returns the left and right edge of the text around line i: of the
// lines near it of the same size that begin about where it begins.
func edges(run []line, i int, h float64) (left, right float64) {
	l := run[i]
	left, right = l.left, l.right
	for j := max(0, i-8); j < min(len(run), i+9); j++ {
		m := run[j]
		if r := m.height() / max(l.height(), 0.1); r > 1.5 || r < 0.66 || math.Abs(m.left-l.left) > 4*h {
			continue
		}
		left, right = min(left, m.left), max(right, m.right)
	}
	return left, right
}

// middle is the height of a line's middle.
func (l line) middle() float64 { return (l.top + l.bottom) / 2 }

// pitchOf returns the usual distance from one line to the next: the median,
// but not far more than the smallest, since half of a run may be gaps.
func pitchOf(run []line, h float64) float64 {
	var d []float64
	for i := 1; i < len(run); i++ {
		if x := run[i-1].middle() - run[i].middle(); x > 0.9*h && run[i].height() < 1.35*h && run[i-1].height() < 1.35*h {
			d = append(d, x)
		}
	}
	if len(d) == 0 {
		return 1.3 * h
	}
	slices.Sort(d)
	return min(d[len(d)/2], d[0]*1.2)
}

func breaks(a, b line, left, right, pitch, h float64) bool {
	d := a.middle() - b.middle()
	if max(a.height(), b.height()) > 1.3*h && min(a.height(), b.height()) > 1.1*h { // a headline of several lines
		return d > 2*max(a.height(), b.height())
	}
	if d > 1.3*pitch {
		return true
	}
	if r := a.height() / max(b.height(), 0.1); (r > 1.5 || r < 0.66) && (a.height() > 1.35*h || b.height() > 1.35*h) {
		return true
	}
	if bullet(b.text) {
		return true
	}
	// An indented line begins a paragraph, unless all of it is indented.
	if b.left > left+0.7*h && b.left < left+6*h && a.left < left+0.5*h {
		return true
	}
	// The next word would have fitted, and this was the end of a sentence.
	word, _, _ := strings.Cut(b.text, " ")
	width := (b.right - b.left) * float64(utf8.RuneCountInString(word)+1) / float64(max(utf8.RuneCountInString(b.text), 1))
	room := right - a.right
	if room > width*1.1+0.3*h {
		return endsSentence(a.text) || room > 3*width && room > 0.3*(right-left)
	}
	return false
}

// continues reports whether a line at the head of a column or page goes on
// with the sentence that the last paragraph broke off.
func continues(last []line, l line, left, h float64) bool {
	a := last[len(last)-1]
	if endsSentence(a.text) || l.height() > 1.35*h || a.height() > 1.35*h || l.left > left+0.7*h && l.left < left+6*h {
		return false
	}
	first, _ := utf8.DecodeRuneInString(l.text)
	return unicode.IsLower(first) || unicode.IsDigit(first) || strings.HasSuffix(a.text, "-") || strings.HasSuffix(a.text, ",") || strings.HasSuffix(a.text, "\u00ad")
}

func endsSentence(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimRight(s, "”\"’»)› "))
	return r == '.' || r == '!' || r == '?' || r == ':' || r == '…'
}

func bullet(s string) bool {
	r, w := utf8.DecodeRuneInString(s)
	return strings.ContainsRune("•▪●■◦‣–", r) && strings.HasPrefix(s[w:], " ")
}

// vocabulary is the words that the document writes whole.
func vocabulary(flow []line) map[string]bool {
	m := make(map[string]bool)
	for _, l := range flow {
		for _, w := range strings.Fields(l.text) {
			m[strings.ToLower(strings.Trim(w, ".,;:!?”“\"()’‘»«"))] = true
		}
	}
	return m
}

// join writes a paragraph's lines as one, mending divided words.
func join(p []line, words map[string]bool) string {
	var b strings.Builder
	for i, l := range p {
		t := l.text
		if i+1 == len(p) {
			b.WriteString(strings.ReplaceAll(t, "\u00ad", ""))
			break
		}
		next := p[i+1].text
		first, _ := utf8.DecodeRuneInString(next)
		stem, soft := strings.CutSuffix(t, "\u00ad")
		hard := false
		if !soft {
			if stem, hard = strings.CutSuffix(t, "-"); !hard {
				stem, hard = strings.CutSuffix(t, "\u2010")
			}
		}
		switch {
		case (soft || hard) && unicode.IsLower(first) && endsInLetter(stem) && !keepHyphen(stem, next, words):
			b.WriteString(strings.ReplaceAll(stem, "\u00ad", ""))
		case soft || hard:
			b.WriteString(strings.ReplaceAll(stem, "\u00ad", ""))
			b.WriteByte('-')
		default:
			b.WriteString(strings.ReplaceAll(t, "\u00ad", ""))
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func endsInLetter(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(r)
}

// keepHyphen reports whether a word that was divided at a line's end is
// written with a hyphen elsewhere in the document, and not without.
func keepHyphen(stem, next string, words map[string]bool) bool {
	a := strings.ToLower(stem[strings.LastIndexByte(stem, ' ')+1:])
	b, _, _ := strings.Cut(strings.ToLower(next), " ")
	b = strings.Trim(b, ".,;:!?”“\"()’‘»«")
	a = strings.Trim(a, "”“\"()’‘»«")
	return words[a+"-"+b] && !words[a+b]
}
