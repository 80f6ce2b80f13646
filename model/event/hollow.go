package event

import "dateline/model/syntax"

// hollow reports whether words of a quotation that end before piece k are left without
// their point: the noun that they end on is only what the next words say of it, or
// what they say holds only under what comes.
func (l *line) hollow(k int) bool {
	d := &l.w.syn
	i, next := l.pieces[k-1].token, l.pieces[k].token
	if i < 0 || next != i+1 {
		return false
	}
	if l.dependsBehind(next) || fold(d, next, "like") || l.comparedBehind(next) {
		return true
	}
	if fold(d, next, "as") { // "as much right | as anyone"
		for j := k - 2; j >= max(k-6, 0); j-- {
			if t := l.pieces[j].token; t >= 0 && (fold(d, t, "as") || fold(d, t, "so") || fold(d, t, "such") || fold(d, t, "same")) {
				return true
			}
		}
	}
	if d.Tags[next] == syntax.Adv && next+1 < len(d.Tags) && (in(conditions, d.Text(next+1)) || d.Tags[next+1] == syntax.Adj || d.Tags[next+1] == syntax.Sub) {
		return true // "could make our country | less safe", "only | if"
	}
	p := int(d.PhraseOf[i])
	if v := int(d.VerbOf[i]); p < 0 && v >= 0 && d.Verbs[v].Kind == syntax.Relative && d.Verbs[v].Head == i && d.Tags[next] != syntax.Comma && d.Tags[next] != syntax.Conj {
		return true // "the years that lie | ahead"
	}
	if p < 0 || d.Phrases[p].Last != next {
		return false
	}
	switch d.Tags[next] {
	case syntax.Rel, syntax.That, syntax.Wh, syntax.Ger, syntax.Part, syntax.Adj:
		return true // "those of us | who felt so", "challenges | facing the country"
	case syntax.Sub:
		return fold(d, next, "where") || fold(d, next, "that")
	case syntax.To:
		if u := int(d.VerbOf[next]); u >= 0 && d.Verbs[u].ParentPhrase == p {
			return true
		}
		return l.singledOut(p)
	case syntax.Prep:
		return l.singledOut(p) || l.onlyNamed(p, next) || l.brought(p, next)
	}
	return false
}

// turningWords open what is held against the words before.
var turningWords = wordSet(`but yet instead rather except`)

// dependsBehind reports whether what stands before token i is told only under what comes
// in the rest of its clause: "nobody has won | here without it", "I would sign | on
// Monday if they asked", "it is fine, | but nobody comes".
func (l *line) dependsBehind(i int) bool {
	d := &l.w.syn
	if in(turningWords, d.Text(i)) && (d.Tags[i] != syntax.Conj || i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Pron || l.w.ownClause(i, len(d.Tags))) {
		return true
	}
	for k := i; k < min(i+20, len(d.Tags)); k++ {
		switch d.Tags[k] {
		case syntax.Stop, syntax.Colon, syntax.Close:
			return false
		case syntax.Comma, syntax.Conj:
			if k > i && !(k+1 < len(d.Tags) && in(conditions, d.Text(k+1))) {
				return false
			}
		}
		if in(conditions, d.Text(k)) && !(k > 0 && (d.Tags[k-1] == syntax.Conj || fold(d, k-1, "as") || fold(d, k-1, "even"))) {
			return true
		}
	}
	return false
}

// denied reports whether one of the first k pieces denies what they say: the reason
// behind it is then what is denied.
func (l *line) denied(k int) bool {
	d := &l.w.syn
	for _, p := range l.pieces[:k] {
		if p.token >= 0 && (d.Tags[p.token] == syntax.Not || in(hardlyWords, d.Text(p.token))) {
			return true
		}
	}
	return false
}

// comparedBehind reports whether a comparison begins at token i: "more than the
// victims".
func (l *line) comparedBehind(i int) bool {
	d := &l.w.syn
	for k := i; k < min(i+3, len(d.Tags)); k++ {
		if fold(d, k, "than") {
			return true
		}
		if d.Tags[k] != syntax.Adv && d.Tags[k] != syntax.Adj && d.Tags[k] != syntax.Det && d.Tags[k] != syntax.Num {
			return false
		}
	}
	return false
}

// singledOut reports whether phrase p is one that only the words behind it tell: "the
// first country", "the same people", "one of the best".
func (l *line) singledOut(p int) bool {
	d := &l.w.syn
	ph := d.Phrases[p]
	for i := ph.First; i < ph.Last; i++ {
		if in(singling, d.Text(i)) {
			return true
		}
	}
	return false
}

var singling = wordSet(`first second third last only same very next best worst greatest biggest kind sort type both such`)

// onlyNamed reports whether phrase p, which says what something is or that there is
// something, goes on with the preposition at token i: "there is a tradition | of it",
// "I was a delegate | for Illinois".
func (l *line) onlyNamed(p, i int) bool {
	d := &l.w.syn
	v := int(d.ClauseOf[i-1])
	if v < 0 || d.Phrases[p].First < d.Verbs[v].Last {
		return false
	}
	for k := d.Verbs[v].Last; k < d.Phrases[p].First; k++ { // only right behind the verb
		if d.Tags[k] != syntax.Adv && d.Tags[k] != syntax.Not {
			return false
		}
	}
	if d.Tags[d.Phrases[p].Head] == syntax.Name {
		return false
	}
	if s := d.Verbs[v].Subject; s < 0 || fold(d, d.Phrases[s].Head, "there") || fold(d, d.Verbs[v].First-1, "there") {
		return d.Lemma(v) == "be"
	}
	return (d.Lemma(v) == "be" || d.Lemma(v) == "become") && in(belonging, d.Text(i))
}

// belonging prepositions say what a thing is of, for or against.
var belonging = wordSet(`of for to with between against about on from around into over among toward towards`)

// brought reports whether phrase p is what something is put or kept somewhere, which the
// preposition at token i tells: "put our campaign | on pace", "leave it | to the states".
func (l *line) brought(p, i int) bool {
	d := &l.w.syn
	v := int(d.ClauseOf[i-1])
	return v >= 0 && d.Verbs[v].Object == p && in(placers, d.Lemma(v)) && !in(circumstance, d.Text(i)) && !fold(d, i, "of")
}

// placers are verbs whose object is not told of without its place or its state.
var placers = wordSet(`put place set keep bring leave take turn hold drive throw knock push pull send force bear bind mistake confuse compare attribute devote blame accuse rob strip deprive chop cut hand base pit`)
