package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// lostSubject returns the phrase that is the subject of the finite verb t where
// the grammar found none, because something was put between: "Lund, who in the
// past had voted for it", "The levy -- never popular -- was dropped". −1 where
// none can be told.
func (w *work) lostSubject(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	first, _ := d.VerbsOf(s)
	floor := d.Sentences[s].First
	if t > first {
		floor = d.Verbs[t-1].Last
	}
	k := y.First - 1
	for k >= floor && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Not || d.Tags[k] == syntax.Det && d.PhraseOf[k] < 0 || in(floaters, d.Text(k)) || w.timeOf[k] > 0) {
		k--
	}
	if k < floor || k < d.Sentences[s].First {
		return -1
	}
	if p := int(d.PhraseOf[k]); p >= 0 && k == d.Phrases[p].Last-1 && d.Phrases[p].First > floor && in(floaters, d.Text(y.First-1)) { // "Lund and Berg both voted"
		q := d.Phrases[p].First - 1
		if d.Tags[q] == syntax.Conj && q > floor && d.PhraseOf[q-1] >= 0 {
			p = int(d.PhraseOf[q-1])
		}
		return p
	}
	if p := w.sharedSubject(t, k); p >= 0 {
		return p
	}
	for i := k; i >= floor; i-- { // the relative pronoun stands further left
		if d.Tags[i] == syntax.Rel || d.Tags[i] == syntax.Sub || d.Tags[i] == syntax.Stop {
			if d.Tags[i] != syntax.Rel || fold(d, i, "whose") {
				break
			}
			j := i - 1
			for j >= 0 && (d.Tags[j] == syntax.Comma || d.Tags[j] == syntax.Close || d.Tags[j] == syntax.Colon) {
				j--
			}
			if j >= d.Sentences[s].First && d.PhraseOf[j] >= 0 {
				return int(d.PhraseOf[j])
			}
			break
		}
	}
	if y.Kind == syntax.Relative && y.Marker > 0 && d.Tags[y.Marker-1] == syntax.Conj && t > first && d.Verbs[t-1].Kind != syntax.Main { // "that helps and that would cost"
		for u := t - 1; u >= first; u-- {
			if m := d.Verbs[u].Marker; d.Verbs[u].Kind == syntax.Relative && d.Verbs[u].ParentPhrase >= 0 && (m < 0 || d.Tags[m] == syntax.Rel && strings.EqualFold(d.Text(m), d.Text(y.Marker))) {
				return d.Verbs[u].ParentPhrase
			}
		}
	}
	// The first phrase of the sentence that nothing governs, where no clause of its
	// own stands before this verb.
	for u := first; u < t; u++ {
		if x := d.Verbs[u]; x.Form == syntax.Finite && x.Kind != syntax.Relative && !(x.Kind == syntax.Adverbial && x.Start <= d.Sentences[s].First+1) {
			return -1
		}
	}
	p, last := d.PhrasesOf(s)
	for ; p < last && d.Phrases[p].Last <= y.First; p++ {
		ph := d.Phrases[p]
		c := int(d.ClauseOf[ph.Head])
		if d.Tags[ph.Head] == syntax.Time || w.timeOf[ph.Head] > 0 || c >= 0 && c != t && d.Verbs[c].Form == syntax.Finite && d.Verbs[c].First < y.First && d.Verbs[c].Kind == syntax.Adverbial {
			continue
		}
		if k := ph.First - 1; k >= d.Sentences[s].First {
			switch d.Tags[k] {
			case syntax.Prep, syntax.To, syntax.Conj:
				continue
			case syntax.Comma, syntax.Close, syntax.Open, syntax.Colon, syntax.Adv:
			default:
				if d.Tags[k].IsVerb() || d.VerbOf[k] >= 0 {
					continue
				}
			}
		}
		if d.Words[ph.Head].Is(lexicon.Place) && ph.First > d.Sentences[s].First && d.Tags[ph.First-1] == syntax.Comma && w.personBetween(p+1, y.First) { // "in Rangoon, Burma, Suu Lund said"
			continue
		}
		return p
	}
	return -1
}

// personBetween reports whether somebody is named in a phrase from p on before token
// end.
func (w *work) personBetween(p, end int) bool {
	d := &w.syn
	for ; p < len(d.Phrases) && d.Phrases[p].Last <= end; p++ {
		if e := w.names.mentioned(d.Phrases[p].Head); e >= 0 && w.names.entities[e].sort == person {
			return true
		}
	}
	return false
}

