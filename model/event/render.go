package event

import (
	"slices"
	"strings"
	"unicode/utf8"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// maxTitle is the longest title, in characters.
const maxTitle = 90

// cut is one token, or words that stand for tokens, on the way into a title.
type cut struct {
	token  int    // −1 for words that are not the article's
	text   string // replaces the token's own words when not empty
	size   int32  // its characters, and
	spaced bool   // whether a space stands before it, once measured
	at     int32  // bytes of the line before this piece, and
	runes  int32  // its characters, once fit has come by
}

// line is a title being put together.
type line struct {
	manner
	w      *work
	pieces []cut
	third  bool // a name stands for "I"
	allow  int  // the relative clause that is printed too + 1
	gapAt  int  // where it goes, 0 for right behind the verb
	gap    int  // the phrase that a relative clause left behind + 1
	gapNow bool // it goes behind the clause's own verb, whatever leads on from that
	// gapPrep is where the preposition of that phrase stands + 1: "on which".
	gapPrep int
	verb    int    // the head of the verb that the line is to tell + 1
	left    bool   // a clause that tells which thing is meant was left out
	spoken  bool   // the whole of somebody's words: its end stays
	rest    int    // tokens of the clause behind its verb
	could   manner // what is off and would have changed the line
	sized   int    // how many pieces runes has measured
}

// runes returns the length of the whole line in characters; a line longer than
// enough may be told as anything longer.
func (l *line) runes(enough int) int {
	n := 0
	for k := range l.pieces {
		l.measure(k)
		l.sized = k + 1
		if l.pieces[k].spaced {
			n++
		}
		if n += int(l.pieces[k].size); n > enough {
			break
		}
	}
	return n
}

// measure notes how long piece k is and whether a space stands before it.
func (l *line) measure(k int) {
	l.pieces[k].spaced = k > 0 && l.spaced(k)
	l.pieces[k].size = int32(utf8.RuneCountInString(l.piece(k)))
}

// piece returns the words of piece k.
func (l *line) piece(k int) string {
	if p := &l.pieces[k]; p.text == "" {
		return l.w.syn.Text(p.token)
	}
	return l.pieces[k].text
}

func (l *line) token(i int) {
	d := &l.w.syn
	if n := len(l.pieces); n > 0 && l.pieces[n-1].token == i && d.Tags[i] == syntax.Open {
		return // the mark before a quoted verb, which its subject's words brought along
	}
	if len(l.pieces) > 0 && i > 0 && d.Tags[i] == syntax.Det && d.Tags[i-1] == syntax.Colon && d.Tokens[i].Shape.Is(segment.Capital) && !l.spoken { // behind "LUND (Reuters) –"
		l.replace(i, strings.ToLower(d.Text(i)))
		return
	}
	if n := len(l.pieces) - 1; n >= 0 && l.pieces[n].text == "" && l.pieces[n].token >= 0 && l.pieces[n].token != i-1 && d.Tags[l.pieces[n].token] == syntax.Det {
		l.agree(l.pieces[n].token, i)
	}
	if t := d.Tags[i]; len(l.pieces) > 0 && t != syntax.Name && t != syntax.Time && !(t == syntax.Pron && d.Tokens[i].Len() == 1) && d.Tokens[i].Shape.Is(segment.Capital) && (!d.Tokens[i].Shape.Is(segment.AllCapital) || t == syntax.Det && d.Tokens[i].Len() == 1) && i == d.Sentences[d.SentenceAt(d.Tokens[i].Start)].First && !l.spoken {
		l.replace(i, strings.ToLower(d.Text(i))) // no longer the first word
		return
	}
	l.pieces = append(l.pieces, cut{token: i})
}

// agree makes the "a" or "an" at token a, the last piece, suit token i that now
// follows it: "a November 6 attack" is "an attack".
func (l *line) agree(a, i int) {
	d := &l.w.syn
	an := fold(d, a, "an")
	if !an && !fold(d, a, "a") {
		return
	}
	switch vowel := openVowel(d.Text(i)); {
	case vowel && !an:
		l.replaceLast(d.Text(a) + "n")
	case !vowel && an:
		l.replaceLast(d.Text(a)[:1])
	}
}

// openVowel reports whether a word begins with the sound of a vowel.
func openVowel(word string) bool {
	word = strings.ToLower(word)
	for _, p := range [...]string{"hour", "honest", "honour", "honor", "heir"} {
		if strings.HasPrefix(word, p) {
			return true
		}
	}
	for _, p := range [...]string{"uni", "use", "usu", "usa", "uk", "eu", "one", "once", "ut", "ur", "ub"} {
		if strings.HasPrefix(word, p) {
			return strings.HasPrefix(word, "unin") || strings.HasPrefix(word, "unim") || strings.HasPrefix(word, "urg") || strings.HasPrefix(word, "utt")
		}
	}
	return word != "" && strings.IndexByte("aeiou8", word[0]) >= 0
}

func (l *line) words(s string) {
	if s != "" {
		l.pieces = append(l.pieces, cut{token: -1, text: s})
	}
}

// replace puts words in the place of token i.
func (l *line) replace(i int, s string) {
	l.pieces = append(l.pieces, cut{token: i, text: s})
}

// replaceLast changes the words of the last piece.
func (l *line) replaceLast(s string) { l.pieces[len(l.pieces)-1].text = s }

// says reports whether the line has the word that a name ends on already.
func (l *line) says(name string) bool {
	word := name[strings.LastIndexByte(name, ' ')+1:]
	for _, p := range l.pieces {
		if p.text == "" && strings.EqualFold(l.w.syn.Text(p.token), word) || p.text != "" && strings.HasSuffix(p.text, name) {
			return true
		}
	}
	return false
}

// breaks reports whether a phrase begins at token i, so that a title may end
// before it.
func (l *line) breaks(i int) bool {
	d := &l.w.syn
	switch d.Tags[i] {
	case syntax.Prep:
		return !fold(d, i, "of")
	case syntax.Conj:
		return i > 1 && !hyphenHangs(d, i-1) && !l.inName(i) && !(i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Adj && d.Words[i-1].Is(lexicon.Adjective)) && !(i+1 < len(d.Tags) && d.Tags[i+1] == syntax.Adv && fold(d, i+1, "again")) && (d.Tags[i-1].IsNominal() || d.Tags[i-1] == syntax.Close && d.Tags[i-2].IsNominal()) && !l.paired(i)
	case syntax.Colon:
		return !hyphenHangs(d, i)
	case syntax.Comma, syntax.Sub, syntax.Rel, syntax.To, syntax.Open:
		return true
	case syntax.That: // "a dam | that the firm built"
		v := int(d.ClauseOf[i])
		return !l.spoken && i > 0 && d.Tags[i-1].IsNominal() && !in(emptied, d.Text(i-1)) && v >= 0 && d.Verbs[v].Marker == i && (d.Verbs[v].Parent < 0 || d.Field(d.Verbs[v].Parent) != lexicon.VerbCommunication && d.Field(d.Verbs[v].Parent) != lexicon.VerbCognition && !in(movers, d.Lemma(d.Verbs[v].Parent)))
	case syntax.Ger:
		return d.PhraseOf[i] < 0
	case syntax.Part: // "any crime | related to it"
		v := int(d.VerbOf[i])
		return d.PhraseOf[i] < 0 && v >= 0 && d.Verbs[v].First == i && d.Verbs[v].Form == syntax.Participle
	case syntax.Adv:
		return !(i > 0 && in(particles, d.Text(i)) && d.VerbOf[i-1] >= 0) && !fold(d, i, "ago") && !(i > 0 && fold(d, i-1, "right")) // "was knocked down", "long ago", "right now"
	}
	return false
}

// inName reports whether the conjunction at i stands inside a name: "the Center for
// Strategic | and Global Studies", "the Holm | and Berg Foundation".
func (l *line) inName(i int) bool {
	d := &l.w.syn
	if i < 1 || i+1 >= len(d.Tags) || d.Tags[i-1] != syntax.Name || d.Tags[i+1] != syntax.Name || d.PhraseOf[i-1] < 0 || d.PhraseOf[i+1] < 0 {
		return false
	}
	if w := d.Words[i-1]; w.Is(lexicon.Adjective) && !w.Is(lexicon.PersonName) && !w.Is(lexicon.Place) {
		return true
	}
	p, q := d.Phrases[d.PhraseOf[i-1]], d.Phrases[d.PhraseOf[i+1]]
	return d.Tags[p.First] == syntax.Det && p.Last == i && p.Last-p.First == 2 && in(organisationWords, d.Text(q.Head))
}

// emptied are nouns that say nothing without the clause behind them.
var emptied = wordSet(`fact facts evidence idea question notion belief view possibility chance chances sense point narrative impression prospect likelihood assurance assurances
conclusion premise argument doubt hope hopes fear fears grounds condition extent degree reality proof sign signs feeling suggestion assumption theory thought way time day moment`)

// paired reports whether the conjunction at i closes what "between", "both",
// "either" or "neither" opened.
func (l *line) paired(i int) bool {
	d := &l.w.syn
	for k := i - 1; k >= 0 && k > i-12; k-- {
		if fold(d, k, "between") || fold(d, k, "both") || fold(d, k, "either") || fold(d, k, "neither") {
			return true
		}
		if d.Tags[k] == syntax.Stop {
			return false
		}
	}
	return false
}

// grade says how a line came to its length.
type grade uint8

const (
	whole  grade = iota // nothing is missing
	cutOff              // cut where a phrase ends and the rest can be missed
	broken              // cut where something is owed
)

// text joins the pieces, at most limit characters, cut at a phrase.
func (l *line) text(limit int) string {
	t, _ := l.fit(limit)
	return t
}

// unbroken prints the line as a title and lets go of it; "" where it cannot end well.
func (w *work) unbroken(l *line) string {
	t, g := l.fit(maxTitle)
	w.cut = l.pieces[:0]
	if g == broken {
		return ""
	}
	return t
}

// fit is text and how well the cut came out.
func (l *line) fit(limit int) (string, grade) {
	l.trim()
	l.fitArticles()
	b := l.w.letters[:0]
	n, built := 0, 0
	for ; built < len(l.pieces) && n <= limit; built++ {
		if built >= l.sized { // trim only takes pieces off the end
			l.measure(built)
		}
		p := &l.pieces[built]
		p.at, p.runes = int32(len(b)), int32(n)
		if p.spaced {
			b = append(b, ' ')
			n++
		}
		b = append(b, l.piece(built)...)
		n += int(p.size)
	}
	l.w.letters = b
	if n <= limit {
		if !l.unfinished() {
			return finished(b), whole
		}
		if !l.back {
			return finished(b), broken
		}
	}
	if end := l.lastEnd(built); end > 0 && l.pieces[end].at > 0 && int(l.pieces[end].runes) >= min(limit/4, 12) {
		return finished(b[:l.pieces[end].at]), cutOff
	}
	if l.onlyCut(built) {
		if t := l.dotted(limit); t != "" {
			return t, cutOff
		}
	}
	return finish(l.shorten(string(b), limit)), broken
}

// fitArticles gives "a" and "an" the form that the word before which they now stand
// wants, where the one in the article was left out.
func (l *line) fitArticles() {
	d := &l.w.syn
	for k := 0; k+1 < len(l.pieces); k++ {
		i := l.pieces[k].token
		if i < 0 || d.Tags[i] != syntax.Det || l.pieces[k+1].token == i+1 || l.pieces[k+1].token < 0 || d.Tokens[i].Len() > 2 {
			continue
		}
		word := l.piece(k + 1)
		if word == "" || d.Tags[l.pieces[k+1].token] == syntax.Open {
			continue
		}
		vowel := strings.ContainsRune("aeioAEIO", rune(word[0]))
		switch article := l.piece(k); { // token may have fitted it already
		case strings.EqualFold(article, "an") && !vowel && strings.ContainsRune("bcdfgjklmnpqrstvwxyzBCDGJKPQTVWYZ", rune(word[0])):
			l.pieces[k].text, l.sized = article[:1], min(l.sized, k)
		case strings.EqualFold(article, "a") && vowel && !strings.HasPrefix(strings.ToLower(word), "one") && !strings.HasPrefix(strings.ToLower(word), "eu"):
			l.pieces[k].text, l.sized = article+"n", min(l.sized, k)
		}
	}
}

// lastEnd returns the last of the first n pieces that the title may end before,
// 0 where there is none.
func (l *line) lastEnd(n int) int {
	d := &l.w.syn
	told := -1 // the piece that the clause's verb is told with
	if l.verb > 0 {
		if told = slices.IndexFunc(l.pieces[:n], func(p cut) bool { return p.token == l.verb-1 }); told < 0 {
			return 0
		}
	}
	owing := false // a longer end left words without their point
	for k := n - 1; k > max(told, 0); k-- {
		i := l.pieces[k].token
		if i < 0 || !l.breaks(i) {
			continue
		}
		if l.spoken {
			if l.dependsBehind(i) || l.comparedBehind(i) || fold(d, i, "because") && l.denied(k) {
				return 0
			}
			if owing = owing || l.hollow(k); owing && d.Tags[i] != syntax.Comma && d.Tags[i] != syntax.Conj && d.Tags[i] != syntax.Colon {
				continue
			}
		}
		if l.complete(k) {
			return k
		}
	}
	return 0
}

// leading prepositions never end a title.
var leading = wordSet(`of to with for from at by as in into on`)

// trim drops words that lost what they led to from the end of the line.
func (l *line) trim() {
	d := &l.w.syn
	if n := len(l.pieces); n > 0 && l.pieces[n-1].token >= 0 && l.pieces[n-1].text == "" {
		if i := l.pieces[n-1].token + 1; i < len(d.Tags) && d.Tags[i] == syntax.Not && d.Tokens[i].Shape.Is(segment.Clitic) { // "but it can't"
			l.pieces = append(l.pieces, cut{token: i})
		}
	}
	if l.spoken {
		return
	}
	if n := len(l.pieces); n > 4 && l.pieces[n-1].token > 0 && l.pieces[n-2].token == l.pieces[n-1].token-1 { // "praised those who left but said, “…”"
		if i := l.pieces[n-1].token; i+2 < len(d.Tags) && d.Tags[i-1] == syntax.Conj && in(pureCues, d.LemmaOf(i)) && (d.Tags[i+1] == syntax.Comma || d.Tags[i+1] == syntax.Colon) && d.Tags[i+2] == syntax.Open {
			l.pieces = l.pieces[:n-2]
		}
	}
	for n := len(l.pieces); n > 1; n = len(l.pieces) {
		p := l.pieces[n-1]
		if p.token < 0 || p.text != "" || d.PhraseOf[p.token] >= 0 {
			return
		}
		if fold(d, p.token, "since") { // "in the years since"
			l.pieces = l.pieces[:n-1]
			l.w.dropSpan(l)
			continue
		}
		switch d.Tags[p.token] {
		case syntax.Prep:
			if k := p.token + 1; k < len(d.Tags) && l.w.timeOf[k] > 0 && in(leading, d.Text(p.token)) { // "fled on Monday"
				break
			}
			if q := l.pieces[n-2]; !in(leading, d.Text(p.token)) || !fold(d, p.token, "as") && q.token >= 0 && (d.VerbOf[q.token] >= 0) {
				return // a particle: "was torn down", "with 800 people aboard"
			}
		case syntax.Not: // "spoke more with voters not | because"
			if k := p.token + 1; k >= len(d.Tags) || d.Tags[k] != syntax.Sub && d.Tags[k] != syntax.Comma && !fold(d, k, "only") && !fold(d, k, "just") && !fold(d, k, "because") {
				return
			}
		case syntax.Adv: // "emptied well | before the end", "met shortly | after he came"
			if k := p.token + 1; n < 3 || k >= len(d.Tags) || !in(measures, d.Text(p.token)) || d.Tags[k] != syntax.Sub && d.Tags[k] != syntax.Prep || l.w.timeOf[k] > 0 {
				return
			}
		case syntax.Conj, syntax.To, syntax.Det, syntax.Sub, syntax.Rel, syntax.That, syntax.Wh, syntax.Comma, syntax.Open:
		default:
			return
		}
		l.pieces = l.pieces[:n-1]
	}
}

// measures are adverbs that say how far what follows them lies away.
var measures = wordSet(`well shortly soon right just even immediately prior long partly mostly largely mainly especially particularly`)

// leadingOn are the words that a title cut anywhere may not end on.
var leadingOn = wordSet(`a an the of to with for from at by as in into on than and or but that which who whom whose between among about against toward towards over under
his her its their our my your this these those not more less at least nearly almost around some any no every each several will would is are was were be been has have had`)

// spaced reports whether a space stands before piece k.
func (l *line) spaced(k int) bool {
	p, q := &l.pieces[k-1], &l.pieces[k]
	d := &l.w.syn
	if q.token >= 0 && q.text == "" && p.token == q.token-1 && p.token >= 0 && d.Tokens[q.token].Shape.Is(segment.Glued) {
		return false
	}
	if q.token >= 0 && q.text == "" {
		switch d.Tags[q.token] {
		case syntax.Comma, syntax.Stop, syntax.Genitive:
			return false
		case syntax.Close: // a straight mark behind a space opens, whatever it was taken for
			next := q.token + 1
			return p.token == q.token-1 && !d.Tokens[q.token].Shape.Is(segment.Glued) && next < len(d.Tokens) && d.Tokens[next].Shape.Is(segment.Glued)
		case syntax.Colon:
			return !d.Tokens[q.token].Shape.Is(segment.Glued)
		}
		if d.Tokens[q.token].Shape.Is(segment.Clitic) {
			return false
		}
	}
	if p.token >= 0 && p.text == "" {
		switch d.Tags[p.token] {
		case syntax.Open, syntax.Symbol:
			// Of marks, one that stands right behind a word and before a space closes,
			// whatever its form: “abhorrent“ in.
			return q.token >= 0 && !d.Tokens[q.token].Shape.Is(segment.Glued) && (d.Tags[p.token] == syntax.Symbol || q.token == p.token+1 && d.Tokens[p.token].Shape.Is(segment.Glued))
		}
	}
	return true
}
