package syntax

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// candidate is one reading of one token, in the lattice with the score of the
// best path that leads to it.
type candidate struct {
	score int32
	back  int16 // index of the best candidate of the token before
	tag   Tag
}

// beginning is what the first token of a sentence stands behind.
var beginning = [...]candidate{{tag: start}}

// tag gives every token of [first, last) its part of speech: the best path
// through the candidates by word preference plus transition.
func (d *Doc) tag(first, last int) {
	titled := d.titled(first, last)
	m := d.memory
	listed := m.classes.readings
	ends := sized(m.ends, last-first) // by token: where its column of the lattice begins
	lattice, before := m.lattice, beginning[:]
	to := 0
	tokens := d.met[first:last]
	for k := range tokens {
		t := &tokens[k]
		class := int(t.class)
		if class == markClass { // quotation marks do not part what they stand between
			if tag := d.markTag(first + k); tag != Genitive {
				d.Tags[first+k] = tag
				ends[k] = -1
				continue
			}
		}
		var readings []candidate
		if class > 0 && t.closed != nextWord {
			readings = listed[class]
		} else {
			readings = d.candidates(first+k, first, titled)
		}
		from := to
		if to += len(readings); to > len(lattice) {
			lattice = append(lattice, make([]candidate, to+1024)...)
			m.lattice = lattice
		}
		now := lattice[from:to:to]
		if len(before) == 1 { // there is no choice, and never one at the start
			b := before[0]
			for k := range now {
				r := &readings[k]
				now[k] = candidate{r.score + b.score + int32(lead[r.tag&63][b.tag&63]), 0, r.tag}
			}
		} else {
			for k := range now {
				r := &readings[k]
				row := &lead[r.tag&63]
				// The score and behind it the place, the first highest, so that the best
				// is found without a branch.
				best := int64(-1 << 62)
				for p := range before {
					b := &before[p]
					best = max(best, int64(b.score+int32(row[b.tag&63]))<<16-int64(p))
				}
				score := (best + 1<<16 - 1) >> 16
				now[k] = candidate{r.score + int32(score), int16(score<<16 - best), r.tag}
			}
		}
		before = now
		ends[k] = int32(from)
	}
	m.ends = ends
	if to == 0 {
		return // marks alone
	}
	at := to - len(before)
	for c := range before {
		if before[c].score > lattice[at].score {
			at = to - len(before) + c
		}
	}
	tags := d.Tags[first:last]
	for k, next := len(tags)-1, -1; k >= 0; k-- {
		begin := int(ends[k])
		if begin < 0 {
			continue
		}
		if next >= 0 {
			at = begin + next
		}
		c := &lattice[at]
		tags[k], next = c.tag, int(c.back)
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
			} else if 5*(words-capital) > last-first {
				return false // a fifth of all tokens at most may be such
			}
		}
	}
	return words >= 3 && capital*10 >= words*8
}

// candidates returns the readings of token i, to be read before the next call.
func (d *Doc) candidates(i, first int, titled bool) []candidate {
	m := d.met[i]
	if m.closed == nextWord && i+1 < len(d.Tokens) && d.fold(i+1, "to") {
		d.Words[i], d.forms[i] = 0, unasked
		d.fresh = append(d.fresh[:0], candidate{tag: Prep, score: 60})
		return d.fresh
	}
	if m.class > 0 {
		return d.classes.of(m.class)
	}
	t := &d.Tokens[i]
	w := d.Words[i]
	capital := t.Shape.Is(segment.Capital)
	opening := capital && (i == first || d.opens(i, first))
	text := d.Body[t.Start:t.End]
	d.fresh = d.fresh[:0]
	closed := d.listed(m.closed, text, capital, opening || titled)
	shift := 0
	if closed {
		shift = rareOpen
	}
	named := capital && !titled && (!opening || t.Shape.Is(segment.AllCapital))
	if named {
		shift -= 45
	}
	d.open(w, shift, closed)
	if capital {
		switch {
		case closed && t.Shape.Is(segment.AllCapital) && t.Len() > 1 && !titled:
			d.add(Name, 55)
		case closed && !named:
		case named && closed:
			d.add(Name, 18)
		case named:
			d.add(Name, 62)
		case w == 0:
			d.add(Name, 40)
		case w.Is(lexicon.NameOnly):
			d.add(Name, 70)
		case i+1 < len(d.Tokens) && d.Tokens[i+1].Shape.Is(segment.Capital) && d.Tokens[i+1].Kind == segment.Word && !titled:
			d.add(Name, 40)
		case titled:
			d.add(Name, 22)
		case d.isBorne(i):
			d.add(Name, 75)
		default:
			d.add(Name, 5)
		}
	}
	if !capital && t.Shape.Is(segment.Hyphened) && arabic(text) {
		d.add(Name, 90)
	}
	if len(d.fresh) == 0 {
		d.guess(text, t.Shape)
	}
	return d.fresh
}

