package event

import (
	"dateline/model/lexicon"
	"dateline/model/syntax"
)

// utterances are where and in what something is said.
var utterances = wordSet(`interview interviews speech speeches statement tweet tweets email e-mail letter memo post posting testimony briefing broadcast remarks podcast memoir column telephone call conference message messages
blog essay article report op-ed video address lecture sermon note newsletter`)

// assemblies are where people come together and one of them speaks.
var assemblies = wordSet(`rally rallies hearing hearings debate debates meeting meetings event appearance appearances panel forum fundraiser dinner trial visit session news`)

// penned is what is said in writing.
var penned = wordSet(`write tweet post blog text scrawl`)

// sayingPlace returns the end of the words that token i begins where they tell in what or where
// somebody said what the clause before them holds, and not where that was so: "said the
// claims were false | during a hearing", "said the plan was dead | in an interview". The
// verb of saying is u; without such words end is i and u −1.
func (w *work) sayingPlace(i int) (end, u int) {
	d := &w.syn
	if d.Tags[i] != syntax.Prep || d.PhraseOf[i] >= 0 || i+1 >= len(d.Tags) || !fold(d, i, "in") && !fold(d, i, "at") && !fold(d, i, "during") && !fold(d, i, "on") {
		return i, -1
	}
	p := w.phraseAt(i + 1)
	v := int(d.ClauseOf[i])
	if p < 0 || v < 0 || w.timeOf[i+1] > 0 {
		return i, -1
	}
	y := &d.Verbs[v]
	head := d.Text(d.Phrases[p].Head)
	if y.Kind != syntax.Complement || y.Form != syntax.Finite || y.Parent < 0 || y.Last > i || y.ParentPhrase >= 0 {
		return i, -1
	}
	u = y.Parent
	x := &d.Verbs[u]
	if x.Form != syntax.Finite || x.Tense != syntax.PastTense || x.Passive || x.Negated || d.Field(u) != lexicon.VerbCommunication && !in(penned, d.Lemma(u)) || x.Last > y.Start || d.SentenceAt(d.Tokens[x.Head].Start) != d.SentenceAt(d.Tokens[i].Start) {
		return i, -1
	}
	still := d.Lemma(v) == "be" && !y.Passive && !y.Progressive && y.Modal < 0
	switch {
	case in(utterances, head) && (d.Tags[d.Phrases[p].First] != syntax.Det || !fold(d, d.Phrases[p].First, "the")) && !(d.Field(v) == lexicon.VerbCommunication):
	case in(assemblies, head) && still && (fold(d, d.Phrases[p].First, "a") || fold(d, d.Phrases[p].First, "an") || d.Tags[d.Phrases[p].First] == syntax.Poss):
	default:
		return i, -1
	}
	if still && w.predicateOf(v) < 0 && y.Object < 0 && y.Last == i { // "said the news was in a letter"
		return i, -1
	}
	for k := y.Last; k < i; k++ { // nothing between that could open another clause
		if t := d.Tags[k]; t == syntax.Comma || t == syntax.Conj || t == syntax.Sub || t == syntax.Rel || t == syntax.Colon {
			return i, -1
		}
	}
	end = d.Phrases[p].Last
	for end+1 < len(d.Tags) && d.Tags[end] == syntax.Prep && w.phraseAt(end+1) >= 0 && w.timeOf[end+1] == 0 && (fold(d, end, "with") || fold(d, end, "of") || fold(d, end, "in") || fold(d, end, "at") || fold(d, end, "to") || fold(d, end, "on")) {
		end = d.Phrases[w.phraseAt(end+1)].Last
	}
	return end, u
}

// saidThere returns the verb of saying whose setting the expression that stands on tokens
// [first, last) goes with: "said it was dead in an interview | on Monday", "said he was a
// fraud | on Monday at a rally". −1 without.
func (w *work) saidThere(first, last int) int {
	d := &w.syn
	if last < len(d.Tags) && d.Tags[last] == syntax.Prep {
		if end, u := w.sayingPlace(last); u >= 0 && end > last {
			return u
		}
	}
	k := first
	if k > 0 && d.Tags[k-1] == syntax.Prep && d.PhraseOf[k-1] < 0 {
		k--
	}
	const near = 16
	for i := k - 1; i > 0 && i > k-near; i-- {
		if end, u := w.sayingPlace(i); u >= 0 && end == k {
			return u
		}
		if d.VerbOf[i] >= 0 || d.Tags[i] == syntax.Comma {
			break
		}
	}
	return -1
}

// statedIn returns the verb of what is told to have been found or said in the writing or
// the speech that phrase p names: "had warned in a 2019 report that". −1 without.
func (w *work) statedIn(p int) int {
	d := &w.syn
	k := d.Phrases[p].First - 1
	if k < 1 || !fold(d, k, "in") && !fold(d, k, "at") && !fold(d, k, "during") || !in(writings, d.Text(d.Phrases[p].Head)) || d.VerbOf[k-1] < 0 {
		return -1
	}
	u := int(d.VerbOf[k-1])
	y := d.Verbs[u]
	c := w.content(u)
	if y.Last != k || y.Form != syntax.Finite || y.Modal >= 0 || y.Negated || c < 0 || d.Verbs[c].Start < d.Phrases[p].Last {
		return -1
	}
	return u
}

// writings are what something is said or found in.
var writings = wordSet(`report study review survey audit letter memo statement interview speech book paper article column essay ruling judgment judgement opinion filing testimony
hearing debate address lecture memoir documentary email post tweet`)
