package syntax

import "dateline/model/lexicon"

// overThings gives the passive of a verb that only people undergo, joined behind a relative
// clause about a thing, the person who is the subject of the main clause: "She led the team
// that drilled through the ice and was awarded a medal".
func (d *Doc) overThings(lo, hi int) {
	for v := lo + 2; v < hi; v++ {
		x := &d.Verbs[v]
		if x.Kind != Relative || x.Marker < 0 || d.Tags[x.Marker] != Conj || x.Form != Finite || !x.Passive || x.Subject < 0 || x.Subject != x.ParentPhrase || !befallsPeople.Has(d.Lemma(v)) {
			continue
		}
		u := v - 1
		for u > lo && !(d.Verbs[u].Kind == Relative && d.Verbs[u].ParentPhrase == x.ParentPhrase && d.Tags[max(d.Verbs[u].Marker, 0)] != Conj) {
			u--
		}
		if h := d.Phrases[x.Subject].Head; u == lo || d.Words[h].Person() >= 2 || d.Words[h].NounField() == lexicon.NounGroup || d.Tags[h] == Name {
			continue
		}
		m := u - 1
		for m >= lo && !(d.Verbs[m].Form == Finite && (d.Verbs[m].Kind == Main || d.Verbs[m].Kind == Coordinate) && d.Verbs[m].Object == x.Subject) {
			m--
		}
		if m < lo || d.Verbs[m].Subject < 0 {
			continue
		}
		h := d.Phrases[d.Verbs[m].Subject].Head
		if d.fold(h, "he") || d.fold(h, "she") || d.Words[h].Person() >= 2 || d.Tags[h] == Name && d.namesPerson(d.Verbs[m].Subject) {
			x.Kind, x.Subject, x.Parent, x.ParentPhrase = Coordinate, d.Verbs[m].Subject, m, -1
		}
	}
}

// befallsPeople is done to people alone.
var befallsPeople = lexicon.Words(`award elect appoint promote knight arrest jail imprison sentence acquit convict indict decorate ordain crown honour honor marry widow hire sack fire exile
deport hospitalise hospitalize wound injure born educate`)
