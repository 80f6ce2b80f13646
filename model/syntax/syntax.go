// Package syntax finds the grammar that events and quotations need in a
// segmented body: a part of speech for every token, noun phrases, verb groups
// with tense, aspect, voice, modality and negation, and clauses with subject,
// object and what each depends on.
//
// It owns no meaning beyond grammar. It imports model, model/segment and
// model/lexicon. Indices are token indices of the segment.Doc, half-open. The
// tagger is a Viterbi search over a few candidates a token, with transitions
// written by hand (transition.go) and word preferences from the lexicon; no
// corpus was learned from. Analyse may be called from many goroutines; a Doc is
// read-only afterwards.
package syntax

import (
	"sync"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// Doc is a segmented body with its grammar.
type Doc struct {
	*segment.Doc
	Tags    []Tag          // one a token
	Words   []lexicon.Word // one a token; 0 for marks and unknown words
	Phrases []Phrase       // noun phrases in order, not overlapping
	Verbs   []Verb         // verb groups in order, not overlapping
	// PhraseOf and VerbOf give the phrase or verb group that a token belongs to,
	// −1 for none; ClauseOf the verb whose clause it stands in, −1 in a sentence
	// without verb.
	PhraseOf, VerbOf, ClauseOf []int32
	// sentenceVerbs[i] is the first verb of sentence i; one more closes the last.
	sentenceVerbs, sentencePhrases []int32

	forms   []lexicon.Form // one a token; unasked where it was not looked up
	met     []met          // one a token
	borne   []int32        // tokens that are somebody's surname and a common word as well
	lemmas  []string       // one a verb, once all are known; "" where it is of the text
	*memory                // nil but while it is analysed
}

// memory is what an analysis needs beside the doc and the next one can reuse.
type memory struct {
	cache   []known // forms met lately, in this text or another
	long    known   // a form too long for the cache
	touched uint16
	classes classes
	lattice []candidate // scratch of the tagger
	fresh   []candidate // the readings of a form that has no class
	ends    []int32
	spots   []int // scratch of fixedPhrases
}

var memories = sync.Pool{New: func() any { return newMemory() }}

func newMemory() *memory {
	m := &memory{cache: make([]known, cacheSize)}
	m.classes.begin()
	return m
}

// VerbsOf returns the indices [first, last) of the verbs of a sentence.
func (d *Doc) VerbsOf(sentence int) (first, last int) {
	return int(d.sentenceVerbs[sentence]), int(d.sentenceVerbs[sentence+1])
}

// PhrasesOf returns the indices [first, last) of the phrases of a sentence.
func (d *Doc) PhrasesOf(sentence int) (first, last int) {
	return int(d.sentencePhrases[sentence]), int(d.sentencePhrases[sentence+1])
}

// Analyse finds the grammar of a segmented body. It keeps s.
func Analyse(s *segment.Doc) *Doc {
	d := new(Doc)
	d.Reset(s)
	return d
}

// Reset analyses s in place of what d held, reusing its memory. Nobody may
// still read d.
func (d *Doc) Reset(s *segment.Doc) { ResetAll([]*Doc{d}, []*segment.Doc{s}) }

// ResetAll is Reset of each of docs with the body of the same place. Every step is
// taken with all sentences of all bodies before the next one is: a step's
// instructions and tables then stay near the processor, where all steps together
// have no room.
func ResetAll(docs []*Doc, bodies []*segment.Doc) {
	m := memories.Get().(*memory)
	for i, d := range docs {
		d.memory = m
		d.begin(bodies[i])
		d.meet()
	}
	for _, step := range steps {
		for _, d := range docs {
			for i := range d.Sentences {
				step(d, d.Sentences[i].First, d.Sentences[i].Last)
			}
		}
	}
	for _, d := range docs {
		d.sentencePhrases = append(d.sentencePhrases, int32(len(d.Phrases)))
		d.sentenceVerbs = append(d.sentenceVerbs, int32(len(d.Verbs)))
	}
	for _, d := range docs {
		for i := range d.Sentences {
			d.clauses(i)
		}
	}
	for _, d := range docs {
		d.keepLemmas()
		d.memory = nil
	}
	memories.Put(m)
}

// steps are taken one after the other with the tokens [first, last) of a sentence.
var steps = [...]func(d *Doc, first, last int){
	(*Doc).tag,
	(*Doc).fixedPhrases,
	(*Doc).offices,
	(*Doc).numbered,
	(*Doc).nounish,
	(*Doc).floating,
	(*Doc).subjunctive,
	(*Doc).behindRelative,
	(*Doc).lackingVerb,
	(*Doc).neverVerbs,
	(*Doc).patch,
	(*Doc).stillLacking,
	(*Doc).misread,
	(*Doc).judged,
	(*Doc).behindInserted,
	(*Doc).chunk,
	(*Doc).group,
}

// begin makes room for what is to be found of s.
func (d *Doc) begin(s *segment.Doc) {
	n := len(s.Tokens)
	d.Doc = s
	d.Tags = sized(d.Tags, n)
	d.Words = sized(d.Words, n)
	d.forms = sized(d.forms, n)
	d.met = sized(d.met, n)
	d.PhraseOf = sized(d.PhraseOf, n)
	d.VerbOf = sized(d.VerbOf, n)
	d.ClauseOf = sized(d.ClauseOf, n)
	d.Phrases, d.Verbs, d.lemmas, d.borne = d.Phrases[:0], d.Verbs[:0], d.lemmas[:0], d.borne[:0]
	d.sentenceVerbs, d.sentencePhrases = d.sentenceVerbs[:0], d.sentencePhrases[:0]
	for i := range n {
		d.PhraseOf[i], d.VerbOf[i], d.ClauseOf[i] = -1, -1, -1
	}
}

func sized[T any](s []T, n int) []T {
	if cap(s) < n {
		return make([]T, n, n+n/8)
	}
	return s[:n]
}
