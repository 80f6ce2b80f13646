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
	won = set("victory victories win wins defeat defeats loss losses")
)

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

// tense looks for the verb that governs a reading: the nearest to the left
// within its clause; else the nearest to the right; else what the clause before
// says. A verb of saying governs only within its own clause.
func tense(t *Text, r *Reading) Tense {
	if r.Weekday > 0 && r.Attribute && r.Dir == Bare && !t.Informal && t.Is(r.First-1, Possessive) && t.Joined(r.First-1) && !fixture(t, r.Last) {
		return PastTense // "was to be examined after her Sunday morning collapse"
	}
	if t.Mark(r.Last, Apostrophe) && t.Word(r.Last+1, "s") && r.Weekday > 0 && !t.Informal {
		// "Wednesday's ruling" has been, whatever is said of it
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
			r.Nearest = true
			return FutureTense
		}
		if t.Word(r.First-1, "until", "till") && wasBy(t, r) {
			return PastTense // "until Monday's announcement both were cheap"
		}
		if t.Word(r.First-1, "before", "of", "for", "until") && !t.Word(r.First-2, "because", "result", "most", "wake", "end") {
			return NoTense
		}
		if fixture(t, r.Last+2) {
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
		}
		return PastTense
	}
	if t.Mark(r.Last, Apostrophe) && t.Word(r.Last+1, "s") && r.Month > 0 && r.Day == 0 {
		if t.Word(r.First-1, "of") && t.Word(r.First-2, "ahead") {
			r.Nearest = true // "ahead of November's elections"
			return FutureTense
		}
		return NoTense // "emerge from April's disaster": the nearer April
	}
	start, end := t.SentenceStart(r.First, 40), t.SentenceEnd(r.Last-1, 40)
	crossed, outer := false, NoTense
	if r.Bound == Since || (r.Weekday > 0 || r.Month > 0) && r.Dir == Bare && tookPlace(t, r) {
		return PastTense
	}
	if n := r.Last; (t.SentenceStart(r.First, 2) == r.First || opensLine(t, r.First)) && (t.Mark(n, ':') || t.Mark(n, Dash) || t.Mark(n, Hyphen) && !t.Glued(n)) {
		return PastTense // a chronology's entry
	}
	if t.Word(r.First-1, "taken") && t.Joined(r.First-1) && !t.Is(r.First-2, Aux|PresentVerb|FutureVerb|PastVerb) {
		return PastTense // "a poll taken Thursday"
	}
	if isAt(t, r.First) || t.Word(r.First-1, "of") && t.Word(r.First-2, "deadline") && t.Joined(r.First-1) {
		return FutureTense
	}
	if t.Word(r.First-1, "into") && t.Word(r.First-2, "heading", "head", "heads") {
		return FutureTense // "could unite the party heading into the fall"
	}
	limit := r.Bound == Until || r.Bound == By || r.Bound == AsSoon
	if r.Bound == AsSoon && t.Word(r.First-2, "soon") {
		return FutureTense // "set aflame as soon as Wednesday"
	}
	infinitive := false // an infinitive stands between the verb and the time
	striving := false   // and is what somebody strives for
	for j := r.First - 1; j >= start; j-- {
		if !crossed && j < r.First-2 && t.Word(j, "after", "following") && !t.Word(j-1, "until", "till") {
			return PastTense // "will pay after the sinking in April"
		}
		if !crossed && (t.Word(j, "if", "unless") || t.Word(j, "until", "till") && j < r.First-2) {
			return FutureTense // no past verb between: "if it passes on Thursday"
		}
		if limit && t.Word(j, "deadline", "ultimatum", "given", "gave", "gives", "postponed", "extended", "adjourned", "delay", "delayed", "halted", "banned", "suspended", "barred", "remanded", "grounded") {
			return FutureTense // "gave them until Tuesday"
		}
		if r.Bound == Until && t.Word(j, "ordered", "told", "asked", "urged") && !crossed {
			return FutureTense // "ordered flags flown at half-mast until Friday"
		}
		if hoping(t, j) && !crossed {
			for k := j + 1; k < r.First && k < j+9; k++ { // "expect the heat to peak on Saturday"
				if t.Word(k, "to") && t.At(k+1).Kind == WordToken {
					return FutureTense
				}
			}
		}
		if limit && !crossed && t.Is(j, Aux) && t.Word(j, "could", "can", "might") && !t.Word(j+1, "have") && r.Weekday > 0 {
			return FutureTense // "could arrive on Wednesday and be used by Thursday"
		}
		if (r.Weekday > 0 || r.Month > 0 && r.Bound <= On) && !crossed && r.First-j < 14 && t.Is(j, Forward) && t.Word(j, "prospect", "prospects", "chance", "chances", "possibility", "threat", "hopes") && t.Word(j+1, "of", "for", "in") {
			r.Nearest = r.Weekday > 0 // "facing the prospect of a loss on Tuesday"
			return FutureTense
		}
		if t.Word(j, "of") && t.Word(j-1, "ahead") && !crossed && (r.Weekday > 0 || r.Month > 0) && r.First-j < 8 {
			r.Nearest = true // "ahead of the state's contest on Saturday"
			return FutureTense
		}
		if !crossed && r.Weekday > 0 && j < r.First-1 && r.First-j < 8 && r.Bound <= On && (t.Word(j, "before") && fixture(t, j+1) || t.Word(j, "for") && (t.Is(j+1, Possessive) || t.Word(j-1, "prepared", "prepare", "prepares", "ready", "planned") || hasSuffix(t.Str(j-1), "ing")) && (fixed(t, r.First-1) || fixed(t, r.First-2) && t.Word(r.First-1, "on"))) {
			r.Nearest = true // "before the primary on Tuesday", "for his meeting Wednesday"
			return FutureTense
		}
		if !crossed && j < r.First-2 && t.Word(j, "when", "once", "until") && t.Word(j+1, "he", "she", "it") && presentOf(t, j+2) {
			r.Loose = true
			return FutureTense // "when he speaks on Thursday night"
		}
		if t.Word(j, "please") && !crossed {
			return FutureTense
		}
		if t.Is(j, Forward) && t.Word(j, "typically", "usually", "normally", "traditionally", "generally") && presentOf(t, j+1) {
			r.Set = true
			return PresentTense // "the season typically peaks in August": the nearer one
		}
		if !crossed && r.Weekday > 0 && summoned(t, j, r.First) {
			return FutureTense // "called both sides to a meeting on Saturday"
		}
		if r.Weekday > 0 && !crossed && r.First-j < 3 && t.Word(j, "vote") && t.Word(j-1, "to") && !t.Word(j-2, "went", "returned", "came", "turned", "right") {
			return FutureTense // "urged them to vote on Tuesday"
		}
		if v := verbAt(t, j, true); v != NoTense {
			if limit && v == PastTense && (t.Word(j-1, "has", "have") || infinitive && !crossed && r.Bound == By && ordering[t.Str(j)]) {
				return FutureTense // "has closed the road until May 3", "ordered them to leave by Friday"
			}
			if v == FutureTense && r.First-j > 2 && t.Word(j-1, "to") && t.Word(j, "meet") {
				continue // an infinitive: its own verb says
			}
			if v == FutureTense && r.Month > 0 && t.Word(j, "hoped", "wanted", "intended", "aimed") {
				r.Set, v = true, PastTense // what was hoped for a month may have come
			} else if v != FutureTense && r.Month > 0 && !r.HasYear && hadBeenSet(t, j) {
				r.Set = true // "had been scheduled to open on July 24"
			}
			if v == FutureTense && (r.Form == FormClock && wasDue(t, j) || r.Weekday > 0 && wasDue(t, j) && lookingBack(t, start, j)) {
				return PastTense // "had gathered for a fair that was due to open on Friday"
			}
			if v == FutureTense && r.Weekday > 0 && t.Word(j, "was", "were") && t.Word(j+1, "to") {
				r.Nearest = true // "The law was to take effect on Thursday": it may have
			}
			if v == PresentTense && supposing(t, j) {
				return FutureTense // "could lose seats if he is on the ticket in November"
			}
			if v == PresentTense && r.Weekday > 0 && !crossed && r.First-j < 7 && progressive(t, j) {
				r.Loose = true
				return FutureTense // "A panel is meeting lawmakers on Thursday"
			}
			if v == PresentTense && r.Weekday > 0 && !crossed && r.Bound <= On && (fixed(t, r.First-1) || fixed(t, r.First-2) && t.Word(r.First-1, "on")) {
				r.Nearest = true // "Her seat is on the line in the primary on Tuesday"
				return FutureTense
			}
			if !crossed {
				r.Perfect = v == PastTense && (t.Word(j, "has", "have") || t.Word(j-1, "has", "have"))
				r.Gone = v == PastTense && sinceBefore(t, j)
				r.Loose = t.Word(j, "would", "should", "might", "could", "was", "were") || t.Word(j-1, "was", "were") || t.Word(j, "be") && t.Word(j-2, "was", "were") || t.Word(j, "planned", "expected", "hoped", "intended", "agreed", "promised", "vowed", "pledged") && !t.Is(j-1, PresentVerb|Aux) || infinitive && r.Month > 0
				return v
			}
			if !reporting(t, j) {
				outer = v
			}
			break
		}
		crossed = crossed || clauseEdge(t, j)
		if (!infinitive || !striving) && t.Word(j, "to") {
			striving = striving || t.Word(j-1, "trying", "seeking", "hoping", "aiming", "looking", "vying", "fighting", "preparing", "planning", "working")
			infinitive = infinitive || t.At(j+1).Kind == WordToken && !t.Is(j+1, Det|Possessive|Prep|Cardinal|Weekday|Month)
		}
	}
	crossed = false
	from := r.Last
	r.Loose = r.First != start && !(r.First == start+1 && t.Is(start, Prep))
	if t.Mark(from, ',') && (r.First == start || r.First == start+1 && t.Is(start, Prep)) {
		from++ // "In September, it announced …": the clause goes on
	} else if t.Mark(from, ',') && t.Is(start, Prep) && r.First-start < 7 && joinedAll(t, start, from) {
		from++ // "In an interview Friday, she said …"
	}
	for j := from; j < end; j++ {
		if v := verbAt(t, j, false); v != NoTense {
			if crossed && reporting(t, j) {
				continue
			}
			if crossed && outer != NoTense {
				return outer
			}
			if v == PresentTense && striving && r.Month > 0 && r.Day == 0 {
				return FutureTense // "Those trying to win it back in November have a plan"
			}
			return v
		}
		crossed = crossed || clauseEdge(t, j)
	}
	if outer == NoTense && infinitive {
		return FutureTense // a headline's "Mayor to speak on Friday"
	}
	return outer
}

