package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// granted reports whether the quotation that begins at token i is only what the speaker
// of f grants, in a clause with "while" or "although" before the point: "warned that
// while “the figures are good,” the war “may end it all.”"
func (w *work) granted(f *found, i int) bool {
	d := &w.syn
	if f.verb < 0 || i < 2 || d.SentenceAt(d.Tokens[i].Start) != f.sentence {
		return false
	}
	s := d.Sentences[f.sentence]
	for k := i - 2; k >= s.First && k > i-12; k-- {
		switch {
		case in(granters, d.Text(k)) && d.Tags[k] != syntax.Noun:
			for j := i; j+2 < s.Last; j++ { // the point must be told behind it
				if d.Tags[j] == syntax.Comma && j+1 < s.Last && (d.Tags[j+1] == syntax.Close || d.PhraseOf[j+1] >= 0) {
					return true
				}
			}
			return false
		case d.Tags[k] == syntax.Comma, d.Tags[k] == syntax.Stop, d.Tags[k] == syntax.Colon, d.Tags[k] == syntax.Open, d.Tags[k] == syntax.Close:
			return false
		}
	}
	return false
}

// granters open a clause that grants something before the point.
var granters = wordSet(`while although though whereas`)

// reportersWords reports whether the quotation that begins at token i belongs to the clause
// into which the report of f is put: "its new film, which, as Lund noted, “makes no
// sense”" is not Lund's quotation.
func (w *work) reportersWords(f *found, i int) bool {
	d := &w.syn
	if f.verb < 0 || d.SentenceAt(d.Tokens[i].Start) != f.sentence {
		return false
	}
	y := d.Verbs[f.verb]
	if i > 1 && y.Form == syntax.Finite && y.Subject >= 0 {
		if k := d.Phrases[y.Subject].First - 1; k > d.Sentences[f.sentence].First && fold(d, k, "as") && i > y.Last && d.Tags[i-1] == syntax.Open { // "…, as Lund noted, promises to “end the war”"
			switch d.Tags[i-2] {
			case syntax.Comma, syntax.Colon:
				return d.VerbOf[i] >= 0 || d.PhraseOf[i] < 0
			}
			return true
		}
	}
	// “…,” Tom told Ann, who said she would come.
	if y.Kind != syntax.Relative || y.First < i || y.Parent >= 0 {
		return false
	}
	for v, end := d.VerbsOf(f.sentence); v < end && v < f.verb; v++ {
		x := d.Verbs[v]
		if x.Form == syntax.Finite && x.Kind == syntax.Main && x.First > i && x.Subject >= 0 && y.Subject >= 0 && x.Subject != y.Subject && (x.Object == y.Subject || d.Phrases[y.Subject].First > x.Head) && w.speechAt(x.Head) >= 0 {
			return true
		}
	}
	return false
}

// subjectAndWords prints a quotation that begins with its verb behind its own subject:
// *Lund: the bridge “could fall”*. "" for others, or where there is no room.
func (w *work) subjectAndWords(q [2]int, speaker string) string {
	d := &w.syn
	v := int(d.VerbOf[q[0]])
	if v < 0 || d.Verbs[v].First != q[0] || d.Verbs[v].Form != syntax.Finite || d.Verbs[v].Subject < 0 || q[0] < 2 || linking(d.Tags[q[0]]) {
		return ""
	}
	p := d.Verbs[v].Subject
	ph := d.Phrases[p]
	if ph.Last != q[0]-1 || d.Tags[ph.Head] == syntax.Pron || d.Tags[ph.Head] == syntax.Rel {
		return ""
	}
	l := line{w: w, pieces: w.cut[:0]}
	w.phrase(&l, p, true)
	subject := l.text(maxTitle / 2)
	w.cut = l.pieces[:0]
	if subject == "" || strings.EqualFold(subject, speaker) {
		return ""
	}
	words, g := w.keyWords(q, maxTitle-utf8.RuneCountInString(speaker)-utf8.RuneCountInString(subject)-5)
	if g > phrased {
		return ""
	}
	return speaker + ": " + w.lowerFirst(subject, v) + " “" + words + "”"
}

// pointBehind returns the clause that f says behind one that grants something: "said
// that, while nobody was hurt, the plant would close". −1 where there is none.
func (w *work) pointBehind(f *found) int {
	d := &w.syn
	v, end := d.VerbsOf(f.sentence)
	granting := false
	for ; v < end; v++ {
		y := d.Verbs[v]
		if v <= f.verb || y.Form != syntax.Finite || y.Subject < 0 {
			continue
		}
		if y.Marker >= 0 && in(granters, d.Text(y.Marker)) {
			granting = true
			continue
		}
		if granting && (y.Kind == syntax.Main || y.Kind == syntax.Complement) && y.Start > 0 && (d.Tags[y.Start-1] == syntax.Comma || d.Tags[y.Start-1] == syntax.Close) {
			return v
		}
	}
	return -1
}

// deniedOutside reports whether a word that denies the words of the quotation at token q
// stands before its mark: "said he had not “heard a word of it”".
func (w *work) deniedOutside(f *found, q int) bool {
	d := &w.syn
	if f.verb < 0 || q < 3 || d.SentenceAt(d.Tokens[q].Start) != f.sentence || d.Verbs[f.verb].Last > q {
		return false
	}
	for k := q - 2; k >= d.Verbs[f.verb].Last && k > q-6; k-- {
		switch t := d.Tags[k]; {
		case t == syntax.Not, in(hardlyWords, d.Text(k)) && t != syntax.Conj:
			return true
		case t == syntax.Comma, t == syntax.Colon, t == syntax.Stop, t == syntax.Noun, t == syntax.Plural, t == syntax.Name, t == syntax.That:
			return false
		}
	}
	return false
}
