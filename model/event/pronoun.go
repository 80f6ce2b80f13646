package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// ownSpeaker returns the phrase without a name that a pronoun subject of a
// reported clause stands for: "The bank said that it had fired them". −1 where
// the pronoun means somebody else or the speaker has a name.
func (w *work) ownSpeaker(p, v int) int {
	d := &w.syn
	y := d.Verbs[v]
	h := d.Phrases[p].Head
	contact := y.Kind == syntax.Relative && y.Marker < 0 && y.Parent >= 0 && y.Parent < v // "said of the talk he had"
	if d.Tags[h] != syntax.Pron || y.Kind != syntax.Complement && !contact || y.Parent < 0 || fold(d, h, "it") && w.unmeant(v) {
		return -1
	}
	q := d.Verbs[y.Parent].Subject
	if q < 0 || q == p || d.Tags[d.Phrases[q].Head] == syntax.Pron {
		return -1
	}
	if e := w.names.refer(d, q); e >= 0 {
		if x := w.names.entities[e]; (x.sort == unknownName || x.sort == place) && !strings.Contains(x.name, " ") && d.Phrases[q].Last == d.Phrases[q].First+1 && (fold(d, h, "he") || fold(d, h, "she")) && w.pronounName(h) == "" {
			return q // "Lund said he was": a surname alone
		}
		if u := d.Verbs[y.Parent]; u.Kind == syntax.Relative && u.ParentPhrase == q && w.names.entities[e].sort == person && (fold(d, h, "he") || fold(d, h, "she")) && w.pronounName(h) == "" {
			return q // "Jean Lund, who said she was": whatever other Jeans are
		}
		if fold(d, h, "it") && w.names.entities[e].sort != person && d.Tags[d.Phrases[q].Head] == syntax.Name && d.Phrases[q].Last-d.Phrases[q].First <= 4 && w.names.mentioned(d.Phrases[q].Head) == e {
			return q // "Halden ASA said that it had bought the mill"
		}
		return -1
	}
	if k := d.Words[d.Phrases[q].Head]; fold(d, h, "it") && k.AdjWeight() > k.NounWeight() {
		return -1 // what says something is no quality
	}
	human := d.Words[d.Phrases[q].Head].Person() >= 2 && !in(parties, d.Text(d.Phrases[q].Head))
	plural := d.Tags[d.Phrases[q].Head] == syntax.Plural
	switch {
	case fold(d, h, "it") && !human && !plural:
		return w.namedBehind(q)
	case d.Tags[d.Phrases[q].First] == syntax.Poss && in(agents, d.Text(d.Phrases[q].Head)) && genderOf(d.Text(d.Phrases[q].First)) == genderOf(d.Text(h)):
		return -1 // "His lawyer said he was ill"
	case human && w.names.apposed(d, q) >= 0 && w.names.entities[w.names.apposed(d, q)].fits(genderOf(d.Text(h))):
		return -1 // "An inmate in Leeds, Erik Holm, wrote that he had": he has a name
	case (fold(d, h, "he") || fold(d, h, "she")) && human && !plural && unnamed(d.Text(d.Phrases[q].Head), genderOf(d.Text(h))), fold(d, h, "they") && plural:
		return q
	}
	return -1
}

// namedBehind returns the name that stands between commas behind phrase q, "The
// operator, Halden Lines, said"; q itself without.
func (w *work) namedBehind(q int) int {
	d := &w.syn
	k := d.Phrases[q].Last
	if k+1 >= len(d.Tags) || d.Tags[k] != syntax.Comma {
		return q
	}
	r := w.phraseAt(k + 1)
	if r < 0 || d.Tags[d.Phrases[r].Head] != syntax.Name || w.timeOf[d.Phrases[r].Head] > 0 {
		return q
	}
	if end := d.Phrases[r].Last; end >= len(d.Tags) || d.Tags[end] != syntax.Comma || d.Words[d.Phrases[r].Head].Is(lexicon.Place) {
		return q
	}
	return r
}

// expletives are the verbs whose "it" stands for nothing: "It seems that",
// "It took years", "It rained".
var expletives = wordSet(`be seem appear take happen turn matter remain rain snow follow emerge help`)

