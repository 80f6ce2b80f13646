package cli

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"runtime"
	"slices"

	"dateline/data/export"
	"dateline/model"
	"dateline/model/caldate"
)

// maxLine bounds one document of the annotate format, so that a file that is
// not lines of JSON cannot fill the memory.
const maxLine = 256 << 20

// batchSize is how many bytes of lines one worker takes at a time: enough that
// handing them over costs nothing beside reading them, few enough that every
// core has work to the end of a small file.
const batchSize = 32 << 10

// batch is some whole lines on their way; done is told by the worker that
// finished them. Batches are used again and again.
type batch struct {
	first  int // number of the first line
	lines  []byte
	out    []byte
	faults []fault
	found  export.Annotation // of the document under way
	// articles are the documents of the lines that could be read.
	articles []model.Article
	done     chan struct{}
}

// fault is a line that could not be annotated.
type fault struct {
	line int
	err  error
}

// annotate reads documents, a JSON object a line, and writes what extract finds
// in each, in the same order, on every core. What is there is worked on at
// once, so that a program at the other end of a pipe may wait for its answers.
// Memory is bounded by the lines under way. A line that cannot be read is named
// on errs and skipped; the number of those is returned.
func annotate(ctx context.Context, in io.Reader, out, errs io.Writer, outline Outliner) (failed int, err error) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	workers := runtime.GOMAXPROCS(0)
	under := 4 * workers // batches under way
	todo := make(chan *batch, under)
	order := make(chan *batch, under)
	spare := make(chan *batch, under)
	for range under {
		spare <- &batch{done: make(chan struct{}, 1)}
	}
	readErr := make(chan error, 1)
	go func() {
		defer close(order)
		defer close(todo)
		readErr <- readBatches(ctx, in, spare, func(b *batch) {
			order <- b
			todo <- b
		})
	}()
	for range workers {
		go func() {
			for b := range todo {
				b.annotate(ctx, outline)
				b.done <- struct{}{}
			}
		}()
	}
	for b := range order {
		<-b.done
		if err := ctx.Err(); err != nil {
			return failed, err
		}
		for _, f := range b.faults {
			failed++
			fmt.Fprintf(errs, "dateline: line %d: %v\n", f.line, f.err)
		}
		if _, err := out.Write(b.out); err != nil {
			return failed, fmt.Errorf("write annotations: %w", err)
		}
		if cap(b.lines) > 8*batchSize { // a huge line's memory is not kept
			b.lines, b.out, b.found = nil, nil, export.Annotation{}
		}
		spare <- b
	}
	if err := ctx.Err(); err != nil {
		return failed, err
	}
	return failed, <-readErr
}

// readBatches hands over whole lines, as many as came in one reading, in order.
func readBatches(ctx context.Context, in io.Reader, spare <-chan *batch, take func(*batch)) error {
	var begun []byte // the line that the last batch could not take whole
	for first := 1; ; {
		var b *batch
		select {
		case b = <-spare:
		case <-ctx.Done():
			return nil
		}
		b.first, b.lines = first, append(b.lines[:0], begun...)
		whole := 0
		var err error
		for whole == 0 && err == nil {
			if len(b.lines) > maxLine {
				return fmt.Errorf("read line %d: it is longer than %d MB; annotate takes one JSON document a line", first, maxLine>>20)
			}
			had := len(b.lines)
			room := max(batchSize-had, batchSize/8, had/2)
			b.lines = slices.Grow(b.lines, room)
			var n int
			n, err = in.Read(b.lines[had : had+room])
			b.lines = b.lines[:had+n]
			whole = had + bytes.LastIndexByte(b.lines[had:], '\n') + 1
			if whole == had {
				whole = 0
			}
		}
		if err != nil {
			whole = len(b.lines)
		}
		begun = append(begun[:0], b.lines[whole:]...)
		b.lines = b.lines[:whole]
		first += bytes.Count(b.lines, []byte{'\n'})
		if whole > 0 {
			take(b)
		}
		switch {
		case errors.Is(err, io.EOF):
			return nil
		case err != nil:
			return fmt.Errorf("read line %d: %w", first, err)
		}
	}
}

// annotate fills in what belongs to the batch's lines.
func (b *batch) annotate(ctx context.Context, outline Outliner) {
	b.out, b.faults = b.out[:0], b.faults[:0]
	number := b.first
	for line := range bytes.Lines(b.lines) {
		if len(bytes.TrimSpace(line)) > 0 && ctx.Err() == nil {
			if a, err := readArticle(line); err != nil {
				b.faults = append(b.faults, fault{number, err})
			} else {
				b.articles = append(b.articles, a)
			}
		}
		number++
	}
	if ctx.Err() == nil {
		for i, x := range outline(b.articles) {
			b.found.Fill(string(b.articles[i].ID), x)
			b.out = append(b.found.AppendJSON(b.out), '\n')
		}
	}
	clear(b.articles)
	b.articles = b.articles[:0]
}

// readArticle reads the document of one line.
func readArticle(line []byte) (model.Article, error) {
	d, err := readDocument(line)
	if err != nil {
		return model.Article{}, fmt.Errorf("it is no JSON document of the form {\"doc\",\"dct\",\"text\"}: %w", err)
	}
	a := model.Article{ID: model.ArticleID(d.Doc), Body: d.Text}
	if d.DCT != "" {
		day, err := caldate.ParseDay(d.DCT)
		if err != nil {
			return a, fmt.Errorf("its \"dct\" is no date: %w", err)
		}
		a.Published = model.Published{Date: day, Minute: caldate.NoMinute, Provenance: model.FromFlag, Certainty: 1}
	}
	return a, nil
}
