package loop

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"fyne.io/fyne/v2/test"
)

func TestNothingRunsAfterTheEnd(t *testing.T) {
	turn, release := Gather()
	defer release()
	order := ""
	Do(func() {
		order += "a"
		Do(func() { order += "c" })
	})
	Do(func() { order += "b" })
	if order != "" {
		t.Errorf("%q ran before its turn", order)
	}
	if turn(); order != "abc" {
		t.Errorf("the order was %q, want abc", order)
	}
	Do(func() { order += "waits" })
	End()
	Do(func() { order += "late" })
	if turn(); order != "abc" {
		t.Errorf("after the end %q ran", order)
	}
}

// Whoever hands something over while the end comes is done when End returns.
func TestTheEndWaitsForWhoIsHandingOver(t *testing.T) {
	for range 200 {
		_, release := Gather()
		var inside, late atomic.Int32
		keep := hand
		hand = func(f func()) {
			inside.Add(1)
			keep(f)
			inside.Add(-1)
		}
		var all sync.WaitGroup
		for range 4 {
			all.Go(func() {
				for range 20 {
					Do(func() { late.Add(1) })
				}
			})
		}
		End()
		if n := inside.Load(); n != 0 {
			t.Errorf("%d are still inside after the end", n)
		}
		all.Wait()
		if n := late.Load(); n != 0 {
			t.Errorf("%d ran after the end", n)
		}
		release()
	}
}

// TestNobodyElseAsksTheToolkit: all of the program hands over through Do.
func TestNobodyElseAsksTheToolkit(t *testing.T) {
	root := filepath.Join("..", "..")
	looked := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && path != root && (strings.HasPrefix(d.Name(), ".") || path == filepath.Join(root, "timeline", "loop")) {
			return filepath.SkipDir
		}
		if d.IsDir() || !strings.HasSuffix(path, ".go") {
			return nil
		}
		looked++
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		for _, call := range []string{"fyne.Do(", "fyne.DoAndWait("} {
			if strings.Contains(string(text), call) {
				t.Errorf("%s calls %s…): it should hand over through loop.Do", path, call)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if looked < 100 {
		t.Errorf("only %d files were looked at", looked)
	}
}

// The toolkit's last word can be taken away: another version of it that keeps
// this to itself would fail at its end again, now and then.
func TestTheToolkitHasNoLastWord(t *testing.T) {
	a := test.NewTempApp(t)
	l, ok := a.Lifecycle().(interface {
		SetOnStoppedHookExecuted(f func())
		OnStopped() func()
	})
	if !ok {
		t.Fatal("the toolkit lets nobody take its last word away")
	}
	l.SetOnStoppedHookExecuted(func() {})
	if Settle(a); l.OnStopped() != nil {
		t.Error("something would run when the toolkit has stopped")
	}
}
