package story

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/lexicon"
)

// sense is one line of senseTable.
type sense uint32

// senseMark is what a line says of its happening besides the words for it.
type senseMark uint8

const (
	often    senseMark = 1 << iota // several a day
	patient                        // whom it happens to tells it apart
	oneTime                        // once to one and the same
	onceHere                       // once in one place within days
	vague                          // its words say little
)

// token is a word of a title with all that stands there: unlike word it keeps
// function words, since particles make the sense of a verb.
type token struct {
	text  string // lower case
	lemma string
	start int
	upper bool
	comma bool // punctuation follows
}

// tokens cuts a title into words at spaces, punctuation around them taken off.
func tokens(text string) []token {
	out := make([]token, 0, 16)
	for i := 0; i < len(text); {
		for i < len(text) && text[i] == ' ' {
			i++
		}
		from := i
		for i < len(text) && text[i] != ' ' {
			i++
		}
		raw := text[from:i]
		w := strings.TrimLeft(raw, "“\"‘'(«")
		from += len(raw) - len(w)
		trimmed := strings.TrimRight(w, ".,;:!?”\"’')»")
		if trimmed == "" {
			continue
		}
		r, _ := utf8.DecodeRuneInString(trimmed)
		lower := strings.ToLower(trimmed)
		out = append(out, token{text: lower, lemma: lexicon.Lemma(lower), start: from, upper: unicode.IsUpper(r), comma: len(w) > len(trimmed)})
	}
	return out
}

// is reports whether the token is the word, as it stands or by its lemma.
func (t *token) is(w string) bool {
	return t.text == w || t.lemma == w
}

// pattern is one item of senseTable.
type pattern struct {
	sense sense
	words []string // besides the head word
	near  bool     // the one word stands right behind the head word, or right before it
	not   bool     // the clause has no "not"
}

// Windows in which the words of a pattern stand.
const (
	particleReach = 2 // behind the head word
	clauseBefore  = 6
	clauseBehind  = 8
)

func (p *pattern) matches(ts []token, head int) bool {
	if p.not && (hasNear(ts, head, "not") || hasNear(ts, head, "never")) {
		return false
	}
	if p.near {
		w := p.words[0]
		for i := head + 1; i <= min(head+particleReach, len(ts)-1) && !ts[i-1].comma; i++ {
			if ts[i].is(w) {
				return true
			}
		}
		return head > 0 && ts[head-1].is(w) && !ts[head-1].comma
	}
	for _, w := range p.words {
		if !hasNear(ts, head, w) {
			return false
		}
	}
	return true
}

// hasNear reports whether the word stands around the head word, as near as its
// clause reaches.
func hasNear(ts []token, head int, w string) bool {
	for i := max(0, head-clauseBefore); i <= min(head+clauseBehind, len(ts)-1); i++ {
		if i != head && ts[i].is(w) {
			return true
		}
	}
	return false
}

// senseWords are the patterns by their head word, and what each line says.
var senseWords, senseMarks, senseNames = readSenses()

func readSenses() (map[string][]pattern, []senseMark, map[string]sense) {
	words, names := map[string][]pattern{}, map[string]sense{}
	marks := []senseMark{0}
	for _, line := range strings.Split(strings.TrimSpace(senseTable), "\n") {
		head, items, _ := strings.Cut(line, ": ")
		name, flags, _ := strings.Cut(head, " [")
		s := sense(len(marks))
		names[name] = s
		var m senseMark
		for _, f := range strings.Fields(strings.TrimSuffix(flags, "]")) {
			m |= map[string]senseMark{"often": often, "patient": patient, "once": oneTime, "place": onceHere, "vague": vague}[f]
		}
		marks = append(marks, m)
		for _, item := range strings.Split(items, ", ") {
			p := pattern{sense: s}
			item, p.not = strings.CutSuffix(item, " not")
			if first, second, ok := strings.Cut(item, " "); ok && !strings.Contains(item, "+") {
				p.words, p.near = []string{second}, true
				words[first] = append(words[first], p)
				p.words = []string{first} // "industrial action" by its noun
				words[second] = append(words[second], p)
				continue
			}
			parts := strings.Split(item, "+")
			p.words = parts[1:]
			words[parts[0]] = append(words[parts[0]], p)
		}
	}
	return words, marks, names
}

