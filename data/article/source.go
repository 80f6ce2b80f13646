package article

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"time"

	"dateline/data/stepback"
	"dateline/model"
	"dateline/model/caldate"
)

// Source is something to read: a path (file or folder), pasted or piped bytes,
// or a link. Exactly one of Path, Bytes and URL says where the bytes are; URL
// beside Bytes only says where they once came from.
type Source struct {
	Path  string // file or folder
	Name  string // for people, and for the extension where there is no path
	URL   string
	Bytes []byte // pasted text or a member of an archive; not changed
	// Published is the date of publication that a person stated, zero for none.
	// It wins over whatever is found.
	Published caldate.Date
	// Charset is the encoding that the transport declared, empty for none.
	Charset string
}

// label names the source in messages.
func (s Source) label() string {
	switch {
	case s.Path != "":
		return s.Path
	case s.Name != "":
		return s.Name
	case s.URL != "":
		return s.URL
	}
	return "pasted text"
}

// Problem is something that could not be read, with what to do about it.
type Problem struct {
	Path    string // the file, or file › member; what a person would look for
	Stage   string // one of the Stage constants
	Message string // lower case, for people
	Err     error  // the chain, for the log; may be nil
	// Source can be given to Walk again to retry.
	Source Source
}

// The stages at which reading can fail.
const (
	StageOpen   = "open"   // the file can't be opened or vanished
	StageFetch  = "fetch"  // the link can't be fetched
	StageDetect = "detect" // it is nothing that can be read
	StageRead   = "read"   // it is broken or encrypted
	StageLimit  = "limit"  // it is larger, deeper or slower than is allowed
)

// Error makes a Problem usable as an error.
func (p Problem) Error() string { return fmt.Sprintf("%s: %s: %s", p.Path, p.Stage, p.Message) }

// Unwrap returns the chain.
func (p Problem) Unwrap() error { return p.Err }

// Result is what one file, or one member of an archive, gave.
type Result struct {
	Source   Source // its Path names the file; a member is "archive.zip › name"
	Articles []model.Article
	// Originals are the bytes that Articles were read from, one for each; they
	// may share memory and must not be changed. SHA256 of the article is theirs.
	Originals [][]byte
	Problems  []Problem
	Redirects []string // the addresses that a link led through, the last one was read
	Progress  Progress // after this result
}

// Progress tells how far a walk has come. Files and Bytes count what lies on
// disk or was given; members of archives do not count by themselves.
type Progress struct {
	Files, FilesTotal int
	Bytes, BytesTotal int64
	Articles          int
	Problems          int
}

// Fraction returns the part that is done, 0–1. Of many files it is the mean of
// the files' part and the bytes': ten pages may be as large as a thousand texts
// and take a tenth of their time.
func (p Progress) Fraction() float64 {
	part := func(done, total float64) float64 { return min(1, done/total) }
	switch {
	case p.BytesTotal > 0 && p.FilesTotal > 1:
		return (part(float64(p.Bytes), float64(p.BytesTotal)) + part(float64(p.Files), float64(p.FilesTotal))) / 2
	case p.BytesTotal > 0:
		return part(float64(p.Bytes), float64(p.BytesTotal))
	case p.FilesTotal > 0:
		return part(float64(p.Files), float64(p.FilesTotal))
	}
	return 0
}

// Left estimates the time that remains from the time spent so far.
func (p Progress) Left(spent time.Duration) time.Duration {
	f := p.Fraction()
	if f <= 0 {
		return 0
	}
	return time.Duration(float64(spent) * (1 - f) / f)
}

// Limits bound what one source may cost. A zero field means the default.
type Limits struct {
	File     int64         // bytes of one document: a page, a PDF, a mail
	Markup   int64         // bytes of one page or XML part: its tree takes ten times as much
	Text     int64         // bytes of one article's text
	Archive  int64         // bytes of one archive, mailbox, crawl or list on disk
	Unpacked int64         // bytes that one archive may unpack to
	Ratio    int64         // unpacked bytes a packed byte may give, past 1 MB
	Members  int           // members of one archive, entries of one list
	Files    int           // files of one walk
	Depth    int           // archives within archives, parts within mails
	Nesting  int           // elements within elements
	Pages    int           // pages of one PDF
	Time     time.Duration // for one document
	Memory   int64         // bytes of documents that a walk holds at a time
}

// DefaultLimits are generous for what people have and small beside what a
// machine has.
var DefaultLimits = Limits{
	File: 128 << 20, Markup: 24 << 20, Text: 16 << 20, Archive: 16 << 30, Unpacked: 4 << 30, Ratio: 200,
	Members: 1_000_000, Files: 500_000, Depth: 4, Nesting: 400, Pages: 2000,
	Time: 30 * time.Second, Memory: 160 << 20,
}

func (l Limits) filled() Limits {
	d := DefaultLimits
	fill := func(v *int64, def int64) {
		if *v <= 0 {
			*v = def
		}
	}
	fillInt := func(v *int, def int) {
		if *v <= 0 {
			*v = def
		}
	}
	fill(&l.File, d.File)
	fill(&l.Markup, d.Markup)
	fill(&l.Text, d.Text)
	fill(&l.Archive, d.Archive)
	fill(&l.Unpacked, d.Unpacked)
	fill(&l.Ratio, d.Ratio)
	fill(&l.Memory, d.Memory)
	fillInt(&l.Members, d.Members)
	fillInt(&l.Files, d.Files)
	fillInt(&l.Depth, d.Depth)
	fillInt(&l.Nesting, d.Nesting)
	fillInt(&l.Pages, d.Pages)
	if l.Time <= 0 {
		l.Time = d.Time
	}
	return l
}

