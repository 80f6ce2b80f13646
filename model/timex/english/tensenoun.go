package english

import (
	"strings"

	. "dateline/model/timex/grammar"
)

// fixture reports whether one of the few words from token i on names what is
// set for a day long before, so that one speaks of it ahead as often as after.
func fixture(t *Text, i int) bool {
	for j := i; j < i+4 && t.Joined(j-1); j++ {
		if fixed(t, j) {
			return true
		}
	}
	return false
}

// fixed reports whether token j is such a name.
func fixed(t *Text, j int) bool {
	return t.Word(j, "match", "game", "final", "semifinal", "race", "election", "vote", "referendum", "ballot", "debate", "summit", "meeting", "hearing", "concert", "ceremony", "parade", "launch", "deadline", "runoff", "qualifier", "showdown", "leg", "fixture", "tie", "show", "gig", "clash", "opener", "rematch", "fight", "bout", "derby", "semi", "quarterfinal", "launch", "auction", "funeral", "inauguration", "session", "voting", "caucus", "caucuses", "primary", "primaries", "contest", "contests", "runoffs", "elections", "convention", "conventions", "polls", "votes", "midterms")
}

// polled reports whether token j names a vote, which people speak of by its month
// long before it.
func polled(t *Text, j int) bool {
	return t.Word(j, "election", "elections", "vote", "referendum", "ballot", "primary", "primaries", "convention", "conventions", "polls", "runoff", "caucuses", "midterms")
}

// aftermath reports whether one of the words from token i on names what comes of a
// match or a vote, and so is told after it.
func aftermath(t *Text, i int) bool {
	for j := i; j < i+5 && t.Joined(j-1) && t.At(j).Kind == WordToken && !t.Is(j, Prep|PastVerb|PresentVerb|FutureVerb); j++ {
		if t.Word(j, "performance", "defeat", "win", "victory", "loss", "result", "results", "triumph", "outcome", "draw", "walkout", "success", "failure") {
			return true
		}
	}
	return false
}

// wasBy reports whether the next verb after the reading is a past.
func wasBy(t *Text, r *Reading) bool {
	for j := r.Last + 2; j < t.SentenceEnd(r.Last-1, 16); j++ {
		if v := verbAt(t, j, false); v != NoTense {
			return v == PastTense
		}
	}
	return false
}

// befell are nouns of what nobody announces, so that its day has been: true where
// the word is a verb as well. won are those of a contest's outcome.
var (
	befell = map[string]bool{"shooting": false, "shootings": false, "killing": false, "killings": false, "slaying": false, "slayings": false, "death": false, "deaths": false,
		"explosion": false, "explosions": false, "earthquake": false, "massacre": false, "eruption": false, "derailment": false, "stabbing": false, "stabbings": false, "robbery": false,
		"assassination": false, "landslide": false, "avalanche": false, "bombing": false, "bombings": false, "accident": false, "attack": true, "attacks": true, "murder": true,
		"murders": true, "blast": true, "blasts": true, "crash": true, "quake": true, "collapse": true, "assault": true, "ambush": true, "stampede": true, "raid": true, "arrest": true}
	disasters = set("riot riots insurrection tragedy disaster disasters outbreak flood floods flooding hurricane tornado coup siege spill storming uprising wildfire wildfires")
	won       = set("victory victories win wins defeat defeats loss losses")
)

// befallen reports whether a reading tells apart, before its noun, what nobody
// announces: "the January 6 riot", "a December train crash".
func befallen(t *Text, r *Reading) bool {
	for j := r.Last; j < r.Last+4 && t.Joined(j-1) && t.At(j).Kind == WordToken && !t.Is(j, Prep|Conj|PastVerb|PresentVerb|FutureVerb|Aux); j++ {
		w := t.Str(j)
		if _, ok := befell[w]; ok && t.At(j+1).Kind != WordToken || ok && !hasSuffix(w, "ing") || disasters[w] {
			return t.Is(r.First-1, Det|Possessive) || t.Mark(r.First-2, Apostrophe)
		}
	}
	return false
}

