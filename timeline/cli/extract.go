package cli

import (
	"context"
	"fmt"
	"io"
	"io/fs"
	"path/filepath"
	"runtime"
	"strings"
	"sync"

	"dateline/data/article"
	"dateline/data/export"
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/story"
	"dateline/model/timex"
	"dateline/timeline/session"
)

// maxPiped bounds what is read from standard input as one article.
const maxPiped = 128 << 20

// inputs are the arguments that extract and export share.
type inputs struct {
	Published dateFlag `help:"Publication date of articles that do not say theirs." placeholder:"DATE"`
	Sample    bool     `help:"Take the sample story that the program ships with."`
	Digest    int      `help:"Add the K most telling days." placeholder:"K"`
	Paths     []string `arg:"" optional:"" name:"path" help:"File, folder, address, story, or - for standard input." sep:"none"`
}

type extractCommand struct {
	inputs
	Body   bool   `help:"JSON: with the articles' texts."`
	Format string `default:"text" help:"text, json, csv or md." placeholder:"FORMAT"`
}

// Run prints the events of the inputs.
func (c *extractCommand) Run(ctx context.Context, p *Program) error {
	format, err := export.FormatNamed(c.Format)
	if err != nil {
		return usageError{err.Error()}
	}
	collectAt(200) // a fifth more memory for a tenth less time, over a thousand articles
	t, err := c.timeline(ctx, p)
	if err != nil {
		return err
	}
	if err := format.Write(p.Out, t, export.Options{Body: c.Body}); err != nil {
		return err
	}
	return reported(p.Err, t.Problems)
}

// reported names every problem on standard error.
func reported(errs io.Writer, problems []export.Problem) error {
	for _, pr := range problems {
		fmt.Fprintf(errs, "dateline: %s: %s\n", pr.Path, pr.Message)
	}
	if len(problems) > 0 {
		return errSome
	}
	return nil
}

// timeline reads the inputs, on every core, and makes one story of them.
func (c *inputs) timeline(ctx context.Context, p *Program) (export.Timeline, error) {
	if c.Digest < 0 {
		return export.Timeline{}, usageError{"--digest takes the number of days wanted"}
	}
	stories := 0
	for _, path := range c.Paths {
		if isStory(path) {
			stories++
		}
	}
	switch {
	case len(c.Paths) == 0 && !c.Sample:
		return export.Timeline{}, usageError{"name the files, folders or story to read, or - for standard input"}
	case stories > 0 && (stories < len(c.Paths) || stories > 1 || c.Sample):
		return export.Timeline{}, usageError{"a story is printed by itself: name one story, or articles"}
	case stories == 1:
		return p.storyTimeline(ctx, c.Paths[0], c.Digest)
	}
	sources, err := c.sources(p)
	if err != nil {
		return export.Timeline{}, err
	}
	extractions, problems, err := extractAll(ctx, sources, p.Extract)
	if err != nil {
		return export.Timeline{}, err
	}
	s, err := story.Build(ctx, extractions, story.Options{})
	if err != nil {
		return export.Timeline{}, err
	}
	e := s.Apply(nil)
	t := session.Timeline(e, e.Events, e.Floating)
	t.Problems = problems
	if c.Digest > 0 {
		t.Digest = digest(s, c.Digest)
	}
	return t, nil
}

func (c *inputs) sources(p *Program) ([]article.Source, error) {
	var sources []article.Source
	if c.Sample {
		sample, err := SampleSources(p.Sample)
		if err != nil {
			return nil, err
		}
		sources = append(sources, sample...)
	}
	for _, path := range c.Paths {
		if path == "" {
			return nil, usageError{"a path is empty: name a file, a folder or an address"}
		}
		s := SourceOf(path, c.Published.day)
		if path == "-" {
			b, err := io.ReadAll(io.LimitReader(p.In, maxPiped+1))
			if err != nil {
				return nil, fmt.Errorf("read standard input: %w", err)
			}
			if len(b) > maxPiped {
				return nil, fmt.Errorf("standard input is longer than %d MB: put it into a file", maxPiped>>20)
			}
			s = article.Source{Name: "standard input", Bytes: b, Published: c.Published.day}
		}
		sources = append(sources, s)
	}
	return sources, nil
}

