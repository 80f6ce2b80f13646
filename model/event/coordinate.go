package event

import (
	"dateline/model/syntax"
)

// coordinate reports whether clause c says another thing of the noun that clause t
// modifies: "which opened in 1998 and was enlarged in 2004".
func (w *work) coordinate(c, t int) bool {
	a, b := &w.syn.Verbs[c], &w.syn.Verbs[t]
	if c <= t || a.ParentPhrase < 0 || a.ParentPhrase != b.ParentPhrase || a.Kind != b.Kind {
		return false
	}
	for _, k := range w.kept {
		if int(w.syn.ClauseOf[k.token]) == c {
			return true
		}
	}
	return w.timed(c)
}

// belongs reports whether clause c is printed with the clause of t: its own,
// the infinitives between t and the trigger v, what the trigger's own verb
// wants as its content, and short infinitives behind it.
func (w *work) belongs(c, t, v int) bool {
	d := &w.syn
	for steps := 0; c >= 0 && steps < 5; steps++ {
		if c == t || c == v {
			return true
		}
		y := d.Verbs[c]
		switch y.Kind {
		case syntax.InfinitiveClause:
			if y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma && d.Tags[y.Start] == syntax.To {
				return true // resumed behind a parenthesis
			}
		case syntax.Complement:
			if y.ParentPhrase >= 0 && w.syn.Words[d.Phrases[y.ParentPhrase].Head].Saying() == 0 && !in(ideas, d.Text(d.Phrases[y.ParentPhrase].Head)) {
				return false
			}
		case syntax.Adverbial:
			if y.Form != syntax.Gerund || y.Marker < 0 || d.Tags[y.Marker] != syntax.Prep || in(circumstance, d.Text(y.Marker)) {
				return false
			}
		case syntax.Participial:
			if y.Parent >= 0 && y.Form == syntax.Gerund && (d.Verbs[y.Parent].Last == y.First || d.Verbs[y.Parent].Last == y.First-1 && d.Tags[y.First-1] == syntax.Close) {
				break // "continue supporting", "would “still consider” leaving"
			}
			if w.soFound(c) {
				break // "was seen on camera | grabbing", "came out of the tie | badly bruised"
			}
			if y.ParentPhrase < 0 || y.Start > 0 && d.Tags[y.Start-1] == syntax.Comma {
				return false
			}
		case syntax.Coordinate:
			return false
		default:
			return false
		}
		c = y.Parent
	}
	return false
}

// ideas are nouns that mean nothing without the clause that tells what was thought.
var ideas = wordSet(`idea notion fact premise suggestion impression`)

// soFound reports whether verb c tells, with no noun of its own and no comma before it, what
// the subject of the clause was seen doing or in what state it came out.
func (w *work) soFound(c int) bool {
	d := &w.syn
	y := &d.Verbs[c]
	if y.ParentPhrase >= 0 || y.Parent < 0 || y.Subject < 0 || y.Subject != d.Verbs[y.Parent].Subject || y.Start == 0 || d.PhraseOf[y.Start-1] < 0 || w.timeOf[y.Start-1] > 0 {
		return false
	}
	if y.Form == syntax.Gerund {
		return d.Verbs[y.Parent].Passive && (in(sensing, d.Lemma(y.Parent)) || in(shown, d.Lemma(y.Parent)))
	}
	return y.Form == syntax.Participle && d.Tags[y.Start] == syntax.Adv && y.Start < y.First
}

// shown is done to somebody whom others see at something.
var shown = wordSet(`record picture tape show depict video capture overhear`)

var circumstance = wordSet(`after before since while when until during despite without amid including following`)

// closesBack returns where the clause of t goes on behind an embedded one, i
// itself when it does not.
func (w *work) closesBack(i, t, last int) int {
	d := &w.syn
	if i >= d.Verbs[t].Last {
		return i
	}
	for j := i; j < last; j++ {
		if int(d.ClauseOf[j]) == t {
			return j
		}
	}
	return i
}

// resumes returns where an infinitive of the clause goes on behind a relative
// clause that the comma at i opens, −1 when it does not.
func (w *work) resumes(i, t, v int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	_, last := d.VerbsOf(s)
	for u := t + 1; u < last; u++ { // "allege that the broker, now 58, moved"
		y := d.Verbs[u]
		if y.Form == syntax.Finite && y.Kind != syntax.Relative && y.Subject >= 0 && d.Phrases[y.Subject].Last == i && y.First > i+1 && d.Tags[y.First-1] == syntax.Comma {
			return y.First
		}
	}
	if i+1 >= len(d.Tags) || d.Tags[i+1] != syntax.Rel {
		return -1
	}
	for u := t + 1; u < last; u++ {
		y := d.Verbs[u]
		if y.Form == syntax.Infinitive && y.Start > i && d.Tags[y.Start] == syntax.To && d.Tags[y.Start-1] == syntax.Comma {
			return y.Start
		}
	}
	return -1
}

// asideAt returns where the clause goes on, with its preposition, behind what commas
// at i and further on put beside the noun before: a name, or what somebody is. 0
// otherwise.
func (w *work) asideAt(i, last int) int {
	d := &w.syn
	p := w.phraseAt(i + 1)
	if p < 0 || i < 1 || d.PhraseOf[i-1] < 0 {
		return 0
	}
	ph := d.Phrases[p]
	named := d.Tags[ph.Head] == syntax.Name && (d.Tags[i-1] == syntax.Noun || d.Tags[i-1] == syntax.Plural)
	role := d.Tags[i-1] == syntax.Name && (d.Tags[ph.First] == syntax.Det || d.Tags[ph.First] == syntax.Poss) && d.Words[ph.Head].Person() >= 2
	if !named && !role {
		return 0
	}
	k := ph.Last
	for role && k+1 < last && k < i+14 && d.Tags[k] == syntax.Prep && w.phraseAt(k+1) >= 0 && w.timeOf[k+1] == 0 {
		k = d.Phrases[w.phraseAt(k+1)].Last
	}
	if k+2 >= last || d.Tags[k] != syntax.Comma || d.Tags[k+1] != syntax.Prep || w.timeOf[k+1] > 0 || w.timeOf[k+2] > 0 {
		return 0
	}
	if !in(leading, d.Text(k+1)) || fold(d, k+1, "of") {
		return 0
	}
	return k + 1
}

// list reports whether the comma at i parts the members of a list, or
// adjectives, and the title must go on.
func (w *work) list(i, last int) bool {
	d := &w.syn
	if i+2 < last && i > 0 && d.Tags[i+1] == syntax.Conj && d.PhraseOf[i+2] >= 0 && d.PhraseOf[i-1] >= 0 { // "troops, tanks, and aircraft"
		k := d.Phrases[d.PhraseOf[i-1]].First - 1
		return k > 0 && d.Tags[k] == syntax.Comma && d.PhraseOf[k-1] >= 0 && !w.verbFollows(int(d.PhraseOf[i+2]), last)
	}
	if i+1 >= last || d.PhraseOf[i+1] < 0 || w.timeOf[i+1] > 0 {
		return false
	}
	if d.PhraseOf[i] >= 0 {
		return true
	}
	for j := i + 1; j < last && j < i+14; j++ {
		switch t := d.Tags[j]; {
		case t == syntax.Conj:
			return j+1 < last && d.PhraseOf[j+1] >= 0
		case t.IsVerb() && d.PhraseOf[j] < 0, t == syntax.Rel, t == syntax.Sub, t == syntax.Stop:
			return false
		}
	}
	return false
}
