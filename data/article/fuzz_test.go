package article

import (
	"context"
	"errors"
	"os"
	"strings"
	"testing"
	"time"
	"unicode/utf8"
)

// fuzzName fuzzes everything that reads a file of that name: detection, the
// archive or the reader, and what is done to the result. A reader that panics
// is caught by the program, but is a finding here.
func fuzzName(f *testing.F, name string, seeds ...string) {
	f.Helper()
	for _, s := range seeds {
		if strings.HasPrefix(s, "@") {
			data, err := os.ReadFile("testdata/" + s[1:])
			if err != nil {
				f.Fatal(err)
			}
			f.Add(data)
			continue
		}
		f.Add([]byte(s))
	}
	o := Options{Limits: Limits{Time: 20 * time.Second, Unpacked: 32 << 20, Depth: 3}, Workers: 1, Now: func() time.Time { return time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC) }}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 1<<20 {
			return
		}
		err := Walk(context.Background(), []Source{{Name: name, Bytes: data}}, o, func(r Result) {
			for _, p := range r.Problems {
				if p.Message == "" || p.Stage == "" {
					t.Errorf("a problem without a message: %+v", p)
				}
				if p.Err != nil && strings.HasPrefix(p.Err.Error(), "its reader failed") || errors.Is(p.Err, context.DeadlineExceeded) {
					t.Errorf("reader: %v", p.Err)
				}
			}
			for i, a := range r.Articles {
				if !utf8.ValidString(a.Body) || strings.TrimSpace(a.Body) == "" || strings.ContainsRune(a.Body, 0) && !strings.Contains(name, "json") {
					t.Errorf("body %q", a.Body)
				}
				if d := a.Published.Date; !d.IsZero() && !d.Valid() {
					t.Errorf("published %v", d)
				}
				if len(r.Originals[i]) == 0 {
					t.Error("the original is lost")
				}
			}
		})
		if err != nil {
			t.Error(err)
		}
	})
}

func FuzzText(f *testing.F) {
	fuzzName(f, "a.txt", "@story.txt", "LISBON, March 17 (X) — a b c", "\xff\xfea\x00b\x00")
}
func FuzzMarkdown(f *testing.F) {
	fuzzName(f, "a.md", "@story.md", "+++\ndate = 2021-03-17\n+++\n# a\n\n| a | b |\n|---|---|\n| c | d |")
}
func FuzzHTML(f *testing.F) {
	fuzzName(f, "a.html", "@story.html", `<html><script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2021-03-17"}</script><time datetime="2021-03-17">x</time><script>{"publishDate":"2021-01-02"}</script>`)
}
func FuzzMHTML(f *testing.F) { fuzzName(f, "a.mhtml", "@story.mhtml") }
func FuzzMail(f *testing.F) {
	fuzzName(f, "a.eml", "@story.eml", "From: a@e.org\nMessage-ID: <1>\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nabc\n--x\nContent-Type: text/html; name=a.html\nContent-Disposition: attachment; filename=a.html\n\n<p>d\n--x\nContent-Type: message/rfc822\n\nFrom: b@e.org\nMessage-ID: <2>\n\nefg\n--x--\n")
}
func FuzzMbox(f *testing.F) { fuzzName(f, "a.mbox", "@story.mbox") }
func FuzzDOCX(f *testing.F) {
	fuzzName(f, "a.docx", "@lo_story.docx", "@pandoc_story.docx", string(zipOf(f, "word/document.xml", `<d><body><p><r><t>a</t><footnoteReference id="2"/></r></p><altChunk id="r"/></body></d>`,
		"word/footnotes.xml", `<f><footnote id="2"><p><t>b</t></p></footnote></f>`, "word/_rels/document.xml.rels", `<R><Relationship Id="r" Target="c.mht"/></R>`,
		"word/c.mht", "MIME-Version: 1.0\nContent-Type: text/html\n\n<p>c")))
}
func FuzzODT(f *testing.F)  { fuzzName(f, "a.odt", "@pandoc_story.odt") }
func FuzzFODT(f *testing.F) { fuzzName(f, "a.fodt", "@story.fodt") }
func FuzzRTF(f *testing.F) {
	fuzzName(f, "a.rtf", "@pandoc_story.rtf", `{\rtf1\ansicpg1251{\info{\creatim\yr2021\mo3\dy17}}\'e0\u8212?\par}`, `{\rtf1 a{\footnote b\par c} d\par}`)
}
func FuzzEPUB(f *testing.F) { fuzzName(f, "a.epub", "@pandoc_story.epub") }
func FuzzWARC(f *testing.F) {
	fuzzName(f, "a.warc", "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.org/\r\nContent-Length: 25\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>abc\r\n\r\n")
}
func FuzzGzip(f *testing.F) { fuzzName(f, "a.gz", "@wget_crawl.warc.gz") }
func FuzzZip(f *testing.F) {
	fuzzName(f, "a.zip", string(zipOf(f, "a.txt", "abc def", "b/c.html", "<p>x")))
}
func FuzzCSV(f *testing.F) { fuzzName(f, "a.csv", "title,date,text\na,2021-03-17,\"b\nc\"\n") }
func FuzzJSON(f *testing.F) {
	fuzzName(f, "a.json", `[{"text":"a","published":"2021-03-17"},{"bodies":[{"value":"<p>x"}]}]`, `{"version":"https://jsonfeed.org/version/1","items":[{"content_html":"<p>x"}]}`)
}
func FuzzLines(f *testing.F) { fuzzName(f, "a.jsonl", "{\"text\":\"a\"}\n{\"body\":[\"b\",\"c\"]}\n") }
func FuzzFeed(f *testing.F) {
	fuzzName(f, "a.xml", `<rss><channel><title>x</title><item><title>a</title><description>b</description><pubDate>Wed, 17 Mar 2021 09:12:00 GMT</pubDate></item></channel></rss>`)
}
func FuzzNewsML(f *testing.F) {
	fuzzName(f, "a.xml", `<newsMessage><newsItem><contentSet><inlineXML><html><p>x</p></html></inlineXML></contentSet></newsItem></newsMessage>`)
}
func FuzzNITF(f *testing.F) {
	fuzzName(f, "a.xml", `<nitf><head><docdata><date.issue norm="20210317"/></docdata></head><body><body.content><p>x</p></body.content></body></nitf>`)
}
func FuzzPDF(f *testing.F) {
	fuzzName(f, "a.pdf", "@lo_columns.pdf", "@lo_story.pdf", "@reportlab_form.pdf")
}
