package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// dashed returns where the infinitive that verb t wants goes on behind what stands
// between the dash at token i and the next: "ordered the crew — six men — to leave".
// i itself without.
func (w *work) dashed(i, t, last int) int {
	d := &w.syn
	if !in(movers, d.Lemma(t)) {
		return i
	}
	for k := i + 1; k < last-1 && k < i+20; k++ {
		if dash(d, k) {
			if v := int(d.VerbOf[k+1]); d.Tags[k+1] == syntax.To && v >= 0 && d.Verbs[v].Form == syntax.Infinitive {
				return k + 1
			}
			return i
		}
	}
	return i
}

// endsOnVerb reports whether the last piece of the line so far is of a verb.
func (l *line) endsOnVerb() bool {
	n := len(l.pieces)
	return n > 0 && l.pieces[n-1].token >= 0 && l.w.syn.VerbOf[l.pieces[n-1].token] >= 0
}

// thirdPerson changes the verb behind a name that stands for "I".
func (l *line) thirdPerson(i int) string {
	d := &l.w.syn
	if !l.third || l.rest > 0 || follows(d, i) {
		return ""
	}
	switch {
	case fold(d, i, "am"):
		return "is"
	case fold(d, i, "are") || fold(d, i, "’re") || fold(d, i, "'re"): // "we"
		return "is"
	case fold(d, i, "were") && d.Tags[i] == syntax.BeFin:
		return "was"
	case fold(d, i, "have") || fold(d, i, "’ve") || fold(d, i, "'ve"):
		return "has"
	case fold(d, i, "do"):
		return "does"
	case d.Tags[i] == syntax.Plain && d.VerbOf[i] >= 0 && !fold(d, i, "had"):
		return thirdForm(d.Text(i))
	}
	return ""
}

// follows reports whether the word at i has its form from an auxiliary before it in
// the same verb: "will have", "did not have".
func follows(d *syntax.Doc, i int) bool {
	v := d.VerbOf[i]
	if v < 0 {
		return false
	}
	for k := d.Verbs[v].First; k < i; k++ {
		if d.VerbOf[k] == v && d.Tags[k] != syntax.Adv {
			return true
		}
	}
	return false
}

// thirdForm writes a plain verb as it stands behind he or she.
func thirdForm(verb string) string {
	n := len(verb)
	switch {
	case n > 1 && verb[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(verb[n-2])):
		return verb[:n-1] + "ies"
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "z"), strings.HasSuffix(verb, "o"):
		return verb + "es"
	}
	return verb + "s"
}

// ownPossessive changes "my" behind a name that stands for "I".
func (l *line) ownPossessive(i int) string {
	d := &l.w.syn
	if !l.third || !fold(d, i, "my") {
		return ""
	}
	name := l.w.pronounName(i)
	for _, e := range l.w.names.entities {
		switch {
		case e.name != name && !endsWithWords(e.name, name) && !endsWithWords(name, e.name):
		case e.female:
			return "her"
		case e.male:
			return "his"
		}
	}
	return "their"
}

// single reports whether phrase p means one person or thing.
func (w *work) single(p int) bool {
	d := &w.syn
	if p >= 0 && d.Phrases[p].Last+1 < len(d.Tags) && d.Tags[d.Phrases[p].Last] == syntax.Conj && d.PhraseOf[d.Phrases[p].Last+1] >= 0 {
		return false // "Canada and Australia"
	}
	return p >= 0 && (d.Tags[d.Phrases[p].Head] == syntax.Name && !d.Words[d.Phrases[p].Head].Is(lexicon.NounPlural) || d.Tags[d.Phrases[p].Head] == syntax.Noun || fold(d, d.Phrases[p].Head, "he") || fold(d, d.Phrases[p].Head, "she"))
}

// clitic writes out an auxiliary that hangs on the word before it: a name stands
// there now.
func clitic(d *syntax.Doc, i int) string {
	t := d.Tokens[i]
	if t.Len() > 5 || !t.Shape.Is(segment.Clitic) {
		return ""
	}
	switch strings.TrimLeft(d.Text(i), "’'") {
	case "d":
		if d.Tags[i] == syntax.HaveFin {
			return "had"
		}
		return "would"
	case "ll":
		return "will"
	case "ve":
		return "have"
	case "re":
		return "are"
	case "m":
		return "is"
	case "s":
		if d.Tags[i] == syntax.HaveFin {
			return "has"
		}
		if d.Tags[i] == syntax.BeFin {
			return "is"
		}
	}
	return ""
}

// idleAdverbs add nothing to a title.
var idleAdverbs = wordSet(`also however meanwhile then now still already later earlier instead further furthermore moreover nevertheless nonetheless therefore thus
just even recently currently alone`)

// ofManner reports an adverb that a title can lose and stay true.
func ofManner(word string) bool { return strings.HasSuffix(word, "ly") && !in(tellingAdverbs, word) }

// tellingAdverbs change what is claimed: without them it would be another thing.
var tellingAdverbs = wordSet(`only hardly barely scarcely nearly virtually practically reportedly allegedly supposedly apparently seemingly
ostensibly presumably possibly probably likely partly partially conditionally provisionally temporarily narrowly
falsely wrongly mistakenly unlawfully illegally wrongfully accidentally tentatively theoretically hypothetically rarely early`)

// idlePrepositions open what an editor leaves out.
var idlePrepositions = wordSet(`according despite amid amidst including unlike`)

// particles belong to the verb before them.
var particles = wordSet(`up down off out away apart aside`)
