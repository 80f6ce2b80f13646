package store

import (
	"bytes"
	"errors"
	"fmt"
	"hash/crc32"
	"reflect"
	"strings"
	"unsafe"

	"github.com/klauspost/compress/zstd"

	"dateline/data/store/pack"
	"dateline/model"
	"dateline/model/story"
)

// Derived is an extraction with the version of the extractor that made it. Its
// article has only ID and Published, against which it was made.
type Derived struct {
	Version    string
	Extraction model.Extraction
}

// batch is what one row of the table extraction holds. Quotes are kept without
// their words, which stand in the body; marks tell them apart from whatever
// else may come to stand there.
type batch struct {
	Extractions []model.Extraction
	Marks       []mark
}

// bundle is what the table archive holds.
type bundle struct {
	Archive story.Archive
	Marks   []mark
}

// mark goes with one quote, in the order of the events.
type mark struct {
	Sum    uint32 // CRC-32C of the quote's words
	Prefix int8   // bytes before the quote that are its Prefix; -1: kept as it is
	Suffix int8
}

var (
	batchType    = reflect.TypeFor[batch]()
	bundleType   = reflect.TypeFor[bundle]()
	batchLayout  = mustLayout(batchType)
	bundleLayout = mustLayout(bundleType)
)

// mustLayout panics for types that cannot be packed, which the tests of every
// build would show.
func mustLayout(t reflect.Type) *pack.Layout {
	l, err := pack.Of(t)
	if err != nil {
		panic(err)
	}
	return l
}

var errQuote = errors.New("a quote does not stand in its article")

// strip returns events whose quotes have no words, and their marks.
func strip(events []model.Event, body func(model.ArticleID) (string, bool), marks []mark) ([]model.Event, []mark, error) {
	out := make([]model.Event, len(events))
	copy(out, events)
	for i := range out {
		quotes := make([]model.Quote, len(out[i].Quotes))
		copy(quotes, out[i].Quotes)
		for k := range quotes {
			q := &quotes[k]
			text, ok := body(q.Article)
			if !ok || q.Start < 0 || q.End > len(text) || q.Start > q.End || text[q.Start:q.End] != q.Exact {
				return nil, nil, fmt.Errorf("event %q: %w", out[i].ID, errQuote)
			}
			m := mark{Sum: crc32.Checksum(unsafeBytes(q.Exact), castagnoli), Prefix: -1, Suffix: -1}
			if len(q.Prefix) < 128 && strings.HasSuffix(text[:q.Start], q.Prefix) {
				m.Prefix, q.Prefix = int8(len(q.Prefix)), ""
			}
			if len(q.Suffix) < 128 && strings.HasPrefix(text[q.End:], q.Suffix) {
				m.Suffix, q.Suffix = int8(len(q.Suffix)), ""
			}
			q.Exact = ""
			marks = append(marks, m)
		}
		out[i].Quotes = quotes
	}
	return out, marks, nil
}

// fill puts the words back into quotes and verifies them. It returns the marks
// that are left.
func fill(events []model.Event, body func(model.ArticleID) (string, bool), marks []mark) ([]mark, error) {
	for i := range events {
		for k := range events[i].Quotes {
			q := &events[i].Quotes[k]
			if len(marks) == 0 {
				return nil, errQuote
			}
			m := marks[0]
			marks = marks[1:]
			text, ok := body(q.Article)
			if !ok || q.Start < 0 || q.End > len(text) || q.Start > q.End ||
				int(m.Prefix) > q.Start || int(m.Suffix) > len(text)-q.End {
				return nil, errQuote
			}
			q.Exact = text[q.Start:q.End]
			if crc32.Checksum(unsafeBytes(q.Exact), castagnoli) != m.Sum {
				return nil, errQuote
			}
			if m.Prefix >= 0 {
				q.Prefix = text[q.Start-int(m.Prefix) : q.Start]
			}
			if m.Suffix >= 0 {
				q.Suffix = text[q.End : q.End+int(m.Suffix)]
			}
		}
	}
	return marks, nil
}

// unsafeBytes lends a string's bytes to a reader; copying every quote would cost
// a third of opening.
func unsafeBytes(s string) []byte { return unsafe.Slice(unsafe.StringData(s), len(s)) }

func packBatch(list []model.Extraction) ([]byte, error) {
	b := batch{Extractions: make([]model.Extraction, len(list))}
	for i, ex := range list {
		body := ownBody(ex.Article)
		var err error
		if ex.Events, b.Marks, err = strip(ex.Events, body, b.Marks); err != nil {
			return nil, err
		}
		ex.Article = model.Article{ID: ex.Article.ID, Published: ex.Article.Published}
		ex.Article.Published.Candidates = nil
		b.Extractions[i] = ex
	}
	data, err := batchLayout.Append(nil, b)
	if err != nil {
		return nil, err
	}
	return packer.EncodeAll(data, nil), nil
}

func ownBody(a model.Article) func(model.ArticleID) (string, bool) {
	return func(id model.ArticleID) (string, bool) { return a.Body, id == a.ID }
}

func unpackBatch(l *pack.Layout, data []byte, body func(model.ArticleID) (string, bool)) ([]model.Extraction, error) {
	raw, err := unpackMost.DecodeAll(data, nil)
	if err != nil {
		return nil, err
	}
	var b batch
	if err := l.Read(string(raw), &b); err != nil {
		return nil, err
	}
	marks := b.Marks
	for i := range b.Extractions {
		if marks, err = fill(b.Extractions[i].Events, body, marks); err != nil {
			return nil, err
		}
	}
	return b.Extractions, nil
}

func packBundle(a story.Archive, body func(model.ArticleID) (string, bool)) ([]byte, error) {
	b := bundle{Archive: a}
	var err error
	if b.Archive.Events, b.Marks, err = strip(a.Events, body, nil); err != nil {
		return nil, err
	}
	if b.Archive.Floating, b.Marks, err = strip(a.Floating, body, b.Marks); err != nil {
		return nil, err
	}
	// It is as large as the story: packed through, it never stands in memory whole.
	var out bytes.Buffer
	z, err := zstd.NewWriter(&out, zstd.WithEncoderConcurrency(1), zstd.WithWindowSize(1<<20))
	if err != nil {
		return nil, err
	}
	if err := errors.Join(bundleLayout.Write(z, b), z.Close()); err != nil {
		return nil, err
	}
	return out.Bytes(), nil
}

func unpackBundle(l *pack.Layout, data []byte, body func(model.ArticleID) (string, bool)) (story.Archive, error) {
	raw, err := unpackMost.DecodeAll(data, nil)
	if err != nil {
		return story.Archive{}, err
	}
	var b bundle
	if err := l.Read(string(raw), &b); err != nil {
		return story.Archive{}, err
	}
	marks, err := fill(b.Archive.Events, body, b.Marks)
	if err == nil {
		_, err = fill(b.Archive.Floating, body, marks)
	}
	return b.Archive, err
}
