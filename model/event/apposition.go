package event

import (
	"dateline/model/syntax"
)

// agreeing returns the subject of verb t instead of phrase p where p only explains
// it: a plural between commas before a verb in the singular ("The heart of the
// plan, rules for power plants, faces a test"), or words between dashes.
func (w *work) agreeing(p, t int) int {
	d := &w.syn
	if p < 1 {
		return p
	}
	y := d.Verbs[t]
	ph := d.Phrases[p]
	s := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)]
	if dash(d, y.First-1) && y.First-1 > ph.First {
		for k := s.First + 1; k < ph.First; k++ {
			if !dash(d, k) {
				continue
			}
			j := k - 1
			if d.Tags[j] == syntax.Num && j > s.First+1 && d.Tags[j-1] == syntax.Comma { // "Lund, 40 — a father —"
				j -= 2
			}
			if q := int(d.PhraseOf[j]); q >= 0 && q != p && d.Phrases[q].First == s.First {
				return q
			}
			break
		}
		return p
	}
	first := d.Tags[y.First]
	if d.Tags[ph.Head] != syntax.Plural || !(first == syntax.Third || first == syntax.BeFin && (fold(d, y.First, "is") || fold(d, y.First, "was")) || first == syntax.HaveFin && fold(d, y.First, "has")) || in(collective, d.Text(ph.Head)) {
		return p
	}
	if k := ph.First - 1; k <= s.First || d.Tags[k] != syntax.Comma {
		return p
	}
	for q, last := d.PhrasesOf(d.SentenceAt(d.Tokens[ph.First].Start)); q < last && q < p; q++ {
		x := d.Phrases[q]
		if x.First == s.First && (d.Tags[x.Head] == syntax.Noun || d.Tags[x.Head] == syntax.Name) && w.timeOf[x.Head] == 0 {
			return q
		}
	}
	return p
}

func dash(d *syntax.Doc, i int) bool {
	if i < 0 || i >= len(d.Tags) {
		return false
	}
	switch d.Text(i) {
	case "—", "–", "―", "--":
		return true
	}
	return false
}

// apposed returns the name that the subject p only explains: "Ada Lund, 57, of
// Bergen, admitted it", "Ada Lund, the writer who left, died". p itself otherwise.
func (w *work) apposed(p int) int {
	d := &w.syn
	if p < 1 {
		return p
	}
	ph := d.Phrases[p]
	if e := w.names.mentioned(ph.Head); e >= 0 && w.names.entities[e].sort == organisation { // "the Bank of England": its name began before
		k := ph.First
		for k > 0 && w.names.mentioned(k-1) == e {
			k--
		}
		if q := int(d.PhraseOf[k]); q >= 0 && q < p {
			return q
		}
	}
	q := p - 1
	name := d.Phrases[q]
	if name.Last+1 != ph.First || d.Tags[name.Last] != syntax.Comma || d.Tags[name.Head] != syntax.Name || d.SentenceAt(d.Tokens[name.First].Start) != d.SentenceAt(d.Tokens[ph.First].Start) {
		return p
	}
	age := ph.Last == ph.First+1 && d.Tags[ph.First] == syntax.Num && d.Tokens[ph.First].Len() <= 3
	role := d.Tags[ph.First] == syntax.Det && !fold(d, ph.First, "some") && d.Tags[ph.Head] == syntax.Noun && d.Words[ph.Head].Person() >= 2
	e := w.names.mentioned(name.Head)
	if !age && !(role && e >= 0 && w.names.entities[e].sort == person) {
		return p
	}
	if k := name.First - 1; k >= 0 && (d.Tags[k] == syntax.Prep || d.Tags[k].IsVerb() && !(d.VerbOf[k] >= 0 && in(pureCues, d.Lemma(int(d.VerbOf[k]))) && d.Verbs[d.VerbOf[k]].Subject == q) || d.Tags[k] == syntax.Conj) {
		return p
	}
	return q
}

// whoseNamed returns the name between commas, one word alone, of somebody whom subject p of
// verb v tells by whose he is: "His wife, Ann, was freed". −1 without.
func (w *work) whoseNamed(p, v int) int {
	d := &w.syn
	ph := d.Phrases[p]
	k := ph.Last
	if d.Tags[ph.First] != syntax.Poss && !(ph.First < ph.Head && ph.First+1 < ph.Last && d.Tags[ph.Head-1] == syntax.Genitive) || d.Words[ph.Head].Person() < 2 || d.Tags[ph.Head] != syntax.Noun || k+2 >= len(d.Tags) || d.Tags[k] != syntax.Comma {
		return -1
	}
	q := w.phraseAt(k + 1)
	if q < 0 || d.Tags[d.Phrases[q].Head] != syntax.Name || d.Phrases[q].Last != k+2 || d.Tags[k+2] != syntax.Comma || d.Verbs[v].First != k+3 || w.timeOf[k+1] > 0 {
		return -1
	}
	return q
}