// ends are the senses that each comes to.
var ends = func() map[sense][]sense {
	m := map[sense][]sense{}
	for _, line := range strings.Split(strings.TrimSpace(senseEnds), "\n") {
		f := strings.Fields(line)
		for _, w := range f[1:] {
			m[senseNames[f[0]]] = append(m[senseNames[f[0]]], senseNames[w])
		}
	}
	return m
}()

// Verbs that leave what happens to a noun beside them.
var (
	// The noun is what they do: "held a vigil", "gave a speech".
	bearing = set(`make take give hold have undergo conduct perform stage deliver host attend impose declare launch reach
issue carry face suffer mark join lead agree conclude broker negotiate seal clinch enter complete organise organize order mount impose begin start open trigger spark cause
announce call gather sign return hand enter receive secure win strike`)
	// What their subject names happens then: "the walkout began".
	occurring = set(`begin start come happen occur follow take ensue commence hold erupt break open unfold last announce reach`)
	// What their subject names does it: "the attack left three dead".
	affecting = set(`leave kill injure wound halt hit stop paralyse paralyze cripple disrupt affect damage destroy ground
plunge close shut strand claim shake rock delay cost force hurt maim idle darken end`)
	// What happens stands behind a preposition: "was placed under quarantine".
	carrying = set(`place put go come bring be keep fall get throw plunge`)
	// Nouns that only frame what stands before them.
	frames = set(`deal agreement accord pact talk vote bill law campaign operation process call plan`)
	// What they name is over then.
	ending = set(`end finish conclude stop close cease halt`)
)

// endOf marks the sense of what is over as another than what began.
const endOf sense = 1 << 30

// thing of a noun that stands in no line is a sense of its own.
const nounSense sense = 1 << 31

// nounBits are those of a noun's hash that tell it from another.
const nounBits = 1<<30 - 1

// sensesOf returns what happens by a title's head word, sorted, and whether a
// known happening is only referred to there ("The attack left …").
func sensesOf(ts []token, head int) (out []sense, definite uint8) {
	if head < 0 {
		return nil, 0
	}
	t := &ts[head]
	if t.lemma == "succeed" && head+1 < len(ts) && ts[head+1].text == "in" {
		return nil, 0 // comes off, and follows nobody
	}
	phrased := false
	for _, w := range [...]string{t.lemma, t.text} {
		if w == "found" && t.lemma != w {
			continue // founding is no finding
		}
		for _, p := range senseWords[w] {
			switch {
			case len(p.words) == 0 && phrased, !p.matches(ts, head):
			case len(p.words) > 0 && !phrased: // the phrase says what the word alone leaves open
				phrased, out = true, append(out[:0], p.sense)
			default:
				out = append(out, p.sense)
			}
		}
		if t.lemma == t.text {
			break
		}
	}
	over := ending[t.lemma]
	callsOff := callsOff[stem(t.lemma)] || t.lemma == "scrub" || t.lemma == "abort"
	if i := nounBehind(ts, head); phrased && bearing[t.lemma] && i > head+1 && frames[ts[i].lemma] {
		out = append(out, nounClass(ts, i-1)...)
	}
	if (bearing[t.lemma] || over || callsOff) && (!phrased || callsOff) {
		if i := nounBehind(ts, head); i > 0 {
			out = append(out, nounSenses(ts, i, over && t.lemma != "conclude")...)
			if i > head+1 && frames[ts[i].lemma] {
				out = append(out, nounClass(ts, i-1)...) // "a truce deal"
			}
		} else if passiveToken(ts, head) {
			if i := nounBefore(ts, head); i >= 0 {
				out = append(out, nounSenses(ts, i, over)...)
			}
		}
	}
	if carrying[t.lemma] && !phrased {
		if i := nounUnder(ts, head); i > 0 {
			out = append(out, nounSenses(ts, i, false)...)
		}
	}
	out = append(out, harmIn(ts, head, out)...)
	if occurring[t.lemma] && !phrased || affecting[t.lemma] || over {
		if i := nounBefore(ts, head); i >= 0 && (len(nounClass(ts, i)) > 0 || occurring[t.lemma] && lexicon.Look(ts[i].text).Happening() >= 2) {
			out = append(out, nounSenses(ts, i, over && !affectsObject(ts, head))...)
			if refers(ts, head) {
				definite = toHappening
			}
		}
	}
	if len(out) == 0 && lexicon.Look(t.text).Happening() >= 2 && lexicon.Look(t.text).VerbWeight() == 0 {
		out = append(out, nounSense|sense(hash(t.lemma)&nounBits))
	}
	if definite == 0 && refers(ts, head) {
		definite = toSomebody
		if nounBefore(ts, head) < 1 && lexicon.Look(t.text).NounWeight() > 0 {
			definite = toHappening
		}
	}
	slices.Sort(out)
	return slices.Compact(out), definite
}