// rejectedPlan reports whether token j names plans that the past before it is about:
// "rejected plans to".
func rejectedPlan(t *Text, j int) bool {
	return t.Word(j, "plans", "plan") && t.Joined(j-1) && (t.Is(j-1, PastVerb) || hasSuffix(t.Str(j-1), "ed") && !t.At(j-1).Upper) && !t.Word(j-1, "had")
}

// summoned reports whether the verb at j had people come to something set for the
// time at token first: "invited them to a summit on", "called both to talks on".
func summoned(t *Text, j, first int) bool {
	if !t.Word(j, "called", "summoned", "invited") || !t.Joined(j) {
		return false
	}
	for k := j + 1; k < first-1 && k < j+9; k++ {
		if t.Word(k, "to") && (fixture(t, k+1) || t.Word(k+1, "talks")) {
			return true
		}
	}
	return false
}

// ordering verbs have somebody do something by a day to come.
var ordering = map[string]bool{"ordered": true, "told": true, "asked": true, "urged": true, "instructed": true, "directed": true, "required": true, "called": true,
	"warned": true, "advised": true, "given": true, "gave": true, "agreed": true, "promised": true, "vowed": true, "pledged": true}

// sinceBefore reports whether "since" opens the clause of the verb at j: "since
// the strike began".
func sinceBefore(t *Text, j int) bool {
	for k := j - 1; k >= j-7 && t.Joined(k) && !clauseEdge(t, k) && !t.Mark(k, '.'); k-- {
		if t.Word(k, "since") {
			return true
		}
	}
	return false
}

