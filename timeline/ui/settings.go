package ui

import (
	"fyne.io/fyne/v2"

	"dateline/timeline/layout"
)

// settings is what the program remembers of a person's window between starts.
type settings struct{ p fyne.Preferences }

// The keys, as the preferences file keeps them.
const (
	keyTheme     = "theme" // "light", "dark", or "" for the system's
	keyLastStory = "story.last"
	keyRecent    = "story.recent"
	keyFolder    = "folder.last"
	keyLeft      = "column.left.hidden"
	keyRight     = "column.right.hidden"
	keyWidth     = "window.width"
	keyHeight    = "window.height"
	keyLanes     = "picture.lanes"
	keyColours   = "picture.colours"
	keyReported  = "picture.reported"
)

func (s settings) leftShown() bool  { return !s.p.Bool(keyLeft) }
func (s settings) rightShown() bool { return !s.p.Bool(keyRight) }

// mostRecent is how many stories File › Open recent offers.
const mostRecent = 8

func (s settings) recent() []string { return s.p.StringList(keyRecent) }

func (s settings) opened(path string) {
	list := []string{path}
	for _, p := range s.recent() {
		if p != path && len(list) < mostRecent {
			list = append(list, p)
		}
	}
	s.p.SetStringList(keyRecent, list)
	s.p.SetString(keyLastStory, path)
}

// picture is what lanes and colours go by, and which time is shown.
func (s settings) picture() layout.Options {
	o := layout.Options{}
	for _, k := range pictureKeys {
		if s.p.String(keyLanes) == k.id {
			o.Lanes = k.key
		}
		if s.p.String(keyColours) == k.id {
			o.Colours = k.key
		}
	}
	if s.p.Bool(keyReported) {
		o.Clock = layout.ReportedTime
	}
	return o
}

func (s settings) keepPicture(o layout.Options) {
	for _, k := range pictureKeys {
		if o.Lanes == k.key {
			s.p.SetString(keyLanes, k.id)
		}
		if o.Colours == k.key {
			s.p.SetString(keyColours, k.id)
		}
	}
	s.p.SetBool(keyReported, o.Clock == layout.ReportedTime)
}
