package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// predicate adds the tokens of verb t's clause from token from on, through the
// infinitives that lead to v, and leaves out what an editor would.
func (w *work) predicate(l *line, t, v, from int) {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[t].Head].Start)]
	depth := 0
	if from > s.First+1 && len(l.pieces) > 0 && d.Tags[from-1] == syntax.Open && doubleMark(d.Text(from-1)) { // the levy “is a tax on rain”
		l.token(from - 1)
		depth++
	}
	at, stop := w.gap.at, w.gap.stop
	again := alternative{}
	if w.gap == (remnant{}) {
		again = w.alternative(t, v, s.Last)
	}
	for i := from; i < s.Last; {
		switch {
		case at > 0 && i >= at: // what is another thing at this time
			i, at, stop = w.gap.from, 0, w.gap.to
		case stop > 0 && i >= stop:
			if stop == w.gap.to && w.gap.noun >= 0 && !w.gap.subject {
				l.token(w.gap.noun)
			}
			return
		}
		c := int(d.ClauseOf[i])
		if again.parts() {
			if i == again.from && again.second {
				i = again.conj + 1
				for i < s.Last && (d.Tags[i] == syntax.Comma || w.timeOf[i] > 0 || i+1 < s.Last && w.timeOf[i+1] > 0 && (d.Tags[i] == syntax.Prep || d.Tags[i] == syntax.Adv) && !fold(d, i, "again")) {
					i++
				}
				again = alternative{}
				continue
			}
			if i == again.conj && !again.second {
				return
			}
		}
		if l.gap > 0 && i >= max(d.Verbs[v].Last, l.gapAt) && !(i == d.Verbs[v].Last && d.Tags[i] == syntax.Prep && (in(particles, d.Text(i)) || i+1 < s.Last && d.PhraseOf[i+1] < 0 && w.timeOf[i+1] == 0 && (d.Tags[i+1] == syntax.Prep || d.Tags[i+1] == syntax.Comma || d.Tags[i+1] == syntax.Stop))) {
			w.phrase(l, l.gap-1, false)
			l.gap = 0
		}
		if i >= d.Verbs[t].Last && !w.belongs(c, t, v) && !(d.Tags[i] == syntax.Rel && l.allow == 0 && i > 0 && d.PhraseOf[i-1] >= 0 && in(lightHeads, d.Text(d.Phrases[d.PhraseOf[i-1]].Head))) && c != l.allow-1 && !l.onward && !w.printsRestriction(l, i, c, t, v) && !(l.loose && c >= 0 && d.Verbs[c].Kind != syntax.Main && d.Verbs[c].Kind != syntax.Coordinate && !w.coordinate(c, t)) {
			if w.closesBack(i, t, s.Last) > i {
				i = w.closesBack(i, t, s.Last)
				continue
			}
			if d.Tags[i] == syntax.Sub || fold(d, i, "since") {
				w.dropSpan(l)
			}
			return
		}
		switch tag := d.Tags[i]; {
		case w.affirm && tag == syntax.Not && i < d.Verbs[t].Last:
			i++
			continue
		case tag == syntax.Conj && i+1 < s.Last && fold(d, i+1, "whose"): // "who took office in 2020 and whose term ends"
			return
		case w.timeOf[i] > 0 && w.spentOn(i):
		case w.timeOf[i] > 0 && tag == syntax.Adv && i+1 < s.Last && w.timeOf[i+1] == 0 && w.phraseAt(i+1) >= 0 && (d.Tags[i+1] == syntax.Part || d.Tags[i+1] == syntax.Adj): // "recently released polls"
		case w.timeOf[i] > 0:
			p := d.PhraseOf[i]
			inside := p >= 0 && w.timeOf[d.Phrases[p].Head] == 0 && i > d.Phrases[p].First // "a 3 a.m. call", "the 2020 election"
			if p >= 0 && (inside && w.keepTime(i, d.Phrases[p]) || w.seasonBefore(i, d.Phrases[p]) || w.dateBefore(i, d.Phrases[p])) {
				break
			}
			if !inside && !(p >= 0 && w.timeOf[d.Phrases[p].Head] == 0) {
				w.dropPrep(l)
			}
			for i < s.Last && (w.timeOf[i] > 0 || i+1 < s.Last && w.timeOf[i+1] > 0 && !d.Tags[i].IsVerb() && d.PhraseOf[i] < 0) {
				if q := d.PhraseOf[min(i+1, s.Last-1)]; w.timeOf[i] == 0 && q >= 0 && (w.seasonBefore(i+1, d.Phrases[q]) || w.dateBefore(i+1, d.Phrases[q])) {
					break
				}
				i++
			}
			for i < s.Last && in(zones, d.Text(i)) { // "9 a.m. Eastern"
				i++
			}
			if i < s.Last && d.Tags[i] == syntax.Genitive {
				if q := d.PhraseOf[i]; q >= 0 && p != q && w.timeOf[d.Phrases[q].First] > 0 { // "on the day after Monday’s debate"
					i = d.Phrases[q].Last
					continue
				}
				i++
				if p >= 0 {
					w.definite(l, d.Phrases[p], i)
				}
			}
			if n := len(l.pieces); i < s.Last && n > 0 && d.Tags[i] == syntax.Comma && l.pieces[n-1].token >= 0 && d.Tags[l.pieces[n-1].token] == syntax.Det {
				i++ // "the Sept. 3, 2001, march"
			}
			continue
		case tag == syntax.Stop && i == s.Last-1:
			return
		case tag == syntax.Stop && depth == 0 && i > d.Verbs[t].Last && d.Tokens[i].Len() == 1:
			return
		case tag == syntax.Colon && (fold(d, i, ":") || fold(d, i, ";") || fold(d, i, "—") || fold(d, i, "-") || fold(d, i, "--") || fold(d, i, "–") || fold(d, i, "―")):
			return
		case tag == syntax.Open && d.Text(i) == "(", tag == syntax.Open && d.Text(i) == "[":
			for i < s.Last && d.Tags[i] != syntax.Close {
				i++
			}
			i++
			continue
		case tag == syntax.Comma && depth > 0 && i+1 < s.Last && d.Tags[i+1] != syntax.Close: // inside quotation marks
		case tag == syntax.Comma && depth > 0 && i+1 < s.Last && doubleMark(d.Text(i+1)): // “… the Muppets,” a show
			l.token(i + 1)
			depth--
			if !w.list(i+1, s.Last) {
				return
			}
			i += 2
			continue
		case tag == syntax.Comma && l.onward && (l.unverbed(i-1) || i+1 < s.Last && d.Tags[i+1] == syntax.Close):
		case tag == syntax.Comma:
			if i < d.Verbs[v].Last { // a parenthesis inside the verb's own words
				i++
				continue
			}
			if !w.list(i, s.Last) || w.asideAt(i, s.Last) > 0 {
				if j := w.asideAt(i, s.Last); j > i && i > d.Verbs[t].Last { // "turned one firm, Acme, into a giant"
					i = j
					continue
				}
				if j := w.resumes(i, t, v); j > i { // "forced Lund, who was ill, to resign"
					i = j
					continue
				}
				return
			}
		case tag == syntax.Rel && i >= d.Verbs[v].Last && l.allow == 0 && i > 0 && d.PhraseOf[i-1] >= 0 && in(lightHeads, d.Text(d.Phrases[d.PhraseOf[i-1]].Head)) && c >= 0 && d.Verbs[c].Kind == syntax.Relative:
			l.allow = c + 1 // "was the one who began it"
		case tag == syntax.Rel && i >= d.Verbs[v].Last && w.printsRestriction(l, i, c, t, v):
		case (tag == syntax.Sub || tag == syntax.Rel) && (l.onward || tag == syntax.Sub && i > d.Verbs[v].First && fold(d, i-1, "only")): // "only if sales fall"
		case (tag == syntax.Sub || tag == syntax.Rel) && i >= d.Verbs[v].Last && !(l.loose && tag == syntax.Sub && l.rest < 3):
			if tag == syntax.Sub {
				w.dropSpan(l)
			}
			return
		case tag == syntax.Adv && d.PhraseOf[i] < 0 && in(idleAdverbs, d.Text(i)):
			i++
			continue
		case depth == 0 && tag == syntax.Adv && d.PhraseOf[i] < 0 && i+1 < s.Last && (d.Tags[i+1].IsVerb() || d.Tags[i+1] == syntax.To && l.endsOnVerb()) && ofManner(d.Text(i)) && asked(l.noAdverbs, &l.could.noAdverbs):
			i++
			continue
		case tag != syntax.Stop && d.Text(i) == "―":
			return
		case tag == syntax.That && l.endsOnVerb() && fold(d, i, "that") && asked(l.noThat, &l.could.noThat):
			i++
			continue
		case w.phraseAt(i) >= 0 && l.nameStart(w.phraseAt(i)) > i:
			i = w.nameStart(w.phraseAt(i))
			continue
		case tag == syntax.Prep && in(idlePrepositions, d.Text(i)) && i >= d.Verbs[v].Last:
			return
		case tag == syntax.Poss || tag == syntax.Pron || tag == syntax.Obj:
			if text := l.ownPossessive(i); text != "" {
				l.replace(i, text)
				i++
				continue
			}
			if tag == syntax.Pron && fold(d, i, "they") && i > d.Verbs[t].Last && w.single(d.Verbs[t].Subject) { // "regretted that they would …"
				if name := w.they(i); name != "" && !l.says(name) {
					l.replace(i, name)
					i++
					continue
				}
			}
			if tag == syntax.Pron && i > d.Verbs[v].Last && w.cutShort(i) {
				return
			}
			if tag == syntax.Pron && i > d.Verbs[t].Last && (fold(d, i, "he") || fold(d, i, "she")) { // "The paper reports that he took money"
				p := d.Verbs[t].Subject
				if e := w.names.pronoun(d, i); e >= 0 && p >= 0 && !w.namedBefore(e, t) && !l.says(w.names.entities[e].name) && (w.names.refer(d, p) >= 0 && w.names.refer(d, p) != e && w.names.entities[w.names.refer(d, p)].sort == organisation || d.Tags[d.Phrases[p].Head] == syntax.Plural) {
					l.replace(i, w.names.entities[e].name)
					i++
					continue
				}
			}
			if p := d.Verbs[t].Subject; tag == syntax.Pron && i > d.Verbs[v].Last && (fold(d, i, "he") || fold(d, i, "she")) && p >= 0 && !w.isPerson(p) && d.Tags[d.Phrases[p].Head] != syntax.Pron {
				if name := w.pronounName(i); name != "" && !l.says(name) && w.namedNear(w.names.pronoun(d, i), i) { // "The row began when he had left"
					l.replace(i, name)
					i++
					continue
				}
			}
			if name := w.otherName(l, i, t); name != "" {
				l.replace(i, name)
				i++
				continue
			}
			if fold(d, i, "it") && i >= d.Verbs[v].Last && (d.VerbOf[i-1] >= 0 || d.Tags[i-1] == syntax.Prep) {
				if q := w.objectThing(i, t); q >= 0 && w.names.pronoun(d, i) < 0 { // "The museum had bought it"
					w.phrase(l, q, false)
					l.rest++
					i++
					continue
				}
			}
		}
		if d.Tags[i] == syntax.Open {
			depth++
		} else if d.Tags[i] == syntax.Close {
			depth--
		}
		if text := l.thirdPerson(i); text != "" {
			l.replace(i, text)
		} else if i == s.First && len(l.pieces) > 0 && d.Tags[i] != syntax.Name { // "Born in 1929, …"
			l.replace(i, strings.ToLower(d.Text(i)))
		} else if text := clitic(d, i); text != "" {
			if text == "is" && !l.third && (fold(d, i, "’m") || fold(d, i, "'m")) {
				text = "am"
			}
			l.replace(i, text)
		} else {
			l.token(i)
		}
		if i >= d.Verbs[t].Last {
			l.rest++
		}
		i++
	}
}

