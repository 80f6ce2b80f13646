package article

import "context"

// reader turns one document into drafts. It may panic or hang on hostile
// input: guard cuts it off.
type reader func(context.Context, *input) ([]draft, error)

// opener streams the members of an archive, a mailbox or a list; each member
// is a document of its own. It calls add for each, on its own goroutine.
type opener func(ctx context.Context, in *container, add func(member) error) error

// readers is the list of the formats that are one document.
var readers = map[format]reader{
	formatText:     readText,
	formatMarkdown: readMarkdown,
}

// openers is the list of the formats that hold documents.
var openers = map[format]opener{}