// SourceOf tells what an argument of the command line names: an address, or a
// path.
func SourceOf(arg string, published caldate.Date) article.Source {
	lower := strings.ToLower(arg)
	if strings.HasPrefix(lower, "http://") || strings.HasPrefix(lower, "https://") {
		return article.Source{URL: arg, Published: published}
	}
	return article.Source{Path: arg, Published: published}
}

// SampleSources gives the articles of the sample story.
func SampleSources(files fs.FS) ([]article.Source, error) {
	var sources []article.Source
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || filepath.Ext(path) != ".md" {
			return err
		}
		b, err := fs.ReadFile(files, path)
		sources = append(sources, article.Source{Name: filepath.Base(path), Bytes: b})
		return err
	})
	if err != nil {
		return nil, fmt.Errorf("read the sample story: %w", err)
	}
	return sources, nil
}

// extractAll reads the sources and extracts their articles on every core.
// Extractions come in the order of the sources.
func extractAll(ctx context.Context, sources []article.Source, extract Extractor) ([]model.Extraction, []export.Problem, error) {
	var (
		out      []*model.Extraction
		problems []export.Problem
		wait     sync.WaitGroup
		slots    = make(chan struct{}, 2*runtime.GOMAXPROCS(0))
	)
	err := article.Walk(ctx, sources, article.Options{}, func(r article.Result) {
		for _, pr := range r.Problems {
			problems = append(problems, export.Problem{Path: pr.Path, Stage: pr.Stage, Message: pr.Message})
		}
		for _, a := range r.Articles {
			ex := new(model.Extraction)
			out = append(out, ex)
			slots <- struct{}{}
			wait.Go(func() {
				defer func() { <-slots }()
				*ex = extract(a)
			})
		}
	})
	wait.Wait()
	if err != nil {
		return nil, nil, fmt.Errorf("read the articles: %w", err)
	}
	all := make([]model.Extraction, len(out))
	for i, ex := range out {
		all[i] = *ex
	}
	return all, problems, nil
}

// publishedDay reads a date of publication that a person typed: a whole day,
// in figures or words that do not hang on today.
func publishedDay(s string) (caldate.Date, error) {
	iv, err := timex.Parse(strings.TrimSpace(s), caldate.Date{})
	if err != nil || iv.Earliest.IsZero() || iv.Earliest != iv.Latest {
		return caldate.Date{}, fmt.Errorf("%q is not a day; write it like 2021-03-17 or 17 March 2021", s)
	}
	return iv.Earliest, nil
}

type exportCommand struct {
	inputs
	To string `required:"" help:"The file to write; what its name ends with says the format: png, json, csv, md, txt." placeholder:"OUT.EXT"`
}

// Run writes the timeline of the inputs to a file. The file appears whole or
// not at all: what was there before stays until the new one is complete.
func (c *exportCommand) Run(ctx context.Context, p *Program) error {
	ext := strings.ToLower(strings.TrimPrefix(filepath.Ext(c.To), "."))
	write := p.Picture
	if ext != "png" {
		format, err := export.FormatNamed(ext)
		if err != nil || ext == "" {
			return usageError{fmt.Sprintf("%s: the name's ending says the format: png, json, csv, md or txt", c.To)}
		}
		write = func(w io.Writer, t export.Timeline) error { return format.Write(w, t, export.Options{Body: true}) }
	}
	t, err := c.timeline(ctx, p)
	if err != nil {
		return err
	}
	if err := export.WriteFile(c.To, func(w io.Writer) error { return write(w, t) }); err != nil {
		return err
	}
	return reported(p.Err, t.Problems)
}
