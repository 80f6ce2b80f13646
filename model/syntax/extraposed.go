package syntax

import "dateline/model/lexicon"

// extraposes reports whether the adjective at k says of a clause behind it, with "it" and a
// form of be before, how sure or how odd that is: "it is unlikely | Holm knew".
func (d *Doc) extraposes(k, first int) bool {
	if k < first+2 || !judging.Has(d.Text(k)) {
		return false
	}
	j := k - 1
	for j > first && (d.Tags[j] == Adv || d.Tags[j] == Not) {
		j--
	}
	if !beForms.has(d.Tags[j]) && !(j > first && becoming.Has(d.LemmaOf(j)) && d.Tags[j].IsVerb()) {
		return false
	}
	for j--; j > first && (d.Tags[j] == Modal || haveForms.has(d.Tags[j]) || beForms.has(d.Tags[j]) || d.Tags[j] == Adv || d.Tags[j] == Not); j-- {
	}
	return j >= first && d.fold(j, "it")
}

// extraposed reports whether the noun phrase that ends at token j is the subject of such a
// clause, which no "that" opens.
func (d *Doc) extraposed(j, first int) bool {
	for k := j; k > first; k-- {
		if judging.Has(d.Text(k)) {
			return k < j && d.extraposes(k, first)
		}
		if !nominal.has(d.Tags[k]) && !premods.has(d.Tags[k]) {
			return false
		}
	}
	return false
}

// judging adjectives have a clause behind them with "it" before.
var judging = lexicon.Words(`clear likely unlikely doubtful possible impossible probable improbable certain uncertain true untrue false odd strange sad evident obvious apparent
plain conceivable inconceivable fortunate unfortunate lucky inevitable remarkable surprising unthinkable plausible implausible undeniable`)
