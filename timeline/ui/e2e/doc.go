// Package e2e drives the real program in a real window, as a person would:
// under Xvfb with a window manager, with real clicks and keys.
//
// Its tests build the binary once, wait for lines of the trace that the window
// writes (DATELINE_TRACE), click where the trace says a thing is, and never
// sleep for a fixed time. They run only where DATELINE_E2E=1 is set and skip
// otherwise, since they need Xvfb, openbox, xdotool and ImageMagick; ./test sets
// it. Screenshots of what each test ended with, and the trace's tail of what
// failed, are kept in out/ at the repository's root.
package e2e
