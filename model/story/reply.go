package story

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
)

// answeringWords call what somebody said or wrote wrong: a statement that has
// one answers something. Nouns like "response" or "claim" prove nothing, since
// emergencies have a response and insurers have claims.
var (
	answeringWords = stems(`baseless groundless unfounded untrue fabricated slanderous defamatory libellous libelous`)
	replyPhrases   = []string{"in response to", "in reply", "hit back", "fired back", "shot back", "pushed back", "in answer to", "no foundation",
		"without foundation", "no basis in", "another set of", "was false", "were false", "are false", "is false", "not true", "in reaction to"}
	definites = set(`the this these those that its their such`)
)

func stems(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[stem(w)] = true
	}
	return m
}

// things: each line is one sort of thing that answers speak of by several
// names.
var things = classes(`
report assessment document paper study finding findings conclusion conclusions dossier verdict
accusation allegation charge claim claims assertion insinuation rumour rumor speculation
sanction measure measures penalty restriction
proposal plan offer suggestion initiative
decision ruling order judgment
remark comment statement speech
attack strike raid bombing
criticism rebuke
demand ultimatum threat warning
`)

// thing is the class of a noun by which an answer may speak of it.
func thing(noun string) uint64 {
	s := stem(noun)
	if c, ok := things[s]; ok {
		return c
	}
	return hash(s)
}

// replyVerbs make an event an answer of themselves.
var replyVerbs = stems(`reply respond react reject dismiss deny rebut refute retaliate rebuff answer wave counter ` + judgingVerbs)

// judgingVerbs answer a thing; a person whom somebody criticises need not have
// said anything.
const judgingVerbs = `condemn welcome denounce protest deplore criticise criticize blast slam praise applaud defend`

var judging = stems(judgingVerbs)

// answers reads from a statement's quotes whether it answers something, and the
// nouns it speaks of as known ("the report", "these claims"). An event whose
// head word is one of answering does too, and what its title names after it may
// be what it answers.
func answers(ev *model.Event, head string) (replies, verb bool, known []uint64) {
	verb = replyVerbs[stem(lexicon.Lemma(strings.ToLower(head)))]
	if verb && len(ev.Quotes) > 0 && declined(ev, head) {
		return false, false, nil
	}
	if verb {
		at := wordIndex(ev.Title, head)
		for _, x := range words(ev.Title, nil) {
			if x.start > at && x.class == plainWord {
				known = append(known, thing(strings.ToLower(wordAt(ev.Title, x.start))))
			}
		}
		verb = at < 0 || at+len(head) < len(ev.Title) // "Protest" alone answers nothing
	}
	replies = verb
	if ev.Kind != model.Statement {
		return replies, verb, unique(known)
	}
	for i := range ev.Quotes {
		text := strings.ToLower(ev.Quotes[i].Exact)
		for _, p := range replyPhrases {
			replies = replies || strings.Contains(text, p)
		}
		definite := 0
		for _, f := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\n' || strings.ContainsRune("“”\"‘(),;:", r) }) {
			w := strings.TrimRight(f, ".!?’'")
			replies = replies || answeringWords[stem(w)]
			switch {
			case definites[w]:
				definite = 3
			case definite > 0:
				definite--
				if len(w) > 3 && !stopWords.Has(w) {
					known = append(known, thing(w))
				}
			}
		}
	}
	return replies, verb, unique(known)
}

// wordBefore is the word that ends before a place of a text, in small letters.
func wordBefore(text string, at int) string {
	f := strings.Fields(text[:at])
	if len(f) == 0 {
		return ""
	}
	return strings.ToLower(f[len(f)-1])
}

// declined reports whether the head word is denied: who did not respond gave no
// answer.
func declined(ev *model.Event, head string) bool {
	text := ev.Quotes[0].Exact
	at := ev.Trigger.Start - ev.Quotes[0].Start
	if at < 0 || at > len(text) || !strings.HasPrefix(text[at:], head) {
		return false
	}
	before := strings.Fields(strings.ToLower(text[:at]))
	for _, w := range before[max(0, len(before)-3):] {
		if w == "not" || w == "never" || w == "declined" || w == "refused" || strings.HasSuffix(w, "n't") || strings.HasSuffix(w, "n’t") {
			return true
		}
	}
	return false
}

