package story

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dateline/model"
)

// replyCues are words by which a statement shows that it answers something;
// phrases are looked for as they stand.
var (
	replyCues = stems(`reply replied respond responded response react reacted reaction reject rejected rejection
dismiss dismissed deny denied denial rebut rebuttal refute refuted retort counter countered baseless groundless
unfounded false untrue fabricated welcome welcomed condemn condemned denounce denounced deplore criticise criticize
criticised criticized blast blasted slam slammed praise praised applaud applauded defend defended insist accuse
accused accusation accusations allegation allegations claim claims apologise apologize apologised apologized`)
	replyPhrases = []string{"in response", "in reply", "hit back", "fired back", "shot back", "pushed back", "in answer to"}
	definites    = set(`the this these those that its their such`)
)

func stems(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[stem(w)] = true
	}
	return m
}

// answers reads from a statement's quotes whether it answers something, and the
// nouns it speaks of as known ("the report", "these claims").
func answers(ev *model.Event) (replies bool, known []uint64) {
	if ev.Kind != model.Statement {
		return false, nil
	}
	for i := range ev.Quotes {
		text := strings.ToLower(ev.Quotes[i].Exact)
		for _, p := range replyPhrases {
			replies = replies || strings.Contains(text, p)
		}
		definite := 0
		for _, f := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' || strings.ContainsRune("“”\"‘(),;:", r) }) {
			w := strings.TrimRight(f, ".!?’'")
			s := stem(w)
			replies = replies || replyCues[s]
			switch {
			case definites[w]:
				definite = 3
			case definite > 0:
				definite--
				if len(w) > 3 && !stopWords[w] {
					known = append(known, hash(s))
				}
			}
		}
	}
	return replies, unique(known)
}

const (
	replyDays = 14   // an answer comes within so many days
	replyLike = 0.26 // without a noun that speaks of the thing answered
)

// replies links a statement that answers something to the event it answers: of
// the events shortly before it, told with it or much alike, the one whose
// actor or thing it names.
func (l *linker) replies(ctx context.Context) error {
	pass := func(c *cluster) bool {
		day := start(c.event.When)
		return c.members[0].replies && l.changed.within(day.AddDays(-replyDays), day)
	}
	byArticle := map[model.ArticleID][]int{}
	for _, c := range l.clusters {
		if !c.absorbed && pass(c) {
			for _, m := range c.members[:min(len(c.members), exemplars)] {
				byArticle[m.article.ID] = nil
			}
		}
	}
	for i, c := range l.clusters {
		if c.absorbed {
			continue
		}
		for _, m := range c.members {
			if js, asked := byArticle[m.article.ID]; asked && (len(js) == 0 || js[len(js)-1] != i) {
				byArticle[m.article.ID] = append(js, i)
			}
		}
	}
	return l.all(ctx, pass, func(fd *finder, i int) {
		c := l.clusters[i]
		c.reply = nil
		m := c.members[0]
		eligible := func(o *cluster) bool {
			away := start(c.event.When).DaysSince(start(o.event.When))
			return o != c && away >= 0 && away <= replyDays && o.members[0].reality() == 0 &&
				(len(m.agents) == 0 || !share(m.agents, o.members[0].agents))
		}
		var js []int
		for _, n := range c.members[:min(len(c.members), exemplars)] {
			for _, j := range byArticle[n.article.ID] {
				if eligible(l.clusters[j]) {
					js = append(js, j)
				}
			}
		}
		day := start(c.event.When)
		js = append(js, fd.near(i, day.AddDays(-replyDays), day, eligible)...)
		slices.Sort(js)
		best, bestScore, bestWhy := (*cluster)(nil), 0.0, ""
		for _, j := range slices.Compact(js) {
			o := l.clusters[j]
			s, why := m.answersTo(o, l.w)
			s -= 0.01 * float64(start(c.event.When).DaysSince(start(o.event.When)))
			if s > bestScore {
				best, bestScore, bestWhy = o, s, why
			}
		}
		if best != nil && bestScore >= replyLike {
			c.reply = append(c.reply, linked(model.RepliesTo, best, bestWhy))
		}
	})
}

// answersTo scores how plainly the statement answers the event and says why.
func (m *mention) answersTo(o *cluster, w *weights) (float64, string) {
	t := o.members[0]
	s := likeWords(m, t)
	thing := ""
	for _, x := range words(t.ev.Title, nil) {
		if _, known := slices.BinarySearch(m.known, x.stem); known && x.class != nameWord {
			thing = wordAt(t.ev.Title, x.start)
			s += 0.25 * stepWeight(w.step[x.stem])
			break
		}
	}
	named := ""
	for _, x := range words(t.ev.Title, nil) {
		if _, agent := slices.BinarySearch(t.agents, x.stem); agent && share([]uint64{x.stem}, m.others()) {
			named = wordAt(t.ev.Title, x.start)
			s += 0.15
			break
		}
	}
	if thing == "" && named == "" {
		s -= 0.1
	}
	why := "Answers what happened " + o.event.When.Text()
	switch {
	case thing != "" && named != "":
		why = fmt.Sprintf("%s: it speaks of %s and of the “%s” told there.", why, named, thing)
	case thing != "":
		why = fmt.Sprintf("%s: it speaks of the “%s” told there.", why, thing)
	case named != "":
		why = fmt.Sprintf("%s: it answers %s.", why, named)
	default:
		why += " in nearly the same words."
	}
	return s, why
}

// others are the names of the mention that do not act in it.
func (m *mention) others() []uint64 {
	var out []uint64
	for _, f := range m.feats {
		if f.class == nameWord && !share([]uint64{f.hash}, m.agents) {
			out = append(out, f.hash)
		}
	}
	return out
}

// wordAt returns the word that begins at the offset.
func wordAt(text string, at int) string {
	end := strings.IndexFunc(text[at:], func(r rune) bool { return strings.ContainsRune(" ,.;:!?”\"’'“()", r) })
	if end < 0 {
		return text[at:]
	}
	return text[at : at+end]
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
				fs = append(fs, found{wordAt(text, x.start), w.of(feature{hash: x.stem, class: x.class, share: 1})})
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
