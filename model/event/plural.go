package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// parties are firms and bodies as often as people.
var parties = wordSet(`claimant defendant plaintiff applicant respondent appellant buyer seller owner employer operator developer supplier contractor manufacturer maker
publisher broadcaster retailer carrier insurer landlord tenant lender`)

// bodies act where happenings do not.
var bodies = wordSet(`company firm bank city town club party team school university newspaper paper business brewery factory group organisation organization council museum church`)

// crowds are people taken together.
var crowds = wordSet(`group team gang crew crowd couple pair band party panel delegation coalition alliance squad`)

// several reports whether entity e was last told of in the plural: "The Alps are
// popular". No "it" means it.
func (w *work) several(e int) bool {
	d := &w.syn
	p := int(d.PhraseOf[w.names.entities[e].last])
	if p < 0 {
		return false
	}
	v, last := d.VerbsOf(d.SentenceAt(d.Tokens[d.Phrases[p].First].Start))
	for ; v < last; v++ {
		if y := d.Verbs[v]; y.Subject == p && y.Form == syntax.Finite {
			return d.Phrases[p].Last == y.First && (fold(d, y.First, "are") || fold(d, y.First, "were") || fold(d, y.First, "have"))
		}
	}
	return false
}

// peopleBehind reports whether several people or bodies are told of in sentence s behind
// phrase p, whom "they" may as well mean: "The line has asked Holm for maps, which will
// hardly calm the farmers. They".
func (w *work) peopleBehind(p, s int) bool {
	d := &w.syn
	for q := p + 1; q < len(d.Phrases) && d.Phrases[q].First < d.Sentences[s].Last; q++ {
		h := d.Phrases[q].Head
		if d.Tags[h] == syntax.Plural && (d.Words[h].Person() >= 2 || d.Words[h].NounField() == lexicon.NounGroup || in(crowds, d.LemmaOf(h))) {
			return true
		}
	}
	return false
}

