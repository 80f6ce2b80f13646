package store

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"time"

	"dateline/model"
	"dateline/model/story"
)

// Report says what Recover found, for a person.
type Report struct {
	From, To string
	Articles int
	Commands int      // lines of the history
	Lost     []string // what is gone, each as a phrase
}

// Recover makes a new story file at `to` of everything that is whole in a
// damaged one, which it only reads. It needs nothing of the damaged file but
// the pages themselves: each row proves by its checksum that it is whole.
// ErrNotStory is returned for a file in which there is nothing of a story.
func Recover(ctx context.Context, path, to string, o Options) (Report, error) {
	rep := Report{From: path, To: to}
	s, err := salvage(path)
	if err != nil {
		return rep, fmt.Errorf("recover story %q: %w", path, err)
	}
	if len(s.articles)+len(s.entries) == 0 && !s.headed {
		return rep, fmt.Errorf("recover story %q: %w", path, ErrNotStory)
	}
	part := to + "-part"
	for _, suffix := range []string{"", walSuffix, shmSuffix, lockSuffix} {
		os.Remove(part + suffix)
	}
	if _, err := os.Stat(to); err == nil {
		return rep, fmt.Errorf("recover story to %q: %w", to, ErrExists)
	}
	err = s.write(ctx, part, o, &rep)
	if err == nil {
		err = os.Rename(part, to)
	}
	if err != nil {
		os.Remove(part)
		return rep, fmt.Errorf("recover story to %q: %w", to, err)
	}
	return rep, nil
}

// RecoveredPath returns a free name beside a damaged file for what Recover
// makes of it.
func RecoveredPath(path string) string {
	stem := strings.TrimSuffix(path, filepath.Ext(path))
	for n := 1; ; n++ {
		to := stem + " (recovered).dateline"
		if n > 1 {
			to = fmt.Sprintf("%s (recovered %d).dateline", stem, n)
		}
		if _, err := os.Lstat(to); errors.Is(err, os.ErrNotExist) {
			return to
		}
	}
}

// salvaged is what is whole in a damaged file.
type salvaged struct {
	headed    bool
	head      headRow
	articles  map[int64]model.Article
	refs      map[int64]int64 // article → original
	originals map[int64]*originalRow
	entries   map[int64]story.Entry
	views     map[int64]View
	broken    map[int64]string // articles that are there and not whole
}

func salvage(path string) (*salvaged, error) {
	p, err := openPages(path)
	if err != nil {
		return nil, err
	}
	defer p.Close()
	s := &salvaged{
		articles: map[int64]model.Article{}, refs: map[int64]int64{}, originals: map[int64]*originalRow{},
		entries: map[int64]story.Entry{}, views: map[int64]View{}, broken: map[int64]string{},
	}
	p.records(s.take)
	return s, nil
}

// probe reports whether there is anything of a story in the file.
func probe(path string) (bool, error) {
	s, err := salvage(path)
	if err != nil {
		return false, err
	}
	return s.headed || len(s.articles) > 0 || len(s.entries) > 0, nil
}

// take keeps a record if its checksum proves it to be one of a story's rows.
func (s *salvaged) take(num int64, v []any) {
	switch len(v) {
	case 4:
		var w View
		var sum int64
		if values(v[1:], &w.Name, &w.Data, &sum) && int64(viewSum(num, w)) == sum {
			s.views[num] = w
		}
	case 5:
		var h headRow
		if num == 1 && values(v[1:], &h.seq, &h.articles, &h.created, &h.sum) && int64(h.check()) == h.sum && (!s.headed || h.seq >= s.head.seq) {
			s.head, s.headed = h, true
		}
	case 6:
		r := originalRow{num: num}
		if values(v[1:], &r.sha, &r.kind, &r.article, &r.data, &r.sum) && int64(r.check()) == r.sum {
			s.originals[num] = &r
		}
	case 7:
		a := articleRow{num: num}
		if values(v[1:], &a.id, &a.meta, &a.body, &a.size, &a.original, &a.sum) {
			if got, err := a.article(); err == nil {
				s.articles[num], s.refs[num] = got, a.original
			} else if got.Title != "" {
				s.broken[num] = got.Title
			}
			return
		}
		r := entryRow{seq: num}
		if values(v[1:], &r.at, &r.act, &r.of, &r.note, &r.edits, &r.sum) {
			if e, err := r.entry(); err == nil {
				s.entries[num] = e
			}
		}
	}
}

// values assigns a record's values to what they should be and reports whether
// they are.
func values(v []any, to ...any) bool {
	for i, t := range to {
		ok := false
		switch t := t.(type) {
		case *int64:
			*t, ok = v[i].(int64)
		case *string:
			*t, ok = v[i].(string)
		case *[]byte:
			*t, ok = v[i].([]byte)
		}
		if !ok {
			return false
		}
	}
	return true
}

