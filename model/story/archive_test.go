package story

import (
	"reflect"
	"testing"

	"dateline/model"
)

func TestArchiveKeepsTheWholeStory(t *testing.T) {
	// Whoever adds a field to Story decides here whether an archive has to
	// keep it or Restore makes it anew.
	want := map[string]bool{
		"Articles": true, "Events": true, "Floating": true, "Unused": true, "Sources": true, "Actors": true,
		"members": true, "place": true, "article": true, "copies": true, "weights": true, "days": true,
	}
	for i := range reflect.TypeFor[Story]().NumField() {
		if f := reflect.TypeFor[Story]().Field(i).Name; !want[f] {
			t.Errorf("Story.%s is in no archive: add it to Archive and Restore", f)
		}
	}
	s := editedStory(t).Base
	back, err := s.Archive().Restore(s.Articles)
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(s, back) {
		t.Errorf("restored\n%+v\nwant\n%+v", back, s)
	}
	if _, err := s.Archive().Restore(s.Articles[1:]); err == nil {
		t.Error("an archive of other articles was restored")
	}
	a := s.Archive()
	a.Members = map[model.EventID]model.EventID{"x": "nowhere"}
	if _, err := a.Restore(s.Articles); err == nil {
		t.Error("an archive with a broken merge was restored")
	}
}
