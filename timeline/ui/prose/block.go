package prose

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/driver/desktop"
	"fyne.io/fyne/v2/widget"
)

// Block is a text of a few lines that takes the height it needs at a width that
// its owner sets: a title, a quote, a sentence of explanation.
type Block struct {
	widget.BaseWidget
	// OnTapped is called on a click when it is set; the pointer then is a hand.
	OnTapped func()

	sheet sheet
	width float32
}

var (
	_ desktop.Cursorable = (*Block)(nil)
	_ fyne.Tappable      = (*Block)(nil)
)

// NewBlock returns a block of text set in look, width px wide.
func NewBlock(text string, look Look, width float32, marks ...Mark) *Block {
	b := &Block{width: width}
	b.sheet.set(text, look)
	b.sheet.mark(marks)
	b.sheet.text.Wrap(width)
	b.ExtendBaseWidget(b)
	return b
}

// Text returns the text shown.
func (b *Block) Text() string { return b.sheet.text.Body }

// MinSize is the width that was set and the height of the lines in it.
func (b *Block) MinSize() fyne.Size { return fyne.NewSize(b.width, b.sheet.text.Height()) }

// Tapped calls OnTapped.
func (b *Block) Tapped(*fyne.PointEvent) {
	if b.OnTapped != nil {
		b.OnTapped()
	}
}

// Cursor is a hand where a click does something.
func (b *Block) Cursor() desktop.Cursor {
	if b.OnTapped != nil {
		return desktop.PointerCursor
	}
	return desktop.DefaultCursor
}

// Refresh draws the block anew, in the colours of the theme.
func (b *Block) Refresh() {
	b.sheet.version++
	b.BaseWidget.Refresh()
}

// CreateRenderer is the toolkit's.
func (b *Block) CreateRenderer() fyne.WidgetRenderer { return &blockRenderer{block: b} }

type blockRenderer struct {
	block *Block
	print print
}

func (r *blockRenderer) Layout(fyne.Size) {
	r.print.draw(&r.block.sheet, fyne.NewPos(0, 0), 0, r.block.sheet.text.Height())
}
func (r *blockRenderer) MinSize() fyne.Size           { return r.block.MinSize() }
func (r *blockRenderer) Objects() []fyne.CanvasObject { return r.print.objects }
func (r *blockRenderer) Refresh()                     { r.Layout(r.block.Size()) }
func (r *blockRenderer) Destroy()                     {}
