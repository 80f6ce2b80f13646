package quote

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// sameBefore returns where the text began to go on about the one whom a pronoun of
// gender g in the sentence of x means: the first of the sentences right before in which
// that pronoun is the subject of the main clause, and its sentence. −1 where the sentence
// before has another subject.
func (n *speakers) sameBefore(x *finding, g gender) (token, sentence int) {
	d := n.f.d
	token, sentence = -1, x.sentence
	const furthest = 6
	for s := x.sentence - 1; s >= 0 && s > x.sentence-furthest; s-- {
		k := -1
		for v, last := d.VerbsOf(s); v < last; v++ {
			if y := &d.Verbs[v]; y.Kind == syntax.Main && y.Form == syntax.Finite && y.Subject >= 0 && n.f.within[d.Phrases[y.Subject].Head] < 0 {
				k = d.Phrases[y.Subject].Head
				break
			}
		}
		if k < 0 || d.Tags[k] != syntax.Pron || !(g == male && n.f.is(k, "he") || g == female && n.f.is(k, "she")) {
			break
		}
		token, sentence = k, s
	}
	return token, sentence
}

// unnamedBefore returns the phrase of the one without a name who is the subject of a saying in
// the sentence before that of x, where he or she can be nobody else: "A union official said
// the firm had lied. “They nodded,” he said". −1 without.
func (n *speakers) unnamedBefore(x *finding, g gender) int {
	d := n.f.d
	s := x.sentence - 1
	if s < 0 || d.Sentences[s].Paragraph != d.Sentences[x.sentence].Paragraph && s > 0 && n.f.within[d.Sentences[s].First] >= 0 {
		return -1
	}
	v, last := d.VerbsOf(s)
	for ; v < last; v++ {
		if y := &d.Verbs[v]; y.Kind == syntax.Main && y.Form == syntax.Finite && n.f.within[y.Head] < 0 {
			break
		}
	}
	if v >= last || d.Verbs[v].Subject < 0 || d.Field(v) != lexicon.VerbCommunication || d.Verbs[v].Passive {
		return -1
	}
	p := d.Verbs[v].Subject
	ph := d.Phrases[p]
	switch {
	case d.Tags[ph.Head] != syntax.Noun || d.Words[ph.Head].Person() < 2 || d.Tags[ph.First] != syntax.Det && d.Tags[ph.First] != syntax.Num:
		return -1
	case ph.Last < len(d.Tags) && d.Tags[ph.Last] == syntax.Comma: // "The judge, Ann Lund,"
		return -1
	case g == male && womenNouns.Has(d.Text(ph.Head)), g == female && menNouns.Has(d.Text(ph.Head)):
		return -1
	}
	for i := ph.First; i < ph.Last; i++ {
		if d.Tags[i] == syntax.Name || d.Tags[i] == syntax.Poss {
			return -1
		}
	}
	if d.Verbs[v].Object >= 0 && d.Lemma(v) != "tell" { // "The officer accused Lund. “It is a lie,” he said"
		return -1
	}
	return p
}

// womenNouns and menNouns tell the sex of somebody without a name.
var (
	womenNouns = lexicon.Words(`woman girl lady waitress widow heroine bride nun grandmother mother sister daughter wife niece aunt spokeswoman congresswoman chairwoman policewoman actress`)
	menNouns   = lexicon.Words(`man boy gentleman waiter widower hero groom monk grandfather father brother son husband nephew uncle spokesman congressman chairman policeman fireman fisherman salesman`)
)

// placeBefore reports whether a preposition of place stands right before token a.
func (n *speakers) placeBefore(a int) bool {
	return a > 0 && n.f.d.Tags[a-1] == syntax.Prep && n.f.is(a-1, "in", "at", "near", "outside", "from")
}

// plainOpening reports whether a name begins with a common noun that nobody is called by:
// "Team Holm".
func plainOpening(name string) bool {
	first, _, several := strings.Cut(name, " ")
	w := lexicon.Look(first)
	return several && w.NounWeight() > 0 && !w.Is(lexicon.PersonName)
}