// endsOnVerb reports whether the last piece of the line so far is of a verb.
func (l *line) endsOnVerb() bool {
	n := len(l.pieces)
	return n > 0 && l.pieces[n-1].token >= 0 && l.w.syn.VerbOf[l.pieces[n-1].token] >= 0
}

// thirdPerson changes the verb behind a name that stands for "I".
func (l *line) thirdPerson(i int) string {
	d := &l.w.syn
	if !l.third || l.rest > 0 {
		return ""
	}
	switch {
	case fold(d, i, "am"):
		return "is"
	case fold(d, i, "have") || fold(d, i, "’ve") || fold(d, i, "'ve"):
		return "has"
	case fold(d, i, "do"):
		return "does"
	case d.Tags[i] == syntax.Plain && d.VerbOf[i] >= 0 && !fold(d, i, "had"):
		return thirdForm(d.Text(i))
	}
	return ""
}

// thirdForm writes a plain verb as it stands behind he or she.
func thirdForm(verb string) string {
	n := len(verb)
	switch {
	case n > 1 && verb[n-1] == 'y' && !strings.ContainsRune("aeiou", rune(verb[n-2])):
		return verb[:n-1] + "ies"
	case strings.HasSuffix(verb, "s"), strings.HasSuffix(verb, "sh"), strings.HasSuffix(verb, "ch"), strings.HasSuffix(verb, "x"), strings.HasSuffix(verb, "z"), strings.HasSuffix(verb, "o"):
		return verb + "es"
	}
	return verb + "s"
}

