package article

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"strings"
)

// entry is one file of a walk.
type entry struct {
	src  Source
	size int64
	err  error
}

// plan lists what the sources name and puts it in line.
func (w *walk) plan(ctx context.Context, srcs []Source) {
	var list []entry
	for _, s := range srcs {
		if ctx.Err() != nil {
			return
		}
		list = w.list(ctx, list, s, 0)
	}
	if len(list) > w.o.Limits.Files {
		n := len(list)
		list = list[:w.o.Limits.Files]
		list = append(list, entry{src: srcs[len(srcs)-1], err: failf(StageLimit, nil, "there are %d files and one import may have %d: import the folders one by one", n, w.o.Limits.Files)})
	}
	w.mu.Lock()
	for _, e := range list {
		w.files++
		w.bytes += e.size
	}
	w.mu.Unlock()
	for _, e := range list {
		if err := w.open(ctx, e); err != nil {
			return // cancelled
		}
	}
}

// list appends the files that a source names: itself, or those of a folder.
func (w *walk) list(ctx context.Context, list []entry, s Source, depth int) []entry {
	if s.Bytes != nil {
		return append(list, entry{src: s, size: int64(len(s.Bytes))})
	}
	if s.Path == "" {
		return append(list, entry{src: s})
	}
	info, err := w.o.Stat(s.Path)
	if err != nil {
		return append(list, entry{src: s, err: err})
	}
	if !info.IsDir() {
		if !info.Mode().IsRegular() {
			return append(list, entry{src: s, err: failf(StageOpen, nil, "it is a device or a pipe, not a file")})
		}
		return append(list, entry{src: s, size: info.Size()})
	}
	return w.folder(ctx, list, s, depth)
}

// folder lists a folder by name. Hidden files, links that lead to folders, the
// companion folder of a saved page ("Page_files" beside "Page.html") and story
// files with what lies beside them while they are open are left out.
func (w *walk) folder(ctx context.Context, list []entry, s Source, depth int) []entry {
	if depth > 40 || ctx.Err() != nil {
		return append(list, entry{src: s, err: failf(StageLimit, nil, "its folders lie more than 40 deep")})
	}
	entries, err := w.o.ReadDir(s.Path)
	if err != nil {
		list = append(list, entry{src: s, err: err})
	}
	pages := make(map[string]bool)
	for _, e := range entries {
		if x := strings.ToLower(filepath.Ext(e.Name())); x == ".html" || x == ".htm" || x == ".xhtml" {
			pages[strings.TrimSuffix(e.Name(), filepath.Ext(e.Name()))] = true
		}
	}
	for _, e := range entries {
		name := e.Name()
		if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "~$") || strings.HasSuffix(name, "~") || storyFile(name) {
			continue
		}
		sub := s
		sub.Path = filepath.Join(s.Path, name)
		switch {
		case e.IsDir():
			if !companion(name, pages) {
				list = w.folder(ctx, list, sub, depth+1)
			}
		case e.Type().IsRegular():
			n := int64(0)
			if info, err := e.Info(); err == nil {
				n = info.Size()
			}
			list = append(list, entry{src: sub, size: n})
		default:
			if info, err := w.o.Stat(sub.Path); err == nil && info.Mode().IsRegular() {
				list = append(list, entry{src: sub, size: info.Size()})
			}
		}
		if len(list) > w.o.Limits.Files {
			break
		}
	}
	return list
}

// companion reports whether a folder holds the pictures and scripts of a saved
// page beside it: browsers add _files, -Dateien, _fichiers and the like.
func companion(name string, pages map[string]bool) bool {
	i := strings.LastIndexAny(name, "_-.")
	return i > 0 && pages[name[:i]]
}

// open puts one file in line, or the members of an archive. It fails only when
// the walk was cancelled.
func (w *walk) open(ctx context.Context, e entry) error {
	in := &input{src: e.src, o: w.o}
	bad := func(err error) error {
		return w.send(ctx, &job{in: in, err: err, files: 1, bytes: e.size})
	}
	switch {
	case e.err != nil:
		return bad(e.err)
	case e.src.Bytes != nil:
		in.data = e.src.Bytes
		f, err := detect(in.data[:min(len(in.data), sniffed)], in.name())
		if err != nil {
			return bad(err)
		}
		if f == formatZip {
			f = zipKind(bytes.NewReader(in.data), e.size)
			if err := unreadable(f); err != nil {
				return bad(err)
			}
		}
		if openerOf(f) != nil {
			r := bytes.NewReader(in.data)
			return w.unpackTop(ctx, &container{input: in, r: r, ra: r, size: e.size}, f)
		}
		return w.send(ctx, &job{in: in, format: f, files: 1, bytes: e.size, weight: weight(f, e.size)})
	case e.src.Path == "" && e.src.URL != "":
		return w.send(ctx, w.link(ctx, in))
	case e.src.Path == "":
		return bad(failf(StageDetect, nil, "there is nothing to read"))
	}
	file, err := w.o.Open(e.src.Path)
	if err != nil {
		return bad(err)
	}
	defer file.Close()
	head := make([]byte, sniffed)
	n, err := io.ReadFull(file, head)
	if err != nil && err != io.EOF && err != io.ErrUnexpectedEOF {
		return bad(fmt.Errorf("read %q: %w", e.src.Path, err))
	}
	f, err := detect(head[:n], in.name())
	if err != nil {
		return bad(err)
	}
	if f == formatZip {
		f = zipKind(file, e.size)
		if err := unreadable(f); err != nil {
			return bad(err)
		}
	}
	if openerOf(f) != nil {
		if e.size > w.o.Limits.Archive {
			return bad(failf(StageLimit, nil, "it is %s and may have %s: split it", size(e.size), size(w.o.Limits.Archive)))
		}
		return w.unpackTop(ctx, &container{input: in, r: io.NewSectionReader(file, 0, 1<<62), ra: file, size: e.size}, f)
	}
	limit := w.o.Limits.most(f)
	if e.size > limit {
		return bad(failf(StageLimit, nil, "it is %s and a file of this kind may have %s: split it", size(e.size), size(limit)))
	}
	// The worker reads the rest, so that reading runs on every core.
	return w.send(ctx, &job{in: in, format: f, files: 1, bytes: e.size, weight: weight(f, e.size), load: func() error {
		data, err := w.slurp(e.src.Path, limit)
		in.data = data
		return err
	}})
}

// slurp reads a file that may have grown, shrunk or vanished since it was
// listed.
func (w *walk) slurp(path string, limit int64) ([]byte, error) {
	file, err := w.o.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	data, err := io.ReadAll(io.LimitReader(file, limit+1))
	if err != nil {
		return nil, fmt.Errorf("read %q: %w", path, err)
	}
	if int64(len(data)) > limit {
		return nil, failf(StageLimit, nil, "it is larger than %s: split it", size(limit))
	}
	if len(data) == 0 {
		return nil, failf(StageDetect, nil, "it is empty")
	}
	return data, nil
}

// storyFile reports whether a name is a story file's or that of a file kept
// beside an open one: "affair.dateline", "affair.dateline-wal". A story often
// lies in the folder of its articles.
func storyFile(name string) bool {
	ext := strings.ToLower(filepath.Ext(name))
	return ext == ".dateline" || strings.HasPrefix(ext, ".dateline-")
}