// they resolves a plural pronoun: to the plural subject of the main clause
// before it, what that stands for, an organisation, or a plural subject nearer.
func (w *work) they(i int) string {
	if w.hops >= maxHops {
		return ""
	}
	w.hops++
	defer func() { w.hops-- }()
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	if p := subjectAhead(d, i, s); p >= 0 && !fold(d, i, "them") { // "Until their votes are counted, Lund and Berg are racing"
		if v := w.verbOf(p); w.plural(d.Phrases[p].Head) && d.Phrases[p].Last-d.Phrases[p].First <= 4 {
			return w.inside(p)
		} else if from, to, ok := w.rowOf(p, v); ok {
			return w.rowText(from, to)
		} else if k := d.Phrases[p].Last; d.Tags[k] == syntax.Conj || d.Tags[d.Phrases[p].First-1] == syntax.Conj {
			return ""
		}
	}
	for back := 0; back < 3 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		best := ""
		for v := first; v < last; v++ {
			y := d.Verbs[v]
			if y.Subject < 0 || d.Phrases[y.Subject].Last > i || y.Form != syntax.Finite {
				continue
			}
			ph := d.Phrases[y.Subject]
			if d.Tags[ph.First] == syntax.Poss && d.Words[ph.Head].Person() < 2 && d.Words[ph.Head].NounField() != lexicon.NounGroup {
				continue // "its hands are tied"
			}
			if d.Tags[i] == syntax.Poss && d.PhraseOf[i] >= 0 && d.Words[d.Phrases[d.PhraseOf[i]].Head].Saying() >= 2 && w.plural(ph.Head) && d.Words[ph.Head].Person() < 2 && d.Words[ph.Head].NounField() != lexicon.NounGroup {
				continue // "their announcement" is not the facts’
			}
			if w.direct[i] && !w.direct[ph.Head] {
				continue // who speaks means others than who reports it
			}
			name := ""
			if from, to, ok := w.rowOf(y.Subject, v); ok && back == 0 && (from < ph.First || to > ph.Last) { // "Lund (D) and Berg (R) said they will stand down"
				return w.rowText(from, to)
			}
			switch {
			case d.Tags[ph.Head] == syntax.Name && d.Words[ph.Head].Is(lexicon.NounPlural) && w.names.mentioned(ph.Head) < 0 && ph.Last-ph.First <= 4:
				name = w.inside(y.Subject)
			case (w.plural(ph.Head) || d.Tags[ph.Head] == syntax.Noun && strings.HasSuffix(d.Text(ph.Head), "ings")) && ph.Last-ph.First <= 4:
				name = w.inside(y.Subject)
			case d.Tags[ph.Head] == syntax.Pron && fold(d, ph.Head, "they") && ph.Head < i && y.Kind == syntax.Main:
				return w.they(ph.Head)
			case back > 0 && y.Kind == syntax.Main && d.Tags[ph.Head] == syntax.Noun && in(crowds, d.Text(ph.Head)) && d.Tags[ph.First] == syntax.Det && ph.Last < len(d.Tags) && fold(d, ph.Last, "of"):
				name = "the " + strings.ToLower(d.Text(ph.Head)) // "A group of relatives met him. They"
			case back > 0 && y.Kind == syntax.Main && d.Tags[ph.Head] == syntax.Noun && in(households, d.Text(ph.Head)) && fold(d, ph.First, "the") && ph.Last-ph.First <= 3 && !w.direct[ph.Head]:
				name = w.inside(y.Subject) // "The family dug a canal that the Incas had cut. They"
			case back > 0 && y.Kind == syntax.Main:
				if from, to, ok := w.rowAround(y.Subject, v); ok && !w.singular(v) {
					return w.rowText(from, to)
				}
				if e := w.names.mentioned(ph.Head); e >= 0 && w.names.entities[e].sort != person && (w.names.entities[e].sort != place || w.pluralVerb(v)) && (w.pluralVerb(v) || !w.peopleBehind(y.Subject, s-back)) {
					name = w.names.called(e)
				}
			}
			if name != "" && (w.outdone(y.Subject, i) || back > 0 && w.actedOnToo(y.Subject, v)) {
				return ""
			}
			if name != "" && (y.Kind == syntax.Main || back == 0) {
				return name
			}
			if best == "" && (back == 0 || y.Kind != syntax.Adverbial && y.Kind != syntax.Relative || d.Words[ph.Head].Person() >= 2 || d.Tokens[ph.Head].Shape.Is(segment.Capital)) {
				best = name
			}
		}
		if best != "" {
			return best
		}
		if back == 0 && w.aboutOther(s, i) {
			return ""
		}
	}
	return ""
}

// aboutOther reports whether a clause of sentence s before the “they” at token i, which is
// not that pronoun's, is about anybody: whom “they” then means is not told by the
// sentence before: "A third of those asked said they had left", "He said they had".
func (w *work) aboutOther(s, i int) bool {
	d := &w.syn
	c := int(d.ClauseOf[i])
	for v, last := d.VerbsOf(s); v < last && d.Verbs[v].First < i; v++ {
		y := &d.Verbs[v]
		if v == c || y.Subject < 0 || y.Form != syntax.Finite || y.Kind == syntax.Relative || d.Phrases[y.Subject].First >= i {
			continue
		}
		if c >= 0 && d.Verbs[c].Parent == v && d.Verbs[c].Kind == syntax.Complement && d.Field(v) == lexicon.VerbEmotion {
			continue // "He regretted that they would be used": what one feels is about what has just been told
		}
		h := d.Phrases[y.Subject].Head
		aside := c >= 0 && d.Verbs[c].Kind == syntax.Main && d.Field(v) == lexicon.VerbCommunication && d.Tags[y.Last] == syntax.Comma // "In May, the board said, they"
		if w.timeOf[h] == 0 && !fold(d, h, "it") && !pluralWord(d, h) && !aside {
			return true
		}
	}
	return false
}

// households are few people who are told of as one and then as they.
var households = wordSet(`family couple pair team crew band squad gang duo trio quartet choir jury panel household brothers sisters`)

