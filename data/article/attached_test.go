package article

import (
	"context"
	"encoding/base64"
	"os"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

func part(kind, name string, data []byte) string {
	return "--sep\r\nContent-Type: " + kind + "; name=\"" + name + "\"\r\nContent-Disposition: attachment; filename=\"" + name + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.StdEncoding.EncodeToString(data) + "\r\n"
}

// TestAttachedDocuments: a mail's documents are articles beside its own text;
// pictures and signatures are nothing to tell of, broken documents are.
func TestAttachedDocuments(t *testing.T) {
	docx, pdf := fixture(t, "pandoc_story.docx"), fixture(t, "lo_story.pdf")
	inner := "From: B <b@e.org>\r\nSubject: The inner one\r\nMessage-ID: <2>\r\nDate: Mon, 15 Mar 2021 08:00:00 +0000\r\n\r\nThe ferry will not sail on Friday, the harbour master wrote.\r\n"
	mail := "From: A <a@e.org>\r\nSubject: Three papers\r\nMessage-ID: <1>\r\nDate: Fri, 19 Mar 2021 09:12:00 +0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=sep\r\n\r\n" +
		"--sep\r\nContent-Type: text/plain\r\n\r\nHere are the papers that the board spoke of.\r\n" +
		part("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "pier.docx", docx) +
		part("application/pdf", "pier.pdf", pdf) +
		part("text/html", "page.html", []byte("<!doctype html><html><head><title>Wall holds</title><meta name=date content=2021-02-01></head><body><p>"+strings.Repeat(prose, 5)+"</p></body></html>")) +
		part("image/png", "logo.png", []byte("\x89PNG\r\n\x1a\n")) +
		part("application/pgp-signature", "signature.asc", []byte("-----BEGIN PGP SIGNATURE-----")) +
		part("application/pdf", "torn.pdf", pdf[:300]) +
		"--sep\r\nContent-Type: message/rfc822\r\n\r\n" + inner + "\r\n--sep--\r\n"
	articles, problems := Read(context.Background(), Source{Name: "a.eml", Bytes: []byte(mail)}, Options{})
	if len(problems) != 1 || problems[0].Path != "a.eml › torn.pdf" || !strings.Contains(problems[0].Message, "broken") {
		t.Errorf("problems %v", problems)
	}
	var titles []string
	for _, a := range articles {
		titles = append(titles, a.Title)
	}
	if got := strings.Join(titles, "; "); got != "Three papers; "+storyTitle+"; "+storyTitle+"; Wall holds; The inner one" {
		t.Fatalf("titles %q", got)
	}
	if a := articles[1]; a.Body != storyBody(t) || a.Path != "a.eml › pier.docx" || len(a.Published.Candidates) == 0 {
		t.Errorf("the document: %+v", a)
	}
	if a := articles[3]; a.Published.Date != caldate.Of(2021, 2, 1) || a.Published.Provenance != model.FromHTMLMeta {
		t.Errorf("the page: %+v", a.Published)
	}
	if a := articles[4]; a.Published.Date != caldate.Of(2021, 3, 15) || strings.Contains(articles[0].Body, "ferry") {
		t.Errorf("the inner mail: %+v", a)
	}
	nested := inner
	for range 12 {
		nested = "From: A <a@e.org>\r\nSubject: x\r\nMessage-ID: <1>\r\nMIME-Version: 1.0\r\nContent-Type: message/rfc822\r\n\r\n" + nested
	}
	if articles, problems := Read(context.Background(), Source{Name: "a.eml", Bytes: []byte(nested)}, Options{}); len(articles)+len(problems) == 0 {
		t.Error("mails in mails: neither an article nor a problem")
	}
}

// TestNotesAndChunks: foot- and endnotes follow the text in each office
// format, comments do not, and a page laid into a Word file is read.
func TestNotesAndChunks(t *testing.T) {
	docx := zipOf(t,
		"word/document.xml", `<w:document xmlns:w="x" xmlns:r="y"><w:body><w:p><w:r><w:t>The board met.</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t> It voted.</w:t><w:endnoteReference w:id="1"/><w:commentReference w:id="0"/></w:r></w:p><w:altChunk r:id="rId7"/></w:body></w:document>`,
		"word/footnotes.xml", `<w:footnotes xmlns:w="x"><w:footnote w:type="separator" w:id="0"><w:p><w:r><w:t>SEP</w:t></w:r></w:p></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/><w:t>Minutes of 3 March.</w:t></w:r></w:p></w:footnote></w:footnotes>`,
		"word/endnotes.xml", `<w:endnotes xmlns:w="x"><w:endnote w:id="1"><w:p><w:r><w:t>By five to two.</w:t></w:r></w:p></w:endnote></w:endnotes>`,
		"word/comments.xml", `<w:comments xmlns:w="x"><w:comment><w:p><w:r><w:t>Check this!</w:t></w:r></w:p></w:comment></w:comments>`,
		"word/_rels/document.xml.rels", `<Relationships><Relationship Id="rId7" Target="chunk.html"/><Relationship Id="rId8" Target="http://e.org/x" TargetMode="External"/></Relationships>`,
		"word/chunk.html", `<html><body><p>The page that was laid in tells of the wall.</p></body></html>`)
	want := "The board met. It voted.\n\nThe page that was laid in tells of the wall.\n\nMinutes of 3 March.\n\nBy five to two."
	if a := readOne(t, "a.docx", docx); a.Body != want {
		t.Errorf("docx %q", a.Body)
	}
	odt := zipOf(t, "content.xml", `<office:document-content xmlns:office="o" xmlns:text="t"><office:body><office:text><text:p>The board met.<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Minutes of 3 March.</text:p></text:note-body></text:note> It voted.<office:annotation><text:p>Check this!</text:p></office:annotation></text:p><text:p>It went home.</text:p></office:text></office:body></office:document-content>`)
	if a := readOne(t, "a.odt", odt); a.Body != "The board met. It voted.\n\nIt went home.\n\nMinutes of 3 March." {
		t.Errorf("odt %q", a.Body)
	}
	rtf := `{\rtf1 The board met.{\super\chftn{\footnote\pard {\super\chftn} Minutes of {\b 3} March.\par Second part.}} It voted.{\*\annotation Check this!}\par It went home.\par}`
	if a := readOne(t, "a.rtf", []byte(rtf)); a.Body != "The board met. It voted.\n\nIt went home.\n\nMinutes of 3 March.\nSecond part." {
		t.Errorf("rtf %q", a.Body)
	}
}

// TestFormFields reads what is written into a PDF's fields, from a file that
// another program made.
func TestFormFields(t *testing.T) {
	if _, err := os.Stat("testdata/reportlab_form.pdf"); err != nil {
		t.Fatal(err)
	}
	a := readOne(t, "a.pdf", fixture(t, "reportlab_form.pdf"))
	for _, w := range []string{"Chair:\n\nMaria Doe of the harbour board", "Decision:\n\nA new pier will be built by May 2022", "one abstained, according to the record."} {
		if !strings.Contains(a.Body, w) {
			t.Errorf("%q is not in %q", w, a.Body)
		}
	}
}
