package view

import (
	"fmt"
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/timeline/layout"
)

// affair is a story like those of the news: two years, three days, an open end.
func affair() ([]layout.Event, []layout.Publication) {
	open := caldate.OnDay(caldate.Of(2021, 3, 22))
	open.OpenEnd, open.Granularity = true, caldate.Week
	day := func(d int) caldate.Interval { return caldate.OnDay(caldate.Of(2021, 3, d)) }
	return []layout.Event{
		{ID: "a", Title: "Allegations of collusion with a foreign government", Quote: "those claims, too, were turned down", When: caldate.InYear(2016), Status: model.Alleged, Salience: .4},
		{ID: "b", Title: "Presidential election", Quote: "to meddle with the vote", When: caldate.InYear(2020), Status: model.Occurred, Salience: .5},
		{ID: "c", Title: "Intelligence office releases a declassified report", Quote: "a report of fifteen pages", When: day(16), Status: model.Occurred, Salience: .9},
		{ID: "d", Title: "Embassy: “baseless claims”", Quote: "one more set of baseless claims against us", When: day(17), Kind: model.Statement, Status: model.Occurred, Salience: .9, Links: []model.Link{{Kind: model.RepliesTo, To: "c"}}},
		{ID: "e", Title: "Sanctions expected", Quote: "as soon as the coming week", When: open, Status: model.Expected, Salience: .7},
	}, []layout.Publication{{Date: caldate.Of(2021, 3, 17), Hue: 0, Title: "One"}, {Date: caldate.Of(2021, 3, 18), Hue: 1, Title: "Two"}}
}

// everySign is a story with each mark and each uncertainty once.
func everySign() []layout.Event {
	d := caldate.Of(2021, 5, 3)
	on := func(n int) caldate.Interval { return caldate.OnDay(d.AddDays(n)) }
	about, after, before, between := on(6), on(8), on(12), caldate.Stretch(d.AddDays(14), d.AddDays(18), caldate.Day)
	about.Approx, after.OpenEnd, before.OpenStart, between.Between = true, true, true, true
	circa := caldate.InMonth(2021, 6)
	circa.Approx = true
	list := []layout.Event{
		{Title: "Happened on a day", When: on(0)},
		{Title: "Said on a day", When: on(1), Kind: model.Statement},
		{Title: "Alleged", When: on(2), Status: model.Alleged},
		{Title: "Expected", When: on(3), Status: model.Expected},
		{Title: "Denied", When: on(4), Status: model.Denied},
		{Title: "On a condition", When: on(5), Status: model.Conditional},
		{Title: "About this day", When: about},
		{Title: "After this day", When: after},
		{Title: "Called off", When: on(10), Status: model.Cancelled},
		{Title: "Before this day", When: before},
		{Title: "Between two days", When: between},
		{Title: "From one day to another", When: caldate.Stretch(d.AddDays(19), d.AddDays(25), caldate.Day), Status: model.Ongoing},
		{Title: "Within a month", When: caldate.InMonth(2021, 5)},
		{Title: "About June", When: circa},
		{Title: "Pinned", When: on(27), Pinned: true},
		{ID: "x", Title: "Reported for the 31st", When: on(28), Links: []model.Link{{Kind: model.Conflicts, To: "y"}}},
		{ID: "y", Title: "Reported for the 5th", When: on(33), Links: []model.Link{{Kind: model.Conflicts, To: "x"}}},
	}
	for i := range list {
		if list[i].ID == "" {
			list[i].ID = model.EventID(fmt.Sprint("s", i))
		}
		if list[i].Status == "" {
			list[i].Status = model.Occurred
		}
		list[i].Salience = 0.5
		list[i].Quote = "words that carry it"
	}
	return list
}

func TestPictureIsDrawnWithoutADisplay(t *testing.T) {
	t.Setenv("DISPLAY", "")
	events, pubs := affair()
	img := Picture(events, pubs, PictureOptions{Scale: 1}, 900, 500, &Light)
	if got := img.Bounds().Size(); got != image.Pt(900, 500) {
		t.Fatalf("the picture has %v", got)
	}
	inks := 0
	for y := range 400 {
		for x := range 900 {
			if r, g, b, _ := img.At(x, y).RGBA(); r+g+b < 3*0x5000 {
				inks++
			}
		}
	}
	if inks < 1500 {
		t.Errorf("only %d dark pixels: no text or marks", inks)
	}
	if dir := os.Getenv("DATELINE_PICTURES"); dir != "" {
		gallery(t, dir)
	}
}

// gallery draws the pictures that a person should look at.
func gallery(t *testing.T, dir string) {
	save := func(name string, img image.Image) {
		f, err := os.Create(filepath.Join(dir, name+".png"))
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		if err := png.Encode(f, img); err != nil {
			t.Fatal(err)
		}
	}
	for _, p := range []*Palette{&Light, &Dark} {
		tone := "light"
		if p.Dark {
			tone = "dark"
		}
		events, pubs := affair()
		save("affair-683-"+tone, Picture(events, pubs, PictureOptions{Scale: 1}, 683, 560, p))
		save("affair-1280-"+tone, Picture(events, pubs, PictureOptions{Scale: 1, Selected: "d"}, 1280, 600, p))
		save("signs-"+tone, Picture(everySign(), nil, PictureOptions{Scale: 1}, 1280, 640, p))
		for _, n := range []int{50, 500, 5000, 500000} {
			to := 2021
			if n >= 500 {
				to = 2024
			}
			events, pubs := MadeUp(n, 2020, to, 5)
			save(fmt.Sprintf("made-%d-%s", n, tone), Picture(events, pubs, PictureOptions{Scale: 1}, 1280, 700, p))
		}
	}
	events, pubs := MadeUp(60, 2019, 2021, 8)
	save("lanes", Picture(events, pubs, PictureOptions{Scale: 1, Layout: layout.Options{Lanes: layout.BySource, Colours: layout.BySource}}, 1280, 700, &Light))
}
