package story

import (
	"slices"
	"strings"

	"dateline/model/lexicon"
)

// gist is a telling taken apart word by word, as weighing it against another of the
// same day needs it.
type gist struct {
	m        *mention
	acts     []lexicon.Kinds // what happens: the head word, with its particle, what it carries
	scenes   [][]uint16      // of the same words
	things   []notion        // the other words of the title that say something
	does     string          // the head word's lemma
	aims     []string        // what is agreed, decided or wanted to be done
	way      int             // which way a figure goes, see wayOf
	where    []uint64        // names of where it happens; sorted
	subject  lexicon.Kinds   // what does it, or is done to in the passive
	object   lexicon.Kinds   // what it is done to
	place    int             // how many events of the day its article tells before it
	siblings int             // events of the day in its article
}

// notion is a word of a title.
type notion struct {
	stem   uint64
	kinds  lexicon.Kinds
	scenes []uint16 // as a thing
	acts   []uint16 // as what happens
	name   bool
	number bool
	doer   bool    // it stands in what does the deed
	actor  bool    // it is a word for a person, a body or a place
	rare   float64 // how few of the day's tellings have it, 0–1
}

func gistOf(m *mention) *gist {
	g := &gist{m: m}
	title := m.ev.Title
	ts := tokens(title)
	at := tokenAt(ts, wordIndex(title, m.head))
	if at < 0 {
		if at = headIn(ts, m.head); at < 0 {
			g.act(lexicon.Lemma(strings.ToLower(m.head)))
		}
	}
	if at >= 0 {
		g.readActs(ts, at)
	}
	g.where = wherein(ts, m.names)
	behind := aftermath(ts, at)
	for _, w := range words(title, nil) {
		i := tokenAt(ts, w.start)
		if i == at && i >= 0 {
			continue
		}
		x := notion{stem: w.stem, name: w.class == nameWord || m.named(w.stem), number: w.class == numberWord}
		x.doer = i >= 0 && i < at && !passiveToken(ts, at)
		if i >= 0 {
			k := lexicon.Look(ts[i].lemma)
			f := k.NounField()
			x.actor = k.Person() >= 2 || f == lexicon.NounGroup || f == lexicon.NounLocation
		}
		if i >= 0 && !x.name && !x.number {
			x.kinds = lexicon.KindsOf(ts[i].lemma)
			x.scenes = thingScenes.look(ts[i].lemma)
			if i < behind {
				x.acts = actScenes.look(ts[i].lemma)
			}
		}
		g.things = append(g.things, x)
	}
	return g
}

// named reports whether the word with that stem is a name of what the mention tells, though
// it may stand where every word has a capital.
func (m *mention) named(h uint64) bool {
	_, ok := slices.BinarySearch(m.names, h)
	return ok || slices.Contains(m.roles.core(), h) || isCountry[h]
}

// headIn finds a head word that the title has in another form.
func headIn(ts []token, head string) int {
	lemma := lexicon.Lemma(strings.ToLower(head))
	for i := range ts {
		if lemma != "" && ts[i].lemma == lemma {
			return i
		}
	}
	return -1
}

// act adds what happens by a word, or by a verb with its particle.
func (g *gist) act(lemma string) bool {
	k, s := lexicon.KindsOf(lemma), actScenes.look(lemma)
	if k != "" {
		g.acts = append(g.acts, k)
	}
	if len(s) > 0 {
		g.scenes = append(g.scenes, s)
	}
	return k != "" || len(s) > 0
}

// aftermath is where a title goes over to what else happened: "after", "before".
func aftermath(ts []token, at int) int {
	for i := at + 1; i > 0 && i < len(ts); i++ {
		switch ts[i].text {
		case "after", "before", "following", "since", "despite", "amid", "until", "because", "when", "as":
			return i
		}
	}
	return len(ts)
}

// gameScore is the result of a game that the title tells of, 0 for none: what else came
// of it ("were relegated after a 2-2 draw") is another event.
func (m *mention) gameScore() uint64 {
	if !slices.ContainsFunc(m.roles.counts, func(n uint64) bool { return n >= scoreBase }) {
		return 0
	}
	ts := tokens(m.ev.Title)
	for _, t := range ts[:aftermath(ts, max(0, tokenAt(ts, wordIndex(m.ev.Title, m.head))))] {
		if n, ok := score(t.text); ok {
			return n
		}
	}
	return 0
}
