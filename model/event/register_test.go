package event

import (
	"strings"
	"testing"

	"dateline/model"
)

// TestRegisters reads events out of texts that are no news: what is listed must
// be there, with its day and status, and what is forbidden must not.
func TestRegisters(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want            []string // "edtf status title"
		never           []string // in no title
	}{
		{"an interview", "2021-10-10", "The cellist Mara Lind has left the orchestra. She spoke to us on Friday.\n\nQ: When did you leave?\n\nA: In the spring of 2013. I told my agent in May.\n\nQ: And then?\n\nA: In 2014 I moved to a farm. I will play in Vienna in December.\n",
			[]string{"2014 occurred Mara Lind moved to a farm", "2021-12 expected Mara Lind will play in Vienna", "2013-05 occurred Mara Lind told"}, nil},
		{"turns by name", "2019-04-15", "Ada Berg built the dam. Tom Reed met Ada Berg on Friday.\n\nTom Reed: How did it begin?\n\nAda Berg: I joined in 2009. The gates will open on 1 July.\n",
			[]string{"2009 occurred Ada Berg joined", "2019-07-01 expected The gates will open"}, nil},
		{"a letter", "2016-11-21", "Dear all,\n\nI spoke to the roofer on Friday. I hope to see him again next Monday.\n\nBest wishes,\nJane Cole\n",
			[]string{"2016-11-18 occurred Jane Cole spoke to the roofer"}, nil},
		{"a diary", "2014-06-30", "I bought this bike in 2009. We left the valley yesterday.\n",
			[]string{"2009 occurred I bought this bike", "2014-06-29 occurred We left the valley"}, nil},
		{"a chronology", "", "2 April 1998: Her bicycle is found in a canal.\n\nJune 1998: Police arrest a neighbour.\n",
			[]string{"1998-04-02 occurred Her bicycle is found in a canal", "1998-06 occurred Police arrest a neighbour"}, nil},
		{"a judgment", "2020-09-25", "In 2012 the appellant set up a company. On 3 April 2015 the company ceased trading. The police searched his home on 11 May 2015 and he was interviewed the same day. He denied any dishonesty. He was charged on 2 February 2016.\n",
			[]string{"2016-02-02 occurred The appellant was charged", "2015-05-11 occurred The police searched the appellant’s home"}, []string{"He "}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}

func expect(t *testing.T, name string, ex model.Extraction, want, never []string) {
	t.Helper()
	var all []string
	for _, e := range ex.Events {
		all = append(all, e.When.EDTF()+" "+string(e.Status)+" "+e.Title)
		for _, s := range never {
			if strings.Contains(e.Title, s) {
				t.Errorf("%s: %q holds %q", name, e.Title, s)
			}
		}
	}
	for _, s := range want {
		found := false
		for _, a := range all {
			found = found || strings.HasPrefix(a, s)
		}
		if !found {
			t.Errorf("%s: no event %q in\n%s", name, s, strings.Join(all, "\n"))
		}
	}
}
