package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// footing says how well words taken out of a quotation stand alone.
type footing uint8

const (
	entire   footing = iota // a sentence of it
	clausal                 // a clause that is whole
	phrased                 // cut where a phrase ends
	trailing                // cut with dots
	wordless
)

// keyWords prints the telling part of a quotation in room characters: the first
// of its sentences that says something, without the verb that only links it to
// the speaker's clause and the words that only lead up to it; where that is too
// long a clause of it, or another sentence that stands by itself, and only then
// words cut at a phrase, or with dots where no phrase ends.
func (w *work) keyWords(q [2]int, room int) (string, footing) {
	if room < 20 {
		return "", wordless
	}
	d := &w.syn
	best, worst := "", wordless
	for from := q[0]; from < q[1]; {
		to := from
		for to < q[1] && !(d.Tags[to] == syntax.Stop && to > from && d.Tokens[to].Len() <= 2) {
			to++
		}
		if best == "" || w.standsAlone(from, to) {
			if t, g := w.keySentence(q[0], from, to, room); t != "" && g < worst && (best == "" || g == entire) {
				best, worst = t, g
			}
		}
		if worst <= clausal || best != "" && to-q[0] > 120 {
			break
		}
		from = to + 1
	}
	return best, worst
}

// spokenSentence is a sentence of a quotation whose words are to be printed.
type spokenSentence struct {
	w           *work
	first, last int
	room        int
	question    bool
	marks       bool // quotation marks within it stay: it is no quotation itself
}

// keySentence prints the sentence [first, last) of a quotation that begins at
// token open.
func (w *work) keySentence(open, first, last, room int) (string, footing) {
	d := &w.syn
	begin, small := first, false
	question := last < len(d.Tags) && d.Text(last) == "?"
	for first < last && !(question && d.Tags[first] != syntax.Conj && d.Tags[first] != syntax.Comma) && !(first+1 < last && (d.Tags[first+1] == syntax.Not || d.Tokens[first+1].Shape.Is(segment.Clitic))) && (linking(d.Tags[first]) || d.Tags[first] == syntax.Adv && first+1 < last && linking(d.Tags[first+1])) {
		first, small = first+1, true
	}
	if k := w.cleft(first, last); k > first {
		first, small = k, true
	}
	if k := w.overture(first, last); k > first {
		first, small = k, false
	}
	for last > first && (d.Tags[last-1] == syntax.Comma || d.Tags[last-1] == syntax.Stop) {
		last--
	}
	if last-first < 2 || last-first < 4 && begin > open {
		return "", wordless
	}
	q := spokenSentence{w: w, first: first, last: last, room: room, question: question}
	t, g := q.build(first, last)
	if g == entire && d.Tags[first] == syntax.Sub && !question && w.unparted(first, last) && w.mainVerbIn(first, last) < 0 && utf8.RuneCountInString(t) < room {
		t, g = t+"…", trailing // "If the dam breaks," he said, and went on
	}
	if g != entire {
		if u, from := q.clause(); u != "" {
			if from > first {
				return u, clausal
			}
			t, g = u, clausal
		}
	}
	// Words inside quotation marks keep the speaker's small letter.
	if small || first == open && open > 1 && d.Tags[open-1] == syntax.Open && open-2 >= d.Sentences[d.SentenceAt(d.Tokens[open].Start)].First && d.Tags[open-2] != syntax.Comma {
		if text := d.Text(first); !strings.HasPrefix(t, text) && len(t) >= len(text) && strings.EqualFold(t[:len(text)], text) {
			t = text + t[len(text):]
		}
	}
	return t, g
}

// build prints the tokens [from, to) of the sentence, or as many of them as there
// is room for.
func (q *spokenSentence) build(from, to int) (string, footing) {
	w, d := q.w, &q.w.syn
	l := line{w: w, pieces: w.cut[:0], spoken: true}
	if v := w.mainVerbIn(from, to); v >= 0 {
		l.verb = d.Verbs[v].Head + 1
	}
	headless := l.verb == 0 && d.Tags[from] == syntax.Sub
	for i := from; i < to; i++ {
		if d.Tokens[i].Kind == segment.Mark && doubleMark(d.Text(i)) && !q.marks {
			continue
		}
		l.token(i)
	}
	question := q.question && to == q.last && q.last < len(d.Tags)
	if question {
		l.token(q.last)
	}
	t, g := l.fit(q.room)
	s := entire
	switch {
	case g == broken, g == cutOff && (question || headless), g == cutOff && utf8.RuneCountInString(t) < 20: // no phrase ends there: the dots say so
		t, s = l.dottedWords(q.room), trailing
	case g == cutOff:
		if s = phrased; !l.missable(l.cutAt(t)) {
			if s = trailing; utf8.RuneCountInString(t) < q.room && !q.marks {
				t = strings.TrimRight(t, "…") + "…"
			} else {
				t = l.dottedWords(q.room)
			}
		}
	}
	w.cut = l.pieces[:0]
	return t, s
}

