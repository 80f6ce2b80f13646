package store

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"

	"dateline/data/store/pack"
	"dateline/data/store/terms"
	"dateline/model"
	"dateline/model/story"
)

// Append makes a log entry durable, and with it the articles that it brings and
// what was derived from them. It is all or nothing.
func (f *File) Append(ctx context.Context, e story.Entry, articles []Article, derived []Derived) error {
	return f.change(ctx, func(tx *transaction) error {
		if e.Seq != f.head.seq+1 {
			return fmt.Errorf("log entry %d cannot follow %d", e.Seq, f.head.seq)
		}
		for i := range articles {
			if err := tx.article(&articles[i]); err != nil {
				return err
			}
		}
		if err := tx.derived(derived, func(id model.ArticleID) (string, bool) {
			for i := range articles {
				if articles[i].ID == id {
					return articles[i].Body, true
				}
			}
			return "", false
		}); err != nil {
			return err
		}
		row, err := entryRowOf(e)
		if err != nil {
			return err
		}
		tx.head.seq = e.Seq
		return tx.exec(`INSERT INTO entry VALUES (?,?,?,?,?,?,?)`, row.values()...)
	})
}

// PutDerived keeps what was derived from articles that are in the file already,
// in place of what was derived from them before.
func (f *File) PutDerived(ctx context.Context, derived []Derived) error {
	return f.change(ctx, func(tx *transaction) error { return tx.derived(derived, nil) })
}

// Rederive replaces everything that was derived.
func (f *File) Rederive(ctx context.Context, derived []Derived) error {
	return f.change(ctx, func(tx *transaction) error {
		if err := tx.exec(`DELETE FROM extraction`); err != nil {
			return err
		}
		const share = 64
		for at := 0; at < len(derived); at += share {
			if err := tx.derived(derived[at:min(at+share, len(derived))], nil); err != nil {
				return err
			}
		}
		return nil
	})
}

// PutArchive keeps the derived story under a stamp that says what it was derived
// from.
func (f *File) PutArchive(ctx context.Context, a story.Archive, stamp string, articles []model.Article) error {
	data, err := packBundle(a, bodies(articles))
	if err != nil {
		return fmt.Errorf("keep the derived story: %w", err)
	}
	return f.change(ctx, func(tx *transaction) error {
		layout, err := tx.layout(bundleLayout)
		if err != nil {
			return err
		}
		if err := tx.exec(`DELETE FROM archive`); err != nil {
			return err
		}
		return tx.exec(`INSERT INTO archive VALUES (?,?,?,?,?)`, 1, layout, stamp, data, int64(archiveSum(1, layout, stamp, data)))
	})
}

// PutViews replaces the saved views.
func (f *File) PutViews(ctx context.Context, views []View) error {
	return f.change(ctx, func(tx *transaction) error {
		if err := tx.exec(`DELETE FROM view`); err != nil {
			return err
		}
		for i, v := range views {
			num := int64(i + 1)
			if err := tx.exec(`INSERT INTO view VALUES (?,?,?,?)`, num, v.Name, v.Data, int64(viewSum(num, v))); err != nil {
				return err
			}
		}
		return nil
	})
}

// transaction is a change in the making, with the state that holds once it is
// committed.
type transaction struct {
	f         *File
	ctx       context.Context
	head      headRow
	lastOrig  int64
	lastDeriv int64
	nums      map[model.ArticleID]int64
	originals map[string]int64
	layouts   map[string]int64
	words     bool // the index of words was written to
}

func (tx *transaction) exec(query string, args ...any) error {
	_, err := tx.f.conn.ExecContext(tx.ctx, query, args...)
	return err
}

// bound runs one of the statements that bound a transaction, to its end.
func (f *File) bound(ctx context.Context, statement string) error {
	_, err := f.conn.ExecContext(context.WithoutCancel(ctx), statement)
	return err
}

