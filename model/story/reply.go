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
	replyPhrases   = []string{"hit back", "fired back", "shot back", "pushed back", "no foundation",
		"without foundation", "no basis in", "another set of", "was false", "were false", "are false", "is false", "not true"}
	definites = set(`the this these those that its their such`)
)

func stems(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[stem(w)] = true
	}
	return m
}

// replyVerbs make an event an answer of themselves.
var replyVerbs = stems(`reply respond react reject dismiss deny rebut refute retaliate rebuff answer wave counter
condemn welcome denounce protest deplore criticise criticize blast slam praise applaud defend`)

// answers reads what the event answers: the object of a verb of answering, what
// stands behind "in response to", or, where a statement calls something
// baseless, the things that it speaks of as known. An event that answers
// nothing has none.
func answers(ev *model.Event, head string) []answer {
	if len(ev.Quotes) == 0 || head == "" {
		return nil
	}
	var out []answer
	add := func(after string) {
		if a, ok := objectOf(after); ok {
			out = append(out, a)
		}
	}
	q := ev.Quotes[0]
	if at := ev.Trigger.End - q.Start; replyVerbs[stem(lexicon.Lemma(strings.ToLower(head)))] && at > 0 && at <= len(q.Exact) {
		if declined(ev, head) {
			return nil
		}
		add(q.Exact[at:])
	}
	for _, p := range responding {
		if at := strings.Index(q.Exact, p); at >= 0 {
			add(q.Exact[at+len(p):])
		}
	}
	for i := range ev.Quotes {
		if ev.Kind == model.Statement {
			out = append(out, denounced(ev.Quotes[i].Exact)...)
		}
	}
	if ev.Kind == model.Statement {
		out = append(out, contested(q.Exact)...)
	}
	return out
}

// contested returns what a statement says will be fought: "it would appeal", "they
// will challenge the fine".
func contested(text string) []answer {
	var out []answer
	for _, p := range contesting {
		at := strings.Index(text, p)
		if at < 0 {
			continue
		}
		after := text[at+len(p):]
		if a, ok := objectOf(strings.TrimPrefix(after, " against")); ok {
			return append(out, a)
		}
		if strings.HasSuffix(p, "appeal") && (after == "" || strings.ContainsAny(after[:1], ".,;”\"") || strings.HasPrefix(after, " against")) {
			return append(out, answer{thing: thing("ruling"), noun: "ruling"}, answer{thing: thing("penalty"), noun: "penalty"})
		}
	}
	return out
}

// contesting comes before what will be fought.
var contesting = func() (out []string) {
	for _, verb := range []string{"appeal", "challenge", "contest", "fight"} {
		for _, will := range []string{"would ", "will ", "plans to ", "planned to ", "intends to ", "intended to ", "going to ", "vowed to "} {
			out = append(out, will+verb)
		}
	}
	return out
}()

// responding come before what is answered.
var responding = []string{"n reaction to ", "n reply to ", "n answer to ", "response to ", "no truth in ", "no truth to "}

// denounced returns the things that a statement speaks of as known ("the report",
// "these claims") when it calls something wrong.
func denounced(text string) []answer {
	text = strings.ToLower(text)
	var out []answer
	definite := 0
	for f := range strings.FieldsFuncSeq(text, partsWords) {
		w := strings.TrimRight(f, ".!?’'")
		switch {
		case definites[w]:
			definite = 3
		case definite > 0:
			definite--
			if c := thing(w); c != 0 {
				out = append(out, answer{thing: c, noun: w})
			}
		}
	}
	if len(out) > 0 && callsWrong(text) {
		return out
	}
	return nil
}

// callsWrong reports whether a text in lower case calls wrong what somebody said.
func callsWrong(text string) bool {
	for _, p := range replyPhrases {
		if strings.Contains(text, p) {
			return true
		}
	}
	for f := range strings.FieldsFuncSeq(text, partsWords) {
		if answeringWords[stem(strings.TrimRight(f, ".!?’'"))] {
			return true
		}
	}
	return false
}

// partsWords reports whether a rune stands between two words.
func partsWords(r rune) bool {
	switch r {
	case ' ', '\n', '“', '”', '"', '‘', '(', ')', ',', ';', ':':
		return true
	}
	return false
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

const (
	replyDays = 14 // an answer comes within so many days
	// An answer that says no more than "the claims" is one to what an article
	// told so few bytes before it, or to what was told of who answers.
	replyNear = 700
	// replyAbout is the least weight of words by which a thing is known again.
	replyAbout = 0.35
)

// replies links a statement that answers something to the event it answers: of
// the events shortly before it, told with it or much alike, the one whose
// actor or thing it names.
func (l *linker) replies(ctx context.Context) error {
	pass := func(c *cluster) bool {
		day := start(c.event.When)
		return len(c.members[0].answers) > 0 && c.members[0].reality() != 1 && l.changed.within(day.AddDays(-replyDays), day)
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
				!c.actsIn(o)
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
			s, why := m.answersTo(o)
			s -= 0.01 * float64(start(c.event.When).DaysSince(start(o.event.When)))
			if s > bestScore {
				best, bestScore, bestWhy = o, s, why
			}
		}
		if best != nil {
			c.reply = append(c.reply, linked(model.RepliesTo, best, bestWhy))
		}
	})
}