// sharedSubject returns the subject of the finite verb before t where the conjunction
// at token k joins t to that, with nothing but times between: "Lund won — and last
// June left". −1 otherwise.
func (w *work) sharedSubject(t, k int) int {
	d := &w.syn
	if d.Tags[k] != syntax.Conj || t == 0 || w.gap != (remnant{}) {
		return -1
	}
	s := d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)
	first, _ := d.VerbsOf(s)
	past := d.Verbs[t].Tense == syntax.PastTense
	for u := t - 1; u >= first; u-- {
		y := d.Verbs[u]
		if y.Form != syntax.Finite || y.Subject < 0 || d.Phrases[y.Subject].First > y.First || y.Modal >= 0 && d.Verbs[t].Modal < 0 || (y.Tense == syntax.PastTense || y.Perfect) != past && !d.Verbs[t].Perfect {
			continue
		}
		return y.Subject
	}
	return -1
}

// relativeBefore reports whether a relative pronoun stands before verb t with
// nothing but when between.
func (w *work) relativeBefore(t int) bool {
	d := &w.syn
	for k := d.Verbs[t].First - 1; k >= 0; k-- {
		switch {
		case d.Tags[k] == syntax.Rel:
			return true
		case w.timeOf[k] > 0, d.Tags[k] == syntax.Adv, d.Tags[k] == syntax.Prep:
		default:
			return false
		}
	}
	return false
}

// subjectless reports whether the clause of v begins its sentence and its subject
// cannot be told, though it has one.
func (w *work) subjectless(v int) bool {
	d := &w.syn
	t := w.top(v)
	y := d.Verbs[t]
	if y.Form != syntax.Finite || w.there(t) != "" || w.commanding(t) || y.Kind == syntax.Relative {
		return false
	}
	if y.Subject >= 0 && (w.timeOf[d.Phrases[y.Subject].Head] == 0 || w.timeActs(y.Subject, t)) || w.lostSubject(t) >= 0 || t != v && d.Verbs[v].Subject >= 0 {
		return false
	}
	s := d.SentenceAt(d.Tokens[y.Head].Start)
	for u, _ := d.VerbsOf(s); u < t; u++ {
		if x := d.Verbs[u]; x.Form == syntax.Finite && x.Kind != syntax.Relative {
			return false
		}
	}
	switch d.Tags[d.Sentences[s].First] {
	case syntax.Prep, syntax.Sub, syntax.Wh, syntax.Rel, syntax.To:
		return false // an opening adverbial says less
	}
	return y.First > d.Sentences[s].First
}

// ofNext reports whether phrase p, read as the subject of verb t, stands behind it and
// is that of the next verb: "Lund, 70, said it was late".
func (w *work) ofNext(p, t int) bool {
	d := &w.syn
	if p < 0 || d.Verbs[t].Form != syntax.Finite || d.Phrases[p].First < d.Verbs[t].Last || w.behindWords(t) {
		return false
	}
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start))
	u := t + 1
	return u < last && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Subject == p && d.Verbs[u].First >= d.Phrases[p].Last && d.Tags[d.Phrases[p].Head] == syntax.Pron
}

// behindWords reports whether verb t stands right behind a quotation or a comma that
// closes somebody's words: “…,” announced the mayor.
func (w *work) behindWords(t int) bool {
	d := &w.syn
	k := d.Verbs[t].First - 1
	return k > 0 && (d.Tags[k] == syntax.Close || d.Tags[k] == syntax.Comma && !w.timedBetween(k-1, k) && d.Tags[k-1] != syntax.Obj && (w.direct[k-1] || in(pureCues, d.Lemma(t)) || in(tellers, d.Lemma(t)) || in(reports, d.Lemma(t))))
}

// beheaded reports whether the title t of verb v opens with the verb itself, though
// somebody or something has to be its subject.
func (w *work) beheaded(v int, t string) bool {
	d := &w.syn
	v = w.top(v)
	y := d.Verbs[v]
	if y.Form != syntax.Finite && !(y.Form == syntax.Infinitive && d.Tags[y.First] != syntax.To) || w.commanding(v) || w.there(v) != "" {
		return false
	}
	first := firstWord(t)
	return strings.EqualFold(first, d.Text(y.First)) || strings.EqualFold(first, d.Text(y.Head))
}

