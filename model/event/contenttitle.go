package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model"
	"dateline/model/syntax"
)

// contentTitle prints what the statement f says behind its speaker and a colon, where title
// t has lost that: "Holm told reporters", "Holm issued a statement". "" where t says it, or
// nothing more can be told.
func (w *work) contentTitle(f *found, t string) string {
	d := &w.syn
	if f.verb < 0 || f.kind != model.Statement && !in(issuing, d.Lemma(f.verb)) || w.direct[f.trigger] || strings.Contains(t, ": ") || strings.HasSuffix(t, "…") || d.Verbs[f.verb].Form != syntax.Finite || d.Verbs[f.verb].Negated {
		return ""
	}
	speaker := trimName(w.speakerOf(f))
	if speaker == "" || pronounWord(speaker) || !strings.Contains(t, " ") {
		return ""
	}
	v := f.verb
	if o := d.Verbs[v].Object; o >= 0 && in(issuing, d.Lemma(v)) && in(handouts, d.Text(d.Phrases[o].Head)) && strings.HasSuffix(t, " "+d.Text(d.Phrases[o].Head)) {
		k := d.Phrases[o].Last
		if q, ok := w.quotation(f); ok && q[0] > k && q[0] <= k+3 && (d.Tags[k] == syntax.Comma || d.Tags[k] == syntax.Colon) {
			if name, words := w.nameAndWords(f, q, speaker); words != "" {
				return name + ": “" + words + "”"
			}
		}
		if v = int(d.VerbOf[min(k, len(d.Tags)-1)]); v < 0 || d.Verbs[v].Form != syntax.Gerund || !in(pureCues, d.Lemma(v)) {
			return ""
		}
	} else if !in(pureCues, d.Lemma(v)) && !in(reports, d.Lemma(v)) && !in(complaining, d.Lemma(v)) || o >= 0 && !w.isPerson(o) && d.Phrases[o].First >= d.Verbs[v].Last {
		return ""
	}
	if words := w.toldBehind(v, t, maxTitle-utf8.RuneCountInString(speaker)-2); words != "" {
		return speaker + ": " + words
	}
	return ""
}

// toldBehind prints what stands behind the verb of saying v as its content, in room
// characters: "" where title t holds the verb of that.
func (w *work) toldBehind(v int, t string, room int) string {
	d := &w.syn
	from, to := w.saidBehind(v)
	if from < 0 || d.Verbs[v].Marker >= 0 || w.timeOf[from] > 0 || d.Tags[from] == syntax.Wh || d.Tags[from-1] == syntax.Comma && in(conditions, d.Text(d.Sentences[d.SentenceAt(d.Tokens[from].Start)].First)) || w.somebodyElse(v, from) {
		return ""
	}
	main := w.mainVerbIn(from, to)
	if d.Tags[from] == syntax.Sub && in(conditions, d.Text(from)) {
		for u, end := d.VerbsOf(d.SentenceAt(d.Tokens[from].Start)); u < end; u++ { // the point comes behind the condition
			y := &d.Verbs[u]
			if y.Form != syntax.Finite || y.Kind == syntax.Relative || y.Subject < 0 {
				continue
			}
			if k := min(y.Start, d.Phrases[y.Subject].First); k > from+2 && k < to && d.Tags[k-1] == syntax.Comma {
				main = u
				break
			}
		}
	}
	if main < 0 || w.direct[d.Verbs[main].Head] || d.Verbs[main].Subject < 0 || d.Phrases[d.Verbs[main].Subject].First < from || w.tellsFrom(d.Verbs[main].Head, to, t) {
		return ""
	}
	q := spokenSentence{w: w, first: from, last: to, room: room, marks: true}
	words, g := q.build(from, to)
	if g <= phrased && hasWord(words, d.Text(d.Verbs[main].Head)) {
		return w.small(from, words)
	}
	if u := w.content(v); u > v && u == main {
		if short, _, sg := w.fitClause(u, room); sg == whole && !in(personal, firstWord(strings.ToLower(short))) {
			return w.small(from, short)
		}
	}
	if g >= wordless || !hasWord(words, d.Text(d.Verbs[main].Head)) {
		return ""
	}
	return w.small(from, words)
}

// tellsFrom reports whether title t has one of the words that tell something among tokens
// [from, to).
func (w *work) tellsFrom(from, to int, t string) bool {
	d := &w.syn
	for i := from; i < to; i++ {
		if d.Tokens[i].Len() > 3 && (i == from || d.Tags[i].IsNominal() || d.Tags[i].IsVerb() || d.Tags[i] == syntax.Adj) && strings.Contains(t, " "+d.Text(i)) {
			return true
		}
	}
	return strings.Contains(t, " "+d.Text(from)+" ") || strings.Contains(t, " "+d.Text(from)+"n")
}

// small gives words that begin with token from the small letter that this has in the
// sentence.
func (w *work) small(from int, words string) string {
	text := w.syn.Text(from)
	if w.syn.Tags[from] != syntax.Name && len(words) >= len(text) && strings.EqualFold(words[:len(text)], text) {
		return text + words[len(text):]
	}
	return words
}

// somebodyElse reports whether the words that begin at token from open with a pronoun that
// means another than who says them with verb v: behind his name it would mean him.
func (w *work) somebodyElse(v, from int) bool {
	d := &w.syn
	if d.Tags[from] != syntax.Pron && d.Tags[from] != syntax.Poss || d.Verbs[v].Subject < 0 {
		return false
	}
	if d.Tags[from-1] == syntax.Comma {
		return true // "As the crowd cheered Lund, Holm wrote, his wife left"
	}
	own := w.names.refer(d, d.Verbs[v].Subject)
	e := w.names.pronoun(d, from)
	return own >= 0 && e >= 0 && e != own
}

// saidBehind returns the tokens of what the verb v reports behind it in its sentence,
// without "that" and without the stop; −1 without.
func (w *work) saidBehind(v int) (from, to int) {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	k := w.speechAt(d.Verbs[v].Head)
	if k >= 0 && w.speech[k].Direct {
		return -1, -1
	}
	if k < 0 || !touches(w.speech[k].Cue, d.Tokens[d.Verbs[v].Head].Span) {
		if d.Verbs[v].Last < s.Last && d.Tags[d.Verbs[v].Last] == syntax.That && w.content(v) > v {
			return d.Verbs[v].Last + 1, s.Last - 1
		}
		return -1, -1
	}
	for _, c := range w.speech[k].Content {
		if from = d.TokenAt(c.Start); from < d.Verbs[v].Last || from >= s.Last {
			continue
		}
		if d.Tags[from] == syntax.That {
			from++
		}
		for to = from; to < s.Last && d.Tokens[to].Start < c.End && !(d.Tags[to] == syntax.Stop && to == s.Last-1); {
			to++
		}
		if to-from > 2 {
			return from, to
		}
	}
	return -1, -1
}

// issuing verbs and handouts tell that words were given out, and not which.
var (
	issuing     = wordSet(`issue release publish send write post put`)
	handouts    = wordSet(`statement statements letter memo message release post note email e-mail tweet`)
	complaining = wordSet(`complain lament object protest testify predict forecast admit concede announce confirm reveal suggest allege vow pledge promise`)
)