func sorted[V any](m map[int64]V) []int64 {
	keys := make([]int64, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Slice(keys, func(i, j int) bool { return keys[i] < keys[j] })
	return keys
}

// write makes the new file. Its history is the old one as far as it is whole; an
// article whose import is lost comes in by a new line.
func (s *salvaged) write(ctx context.Context, path string, o Options, rep *Report) error {
	f, err := Create(ctx, path, o)
	if err != nil {
		return err
	}
	defer f.Close()
	var articles []Article
	known := map[model.ArticleID]bool{}
	for _, num := range sorted(s.articles) {
		a := s.articles[num]
		if known[a.ID] {
			continue
		}
		known[a.ID] = true
		articles = append(articles, Article{Article: a, Original: s.original(s.refs[num])})
	}
	rep.Articles = len(articles)
	log, err := s.history(known, o, rep)
	if err != nil {
		return err
	}
	const share = 64
	for i, e := range log {
		var bring []Article
		if i == len(log)-1 { // the articles, in their old order, before the last line
			for len(articles) > share {
				if err := f.bring(ctx, articles[:share]); err != nil {
					return err
				}
				articles = articles[share:]
			}
			bring = articles
		}
		if err := f.Append(ctx, e, bring, nil); err != nil {
			return err
		}
	}
	var views []View
	for _, num := range sorted(s.views) {
		views = append(views, s.views[num])
	}
	if len(views) > 0 {
		if err := f.PutViews(ctx, views); err != nil {
			return err
		}
	}
	s.lost(rep, known)
	return f.Close()
}

// bring adds articles without a line in the log.
func (f *File) bring(ctx context.Context, articles []Article) error {
	return f.change(ctx, func(tx *transaction) error {
		for i := range articles {
			if err := tx.article(&articles[i]); err != nil {
				return err
			}
		}
		return nil
	})
}

func (s *salvaged) original(num int64) []byte {
	r := s.originals[num]
	if r == nil {
		return nil
	}
	b, err := r.bytes(func(article int64) (string, error) {
		a, ok := s.articles[article]
		if !ok {
			return "", errSum
		}
		return a.Body, nil
	})
	if err != nil {
		return nil // the article says by its SHA-256 that there were some
	}
	return b
}

// history returns the log's lines that still follow from each other, numbered
// anew, and one for what the rest had brought.
func (s *salvaged) history(known map[model.ArticleID]bool, o Options, rep *Report) ([]story.Entry, error) {
	var log story.Log
	var out []story.Entry
	renamed := map[int64]int64{}
	imported := map[model.ArticleID]bool{}
	dropped := 0
	add := func(e story.Entry) error {
		e.Seq = log.Next()
		if err := log.Add(e); err != nil {
			return err
		}
		out = append(out, e)
		return nil
	}
	var last time.Time
	for _, seq := range sorted(s.entries) {
		e := s.entries[seq]
		for i := range e.Edits {
			e.Edits[i].Articles = only(e.Edits[i].Articles, known)
		}
		if e.Of != 0 {
			e.Of = renamed[e.Of]
		}
		if err := add(e); err != nil {
			dropped++
			continue
		}
		for i := range e.Edits {
			if e.Edits[i].Op == story.OpImport {
				for _, id := range e.Edits[i].Articles {
					imported[id] = true
				}
			}
		}
		renamed[seq] = log.Next() - 1
		last = e.At
	}
	rep.Commands = len(out)
	var again []model.ArticleID
	for _, num := range sorted(s.articles) {
		if id := s.articles[num].ID; !imported[id] {
			imported[id] = true
			again = append(again, id)
		}
	}
	if dropped > 0 {
		lines := "lines"
		if dropped == 1 {
			lines = "line"
		}
		rep.Lost = append(rep.Lost, fmt.Sprintf("%d %s of the history that followed from lost ones", dropped, lines))
	}
	if len(again) > 0 || len(out) == 0 {
		if now := o.clock()(); now.After(last) {
			last = now
		}
		return out, add(story.Entry{At: last, Act: story.ActDo, Note: "Recovered what the damaged file held", Edits: []story.Edit{story.Import(again...)}})
	}
	return out, nil
}

func only(ids []model.ArticleID, known map[model.ArticleID]bool) []model.ArticleID {
	var out []model.ArticleID
	for _, id := range ids {
		if known[id] {
			out = append(out, id)
		}
	}
	return out
}

// lost says what is gone, as far as what is left tells.
func (s *salvaged) lost(rep *Report, known map[model.ArticleID]bool) {
	if !s.headed {
		rep.Lost = append(rep.Lost, "the story's head; more may be gone than is said here")
	} else {
		if n := s.head.articles - int64(len(known)); n > 0 {
			what := fmt.Sprintf("%d of %d articles", n, s.head.articles)
			var names []string
			for _, num := range sorted(s.broken) {
				if _, whole := s.articles[num]; !whole {
					names = append(names, "“"+s.broken[num]+"”")
				}
			}
			if len(names) > 0 {
				what += ", among them " + strings.Join(names[:min(5, len(names))], ", ")
			}
			rep.Lost = append(rep.Lost, what)
		}
		if n := s.head.seq - int64(len(s.entries)); n > 0 {
			rep.Lost = append(rep.Lost, fmt.Sprintf("%d of %d lines of the history", n, s.head.seq))
		}
	}
	originals := 0
	for num := range s.articles {
		if ref := s.refs[num]; ref != 0 && s.original(ref) == nil {
			originals++
		}
	}
	if originals > 0 {
		rep.Lost = append(rep.Lost, fmt.Sprintf("the original bytes of %d articles (their texts are whole)", originals))
	}
}
