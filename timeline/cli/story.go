package cli

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"

	"github.com/schollz/progressbar/v3"

	"dateline/data/article"
	"dateline/data/export"
	"dateline/model/story"
	"dateline/timeline/session"
)

// storyTimeline reads a story file, without changing it, as a person edited it.
func (p *Program) storyTimeline(ctx context.Context, path string, days int) (t export.Timeline, err error) {
	s, err := session.OpenToRead(ctx, path, session.Options{Extract: p.Extract})
	if err != nil {
		return t, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	snap := s.Snapshot()
	t = session.Timeline(snap.Story, snap.Events, snap.Floating)
	if days > 0 {
		t.Digest = digest(snap.Story.Base, days)
	}
	return t, nil
}

type importCommand struct {
	Story     string   `required:"" help:"The story file; it is made where there is none." placeholder:"S.dateline"`
	Published dateFlag `help:"Publication date of articles that do not say theirs." placeholder:"DATE"`
	Format    string   `default:"text" enum:"text,json" help:"text, or json: a line for each article once it is durable." placeholder:"FORMAT"`
	Paths     []string `arg:"" name:"path" help:"File, folder or address." sep:"none"`
}

// importLine is what --format json prints of one article.
type importLine struct {
	Path    string               `json:"path"`
	Article string               `json:"article"`
	Events  int                  `json:"events"`
	Status  session.ImportStatus `json:"status"`
	Message string               `json:"message"`
	CopyOf  string               `json:"copyOf,omitempty"`
}

// Run imports the paths into the story.
func (c *importCommand) Run(ctx context.Context, p *Program) (err error) {
	if !isStory(c.Story) {
		return usageError{fmt.Sprintf("%s: a story file's name ends with .dateline", c.Story)}
	}
	s, err := session.OpenOrCreate(ctx, c.Story, session.Options{Extract: p.Extract})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	if r := s.Recovered(); r != nil {
		return fmt.Errorf("%s is damaged: what could be saved of it is in %s; import into that", c.Story, s.Path())
	}
	sources := make([]article.Source, 0, len(c.Paths))
	for _, path := range c.Paths {
		if isStory(path) {
			return usageError{fmt.Sprintf("%s is a story; only articles can be imported", path)}
		}
		sources = append(sources, SourceOf(path, c.Published.day))
	}
	report := c.reporter(p)
	outcome, err := s.Import(ctx, sources, report.progress)
	report.end()
	if err != nil {
		return err
	}
	if report.err != nil {
		return fmt.Errorf("write the results: %w", report.err)
	}
	if c.Format == "text" {
		copies := ""
		if outcome.Copies > 0 {
			copies = fmt.Sprintf(" (%d carry a text that another carries too)", outcome.Copies)
		}
		_, err = fmt.Fprintf(p.Out, "%s: %d imported%s, %d already there, %d failed, %d events\n",
			filepath.Base(c.Story), outcome.Imported, copies, outcome.Duplicates, outcome.Failed, outcome.Events)
	}
	switch {
	case err != nil:
		return err
	case outcome.Cancelled:
		return errors.New("cancelled; what was imported is kept")
	case outcome.Failed > 0:
		return errSome
	}
	return nil
}

// reporter tells how an import goes: lines of JSON or failures as they come,
// and a bar where a person watches a terminal.
type reporter struct {
	p    *Program
	json *json.Encoder
	bar  *progressbar.ProgressBar
	once sync.Once
	err  error
}

func (c *importCommand) reporter(p *Program) *reporter {
	r := &reporter{p: p}
	if c.Format == "json" {
		r.json = json.NewEncoder(p.Out)
		r.json.SetEscapeHTML(false)
	}
	return r
}

func (r *reporter) progress(pr session.Progress) {
	for _, one := range pr.Results {
		if r.json != nil {
			r.err = errors.Join(r.err, r.json.Encode(importLine{one.Path, string(one.Article), one.Events, one.Status, one.Message, string(one.CopyOf)}))
		}
		if one.Status == session.Failed {
			r.clear()
			fmt.Fprintf(r.p.Err, "dateline: %s: %s\n", one.Path, one.Message)
		}
	}
	if !r.p.Terminal {
		return
	}
	total := max(pr.Reading.FilesTotal, 1)
	r.once.Do(func() {
		r.bar = progressbar.NewOptions(total,
			progressbar.OptionSetWriter(r.p.Err), progressbar.OptionShowCount(),
			progressbar.OptionSetDescription("importing"), progressbar.OptionClearOnFinish())
	})
	r.bar.ChangeMax(total)
	r.err = errors.Join(r.err, r.bar.Set(min(pr.Reading.Files, total)))
}

func (r *reporter) clear() {
	if r.bar != nil {
		r.err = errors.Join(r.err, r.bar.Clear())
	}
}

func (r *reporter) end() {
	if r.bar != nil {
		r.err = errors.Join(r.err, r.bar.Finish())
	}
}

// digest gives the k most telling days of a story in the shape that goes out.
func digest(s *story.Story, k int) []export.Day {
	days := make([]export.Day, 0, k)
	for _, d := range s.Digest(k) {
		days = append(days, export.Day{Date: d.Date, Score: d.Score, Events: d.Events})
	}
	return days
}

// isStory reports whether the argument names a story file.
func isStory(path string) bool { return strings.HasSuffix(strings.ToLower(path), ".dateline") }
