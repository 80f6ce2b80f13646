package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// applicationID marks a story file in SQLite's header: "DTLN".
const applicationID = 0x44544c4e

// formatVersion is that of the files this package writes, SQLite's user_version.
// Raising it takes a migration.
const formatVersion = 1

const pageSize = 4096

// Tables are ordinary rowid tables, since recovery reads their leaf pages
// without SQLite (salvage.go), and have no secondary indexes: whoever opens a
// story reads it whole. The last column of each is a checksum, see sum.go.
var schema = []object{
	{"head", `CREATE TABLE head (num INTEGER PRIMARY KEY, seq INTEGER NOT NULL, articles INTEGER NOT NULL, created INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"article", `CREATE TABLE article (num INTEGER PRIMARY KEY, id TEXT NOT NULL, meta TEXT NOT NULL, body BLOB NOT NULL, size INTEGER NOT NULL, original INTEGER NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"original", `CREATE TABLE original (num INTEGER PRIMARY KEY, sha TEXT NOT NULL, kind INTEGER NOT NULL, article INTEGER NOT NULL, data BLOB NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"entry", `CREATE TABLE entry (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, act TEXT NOT NULL, of INTEGER NOT NULL, note TEXT NOT NULL, edits TEXT NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"layout", `CREATE TABLE layout (num INTEGER PRIMARY KEY, data BLOB NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"extraction", `CREATE TABLE extraction (num INTEGER PRIMARY KEY, layout INTEGER NOT NULL, version TEXT NOT NULL, data BLOB NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"archive", `CREATE TABLE archive (num INTEGER PRIMARY KEY, layout INTEGER NOT NULL, stamp TEXT NOT NULL, data BLOB NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"view", `CREATE TABLE view (num INTEGER PRIMARY KEY, name TEXT NOT NULL, data TEXT NOT NULL, sum INTEGER NOT NULL) STRICT`},
	{"word", `CREATE VIRTUAL TABLE word USING fts5(body, content='', contentless_delete=1, detail=none, tokenize="unicode61 remove_diacritics 0 categories 'L* N* M* Co'")`},
}

// object is a table of the schema. detail=none keeps the index at a seventh of
// the text; phrases are verified in the texts themselves.
type object struct{ name, create string }

// shadows are the tables that SQLite makes for word.
var shadows = []string{"word_data", "word_idx", "word_docsize", "word_config"}

// checkSchema refuses a file with anything in its schema that this package did
// not write: triggers, views, other tables, changed definitions. It reads the
// schema table as data.
func checkSchema(ctx context.Context, db querier) error {
	rows, err := db.QueryContext(ctx, `SELECT type, name, tbl_name, sql FROM sqlite_schema`)
	if err != nil {
		return err
	}
	defer rows.Close()
	want := map[string]string{}
	for _, o := range schema {
		want[o.name] = o.create
	}
	seen := map[string]bool{}
	for rows.Next() {
		var kind, name, table string
		var create sql.NullString
		if err := rows.Scan(&kind, &name, &table, &create); err != nil {
			return err
		}
		switch {
		case kind != "table" || name != table:
			return &foreign{fmt.Sprintf("a %s called %q", kind, name)}
		case want[name] != "":
			if create.String != want[name] {
				return &foreign{fmt.Sprintf("another kind of table %q", name)}
			}
		case shadow(name, create.String):
		default:
			return &foreign{fmt.Sprintf("a table called %q", name)}
		}
		if seen[name] {
			return &foreign{fmt.Sprintf("two tables called %q", name)}
		}
		seen[name] = true
	}
	if err := rows.Err(); err != nil {
		return err
	}
	for _, o := range schema {
		if !seen[o.name] {
			return fmt.Errorf("table %q is missing", o.name)
		}
	}
	return nil
}

// shadow reports whether a table is one of FTS5's own, as FTS5 itself makes it.
func shadow(name, create string) bool {
	for _, s := range shadows {
		if name == s {
			return strings.HasPrefix(create, "CREATE TABLE '"+s+"'(")
		}
	}
	return false
}

// foreign says what a file holds that no story has.
type foreign struct{ what string }

func (f *foreign) Error() string { return "it holds " + f.what + ", which no story has" }

type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
	QueryRowContext(ctx context.Context, query string, args ...any) *sql.Row
}

type execer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
}