// earlierThing returns the phrase that the subject "it" of verb v stands for where
// that is a thing without a name: the singular subject of the clause or sentence
// before, when it is no person. "The city council met on Monday. It raised the
// fees." −1 where the pronoun may mean something else, or nothing.
func (w *work) earlierThing(p, v int) int {
	d := &w.syn
	h := d.Phrases[p].Head
	if d.Tags[h] != syntax.Pron || !fold(d, h, "it") || w.expletive(v) || w.unmeant(v) {
		return -1
	}
	s := d.SentenceAt(d.Tokens[h].Start)
	first, _ := d.VerbsOf(s)
	if d.Verbs[v].Kind == syntax.Adverbial { // "won the award since it was first given"
		for u := v - 1; u >= first; u-- {
			q := d.Verbs[u].Object
			if q < 0 || d.Phrases[q].Last > h {
				continue
			}
			ph := d.Phrases[q]
			if m := d.Verbs[first].Subject; m >= 0 && w.isPerson(m) && d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() < 2 && fold(d, ph.First, "the") {
				return q
			}
			break
		}
	}
	for u := v - 1; u >= first; u-- { // the clause before in the sentence
		y := d.Verbs[u]
		if y.Form != syntax.Finite || y.Subject < 0 || y.Subject == p || d.Phrases[y.Subject].Head >= h || y.Kind == syntax.Relative {
			continue
		}
		if e := w.names.behind(d, y.Subject); e >= 0 && w.names.entities[e].sort != person && w.names.refer(d, y.Subject) < 0 && d.Phrases[y.Subject].Last+1 < h {
			return w.phraseAt(d.Phrases[y.Subject].Last + 1) // "The last grocer, Cartwheel, failed two years after it listed"
		}
		if d.Verbs[v].Kind == syntax.Main && y.Kind != syntax.Main && u > first && d.Verbs[first].Kind == syntax.Main && d.Verbs[first].Form == syntax.Finite { // "a stone was put up where the mill had stood; it was removed"
			continue
		}
		if q := w.thingOf(u); q >= 0 || w.names.refer(d, y.Subject) >= 0 {
			return q
		}
		if q := w.madeThing(u); q >= 0 && d.Verbs[v].Kind == syntax.Main && y.Kind == syntax.Main && h > 0 && fold(d, h-1, ";") { // "Divers raised the bell; it hangs in the church"
			return q
		}
	}
	if s == 0 || w.inQuotation(v) {
		return -1
	}
	if o := w.lastActedOn(s, h); o >= 0 && !w.bodyOf(o) { // "The bill rose. Crews clear a bay; then it is foul again"
		return -1
	}
	u, last := d.VerbsOf(s - 1)
	if last > u+1 && d.Verbs[last-1].Kind == syntax.Main && d.Field(last-1) == lexicon.VerbCommunication && d.Verbs[last-1].Start > 0 && d.Tags[d.Verbs[last-1].Start-1] == syntax.Comma && d.Verbs[last-1].Subject >= 0 { // "Rates will rise, the bank said. It has until May"
		if q := d.Verbs[last-1].Subject; w.bodyOf(q) && fold(d, d.Phrases[q].First, "the") && d.Verbs[u].Subject >= 0 && (w.isPerson(d.Verbs[u].Subject) || d.Tags[d.Phrases[d.Verbs[u].Subject].Head] == syntax.Plural) {
			return q
		}
	}
	for ; u < last; u++ {
		if d.Verbs[u].Kind == syntax.Main && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Subject >= 0 {
			if q := w.topicAgain(p, v, s-1); q >= 0 {
				return q
			}
			if q := w.thingOf(u); q >= 0 {
				if w.rivalled(q, u, s-1) {
					return -1
				}
				return q
			}
			return w.madeThing(u)
		}
	}
	return -1
}

// earlierOwner returns the phrase without a name that the "its" at token i, which
// opens a subject, stands for: the thing that the clause or the sentence before is
// about. −1 where a name or nothing does.
func (w *work) earlierOwner(i int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	first, last := d.VerbsOf(s)
	for u := last - 1; u >= first; u-- {
		if y := d.Verbs[u]; y.Form == syntax.Finite && y.Kind != syntax.Relative && y.Subject >= 0 && d.Phrases[y.Subject].Last <= i && y.First < i {
			return w.thingOf(u)
		}
	}
	if s == 0 {
		return -1
	}
	for u, last := d.VerbsOf(s - 1); u < last; u++ {
		if d.Verbs[u].Kind == syntax.Main && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Subject >= 0 {
			if q := d.Verbs[u].Object; q >= 0 && w.happens(d.Phrases[d.Verbs[u].Subject].Head) && fold(d, d.Phrases[q].First, "the") && in(bodies, d.Text(d.Phrases[q].Head)) {
				return q // "The crisis hit the company hard. It lost money"
			}
			if q := w.thingOf(u); q >= 0 && !w.rivalled(q, u, s-1) && (w.bodyOf(q) || !w.namesBody(s-1)) {
				if o := w.lastActedOn(s-1, i); o >= 0 && o != q && w.bodyOf(o) {
					return -1 // "Congress funded the panel. Its work"
				}
				return q
			}
			return -1
		}
	}
	return -1
}

