package quote

import "dateline/model/syntax"

// behindOffice returns the person whose name ends the run of words that phrase ph begins
// behind its cue: “…,” said Finance deputy chair Ada Lund; “…,” said longtime member and
// farmer Erik Holm. −1 without.
func (n *speakers) behindOffice(x *finding, ph syntax.Phrase) int {
	d := n.f.d
	if d.Tags[ph.First] == syntax.Det && d.Tags[ph.Head] == syntax.Name || ph.First == 0 || d.VerbOf[ph.First-1] < 0 || d.Verbs[d.VerbOf[ph.First-1]].Head != ph.First-1 {
		return -1
	}
	s := d.Sentences[x.sentence]
	joined := false
	for k := ph.Last; k < min(s.Last, ph.Last+6) && n.f.within[k] < 0; {
		if p := d.PhraseOf[k]; p >= 0 && d.Phrases[p].First == k {
			q := d.Phrases[p]
			if a, b, _ := n.nameAt(k, q.Last); b == q.Last && b-a > 1 && d.Tags[q.First] != syntax.Det && d.Tags[q.First] != syntax.Poss {
				_, given := firstName(d.Text(a + 1)) // "Green Ada Lund"
				if e := n.mentioned(b - 1); e >= 0 && (n.entities[e].person || given && b-a > 2) {
					return e
				}
			}
			if d.Tags[q.Head] == syntax.Name || d.Tags[q.First] == syntax.Det || d.Tags[q.First] == syntax.Poss || d.Tags[q.Head] == syntax.Pron {
				return -1
			}
			k = q.Last
			continue
		}
		switch d.Tags[k] {
		case syntax.Ger, syntax.Part, syntax.Adj, syntax.Noun:
		case syntax.Conj:
			if joined || d.Tags[ph.First] == syntax.Det {
				return -1 // "the mayor and Ada Lund" are two
			}
			joined = true
		default:
			return -1
		}
		k++
	}
	return -1
}

// toWhom reports whether mention k ends its sentence behind "for", "on" or "to", where
// the subject is no person ("It was a hard year for Ada Lund."), or is what the reader is
// asked to look at.
func (n *speakers) toWhom(k int) bool {
	d := n.f.d
	m := n.mentions[k]
	if m.token+1 >= len(d.Tags) || d.Tags[m.token+1] != syntax.Stop || m.quoted || d.PhraseOf[m.token] < 0 {
		return false
	}
	if p := d.Phrases[d.PhraseOf[m.token]]; p.First < 1 || !n.f.is(p.First-1, "for", "on", "to", "upon", "at") {
		return false
	}
	for j := k - 1; j >= 0 && n.mentions[j].sentence == m.sentence; j-- {
		if o := n.mentions[j]; o.entity != m.entity && n.entities[o.entity].person {
			return false
		}
	}
	v, end := d.VerbsOf(m.sentence)
	for ; v < end; v++ {
		if y := d.Verbs[v]; y.Kind == syntax.Main && y.Form == syntax.Finite {
			if y.Subject < 0 || n.f.is(d.Phrases[d.PhraseOf[m.token]].First-1, "at") {
				return false
			}
			h := d.Phrases[y.Subject].Head
			return d.Tags[h] != syntax.Pron || n.f.is(h, "it", "this", "that")
		}
	}
	k = d.Phrases[d.PhraseOf[m.token]].First - 2
	return k >= d.Sentences[m.sentence].First && n.f.is(k, "look", "listen") // "Just look at Ada Lund."
}
