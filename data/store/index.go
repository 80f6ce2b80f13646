package store

import (
	"context"
	"errors"
	"fmt"

	sqlite3 "modernc.org/sqlite/lib"

	"dateline/data/store/terms"
	"dateline/model"
)

// Match returns the articles whose title or body has all words of the query's
// terms, in no order. Of phrases it knows only that the words are there.
func (f *File) Match(ctx context.Context, q terms.Query) ([]model.ArticleID, error) {
	expr := matchExpr(q)
	if expr == "" {
		return nil, nil
	}
	rows, err := f.read.QueryContext(ctx, `SELECT rowid FROM word WHERE word MATCH ?`, expr)
	if err != nil {
		return nil, classify(err)
	}
	defer rows.Close()
	var out []model.ArticleID
	f.rows.RLock() // a search does not wait for what is being written
	defer f.rows.RUnlock()
	for rows.Next() {
		var num int64
		if err := rows.Scan(&num); err != nil {
			return nil, classify(err)
		}
		if id, ok := f.ids[num]; ok {
			out = append(out, id)
		}
	}
	return out, classify(rows.Err())
}

func matchExpr(q terms.Query) string {
	var b []byte
	for _, t := range q.Terms {
		if t.Not {
			continue // the caller takes them out; FTS5 would have to read more
		}
		for i, w := range t.Words {
			if len(b) > 0 {
				b = append(b, " AND "...)
			}
			b = append(b, '"')
			b = append(b, w...) // words have no quotation marks
			b = append(b, '"')
			if i == len(t.Words)-1 && !t.Closed {
				b = append(b, '*')
			}
		}
	}
	return string(b)
}

// CheckIndex verifies the index of words against itself. It returns ErrIndex
// where it is broken; Reindex then makes it anew. A file that is open for reading
// only is not checked.
func (f *File) CheckIndex(ctx context.Context) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed || f.conn == nil {
		return nil
	}
	if _, err := f.conn.ExecContext(ctx, `INSERT INTO word(word) VALUES('integrity-check')`); err != nil {
		return indexError(err)
	}
	return nil
}

// indexError tells a broken index from a disk that is full or fails: FTS5
// reports what it meets in its own tables in many ways.
func indexError(err error) error {
	err = classify(err)
	var d *Damage
	switch {
	case errors.Is(err, ErrIndex), errors.Is(err, ErrFull), errors.Is(err, context.Canceled):
		return err
	case errors.As(err, &d), code(err) == sqlite3.SQLITE_CONSTRAINT, code(err) == sqlite3.SQLITE_ERROR:
		return fmt.Errorf("%w (%w)", ErrIndex, err)
	}
	return err
}

// Reindex makes the index of words anew from the articles.
func (f *File) Reindex(ctx context.Context, articles []model.Article) error {
	return f.change(ctx, func(tx *transaction) error {
		if err := tx.exec(`DROP TABLE word`); err != nil {
			return err
		}
		if err := tx.exec(schema[len(schema)-1].create); err != nil {
			return err
		}
		for i := range articles {
			if err := tx.exec(`INSERT INTO word(rowid, body) VALUES (?,?)`, f.nums[articles[i].ID], indexed(articles[i])); err != nil {
				return err
			}
		}
		return nil
	})
}
