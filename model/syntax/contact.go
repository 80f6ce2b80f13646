package syntax

import (
	"strings"

	"dateline/model/lexicon"
)

// overContacts finds the clauses that tell more of the subject right before them without
// a pronoun ("The paper she founded in 1999 closed on Friday"): the verb behind them has
// that subject, theirs modify it.
func (d *Doc) overContacts(lo, hi, first int) {
	for v := lo; v+1 < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite && x.Form != Participle || x.Subject < 1 {
			continue
		}
		p, q := d.Phrases[x.Subject], d.Phrases[x.Subject-1]
		if q.Last != p.First || q.First < first || p.Last > x.First { // as with nearly all
			continue
		}
		bare := x.Form == Participle && x.Kind == Participial && x.Subject == x.ParentPhrase && x.First == x.Head && x.First == p.Last && d.past(x.Head) // "the guests Holm asked"
		if x.Form != Finite && !bare || x.Passive && !bare || x.Object >= 0 && !d.temporal(x.Object) || sayers.Has(d.Lemma(v)) || x.Kind == Relative && x.Marker >= 0 {
			continue
		}
		if !(d.Tags[p.Head] == Pron && !bare) && d.Tags[p.Head] != Name || d.Tags[q.Head] != Noun && d.Tags[q.Head] != Plural || d.temporal(x.Subject-1) || d.temporal(x.Subject) {
			continue
		}
		if m := x.Marker; m >= 0 && m >= q.First {
			continue
		}
		head := d.chainHead(x.Subject-1, lo, v, first)
		if b := d.Phrases[head].First - 1; b >= first && !opensClause.has(d.Tags[b]) && !(v > lo && b == d.Verbs[v-1].Last-1 && d.takesClause(v-1)) {
			continue
		}
		if b := d.Phrases[head].First - 1; v == lo && b > first && d.Tags[b] == Conj && d.PhraseOf[b-1] >= 0 && d.Tags[d.Phrases[d.PhraseOf[b-1]].Head] != Time { // "The rise of Holm and the wave he rides"
			head = d.chainHead(int(d.PhraseOf[b-1]), lo, v, first)
		}
		u := d.verbOver(v, hi)
		if u < 0 {
			continue
		}
		if bare {
			x.Form, x.Passive, x.Tense = Finite, false, PastTense
			x.Kind, x.Parent, x.ParentPhrase = Main, -1, -1
		}
		y := &d.Verbs[u]
		y.Kind, y.Parent, y.Marker, y.ParentPhrase, y.Start = x.Kind, x.Parent, x.Marker, x.ParentPhrase, y.First
		if x.Kind == Relative {
			y.Kind, y.Parent, y.ParentPhrase = Main, -1, -1
			if w := v - 1; w >= lo && d.Verbs[w].Last == d.Phrases[head].First && d.takesClause(w) { // "says the plant he ran closed"
				y.Kind, y.Parent, d.Verbs[w].Object = Complement, w, -1
			}
		}
		if y.Form == Participle {
			y.Form, y.Passive, y.Tense = Finite, false, PastTense
		}
		y.Subject = head
		x.Kind, x.Parent, x.Marker, x.ParentPhrase, x.Start = Relative, u, -1, x.Subject-1, p.First
	}
}

// opensClause are the tags that the subject of a clause stands behind.
const opensClause tagSet = 1<<Comma | 1<<Conj | 1<<That | 1<<Sub | 1<<Open | 1<<Close | 1<<Colon

// verbOver returns the verb that the subject of a clause has behind the clause of verb v
// that is put in right behind it, −1 without: nothing but phrases, prepositions and
// infinitives stands between. A past without an auxiliary may read as a participle.
func (d *Doc) verbOver(v, hi int) int {
	for u := v + 1; u < hi; u++ {
		for i := d.Verbs[u-1].Last; i < d.Verbs[u].First; i++ {
			if t := d.Tags[i]; d.PhraseOf[i] < 0 && t != Prep && t != Adv {
				return -1
			}
		}
		y := &d.Verbs[u]
		switch {
		case y.Form == Finite:
			if y.Marker >= 0 && y.Marker >= d.Verbs[v].Last {
				return -1
			}
			if y.Subject >= 0 && d.Phrases[y.Subject].First == d.Verbs[u-1].Last && d.Phrases[y.Subject].Last == y.First && d.Tags[d.Phrases[y.Subject].Head] != Time && !d.temporal(y.Subject) && !(u-1 > v && d.Verbs[u-1].Object == y.Subject) {
				return -1 // a subject of its own
			}
			return u
		case y.Form == Participle:
			if d.Tags[y.Head] == Part && y.First == y.Head && d.past(y.Head) && !d.finiteBehind(u, hi) && d.PhraseOf[y.First-1] >= 0 && d.temporal(int(d.PhraseOf[y.First-1])) {
				return u
			}
			return -1
		case y.Form == Infinitive && y.First == d.Verbs[u-1].Last, y.Form == Gerund:
		default:
			return -1
		}
	}
	return -1
}

// past reports whether the participle at token i has the form of its past.
func (d *Doc) past(i int) bool {
	return strings.HasSuffix(d.Text(i), "ed") || lexicon.PastOf(d.LemmaOf(i)) == d.Text(i)
}

// finiteBehind reports whether a finite verb comes behind verb u before any comma.
func (d *Doc) finiteBehind(u, hi int) bool {
	for u++; u < hi; u++ {
		for i := d.Verbs[u-1].Last; i < d.Verbs[u].First; i++ {
			if d.Tags[i] == Comma {
				return false
			}
		}
		if d.Verbs[u].Form == Finite && d.Verbs[u].Marker < 0 {
			return true
		}
	}
	return false
}
