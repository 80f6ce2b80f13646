package ui

import (
	"sort"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/canvas"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/widget"

	"dateline/model"
	"dateline/timeline/session"
	"dateline/timeline/ui/parts"
	"dateline/timeline/ui/theme"
)

// pickItem is one line of a list to choose from.
type pickItem struct {
	title, second string
	far           int // the smaller the higher, where the list is sorted
}

// choose shows a list with a field that narrows it; a click or Return takes one
// and, when once is set, closes the list.
func (w *Window) choose(name, title string, items []pickItem, once bool, take func(i int)) {
	order := make([]int, len(items))
	for i := range order {
		order[i] = i
	}
	sort.SliceStable(order, func(a, b int) bool { return items[order[a]].far < items[order[b]].far })
	shown := append([]int(nil), order...)
	var s *sheet
	var list *widget.List
	pick := func(i int) {
		if i < 0 || i >= len(shown) {
			return
		}
		at := shown[i]
		if once {
			s.close()
		}
		take(at)
	}
	s = w.newSheet(name, title, 520, button{name: "cancel", text: "Close"})
	field := s.field("narrow", "", "", "Type to narrow the list")
	s.main = func() bool { pick(0); return false }
	list = widget.NewList(func() int { return len(shown) }, newChooseRow, func(i widget.ListItemID, o fyne.CanvasObject) {
		if i >= len(shown) {
			return
		}
		pal, row, item := theme.Now(), o.(*fyne.Container), items[shown[i]]
		a, b := row.Objects[0].(*canvas.Text), row.Objects[1].(*canvas.Text)
		a.Color, b.Color = pal.Ink, pal.Muted
		b.Text = item.second
		a.Text, _ = parts.Fit(item.title, theme.Body, false, s.inner()-40-parts.Width(item.second, theme.Small, false))
		row.Refresh()
		row.Layout.Layout(row.Objects, row.Size())
	})
	list.HideSeparators = true
	list.OnSelected = func(i widget.ListItemID) { list.UnselectAll(); pick(i) }
	field.OnChanged = func(text string) {
		shown = shown[:0]
		words := strings.Fields(strings.ToLower(text))
	next:
		for _, i := range order {
			hay := strings.ToLower(items[i].title + " " + items[i].second)
			for _, word := range words {
				if !strings.Contains(hay, word) {
					continue next
				}
			}
			shown = append(shown, i)
		}
		list.Refresh()
	}
	room := canvas.NewRectangle(nil)
	room.SetMinSize(fyne.NewSize(100, max(160, min(360, w.size.Height-280))))
	s.add(container.NewStack(room, list), 0)
	s.open(field)
}

func newChooseRow() fyne.CanvasObject {
	a, b := canvas.NewText("", nil), canvas.NewText("", nil)
	a.TextSize, b.TextSize = theme.Body, theme.Small
	return container.New(parts.Place{Min: fyne.NewSize(100, 26), Parts: func(size fyne.Size) {
		parts.Put(a, 8, (size.Height-18)/2, size.Width-100, 18)
		m := b.MinSize()
		parts.Put(b, size.Width-m.Width-16, (size.Height-m.Height)/2, m.Width, m.Height)
	}}, a, b)
}

// chooseFacet lists every value of a filter.
func (w *Window) chooseFacet(title string, list []session.Facet, flip func(string)) {
	items := make([]pickItem, len(list))
	for i, f := range list {
		items[i] = pickItem{title: f.Value, second: number(f.Events), far: i}
	}
	w.choose("facet", title, items, true, func(i int) { flip(list[i].Value) })
}

// showArticles lists every article of the story.
func (w *Window) showArticles() {
	snap := w.sess.Snapshot()
	items := make([]pickItem, len(snap.Articles))
	ids := make([]model.ArticleID, len(snap.Articles))
	for i := range snap.Articles {
		a := &snap.Articles[i]
		date := "no date yet"
		if a.Published.Known() {
			date = shortDate(a.Published.Date)
		}
		title := articleName(a)
		if a.Publisher != "" {
			title += " · " + a.Publisher
		}
		items[i], ids[i] = pickItem{title: title, second: date, far: i}, a.ID
	}
	w.choose("articles", count(len(items), "article", "articles"), items, true, func(i int) {
		if !w.article.open || w.article.id != ids[i] {
			w.openArticle(ids[i], "")
		}
	})
}
