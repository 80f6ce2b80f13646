package e2e

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// patience is how long anything may take on a busy machine before the next sign
// of life.
const patience = 2 * time.Minute

var (
	root    string // of the repository
	binary  string
	display string
)

// TestMain builds the program and starts a display, once for all tests.
func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	if os.Getenv("DATELINE_E2E") != "1" {
		return m.Run() // every test skips and says so
	}
	for _, tool := range []string{"Xvfb", "openbox", "xdotool", "import"} {
		if _, err := exec.LookPath(tool); err != nil {
			fmt.Fprintf(os.Stderr, "the tests in a real window need %s\n", tool)
			return 1
		}
	}
	var err error
	if root, err = findRoot(); err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	dir, err := os.MkdirTemp("", "dateline-e2e-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer os.RemoveAll(dir)
	binary = filepath.Join(dir, "dateline")
	build := exec.Command("go", "build", "-buildvcs=false", "-tags", "migrated_fynedo", "-o", binary, ".")
	build.Dir = root
	if out, err := build.CombinedOutput(); err != nil {
		fmt.Fprintf(os.Stderr, "build: %v\n%s", err, out)
		return 1
	}
	stop, err := startDisplay()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	defer stop()
	return m.Run()
}

func findRoot() (string, error) {
	dir, err := os.Getwd()
	if err != nil {
		return "", err
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			return dir, nil
		}
		up := filepath.Dir(dir)
		if up == dir {
			return "", errors.New("no go.mod above the test")
		}
		dir = up
	}
}

// startDisplay starts Xvfb on a free display, and a window manager on it.
func startDisplay() (stop func(), err error) {
	read, write, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	x := exec.Command("Xvfb", "-displayfd", "3", "-screen", "0", "1280x800x24", "-nolisten", "tcp")
	x.ExtraFiles = []*os.File{write}
	if err := x.Start(); err != nil {
		return nil, fmt.Errorf("start Xvfb: %w", err)
	}
	write.Close()
	end := func() { x.Process.Kill(); x.Wait() }
	got := make(chan string, 1)
	go func() {
		line, _ := bufio.NewReader(read).ReadString('\n')
		got <- strings.TrimSpace(line)
	}()
	select {
	case n := <-got:
		if n == "" {
			end()
			return nil, errors.New("Xvfb gave no display")
		}
		display = ":" + n
	case <-time.After(patience):
		end()
		return nil, errors.New("Xvfb did not start")
	}
	wm := exec.Command("openbox")
	wm.Env = append(os.Environ(), "DISPLAY="+display)
	if err := wm.Start(); err != nil {
		end()
		return nil, fmt.Errorf("start openbox: %w", err)
	}
	return func() { wm.Process.Kill(); wm.Wait(); end() }, nil
}

// needWindow skips where no display is asked for.
func needWindow(t *testing.T) {
	t.Helper()
	if os.Getenv("DATELINE_E2E") != "1" {
		t.Skip("needs a display: set DATELINE_E2E=1, as ./test does, with Xvfb, openbox, xdotool and ImageMagick installed")
	}
}
