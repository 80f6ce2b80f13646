package event

import (
	"math"
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// How far a second reckoning of who a pronoun means looks back, and what a mention weighs
// there by its place in its clause: after Lappin and Leass, An Algorithm for Pronominal
// Anaphora Resolution (Computational Linguistics 20, 1994), with the factors that news
// needs. The weights are set by 300 pronouns of articles, read in November 2026.
const (
	salienceReach = 4  // sentences
	crowded       = 30 // phrases or verbs of one
	asMain        = 80
	asSubject     = 60
	asObject      = 45
	asOwner       = 35
	asOther       = 25
	// ofClause is what the subject of the clause weighs more that the pronoun's hangs on.
	ofClause = 60
	// asParallel is what the main subject of the sentence before weighs more for a main subject.
	asParallel = 30
	// ofSpeech is what who speaks weighs more for a pronoun that speaks on, and what whom
	// he speaks of does for one that does something.
	ofSpeech = 30
	// ofArticle is what somebody weighs more for each doubling of his mentions.
	ofArticle = 8
	// faint is what has to be there of somebody at least.
	faint = 12
	// fading is what is left of a mention's weight a sentence later, and dim of one whose
	// sex nothing tells.
	fading = 0.55
	dim    = 0.8
)

// somebody is one whom a pronoun may mean: an entity, or else the phrase of a noun.
type somebody struct {
	entity, phrase int
	weight         float64
	seen           int     // the sentence in which the weight was last added, and
	most           float64 // how much
}

// doubted reports whether the person whom the rules take for the one that the pronoun at
// token i means may not be it: somebody else weighs more by the places in which the
// sentences before mention him, or stands between them, or nothing shows that the name is
// a person's. What is so told of nobody by name is dull, but true.
func (n *names) doubted(d *syntax.Doc, i int) bool {
	e := n.pronoun(d, i)
	if e < 0 || n.entities[e].sort != person {
		return false
	}
	if n.doubts[i] == 0 {
		n.doubts[i] = 1
		if n.ahead(d, i, genderOf(d.Text(i))) == e {
			return false
		}
		if own, other := n.weigh(d, i, e); own < other || own < faint && !n.foremost(e, genderOf(d.Text(i))) || !n.human(d, e) || n.parts(d, i, e) {
			n.doubts[i] = 2
		}
	}
	return n.doubts[i] == 2
}

// foremost reports whether nobody else whom a pronoun of gender g can mean is mentioned
// half as often as e.
func (n *names) foremost(e int, g gender) bool {
	for o := range min(len(n.entities), enough) {
		if x := &n.entities[o]; o != e && x.sort == person && x.fits(g) && 2*x.count > n.entities[e].count {
			return false
		}
	}
	return true
}

// human reports whether anything shows that e, taken for a person, is one: a title, a
// given name, a sex, or something said, thought or felt.
func (n *names) human(d *syntax.Doc, e int) bool {
	x := &n.entities[e]
	if x.acts == 0 && n.acts(d, e) {
		x.acts = 2
	} else if x.acts == 0 {
		x.acts = 1
	}
	return x.acts == 2
}

// acts is human without what is kept of it.
func (n *names) acts(d *syntax.Doc, e int) bool {
	x := &n.entities[e]
	if x.titled || x.male || x.female || !strings.Contains(x.name, " ") {
		return true
	}
	for v := range d.Verbs {
		if p := d.Verbs[v].Subject; p >= 0 && d.Verbs[v].Form == syntax.Finite && !d.Verbs[v].Passive && n.mentioned(d.Phrases[p].Head) == e {
			switch d.Field(v) {
			case lexicon.VerbCommunication, lexicon.VerbCognition, lexicon.VerbEmotion, lexicon.VerbPerception, lexicon.VerbMotion, lexicon.VerbSocial, lexicon.VerbCompetition, lexicon.VerbBody:
				return true
			}
		}
	}
	return false
}

// parts reports whether a clause that only adds to its sentence is told of e, the sentence's
// subject, though somebody else whom the pronoun at token i can mean stands between them:
// "Holm rode with the minister after he fell ill".
func (n *names) parts(d *syntax.Doc, i, e int) bool {
	c, g := int(d.ClauseOf[i]), genderOf(d.Text(i))
	if c < 0 || d.Tags[i] != syntax.Pron || d.Verbs[c].Subject != int(d.PhraseOf[i]) {
		return false
	}
	if d.Verbs[c].Kind != syntax.Adverbial {
		return false
	}
	subject := false
	for p, last := d.PhrasesOf(d.SentenceAt(d.Tokens[i].Start)); p < last && d.Phrases[p].Last <= i; p++ {
		h := d.Phrases[p].Head
		switch o := n.mentioned(h); {
		case o == e:
			subject = true
			for v := range d.Verbs[:c] {
				if y := &d.Verbs[v]; y.Kind == syntax.Relative && y.ParentPhrase == p && d.Verbs[c].Parent == v && y.Subject != p {
					return false
				}
			}
		case !subject:
		case o >= 0 && n.entities[o].sort == person && n.entities[o].fits(g),
			o < 0 && d.Tags[h] == syntax.Noun && d.Words[h].Person() >= 2 && unnamed(d.Text(h), g) && n.role(d, p) != e && fold(d, d.Phrases[p].First, "the"):
			return true
		}
	}
	return false
}

// weigh returns what the person e weighs for the pronoun at token i, and what the
// weightiest other person does whom that may mean.
func (n *names) weigh(d *syntax.Doc, i, e int) (own, other float64) {
	g := genderOf(d.Text(i))
	s := d.SentenceAt(d.Tokens[i].Start)
	n.people = n.people[:0]
	fade := 1.0
	for back := 0; back < salienceReach && s-back >= 0; back++ {
		p, last := d.PhrasesOf(s - back)
		for last > p && d.Phrases[last-1].First >= i {
			last--
		}
		for p = max(p, last-crowded); p < last; p++ {
			n.weighPhrase(d, p, i, s-back, g, fade)
		}
		fade *= fading
	}
	for k := range n.people {
		x := &n.people[k]
		if x.entity >= 0 {
			x.weight += ofArticle * math.Log2(float64(1+n.entities[x.entity].count))
		}
		if x.entity < 0 || !n.entities[x.entity].male && !n.entities[x.entity].female {
			x.weight *= dim
		}
		if x.entity == e {
			own = x.weight
		}
	}
	for k := range n.people {
		x := &n.people[k]
		if x.entity != e && x.weight > other && (x.weight <= own || x.entity < 0 || !n.namedBehind(d, i, x.entity)) {
			other = x.weight
		}
	}
	return own, other
}

// weighPhrase adds the people whom phrase p of sentence k speaks of before token i.
func (n *names) weighPhrase(d *syntax.Doc, p, i, k int, g gender, fade float64) {
	ph := d.Phrases[p]
	place := n.place(d, p, i)
	agent := d.Tags[ph.First] == syntax.Poss && genderOf(d.Text(ph.First)) == g && in(agents, d.Text(ph.Head)) // "His barrister said he"
	if o := n.apposed(d, p); o >= 0 && n.entities[o].fits(g) && ph.Last < i {
		w := place
		if agent {
			w = min(place, asMain)
		}
		n.weighIn(d, o, p, k, w*fade)
	}
	for t := ph.First; t < min(ph.Last, i); t++ {
		w := place * fade
		if t != ph.Head && (n.mentioned(t) < 0 || n.mentioned(ph.Head) != n.mentioned(t)) {
			w = min(place, asOwner) * fade
			if agent && t == ph.First {
				w = place * fade
			} else if fade == 1 && place >= asSubject { // "Holm’s fate is open, but she"
				w = asSubject
			}
		}
		switch tag := d.Tags[t]; {
		case n.mentioned(t) >= 0:
			if o := n.mentioned(t); n.entities[o].sort == person && n.entities[o].fits(g) {
				n.weighIn(d, o, p, k, w)
			}
		case (tag == syntax.Pron || tag == syntax.Poss || tag == syntax.Obj) && genderOf(d.Text(t)) == g:
			if o := n.pronoun(d, t); o >= 0 && n.entities[o].sort == person {
				n.weighIn(d, o, p, k, w)
			}
		case tag == syntax.Noun && d.Words[t].Person() >= 2 && unnamed(d.Text(t), g) && (t == ph.Head || t+1 < ph.Last && d.Tags[t+1] == syntax.Genitive):
			o := -1
			if t == ph.Head {
				o = n.role(d, p)
			}
			if k := ph.First - 2; o < 0 && t == ph.Head && k > 0 && d.Tags[k+1] == syntax.Comma && ph.Last < len(d.Tags) && d.Tags[ph.Last] == syntax.Comma { // "Holm, her brother, said"
				if o = n.mentioned(k); o >= 0 && (n.entities[o].sort != person || !n.entities[o].fits(g)) {
					o = -1
				}
			}
			if o < 0 && n.apposed(d, p) >= 0 || o >= 0 && !n.entities[o].fits(g) {
				continue
			}
			if o < 0 && fade < 1 && fold(d, ph.First, "the") { // it may be another word for the same
				w *= dim * dim
			}
			n.weighIn(d, o, p, k, w)
		}
	}
}

// weighIn adds weight to the entity, or to the noun of phrase p where that is −1, as a mention
// in sentence k: the weightiest of a sentence counts.
func (n *names) weighIn(d *syntax.Doc, entity, p, k int, weight float64) {
	at := 0
	for at < len(n.people) {
		if x := &n.people[at]; x.entity == entity && (entity >= 0 || d.Text(d.Phrases[x.phrase].Head) == d.Text(d.Phrases[p].Head)) {
			break
		}
		at++
	}
	if at == len(n.people) {
		n.people = append(n.people, somebody{entity: entity, phrase: p, seen: -1})
	}
	x := &n.people[at]
	if x.seen != k {
		x.seen, x.most = k, 0
	}
	if weight > x.most {
		x.weight += weight - x.most
		x.most = weight
	}
}

// place returns what phrase p weighs for its place in its clause, for the pronoun at
// token i.
func (n *names) place(d *syntax.Doc, p, i int) float64 {
	ph := d.Phrases[p]
	c := int(d.ClauseOf[i])
	own := c >= 0 && d.Tags[i] == syntax.Pron && d.Verbs[c].Subject == int(d.PhraseOf[i])
	speaks := own && d.Field(c) == lexicon.VerbCommunication
	s := d.SentenceAt(d.Tokens[ph.Head].Start)
	best := float64(asOther)
	v, last := d.VerbsOf(s)
	for last-v > crowded && d.Verbs[v+crowded/2].Last < ph.First {
		v++
	}
	for last = min(last, v+crowded); v < last; v++ {
		y := &d.Verbs[v]
		hangs := c > v && d.Verbs[c].Parent == v || c >= 0 && v != c && y.Parent == c || // "When Holm fell, he"
			v == c && d.Tags[i] == syntax.Poss // "Holm stood by his"
		if y.Form != syntax.Finite && !hangs {
			continue
		}
		switch w := 0.0; {
		case y.Kind == syntax.Relative && y.ParentPhrase == p && hangs: // "Holm, who was 69 when he"
			best = max(best, asSubject+ofClause)
		case y.Object == p:
			best = max(best, asObject)
		case y.Subject == p && !(y.Kind == syntax.Relative && y.ParentPhrase == p):
			w = asSubject
			before := s < d.SentenceAt(d.Tokens[i].Start)
			switch {
			case y.Kind == syntax.Main && before && own && d.Verbs[c].Kind == syntax.Main:
				w = asMain + asParallel
			case y.Kind == syntax.Main:
				w = asMain
			}
			if hangs {
				w += ofClause
			}
			if before && own && y.Kind == syntax.Complement && y.Parent >= 0 && d.Field(y.Parent) == lexicon.VerbCommunication && !speaks {
				w += ofSpeech + asMain - asSubject
			}
			if before && speaks && d.Field(v) == lexicon.VerbCommunication {
				w += ofSpeech
			}
			best = max(best, w)
		case hangs && y.Subject >= 0 && d.Phrases[y.Subject].Last <= ph.First && ph.Last <= y.First: // "A spokesman for Holm said he"
			best = max(best, asObject+ofClause)
		}
	}
	return best
}
