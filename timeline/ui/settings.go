package ui

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"fyne.io/fyne/v2"

	"dateline/data/export"
	"dateline/timeline/layout"
)

// settings is what the program remembers of a person's window between starts.
// It keeps its own file, which every change replaces in one step: the
// toolkit's preferences empty theirs before they fill it and read it again
// behind the program's back, so that a window closed at the wrong moment
// forgot its story or did not close.
type settings struct {
	file string // empty: nothing outlives the window
	kept remembered
}

// remembered is the file's content.
type remembered struct {
	Theme       string   `json:"theme,omitempty"` // "light", "dark", or "" for the system's
	LastStory   string   `json:"last_story,omitempty"`
	Recent      []string `json:"recent,omitempty"` // stories, the latest first
	Folder      string   `json:"folder,omitempty"` // where the file picker was
	LeftHidden  bool     `json:"left_hidden,omitempty"`
	RightHidden bool     `json:"right_hidden,omitempty"`
	Width       float32  `json:"width,omitempty"`
	Height      float32  `json:"height,omitempty"`
	Lanes       string   `json:"lanes,omitempty"`
	Colours     string   `json:"colours,omitempty"`
	Reported    bool     `json:"reported,omitempty"`
}

// readSettings returns what the file remembers: nothing where there is none,
// and nothing but the reason where it cannot be read.
func readSettings(file string) (*settings, error) {
	s := &settings{file: file}
	if file == "" {
		return s, nil
	}
	text, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		return s, nil
	}
	if err != nil {
		return s, fmt.Errorf("read what the window remembers: %w", err)
	}
	var kept remembered
	if err := json.Unmarshal(text, &kept); err != nil {
		return s, fmt.Errorf("read what the window remembers in %s: %w", file, err)
	}
	s.kept = kept
	return s, nil
}

// keep writes the file. A window that cannot keep its settings still works, so
// the reason goes to the log.
func (s *settings) keep() {
	if s.file == "" {
		return
	}
	err := os.MkdirAll(filepath.Dir(s.file), 0o755)
	if err == nil {
		err = export.WriteFile(s.file, func(w io.Writer) error {
			e := json.NewEncoder(w)
			e.SetIndent("", "  ")
			return e.Encode(s.kept)
		})
	}
	if err != nil {
		fyne.LogError("keep what the window remembers", err)
	}
}

// size is the window's, px; the first one where none is remembered.
func (s *settings) size() fyne.Size {
	if s.kept.Width < 1 || s.kept.Height < 1 {
		return fyne.NewSize(firstWidth, firstHeight)
	}
	return fyne.NewSize(s.kept.Width, s.kept.Height)
}

// mostRecent is how many stories File › Open recent offers.
const mostRecent = 8

// opened puts a story first among the recent ones.
func (s *settings) opened(path string) {
	list := []string{path}
	for _, p := range s.kept.Recent {
		if p != path && len(list) < mostRecent {
			list = append(list, p)
		}
	}
	s.kept.Recent, s.kept.LastStory = list, path
	s.keep()
}

// picture is what lanes and colours go by, and which time is shown.
func (s *settings) picture() layout.Options {
	o := layout.Options{}
	for _, k := range pictureKeys {
		if s.kept.Lanes == k.id {
			o.Lanes = k.key
		}
		if s.kept.Colours == k.id {
			o.Colours = k.key
		}
	}
	if s.kept.Reported {
		o.Clock = layout.ReportedTime
	}
	return o
}

func (s *settings) keepPicture(o layout.Options) {
	for _, k := range pictureKeys {
		if o.Lanes == k.key {
			s.kept.Lanes = k.id
		}
		if o.Colours == k.key {
			s.kept.Colours = k.id
		}
	}
	s.kept.Reported = o.Clock == layout.ReportedTime
	s.keep()
}
