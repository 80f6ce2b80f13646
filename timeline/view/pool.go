package view

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
)

// pool keeps canvas objects from one frame to the next, by what they look like:
// an object that only moves keeps its texture.
type pool[K comparable, O fyne.CanvasObject] struct {
	live, spare map[K][]O
	make        func(K) O
	keep        int // objects of one look that are kept though no frame uses them
}

func newPool[K comparable, O fyne.CanvasObject](keep int, build func(K) O) *pool[K, O] {
	return &pool[K, O]{live: make(map[K][]O), spare: make(map[K][]O), keep: keep, make: build}
}

// begin makes the last frame's objects free for this one. What that frame left
// over is dropped, but for keep of each look.
func (p *pool[K, O]) begin() {
	for k, list := range p.spare {
		n := min(len(list), p.keep)
		if n > 0 {
			p.live[k] = append(p.live[k], list[:n]...)
		}
		clear(list)
		if len(p.live[k]) == 0 {
			delete(p.spare, k)
			continue
		}
		p.spare[k] = list[:0]
	}
	p.live, p.spare = p.spare, p.live
}

// take returns an object that looks like k.
func (p *pool[K, O]) take(k K) O {
	var o O
	if list := p.spare[k]; len(list) > 0 {
		o = list[len(list)-1]
		p.spare[k] = list[:len(list)-1]
	} else {
		o = p.make(k)
	}
	p.live[k] = append(p.live[k], o)
	return o
}

// textKey is what a text looks like.
type textKey struct {
	text string
	face face
	ink  [4]uint8
}

func newText(k textKey) *canvas.Text {
	t := canvas.NewText(k.text, rgba(k.ink))
	t.TextSize, t.FontSource = k.face.size, k.face.resource
	t.Resize(t.MinSize())
	return t
}

// boxKey is what a rectangle looks like but for its place and size.
type boxKey struct {
	fill, line [4]uint8
	width      float32
	radius     float32
}

func newBox(k boxKey) *canvas.Rectangle {
	r := canvas.NewRectangle(rgba(k.fill))
	r.StrokeColor, r.StrokeWidth, r.CornerRadius = rgba(k.line), k.width, k.radius
	return r
}

// fadeKey is a horizontal gradient of a fixed size.
type fadeKey struct {
	from, to [4]uint8
	w, h     float32
}

func newFade(k fadeKey) *canvas.LinearGradient {
	g := canvas.NewHorizontalGradient(rgba(k.from), rgba(k.to))
	g.Resize(fyne.NewSize(k.w, k.h))
	return g
}
