package store

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/klauspost/compress/zstd"

	"dateline/model"
	"dateline/model/story"
)

// Article is an article with the bytes it was read from, which may be nil when
// they are not to be kept.
type Article struct {
	model.Article
	Original []byte
}

// Limits on what a file may make us unpack, against hostile ones.
const (
	maxBody     = 64 << 20
	maxOriginal = 512 << 20
	maxDerived  = 1 << 30
)

var (
	packer, _      = zstd.NewWriter(nil, zstd.WithEncoderConcurrency(1), zstd.WithEncoderLevel(zstd.SpeedDefault), zstd.WithWindowSize(1<<20)) // what it packs is small, and it keeps twice its window
	unpackBody, _  = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxBody))
	unpackBytes, _ = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxOriginal))
	unpackMost, _  = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(maxDerived))
)

var errSum = errors.New("the checksum does not fit")

// articleRow is a row of the table article.
type articleRow struct {
	num      int64
	id       string
	meta     string // the article without its body, as JSON
	body     []byte // zstd
	size     int64  // of the body
	original int64  // num in the table original, 0 when not kept
	sum      int64
}

func (r *articleRow) check() summed {
	return sumOf("article", r.num).text(r.id).text(r.meta).blob(r.body).num(r.size).num(r.original)
}

func (r *articleRow) values() []any {
	return []any{r.num, r.id, r.meta, r.body, r.size, r.original, int64(r.check())}
}

func rowOf(num, original int64, a model.Article) (articleRow, error) {
	body := a.Body
	if !utf8.ValidString(body) {
		return articleRow{}, fmt.Errorf("article %q: its text is not UTF-8", a.ID)
	}
	a.Body = ""
	meta, err := json.Marshal(a)
	if err != nil {
		return articleRow{}, fmt.Errorf("article %q: %w", a.ID, err)
	}
	return articleRow{
		num: num, id: string(a.ID), meta: string(meta), original: original,
		body: packer.EncodeAll([]byte(body), nil), size: int64(len(body)),
	}, nil
}

// article verifies and unpacks the row.
func (r *articleRow) article() (model.Article, error) {
	if int64(r.check()) != r.sum {
		return model.Article{}, errSum
	}
	return r.unpack()
}

func (r *articleRow) unpack() (model.Article, error) {
	var a model.Article
	if err := json.Unmarshal([]byte(r.meta), &a); err != nil {
		return a, err
	}
	if r.size < 0 || r.size > maxBody {
		return a, fmt.Errorf("a text of %d bytes", r.size)
	}
	body, err := unpackBody.DecodeAll(r.body, make([]byte, 0, r.size))
	switch {
	case err != nil:
		return a, err
	case int64(len(body)) != r.size || !utf8.Valid(body):
		return a, errors.New("its text is not whole")
	case string(a.ID) != r.id:
		return a, errors.New("it has two IDs")
	}
	a.Body = string(body)
	return a, nil
}

// How the table original keeps bytes.
const (
	wholeBytes  = 0 // zstd of all
	aroundBody  = 1 // zstd of what stands before and after an article's body
	affixLength = binary.MaxVarintLen64
)

type originalRow struct {
	num     int64
	sha     string // SHA-256 of the bytes, lower-case hex
	kind    int64
	article int64 // whose body stands inside, for aroundBody
	data    []byte
	sum     int64
}

func (r *originalRow) check() summed {
	return sumOf("original", r.num).text(r.sha).num(r.kind).num(r.article).blob(r.data)
}

func (r *originalRow) values() []any {
	return []any{r.num, r.sha, r.kind, r.article, r.data, int64(r.check())}
}

// originalOf packs bytes. Those of a plain text hold the body as it is; then
// only the rest is kept.
func originalOf(num, article int64, sha string, original []byte, body string) originalRow {
	if at := strings.Index(string(original), body); at >= 0 && len(body) > 64 {
		rest := binary.AppendUvarint(nil, uint64(at))
		rest = append(rest, original[:at]...)
		rest = append(rest, original[at+len(body):]...)
		return originalRow{num: num, sha: sha, kind: aroundBody, article: article, data: packer.EncodeAll(rest, nil)}
	}
	return originalRow{num: num, sha: sha, kind: wholeBytes, data: packer.EncodeAll(original, nil)}
}

func (r *originalRow) bytes(body func(article int64) (string, error)) ([]byte, error) {
	if int64(r.check()) != r.sum {
		return nil, errSum
	}
	data, err := unpackBytes.DecodeAll(r.data, nil)
	if err != nil || r.kind == wholeBytes {
		return data, err
	}
	at, n := binary.Uvarint(data)
	if n <= 0 || at > uint64(len(data)-n) {
		return nil, errSum
	}
	text, err := body(r.article)
	if err != nil {
		return nil, err
	}
	rest := data[n:]
	return []byte(string(rest[:at]) + text + string(rest[at:])), nil
}

type entryRow struct {
	seq, at int64 // milliseconds since 1970
	act     string
	of      int64
	note    string
	edits   string // JSON
	sum     int64
}

func (r *entryRow) check() summed {
	return sumOf("entry", r.seq).num(r.at).text(r.act).num(r.of).text(r.note).text(r.edits)
}

func (r *entryRow) values() []any {
	return []any{r.seq, r.at, r.act, r.of, r.note, r.edits, int64(r.check())}
}

func entryRowOf(e story.Entry) (entryRow, error) {
	edits := []byte("[]")
	if len(e.Edits) > 0 {
		var err error
		if edits, err = json.Marshal(e.Edits); err != nil {
			return entryRow{}, fmt.Errorf("log entry %d: %w", e.Seq, err)
		}
	}
	return entryRow{seq: e.Seq, at: e.At.UnixMilli(), act: string(e.Act), of: e.Of, note: e.Note, edits: string(edits)}, nil
}

func (r *entryRow) entry() (story.Entry, error) {
	if int64(r.check()) != r.sum {
		return story.Entry{}, errSum
	}
	e := story.Entry{Seq: r.seq, At: time.UnixMilli(r.at).UTC(), Act: story.Act(r.act), Of: r.of, Note: r.note}
	if err := json.Unmarshal([]byte(r.edits), &e.Edits); err != nil {
		return e, err
	}
	if len(e.Edits) == 0 {
		e.Edits = nil
	}
	return e, nil
}

type headRow struct {
	seq, articles, created int64
	sum                    int64
}

func (r *headRow) check() summed {
	return sumOf("head", 1).num(r.seq).num(r.articles).num(r.created)
}

func (r *headRow) values() []any { return []any{1, r.seq, r.articles, r.created, int64(r.check())} }
