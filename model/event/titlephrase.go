package event

import (
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// modifiers adds the prepositional phrases and joined phrases that follow a
// noun phrase, up to token end.
func (w *work) modifiers(l *line, from, end, v int) {
	d := &w.syn
	for i := from; i < end; {
		switch {
		case i == from && w.otherSide(i, end) > 0: // "between the cook, Ivo Dahl, and the duke"
			l.token(i)
			w.phrase(l, w.phraseAt(i+1), false)
			j := w.otherSide(i, end)
			l.token(j - 1)
			w.phrase(l, w.phraseAt(j), false)
			return
		case d.Tags[i] == syntax.Prep && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0 && !(d.Verbs[v].Kind == syntax.Relative && w.wasTime(i+1)) && w.timeOf[i] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			if name := w.modifierName(p); name != "" { // "Support for him has grown"
				l.replace(i+1, name)
			} else {
				w.phrase(l, p, false)
			}
			i = d.Phrases[p].Last
		case (fold(d, i, "out") || fold(d, i, "outside") || fold(d, i, "inside")) && i+2 < end && fold(d, i+1, "of") && w.phraseAt(i+2) >= 0 && w.timeOf[i+2] == 0: // "the number of people out of work"
			l.token(i)
			l.token(i + 1)
			p := w.phraseAt(i + 2)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Prep && i+2 < end && d.Tags[i+1] == syntax.Adv && d.Tags[i+2] == syntax.Num && w.phraseAt(i+2) >= 0 && w.timeOf[i+2] == 0: // "from nearly 30 countries"
			l.token(i)
			l.token(i + 1)
			p := w.phraseAt(i + 2)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.To && i > 0 && i+1 < end && d.Tags[i+1] == syntax.Num && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0: // "27% to 35% of the houses"
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Conj && i+1 < end && w.phraseAt(i+1) >= 0 && w.timeOf[i+1] == 0:
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			i = d.Phrases[p].Last
		case d.Tags[i] == syntax.Comma && i > from && i+1 < end && d.Tags[i-1] == syntax.Name && d.Tags[i+1] == syntax.Name && w.phraseAt(i+1) >= 0 && d.Words[i+1].Is(lexicon.Place): // "in Split, Croatia,"
			l.token(i)
			p := w.phraseAt(i + 1)
			w.phrase(l, p, false)
			if i = d.Phrases[p].Last; i+1 == end && d.Tags[i] == syntax.Comma {
				l.token(i)
				return
			}
		default:
			return
		}
	}
}

// modifierName returns the name for phrase p behind a preposition in a subject where
// that is nothing but "him", "her" or "them".
func (w *work) modifierName(p int) string {
	d := &w.syn
	ph := d.Phrases[p]
	if ph.Last != ph.First+1 || d.Tags[ph.Head] != syntax.Obj && d.Tags[ph.Head] != syntax.Poss {
		return ""
	}
	switch strings.ToLower(d.Text(ph.Head)) {
	case "him", "her":
		if e := w.names.pronoun(d, ph.Head); e >= 0 {
			first := d.Sentences[d.SentenceAt(d.Tokens[ph.Head].Start)].First
			for i := ph.Head - 1; i >= first && (d.PhraseOf[i] >= 0 || d.Tags[i] == syntax.Prep); i-- {
				if w.names.mentioned(i) == e { // "Lund’s attacks on him": somebody else
					return ""
				}
			}
		}
		return w.pronounName(ph.Head)
	case "them":
		if name := w.pronounName(ph.Head); !fold(d, ph.First-1, "of") {
			return name
		}
	}
	return ""
}

// phraseAt returns the phrase that begins at token i, −1 without.
func (w *work) phraseAt(i int) int {
	if i < len(w.syn.PhraseOf) {
		if p := int(w.syn.PhraseOf[i]); p >= 0 && w.syn.Phrases[p].First == i {
			return p
		}
	}
	return -1
}

// phrase adds a noun phrase without the expressions of time in it; possessive
// pronouns become names.
func (w *work) phrase(l *line, p int, subject bool) {
	d := &w.syn
	ph := d.Phrases[p]
	from := l.nameStart(p)
	for i := from; i < ph.Last; i++ {
		if w.timeOf[i] > 0 && !w.keepTime(i, ph) {
			if i+1 < ph.Last && d.Tags[i+1] == syntax.Genitive {
				i++
				w.definite(l, ph, i+1)
			} else if d.Tags[ph.First] == syntax.Det && w.timeOf[ph.First] > 0 && i+1 < ph.Last && w.timeOf[i+1] == 0 && d.Tags[i+1] != syntax.Num { // "the late August release"
				w.definite(l, ph, i+1)
			}
			continue
		}
		if subject && ph.Last-from > 3 && i <= from+1 && i < ph.Head && d.Tags[i] == syntax.Adj && d.PhraseOf[i] >= 0 && !d.Tokens[i].Shape.Is(segment.Capital) && d.Words[i].NounWeight() == 0 && d.Tags[ph.Head] != syntax.Name && d.Tags[i+1] != syntax.Conj && (i == 0 || d.Tags[i-1] != syntax.Conj) && asked(l.shortSubject, &l.could.shortSubject) {
			continue // "a memorable advertisement"
		}
		if d.Tags[i] == syntax.Poss && subject && len(l.pieces) == 0 && i == ph.First && fold(d, i, "its") {
			if q := w.earlierOwner(i); q >= 0 { // "Its workers went on strike"
				for k := d.Phrases[q].First; k < d.Phrases[q].Last; k++ {
					l.token(k)
				}
				n := len(l.pieces) - 1
				l.replaceLast(possessive(d.Text(l.pieces[n].token)))
				continue
			}
		}
		if d.Tags[i] == syntax.Poss && subject {
			if name := w.pronounName(i); name != "" {
				l.replace(i, possessive(name))
				continue
			}
			if first, last, ok := w.someone(i); ok && i == ph.First && len(l.pieces) == 0 { // "Her campaign", the former secretary’s
				for k := first; k < last; k++ {
					l.token(k)
				}
				l.replaceLast(possessive(d.Text(last - 1)))
				continue
			}
		}
		l.token(i)
	}
}

// definite puts the article before a noun that lost "Saturday’s" before it: "miss
// Saturday’s match".
func (w *work) definite(l *line, ph syntax.Phrase, i int) {
	d := &w.syn
	if i < ph.Last && (d.Tags[ph.First] != syntax.Det || w.timeOf[ph.First] > 0) && d.Tags[ph.Head] != syntax.Name && (d.Tags[i] == syntax.Noun || d.Tags[i] == syntax.Adj || d.Tags[i] == syntax.Num || d.Tags[i] == syntax.Part || d.Tags[i] == syntax.Plural || d.Tags[i] == syntax.Name && i < ph.Head) {
		if len(l.pieces) == 0 {
			l.words("The")
			return
		}
		l.words("the")
	}
}

// nameStart returns where the line begins with phrase p.
func (l *line) nameStart(p int) int {
	if l.nameOnly {
		return l.w.nameStart(p)
	}
	l.could.nameOnly = l.could.nameOnly || l.w.titledName(p)
	return l.w.syn.Phrases[p].First
}

// titledName reports whether nameStart may find a name behind the first token of
// phrase p.
func (w *work) titledName(p int) bool {
	ph := w.syn.Phrases[p]
	if ph.Last == ph.First+1 {
		return false
	}
	for i := ph.First; i < ph.Last; i++ {
		if e := w.names.mentioned(i); e < 0 || w.names.entities[e].sort != person {
			continue
		}
		if i > ph.First {
			return true
		}
		for k := i; k < ph.Last; k++ {
			if in(honorifics, w.syn.Text(k)) {
				return true
			}
		}
		return false
	}
	return false
}

// nameStart returns where a person's name begins in phrase p behind the office
// and the titles before it, the phrase's first token where no such words can go.
func (w *work) nameStart(p int) int {
	d := &w.syn
	ph := d.Phrases[p]
	if i := w.behindSeat(ph); i > 0 {
		return i
	}
	start := ph.First
	for i := ph.First; i < ph.Last; i++ {
		e := w.names.mentioned(i)
		if e >= 0 && in(honorifics, d.Text(i)) && (i+1 >= ph.Last || w.names.mentioned(i+1) != e) {
			e = -1 // the role alone
		}
		if e >= 0 && (w.names.entities[e].sort != person || w.names.mentioned(ph.Head) != e && !w.owner(i, ph)) || (fold(d, i, "miss") || fold(d, i, "lady")) && i+2 >= ph.Last || fold(d, ph.First, "a") || fold(d, ph.First, "an") {
			return ph.First
		}
		switch t := d.Tags[i]; {
		case in(honorifics, d.Text(i)) && !(e >= 0 && i+2 >= ph.Last && (fold(d, i, "miss") || fold(d, i, "lady"))): // "Miss Universe" is no name with a title
			start = i + 1
		case e >= 0:
			for k := i; k < ph.Last; k++ { // an office may still come: "New Jersey Gov. Chris Christie"
				if in(honorifics, d.Text(k)) && k+1 < ph.Last && w.names.mentioned(k+1) == e && !(k+2 >= ph.Last && (fold(d, k, "miss") || fold(d, k, "lady"))) {
					start = k + 1
				}
			}
			return start
		case t == syntax.Adj && !d.Tokens[i].Shape.Is(segment.Capital), fold(d, i, "the"), fold(d, i, "a"), fold(d, i, "an"):
			start = i + 1
		case t == syntax.Poss: // the name says whose
			start = i + 1
		case i == ph.First && fold(d, i, "both"):
			start = i + 1
		case t == syntax.Prep && i > ph.First && fold(d, i, "of"): // "Secretary of State Jane Holm"
			for i++; i+1 < ph.Last && (d.Tags[i] == syntax.Noun || d.Tags[i] == syntax.Plural) && w.names.mentioned(i) < 0; i++ {
			}
			start = i
			if w.names.mentioned(i) >= 0 {
				return start
			}
		case t == syntax.Adj, t == syntax.Noun, t == syntax.Name, t == syntax.Ger, t == syntax.Part:
		default:
			return ph.First
		}
	}
	return ph.First
}

// behindSeat returns where the name begins that ends phrase ph behind an office and the
// place or body that it is of: "former New York City Mayor | Rudy Holm". 0 without.
func (w *work) behindSeat(ph syntax.Phrase) int {
	d := &w.syn
	e := w.names.mentioned(ph.Head)
	if e < 0 || w.names.entities[e].sort != person || ph.Last != ph.Head+1 || fold(d, ph.First, "a") || fold(d, ph.First, "an") {
		return 0
	}
	i := ph.Head
	for i > ph.First && w.names.mentioned(i-1) == e && !in(honorifics, d.Text(i-1)) {
		i--
	}
	k := i - 1
	if k <= ph.First || !in(honorifics, d.Text(k)) && !in(offices, d.Text(k)) || fold(d, k, "miss") || fold(d, k, "lady") {
		return 0
	}
	for j := ph.First; j < k; j++ {
		if o := w.names.mentioned(j); o >= 0 && o != e && w.names.entities[o].sort != person && d.Tags[j+1] != syntax.Genitive {
			return i
		}
	}
	return 0
}

// owner reports whether the name that token i is of owns the rest of its phrase:
// "candidate Gary Holm’s doctor".
func (w *work) owner(i int, ph syntax.Phrase) bool {
	e := w.names.mentioned(i)
	for i < ph.Last && w.names.mentioned(i) == e {
		i++
	}
	return i < ph.Last && w.syn.Tags[i] == syntax.Genitive
}

// clockBefore reports whether token i tells the hour that names a thing: "a 3
// a.m. call".
func (w *work) clockBefore(i int, ph syntax.Phrase) bool {
	t := int(w.timeOf[i]) - 1
	if t < 0 || w.times[t].Type != model.TimexTime || !w.times[t].When.HasClock() || w.syn.Tags[ph.First] != syntax.Det {
		return false
	}
	_, last := w.tokensOf(w.times[t].Span)
	return last <= ph.Head && w.syn.Tags[last-1] != syntax.Genitive && !fold(&w.syn, last, "’s") && !fold(&w.syn, last, "'s")
}

// keepTime keeps a bare year before its noun: "2020 election" is a name.
func (w *work) keepTime(i int, ph syntax.Phrase) bool {
	if w.seasonBefore(i, ph) || w.dateBefore(i, ph) {
		return true
	}
	if i < ph.Head && w.syn.Tags[i] != syntax.Adv && strings.Contains(w.syn.Text(i), "-to-") { // "the October-to-December quarter"
		return true
	}
	if w.syn.Tags[i] == syntax.Adv && (i > ph.First || i < ph.Head && w.timeOf[i+1] != w.timeOf[i]) || i < ph.Head && w.clockBefore(i, ph) {
		return true // "the recently released polls", "a 3 a.m. call"
	}
	return w.syn.Tags[i] == syntax.Num && i < ph.Head && w.syn.Tokens[i].Len() == 4 && w.syn.Tags[ph.Head] != syntax.Name &&
		(i == 0 || w.timeOf[i-1] != w.timeOf[i]) && w.timeOf[i+1] != w.timeOf[i]
}

// sharesNoun reports whether the year at token i, or the article before it, is one of
// several that tell which things are meant: "the 2004 and 2008 conventions".
func (w *work) sharesNoun(i int) bool {
	d := &w.syn
	if d.Tags[i] == syntax.Det {
		i++
	}
	year := func(k int) bool { return k < len(d.Tags) && d.Tags[k] == syntax.Num && d.Tokens[k].Len() == 4 }
	if i > 1 && year(i) && year(i-2) && d.Tags[i-1] == syntax.Conj && i+1 < len(d.Tags) && d.PhraseOf[i+1] == d.PhraseOf[i] && w.timeOf[i+1] == 0 {
		return true // the last of them
	}
	for steps := 0; steps < 4 && year(i) && i+1 < len(d.Tags); steps++ {
		switch d.Tags[i+1] {
		case syntax.Comma:
			i += 2
		case syntax.Conj:
			return year(i+2) && i+3 < len(d.Tags) && d.PhraseOf[i+3] >= 0 && d.PhraseOf[i+3] == d.PhraseOf[i+2] && w.timeOf[i+3] == 0
		default:
			return false
		}
	}
	return false
}

// dateBefore reports whether the expression of time at token i is a month, a date
// or a century that tells which thing phrase ph means: "the November games", "the
// Sept. 11 attacks", "an 18th-century church". A weekday would be read from today.
func (w *work) dateBefore(i int, ph syntax.Phrase) bool {
	d := &w.syn
	t := int(w.timeOf[i]) - 1
	if t < 0 || i >= ph.Head || w.timeOf[ph.Head] > 0 {
		return false
	}
	x := &w.times[t]
	first, last := w.tokensOf(x.Span)
	if last > ph.Head || first < ph.First || d.Tags[last] == syntax.Genitive || x.Type != model.TimexDate || d.Tags[ph.Head] == syntax.Name || first > 0 && d.Tags[first-1] == syntax.Genitive {
		return false
	}
	if d.Tags[last] != syntax.Noun && d.Tags[last] != syntax.Plural && d.Tags[last] != syntax.Adj {
		return false
	}
	if first+1 == last && strings.HasSuffix(d.Text(first), "century") {
		return true
	}
	for k := first; k < last; k++ {
		if d.Tags[k] != syntax.Num && d.Tags[k] != syntax.Comma && !in(monthWords, d.Text(k)) {
			return false
		}
	}
	return in(monthWords, d.Text(first)) || in(monthWords, d.Text(last-1))
}

// seasonBefore reports whether the expression of time at token i is a season
// without a year that names what phrase ph is about: "the autumn offensive".
func (w *work) seasonBefore(i int, ph syntax.Phrase) bool {
	t := int(w.timeOf[i]) - 1
	if t < 0 || i >= ph.Head || w.timeOf[ph.Head] > 0 || w.times[t].When.Granularity != caldate.Season {
		return false
	}
	text := w.times[t].In(w.article.Body)
	_, last := w.tokensOf(w.times[t].Span)
	return last <= ph.Head && !strings.ContainsAny(text, "0123456789") && w.syn.Tags[last] != syntax.Genitive && (strings.Count(text, " ") == 0 || strings.HasPrefix(text, "the ")) && strings.Count(text, " ") < 2
}

// otherSide returns where the second of two begins that the "between" at token i stands before,
// where a comma parts the first from the "and", 0 without.
func (w *work) otherSide(i, end int) int {
	d := &w.syn
	if !fold(d, i, "between") || i+1 >= end || w.phraseAt(i+1) < 0 {
		return 0
	}
	k := d.Phrases[w.phraseAt(i+1)].Last
	if k >= end || d.Tags[k] != syntax.Comma {
		return 0
	}
	for j := k + 1; j+1 < end && d.VerbOf[j] < 0; j++ {
		if fold(d, j, "and") && d.Tags[j-1] == syntax.Comma && w.phraseAt(j+1) >= 0 && w.timeOf[j+1] == 0 {
			return j + 1
		}
	}
	return 0
}
