package session

import (
	"context"
	"errors"

	"dateline/model"
	"dateline/model/caldate"
)

// Source is something to import: a path (file or folder), bytes, or a link.
type Source struct {
	Path, Name, URL string
	Bytes           []byte
	Published       caldate.Date
}

// Problem is something that could not be read.
type Problem struct {
	Path, Stage, Message string
	Err                  error
}

// Read is what came of one source. Originals are the bytes of Articles, one for
// each.
type Read struct {
	Source    Source
	Articles  []model.Article
	Originals [][]byte
	Problems  []Problem
}

// Reader reads sources, in their order, and yields what came of each, as
// article.Walk does. It stops early, with ctx's error, when ctx ends.
type Reader func(ctx context.Context, sources []Source, yield func(Read)) error

func noReader(context.Context, []Source, func(Read)) error {
	return errors.New("this session was opened without a reader of articles")
}
