package prose

import (
	"strings"
	"testing"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/test"

	"dateline/model"
	"dateline/timeline/ui/theme"
)

// shown puts a reader of a text into a window of the test driver.
func shown(t *testing.T, body string) *Reader {
	t.Helper()
	app := test.NewTempApp(t)
	app.Settings().SetTheme(theme.Paper{Palette: &theme.Light})
	r := NewReader()
	w := test.NewTempWindow(t, r)
	w.SetPadded(false)
	w.Resize(fyne.NewSize(420, 500))
	r.SetText(body)
	return r
}

func press(r *Reader, p fyne.Position, mod fyne.KeyModifier) {
	e := &desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: p}, Button: desktop.MouseButtonPrimary, Modifier: mod}
	r.MouseDown(e)
	r.MouseUp(e)
}

func span(body, words string) model.Span {
	i := strings.Index(body, words)
	return model.Span{Start: i, End: i + len(words)}
}

const text = "The mayor opened the bridge on Monday.\n\nShe said that the ferry would go on running. The ferry's owner disagreed."

func TestAClickOnAMarkTellsWhoseItIs(t *testing.T) {
	r := shown(t, text)
	first, second := span(text, "The mayor opened the bridge on Monday."), span(text, "the ferry would go on running")
	r.SetMarks([]Mark{{first, Quoted, "a"}, {second, Lit, "b"}, {span(text, "Monday"), Timed, ""}})
	var got []string
	r.OnMark = func(key string) { got = append(got, key) }
	for _, s := range []model.Span{first, second} {
		p, ok := r.Place(s)
		if !ok {
			t.Fatalf("%v is not in sight", s)
		}
		r.now = func() time.Time { return time.Unix(int64(len(got))*10, 0) } // no double click
		press(r, p, 0)
	}
	if strings.Join(got, "") != "ab" {
		t.Errorf("clicks told %q, want a and b", got)
	}
	if r.Marks() != 2 {
		t.Errorf("%d marks answer to clicks, want 2", r.Marks())
	}
}

func TestASecondClickGivesTheNextOfOverlappingMarks(t *testing.T) {
	r := shown(t, text)
	r.SetMarks([]Mark{{span(text, "The mayor opened the bridge on Monday."), Quoted, "wide"}, {span(text, "the bridge"), Quoted, "narrow"}})
	var got []string
	r.OnMark = func(key string) { got = append(got, key) }
	p, _ := r.Place(span(text, "the bridge"))
	for i := range 3 {
		r.now = func() time.Time { return time.Unix(int64(i)*10, 0) }
		press(r, p, 0)
	}
	if strings.Join(got, " ") != "narrow wide narrow" {
		t.Errorf("clicks told %q", got)
	}
}

func TestTextIsSelectedByMouseAndKeysAndCopied(t *testing.T) {
	r := shown(t, text)
	from, _ := r.Place(span(text, "mayor"))
	r.now = func() time.Time { return time.Unix(0, 0) }
	press(r, from, 0)
	press(r, from, 0) // a double click: the word
	if _, got := r.Selection(); got != "mayor" {
		t.Fatalf("a double click selected %q", got)
	}
	press(r, from, 0) // a third: the paragraph
	if _, got := r.Selection(); got != "The mayor opened the bridge on Monday." {
		t.Fatalf("a triple click selected %q", got)
	}
	r.Select(model.Span{Start: 0, End: 0})
	r.KeyDown(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	for range 3 {
		r.TypedKey(&fyne.KeyEvent{Name: fyne.KeyRight})
	}
	r.KeyUp(&fyne.KeyEvent{Name: desktop.KeyShiftLeft})
	clip := test.NewClipboard()
	r.TypedShortcut(&fyne.ShortcutCopy{Clipboard: clip})
	if clip.Content() != "The" {
		t.Errorf("copied %q, want %q", clip.Content(), "The")
	}
	r.TypedShortcut(&fyne.ShortcutSelectAll{})
	if _, got := r.Selection(); got != text {
		t.Errorf("everything selected is %q", got)
	}
}

func TestDraggingSelects(t *testing.T) {
	r := shown(t, text)
	a, _ := r.Place(span(text, "The"))
	b, _ := r.Place(span(text, "bridge"))
	r.MouseDown(&desktop.MouseEvent{PointEvent: fyne.PointEvent{Position: a}, Button: desktop.MouseButtonPrimary})
	r.Dragged(&fyne.DragEvent{PointEvent: fyne.PointEvent{Position: b}})
	r.DragEnd()
	if s, got := r.Selection(); s.Empty() || !strings.Contains(got, "mayor opened") {
		t.Errorf("dragging selected %q", got)
	}
}

// A long article costs no more objects than what is in sight (budget).
func TestOnlyLinesInSightAreObjects(t *testing.T) {
	var b strings.Builder
	for range 4000 {
		b.WriteString("The council met again and put off its decision until the spring, as it had the year before.\n\n")
	}
	body := b.String()
	r := shown(t, body)
	for _, at := range []float32{0, 500, 90_000, 1e9} {
		r.scroll(at)
		if n := len(r.renderer().Objects()); n < 10 || n > 60 {
			t.Errorf("%d objects at %v px", n, at)
		}
	}
	last := model.Span{Start: len(body) - 20, End: len(body) - 4}
	r.ScrollTo(last)
	if _, ok := r.Place(last); !ok {
		t.Error("the last words are not in sight after scrolling to them")
	}
}

func TestANewWidthKeepsThePlace(t *testing.T) {
	var b strings.Builder
	for range 400 {
		b.WriteString("The council met again and put off its decision until the spring, as it had the year before.\n\n")
	}
	r := shown(t, b.String())
	r.scroll(9000)
	first := r.sheet.text.Lines[r.sheet.text.LineAt(r.offset)].Start
	r.Resize(fyne.NewSize(300, 500))
	now := r.sheet.text.Lines[r.sheet.text.LineAt(r.offset)]
	if now.Start > first || now.End < first {
		t.Errorf("byte %d was on top; now the top line is %d to %d", first, now.Start, now.End)
	}
}

func TestABlockIsAsHighAsItsLines(t *testing.T) {
	test.NewTempApp(t)
	wide, narrow := NewBlock(text, QuoteLook, 400), NewBlock(text, QuoteLook, 150)
	if wide.MinSize().Height >= narrow.MinSize().Height {
		t.Errorf("400 px wide: %v high, 150 px wide: %v high", wide.MinSize().Height, narrow.MinSize().Height)
	}
	tapped := false
	wide.OnTapped = func() { tapped = true }
	test.Tap(wide)
	if !tapped {
		t.Error("a click did nothing")
	}
}
