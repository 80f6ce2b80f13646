package english

import (
	"strings"

	. "dateline/model/timex/grammar"
)

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
	if v := phrasal(t, j, left); v != NoTense {
		return v
	}
	if k.Word != nil && (!k.Word.Is(Forward) || k.Word.Is(FutureVerb|PastVerb|PresentVerb)) {
		switch {
		case k.Word.Is(FutureVerb):
			return FutureTense
		case k.Word.Is(PastVerb):
			return pastVerbAt(t, j, left)
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
			return presentVerbAt(t, j)
		}
		return NoTense
	}
	return openVerb(t, j, left)
}

// phrasal returns the tense of a verb that looks ahead, or does not, by the words beside
// it: "moved to", "due to", "an operation to begin". NoTense for others.
func phrasal(t *Text, j int, left bool) Tense {
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
	if t.Word(j, "come", "comes") && t.Word(j+1, "into") && t.Word(j+2, "force", "effect", "operation") && !t.Is(j-1, Aux) && !t.Word(j-1, "to", "have", "has", "had", "having") {
		return FutureTense // "The rules come into force on Friday"
	}
	return NoTense
}

// pastVerbAt is verbAt for the past form at j that the lexicon knows.
func pastVerbAt(t *Text, j int, left bool) Tense {
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
}