// change runs do in a transaction. It returns nil once the change is on the
// disk; on an error nothing has changed.
func (f *File) change(ctx context.Context, do func(*transaction) error) (err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	switch {
	case f.closed:
		return ErrClosed
	case f.write == nil:
		return fmt.Errorf("the story is open for reading only: %s", f.why)
	case !f.there():
		return ErrGone
	}
	tx := &transaction{
		f: f, ctx: ctx, head: f.head, lastOrig: f.lastOrig, lastDeriv: f.lastDeriv,
		nums: map[model.ArticleID]int64{}, originals: map[string]int64{}, layouts: map[string]int64{},
	}
	if err := ctx.Err(); err != nil {
		return fmt.Errorf("save: %w", err)
	}
	// A context that ends during BEGIN or COMMIT may have the driver report an
	// error for what was done: neither is ever cut short.
	if err := f.bound(ctx, "BEGIN IMMEDIATE"); err != nil {
		return fmt.Errorf("save: %w", classify(err))
	}
	defer func() {
		if err != nil {
			back := f.bound(ctx, "ROLLBACK") // the connection must not stay in it
			if code(back) == 1 {             // SQLite rolled back by itself
				back = nil
			}
			err = fmt.Errorf("save: %w", errors.Join(classify(err), back))
		}
	}()
	var sum int64
	if err := f.conn.QueryRowContext(ctx, `SELECT sum FROM head WHERE num=1`).Scan(&sum); err != nil {
		return err
	}
	if sum != int64(f.head.check()) {
		return ErrForeign
	}
	if err := do(tx); err != nil {
		return err
	}
	if tx.head.check() != f.head.check() {
		if err := tx.exec(`UPDATE head SET seq=?, articles=?, sum=? WHERE num=1`, tx.head.seq, tx.head.articles, int64(tx.head.check())); err != nil {
			return err
		}
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := f.bound(ctx, "COMMIT"); err != nil {
		if tx.words { // FTS5 writes its tables only now
			return indexError(err)
		}
		return err
	}
	tx.commit()
	return nil
}

func (tx *transaction) commit() {
	f := tx.f
	f.head, f.lastOrig, f.lastDeriv = tx.head, tx.lastOrig, tx.lastDeriv
	f.rows.Lock()
	for id, num := range tx.nums {
		f.nums[id], f.ids[num] = num, id
	}
	f.rows.Unlock()
	for sha, num := range tx.originals {
		f.originals[sha] = num
	}
	for b, num := range tx.layouts {
		f.layouts[b], f.lastLayout = num, max(f.lastLayout, num)
	}
}

func (tx *transaction) article(a *Article) error {
	if _, ok := tx.f.nums[a.ID]; ok || tx.nums[a.ID] != 0 {
		return fmt.Errorf("article %q is in the story already", a.ID)
	}
	num := tx.head.articles + 1
	original, err := tx.original(num, a)
	if err != nil {
		return err
	}
	row, err := rowOf(num, original, a.Article)
	if err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO article VALUES (?,?,?,?,?,?,?)`, row.values()...); err != nil {
		return err
	}
	if err := tx.exec(`INSERT INTO word(rowid, body) VALUES (?,?)`, num, indexed(a.Article)); err != nil {
		return indexError(err)
	}
	tx.head.articles, tx.nums[a.ID], tx.words = num, num, true
	return nil
}

func indexed(a model.Article) string { return terms.Folded(a.Title, a.Body) }

// original keeps the bytes of an article; articles of one file share them.
func (tx *transaction) original(article int64, a *Article) (int64, error) {
	if a.Original == nil {
		return 0, nil
	}
	sha := a.SHA256
	if sha == "" {
		sum := sha256.Sum256(a.Original)
		sha = hex.EncodeToString(sum[:])
	}
	if num, ok := tx.f.originals[sha]; ok {
		return num, nil
	}
	if num, ok := tx.originals[sha]; ok {
		return num, nil
	}
	tx.lastOrig++
	row := originalOf(tx.lastOrig, article, sha, a.Original, a.Body)
	tx.originals[sha] = row.num
	return row.num, tx.exec(`INSERT INTO original VALUES (?,?,?,?,?,?)`, row.values()...)
}

func (tx *transaction) derived(list []Derived, body func(model.ArticleID) (string, bool)) error {
	for from := 0; from < len(list); {
		to := from
		var ex []model.Extraction
		for to < len(list) && list[to].Version == list[from].Version {
			e := list[to].Extraction
			if body != nil && e.Article.Body == "" {
				e.Article.Body, _ = body(e.Article.ID)
			}
			ex = append(ex, e)
			to++
		}
		data, err := packBatch(ex)
		if err != nil {
			return err
		}
		layout, err := tx.layout(batchLayout)
		if err != nil {
			return err
		}
		tx.lastDeriv++
		num, version := tx.lastDeriv, list[from].Version
		if err := tx.exec(`INSERT INTO extraction VALUES (?,?,?,?,?)`, num, layout, version, data, int64(extractionSum(num, layout, version, data))); err != nil {
			return err
		}
		from = to
	}
	return nil
}

// layout returns the number under which a layout is kept.
func (tx *transaction) layout(l *pack.Layout) (int64, error) {
	b := string(l.Bytes())
	if num, ok := tx.f.layouts[b]; ok {
		return num, nil
	}
	if num, ok := tx.layouts[b]; ok {
		return num, nil
	}
	num := tx.f.lastLayout + int64(len(tx.layouts)) + 1
	tx.layouts[b] = num
	return num, tx.exec(`INSERT INTO layout VALUES (?,?,?)`, num, l.Bytes(), int64(sumOf("layout", num).blob(l.Bytes())))
}
