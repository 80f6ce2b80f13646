package syntax

// overGerunds gives the verb behind what a participle puts in between commas the subject
// that this tells more of, where a verb of saying stands before that: "The office says
// mills, numbering 700, employ most" is not about what the office employs.
func (d *Doc) overGerunds(lo, hi int) {
	for v := lo + 2; v < hi; v++ {
		x, g, u := &d.Verbs[v], &d.Verbs[v-1], &d.Verbs[v-2]
		if x.Form != Finite || g.Form != Gerund || u.Form != Finite || u.Passive || u.Object < 0 || x.Subject != u.Subject || x.First == 0 || x.First != x.Start && x.Marker >= 0 {
			continue
		}
		q := d.Phrases[u.Object]
		if !sayers.Has(d.Lemma(v-2)) && !foreseeing.Has(d.Lemma(v-2)) || q.First != u.Last || q.Last+1 != g.First || d.Tags[q.Last] != Comma || d.Tags[x.First-1] != Comma {
			continue
		}
		x.Kind, x.Parent, x.Subject = Complement, v-2, u.Object
		g.Subject, g.Parent = u.Object, v
		u.Object = -1
	}
}
