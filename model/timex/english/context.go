package english

import (
	"dateline/model"
	. "dateline/model/timex/grammar"
)

// context reads what stands around a reading: the bound that the preposition
// before it makes, the tense of its clause, and whether it only modifies a noun.
func context(t *Text, r *Reading) bool {
	r.Bound = boundBefore(t, r.First)
	n := t.At(r.Last)
	if n.Kind == WordToken && t.Joined(r.Last-1) && (n.Word == nil || n.Word.Class&(Prep|Conj|PastVerb|PresentVerb|FutureVerb|Aux|Det|Ago) == 0) {
		r.Attribute = true
	}
	if r.Type == model.TimexDate || r.Type == model.TimexTime {
		r.Tense = tense(t, r)
	}
	return true
}

// bounds are what prepositions make of the time after them.
var bounds = map[string]Bound{
	"on": On, "in": On, "at": On, "during": On, "of": On, "amid": On, "within": On,
	"since": Since, "until": Until, "till": Until, "til": Until, "through": Through, "thru": Through, "by": By,
	"before": Before, "after": After, "following": After, "from": From, "to": To, "between": Between,
	"for": For, "over": For, "throughout": For, "around": Around, "about": Around, "circa": Around,
}

// boundBefore reads the words right before token i.
func boundBefore(t *Text, i int) Bound {
	j := i - 1
	if !t.Joined(j) {
		return NoBound
	}
	if t.Word(j, "as") && t.Word(j-2, "as") {
		switch {
		case t.Word(j-1, "soon", "early"):
			return AsSoon
		case t.Word(j-1, "late"):
			return AsLate
		}
	}
	if t.Word(j, "than") && t.Word(j-1, "later") && t.Word(j-2, "no", "not") {
		return By
	}
	if t.Word(j, "than") && t.Word(j-1, "earlier", "sooner") && t.Word(j-2, "no", "not") {
		return AsSoon
	}
	if !t.Is(j, Prep) {
		return NoBound
	}
	if t.Word(j, "to") && t.Word(j-1, "prior") {
		return Before
	}
	return bounds[t.At(j).Word.Text]
}

// tense looks for the verb of the reading's clause: to the left up to the
// clause's beginning, then to the right. A verb that reports ("said") counts
// only where no other is found.
func tense(t *Text, r *Reading) Tense {
	start, end := t.SentenceStart(r.First, 40), t.SentenceEnd(r.Last-1, 40)
	report := NoTense
	for j := r.First - 1; j >= start; j-- {
		if v := verbAt(t, j, start); v != NoTense {
			if reporting(t, j) && (report == NoTense) && j < r.First-1 {
				report = v
				continue
			}
			return v
		}
		if t.Mark(j, ';') {
			break
		}
	}
	for j := r.Last; j < end; j++ {
		if v := verbAt(t, j, r.Last); v != NoTense {
			if reporting(t, j) {
				if report == NoTense {
					report = v
				}
				continue
			}
			return v
		}
		if t.Mark(j, ';') {
			break
		}
	}
	return report
}

func reporting(t *Text, j int) bool {
	return t.Word(j, "said", "says", "told", "added", "announced", "reported", "noted", "according", "asked", "stated")
}

// verbAt classifies token j as the verb that gives a clause its tense.
func verbAt(t *Text, j, start int) Tense {
	k := t.At(j)
	if k.Kind != WordToken {
		return NoTense
	}
	s := t.Str(j)
	if k.Word != nil {
		switch {
		case k.Word.Is(FutureVerb):
			return FutureTense
		case k.Word.Is(PastVerb):
			return PastTense
		case k.Word.Is(Aux) && !t.Word(j, "been", "being", "be"):
			return FutureTense
		case k.Word.Is(PresentVerb):
			if t.Word(j, "has", "have") {
				return PastTense
			}
			if announces[t.Str(j+1)] || announces[t.Str(j+2)] && !t.At(j+1).Upper || t.Word(j+1, "to") {
				return FutureTense
			}
			return PresentTense
		}
	}
	if announces[s] {
		if t.Word(j-1, "had", "was", "were", "been") && !t.Word(j+1, "to") {
			return PastTense
		}
		return FutureTense
	}
	if t.Word(j-1, "to") && t.Joined(j-1) && k.Word == nil && announces[t.Str(j-2)] {
		return FutureTense
	}
	if len(s) > 3 && hasSuffix(s, "ed") && !k.Upper && (k.Word == nil || k.Word.Class&(UnitWord) == 0) && !t.Word(j, "need", "speed", "indeed", "hundred", "united", "exceed", "proceed", "succeed", "feed", "seed", "bleed") {
		if t.Is(j-1, PresentVerb) && !t.Word(j-1, "has", "have") {
			return NoTense
		}
		return PastTense
	}
	return NoTense
}
