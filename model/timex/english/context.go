package english

import (
	"strings"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// context reads what stands around a reading: the bound that the preposition
// before it makes, the tense of its clause, and whether it only modifies a noun.
func context(t *Text, r *Reading) bool {
	if inTitle(t, r) {
		return false
	}
	r.Bound = boundBefore(t, r.First)
	r.Near = (r.Bound == Before || r.Bound == After) && t.Word(r.First-2, "shortly", "just", "soon", "immediately", "right", "moments", "seconds", "minutes")
	if j := r.First - 1; t.Joined(j) { // "officials said on Tuesday"
		if t.Word(j, "on") {
			j--
		}
		r.Said = t.Word(j, "said", "told", "announced", "reported", "confirmed") || t.Word(r.Last, "told", "said") && t.Joined(r.Last-1)
	}
	if t.Word(r.First-1, "ended") && r.Form == FormDate && r.Day > 0 && !r.HasYear && r.Dir == Bare && !t.Is(r.First-2, FutureVerb|Aux) {
		r.Dir = DirLast // "the quarter ended Jan. 31"
	}
	evening(t, r)
	if r.RangeClose {
		r.Bound = To
	}
	if r.Form == FormDate && (t.Word(r.First-1, "than") || t.Word(r.First-2, "than") && t.Is(r.First-1, Prep)) && t.Joined(r.First-1) {
		r.Compare = true // "richer than in 1960": the text does not go there
	}
	if r.Form == FormDate && r.Month > 0 && r.Day == 0 && !r.Compare && t.Word(r.First-1, "in") && t.Joined(r.First-1) && comparing(t, r.First-2) {
		r.Compare = true // "11 percent, compared with 4 percent in October"
	}
	n := t.At(r.Last)
	if n.Kind == WordToken && t.Joined(r.Last-1) && (n.Word == nil || n.Word.Class&(Prep|Conj|PastVerb|PresentVerb|FutureVerb|Aux|Det|Ago) == 0) {
		r.Attribute = true
	}
	if r.Season > 0 && !r.HasYear && r.Dir == Bare && r.Last == r.First+1 && t.At(r.First).Upper && r.First > t.SentenceStart(r.First, 40) && t.At(r.Last).Kind == WordToken && t.At(r.Last).Upper && t.Joined(r.First) && !t.Is(r.Last, Weekday|Month) {
		return false // "a part in Summer Rain"
	}
	if r.Form == FormDate && r.Weak && r.Weekday > 0 && !r.HasYear && !r.HasWeekShift && r.Month == 0 && !t.Informal && !adjectival(t, r.Last-1) && !t.Mark(r.Last, Hyphen) {
		return false // "born on a Friday", "one Tuesday evening": any of them
	}
	if r.Form == FormUnit && r.Weak && r.Dir == Bare {
		return false // "last year's quarter" whose year was not found
	}
	if (r.Form == FormDate && !r.HasYear || r.Form == FormUnit || r.Form == FormClock || r.Dir == DirAfter) && r.Type != model.TimexSet {
		r.Tense = tense(t, r)
	}
	if (r.Tense != PastTense || r.Perfect) && r.Tense != FutureTense && r.Month > 0 && !r.HasYear && r.Dir == Bare && !t.Word(r.First-1, "a") && (r.Attribute && !r.Perfect && (polled(t, r.Last) || polled(t, r.Last+1) && t.Joined(r.Last)) || t.Word(r.First-1, "in", "on") && polled(t, r.First-2) || r.Day > 0 && polled(t, r.First-1) && t.Joined(r.First-1)) {
		r.Tense, r.Nearest = FutureTense, true // "before the November election"
	}
	if awaited(t, r) {
		r.Tense, r.Nearest = FutureTense, leftVerb(t, r.First) != FutureTense && !prospective(t, r.First)
	}
	if r.Form == FormShift && r.Dir == DirThis && (r.Unit == Weekend || r.Unit == Week) && r.N == 0 && r.First+2 == r.Last && t.Word(r.First, "this") && !t.Word(r.First-1, "earlier") {
		r.Tense = tense(t, r)
	}
	if r.Day > 0 && r.Month > 0 && !r.HasYear && r.Dir == Bare && r.Attribute && polledSoon(t, r.Last) {
		r.Set = true // "the Nov. 8 U.S. presidential election": the nearer one
	}
	if r.Month > 0 && !r.HasYear && r.Dir == Bare && r.Attribute && t.Is(r.First-1, Det|Possessive) && polled(t, r.Last) && (t.Word(r.First-2, "toward", "towards") || r.Perfect && t.Word(r.First-2, "into", "for", "before")) {
		r.Tense, r.Nearest = FutureTense, true // "has freed her to shift toward the November election"
	}
	if t.Word(r.First-1, "in", "on") && t.Word(r.First-2, "recently", "lately") && t.Joined(r.First-2) {
		r.Perfect = true // "most recently in November"
	}
	if r.Month > 0 && !r.HasYear && r.Dir == Bare && r.Attribute && !r.Nearest && befallen(t, r) {
		r.Tense, r.Gone = PastTense, true // "The January 6 riot"
	}
	r.Ahead = r.Tense == FutureTense && fromWriting(t, r) || r.Dir == DirNext && t.Word(r.First, "next")
	if r.Form == FormShift && r.Dir == DirThis && r.Unit >= Week && t.Word(r.First, "later") && tense(t, r) == FutureTense && fromWriting(t, r) {
		r.Ahead = true // "will be held later this month"
	}
	if r.Form == FormShift && r.Dir == DirNext && r.Bound == NoBound && t.Word(r.First, "the") && tense(t, r) == PastTense {
		r.Dir = DirAfter // "the next year they toured": counted from the year spoken of
	}
	if isYear(r) && r.Form == FormDate && t.Word(r.First-1, "of") && t.At(r.First-2).Kind == WordToken && !t.Is(r.First-2, Edge|Function|Prep) {
		r.Label = true
	}
	if isYear(r) && r.Form == FormDate && r.Attribute && t.Is(r.First-1, Det|Possessive) && t.Joined(r.First-1) {
		r.Label = true // "the 1975 treaty"
	}
	r.Birth = born(t, r.First)
	r.Gone = r.Gone || r.Birth
	if r.Holiday > 0 {
		onlyOnce(r)
	}
	return true
}

// inTitle reports whether a reading is part of the title of a programme or a film.
func inTitle(t *Text, r *Reading) bool {
	if (r.Form == FormShift && r.Unit == Day || r.Form == FormClock || r.Form == FormDate && !r.HasYear) && titleWord(t, r.First, r.Last) {
		return true // “Midday with Charlie Sykes”
	}
	// "released 2016: The Year of the Bear"
	return isYear(r) && r.Form == FormDate && t.Mark(r.Last, ':') && t.At(r.Last+1).Upper && t.At(r.Last+1).Kind == WordToken && (verbAt(t, r.First-1, true) == PastTense || t.Word(r.First-1, "film", "book", "movie", "documentary", "novel", "album"))
}

// fromWriting reports whether the future that governs a reading is counted from the
// writing and not from something told: "will", "plans to", "is to", but not
// "would" and "planned to".
func fromWriting(t *Text, r *Reading) bool {
	seen := func(j int) bool {
		return t.Is(j, FutureVerb) || t.Word(j, "will", "shall", "hopes", "intends", "expects", "aims") ||
			t.Word(j, "am", "is", "are") && (t.Word(j+1, "to", "going", "due") || announced(t, j+1) || announced(t, j+2)) || t.Word(j, "plans") && t.Word(j+1, "to") ||
			t.Word(j, "ll") && t.Mark(j-1, Apostrophe) || isAt(t, j+1) || t.Word(j, "takes", "take") && t.Word(j+1, "place", "effect", "office") ||
			schedules[t.Str(j)] && hasSuffix(t.Str(j), "s") && t.Word(j+1, "on") && scheduled(t, j) // "The show opens on Thursday"
	}
	start, end := t.SentenceStart(r.First, 40), t.SentenceEnd(r.Last-1, 20)
	for j := r.First - 1; j >= start; j-- {
		if verbAt(t, j, true) == PastTense {
			return false
		}
		if seen(j) {
			return true
		}
	}
	for j := r.Last; j < end; j++ {
		if seen(j) {
			return true
		}
		if verbAt(t, j, false) == PastTense {
			return false
		}
	}
	return false
}

// comparing reports whether the figure that ends at token i is one that another is
// compared with: "compared with 4%", "up from 3.2 percent".
func comparing(t *Text, i int) bool {
	for j := i; j > i-7 && t.Joined(j); j-- {
		switch {
		case t.Word(j, "with", "to"):
			return t.Word(j-1, "compared")
		case t.Word(j, "from"):
			return t.Word(j-1, "up", "down")
		case t.Word(j, "versus", "against"):
			return t.At(j+1).Kind == NumberToken || t.Mark(j+1, '$')
		case t.Is(j, PastVerb|PresentVerb|FutureVerb|Edgy) || t.Mark(j, ',') || t.Mark(j, ';'):
			return false
		}
	}
	return false
}

// polledSoon reports whether a vote is named at token i or behind a few words of
// the same noun phrase.
func polledSoon(t *Text, i int) bool {
	for j := i; j < i+7 && t.Joined(j-1) && !t.Is(j, Prep|Conj|Function|Det|Aux|PastVerb|PresentVerb|FutureVerb); j++ {
		if polled(t, j) {
			return true
		}
		if t.At(j).Kind != WordToken && !t.Mark(j, '.') && !t.Mark(j, Hyphen) {
			return false
		}
	}
	return false
}

// born reports whether the date at token i is of somebody's birth: "born in
// Leeds on".
func born(t *Text, i int) bool {
	for j := i - 1; j >= i-7 && t.Joined(j) && !t.Mark(j, '.') && !t.Mark(j, ';'); j-- {
		if t.Word(j, "born") {
			return true
		}
	}
	return false
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
	if t.Word(j, "least", "earliest") && t.Word(j-1, "at") && t.Joined(j-1) { // "until at least Monday"
		if j -= 2; t.Word(j, "the") {
			j--
		}
		if !t.Word(j, "until", "till") {
			return NoBound
		}
	}
	if !t.Is(j, Prep) {
		return NoBound
	}
	if t.Word(j, "to") && t.Word(j-1, "prior") {
		return Before
	}
	return bounds[t.At(j).Word.Text]
}

// voices counts the words by which people speak in a text or are quoted.
func voices(body string) int {
	n := 0
	for _, w := range []string{" said", " says", " told ", " saying ", " tells ", " I ", " we ", " you "} {
		n += strings.Count(body, w)
	}
	if n > 0 { // orders given and stories told are nobody's speech
		n -= strings.Count(body, " told to") + strings.Count(body, " is told ") + strings.Count(body, " said to have ") + strings.Count(body, " are told ")
	}
	return n
}
