package syntax

import "dateline/model/lexicon"

// nounish makes nouns of what looks like a gerund and stands as a noun does: "the
// storming of the fort", "lobbying firms closed", "private polling showed", and of
// "acting" before an office what describes it.
func (d *Doc) nounish(first, last int) {
	for i := first; i+1 < last; i++ {
		if d.Tags[i] != Ger {
			continue
		}
		next := d.Tags[i+1]
		if i == first && next == Prep && d.Words[i].Is(lexicon.Noun) && d.Words[i].NounWeight() > 0 && d.Words[i].Happening() >= 2 && d.Words[i].NeedsObject() < 3 && !d.commaBeforeVerb(i+1, last) {
			d.Tags[i] = Noun // "Fighting near the port killed 40"
			continue
		}
		described := i > first && (d.Tags[i-1] == Adj || i-1 == first && d.Words[i-1].Is(lexicon.Adjective) && d.Words[i-1].AdjWeight() > 0 && d.Tags[i-1] != Name)
		switch {
		case d.fold(i, "acting") && next == Noun && d.Words[i+1].Person() >= 2:
			d.Tags[i] = Adj
		case next == Prep && i > first && d.Tags[i-1] == Det && d.fold(i+1, "of"):
			d.Tags[i] = Noun
		case (next == Prep || next == Stop || next == Comma) && i > first+1 && d.Tags[i-1] == Name && d.Words[i].Happening() >= 2 && d.namedThe(i, first):
			d.Tags[i] = Noun // "since the Clinton hearing in November"
		case !trading.Has(d.Text(i)):
		case next == Prep && described:
			d.Tags[i] = Noun
		case next != Noun && next != Plural:
		case d.fold(i, "fundraising"), described, i > first && d.Tags[i-1] == Det, i > first && d.Tags[i-1] == Name && i+2 < last && next == Plural && d.Tags[i+2].IsFinite():
			d.Tags[i] = Noun
		}
	}
}

// commaBeforeVerb reports whether a comma stands before the first finite verb from token k on,
// or no such verb follows.
func (d *Doc) commaBeforeVerb(k, last int) bool {
	for ; k < last; k++ {
		switch t := d.Tags[k]; {
		case t == Comma, markers.has(t), t == Pron:
			return true
		case t.IsFinite():
			return false
		}
	}
	return true
}

// namedThe reports whether nothing but a name stands between "the" and token i.
func (d *Doc) namedThe(i, first int) bool {
	k := i - 1
	for k > first && d.Tags[k] == Name {
		k--
	}
	return d.fold(k, "the") && k > first && d.Tags[k-1] == Prep
}

// trading and the like are what firms, groups and polls do, and are named by.
var trading = lexicon.Words(`trading lobbying polling fundraising banking shipping mining publishing marketing advertising manufacturing consulting accounting farming fishing gambling
logging engineering recruiting training voting policing purchasing testing`)