// What a title refers to as known: somebody or something ("the two sides"), or the
// happening itself ("the walkout").
const (
	toSomebody uint8 = iota + 1
	toHappening
)

// refers reports whether the title's subject only points at somebody or something
// known: "the walkout", "the two sides", "the first patient".
func refers(ts []token, head int) bool {
	switch ts[0].text {
	case "the", "that", "this", "both", "they", "he", "she":
	default:
		return false
	}
	last := nounBefore(ts, head)
	if last < 0 {
		last = head
	}
	const longest = 4
	return last <= longest && !slices.ContainsFunc(ts[1:last+1], func(t token) bool { return t.upper }) && (last+1 == len(ts) || !ts[last+1].upper)
}

// harmIn returns what people die or are hurt in, where a title says so: "died when
// the roof fell in", "were hurt in a blast".
func harmIn(ts []token, head int, senses []sense) (out []sense) {
	harmed := slices.ContainsFunc(senses, func(s sense) bool { return harms[s] })
	for i := head + 1; harmed && i < len(ts)-1; i++ {
		switch ts[i].text {
		case "when", "as", "after", "in", "by", "during":
			for k := i + 1; k < min(len(ts), i+clauseBehind); k++ {
				for _, p := range senseWords[ts[k].lemma] {
					if disasters[p.sense] && (len(p.words) == 0 || p.near && p.matches(ts, k)) {
						out = append(out, p.sense)
					}
				}
			}
			return out
		}
	}
	return nil
}

var (
	harms     = senseSet(`kill death injury`)
	disasters = senseSet(`crash blast fire collapse sink flood quake slide erupt landfall kill`)
)

func senseSet(names string) map[sense]bool {
	m := map[sense]bool{}
	for _, n := range strings.Fields(names) {
		m[senseNames[n]] = true
	}
	return m
}

func affectsObject(ts []token, head int) bool {
	return affecting[ts[head].lemma] && nounBehind(ts, head) > 0
}

// nounSenses is what a noun names, or names the end of.
func nounSenses(ts []token, i int, over bool) []sense {
	out := nounClass(ts, i)
	if len(out) == 0 {
		if len(ts[i].text) < 4 || ts[i].upper {
			return nil
		}
		out = append(out, nounSense|sense(hash(ts[i].lemma)&nounBits))
	}
	if over {
		for k := range out {
			out[k] |= endOf
		}
	}
	return out
}

func nounClass(ts []token, i int) (out []sense) {
	if w := lexicon.Look(ts[i].text); w.VerbWeight() > 0 && w.NounWeight() == 0 && w.Happening() < 2 {
		return nil
	}
	for _, p := range senseWords[ts[i].lemma] {
		if len(p.words) == 0 || p.near && i > 0 && ts[i-1].is(p.words[0]) {
			out = append(out, p.sense)
		}
	}
	return out
}

