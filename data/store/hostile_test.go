package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"github.com/klauspost/compress/zstd"

	"dateline/model/story"
)

// tampered runs SQL on a whole story file, as somebody else might.
func tampered(t *testing.T, sql ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "s.dateline")
	filled(t, path, 5)
	db, err := connect(path, "rw", "")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	for _, q := range sql {
		if _, err := db.ExecContext(context.Background(), q); err != nil {
			t.Fatalf("%s: %v", q, err)
		}
	}
	return path
}

func TestHostileFiles(t *testing.T) {
	bomb := packer.EncodeAll(make([]byte, maxBody+1<<20), nil)
	tests := map[string][]string{
		"trigger":        {`CREATE TRIGGER x AFTER INSERT ON entry BEGIN DELETE FROM article; END`},
		"view":           {`CREATE VIEW x AS SELECT * FROM article`},
		"view as table":  {`DROP TABLE view`, `CREATE VIEW view AS SELECT 1 AS num, 'n' AS name, 'd' AS data, 0 AS sum`},
		"other table":    {`CREATE TABLE other (a)`},
		"index":          {`CREATE INDEX i ON article(lower(id))`},
		"loose columns":  {`DROP TABLE view`, `CREATE TABLE view (num INTEGER PRIMARY KEY, name, data, sum)`},
		"missing table":  {`DROP TABLE original`},
		"no head":        {`DELETE FROM head`},
		"changed text":   {`UPDATE article SET meta=replace(meta, 'Ward', 'Hard') WHERE num=2`},
		"changed edit":   {`UPDATE entry SET note='nothing' WHERE seq=3`},
		"missing line":   {`DELETE FROM entry WHERE seq=3`},
		"missing last":   {`DELETE FROM entry WHERE seq=6`},
		"article gone":   {`DELETE FROM article WHERE num=5`},
		"bomb":           {fmt.Sprintf(`UPDATE article SET body=x'%x' WHERE num=1`, bomb)},
		"huge":           {`UPDATE article SET size=1000000000000 WHERE num=1`},
		"negative":       {`UPDATE article SET size=-1 WHERE num=1`},
		"page count":     {`PRAGMA user_version=0`},
		"rows of others": {`UPDATE article SET num=num+100`},
	}
	for name, sql := range tests {
		t.Run(name, func(t *testing.T) {
			path := tampered(t, sql...)
			before, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			var damage *Damage
			if _, err := Open(t.Context(), path, clock); !errors.As(err, &damage) {
				t.Fatalf("opened: %v", err)
			}
			if after, err := os.ReadFile(path); err != nil || !bytes.Equal(before, after) {
				t.Fatal("the file was changed")
			}
			to := RecoveredPath(path)
			rep, err := Recover(t.Context(), path, to, clock)
			if err != nil {
				t.Fatal(err)
			}
			if rep.Articles < 4 && name != "rows of others" {
				t.Errorf("%d articles came back", rep.Articles)
			}
			f := open(t, to)
			defer closed(t, f)
			if err := f.Append(t.Context(), entry(f.head.seq+1, story.Pin("ea0-0")), nil, nil); err != nil {
				t.Errorf("the recovered story cannot be changed: %v", err)
			}
		})
	}
}

// Wrong types that slipped past STRICT, and rows whose checksums are right and
// whose content is not.
func TestForgedRows(t *testing.T) {
	big, err := zstd.NewWriter(nil)
	if err != nil {
		t.Fatal(err)
	}
	forge := func(change func(*articleRow)) func(*articleRow) { return change }
	for name, change := range map[string]func(*articleRow){
		"bomb":      forge(func(r *articleRow) { r.body, r.size = big.EncodeAll(make([]byte, maxBody+1<<20), nil), 1000 }),
		"size":      forge(func(r *articleRow) { r.size = 1 << 50 }),
		"not UTF-8": forge(func(r *articleRow) { r.body, r.size = packer.EncodeAll([]byte{0xff, 0xfe}, nil), 2 }),
		"no JSON":   forge(func(r *articleRow) { r.meta = `{"ID":` }),
		"other ID":  forge(func(r *articleRow) { r.id = "other" }),
	} {
		t.Run(name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "s.dateline")
			filled(t, path, 5)
			row, err := rowOf(2, 0, someArticle(1, 2000).Article)
			if err != nil {
				t.Fatal(err)
			}
			change(&row)
			db, err := connect(path, "rw", "")
			if err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec(`DELETE FROM article WHERE num=2`); err != nil {
				t.Fatal(err)
			}
			if _, err := db.Exec(`INSERT INTO article VALUES (?,?,?,?,?,?,?)`, row.values()...); err != nil {
				t.Fatal(err)
			}
			db.Close()
			var damage *Damage
			if _, err := Open(t.Context(), path, clock); !errors.As(err, &damage) {
				t.Fatalf("opened: %v", err)
			}
		})
	}
}

// What is derived may lie: its quotes are held against the articles.
func TestForgedQuotes(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.dateline")
	filled(t, path, 5)
	f := open(t, path)
	d := someDerived(someArticle(0, 2000).Article, 1)
	d.Extraction.Article.Body = "other words of the same length that are not in the article, and more of them, and more, and still more of them"
	q := &d.Extraction.Events[0].Quotes[0]
	q.Span.Start, q.Span.End = 0, 40
	q.Exact, q.Prefix, q.Suffix = d.Extraction.Article.Body[:40], "", ""
	d.Extraction.Article.ID = "a0"
	if err := f.PutDerived(t.Context(), []Derived{d}); err != nil {
		t.Fatal(err)
	}
	closed(t, f)
	f = open(t, path)
	defer closed(t, f)
	ex, err := f.Extractions(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	if got := ex["a0"].Extraction.Events[0].Quotes[0].Exact; got == q.Exact {
		t.Errorf("a quote that is not in the article: %q", got)
	}
}
