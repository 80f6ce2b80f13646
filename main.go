// Command dateline turns news articles into a timeline in which every event
// leads to the quote that carries it. This file reads the command line and
// hands the window, the extractor and the sample to whoever needs them.
package main

import (
	"context"
	"errors"
	"io"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"syscall"
	"time"

	"golang.org/x/term"

	"dateline/assets"
	"dateline/data/export"
	"dateline/model/event"
	"dateline/timeline/cli"
	"dateline/timeline/session"
	"dateline/timeline/ui"
	"dateline/timeline/view"
)

// version names the release; a build from a checkout adds its revision.
const version = "0.1.0"

func main() {
	started := time.Now()
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	program := cli.Program{
		In: os.Stdin, Out: os.Stdout, Err: os.Stderr,
		Terminal: term.IsTerminal(int(os.Stderr.Fd())),
		Version:  release(),
		Extract:  event.Extract,
		Outline:  event.Outlines,
		Sample:   assets.Sample,
		Window: func(r cli.WindowRequest) error {
			if err := display(); err != nil {
				return err
			}
			return ui.Run(ctx, ui.Options{
				Paths: r.Inputs, Published: r.Published, Version: release(), Started: started,
				Settings: session.Settings(),
			})
		},
		Picture: func(w io.Writer, t export.Timeline) error { return view.WritePicture(w, t.Events, t.Articles) },
		Frames: func(events int, seconds float64, out io.Writer) error {
			if err := display(); err != nil {
				return err
			}
			return view.MeasureFrames(events, seconds, out)
		},
	}
	status := cli.Run(ctx, program, os.Args[1:])
	stop()
	os.Exit(status)
}

// display returns an error where there is nothing to open a window on, which the
// toolkit would meet with a panic.
func display() error {
	if runtime.GOOS == "windows" || runtime.GOOS == "darwin" || os.Getenv("DISPLAY") != "" || os.Getenv("WAYLAND_DISPLAY") != "" {
		return nil
	}
	return errors.New("there is no display here to open a window on; extract, import, export and annotate do without one (dateline --help)")
}

// release is the version with the revision it was built from, where known.
func release() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return version
	}
	for _, s := range info.Settings {
		if s.Key == "vcs.revision" && len(s.Value) >= 12 {
			return version + " (" + s.Value[:12] + ")"
		}
	}
	return version
}
