package english

import (
	"strings"

	. "dateline/model/timex/grammar"
)

// tense looks for the verb that governs a reading: the nearest to the left
// within its clause; else the nearest to the right; else what the clause before
// says. A verb of saying governs only within its own clause.
func tense(t *Text, r *Reading) Tense {
	if r.Weekday > 0 && r.Attribute && r.Dir == Bare && !t.Informal && t.Is(r.First-1, Possessive) && t.Joined(r.First-1) && !fixture(t, r.Last) {
		return PastTense // "was to be examined after her Sunday morning collapse"
	}
	if t.Mark(r.Last, Apostrophe) && t.Word(r.Last+1, "s") {
		if r.Weekday > 0 && !t.Informal {
			return weekdaysOwn(t, r)
		}
		if r.Month > 0 && r.Day == 0 {
			return monthsOwn(t, r)
		}
	}
	if v := tenseAround(t, r); v != NoTense {
		return v
	}
	l := leftward{t: t, r: r, start: t.SentenceStart(r.First, 40), limit: r.Bound == Until || r.Bound == By || r.Bound == AsSoon}
	v, governed := l.search()
	if governed {
		return v
	}
	if v = tenseBehind(t, r, &l, v); v == NoTense && r.Weekday > 0 && r.HasHour && r.Day == 0 && performed(t, r.First, l.start) {
		r.Loose = false
		return FutureTense // "The choir sings on Tuesday at 8 p.m."
	}
	return v
}

// tenseAround returns the tense that the words right about a reading give it, NoTense
// where a verb has to.
func tenseAround(t *Text, r *Reading) Tense {
	if r.Bound == Since || (r.Weekday > 0 || r.Month > 0) && r.Dir == Bare && tookPlace(t, r) {
		return PastTense
	}
	if n := r.Last; (t.SentenceStart(r.First, 2) == r.First || opensLine(t, r.First)) && (t.Mark(n, ':') || t.Mark(n, Dash) || t.Mark(n, Hyphen) && !t.Glued(n)) {
		return PastTense // a chronology's entry
	}
	if t.Word(r.First-1, "taken") && t.Joined(r.First-1) && !t.Is(r.First-2, Aux|PresentVerb|FutureVerb|PastVerb) {
		return PastTense // "a poll taken Thursday"
	}
	if r.Dir == Bare && !r.HasYear && t.Joined(r.First-1) && (t.Word(r.First-1, "to", "until", "till") && moved(t, r.First-2) || r.Weekday > 0 && t.Word(r.First-1, "from") && t.Word(r.Last, "to") && moved(t, r.First-2)) {
		return FutureTense // "was moved from June to September"
	}
	if r.Weekday > 0 && r.Dir == Bare && !r.HasYear && thereIs(t, r.First) {
		return FutureTense // "there's an election on Tuesday"
	}
	if isAt(t, r.First) || t.Word(r.First-1, "of") && t.Word(r.First-2, "deadline") && t.Joined(r.First-1) {
		return FutureTense
	}
	if (r.Weekday > 0 || r.Day > 0) && r.Dir == Bare && !r.HasYear && setFor(t, r) {
		return FutureTense // "The judge set a hearing for Friday"
	}
	if t.Word(r.First-1, "into") && t.Word(r.First-2, "heading", "head", "heads") {
		return FutureTense // "could unite the party heading into the fall"
	}
	if r.Bound == AsSoon && t.Word(r.First-2, "soon") {
		return FutureTense // "set aflame as soon as Wednesday"
	}
	return NoTense
}

// setFor reports whether a reading is the day that something is set for: "called a
// strike for Friday", "fixed the vote for May 3".
func setFor(t *Text, r *Reading) bool {
	if !t.Word(r.First-1, "for") || !t.Joined(r.First-1) || t.Mark(r.Last, Apostrophe) {
		return false
	}
	for j := r.First - 3; j >= r.First-8 && t.Joined(j) && !clauseEdge(t, j); j-- {
		if t.Word(j, "set", "called", "fixed", "booked", "scheduled", "arranged", "planned", "announced", "convened", "summoned") && t.Is(j+1, Det|Possessive) && !t.Word(j-1, "to", "not") {
			return t.At(r.First-2).Kind == WordToken && !t.Word(r.First-2, "record", "high", "low", "price", "police", "ambulance", "taxi")
		}
	}
	return false
}

