package article

import (
	"archive/zip"
	"bufio"
	"compress/gzip"
	"context"
	"errors"
	"io"
	"path"
	"strings"
)

// zipKind tells what a ZIP is: a word-processor file, a book, or an archive.
func zipKind(r io.ReaderAt, n int64) format {
	z, err := zip.NewReader(r, n)
	if err != nil {
		return formatZip
	}
	for i, f := range z.File {
		switch f.Name {
		case "word/document.xml", "word\\document.xml":
			return formatDOCX
		case "META-INF/container.xml":
			return formatEPUB
		case "content.xml":
			return formatODT
		case "xl/workbook.xml":
			return formatXLSX
		case "ppt/presentation.xml":
			return formatPPTX
		}
		if i > 2000 {
			break
		}
	}
	return formatZip
}

// unreadable refuses the kinds of ZIP that hold no article.
func unreadable(f format) error {
	switch f {
	case formatXLSX:
		return failf(StageDetect, nil, "it is a spreadsheet: save the sheet with the articles as CSV, with a column named text")
	case formatPPTX:
		return failf(StageDetect, nil, "it is a presentation: save its text as PDF or a word-processor file")
	}
	return nil
}

// openZip streams the files of a ZIP archive in its order. Nothing is written
// anywhere, so that a member's path can lead nowhere.
func openZip(ctx context.Context, c *container, add func(member) error) error {
	z, err := zip.NewReader(c.ra, c.size)
	if err != nil {
		return failf(StageRead, err, "%s is broken or cut short: get it once more", packName(c.name()))
	}
	pages := make(map[string]bool)
	for _, f := range z.File {
		if x := strings.ToLower(path.Ext(f.Name)); x == ".html" || x == ".htm" {
			pages[strings.TrimSuffix(f.Name, path.Ext(f.Name))] = true
		}
	}
	for _, f := range z.File {
		if err := ctx.Err(); err != nil {
			return err
		}
		if f.FileInfo().IsDir() || hiddenMember(f.Name) || companion(path.Dir(f.Name), pages) {
			continue
		}
		m := member{name: f.Name}
		switch {
		case f.Flags&1 != 0:
			m.err = failf(StageRead, nil, "it is encrypted: unpack the archive with its password and import the files")
		case f.UncompressedSize64 > uint64(c.o.Limits.File):
			m.err = failf(StageLimit, nil, "it unpacks to %s and a file may have %s", size(int64(min(f.UncompressedSize64, 1<<62))), size(c.o.Limits.File))
		default:
			m.data, m.err = c.zipMember(f)
		}
		if err := add(m); err != nil {
			return err
		}
	}
	return nil
}

func (c *container) zipMember(f *zip.File) ([]byte, error) {
	r, err := f.Open()
	if errors.Is(err, zip.ErrAlgorithm) {
		return nil, failf(StageRead, err, "it is packed in a way that is not supported (method %d): pack it again as an ordinary ZIP", f.Method)
	}
	if err != nil {
		return nil, failf(StageRead, err, "the archive is damaged here (%v)", err)
	}
	defer r.Close()
	data, err := c.inflate(r, int64(min(f.CompressedSize64, 1<<40)))
	var limit *failure
	if err != nil && !errors.As(err, &limit) {
		return nil, failf(StageRead, err, "the archive is damaged here (%v)", err)
	}
	return data, err
}

// hiddenMember reports whether a member is an archive program's own.
func hiddenMember(name string) bool {
	for _, part := range strings.Split(strings.ReplaceAll(name, "\\", "/"), "/") {
		if strings.HasPrefix(part, ".") && part != "." && part != ".." || part == "__MACOSX" || part == "Thumbs.db" {
			return true
		}
	}
	return false
}

// openGzip opens a single packed file: a crawl (.warc.gz), a list
// (.jsonl.gz), a mailbox, or one document.
func openGzip(ctx context.Context, c *container, add func(member) error) error {
	packed := &counter{r: c.r}
	z, err := gzip.NewReader(packed)
	if err != nil {
		return failf(StageRead, err, "the gzip file is broken (%v)", err)
	}
	defer z.Close()
	name := z.Name
	if name == "" {
		name = strings.TrimSuffix(path.Base(strings.ReplaceAll(c.name(), "\\", "/")), ".gz")
	}
	name = path.Base(strings.ReplaceAll(name, "\\", "/"))
	in := bufio.NewReaderSize(&ratioReader{r: z, packed: packed, limits: &c.o.Limits}, sniffed)
	head, err := in.Peek(sniffed)
	if err != nil && err != io.EOF {
		return unpackError(err)
	}
	f, err := detect(head, name)
	if err != nil {
		return err
	}
	switch f {
	case formatWARC, formatLines, formatMbox, formatCSV, formatJSON:
		sub := *c
		sub.r, sub.ra = in, nil
		return unpackError(openerOf(f)(ctx, &sub, add))
	}
	data, err := c.inflate(in, c.size)
	if err != nil {
		return unpackError(err)
	}
	return add(member{name: name, data: data})
}

func unpackError(err error) error {
	var f *failure
	switch {
	case err == nil, errors.As(err, &f), errors.Is(err, context.Canceled), errors.Is(err, context.DeadlineExceeded):
		return err
	case errors.Is(err, io.ErrUnexpectedEOF):
		return failf(StageRead, err, "the packed file is cut short: what stood before the cut was read")
	}
	return failf(StageRead, err, "the packed file is damaged (%v)", err)
}

// ratioReader stops a stream that unpacks to more than the limits allow.
type ratioReader struct {
	r      io.Reader
	packed *counter
	n      int64
	limits *Limits
}

func (r *ratioReader) Read(p []byte) (int, error) {
	n, err := r.r.Read(p)
	r.n += int64(n)
	if r.n > 1<<20 && r.n > r.packed.n*r.limits.Ratio {
		return n, failf(StageLimit, nil, "it unpacks to more than %d times its packed size: it may be a decompression bomb", r.limits.Ratio)
	}
	if r.n > r.limits.Unpacked {
		return n, failf(StageLimit, nil, "it unpacks to more than %s: split it", size(r.limits.Unpacked))
	}
	return n, err
}

// packName says what a ZIP was meant to be by its name: office formats and
// books are ZIPs too.
func packName(name string) string {
	switch strings.ToLower(path.Ext(name)) {
	case ".docx", ".docm", ".odt":
		return "the document"
	case ".xlsx", ".ods":
		return "the spreadsheet"
	case ".pptx", ".odp":
		return "the presentation"
	case ".epub":
		return "the book"
	}
	return "the ZIP archive"
}