// answerable reports whether a noun names something that one answers.
func answerable(noun string) bool {
	_, ok := things[stem(noun)]
	return ok
}

// answerableActs are happenings that people answer by name: what somebody says,
// decides or does to somebody else.
var answerableActs = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, w := range strings.Fields(`accuse blame criticise criticize attack sanction expel charge indict release publish announce unveil
order sue propose demand threaten warn ban vote reject approve convict sentence dismiss arrest invade withdraw declare chastise
condemn denounce reveal leak impose claim allege suggest`) {
		m[triggerClass(w)] = true
	}
	return m
}()

// isAnswerable reports whether the event is one that people answer by name.
func (m *mention) isAnswerable() bool {
	if m.ev.Kind == model.Statement {
		return true
	}
	for _, h := range m.acts {
		if answerableActs[h] {
			return true
		}
	}
	return false
}

const (
	replyDays = 14   // an answer comes within so many days
	replyLike = 0.26 // see answersTo
)

// replies links a statement that answers something to the event it answers: of
// the events shortly before it, told with it or much alike, the one whose
// actor or thing it names.
func (l *linker) replies(ctx context.Context) error {
	pass := func(c *cluster) bool {
		day := start(c.event.When)
		return c.members[0].replies && c.members[0].reality() != 1 && l.changed.within(day.AddDays(-replyDays), day)
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
				!share(m.agents, o.members[0].agents)
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

// answersTo scores how plainly the statement answers the event and says why: it
// must name who acted there, or the thing that came of it.
func (m *mention) answersTo(o *cluster, w *weights) (float64, string) {
	t := o.members[0]
	s := likeWords(m, t)
	if m.article.ID == t.article.ID {
		s += 0.05 // told together
	}
	about := ""
	for _, text := range []string{t.ev.Title, t.result()} {
		for _, x := range words(text, nil) {
			noun := strings.ToLower(wordAt(text, x.start))
			if _, known := slices.BinarySearch(m.known, thing(noun)); known && about == "" && x.class == plainWord && answerable(noun) &&
				(t.isAnswerable() || !definites[wordBefore(text, x.start)]) { // who speaks of “the findings” did not bring them about
				about = wordAt(text, x.start)
				s += 0.3
			}
		}
	}
	named := ""
	for _, x := range words(t.ev.Title, nil) {
		if _, agent := slices.BinarySearch(t.agents, x.stem); agent && m.answering && share([]uint64{x.stem}, m.spokenOf()) {
			named = wordAt(t.ev.Title, x.start)
			s += 0.15
			break
		}
	}
	switch {
	case named == "" && (about == "" || t.replies):
		return 0, "" // it names neither; or both answer the same thing
	case about == "" && (m.judging || !t.isAnswerable() || !sharesMatter(m, t)):
		return 0, "" // nobody answers that somebody's shares fell
	}
	why := "It answers the event of " + o.event.When.Text()
	switch {
	case about != "" && named != "":
		why = fmt.Sprintf("%s: it speaks of %s and of the “%s” told there.", why, named, about)
	case about != "":
		why = fmt.Sprintf("%s: it speaks of the “%s” told there.", why, about)
	default:
		why = fmt.Sprintf("%s: it answers %s.", why, named)
	}
	return s, why
}

// result is what stands right after the head word in the quote: what came of it
// ("released a 15-page report").
func (m *mention) result() string {
	if len(m.ev.Quotes) == 0 || m.ev.Trigger.Empty() || !m.ev.Quotes[0].Contains(m.ev.Trigger) {
		return ""
	}
	const reach = 60
	q := m.ev.Quotes[0]
	from := m.ev.Trigger.End - q.Start
	return cutText(q.Exact[from:], reach)
}

// spokenOf are the names of the mention that do not act in it.
func (m *mention) spokenOf() []uint64 {
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
