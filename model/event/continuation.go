package event

import (
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// words joins the sentences of a longer quotation to the event that its speaker's
// cue belongs to: "“The bridge is old. It will go,” the mayor said."
func (w *work) words() {
	d := &w.syn
	for i := range w.speech {
		a := &w.speech[i]
		if len(a.Cue) == 0 || len(a.Content) == 0 {
			continue
		}
		at := d.SentenceAt(a.Cue[0].Start)
		e := w.carriedBy(at)
		if e < 0 {
			continue
		}
		for _, c := range a.Content {
			for s := max(0, d.SentenceAt(c.Start)); s < len(d.Sentences) && d.Sentences[s].Start < c.End; s++ {
				if s != at && abs(s-at) < 8 && w.carriedBy(s) < 0 {
					w.join(e, s)
				}
			}
		}
	}
}

// goesOn reports whether an undated sentence that makes no event of its own
// carries on with the one before: its subject only points back.
func (w *work) goesOn(s, v int) bool {
	d := &w.syn
	p := d.Verbs[v].Subject
	if p < 0 || d.Verbs[v].Tense != syntax.PastTense {
		return false
	}
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Pron && !w.firstPerson(v) || w.demonstrative(p)
}

// continues returns the dated event that an undated sentence goes on about, −1
// when it tells something else: the same speaker goes on speaking, or its
// subject points back ("those claims", "the report").
func (w *work) continues(s, v, dated int) int {
	d := &w.syn
	if v < 0 {
		// A fragment of a quotation belongs to the sentence before.
		if i := w.carriedBy(s - 1); i >= 0 && w.sameParagraph(s, s-1) {
			return i
		}
		return -1
	}
	y := d.Verbs[v]
	for _, p := range [...]int{y.Subject, y.Object} {
		if p >= 0 && w.demonstrative(p) && w.saidNoun(d.Phrases[p].Head) {
			if i := w.carriedBy(s - 1); i >= 0 {
				return i
			}
		}
	}
	statement := w.saidIn(s)
	if statement >= 0 {
		sv := statement
		subject := d.Verbs[sv].Subject
		speaker := w.names.refer(d, subject)
		last := -1 // the last found that it goes on
		for i := range w.foundBetween(s-6, s) {
			f := &w.found[i]
			if i < last || f.verb < 0 || !w.saying(f.verb) {
				continue
			}
			other := w.names.refer(d, d.Verbs[f.verb].Subject)
			switch {
			case speaker >= 0 && speaker == other,
				speaker < 0 && other < 0 && subject >= 0 && d.Verbs[f.verb].Subject >= 0 && w.sameHead(subject, d.Verbs[f.verb].Subject),
				subject >= 0 && w.pointsBack(subject) && s-f.sentence <= 2,
				speaker >= 0 && other < 0 && w.roleOf(f, speaker):
				last = i
			}
		}
		if last >= 0 {
			return last
		}
		// The report says …: it goes on about the report's release.
		if subject >= 0 && speaker < 0 {
			if i := w.about(subject, s); i >= 0 {
				return i
			}
			// An unnamed voice adds to what was just told.
			if f := d.Phrases[subject].First; !w.isNamed(subject) && !fold(d, f, "a") && !fold(d, f, "an") {
				if i := w.carriedBy(s - 1); i >= 0 {
					return i
				}
			}
		}
		return -1
	}
	return -1
}

// saidIn returns the verb of saying that carries sentence s, −1 without.
func (w *work) saidIn(s int) int {
	first, last := w.syn.VerbsOf(s)
	for v := first; v < last; v++ {
		y := w.syn.Verbs[v]
		if y.Form == syntax.Finite && (y.Kind == syntax.Main || y.Kind == syntax.Coordinate) && w.kindOf(v) == model.Statement {
			return v
		}
	}
	return -1
}

func (w *work) sameParagraph(a, b int) bool {
	return a >= 0 && b >= 0 && w.syn.Sentences[a].Paragraph == w.syn.Sentences[b].Paragraph
}

// carriedBy returns the event that sentence s belongs to, −1 for none.
func (w *work) carriedBy(s int) int {
	if s < 0 {
		return -1
	}
	w.enter()
	last := -1
	for k := w.index.carried[s]; k > 0; k = w.index.links[k-1].next {
		i := int(w.index.links[k-1].found)
		if f := &w.found[i]; i > last && !(f.verb < 0 && f.how == byModifier) { // nothing goes on about "the 2020 election" for its name alone
			last = i
		}
	}
	return last
}

func (w *work) sameHead(p, q int) bool {
	d := &w.syn
	a, b := d.Phrases[p].Head, d.Phrases[q].Head
	return d.Tags[a] != syntax.Pron && strings.EqualFold(d.Text(a), d.Text(b))
}

// pointsBack reports a pronoun that stands for a thing or persons named before.
func (w *work) pointsBack(p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Pron && (fold(d, h, "it") || fold(d, h, "he") || fold(d, h, "she") || fold(d, h, "they"))
}

// roleOf reports whether the speaker of f is a role word of entity e.
func (w *work) roleOf(f *found, e int) bool {
	d := &w.syn
	p := d.Verbs[f.verb].Subject
	if p < 0 {
		return false
	}
	r, ok := w.names.roles.Look(strings.ToLower(d.Text(d.Phrases[p].Head)))
	return ok && r == e
}

// about returns the latest event before sentence s in whose sentence the thing
// that phrase p names again was met ("a report" – "the report claimed").
func (w *work) about(p, s int) int {
	d := &w.syn
	ph := d.Phrases[p]
	if d.Tags[ph.First] != syntax.Det || !(fold(d, ph.First, "the") || fold(d, ph.First, "this") || fold(d, ph.First, "that") || fold(d, ph.First, "these") || fold(d, ph.First, "those")) {
		return -1
	}
	best := -1 // the earliest: where it was introduced
	for i := range w.foundBetween(s-15, s) {
		f := &w.found[i]
		if best >= 0 && i > best || f.verb < 0 {
			continue
		}
		for _, q := range [...]int{d.Verbs[f.verb].Object, d.Verbs[f.verb].Subject} {
			if q >= 0 && w.sameHead(p, q) {
				best = i
			}
		}
	}
	return best
}

// isNamed reports whether a phrase means somebody with a name; "Norwegian
// officials" have none.
func (w *work) isNamed(p int) bool {
	for i := w.syn.Phrases[p].First; i < w.syn.Phrases[p].Last; i++ {
		if w.syn.Tags[i] == syntax.Name && (w.names.mentioned(i) >= 0 || i == w.syn.Phrases[p].Head) {
			return true
		}
	}
	return false
}

func (w *work) demonstrative(p int) bool {
	f := w.syn.Phrases[p].First
	return fold(&w.syn, f, "those") || fold(&w.syn, f, "these") || fold(&w.syn, f, "this") || fold(&w.syn, f, "that") || fold(&w.syn, f, "such")
}

func (w *work) saidNoun(i int) bool {
	k := w.syn.Words[i]
	return k.Saying() >= 1 || k.Happening() >= 2 || k.NounField() == lexicon.NounCognition
}

// join adds sentence s to event i.
func (w *work) join(i, s int) {
	f := &w.found[i]
	f.more = append(f.more, w.syn.Sentences[s].Span)
	f.upTo = max(f.upTo, s)
	w.enter()
	w.carry(i, s)
}
