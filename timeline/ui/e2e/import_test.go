package e2e

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// folder writes n texts of 4 KB, each with its date, and what else is named.
func folder(t *testing.T, n int, also map[string]string) string {
	t.Helper()
	needWindow(t)
	dir := t.TempDir()
	for i := range n {
		var b strings.Builder
		fmt.Fprintf(&b, "Harbour board, session %d\nPublished %d March 2021\n\n", i, 1+i%28)
		for j := 0; b.Len() < 4096; j++ {
			fmt.Fprintf(&b, "The board of harbour %d approved plan %d on Tuesday, its chair said. Nobody asked what the wall would cost.\n\n", i, j)
		}
		also[fmt.Sprintf("session-%04d.txt", i)] = b.String()
	}
	for name, text := range also {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// TestImportOfAMixedFolder imports 200 files, some of which can't be read, and
// acts on the list of these. The trace tells how long the window took to
// answer meanwhile.
func TestImportOfAMixedFolder(t *testing.T) {
	dir := folder(t, 190, map[string]string{
		"page.html":    "<!doctype html><html><head><title>Wall holds</title><meta name=date content=2021-03-02></head><body><h1>Wall holds</h1><p>" + strings.Repeat("The old sea wall held on Monday, the harbour master said. ", 8) + "</p></body></html>",
		"note.md":      "---\ntitle: Ferry stays\ndate: 2021-03-05\n---\nThe ferry stayed in the harbour on Thursday.\n",
		"list.jsonl":   strings.Repeat("{\"text\":\n", 300),
		"torn.docx":    "PK\x03\x04 and then nothing",
		"old.doc":      "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 WordDocument",
		"holiday.png":  "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x01\x02",
		"nothing.txt":  "",
		"shell.html":   "<!doctype html><html><body><script>app()</script></body></html>",
		"torn.json":    `{"text": "The board`,
		"locked.xhtml": "\x00\x01\x02\x03\x04\x05\x06\x07",
	})
	w := start(t, t.TempDir(), dir)
	l := w.until("the list of problems", func(l line) bool { return l.Dialog == "problems" })
	if l.Articles != 192 {
		t.Errorf("%d articles were imported, of 192", l.Articles)
	}
	w.settled()
	w.screenshot("-problems")
	n := w.problems()
	if n != 8 {
		t.Errorf("%d problems are listed, of 8", n)
	}
	w.click("problem.0.skip")
	w.until("one less", func(l line) bool { return l.Dialog == "problems" && w.problems() == n-1 })
	w.settled()
	// What was mended reads when it is tried again.
	if err := os.WriteFile(filepath.Join(dir, "nothing.txt"), []byte("Pier waits\nPublished 9 March 2021\n\nThe pier will open on Friday, the board said.\n"), 0o644); err != nil {
		t.Fatal(err)
	}
	w.click("problems.retry")
	w.until("the mended one", func(l line) bool { return l.Articles == 193 && l.Dialog == "problems" && w.problems() == n-2 })
	w.settled()
	w.click("problems.skip")
	w.until("the list put away", func(l line) bool { return l.Dialog == "" })
	w.answered()
	w.quit()
}

// answered logs how long the window took to answer during each import, and
// returns how often it was asked.
func (w *window) answered() (asked int) {
	for _, l := range w.lines {
		if l.Waits != nil {
			asked += l.Waits.N
			w.t.Logf("while importing, the window answered in %.1f ms (median), %.1f ms (of 99 in 100), %.1f ms (at most); asked %d times", l.Waits.P50, l.Waits.P99, l.Waits.Max, l.Waits.N)
		}
	}
	return asked
}

// TestTheWindowAnswersWhileItImports imports texts and pages for some seconds
// and asks all the while. How fast the answers come is a matter of the machine,
// so that it is told and not judged; on two idle cores none takes 50 ms.
func TestTheWindowAnswersWhileItImports(t *testing.T) {
	const texts, pages = 1000, 60
	also := map[string]string{}
	for i := range pages {
		also[fmt.Sprintf("page-%03d.html", i)] = fmt.Sprintf("<!doctype html><html><head><title>Pier %d closes</title><meta name=date content=2021-04-%02d></head><body><h1>Pier %d closes</h1>%s</body></html>",
			i, 1+i%28, i, strings.Repeat(fmt.Sprintf("<p>The harbour master closed pier %d on Monday. Its keeper, who had asked for a new roof since 2016, said on 3 March that he was glad.</p>", i), 40))
	}
	w := start(t, t.TempDir(), folder(t, texts, also))
	l := w.said("Imported")
	if l.Articles != texts+pages {
		t.Errorf("%d articles were imported, of %d", l.Articles, texts+pages)
	}
	w.settled()
	if w.answered() == 0 {
		t.Error("the trace does not say how long the window took to answer")
	}
	w.quit()
}

// problems counts the rows of the list of problems.
func (w *window) problems() int {
	w.poll()
	n := 0
	for _, c := range w.lines[len(w.lines)-1].Controls {
		if strings.HasPrefix(c.Name, "problem.") && strings.HasSuffix(c.Name, ".skip") {
			n++
		}
	}
	return n
}

// TestCancelAnImport: what is durable stays, the rest is not read, and the
// window is free at once.
func TestCancelAnImport(t *testing.T) {
	// A fast machine may be done before anybody can press anything.
	for files := 4000; files < 500_000; files *= 5 {
		if cancelled(t, files) {
			return
		}
		t.Logf("%d files were imported before the import could be cancelled", files)
	}
	t.Error("no import was long enough to be cancelled")
}

// cancelled imports so many files and cancels that, which is false where all
// were imported before.
func cancelled(t *testing.T, files int) bool {
	w := start(t, t.TempDir(), folder(t, files, map[string]string{}))
	over := func(l line) bool { return l.Articles == files || strings.HasPrefix(l.Message, "Imported") }
	l := w.until("the way to stop it", func(l line) bool {
		_, ok := l.control("import.cancel")
		return ok && l.Articles > 0 || over(l)
	})
	p, ok := l.control("import.cancel")
	if !ok {
		w.quit()
		return false
	}
	before := len(w.lines)
	w.clickAt(p.X, p.Y)
	w.since = before // the end may have come just before the click
	w.until("the way to stop it gone", func(l line) bool { _, ok := l.control("import.cancel"); return !ok })
	l = w.ever("the end of it", func(l line) bool { return strings.Contains(l.Message, "cancelled") || over(l) })
	if over(l) {
		w.quit()
		return false
	}
	if l.Articles == 0 {
		t.Errorf("%d articles were imported", l.Articles)
	}
	stopped := 0.0
	for _, l := range w.lines {
		if l.Waits != nil {
			stopped = l.Waits.Stopped
		}
	}
	if stopped == 0 {
		t.Error("the trace does not say how long it took to stop")
	}
	t.Logf("%d of %d files were imported; the end came %.0f ms after it was cancelled", l.Articles, files, stopped)
	w.answered()
	kept := l.Articles
	w.settled()
	w.quit()
	w = start(t, w.home)
	if l := w.until("the story again", func(l line) bool { return l.Articles > 0 }); l.Articles != kept {
		t.Errorf("%d articles were kept, of %d", l.Articles, kept)
	}
	w.quit()
	return true
}
