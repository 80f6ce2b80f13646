package view

import (
	"slices"

	"fyne.io/fyne/v2"

	"dateline/model"
	"dateline/timeline/layout"
)

// Select chooses an event without telling OnSelect, and brings it into view;
// "" chooses none.
func (t *Timeline) Select(id model.EventID) {
	e, known := t.engine.Index().Find(id)
	if !known {
		e = layout.None
	}
	if e == t.state.Selected {
		return
	}
	t.state.Selected = e
	if known && t.reveal(e) {
		return // the movement draws and settles
	}
	t.frame()
	t.settle()
}

// SelectAlso shows further events as chosen, beside the one of Select.
func (t *Timeline) SelectAlso(ids ...model.EventID) {
	t.also = ids
	if t.findAlso() {
		t.frame()
		t.settle()
	}
}

// findAlso finds the further chosen events in the index, and reports whether
// they are others than before.
func (t *Timeline) findAlso() bool {
	var list []int32
	for _, id := range t.also {
		if e, known := t.engine.Index().Find(id); known {
			list = append(list, e)
		}
	}
	if slices.Equal(list, t.state.Also) {
		return false
	}
	t.state.Also = list
	return true
}

// Selected returns the chosen event, "" for none.
func (t *Timeline) Selected() model.EventID {
	if t.state.Selected < 0 {
		return ""
	}
	return t.engine.Index().Event(t.state.Selected).ID
}

// choose selects and tells.
func (t *Timeline) choose(e int32) {
	if e == t.state.Selected && len(t.also) == 0 && modifiers()&fyne.KeyModifierShortcutDefault == 0 {
		return
	}
	t.state.Selected = e
	if e < 0 || !t.reveal(e) {
		t.frame()
		t.settle()
	}
	if t.OnSelect != nil {
		t.OnSelect(t.Selected())
	}
}
