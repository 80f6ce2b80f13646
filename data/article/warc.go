package article

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"context"
	"errors"
	"io"
	"mime"
	"net/http/httputil"
	"net/textproto"
	"net/url"
	"strconv"
	"strings"
)

// openWARC streams the pages of a web crawl (ISO 28500): each response or
// resource that is a page, a text or a PDF. The crawl's date is no date of
// publication.
func openWARC(ctx context.Context, c *container, add func(member) error) error {
	r := bufio.NewReaderSize(c.r, 64<<10)
	for n := 0; ; n++ {
		if err := ctx.Err(); err != nil {
			return err
		}
		line, err := readLine(r, 64<<10)
		if err == io.EOF && len(bytes.TrimSpace(line)) == 0 {
			return nil
		}
		if err != nil && err != io.EOF {
			return unpackError(err)
		}
		if len(bytes.TrimSpace(line)) == 0 {
			continue
		}
		if !bytes.HasPrefix(line, []byte("WARC/")) {
			return failf(StageRead, nil, "record %d of the crawl does not begin as one: the file is damaged from there on", n+1)
		}
		head, err := textproto.NewReader(bufio.NewReaderSize(&headReader{r: r}, 4<<10)).ReadMIMEHeader()
		if err != nil && len(head) == 0 {
			return failf(StageRead, err, "the crawl is cut short in the head of a record")
		}
		length, err := strconv.ParseInt(strings.TrimSpace(head.Get("Content-Length")), 10, 64)
		if err != nil || length < 0 {
			return failf(StageRead, err, "a record of the crawl does not say its length: the file is damaged from there on")
		}
		kind := strings.ToLower(head.Get("WARC-Type"))
		address := strings.Trim(head.Get("WARC-Target-URI"), "<>")
		if kind != "response" && kind != "resource" || !strings.HasPrefix(address, "http") {
			if _, err := io.CopyN(io.Discard, r, length); err != nil {
				return unpackError(unexpected(err))
			}
			continue
		}
		m := member{name: address, url: address}
		if length > c.o.Limits.File {
			m.err = failf(StageLimit, nil, "the page is %s and may have %s", size(length), size(c.o.Limits.File))
			if _, err := io.CopyN(io.Discard, r, length); err != nil {
				return unpackError(unexpected(err))
			}
		} else {
			block := make([]byte, 0, min(length, 1<<20))
			buf := bytes.NewBuffer(block)
			if _, err := io.CopyN(buf, r, length); err != nil {
				return unpackError(unexpected(err))
			}
			m.data = buf.Bytes()
			kind, ok := c.response(&m, kind == "response", head.Get("Content-Type"))
			if !ok {
				continue
			}
			if m.err == nil && strings.Contains(kind, "html") {
				m.format = formatHTML
			}
		}
		if err := add(m); err != nil {
			return err
		}
	}
}

// headReader hands a header's lines on one at a time up to the blank line, so
// that nothing of the block after it is swallowed.
type headReader struct {
	r    *bufio.Reader
	left []byte
	end  bool
	n    int
}

func (h *headReader) Read(p []byte) (int, error) {
	if len(h.left) == 0 {
		if h.end || h.n > 256<<10 {
			return 0, io.EOF
		}
		line, err := readLine(h.r, 64<<10)
		if len(line) == 0 && err != nil {
			return 0, err
		}
		h.n += len(line)
		h.left, h.end = line, len(bytes.TrimSpace(line)) == 0
	}
	n := copy(p, h.left)
	h.left = h.left[n:]
	return n, nil
}

func unexpected(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// response takes the HTTP head off a record's block and unpacks the rest. It
// reports false for what is no page: errors, redirects, pictures, robots.txt.
func (c *container) response(m *member, withHead bool, kind string) (string, bool) {
	if u, err := url.Parse(m.url); err == nil && u.Path == "/robots.txt" {
		return "", false
	}
	if !withHead {
		return kind, readableType(kind, m)
	}
	r := bufio.NewReader(bytes.NewReader(m.data))
	tp := textproto.NewReader(r)
	status, err := tp.ReadLine()
	fields := strings.Fields(status)
	if err != nil || len(fields) < 2 || !strings.HasPrefix(fields[0], "HTTP/") || fields[1] != "200" {
		return "", false
	}
	head, err := tp.ReadMIMEHeader()
	if err != nil && len(head) == 0 {
		return "", false
	}
	kind = head.Get("Content-Type")
	if !readableType(kind, m) {
		return "", false
	}
	var body io.Reader = r
	if strings.EqualFold(head.Get("Transfer-Encoding"), "chunked") {
		if first, _ := r.Peek(1); len(first) > 0 && (first[0] >= '0' && first[0] <= '9' || first[0] >= 'a' && first[0] <= 'f' || first[0] >= 'A' && first[0] <= 'F') {
			body = httputil.NewChunkedReader(r) // wget keeps the chunks
		}
	}
	switch enc := strings.ToLower(head.Get("Content-Encoding")); enc {
	case "", "identity":
	case "gzip", "x-gzip":
		packed := bufio.NewReader(body)
		body = packed
		if magic, _ := packed.Peek(2); len(magic) == 2 && magic[0] == 0x1f && magic[1] == 0x8b { // some crawlers keep the page unpacked
			z, err := gzip.NewReader(packed)
			if err != nil {
				m.err = failf(StageRead, err, "the page's gzip is broken")
				return kind, true
			}
			body = z
		}
	case "deflate":
		z, err := zlib.NewReader(body)
		if err != nil {
			m.err = failf(StageRead, err, "the page says that it is packed with deflate and is not")
			return kind, true
		}
		body = z
	default:
		m.err = failf(StageRead, nil, "the page is packed with %q, which is not supported: crawl it again without", enc)
		return kind, true
	}
	data, err := c.inflate(body, int64(len(m.data)))
	var limit *failure
	if errors.As(err, &limit) {
		m.err = err
	} else if len(data) == 0 {
		return "", false
	}
	m.data = data
	return kind, true
}

// readableType reports whether a media type is one of a text for readers, and
// notes its charset.
func readableType(kind string, m *member) bool {
	t, params, err := mime.ParseMediaType(kind)
	if err != nil {
		t = strings.ToLower(strings.TrimSpace(strings.SplitN(kind, ";", 2)[0]))
	}
	m.charset = params["charset"]
	switch t {
	case "text/html", "application/xhtml+xml", "text/plain", "application/pdf", "":
		return true
	}
	return false
}
