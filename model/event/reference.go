package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// refer returns the entity that phrase p stands for: a name in it, or a pronoun
// or role word resolved backwards; −1 when it cannot be told.
func (n *names) refer(d *syntax.Doc, p int) int {
	if p < 0 {
		return -1
	}
	ph := d.Phrases[p]
	if e := n.mentioned(ph.Head); e >= 0 {
		return e
	}
	if d.Tags[ph.Head] == syntax.Pron || d.Tags[ph.Head] == syntax.Obj {
		return n.pronoun(d, ph.Head)
	}
	return n.role(d, p)
}

// role returns the entity that a definite role word stands for ("the embassy"),
// −1 for none.
func (n *names) role(d *syntax.Doc, p int) int {
	ph := d.Phrases[p]
	if d.Tags[ph.Head] == syntax.Noun && d.Tags[ph.First] == syntax.Det && fold(d, ph.First, "the") {
		return n.holder(d, ph.First+1, ph.Head)
	}
	return -1
}

// holder returns who holds the office that the word at token head names; another
// office is meant where a name or a party stands before it that was not met
// there ("the Democratic candidate", "the Libertarian candidate"). −1 for nobody.
func (n *names) holder(d *syntax.Doc, from, head int) int {
	role := strings.ToLower(d.Text(head))
	e, ok := n.roles.Look(role)
	if !ok || n.entities[e].first > head { // named only later
		return -1
	}
	for i := from; i < head; i++ {
		if t := d.Tags[i]; n.entities[e].sort == organisation && (t == syntax.Adj || t == syntax.Noun) && !d.Tokens[i].Shape.Is(segment.Capital) && !strings.Contains(strings.ToLower(n.entities[e].name), strings.ToLower(d.Text(i))) {
			return -1 // "the administrative court" is not the Supreme Court
		}
		if d.Tokens[i].Shape.Is(segment.Capital) && n.office.Of(role) != "" && !strings.Contains(n.office.Of(role), strings.ToLower(d.Text(i))) {
			return -1
		}
	}
	return e
}

// pronoun resolves he, she and it to the nearest fitting entity before it,
// subjects first; −1 where somebody without a name is nearer.
func (n *names) pronoun(d *syntax.Doc, i int) int {
	if n.stands[i] == 0 {
		n.stands[i] = 1 // a circle of pronouns ends here
		n.stands[i] = int32(n.antecedent(d, i) + 2)
	}
	return int(n.stands[i]) - 2
}

// gender of a pronoun.
type gender uint8

const (
	noGender gender = iota
	he
	she
	thing
)

func genderOf(word string) gender {
	switch strings.ToLower(word) {
	case "he", "him", "his", "himself":
		return he
	case "she", "her", "herself":
		return she
	case "it", "its", "itself":
		return thing
	}
	return noGender
}

// fits reports whether a pronoun of gender g can stand for e.
func (e entity) fits(g gender) bool {
	switch g {
	case he:
		return e.sort == person && !e.female
	case she:
		return e.sort == person && !e.male
	case thing:
		return (e.sort == organisation || e.sort == unknownName || e.sort == place) && !e.male && !e.female
	}
	return false
}

