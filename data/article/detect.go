package article

import (
	"bytes"
	"net/http"
	"path"
	"regexp"
	"strings"
	"sync"
	"unicode/utf8"
)

// format names a kind of document.
type format string

const (
	formatText     format = "text"
	formatMarkdown format = "Markdown"
	formatHTML     format = "HTML"
	formatMHTML    format = "MHTML"
	formatPDF      format = "PDF"
	formatDOCX     format = "DOCX"
	formatODT      format = "ODT"
	formatFODT     format = "flat ODT"
	formatRTF      format = "RTF"
	formatEPUB     format = "EPUB"
	formatMail     format = "mail"
	formatFeed     format = "feed"
	formatNewsML   format = "NewsML"
	formatNITF     format = "NITF"
	formatJSONItem format = "JSON article"
	formatXLSX     format = "spreadsheet"
	formatPPTX     format = "presentation"

	formatJSON  format = "JSON"
	formatLines format = "JSON lines"
	formatCSV   format = "CSV"
	formatZip   format = "ZIP"
	formatGzip  format = "gzip"
	formatMbox  format = "mbox"
	formatWARC  format = "WARC"
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
	if f, err := byMagic(head, e); f != "" || err != nil {
		return f, err
	}
	if !looksLikeText(head) {
		return "", failf(StageDetect, nil, "it is %s, not a text: give the article as text, web page, PDF or word-processor file", kindOf(head))
	}
	s := strings.TrimLeft(strings.TrimPrefix(decodeHead(head), "\ufeff"), " \t\r\n")
	if f, err := byMarkup(s, e); f != "" || err != nil {
		return f, err
	}
	switch {
	case strings.HasPrefix(s, "WARC/"):
		return formatWARC, nil
	case strings.HasPrefix(s, "From ") && mailHeaders(s[strings.IndexByte(s, '\n')+1:]) >= 2:
		return formatMbox, nil
	case e == ".mht" || e == ".mhtml":
		return formatMHTML, nil
	case mailHeaders(s) >= 2 && (e == ".eml" || e == ".emlx" || strongMail(s)):
		if strings.Contains(strings.ToLower(s), "multipart/related") && strings.Contains(s, "Snapshot-Content-Location") {
			return formatMHTML, nil
		}
		return formatMail, nil
	case e == ".eml":
		return formatMail, nil
	}
	switch e {
	case ".md", ".markdown", ".mkd", ".mdown":
		return formatMarkdown, nil
	case ".jsonl", ".ndjson", ".jsonlines":
		return formatLines, nil
	case ".json":
		return formatJSON, nil
	case ".csv", ".tsv", ".tab":
		return formatCSV, nil
	case ".html", ".htm", ".xhtml", ".shtml":
		return formatHTML, nil
	}
	if s != "" && (s[0] == '{' || s[0] == '[') && jsonStart(s) {
		if line, rest, ok := strings.Cut(s, "\n"); ok && strings.HasSuffix(strings.TrimSpace(line), "}") && strings.HasPrefix(strings.TrimSpace(rest), "{") {
			return formatLines, nil
		}
		return formatJSON, nil
	}
	return formatText, nil
}

func decodeHead(head []byte) string {
	if utf8.Valid(head) {
		return string(head)
	}
	return decodeBytes(head, "")
}

// byMagic recognises what begins with bytes of its own.
func byMagic(head []byte, e string) (format, error) {
	has := func(magic string) bool { return bytes.HasPrefix(head, []byte(magic)) }
	switch {
	case bytes.Contains(head[:min(len(head), 1024)], []byte("%PDF-")):
		return formatPDF, nil
	case has("PK\x03\x04"), has("PK\x05\x06"), has("PK\x07\x08"):
		return formatZip, nil
	case has("\x1f\x8b"):
		return formatGzip, nil
	case has("{\\rtf"):
		return formatRTF, nil
	case has("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"):
		switch e {
		case ".docx", ".xlsx", ".pptx":
			return "", failf(StageDetect, nil, "it is encrypted with a password: open it in a word processor and save it without")
		case ".msg":
			return "", failf(StageDetect, nil, "it is a mail in Outlook's own format: save it as .eml or text")
		}
		return "", failf(StageDetect, nil, "it is in the format of Word 97–2003 or a like one (.doc): save it as .docx, .odt or PDF")
	case has("BZh"), has("\xfd7zXZ\x00"), has("7z\xbc\xaf\x27\x1c"), has("Rar!\x1a\x07"), has("\x28\xb5\x2f\xfd"), len(head) > 262 && string(head[257:262]) == "ustar":
		return "", failf(StageDetect, nil, "it is an archive of a kind that can't be opened here: unpack it, or pack it again as ZIP")
	case has("%!PS"):
		return "", failf(StageDetect, nil, "it is PostScript: convert it to PDF")
	case has("bplist00"):
		return "", failf(StageDetect, nil, "it is a web archive of Safari: save the page as HTML, MHTML or PDF")
	case len(head) > 68 && string(head[60:68]) == "BOOKMOBI":
		return "", failf(StageDetect, nil, "it is a Kindle book: convert it to EPUB")
	case has("ITSF"):
		return "", failf(StageDetect, nil, "it is compiled help (.chm): convert it to HTML")
	case has("AT&TFORM"):
		return "", failf(StageDetect, nil, "it is DjVu: convert it to PDF with its text")
	}
	return "", nil
}

