// Package ui is the window: its panels, menus, dialogs and commands.
//
// It owns what a person sees around the timeline (timeline/view draws that) and
// the table of commands, in which every action stands once and is used by menu,
// shortcut, button, drop and test alike. It knows the open story only as
// timeline/session gives it and never touches files or derives anything itself.
//
// Goroutines: everything here runs on the window's goroutine, except functions
// whose comment says otherwise. Work that may take longer than a moment (import,
// opening, previews of dates, export) runs on its own goroutine and comes back
// with one fyne.Do, carrying a generation so that an overtaken result changes
// nothing. Sizes are px at scale 1.
package ui
