package syntax

import (
	"strings"

	"dateline/model/lexicon"
)

// Tense of a finite verb group.
type Tense uint8

// The tenses; NoTense for infinitives and participles.
const (
	NoTense Tense = iota
	PastTense
	PresentTense
	FutureTense // will, shall, 'll
)

// Form tells what sort of clause a verb group can carry.
type Form uint8

// The forms.
const (
	Finite     Form = iota
	Infinitive      // with to, or bare after a modal's kin
	Participle      // past participle without auxiliary
	Gerund          // -ing form without auxiliary
)

// ClauseKind says how a clause stands in its sentence.
type ClauseKind uint8

// The kinds of clause.
const (
	Main             ClauseKind = iota
	Coordinate                  // joined to Parent by a conjunction or comma
	Complement                  // said THAT HE LEFT: content of Parent or ParentPhrase
	Relative                    // the man WHO LEFT: modifies ParentPhrase
	Adverbial                   // WHEN HE LEFT, BEFORE LEAVING
	InfinitiveClause            // agreed TO LEAVE
	Participial                 // , LEAVING TWO DEAD; the report RELEASED ON TUESDAY
)

// Verb is a verb group and the clause that it carries.
type Verb struct {
	First, Last int // tokens of the group, half-open, auxiliaries and adverbs included
	Head        int // the token of the full verb (or of be, have, do where they are full)
	Form        Form
	Tense       Tense
	Perfect     bool
	Progressive bool
	Passive     bool
	Negated     bool
	Modal       int // token of the modal, −1 without
	// Subject and Object are phrases, −1 where unknown. The subject of a passive
	// is what the act is done to.
	Subject, Object int
	Kind            ClauseKind
	Marker          int // the token that opens the clause (that, who, because, to), −1 without
	Parent          int // the verb that governs this one, −1 for none
	ParentPhrase    int // the phrase that a relative or a noun's complement belongs to, −1
	Start           int // first token of the clause, subject and marker included
}

// group finds the verb groups of tokens [first, last).
func (d *Doc) group(first, last int) {
	d.sentenceVerbs = append(d.sentenceVerbs, int32(len(d.Verbs)))
	for i := first; i < last; {
		t := d.Tags[i]
		if d.PhraseOf[i] >= 0 || !(verbal.has(t) || t == To) {
			i++
			continue
		}
		v := Verb{First: i, Last: i + 1, Head: i, Modal: -1, Subject: -1, Object: -1, Marker: -1, Parent: -1, ParentPhrase: -1, Start: i}
		v.Negated = i > first && d.Tags[i-1] == Not
		j := i
		for j+1 < last {
			k := j + 1
			negated := false
			for k < last && (d.Tags[k] == Adv || d.Tags[k] == Not || d.quoteMark(k)) && k-j < 5 {
				negated = negated || d.Tags[k] == Not
				k++
			}
			// A question puts the subject between: "did he leave".
			if k < last && k == j+1 && j == i && (d.Tags[j] == Modal || d.Tags[j] == DoFin) && d.Tags[k] == Pron && k+1 < last && (d.Tags[k+1] == Base || d.Tags[k+1] == HaveBase || d.Tags[k+1] == BeBase) {
				v.Subject = int(d.PhraseOf[k])
				k++
			}
			if k < last && k == j+1 && j == i && d.PhraseOf[k] >= 0 && (d.Tags[j] == Modal || d.Tags[j] == DoFin || d.Tags[j] == BeFin || d.Tags[j] == HaveFin) && d.asksOrStresses(j, first) { // "Not until May did the firm admit it"
				n := d.Phrases[d.PhraseOf[k]].Last
				for n+1 < last && d.fold(n, "of") && d.PhraseOf[n+1] >= 0 { // "has a head of the board been"
					n = d.Phrases[d.PhraseOf[n+1]].Last
				}
				for n < last && (d.Tags[n] == Not || d.Tags[n] == Adv) && n < k+6 { // "had it not lost"
					negated = negated || d.Tags[n] == Not
					n++
				}
				if d.Phrases[d.PhraseOf[k]].First == k && n < last && chains(d.Tags[j], d.Tags[n]) && d.PhraseOf[n] < 0 && (d.Tags[n] != Ger || d.Tags[j] != BeFin) {
					v.Subject, k = int(d.PhraseOf[k]), n
				}
			}
			if k >= last || !(chains(d.Tags[j], d.Tags[k]) || j == i && d.Tags[j] == Ger && d.fold(j, "having") && (d.Tags[k] == Part || d.Tags[k] == BePart)) || d.PhraseOf[k] >= 0 {
				if negated && (k == j+2 || d.Tags[j+1] == Not) {
					v.Negated = true // "is not happy", "has no"
				}
				break
			}
			v.Negated = v.Negated || negated
			j = k
		}
		d.describe(&v, i, j)
		if t == To && j == i {
			i++ // a stray to
			continue
		}
		n := int32(len(d.Verbs))
		for k := i; k <= j; k++ {
			if d.PhraseOf[k] < 0 {
				d.VerbOf[k] = n
			}
		}
		d.Verbs = append(d.Verbs, v)
		i = j + 1
	}
}