// presentOf reports whether token j looks like a verb's third person in the
// present.
func presentOf(t *Text, j int) bool {
	k := t.At(j)
	if k.Kind != WordToken || k.Upper || k.Word != nil && k.Word.Is(PastVerb|PresentVerb|Prep|Function) {
		return false
	}
	s := t.Str(j)
	return len(s) > 3 && hasSuffix(s, "s") && !hasSuffix(s, "ss") && !hasSuffix(s, "ous")
}

// hoping reports whether token j is a verb in the present that puts its infinitive
// ahead.
func hoping(t *Text, j int) bool {
	return t.Is(j, Forward) && !rejectedPlan(t, j) && t.Word(j, "expect", "expects", "want", "wants", "hope", "hopes", "plan", "plans", "intend", "intends", "aim", "aims", "invite", "invites", "urge", "urges") && !t.At(j).Upper
}

// isAt reports whether "is" and a preposition at most stand right before token
// first: "the final is on Sunday", "the deadline is Friday".
func isAt(t *Text, first int) bool {
	j := first - 1
	if t.Word(j, "on", "for", "at", "in") {
		j--
	}
	if t.Word(j, "now", "also", "still", "not") {
		j--
	}
	return t.Word(j, "is", "are") && t.Joined(j) && !t.Word(j-1, "it", "today", "this", "that", "there", "what")
}

