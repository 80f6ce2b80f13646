package event

import (
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// nameRun is a run of name words on its way to an entity.
type nameRun struct {
	p           syntax.Phrase
	whole       int // where the run begins with its offices, and
	first, last int // where without
	titled      bool
	he, she     bool
	ruler       bool // "of" follows: "John of Gaunt"
}

// run enters the name words [first, last) of phrase p.
func (n *names) run(d *syntax.Doc, p syntax.Phrase, first, last int) {
	x := nameRun{p: p, whole: first, first: first, last: last}
	n.strip(d, &x)
	n.parted(d, &x)
	if x.last-x.first > 1 && x.titled { // the office went off: the given name tells he from she
		x.he, x.she = x.he || in(mensNames, d.Text(x.first)), x.she || in(womensNames, d.Text(x.first))
	}
	switch {
	case n.sideBySide(d, &x):
	case x.first == x.last:
		n.titleAlone(d, &x)
	case !n.nobody(d, &x):
		n.enter(d, &x)
	}
}

// strip takes the honorifics off the front of a name and notes what they, and the words
// before, tell of its bearer.
func (n *names) strip(d *syntax.Doc, x *nameRun) {
	for x.first < x.last {
		w := d.Text(x.first)
		if !in(honorifics, w) && !(x.last-x.first > 1 && d.Words[x.first].Is(lexicon.Adjective) && in(honorifics, d.Text(x.first+1))) {
			break
		}
		x.told(w)
		x.titled = true
		x.first++
	}
	if k := d.Words[min(x.first, x.last-1)]; x.first+1 < x.last && x.first == x.whole && k.Person() >= 3 && k.Is(lexicon.Noun) && !k.Is(lexicon.PersonName) && !givenName(d.Text(x.first)) && !in(organisationWords, d.Text(x.last-1)) && d.SentenceAt(d.Tokens[x.first].Start) >= 0 && d.Sentences[d.SentenceAt(d.Tokens[x.first].Start)].First == x.first {
		x.titled = true // "Businessman Jan Holm": a capital for the sentence's sake
		x.told(d.Text(x.first))
		x.first++
	}
	for i := x.p.First; i < x.whole; i++ { // "former president Donald Trump"
		w := d.Text(i)
		x.told(w)
		if x.last < x.p.Last && d.Tags[x.last] != syntax.Genitive && d.Words[x.last].Person() >= 2 {
			continue // "a former Acme pilot": the pilot is the former one
		}
		x.titled = x.titled || i == x.whole-1 && (in(honorifics, w) || d.Words[i].Person() >= 2 && !in(trades, w))
	}
	if k := x.p.First - 1; x.first == x.p.First && k > 0 && d.Tags[k] == syntax.Comma && d.PhraseOf[k-1] >= 0 && x.last < len(d.Tags) && d.Tags[x.last] == syntax.Comma { // "His wife, Maeve,"
		if q := d.Phrases[d.PhraseOf[k-1]]; in(kinship, d.Text(q.Head)) || d.Tags[q.First] == syntax.Poss && d.Tags[q.Head] == syntax.Noun && d.Words[q.Head].Person() >= 2 {
			h := d.Text(q.Head)
			x.told(h)
			x.titled = true
		}
	}
	if x.last-x.first > 1 && !(in(spanishOpenings, d.Text(x.first)) && !x.titled) {
		switch g := d.Text(x.first); {
		case in(womensNames, g):
			x.she, x.titled = true, true
		case in(mensNames, g):
			x.he, x.titled = true, true
		}
	}
}

// told notes what a word of office or kinship tells of who bears the name.
func (x *nameRun) told(word string) {
	x.he, x.she = x.he || in(male, word), x.she || in(female, word)
}

// parted enters the body that an office parts from the name behind it: "Acme Tools CEO
// Jane Berg".
func (n *names) parted(d *syntax.Doc, x *nameRun) {
	for k := x.last - 2; k > x.first; k-- {
		if k == x.first+1 && in(portfolios, d.Text(x.first)) { // "Finance Minister Petra Holm"
			x.titled, x.whole, x.first = true, x.first, k+1
			x.told(d.Text(k))
			return
		}
		if !in(offices, d.Text(k)) || x.last-k > 4 || in(organisationWords, d.Text(x.last-1)) || d.Words[x.last-1].Is(lexicon.Organisation) || in(suffixes, d.Text(k+1)) {
			continue
		}
		front := k
		for front > x.first && in(honorifics, d.Text(front-1)) {
			front--
		}
		if front > x.first && !in(benches, d.Text(front-1)) {
			n.run(d, syntax.Phrase{First: x.first, Last: front, Head: front - 1}, x.first, front)
		}
		x.he, x.she = in(male, d.Text(k)), in(female, d.Text(k))
		x.first, x.whole, x.titled = k+1, k, true
		return
	}
}

// sideBySide enters two names that stand side by side, "the board of the Washington
// Post Holm met", and reports whether there are two.
func (n *names) sideBySide(d *syntax.Doc, x *nameRun) bool {
	k := x.last - 1
	if k <= x.first || !in(organisationWords, d.Text(k-1)) && !d.Words[k-1].Is(lexicon.Organisation) || in(organisationWords, d.Text(k)) {
		return false
	}
	e, ok := n.byWord.Look(string(n.lower(d.Text(k))))
	if !ok || n.entities[e].sort != person || !strings.Contains(n.entities[e].name, " ") || strings.HasSuffix(n.entities[e].name, " "+d.Body[d.Tokens[k-1].Start:d.Tokens[k].End]) || strings.HasPrefix(n.entities[e].name, d.Text(k-1)) {
		return false
	}
	n.run(d, syntax.Phrase{First: x.first, Last: k, Head: k - 1}, x.first, k)
	n.run(d, syntax.Phrase{First: k, Last: x.last, Head: k}, k, x.last)
	return true
}

// titleAlone enters a title without a name: "the President".
func (n *names) titleAlone(d *syntax.Doc, x *nameRun) {
	for i := x.whole; i < x.last; i++ {
		if e, ok := n.roles.Look(string(n.lower(d.Text(i)))); ok {
			for k := x.whole; k < x.last; k++ {
				n.of[k] = int32(e + 1)
			}
			n.entities[e].last = x.last - 1
		}
	}
}

// nobody reports whether the words name nobody: "Spaniards", "(R-Ohio)", "Derby-based".
func (n *names) nobody(d *syntax.Doc, x *nameRun) bool {
	single := x.last-x.first == 1
	if k := d.Words[x.last-1]; single && k.Is(lexicon.NounPlural) && k.Person() >= 2 && !k.Is(lexicon.PersonName) {
		return true
	}
	if d.Tokens[x.last-1].End-d.Tokens[x.first].Start > 60 || x.first > 0 && d.Tags[x.first-1] == syntax.Open && d.Text(x.first-1) == "(" && x.last < len(d.Tags) && d.Tags[x.last] == syntax.Close {
		return true
	}
	if single && x.last < len(d.Tags) && d.Tags[x.last] == syntax.Num && (fold(d, x.first, "no") || fold(d, x.first, "no.")) {
		return true // "No. 22"
	}
	k := d.Text(x.last - 1)
	hyphen := strings.IndexByte(k, '-')
	return single && hyphen > 0 && k[hyphen+1:] == strings.ToLower(k[hyphen+1:])
}

// enter gives the name words to an entity that is known, or to a new one.
func (n *names) enter(d *syntax.Doc, x *nameRun) {
	text := d.Body[d.Tokens[x.first].Start:d.Tokens[x.last-1].End]
	head := d.Text(x.last - 1)
	kind := n.kindOf(d, x)
	end := x.last
	if kind == organisation && x.last == x.p.Last && in(ofBodies, head) {
		if end = n.withOf(d, x.last); end > x.last {
			text = d.Body[d.Tokens[x.first].Start:d.Tokens[end-1].End]
		}
	}
	if d.Words[x.last-1].Is(lexicon.Adjective) && x.last-x.first == 1 && x.p.Head != x.last-1 && !(kind == person && x.titled) { // a demonym: "Russian troops"
		if _, known := n.byWord.Look(string(n.lower(head))); kind != person || !known && d.Tags[x.last] != syntax.Genitive && d.Words[x.last-1].AdjWeight() > 0 {
			return
		}
	}
	key := head
	if kind == organisation || kind == place {
		key = text
	}
	key = string(n.lower(key))
	if k := strings.IndexByte(key, '-'); k == 2 && (kind == person || kind == unknownName) && in(arabicArticles, key[:k]) {
		if _, known := n.byWord.Look(key[k+1:]); known || kind == person {
			key = key[k+1:] // "Karim al-Masri", later "Masri"
		}
	}
	if x.last < len(d.Tags) && fold(d, x.last, "of") {
		x.ruler = true
	}
	e, head0 := n.bearer(x, key, text, kind)
	y := &n.entities[e]
	if len(text) > len(y.name) && (strings.HasSuffix(text, head) || end > x.last) && y.sort != place {
		y.name = text
	}
	if y.sort == unknownName {
		y.sort = kind
	}
	y.male, y.female = y.male || x.he, y.female || x.she
	y.titled = y.titled || x.titled || x.last-x.first > 1 && (d.Words[x.first].Is(lexicon.PersonName) || described(d, x))
	y.count++
	if x.whole > x.p.First && fold(d, x.whole-1, "the") {
		y.the++
	} else if x.p.Last == x.last {
		y.the--
	}
	y.last = x.last - 1
	if head0 < 0 {
		if old, ok := n.byWord.Look(key); !ok || old != e {
			n.byWord.Set(key, e)
		}
	}
	if opens := d.Text(x.first); y.count == 1 && kind == person && x.last-x.first > 1 && x.last-x.first < 4 && in(familyFirst, opens) && (strings.Contains(head, "-") || !givenName(head) && d.Words[x.last-1] == 0) {
		if surname := string(n.lower(opens)); true { // "Xu Wenli", later "Xu"
			if _, ok := n.byWord.Look(surname); !ok {
				n.byWord.Set(surname, e)
			}
		}
	}
	for k := x.whole; k < end; k++ {
		n.of[k] = int32(e + 1)
	}
	// What the person is or the thing's kind stands for them later: "the
	// president", "the embassy".
	for i := x.p.First; i < x.first; i++ {
		if d.Words[i].Person() >= 2 {
			role := strings.ToLower(d.Text(i))
			n.roles.Set(role, e)
			n.office.Set(role, strings.ToLower(d.Body[d.Tokens[x.p.First].Start:d.Tokens[i].End]))
		}
	}
	if kind == organisation && !in(honorifics, head) {
		n.roles.Set(strings.ToLower(head), e)
	}
}

// kindOf tells what the name words are the name of.
func (n *names) kindOf(d *syntax.Doc, x *nameRun) sort {
	kind := n.sortOf(d, x.first, x.last, x.titled)
	if kind == unknownName && x.last-x.first > 1 && described(d, x) {
		return person // "Curt Shilling, a pitcher for Arden"
	}
	if x.last-x.first == 2 && !x.he && d.Words[x.first].Is(lexicon.Adjective) && !d.Words[x.first].Is(lexicon.PersonName) && in(womensNames, d.Text(x.first+1)) {
		x.she = true // "Crooked Jane"
	}
	if kind == person && !x.titled && x.p.Head == x.last-1 && x.whole == x.p.First+1 && fold(d, x.p.First, "the") && x.last-x.first > 1 && !d.Words[x.first].Is(lexicon.PersonName) {
		return unknownName // "the Hotel Bellevue"
	}
	if kind == person && !x.titled && x.p.Head == x.last-1 && x.last-x.first == 1 && x.whole == x.p.First+1 && fold(d, x.p.First, "the") && x.last < len(d.Tags) && d.Tags[x.last].IsFinite() {
		return unknownName // "The Hill reported"
	}
	if kind == place && x.last-x.first == 1 && x.first > x.whole && in(styles, d.Text(x.first-1)) {
		return person // "Minister Voss"
	}
	return kind
}

// described reports whether what stands behind the name between commas tells what
// somebody is: "a pitcher for Arden", "the former mayor".
func described(d *syntax.Doc, x *nameRun) bool {
	k := x.last
	if k != x.p.Last || k+1 >= len(d.Tags) || d.Tags[k] != syntax.Comma || d.PhraseOf[k+1] < 0 {
		return false
	}
	q := d.Phrases[d.PhraseOf[k+1]]
	if q.First != k+1 || !fold(d, q.First, "a") && !fold(d, q.First, "an") && !fold(d, q.First, "the") {
		return false
	}
	return d.Tags[q.Head] == syntax.Noun && d.Words[q.Head].Person() >= 2 && !in(trades, d.Text(q.Head)) && !in(parties, d.Text(q.Head)) && !in(organisationWords, d.Text(q.Head))
}

// bearer returns the entity whose name text is, entered under key, a new one where none
// is known; head0 is the first met of the family that bears it, −1 without.
func (n *names) bearer(x *nameRun, key, text string, kind sort) (e, head0 int) {
	single := x.last-x.first == 1
	e, known := n.byWord.Look(key)
	if !known && kind == organisation && !single { // "the Norwegian Food Agency", "the Food Agency"
		e, known = n.alike(func(y *entity) bool {
			return y.sort == organisation && (endsWithWords(y.name, text) || endsWithWords(text, y.name) && strings.Contains(y.name, " "))
		})
	}
	if !known && single && kind != person { // "Ridge Partners", later "Ridge"
		e, known = n.alike(func(y *entity) bool {
			return y.sort != person && y.sort != place && strings.HasPrefix(y.name, text) && len(y.name) > len(text) && y.name[len(text)] == ' '
		})
	}
	if !known && single && !x.titled && !x.ruler && kind != organisation && (in(mensNames, text) || in(womensNames, text) || kind != place && lexicon.Look(text).Is(lexicon.PersonName)) {
		e, known = n.onlyNamed(text) // "Stan Wicks", later "Stan"
	}
	if known && kind == person && x.titled && !single && n.entities[e].sort == place && !strings.Contains(n.entities[e].name, " ") {
		known = false // "Hillary Clinton" is no town, though one is called so
	}
	head0 = -1
	if known && (n.entities[e].sort == person || n.entities[e].kin > 0) {
		if head0 = e; !single {
			e, known = n.member(e, text, x.he, x.she)
		} else if e = n.meant(e, x.he, x.she); x.he && n.entities[e].female || x.she && n.entities[e].male {
			known = false // "Mr. Lund" where only his wife was named
		}
	}
	if !known {
		e = len(n.entities)
		n.entities = append(n.entities, entity{name: text, sort: kind, first: x.first})
		if head0 >= 0 { // another member of the family
			n.entities[e].kin, n.entities[head0].kin = n.entities[head0].kin, e+1
		}
	}
	return e, head0
}

// alike returns the first of the entities met lately that fits.
func (n *names) alike(fits func(*entity) bool) (int, bool) {
	for k := max(0, len(n.entities)-enough); k < len(n.entities); k++ {
		if fits(&n.entities[k]) {
			return k, true
		}
	}
	return 0, false
}

// withOf returns where the name of a body that ends at token last ends with what
// "of" and "for" add: "Office for National Statistics".
func (n *names) withOf(d *syntax.Doc, last int) int {
	for steps := 0; steps < 3 && last+1 < len(d.Tags) && (fold(d, last, "of") || fold(d, last, "for")); steps++ {
		k := last + 1
		if fold(d, k, "the") {
			k++
		}
		if k >= len(d.Tags) || d.Tags[k] != syntax.Name || d.Tokens[k].Kind != segment.Word {
			break
		}
		for k < len(d.Tags) && d.Tags[k] == syntax.Name {
			k++
		}
		last = k
	}
	return last
}
