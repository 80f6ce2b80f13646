package syntax

import "dateline/model/lexicon"

// whoseRole returns the person whose role between commas the relative word at k stands
// behind: "Ada Holm, a lawyer and singer who", "Ada Holm, Democrat of Ohio, who", "Ada
// Holm, an aide under Mayor Erik Berg who". A name takes no clause without a comma, a
// role behind one is its bearer's. p is the phrase before k, over a comma or not; −1
// where none is told of so.
func (d *Doc) whoseRole(p, k, first int, comma bool) int {
	if !d.fold(k, "who") && !d.fold(k, "whom") && !d.fold(k, "whose") {
		return -1
	}
	q := p
	for steps := 0; steps < 3; steps++ { // over what the role is in, of or under
		f := d.Phrases[q].First - 1
		if f <= first || d.Tags[f] != Prep || d.fold(f, "by") || d.PhraseOf[f-1] < 0 || d.Tags[d.Phrases[q].Head] != Name && !d.temporal(q) || comma && d.namesPerson(q) && !d.roleBefore(q) && !d.inBody(f) {
			break
		}
		q = int(d.PhraseOf[f-1])
	}
	if q != p && d.roleWord(q) < 0 {
		return -1
	}
	if f := d.Phrases[q].First - 1; f > first && d.Tags[f] == Conj && d.PhraseOf[f-1] >= 0 && d.roleWord(q) >= 0 && d.roleWord(int(d.PhraseOf[f-1])) >= 0 && !d.determined(q) {
		q = int(d.PhraseOf[f-1]) // "a strategist and lobbyist"
	}
	f := d.Phrases[q].First - 1
	if d.roleWord(q) >= 0 && f > first && d.Tags[f] == Comma && d.PhraseOf[f-1] >= 0 && !d.oneOfSeveral(f, first) {
		r := int(d.PhraseOf[f-1])
		if d.Tags[d.Phrases[r].Head] == Name && d.Phrases[r].Last == f && d.namesPerson(r) && d.roleWord(r) < 0 {
			return r
		}
	}
	if q != p {
		return q
	}
	return -1
}

// roleWord returns the head of phrase p where that is a common noun for a person or a
// party's name for its members, −1 for others.
func (d *Doc) roleWord(p int) int {
	h := d.Phrases[p].Head
	if t := d.Tags[h]; t == Noun && (d.Words[h].Person() >= 2 || d.fold(h, "head")) || t == Name && d.Phrases[p].First == h && membership.Has(d.Text(h)) {
		return h
	}
	return -1
}

// membership is how a legislator's party stands behind the name: "Republican of Ohio".
var membership = lexicon.Words(`republican democrat independent conservative liberal labour labor socialist green`)

// roleBefore reports whether phrase p is no more than where a member of a party is
// from.
func (d *Doc) roleBefore(p int) bool {
	f := d.Phrases[p].First - 1
	return f > 0 && d.PhraseOf[f-1] >= 0 && d.fold(f, "of") && membership.Has(d.Text(d.Phrases[d.PhraseOf[f-1]].Head))
}

// inBody reports whether the preposition at f leads from who somebody is to a body or a
// place, and not to whom he belongs: "an officer of Holm Mills", "a son of Erik Holm".
func (d *Doc) inBody(f int) bool {
	if !d.fold(f, "of") && !d.fold(f, "at") && !d.fold(f, "from") && !d.fold(f, "in") {
		return false
	}
	for i := f + 1; i < d.Phrases[d.PhraseOf[f+1]].Last; i++ {
		if styled.Has(d.Text(i)) {
			return false
		}
	}
	return !companions.Has(d.Text(d.Phrases[d.PhraseOf[f-1]].Head))
}

// styled are words before the name of somebody.
var styled = lexicon.Words(`mr mr. mrs mrs. ms ms. dr dr. president senator sen. representative rep. governor gov. mayor judge justice general gen. minister king queen prince
princess pope bishop professor`)

// companions are what people are to other people.
var companions = lexicon.Words(`wife husband partner son daughter brother sister mother father cousin nephew niece uncle aunt widow widower friend ally aide adviser
advisor supporter opponent critic rival colleague assistant deputy follower fan foe biographer student pupil victim killer murderer`)

// determined reports whether phrase p has an article of its own.
func (d *Doc) determined(p int) bool {
	t := d.Tags[d.Phrases[p].First]
	return t == Det || t == Poss
}

// oneOfSeveral reports whether the phrase before the comma at f stands behind another
// comma, in a list: "Berg, Holm, a lawyer".
func (d *Doc) oneOfSeveral(f, first int) bool {
	r := d.Phrases[d.PhraseOf[f-1]].First - 1
	return r > first && d.Tags[r] == Comma && d.PhraseOf[r-1] >= 0 && d.Phrases[d.PhraseOf[r-1]].Last == r && d.Tags[d.Phrases[d.PhraseOf[r-1]].Head] == Name
}

// titledWork returns the noun whose title in quotation marks phrase p ends, behind a comma:
// "his new book, “Holm and Me,” which". −1 where p ends no such title.
func (d *Doc) titledWork(p, k, first int) int {
	j := k - 1
	for j > first && (d.Tags[j] == Comma || d.Tags[j] == Close) {
		j--
	}
	if !d.fold(k, "which") || j+1 >= k || d.Tags[k-1] != Close && d.Tags[j+1] != Close || j != d.Phrases[p].Last-1 {
		return -1
	}
	o := j
	for o > first && o > j-10 && d.Tags[o] != Open {
		o--
	}
	if d.Tags[o] != Open || o <= first || d.Tags[o-1] != Comma || d.PhraseOf[o-2] < 0 {
		return -1
	}
	q := int(d.PhraseOf[o-2])
	if t := d.Tags[d.Phrases[q].Head]; t != Noun && t != Plural {
		return -1
	}
	return q
}