// leftward is the search for the verb left of a reading that governs it.
type leftward struct {
	t          *Text
	r          *Reading
	start      int  // where the sentence begins
	limit      bool // the reading is until when
	crossed    bool // a clause's edge stands between the token asked and the reading
	infinitive bool // an infinitive stands between the verb and the time
	striving   bool // and is what somebody strives for
}

// search returns the tense of the verb that governs the reading. Where there is
// none in its clause it returns what the clause before says, NoTense without.
func (l *leftward) search() (v Tense, governed bool) {
	t, r := l.t, l.r
	for j := r.First - 1; j >= l.start; j-- {
		if headlineEnds(t, j) {
			l.start = j + 1
			break
		}
		if k := t.At(j); k.Kind == WordToken && k.Word == nil && !l.limit {
			if !hasSuffix(t.Str(j), "ed") {
				continue // what tells of time is in the lexicon
			}
		} else if v := l.cue(j); v != NoTense {
			return v, true
		}
		if v := verbAt(t, j, true); v != NoTense {
			if v == FutureTense && r.First-j > 2 && t.Word(j-1, "to") && t.Word(j, "meet") {
				continue // an infinitive: its own verb says
			}
			if v == FutureTense && t.Word(j, "be") && t.Word(j-1, "to") && t.Word(j-2, "first", "second", "third", "last", "latest", "only", "oldest", "youngest") {
				continue // "became the first to be treated on Monday"
			}
			v, governed := l.governedBy(j, v)
			if !governed && reporting(t, j) {
				v = NoTense
			}
			return v, governed
		}
		l.crossed = l.crossed || clauseEdge(t, j)
		if (!l.infinitive || !l.striving) && t.Word(j, "to") {
			l.striving = l.striving || t.Word(j-1, "trying", "seeking", "hoping", "aiming", "looking", "vying", "fighting", "preparing", "planning", "working")
			l.infinitive = l.infinitive || t.At(j+1).Kind == WordToken && !t.Is(j+1, Det|Possessive|Prep|Cardinal|Weekday|Month)
		}
	}
	return NoTense, false
}