// opensLine reports whether token i is the first of its line.
func opensLine(t *Text, i int) bool {
	return t.At(i).Broken || i > 0 && strings.Contains(t.Body[t.Base+int(t.Tokens[i-1].End):t.Base+int(t.Tokens[i].Start)], "\n")
}

// clauseEdge reports whether a clause may begin or end at token j.
func clauseEdge(t *Text, j int) bool {
	if t.At(j).Kind == WordToken {
		return t.Is(j, Edgy)
	}
	return t.Mark(j, ',') || t.Mark(j, ';') || t.Mark(j, ':') || t.Mark(j, QuoteMark) || t.Mark(j, Dash) || t.Mark(j, Hyphen) && !t.Glued(j)
}

func reporting(t *Text, j int) bool {
	return t.Word(j, "said", "says", "told", "added", "announced", "reported", "noted", "asked", "stated", "say", "disclosed", "confirmed")
}

// verbAt classifies token j as a verb that gives a clause its tense. Modals
// ("would", "may") look forward only from the left, where they govern what
// follows.
func verbAt(t *Text, j int, left bool) Tense {
	k := t.At(j)
	if k.Kind != WordToken {
		return NoTense
	}
	if (k.Word == nil || !k.Word.Is(PastVerb|PresentVerb|FutureVerb|Aux|Forward|Last)) && !hasSuffix(t.Str(j), "ed") {
		return NoTense // every other word that matters is in the lexicon
	}
	if t.Informal && (k.Word != nil && k.Word.Is(Weekday) || t.Word(j, "got", "put", "set", "cut", "let", "read", "hit")) {
		return NoTense
	}
	if t.Word(j-1, "did") || t.Word(j-2, "did") && t.Word(j-1, "you", "u", "he", "she", "they", "we", "i", "it") || t.Word(j-1, "not") && t.Word(j-2, "did") || t.Word(j-1, "t") && t.Word(j-3, "didn") {
		if k.Word != nil && k.Word.Is(Forward) && !k.Word.Is(PastVerb) && (!t.Word(j+1, "to") || t.Word(j, "go")) && !hasSuffix(t.Str(j), "ed") {
			return NoTense // "didn't meet": the auxiliary says
		}
	}
	if t.Word(j, "forecast") && t.Word(j-1, "it", "he", "she", "they", "had", "we") {
		return PastTense // "later than it forecast in May"
	}
	if t.Word(j, "won") && t.Mark(j+1, Apostrophe) && t.Word(j+2, "t") {
		return FutureTense
	}
	if left && t.Word(j-1, "to") && t.Word(j, "begin", "start", "open", "resume", "end", "close", "run", "last", "appear", "return") && !t.Is(j-2, PastVerb) && !hasSuffix(t.Str(j-2), "ed") && t.At(j-2).Kind == WordToken && !t.Is(j-2, Function|Prep) && !rejectedPlan(t, j-2) {
		return FutureTense // "an operation to begin on Tuesday"
	}
	if t.Word(j, "moved", "postponed", "rescheduled", "delayed", "adjourned", "extended", "pushed", "deferred", "shifted") && (t.Word(j+1, "to", "until", "till", "for") || t.Word(j+1, "back") && t.Word(j+2, "to")) {
		return FutureTense
	}
	if t.Word(j, "set", "due", "ready", "going") && announced(t, j) && !t.Word(j-1, "been") {
		return FutureTense
	}
	if k.Word != nil && (!k.Word.Is(Forward) || k.Word.Is(FutureVerb|PastVerb|PresentVerb)) {
		switch {
		case k.Word.Is(FutureVerb):
			return FutureTense
		case k.Word.Is(PastVerb):
			if participle(t, j) || infinitive(t, j) || t.Word(j-1, "to") && !t.Word(j, "was", "were", "had", "did") {
				return NoTense // "is heard", "would be paid", "is expected to hit": another word says
			}
			if t.Word(j, "was", "were") && left && t.Word(j+1, "to") && t.At(j+2).Kind == WordToken && !t.Is(j+2, Det|Possessive|Prep|Month|Weekday) && !t.Word(j+2, "last") {
				return FutureTense // "It was to try another way on Wednesday"
			}
			if t.Word(j, "was", "were", "had") && left && announced(t, j+1) {
				return FutureTense
			}
			if left && supposing(t, j) && wouldFollow(t, j) {
				return FutureTense // "what he would do if he won on Nov. 8"
			}
			if t.Word(j, "were") && t.Word(j+1, "to") && left && supposing(t, j) {
				return FutureTense // "if she were to win in November"
			}
			if t.Word(j, "had") && left && t.Word(j+1, "been") && t.Word(j+2, "scheduled", "due", "set", "planned", "expected") && putOff(t, j) {
				return FutureTense // "postponed the vote, which had been scheduled for Friday"
			}
			return PastTense
		case t.Word(j, "would", "should", "might", "may", "can", "must"), t.Word(j, "could") && (t.Word(j+1, "continue", "come", "begin", "start", "last", "happen", "resume", "open", "still", "take", "reach", "rise", "fall", "hit", "bring", "return", "return", "vote", "close", "be") && !t.Word(j+2, "seen", "heard", "found", "reached")):
			if left && (!t.Word(j+1, "have") || t.Is(j+2, Prep|Det|Possessive)) && !(t.Word(j, "may") && k.Upper) {
				return FutureTense
			}
			return NoTense
		case t.Word(j, "be") && left && t.Word(j-1, "to") && !t.Word(j-2, "had", "used", "have", "has", "seems", "seemed", "appears", "appeared", "thought", "believed", "known", "said", "found", "considered", "reported", "alleged", "ought", "need", "needs"):
			for n := j - 2; n > j-8 && t.Joined(n) && !clauseEdge(t, n); n-- {
				if t.Word(n, "forced", "caused", "allowed", "prompted", "enabled", "led", "found") {
					return NoTense // "forced work to be stopped on Sunday"
				}
			}
			return FutureTense // "to be held on Sunday"
		case k.Word.Is(PresentVerb):
			switch {
			case t.Word(j, "has", "have") && t.Word(j+1, "until", "till"):
				return FutureTense
			case t.Word(j, "have", "do") && t.Is(j-1, FutureVerb|Aux) || t.Word(j, "have", "do") && t.Word(j-1, "to"):
				return NoTense // an infinitive
			case t.Word(j, "has", "have") && (t.Is(j+1, Det|Possessive|Cardinal|VagueCount) || t.Number(j+1, 0)):
				return PresentTense // "the band has a concert in May"
			case t.Word(j, "has", "have") && !t.Word(j+1, "to"):
				return PastTense
			case arranged(t, j):
				return FutureTense
			case announced(t, j+1) || announced(t, j+2) || t.Word(j+1, "to"):
				return FutureTense
			case t.Word(j, "am", "do", "does"):
				return NoTense
			}
			return PresentTense
		}
		return NoTense
	}
	s := t.Str(j)
	if rejectedPlan(t, j) {
		return NoTense // "rejected plans to close them": the verb before it says
	}
	if t.Word(j, "needed", "required") && t.Word(j+1, "for", "to") && t.At(j-1).Kind == WordToken && !t.Is(j-1, Function|PastVerb|PresentVerb|Aux) && !t.At(j-1).Upper {
		return NoTense // "the votes needed to win": another verb says
	}
	if schedules[s] && scheduled(t, j) {
		return FutureTense
	}
	if t.Word(j, "faces", "face") && t.Word(j+1, "trial", "sentencing", "extradition", "re-election", "reelection") && !t.Word(j-1, "to") {
		return FutureTense
	}
	if left && t.Word(j, "reports", "report", "publishes", "publish", "releases", "release") && (t.Word(j+2, "results", "earnings", "figures") || t.Word(j+3, "results", "earnings", "figures")) {
		return FutureTense // "The firm reports its results on Friday"
	}
	if left && t.Word(j, "rises", "sits") && t.Word(j-1, "parliament", "congress", "court", "house", "commons", "senate", "council", "assembly") {
		return FutureTense // "Parliament rises on Thursday"
	}
	if left && t.Word(j, "play", "host", "face", "meet", "visit", "play") && t.At(j-1).Upper && t.At(j+1).Upper && t.At(j+1).Kind == WordToken && !t.Is(j-1, PresentVerb|PastVerb|Function) {
		return FutureTense // "Arsenal host Chelsea on Sunday"
	}
	if t.Word(j, "takes", "take") && t.Word(j+1, "effect", "place", "office", "over", "charge") && !t.Word(j-1, "to") {
		return FutureTense
	}
	if t.Word(j, "planned", "plans", "plan", "planning", "scheduled", "organised", "organized") && t.Is(j+1, Det) && !t.Word(j-1, "had", "been") {
		return FutureTense // "planned a march for Saturday"
	}
	if announced(t, j) {
		if t.Word(j-1, "been") && t.Word(j-2, "had") && left && putOff(t, j-2) {
			return FutureTense
		}
		if t.Word(j-1, "been") && t.Word(j-2, "had") || t.Word(j-1, "had") || !left && t.Word(j, "agreed", "promised", "vowed", "pledged") {
			return PastTense // "in April it agreed to sell": the agreement's date
		}
		return FutureTense
	}
	if len(s) > 3 && hasSuffix(s, "ed") && !k.Upper && !t.Word(j, "need", "speed", "indeed", "united", "exceed", "proceed", "succeed", "feed", "seed", "bleed", "limited", "breed") {
		if t.Word(j-1, "stay", "stays", "remain", "remains", "keep", "keeps") { // "will stay closed": that verb says
			return NoTense
		}
		if (s[0] == 'u' && s[1] == 'n') && len(s) > 7 || t.Is(j-1, Det|Possessive) || t.Mark(j-1, Hyphen) || t.Is(j-1, Aux) || hasSuffix(t.Str(j-1), "ly") && t.Is(j-2, Aux) || t.Word(j-1, "not") && !t.Is(j-2, Aux|PastVerb|PresentVerb) || t.Is(j-1, PresentVerb) && !t.Word(j-1, "has", "have") {
			return NoTense
		}
		return PastTense
	}
	return NoTense
}

