package store

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"

	"dateline/data/stepback"
	"dateline/data/store/pack"
	"dateline/model"
	"dateline/model/story"
)

// Story is everything that a file holds of a story, apart from the original
// bytes.
type Story struct {
	Entries  []story.Entry
	Articles []model.Article // as they were read, in the order they came
	Views    []View
	// Archive is the story as it was derived last; nil where none is kept or it
	// cannot be read. Stamp says of what.
	Archive *story.Archive
	Stamp   string
}

// View is a saved view: a name and what the session keeps under it.
type View struct {
	Name string
	Data string
}

// load reads and verifies the whole file. Whatever cannot be derived again and
// is not whole makes a *Damage.
func (f *File) load(ctx context.Context, db *sql.DB) (*Story, error) {
	if err := f.header(); err != nil {
		return nil, err
	}
	tx, err := db.BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return nil, damaged(err)
	}
	defer tx.Rollback()
	if err := checkSchema(ctx, tx); err != nil {
		var alien *foreign
		if errors.As(err, &alien) {
			return nil, &Damage{Problems: []string{err.Error()}, Err: err}
		}
		return nil, damaged(err)
	}
	l := loading{f: f, tx: tx, s: &Story{}, damage: &Damage{}}
	f.nums, f.ids, f.originals = map[model.ArticleID]int64{}, map[int64]model.ArticleID{}, map[string]int64{}
	f.layouts = map[string]int64{}
	for _, step := range []func(context.Context) error{l.head, l.entries, l.articles, l.views, l.layouts, l.lasts} {
		if err := step(ctx); err != nil {
			if ctx.Err() != nil {
				return nil, ctx.Err()
			}
			return nil, damaged(err)
		}
	}
	l.missing()
	if len(l.damage.Problems) > 0 {
		return nil, l.damage
	}
	l.archive(ctx)
	return l.s, nil
}

type loading struct {
	f      *File
	tx     *sql.Tx
	s      *Story
	damage *Damage
	packed map[int64][]byte // layouts as kept
}

func (l *loading) wrong(format string, args ...any) {
	l.damage.Problems = append(l.damage.Problems, fmt.Sprintf(format, args...))
}

func (l *loading) head(ctx context.Context) error {
	h := &l.f.head
	err := l.tx.QueryRowContext(ctx, `SELECT seq, articles, created, sum FROM head WHERE num=1`).Scan(&h.seq, &h.articles, &h.created, &h.sum)
	if errors.Is(err, sql.ErrNoRows) || err == nil && int64(h.check()) != h.sum {
		l.wrong("the story's head is damaged")
		return nil
	}
	return err
}

func (l *loading) entries(ctx context.Context) error {
	rows, err := l.tx.QueryContext(ctx, `SELECT seq, at, act, of, note, edits, sum FROM entry ORDER BY seq`)
	if err != nil {
		return err
	}
	defer rows.Close()
	var log story.Log
	for rows.Next() {
		var r entryRow
		if err := rows.Scan(&r.seq, &r.at, &r.act, &r.of, &r.note, &r.edits, &r.sum); err != nil {
			return err
		}
		e, err := r.entry()
		if err == nil {
			if want := int64(len(l.s.Entries) + 1); r.seq != want {
				err = fmt.Errorf("entry %d is missing", want)
			} else {
				err = log.Add(e)
			}
		}
		if err != nil {
			l.wrong("line %d of the history: %v", r.seq, err)
		}
		l.s.Entries = append(l.s.Entries, e)
	}
	if int64(len(l.s.Entries)) != l.f.head.seq {
		l.wrong("the history has %d lines of %d", len(l.s.Entries), l.f.head.seq)
	}
	return rows.Err()
}