// answersTo scores how plainly the mention answers the event and says why: the
// event must bring about a thing of the sort that the answer names, be of those
// whose thing it is, and tell what the thing is about.
func (m *mention) answersTo(o *cluster) (best float64, why string) {
	t := o.members[0]
	if t.refuses {
		return 0, ""
	}
	brought := t.brings()
	near := false
	for _, n := range o.members[:min(len(o.members), profileMost)] {
		near = near || m.article.ID == n.article.ID && m.start() >= n.start() && m.start()-n.start() <= replyNear
	}
	for i := range m.answers {
		a := &m.answers[i]
		if _, ok := slices.BinarySearch(brought, a.thing); !ok {
			continue
		}
		s := 0.5 + likeWords(m, t)
		if a.thing == remarkThing && a.bare() && !near {
			continue // everybody says something
		}
		switch {
		case len(a.whose) > 0:
			by := t.agents
			if len(by) == 0 {
				by = t.names
			}
			switch {
			case share(a.whose, by):
				s += 0.3
			case t.country() != 0 || !onlyCountries(a.whose):
				continue // another's
			}
		case len(a.about) > 0 && !near:
			if m.knownAgain(a, t) < replyAbout {
				continue
			}
			s += 0.2
		case a.bare() && !near:
			if !share(m.doing(), t.spokenOf()) && !share(m.spokenOf(), t.doing()) {
				continue
			}
		}
		if near {
			s += 0.1
		}
		if t.ev.When.OpenStart {
			s -= 0.3 // "at the time" dates it only loosely
		}
		if s > best {
			best, why = s, fmt.Sprintf("It answers the event of %s: it speaks of the “%s” told there.", o.event.When.Text(), a.noun)
			if len(a.whose) > 0 {
				why = fmt.Sprintf("It answers the event of %s: it speaks of the “%s” of those who act there.", o.event.When.Text(), a.noun)
			}
		}
	}
	return best, why
}

// actsIn reports whether somebody acts in both: nobody answers oneself.
func (c *cluster) actsIn(o *cluster) bool {
	for _, a := range c.members[:min(len(c.members), exemplars)] {
		for _, b := range o.members[:min(len(o.members), exemplars)] {
			if share(a.doing(), b.doing()) {
				return true
			}
		}
	}
	return false
}

// onlyCountries reports whether names say no more than a country: "the American
// report" is that of any American body.
func onlyCountries(names []uint64) bool {
	for _, h := range names {
		if countryOf(h) == 0 && !isCountry[h] {
			return false
		}
	}
	return true
}

// knownAgain is the share of the words that say what the thing is about, by
// weight, which the mention t has.
func (m *mention) knownAgain(a *answer, t *mention) float64 {
	return m.told(t, func(f feature) bool {
		_, ok := slices.BinarySearch(a.about, f.hash)
		return ok && f.class != nameWord
	})
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

// doing are the names of those who act: who is charged or sacked does not.
func (m *mention) doing() []uint64 {
	if len(m.roles.patient) == 0 {
		return m.agents
	}
	return slices.DeleteFunc(slices.Clone(m.agents), func(h uint64) bool {
		_, suffers := slices.BinarySearch(m.roles.patient, h)
		return suffers
	})
}

// spokenOf are the names of the mention that do not act in it.
func (m *mention) spokenOf() []uint64 {
	var out []uint64
	for _, f := range m.feats {
		if f.class == nameWord && !slices.Contains(m.doing(), f.hash) {
			out = append(out, f.hash)
		}
	}
	return out
}

// wordAt returns the word that begins at the offset.
func wordAt(text string, at int) string {
	end := at
	for end < len(text) && alphanumeric(text[end]) {
		end++
	}
	more := strings.IndexFunc(text[end:], func(r rune) bool { return strings.ContainsRune(" ,.;:!?”\"’'“()", r) })
	if more < 0 {
		return text[at:]
	}
	return text[at : end+more]
}

// alphanumeric reports whether a byte is an ASCII letter or figure.
func alphanumeric(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}

// trimmed is strings.Trim, quick for words that stand between spaces.
func trimmed(w, cutset string) string {
	if w == "" || alphanumeric(w[0]) && alphanumeric(w[len(w)-1]) {
		return w
	}
	return strings.Trim(w, cutset)
}
