package model

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestRuneIndexCountsLikeTheLibrary(t *testing.T) {
	bodies := map[string]string{
		"empty":      "",
		"ascii":      strings.Repeat("On Tuesday. ", 100),
		"two bytes":  strings.Repeat("é", 700),
		"mixed":      strings.Repeat("a“b”c – 日本 𝄞 ", 90),
		"block edge": strings.Repeat("x", 255) + "é" + strings.Repeat("y", 300),
	}
	for name, body := range bodies {
		ix := NewRuneIndex(body)
		for at := range body {
			if got, want := ix.At(at), utf8.RuneCountInString(body[:at]); got != want {
				t.Fatalf("%s: At(%d) = %d, want %d", name, at, got, want)
			}
		}
		if got, want := ix.At(len(body)+9), utf8.RuneCountInString(body); got != want {
			t.Errorf("%s: past the end = %d, want %d", name, got, want)
		}
	}
}