// articles reads rows on this goroutine and unpacks them on every core.
func (l *loading) articles(ctx context.Context) error {
	rows, err := l.tx.QueryContext(ctx, `SELECT num, id, meta, body, size, original, sum FROM article ORDER BY num`)
	if err != nil {
		return err
	}
	defer rows.Close()
	const share = 64
	type part struct {
		at   int
		rows []articleRow
	}
	var mu sync.Mutex
	bad := map[int]error{}
	list := make([]model.Article, 0, max(0, min(int(l.f.head.articles), 1<<20)))
	parts := make(chan part, 8)
	var wg sync.WaitGroup
	for range stepback.Cores() {
		wg.Go(func() {
			for p := range parts {
				done := make([]model.Article, len(p.rows))
				for i := range p.rows {
					a, err := p.rows[i].article()
					if err != nil {
						mu.Lock()
						bad[p.at+i] = fmt.Errorf("article %q: %w", titleOf(a, p.rows[i].id), err)
						mu.Unlock()
					}
					done[i] = a
				}
				mu.Lock()
				for len(list) < p.at+len(done) {
					list = append(list, model.Article{})
				}
				copy(list[p.at:], done)
				mu.Unlock()
			}
		})
	}
	p := part{}
	n := 0
	var kept []int64
	var scanErr error
	for rows.Next() {
		var r articleRow
		if scanErr = rows.Scan(&r.num, &r.id, &r.meta, &r.body, &r.size, &r.original, &r.sum); scanErr != nil {
			break
		}
		id := model.ArticleID(r.id)
		if _, twice := l.f.nums[id]; twice {
			l.wrong("article %q is there twice", r.id)
		}
		l.f.nums[id], l.f.ids[r.num] = r.num, id
		p.rows = append(p.rows, r)
		kept = append(kept, r.original)
		n++
		if len(p.rows) == share {
			parts <- p
			p = part{at: n}
		}
	}
	parts <- p
	close(parts)
	wg.Wait()
	l.s.Articles = list
	for i := range n {
		if list[i].SHA256 != "" && kept[i] != 0 {
			l.f.originals[list[i].SHA256] = kept[i]
		}
		if err := bad[i]; err != nil {
			l.wrong("%v", err)
		}
	}
	if int64(n) != l.f.head.articles {
		l.wrong("%d of %d articles are there", n, l.f.head.articles)
	}
	return errors.Join(scanErr, rows.Err())
}

func titleOf(a model.Article, id string) string {
	if a.Title != "" {
		return a.Title
	}
	return id
}

func (l *loading) views(ctx context.Context) error {
	rows, err := l.tx.QueryContext(ctx, `SELECT num, name, data, sum FROM view ORDER BY num`)
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var num, sum int64
		var v View
		if err := rows.Scan(&num, &v.Name, &v.Data, &sum); err != nil {
			return err
		}
		if int64(viewSum(num, v)) != sum {
			l.wrong("the saved view %q is damaged", v.Name)
			continue
		}
		l.s.Views = append(l.s.Views, v)
	}
	return rows.Err()
}

func viewSum(num int64, v View) summed { return sumOf("view", num).text(v.Name).text(v.Data) }

func (l *loading) layouts(ctx context.Context) error {
	rows, err := l.tx.QueryContext(ctx, `SELECT num, data, sum FROM layout`)
	if err != nil {
		return err
	}
	defer rows.Close()
	l.packed = map[int64][]byte{}
	for rows.Next() {
		var num, sum int64
		var data []byte
		if err := rows.Scan(&num, &data, &sum); err != nil {
			return err
		}
		if int64(sumOf("layout", num).blob(data)) == sum {
			l.packed[num] = data
			l.f.layouts[string(data)] = num
		}
	}
	return rows.Err()
}

// lasts reads where new rows go, and which originals are there.
func (l *loading) lasts(ctx context.Context) error {
	for table, to := range map[string]*int64{"original": &l.f.lastOrig, "extraction": &l.f.lastDeriv, "layout": &l.f.lastLayout} {
		var n sql.NullInt64
		if err := l.tx.QueryRowContext(ctx, `SELECT max(num) FROM `+table).Scan(&n); err != nil {
			return err
		}
		*to = n.Int64
	}
	return nil
}

// missing names articles that the log speaks of and that are not there.
func (l *loading) missing() {
	n := 0
	for i := range l.s.Entries {
		for k := range l.s.Entries[i].Edits {
			for _, id := range l.s.Entries[i].Edits[k].Articles {
				if _, ok := l.f.nums[id]; !ok {
					n++
				}
			}
		}
	}
	if n > 0 {
		l.wrong("%d articles that the history speaks of are missing", n)
	}
}

// archive reads the derived story. Where that fails it is derived again.
func (l *loading) archive(ctx context.Context) {
	var num, layout, sum int64
	var stamp string
	var data []byte
	err := l.tx.QueryRowContext(ctx, `SELECT num, layout, stamp, data, sum FROM archive ORDER BY num DESC LIMIT 1`).Scan(&num, &layout, &stamp, &data, &sum)
	if err != nil || int64(archiveSum(num, layout, stamp, data)) != sum {
		return
	}
	fit, err := pack.Parse(l.packed[layout], bundleType)
	if err != nil {
		return
	}
	a, err := unpackBundle(fit, data, bodies(l.s.Articles))
	if err != nil {
		return
	}
	l.s.Archive, l.s.Stamp = &a, stamp
}