// ownPossessive changes "my" behind a name that stands for "I".
func (l *line) ownPossessive(i int) string {
	d := &l.w.syn
	if !l.third || !fold(d, i, "my") {
		return ""
	}
	name := l.w.pronounName(i)
	for _, e := range l.w.names.entities {
		switch {
		case e.name != name && !endsWithWords(e.name, name) && !endsWithWords(name, e.name):
		case e.female:
			return "her"
		case e.male:
			return "his"
		}
	}
	return "their"
}

// single reports whether phrase p means one person or thing.
func (w *work) single(p int) bool {
	d := &w.syn
	if p >= 0 && d.Phrases[p].Last+1 < len(d.Tags) && d.Tags[d.Phrases[p].Last] == syntax.Conj && d.PhraseOf[d.Phrases[p].Last+1] >= 0 {
		return false // "Canada and Australia"
	}
	return p >= 0 && (d.Tags[d.Phrases[p].Head] == syntax.Name && !d.Words[d.Phrases[p].Head].Is(lexicon.NounPlural) || d.Tags[d.Phrases[p].Head] == syntax.Noun || fold(d, d.Phrases[p].Head, "he") || fold(d, d.Phrases[p].Head, "she"))
}

// clitic writes out an auxiliary that hangs on the word before it: a name stands
// there now.
func clitic(d *syntax.Doc, i int) string {
	t := d.Tokens[i]
	if t.Len() > 5 || !t.Shape.Is(segment.Clitic) {
		return ""
	}
	switch strings.TrimLeft(d.Text(i), "’'") {
	case "d":
		if d.Tags[i] == syntax.HaveFin {
			return "had"
		}
		return "would"
	case "ll":
		return "will"
	case "ve":
		return "have"
	case "re":
		return "are"
	case "m":
		return "is"
	case "s":
		if d.Tags[i] == syntax.HaveFin {
			return "has"
		}
		if d.Tags[i] == syntax.BeFin {
			return "is"
		}
	}
	return ""
}