// tookPlace reports whether the reading stands in the noun phrase of what befell
// ("the shooting in Leeds on Friday", "her victory in Ohio on Tuesday"), so that
// no verb says when that was.
func tookPlace(t *Text, r *Reading) bool {
	j := r.First - 1
	if !t.Word(j, "on", "in") {
		return false
	}
	for j--; j >= r.First-14 && t.Joined(j) && (t.At(j).Kind == WordToken || t.Mark(j, ',') && t.At(j-1).Upper && (t.At(j+1).Upper || t.Word(j+1, "and"))); j-- {
		if t.At(j).Kind != WordToken {
			continue // "in Ohio, Maine and Iowa"
		}
		if t.Is(j, PastVerb|PresentVerb|FutureVerb|Aux|Edgy|Function) || hasSuffix(t.Str(j), "ed") {
			return false
		}
		w := strings.ToLower(t.Str(j))
		owned := t.Is(j-1, Possessive) || t.Word(j-1, "s") && t.Mark(j-2, Apostrophe)
		if won[w] {
			return owned
		}
		if verb, ok := befell[w]; ok {
			return (!verb || owned || t.Is(j-1, Det) || t.Is(j-2, Det)) && !t.Word(j-1, "planned", "possible", "any", "for", "another") && !t.Word(j-2, "for", "any")
		}
	}
	return false
}

// weekdaysOwn returns the tense of a weekday that what happened then is named by:
// "Wednesday's ruling" has been, whatever is said of it.
func weekdaysOwn(t *Text, r *Reading) Tense {
	if t.Word(r.First-1, "from", "since") || fixture(t, r.Last+2) && aftermath(t, r.Last+2) {
		return PastTense // "bounce back from Monday's debate", "Monday's poor debate performance"
	}
	if t.Word(r.First-1, "of") && t.Word(r.First-2, "ahead") || t.Word(r.First-1, "into") && t.Word(r.First-2, "heading", "head", "heads") {
		r.Nearest = true // one may look back to what went before it
		return FutureTense
	}
	if t.Word(r.First-1, "for") && fixture(t, r.Last+2) {
		return FutureTense // "dropped him for Saturday's qualifier"
	}
	if (t.Word(r.First-1, "before") || t.Word(r.First-1, "to") && t.Word(r.First-2, "prior")) && fixture(t, r.Last+2) {
		v := leftVerb(t, r.First)
		r.Nearest = v != FutureTense && v != PresentTense // "may drop out before Tuesday's vote"
		return FutureTense
	}
	if t.Word(r.First-1, "until", "till") && wasBy(t, r) {
		return PastTense // "until Monday's announcement both were cheap"
	}
	if t.Word(r.First-1, "before", "of", "for", "until") && !(t.Word(r.First-2, "winner", "winners", "loser", "losers") && fixture(t, r.Last+2)) && !t.Word(r.First-2, "because", "result", "most", "wake", "end") {
		return NoTense
	}
	if fixture(t, r.Last+2) {
		if v := fixtureTense(t, r); v != NoTense {
			return v
		}
	}
	return PastTense
}

// fixtureTense returns what the verb of what is set for a day says of that, NoTense
// where it says nothing.
func fixtureTense(t *Text, r *Reading) Tense {
	for j := r.Last + 2; j < min(r.Last+8, t.SentenceEnd(r.Last-1, 12)); j++ {
		if v := verbAt(t, j, false); v == FutureTense || t.Word(j, "must") {
			return FutureTense // "Monday's ceremony begins at 7 p.m."
		} else if v != NoTense {
			break
		}
	}
	for j := r.First - 1; j >= t.SentenceStart(r.First, 12) && !clauseEdge(t, j); j-- {
		if t.Word(j, "invited", "invite", "invites", "inviting") {
			return FutureTense // "had been invited to Sunday's final"
		}
		if v := verbAt(t, j, true); v != NoTense {
			return v // "will miss Saturday's match"
		}
	}
	return NoTense
}

// monthsOwn is weekdaysOwn for a month.
func monthsOwn(t *Text, r *Reading) Tense {
	if t.Word(r.First-1, "of") && t.Word(r.First-2, "ahead") {
		r.Nearest = true // "ahead of November's elections"
		return FutureTense
	}
	return NoTense // "emerge from April's disaster": the nearer April
}