// File is an opened file.
type File interface {
	io.Reader
	io.ReaderAt
	io.Closer
	Stat() (fs.FileInfo, error)
}

// Options say how to read. The zero Options are ready to use.
type Options struct {
	Limits  Limits
	Workers int // documents read at a time; 0: one for each processor
	// StepBack has the reading go behind what a person waits for: a window.
	StepBack bool
	// Now is asked for the day of reading, past which nothing can have been
	// published; nil means time.Now.
	Now func() time.Time
	// Open and ReadDir are the file system; nil means the machine's.
	Open    func(path string) (File, error)
	ReadDir func(path string) ([]fs.DirEntry, error)
	Stat    func(path string) (fs.FileInfo, error)
	// CacheDir keeps what costs seconds to make again (the PDF engine); empty
	// means a folder of the user's cache.
	CacheDir string
	// Fetch gets a link that a person asked for; nil means a plain HTTP client
	// without cookies that keeps away from private networks (NewFetcher).
	Fetch Fetcher
}

func (o Options) filled() Options {
	o.Limits = o.Limits.filled()
	if o.Workers <= 0 {
		o.Workers = stepback.Cores()
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Open == nil {
		o.Open = func(p string) (File, error) { return os.Open(p) }
	}
	if o.ReadDir == nil {
		o.ReadDir = os.ReadDir
	}
	if o.Stat == nil {
		o.Stat = os.Stat
	}
	return o
}

// latest is the last day on which something read now can have been published:
// tomorrow, since it is tomorrow already east of here.
func (o *Options) latest() caldate.Date {
	y, m, d := o.Now().Date()
	return caldate.Of(y, int(m), d).AddDays(1)
}

// Read reads one source wholly. A folder or an archive may hold many articles;
// what could not be read is in the problems. A cancelled context cuts it short.
func Read(ctx context.Context, src Source, o Options) ([]model.Article, []Problem) {
	var articles []model.Article
	var problems []Problem
	err := Walk(ctx, []Source{src}, o, func(r Result) {
		articles = append(articles, r.Articles...)
		problems = append(problems, r.Problems...)
	})
	if err != nil {
		problems = append(problems, Problem{Path: src.label(), Stage: StageRead, Message: "reading was cancelled", Err: err, Source: src})
	}
	return articles, problems
}

// articleID names an article by its text and, where known, its address, so
// that the same file read again, under whatever name, has the same ID.
func articleID(url, body string) model.ArticleID {
	h := sha256.New()
	io.WriteString(h, url)
	h.Write([]byte{0})
	io.WriteString(h, body)
	return model.ArticleID("a" + hex.EncodeToString(h.Sum(nil)[:10]))
}

func sumOf(b []byte) string {
	s := sha256.Sum256(b)
	return hex.EncodeToString(s[:])
}

// failure is an error with its stage and a message for people.
type failure struct {
	stage, message string
	err            error
}

func (f *failure) Error() string {
	if f.err != nil {
		return f.message + ": " + f.err.Error()
	}
	return f.message
}

func (f *failure) Unwrap() error { return f.err }

func failf(stage string, err error, format string, args ...any) error {
	return &failure{stage, fmt.Sprintf(format, args...), err}
}

// problem makes what the caller sees of an error. A member is read again by
// opening what holds it.
func (in *input) problem(err error) Problem {
	p := Problem{Path: in.src.label(), Stage: StageRead, Message: err.Error(), Err: err, Source: in.src}
	if in.top != nil {
		p.Source = *in.top
	}
	var f *failure
	switch {
	case errors.As(err, &f):
		p.Stage, p.Message = f.stage, f.message
	case errors.Is(err, fs.ErrNotExist):
		p.Stage, p.Message = StageOpen, "there is no such file (any more)"
	case errors.Is(err, fs.ErrPermission):
		p.Stage, p.Message = StageOpen, "no permission to read it: change its permissions, or copy it to a folder of yours"
	}
	return p
}

// size writes a number of bytes for people.
func size(n int64) string {
	switch {
	case n >= 10<<30:
		return fmt.Sprintf("%d GB", n>>30)
	case n >= 1<<30:
		return fmt.Sprintf("%.1f GB", float64(n)/(1<<30))
	case n >= 1<<20:
		return fmt.Sprintf("%d MB", n>>20)
	case n >= 1<<10:
		return fmt.Sprintf("%d KB", n>>10)
	}
	return fmt.Sprintf("%d bytes", n)
}

// Fetcher gets what a link names, because a person asked for it.
type Fetcher interface {
	// Fetch returns at most limit bytes of the answer.
	Fetch(ctx context.Context, address string, limit int64) (Fetched, error)
}

// Fetched is the answer to a link.
type Fetched struct {
	Bytes     []byte
	Type      string   // media type as declared
	Charset   string   // as declared, may be empty
	Redirects []string // the addresses passed, the last is where the bytes are from
}