// supposing reports whether "if" opens the clause of the verb at j.
func supposing(t *Text, j int) bool {
	for k := j - 1; k >= t.SentenceStart(j, 8) && t.Joined(k); k-- {
		if t.Word(k, "if") {
			return true
		}
		if clauseEdge(t, k) {
			return false
		}
	}
	return false
}

// wouldFollow reports whether "would" stands in the sentence of token j, not far
// from it.
func wouldFollow(t *Text, j int) bool {
	for k := max(t.SentenceStart(j, 25), j-25); k < t.SentenceEnd(j, 25); k++ {
		if t.Word(k, "would") {
			return true
		}
	}
	return false
}

// hadBeenSet reports whether the verb at j is that of what had been planned for a
// time: "had been scheduled".
func hadBeenSet(t *Text, j int) bool {
	if t.Word(j, "scheduled", "due", "set", "planned", "expected") {
		return t.Word(j-1, "been") && t.Word(j-2, "had")
	}
	return t.Word(j, "had") && t.Word(j+1, "been") && t.Word(j+2, "scheduled", "due", "set", "planned", "expected")
}

// wasDue reports whether the verb at j says what was about to be: "was due to".
func wasDue(t *Text, j int) bool {
	return t.Word(j, "was", "were") && t.Word(j+1, "due", "scheduled", "set", "to") || t.Word(j, "due", "scheduled", "set") && t.Word(j-1, "was", "were") || t.Word(j-1, "to") && t.Word(j-2, "due", "scheduled", "set") && t.Word(j-3, "was", "were")
}

