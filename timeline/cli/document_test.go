package cli

import (
	"encoding/json"
	"strings"
	"testing"
)

var documentLines = []string{
	`{"doc":"a","dct":"2021-03-17","text":"It rained."}`,
	` { "text" : "a\nb\t\"c\" \u00e9\ud83d\ude00 \/" , "doc" : "x", "other": [1, -2.5e+3, {"text": null}, true, "\u0041"] } ` + "\r\n",
	`{"doc":"first","doc":"second","text":"Zürich – “so”"}`,
	`{"Doc":"case","TEXT":"folds","dct":null}`,
	`{"doc":"half \ud83d pair \udc00 \ud83d\u0041","text":"\ud83d"}`,
	`{"doc":"\u00zz"}`, `{"doc":"\q"}`, `{"doc":"open`, `{"doc":"open\`, `{"doc":1}`, `{"doc":"a"} x`, `{"doc":"a",}`, `[]`, `null`, ``, `{}`,
	"{\"doc\":\"a\x01b\"}", "{\"doc\":\"a\xffb\xc3\"}", "{\"doc\":\"tab\there\"}", `{"n":01}`, `{"n":1.}`, `{"n":-}`, `{"n":1e}`, `{"n":tru}`,
	`{"d\u006fc":"escaped key","text":"y"}`, `{"x":"\u12"}`, `{"x":"long enough to be read by eights","doc":"likewise, and more \\ than once"}`,
	`{"x":` + strings.Repeat("[", 100) + strings.Repeat("]", 100) + `,"doc":"deep"}`,
}

// sameDocument compares readDocument with the standard decoder.
func sameDocument(t *testing.T, line string) {
	t.Helper()
	var want document
	wantErr := json.Unmarshal([]byte(line), &want)
	got, err := readDocument([]byte(line))
	if (err == nil) != (wantErr == nil) || err == nil && got != want {
		t.Errorf("%q\n got  %+q, %v\n want %+q, %v", line, got, err, want, wantErr)
	}
}

func TestDocumentsAreReadAsByTheStandardDecoder(t *testing.T) {
	for _, line := range documentLines {
		sameDocument(t, line)
		for i := range line { // cut short
			sameDocument(t, line[:i])
		}
	}
	for n := range 40 { // each special byte at each place of a word of eight
		for _, c := range []string{`"`, `\`, "\x00", "\x1f", "\x7f", "é", "\xa2", "\xdc", "!", "#", "]", " "} {
			s := strings.Repeat("a", n) + c + strings.Repeat("\u00a2z", 9)
			sameDocument(t, `{"doc":"`+s+`","text":"t"}`)
		}
	}
}

func FuzzDocument(f *testing.F) {
	for _, line := range documentLines {
		f.Add(line)
	}
	f.Fuzz(sameDocument)
}
