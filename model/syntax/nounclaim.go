package syntax

import "dateline/model/lexicon"

// overClaims finds the clauses that say without "that" what a noun before their subject
// claims, fears or hopes: "denied reports | the mayor had left", "Hopes | the ferry would
// sail faded". The verb behind such a clause has the noun as its subject.
func (d *Doc) overClaims(lo, hi, first int) {
	for v := lo; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Form != Finite || x.Subject < 1 || x.Marker >= 0 {
			continue
		}
		p, q := d.Phrases[x.Subject], d.Phrases[x.Subject-1]
		if q.Last != p.First || q.First < first || p.Last > x.First || !unmarkedClaims.Has(d.Text(q.Head)) || d.temporal(x.Subject) || d.Tags[q.Head] != Noun && d.Tags[q.Head] != Plural {
			continue
		}
		if x.Kind == Complement && x.ParentPhrase >= 0 || voicing.Has(d.Lemma(v)) && (x.Object < 0 || d.temporal(x.Object)) || writing.Has(d.Lemma(v)) && x.Object < 0 {
			continue
		}
		if d.Tags[q.First] == Det && !rumours.Has(d.Text(q.Head)) && (x.Object < 0 || d.temporal(x.Object)) && d.Words[x.Head].NeedsObject() > 0 {
			continue // "the report the police handed to the judge"
		}
		head := d.chainHead(x.Subject-1, lo, v, first)
		u := d.verbOver(v, hi)
		kind, parent, owner := x.Kind, x.Parent, x.ParentPhrase
		x.Kind, x.Parent, x.ParentPhrase, x.Start = Complement, v-1, x.Subject-1, p.First
		if v == lo {
			x.Parent = -1
		}
		if u < 0 || v > lo && d.Verbs[v-1].Object == x.ParentPhrase || head != x.ParentPhrase && d.Phrases[head].First > first && d.Tags[d.Phrases[head].First-1] == Prep {
			continue
		}
		y := &d.Verbs[u]
		if y.Form == Participle {
			y.Form, y.Passive, y.Tense = Finite, false, PastTense
		}
		y.Kind, y.Parent, y.ParentPhrase, y.Marker, y.Start, y.Subject = kind, parent, owner, -1, y.First, head
		if kind == Relative {
			y.Kind, y.Parent, y.ParentPhrase = Main, -1, -1
		}
		x.Parent = u
	}
}

// unmarkedClaims are the nouns whose content may follow without "that".
var unmarkedClaims = lexicon.Words(`claim claims allegation allegations accusation accusations rumour rumours rumor rumors suggestion suggestions speculation belief fear fears
	suspicion suspicions denial denials report reports hope hopes concern concerns worry worries assertion assertions complaint complaints warning warnings notion idea impression
	prediction predictions assurance assurances insistence evidence proof doubt doubts expectation expectations conviction`)

// writing verbs have reports and complaints as their objects.
var writing = lexicon.Words(`write make prepare commission draft compile order seek want need have get give issue release receive cause create spark raise express voice feel hold share ease allay fuel stoke heighten calm dispel collect gather find produce present offer provide keep hide destroy tamper`)
