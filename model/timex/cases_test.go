package timex_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"dateline/model/timex"
)

// TestCases runs testdata/cases.json: "[…]" is around every expression of a
// text, and times lists for each "TYPE value MOD = edtf", the last two where
// there is a mod and where the time is not written as the value is.
func TestCases(t *testing.T) { holdCases(t, "testdata/cases.json") }

// TestToldCases holds the same of histories, lives and messages.
func TestToldCases(t *testing.T) { holdCases(t, "testdata/told.json") }

func holdCases(t *testing.T, path string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var cases []struct {
		DCT   string   `json:"dct"`
		Text  string   `json:"text"`
		Times []string `json:"times"`
	}
	if err := json.Unmarshal(data, &cases); err != nil {
		t.Fatal(err)
	}
	for _, c := range cases {
		body := strings.NewReplacer("[", "", "]", "").Replace(c.Text)
		var marked strings.Builder
		var times []string
		at := 0
		for _, e := range timex.Tag(body, publishedOn(t, c.DCT)) {
			marked.WriteString(body[at:e.Start] + "[" + e.In(body) + "]")
			at = e.End
			s := string(e.Type) + " " + e.Value
			if e.Mod != "" {
				s += " " + e.Mod
			}
			if edtf := e.When.EDTF(); edtf != "" && edtf != e.Value {
				s += " = " + edtf
			}
			times = append(times, s)
		}
		marked.WriteString(body[at:])
		if marked.String() != c.Text {
			t.Errorf("(%s) spans are %q, want %q", c.DCT, marked.String(), c.Text)
		} else if strings.Join(times, "; ") != strings.Join(c.Times, "; ") {
			t.Errorf("(%s) %q: times are %q, want %q", c.DCT, body, times, c.Times)
		}
	}
}
