//go:build unix

package store

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"

	"dateline/model/story"
)

// A disk that fills up while articles come in: what was acknowledged stays, what
// was not is gone wholly, the message says it, and with room again it goes on.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if err := mountSmall(dir, "4m"); err != nil {
		t.Skipf("no small disk can be made here (%v); TestFileSizeLimit does the same by a limit", err)
	}
	defer syscall.Unmount(dir, syscall.MNT_DETACH)
	path := filepath.Join(dir, "s.dateline")
	f := create(t, path)
	acknowledged := int64(0)
	var failed error
	for n := int64(1); n < 2000; n++ {
		a := someArticle(int(n), 3000)
		if failed = f.Append(t.Context(), entry(n, story.Import(a.ID)), []Article{a}, nil); failed != nil {
			break
		}
		acknowledged = n
	}
	if !errors.Is(failed, ErrFull) || !strings.Contains(failed.Error(), "no room left") {
		t.Fatalf("on a full disk: %v", failed)
	}
	if acknowledged < 50 {
		t.Fatalf("only %d articles fit", acknowledged)
	}
	if err := f.SaveAs(t.Context(), filepath.Join(dir, "other.dateline")); err == nil {
		t.Error("saved under another name on a full disk")
	}
	if _, err := Create(t.Context(), filepath.Join(dir, "third.dateline"), clock); err == nil {
		t.Error("created a story on a full disk")
	}
	if got := leftovers(t, dir); strings.Contains(got, "other") || strings.Contains(got, "third") {
		t.Errorf("left over: %s", got)
	}
	if err := remountSmall(dir, "16m"); err == nil {
		if err := f.Append(t.Context(), entry(acknowledged+1), nil, nil); err != nil {
			t.Errorf("with room again: %v", err)
		}
		acknowledged++
	}
	if err := f.Close(); err != nil {
		t.Fatalf("close: %v", err)
	}
	f = open(t, path)
	defer closed(t, f)
	if got := int64(len(f.Story().Entries)); got != acknowledged {
		t.Errorf("%d lines were acknowledged, %d are there", acknowledged, got)
	}
}

func mountSmall(dir, size string) error {
	return mountTmpfs(dir, "size="+size, 0)
}

// A limit on the size of files does what a full disk does, without a mount.
func TestFileSizeLimit(t *testing.T) {
	if os.Getenv("DATELINE_LIMITED") == "" {
		out, err := again(t, "TestFileSizeLimit", nil, "DATELINE_LIMITED="+t.TempDir())
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		return
	}
	path := filepath.Join(os.Getenv("DATELINE_LIMITED"), "s.dateline")
	f := create(t, path)
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &syscall.Rlimit{Cur: 1 << 20, Max: 1 << 20}); err != nil {
		t.Fatal(err)
	}
	acknowledged := 0
	var failed error
	for n := 1; n < 2000 && failed == nil; n++ {
		a := someArticle(n, 3000)
		if failed = f.Append(t.Context(), entry(int64(n), story.Import(a.ID)), []Article{a}, nil); failed == nil {
			acknowledged = n
		}
	}
	if failed == nil {
		t.Fatal("the limit was never reached")
	}
	if err := f.Append(t.Context(), entry(int64(acknowledged+1)), nil, nil); err == nil {
		acknowledged++
	}
	if err := f.Close(); err != nil {
		t.Logf("close: %v", err)
	}
	g := open(t, path)
	if got := len(g.Story().Entries); got != acknowledged {
		t.Errorf("%d lines were acknowledged, %d are there", acknowledged, got)
	}
	closed(t, g)
}

// Permissions mean nothing to root: the tests of them run as nobody.
func TestAsAnotherUser(t *testing.T) {
	if os.Getuid() != 0 {
		t.Skip("only root can run a test as somebody else; TestReadOnlyFolder has run as this user")
	}
	dir, err := os.MkdirTemp("", "dateline-nobody-*")
	if err != nil {
		t.Fatal(err)
	}
	defer os.RemoveAll(dir)
	if err := os.Chmod(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	binary := filepath.Join(dir, "test")
	if err := copyBinary(os.Args[0], binary); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(binary, "-test.run=^(TestReadOnlyFolder|TestReadOnlyFile)$", "-test.v")
	cmd.Dir = dir
	cmd.Env = append(os.Environ(), "TMPDIR="+dir, "HOME="+dir)
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: &syscall.Credential{Uid: 65534, Gid: 65534}}
	out, err := cmd.CombinedOutput()
	if err != nil {
		if errors.Is(err, syscall.EPERM) {
			t.Skip("this root may not become another user")
		}
		t.Fatalf("%v\n%s", err, out)
	}
	if strings.Count(string(out), "--- PASS") != 2 {
		t.Fatalf("the tests did not run:\n%s", out)
	}
}

func TestReadOnlyFile(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write everywhere; see TestAsAnotherUser")
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "s.dateline")
	filled(t, path, 5)
	if err := os.Chmod(path, 0o444); err != nil {
		t.Fatal(err)
	}
	f := open(t, path)
	if why, ro := f.ReadOnly(); !ro || why != whyFile {
		t.Errorf("read-only file: %q, %v", why, ro)
	}
	copied := filepath.Join(dir, "copy.dateline")
	if err := f.SaveAs(t.Context(), copied); err != nil {
		t.Errorf("copying a read-only story: %v", err)
	}
	closed(t, f)
	g := open(t, copied)
	if why, ro := g.ReadOnly(); ro {
		t.Errorf("the copy is read-only: %s", why)
	}
	closed(t, g)
	if err := os.Chmod(path, 0); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path, clock); !errors.Is(err, os.ErrPermission) {
		t.Errorf("a file that may not be read: %v", err)
	}
}

func again(t *testing.T, test string, attr *syscall.SysProcAttr, env ...string) (string, error) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^"+test+"$")
	cmd.Env = append(os.Environ(), env...)
	cmd.SysProcAttr = attr
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func copyBinary(from, to string) error {
	r, err := os.Open(from)
	if err != nil {
		return err
	}
	defer r.Close()
	w, err := os.OpenFile(to, os.O_CREATE|os.O_WRONLY, 0o755)
	if err != nil {
		return err
	}
	if _, err := io.Copy(w, r); err != nil {
		w.Close()
		return fmt.Errorf("copy %s: %w", from, err)
	}
	return w.Close()
}
