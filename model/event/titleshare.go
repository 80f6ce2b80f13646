package event

import "dateline/model/syntax"

// measureBefore returns where the words begin that bound the number which opens
// at token i: "at least", "more than"; i itself without.
func (w *work) measureBefore(i int) int {
	d := &w.syn
	if i >= 3 && i < len(d.Tags) && fold(d, i-1, "as") && fold(d, i-3, "as") && d.Tags[i] == syntax.Num && (fold(d, i-2, "many") || fold(d, i-2, "few") || fold(d, i-2, "much") || fold(d, i-2, "little")) { // "as many as 40"
		return i - 3
	}
	if k := i - 1; i >= 2 && i < len(d.Tags) && fold(d, k, "as") && (fold(d, i, "many") || fold(d, i, "much") || fold(d, i, "few")) { // "twice as many people"
		if in(multiples, d.Text(k-1)) {
			return k - 1
		}
		if k >= 2 && fold(d, k-1, "times") && d.Tags[k-2] == syntax.Num {
			return k - 2
		}
	}
	if i < 1 || i >= len(d.Tags) || d.Tags[i] != syntax.Num && !(d.Tags[i] == syntax.Symbol && i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Num) && !in(wholes, d.Text(i)) && !(d.Tags[i] == syntax.Det && i+1 < len(d.Tags) && in(fractions, d.Text(i+1))) {
		return i
	}
	if i > 1 && fold(d, i-1, "but") && fold(d, i-2, "all") {
		return i - 2 // "All but nine"
	}
	if in(about, d.Text(i-1)) {
		return i - 1
	}
	if i > 2 && fold(d, i-1, "as") && fold(d, i-3, "as") && (fold(d, i-2, "many") || fold(d, i-2, "few") || fold(d, i-2, "much") || fold(d, i-2, "little")) { // "as many as 15"
		return i - 3
	}
	if i > 1 && (fold(d, i-1, "least") || fold(d, i-1, "most")) && fold(d, i-2, "at") ||
		i > 1 && fold(d, i-1, "than") && (fold(d, i-2, "more") || fold(d, i-2, "less") || fold(d, i-2, "fewer")) ||
		i > 1 && fold(d, i-1, "to") && fold(d, i-2, "up") {
		if i > 2 && fold(d, i-1, "than") && (fold(d, i-3, "no") || fold(d, i-3, "not")) { // "no fewer than nine"
			return i - 3
		}
		return i - 2
	}
	return i
}

// multiples say how many times as much.
var multiples = wordSet(`twice thrice half double treble`)

// shareBefore returns where the words begin that say how much is meant of the
// noun phrase that opens at token i: "most of", "two of"; i itself without.
func (w *work) shareBefore(i int) int {
	d := &w.syn
	if i < 2 || !fold(d, i-1, "of") || d.Tags[i] != syntax.Det && d.Tags[i] != syntax.Poss {
		return i
	}
	k := i - 2
	if !in(shares, d.Text(k)) && d.Tags[k] != syntax.Num {
		return i
	}
	if p := int(d.PhraseOf[k]); p >= 0 {
		k = d.Phrases[p].First
	}
	return w.measureBefore(k)
}

// sharesVerb reports whether what verb v tells is told of the part that the words
// [from, to) take, and not of the whole: "one of the men who was jailed", but "none of
// the delegates chosen on Sunday".
func (w *work) sharesVerb(from, to, v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form == syntax.Participle {
		return false
	}
	if y.Kind != syntax.Relative {
		return true
	}
	for i := from; i < to; i++ {
		if fold(d, i, "none") || fold(d, i, "neither") || fold(d, i, "few") || fold(d, i, "any") || fold(d, i, "only") {
			return false
		}
	}
	return true
}

// shares are the words that take part of what "of" names.
var shares = wordSet(`most some many all none half both each several few much part any neither either one percent majority number dozens hundreds thousands`)

// about are the words that make a number a rough one.
var about = wordSet(`about nearly almost around some over roughly approximately only just virtually practically barely hardly scarcely under well not`)

// wholes and fractions are counts without a figure: "almost all", "not every",
// "more than half", "nearly a third".
var (
	wholes    = wordSet(`all every everyone everybody everything anyone anybody anything half both any none no double twice two-thirds three-quarters one-third one-quarter`)
	fractions = wordSet(`single third quarter fifth tenth half dozen hundred thousand million billion tonne ton decade century`)
)
