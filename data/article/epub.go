package article

import (
	"bytes"
	"context"
	"path"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"

	"golang.org/x/net/html"
)

// readEPUB reads a book (EPUB 2 and 3) as one article, its chapters in the
// order of the spine.
func readEPUB(ctx context.Context, in *input) ([]draft, error) {
	p, err := openPack(in)
	if err != nil {
		return nil, err
	}
	box, err := p.xml("META-INF/container.xml")
	if err != nil {
		return nil, err
	}
	rootfile := ""
	if box != nil {
		if r := box.find("rootfile"); r != nil {
			rootfile = r.attr("full-path")
		}
	}
	if enc, err := p.part("META-INF/encryption.xml"); err == nil && bytes.Contains(enc, []byte("EncryptedData")) && !bytes.Contains(enc, []byte("obfuscation")) && !bytes.Contains(enc, []byte("RC")) {
		return nil, failf(StageRead, nil, "the book is protected against copying (DRM) and can't be read")
	}
	opf, err := p.xml(rootfile)
	if err != nil {
		return nil, err
	}
	if opf == nil {
		return nil, failf(StageRead, nil, "the book has no table of its parts")
	}
	d := draft{}
	if meta := opf.find("metadata"); meta != nil {
		d.properties(meta)
		if e := meta.find("date"); e != nil { // a book's date is its publication's
			d.dates.AddText(e.text(), "", published.Candidate{Provenance: model.FromFrontMatter, Certainty: 0.85, Evidence: "dc:date: " + e.text()})
		}
	}
	files := make(map[string]string)
	skip := make(map[string]bool)
	opf.all("item", func(i *elem) {
		files[i.attr("id")] = i.attr("href")
		if strings.Contains(i.attr("properties"), "nav") || i.attr("media-type") != "" && !strings.Contains(i.attr("media-type"), "html") {
			skip[i.attr("id")] = true
		}
	})
	var parts []string
	var failed error
	opf.all("itemref", func(r *elem) {
		id := r.attr("idref")
		if failed != nil || skip[id] || r.attr("linear") == "no" || ctx.Err() != nil {
			return
		}
		data, err := p.part(path.Join(path.Dir(rootfile), files[id]))
		if err != nil {
			failed = err
			return
		}
		text, frontPage, err := chapter(data, d.title)
		if err != nil {
			failed = err
			return
		}
		if !frontPage {
			parts = append(parts, text)
		}
	})
	if failed != nil {
		return nil, failed
	}
	d.body = d.head(tidy(strings.Join(parts, "\n\n")))
	return []draft{d}, ctx.Err()
}

// chapter returns the text of a book's part; a title page and a table of
// contents are recognised and left out.
func chapter(data []byte, title string) (text string, front bool, err error) {
	doc, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return "", false, failf(StageRead, err, "a chapter of the book can't be read")
	}
	kind := ""
	var look func(n *html.Node, depth int)
	look = func(n *html.Node, depth int) {
		for _, a := range n.Attr {
			if a.Key == "epub:type" {
				kind += " " + a.Val
			}
		}
		for c := n.FirstChild; c != nil && depth < 6; c = c.NextSibling {
			look(c, depth+1)
		}
	}
	look(doc, 0)
	text = maintext.Text(doc)
	for _, k := range []string{"titlepage", "toc", "cover", "copyright-page", "landmarks"} {
		if strings.Contains(kind, k) {
			return text, true, nil
		}
	}
	short := len(text) < 300 && title != "" && strings.HasPrefix(strings.ToLower(text), strings.ToLower(title)) && !strings.Contains(text, ". ")
	return text, short, nil
}
