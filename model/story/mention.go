package story

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
)

// mention is one extracted event as merging sees it: where it belongs in time
// and what it speaks of. It depends on its article alone.
type mention struct {
	*setting
	ev       *model.Event
	article  *model.Article
	feats    []feature // by hash, each once
	agents   []uint64  // names before the trigger in the title: who does it
	names    []uint64  // all names of title and actors, sorted
	trigger  uint64    // class of the head word
	surface  uint64    // hash of the head word as it is written
	acts     []uint64  // the trigger, and what a light verb makes happen; sorted
	others   []uint64  // further happenings that the title names; sorted
	answers  []answer  // what it answers
	head     string    // the head word as it is written
	object   []uint64  // what its title says after its head word, names apart; sorted
	places   []uint64  // the names that stand there; sorted
	text     uint64    // hash of the quote's words, equal for copied sentences
	opening  uint64    // hash of the quote's first words, see opening
	relative uint64    // hash of the expression that does, where it hangs on the publication

	senses []sense // what happens, whatever it is called; sorted
	comeTo []sense // of what is expected, what is told when it is done
	actor  uint64  // the last word before its title's head word that can be who acts; 0 for none
	roles  roles
	about  int // the matter of its article in a small story, see weights; 0 for none

	refuses   bool  // it tells that somebody gave no answer
	once      bool  // it happens to one and the same but once
	light     bool  // its head word says little of what happens
	ahead     bool  // it is told as something to come, see ahead
	bare      bool  // its title names its happening and nothing else
	preparing bool  // its sentence looks ahead to something else
	stated    bool  // the text itself gives the event its day, see stated
	definite  uint8 // its title only refers to what is told elsewhere, see refers
	undone    bool  // it tells of what did not come about
	whether   bool  // what is expected is a decision whether to do something
	grave     bool  // it tells that a crisis or the like begins
}

// setting is what the mentions of one article have around them.
type setting struct {
	vocabulary []uint64 // of the article; nil where the mention stands alone
	cast       []uint64 // the names of all that the article tells; sorted
}

type feature struct { // a story has millions: it takes sixteen bytes
	hash  uint64
	heavy float32 // share, times how telling the word is; set by weigh
	class wordClass
	title bool // the title has it, not only the quote
}

// share is what a word counts for by where it stands.
func (f *feature) share() float32 {
	if f.title {
		return titleShare
	}
	return quoteShare
}

// blockKey names the stretch of time within which mentions may be one event: a
// day, or exactly the same longer stretch, or one article for what floats.
type blockKey struct {
	from, to  int64
	openStart bool
	openEnd   bool
	article   model.ArticleID
}

// key is that of the block to which the mention belongs.
func (m *mention) key() blockKey {
	iv := m.ev.When
	if iv.IsZero() {
		return blockKey{article: m.article.ID}
	}
	k := blockKey{openStart: iv.OpenStart, openEnd: iv.OpenEnd}
	if !iv.Earliest.IsZero() {
		k.from = iv.Earliest.Serial()
	}
	if !iv.Latest.IsZero() {
		k.to = iv.Latest.Serial()
	}
	if iv.Granularity == caldate.PartOfDay && k.to == k.from+1 {
		k.to = k.from // a night is one of the day on which it begins
	}
	return k
}

// begin is the serial day on which the block's events begin, see start.
func (k blockKey) begin() int64 {
	if k.openStart || k.from == 0 && k.to < 0 {
		return k.to
	}
	return k.from
}

// What the title says counts wholly, what only the quote says by half.
const titleShare, quoteShare = 1, 0.5

// quoteWords is how much of a long quote counts: what follows the first fifty
// words tells of other matters more often than of the event.
const quoteWords = 50