// clause prints a clause of the sentence that is whole and for which there is room,
// "" where there is none. from is where it begins.
func (q *spokenSentence) clause() (text string, from int) {
	w := q.w
	turn := w.turnsTo(q.first, q.last)
	starts := q.starts(turn)
	for _, from := range starts[1:] {
		if t, g := q.build(from, q.last); g == entire && q.last-from > 3 {
			return t, from
		}
	}
	if q.question {
		return "", q.first
	}
	for _, from := range starts {
		if turn > from { // what comes before "but" is not the point
			continue
		}
		for k := q.last - 1; k > from+3; k-- {
			if !w.clauseEnds(from, k) {
				continue
			}
			end := k
			for end > from && (w.syn.Tags[end-1] == syntax.Comma || w.syn.Tags[end-1] == syntax.Colon || w.syn.Tags[end-1] == syntax.Adv && w.syn.Tags[k] == syntax.Sub && in(focusing, w.syn.Text(end-1))) {
				end--
			}
			if t, g := q.build(from, end); g == entire {
				return t, from
			}
		}
	}
	if from := w.lastJoined(q.first, q.last); from > turn {
		if t, g := q.build(from, q.last); g == entire {
			return t, from
		}
	}
	return "", q.first
}

// focusing adverbs stand before the reason that they lead to: "just because".
var focusing = wordSet(`just only even simply merely mainly partly largely precisely exactly solely especially`)

// starts lists where the words of the sentence may begin: with its first, behind "I
// think that", behind "but" (turn), behind the clause or the circumstance that opens
// it.
func (q *spokenSentence) starts(turn int) []int {
	w := q.w
	out := append(make([]int, 0, 4), q.first)
	add := func(k int) {
		if k > q.first && !slices.Contains(out, k) {
			out = append(out, k)
		}
	}
	k, _ := w.opinion(q.first, q.last)
	add(k)
	add(turn)
	add(w.mainAfter(q.first, q.last)) // "When it rains, the cellar floods"
	add(w.behindOpening(q.first, q.last))
	return out
}

// behindOpening returns where the subject begins behind a circumstance between the
// sentence's begin and a comma: "In the weeks before the vote, the members …". first
// where nothing stands there, or a condition.
func (w *work) behindOpening(first, last int) int {
	d := &w.syn
	v := w.mainVerbIn(first, last)
	if v < 0 || d.Verbs[v].Subject < 0 || d.Tags[first] != syntax.Prep && d.Tags[first] != syntax.Adv && w.timeOf[first] == 0 || in(conditions, d.Text(first)) || in(setting, d.Text(first)) {
		return first
	}
	k := d.Phrases[d.Verbs[v].Subject].First
	if k <= first+1 || k >= last-2 || d.Tags[k-1] != syntax.Comma {
		return first
	}
	for i := first; i < k-1; i++ {
		if d.Tags[i] == syntax.Sub || d.Tags[i] == syntax.Not || d.Tags[i] == syntax.Colon || d.Tags[i].IsFinite() && !(d.VerbOf[i] >= 0 && d.Verbs[d.VerbOf[i]].Kind == syntax.Relative) {
			return first
		}
	}
	return k
}

// setting words open a circumstance that turns what follows round or limits it.
var setting = wordSet(`despite notwithstanding under with besides beyond never rarely seldom hardly neither nor maybe perhaps possibly hopefully apparently supposedly theoretically`)

// lastJoined returns where the last clause begins that "and" joins on and that says
// something by itself, −1 without one.
func (w *work) lastJoined(first, last int) int {
	d := &w.syn
	for k := last - 5; k > first+2; k-- {
		if d.Tags[k] == syntax.Conj && fold(d, k, "and") && d.Tags[k-1] == syntax.Comma && w.ownClause(k, last) && w.standsAlone(k+1, last) {
			return k + 1
		}
	}
	return -1
}

// opinion steps over "I think that", with which a speaker only opens. hollow reports
// that nothing else is in tokens [first, last).
func (w *work) opinion(first, last int) (k int, hollow bool) {
	d := &w.syn
	if first+3 > last || !fold(d, first, "i") && !fold(d, first, "we") {
		return first, false
	}
	k = first + 1
	for k < last && d.Tags[k] == syntax.Adv {
		k++
	}
	v := w.mainVerbIn(first, last)
	if v < 0 || k >= last || d.Verbs[v].Head != k || d.Verbs[v].Negated || !in(opinions, d.Lemma(v)) {
		return first, false
	}
	k++
	if k < last && d.Tags[k] == syntax.That {
		k++
	}
	u := v + 1
	if _, end := d.VerbsOf(d.SentenceAt(d.Tokens[first].Start)); u >= end || d.Verbs[u].Form != syntax.Finite || d.Verbs[u].Head >= last || d.Verbs[u].Subject < 0 || d.Phrases[d.Verbs[u].Subject].First != k {
		return first, k >= last
	}
	return k, false
}

