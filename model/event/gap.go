package event

import (
	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/syntax"
)

// remnant is what a second time of a clause is told of where the clause's verb is
// not said again: "Norway joined in 1960 and Finland in 1986". All are tokens.
type remnant struct {
	from, to int  // the words that stand in the place of others; none where equal
	subject  bool // they stand in the place of the subject
	mid      int  // where they are subject and object both: where the object begins, 0 else
	at       int  // else: of the words of the clause from here on
	noun     int  // the noun that they leave out ("a second"), −1 for none
	stop     int  // where the clause's own words end, 0 for nowhere
}

// remnants lets f, which the same verb as the event before dates anew, tell what
// of the clause is another thing then.
func (w *work) remnants(f *found) {
	n := len(w.found)
	if n == 0 || f.verb < 0 || f.how != byClause || w.found[n-1].verb != f.verb || w.found[n-1].how != byClause || w.found[n-1].trigger != f.trigger || f.trigger != w.syn.Verbs[f.verb].Head {
		return
	}
	g := &w.found[n-1]
	d, a, b := &w.syn, &w.times[g.time], &w.times[f.time]
	if !w.differ(g.time, f.time) || b.Type == model.TimexDuration || !ofOneSort(a.When.Granularity, b.When.Granularity) {
		return
	}
	firstA, from := w.tokensOf(a.Span)
	to, last := w.tokensOf(b.Span)
	v := &d.Verbs[f.verb]
	if to > 0 && (fold(d, to-1, "from") || fold(d, to-1, "than")) {
		return // "5 percent from Monday and 8 from May"
	}
	if firstA < v.Last || last < len(d.Tags) && !w.closesPhrase(last) {
		return
	}
	stop := from
	comma, conj := false, false
	for ; from < to && (d.Tags[from] == syntax.Comma || d.Tags[from] == syntax.Conj); from++ {
		comma, conj = comma || d.Tags[from] == syntax.Comma, conj || fold(d, from, "and") || fold(d, from, "but")
	}
	again := from < to && w.onlyTimes(from, to) && d.Tags[from] == syntax.Adv
	for to > from && (d.Tags[to-1] == syntax.Prep || d.Tags[to-1] == syntax.Adv) && d.PhraseOf[to-1] < 0 {
		to--
	}
	if conj && again { // "in May and again in June"
		f.gap, g.gap = remnant{stop: stop}, remnant{stop: stop}
		return
	}
	if to <= from || to-from > 9 || !comma && !conj || !w.remains(from, to) {
		return
	}
	r := remnant{from: from, to: to, noun: -1, stop: stop}
	if g.gap.stop > 0 {
		r.stop = g.gap.stop
	}
	end := firstA // of the words that the first time is told of
	if g.gap.stop > 0 {
		end = g.gap.stop
	}
	if !w.replacesBoth(&r, v, end) && !w.replaces(&r, v, end, comma && !conj) {
		return
	}
	if g.gap.stop == 0 {
		g.gap = remnant{stop: stop}
	}
	f.gap = r
}

// ofOneSort reports whether times of two granularities stand in one row: days and
// hours, or months, quarters and years.
func ofOneSort(a, b caldate.Granularity) bool {
	a, b = max(a, caldate.Day), max(b, caldate.Day)
	return a == b || a >= caldate.Month && b >= caldate.Month
}

// closesPhrase reports whether token i ends what stands before it.
func (w *work) closesPhrase(i int) bool {
	switch w.syn.Tags[i] {
	case syntax.Stop, syntax.Comma, syntax.Colon, syntax.Conj, syntax.Close:
		return true
	}
	return false
}

