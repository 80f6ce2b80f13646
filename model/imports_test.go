package model_test

import (
	"errors"
	"os/exec"
	"strings"
	"testing"
)

// TestImportsRunOneWay keeps the rooms in order: each line says which packages
// (by prefix) a room must never reach, directly or through others.
func TestImportsRunOneWay(t *testing.T) {
	const fyne = "fyne.io/"
	rules := []struct {
		room  string
		never []string
	}{
		{"dateline/model", []string{fyne, "dateline/data", "dateline/timeline", "dateline/assets", "net/http"}},
		{"dateline/data", []string{fyne, "dateline/timeline", "dateline/assets"}},
		{"dateline/timeline/scale", []string{fyne, "dateline/data", "dateline/timeline/layout", "dateline/timeline/view", "dateline/timeline/session", "dateline/timeline/ui"}},
		{"dateline/timeline/layout", []string{fyne, "dateline/data", "dateline/timeline/view", "dateline/timeline/session", "dateline/timeline/ui"}},
		{"dateline/timeline/session", []string{fyne, "dateline/timeline/view", "dateline/timeline/layout", "dateline/timeline/ui"}},
		{"dateline/timeline/view", []string{"dateline/data", "dateline/timeline/session", "dateline/timeline/ui"}},
		{"dateline/timeline/cli", []string{fyne, "dateline/timeline/view", "dateline/timeline/ui"}},
		{"dateline/assets", []string{fyne, "dateline/model", "dateline/data", "dateline/timeline"}},
	}
	out, err := exec.Command("go", "list", "-tags", "migrated_fynedo", "-f", `{{.ImportPath}} {{join .Deps " "}}`, "dateline/...").Output()
	if err != nil {
		var why *exec.ExitError
		if errors.As(err, &why) {
			t.Fatalf("go list: %v\n%s", err, why.Stderr)
		}
		t.Fatalf("go list: %v", err)
	}
	rooms := 0
	for line := range strings.Lines(string(out)) {
		fields := strings.Fields(line)
		for _, r := range rules {
			if fields[0] != r.room && !strings.HasPrefix(fields[0], r.room+"/") {
				continue
			}
			rooms++
			for _, dep := range fields[1:] {
				for _, n := range r.never {
					if strings.HasPrefix(dep, n) {
						t.Errorf("%s must not reach %s", fields[0], dep)
					}
				}
			}
		}
	}
	if rooms < 5 {
		t.Fatalf("only %d packages were looked at: the rules no longer name the rooms", rooms)
	}
}