// rareOpen is what an open reading of a function word ("will", "may", "can") is
// worth less.
const rareOpen = -30

// listed adds the readings that a closed list gives a form and reports whether
// there are any. Where every word begins so, a capital says nothing.
func (d *Doc) listed(closed uint16, form string, capital, anyway bool) bool {
	begin := len(d.fresh)
	for _, r := range closedLists[closed%(1<<listBits)] {
		score := int(r.score) + 60
		if capital && !anyway && r.tag != Time && r.tag != Name && r.tag != Pron {
			score -= 30
		}
		if r.tag == Time && !capital && capitalTime.Has(form) {
			continue
		}
		if r.tag == Time && capital {
			score += 20
		}
		d.add(r.tag, score)
	}
	return len(d.fresh) > begin
}

// add adds a reading of the token that is asked.
func (d *Doc) add(tag Tag, score int) {
	d.fresh = append(d.fresh, candidate{tag: tag, score: int32(score)})
}

// open adds the readings that the lexicon gives.
func (d *Doc) open(w lexicon.Word, shift int, closed bool) {
	if w == 0 || w.Is(lexicon.NameOnly) && !w.Is(lexicon.AnyVerb|lexicon.Adjective|lexicon.Adverb) {
		if w != 0 && !closed {
			if w.Is(lexicon.NounPlural) {
				d.add(Plural, shift+20)
			} else {
				d.add(Noun, shift+20)
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
		d.add(Noun, s)
	}
	if w.Is(lexicon.NounPlural) && !(closed && n < 20) {
		d.add(Plural, base+n)
	}
	if w.Is(lexicon.Adjective) && !(closed && a < 20) {
		s := base + a
		if w.Is(lexicon.VerbPart | lexicon.VerbGerund) {
			s -= 10
		}
		d.add(Adj, s)
	}
	if w.Is(lexicon.Adverb) && !closed {
		d.add(Adv, base+r)
	}
	if closed {
		return // verb readings of closed words are listed with them
	}
	if w.Is(lexicon.VerbBase) {
		d.add(Base, base+v)
		d.add(Plain, base+v-4)
	}
	if w.Is(lexicon.VerbThird) {
		d.add(Third, base+v)
	}
	if w.Is(lexicon.VerbPast) {
		d.add(Past, base+v+6)
	}
	if w.Is(lexicon.VerbPart) {
		d.add(Part, base+v+4)
	}
	if w.Is(lexicon.VerbGerund) {
		d.add(Ger, base+v-6)
	}
}

// guess reads an unknown form by its ending.
func (d *Doc) guess(text string, shape segment.Shape) {
	n := len(text)
	switch {
	case shape.Is(segment.Digits):
		if shape.Is(segment.Hyphened) || n > 2 && strings.HasSuffix(text, "th") || strings.HasSuffix(text, "st") || strings.HasSuffix(text, "nd") || strings.HasSuffix(text, "rd") {
			d.add(Adj, 25)
		}
		d.add(Num, 25)
		d.add(Noun, 15)
	case shape.Is(segment.Hyphened):
		rest := text[strings.LastIndexByte(text, '-')+1:]
		w := lexicon.Look(rest)
		d.add(Adj, 28)
		d.add(Noun, 20+w.NounWeight())
		if w.Is(lexicon.NounPlural) {
			d.add(Plural, 28)
		}
		if w.Is(lexicon.VerbPast) {
			d.add(Past, 12)
			d.add(Part, 14)
		}
	case strings.HasSuffix(text, "ly"):
		d.add(Adv, 30)
		d.add(Adj, 10)
	case strings.HasSuffix(text, "ing"):
		d.add(Ger, 25)
		d.add(Noun, 18)
	case strings.HasSuffix(text, "ed"):
		d.add(Past, 25)
		d.add(Part, 25)
		d.add(Adj, 15)
	case strings.HasSuffix(text, "ness"), strings.HasSuffix(text, "ment"), strings.HasSuffix(text, "tion"), strings.HasSuffix(text, "ism"), strings.HasSuffix(text, "ity"):
		d.add(Noun, 35)
	case strings.HasSuffix(text, "s") && !strings.HasSuffix(text, "ss") && n > 3:
		d.add(Plural, 25)
		d.add(Third, 5)
		d.add(Noun, 8)
	case strings.HasSuffix(text, "ous"), strings.HasSuffix(text, "ful"), strings.HasSuffix(text, "ive"), strings.HasSuffix(text, "ic"), strings.HasSuffix(text, "ical"), strings.HasSuffix(text, "able"), strings.HasSuffix(text, "ese"), strings.HasSuffix(text, "ian"), strings.HasSuffix(text, "ish"), strings.HasSuffix(text, "less"):
		d.add(Adj, 30)
		d.add(Noun, 15)
	default:
		d.add(Noun, 25)
		d.add(Adj, 12)
		d.add(Base, 0)
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