// cue returns the tense that token j gives the reading without being the verb of its
// clause: "if", "the deadline", "ahead of". NoTense for other tokens.
func (l *leftward) cue(j int) Tense {
	t, r := l.t, l.r
	if r.Weekday > 0 && r.Dir == Bare && j == r.First-2 && t.Word(j-1, "and") && t.Word(j+1, "on") && t.Word(j, "ends", "end", "closes", "close", "finishes", "finish", "resumes", "resume", "concludes", "conclude", "opens", "open", "starts", "start", "begins", "begin", "returns", "return", "expires", "expire") {
		return FutureTense // "which began on Monday and ends on Friday"
	}
	if !l.crossed && r.Weekday > 0 && t.Word(j, "the") && t.Word(j+1, "polls") && t.Word(j-1, "to") && t.Word(j-2, "go", "goes", "head", "heads", "return", "returns") && !t.Word(j-3, "did", "didn", "to") {
		return FutureTense // "Voters go to the polls on Sunday"
	}
	if !l.crossed && j < r.First-2 && (t.Word(j, "after", "following") && !t.Word(j-1, "until", "till") || t.Word(j, "since") && t.Is(j+1, Det|Possessive)) {
		return PastTense // "will pay after the sinking in April"
	}
	if !l.crossed && (t.Word(j, "if", "unless") || t.Word(j, "until", "till") && j < r.First-2) {
		return FutureTense // no past verb between: "if it passes on Thursday"
	}
	if l.limit && t.Word(j, "deadline", "ultimatum", "given", "gave", "gives", "postponed", "extended", "adjourned", "delay", "delayed", "halted", "banned", "suspended", "barred", "remanded", "grounded") {
		return FutureTense // "gave them until Tuesday"
	}
	if r.Bound == Until && t.Word(j, "ordered", "told", "asked", "urged") && !l.crossed {
		return FutureTense // "ordered flags flown at half-mast until Friday"
	}
	if hoping(t, j) && !l.crossed {
		for k := j + 1; k < r.First && k < j+9; k++ { // "expect the heat to peak on Saturday"
			if t.Word(k, "to") && t.At(k+1).Kind == WordToken {
				return FutureTense
			}
		}
	}
	if (r.Weekday > 0 || r.Day > 0) && !l.crossed && j < r.First-1 && (planned(t, j) || directed(t, j)) {
		return FutureTense // "Forecasters expect snow on Friday"
	}
	if l.limit && !l.crossed && t.Is(j, Aux) && t.Word(j, "could", "can", "might") && !t.Word(j+1, "have") && r.Weekday > 0 {
		return FutureTense // "could arrive on Wednesday and be used by Thursday"
	}
	if (r.Weekday > 0 || r.Month > 0 && r.Bound <= On) && !l.crossed && r.First-j < 14 && t.Is(j, Forward) && t.Word(j, "prospect", "prospects", "chance", "chances", "possibility", "threat", "hopes", "odds", "likelihood", "probability") && t.Word(j+1, "of", "for", "in", "against") {
		r.Nearest = r.Weekday > 0 // "facing the prospect of a loss on Tuesday"
		return FutureTense
	}
	if t.Word(j, "of") && t.Word(j-1, "ahead") && !l.crossed && (r.Weekday > 0 || r.Month > 0) && r.First-j < 8 {
		r.Nearest = true // "ahead of the state's contest on Saturday"
		return FutureTense
	}
	if !l.crossed && r.Weekday > 0 && j < r.First-1 && r.First-j < 8 && r.Bound <= On && (t.Word(j, "before") && fixture(t, j+1) || t.Word(j, "for") && (t.Is(j+1, Possessive) || t.Word(j-1, "prepared", "prepare", "prepares", "ready", "planned") || hasSuffix(t.Str(j-1), "ing")) && (fixed(t, r.First-1) || fixed(t, r.First-2) && t.Word(r.First-1, "on"))) {
		r.Nearest = true // "before the primary on Tuesday", "for his meeting Wednesday"
		return FutureTense
	}
	if !l.crossed && j < r.First-2 && t.Word(j, "when", "once", "until") && t.Word(j+1, "he", "she", "it") && presentOf(t, j+2) {
		r.Loose = true
		return FutureTense // "when he speaks on Thursday night"
	}
	if !l.crossed && (r.Weekday > 0 || r.Day > 0) && t.Word(j, "need", "needs") && t.Word(j+1, "to") && t.At(j-1).Kind == WordToken && !t.Is(j-1, Det|Possessive|Aux) {
		return FutureTense // "when they need to vote on Monday"
	}
	if t.Word(j, "please") && !l.crossed {
		return FutureTense
	}
	if t.Is(j, Forward) && t.Word(j, "typically", "usually", "normally", "traditionally", "generally") && presentOf(t, j+1) {
		r.Set = true
		return PresentTense // "the season typically peaks in August": the nearer one
	}
	if !l.crossed && r.Weekday > 0 && summoned(t, j, r.First) {
		return FutureTense // "called both sides to a meeting on Saturday"
	}
	if r.Weekday > 0 && !l.crossed && r.First-j < 3 && t.Word(j, "vote") && t.Word(j-1, "to") && !t.Word(j-2, "went", "returned", "came", "turned", "right") {
		return FutureTense // "urged them to vote on Tuesday"
	}
	return NoTense
}

