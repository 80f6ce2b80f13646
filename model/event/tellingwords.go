package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/syntax"
)

// betterWords prints the sentence that says most of what the speaker of f says in one
// turn, where the words of quotation q that are at hand, with their footing g, are cut or
// say next to nothing: names, figures and deeds tell more than "It was hard". "" where
// none is better.
func (w *work) betterWords(f *found, q [2]int, words string, g footing, room int) (string, footing) {
	d := &w.syn
	worth := w.worth(q[0], q[1], words)
	if g <= clausal && worth >= telling3 {
		return "", wordless
	}
	best, footed, most := "", wordless, telling3-1
	if g <= clausal {
		if most = max(worth+2, most); !w.pointsBackAt(q[0]) {
			most++
		}
	}
	w.eachSpoken(f, q, func(from, to int) {
		if !w.standsAlone(from, to) || d.Tags[from-1] != syntax.Stop && !(d.Tags[from-1] == syntax.Open && doubleMark(d.Text(from-1))) && from > d.Sentences[d.SentenceAt(d.Tokens[from].Start)].First {
			return
		}
		t, tg := w.keySentence(from, from, to, room)
		if tg > clausal || t == words || len(t) < 20 {
			return
		}
		if n := w.worth(from, to, t) - 2*int(tg); n > most {
			best, footed, most = t, tg, n
		}
	})
	return best, footed
}

// telling3 is the worth from which on words need no better ones.
const telling3 = 3

// eachSpoken calls do for each sentence, without its stop, of the direct speech that the
// event f has from the speaker of quotation q.
func (w *work) eachSpoken(f *found, q [2]int, do func(from, to int)) {
	d := &w.syn
	whose := w.attributionAt(d.Tokens[q[0]].Start)
	if whose < 0 || !w.speech[whose].Direct {
		return
	}
	first, last := f.sentence, f.sentence
	for _, m := range f.more {
		if s := d.SentenceAt(m.Start); s >= 0 && s >= f.sentence-6 && s <= f.sentence+6 {
			first, last = min(first, s), max(last, s)
		}
	}
	for s := first; s <= last; s++ {
		for i := d.Sentences[s].First; i < d.Sentences[s].Last; i++ {
			if !w.direct[i] || d.Tags[i] == syntax.Open || d.Tags[i] == syntax.Close || d.Tags[i] == syntax.Stop {
				continue
			}
			to := i
			for to < d.Sentences[s].Last && w.direct[to] && d.Tags[to] != syntax.Close && !(d.Tags[to] == syntax.Stop && d.Tokens[to].Len() <= 2) {
				to++
			}
			if k := w.attributionAt(d.Tokens[i].Start); k >= 0 && w.speech[k].Direct && (k == whose || w.speech[k].Speaker == w.speech[whose].Speaker && !pronounWord(w.speech[k].Speaker)) && w.closesSentence(to, s) {
				do(i, to)
			}
			i = to
		}
	}
}

// closesSentence reports whether the spoken words that end before token to are over
// there: a stop follows, or the comma before the mark that closes them.
func (w *work) closesSentence(to, s int) bool {
	d := &w.syn
	if to >= d.Sentences[s].Last || d.Tags[to] == syntax.Stop {
		return true
	}
	return d.Tags[to] == syntax.Close && to > 0 && (d.Tags[to-1] == syntax.Comma || d.Tags[to-1] == syntax.Stop)
}

// pointsBackAt reports whether words that begin at token i mean by their subject, or by
// how they are joined, what was told before them.
func (w *work) pointsBackAt(i int) bool {
	d := &w.syn
	switch d.Tags[i] {
	case syntax.Conj, syntax.Rel, syntax.Wh, syntax.Sub:
		return true
	case syntax.Pron, syntax.Obj, syntax.Poss, syntax.Det, syntax.Num, syntax.That:
		return in(pointing, d.Text(i)) && (d.PhraseOf[i] < 0 || d.Phrases[d.PhraseOf[i]].Head == i || d.Tags[i] == syntax.Poss || fold(d, i, "this") || fold(d, i, "that") || fold(d, i, "these") || fold(d, i, "those"))
	}
	return false
}

// worth says how much the words t, printed of tokens [from, to), tell: a name or a figure
// counts two, a noun or a verb of its own one; what only points back counts against them.
func (w *work) worth(from, to int, t string) int {
	d := &w.syn
	named, told, at, opening := 0, 0, 0, true
	for i := from; i < to; i++ {
		text := d.Text(i)
		k := strings.Index(t[at:], text)
		if k < 0 {
			if k = strings.Index(strings.ToLower(t[at:]), strings.ToLower(text)); k < 0 {
				continue
			}
		}
		if k > 30 {
			continue
		}
		at += k + len(text)
		if opening {
			opening = false
			if w.pointsBackAt(i) {
				told -= 3
			}
		}
		r, _ := utf8.DecodeRuneInString(text)
		switch tag := d.Tags[i]; {
		case tag == syntax.Name, unicode.IsDigit(r):
			named++
		case tag == syntax.Noun || tag == syntax.Plural:
			if !in(emptied, text) && !in(lightHeads, text) {
				told++
			}
		case tag.IsVerb() && d.VerbOf[i] >= 0 && d.PhraseOf[i] < 0 && d.Verbs[d.VerbOf[i]].Head == i:
			if v := int(d.VerbOf[i]); !in(opinions, d.Lemma(v)) && !in(plainVerbs, d.Lemma(v)) {
				told++
			}
		}
	}
	n := min(told, 5) + 2*min(named, 2)
	if strings.HasSuffix(t, "?") {
		n -= 2
	}
	if utf8.RuneCountInString(t) < 25 {
		n -= 2
	}
	return n
}

// plainVerbs say of a deed or a state next to nothing.
var plainVerbs = wordSet(`be have do go get come want like love see look try let seem say tell happen talk`)