// remains reports whether tokens [from, to) can be a remnant: a noun, with or
// without a preposition and what belongs to it, and nothing of a clause.
func (w *work) remains(from, to int) bool {
	d := &w.syn
	nouns := 0
	for i := from; i < to; i++ {
		switch t := d.Tags[i]; {
		case d.VerbOf[i] >= 0 || t == syntax.Comma || t == syntax.Colon || t == syntax.Open || t == syntax.Close || t == syntax.Stop || w.timeOf[i] > 0 || t == syntax.Pron && !w.sameSort(i) || t == syntax.Sub:
			return false
		case t.IsNominal() || t == syntax.Num || d.PhraseOf[i] >= 0:
			nouns++
		}
	}
	return nouns > 0 || w.sameSort(to-1)
}

// sameSort reports whether token i stands for one more thing of a sort: "a second",
// "the last", "another".
func (w *work) sameSort(i int) bool {
	return in(furtherOnes, w.syn.Text(i)) || isOrdinal(w.syn.Text(i))
}

var furtherOnes = wordSet(`another first last next other others more`)

// replaces finds what of the clause of v, whose words end at token end, remnant r
// stands for. list tells that only a comma stands before it.
func (w *work) replaces(r *remnant, v *syntax.Verb, end int, list bool) bool {
	d := &w.syn
	if d.Tags[r.from] == syntax.Prep { // "in Lund in 1998, in Oslo in 2004"
		for i := end - 1; i >= v.Last; i-- {
			if d.Tags[i] == syntax.Prep && (fold(d, i, d.Text(r.from)) || fold(d, i, "from") && fold(d, r.from, "to")) && w.timeOf[min(i+1, len(d.Tags)-1)] == 0 {
				r.at = i
				return true
			}
		}
		return false
	}
	if p := w.phraseAt(r.from); p >= 0 && v.Object < 0 && d.Phrases[p].Last == r.to && !list && w.placeBehind(r, v, end) { // "won in Lund in 2018 and Oslo in 2021"
		return true
	}
	object := v.Object
	if object >= 0 && (d.Phrases[object].First < v.Last || d.Phrases[object].First >= end || w.timeOf[d.Phrases[object].Head] > 0) {
		object = -1
	}
	if o := w.innerObject(v); object < 0 && o >= 0 && d.Phrases[o].First < end && w.timeOf[d.Phrases[o].Head] == 0 {
		r.at = d.Phrases[o].First // "was widened to take in Norway in 1961 and Peru in 1990"
		return !w.sameSort(r.to-1) && d.Tags[r.to-1].IsNominal()
	}
	if p := w.phraseAt(v.Last); object < 0 && p >= 0 && w.timeOf[d.Phrases[p].Head] == 0 && d.Tags[d.Phrases[p].Head] != syntax.Time { // "fell 3%"
		object = p
	}
	if w.countsSubject(r, v) && object < 0 { // "Two were killed on Monday, one on Tuesday"
		r.subject = true
		if h := d.Phrases[v.Subject].Head; d.Tags[h] == syntax.Plural && !fold(d, r.from, "one") {
			r.noun = h
		}
		return true
	}
	if list && d.Tags[r.from] != syntax.Poss && object < 0 && !w.sameSort(r.to-1) {
		return false // "in 1951, a year of floods in May": no list
	}
	like := v.Subject
	role := v.Subject >= 0 && d.Tags[d.Phrases[v.Subject].Head] == syntax.Pron && d.Tags[r.from] == syntax.Noun && d.Words[r.to-1].Person() >= 2 // "she was made head in 1968 and director in 1977"
	role = role || v.Form == syntax.Participle && object >= 0 && d.Phrases[object].First == v.Last && w.frontedParticiple(v)
	if object >= 0 && (role || v.Object != object && w.numeric(r.from, r.to) || v.Object == object) && !(!role && w.somebody(r.to-1) && v.Subject >= 0 && w.somebody(d.Phrases[v.Subject].Head) && !w.somebody(d.Phrases[object].Head)) {
		r.at, like = d.Phrases[object].First, object
	} else if r.subject = true; v.Subject < 0 || w.numeric(r.from, r.to) {
		return false
	}
	if t := d.Tags[r.to-1]; like >= 0 && !(t.IsNominal() || t == syntax.Symbol || t == syntax.Num && d.Tags[r.from] == syntax.Num) || w.sameSort(r.to-1) {
		if h := d.Phrases[like].Head; d.Tags[h] != syntax.Plural && !w.sameSort(h) && d.Tags[h].IsNominal() && d.Tags[h] != syntax.Pron && d.Tags[h] != syntax.Name {
			r.noun = h // "a second", "the last": the same sort of thing
		}
	}
	return true
}

