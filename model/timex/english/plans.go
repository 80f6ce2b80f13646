package english

import . "dateline/model/timex/grammar"

// planned reports whether the word at j is a present that puts a day to come
// ahead without an infinitive: "analysts expect snow on", "braces for rallies on",
// "the forecast calls for rain".
func planned(t *Text, j int) bool {
	if !t.Is(j, Forward) || t.At(j).Upper || !t.Joined(j) {
		return false
	}
	switch {
	case t.Word(j, "expect", "expects", "await", "awaits"):
		return t.At(j+1).Kind == WordToken && !t.Word(j+1, "to", "that") || t.At(j+1).Kind == NumberToken
	case t.Word(j, "hope", "hopes", "brace", "braces", "bracing", "prepare", "prepares", "preparing", "wait", "waiting", "gear", "gearing", "pray"):
		if t.Word(j+1, "up") {
			j++
		}
		return t.Word(j+1, "for") && t.At(j-1).Kind == WordToken && !t.Is(j-1, Det|Possessive|Prep)
	case t.Word(j, "calls", "call"):
		return t.Word(j+1, "for") && t.Word(j-1, "forecast", "forecasts", "forecasters", "schedule", "plan", "plans", "outlook", "calendar", "timetable")
	case t.Word(j, "face", "faces"):
		return t.At(j+1).Kind == WordToken && !t.Word(j-1, "to", "the", "a", "his", "her", "their") && !t.Word(j+1, "of", "and", "masks", "charges", "charge", "counts", "allegations", "accusations", "questions", "criticism", "up", "down") && !t.Word(j+2, "charges", "counts", "questions", "criticism")
	}
	return false
}

// directed reports whether the word at j has somebody told, now, to do what follows:
// "are urged to", "is being asked to".
func directed(t *Text, j int) bool {
	return t.Is(j, Forward) && t.Word(j, "urged", "asked", "advised", "told", "warned", "encouraged", "reminded", "invited", "instructed") &&
		(t.Word(j+1, "to") || t.Word(j+1, "not") && t.Word(j+2, "to")) && (t.Word(j-1, "are", "is") || t.Word(j-1, "being") && t.Word(j-2, "are", "is"))
}

// dueBack reports whether the "is" at j says where somebody is to be: "is in court
// on", "are away at Leeds on", "is back at work".
func dueBack(t *Text, j int) bool {
	if !t.Word(j, "is", "are") {
		return false
	}
	if j++; t.Word(j, "also", "next", "then") {
		j++
	}
	switch {
	case t.Word(j, "back", "away", "off", "out") || t.Word(j, "at") && t.Word(j+1, "home"):
		return t.Is(j+1, Prep|Weekday|Month) || t.Word(j+1, "home", "here")
	case t.Word(j, "in"):
		return t.Word(j+1, "court", "town", "action", "concert")
	case t.Word(j, "on"):
		return t.Word(j+1, "the") && t.Word(j+2, "ballot", "agenda", "calendar", "bill", "card", "cards")
	}
	return false
}

// objects reports whether the third person of a verb at j has a plural for its
// object: "hears arguments".
func objects(t *Text, j int) bool {
	k := t.At(j + 1)
	return k.Word == nil && !k.Upper && hasSuffix(t.Str(j), "s") && hasSuffix(t.Str(j+1), "s") && !hasSuffix(t.Str(j+1), "ss")
}

// beside reports whether nothing but a particle and a preposition stands between
// the past verb at j and the day at token first, so that the day has been: "came
// out on 3 December", "took effect January 1".
func beside(t *Text, j, first int) bool {
	if t.Word(j, "was", "were", "had", "did", "said", "agreed", "promised", "vowed", "pledged", "meant", "hoped", "wanted", "set", "fixed", "chose", "picked", "named") || t.Is(j, Forward) || reporting(t, j) {
		return false
	}
	k := first - 1
	if t.Word(k, "on") {
		k--
	}
	if t.Word(k, "out", "off", "up", "down", "effect", "place", "over", "here", "there", "away") {
		k--
	}
	return k == j && !t.Word(j-1, "be", "to", "and", "or") && !t.Mark(j-1, Hyphen)
}

// plainlyPast reports whether the past verb at j tells of a deed done on the day at
// token first, with a place or an object between: "died in hospital on 14 June", "was
// found in a field on May 3". What is set, or named as a date to come, may lie between
// the verb and a day to come.
func plainlyPast(t *Text, j, first int) bool {
	if !t.Word(first-1, "on") || first-j > 10 {
		return false
	}
	switch {
	case t.Word(j, "was", "were"):
		j++
		if t.At(j).Kind != WordToken || !t.Is(j, PastVerb) && !hasSuffix(t.Str(j), "ed") || t.Word(j, "been") {
			return false
		}
	case t.Word(j, "had", "did", "agreed", "promised", "vowed", "pledged", "meant", "hoped", "wanted", "chose", "picked", "named") || reporting(t, j):
		return false
	}
	if t.Is(j, Forward) || t.Word(j, "set", "fixed", "due", "scheduled", "planned", "expected", "slated", "booked", "called", "postponed", "delayed", "adjourned", "moved", "put", "pushed", "extended", "supposed",
		"ordered", "told", "asked", "urged", "invited", "summoned", "remanded", "given", "gave", "won", "earned", "got", "faced", "announced", "published", "issued", "launched", "arranged", "proposed", "allowed", "required", "named") {
		return false
	}
	for k := j - 1; k > j-9 && t.Joined(k) && !clauseEdge(t, k); k-- {
		if t.Word(k, "will", "would", "shall", "may", "might", "could", "to") {
			return false // "will redeem its preferred shares on Oct. 31"
		}
	}
	for k := j + 1; k < first-1; k++ {
		if fixed(t, k) || t.Word(k, "for", "to", "until", "by", "than", "talks", "trial", "strike", "strikes", "visit", "trip", "tour", "conference", "appearance", "event", "festival", "appointment", "return", "release", "start", "opening", "date", "protest", "rally", "march", "ticket", "tickets") {
			return false
		}
	}
	return true
}

// performed reports whether a third person in the present stands before token first,
// behind its subject: "The club shows the film on".
func performed(t *Text, first, start int) bool {
	for j := first - 1; j > start && j > first-9 && !clauseEdge(t, j); j-- {
		if presentOf(t, j) && t.At(j-1).Kind == WordToken && !t.Is(j-1, Det|Possessive|Prep|Conj|Cardinal|VagueCount) && (!hasSuffix(t.Str(j-1), "s") || t.At(j-1).Upper) && (t.Is(j+1, Prep|Det|Possessive|Weekday) || t.At(j+1).Upper) {
			return true
		}
	}
	return false
}