func newEntry(ex model.Extraction) *entry {
	e := &entry{ex: ex, hash: hash(string(ex.Article.ID)), offices: map[string]map[string]int{}}
	buf := wordBuffers.Get().(*[]word)
	defer wordBuffers.Put(buf)
	ws := words(ex.Article.Body, (*buf)[:0])
	*buf = ws
	e.vocabulary, e.print = vocabulary(ws), printOf(ex.Article.Body, ws)
	offices(ex.Article.Body, e.offices)
	e.days = tellingsOf(&ex, ws)
	seen := make(map[model.EventID]bool, len(ex.Events))
	in := &setting{vocabulary: e.vocabulary}
	e.mentions = make([]*mention, 0, len(ex.Events))
	own := false
	for i := range e.ex.Events {
		if id := e.ex.Events[i].ID; !own && (id == "" || seen[id]) { // what was given stays as it is
			e.ex.Events, own = slices.Clone(ex.Events), true
			for k := range e.mentions {
				e.mentions[k].ev = &e.ex.Events[k]
			}
		}
		ev := &e.ex.Events[i]
		if base := ev.ID; base == "" || seen[base] {
			for n := i; ; n++ {
				ev.ID = base + model.EventID("."+string(ex.Article.ID)+"."+strconv.Itoa(n))
				if !seen[ev.ID] {
					break
				}
			}
		}
		seen[ev.ID] = true
		e.mentions = append(e.mentions, newMention(ev, &e.ex.Article, in))
	}
	var cast []uint64
	for _, m := range e.mentions {
		cast = append(cast, m.names...)
	}
	in.cast = slices.Clone(unique(cast))
	return e
}

func newMention(ev *model.Event, a *model.Article, in *setting) *mention {
	m := &mention{ev: ev, article: a, setting: in}
	var buf [96]word
	var room [96]feature
	feats := room[:0]
	place := func(stem uint64) int { // they are so few that a look along them is the shortest way
		return slices.IndexFunc(feats, func(f feature) bool { return f.hash == stem })
	}
	head := triggerText(ev, a)
	m.trigger = triggerClass(head)
	headLower := strings.ToLower(head)
	headStem := hash(stem(headLower))
	m.surface = hash(headLower)
	m.light = lightVerbs.Has(stem(lexicon.Lemma(headLower)))
	if m.trigger != 0 && !stopWords.Has(headLower) { // "explosion" and "exploded" are one word here
		w := word{stem: m.trigger, class: headWord}
		if m.light {
			w.class = lightWord
		}
		feats = append(feats, feature{hash: w.stem, class: w.class, title: true})
	}
	put := func(w word, title bool) {
		if w.stem == headStem {
			title = false // its class stands for it; as a word it may meet others
		}
		if i := place(w.stem); i >= 0 {
			if w.class == nameWord {
				feats[i].class = nameWord
			}
			return
		}
		feats = append(feats, feature{hash: w.stem, class: w.class, title: title})
	}
	for _, w := range words(strings.Join(ev.Actors, " , "), buf[:0]) {
		if w.class == openingWord {
			w.class = nameWord
		}
		put(w, true)
		if w.class == nameWord {
			m.names = append(m.names, w.stem)
		}
	}
	title := words(ev.Title, buf[:0])
	m.bare = isBare(ev.Title, head, title)
	m.acts, m.others = acts(ev.Title, head, title, m.trigger)
	// Who acts stands before the head word; a title without it tells it by the
	// speaker before a colon, or not at all.
	acting := wordIndex(ev.Title, head)
	if speaker := strings.Index(ev.Title, ": “"); acting < 0 && speaker > 0 {
		acting = speaker
	}
	for _, w := range title {
		if w.class == openingWord && (place(w.stem) >= 0 || properName(wordAt(ev.Title, w.start))) {
			w.class = nameWord
		}
		if w.class == nameWord {
			m.names = append(m.names, w.stem)
			if c := countryOfPeople(wordAt(ev.Title, w.start)); c != 0 {
				m.names = append(m.names, c)
			}
			if w.start < acting {
				m.agents = append(m.agents, w.stem)
			}
		}
		put(w, true)
	}
	if ev.Kind == model.Statement && len(ev.Quotes) > 0 {
		for _, w := range words(ev.Quotes[0].Speaker, nil) {
			if w.class == nameWord || w.class == openingWord {
				m.agents = append(m.agents, w.stem)
			}
		}
	}
	if len(ev.Quotes) > 0 {
		quote := words(ev.Quotes[0].Exact, buf[:0])
		m.text, m.opening = sequence(quote), opening(ev.Quotes[0].Exact, quote)
		for i, w := range quote {
			if i == quoteWords {
				break
			}
			put(w, false)
		}
	}
	m.feats = slices.Clone(feats)
	slices.SortFunc(m.feats, func(x, y feature) int { return cmp.Compare(x.hash, y.hash) })
	m.once = onceActs[stem(lexicon.Lemma(headLower))]
	m.stated, m.relative = stated(ev, a)
	m.ahead, m.preparing = ahead(ev, head), preparing(ev)
	for _, w := range title {
		switch {
		case w.start <= acting+len(head):
		case w.class == nameWord:
			m.places = append(m.places, w.stem)
		default:
			m.object = append(m.object, w.stem)
		}
	}
	m.object, m.places = unique(m.object), unique(withCountries(m.places))
	m.head, m.answers = head, answers(ev, head)
	m.refuses = head != "" && len(ev.Quotes) > 0 && replyVerbs[stem(lexicon.Lemma(headLower))] && declined(ev, head)
	m.agents, m.names = withCountries(m.agents), withCountries(m.names)
	m.names = unique(m.names)
	m.agents = unique(m.agents)
	m.readSenses(ev, head)
	return m
}