// lookingBack reports whether a past perfect stands between tokens start and j.
func lookingBack(t *Text, start, j int) bool {
	for k := start; k < j-2; k++ {
		if t.Word(k, "had") && !t.Word(k+1, "to", "been") {
			return true
		}
	}
	return false
}

// putOff reports whether words of the sentence before token j say that something
// was put off or called off.
func putOff(t *Text, j int) bool {
	for k := t.SentenceStart(j, 20); k < j; k++ {
		if t.Word(k, "postponed", "cancelled", "canceled", "delayed", "scrapped", "postpone", "cancel", "delay", "shelved", "suspended", "postpones", "cancels") {
			return true
		}
	}
	return false
}

// alike are verbs whose past is spelled as their infinitive.
var alike = set(`cut set hit put let read hurt cost bet cast quit split spread shut burst thrust shed bid beat run come become overcome slid`)

// infinitive reports whether the word at j, which could be a past, stands where
// an infinitive does, so that the word before it says when: "will cut", "would
// not hit", "to set", "let him quit"; or is no verb: "stay shut", "a set".
func infinitive(t *Text, j int) bool {
	if k := t.At(j); k.Kind != WordToken || !alike[strings.ToLower(t.Str(j))] {
		return false
	}
	for n := 0; n < 3; n++ {
		j--
		switch {
		case t.Is(j, FutureVerb), t.Is(j, Aux) && !t.Word(j, "been", "be", "being"), t.Word(j, "to", "do", "does", "did", "let", "lets", "help", "helps", "stay", "stays", "remain", "remains", "keep", "keeps", "be", "being", "is", "are"):
			return true
		case t.Is(j, Det|Possessive):
			return true
		case t.Mark(j, Apostrophe) && t.Glued(j), t.At(j).Kind == WordToken && (hasSuffix(t.Str(j), "ly") || t.Word(j, "not", "t", "ll", "also", "now", "soon", "then", "still", "even", "never", "further", "again")):
		default:
			return false
		}
	}
	return false
}

