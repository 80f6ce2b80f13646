package article

import (
	"bytes"
	"net/http"
	"path"
	"strings"
	"unicode/utf8"
)

// format names a kind of document.
type format string

const (
	formatText     format = "text"
	formatMarkdown format = "markdown"
)

// sniffed is how much of a file's head detection looks at.
const sniffed = 8 << 10

// detect names the format of a document by its content, then by its name. The
// error says what the document is and what to do, when it can't be read.
func detect(head []byte, name string) (format, error) {
	e := strings.ToLower(path.Ext(strings.ReplaceAll(name, "\\", "/")))
	if len(head) == 0 {
		return "", failf(StageDetect, nil, "it is empty")
	}
	if err := known(head); err != nil {
		return "", err
	}
	if !looksLikeText(head) {
		return "", failf(StageDetect, nil, "it is %s, not a text: give the article as text, a web page, PDF or word-processor file", kindOf(head))
	}
	switch e {
	case ".md", ".markdown", ".mkd", ".mdown":
		return formatMarkdown, nil
	}
	return formatText, nil
}

// known refuses formats that are recognised and can't be read, by name.
func known(head []byte) error { return nil }

// kindOf names what binary bytes are, in a person's words.
func kindOf(head []byte) string {
	mime := http.DetectContentType(head)
	switch kind, _, _ := strings.Cut(mime, "/"); kind {
	case "image":
		return "a picture (" + mime + ")"
	case "audio", "video":
		return "a recording (" + mime + ")"
	case "font":
		return "a font"
	}
	switch {
	case bytes.HasPrefix(head, []byte("\x7fELF")), bytes.HasPrefix(head, []byte("MZ")):
		return "a program"
	case bytes.HasPrefix(head, []byte("SQLite format 3")):
		return "a database"
	}
	return "binary data"
}

// looksLikeText reports whether the head of a file can be text in any of the
// encodings that decode knows.
func looksLikeText(head []byte) bool {
	head = head[:min(len(head), sniffed)]
	for _, bom := range []string{"\xef\xbb\xbf", "\xff\xfe", "\xfe\xff", "\x00\x00\xfe\xff"} {
		if bytes.HasPrefix(head, []byte(bom)) {
			head = []byte(decodeBytes(head, ""))
			break
		}
	}
	if utf16Without(head) != 0 {
		head = []byte(decodeBytes(head, ""))
	}
	control := 0
	for _, c := range head {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1b || c == 0x7f {
			control++
		}
	}
	if control > 0 && control*200 > len(head) || bytes.Count(head, []byte{0}) > 2 {
		return false
	}
	// Bytes of compressed data are no UTF-8, and as Windows-1252 they have few
	// letters.
	if utf8.Valid(head[:max(0, len(head)-4)]) {
		return true
	}
	letters := 0
	for _, c := range head {
		if c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == ' ' || c >= 0xC0 {
			letters++
		}
	}
	return letters*10 >= len(head)*6
}