func triggerText(ev *model.Event, a *model.Article) string {
	if ev.Trigger.Empty() || ev.Trigger.Start < 0 || ev.Trigger.End > len(a.Body) {
		return ""
	}
	return ev.Trigger.In(a.Body)
}

// sequence hashes words in order; 0 for fewer than six, which prove nothing.
func sequence(ws []word) uint64 {
	if len(ws) < 6 {
		return 0
	}
	h := uint64(14695981039346656037)
	for _, w := range ws {
		h = (h ^ w.stem) * 1099511628211
	}
	return h
}

// opening hashes the first words of a text that have no figures in them: what
// papers print beneath every article begins alike. 0 for short sentences.
func opening(text string, ws []word) uint64 {
	const first = 4
	h, n := uint64(14695981039346656037), 0
	for _, w := range ws {
		if strings.ContainsAny(wordAt(text, w.start), "0123456789") {
			continue
		}
		h = (h ^ w.stem) * 1099511628211
		if n++; n == first {
			return h
		}
	}
	return 0
}

func unique(hs []uint64) []uint64 {
	slices.Sort(hs)
	return slices.Compact(hs)
}

// share reports whether two sorted lists have an element in common.
func share(a, b []uint64) bool {
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			return true
		}
	}
	return false
}

// singleDay returns the day that the interval is, if it is one.
func singleDay(iv caldate.Interval) (caldate.Date, bool) {
	ok := !iv.IsZero() && !iv.OpenStart && !iv.OpenEnd && iv.Earliest == iv.Latest
	return iv.Earliest, ok
}

// wordIndex returns where the word stands in the text, -1 where it does not.
func wordIndex(text, word string) int {
	for from := 0; word != "" && from < len(text); {
		i := strings.Index(text[from:], word)
		if i < 0 {
			return -1
		}
		i += from
		if (i == 0 || text[i-1] == ' ') && wordAt(text, i) == word {
			return i
		}
		from = i + 1
	}
	return -1
}

// properName reports whether a word that opens a title is a name: the lexicon
// knows it as one, or not at all.
func properName(w string) bool {
	known := lexicon.Look(w)
	if known == 0 {
		known = lexicon.Look(lexicon.Lemma(strings.ToLower(w))) // "Tickets sold out"
	}
	return known == 0 || known.Is(lexicon.Place|lexicon.PersonName|lexicon.Organisation|lexicon.NameOnly)
}

// weigh sets what the mention's words weigh in the story as it is now.
func (m *mention) weigh(w *weights) {
	for i := range m.feats {
		m.feats[i].heavy = float32(w.of(m.feats[i]))
	}
	m.about = w.matter[m.article.ID]
}

// withCountries adds to names the countries that they stand for.
func withCountries(names []uint64) []uint64 {
	for _, h := range names {
		if c := countryOf(h); c != 0 {
			names = append(names, c)
		}
	}
	return names
}
