package story

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/lexicon"
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
		if from == i {
			break
		}
		raw := text[from:i]
		w := raw
		if !alphanumeric(raw[0]) {
			w = strings.TrimLeft(raw, "“\"‘'(«")
			from += len(raw) - len(w)
		}
		bare := w
		if !alphanumeric(raw[len(raw)-1]) {
			bare = strings.TrimRight(w, ".,;:!?”\"’')»")
		}
		if bare == "" {
			continue
		}
		r, _ := utf8.DecodeRuneInString(bare)
		lower := strings.ToLower(bare)
		out = append(out, token{text: lower, lemma: lexicon.Lemma(lower), start: from, upper: unicode.IsUpper(r), comma: len(w) > len(bare)})
	}
	return out
}

// is reports whether the token is the word, as it stands or by its lemma.
func (t *token) is(w string) bool {
	return t.text == w || t.lemma == w || t.text == "lives" && w == "life"
}

// tokenAt returns the token that holds the offset, -1 for none.
func tokenAt(ts []token, at int) int {
	for i := range ts {
		if at >= ts[i].start && at < ts[i].start+len(ts[i].text) {
			return i
		}
	}
	return -1
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
		if prepositions[ts[i].text] || beWords[ts[i].text] || boundWords[ts[i].text] || auxiliaries[ts[i].text] {
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
	aside        = set(`up off out down over away back apart aside ahead also then again officially formally finally already`)
	prepositions = set(`in on at of by for with from to near over after before against into during between since until under
about across outside inside around through towards toward off onto among amid behind despite without within along past beyond as above below beneath aboard`)
	boundWords  = set(`and but or when while that which who whose whom where because if than`)
	auxiliaries = set(`will would has have had can could may might must should shall to do does did not also`)
	beWords     = set(`was were is are be been being got`)
)

// Verbs that leave what happens to a noun beside them.
var (
	// The noun is what they do: "held a vigil", "gave a speech".
	bearing = set(`make take give hold have undergo conduct perform stage deliver host attend impose declare launch reach
issue carry face suffer mark join lead agree conclude broker negotiate seal clinch enter complete organise organize order mount impose begin start open trigger spark cause
announce call gather sign return hand enter receive secure win strike record register hear feel offer tender submit`)
	// What their subject names happens then: "the walkout began".
	occurring = set(`begin start come happen occur follow take ensue commence hold erupt break open unfold last announce reach erupt flare plan schedule slate expect`)
	// With what burns or is fought over they tell how it begins.
	outbreaks = set(`break erupt flare`)
	// What their subject names does it: "the attack left three dead".
	affecting = set(`leave kill injure wound halt hit stop paralyse paralyze cripple disrupt affect damage destroy ground
plunge close shut strand claim shake rock delay cost force hurt maim idle darken end tear sweep rip rage engulf consume wipe devastate gut level raze strike`)
	// What happens stands behind a preposition: "was placed under quarantine".
	carrying = set(`place put go come bring be keep fall get throw plunge`)
	// Nouns that only frame what stands before them.
	frames = set(`deal agreement accord pact talk vote bill law campaign operation process call plan programme program drive rollout effort scheme`)
	// What they name is over then.
	ending = set(`end finish conclude stop close cease halt`)
)
