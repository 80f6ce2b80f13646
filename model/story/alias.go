package story

import (
	"slices"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"dateline/model/lexicon"
)

// name is an actor's name taken apart: "the Russian President Vladimir Putin"
// has the office "russian president" and the proper name "Vladimir Putin"; "the
// Russian President" has only the office.
type name struct {
	office string
	proper []string
}

// officeWords are the words that stand before a name, or for it.
var officeWords = lexicon.Words(`president vice prime minister chancellor premier king queen prince princess emperor pope
secretary general senator sen representative rep congressman congresswoman governor gov lieutenant mayor judge
justice attorney prosecutor director chief executive officer chairman chairwoman chair ceo spokesman spokeswoman
spokesperson speaker leader ambassador envoy commissioner commander gen col colonel major captain admiral sheriff
sir dame lord lady mr mrs ms miss dr professor prof doctor cardinal archbishop bishop rabbi imam ayatollah sheikh
coach manager foreign defence defense interior finance health deputy acting former ex-president ex then-president
incumbent candidate nominee republican democratic democrat analyst editor author singer actor actress`)

func parseName(s string) name {
	fields := strings.Fields(s)
	if len(fields) > 0 && (strings.EqualFold(fields[0], "the") || strings.EqualFold(fields[0], "a")) {
		fields = fields[1:]
	}
	last := -1 // the last word of the office
	for i, f := range fields {
		if officeWords.Has(strings.Trim(f, ".,")) {
			last = i
			continue
		}
		if first, _ := utf8.DecodeRuneInString(f); !unicode.IsUpper(first) && i < len(fields)-1 && last >= 0 && i == last+1 {
			return name{proper: fields} // "President of the Senate": an office with a complement is a name of its own
		}
	}
	if last < 0 {
		return name{proper: fields}
	}
	proper := fields[last+1:]
	if len(proper) > 0 && bodyWords.Has(proper[0]) {
		return name{proper: fields} // "Foreign Ministry", "General Assembly"
	}
	return name{office: strings.ToLower(strings.Join(fields[:last+1], " ")), proper: proper}
}

// named is a name with what telling names apart asks of it.
type named struct {
	name
	joined  string // the proper name
	ends    string // its first and last word, for a plausible person
	acronym string
	upper   string // the whole in capitals
}

func newNamed(s string) named {
	n := named{name: parseName(s), upper: strings.ToUpper(s)}
	n.joined = strings.Join(n.proper, " ")
	if len(n.proper) >= 2 {
		n.acronym = acronym(n.proper)
		if plausiblePerson(n.proper) {
			n.ends = n.proper[0] + " " + n.proper[len(n.proper)-1]
		}
	}
	return n
}

// aliases finds which names of a story's actors mean one actor. It maps every
// name that has a fuller form to that form.
// parsed keeps what was taken apart for the next time.
func aliases(names map[string]*called, offices map[string]map[string]int, parsed map[string]named) map[string]string {
	list := make([]string, 0, len(names))
	for n := range names {
		list = append(list, n)
	}
	sort.Strings(list)
	full := map[string]string{}            // name without office → fullest form
	byLast := map[string]map[string]bool{} // last word → proper names of several words
	byEnds := map[string]string{}          // first and last word → the form most used
	byAcronym := map[string]map[string]bool{}
	for _, n := range list {
		p, ok := parsed[n]
		if !ok {
			p = newNamed(n)
			parsed[n] = p
		}
		if p.acronym != "" {
			put(byAcronym, p.acronym, p.joined)
		}
		if p.ends == "" {
			continue
		}
		if old, ok := byEnds[p.ends]; !ok || names[p.joined].uses() > names[old].uses() || names[p.joined].uses() == names[old].uses() && p.joined < old {
			byEnds[p.ends] = p.joined
		}
	}
	for _, n := range list {
		if p := parsed[n]; p.ends != "" {
			full[p.joined] = byEnds[p.ends]
			put(byLast, p.proper[len(p.proper)-1], byEnds[p.ends])
		}
	}
	to := map[string]string{}
	lower := map[string]string{} // a name in capitals → as it is written elsewhere
	for _, n := range list {
		if u := parsed[n].upper; u != n {
			lower[u] = n
		}
	}
	for _, n := range list {
		p := parsed[n]
		var best string
		switch {
		case len(p.proper) == 0:
			best = only(offices[p.office])
		case len(p.proper) == 1:
			w := p.proper[0]
			if best = sole(byLast[w]); best == "" {
				best = sole(byAcronym[strings.ReplaceAll(w, ".", "")])
			}
			if best == "" && p.office != "" {
				best = w
			}
		default:
			if best = full[p.joined]; best == "" {
				best = p.joined
			}
		}
		if c, ok := countries.Look(best); ok {
			best = c
		} else if c, ok := countries.Look(n); ok {
			best = c
		}
		if best == "" && n == p.upper {
			best = lower[n] // a place as agencies write it before their texts
		}
		if best != "" && best != n {
			to[n] = best
		}
	}
	for n, t := range to { // "Putin" → "Mr Putin" → …: follow to the end
		for range 4 {
			next, ok := to[t]
			if !ok {
				break
			}
			t = next
		}
		to[n] = t
	}
	return to
}

