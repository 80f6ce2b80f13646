package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// weather reports whether the "it" at token i stands for nothing: "it is likely to
// snow".
func (w *work) weather(i int) bool {
	d := &w.syn
	for k := i + 1; k < len(d.Tags) && k < i+8; k++ {
		switch t := d.Tags[k]; {
		case t == syntax.Stop, t == syntax.Comma, d.PhraseOf[k] >= 0:
			return false
		case d.VerbOf[k] >= 0 && (d.LemmaOf(k) == "rain" || d.LemmaOf(k) == "snow" || d.LemmaOf(k) == "drizzle" || d.LemmaOf(k) == "freeze"):
			return true
		}
	}
	return false
}

// unmeant reports whether the "it" before verb v stands for nothing even where
// something with a name was told of before: "It turned out that", "It took years".
func (w *work) unmeant(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if y.Passive && !w.agent(v) && (d.Words[y.Head].Saying() > 0 || d.Field(v) == lexicon.VerbCommunication || d.Field(v) == lexicon.VerbCognition || d.Field(v) == lexicon.VerbPerception) && (w.thatFollows(y.Last) || w.contentBehind(v)) {
		return true // "It was announced on Friday that the ferry would stop"
	}
	switch d.Lemma(v) {
	case "be": // "It is never easy beating them"
		k := y.Last
		if k+1 < len(d.Tags) && fold(d, k, "up") && fold(d, k+1, "to") {
			return true // "It was left to the board to judge"
		}
		for k < len(d.Tags) && d.Tags[k] == syntax.Adv {
			k++
		}
		if k+1 < len(d.Tags) && fold(d, k, "no") && d.Tags[k+1] == syntax.Noun && d.Words[k+1].NounField() != lexicon.NounPerson && d.Words[k+1].Person() == 0 {
			return true // "It was no wonder when he left"
		}
		if k+2 < len(d.Tags) && fold(d, k, "the") && (isOrdinal(d.Text(k+1)) || in(ordinals, d.Text(k+1)) || fold(d, k+1, "latest")) {
			return true // "It is the third such case": what was told, not who
		}
		return k+1 < len(d.Tags) && d.Tags[k] == syntax.Adj && (d.Tags[k+1] == syntax.Ger || d.Tags[k+1] == syntax.To || d.Tags[k+1] == syntax.That)
	case "become", "grow", "remain", "stay": // "It became clear that"
		k := y.Last
		for k < len(d.Tags) && d.Tags[k] == syntax.Adv {
			k++
		}
		return k+1 < len(d.Tags) && d.Tags[k] == syntax.Adj && (d.Tags[k+1] == syntax.To || w.thatFollows(k+1) || fold(d, k+1, "for") && w.infinitiveFollows(k+2))
	case "hope", "fear", "decide", "expect":
		return y.Passive && w.content(v) > v && d.Verbs[w.content(v)].Form == syntax.Finite // "It is hoped they will"
	case "turn", "seem", "appear", "emerge", "follow", "transpire":
		if y.First > 1 && d.Tags[y.First-2] == syntax.Comma && y.Subject >= 0 && d.Phrases[y.Subject].First == y.First-1 {
			return true // "Ministers knew, it emerged on Monday"
		}
		return y.Last < len(d.Tags) && (fold(d, y.Last, "out") || w.thatFollows(y.Last) || w.contentBehind(v))
	case "take":
		return y.Object >= 0 && (w.timeOf[d.Phrases[y.Object].Head] > 0 || d.Words[d.Phrases[y.Object].Head].NounField() == lexicon.NounTime)
	}
	return false
}

// contentBehind reports whether a clause of its own follows verb v, with nothing but times
// between: "It emerged on Monday the mayor knew".
func (w *work) contentBehind(v int) bool {
	d := &w.syn
	_, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start))
	if v+1 >= last {
		return false
	}
	x := d.Verbs[v+1]
	if d.Verbs[v].Object >= 0 && d.Verbs[v].Passive || x.Form != syntax.Finite || x.Kind == syntax.Relative || x.Subject < 0 || x.Marker >= 0 && d.Tags[x.Marker] != syntax.That {
		return false
	}
	k := d.Verbs[v].Last
	for k < x.First && (w.timeOf[k] > 0 || d.Tags[k] == syntax.Time || d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.That || d.Tags[k] == syntax.Prep && (w.timeOf[k+1] > 0 || d.Tags[k+1] == syntax.Time)) {
		k++
	}
	return k < x.First && d.PhraseOf[k] >= 0 && d.Phrases[d.PhraseOf[k]].First == k
}

// infinitiveFollows reports whether "to" with a verb stands soon behind token k: "for
// clerks to".
func (w *work) infinitiveFollows(k int) bool {
	d := &w.syn
	const near = 6
	for end := min(len(d.Tags), k+near); k < end && d.Tags[k] != syntax.Stop && d.Tags[k] != syntax.Comma; k++ {
		if d.Tags[k] == syntax.To {
			return true
		}
	}
	return false
}

// expletive reports whether the "it" before verb v stands for nothing, or for a
// clause behind: "It rained", "It is said that", "It took years to".
func (w *work) expletive(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if in(expletives, d.Lemma(v)) || y.Passive && (d.Field(v) == lexicon.VerbCommunication || d.Field(v) == lexicon.VerbCognition) && !w.agent(v) {
		return true
	}
	s := d.Sentences[d.SentenceAt(d.Tokens[y.Head].Start)]
	k := y.Last
	for k < s.Last && k < y.Last+4 && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Adj || d.Tags[k] == syntax.Obj) {
		k++
	}
	return k > y.Last && k < s.Last && (d.Tags[k] == syntax.To || d.Tags[k] == syntax.That) // "made it clear that", "it surprised him that"
}

// thatFollows reports whether nothing but times leads from token k to "that".
func (w *work) thatFollows(k int) bool {
	d := &w.syn
	for k < len(d.Tags) && (w.timeOf[k] > 0 || d.Tags[k] == syntax.Time || d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Prep && k+1 < len(d.Tags) && (w.timeOf[k+1] > 0 || d.Tags[k+1] == syntax.Time)) {
		k++
	}
	return k < len(d.Tags) && d.Tags[k] == syntax.That
}