// arranged reports whether "is" at token j and the gerund behind it tell what is arranged:
// "is coming on Thursday".
func arranged(t *Text, j int) bool {
	return t.Word(j, "is", "are", "am", "m", "re") && t.Word(j+1, "coming", "leaving", "arriving", "flying", "travelling", "traveling", "returning", "moving", "visiting", "seeing") && (t.Is(j+2, Prep|Weekday) || t.Word(j+2, "home", "back", "here", "next"))
}

// progressive reports whether a gerund follows the "is" at token j.
func progressive(t *Text, j int) bool {
	if !t.Word(j, "is", "are", "am", "re", "m") {
		return false
	}
	if j++; t.Word(j, "also", "not", "now", "still") {
		j++
	}
	return t.At(j).Kind == WordToken && len(t.Str(j)) > 5 && hasSuffix(t.Str(j), "ing") && !t.Word(j, "nothing", "something", "anything")
}

// participle reports whether the past form at j is one that an auxiliary
// before it governs: "is heard", "would be paid", "are now held".
func participle(t *Text, j int) bool {
	if t.Word(j, "was", "were", "had", "did") {
		return false
	}
	if k := t.Str(j - 1); t.At(j-1).Kind == WordToken && (hasSuffix(k, "ly") || t.Word(j-1, "also", "now", "still", "not", "then", "first")) {
		j--
	}
	return t.Word(j-1, "is", "are", "be", "being", "am")
}

