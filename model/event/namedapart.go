package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// apposed returns who is named between commas behind phrase p, which says what she is:
// "The judge, Anna Lund, said". −1 without.
func (n *names) apposed(d *syntax.Doc, p int) int {
	if e := n.behind(d, p); e >= 0 && n.entities[e].sort == person {
		return e
	}
	if d.Words[d.Phrases[p].Head].Person() < 2 {
		return -1
	}
	q := p // "an inmate in Idaho, Erik Holm, wrote"
	for steps := 0; steps < 2; steps++ {
		k := d.Phrases[q].Last
		if k+1 >= len(d.Tags) || d.Tags[k] != syntax.Prep || d.PhraseOf[k+1] < 0 {
			return -1
		}
		q = int(d.PhraseOf[k+1])
		if e := n.behind(d, q); e >= 0 && n.entities[e].sort == person && strings.Contains(n.entities[e].name, " ") && (d.Tags[d.Phrases[q].Head] != syntax.Name || d.Words[d.Phrases[q].Head].Is(lexicon.Place)) {
			return e
		}
	}
	return -1
}

// behind returns what is named between commas behind phrase p: "the first, Halden Hall,
// opened". −1 without.
func (n *names) behind(d *syntax.Doc, p int) int {
	k := d.Phrases[p].Last
	if k+2 >= len(d.Tags) || d.Tags[k] != syntax.Comma || d.PhraseOf[k+1] < 0 {
		return -1
	}
	q := d.Phrases[d.PhraseOf[k+1]]
	if q.First != k+1 || q.Last >= len(d.Tags) || d.Tags[q.Last] != syntax.Comma && d.Tags[q.Last] != syntax.Stop {
		return -1
	}
	return n.mentioned(q.Head)
}

// ownerOf returns who has a name and is the one whose kin phrase p means, where a pronoun
// of gender g cannot be that kin: "Mr Holm’s widow said he had". −1 without.
func (n *names) ownerOf(d *syntax.Doc, p int, g gender) int {
	ph := d.Phrases[p]
	if g == thing || unnamed(d.Text(ph.Head), g) {
		return -1
	}
	for i := ph.First; i+1 < ph.Head; i++ {
		if d.Tags[i+1] == syntax.Genitive {
			if e := n.mentioned(i); e >= 0 && n.entities[e].fits(g) {
				return e
			}
		}
	}
	return -1
}

// sameAgain returns the last pronoun of gender g in sentence k before token end: "The
// work took her four years" is about whom the text went on about. −1 without.
func sameAgain(d *syntax.Doc, k, end int, g gender) int {
	if g == thing {
		return -1
	}
	for i := end - 1; i >= d.Sentences[k].First; i-- {
		if t := d.Tags[i]; (t == syntax.Obj || t == syntax.Poss || t == syntax.Pron) && genderOf(d.Text(i)) == g {
			return i
		}
	}
	return -1
}

// agents speak for somebody else and of that person.
var agents = wordSet(`lawyer barrister solicitor attorney counsel advocate agent spokesman spokeswoman spokesperson doctor surgeon physician publicist representative manager coach trainer`)

// plainOpening reports whether a name begins with a common noun that nobody is called by:
// "Team Holm".
func plainOpening(name string) bool {
	first, _, several := strings.Cut(name, " ")
	w := lexicon.Look(first)
	return several && w.NounWeight() > 0 && !w.Is(lexicon.PersonName)
}

// onlyNamed returns the one person met lately whose full name begins with the given name.
func (n *names) onlyNamed(given string) (int, bool) {
	found := -1
	for k := max(0, len(n.entities)-enough); k < len(n.entities); k++ {
		y := &n.entities[k]
		if y.sort != person || !strings.HasPrefix(y.name, given) || len(y.name) <= len(given) || y.name[len(given)] != ' ' {
			continue
		}
		if found >= 0 {
			return -1, false
		}
		found = k
	}
	return found, found >= 0
}
