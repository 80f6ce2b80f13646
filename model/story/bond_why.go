package story

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
)

// A reason names no more than so many names or words.
const mostNamed, mostSaid = 3, 4

// why says for a reader in a sentence or two why m tells of the event that k.to
// tells of.
func (k kept) why(m *mention) string {
	o := k.to
	said := []string{k.time(m)}
	actors, names := sharedNames(m, o)
	who := "actor"
	if m.ev.Kind == model.Statement && o.ev.Kind == model.Statement {
		who = "speaker"
	}
	said = append(said, listed("the same "+who, actors), listed("the same name", names), k.deed(m))
	if k.by == byWording {
		said = append(said, "the same sentence word for word")
	} else {
		said = append(said, listed("the same number", sharedNumbers(m, o)), listed("the same word", sharedPlain(m, o)))
	}
	said = slices.DeleteFunc(said, func(s string) bool { return s == "" })
	lead := "One event with " + tellerBeside(m.article, o.article)
	if m.article.ID == o.article.ID {
		lead = "Told before in this article"
	}
	why := lead + "."
	if len(said) > 0 {
		why = lead + ": " + strings.Join(said, ", ") + "."
	}
	if more := k.beyond(); more != "" {
		why += " " + more
	}
	return why
}

// beyond is what decided where what the two share does not.
func (k *bond) beyond() string {
	switch k.by {
	case byLone:
		return "Nothing else that is told of that time fits."
	case byWeighing:
		return fmt.Sprintf("With all that speaks for and against it weighed, and what else it may be, this is %d %% sure.", int(100*k.chance+0.5))
	case byCore:
		return "Most who tell of the event tell what this one does."
	case byHeart:
		return "It is what that day is known for, called by another word."
	case byPointing:
		return "One only names the happening that the other tells of."
	}
	return ""
}

// time says how the times of the two fit.
func (k *kept) time(m *mention) string {
	a, b := m.ev.When, k.to.ev.When
	switch {
	case a.IsZero() || b.IsZero():
		return ""
	case k.by == byLead:
		return "the report leads with it, days after it at most, and gives no day of its own"
	case k.by == byMonth && coarse(a):
		return "it gives only " + a.Text() + ", and no other day in that fits so well"
	case k.by == byMonth && coarse(b):
		return "the other gives only " + b.Text() + ", and no other day in that fits so well"
	case a.Granularity == b.Granularity && a.Granularity == caldate.Month:
		return "the same month"
	case a.Granularity == b.Granularity && a.Granularity == caldate.Year:
		return "the same year"
	case a.Days() == 1 && b.Days() == 1:
		return "the same day"
	}
	return "the same time"
}

// tellerBeside names an article for one who reads another.
func tellerBeside(here, a *model.Article) string {
	who := a.Publisher
	if who == "" && a.Title != "" {
		who = "“" + cutText(a.Title, 60) + "”"
	}
	if who == "" {
		who = "another article"
	}
	if who == here.Publisher && !a.Published.Date.IsZero() {
		who += " of " + a.Published.Date.Text()
	}
	return who
}

// listed joins a few items behind what they are, "" for none.
func listed(what string, items []string) string {
	switch len(items) {
	case 0:
		return ""
	case 1:
		return what + " (" + items[0] + ")"
	}
	return what + "s (" + strings.Join(items, ", ") + ")"
}

// sharedNames are the names that both have, as m's title or its actors write them:
// of those who take part in both, and others.
func sharedNames(m, o *mention) (actors, names []string) {
	mc, oc := m.roles.core(), o.roles.core()
	if m.ev.Kind == model.Statement && o.ev.Kind == model.Statement {
		mc, oc = m.agents, o.agents
	}
	seen := map[uint64]bool{}
	put := func(text string, ws []word) {
		acts, known := false, false
		for _, w := range ws {
			if _, ok := slices.BinarySearch(m.names, w.stem); !ok || seen[w.stem] {
				continue
			}
			_, theirs := slices.BinarySearch(o.names, w.stem)
			_, said := slices.BinarySearch(oc, w.stem)
			_, says := slices.BinarySearch(mc, w.stem)
			known = known || theirs
			acts = acts || says && said
		}
		if !known {
			return
		}
		for _, w := range ws {
			seen[w.stem] = true
		}
		switch {
		case acts && len(actors) < mostNamed:
			actors = append(actors, text)
		case !acts && len(names) < mostNamed:
			names = append(names, text)
		}
	}
	const longest = 48
	for _, a := range m.ev.Actors {
		if len(a) <= longest {
			put(a, words(a, nil))
		}
	}
	for _, w := range words(m.ev.Title, nil) {
		text := strings.TrimSuffix(strings.TrimSuffix(wordAt(m.ev.Title, w.start), "’s"), "'s")
		put(text, []word{w})
	}
	return actors, names
}