// governedBy returns the tense that the verb at j, of tense v, gives the reading, and
// whether it stands in the reading's clause and so settles that. It notes in the
// reading how sure that is.
func (l *leftward) governedBy(j int, v Tense) (tense Tense, governed bool) {
	t, r := l.t, l.r
	if l.limit && v == PastTense && (t.Word(j-1, "has", "have") || l.infinitive && !l.crossed && r.Bound == By && ordering[t.Str(j)]) {
		return FutureTense, true // "has closed the road until May 3", "ordered them to leave by Friday"
	}
	if v == FutureTense && r.Month > 0 && t.Word(j, "hoped", "wanted", "intended", "aimed") {
		r.Set, v = true, PastTense // what was hoped for a month may have come
	} else if v != FutureTense && r.Month > 0 && !r.HasYear && hadBeenSet(t, j) {
		r.Set = true // "had been scheduled to open on July 24"
	}
	if v == FutureTense && !r.HasYear && (r.Month > 0 || r.Holiday > 0) && wasMeant(t, j) {
		r.Set, v = true, PastTense // "was supposed to open by July": that may have gone by
	}
	if v == FutureTense && (r.Form == FormClock && wasDue(t, j) || r.Weekday > 0 && wasDue(t, j) && lookingBack(t, l.start, j)) {
		return PastTense, true // "had gathered for a fair that was due to open on Friday"
	}
	if v == FutureTense && r.Weekday > 0 && t.Word(j, "was", "were") && t.Word(j+1, "to") {
		r.Nearest = true // "The law was to take effect on Thursday": it may have
	}
	if v == PresentTense && supposing(t, j) {
		return FutureTense, true // "could lose seats if he is on the ticket in November"
	}
	if v == PastTense && t.Word(j-1, "is", "are", "gets", "get") && supposing(t, j-1) {
		r.Supposed = true
		return FutureTense, true // "if a rival is elected in May"
	}
	if v == PresentTense && r.Weekday > 0 && !l.crossed && r.First-j < 9 && dueBack(t, j) {
		return FutureTense, true // "He is in court again on Monday"
	}
	if v == PresentTense && r.Weekday > 0 && !l.crossed && r.First-j < 7 && progressive(t, j) {
		r.Loose = true
		return FutureTense, true // "A panel is meeting lawmakers on Thursday"
	}
	if v == PresentTense && r.Weekday > 0 && !l.crossed && r.Bound <= On && (fixed(t, r.First-1) || fixed(t, r.First-2) && t.Word(r.First-1, "on")) {
		r.Nearest = true // "Her seat is on the line in the primary on Tuesday"
		return FutureTense, true
	}
	if t.Informal && v == PastTense && j == r.First-1 && t.Word(j, "said") {
		return NoTense, true // "He said sunday"
	}
	if !l.crossed {
		r.Perfect = v == PastTense && (t.Word(j, "has", "have") || t.Word(j-1, "has", "have"))
		r.Gone = v == PastTense && (sinceBefore(t, j) || !r.Perfect && (beside(t, j, r.First) || r.Day > 0 && plainlyPast(t, j, r.First)))
		r.Loose = t.Word(j, "would", "should", "might", "could", "was", "were") || t.Word(j-1, "was", "were") || t.Word(j, "be") && t.Word(j-2, "was", "were") || t.Word(j, "planned", "expected", "hoped", "intended", "agreed", "promised", "vowed", "pledged", "offered") && !t.Is(j-1, PresentVerb|Aux) || l.infinitive && r.Month > 0
		return v, true
	}
	r.Perfect = r.Perfect || v == PastTense && t.Word(j, "has", "have") && r.Month > 0 && polled(t, r.First-2)
	return v, false
}