// countries that news texts call by several names; the rest go by one.
var countries = lexicon.NewTable(map[string]string{
	"us": "United States", "u.s.": "United States", "usa": "United States", "u.s.a.": "United States",
	"united states": "United States", "united states of america": "United States", "america": "United States",
	"uk": "United Kingdom", "u.k.": "United Kingdom", "united kingdom": "United Kingdom", "britain": "United Kingdom",
	"great britain": "United Kingdom", "eu": "European Union", "e.u.": "European Union",
	"un": "United Nations", "u.n.": "United Nations",
})

func put(m map[string]map[string]bool, key, value string) {
	if m[key] == nil {
		m[key] = map[string]bool{}
	}
	m[key][value] = true
}

// sole returns the set's only member, "" when it has none or several.
func sole(set map[string]bool) string {
	if len(set) == 1 {
		for v := range set {
			return v
		}
	}
	return ""
}

// only returns the name that an office goes with, if it is nine times out of
// ten the same one.
func only(holders map[string]int) string {
	best, all := "", 0
	for n, c := range holders {
		all += c
		if best == "" || c > holders[best] || c == holders[best] && n < best {
			best = n
		}
	}
	if best != "" && holders[best]*10 >= all*9 {
		return best
	}
	return ""
}

func acronym(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			b.WriteRune(r)
		}
	}
	if b.Len() < 3 {
		return ""
	}
	return b.String()
}

// plausiblePerson reports whether the words can be a person's name: two to four
// capitalised words that do not name a body.
func plausiblePerson(words []string) bool {
	if len(words) < 2 || len(words) > 4 {
		return false
	}
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(w)
		if !unicode.IsUpper(r) && !particles[w] || bodyWords.Has(w) {
			return false
		}
	}
	return true
}

var particles = set(`de da del della di du la le van von der den bin ibn al el`)

// bodyWords make a name one of a body, a place or a thing.
var bodyWords = lexicon.Words(`house ministry department office agency committee court senate congress parliament union party
bank company corporation corp inc ltd group council commission university college school hospital church army navy
force forces guard police bureau service services association federation league institute center centre foundation
board fund trust society times post news press journal street city county state states republic kingdom nations
embassy government administration republicans democrats coast north south east west new united gulf sea river ocean
island islands lake mount mountain bay beach port street square airport party campaign team club act bill`)

// offices collects, from the articles' own words, who holds which office: every
// "Russian President Vladimir Putin" of a body.
func offices(body string, found map[string]map[string]int) {
	buf := fieldBuffers.Get().(*[]string)
	fields := slices.AppendSeq((*buf)[:0], strings.FieldsSeq(body))
	defer func() {
		clear(fields) // keeps no body alive
		*buf = fields
		fieldBuffers.Put(buf)
	}()
	for i := 0; i < len(fields); i++ {
		if !isOffice(fields[i]) {
			continue
		}
		from := i
		for i+1 < len(fields) && isOffice(fields[i+1]) {
			i++
		}
		to := i
		if from > 0 && capital(fields[from-1]) && !endsClause(fields[from-1]) && !strings.EqualFold(fields[from-1], "the") {
			from--
		}
		var who []string
		for j := i + 1; j < len(fields) && len(who) < 4 && capital(fields[j]); j++ {
			w := strings.TrimRight(fields[j], ".,;:!?”\"’'")
			who = append(who, strings.TrimSuffix(strings.TrimSuffix(w, "’s"), "'s"))
			if endsClause(fields[j]) || w != fields[j] {
				break
			}
		}
		if !plausiblePerson(who) || endsClause(fields[to]) {
			continue
		}
		office := strings.ToLower(strings.Join(fields[from:to+1], " "))
		person := strings.Join(who, " ")
		count(found, office, person)
	}
}

// fieldBuffers lends room for the words of a whole article.
var fieldBuffers = sync.Pool{New: func() any { return new([]string) }}

func count(m map[string]map[string]int, key, value string) {
	if m[key] == nil {
		m[key] = map[string]int{}
	}
	m[key][value]++
}

func isOffice(w string) bool { return capital(w) && officeWords.Has(w) }

func capital(w string) bool {
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r)
}

func endsClause(w string) bool {
	return len(w) > 2 && strings.ContainsAny(w[len(w)-1:], ".,;:!?)”\"")
}