// opinions are the verbs with which a speaker opens what the speaker holds.
var opinions = wordSet(`think believe guess suppose feel reckon say mean understand know find hope`)

// turnsTo returns where the clause begins that a speaker turns to with "but": the
// point of what is said. first without one.
func (w *work) turnsTo(first, last int) int {
	d := &w.syn
	for k := last - 4; k > first+2; k-- {
		if (d.Tags[k] == syntax.Conj && fold(d, k, "but") || d.Tags[k-1] == syntax.Comma && fold(d, k, "yet")) && w.ownClause(k, last) && !in(partOf, d.Text(k+1)) {
			return k + 1
		}
	}
	return first
}

// partOf words are of those who were named before: "but few did".
var partOf = wordSet(`few some many most others all none both each neither either several`)

// ownClause reports whether a clause with a subject of its own begins behind the
// conjunction k, none that hangs on a word before it.
func (w *work) ownClause(k, last int) bool {
	d := &w.syn
	s, end := d.VerbsOf(d.SentenceAt(d.Tokens[k].Start))
	for v := s; v < end; v++ {
		y := d.Verbs[v]
		if y.Form != syntax.Finite || y.Head <= k || y.Head >= last || y.Subject < 0 {
			continue
		}
		first := d.Phrases[y.Subject].First
		if first <= k {
			return false
		}
		for i := k + 1; i < first; i++ {
			if d.Tags[i] != syntax.Adv && d.Tags[i] != syntax.Comma {
				return false
			}
		}
		return y.Kind == syntax.Main || y.Kind == syntax.Coordinate
	}
	return false
}

// clauseEnds reports whether a clause that began at token from is whole before token k,
// where another one joins on: a comma and a conjunction with a subject of its own, a
// dash, a semicolon, the reason for it.
func (w *work) clauseEnds(from, k int) bool {
	d := &w.syn
	l := line{w: w}
	v := w.mainVerbIn(from, k)
	if v < 0 || d.Verbs[v].Subject < 0 || d.Phrases[d.Verbs[v].Subject].First < from || d.Verbs[v].Last > k {
		return false
	}
	switch t := d.Tags[k]; {
	case t == syntax.Conj && (fold(d, k, "and") || fold(d, k, "so") || fold(d, k, "or")):
		if l.paired(k) || !w.ownClause(k, len(d.Tags)) {
			return false
		}
	case t == syntax.Colon && !fold(d, k, ":"):
	case t == syntax.Sub && in(reasons, d.Text(k)):
		for i := from; i < k; i++ {
			if d.Tags[i] == syntax.Not || in(hardlyWords, d.Text(i)) { // "I did not leave because of you"
				return false
			}
		}
	case t == syntax.Comma && k+1 < len(d.Tags) && d.Tags[k+1] == syntax.Rel:
	default:
		return false
	}
	open := 0
	for i := from; i < k; i++ {
		switch d.Tags[i] {
		case syntax.Open:
			open++
		case syntax.Close:
			open--
		}
	}
	end := k
	for end > from && (d.Tags[end-1] == syntax.Comma || d.Tags[end-1] == syntax.Adv && in(focusing, d.Text(end-1))) {
		end--
	}
	if open != 0 || end-from < 4 {
		return false
	}
	i := end - 1
	switch d.Tags[i] {
	case syntax.Det, syntax.Prep, syntax.Poss, syntax.Conj, syntax.To, syntax.Modal, syntax.Rel, syntax.That, syntax.Sub, syntax.Wh, syntax.Genitive,
		syntax.BeFin, syntax.BeBase, syntax.BePart, syntax.BeGer, syntax.HaveFin, syntax.HaveBase, syntax.DoFin, syntax.Comma, syntax.Colon, syntax.Open, syntax.Not:
		return false
	case syntax.Past, syntax.Third, syntax.Plain, syntax.Base, syntax.Ger, syntax.Part:
		if u := int(d.VerbOf[i]); d.PhraseOf[i] < 0 && (u < 0 || !d.Verbs[u].Passive && d.Words[i].NeedsObject() >= 2) {
			return false
		}
	}
	return !l.owesVerb(i) && !l.owesClause(i)
}

// reasons open a clause that tells why, or what stands against it.
var reasons = wordSet(`because as although though whereas while since so`)

// hardlyWords deny what they stand with.
var hardlyWords = wordSet(`no none nobody nothing never neither nor hardly scarcely barely rarely seldom only few little`)
