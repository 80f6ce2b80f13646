package event

import (
	"strings"

	"dateline/model/syntax"
)

// ownSpeaker returns the phrase without a name that a pronoun subject of a
// reported clause stands for: "The bank said that it had fired them". −1 where
// the pronoun means somebody else or the speaker has a name.
func (w *work) ownSpeaker(p, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	h := d.Phrases[p].Head
	if d.Tags[h] != syntax.Pron || y.Kind != syntax.Complement || y.Parent < 0 {
		return -1
	}
	q := d.Verbs[y.Parent].Subject
	if q < 0 || q == p || d.Tags[d.Phrases[q].Head] == syntax.Pron || w.names.refer(d, q) >= 0 {
		return -1
	}
	human := d.Words[d.Phrases[q].Head].Person() >= 2
	plural := d.Tags[d.Phrases[q].Head] == syntax.Plural
	switch {
	case fold(d, h, "it") && !human && !plural, (fold(d, h, "he") || fold(d, h, "she")) && human && !plural, fold(d, h, "they") && plural:
		return q
	}
	return -1
}

// expletives are the verbs whose "it" stands for nothing: "It seems that",
// "It took years", "It rained".
var expletives = wordSet(`be seem appear take happen turn matter remain rain snow follow emerge help`)

// earlierThing returns the phrase that an "it" opening a sentence stands for
// where no name does: the singular subject of the sentence before, when it is
// no person. "The city council met on Monday. It raised the fees."
// −1 where the pronoun may mean something else, or nothing.
func (w *work) earlierThing(p, v int) int {
	d := &w.syn
	h, y := d.Phrases[p].Head, d.Verbs[v]
	if d.Tags[h] != syntax.Pron || !fold(d, h, "it") || y.Kind != syntax.Main || y.Passive || in(expletives, d.Lemma(v)) {
		return -1
	}
	s := d.SentenceAt(d.Tokens[h].Start)
	if s == 0 || d.Sentences[s].First != h || d.Sentences[s-1].Paragraph != d.Sentences[s].Paragraph || w.names.pronoun(d, h) >= 0 {
		return -1
	}
	first, last := d.VerbsOf(s - 1)
	for u := first; u < last; u++ {
		if d.Verbs[u].Kind != syntax.Main {
			continue
		}
		q := d.Verbs[u].Subject
		if q < 0 {
			return -1
		}
		ph := d.Phrases[q]
		if d.Tags[ph.Head] != syntax.Noun || d.Words[ph.Head].Person() >= 2 || ph.Last-ph.First > 5 || !fold(d, ph.First, "the") {
			return -1
		}
		return q
	}
	return -1
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// pronounName returns the name that the pronoun at token i stands for, "" when
// it is none or cannot be told.
func (w *work) pronounName(i int) string {
	d := &w.syn
	if t := d.Tags[i]; t != syntax.Pron && t != syntax.Obj && t != syntax.Poss {
		return ""
	}
	switch strings.ToLower(d.Text(i)) {
	case "i", "we", "my", "our", "me", "us":
		return w.speakerAt(d.Tokens[i].Start)
	case "they", "their", "them":
		return w.they(i)
	}
	if e := w.names.pronoun(d, i); e >= 0 {
		return w.names.entities[e].name
	}
	return ""
}

// speakerAt returns who speaks at a byte offset.
func (w *work) speakerAt(at int) string {
	for i := range w.speech {
		for _, s := range w.speech[i].Content {
			if s.Start <= at && at < s.End {
				return w.speech[i].Speaker
			}
		}
	}
	return ""
}

// they resolves a plural pronoun to the last plural subject before it.
func (w *work) they(i int) string {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	for back := 0; back < 3 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		for v := first; v < last; v++ {
			p := d.Verbs[v].Subject
			if p < 0 || d.Phrases[p].Last > i || d.Tags[d.Phrases[p].Head] != syntax.Plural {
				continue
			}
			if ph := d.Phrases[p]; ph.Last-ph.First <= 4 {
				return lowerThe(d.PhraseSpan(p).In(d.Body))
			}
		}
	}
	// An organisation takes "they" too.
	for back := 1; back < 3 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		for v := first; v < last; v++ {
			if p := d.Verbs[v].Subject; p >= 0 && d.Verbs[v].Kind == syntax.Main {
				if e := w.names.mentioned(d.Phrases[p].Head); e >= 0 && w.names.entities[e].sort != person {
					return w.names.entities[e].name
				}
			}
		}
	}
	return ""
}

func lowerThe(s string) string { return strings.Join(strings.Fields(s), " ") }
