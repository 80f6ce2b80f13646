package syntax

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// candidate is one reading of one token on the best path that leads to it.
type candidate struct {
	score int32
	back  int16 // index of the best candidate of the token before
	tag   Tag
}

// tag gives every token of [first, last) its part of speech: the best path
// through the candidates by word preference plus transition.
func (d *Doc) tag(first, last int) {
	titled := d.titled(first, last)
	d.lattice, d.ends = d.lattice[:0], d.ends[:0]
	from, seen := 0, 0
	for i := first; i < last; i++ {
		if d.Tokens[i].Kind == segment.Mark { // quotation marks do not part what they stand between
			if t := d.markTag(i); t != Genitive {
				d.Tags[i], d.Words[i] = t, 0
				d.ends = append(d.ends, -1)
				continue
			}
		}
		begin := len(d.lattice)
		d.candidates(i, i == first || d.opens(i, first), titled)
		seen++
		for c := begin; c < len(d.lattice); c++ {
			cand := &d.lattice[c]
			if seen == 1 {
				cand.score += int32(lead[cand.tag][start])
				continue
			}
			best, back := int32(-1<<30), 0
			row := &lead[cand.tag&63]
			for p, before := range d.lattice[from:begin] {
				if s := before.score + int32(row[before.tag&63]); s > best {
					best, back = s, p
				}
			}
			cand.score, cand.back = cand.score+best, int16(back)
		}
		d.ends = append(d.ends, int32(begin))
		from = begin
	}
	if seen == 0 {
		return
	}
	at := from
	for c := from; c < len(d.lattice); c++ {
		if d.lattice[c].score > d.lattice[at].score {
			at = c
		}
	}
	for i, next := last-1, -1; i >= first; i-- {
		begin := int(d.ends[i-first])
		if begin < 0 {
			continue
		}
		if next >= 0 {
			at = begin + next
		}
		d.Tags[i], next = d.lattice[at].tag, int(d.lattice[at].back)
	}
}

// markTag reads a quotation mark or a free apostrophe.
func (d *Doc) markTag(i int) Tag {
	t := d.Tokens[i]
	text := d.Body[t.Start:t.End]
	switch {
	case (text == "'" || text == "’") && t.Shape.Is(segment.Glued) && i > 0 && strings.HasSuffix(d.Body[:t.Start], "s"):
		return Genitive
	case text == "“" || text == "‘" || text == "«" || text == "„" || text == "``" || text == "`" || !t.Shape.Is(segment.Glued):
		return Open
	}
	return Close
}

// opens reports whether token i begins a quotation or follows a colon inside
// its sentence, where a capital says nothing.
func (d *Doc) opens(i, first int) bool {
	p := d.Tokens[i-1]
	if p.Kind == segment.Mark {
		return i-1 == first || !d.Tokens[i-1].Shape.Is(segment.Glued)
	}
	return p.Kind == segment.Punct && p.Len() >= 1 && strings.IndexByte(":;-*•", d.Body[p.Start]) >= 0
}

// titled reports whether a sentence is set as a headline, capitals on most
// words, so that a capital makes no name.
func (d *Doc) titled(first, last int) bool {
	words, capital := 0, 0
	for i := first; i < last; i++ {
		t := d.Tokens[i]
		if t.Kind == segment.Word && t.Len() > 3 && !t.Shape.Is(segment.Clitic) {
			words++
			if t.Shape.Is(segment.Capital) {
				capital++
			}
		}
	}
	return words >= 3 && capital*10 >= words*8
}

// candidates appends the readings of token i.
func (d *Doc) candidates(i int, opening, titled bool) {
	t := d.Tokens[i]
	text := d.Body[t.Start:t.End]
	d.Words[i] = 0
	add := func(tag Tag, score int) { d.lattice = append(d.lattice, candidate{tag: tag, score: int32(score)}) }
	switch t.Kind {
	case segment.Number:
		add(Num, 0)
		return
	case segment.Punct:
		add(punctTag(text), 0)
		return
	case segment.Mark:
		add(Close, 0)
		add(Genitive, 2)
		return
	case segment.Symbol:
		if text == "%" {
			add(Num, 0)
		} else {
			add(Symbol, 0)
		}
		return
	}
	if d.fold(i, "next") && i+1 < len(d.Tokens) && d.fold(i+1, "to") {
		add(Prep, 60)
		return
	}
	k := d.look(text)
	w := k.word
	d.Words[i], d.forms[i] = w, k.lex
	capital := t.Shape.Is(segment.Capital)
	begin := len(d.lattice)
	for _, r := range closedLists[k.closed] {
		score := int(r.score) + 60
		if capital && !opening && !titled && r.tag != Time && r.tag != Name && r.tag != Pron {
			score -= 30
		}
		if r.tag == Time && !capital && capitalTime.Has(text) {
			continue
		}
		if r.tag == Time && capital {
			score += 20
		}
		add(r.tag, score)
	}
	closed := len(d.lattice) > begin
	shift := 0
	if closed {
		shift = -30 // an open reading of a function word is rare ("will", "may", "can")
	}
	named := capital && !titled && (!opening || t.Shape.Is(segment.AllCapital))
	if named {
		shift -= 45
	}
	d.open(w, text, shift, closed, add)
	if capital {
		switch {
		case closed && t.Shape.Is(segment.AllCapital) && t.Len() > 1 && !titled:
			add(Name, 55)
		case closed && !named:
		case named && closed:
			add(Name, 18)
		case named:
			add(Name, 62)
		case w == 0:
			add(Name, 40)
		case w.Is(lexicon.NameOnly):
			add(Name, 70)
		case i+1 < len(d.Tokens) && d.Tokens[i+1].Shape.Is(segment.Capital) && d.Tokens[i+1].Kind == segment.Word && !titled:
			add(Name, 40)
		case titled:
			add(Name, 22)
		default:
			add(Name, 5)
		}
	}
	if len(d.lattice) == begin {
		guess(text, t.Shape, add)
	}
}

