package ui

import "fyne.io/fyne/v2"

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
