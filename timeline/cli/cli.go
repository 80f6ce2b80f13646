// Package cli is the command line: what dateline does without a window, and
// how the arguments of the window are read.
//
// It owns flags, exit statuses and what goes to standard output and standard
// error. It never reaches the window's toolkit: opening a window, drawing a
// picture and measuring frames are handed to it by main. Standard output holds
// only results; everything said to a person goes to standard error.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"runtime/debug"

	"github.com/alecthomas/kong"

	"dateline/data/export"
	"dateline/model"
	"dateline/model/caldate"
)

// Exit statuses.
const (
	OK     = 0 // all well
	Some   = 1 // some inputs failed; they are named on standard error, the rest was done
	Misuse = 2 // the command line was wrong
)

// Extractor finds everything in one article; it is called on many goroutines.
type Extractor func(model.Article) model.Extraction

// Outliner finds what annotate prints of each article; it is called on many
// goroutines.
type Outliner func([]model.Article) []model.Extraction

// Program is what main hands over.
type Program struct {
	In       io.Reader
	Out, Err io.Writer
	Terminal bool // standard error is a terminal: progress may be shown
	Version  string
	Extract  Extractor
	// Outline is Extract of each article for those who print neither explanations
	// nor actors nor what surrounds a quote.
	Outline Outliner
	Sample  fs.FS // the sample story's articles
	Window  func(WindowRequest) error
	Picture func(io.Writer, export.Timeline) error
	Frames  func(events int, seconds float64, out io.Writer) error
}

// WindowRequest is what the window was asked to open: stories, and paths,
// folders and addresses to import.
type WindowRequest struct {
	Inputs    []string
	Published caldate.Date // zero: not given
}

type dateFlag struct{ day caldate.Date }

// UnmarshalText reads --published.
func (d *dateFlag) UnmarshalText(b []byte) error {
	day, err := publishedDay(string(b))
	d.day = day
	return err
}

type commands struct {
	Open     openCommand     `cmd:"" default:"withargs" help:"Open the window (what happens without a command), with these stories, files, folders or addresses."`
	Extract  extractCommand  `cmd:"" help:"Print the events found in articles, or a story as edited."`
	Annotate annotateCommand `cmd:"" help:"Read documents from standard input, one JSON object a line, and write what is found in each."`
	Import   importCommand   `cmd:"" help:"Import articles into a story file without a window."`
	Export   exportCommand   `cmd:"" help:"Write the whole timeline to a file, in the format that its name ends with."`
	Frames   framesCommand   `cmd:"" help:"Measure how smoothly a made-up story pans and zooms."`
	Version  versionCommand  `cmd:"" help:"Print the version."`
}

type openCommand struct {
	Published dateFlag `help:"Publication date of articles that do not say theirs." placeholder:"DATE"`
	Inputs    []string `arg:"" optional:"" name:"input" help:"Story, file, folder or address." sep:"none"`
}

type versionCommand struct{}

// errSome says that some inputs failed and were already named.
var errSome = errors.New("some inputs failed")

// Run carries out one command line and returns the exit status.
func Run(ctx context.Context, p Program, args []string) int {
	var c commands
	exited := -1
	parser, err := kong.New(&c,
		kong.Name("dateline"),
		kong.Description("Turns news articles into a timeline in which every event leads to the quote that carries it."),
		kong.Writers(p.Out, p.Err),
		kong.Exit(func(code int) { exited = code }),
		kong.UsageOnError(),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true, WrapUpperBound: 100}),
	)
	if err != nil {
		fmt.Fprintf(p.Err, "dateline: %v\n", err)
		return Misuse
	}
	call, err := parser.Parse(args)
	if exited >= 0 {
		return exited // --help
	}
	if err != nil {
		fmt.Fprintf(p.Err, "dateline: %v (dateline --help shows how it is called)\n", err)
		return Misuse
	}
	call.BindTo(ctx, (*context.Context)(nil))
	err = call.Run(&p)
	var wrong usageError
	switch {
	case err == nil:
		return OK
	case errors.Is(err, errSome):
		return Some
	case errors.As(err, &wrong):
		fmt.Fprintf(p.Err, "dateline: %v\n", err)
		return Misuse
	case errors.Is(err, context.Canceled) && ctx.Err() != nil:
		fmt.Fprintln(p.Err, "dateline: stopped")
		return Some
	}
	fmt.Fprintf(p.Err, "dateline: %v\n", err)
	return Some
}

// usageError is a wrong command line that the parser could not see.
type usageError struct{ msg string }

func (e usageError) Error() string { return e.msg }

// Run opens the window.
func (c *openCommand) Run(p *Program) error {
	return p.Window(WindowRequest{Inputs: c.Inputs, Published: c.Published.day})
}

// Run prints the version.
func (versionCommand) Run(p *Program) error {
	_, err := fmt.Fprintf(p.Out, "dateline %s\n", p.Version)
	return err
}

type annotateCommand struct{}

// Run annotates standard input.
func (annotateCommand) Run(ctx context.Context, p *Program) error {
	// What lives is the few documents under way, so collecting at twice that would
	// go on all the time; the limit is for documents of another size.
	collectAt(400)
	if os.Getenv("GOMEMLIMIT") == "" {
		debug.SetMemoryLimit(1 << 30)
	}
	failed, err := annotate(ctx, p.In, p.Out, p.Err, p.Outline)
	if err == nil && failed > 0 {
		return errSome
	}
	return err
}

// collectAt lets the heap of a command that soon ends grow by percent between
// collections, unless the environment says how far.
func collectAt(percent int) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(percent)
	}
}

type framesCommand struct {
	Events  int     `default:"10000" help:"How many events the made-up story has."`
	Seconds float64 `default:"10" help:"How long to pan and zoom."`
}

// Run measures frames.
func (c framesCommand) Run(p *Program) error {
	if c.Events < 1 || c.Events > 5_000_000 || c.Seconds <= 0 || c.Seconds > 3600 {
		return usageError{"frames takes 1 to 5,000,000 events and up to 3,600 seconds"}
	}
	return p.Frames(c.Events, c.Seconds, p.Out)
}