// nounBehind is the last word of the noun phrase that follows the head word, -1
// where none does.
func nounBehind(ts []token, head int) int {
	i := head + 1
	for i < len(ts) && aside[ts[i].text] {
		i++
	}
	if i < len(ts) && (ts[i].text == "for" || ts[i].text == "at") && (ts[head].lemma == "gather" || ts[head].lemma == "assemble") {
		i++
	}
	last := -1
	for ; i < len(ts); i++ {
		if prepositions[ts[i].text] || boundWords[ts[i].text] {
			break
		}
		last = i
		if ts[i].comma {
			break
		}
	}
	return last
}

// nounUnder is the last word of the noun phrase behind the preposition that follows
// the head word or its object, -1 where there is none.
func nounUnder(ts []token, head int) int {
	for i := head + 1; i < min(len(ts)-1, head+4); i++ {
		switch ts[i].text {
		case "under", "in", "into", "on", "to":
			return nounBehind(ts, i)
		}
		if prepositions[ts[i].text] || boundWords[ts[i].text] || ts[i].comma {
			return -1
		}
	}
	return -1
}

// nounBefore is the last word of the subject's own noun phrase, what stands
// behind a preposition in it left out. -1 for none.
func nounBefore(ts []token, head int) int {
	last := -1
	for i := 0; i < head; i++ {
		if prepositions[ts[i].text] || beWords[ts[i].text] || boundWords[ts[i].text] {
			break
		}
		last = i
	}
	return last
}

// passiveToken reports whether a form of be stands before the head word.
func passiveToken(ts []token, head int) bool {
	for i := head - 1; i >= max(0, head-3); i-- {
		if beWords[ts[i].text] {
			return true
		}
		if !strings.HasSuffix(ts[i].text, "ly") && ts[i].text != "also" && ts[i].text != "then" {
			return false
		}
	}
	return false
}

var (
	aside        = set(`up off out also then again officially formally finally already`)
	prepositions = set(`in on at of by for with from to near over after before against into during between since until under
about across outside inside around through towards toward off onto among amid behind despite without within along past beyond as`)
	boundWords = set(`and but or when while that which who whose whom where because if than`)
	beWords    = set(`was were is are be been being got`)
)

// readSenses reads what happens, and to whom, from the title, or from the words
// around the head word where the title has another.
func (m *mention) readSenses(ev *model.Event, head string) {
	if head == "" {
		return
	}
	ts := tokens(ev.Title)
	at := tokenAt(ts, wordIndex(ev.Title, head))
	m.roles = rolesOf(ts, at, m.names)
	if len(ev.Quotes) > 0 {
		for _, t := range tokens(cutText(ev.Quotes[0].Exact, 2*senseReach+len(ev.Title))) {
			if n, ok := number(t); ok {
				m.roles.told = append(m.roles.told, n)
			}
		}
		m.roles.told = unique(m.roles.told)
	}
	if at < 0 && len(ev.Quotes) > 0 && ev.Quotes[0].Contains(ev.Trigger) {
		q := ev.Quotes[0]
		from := max(0, ev.Trigger.Start-q.Start-senseReach)
		to := min(len(q.Exact), ev.Trigger.End-q.Start+senseReach)
		for from > 0 && q.Exact[from-1] != ' ' {
			from++
		}
		ts = tokens(q.Exact[from:to])
		at = tokenAt(ts, ev.Trigger.Start-q.Start-from)
	}
	m.senses, m.definite = sensesOf(ts, at)
	if m.reality() == 1 {
		m.comeTo = comesToOf(m.senses)
	}
}

// senseReach is how many bytes of a sentence around its head word may make its sense.
const senseReach = 60

// tokenAt returns the token that holds the offset, -1 for none.
func tokenAt(ts []token, at int) int {
	for i := range ts {
		if at >= ts[i].start && at < ts[i].start+len(ts[i].text) {
			return i
		}
	}
	return -1
}