// objectThing returns the phrase without a name that the object "it" at token i of
// verb t's clause stands for: the thing that one of the two sentences before is
// about, speech aside. −1 where it may mean something else.
func (w *work) objectThing(i, t int) int {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	if k := i + 1; k < len(d.Tags) && (d.Tags[k] == syntax.Adj || d.Tags[k] == syntax.To || d.Tags[k] == syntax.That || d.Tags[k] == syntax.Noun) || w.inQuotation(t) {
		return -1 // "made it clear", "find it hard to"
	}
	p := d.Verbs[t].Subject
	if p < 0 || w.aboutThing(s, i, p) {
		return -1
	}
	for back := 1; back < 3 && s-back >= 0; back++ {
		if back > 1 && !w.quoted(s-back+1) {
			return -1
		}
		for u, last := d.VerbsOf(s - back); u < last; u++ {
			y := d.Verbs[u]
			if y.Kind != syntax.Main || y.Form != syntax.Finite || y.Subject < 0 {
				continue
			}
			q := w.thingOf(u)
			if q < 0 {
				q = w.madeThing(u)
			}
			if q >= 0 && in(households, d.Text(d.Phrases[q].Head)) {
				return -1 // "The family cleared a canal. They finished it": not themselves
			}
			if q >= 0 && d.Words[d.Phrases[p].Head].Person() >= 2 && w.happens(d.Phrases[q].Head) {
				return -1 // an announcement has no editor
			}
			if q >= 0 && !strings.EqualFold(d.Text(d.Phrases[q].Head), d.Text(d.Phrases[p].Head)) && !(fold(d, d.Phrases[p].Head, "it")) {
				if o := w.lastActedOn(s-back, i); o >= 0 && o != q {
					return -1 // "The mill let the yard. Holm bought it": either
				}
				return q
			}
			if q >= 0 {
				return -1
			}
			break
		}
	}
	return -1
}

// bodyOf reports whether phrase p means a body that can speak.
func (w *work) bodyOf(p int) bool {
	d := &w.syn
	h := d.Phrases[p].Head
	return d.Tags[h] == syntax.Noun && d.Words[h].Person() < 2 && (in(bodies, d.Text(h)) || in(organisationWords, d.Text(h)) || d.Words[h].NounField() == lexicon.NounGroup)
}

// isPerson reports whether phrase p means somebody.
func (w *work) isPerson(p int) bool {
	if e := w.names.refer(&w.syn, p); e >= 0 {
		return w.names.entities[e].sort == person
	}
	return w.syn.Words[w.syn.Phrases[p].Head].Person() >= 2
}

// madeThing returns the one thing without a name that a person makes or acts on in
// the clause of verb u: "She published a novel. It won a prize." −1 otherwise.
func (w *work) madeThing(u int) int {
	d := &w.syn
	p, q := d.Verbs[u].Subject, d.Verbs[u].Object
	if t := u + 1; q < 0 && t < len(d.Verbs) && d.Verbs[t].Form == syntax.Infinitive && d.Verbs[t].First == d.Verbs[u].Last { // "decided to sell his jet"
		q = d.Verbs[t].Object
	}
	if q < 0 || !w.isPerson(p) {
		return -1
	}
	ph := d.Phrases[q]
	model := d.Tags[ph.First] == syntax.Poss && (d.Tags[ph.Head] == syntax.Num || d.Tags[ph.Head] == syntax.Name) && w.names.refer(d, q) < 0 // "his Lenox 40"
	if d.Tags[ph.Head] != syntax.Noun && !model || d.Words[ph.Head].Person() >= 2 && !in(parties, d.Text(ph.Head)) || w.timeOf[ph.Head] > 0 || ph.Last-ph.First > 4 || ph.Last == ph.First+1 {
		return -1
	}
	switch f := d.Words[ph.Head].NounField(); {
	case f == lexicon.NounBody,
		f == lexicon.NounTime, f == lexicon.NounAct, f == lexicon.NounFeeling:
		return -1
	}
	if !fold(d, ph.First, "a") && !fold(d, ph.First, "an") && !fold(d, ph.First, "the") && !(d.Tags[ph.First] == syntax.Poss && genderOf(d.Text(ph.First)) != thing) {
		return -1
	}
	return q
}

// begun reports whether the noun at token i names work on something else: behind
// "Construction began in 1868" an "it" is the building.
func begun(d *syntax.Doc, i int) bool {
	return fold(d, i, "construction") || fold(d, i, "work") || fold(d, i, "building") || fold(d, i, "production") || fold(d, i, "development")
}

