package segment

import (
	"sort"
	"strings"

	"dateline/model"
)

// Untokenised is a text as it was before somebody parted its words and marks by
// blanks in the manner of the Penn Treebank ("Holm 's boat -LRB- red -RRB- did n't
// sail , he said ."), and the way back to the text as it came. Collections of news
// made for research hold their articles so.
type Untokenised struct {
	Text   string
	pieces []piece
}

// piece is a stretch of the mended text and what it stands for; the text between
// two pieces is the same in both.
type piece struct {
	at, end int // in the mended text
	to, fin int // in the text as it came
}

// Untokenise mends a text that was tokenised, and reports whether it was.
func Untokenise(body string) (*Untokenised, bool) {
	if !tokenised(body) {
		return nil, false
	}
	u := new(Untokenised)
	var b strings.Builder
	b.Grow(len(body))
	from := 0 // what is written of body
	put := func(start, end int, as string) {
		if start < from || body[start:end] == as {
			return
		}
		b.WriteString(body[from:start])
		at := b.Len()
		b.WriteString(as)
		u.pieces = append(u.pieces, piece{at, b.Len(), start, end})
		from = end
	}
	var open marksOpen
	end, last := 0, "" // of the token before, and what it is
	glue := false      // what follows stands close to it
	for start, stop := nextWord(body, 0); start < stop; start, stop = nextWord(body, stop) {
		gap, word := body[end:start], body[start:stop]
		if strings.ContainsRune(gap, '\n') || end == 0 {
			open, last, glue = marksOpen{}, "", true
			gap = ""
		}
		as, left, right := open.read(word, last, stop < len(body))
		if (left || glue) && gap != "" {
			put(end, start, "")
		}
		put(start, stop, as)
		for i := start; as == word && i+1 < stop; i++ { // "1997\/98"
			if body[i] == '\\' && (body[i+1] == '/' || body[i+1] == '*') {
				put(i, i+1, "")
			}
		}
		end, last, glue = stop, as, right
		if right && as == "$" && !startsWithDigit(body[stop:]) {
			glue = false
		}
	}
	b.WriteString(body[from:])
	u.Text = b.String()
	return u, true
}

// Body returns the span of the text as it came that a span of the mended text
// stands for.
func (u *Untokenised) Body(s model.Span) model.Span {
	if s.Empty() {
		return model.Span{Start: u.start(s.Start), End: u.start(s.Start)}
	}
	return model.Span{Start: u.start(s.Start), End: u.end(s.End)}
}

// start returns where the character at i began.
func (u *Untokenised) start(i int) int {
	k := sort.Search(len(u.pieces), func(k int) bool { return u.pieces[k].at > i }) - 1
	switch {
	case k < 0:
		return i
	case i < u.pieces[k].end:
		return u.pieces[k].to
	}
	return u.pieces[k].fin + i - u.pieces[k].end
}

// end returns where the character before i ended.
func (u *Untokenised) end(i int) int {
	k := sort.Search(len(u.pieces), func(k int) bool { return u.pieces[k].at >= i }) - 1
	for k >= 0 && u.pieces[k].at == u.pieces[k].end && u.pieces[k].end == i {
		k-- // a blank that was left out behind the span
	}
	switch {
	case k < 0:
		return i
	case i <= u.pieces[k].end:
		return u.pieces[k].fin
	}
	return u.pieces[k].fin + i - u.pieces[k].end
}

// tokenised reports whether commas and full stops stand apart from the words
// before them nearly throughout.
func tokenised(body string) bool {
	const least, times = 3, 8
	if marksApart(body, least) < least {
		return false // as nearly every text: it is not walked through
	}
	apart, close := 0, 0
	for i := 1; i < len(body); i++ {
		c := body[i]
		if c != ',' && c != '.' || i+1 < len(body) && !blank(body[i+1]) {
			continue
		}
		switch p := body[i-1]; {
		case p == ' ':
			apart++
		case c == ',' && !blank(p), p >= 'a' && p <= 'z' && i > 4 && lowerRun(body[i-4:i]):
			close++
		}
	}
	return apart >= least && apart >= times*close
}

// marksApart counts the commas and full stops that stand between blanks, up to most.
func marksApart(body string, most int) (n int) {
	for _, mark := range [...]string{" ,", " ."} {
		for from := 0; n < most; {
			at := strings.Index(body[from:], mark)
			if at < 0 {
				break
			}
			from += at + len(mark)
			if from == len(body) || blank(body[from]) {
				n++
			}
		}
	}
	return n
}

// lowerRun tells the end of a word from an abbreviation.
func lowerRun(s string) bool {
	for i := range len(s) {
		if s[i] < 'a' || s[i] > 'z' {
			return false
		}
	}
	return true
}

func blank(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func nextWord(s string, i int) (start, end int) {
	for i < len(s) && blank(s[i]) {
		i++
	}
	start = i
	for i < len(s) && !blank(s[i]) {
		i++
	}
	return start, i
}

func startsWithDigit(s string) bool {
	s = strings.TrimLeft(s, " ")
	return s != "" && (s[0] >= '0' && s[0] <= '9' || s[0] == '.')
}

// marksOpen are the quotation marks of a line that wait for their other half.
type marksOpen struct{ double, single bool }

// read returns how a token was written, and whether it stood close to what is at its
// left and at its right.
func (m *marksOpen) read(word, last string, more bool) (as string, left, right bool) {
	switch word {
	case ",", ";", ":", "?", "!", "%", "...", "’", "”", ")", "]", "}":
		return word, true, false
	case ".":
		if strings.HasSuffix(last, ".") && len(last) > 1 { // "Fla. ." ended a sentence
			return "", true, false
		}
		return word, true, false
	case "-RRB-":
		return ")", true, false
	case "-RSB-":
		return "]", true, false
	case "-RCB-":
		return "}", true, false
	case "-LRB-":
		return "(", false, more
	case "-LSB-":
		return "[", false, more
	case "-LCB-":
		return "{", false, more
	case "(", "[", "{", "“", "‘", "$", "£", "€":
		return word, false, more
	case "``":
		m.double = true
		return "“", false, more
	case "''":
		m.double = false
		return "”", true, false
	case "`":
		m.single = true
		return "‘", false, more
	case "'":
		if m.single {
			m.single = false
			return "’", true, false
		}
		return word, true, false // "the Lunds ' boat"
	case `"`:
		m.double = !m.double
		return word, !m.double, m.double && more
	case "n't", "N'T", "'s", "'S", "'m", "'d", "'ll", "'re", "'ve", "’s", "n’t", "’m", "’d", "’ll", "’re", "’ve":
		return word, true, false
	}
	return word, false, false
}