// countsSubject reports whether remnant r is a number in the place of the subject of v, which
// is a number or opens with one.
func (w *work) countsSubject(r *remnant, v *syntax.Verb) bool {
	d := &w.syn
	if r.to != r.from+1 || d.Tags[r.from] != syntax.Num || v.Subject < 0 || d.Tags[d.Phrases[v.Subject].First] != syntax.Num {
		return false
	}
	h := d.Tags[d.Phrases[v.Subject].Head]
	return h == syntax.Num || h == syntax.Plural && !fold(d, r.from, "one")
}

// replacesBoth reports whether remnant r is another subject and another object: "Sweden
// closed its last mine in 2005 and Norway its only port in 2011".
func (w *work) replacesBoth(r *remnant, v *syntax.Verb, end int) bool {
	d := &w.syn
	p := w.phraseAt(r.from)
	if p < 0 || v.Subject < 0 || v.Object < 0 || d.Phrases[v.Object].First < v.Last || d.Phrases[v.Object].First >= end || w.timeOf[d.Phrases[v.Object].Head] > 0 {
		return false
	}
	mid := d.Phrases[p].Last
	q := w.phraseAt(mid)
	if d.Tags[r.from] == syntax.Name && mid+2 == r.to && fold(d, mid, "the") && w.sameSort(mid+1) && w.somebody(d.Phrases[v.Subject].Head) { // "Berg won the first race on Monday, Lund the second on Tuesday"
		r.subject, r.mid, r.at = true, mid, d.Phrases[v.Object].First
		if h := d.Phrases[v.Object].Head; !w.sameSort(h) {
			r.noun = h
		}
		return true
	}
	if q < 0 || d.Phrases[q].Last != r.to || !w.somebody(r.from) && d.Words[d.Phrases[p].Head].NounField() != d.Words[d.Phrases[v.Subject].Head].NounField() {
		return false
	}
	r.subject, r.mid, r.at = true, mid, d.Phrases[v.Object].First
	return true
}

// somebody reports whether token i is a name, or a word for people.
func (w *work) somebody(i int) bool {
	return w.syn.Tags[i] == syntax.Name || w.syn.Tags[i] == syntax.Pron || w.syn.Words[i].Person() >= 2
}

func (w *work) numeric(from, to int) bool {
	for i := from; i < to; i++ {
		if w.syn.Tags[i] == syntax.Num {
			return true
		}
	}
	return false
}

// frontedParticiple reports whether the participle v opens its sentence, so that whom it
// tells of is named only behind the comma: "Named a burgess in 1980 and a knight in 1991, she".
func (w *work) frontedParticiple(v *syntax.Verb) bool {
	return w.syn.Sentences[w.syn.SentenceAt(w.syn.Tokens[v.First].Start)].First == v.First
}

// innerObject returns the object of the infinitive that hangs on v and stands right behind
// it, or what its preposition governs, −1 for none.
func (w *work) innerObject(v *syntax.Verb) int {
	d := &w.syn
	for u := range d.Verbs {
		if y := &d.Verbs[u]; y.First >= v.Last && y.First <= v.Last+1 {
			switch {
			case y.Form != syntax.Infinitive || y.Parent < 0 || &d.Verbs[y.Parent] != v:
				return -1
			case y.Object >= 0:
				return y.Object
			case y.Last+1 < len(d.Tags) && d.Tags[y.Last] == syntax.Prep:
				return w.phraseAt(y.Last + 1)
			}
			return -1
		}
	}
	return -1
}
