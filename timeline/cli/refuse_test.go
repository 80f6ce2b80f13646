package cli

import (
	"bytes"
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model/event"
)

func TestAnEmptyPathIsMisuse(t *testing.T) {
	if status, out, errs := run(t, "", "extract", ""); status != Misuse || out != "" || !strings.Contains(errs, "a path is empty") {
		t.Errorf("status %d, output %q, errors %q", status, out, errs)
	}
}

// TestBeingStoppedIsNoError: whoever stops the program hears that it stopped,
// not what was cancelled where.
func TestBeingStoppedIsNoError(t *testing.T) {
	path := filepath.Join(t.TempDir(), "a.txt")
	if err := os.WriteFile(path, []byte("The ferry sank in 1987."), 0o600); err != nil {
		t.Fatal(err)
	}
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out, errs bytes.Buffer
	status := Run(ctx, Program{Out: &out, Err: &errs, Extract: event.Extract}, []string{"extract", path})
	if status != Some || out.Len() > 0 || errs.String() != "dateline: stopped\n" {
		t.Errorf("status %d, output %q, errors %q", status, out.String(), errs.String())
	}
}
