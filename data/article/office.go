package article

import (
	"archive/zip"
	"bytes"
	"context"
	"path"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"

	"golang.org/x/net/html"
)

// pack is a document that is a ZIP of XML parts.
type pack struct {
	z    *zip.Reader
	in   *input
	left int64
}

func openPack(in *input) (*pack, error) {
	z, err := zip.NewReader(bytes.NewReader(in.data), int64(len(in.data)))
	if err != nil {
		return nil, failf(StageRead, err, "the file is broken or cut short (%v)", err)
	}
	return &pack{z: z, in: in, left: min(in.o.Limits.Unpacked, 4*in.o.Limits.File)}, nil
}

// part unpacks a part by its name, nil when there is none.
func (p *pack) part(name string) ([]byte, error) {
	for _, f := range p.z.File {
		if strings.ReplaceAll(f.Name, "\\", "/") != name {
			continue
		}
		if f.Flags&1 != 0 {
			return nil, failf(StageRead, nil, "it is encrypted: save it without a password")
		}
		c := container{input: p.in, room: &room{left: p.left}}
		data, err := c.zipMember(f)
		p.left -= int64(len(data))
		return data, err
	}
	return nil, nil
}

// xml unpacks and parses a part; a missing one is nil.
func (p *pack) xml(name string) (*elem, error) {
	data, err := p.part(name)
	if err != nil || data == nil {
		return nil, err
	}
	return p.in.o.Limits.parseXML(data)
}

// readDOCX reads a Word document (ECMA-376): paragraphs with their text as it
// stands after tracked changes, then its foot- and endnotes; without headers,
// comments (a reader's remarks) and captions.
func readDOCX(_ context.Context, in *input) ([]draft, error) {
	p, err := openPack(in)
	if err != nil {
		return nil, err
	}
	doc, err := p.xml("word/document.xml")
	if err != nil {
		return nil, err
	}
	if doc == nil {
		return nil, failf(StageRead, nil, "the document has no text part")
	}
	d := draft{}
	if core, err := p.xml("docProps/core.xml"); err == nil && core != nil {
		d.properties(core)
	}
	var w docWriter
	body := doc.find("body")
	if body == nil {
		return nil, failf(StageRead, nil, "the document has no body")
	}
	if w.parts, err = p.relations("word/_rels/document.xml.rels"); err != nil {
		return nil, err
	}
	w.pack = p
	w.block(body)
	for _, kind := range []string{"footnote", "endnote"} {
		notes, err := p.xml("word/" + kind + "s.xml")
		if err != nil || notes == nil {
			continue // a document without them, or notes that are damaged: the text stands
		}
		w.notes(notes, kind)
	}
	d.officeBody(in, w.paras)
	return []draft{d}, nil
}

// relations reads which part of the pack an identifier stands for.
func (p *pack) relations(name string) (map[string]string, error) {
	rels, err := p.xml(name)
	if err != nil || rels == nil {
		return nil, err
	}
	parts := make(map[string]string)
	rels.all("Relationship", func(r *elem) {
		if r.attr("TargetMode") == "External" {
			return
		}
		target := r.attr("Target")
		if !strings.HasPrefix(target, "/") {
			target = "word/" + target
		}
		parts[r.attr("Id")] = strings.TrimPrefix(path.Clean(target), "/")
	})
	return parts, nil
}

// properties reads Dublin Core as office formats and EPUB write it. A
// document's dates say when it was written, which is near its publication at
// best.
func (d *draft) properties(meta *elem) {
	get := func(name string) string {
		if e := meta.find(name); e != nil {
			return oneLine(e.text())
		}
		return ""
	}
	if t := usefulTitle(get("title")); t != "" {
		d.title = t
	}
	d.author = get("creator")
	if a := get("initial-creator"); d.author == "" || a != "" {
		d.author = a
	}
	if len(d.author) < 3 || strings.EqualFold(d.author, "user") || strings.EqualFold(d.author, "admin") || strings.EqualFold(d.author, "administrator") {
		d.author = ""
	}
	d.publisher = get("publisher")
	d.language = get("language")
	for name, c := range map[string]float64{"issued": 0.9, "date": 0.5, "created": 0.5, "creation-date": 0.5} {
		if v := get(name); v != "" {
			d.dates.AddText(v, "", published.Candidate{Provenance: model.FromFrontMatter, Certainty: c, Evidence: "document property " + name + ": " + v})
		}
	}
	if v := get("modified"); v != "" {
		d.dates.AddText(v, "", published.Candidate{Provenance: model.FromFrontMatter, Certainty: 0.5, Evidence: "document property modified: " + v, Modified: true})
	}
}

// para is a paragraph of an office document.
type para struct {
	text    string
	heading bool // a title or heading by its style
}

