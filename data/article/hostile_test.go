package article

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"
)

// zipOf packs files in the order given: name, content, name, content …
func zipOf(t testing.TB, parts ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := zip.NewWriter(&b)
	for i := 0; i < len(parts); i += 2 {
		f, err := w.Create(parts[i])
		if err != nil {
			t.Fatal(err)
		}
		if _, err := f.Write([]byte(parts[i+1])); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func gz(t testing.TB, s string) []byte {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(s)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func fixture(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

// flagged sets the bit that says that the first member is encrypted.
func flagged(zipped []byte) []byte {
	out := bytes.Clone(zipped)
	out[6] |= 1
	if i := bytes.Index(out, []byte("PK\x01\x02")); i > 0 {
		out[i+8] |= 1
	}
	return out
}

const prose = "The harbour board met for two hours on Tuesday and its chair said that the new pier would open in May. "

// TestHostile gives every reader what is broken, huge, deep or made to hurt,
// and expects a clear message, few bytes and a program that goes on.
func TestHostile(t *testing.T) {
	long := strings.Repeat(prose, 40)
	zeros := strings.Repeat("0", 48<<20)
	docx, odt, epub, pdf := fixture(t, "lo_story.docx"), fixture(t, "lo_story.odt"), fixture(t, "pandoc_story.epub"), fixture(t, "lo_story.pdf")
	warc := fixture(t, "wget_crawl.warc.gz")
	bomb := zipOf(t, "a.txt", zeros)
	document := func(body string) string {
		return `<?xml version="1.0"?><w:document xmlns:w="x"><w:body>` + body + `</w:body></w:document>`
	}
	nest := zipOf(t, "a.txt", prose)
	for range 8 {
		nest = zipOf(t, "inner.zip", string(nest))
	}
	encrypted := zipOf(t, "a.txt", prose)
	billion := `<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">]><rss><channel><item><description>&c;</description></item></channel></rss>`
	external := `<?xml version="1.0"?><!DOCTYPE nitf [<!ENTITY x SYSTEM "file:///etc/passwd">]><nitf><body><body.content><p>&x;</p></body.content></body></nitf>`
	cases := []struct {
		name, file string
		data       []byte
		says       string // part of the message; "" when it must be read as an article
	}{
		{"empty", "a.html", nil, "empty"},
		{"zip bomb", "a.zip", bomb, "bomb"},
		{"gzip bomb", "a.txt.gz", gz(t, zeros), "bomb"},
		{"gzip bomb as lines", "a.jsonl.gz", gz(t, `{"text":"`+zeros+`"}`), "bomb"},
		{"gzip bomb as crawl", "a.warc.gz", gz(t, "WARC/1.0\r\nContent-Length: 99999999\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.org/\r\n\r\n"+zeros), "bomb"},
		{"docx bomb", "a.docx", zipOf(t, "word/document.xml", document(zeros)), "bomb"},
		{"odt bomb", "a.odt", zipOf(t, "content.xml", zeros), "bomb"},
		{"epub bomb", "a.epub", zipOf(t, "META-INF/container.xml", `<container><rootfile full-path="c.opf"/></container>`, "c.opf", `<package><manifest><item id="a" href="a.xhtml"/></manifest><spine><itemref idref="a"/></spine></package>`, "a.xhtml", zeros), "bomb"},
		{"zip in zip in zip …", "a.zip", nest, "deep"},
		{"zip cut short", "a.zip", bomb[:len(bomb)/2], "broken or cut short"},
		{"zip without a directory", "a.zip", []byte("PK\x03\x04 and then nothing"), "broken or cut short"},
		{"empty zip", "a.zip", zipOf(t), "no article"},
		{"encrypted zip", "a.zip", flagged(encrypted), "encrypted"},
		{"docx cut short", "a.docx", docx[:len(docx)*2/3], "broken or cut short"},
		{"docx without text", "a.docx", zipOf(t, "word/document.xml", document("")), "no text"},
		{"docx with broken XML", "a.docx", zipOf(t, "word/document.xml", "<w:document><w:body><w:p"), "broken"},
		{"docx nested deeply", "a.docx", zipOf(t, "word/document.xml", document(strings.Repeat("<w:p>", 5000))), "deep"},
		{"encrypted docx", "a.docx", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 EncryptedPackage"), "password"},
		{"old doc", "a.doc", []byte("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument"), "save it as .docx"},
		{"odt cut short", "a.odt", odt[:len(odt)/2], "broken or cut short"},
		{"encrypted odt", "a.odt", zipOf(t, "content.xml", "x", "META-INF/manifest.xml", "<manifest:encryption-data/>"), "password"},
		{"spreadsheet", "a.xlsx", zipOf(t, "xl/workbook.xml", "<x/>"), "spreadsheet"},
		{"presentation", "a.pptx", zipOf(t, "ppt/presentation.xml", "<x/>"), "presentation"},
		{"epub cut short", "a.epub", epub[:len(epub)/2], "broken or cut short"},
		{"epub without a spine", "a.epub", zipOf(t, "META-INF/container.xml", "<container/>"), "no table"},
		{"epub that points outside", "a.epub", zipOf(t, "META-INF/container.xml", `<container><rootfile full-path="../../etc/passwd"/></container>`), "no table"},
		{"epub with a cycle", "a.epub", zipOf(t, "META-INF/container.xml", `<container><rootfile full-path="META-INF/container.xml"/></container>`), "no text"},
		{"protected book", "a.epub", zipOf(t, "META-INF/container.xml", `<container><rootfile full-path="c.opf"/></container>`, "META-INF/encryption.xml", "<EncryptedData/>", "c.opf", "<package/>"), "DRM"},
		{"PDF cut short", "a.pdf", pdf[:300], "broken"},
		{"PDF of noise", "a.pdf", append([]byte("%PDF-1.7\n"), bytes.Repeat([]byte{0xfe, 0x01, 0x33}, 4000)...), "broken"},
		{"PDF with a cycle of pages", "a.pdf", []byte("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[2 0 R]/Count 99999>>endobj trailer<</Root 1 0 R>>"), "PDF"},
		{"rtf nested deeply", "a.rtf", []byte(`{\rtf1 ` + strings.Repeat("{", 100_000)), "deep"},
		{"rtf of binary", "a.rtf", []byte(`{\rtf1\bin99999999999 xx`), "no text"},
		{"rtf cut in a number", "a.rtf", []byte(`{\rtf1 text\u123`), ""},
		{"XML bomb", "a.xml", []byte(billion), "entities"},
		{"external entity", "a.xml", []byte(external), "entities"},
		{"feed cut short", "a.xml", []byte(`<rss><channel><title>x</title><item><title>a`), "cut short"},
		{"feed of links alone", "a.xml", []byte(`<rss><channel><title>x</title><item><link>http://e.org</link></item></channel></rss>`), "only links"},
		{"unknown XML", "a.xml", []byte(`<?xml version="1.0"?><purchaseOrder><item/></purchaseOrder>`), "not known"},
		{"XML nested deeply", "a.xml", []byte("<rss>" + strings.Repeat("<channel>", 50_000)), "deep"},
		{"news without text", "a.xml", []byte(`<newsMessage><newsItem><contentMeta/></newsItem></newsMessage>`), "no text"},
		{"HTML nested deeply", "a.html", []byte("<html><body>" + strings.Repeat("<div>", 200_000) + prose), "can't be read"},
		{"HTML of scripts", "a.html", []byte("<!doctype html><html><body><script>" + long + "</script></body></html>"), "scripts"},
		{"HTML with a huge attribute", "a.html", []byte("<html><body><p title=\"" + strings.Repeat("x", 8<<20) + "\">" + long + "</p></body></html>"), ""},
		{"HTML that never closes", "a.html", []byte("<!doctype html><p>" + long + "<table><tr><td><b><i><a href='"), ""},
		{"HTML with a wrong charset", "a.html", []byte("<html><head><meta charset=utf-16></head><body><p>" + long + "</p></body></html>"), ""},
		{"HTML named PDF", "a.pdf", []byte("<!doctype html><p>" + long + "</p>"), ""},
		{"PDF named text", "a.txt", pdf, ""},
		{"page larger than allowed", "a.html", []byte("<!doctype html>" + strings.Repeat("<p>x</p>", 4<<20)), "split it"},
		{"mail of headers alone", "a.eml", []byte("From: a@example.org\r\nSubject: x\r\nMessage-ID: <1>\r\n\r\n"), "no text"},
		{"mail with endless parts", "a.eml", []byte("From: a@e.org\r\nMessage-ID: <1>\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n" + strings.Repeat("--x\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n", 5000)), "nested parts"},
		{"mail with a boundary that never comes", "a.eml", []byte("From: a@e.org\r\nMessage-ID: <1>\r\nContent-Type: multipart/mixed; boundary=nope\r\n\r\n"), "no text"},
		{"saved page without a page", "a.mhtml", []byte("From: x\r\nMIME-Version: 1.0\r\nContent-Type: text/plain\r\n\r\nx"), "no HTML"},
		{"empty message in a mailbox", "a.mbox", []byte("From a Mon Jan  1 00:00:00 2021\nFrom: a@e.org\nMessage-ID: <1>\n\n"), "no text"},
		{"crawl cut short", "a.warc.gz", warc[:len(warc)*3/4], "cut short"},
		{"crawl with a wrong length", "a.warc", []byte("WARC/1.0\r\nContent-Length: -5\r\n\r\n"), "length"},
		{"crawl that lies about its length", "a.warc", []byte("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://e.org/\r\nContent-Length: 999999\r\n\r\nHTTP/1.1 200 OK\r\n\r\n<p>x"), "cut short"},
		{"crawl of noise", "a.warc", []byte("WARC/1.0\r\nContent-Length: 3\r\n\r\nabc\r\n\r\nNOISE\r\n"), "damaged"},
		{"gzip cut short", "a.txt.gz", gz(t, long)[:60], "cut short"},
		{"gzip of noise", "a.gz", []byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03\xff\xff\xff\xff"), "damaged"},
		{"JSON cut short", "a.json", []byte(`{"text": "` + long), "cut short"},
		{"JSON without a text", "a.json", []byte(`{"a":1,"b":[2]}`), "no article"},
		{"JSON nested deeply", "a.json", []byte(`{"articles":` + strings.Repeat("[", 100_000)), "JSON"},
		{"JSON of a number", "a.json", []byte(`[1,2]`), "no article"},
		{"broken line among lines", "a.jsonl", []byte(`{"text":`), "JSON"},
		{"CSV without a text", "a.csv", []byte("a,b\n1,2\n"), "no column"},
		{"YAML with aliases of aliases", "a.md", []byte("---\na: &a [x,x,x,x]\nb: &b [*a,*a,*a,*a]\ntitle: *b\n---\n" + long), ""},
		{"front matter without an end", "a.md", []byte("---\ntitle: x\n" + long), ""},
		{"text of one endless line", "a.txt", []byte(strings.Repeat("word ", 1<<20)), ""},
		{"text of 200 MB", "a.txt", []byte(strings.Repeat("word and ", 200<<20/9)), "split it"},
		{"invalid UTF-8", "a.txt", []byte("caf\xc3 \xff\xfe\x80 " + long), ""},
		{"tape archive", "a.tar", append(append(make([]byte, 257), "ustar"...), make([]byte, 300)...), "pack it again as ZIP"},
		{"7z archive", "a.7z", []byte("7z\xbc\xaf\x27\x1c\x00\x04"), "pack it again as ZIP"},
		{"Safari's archive", "a.webarchive", []byte("bplist00\xd1\x01\x02"), "web archive"},
		{"program named text", "a.txt", []byte("MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00"), "a program"},
		{"noise named Markdown", "a.md", bytes.Repeat([]byte{0x81, 0x02, 0xfe, 0x00, 0x1b}, 900), "not a text"},
	}
	var before, after runtime.MemStats
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			runtime.ReadMemStats(&before)
			data := c.data
			if data == nil {
				data = []byte{}
			}
			articles, problems := Read(context.Background(), Source{Name: c.file, Bytes: data}, Options{})
			runtime.ReadMemStats(&after)
			if used := after.TotalAlloc - before.TotalAlloc; used > 600<<20 {
				t.Errorf("it took %d MB", used>>20)
			}
			if c.says == "" {
				if len(articles) != 1 || len(problems) != 0 {
					t.Fatalf("%d articles, problems %v; want it read", len(articles), problems)
				}
				return
			}
			if len(problems) == 0 {
				t.Fatalf("no problem, %d articles", len(articles))
			}
			p := problems[len(problems)-1]
			if !strings.Contains(p.Message, c.says) || p.Path == "" || p.Stage == "" {
				t.Errorf("message %q (%s), want it to say %q", p.Message, p.Stage, c.says)
			}
		})
	}
}

// TestCutAnywhere cuts every fixture at many places: whatever comes of it, the
// program lives and says something.
func TestCutAnywhere(t *testing.T) {
	entries, err := os.ReadDir("testdata")
	if err != nil {
		t.Fatal(err)
	}
	cuts := 24
	if testing.Short() {
		cuts = 6
	}
	for _, e := range entries {
		if e.IsDir() {
			continue
		}
		data := fixture(t, e.Name())
		for i := range cuts {
			n := len(data) * i / cuts
			articles, problems := Read(context.Background(), Source{Name: e.Name(), Bytes: data[:n:n]}, Options{})
			if len(articles)+len(problems) == 0 {
				t.Errorf("%s cut at %d: neither an article nor a problem", e.Name(), n)
			}
		}
	}
}

// TestPathsLeadNowhere: names in archives that point outside are names only.
func TestPathsLeadNowhere(t *testing.T) {
	dir := t.TempDir()
	t.Chdir(dir)
	data := zipOf(t, "../../escaped.txt", prose, "/etc/escaped.txt", prose+"Again.", `..\..\escaped.txt`, prose+"Once more.")
	articles, problems := Read(context.Background(), Source{Name: "a.zip", Bytes: data}, Options{})
	if len(articles) != 3 || len(problems) != 0 {
		t.Errorf("%d articles, problems %v", len(articles), problems)
	}
	left, err := os.ReadDir(dir)
	if err != nil || len(left) != 0 {
		t.Errorf("files were written: %v %v", left, err)
	}
}

// TestHangingReaderIsCutOff: a document that takes too long is given up, and
// the next one is read.
func TestHangingReaderIsCutOff(t *testing.T) {
	slow := []byte("<!doctype html><body>" + strings.Repeat("<p>"+prose+"</p>", 40_000))
	srcs := []Source{{Name: "slow.html", Bytes: slow}, {Name: "b.txt", Bytes: []byte(prose)}}
	var got []string
	err := Walk(context.Background(), srcs, Options{Limits: Limits{Time: 5 * time.Millisecond}, Workers: 1}, func(r Result) {
		for _, p := range r.Problems {
			got = append(got, p.Message)
		}
		for _, a := range r.Articles {
			got = append(got, a.Path)
		}
	})
	if err != nil || len(got) == 0 || !strings.Contains(got[0], "not read within 5ms") {
		t.Errorf("%v, %v", got, err)
	}
}