var startings = wordSet(`begin start finish end stop resume commence`)

// maxHops bounds how many pronouns one is followed over, and maxTries how many
// are looked at meanwhile: each may have several before it, and those too.
const (
	maxHops  = 8
	maxTries = 12
)

// thingOf returns the subject of verb u where that is one thing without a name,
// or what the "it" stands for that is its subject; −1 otherwise.
func (w *work) thingOf(u int) int {
	d := &w.syn
	q := d.Verbs[u].Subject
	ph := d.Phrases[q]
	if fold(d, ph.Head, "it") {
		if w.hops == 0 {
			w.tries = 0
		}
		if w.hops >= maxHops || w.tries >= maxTries {
			return -1
		}
		w.tries++
		w.hops++
		defer func() { w.hops-- }()
		return w.earlierThing(q, u)
	}
	if k := d.Words[ph.Head]; k.AdjWeight() > k.NounWeight()+1 {
		return -1 // "the dead"
	}
	if w.names.apposed(d, q) >= 0 {
		return -1 // "A metal detectorist, Kevin Orr, dug it up": somebody
	}
	if d.Tags[ph.Head] != syntax.Noun || d.Words[ph.Head].Person() >= 2 || w.names.refer(d, q) >= 0 || ph.Last-ph.First > 5 || ph.Last == ph.First+1 && !d.Tokens[ph.Head].Shape.Is(segment.Capital) ||
		w.timeOf[ph.Head] > 0 || begun(d, ph.Head) && in(startings, d.Lemma(u)) || d.Words[ph.Head].NounField() == lexicon.NounTime || d.Tags[ph.First] == syntax.Num || w.there(u) != "" {
		return -1
	}
	for i := ph.First; i < ph.Last; i++ {
		if d.Tags[i] == syntax.Poss && !(i == ph.First && genderOf(d.Text(i)) != thing && w.names.pronoun(d, i) >= 0) || fold(d, i, "no") || fold(d, i, "any") || fold(d, i, "another") {
			return -1
		}
	}
	return q
}

// agent reports whether "by" follows the passive verb v.
func (w *work) agent(v int) bool {
	k := w.syn.Verbs[v].Last
	return k < len(w.syn.Tags) && fold(&w.syn, k, "by")
}

// someone returns the words [first, last) for the person without a name that
// "he" or "she" at token i stands for: the human subject of a sentence before,
// or whose thing that subject is. ok is false where a name does or nobody can be
// told.
func (w *work) someone(i int) (first, last int, ok bool) { return w.someoneOver(i, 2*maxHops) }