// officeBody makes title and body of paragraphs: a heading at the top is the
// title.
func (d *draft) officeBody(_ *input, paras []para) {
	var b strings.Builder
	first := true
	for _, p := range paras {
		text := strings.TrimSpace(p.text)
		if text == "" {
			continue
		}
		if first && p.heading && len(text) < 300 {
			first = false
			if d.title == "" || !strings.EqualFold(oneLine(text), d.title) {
				d.title = oneLine(text)
			}
			continue
		}
		first = false
		if b.Len() > 0 {
			b.WriteString("\n\n")
		}
		b.WriteString(text)
	}
	d.body = d.head(b.String())
}

// docWriter gathers the paragraphs of a WordprocessingML body.
type docWriter struct {
	paras  []para
	cur    strings.Builder
	pack   *pack
	parts  map[string]string
	chunks int
	noted  []string // the notes that the text refers to, "footnote 2"
}

// notes appends the notes of a kind in the order in which the text refers to
// them.
func (w *docWriter) notes(notes *elem, kind string) {
	byID := make(map[string]*elem)
	notes.all(kind, func(n *elem) {
		if t := n.attr("type"); t == "" || t == "normal" {
			byID[n.attr("id")] = n
		}
	})
	for _, ref := range w.noted {
		if id, ok := strings.CutPrefix(ref, kind+" "); ok && byID[id] != nil {
			w.block(byID[id])
			delete(byID, id)
		}
	}
}

// mostChunks is how many foreign documents one document may hold.
const mostChunks = 100

// chunk reads a document of another format that is laid into the text
// (altChunk): programs that make Word files of web pages leave the page so.
func (w *docWriter) chunk(name string) {
	if name == "" || w.pack == nil || w.chunks >= mostChunks {
		return
	}
	w.chunks++
	data, err := w.pack.part(name)
	if err != nil || data == nil {
		return
	}
	text := ""
	switch f, err := detect(data[:min(len(data), sniffed)], name); {
	case err != nil:
		return
	case f == formatHTML || f == formatMHTML || f == formatMail:
		if page, _, err := pageOf(data); err == nil && f != formatHTML {
			data = page.Content
		}
		if doc, err := html.Parse(strings.NewReader(decodeBytes(data, ""))); err == nil {
			text = tidy(maintext.Text(doc))
		}
	case f == formatText:
		text = tidy(decodeBytes(data, ""))
	}
	for p := range strings.SplitSeq(text, "\n\n") {
		w.paras = append(w.paras, para{text: p})
	}
}

func (w *docWriter) block(e *elem) {
	for _, c := range e.children {
		if c.elem == nil {
			continue
		}
		switch c.elem.name {
		case "p":
			w.paragraph(c.elem)
		case "tbl":
			c.elem.all("tr", func(tr *elem) {
				var cells []string
				tr.all("tc", func(tc *elem) {
					sub := docWriter{}
					sub.block(tc)
					w.noted = append(w.noted, sub.noted...)
					var t []string
					for _, p := range sub.paras {
						if s := strings.TrimSpace(p.text); s != "" {
							t = append(t, s)
						}
					}
					cells = append(cells, strings.Join(t, " "))
				})
				w.paras = append(w.paras, para{text: strings.Join(cells, " | ")})
			})
		case "altChunk":
			w.chunk(w.parts[c.elem.attr("id")])
		case "sectPr", "moveFrom", "del":
		default:
			w.block(c.elem)
		}
	}
}

func (w *docWriter) paragraph(p *elem) {
	style := ""
	if pr := p.child("pPr"); pr != nil {
		if s := pr.child("pStyle"); s != nil {
			style = strings.ToLower(s.attr("val"))
		}
	}
	if strings.Contains(style, "caption") || strings.HasPrefix(style, "footer") || strings.HasPrefix(style, "header") {
		return
	}
	w.cur.Reset()
	w.run(p)
	w.paras = append(w.paras, para{w.cur.String(), style == "title" || strings.HasPrefix(style, "heading") || strings.HasPrefix(style, "titel") || strings.HasPrefix(style, "berschrift") || strings.HasPrefix(style, "überschrift")})
}

func (w *docWriter) run(e *elem) {
	for _, c := range e.children {
		if c.elem == nil {
			continue
		}
		switch c.elem.name {
		case "t":
			for _, t := range c.elem.children {
				w.cur.WriteString(t.text)
			}
		case "tab":
			w.cur.WriteByte(' ')
		case "br", "cr":
			w.cur.WriteByte('\n')
		case "noBreakHyphen":
			w.cur.WriteByte('-')
		case "sym", "softHyphen", "instrText", "delText", "commentReference", "pPr", "rPr", "Fallback", "del", "moveFrom":
		case "footnoteReference", "endnoteReference":
			w.noted = append(w.noted, strings.TrimSuffix(c.elem.name, "Reference")+" "+c.elem.attr("id"))
		case "txbxContent":
			sub := docWriter{}
			sub.block(c.elem)
			w.paras, w.noted = append(w.paras, sub.paras...), append(w.noted, sub.noted...)
		default:
			w.run(c.elem)
		}
	}
}