// soundTitle returns title t of f, or what can be printed in its place where that
// lost its subject: the words of whoever says it, what opens the sentence as its
// subject, the sentence's main clause, else how the sentence begins.
func (w *work) soundTitle(f *found, t string) string {
	if f.verb < 0 || strings.Contains(t, "“") {
		return t
	}
	if v := w.mainVerb(f.sentence); v >= 0 && v != f.verb && w.compares(f.verb) {
		if c, _, g := w.fitClause(v, maxTitle); g != broken {
			return c
		}
	}
	if !w.subjectless(f.verb) && !w.beheaded(f.verb, t) {
		return t
	}
	d := &w.syn
	if w.direct[f.trigger] {
		if q := w.spokenWords(f); q != "" {
			return q
		}
	}
	top := w.top(f.verb)
	if p := w.sentenceSubject(f.sentence, top); p >= 0 {
		l := line{w: w, pieces: w.cut[:0], verb: d.Verbs[top].Head + 1}
		w.subject(&l, p, top)
		w.predicate(&l, top, f.verb, d.Verbs[top].First)
		c, g := l.fit(maxTitle)
		w.cut = l.pieces[:0]
		if g != broken {
			return c
		}
	}
	if v := w.mainVerb(f.sentence); v >= 0 && v != top && d.Verbs[v].Subject >= 0 && !w.subjectless(v) {
		if c, _, g := w.fitClause(v, maxTitle); g != broken && c != "" && !w.beheaded(v, c) {
			return c
		}
	}
	if s := w.sentenceTitle(f.sentence); s != "" && s[0] != '<' {
		for v, last := d.VerbsOf(f.sentence); v < last; v++ { // a name alone says nothing
			if text := d.Text(d.Verbs[v].Head); (d.Verbs[v].Form == syntax.Finite || v == top) && (strings.Contains(s, " "+text) || d.Tokens[d.Verbs[v].Head].Shape.Is(segment.Clitic) && strings.Contains(s, text)) {
				return s
			}
		}
	}
	return t
}

// compares reports whether verb v only stands for another in a comparison: "more than
// Holm or Berg have in 2016".
func (w *work) compares(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if lemma := d.Lemma(v); lemma != "have" && lemma != "do" && lemma != "be" || y.Head+1 != y.Last || y.Passive || y.Last >= len(d.Tags) {
		return false
	}
	if d.Tags[y.Last] != syntax.Stop && w.timeOf[y.Last] == 0 && w.timeOf[min(y.Last+1, len(d.Tags)-1)] == 0 {
		return false
	}
	for k := y.First - 1; k >= 0 && k > y.First-7 && d.VerbOf[k] < 0 && d.Tags[k] != syntax.Stop && d.Tags[k] != syntax.Comma; k-- {
		if fold(d, k, "than") {
			return true
		}
	}
	return false
}

// sentenceSubject returns the phrase that opens sentence s where no verb of it has
// that as its subject yet, for verb v; −1 without.
func (w *work) sentenceSubject(s, v int) int {
	d := &w.syn
	p := int(d.PhraseOf[d.Sentences[s].First])
	if p < 0 || d.Phrases[p].First != d.Sentences[s].First || w.timeOf[d.Phrases[p].Head] > 0 || d.Tags[d.Phrases[p].Head] == syntax.Obj || d.Phrases[p].Last > d.Verbs[v].First {
		return -1
	}
	for u, last := d.VerbsOf(s); u < last; u++ {
		if y := d.Verbs[u]; y.Form == syntax.Finite && (y.Subject == p && y.Kind != syntax.Relative || y.Kind == syntax.Main && u != v && d.Tags[y.Head] != syntax.Rel) {
			return -1
		}
	}
	return p
}

// floaters stand between a subject of several and its verb.
var floaters = wordSet(`both all each`)

// commanding reports whether the finite verb t opens its sentence or quotation,
// as an imperative does: it has no subject to miss.
func (w *work) commanding(t int) bool {
	d := &w.syn
	k := d.Verbs[t].First - 1
	for k >= 0 && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Open) {
		k--
	}
	first := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)].First
	return k < first && d.Tags[d.Verbs[t].Head] != syntax.Past && d.Tags[d.Verbs[t].Head] != syntax.Third
}

// aim returns the noun that the infinitive t tells the content of, over what
// stands between them: "a pledge last month to add ships". −1 without.
func (w *work) aim(t int) int {
	d := &w.syn
	y := d.Verbs[t]
	if y.Form != syntax.Infinitive || d.Tags[y.First] != syntax.To {
		return -1
	}
	first := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)].First
	for k := y.First - 1; k >= first; k-- {
		p := int(d.PhraseOf[k])
		switch {
		case w.timeOf[k] > 0, p < 0 && (d.Tags[k] == syntax.Prep || d.Tags[k] == syntax.Conj):
		case p >= 0 && d.Tags[d.Phrases[p].Head] != syntax.Time:
			h := d.Phrases[p].Head
			if q := d.Phrases[p].First - 1; q > first && d.Tags[q] == syntax.Prep && !in(planNouns, d.Text(h)) && d.PhraseOf[q-1] >= 0 || q > first && d.Tags[h] == syntax.Name && d.Tags[q] == syntax.Conj {
				k = d.Phrases[p].First
				continue // "a decision by the chairman to"
			}
			if (d.Tags[h] == syntax.Noun || d.Tags[h] == syntax.Plural) && d.Tokens[h].Kind == segment.Word {
				return p
			}
			return -1
		case p >= 0:
		default:
			return -1
		}
	}
	return -1
}