// plural reports whether the noun at token h is more than one: some are read as
// names of what is done ("operations").
func (w *work) plural(h int) bool {
	d := &w.syn
	return d.Tags[h] == syntax.Plural || d.Tags[h] == syntax.Noun && d.Words[h].Is(lexicon.NounPlural) && strings.HasSuffix(d.Text(h), "s") && !strings.HasSuffix(d.Text(h), "ss") && !strings.HasSuffix(d.Text(h), "ics")
}

// them resolves a plural object: to the last plural that a verb before it has as
// its object, in the same sentence or the one before. "" where there is none, or
// where that would be the clause's own subject.
func (w *work) them(i, t int) string {
	d := &w.syn
	s := d.SentenceAt(d.Tokens[i].Start)
	for back := 0; back < 2 && s-back >= 0; back++ {
		first, last := d.VerbsOf(s - back)
		for v := last - 1; v >= first; v-- {
			p := d.Verbs[v].Object
			if p < 0 || d.Phrases[p].Last > i || p == d.Verbs[t].Subject || back == 0 && v == t {
				continue
			}
			ph := d.Phrases[p]
			if w.direct[i] && !w.direct[ph.Head] {
				continue // whom somebody tells of is not whom he tells it
			}
			if back > 0 && w.direct[i] && w.speakerAt(d.Tokens[i].Start) != w.speakerAt(d.Tokens[ph.Head].Start) {
				return "" // nobody knows whom other people's words name
			}
			if !w.plural(ph.Head) || ph.Last-ph.First > 5 || w.timeOf[ph.Head] > 0 || d.Words[ph.Head].NounField() == lexicon.NounTime {
				continue
			}
			for k := ph.First; k < ph.Last; k++ {
				if d.Tags[k] == syntax.Poss || d.Tags[k] == syntax.Symbol || w.timeOf[k] > 0 {
					return ""
				}
			}
			if i-ph.Last < 2 || i > 0 && fold(d, i-1, "of") { // "opportunities for them", "two of them"
				return ""
			}
			if q := d.Verbs[v].Subject; q >= 0 && q != d.Verbs[t].Subject && d.Tags[d.Phrases[q].Head] == syntax.Plural && d.Words[d.Phrases[q].Head].Person() >= 2 && d.Words[ph.Head].Person() < 2 && !(d.Verbs[t].Subject >= 0 && strings.EqualFold(d.PhraseSpan(q).In(d.Body), d.PhraseSpan(d.Verbs[t].Subject).In(d.Body))) {
				if u := int(d.VerbOf[max(i-1, 0)]); u >= 0 {
					if f := d.Field(u); f == lexicon.VerbSocial || f == lexicon.VerbCommunication || f == lexicon.VerbCompetition { // "arrested them": the people
						return w.inside(q)
					}
					return ""
				}
			}
			if d.Tags[ph.First] == syntax.Num && d.Words[ph.Head].NounField() == lexicon.NounQuantity {
				return ""
			}
			if text := w.inside(p); d.Verbs[t].Subject < 0 || !strings.EqualFold(text, d.PhraseSpan(d.Verbs[t].Subject).In(d.Body)) {
				return text
			}
			return ""
		}
		if back == 0 { // "When the tanks arrived, residents stoned them"
			for v := first; v < last; v++ {
				if p := d.Verbs[v].Subject; p >= 0 && d.Phrases[p].Last < i && p != d.Verbs[t].Subject && d.Tags[d.Phrases[p].Head] == syntax.Plural {
					return ""
				}
			}
		}
	}
	if p := d.Verbs[t].Subject; p >= 0 && (d.Tags[d.Phrases[p].Head] == syntax.Noun || d.Tags[d.Phrases[p].Head] == syntax.Name) && w.names.refer(d, p) < 0 && d.Words[d.Phrases[p].Head].Person() < 2 && i > 0 && d.Tags[i-1] == syntax.Prep && !fold(d, i-1, "of") {
		return w.they(i) // "Peace was negotiated among them"
	}
	return ""
}
