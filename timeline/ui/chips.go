package ui

import (
	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
)

// chipBar shows the filter that is on, a chip a condition, above the timeline.
type chipBar struct {
	w      *Window
	object *fyne.Container
	on     bool
}

func newChipBar(w *Window) *chipBar { return &chipBar{w: w, object: container.NewWithoutLayout()} }

func (c *chipBar) height() float32 {
	if !c.on {
		return 0
	}
	return 44
}

func (c *chipBar) show() {
	c.object.Objects = nil
	c.on = false
	if c.w.sess == nil {
		return
	}
	filter := c.w.sess.Filter()
	chips := filter.Chips()
	c.on = len(chips) > 0
	if !c.on {
		c.object.Refresh()
		return
	}
	c.w.toolbar.field.sync()
	view := c.w.sess.View()
	x := float32(16)
	put := func(o fyne.CanvasObject, gap float32) {
		m := o.MinSize()
		parts.Put(o, x, (44-m.Height)/2, m.Width, m.Height)
		c.object.Add(o)
		x += m.Width + gap
	}
	total := c.w.sess.Snapshot().Counts
	put(parts.Second(number(len(view.Events)+len(view.Floating))+" of "+count(total.Events+total.Floating, "event", "events")), 12)
	statuses := false
	for _, chip := range chips {
		words, without := chip.Value, chip.Without
		switch chip.Name {
		case "Text":
			words = "“" + chip.Value + "”"
		case "Status":
			if statuses { // one row of "Show" may stand for two statuses
				continue
			}
			words = ""
			for _, r := range statusRows {
				if r.kind == model.Happening && r.on(filter) {
					words = join(words, r.name)
				}
			}
			statuses = true
			without.Statuses, without.Kinds = nil, nil
		case "Kind":
			if chip.Value == string(model.Happening) {
				continue
			}
			words = "Said"
		case "Review":
			words = reviewName(model.Review(chip.Value))
		case "From", "Until":
			words = chip.Name + " " + chip.Value
		case "Article":
			words = articleName(c.w.sess.Snapshot().Article(model.ArticleID(chip.Value)))
		case "":
			continue
		default:
			if chip.Value == "" {
				words = chip.Name
			}
		}
		put(c.w.chip("chip."+chip.Name+"."+chip.Value, words, "Take this condition away", func() { c.w.sess.SetFilter(without) }), 6)
	}
	x += 6
	put(parts.Link(c.w, "filter.clear", "Show all", func() { c.w.run("filter.clear") }), 4)
	put(parts.Link(c.w, "filter.save", "Keep this view…", func() { c.w.run("filter.save") }), 0)
	c.object.Refresh()
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + ", " + b
}

// clearFilter shows everything again.
func (w *Window) clearFilter() {
	w.toolbar.field.clear()
	w.sess.SetFilter(session.Filter{})
}
