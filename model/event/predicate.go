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
		if p := d.Verbs[t].Subject; p >= 0 && i == d.Phrases[p].First && i == d.Verbs[t].Last && len(l.pieces) > 1 && w.turned(t) && in(pureCues, d.Lemma(t)) { // "said Lund": it stands before the verb now
			i = d.Phrases[p].Last
			continue
		}
		switch tag := d.Tags[i]; {
		case w.affirm && tag == syntax.Not && i < d.Verbs[t].Last:
			i++
			continue
		case tag == syntax.Conj && i+1 < s.Last && fold(d, i+1, "whose"): // "who took office in 2020 and whose term ends"
			return
		case w.timeOf[i] > 0 && (w.spentOn(i) || w.sharesNoun(i)):
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
		case tag == syntax.Colon && dash(d, i) && w.dashed(i, t, s.Last) > i:
			i = w.dashed(i, t, s.Last)
			continue
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
		case tag == syntax.Adv && d.PhraseOf[i] < 0 && in(idleAdverbs, d.Text(i)) && !(i > 0 && d.Tags[i-1] == syntax.Not):
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

// dashed returns where the infinitive that verb t wants goes on behind what stands
// between the dash at token i and the next: "ordered the crew — six men — to leave".
// i itself without.
func (w *work) dashed(i, t, last int) int {
	d := &w.syn
	if !in(movers, d.Lemma(t)) {
		return i
	}
	for k := i + 1; k < last-1 && k < i+20; k++ {
		if dash(d, k) {
			if v := int(d.VerbOf[k+1]); d.Tags[k+1] == syntax.To && v >= 0 && d.Verbs[v].Parent == t {
				return k + 1
			}
			return i
		}
	}
	return i
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

// particles belong to the verb before them.
var particles = wordSet(`up down off out away apart aside`)
