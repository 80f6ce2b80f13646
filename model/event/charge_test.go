package event

import (
	"strings"
	"testing"
)

// TestSpokenOfOtherTimes checks that what only the speaker and the hearer
// understand is told as the speaker's words.
func TestSpokenOfOtherTimes(t *testing.T) {
	ex := extractText("Rovers won 2-0 on Tuesday. \"We were patient,\" coach Karl Lund said. \"On Saturday it will be harder.\"", "2021-03-17")
	sound(t, ex)
	for _, e := range ex.Events {
		if e.Title == "Karl Lund: “On Saturday it will be harder”" {
			return
		}
	}
	for _, e := range ex.Events {
		t.Log(e.When.EDTF(), e.Title)
	}
	t.Error("no event has the coach’s words of Saturday")
}

// TestPutOff checks that what is put off to a day to come is no event of that day.
func TestPutOff(t *testing.T) {
	ex := extractText("The judge granted bail and adjourned the case until 6 September.", "2021-03-17")
	sound(t, ex)
	for _, e := range ex.Events {
		if strings.Contains(e.Title, "adjourned the case until 6 September") && e.When.EDTF() == "2021-03-17~" {
			return
		}
		t.Log(e.When.EDTF(), e.Title)
	}
	t.Error("no adjournment at the day of publication")
}

// TestDaysTogether checks that days side by side date one event to come.
func TestDaysTogether(t *testing.T) {
	ex := extractText("The board will meet on 22 and 23 March.", "2021-03-17")
	if len(ex.Events) != 1 || ex.Events[0].When.EDTF() != "2021-03-22/2021-03-23" {
		t.Errorf("got %+v", ex.Events)
	}
}
