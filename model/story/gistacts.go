package story

import "dateline/model/lexicon"

// readActs reads what happens around the head word, and who or what is in it.
func (g *gist) readActs(ts []token, at int) {
	head := ts[at].lemma
	g.does, g.way = head, wayOf(head)
	for i := at + 1; i+1 < len(ts) && i < at+4; i++ {
		if ts[i].text == "to" {
			g.aims = append(g.aims, ts[i+1].lemma)
		}
	}
	passive := passiveToken(ts, at)
	before, behind := nounBefore(ts, at), nounBehind(ts, at)
	noun := -1 // that says what is done
	if bearing[head] || ending[head] || g.m.light || emptyVerbs[stem(head)] || turning[head] && behind > at {
		if noun = behind; noun <= at && passive {
			noun = before
		}
	}
	if !g.pairedAct(ts, at) && !(noun >= 0 && hollow[head] && namesAct(ts[noun].lemma)) && !(head == "take" && at == 1 && ts[0].text == "it") {
		g.act(head)
	}
	if noun >= 0 && noun != at {
		g.act(ts[noun].lemma)
	}
	if i := particleApart(ts, at); i > 0 {
		g.act(head + " " + ts[i].text)
	}
	g.readContent(ts, at, passive)
	if carrying[head] {
		if i := nounUnder(ts, at); i > at {
			g.act(ts[i].lemma)
		}
	}
	if occurring[head] && before >= 0 {
		g.act(ts[before].lemma)
	}
	kinds := func(i int) lexicon.Kinds {
		if i < 0 || ts[i].upper && i > 0 {
			return ""
		}
		return lexicon.KindsOf(ts[i].lemma)
	}
	if passive {
		g.object = kinds(before)
		return
	}
	g.subject, g.object = kinds(before), kinds(behind)
}

// pairedAct adds what happens by the head word and the one behind it: "called off",
// "gave way".
func (g *gist) pairedAct(ts []token, at int) bool {
	if at+1 == len(ts) || ts[at].comma {
		return false
	}
	pair := ts[at].lemma + " " + ts[at+1].text
	return (verbParticles[ts[at+1].text] || len(actScenes.of[pair]) > 0) && g.act(pair)
}

// particleApart is the particle that stands behind the head word's object, 0 for none:
// "dug a man out of the debris".
func particleApart(ts []token, at int) int {
	const reach = 7
	for i := at + 1; i < min(len(ts), at+reach); i++ {
		switch ts[i].text {
		case "out", "up", "off", "away", "down", "back", "apart", "aside":
			if i > at+1 {
				return i
			}
			return 0
		}
		if prepositions[ts[i].text] || boundWords[ts[i].text] || ts[i].comma {
			return 0
		}
	}
	return 0
}

// readContent adds what a verb of knowing, or one that only frames another, has behind
// it: "learned that the ward will close", "was found bound", "it took them an hour to
// flee".
func (g *gist) readContent(ts []token, at int, passive bool) {
	head := ts[at].lemma
	switch {
	case passive && (head == "find" || head == "leave" || head == "see") && at+1 < len(ts) && !prepositions[ts[at+1].text]:
		g.act(ts[at+1].lemma)
		return
	case head == "take" && at == 1 && ts[0].text == "it":
		for i := at + 1; i+1 < len(ts); i++ {
			if ts[i].text == "to" {
				g.act(ts[i+1].lemma)
				return
			}
		}
		return
	case asking[head]:
		for i := at + 1; i+1 < min(len(ts), at+4); i++ {
			if ts[i].text == "to" {
				if ts[i+1].text == "be" && i+2 < len(ts) {
					i++
				}
				g.act(ts[i+1].lemma)
				return
			}
		}
		return
	case !learning[head] && lexicon.Look(ts[at].text).Saying() < 2:
		return
	}
	for i := at + 1; i < len(ts); i++ {
		if ts[i].text != "that" && ts[i].text != "how" {
			continue
		}
		for _, t := range ts[i+1:] {
			if len(actScenes.look(t.lemma)) > 0 && lexicon.Look(t.text).VerbWeight() > 0 && !auxiliaries[t.text] && !beWords[t.text] {
				g.act(t.lemma)
			}
		}
		return
	}
}

// namesAct reports whether a noun says what is done.
func namesAct(lemma string) bool {
	return len(actScenes.of[lemma]) > 0 || lexicon.Look(lemma).Happening() >= 2
}

var (
	// hollow verbs say nothing where their noun says what is done.
	hollow = set(`hold give take make have stage mount conduct deliver perform undergo host attend pay`)
	// What somebody comes to know stands behind these.
	learning = set(`learn hear discover find inform notify know understand see`)
	// What somebody wants to do, or not to, stands behind these.
	asking = set(`ask vote agree want seek refuse decide choose move threaten offer try begin start`)
	// What becomes of a thing stands behind these: "became dearer", "fell silent".
	turning = set(`become get turn grow go fall run remain stay`)
	// verbParticles make another verb of the one before them.
	verbParticles = set(`up down off out over away back in on aside apart through together forward ahead along around by into`)
)

// wherein returns the names behind a word of place, as they stand in names.
func wherein(ts []token, names []uint64) (out []uint64) {
	for i := range ts {
		switch ts[i].text {
		case "in", "at", "near", "outside", "off":
			for k := i + 1; k < len(ts); k++ {
				if ts[k].upper {
					out = namesIn(ts[k].text, names, out)
				} else if ts[k].text != "the" || k > i+1 {
					break
				}
				if ts[k].comma {
					break
				}
			}
		}
	}
	return unique(out)
}