// presentVerbAt is verbAt for the present at j that the lexicon knows.
func presentVerbAt(t *Text, j int) Tense {
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

// openVerb is verbAt for a verb of the open class: one that puts something ahead, or a
// past by its ending.
func openVerb(t *Text, j int, left bool) Tense {
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
	if left && onTheCalendar(t, j) {
		return FutureTense
	}
	if t.Word(j, "takes", "take") && t.Word(j+1, "effect", "place", "office", "over", "charge") && !t.Word(j-1, "to") {
		return FutureTense
	}
	if t.Word(j, "planned", "plans", "plan", "planning", "scheduled", "organised", "organized") && t.Is(j+1, Det|VagueCount|Cardinal) && !t.Word(j-1, "had", "been") {
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
	if len(s) > 3 && hasSuffix(s, "ed") && (!t.At(j).Upper || t.Informal && j == t.SentenceStart(j, 2)) && !t.Word(j, "need", "speed", "indeed", "united", "exceed", "proceed", "succeed", "feed", "seed", "bleed", "limited", "breed") {
		if t.Word(j-1, "stay", "stays", "remain", "remains", "keep", "keeps") { // "will stay closed": that verb says
			return NoTense
		}
		if left && t.Word(j-1, "and", "or") && underModal(t, j-2) {
			return NoTense // "could be passed in April and signed in May": the modal says
		}
		if (s[0] == 'u' && s[1] == 'n') && len(s) > 7 || t.Is(j-1, Det|Possessive) && !t.Word(j-1, "that") || t.Mark(j-1, Hyphen) || t.Is(j-1, Aux) || hasSuffix(t.Str(j-1), "ly") && t.Is(j-2, Aux) || t.Word(j-1, "not") && !t.Is(j-2, Aux|PastVerb|PresentVerb) || t.Is(j-1, PresentVerb) && !t.Word(j-1, "has", "have") {
			return NoTense
		}
		return PastTense
	}
	return NoTense
}

// underModal reports whether a passive that a modal governs is told in the words up to
// token j: "could be passed in April".
func underModal(t *Text, j int) bool {
	const far = 10
	for k := j; k > 1 && k > j-far && t.Joined(k) && !t.Mark(k, ',') && !t.Mark(k, '.'); k-- {
		if t.Word(k, "be") {
			return t.Word(k-1, "will", "would", "could", "may", "might", "should", "must", "shall", "can") || t.Word(k-1, "not", "also", "then") && t.Word(k-2, "will", "would", "could", "may", "might", "should")
		}
	}
	return false
}

// onTheCalendar reports whether the present at j is of what a calendar tells ahead.
func onTheCalendar(t *Text, j int) bool {
	if t.Word(j, "reports", "report", "publishes", "publish", "releases", "release") && (t.Word(j+2, "results", "earnings", "figures") || t.Word(j+3, "results", "earnings", "figures")) {
		return true // "The firm reports its results on Friday"
	}
	if t.Word(j, "turns", "turn") && t.Number(j+1, 0) && (t.Word(j+2, "on", "in", "next", "this", "later") || t.Is(j+2, Weekday|DayWord)) {
		return true // "who turns 70 on Sunday"
	}
	if t.Mark(j-1, ',') && t.Word(j, "travel", "host", "face", "visit", "meet", "play", "go") && (t.At(j+1).Upper && t.At(j+1).Kind == WordToken || t.Word(j+1, "to", "at") && t.At(j+2).Upper) && !t.Is(j+1, Weekday|Month) {
		return true // "Hull, who lost on Saturday, travel to Derby on Friday"
	}
	if t.Word(j, "rises", "sits") && t.Word(j-1, "parliament", "congress", "court", "house", "commons", "senate", "council", "assembly") {
		return true // "Parliament rises on Thursday"
	}
	if t.Word(j, "play", "host", "face", "meet", "visit", "play") && t.At(j-1).Upper && t.At(j+1).Upper && t.At(j+1).Kind == WordToken && !t.Is(j-1, PresentVerb|PastVerb|Function) {
		return true // "Arsenal host Chelsea on Sunday"
	}
	if names[t.Str(j)] && !hasSuffix(t.Str(j), "s") && t.Word(j-1, "and") && t.At(j+1).Upper && t.At(j+1).Kind == WordToken && !t.Is(j+1, Weekday|Month) && (t.Is(j+2, Weekday) || t.Word(j+2, "on") && t.Is(j+3, Weekday)) {
		return true // "drew on Saturday and play Brugg on Thursday"
	}
	return false
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

// wasMeant reports whether the verb at j is that of what was to be, as it was once meant,
// or follows it: "was supposed to", "were originally meant | to be".
func wasMeant(t *Text, j int) bool {
	if t.Word(j-1, "to") {
		j -= 2
	}
	if !t.Word(j, "supposed", "meant") || !t.Word(j+1, "to") {
		return false
	}
	if hasSuffix(t.Str(j-1), "ly") || t.Word(j-1, "first", "not", "also") {
		j--
	}
	return t.Word(j-1, "was", "were")
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
	if !t.Joined(j-1) || !t.Joined(j) || t.At(j+1).Kind != WordToken || !t.Is(j+1, Prep|Det|Weekday|Possessive|DayWord|Month) && !(names[t.Str(j)] && t.At(j+1).Upper) && !t.Word(j+1, "off", "its", "next", "again", "home", "back", "out", "north", "south", "abroad", "up", "work", "training", "talks", "trading", "production", "office", "parliament", "port") && !objects(t, j) {
		return false
	}
	if names[t.Str(j)] && t.At(j+1).Upper {
		return t.At(j-1).Kind == WordToken && t.At(j-1).Word == nil && (t.At(j-1).Upper || hasSuffix(t.Str(j-1), "s") || hasSuffix(t.Str(j), "s")) || t.Word(j-1, "they", "we", "who") || hasSuffix(t.Str(j), "s") && (t.Word(j-1, "he", "she", "it") || t.Mark(j-1, ','))
	}
	if t.Word(j, "leaves", "quits") && t.Word(j-1, "and", "then") && t.Word(j+1, "office", "parliament") {
		return true // "lost a primary in August and leaves office in January"
	}
	before := t.Str(j - 1)
	if t.Word(j-1, "as", "thus", "less", "plus", "across", "towards", "perhaps", "always", "besides", "unless", "versus", "was", "does", "whereas") {
		return false // "quit as head of the bank on Monday"
	}
	if hasSuffix(t.Str(j), "s") {
		return t.At(j-1).Kind == WordToken && !t.Is(j-1, Det|Possessive|Prep|Cardinal|VagueCount|Conj) && (!hasSuffix(before, "s") || hasSuffix(before, "ss") || t.At(j-1).Upper && t.At(j-1).Word == nil && t.SentenceStart(j, 3) != j-1) || t.Mark(j-1, ',') || t.Number(j-1, 0) && t.At(j-2).Upper
	}
	for k := j - 2; k >= j-6 && t.Joined(k) && t.At(k).Kind != MarkToken; k-- {
		if t.Word(k, "let", "lets", "letting", "made", "makes", "making", "helped", "saw", "watched", "heard") {
			return false // "let 300 workers go in May"
		}
	}
	return t.Word(j-1, "they", "we", "i", "you") || t.Word(j-1, "which", "who") && t.Mark(j-2, ',') || t.At(j-1).Kind == WordToken && hasSuffix(before, "s") && !t.Is(j-1, PastVerb|PresentVerb|Prep|Possessive|Det)
}

// announced reports whether token j puts what follows ahead: "scheduled to",
// "due on", "expires".
func announced(t *Text, j int) bool {
	k := t.At(j)
	if k.Kind != WordToken || k.Upper {
		return false
	}
	strong, ok := announces[t.Str(j)]
	if t.Word(j, "pledged", "promised", "vowed", "agreed", "proposed", "offered") && t.Word(j+1, "to") && t.Is(j+2, Det|Possessive) {
		return false // "pledged to the trust in July that"
	}
	if t.Word(j, "forecast") && (t.Is(j-1, Det|Possessive) || t.Word(j-1, "s") || t.Is(j-2, Det|Possessive) || t.Word(j-2, "s")) && t.Word(j+1, "for") && !t.Is(j+2, Weekday|DayWord|DayPart|This) {
		return false // "raised its forecast for growth"
	}
	if (t.Word(j, "forecast", "planned", "expected") || t.Word(j, "set") && !(t.Is(j+2, Weekday|DayWord) && t.Is(j+3, PastVerb))) && t.Word(j+1, "for") && t.At(j-1).Kind == WordToken && !t.Word(j-1, "it", "he", "she", "they", "we", "had", "was", "were", "been") {
		return true // "strikes planned for Thursday"
	}
	if t.Word(j, "expected", "forecast", "likely") && t.Is(j+1, Weekday|DayWord|DayPart|This) && t.Joined(j) && !t.Word(j-1, "it", "he", "she", "they", "we", "had", "as", "than") {
		return true // "Snow expected Friday"
	}
	return ok && (strong || t.Word(j+1, "to") || t.Word(j+1, "for", "on", "by", "in", "from", "at", "this", "next", "later", "early", "late", "over", "tonight", "tomorrow", "back") && (t.Is(j-1, PresentVerb|PastVerb|Aux) || t.Word(j-1, "not", "also", "now") && t.Is(j-2, PresentVerb|PastVerb|Aux)))
}