func (n *names) antecedent(d *syntax.Doc, i int) int {
	g := genderOf(d.Text(i))
	if g == noGender {
		return -1
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	if p := claimant(d, i, g); p >= 0 {
		return n.refer(d, p)
	}
	if v := int(d.ClauseOf[i]); d.Tags[i] == syntax.Poss && v >= 0 { // "Berg noted that Lund was weak in his first debate"
		if y := d.Verbs[v]; y.Form == syntax.Finite && y.Kind == syntax.Complement && y.Subject >= 0 && d.Phrases[y.Subject].Last <= i && y.First < i {
			if e := n.mentioned(d.Phrases[y.Subject].Head); e >= 0 && n.entities[e].fits(g) && n.entities[e].sort != place {
				return e
			}
		}
	}
	if k := i - 1; d.Tags[i] == syntax.Poss && k > 0 && d.Tags[k] == syntax.Conj && d.PhraseOf[k-1] >= 0 && d.Phrases[d.PhraseOf[k-1]].Last == k { // "a dentist and his wife"
		q := d.Phrases[d.PhraseOf[k-1]]
		if e := n.mentioned(q.Head); e >= 0 && n.entities[e].fits(g) {
			return e
		}
		if d.Tags[q.Head] == syntax.Noun && d.Words[q.Head].Person() >= 2 && g != thing && d.Tags[q.First] == syntax.Det && unnamed(d.Text(q.Head), g) {
			return n.role(d, int(d.PhraseOf[k-1]))
		}
	}
	if e := n.told(d, i, g); e >= 0 {
		return e
	}
	if e := n.above(d, i, g); e >= 0 {
		return e
	}
	if e := n.ahead(d, i, g); e >= 0 {
		return e
	}
	for back := 0; back < 4 && s-back >= 0; back++ {
		k := s - back
		end := d.Sentences[k].Last
		if back == 0 {
			end = i
		}
		if e, ok := n.inSentence(d, k, end, g); ok {
			if e >= 0 && n.namedBehind(d, i, e) {
				continue
			}
			return e
		}
	}
	// The person that the article is about.
	best := -1
	for e := range min(len(n.entities), enough) {
		x := &n.entities[e]
		if x.sort == person && x.fits(g) && x.count >= 2 && x.first < i && (best < 0 || x.count > n.entities[best].count) && !n.namedBehind(d, i, e) {
			best = e
		}
	}
	return best
}

// objectOf returns the pronoun of gender g that verb v of sentence k acts on: who it
// means is not the subject. −1 without.
func objectOf(d *syntax.Doc, k, v int, g gender) int {
	for i := d.Verbs[v].Last; i < d.Sentences[k].Last && i < d.Verbs[v].Last+2; i++ {
		if d.Tags[i] == syntax.Obj && genderOf(d.Text(i)) == g {
			return i
		}
	}
	return -1
}

// known returns the last person named in sentence k before token end whose gender
// is surely g, −1 without.
func (n *names) known(d *syntax.Doc, k, end int, g gender) int {
	for t := end - 1; t >= d.Sentences[k].First; t-- {
		if e := n.mentioned(t); e >= 0 && n.entities[e].sort == person && (g == he && n.entities[e].male || g == she && n.entities[e].female) {
			return e
		}
	}
	return -1
}

// claimant returns the phrase of the person whose claim the clause of the pronoun
// at token i is: "claims by a driver that he saw it". −1 without.
func claimant(d *syntax.Doc, i int, g gender) int {
	v := int(d.ClauseOf[i])
	if g == thing || v < 0 || d.Verbs[v].Kind != syntax.Complement || d.Verbs[v].Marker < 1 || d.Verbs[v].Subject != int(d.PhraseOf[i]) {
		return -1
	}
	p := int(d.PhraseOf[d.Verbs[v].Marker-1])
	if p < 0 || d.Phrases[p].First < 2 || !fold(d, d.Phrases[p].First-1, "by") {
		return -1
	}
	if h := d.Phrases[p].Head; d.Tags[h] == syntax.Name || d.Tags[h] == syntax.Noun && d.Words[h].Person() >= 2 {
		return p
	}
	return -1
}

// inSentence looks for who a pronoun of gender g stands for among the words of
// sentence k before token end. ok is true with −1 where the sentence settles
// that it is nobody with a name.
func (n *names) inSentence(d *syntax.Doc, k, end int, g gender) (e int, ok bool) {
	first, last := d.VerbsOf(k)
	for v := first; v < last; v++ { // a subject in this sentence
		p := d.Verbs[v].Subject
		if p < 0 || d.Phrases[p].Head >= end {
			continue
		}
		if end < d.Sentences[k].Last && d.Tags[end] == syntax.Obj && int(d.ClauseOf[end]) == v {
			continue // "The mayor phoned her": somebody else
		}
		ph := d.Phrases[p]
		if e := n.mentioned(ph.Head); e >= 0 {
			for i := ph.First; i < ph.Head && i < end; i++ { // "Her cousin Hugh"
				if d.Tags[i] == syntax.Poss && genderOf(d.Text(i)) == g && !n.entities[e].female && (g == she || !n.entities[e].male) {
					if o := n.pronoun(d, i); o >= 0 {
						return o, true
					}
				}
			}
			if x := n.entities[e]; x.fits(g) && !x.male && !x.female {
				for i := d.Verbs[v].Last; i < end && i < d.Sentences[k].Last; i++ { // "Paolo Conti saw her there. Later she …"
					if d.Tags[i] == syntax.Obj && genderOf(d.Text(i)) == g && int(d.ClauseOf[i]) == v {
						if o := n.pronoun(d, i); o >= 0 && o != e {
							return o, true
						}
					}
				}
			}
			if n.someonesName(d, e, ph) && g != thing && end == d.Sentences[k].Last && d.Verbs[v].Kind == syntax.Main {
				return e, true
			}
			if n.entities[e].fits(g) {
				if g == he && n.rivalled(d, e, k, end) {
					return -1, true
				}
				if o := n.known(d, k, end, g); g == she && o >= 0 && !n.entities[e].male && !n.entities[e].female && n.entities[e].sort == person {
					return o, true // "Berg struck Anna Lund as she left"
				}
				return e, true
			}
			continue
		}
		if g == thing {
			continue
		}
		if e := n.ownerOf(d, p, g); e >= 0 {
			return e, true
		}
		other := false // somebody whom the pronoun cannot mean: "The judge, Anna Lund, said Berg had lied. He"
		if e := n.apposed(d, p); e >= 0 && ph.Last+1 < end && d.Verbs[v].Kind != syntax.Relative {
			x := &n.entities[e]
			owned := d.Tags[ph.First] == syntax.Poss && genderOf(d.Text(ph.First)) == g && (!x.male && !x.female || in(agents, d.Text(ph.Head)))
			if x.fits(g) && !owned { // "Her coach, Bruno Salis, was ill. She"
				return e, true
			}
			other = true
		}
		switch t := d.Tags[ph.Head]; {
		case t == syntax.Pron && genderOf(d.Text(ph.Head)) == g:
			return n.pronoun(d, ph.Head), true
		case !other && t == syntax.Noun && d.Words[ph.Head].Person() >= 2 && unnamed(d.Text(ph.Head), g) && d.Verbs[v].Kind != syntax.Relative:
			if j := objectOf(d, k, v, g); j >= 0 && j < end && end == d.Sentences[k].Last {
				return n.pronoun(d, j), true // "The mayor phoned her. Later she …"
			}
			if e := n.role(d, p); e >= 0 && n.entities[e].fits(g) {
				return e, true
			}
			if o := n.known(d, k, end, g); o >= 0 && g == she && !(d.Field(v) == lexicon.VerbCommunication && d.Verbs[v].Object < 0 && d.Verbs[v].Kind == syntax.Main) && !in(womenWords, d.Text(ph.Head)) && !in(female, d.Text(ph.Head)) {
				return o, true // "The defendant struck Ms Jane Holt. She died"
			}
			return -1, true
		}
		for i := ph.First; i < ph.Head && i < end; i++ { // "her hips", "the candidate’s answer"
			if d.Tags[i] == syntax.Poss && genderOf(d.Text(i)) == g {
				return n.pronoun(d, i), true
			}
			if d.Tags[i+1] == syntax.Genitive && d.Tags[i] == syntax.Noun && d.Words[i].Person() >= 2 && unnamed(d.Text(i), g) && n.mentioned(i) < 0 {
				if e := n.holder(d, ph.First, i); e >= 0 && n.entities[e].fits(g) {
					return e, true
				}
				return -1, true
			}
		}
	}
	if end < d.Sentences[k].Last && d.Tags[d.Sentences[k].First] == syntax.Ger { // "Running against Holm, he won": somebody else
		return -1, false
	}
	actor := -1 // who acts on the one that the pronoun means
	if c := d.ClauseOf[min(end, len(d.ClauseOf)-1)]; end < d.Sentences[k].Last && d.Tags[end] == syntax.Obj && c >= 0 && d.Verbs[c].Subject >= 0 {
		actor = d.Phrases[d.Verbs[c].Subject].Head
	}
	for t := end - 1; t >= d.Sentences[k].First; t-- {
		if t != actor && d.Tags[t] == syntax.Noun && (g == she && in(womenWords, d.Text(t)) || g == he && in(menWords, d.Text(t))) && n.mentioned(t) < 0 && d.PhraseOf[t] >= 0 && d.Phrases[d.PhraseOf[t]].Head == t && n.role(d, int(d.PhraseOf[t])) < 0 {
			return -1, true // "with the woman"
		}
		if e := n.mentioned(t); e >= 0 && n.entities[e].fits(g) && n.entities[e].sort == person && n.standsAlone(d, t) && !inMarks(d, t) {
			return e, true
		}
	}
	if i := sameAgain(d, k, end, g); i >= 0 && end == d.Sentences[k].Last {
		return n.pronoun(d, i), true
	}
	return -1, false
}

// rivalled reports whether a man is the last that the sentence before k names, and not
// e, while nothing tells that e, who speaks in k, is one: "The gunman was named as Erik Holm.
// Lund said he had".
func (n *names) rivalled(d *syntax.Doc, e, k, end int) bool {
	if x := n.entities[e]; x.male || x.female || x.sort != person || k == 0 || end >= d.Sentences[k].Last {
		return false
	}
	last := -1
	for i := d.Sentences[k-1].First; i < d.Sentences[k-1].Last; i++ {
		if o := n.mentioned(i); o == e && o >= 0 {
			return false // the text goes on about him
		} else if o >= 0 && n.entities[o].sort == person {
			last = o
		}
	}
	return last >= 0 && n.entities[last].male
}

// someonesName reports whether e, whose full name phrase ph is, may be somebody though
// its last word names a place: no word that the language knows opens it.
func (n *names) someonesName(d *syntax.Doc, e int, ph syntax.Phrase) bool {
	x := &n.entities[e]
	return (x.sort == place || x.sort == unknownName) && ph.Last == ph.First+2 && d.Words[ph.First] == 0 && d.Tags[ph.First] == syntax.Name && !in(placeOpenings, d.Text(ph.First))
}

// inMarks reports whether the name that ends at token t stands in quotation marks of its
// own: a nickname cited, "no word of “Lyin’ Erik”".
func inMarks(d *syntax.Doc, t int) bool {
	if t+1 >= len(d.Tags) || d.Tags[t+1] != syntax.Close || !doubleMark(d.Text(t+1)) {
		return false
	}
	k := t
	for k > 0 && k > t-4 && d.Tags[k] == syntax.Name {
		k--
	}
	return d.Tags[k] == syntax.Open && doubleMark(d.Text(k))
}

// standsAlone reports whether the name at token t is somebody in the text and does
// not only describe a thing: "a Holm caricature", "the Holm administration".
func (n *names) standsAlone(d *syntax.Doc, t int) bool {
	p := d.PhraseOf[t]
	if p < 0 {
		return true
	}
	ph := d.Phrases[p]
	if n.entities[n.mentioned(t)].count < 2 && t != ph.Head && d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() < 2 && n.mentioned(ph.Head) < 0 && d.Tags[t+1] != syntax.Genitive {
		return false // "the Holm medal" and nobody else of that name
	}
	return t == ph.Head || n.mentioned(ph.Head) == n.mentioned(t) || t+1 < ph.Last && d.Tags[t+1] == syntax.Genitive || !(d.Tags[ph.First] == syntax.Det && (fold(d, ph.First, "a") || fold(d, ph.First, "an") || fold(d, ph.First, "the") && t < ph.Head && in(reigns, d.Text(ph.Head))))
}

// reigns are called after who headed them, and others act in them.
var reigns = wordSet(`administration government era presidency cabinet years fight bout case trial ruling law act`)

// unnamed reports whether a common noun for a person can be a pronoun's gender.
func unnamed(noun string, g gender) bool {
	switch {
	case in(womenWords, noun), in(female, noun):
		return g == she
	case in(menWords, noun), in(male, noun):
		return g == he
	}
	return true
}

var (
	womenWords = wordSet(`woman girl lady waitress widow heroine bride nun grandmother niece aunt schoolgirl`)
	menWords   = wordSet(`man boy gentleman waiter widower hero groom monk grandfather nephew uncle schoolboy gunman policeman fireman fisherman salesman`)
)
