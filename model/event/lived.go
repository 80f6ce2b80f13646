package event

import (
	"slices"
	"strings"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// lifeTold says whose life an article tells: an obituary's or a portrait's subject,
// whom "he" or "she" means wherever nobody else of that sex is nearer.
type lifeTold struct {
	who int // entity, −1 for none
	sex gender
}

// deathWords in the first sentences make an article the obituary of whoever it opens
// with.
var deathWords = wordSet(`die dies died`)

// opened bounds the sentences that tell whom an article is about.
const opened = 4

// findLived finds whose life the article tells: the first person who is the subject of
// an opening sentence, where those tell of that death and nearly all its he's or she's are of
// one sex.
func (n *names) findLived(d *syntax.Doc) {
	n.lived = lifeTold{who: -1}
	var count [thing + 1]int
	for i := range d.Tokens {
		if t := d.Tags[i]; t == syntax.Pron || t == syntax.Poss || t == syntax.Obj {
			count[genderOf(d.Text(i))]++
		}
	}
	sex, other := he, count[she]
	if count[she] > count[he] {
		sex, other = she, count[he]
	}
	if count[sex] < 4 || count[sex] < 3*other {
		return
	}
	for s := 0; s < len(d.Sentences) && s < opened; s++ {
		e := n.dead(d, s)
		if e < 0 {
			continue
		}
		x := &n.entities[e]
		if slices.ContainsFunc(n.entities, func(o entity) bool {
			return o.sort == person && (o.count > x.count || o.count == x.count && o.first < x.first)
		}) {
			return // a trial's report names the accused more often, or first, than whom he killed
		}
		if x.sort == person && strings.Contains(x.name, " ") && (x.fits(sex) || !in(honorifics, d.Text(max(x.first-1, 0)))) {
			x.male, x.female = sex == he, sex == she // the article's pronouns know better than lists of names
			n.lived = lifeTold{e, sex}
			n.bornAs(d)
		}
		return
	}
}

// dead returns the person whose death sentence s tells, −1 for nobody.
func (n *names) dead(d *syntax.Doc, s int) int {
	for v, last := d.VerbsOf(s); v < last; v++ {
		y := &d.Verbs[v]
		if !in(deathWords, d.Text(y.Head)) && d.Lemma(v) != "die" {
			continue
		}
		p := y.Subject
		if y.Kind == syntax.Relative && y.ParentPhrase >= 0 && (p < 0 || n.mentioned(d.Phrases[p].Head) < 0) {
			p = y.ParentPhrase
		}
		if p < 0 {
			continue
		}
		if e := n.mentioned(d.Phrases[p].Head); e >= 0 {
			return e
		}
	}
	return -1
}

// bornAs takes the name that somebody was born with for the same person's: "She was
// born Ada Mary Holm in Leeds".
func (n *names) bornAs(d *syntax.Doc) {
	for v := range d.Verbs {
		y := &d.Verbs[v]
		if d.Text(y.Head) != "born" || y.Last >= len(d.Tags) || d.Tags[y.Last] != syntax.Name || y.Subject < 0 {
			continue
		}
		h := d.Phrases[y.Subject].Head
		if genderOf(d.Text(h)) != n.lived.sex && n.mentioned(h) != n.lived.who {
			continue
		}
		e := n.mentioned(y.Last)
		if e < 0 || e == n.lived.who || n.entities[e].sort != person || !d.Tokens[y.Last].Shape.Is(segment.Capital) {
			return
		}
		for i := range n.of {
			if int(n.of[i]) == e+1 {
				n.of[i] = int32(n.lived.who + 1)
			}
		}
		n.entities[n.lived.who].count += n.entities[e].count
		n.entities[e].count = 0
		n.entities[e].name = n.entities[n.lived.who].name
		return
	}
}

// told returns whose life the article tells where the pronoun of gender g at token i
// means that person: nobody else of that sex is the subject before it in the sentence, nor
// does the sentence before speak of one. −1 otherwise.
func (n *names) told(d *syntax.Doc, i int, g gender) int {
	if n.lived.who < 0 || g != n.lived.sex || i < n.entities[n.lived.who].first {
		return -1
	}
	s := d.SentenceAt(d.Tokens[i].Start)
	for v, last := d.VerbsOf(s); v < last; v++ {
		p := d.Verbs[v].Subject
		if p < 0 || d.Phrases[p].Last > i || d.Verbs[v].Form != syntax.Finite {
			continue
		}
		ph := d.Phrases[p]
		e := n.mentioned(ph.Head)
		if e < 0 {
			e = n.apposed(d, p)
		}
		if e >= 0 && n.another(e, g) || e < 0 && d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2 && unnamed(d.Text(ph.Head), g) {
			return -1
		}
	}
	if s > 0 && !n.opensWithLived(d, s-1) && !strings.Contains(d.Body[d.Tokens[d.Sentences[s-1].Last-1].End:d.Tokens[d.Sentences[s].First].Start], "\n") { // a new paragraph comes back to the life
		for t := d.Sentences[s-1].First; t < d.Sentences[s-1].Last; t++ {
			if e := n.mentioned(t); e >= 0 && n.another(e, g) {
				return -1
			}
		}
	}
	return n.lived.who
}

// another reports whether entity e is a person of gender g, as far as is known, other
// than whose life is told.
func (n *names) another(e int, g gender) bool {
	return e != n.lived.who && n.entities[e].sort == person && n.entities[e].fits(g)
}

// opensWithLived reports whether the first clause of sentence k is about whose life is
// told, by name or by pronoun.
func (n *names) opensWithLived(d *syntax.Doc, k int) bool {
	for v, last := d.VerbsOf(k); v < last; v++ {
		p := d.Verbs[v].Subject
		if p < 0 || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Kind != syntax.Main {
			continue
		}
		h := d.Phrases[p].Head
		return n.mentioned(h) == n.lived.who || d.Tags[h] == syntax.Pron && genderOf(d.Text(h)) == n.lived.sex
	}
	return false
}

// nameTold gives the words of whose life the article tells to that person, where a
// pronoun speaks them or the name that somebody was born with.
func (w *work) nameTold() {
	l := w.names.lived
	if l.who < 0 {
		return
	}
	for k := range w.speech {
		a := &w.speech[k]
		if len(a.Source) != 1 || a.Speaker == "" {
			continue
		}
		i := w.syn.TokenAt(a.Source[0].Start)
		if i < 0 || w.syn.Tokens[i].Start != a.Source[0].Start {
			continue
		}
		if pronoun := w.syn.Tokens[i].End == a.Source[0].End && genderOf(w.syn.Text(i)) == l.sex; pronoun && w.names.pronoun(&w.syn, i) == l.who {
			a.Speaker = w.names.entities[l.who].name
		}
	}
}

// deathOnce dates the death of whose life the article tells, where its news tells no
// day and another sentence does, by that day: it happened once.
func (w *work) deathOnce() {
	who := w.names.lived.who
	if who < 0 {
		return
	}
	news, day := -1, -1
	for i := range w.found {
		f := &w.found[i]
		switch {
		case f.sentence < 0:
		case f.life == death && f.named == w.names.entities[who].name, f.life == noLife && w.diesIn(f, who) && f.time >= 0 && f.how == byClause:
			if day < 0 {
				day = i
			}
		case f.time < 0 && f.how == byPublication && w.diesIn(f, who) && news < 0:
			news = i
		}
	}
	if news < 0 || day < 0 {
		return
	}
	f, g := &w.found[news], &w.found[day]
	f.time, f.how = g.time, byNeighbour
	f.more = append(append(f.more, w.syn.Sentences[g.sentence].Span), g.more...)
	g.sentence = -1
}

// diesIn reports whether f tells that person who died.
func (w *work) diesIn(f *found, who int) bool {
	d := &w.syn
	if f.verb < 0 || d.Lemma(f.verb) != "die" {
		return false
	}
	y := d.Verbs[f.verb]
	p := y.Subject
	if y.Kind == syntax.Relative && y.ParentPhrase >= 0 && (p < 0 || w.names.refer(d, p) < 0) {
		p = y.ParentPhrase
	}
	return p >= 0 && w.names.refer(d, p) == who
}
