package article

import (
	"context"
	"errors"
	"strings"
	"sync"
	"unicode"

	"dateline/data/article/pdftext"
	"dateline/data/article/published"
	"dateline/data/stepback"
	"dateline/model"
)

// The PDF engine is one for the program: it costs 55 MB and lives on once it
// was needed. engines has one for each cache folder, which is one but in tests.
var (
	enginesMu sync.Mutex
	engines   = make(map[string]*pdftext.Engine)
)

// pdfMemory is what one PDF may take inside the engine, in bytes.
const pdfMemory = 384 << 20

func pdfEngine(cacheDir string) *pdftext.Engine {
	enginesMu.Lock()
	defer enginesMu.Unlock()
	e := engines[cacheDir]
	if e == nil {
		e = pdftext.New(cacheDir, min(stepback.Cores(), 4), pdfMemory)
		engines[cacheDir] = e
	}
	return e
}

// readPDF reads a PDF's text layer.
func readPDF(ctx context.Context, in *input) ([]draft, error) {
	doc, err := pdfEngine(in.o.CacheDir).Read(ctx, in.data, in.o.Limits.Pages)
	switch {
	case errors.Is(err, pdftext.ErrPassword):
		return nil, failf(StageRead, err, "the PDF is encrypted: open it with its password and save it without")
	case errors.Is(err, pdftext.ErrBroken):
		return nil, failf(StageRead, err, "the PDF is broken or cut short")
	case err != nil:
		return nil, err
	}
	if doc.Truncated {
		return nil, failf(StageLimit, nil, "it has more than %d pages: print the pages of the article to a PDF of their own", in.o.Limits.Pages)
	}
	body, headline := doc.Text()
	if strings.TrimSpace(body) == "" {
		return nil, failf(StageRead, nil, "the PDF holds pictures of pages and no text: run text recognition (OCR) over it first")
	}
	if !legible(body) {
		return nil, failf(StageRead, nil, "the PDF's fonts do not say which letters they show, so its text reads as signs: run text recognition (OCR) over it first")
	}
	d := draft{}
	if meta := usefulTitle(doc.Title); meta != "" && (headline == "" || strings.Contains(strings.ToLower(body), strings.ToLower(meta))) {
		d.title = meta
	} else {
		d.title = headline
	}
	if a := oneLine(doc.Author); len(a) > 2 && len(a) < 100 && !strings.ContainsAny(a, "@\\/") {
		d.author = a
	}
	d.body = d.head(d.aboveHeadline(body))
	c := published.Candidate{Provenance: model.FromPDFInfo, Certainty: 0.65, Evidence: "CreationDate: " + doc.Created}
	today := in.o.latest().AddDays(-3)
	if st, ok := published.Parse(doc.Created); printed(doc.Creator+" "+doc.Producer) || ok && st.Date.After(today) {
		c.Certainty = 0.4 // the day on which somebody printed or converted it
	}
	d.dates.AddText(doc.Created, "", c)
	d.dates.AddText(doc.Modified, "", published.Candidate{Provenance: model.FromPDFInfo, Certainty: 0.4, Evidence: "ModDate: " + doc.Modified, Modified: true})
	return []draft{d}, nil
}

// legible reports whether a text consists of letters and digits for the most
// part: a PDF whose fonts lost their encoding gives signs instead.
func legible(s string) bool {
	good, all := 0, 0
	for _, r := range s {
		if unicode.IsSpace(r) || strings.ContainsRune(".-_·•=|", r) { // leaders and rules of tables
			continue
		}
		all++
		if unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r) {
			good++
		}
	}
	return all < 200 || good*2 > all
}

// aboveHeadline drops the lines that stand above the headline: the paper's
// name, the section. What they say of the date is kept.
func (d *draft) aboveHeadline(body string) string {
	paras := strings.SplitN(body, "\n\n", 6)
	for i, p := range paras[:min(len(paras), 5)] {
		if strings.EqualFold(p, d.title) {
			for _, above := range paras[:i] {
				_, found, _ := published.ReadLine(above, d.language)
				d.addDates(found)
			}
			return strings.Join(paras[i:], "\n\n")
		}
		if len(p) > 80 || strings.HasSuffix(p, ".") {
			break
		}
	}
	return body
}

// printed recognises programs that make a PDF of something older.
func printed(program string) bool {
	low := strings.ToLower(program)
	for _, p := range []string{"skia", "chrom", "mozilla", "firefox", "quartz", "print to pdf", "wkhtml", "cairo", "ghostscript", "distiller", "scan", "safari", "webkit", "pdfcreator", "acrobat web capture", "prince"} {
		if strings.Contains(low, p) {
			return true
		}
	}
	return false
}

// usefulTitle refuses the titles that programs give by themselves.
func usefulTitle(t string) string {
	t = oneLine(t)
	low := strings.ToLower(t)
	for _, junk := range []string{"microsoft word", "untitled", "unbenannt", "document", "dokument", ".doc", ".indd", ".qxd", ".pdf", ".tex", ".odt", "slide 1", "powerpoint", "http://", "https://", "layout 1"} {
		if strings.Contains(low, junk) {
			return ""
		}
	}
	if len(t) < 6 || len(t) > 250 || !strings.Contains(t, " ") {
		return ""
	}
	return t
}
