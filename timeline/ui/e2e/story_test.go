package e2e

import (
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// article writes an article of the test's own and returns its path.
func article(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// seed is the measuring material's article, which says no date of its own.
func seed(t *testing.T) string {
	t.Helper()
	needWindow(t)
	path := filepath.Join(root, "..", "shared", "articles", "russia-rejects-allegations.txt")
	if _, err := os.Stat(path); err != nil {
		t.Skip("the seed article is not beside the repository")
	}
	return path
}

func TestFirstStartShowsTheSample(t *testing.T) {
	w := start(t, t.TempDir())
	l := w.settled()
	if l.Articles < 3 || l.Events < 5 || len(l.Marks) == 0 {
		t.Fatalf("the sample has %d articles, %d events, %d marks", l.Articles, l.Events, len(l.Marks))
	}
	m := w.told("embassy")
	l = w.choose(m.Event)
	if !strings.Contains(strings.Join(l.Quotes, " "), "baseless accusations") {
		t.Errorf("its quotes are %q", l.Quotes)
	}
	w.click("quote.0.show")
	l = w.until("the article with the quote in sight", func(l line) bool { return l.Article != "" && l.Highlights > 0 && len(l.Lit) > 0 })

	// The other way: a click on another quote chooses its event.
	w.settled()
	w.key("ctrl+j")
	next := w.until("the next event", func(l line) bool { return l.Selected != m.Event && l.Selected != "" })
	if next.Selected == m.Event {
		t.Error("the next event is the same")
	}
	w.key("Escape")
	w.until("the article closed", func(l line) bool { return l.Article == "" })
	w.quit()
}

func TestEachMarkLeadsToItsQuote(t *testing.T) {
	w := start(t, t.TempDir())
	l := w.settled()
	for _, m := range l.Marks {
		for _, q := range w.choose(m.Event).Quotes {
			if strings.TrimSpace(q) == "" {
				t.Errorf("%q has an empty quote", m.Title)
			}
		}
	}
	w.quit()
}

func TestImportByArgumentAndSetItsDate(t *testing.T) {
	path := seed(t)
	w := start(t, t.TempDir(), path)
	l := w.until("the article", func(l line) bool { return l.Articles == 1 && l.Floating >= 3 && l.Events >= 2 })
	dated := l.Events
	w.settled()
	w.click("tray.date")
	w.until("the question", func(l line) bool { return l.Dialog == "published" })
	w.typeText("17 March 2021")
	w.settled()
	w.key("Return")
	w.until("the events' places", func(l line) bool { return l.Floating == 0 && l.Events > dated })
	m := w.told("embassy")
	w.settled()
	if q := w.choose(m.Event).Quotes; !strings.Contains(strings.Join(q, " "), "baseless") {
		t.Errorf("the embassy's quotes are %q", q)
	}

	// A correction of the date moves its events, which the file shows; undo
	// takes it back, after a restart too.
	w.settled()
	w.key("ctrl+shift+d")
	w.until("the question again", func(l line) bool { return l.Dialog == "published" })
	w.typeText("24 March 2021")
	w.settled()
	w.key("Return")
	w.until("the correction", func(l line) bool { return strings.Contains(l.Undo, "24 March 2021") })
	w.settled()
	w.quit()
	if day := w.dayOf("embassy"); day != "2021-03-24" {
		t.Errorf("after the correction the embassy's statement is of %q", day)
	}
	w = start(t, w.home)
	w.until("the story again", func(l line) bool { return l.Articles == 1 && l.Undo != "" })
	w.key("ctrl+z")
	w.until("the correction undone", func(l line) bool { return strings.Contains(l.Undo, "17 March 2021") })
	w.settled()
	w.quit()
	if day := w.dayOf("embassy"); day != "2021-03-17" {
		t.Errorf("after undo the embassy's statement is of %q", day)
	}
}

// storyFile is the file of the one story that this test's person has.
func (w *window) storyFile() (path string) {
	w.t.Helper()
	err := filepath.WalkDir(filepath.Join(w.home, "data"), func(p string, _ os.DirEntry, err error) error {
		if filepath.Ext(p) == ".dateline" {
			path = p
		}
		return err
	})
	if err != nil || path == "" {
		w.t.Fatalf("no story file under %s: %v", w.home, err)
	}
	return path
}

// dayOf asks the program itself, without a window, for the day of an event of that
// story.
func (w *window) dayOf(words string) string {
	w.t.Helper()
	path := w.storyFile()
	out, err := exec.Command(binary, "extract", "--format", "json", path).Output()
	if err != nil {
		w.t.Fatalf("extract %s: %v", path, err)
	}
	var got struct {
		Events []struct {
			Title string
			When  struct{ Earliest string }
		}
	}
	if err := json.Unmarshal(out, &got); err != nil {
		w.t.Fatal(err)
	}
	for _, e := range got.Events {
		if strings.Contains(strings.ToLower(e.Title), words) {
			return e.When.Earliest
		}
	}
	return ""
}

func TestImportByTheDialogsCommand(t *testing.T) {
	path := article(t, "harbour.txt", "Harbour bridge opens\nPublished: 2019-06-04\n\nThe new bridge over the harbour opened on Monday, the port authority said. Construction began in 2014.\n")
	w := start(t, t.TempDir())
	before := w.settled()
	w.key("ctrl+i")
	w.until("the dialog", func(l line) bool { return l.Dialog == "pick" })
	w.typeText(path)
	w.key("Return")
	w.until("the article", func(l line) bool { return l.Articles == before.Articles+1 && l.Events > before.Events })

	// The same file again adds nothing, and says so.
	w.settled()
	w.key("ctrl+i")
	w.until("the dialog", func(l line) bool { return l.Dialog == "pick" })
	w.typeText(path)
	w.key("Return")
	l := w.said("already")
	if l.Articles != before.Articles+1 {
		t.Errorf("%d articles, want %d", l.Articles, before.Articles+1)
	}
	w.quit()
}

func TestAFileThatCannotBeReadIsNamed(t *testing.T) {
	dir := t.TempDir()
	for name, text := range map[string]string{
		"good.txt":  "Dam repaired\nPublished: 2018-05-02\n\nEngineers finished the repairs on Tuesday, the county said.\n",
		"empty.txt": "",
		"bits.bin":  "\x00\x01\x02\x03\x7fELF\x00\x00\x00",
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	w := start(t, t.TempDir(), dir)
	w.until("the problem list", func(l line) bool { return l.Articles == 1 && l.Dialog == "problems" })
	w.settled()
	w.click("problem.0.skip")
	w.until("one problem less", func(l line) bool {
		_, two := l.control("problem.1.skip")
		_, one := l.control("problem.0.skip")
		return one && !two
	})
	w.click("problems.ok")
	w.until("the list closed", func(l line) bool { return l.Dialog == "" })
	w.quit()
}

func TestPasteTextAndLink(t *testing.T) {
	w := start(t, t.TempDir())
	before := w.settled()
	w.key("ctrl+shift+v")
	w.until("the dialog", func(l line) bool { return l.Dialog == "paste" })
	w.typeText("Tunnel closed for a week. The tunnel was closed on 3 May 2017 after a fire, the operator said.")
	w.settled()
	w.click("paste.ok")
	w.until("the article", func(l line) bool { return l.Articles == before.Articles+1 })

	// A link is fetched only after asking.
	w.settled()
	w.key("ctrl+shift+v")
	w.until("the dialog", func(l line) bool { return l.Dialog == "paste" })
	w.typeText("https://news.invalid/story")
	w.settled()
	w.click("paste.ok")
	w.until("the question before fetching", func(l line) bool { return l.Dialog == "fetch" })
	w.click("fetch.cancel")
	l := w.until("no fetching", func(l line) bool { return l.Dialog == "" })
	if l.Articles != before.Articles+1 {
		t.Errorf("%d articles, want %d", l.Articles, before.Articles+1)
	}
	w.quit()
}
