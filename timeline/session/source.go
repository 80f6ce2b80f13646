package session

import (
	"context"

	"dateline/data/article"
)

// Source is something to import: a path (file or folder), bytes, or a link.
type Source = article.Source

// Problem is something that could not be read.
type Problem = article.Problem

// Read is what came of one file or of one member of an archive.
type Read = article.Result

// Reader reads sources, in their order, and yields what came of each, as
// article.Walk does. It stops early, with ctx's error, when ctx ends.
type Reader func(ctx context.Context, sources []Source, yield func(Read)) error

func reader(stepBack bool) Reader {
	return func(ctx context.Context, sources []Source, yield func(Read)) error {
		return article.Walk(ctx, sources, article.Options{StepBack: stepBack}, yield)
	}
}
