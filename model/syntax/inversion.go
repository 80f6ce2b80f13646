package syntax

import "dateline/model/lexicon"

// supposing reports whether the "had", "were" or "should" at k, right before its
// subject, opens what is only supposed behind a clause with "would" or its like:
// "would have won | had it not lost", "could sue | should the talks fail".
func (d *Doc) supposing(k, first int) bool {
	if k <= first+2 || !d.fold(k, "had") && !d.fold(k, "should") && !d.fold(k, "were") || d.Tags[k-1] == Comma || d.Tags[k-1] == Conj || d.Tags[k-1] == Pron {
		return false
	}
	for j := k - 1; j > first; j-- {
		switch t := d.Tags[j]; {
		case t == Modal:
			return d.Tags[j+1] == HaveBase || d.fold(k, "should") || d.Tags[j+1] == BeBase || d.Tags[j+1] == Base
		case t.IsFinite(), t == Comma, t == Conj, markers.has(t), t == Stop:
			return false
		}
	}
	return false
}

// turned reports whether the first words of the sentence put the auxiliary at k before
// its subject though none of them alone does: "No sooner had", "At no time did",
// "Not since 1999 had".
func (d *Doc) turned(k, first int) bool {
	switch {
	case d.fold(first, "no"):
		return k == first+2
	case d.Tags[first] == Prep && k <= first+7:
		return d.fold(first+1, "no")
	}
	return false
}

// frontedParticiple gives a participle or adjective that opens the sentence before a form
// of be what that has behind it: "Also killed on Sunday were | two nurses". It
// reports whether it is so.
func (d *Doc) frontedParticiple(v, lo, first int) bool {
	x, u := &d.Verbs[v], v-1
	if u != lo || d.Lemma(v) != "be" || x.Object < 0 || x.Head != x.First || d.Phrases[x.Object].First != x.Last {
		return false
	}
	y := &d.Verbs[u]
	if y.Form != Participle || y.First > first+1 || y.First == first+1 && d.Tags[first] != Adv {
		return false
	}
	for i := y.Last; i < x.First; i++ {
		if d.PhraseOf[i] < 0 && d.Tags[i] != Prep && d.Tags[i] != Adv {
			return false
		}
	}
	if t := d.Tags[d.Phrases[x.Object].First]; t == Pron || t == Obj {
		return false
	}
	x.Subject, x.Object, x.Start, x.Kind, x.Parent = x.Object, -1, x.First, Main, -1
	y.Subject, y.ParentPhrase, y.Kind, y.Start = x.Subject, x.Subject, Participial, first
	return true
}

// broughtOn reports whether verb v tells who or what came, named behind it, where a word
// for the way opens the sentence: "In came the guards", "Out of the hall walked a
// dog".
func (d *Doc) broughtOn(v, lo, first int) bool {
	x := &d.Verbs[v]
	if v != lo || x.Form != Finite || x.Object < 0 || x.Passive || x.Modal >= 0 || x.Head != x.First || d.Phrases[x.Object].First != x.Last || !coming.Has(d.Lemma(v)) {
		return false
	}
	if t := d.Tags[first]; t != Prep && t != Adv || !ways.Has(d.Text(first)) {
		return false
	}
	for i := first + 1; i < x.First; i++ {
		if t := d.Tags[i]; t == Comma || t.IsVerb() || t == Pron || d.PhraseOf[i] >= 0 && d.Tags[i-1] != Prep && d.PhraseOf[i-1] != d.PhraseOf[i] && !d.temporal(int(d.PhraseOf[i])) {
			return false
		}
	}
	if t := d.Tags[d.Phrases[x.Object].First]; t == Pron || t == Obj || d.temporal(x.Object) && !(d.fold(first, "then") && x.First == first+1) { // but "Then came 14 May"
		return false
	}
	x.Subject, x.Object, x.Start = x.Object, -1, first
	return true
}

// soSubject gives the "be" behind a "so" or "such" that opens the sentence the subject
// behind it: "So strong was | the quake that".
func (d *Doc) soSubject(v, lo, first int) bool {
	x := &d.Verbs[v]
	if v != lo || d.Lemma(v) != "be" || x.Object < 0 || x.Head != x.First || d.Phrases[x.Object].First != x.Last || !d.fold(first, "so") && !d.fold(first, "such") {
		return false
	}
	for i := first + 1; i < x.First; i++ {
		if d.Tags[i] != Adj && d.Tags[i] != Adv {
			return false
		}
	}
	x.Subject, x.Object, x.Start = x.Object, -1, first
	return true
}

// coming verbs tell of a way, which may stand before them and who takes it behind.
var coming = lexicon.Words(`come go walk run march step roll drive ride fly jump leap climb crawl emerge rush pour stream flood storm burst tumble fall drop swim sail race stride`)

// ways open a sentence of coming or going.
var ways = lexicon.Words(`in out up down off away back through from into over across along past behind after then here onto round around`)

// inverted takes the phrase behind a verb of saying as its subject ("said the
// minister").
func (d *Doc) inverted(v int) {
	x := &d.Verbs[v]
	if x.Object >= 0 && d.Field(v) == lexicon.VerbCommunication && !ofSomebody.Has(d.Lemma(v)) && !dayish.Has(d.Text(d.Phrases[x.Object].First)) && d.speaks(x.Object) {
		x.Subject, x.Object = x.Object, -1
	}
}

// ofSomebody are verbs of saying that have whom or what is spoken of behind them, and
// never who speaks: "thanked the minister".
var ofSomebody = lexicon.Words(`thank praise commend congratulate salute greet applaud mock cite inform notify persuade honor honour`)

// speaks reports whether phrase p can name who says something.
func (d *Doc) speaks(p int) bool {
	h := d.Phrases[p].Head
	switch d.Tags[h] {
	case Noun, Plural:
		return d.Words[h].Person() >= 1 || d.Words[h].NounField() == lexicon.NounGroup || d.Words[h].NounField() == lexicon.NounCommunication || d.Words[h] == 0
	}
	return true
}