// open adds the readings that the lexicon gives.
func (d *Doc) open(w lexicon.Word, text string, shift int, closed bool, add func(Tag, int)) {
	if w == 0 || w.Is(lexicon.NameOnly) && !w.Is(lexicon.AnyVerb|lexicon.Adjective|lexicon.Adverb) {
		if w != 0 && !closed {
			if w.Is(lexicon.NounPlural) {
				add(Plural, shift+20)
			} else {
				add(Noun, shift+20)
			}
		}
		return
	}
	n, v, a, r := 5*w.NounWeight(), 5*w.VerbWeight(), 5*w.AdjWeight(), 5*w.AdvWeight()
	base := 15 + shift
	if w.Is(lexicon.Noun) && !(closed && n < 20) {
		s := base + n
		if w.Is(lexicon.VerbGerund) {
			s -= 4
		}
		add(Noun, s)
	}
	if w.Is(lexicon.NounPlural) && !(closed && n < 20) {
		add(Plural, base+n)
	}
	if w.Is(lexicon.Adjective) && !(closed && a < 20) {
		s := base + a
		if w.Is(lexicon.VerbPart | lexicon.VerbGerund) {
			s -= 10
		}
		add(Adj, s)
	}
	if w.Is(lexicon.Adverb) && !closed {
		add(Adv, base+r)
	}
	if closed {
		return // verb readings of closed words are listed with them
	}
	if w.Is(lexicon.VerbBase) {
		add(Base, base+v)
		add(Plain, base+v-4)
	}
	if w.Is(lexicon.VerbThird) {
		add(Third, base+v)
	}
	if w.Is(lexicon.VerbPast) {
		add(Past, base+v+6)
	}
	if w.Is(lexicon.VerbPart) {
		add(Part, base+v+4)
	}
	if w.Is(lexicon.VerbGerund) {
		add(Ger, base+v-6)
	}
}

// guess reads an unknown form by its ending.
func guess(text string, shape segment.Shape, add func(Tag, int)) {
	n := len(text)
	switch {
	case shape.Is(segment.Digits):
		if shape.Is(segment.Hyphened) || n > 2 && strings.HasSuffix(text, "th") || strings.HasSuffix(text, "st") || strings.HasSuffix(text, "nd") || strings.HasSuffix(text, "rd") {
			add(Adj, 25)
		}
		add(Num, 25)
		add(Noun, 15)
	case shape.Is(segment.Hyphened):
		rest := text[strings.LastIndexByte(text, '-')+1:]
		w := lexicon.Look(rest)
		add(Adj, 28)
		add(Noun, 20+w.NounWeight())
		if w.Is(lexicon.NounPlural) {
			add(Plural, 28)
		}
		if w.Is(lexicon.VerbPast) {
			add(Past, 12)
			add(Part, 14)
		}
	case strings.HasSuffix(text, "ly"):
		add(Adv, 30)
		add(Adj, 10)
	case strings.HasSuffix(text, "ing"):
		add(Ger, 25)
		add(Noun, 18)
	case strings.HasSuffix(text, "ed"):
		add(Past, 25)
		add(Part, 25)
		add(Adj, 15)
	case strings.HasSuffix(text, "ness"), strings.HasSuffix(text, "ment"), strings.HasSuffix(text, "tion"), strings.HasSuffix(text, "ism"), strings.HasSuffix(text, "ity"):
		add(Noun, 35)
	case strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "ss") && n > 3:
		add(Plural, 25)
		add(Third, 5)
		add(Noun, 8)
	case strings.HasSuffix(text, "ous"), strings.HasSuffix(text, "ful"), strings.HasSuffix(text, "ive"), strings.HasSuffix(text, "ic"), strings.HasSuffix(text, "ical"), strings.HasSuffix(text, "able"), strings.HasSuffix(text, "ese"), strings.HasSuffix(text, "ian"), strings.HasSuffix(text, "ish"), strings.HasSuffix(text, "less"):
		add(Adj, 30)
		add(Noun, 15)
	default:
		add(Noun, 25)
		add(Adj, 12)
		add(Base, 0)
	}
}

func punctTag(text string) Tag {
	switch text[0] {
	case ',':
		return Comma
	case '.', '!', '?':
		return Stop
	case '(', '[', '{':
		return Open
	case ')', ']', '}':
		return Close
	}
	if strings.HasPrefix(text, "…") {
		return Stop
	}
	return Colon
}