// chains reports whether the auxiliary a can govern b in one group.
func chains(a, b Tag) bool {
	switch a {
	case Modal, To:
		return b == Base || b == BeBase || b == HaveBase
	case DoFin:
		return b == Base || b == HaveBase || b == BeBase
	case HaveFin, HaveBase:
		return b == Part || b == BePart
	case BeFin, BeBase, BePart:
		return b == Part || b == Ger || b == BeGer
	case BeGer:
		return b == Part
	}
	return false
}

// describe reads tense, aspect and voice off the group [i, j].
func (d *Doc) describe(v *Verb, i, j int) {
	v.Last, v.Head = j+1, j
	switch d.Tags[i] {
	case Modal:
		v.Modal, v.Form, v.Tense = i, Finite, PresentTense
		if d.fold(i, "will") || d.fold(i, "’ll") || d.fold(i, "'ll") || d.fold(i, "shall") || d.fold(i, "wo") {
			v.Tense = FutureTense
		}
	case BeFin:
		v.Tense = PresentTense
		if d.fold(i, "was") || d.fold(i, "were") {
			v.Tense = PastTense
		}
	case HaveFin:
		v.Tense = PresentTense
		if d.fold(i, "had") || d.fold(i, "’d") || d.fold(i, "'d") {
			v.Tense = PastTense
		}
	case DoFin:
		v.Tense = PresentTense
		if d.fold(i, "did") {
			v.Tense = PastTense
		}
	case Past:
		v.Tense = PastTense
	case Plain, Third:
		v.Tense = PresentTense
	case To:
		v.Form, v.Marker = Infinitive, i
	case Base, BeBase, HaveBase:
		v.Form = Infinitive
	case Part, BePart:
		v.Form = Participle
	case Ger, BeGer:
		v.Form = Gerund
	}
	for k := i; k < j; k++ {
		switch t := d.Tags[k]; {
		case haveForms.has(t), t == Ger:
			v.Perfect = true
		case beForms.has(t):
			next := k + 1
			for next < j && (d.Tags[next] == Adv || d.Tags[next] == Not) {
				next++
			}
			switch d.Tags[next] {
			case Part:
				v.Passive = true
			case Ger, BeGer:
				v.Progressive = true
			}
		}
	}
	if v.Form == Participle && d.Tags[j] == Part {
		v.Passive = true
	}
}

// Lemma returns the lemma of verb v's head.
func (d *Doc) Lemma(v int) string {
	if v < len(d.lemmas) && d.lemmas[v] != "" {
		return d.lemmas[v]
	}
	return d.lemma(v)
}

// keepLemmas looks up once what is asked of nearly every verb again and again.
// Only the lexicon's own strings are kept, none of the text.
func (d *Doc) keepLemmas() {
	for v := range d.Verbs {
		s := ""
		if h := d.Verbs[v].Head; d.forms[h] >= 0 && !d.lowered(h) {
			s = d.lemma(v)
		}
		d.lemmas = append(d.lemmas, s)
	}
}

func (d *Doc) lemma(v int) string {
	h := d.Verbs[v].Head
	switch t := d.Tags[h]; { // clitics too: "it’s"
	case beForms.has(t):
		return "be"
	case haveForms.has(t):
		return "have"
	}
	return d.LemmaOf(h)
}

// unasked marks tokens that were tagged without the lexicon: marks and numbers.
const unasked = lexicon.NoForm - 1

// FormOf returns the lexicon's form of token i, a negative number where it has
// none.
func (d *Doc) FormOf(i int) lexicon.Form { return d.forms[i] }

// LemmaOf returns the lemma of token i, as lexicon.Lemma of its text.
func (d *Doc) LemmaOf(i int) string {
	f := d.forms[i]
	if f == unasked {
		return lexicon.Lemma(d.Text(i))
	}
	if f == lexicon.NoForm {
		return d.Text(i)
	}
	if d.lowered(i) {
		return strings.ToLower(d.Text(i))
	}
	return f.Lemma().String()
}

// lowered reports whether token i is its own lemma though the lexicon has another:
// "to found a company".
func (d *Doc) lowered(i int) bool {
	t := d.Tags[i]
	return (t == Base || t == Plain) && d.Words[i].Is(lexicon.VerbPast)
}

// Field returns the lexicographer's field of verb v's head.
func (d *Doc) Field(v int) lexicon.Field { return d.Words[d.Verbs[v].Head].VerbField() }
