package event

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// unsureTitle titles f, whose title would be t, with the article's own connected words
// where its clause was read by a guess: dull, but true. "" where it was not, or the words
// hold nothing of it.
func (w *work) unsureTitle(f *found, t string) string {
	if f.verb < 0 {
		return ""
	}
	v := w.top(f.verb)
	if !w.syn.Unsure(v) || w.there(v) != "" {
		return ""
	}
	d := &w.syn
	s := d.Sentences[f.sentence]
	first := w.partBegins(s.First, f.trigger)
	if opens := d.Text(first); len(opens) <= len(t) && strings.EqualFold(t[:len(opens)], opens) || w.spelt(s, t) { // what opens the sentence is its subject
		return ""
	}
	if w.runesOf(first, f.trigger+1) < maxTitle-1 {
		return w.stretched(first, w.sentenceStops(s), false)
	}
	for k := f.trigger - 1; k > first; k-- { // the part of it that holds the trigger
		switch d.Tags[k-1] {
		case syntax.Comma, syntax.Colon, syntax.Open, syntax.Close:
			if d.PhraseOf[k-1] >= 0 || d.Tokens[k-1].Shape.Is(segment.Glued) && d.Tokens[k].Shape.Is(segment.Glued) {
				continue
			}
			if from := w.partBegins(k, f.trigger); w.runesOf(from, f.trigger+1) < maxTitle-2 && f.trigger > from {
				return w.stretched(from, w.sentenceStops(s), true)
			}
			return ""
		}
	}
	return ""
}

// spelt reports whether the words of t stand in sentence s one behind the other.
func (w *work) spelt(s segment.Sentence, t string) bool {
	for k := s.First; k < s.Last && s.Last-s.First <= longSentence; k++ {
		if text := w.syn.Text(k); len(text) <= len(t) && strings.EqualFold(t[:len(text)], text) && w.spells(k, s.Last, t) > k {
			return true
		}
	}
	return false
}

// partBegins steps over the marks, conjunctions and small words that tokens [first, last)
// begin with.
func (w *work) partBegins(first, last int) int {
	d := &w.syn
	for first < last {
		switch t := d.Tags[first]; {
		case t == syntax.Conj, t == syntax.Comma, t == syntax.Colon, t == syntax.Open, t == syntax.Close, t == syntax.Stop,
			t == syntax.Adv && in(idleAdverbs, d.Text(first)) && !(first+1 < last && fold(d, first+1, "of")):
			first++
		default:
			return first
		}
	}
	return first
}

// sentenceStops returns where the words of sentence s end, without the marks behind them.
func (w *work) sentenceStops(s segment.Sentence) int {
	last := s.Last
	for last > s.First+1 && (w.syn.Tags[last-1] == syntax.Stop || w.syn.Tags[last-1] == syntax.Close || w.syn.Tags[last-1] == syntax.Comma) {
		last--
	}
	return last
}

// runesOf returns how many characters tokens [first, last) take as they stand.
func (w *work) runesOf(first, last int) int {
	d := &w.syn
	return utf8.RuneCountInString(d.Body[d.Tokens[first].Start:d.Tokens[last-1].End])
}

// stretched prints tokens [first, last), with dots where they are cut, at the begin where
// inner is true.
func (w *work) stretched(first, last int, inner bool) string {
	l := line{w: w, pieces: w.cut[:0], spoken: true}
	defer func() { w.cut = l.pieces[:0] }()
	for i := first; i < last && len(l.pieces) < maxTitle; i++ {
		l.token(i)
	}
	if len(l.pieces) == 0 {
		return ""
	}
	room := maxTitle
	if inner {
		room--
	}
	t, g := l.fit(room)
	if g != whole || l.runes(room) > room {
		t = l.dotted(room)
	}
	if r, n := utf8.DecodeRuneInString(t); inner && n > 0 {
		if d := &w.syn; !d.Tokens[first].Shape.Is(segment.Capital) {
			t = string(unicode.ToLower(r)) + t[n:]
		}
		t = "…" + t
	}
	return t
}