// deed says what happens in both: in one word, in two, or in words for things that
// go together.
func (k *kept) deed(m *mention) string {
	o := k.to
	if m.head == "" || o.head == "" || m.ev.Kind != o.ev.Kind || sayingVerbs[strings.ToLower(m.head)] && sayingVerbs[strings.ToLower(o.head)] {
		return ""
	}
	a, b := m.deedText(), o.deedText()
	shared, _ := sharedSense(m.senses, o.senses)
	switch {
	case lexicon.Lemma(strings.ToLower(a)) == lexicon.Lemma(strings.ToLower(b)):
		return "the same deed (“" + a + "”)"
	case shared != 0 || m.trigger == o.trigger || share(m.acts, o.acts):
		return "the same deed (“" + a + "” and “" + b + "”)"
	case k.by == byWeighing:
		x, y := gistOf(m), gistOf(o)
		if nearest(x.acts, y.acts) > kinLeast || max(sharedScene(x.scenes, y.scenes), actedIn(x, y), actedIn(y, x)) > sceneLeast {
			return "deeds that go together (“" + a + "” and “" + b + "”)"
		}
	}
	return ""
}

// deedText is the head word as written, with what it needs to be understood: its
// particle, or the noun that a word like "held" carries.
func (m *mention) deedText() string {
	ts := tokens(m.ev.Title)
	at := tokenAt(ts, wordIndex(m.ev.Title, m.head))
	if at < 0 {
		return m.head
	}
	last := at
	if at+1 < len(ts) && !ts[at].comma && verbParticles[ts[at+1].text] && !prepositions[ts[at+1].text] {
		last = at + 1
	}
	if lemma := ts[at].lemma; m.light || bearing[lemma] && lexicon.Look(ts[at].text).VerbWeight() > 0 {
		const longest = 4
		if i := nounBehind(ts, at); i > at && i <= at+longest {
			last = i
		}
	}
	return m.ev.Title[ts[at].start : ts[last].start+len(ts[last].text)]
}

// sharedNumbers are the numbers of m's title that o's sentence has too.
func sharedNumbers(m, o *mention) (out []string) {
	ts := tokens(m.ev.Title)
	for i := range ts {
		behind := ""
		if i+1 < len(ts) {
			behind = ts[i+1].text
		}
		n, two, ok := amount(ts[i].text, behind)
		if !ok || ofMonth(ts, i) || len(out) == mostNamed {
			continue
		}
		if _, told := slices.BinarySearch(o.roles.told, n); told || slices.Contains(o.roles.counts, n) {
			if two {
				behind = " " + behind
			} else {
				behind = ""
			}
			out = append(out, ts[i].text+behind)
		}
	}
	return out
}

// sharedPlain are the most telling plain words that both have, as m writes them.
func sharedPlain(m, o *mention) (out []string) {
	type found struct {
		text  string
		heavy float32
	}
	var all []found
	seen := map[uint64]bool{}
	take := func(text string) {
		for _, w := range words(text, nil) {
			i, ok := find(m.feats, w.stem)
			k, too := find(o.feats, w.stem)
			if !ok || !too || seen[w.stem] || w.class == nameWord || w.class == numberWord || m.named(w.stem) || o.named(w.stem) || m.heads(w.stem) || o.heads(w.stem) {
				continue
			}
			t := strings.TrimRight(wordAt(text, w.start), "…—–")
			if w.class == openingWord {
				if properName(t) {
					continue
				}
				t = strings.ToLower(t)
			}
			if _, counts := number(t); counts {
				continue
			}
			if f := m.feats[i]; ordinary(&f) {
				seen[w.stem] = true
				all = append(all, found{t, min(f.heavy, o.feats[k].heavy)})
			}
		}
	}
	take(m.ev.Title)
	if len(m.ev.Quotes) > 0 {
		take(m.ev.Quotes[0].Exact)
	}
	slices.SortStableFunc(all, func(x, y found) int { return cmp.Compare(y.heavy, x.heavy) })
	for _, f := range all[:min(len(all), mostSaid)] {
		out = append(out, f.text)
	}
	return out
}

// heads reports whether the word is the head word.
func (m *mention) heads(h uint64) bool { return h == hash(stem(strings.ToLower(m.head))) }

func find(fs []feature, h uint64) (int, bool) {
	return slices.BinarySearchFunc(fs, h, func(f feature, h uint64) int { return cmp.Compare(f.hash, h) })
}