// someoneOver is someone over pronouns that stand for each other, as far as left
// sentences reach.
func (w *work) someoneOver(i, left int) (first, last int, ok bool) {
	d := &w.syn
	g := genderOf(d.Text(i))
	if g != he && g != she || d.Tags[i] != syntax.Pron && d.Tags[i] != syntax.Poss && d.Tags[i] != syntax.Obj || w.pronounName(i) != "" || w.names.doubted(d, i) {
		return 0, 0, false
	}
	if p := claimant(d, i, g); p >= 0 && d.Tags[d.Phrases[p].Head] == syntax.Noun {
		return d.Phrases[p].First, d.Phrases[p].Last, true
	}
	if c := int(d.ClauseOf[i]); c >= 0 && d.Tags[i] == syntax.Pron && d.Verbs[c].Kind == syntax.Adverbial && d.Verbs[c].Parent >= 0 { // "that the governor broke the law when he signed it"
		if q := d.Verbs[d.Verbs[c].Parent].Subject; q >= 0 && d.Phrases[q].Last < i {
			if ph := d.Phrases[q]; d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2 && unnamed(d.Text(ph.Head), g) && w.names.mentioned(ph.Head) < 0 && ph.Last-ph.First < 5 {
				return ph.First, ph.Head + 1, true
			}
		}
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	for back := 0; back < 4 && s-back >= 0 && left > 0; back++ {
		left--
		v, end := d.VerbsOf(s - back)
		for ; v < end; v++ {
			p := d.Verbs[v].Subject
			if p < 0 || d.Phrases[p].Last > i || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Kind == syntax.Relative {
				continue
			}
			ph := d.Phrases[p]
			if back == 0 && d.Tags[i] == syntax.Obj && int(d.ClauseOf[i]) == v {
				continue // "A doctor examined him": somebody else
			}
			if d.Tags[ph.Head] == syntax.Pron && genderOf(d.Text(ph.Head)) == g && d.Verbs[v].Kind == syntax.Main {
				return w.someoneOver(ph.Head, left) // he who was he before
			}
			if e := w.names.mentioned(ph.Head); e >= 0 && back > 0 && d.Verbs[v].Kind == syntax.Main && w.names.entities[e].sort == person && w.names.entities[e].fits(g) {
				return 0, 0, false // nobody without a name is nearer
			}
			if j := objectOf(d, s-back, v, g); j >= 0 && back > 0 { // "A doctor examined him. He complained"
				return w.someoneOver(j, left)
			}
			for k := ph.First; k < ph.Last; k++ {
				owner := k+1 < ph.Last && d.Tags[k+1] == syntax.Genitive
				if (k == ph.Head || owner) && (d.Tags[k] == syntax.Noun && d.Words[k].Person() >= 2 || d.Tags[k] == syntax.Name && in(honorifics, d.Text(k)) && d.Tags[ph.First] == syntax.Det) && unnamed(d.Text(k), g) && w.names.mentioned(k) < 0 && k-ph.First < 5 {
					return ph.First, k + 1, true
				}
			}
		}
		if back != 1 {
			continue
		}
		only := -1 // the one person that the sentence before speaks of
		p, stop := d.PhrasesOf(s - back)
		for ; p < stop; p++ {
			ph := d.Phrases[p]
			if d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2 && unnamed(d.Text(ph.Head), g) && d.Tags[ph.First] == syntax.Det && ph.Last-ph.First < 5 {
				if only >= 0 {
					return 0, 0, false
				}
				only = p
			}
		}
		if only >= 0 {
			return d.Phrases[only].First, d.Phrases[only].Last, true
		}
	}
	return 0, 0, false
}

func possessive(name string) string {
	if strings.HasSuffix(name, "s") {
		return name + "’"
	}
	return name + "’s"
}

// pronounName returns the name that the pronoun at token i stands for, "" when
// it is none or cannot be told.
func (w *work) pronounName(i int) string {
	d := &w.syn
	if t := d.Tags[i]; t != syntax.Pron && t != syntax.Obj && t != syntax.Poss {
		return ""
	}
	switch strings.ToLower(d.Text(i)) {
	case "i", "my", "me":
		if name := w.speakerAt(d.Tokens[i].Start); name != "" || !w.authors(i) {
			return name
		}
		return w.author
	case "we", "our", "us":
		if _, turn := w.turnAt(d.Tokens[i].Start); !turn && !w.direct[i] && !w.betweenMarks(i) {
			return "" // whoever writes: nobody's words are given
		}
		name := w.speakerAt(d.Tokens[i].Start)
		if !fold(d, i, "our") && w.names.namesPerson(name) {
			return "" // he and others
		}
		return name
	case "they", "their", "them":
		return w.they(i)
	}
	if fold(d, i, "it") && w.weather(i) {
		return ""
	}
	if e := w.certain(i); e >= 0 && !(genderOf(d.Text(i)) == thing && w.several(e)) {
		if !w.ownWords(d.Tokens[i].Start, w.names.entities[e].name) { // "He lashes out," the man himself would not say
			return w.names.called(e)
		}
	}
	return ""
}

// certain returns the entity that the pronoun at token i stands for, −1 where that is
// doubtful.
func (w *work) certain(i int) int {
	if w.names.doubted(&w.syn, i) {
		return -1
	}
	e := w.names.pronoun(&w.syn, i)
	if e >= 0 && genderOf(w.syn.Text(i)) == thing && w.doubtedThing(i, e) {
		return -1
	}
	return e
}

// inside returns the words of phrase p as they stand inside a sentence.
func (w *work) inside(p int) string {
	d := &w.syn
	first := d.Phrases[p].First
	for first < d.Phrases[p].Head && w.timeOf[first] > 0 { // "9.05am Two men are missing"
		first++
	}
	first = w.measureBefore(first) // "about sixty men"
	text := lowerThe(d.Body[d.Tokens[first].Start:d.PhraseSpan(p).End])
	if d.Tags[first] != syntax.Name && !d.Tokens[first].Shape.Is(segment.AllCapital) && d.Sentences[d.SentenceAt(d.Tokens[first].Start)].First == first {
		text = strings.ToLower(text[:1]) + text[1:]
	}
	return text
}

// lowerThe joins a phrase's words and takes the capital off its article.
func lowerThe(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for _, a := range [...]string{"The ", "These ", "Those ", "A ", "An ", "Some ", "Many ", "Several ", "Two ", "Three "} {
		if strings.HasPrefix(s, a) {
			return strings.ToLower(s[:1]) + s[1:]
		}
	}
	return s
}
