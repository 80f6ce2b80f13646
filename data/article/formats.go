package article

import (
	"context"
	"io"
)

// reader turns one document into drafts. It may panic or hang on hostile
// input: guard cuts it off.
type reader func(context.Context, *input) ([]draft, error)

// opener streams the members of an archive, a mailbox or a list; each member
// is a document of its own. It calls add for each, on its own goroutine.
type opener func(ctx context.Context, c *container, add func(member) error) error

// container is an archive, a mailbox or a list that is being opened.
type container struct {
	*input
	r    io.Reader
	ra   io.ReaderAt // the same bytes; nil where they only stream
	size int64       // bytes of it, as packed
	room *room
}

// member is one document of a container.
type member struct {
	name    string
	data    []byte
	format  format // empty: to be detected
	url     string
	charset string
	err     error // why it can't be read
}

// readerOf is the list of the formats that are one document.
func readerOf(f format) reader {
	switch f {
	case formatText:
		return readText
	case formatMarkdown:
		return readMarkdown
	case formatHTML:
		return readHTML
	case formatMHTML:
		return readMHTML
	case formatPDF:
		return readPDF
	case formatDOCX:
		return readDOCX
	case formatODT:
		return readODT
	case formatFODT:
		return readFlatODT
	case formatRTF:
		return readRTF
	case formatEPUB:
		return readEPUB
	case formatMail:
		return readMail
	case formatFeed:
		return readFeed
	case formatNewsML:
		return readNewsML
	case formatNITF:
		return readNITF
	case formatJSONItem:
		return readJSON
	}
	return nil
}

// openerOf is the list of the formats that hold documents.
func openerOf(f format) opener {
	switch f {
	case formatJSON:
		return openJSON
	case formatLines:
		return openLines
	case formatCSV:
		return openCSV
	case formatZip:
		return openZip
	case formatGzip:
		return openGzip
	case formatMbox:
		return openMbox
	case formatWARC:
		return openWARC
	}
	return nil
}