// names are scheduled verbs whose object is often a name: "they visit Utah on
// Friday".
var names = set("visit visits host hosts play plays face faces meet meets")

// scheduled reports whether the word at j stands where a verb in the present
// does: "the fair opens on", "voters go to".
func scheduled(t *Text, j int) bool {
	if !t.Joined(j-1) || !t.Joined(j) || t.At(j+1).Kind != WordToken || !t.Is(j+1, Prep|Det|Weekday|Possessive|DayWord|Month) && !(names[t.Str(j)] && t.At(j+1).Upper) && !t.Word(j+1, "off", "its", "next", "again", "home", "back", "out", "north", "south", "abroad") {
		return false
	}
	if names[t.Str(j)] && t.At(j+1).Upper {
		return t.At(j-1).Kind == WordToken && t.At(j-1).Word == nil && (t.At(j-1).Upper || hasSuffix(t.Str(j-1), "s") || hasSuffix(t.Str(j), "s")) || t.Word(j-1, "they", "we", "who") || hasSuffix(t.Str(j), "s") && (t.Word(j-1, "he", "she", "it") || t.Mark(j-1, ','))
	}
	before := t.Str(j - 1)
	if hasSuffix(t.Str(j), "s") {
		return t.At(j-1).Kind == WordToken && !t.Is(j-1, Det|Possessive|Prep|Cardinal|VagueCount|Conj) && (!hasSuffix(before, "s") || hasSuffix(before, "ss") || t.At(j-1).Upper && t.At(j-1).Word == nil && t.SentenceStart(j, 3) != j-1) || t.Mark(j-1, ',') || t.Number(j-1, 0) && t.At(j-2).Upper
	}
	return t.Word(j-1, "they", "we", "i", "you") || t.At(j-1).Kind == WordToken && hasSuffix(before, "s") && !t.Is(j-1, PastVerb|PresentVerb|Prep|Possessive|Det)
}

// announced reports whether token j puts what follows ahead: "scheduled to",
// "due on", "expires".
func announced(t *Text, j int) bool {
	k := t.At(j)
	if k.Kind != WordToken || k.Upper {
		return false
	}
	strong, ok := announces[t.Str(j)]
	if t.Word(j, "pledged", "promised", "vowed", "agreed", "proposed") && t.Word(j+1, "to") && t.Is(j+2, Det|Possessive) {
		return false // "pledged to the trust in July that"
	}
	if (t.Word(j, "forecast", "planned", "expected") || t.Word(j, "set") && !(t.Is(j+2, Weekday|DayWord) && t.Is(j+3, PastVerb))) && t.Word(j+1, "for") && t.At(j-1).Kind == WordToken && !t.Word(j-1, "it", "he", "she", "they", "we", "had", "was", "were", "been") {
		return true // "strikes planned for Thursday"
	}
	if t.Word(j, "expected", "forecast", "likely") && t.Is(j+1, Weekday|DayWord|DayPart|This) && t.Joined(j) && !t.Word(j-1, "it", "he", "she", "they", "we", "had", "as", "than") {
		return true // "Snow expected Friday"
	}
	return ok && (strong || t.Word(j+1, "to") || t.Word(j+1, "for", "on", "by", "in", "from", "at", "this", "next", "later", "early", "late", "over", "tonight", "tomorrow", "back") && (t.Is(j-1, PresentVerb|PastVerb|Aux) || t.Word(j-1, "not", "also", "now") && t.Is(j-2, PresentVerb|PastVerb|Aux)))
}