var rootElement = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`<([A-Za-z_][\w.-]*:)?([A-Za-z_][\w.-]*)`)
})

// byMarkup recognises HTML and the XML formats by their first element.
func byMarkup(s, e string) (format, error) {
	if !strings.HasPrefix(s, "<") {
		return "", nil
	}
	xml := strings.HasPrefix(s, "<?xml")
	low := strings.ToLower(s[:min(len(s), 1024)])
	if strings.HasPrefix(low, "<!doctype html") {
		return formatHTML, nil
	}
	root, prefix := "", ""
	rest := s
	for n := 0; n < 50 && rest != ""; n++ { // past comments, instructions, a document type
		rest = strings.TrimLeft(rest, " \t\r\n")
		switch {
		case strings.HasPrefix(rest, "<!--"):
			_, rest, _ = strings.Cut(rest, "-->")
			continue
		case strings.HasPrefix(rest, "<?"):
			_, rest, _ = strings.Cut(rest, "?>")
			continue
		case strings.HasPrefix(strings.ToLower(rest), "<!doctype"):
			name := strings.Fields(rest[9:] + " x")[0]
			if strings.EqualFold(name, "html") {
				return formatHTML, nil
			}
			end := strings.IndexByte(rest, '>')
			if b := strings.IndexByte(rest, '['); b >= 0 && b < end {
				if c := strings.Index(rest, "]>"); c >= 0 {
					end = c + 1
				}
			}
			rest = rest[end+1:]
			continue
		}
		if m := rootElement().FindStringSubmatch(rest[:min(len(rest), 200)]); m != nil && strings.HasPrefix(rest, m[0]) {
			prefix, root = m[1], strings.ToLower(m[2])
		}
		break
	}
	switch root {
	case "html", "head", "body", "article", "div", "p", "section", "main", "h1", "h2", "span", "title", "meta", "table", "center", "font":
		return formatHTML, nil
	case "rss", "feed", "rdf", "channel":
		return formatFeed, nil
	case "newsmessage", "newsitem", "knowledgeitem", "packageitem", "newsml":
		return formatNewsML, nil
	case "nitf":
		return formatNITF, nil
	case "document":
		if prefix == "office:" {
			return formatFODT, nil
		}
	}
	switch e {
	case ".html", ".htm", ".xhtml":
		return formatHTML, nil
	}
	if xml && root != "" {
		return "", failf(StageDetect, nil, "it is XML of a kind that is not known here (its first element is <%s%s>): give it as a web page, a feed, NewsML-G2 or NITF", prefix, root)
	}
	if strings.Count(low, "<")-strings.Count(low, "<http") > 3 && strings.Contains(low, "</") {
		return formatHTML, nil
	}
	return "", nil
}

// knownMail are the headers that make a text a mail.
var knownMail = []string{"from", "to", "cc", "subject", "date", "message-id", "mime-version", "received", "return-path", "delivered-to", "content-type", "content-transfer-encoding", "reply-to", "x-mailer", "dkim-signature", "sender", "list-id"}

// mailHeaders counts the known headers at the head of a text.
func mailHeaders(s string) int {
	n := 0
	for line := range strings.Lines(s) {
		line = strings.TrimRight(line, "\r\n")
		if line == "" {
			break
		}
		if line[0] == ' ' || line[0] == '\t' {
			continue
		}
		k, _, ok := strings.Cut(line, ":")
		if !ok || strings.ContainsAny(k, " \t") {
			return 0
		}
		k = strings.ToLower(k)
		for _, h := range knownMail {
			if k == h {
				n++
			}
		}
	}
	return n
}

// strongMail reports headers that only mail programs write.
func strongMail(s string) bool {
	low := strings.ToLower(s)
	for _, h := range []string{"message-id:", "mime-version:", "received:", "return-path:", "delivered-to:"} {
		if strings.HasPrefix(low, h) || strings.Contains(low, "\n"+h) {
			return true
		}
	}
	return false
}

// jsonStart reports whether s goes on as JSON does after its first bracket.
func jsonStart(s string) bool {
	rest := strings.TrimLeft(s[1:], " \t\r\n")
	if rest == "" {
		return false
	}
	if s[0] == '[' {
		return rest[0] == '{'
	}
	if rest[0] != '"' {
		return rest[0] == '}'
	}
	end := strings.IndexByte(rest[1:], '"')
	return end >= 0 && strings.HasPrefix(strings.TrimLeft(rest[end+2:], " \t\r\n"), ":")
}

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
