package flow

import (
	"math/rand/v2"
	"strings"
	"testing"
	"unicode"

	"dateline/assets"
)

func face(t testing.TB) *Face {
	t.Helper()
	f, err := NewFace(assets.SerifRegular)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

var words = []string{"the", "harbour", "ministry", "said", "on", "Tuesday", "“again", "talks”", "well-known", "é́tude", "中文字符", "https://example.org/a/very/long/path/that/never/ends/and/goes/on", "—", "Ωμέγα", "\t", "\n", "\n\n"}

func randomText(r *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		b.WriteString(words[r.IntN(len(words))])
		if r.IntN(8) > 0 {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func TestLinesKeepTheInvariants(t *testing.T) {
	f := face(t)
	r := rand.New(rand.NewPCG(1, 2))
	for range 200 {
		body := randomText(r, 1+r.IntN(120))
		txt := New(body, f, 16, 24, 10)
		width := float32(40 + r.IntN(500))
		txt.Wrap(width)
		last, y := 0, float32(-1)
		seen := make([]bool, len(body))
		for _, l := range txt.Lines {
			if l.Start < last || l.End <= l.Start || l.Y <= y {
				t.Fatalf("line %+v after offset %d, y %v of %q", l, last, y, body)
			}
			s := body[l.Start:l.End]
			if strings.ContainsRune(s, '\n') {
				t.Fatalf("line %q crosses a paragraph", s)
			}
			if w := f.Width(s) * 16; w > width+0.01 && len([]rune(s)) > 1 {
				t.Fatalf("line %q is %v px wide, limit %v", s, w, width)
			}
			for i := l.Start; i < l.End; i++ {
				seen[i] = true
			}
			last, y = l.End, l.Y
		}
		for i, c := range body {
			if !seen[i] && !unicode.IsSpace(c) {
				t.Fatalf("byte %d (%q) of %q is in no line", i, c, body)
			}
		}
	}
}

func TestPlacesAndBack(t *testing.T) {
	body := "One short paragraph here.\n\nAnother that is long enough to need more than a single line of text."
	txt := New(body, face(t), 16, 24, 10)
	txt.Wrap(160)
	for i, l := range txt.Lines {
		if got := txt.LineAt(l.Y + 1); got != i {
			t.Errorf("LineAt(%v) = %d, want %d", l.Y+1, got, i)
		}
		if got := txt.LineOf(l.Start); got != i {
			t.Errorf("LineOf(%d) = %d, want %d", l.Start, got, i)
		}
	}
	if got := txt.LineAt(-50); got != 0 {
		t.Errorf("above the text: line %d", got)
	}
	if got := txt.LineAt(1e6); got != len(txt.Lines)-1 {
		t.Errorf("below the text: line %d", got)
	}
	a, b := txt.Word(strings.Index(body, "Another") + 2)
	if body[a:b] != "Another" {
		t.Errorf("word = %q", body[a:b])
	}
	a, b = txt.Paragraph(strings.Index(body, "long"))
	if !strings.HasPrefix(body[a:b], "Another") || !strings.HasSuffix(body[a:b], "text.") {
		t.Errorf("paragraph = %q", body[a:b])
	}
}

func TestACombiningMarkStaysWithItsLetter(t *testing.T) {
	txt := New("ae\u0301b", face(t), 16, 24, 10)
	if got := txt.Next(1); got != 4 {
		t.Errorf("Next(1) = %d, want 4", got)
	}
	if got := txt.Previous(4); got != 1 {
		t.Errorf("Previous(4) = %d, want 1", got)
	}
}

func TestEmptyTextHasNoLines(t *testing.T) {
	txt := New(" \n\n \t", face(t), 16, 24, 10)
	txt.Wrap(100)
	if len(txt.Lines) != 0 || txt.Height() != 0 || txt.LineAt(3) != -1 {
		t.Errorf("lines %d, height %v, LineAt %d", len(txt.Lines), txt.Height(), txt.LineAt(3))
	}
}

func BenchmarkWrap(b *testing.B) {
	body := strings.Repeat(strings.Repeat("The committee met again in the old harbour hall. ", 10)+"\n\n", 5000)
	txt := New(body, face(b), 16, 24, 10)
	b.SetBytes(int64(len(body)))
	for i := 0; b.Loop(); i++ {
		txt.Wrap(float32(300 + i%2))
	}
}
