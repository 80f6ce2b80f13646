package event

import "dateline/model/syntax"

// shortJoined adds of what is joined to subject p, by the conjunction at token k, only
// what the short manner keeps: the nouns that count together.
func (w *work) shortJoined(l *line, p, v, k int) {
	d := &w.syn
	ph := d.Phrases[p]
	if ph.Last < len(d.Tags) && d.Tags[ph.Last] != syntax.Conj && !w.countsTogether(p, w.phraseAt(k+1), v) {
		w.shortModifier(l, p, v)
		return
	}
	for q := w.phraseAt(k + 1); k < d.Phrases[q].Last; k++ { // "A director of … and two of his sons"
		l.token(k)
	}
	if k+1 < d.Verbs[v].First && fold(d, k, "of") && w.phraseAt(k+1) >= 0 {
		l.token(k)
		w.phrase(l, w.phraseAt(k+1), false)
	}
}

// subjectModifiers adds what stands between subject p and its verb v as far as the
// line's manner has room for it. The subject's own words begin with piece at.
func (w *work) subjectModifiers(l *line, p, v, at int) {
	d := &w.syn
	ph := d.Phrases[p]
	if y := &d.Verbs[v]; y.Form == syntax.Gerund && y.Kind == syntax.Adverbial && y.Parent >= 0 && y.Parent < v && d.Verbs[y.Parent].Object == p {
		return // "accused Lund of greed | for raising its prices": what stands between is the accusation
	}
	if words := len(l.pieces) - at; w.excludes(ph) || !asked(l.shortSubject, &l.could.shortSubject) {
		w.modifiers(l, ph.Last, d.Verbs[v].First, v)
	} else if words < 2 && d.Tags[ph.Head] != syntax.Name { // "Talks between Lund and Berg | over fishing rights failed"
		w.shortModifier(l, p, v)
	} else if d.Tags[ph.Head] == syntax.Num { // "27% to 35% of the houses", not "27%"
		j := ph.Last
		for j+1 < d.Verbs[v].First && (fold(d, j, "of") || fold(d, j, "to")) && w.phraseAt(j+1) >= 0 {
			j = d.Phrases[w.phraseAt(j+1)].Last
		}
		w.modifiers(l, ph.Last, j, v)
	} else if i := ph.Last; i < d.Verbs[v].First && d.Tags[i] == syntax.Conj { // "Lund and Berg"
		to := d.Verbs[v].First
		if q := w.phraseAt(i + 1); q >= 0 && d.Tags[d.Phrases[q].Head] == syntax.Name && d.Phrases[q].Last < to && d.Tags[d.Phrases[q].Last] == syntax.Prep {
			to = d.Phrases[q].Last // "and Berg of Ohio"
		}
		w.modifiers(l, i, to, v)
	}
}

// shortModifier adds the first phrase behind subject p where a preposition leads to it and
// it is short, with what "of" and "and" join to it: "Talks | between Lund and Berg".
func (w *work) shortModifier(l *line, p, v int) {
	d := &w.syn
	i, to := d.Phrases[p].Last, d.Verbs[v].First
	if i >= to || d.Tags[i] != syntax.Prep {
		return
	}
	j := i
	for j+1 < to && (j == i || d.Tags[j] == syntax.Conj || fold(d, j, "of")) {
		q := w.phraseAt(j + 1)
		if q < 0 || w.timeOf[j+1] > 0 {
			return
		}
		j = d.Phrases[q].Last
	}
	if j < to && d.Tags[j] == syntax.Comma {
		return // "of Lund, Berg and Holm"
	}
	const short = 50 // bytes
	if j <= to && d.Tokens[j-1].End-d.Tokens[i].Start <= short {
		w.modifiers(l, i, j, v)
	}
}

// excludes reports whether phrase ph says nobody or nothing of a kind that only what
// modifies it tells: "no one | from the ministry".
func (w *work) excludes(ph syntax.Phrase) bool {
	d := &w.syn
	return fold(d, ph.First, "no") || fold(d, ph.Head, "nobody") || fold(d, ph.Head, "none") || fold(d, ph.Head, "nothing") || fold(d, ph.Head, "everyone") || fold(d, ph.Head, "everybody") || fold(d, ph.Head, "all") || fold(d, ph.Head, "anyone")
}