// readODT reads an OpenDocument text (OASIS ODF 1.3), packed or flat.
func readODT(_ context.Context, in *input) ([]draft, error) {
	p, err := openPack(in)
	if err != nil {
		return nil, err
	}
	if manifest, err := p.part("META-INF/manifest.xml"); err == nil && bytes.Contains(manifest, []byte("encryption-data")) {
		return nil, failf(StageRead, nil, "it is encrypted: save it without a password")
	}
	content, err := p.xml("content.xml")
	if err != nil {
		return nil, err
	}
	if content == nil {
		return nil, failf(StageRead, nil, "the document has no text part")
	}
	d := draft{}
	if meta, err := p.xml("meta.xml"); err == nil && meta != nil {
		d.properties(meta)
	}
	return d.openDocument(in, content)
}

func readFlatODT(_ context.Context, in *input) ([]draft, error) {
	root, err := in.o.Limits.parseXML(in.data)
	if err != nil {
		return nil, err
	}
	d := draft{}
	if meta := root.find("meta"); meta != nil {
		d.properties(meta)
	}
	return d.openDocument(in, root)
}

func (d draft) openDocument(in *input, root *elem) ([]draft, error) {
	body := root.find("body")
	if body == nil {
		return nil, failf(StageRead, nil, "the document has no body")
	}
	if body.child("text") == nil {
		return nil, failf(StageDetect, nil, "it is an OpenDocument file but no text (a table, slides or a drawing): save its text as .odt")
	}
	// What a style is called, where a paragraph only names an automatic one.
	parents := make(map[string]string)
	root.all("style", func(s *elem) { parents[s.attr("name")] = s.attr("parent-style-name") })
	var paras, notes []para
	note := func(n *elem) {
		if body := n.child("note-body"); body != nil {
			body.all("p", func(p *elem) {
				var b strings.Builder
				odfText(&b, p, nil)
				notes = append(notes, para{text: b.String()})
			})
		}
	}
	var walk func(e *elem)
	walk = func(e *elem) {
		for _, c := range e.children {
			if c.elem == nil {
				continue
			}
			switch c.elem.name {
			case "p", "h":
				style := c.elem.attr("style-name")
				if up := parents[style]; up != "" {
					style = up
				}
				low := strings.ToLower(style)
				if strings.Contains(low, "caption") || strings.Contains(low, "illustration") {
					continue
				}
				var b strings.Builder
				odfText(&b, c.elem, note)
				paras = append(paras, para{b.String(), c.elem.name == "h" || low == "title"})
			case "table-row":
				var cells []string
				c.elem.all("table-cell", func(cell *elem) {
					var b strings.Builder
					cell.all("p", func(p *elem) {
						if b.Len() > 0 {
							b.WriteByte(' ')
						}
						odfText(&b, p, note)
					})
					cells = append(cells, strings.TrimSpace(b.String()))
				})
				paras = append(paras, para{text: strings.Join(cells, " | ")})
			case "tracked-changes", "note", "annotation", "sequence-decls", "forms", "table-of-content", "frame":
			default:
				walk(c.elem)
			}
		}
	}
	walk(body)
	d.officeBody(in, append(paras, notes...))
	return []draft{d}, nil
}

// odfText writes a paragraph: white space is folded, s, tab and line-break
// are elements. Foot- and endnotes are handed to note, which may be nil.
func odfText(b *strings.Builder, e *elem, note func(*elem)) {
	for _, c := range e.children {
		if c.elem == nil {
			fields := strings.Fields(c.text)
			if c.text != "" && (c.text[0] == ' ' || c.text[0] == '\n' || c.text[0] == '\t') && b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(strings.Join(fields, " "))
			if n := len(c.text); n > 1 && len(fields) > 0 && (c.text[n-1] == ' ' || c.text[n-1] == '\n') {
				b.WriteByte(' ')
			}
			continue
		}
		switch c.elem.name {
		case "s", "tab":
			b.WriteByte(' ')
		case "line-break":
			b.WriteByte('\n')
		case "note":
			if note != nil {
				note(c.elem)
			}
		case "annotation", "annotation-end", "change", "change-start", "change-end", "frame", "bookmark", "soft-page-break":
		default:
			odfText(b, c.elem, note)
		}
	}
}
