package export

import (
	"bytes"
	"encoding/json"
	"testing"

	"dateline/model"
)

// sameJSON compares AppendJSON with the standard encoder.
func sameJSON(t *testing.T, a Annotation) {
	t.Helper()
	var want bytes.Buffer
	enc := json.NewEncoder(&want)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(a); err != nil {
		t.Fatal(err)
	}
	if got := append(a.AppendJSON(nil), '\n'); !bytes.Equal(got, want.Bytes()) {
		t.Errorf("got  %s\nwant %s", got, want.Bytes())
	}
}

func annotationOf(s string, n int, yes bool) Annotation {
	pair := [2]int{n, -n}
	a := Annotation{Doc: s, Timexes: []AnnotatedTime{}, Events: []AnnotatedEvent{{Title: s, Trigger: pair, Value: s, EDTF: s, Quote: pair}}}
	a.Timexes = append(a.Timexes, AnnotatedTime{n, n + 1, model.TimexDate, s, s}, AnnotatedTime{Value: "2020"})
	a.Events = append(a.Events, AnnotatedEvent{Time: &pair, Kind: model.Statement, Status: model.Denied})
	a.Quotes = append(a.Quotes, AnnotatedQuote{Content: [][2]int{pair, pair}, Cue: [][2]int{}, Direct: yes})
	return a
}

func TestAnnotationsAreWrittenAsByTheStandardEncoder(t *testing.T) {
	sameJSON(t, Annotation{})
	for _, s := range []string{"", "plain", "<b>&</b>", "“so” – Zürich 😀", "a\"b\\c/d", "\b\f\n\r\t\x00\x1f\x7f", "\u2028\u2029\u202a\ufffd", "\xff\xc3(\xe2\x82", "end\xe2"} {
		sameJSON(t, annotationOf(s, len(s), len(s)%2 == 0))
	}
}

func FuzzAnnotation(f *testing.F) {
	f.Add("a\"\x01\xffé\u2028", 17, true)
	f.Fuzz(func(t *testing.T, s string, n int, yes bool) { sameJSON(t, annotationOf(s, n, yes)) })
}
