package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// refers says why an expression dates nothing of the story: it tells apart a law, a
// source or a record, it is part of a number, or it heads the line of a fixture.
func (w *work) refers(at placed, sentence int) string {
	d, first, last := &w.syn, at.first, at.last
	s := d.Sentences[sentence]
	year := last == first+1 && d.Tags[first] == syntax.Num && d.Tokens[first].Len() == 4
	switch {
	case year && first > s.First && in(laws, d.Text(first-1)) && d.Tokens[first-1].Shape.Is(segment.Capital):
		w.timeOf[first] = 0                                           // it stays in the title
		return "it only tells which " + d.Text(first-1) + " is meant" // "the Policing Act 2014"
	case year && w.cited(first, s):
		return "it tells when a source was published" // "(World Weather Service, 2023)"
	case year && first > s.First+1 && last < s.Last && d.Tags[first-1] == syntax.Comma && d.Tags[last] == syntax.Comma && w.namedThing(first-2):
		w.timeOf[first] = 0           // likewise
		return "it only names a year" // "exceeded the record-holder, 2016, by 0.1"
	case last == first+1 && first > s.First && d.Tags[first-1] == syntax.Num && d.Tokens[first-1].Len() >= 3 && w.timeOf[first-1] == 0 && strings.Count(d.Text(first), "/") == 2:
		return "it is part of a number" // "quoting log 3697 2/11/23"
	case first > s.First && first+1 < last && (d.Tags[first-1] == syntax.Poss || d.Tags[first-1] == syntax.Genitive) && in(whichOnes, d.Text(first)) && d.Tags[last-1] == syntax.Plural && !at.x.NeedsAnchor:
		for i := first; i < last; i++ {
			w.timeOf[i] = 0
		}
		return "it tells which part of a life is meant" // "spent her last years in Lund"
	case w.inApposition(first, last, s):
		return "it dates what only says who or what is meant" // "Saints, winners of the cup in May, held"
	case at.x.When.HasClock() && last < s.Last && fold(d, last, ":") && first > s.First+2 && first < s.First+60 && w.fixture(s.First, first):
		return "it heads a line of fixtures" // "Rovers at City, 7 p.m.: Holm is back"
	}
	return ""
}

// whichOnes tell apart a time that somebody or something had.
var whichOnes = wordSet(`last first final early later latter closing dying remaining best`)

// laws are named with their year behind them.
var laws = wordSet(`act law code bill order rules regulations regulation convention directive statute ordinance decree constitution resolution`)

// cited reports whether the year at token i closes a reference in brackets: "(Holm
// and Lind, 2023)".
func (w *work) cited(i int, s segment.Sentence) bool {
	d := &w.syn
	if i+1 >= s.Last || i-2 < s.First || !fold(d, i+1, ")") && !fold(d, i+1, ";") || d.Tags[i-1] != syntax.Comma {
		return false
	}
	for k := i - 2; k >= s.First && i-k < 16; k-- {
		switch t := d.Tags[k]; {
		case fold(d, k, "(") || fold(d, k, ";"):
			return k < i-2
		case t == syntax.Name || t == syntax.Noun || t == syntax.Plural || t == syntax.Adj || t == syntax.Conj || t == syntax.Symbol || t == syntax.Stop || t == syntax.Comma || t == syntax.Prep || t == syntax.Det:
		default:
			return false
		}
	}
	return false
}

// inApposition reports whether the expression in tokens [first, last) closes what commas
// put beside the subject of its clause and what names no happening: "The Saints,
// winners of the cup in May, held a rally".
func (w *work) inApposition(first, last int, s segment.Sentence) bool {
	d := &w.syn
	if last >= s.Last || d.Tags[last] != syntax.Comma || first-2 < s.First || d.Tags[first-1] != syntax.Prep {
		return false
	}
	const near = 40 // tokens
	a := first - 1
	for a > s.First && d.Tags[a] != syntax.Comma {
		if first-a > near {
			return false
		}
		if d.VerbOf[a] >= 0 || d.PhraseOf[a] >= 0 && w.happens(a) {
			return false
		}
		a--
	}
	if a <= s.First || first-a < 4 || d.PhraseOf[a-1] < 0 || w.timeOf[a-1] > 0 {
		return false
	}
	if d.Tags[a+1] == syntax.Prep && a+3 == first-1 && d.Tags[a+2] == syntax.Noun && (fold(d, first-1, "since") || fold(d, first-1, "until")) && !w.happens(a+2) {
		return true // "Holm, in power since 2004, has"
	}
	p, v := w.phraseAt(a+1), int(d.ClauseOf[first])
	if p < 0 || w.timeOf[a+1] > 0 || v < 0 || d.Verbs[v].Subject < 0 || d.Verbs[v].First < last {
		return false
	}
	h := d.Phrases[p].Head
	return d.Words[h].Person() >= 2 && d.Phrases[d.Verbs[v].Subject].Head <= a && d.Phrases[p].Last < first
}

// namedThing reports whether the noun at token i is a thing that a year can be: no
// place and nobody, nothing that happens.
func (w *work) namedThing(i int) bool {
	d := &w.syn
	return (d.Tags[i] == syntax.Noun || d.Tags[i] == syntax.Plural) && w.timeOf[i] == 0 && !w.happens(i) && d.Words[i].NounField() != lexicon.NounTime
}

// fixture reports whether tokens [from, to) name two sides and tell nothing: "Rovers at
// City,".
func (w *work) fixture(from, to int) bool {
	d := &w.syn
	names := 0
	for i := from; i < to; i++ {
		if d.VerbOf[i] >= 0 && d.Tags[i] != syntax.Part && d.Tags[i] != syntax.Ger {
			return false
		}
		if p := d.PhraseOf[i]; p >= 0 && d.Phrases[p].Head == i && w.timeOf[i] == 0 {
			names++
		}
	}
	return names >= 2 && d.Tags[to-1] == syntax.Comma
}

// namesItself reports whether the clause of v only says what sort of day the
// expression at token first, its subject, is. In somebody's words it dates them.
func (w *work) namesItself(v, first int) bool {
	d := &w.syn
	y := d.Verbs[v]
	if d.Lemma(v) != "be" || y.Passive || y.Subject < 0 || int(d.PhraseOf[first]) != y.Subject || w.direct[first] || first > 0 && d.Tags[first-1] == syntax.Open {
		return false
	}
	h := w.predicateOf(v)
	return h >= 0 && d.Words[h].NounField() == lexicon.NounTime && !(h+1 < len(d.Tags) && d.Tags[h+1] == syntax.To)
}