// idleAdverbs add nothing to a title.
var idleAdverbs = wordSet(`also however meanwhile then now still already later earlier instead further furthermore moreover nevertheless nonetheless therefore thus
just even recently currently alone`)

// ofManner reports an adverb that a title can lose and stay true.
func ofManner(word string) bool { return strings.HasSuffix(word, "ly") && !in(tellingAdverbs, word) }

// tellingAdverbs change what is claimed: without them it would be another thing.
var tellingAdverbs = wordSet(`only hardly barely scarcely nearly virtually practically reportedly allegedly supposedly apparently seemingly
ostensibly presumably possibly probably likely partly partially conditionally provisionally temporarily narrowly
falsely wrongly mistakenly unlawfully illegally wrongfully accidentally tentatively theoretically hypothetically rarely early`)

// idlePrepositions open what an editor leaves out.
var idlePrepositions = wordSet(`according despite amid amidst including unlike`)

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
			if y.ParentPhrase >= 0 && w.syn.Words[d.Phrases[y.ParentPhrase].Head].Saying() == 0 {
				return false
			}
		case syntax.Adverbial:
			if y.Form != syntax.Gerund || y.Marker < 0 || d.Tags[y.Marker] != syntax.Prep || in(circumstance, d.Text(y.Marker)) {
				return false
			}
		case syntax.Participial:
			if y.Parent >= 0 && y.Form == syntax.Gerund && d.Verbs[y.Parent].Last == y.First {
				break // "continue supporting"
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

// dropSpan takes back a stretch of time that a clause behind it was to bound: "in
// the days since he left".
func (w *work) dropSpan(l *line) {
	d := &w.syn
	n := len(l.pieces)
	if n < 3 || l.pieces[n-1].token < 0 {
		return
	}
	p := d.PhraseOf[l.pieces[n-1].token]
	if p < 0 || d.Words[d.Phrases[p].Head].NounField() != lexicon.NounTime || d.Phrases[p].Head != l.pieces[n-1].token {
		return
	}
	for n > 0 && l.pieces[n-1].token >= d.Phrases[p].First {
		n--
	}
	if n > 2 && l.pieces[n-1].token >= 0 && d.Tags[l.pieces[n-1].token] == syntax.Prep {
		l.pieces = l.pieces[:n-1]
	}
}

// dropPrep takes back a preposition that lost its time.
func (w *work) dropPrep(l *line) {
	d := &w.syn
	for n := len(l.pieces); n > 0; n = len(l.pieces) {
		p := l.pieces[n-1]
		if p.token < 0 || p.text != "" {
			return
		}
		switch d.Tags[p.token] {
		case syntax.Prep, syntax.Adv, syntax.Comma, syntax.Sub:
			if in(edges, d.Text(p.token)) {
				l.pieces = l.pieces[:n-1]
				continue
			}
			if n > 1 && d.Tags[p.token] == syntax.Prep && l.pieces[n-2].token >= 0 && in(edges, d.Text(l.pieces[n-2].token)) { // "beginning in"
				l.pieces = l.pieces[:n-2]
				continue
			}
			if d.PhraseOf[p.token] >= 0 || d.Tags[p.token] == syntax.Adv && !in(timeAdverbs, d.Text(p.token)) {
				return
			}
			if n > 1 && fold(d, p.token, "back") && l.pieces[n-2].token >= 0 && in(comingBack, d.LemmaOf(l.pieces[n-2].token)) {
				return // "is expected back in May"
			}
			if n > 1 && fold(d, p.token, "back") && l.pieces[n-2].token >= 0 && d.VerbOf[l.pieces[n-2].token] >= 0 && (d.Field(int(d.VerbOf[l.pieces[n-2].token])) == lexicon.VerbMotion || in(rebounds, d.LemmaOf(l.pieces[n-2].token))) {
				return // "has roared back"
			}
			if n > 1 && in(particles, d.Text(p.token)) && l.pieces[n-2].token >= 0 && d.VerbOf[l.pieces[n-2].token] >= 0 {
				return // "went down on Thursday"
			}
			if n > 1 && d.Tags[p.token] == syntax.Prep && l.pieces[n-2].token >= 0 && d.Tags[l.pieces[n-2].token] == syntax.Prep && !fold(d, l.pieces[n-2].token, "until") && !fold(d, l.pieces[n-2].token, "by") {
				l.pieces = l.pieces[:n-1] // "got up at": the particle stays
				return
			}
			l.pieces = l.pieces[:n-1]
			if fold(d, p.token, "of") {
				if k := len(l.pieces) - 1; k > 0 && l.pieces[k].token == p.token-1 && fold(d, p.token-1, "as") { // "as of 2005"
					l.pieces = l.pieces[:k]
				}
				w.dropShare(l)
			}
		case syntax.Poss: // "in its last weeks"
			if q := d.PhraseOf[p.token]; q < 0 || w.timeOf[d.Phrases[q].Head] == 0 {
				return
			}
			l.pieces = l.pieces[:n-1]
		case syntax.Det:
			l.pieces = l.pieces[:n-1]
		case syntax.Adj: // "as early as June"
			if d.PhraseOf[p.token] >= 0 || !fold(d, p.token, "early") && !fold(d, p.token, "late") {
				return
			}
			l.pieces = l.pieces[:n-1]
		case syntax.Ger: // "…, beginning in May"
			if !in(edges, d.Text(p.token)) || d.PhraseOf[p.token] >= 0 {
				return
			}
			l.pieces = l.pieces[:n-1]
		default:
			return
		}
	}
}

// zones stand behind a time of the clock.
var zones = wordSet(`eastern pacific central mountain et est edt pt pst pdt ct cst cdt gmt bst utc cet local time standard daylight`)

// dropShare takes back the words that say how much of a time was meant: "for much
// of" that summer.
func (w *work) dropShare(l *line) {
	d := &w.syn
	n := len(l.pieces)
	if n < 2 || l.pieces[n-1].token < 0 || !in(stretches, d.Text(l.pieces[n-1].token)) {
		return
	}
	p := d.PhraseOf[l.pieces[n-1].token]
	for n > 1 && l.pieces[n-1].token >= 0 && p >= 0 && d.PhraseOf[l.pieces[n-1].token] == p {
		n--
	}
	if p < 0 {
		n--
	}
	l.pieces = l.pieces[:n]
}

// stretches are parts of a time.
var stretches = wordSet(`much most part all half some rest remainder course end start beginning middle bulk eve afternoon morning evening night day early latter`)

// spentOn reports whether the time at token i is what its verb acts on: "spent
// Tuesday with troops", "spent part of the day".
func (w *work) spentOn(i int) bool {
	d := &w.syn
	k := i
	for k > 0 && w.timeOf[k-1] == w.timeOf[i] {
		k--
	}
	for k--; k > 0 && (d.Tags[k] == syntax.Det || d.Tags[k] == syntax.Adv || fold(d, k, "of") || in(stretches, d.Text(k))); k-- {
	}
	return k >= 0 && d.VerbOf[k] >= 0 && d.Verbs[d.VerbOf[k]].Head == k && in(spenders, d.LemmaOf(k)) && !d.Verbs[d.VerbOf[k]].Passive
}

// spenders take a time as their object.
var spenders = wordSet(`spend waste devote mark celebrate`)

// cutShort reports whether the pronoun at token i begins a clause that a dash or a
// comma breaks off: "since we began in June we — and I mean we — have".
func (w *work) cutShort(i int) bool {
	d := &w.syn
	if !fold(d, i, "i") && !fold(d, i, "we") && !fold(d, i, "he") && !fold(d, i, "she") && !fold(d, i, "they") || i+1 >= len(d.Tags) {
		return false
	}
	switch d.Tags[i+1] {
	case syntax.Colon, syntax.Comma, syntax.Open, syntax.Stop:
		return true
	}
	return false
}

// namedNear reports whether entity e is named in the sentence of token i before it
// or in the sentence before.
func (w *work) namedNear(e, i int) bool {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	for k := d.Sentences[max(s-1, 0)].First; k < i; k++ {
		if e >= 0 && w.names.mentioned(k) == e {
			return true
		}
	}
	return false
}

// rebounds go on with "back" whatever the time.
var rebounds = wordSet(`roar bounce fire strike fight pull cut scale roll push set hold turn look shoot hit snap claw win buy pay give take`)

var comingBack = wordSet(`expect come go bring send welcome get call`)

// edges only say that a time begins or ends something.
var edges = wordSet(`beginning starting ending dating effective lasting`)

// particles belong to the verb before them.
var particles = wordSet(`up down off out away apart aside`)

// timeAdverbs belong to the expression of time behind them.
var timeAdverbs = wordSet(`early late earlier later just only about around shortly soon almost nearly exactly back as well ever right not until already least earliest`)

// thingsOnly reports whether phrase p names things or several people, whom "he" and
// "she" cannot mean.
func (w *work) thingsOnly(p int) bool {
	if p < 0 {
		return false
	}
	h := w.syn.Phrases[p].Head
	return w.syn.Tags[h] == syntax.Plural || w.syn.Tags[h] == syntax.Noun && w.syn.Words[h].Person() == 0 && (!w.syn.Tokens[h].Shape.Is(segment.Capital) || h > w.syn.Phrases[p].First)
}

// namedBefore reports whether the subject of verb t names e too: "Lund’s team said
// he would stay".
func (w *work) namedBefore(e, t int) bool {
	d := &w.syn
	from := d.Verbs[t].Start
	if p := d.Verbs[t].Subject; p >= 0 {
		from = min(from, d.Phrases[p].First)
	}
	for i := from; i < d.Verbs[t].First; i++ {
		if w.names.mentioned(i) == e || (d.Tags[i] == syntax.Poss || d.Tags[i] == syntax.Pron) && w.names.pronoun(d, i) == e {
			return true
		}
	}
	return false
}

// otherName returns the name for a pronoun in the predicate when it means
// somebody else than the subject.
func (w *work) otherName(l *line, i, t int) string {
	d := &w.syn
	subject := -1
	if p := d.Verbs[t].Subject; p >= 0 {
		subject = w.names.refer(d, p)
	}
	if subject >= 0 && d.Tags[i] == syntax.Poss && w.names.entities[subject].sort == unknownName {
		if first, _, two := strings.Cut(w.names.entities[subject].name, " "); two && lexicon.Look(first).Is(lexicon.PersonName) {
			return "" // "Warren Holm sold his stake": a person after all
		}
	}
	if subject >= 0 && d.Tags[i] == syntax.Poss && !strings.Contains(w.names.entities[subject].name, " ") && (w.names.entities[subject].sort == unknownName || w.names.entities[subject].sort == place) {
		return "" // a surname alone is somebody's as well
	}
	if d.PhraseOf[i] >= 0 && d.Tags[i] == syntax.Poss || d.Tags[i] == syntax.Obj {
		switch strings.ToLower(d.Text(i)) {
		case "himself", "herself", "itself", "themselves", "myself":
			return ""
		case "them":
			return w.them(i, t)
		case "its", "their", "it", "my", "our", "your", "you", "me", "us":
			return ""
		}
		e := w.names.pronoun(d, i)
		if p := d.Verbs[t].Subject; e < 0 && d.Tags[i] == syntax.Poss && p >= 0 && d.Tags[d.Phrases[p].Head] == syntax.Plural { // "The police searched his home"
			if first, last, ok := w.someone(i); ok && last-first < 3 && first+1 < last && d.Tags[first] == syntax.Det {
				return "the " + possessive(d.Body[d.Tokens[first+1].Start:d.Tokens[last-1].End])
			}
		}
		if e < 0 || e == subject || subject < 0 && !w.firstPerson(t) && !(w.thingsOnly(d.Verbs[t].Subject) && !w.namedBefore(e, t)) {
			return ""
		}
		name := w.names.entities[e].name
		if l.says(name) {
			return "" // who is meant stands there already
		}
		if d.Tags[i] == syntax.Poss {
			if subject >= 0 && w.names.entities[subject].fits(genderOf(d.Text(i))) && !in(copulas, d.Lemma(t)) {
				return "" // "Lund will take her case to court": the subject’s own
			}
			return possessive(name)
		}
		return name
	}
	return ""
}
