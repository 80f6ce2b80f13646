package article

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"runtime/debug"
)

// room is what one archive may still unpack to, with all archives inside it.
type room struct {
	left    int64 // bytes
	members int
	met     bool // a member or a problem was found
}

// unpackTop opens a container that a person named and puts its members in
// line, then a job that marks its end in the progress.
func (w *walk) unpackTop(ctx context.Context, c *container, f format) error {
	counted := &counter{r: c.r}
	c.r = counted
	c.room = &room{left: w.o.Limits.Unpacked, members: w.o.Limits.Members}
	reported := int64(0)
	progress := func() int64 {
		n := min(counted.n, c.size) - reported
		reported += max(n, 0)
		return max(n, 0)
	}
	if err := w.unpack(ctx, c, f, progress); err != nil {
		return err
	}
	if !c.room.met {
		return w.send(ctx, &job{in: c.input, files: 1, bytes: c.size - reported, err: failf(StageRead, nil, "there is no article in it")})
	}
	return w.send(ctx, &job{in: c.input, files: 1, bytes: c.size - reported, end: true})
}

// unpack streams a container's members into line. What is wrong with the
// container is a problem among its members; it fails only when the walk was
// cancelled.
func (w *walk) unpack(ctx context.Context, c *container, f format, progress func() int64) (stopped error) {
	top := c.top
	if top == nil {
		src := c.src
		top = &src
	}
	add := func(m member) error {
		if stopped != nil {
			return stopped
		}
		if err := ctx.Err(); err != nil {
			stopped = err
			return err
		}
		src := Source{Path: c.src.label(), Name: m.name, URL: m.url, Charset: m.charset, Published: c.src.Published}
		if m.name != "" {
			src.Path += " › " + m.name
		}
		in := &input{src: src, data: m.data, depth: c.depth + 1, top: top, o: w.o}
		err := w.member(ctx, c, in, m, progress)
		if ctx.Err() != nil {
			stopped = ctx.Err()
			return stopped
		}
		return err
	}
	err := func() (err error) {
		defer func() {
			if p := recover(); p != nil {
				err = failf(StageRead, fmt.Errorf("panic: %v\n%s", p, debug.Stack()), "its reader failed (%v): the file is damaged, or please report it", p)
			}
		}()
		return openerOf(f)(ctx, c, add)
	}()
	if stopped != nil {
		return stopped
	}
	if err != nil {
		c.room.met = true
		return w.send(ctx, &job{in: c.input, err: err, bytes: progress()})
	}
	return nil
}

// member puts one member in line, or opens it when it is an archive itself.
func (w *walk) member(ctx context.Context, c *container, in *input, m member, progress func() int64) error {
	bad := func(err error) error { return w.send(ctx, &job{in: in, err: err, bytes: progress()}) }
	if m.err != nil {
		c.room.met = true
		return bad(m.err)
	}
	n := int64(len(m.data))
	c.room.met = true
	c.room.left -= n
	c.room.members--
	if c.room.left < 0 {
		return failf(StageLimit, nil, "it unpacks to more than %s: unpack it and import what you need", size(w.o.Limits.Unpacked))
	}
	if c.room.members < 0 {
		return failf(StageLimit, nil, "it holds more than %d articles: split it", w.o.Limits.Members)
	}
	f := m.format
	if f == "" {
		var err error
		if f, err = detect(m.data[:min(len(m.data), sniffed)], in.name()); err != nil {
			return bad(err)
		}
		if f == formatZip {
			f = zipKind(bytes.NewReader(m.data), n)
			if err := unreadable(f); err != nil {
				return bad(err)
			}
		}
	}
	if openerOf(f) == nil {
		return w.send(ctx, &job{in: in, format: f, bytes: progress(), weight: weight(f, n)})
	}
	if in.depth >= w.o.Limits.Depth {
		return bad(failf(StageLimit, nil, "archives lie more than %d deep in one another: unpack it by hand", w.o.Limits.Depth))
	}
	r := bytes.NewReader(m.data)
	return w.unpack(ctx, &container{input: in, r: r, ra: r, size: n, room: c.room}, f, progress)
}

// counter counts the bytes that were read.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}

// portion bounds what is read of a stream between two resets, so that one
// record without an end can't fill the memory.
type portion struct {
	r     io.Reader
	limit int64
	left  int64
}

func newPortion(r io.Reader, limit int64) *portion { return &portion{r, limit, limit} }

func (p *portion) reset() { p.left = p.limit }

func (p *portion) Read(b []byte) (int, error) {
	if p.left <= 0 {
		return 0, failf(StageLimit, nil, "one of its records is longer than %s, or never ends", size(p.limit))
	}
	n, err := p.r.Read(b[:min(int64(len(b)), p.left)])
	p.left -= int64(n)
	return n, err
}

// weight is the memory that reading a document takes: a tree of markup takes
// many times its text.
func weight(f format, n int64) int64 {
	switch f {
	case formatHTML, formatMHTML, formatFeed, formatNewsML, formatNITF, formatFODT, formatJSONItem:
		return 6 * n
	case formatDOCX, formatODT, formatEPUB:
		return 8 * n
	}
	return n
}

// most is the size that a document of a format may have.
func (l *Limits) most(f format) int64 {
	switch f {
	case formatText, formatMarkdown:
		return min(l.File, 2*l.Text)
	case formatHTML, formatFeed, formatNewsML, formatNITF, formatFODT:
		return min(l.File, l.Markup)
	}
	return l.File
}

// inflate reads what a stream unpacks to, within the limits for one document
// and the ratio of unpacked to packed bytes that honest files keep.
func (c *container) inflate(r io.Reader, packed int64) ([]byte, error) {
	limit := min(c.o.Limits.File, c.room.left)
	if packed > 0 {
		limit = min(limit, max(1<<20, packed*c.o.Limits.Ratio))
	}
	data, err := io.ReadAll(io.LimitReader(r, limit+1))
	if int64(len(data)) > limit {
		return nil, failf(StageLimit, nil, "it unpacks to more than %s, %d times its packed size or more: it may be a decompression bomb", size(limit), limit/max(packed, 1))
	}
	return data, err
}
