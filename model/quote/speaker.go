package quote

import (
	"sort"
	"strings"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// gender is what is known of the person behind a name.
type gender uint8

const (
	anyGender gender = iota
	male
	female
)

// entity is a person or a body that the article names.
type entity struct {
	name   string // the fullest form seen
	gender gender
	person bool
	body   bool // an organisation, a place, a paper
	count  int  // mentions
	placed int  // of these, behind a preposition of place
	last   int  // the token of the last one
	kin    int  // the next entity with the same last word + 1
}

// mention is a place where an entity is named.
type mention struct {
	token    int // the last token of the name
	entity   int
	sentence int
	subject  bool
	main     bool // of a main clause, or in no clause's way
	quoted   bool // within quotation marks
}

// speakers resolves sources to names within the article: full names for
// surnames, names for pronouns, "the embassy" for the one that was named.
type speakers struct {
	f        *finder
	entities []entity
	mentions []mention
	byLast   lexicon.Register[int] // a name's last word → its entity
	byTitle  lexicon.Register[int] // "president" → the last person with that title
	byHead   lexicon.Register[int] // "Embassy" → the last body with that word in its name
	gathered bool
	last     int // the speaker before, −1 without
	lastAt   int // the sentence it spoke in
}

// forget lets go of the document's names and keeps the memory.
func (n *speakers) forget() {
	n.f, n.gathered = nil, false
	clear(n.entities)
	n.entities, n.mentions = n.entities[:0], n.mentions[:0]
	n.byLast.Reset()
	n.byTitle.Reset()
	n.byHead.Reset()
}

// gather reads the article's names in order.
func (n *speakers) gather() {
	n.gathered, n.last = true, -1
	d := n.f.d
	for s := range d.Sentences {
		first, last := d.PhrasesOf(s)
		lo, hi := d.VerbsOf(s)
		v := lo
		for p := first; p < last; p++ {
			ph := d.Phrases[p]
			for v < hi && d.Verbs[v].First < ph.Last {
				v++
			}
			for i := ph.First; i < ph.Last; {
				a, b, title := n.nameAt(i, ph.Last)
				if b <= a {
					i = max(b, i+1)
					continue
				}
				i = b
				e := n.entity(a, b, title)
				m := mention{token: b - 1, entity: e, sentence: s, quoted: n.f.within[a] >= 0}
				switch {
				case v < hi && d.Verbs[v].Subject == p && d.Verbs[v].Form == syntax.Finite:
					m.subject, m.main = true, leads(&d.Verbs[v])
				case v > lo && d.Verbs[v-1].Subject == p:
					m.subject, m.main = true, leads(&d.Verbs[v-1])
				}
				if q := p - 1; q >= first && v < hi && d.Verbs[v].Subject == q && d.Phrases[q].Last == ph.First-1 && d.Tags[ph.First-1] == syntax.Comma && d.Verbs[v].First > ph.Last && d.Tags[ph.Last] == syntax.Comma && b == ph.Last {
					m.subject, m.main = true, true // "The third, Erik Holm, said"
				}
				n.mentions = append(n.mentions, m)
			}
		}
	}
}

// leads reports whether the clause of y is its sentence's main one, or what is said in it.
func leads(y *syntax.Verb) bool {
	return y.Kind == syntax.Main || y.Kind == syntax.Coordinate || y.Kind == syntax.Complement
}

// nameAt returns the run of name tokens at or behind token i without its title,
// and the title ("" without).
func (n *speakers) nameAt(i, last int) (first, end int, title string) {
	d := n.f.d
	from := i
	for i < last && d.Tags[i] != syntax.Name {
		i++
	}
	if i == last {
		return i, i, ""
	}
	if i > from {
		title = n.title(i - 1)
	}
	for d.Tags[i] == syntax.Name && i+1 < last && d.Tags[i+1] == syntax.Name {
		t := n.title(i)
		if t == "" {
			break
		}
		title = t
		i++
	}
	first = i
	for i < last && d.Tags[i] == syntax.Name {
		if i > first && i+1 < last && d.Tags[i+1] == syntax.Name {
			// "Florida Governor Ada Quill": what stands before the title is no
			// part of the name.
			if t := n.title(i); t != "" {
				first, title = i+1, t
			}
		}
		i++
	}
	return first, i, title
}

// title returns token i as a title in its listed form, "" where it is none.
func (n *speakers) title(i int) string {
	return personTitles.Of(n.f.d.Text(i))
}

// entity finds or makes the entity named by tokens [a, b).
func (n *speakers) entity(a, b int, title string) int {
	d := n.f.d
	name := d.Body[d.Tokens[a].Start:d.Tokens[b-1].End]
	lastWord := d.Text(b - 1)
	for k := b - 1; k > a && suffixes[lastWord]; k-- {
		lastWord = d.Text(k - 1)
	}
	if parties.Has(lastWord) {
		lastWord = name // no surname that two could share
	}
	first, given := anyGender, false
	if b-a > 1 {
		first, given = firstName(d.Text(a))
	}
	person := title != "" || b-a > 1 && (given || d.Words[a].Is(lexicon.PersonName))
	body := n.isBody(a, b, given)
	if body && title == "" {
		person = false
	}
	g := first
	if t := titleGender.Of(title); t != anyGender {
		g = t
	}
	if body && title == "" {
		name = d.Body[d.Tokens[a].Start:d.Tokens[n.withOf(b)-1].End]
	}
	e, known := n.byLast.Look(lastWord)
	head := e
	if known && b-a == 1 {
		e = n.meant(e, g)
	}
	kindred := known
	if known {
		// Two people of one surname are kept apart by their first names.
		for known && n.another(e, name, g) {
			if k := n.entities[e].kin; k > 0 {
				e = k - 1
			} else {
				known = false
			}
		}
		if x := &n.entities[e]; known {
			if len(name) > len(x.name) && b-a > 1 && !strings.HasSuffix(x.name, name) && strings.HasSuffix(name, lastPart(x.name)) {
				x.name = name
			}
			if x.gender == anyGender {
				x.gender = g
			}
			x.person = x.person || person
		}
	}
	if !known {
		e = len(n.entities)
		n.entities = append(n.entities, entity{name: name, gender: g, person: person, body: body})
		if kindred {
			n.entities[e].kin, n.entities[head].kin = n.entities[head].kin, e+1
		} else {
			n.byLast.Set(lastWord, e)
		}
	}
	n.entities[e].count++
	if n.placeBefore(a) {
		n.entities[e].placed++
	}
	n.entities[e].last = b - 1
	if title != "" {
		n.byTitle.Set(title, e)
	}
	if !n.entities[e].person {
		for i := a; i < b; i++ {
			n.byHead.Set(d.Text(i), e)
		}
	}
	return e
}

// another reports whether entity e, of the same surname, is somebody else than name
// tells: by the given names or by the sex.
func (n *speakers) another(e int, name string, g gender) bool {
	x := &n.entities[e]
	if g != anyGender && x.gender != anyGender && x.gender != g {
		return true
	}
	return strings.IndexByte(name, ' ') > 0 && strings.IndexByte(x.name, ' ') > 0 && !sameName(x.name, name)
}

// meant returns who of the family that begins with entity e a surname alone
// stands for: of those whose sex fits, the last met who is met as often, or who is met far more
// often.
func (n *speakers) meant(e int, g gender) int {
	best := -1
	for k := e; ; k = n.entities[k].kin - 1 {
		x := &n.entities[k]
		if (g == anyGender || x.gender == anyGender || x.gender == g) && (best < 0 || x.count >= 3*n.entities[best].count || x.last > n.entities[best].last && x.count >= n.entities[best].count || plainOpening(n.entities[best].name) && !plainOpening(x.name)) && !(best >= 0 && plainOpening(x.name)) {
			best = k
		}
		if x.kin == 0 {
			break
		}
	}
	if best < 0 {
		return e
	}
	return best
}

// withOf returns where the name of a body that ends at token b ends with what
// "of" adds: "Office of the Director of National Intelligence".
func (n *speakers) withOf(b int) int {
	d := n.f.d
	for b+1 < len(d.Tokens) && n.f.is(b, "of") {
		k := b + 1
		if n.f.is(k, "the") {
			k++
		}
		if k >= len(d.Tokens) || d.Tags[k] != syntax.Name {
			break
		}
		for k < len(d.Tokens) && d.Tags[k] == syntax.Name {
			k++
		}
		b = k
	}
	return b
}

// sameName reports whether two full names may be one person's.
func sameName(a, b string) bool {
	fa, _, _ := strings.Cut(a, " ")
	fb, _, _ := strings.Cut(b, " ")
	return fa == fb || len(fa) > 0 && len(fb) > 0 && fa[0] == fb[0] && (len(fa) == 2 && fa[1] == '.' || len(fb) == 2 && fb[1] == '.')
}

func lastPart(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// isBody reports whether tokens [a, b) name a body or a place; given tells that they begin
// with a given name, behind which a place's name is a surname: "Jane Lund".
func (n *speakers) isBody(a, b int, given bool) bool {
	d := n.f.d
	for i := a; i < b; i++ {
		if bodyWords.Has(d.Text(i)) {
			return true
		}
	}
	w := d.Words[b-1]
	if given && !d.Words[a].Is(lexicon.Place) {
		return false
	}
	return w.Is(lexicon.Organisation|lexicon.Place) && !w.Is(lexicon.PersonName)
}

// name resolves the source of x.
func (n *speakers) name(x *finding) string {
	if !n.gathered {
		n.gather()
	}
	d := n.f.d
	if x.source.empty() {
		return ""
	}
	at := x.source.first
	if x.phrase >= 0 {
		at = d.Phrases[x.phrase].Head
	}
	var b [24]byte
	if at > 0 && d.PhraseOf[at-1] >= 0 {
		switch string(n.f.word(at, &b)) {
		case "himself", "herself", "itself", "themselves": // "as Lund herself said"
			x.phrase = int(d.PhraseOf[at-1])
			x.source.first = d.Phrases[x.phrase].First
			at = d.Phrases[x.phrase].Head
		}
	}
	switch string(n.f.word(at, &b)) {
	case "he", "his", "him", "himself":
		return n.pronoun(x, at, male)
	case "she", "her", "herself":
		return n.pronoun(x, at, female)
	case "it", "its", "itself":
		return n.impersonal(x, at)
	case "they", "their", "them", "we", "our", "who", "which", "that", "i", "you", "my", "your", "us", "me", "themselves":
		return n.text(x.source)
	}
	if x.phrase >= 0 {
		return n.phrase(x, d.Phrases[x.phrase])
	}
	for i := x.source.last - 1; i >= x.source.first; i-- {
		if e := n.mentioned(i); e >= 0 {
			n.last, n.lastAt = e, x.sentence
			return n.entities[e].name
		}
	}
	return n.text(x.source)
}

// phrase names the source that is a noun phrase.
func (n *speakers) phrase(x *finding, ph syntax.Phrase) string {
	d := n.f.d
	// The last name in the phrase or right behind it, in an apposition that
	// belongs to the source.
	end := ph.Last
	e := -1
	for i := ph.First; i < end; {
		a, b, _ := n.nameAt(i, end)
		if b <= a {
			break
		}
		i = b
		// "Putin's aide": the name is another's.
		if b < ph.Last && d.Tags[b] == syntax.Genitive && ph.Head > b {
			continue
		}
		if b-1 != ph.Head && d.Tags[ph.Head] != syntax.Name && ph.Head > b-1 {
			continue // "the Biden administration"
		}
		e = n.mentioned(b - 1)
	}
	if e < 0 && x.source.first <= ph.First && d.Tags[ph.Head] != syntax.Name {
		// "the company's chief, Pat Young,"
		k := ph.Last
		if k+1 < x.source.last && d.Tags[k] == syntax.Comma && d.PhraseOf[k+1] >= 0 {
			if a, b, _ := n.nameAt(k+1, d.Phrases[d.PhraseOf[k+1]].Last); b > a && (a == k+1 || d.Tags[a-1] == syntax.Name) && d.Words[ph.Head].Person() >= 1 {
				e = n.mentioned(b - 1)
			}
		}
	}
	if d.Tags[ph.Head] == syntax.Time {
		return n.text(x.source)
	}
	if k := n.behindOffice(x, ph); k >= 0 && (e < 0 || !n.entities[e].person) {
		e = k
	}
	if e < 0 {
		e = n.described(ph)
	}
	if e >= 0 {
		if !(n.lastAt == x.sentence && n.last >= 0 && d.VerbOf[x.cue.first] < 0) { // "As for Lund's attacks, Holm said": Holm speaks
			n.last, n.lastAt = e, x.sentence
		}
		return n.entities[e].name
	}
	n.last = -1
	first := ph.First
	return n.text(run{first, max(ph.Last, first+1)})
}

// described resolves "the embassy", "the president".
func (n *speakers) described(ph syntax.Phrase) int {
	d := n.f.d
	if !n.f.is(ph.First, "the") {
		return -1
	}
	if ph.Last-ph.First != 2 {
		return -1
	}
	var b [24]byte
	head := n.f.word(ph.Head, &b)
	if e, ok := n.byTitle.Look(personTitles.Of(d.Text(ph.Head))); ok {
		return e
	}
	if len(head) > 0 && d.Tags[ph.Head] != syntax.Name {
		if 'a' <= head[0] && head[0] <= 'z' {
			head[0] -= 'a' - 'A' // names are written with a capital
		}
		if e, ok := n.byHead.Look(string(head)); ok {
			return e
		}
	}
	return -1
}

// mentionFrom returns the first mention whose name ends at token i or behind it, or how many
// mentions there are.
func (n *speakers) mentionFrom(i int) int {
	return sort.Search(len(n.mentions), func(k int) bool { return n.mentions[k].token >= i })
}

// mentioned returns the entity whose name ends at token i.
func (n *speakers) mentioned(i int) int {
	lo := n.mentionFrom(i)
	if lo < len(n.mentions) && n.mentions[lo].token == i {
		return n.mentions[lo].entity
	}
	return -1
}

// text returns a source's words without commas at its end.
func (n *speakers) text(r run) string {
	d := n.f.d
	for r.last > r.first+1 && (d.Tags[r.last-1] == syntax.Comma || d.Tags[r.last-1] == syntax.Genitive) {
		r.last--
	}
	if r.last > r.first+1 && (d.Tokens[r.first].Kind == segment.Mark || n.f.is(r.first, "the", "a", "an")) {
		r.first++
	}
	s := n.f.span(r).In(d.Body)
	if strings.ContainsAny(s, "\n\t\r\u00a0") || strings.Contains(s, "  ") {
		s = strings.Join(strings.Fields(s), " ")
	}
	return s
}
