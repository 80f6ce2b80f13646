package event

import "testing"

// TestNewsDay dates what news tells beside a day of its own: entries of a log, what
// somebody does who came to a place on a day, what a study of another year proposed.
func TestNewsDay(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want, never     []string
	}{
		{"a log", "2022-06-16", "Ferry strike: as it happened\n\nHere are the main points of the day.\n\n16:58 Deckhands will also walk out on 21 June, the union says.\n\n16:20 Its leader, Ada Holm, has accused ministers of delay.\n",
			[]string{"2022-06-21 expected Deckhands will walk out", "2022-06-16T16:20:00 occurred Ada Holm has accused"}, nil},
		{"who came on Thursday", "2022-06-16", "Nine people were killed on Wednesday when a mill burned in Abuja.\n\nTwo of them were boys.\n\nThe mayor, who toured the ruins on Thursday, shut all mills.\n",
			[]string{"2022-06-16 occurred The mayor shut all mills"}, nil},
		{"a study of its year", "2022-06-16", "The vote came late on Wednesday.\n\nThe tunnel was first floated in a 2020 freight survey and costed in May 2021.\n",
			nil, []string{"floated"}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
	ex := extractText("16:58 Deckhands will also walk out on 21 June, the union says.\n\n16:20 Clerks have joined them.\n", "2022-06-16")
	for _, e := range ex.Events {
		if e.When.EDTF() == "2022-06-16T16:58:00" && e.Status == "expected" {
			t.Errorf("the hour of an entry dates %q", e.Title)
		}
	}
}
