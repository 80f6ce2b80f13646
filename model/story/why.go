package story

import (
	"fmt"
	"slices"
	"strings"

	"dateline/model"
)

func linked(kind model.LinkKind, to *cluster, why string) model.Link {
	return model.Link{Kind: kind, To: to.event.ID, Why: why}
}

// teller names who tells the event, for a reader, as a sentence begins.
func (c *cluster) teller() string {
	a := c.members[0].article
	who := a.Publisher
	if who == "" && a.Title != "" {
		who = "“" + a.Title + "”"
	}
	if who == "" {
		who = "An article"
	}
	if d := a.Published.Date; !d.IsZero() {
		who += " of " + d.Text()
	}
	if n := len(c.members) - 1; n > 0 {
		who += fmt.Sprintf(" and %d more", n)
	}
	return who
}

// phrase is the expression that dates the event, as written.
func (c *cluster) phrase() string {
	for _, q := range c.event.Quotes {
		if q.Time != nil && q.Time.Start >= q.Start && q.Time.End <= q.End {
			return "“" + strings.TrimSpace(q.Exact[q.Time.Start-q.Start:q.Time.End-q.Start]) + "”"
		}
	}
	if len(c.event.Quotes) > 0 {
		return "“" + cutText(c.event.Quotes[0].Exact, 60) + "”"
	}
	return "no quote"
}

func cutText(s string, n int) string {
	if len(s) <= n {
		return s
	}
	if i := strings.LastIndexByte(s[:n], ' '); i > 0 {
		return s[:i] + " …"
	}
	return s
}

// alikeIn says for a reader what two events have in common: the words of both after
// the lead, and, where those are few, how each puts it.
func alikeIn(lead string, a, b *cluster, w *weights) string {
	const few = 2
	shared := sharedWords(a, b, w)
	var said []string
	if shared != "" {
		said = append(said, lead+": "+shared+".")
	}
	if x, y := a.members[0].ev.Title, b.members[0].ev.Title; strings.Count(shared, ",")+1 <= few && x != "" && y != "" {
		const longest = 70
		said = append(said, fmt.Sprintf("“%s” and “%s” tell of the same happening.", cutText(x, longest), cutText(y, longest)))
	}
	return strings.Join(said, " ")
}

// sharedWords lists, for a reader, the most telling words of two events, as the
// first writes them.
func sharedWords(a, b *cluster, w *weights) string {
	theirs := map[uint64]bool{}
	for _, f := range b.members[0].feats {
		theirs[f.hash] = true
	}
	type found struct {
		text string
		v    float64
	}
	var fs []found
	seen := map[uint64]bool{}
	take := func(text string) {
		for _, x := range words(text, nil) {
			if theirs[x.stem] && !seen[x.stem] {
				seen[x.stem] = true
				fs = append(fs, found{wordAt(text, x.start), w.of(feature{hash: x.stem, class: x.class, title: true})})
			}
		}
	}
	take(a.members[0].ev.Title)
	if len(a.members[0].ev.Quotes) > 0 {
		take(a.members[0].ev.Quotes[0].Exact)
	}
	slices.SortStableFunc(fs, func(x, y found) int {
		switch {
		case x.v > y.v:
			return -1
		case x.v < y.v:
			return 1
		}
		return 0
	})
	var out []string
	for _, f := range fs[:min(len(fs), 4)] {
		out = append(out, f.text)
	}
	return strings.Join(out, ", ")
}
