package story

import (
	"slices"
	"strings"
	"unicode"

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
	ofObject                       // done to several things a day
)

// pattern is one item of senseTable.
type pattern struct {
	sense sense
	words []string // besides the head word
	near  bool     // the one word stands right behind the head word, or right before it
	not   bool     // the clause has no "not"
	alone bool     // no noun follows the head word: "lost 2-0", not "lost her ring"
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
	if i := nounBehind(ts, head); p.alone && i >= 0 && !unicode.IsDigit(rune(ts[i].text[0])) {
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
			m |= map[string]senseMark{"often": often, "patient": patient, "once": oneTime, "place": onceHere, "vague": vague, "object": ofObject}[f]
		}
		marks = append(marks, m)
		for _, item := range strings.Split(items, ", ") {
			p := pattern{sense: s}
			item, p.not = strings.CutSuffix(item, " not")
			item, p.alone = strings.CutSuffix(item, " alone")
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

// endOf marks the sense of what is over as another than what began.
const endOf sense = 1 << 30

// thing of a noun that stands in no line is a sense of its own.
const nounSense sense = 1 << 31

// nounBits are those of a noun's hash that tell it from another.
const nounBits = 1<<30 - 1

// sensesOf returns what happens by a title's head word, sorted, and how far the
// title only refers to what is known ("The attack left …").
func sensesOf(ts []token, head int) (out []sense, definite uint8) {
	if head < 0 {
		return nil, 0
	}
	t := &ts[head]
	out, phrased := ownSenses(ts, head)
	out = append(out, carried(ts, head, phrased)...)
	if slices.ContainsFunc(out, func(s sense) bool { return harms[s] || s == ruin }) {
		out = append(out, harmIn(ts, head)...)
	}
	if of, ok := subjectSenses(ts, head, phrased); ok {
		if outbreaks[t.lemma] {
			out = out[:0] // not who breaks out of where
		}
		out = append(out, of...)
		if refers(ts, head) {
			definite = toHappening
		}
	}
	if gravelyOpens(ts, head) {
		out = append(out, harmIn(ts, head)...)
	}
	if !slices.ContainsFunc(out, func(s sense) bool { return lineOf(s) != 0 }) {
		out = append(out, crimeIn(ts, head)...)
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
	return compact(out), definite
}

// ownSenses are those of the head word with the words of its clause; phrased is
// true where it takes those to say what it means.
func ownSenses(ts []token, head int) (out []sense, phrased bool) {
	t := &ts[head]
	if t.lemma == "succeed" && head+1 < len(ts) && ts[head+1].text == "in" {
		return nil, true // comes off, and follows nobody
	}
	if t.lemma == "close" && atPrice(ts, head) {
		return nil, true
	}
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
	return out, phrased
}

// atPrice reports whether what closes does so at a price.
func atPrice(ts []token, head int) bool {
	switch {
	case head+1 == len(ts):
	case unicode.IsDigit(rune(ts[head+1].text[0])), priceWords[ts[head+1].text]:
		return true
	}
	i := nounBefore(ts, head)
	return i >= 0 && tradedWords[ts[i].lemma]
}

var (
	priceWords  = set(`up down higher lower at flat near above below over`)
	tradedWords = set(`share stock index bond market currency future price`)
)

// carried are the senses that a verb leaves to what stands behind it: "held a
// vigil", "began evacuating", "was placed under quarantine".
func carried(ts []token, head int, phrased bool) (out []sense) {
	t := &ts[head]
	over, off := ending[t.lemma], callsOff[stem(t.lemma)] || t.lemma == "scrub" || t.lemma == "abort"
	if next := head + 1; next < len(ts) && strings.HasSuffix(ts[next].text, "ing") && (over || t.lemma == "begin" || t.lemma == "start") {
		gerund, _ := ownSenses(ts, next)
		for _, s := range gerund {
			if over {
				s |= endOf
			}
			out = append(out, s)
		}
		return out
	}
	if next := head + 1; resolving[t.lemma] && next+1 < len(ts) && ts[next].text == "to" {
		decided, _ := ownSenses(ts, next+1) // "agreed to buy", "voted to close"
		out = append(out, decided...)
	}
	i := nounBehind(ts, head)
	if i > head+1 && frames[ts[i].lemma] && (bearing[t.lemma] || over || off) {
		out = append(out, nounClass(ts, i-1)...) // "a truce deal"
	}
	switch {
	case (bearing[t.lemma] || over) && !phrased || off:
		if i < 0 && passiveToken(ts, head) {
			i = nounBefore(ts, head)
		}
		if i >= 0 {
			out = append(out, nounSenses(ts, i, over && t.lemma != "conclude")...)
		}
	case carrying[t.lemma] && !phrased:
		if i := nounUnder(ts, head); i > 0 {
			out = append(out, nounSenses(ts, i, false)...)
		}
	}
	return out
}

// subjectSenses are those of a subject that names what happens: "the walkout
// began", "the blast killed four"; ok is false where it names nothing of the sort.
func subjectSenses(ts []token, head int, phrased bool) (out []sense, ok bool) {
	t := &ts[head]
	over := ending[t.lemma]
	if (!occurring[t.lemma] || phrased && !outbreaks[t.lemma]) && !affecting[t.lemma] && !over {
		return nil, false
	}
	i := nounBefore(ts, head)
	if i > 0 && frames[ts[i].lemma] && len(nounClass(ts, i)) == 0 && len(nounClass(ts, i-1)) > 0 {
		i-- // "the vaccination campaign started"
	}
	if i < 0 || len(nounClass(ts, i)) == 0 && !(occurring[t.lemma] && lexicon.Look(ts[i].text).Happening() >= 2) {
		return nil, false
	}
	affects := affecting[t.lemma] && nounBehind(ts, head) > 0
	return nounSenses(ts, i, over && !affects), true
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

// gravelyOpens reports whether something called by its gravity alone begins:
// "the crisis began when a tank burst".
func gravelyOpens(ts []token, head int) bool {
	if !beginnings[ts[head].lemma] {
		return false
	}
	i := nounBefore(ts, head)
	return i >= 0 && (triggerClass(ts[i].text) == genericAct || ts[i].lemma == "crisis" || ts[i].lemma == "emergency")
}

// harmIn returns what people die or are hurt in, where a title says so: "died when
// the roof fell in", "were hurt in a blast".
func harmIn(ts []token, head int) (out []sense) {
	for i := head + 1; i < len(ts)-1; i++ {
		switch ts[i].text {
		case "when", "as", "after", "in", "by", "during", "with":
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

// crimeIn returns the crime or calamity in which a title says that something was
// done: "took the paintings in a dawn heist".
func crimeIn(ts []token, head int) []sense {
	for i := head + 1; i < len(ts)-2; i++ {
		if ts[i].text != "in" || ts[i+1].text != "a" && ts[i+1].text != "an" && ts[i+1].text != "the" {
			continue
		}
		for k := i + 2; k < min(len(ts), i+5) && !prepositions[ts[k].text]; k++ {
			if s := nounClass(ts, k); slices.ContainsFunc(s, func(s sense) bool { return disasters[s] || s == robbing }) {
				return s
			}
		}
	}
	return nil
}

var robbing = senseNames["rob"]

var (
	harms      = senseSet(`kill death injury`)
	resolving  = set(`agree decide vote choose opt resolve`)
	beginnings = set(`begin start erupt unfold`)
	ruin       = senseNames["destroy"]
	disasters  = senseSet(`crash blast fire collapse sink flood quake slide erupt landfall kill`)
)

func senseSet(names string) map[sense]bool {
	m := map[sense]bool{}
	for _, n := range strings.Fields(names) {
		m[senseNames[n]] = true
	}
	return m
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
			if !sameDay[out[k]] {
				out[k] |= endOf
			}
		}
	}
	return out
}

// sameDay are senses of what ends on the day on which it begins.
var sameDay = senseSet(`meet funeral vigil speech visit`)

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

// readSenses reads what happens, and to whom, from the title, or from the words
// around the head word where the title has another.
func (m *mention) readSenses(ev *model.Event, head string) {
	if head == "" {
		return
	}
	ts := tokens(ev.Title)
	at := tokenAt(ts, wordIndex(ev.Title, head))
	m.roles = rolesOf(ts, at, m.names)
	if i := nounBefore(ts, at); i >= 0 && !strings.HasSuffix(ts[i].text, "s") || i >= 0 && !strings.ContainsAny(ts[i].text, "’'") {
		m.actor = hash(ts[i].lemma)
	}
	if len(ev.Quotes) > 0 {
		last := ""
		for w := range strings.FieldsSeq(cutText(ev.Quotes[0].Exact, 2*senseReach+len(ev.Title))) {
			w = trimmed(w, ".,;:!?()“”\"'’")
			if n, _, ok := amount(last, w); ok {
				m.roles.told = append(m.roles.told, n)
			}
			last = w
		}
		if n, ok := number(last); ok {
			m.roles.told = append(m.roles.told, n)
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
	m.readUndone(ts, at)
	m.grave = at >= 0 && gravelyOpens(ts, at)
	if m.reality() == 1 {
		m.comeTo = comesToOf(m.senses)
		if i := slices.IndexFunc(ts, func(t token) bool { return t.text == "whether" }); i > 0 && i+2 < len(ts) && ts[i+1].text == "to" {
			open, _ := sensesOf(ts, i+2) // "will decide whether to fine the bank"
			m.comeTo, m.whether = compact(append(m.comeTo, open...)), true
		}
	}
}

// senseReach is how many bytes of a sentence around its head word may make its sense.
const senseReach = 60
