package cli

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"

	"dateline/data/export"
	"dateline/model"
	"dateline/model/caldate"
)

// maxLine bounds one document of the annotate format, so that a file that is
// not lines of JSON cannot fill the memory.
const maxLine = 256 << 20

// job is one line on its way; done is closed by the worker that finished it.
type job struct {
	number int
	line   []byte
	out    []byte
	err    error
	done   chan struct{}
}

// annotate reads documents, a JSON object a line, and writes what extract finds
// in each, in the same order, on every core. Memory is bounded by the lines
// under way. A line that cannot be read is named on errs and skipped; the
// number of those is returned.
func annotate(ctx context.Context, in io.Reader, out, errs io.Writer, extract Extractor) (failed int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	todo := make(chan *job, workers)
	order := make(chan *job, 8*workers)
	readErr := make(chan error, 1)
	go func() {
		defer close(order)
		defer close(todo)
		readErr <- readLines(ctx, in, func(j *job) bool {
			select {
			case order <- j:
			case <-ctx.Done():
				return false
			}
			select {
			case todo <- j:
				return true
			case <-ctx.Done():
				close(j.done)
				return false
			}
		})
	}()
	for range workers {
		go func() {
			for j := range todo {
				j.out, j.err = annotateLine(j.line, extract)
				close(j.done)
			}
		}()
	}
	w := bufio.NewWriterSize(out, 1<<16)
	for j := range order {
		<-j.done
		if ctx.Err() != nil {
			break
		}
		if j.err != nil {
			failed++
			fmt.Fprintf(errs, "dateline: line %d: %v\n", j.number, j.err)
			continue
		}
		if _, err := w.Write(j.out); err != nil {
			return failed, fmt.Errorf("write annotations: %w", err)
		}
	}
	if err := w.Flush(); err != nil {
		return failed, fmt.Errorf("write annotations: %w", err)
	}
	if err := ctx.Err(); err != nil {
		return failed, err
	}
	return failed, <-readErr
}

func readLines(ctx context.Context, in io.Reader, take func(*job) bool) error {
	r := bufio.NewReaderSize(in, 1<<18)
	for n := 1; ctx.Err() == nil; n++ {
		line, err := readLine(r)
		if len(bytes.TrimSpace(line)) > 0 {
			if !take(&job{number: n, line: line, done: make(chan struct{})}) {
				return nil
			}
		}
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return fmt.Errorf("read line %d: %w", n, err)
		}
	}
	return nil
}

func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		line = append(line, part...)
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
		if len(line) > maxLine {
			return nil, fmt.Errorf("it is longer than %d MB; annotate takes one JSON document a line", maxLine>>20)
		}
	}
}

func annotateLine(line []byte, extract Extractor) ([]byte, error) {
	d, err := readDocument(line)
	if err != nil {
		return nil, fmt.Errorf("it is no JSON document of the form {\"doc\",\"dct\",\"text\"}: %w", err)
	}
	a := model.Article{ID: model.ArticleID(d.Doc), Body: d.Text}
	if d.DCT != "" {
		day, err := caldate.ParseDay(d.DCT)
		if err != nil {
			return nil, fmt.Errorf("its \"dct\" is no date: %w", err)
		}
		a.Published = model.Published{Date: day, Minute: caldate.NoMinute, Provenance: model.FromFlag, Certainty: 1}
	}
	found := export.Annotate(d.Doc, extract(a))
	return append(found.AppendJSON(nil), '\n'), nil
}
