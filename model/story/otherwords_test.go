package story

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/event"
)

// marked is a sentence of a story whose event an editor named by a number: those of one
// number are one event, and what has a p before it is the plan that the event fulfils.
type marked struct {
	article model.ArticleID
	model.Span
	event string
	plan  bool
}

var mark = regexp.MustCompile(`§(p?)(\d+) `)

// toldInOtherWords reads a story: articles behind a line of "@ publisher | date", with
// marks before sentences.
func toldInOtherWords(t *testing.T, path string) (in []model.Extraction, marks []marked) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	for i, part := range strings.Split("\n"+strings.TrimSpace(string(text)), "\n@ ")[1:] {
		head, rest, _ := strings.Cut(part, "\n")
		publisher, date, _ := strings.Cut(head, " | ")
		a := model.Article{ID: model.ArticleID(fmt.Sprint(i)), Publisher: publisher}
		a.Published = model.Published{Date: day(date), Provenance: model.FromFlag, Certainty: 1}
		var own []marked
		for {
			at := mark.FindStringSubmatchIndex(rest)
			if at == nil {
				break
			}
			a.Body += rest[:at[0]]
			own = append(own, marked{article: a.ID, Span: model.Span{Start: len(a.Body)}, event: rest[at[4]:at[5]], plan: at[2] < at[3]})
			rest = rest[at[1]:]
		}
		a.Body += rest
		for k := range own {
			end := len(a.Body)
			if k+1 < len(own) {
				end = own[k+1].Start
			}
			own[k].End = end
			if stop := strings.Index(a.Body[own[k].Start+25:end], ". "); stop >= 0 {
				own[k].End = own[k].Start + 25 + stop + 1
			}
		}
		marks = append(marks, own...)
		in = append(in, event.Extract(a))
	}
	return in, marks
}

// Eleven stories in the words of several registers, from a wire to a fan's blog: of the
// pairs of sentences that an editor took for one event so many are, of those that are
// nearly all are the editor's, and so many plans find what came of them. Before verbs
// were read with what they need, 28 of 100 pairs were found, and 8 plans of 28.
// November 2026.
func TestStoriesInOtherWords(t *testing.T) {
	paths, err := filepath.Glob("testdata/stories/*.txt")
	if err != nil || len(paths) < 11 {
		t.Fatalf("%d stories: %v", len(paths), err)
	}
	var gold, found, right, plans, met int
	for _, path := range paths {
		in, marks := toldInOtherWords(t, path)
		s := build(t, in...)
		events := func(m marked) (out []model.Event) {
			for _, e := range append(s.Events, s.Floating...) {
				for _, q := range e.Quotes {
					if q.Article == m.article && q.Overlaps(m.Span) {
						out = append(out, e)
						break
					}
				}
			}
			return out
		}
		one := func(a, b marked) bool {
			for _, x := range events(a) {
				for _, y := range events(b) {
					if x.ID == y.ID {
						return true
					}
				}
			}
			return false
		}
		for i, a := range marks {
			fulfilled := false
			for _, b := range marks {
				for _, x := range events(a) {
					for _, l := range x.Links {
						for _, y := range events(b) {
							fulfilled = fulfilled || a.plan && !b.plan && a.event == b.event && l.Kind == model.ConfirmedBy && l.To == y.ID
						}
					}
				}
			}
			if a.plan {
				plans++
			}
			if fulfilled {
				met++
			}
			for _, b := range marks[:i] {
				if a.article == b.article {
					continue
				}
				want, got := a.event == b.event && !a.plan && !b.plan, one(a, b)
				if want {
					gold++
				}
				if got {
					found++
				}
				if want && got {
					right++
				}
				if got && !want {
					t.Logf("%s: one event of %s and %s", path, a.event, b.event)
				}
			}
		}
	}
	t.Logf("%d of %d pairs found, %d taken for one, %d of %d plans met", right, gold, found, met, plans)
	if 100*right < 53*gold || 100*right < 93*found || met < 17 {
		t.Errorf("%d of %d pairs found, %d taken for one, %d of %d plans met", right, gold, found, met, plans)
	}
}