func archiveSum(num, layout int64, stamp string, data []byte) summed {
	return sumOf("archive", num).num(layout).text(stamp).blob(data)
}

func bodies(list []model.Article) func(model.ArticleID) (string, bool) {
	at := make(map[model.ArticleID]int, len(list))
	for i := range list {
		at[list[i].ID] = i
	}
	return func(id model.ArticleID) (string, bool) {
		i, ok := at[id]
		if !ok {
			return "", false
		}
		return list[i].Body, true
	}
}

// Extractions returns what was derived from the articles, as far as it can be
// read and its quotes stand in the articles. What is missing has to be derived
// again, and what articles brought that came since the file was opened is not
// among it.
func (f *File) Extractions(ctx context.Context) (map[model.ArticleID]Derived, error) {
	out := map[model.ArticleID]Derived{}
	rows, err := f.read.QueryContext(ctx, `SELECT num, layout, version, data, sum FROM extraction ORDER BY num`)
	if err != nil {
		return nil, classify(err)
	}
	defer rows.Close()
	fits := map[int64]*pack.Layout{}
	f.mu.Lock()
	for b, num := range f.layouts {
		if l, err := pack.Parse([]byte(b), batchType); err == nil {
			fits[num] = l
		}
	}
	body := bodies(f.story.Articles)
	f.mu.Unlock()
	type job struct {
		layout  *pack.Layout
		version string
		data    []byte
		out     []model.Extraction
	}
	var jobs []*job
	for rows.Next() {
		var num, layout, sum int64
		var version string
		var data []byte
		if err := rows.Scan(&num, &layout, &version, &data, &sum); err != nil {
			return nil, classify(err)
		}
		if int64(extractionSum(num, layout, version, data)) == sum && fits[layout] != nil {
			jobs = append(jobs, &job{layout: fits[layout], version: version, data: data})
		}
	}
	if err := rows.Err(); err != nil && ctx.Err() != nil {
		return nil, ctx.Err()
	}
	var wg sync.WaitGroup
	next := make(chan *job)
	for range stepback.Cores() {
		wg.Go(func() {
			for j := range next {
				if list, err := unpackBatch(j.layout, j.data, body); err == nil {
					j.out = list
				}
			}
		})
	}
	for _, j := range jobs {
		next <- j
	}
	close(next)
	wg.Wait()
	for _, j := range jobs {
		for _, ex := range j.out {
			out[ex.Article.ID] = Derived{Version: j.version, Extraction: ex}
		}
	}
	return out, nil
}

func extractionSum(num, layout int64, version string, data []byte) summed {
	return sumOf("extraction", num).num(layout).text(version).blob(data)
}

// Reload reads the file again where another window changed it since it was
// opened or last reloaded; nil where nothing changed. Only a story that is open
// for reading only can be changed by another.
func (f *File) Reload(ctx context.Context) (*Story, error) {
	if f.why == "" {
		return nil, nil
	}
	f.mu.Lock()
	closed, known := f.closed, f.version
	f.mu.Unlock()
	if closed {
		return nil, ErrClosed
	}
	version, err := dataVersion(ctx, f.read)
	if err != nil || version == known {
		return nil, err
	}
	again := &File{path: f.path, now: f.now, why: f.why, info: f.info, read: f.read}
	s, err := again.load(ctx, f.read)
	if err != nil {
		return nil, err
	}
	f.mu.Lock()
	defer f.mu.Unlock()
	f.version, f.head, f.story = version, again.head, s
	f.originals, f.layouts = again.originals, again.layouts
	f.rows.Lock()
	defer f.rows.Unlock()
	f.nums, f.ids = again.nums, again.ids
	return s, nil
}

// dataVersion is a number that another connection's changes move.
func dataVersion(ctx context.Context, db *sql.DB) (int64, error) {
	var n int64
	if err := db.QueryRowContext(ctx, "PRAGMA data_version").Scan(&n); err != nil {
		return 0, classify(err)
	}
	return n, nil
}

// Versions returns those of the extractors that made what is kept, sorted.
func (f *File) Versions(ctx context.Context) ([]string, error) {
	rows, err := f.read.QueryContext(ctx, `SELECT DISTINCT version FROM extraction ORDER BY version`)
	if err != nil {
		return nil, classify(err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			return nil, classify(err)
		}
		out = append(out, v)
	}
	return out, classify(rows.Err())
}