// tenseBehind returns the tense that a verb right of a reading gives it, where the
// search on the left came to nothing or only to the clause before, of tense outer.
func tenseBehind(t *Text, r *Reading, l *leftward, outer Tense) Tense {
	end := t.SentenceEnd(r.Last-1, 40)
	crossed := false
	from := r.Last
	r.Loose = r.First != l.start && !(r.First == l.start+1 && t.Is(l.start, Prep))
	if t.Mark(from, ',') && (r.First == l.start || r.First == l.start+1 && t.Is(l.start, Prep)) {
		from++ // "In September, it announced …": the clause goes on
	} else if t.Mark(from, ',') && t.Is(l.start, Prep) && r.First-l.start < 7 && joinedAll(t, l.start, from) {
		from++ // "In an interview Friday, she said …"
	}
	for j := from; j < end; j++ {
		v := verbAt(t, j, false)
		if j == r.Last && r.Month > 0 && t.Joined(j-1) && (v == PastTense || v == NoTense && pastForm(t, j)) && t.Word(r.First-1, "in") && t.At(r.First-2).Kind == WordToken && !t.Is(r.First-2, Function|PastVerb|PresentVerb|Aux) {
			v, r.Loose = PastTense, false // "A fire in May killed six"
		}
		if v == FutureTense && t.Word(j, "meet") && t.Word(j-1, "to") {
			continue // "offering in August to meet them": its own verb says
		}
		if v != NoTense {
			if crossed && reporting(t, j) {
				continue
			}
			if crossed && outer != NoTense {
				return outer
			}
			r.Perfect = r.Perfect || crossed && v == PastTense && t.Word(j, "has", "have")
			if v == PresentTense && l.striving && r.Month > 0 && r.Day == 0 {
				return FutureTense // "Those trying to win it back in November have a plan"
			}
			return v
		}
		if r.Bound == From && r.Weekday > 0 && t.Word(j, "must", "may", "can", "should") && t.Is(j, Aux) {
			return PresentTense // "From Saturday, masks must be worn"
		}
		crossed = crossed || clauseEdge(t, j)
	}
	if outer == NoTense && l.infinitive {
		return FutureTense // a headline's "Mayor to speak on Friday"
	}
	if t.Informal && outer == PastTense {
		return NoTense // "Lecture cancelled, next one on the 18th"
	}
	return outer
}

// pastForm reports whether token j looks like a verb's past.
func pastForm(t *Text, j int) bool {
	return t.At(j).Kind == WordToken && !t.At(j).Upper && len(t.Str(j)) > 4 && hasSuffix(t.Str(j), "ed")
}

// rejectedPlan reports whether token j names plans that the past before it is about:
// "rejected plans to", "suspended the plan to".
func rejectedPlan(t *Text, j int) bool {
	if !t.Word(j, "plans", "plan") || !t.Joined(j-1) {
		return false
	}
	if k := j - 1; t.Is(k, Det|Possessive) && t.Joined(k-1) {
		return decided[t.Str(k-1)] && !t.Word(k-2, "to", "had") || t.Word(k-1, "for", "against") && t.Word(k-2, "voted")
	}
	return (t.Is(j-1, PastVerb) || hasSuffix(t.Str(j-1), "ed") && !t.At(j-1).Upper) && !t.Word(j-1, "had")
}

// decided are pasts of what is done, on a day gone by, to a plan of somebody's.
var decided = map[string]bool{"rejected": true, "approved": true, "backed": true, "passed": true, "suspended": true, "blocked": true, "scrapped": true, "dropped": true,
	"shelved": true, "halted": true, "upheld": true, "endorsed": true, "opposed": true, "vetoed": true, "overturned": true, "adopted": true, "abandoned": true,
	"criticised": true, "criticized": true, "condemned": true, "withdrew": true, "defended": true, "stopped": true, "threw": true, "struck": true}

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

// headlineEnds reports whether a headline at the head of the text ends with token j: a
// line without a mark at its end, and a capital at the head of the next.
func headlineEnds(t *Text, j int) bool {
	const head = 300 // bytes
	return t.Base+int(t.At(j).End) < head && j+1 < len(t.Tokens) && t.At(j).Kind == WordToken && t.At(j+1).Upper && opensLine(t, j+1)
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
