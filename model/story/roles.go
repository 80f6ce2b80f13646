package story

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"dateline/model/lexicon"
)

// roles is what a title says of who does what to whom: the names and numbers in
// it, by where they stand.
type roles struct {
	agent   []uint64 // names that do it
	patient []uint64 // names that it is done to
	others  []uint64 // names that only place it or own what is spoken of
	counts  []uint64 // numbers, in digits or words
	of      []uint64 // what each of them counts
	told    []uint64 // all numbers of the sentence
	doer    gender   // of who does it
	done    gender   // of whom it is done to
	object  bool     // it is done to somebody or something, named or not
	people  bool     // several people take part, counted
	someone bool     // it happens to one unnamed person: "a farmer was killed"
	another bool     // it tells of one more ("a second man", "a separate bill")
	joined  bool     // names are joined by "and"
	culprit bool     // it is done to one who did such things: "shot the gunman"
}

// culprits are called by what they did: what happens to them is not what they did.
var culprits = set(`gunman gunmen attacker attackers assailant assailants shooter shooters bomber bombers killer killers
suspect suspects perpetrator perpetrators militant militants rebel rebels robber robbers`)

// others say that what follows is not what was spoken of.
var others = set(`another separate second third further additional more other different`)

var (
	women = set(`woman women girl girls mother daughter sister wife grandmother actress she her`)
	men   = set(`man men boy boys father son brother husband grandfather he him`)
)

// rolesOf reads them from the title's words; names are those of the event.
func rolesOf(ts []token, head int, names []uint64) roles {
	var r roles
	passive := head >= 0 && passiveToken(ts, head)
	if head >= 0 {
		i := nounBehind(ts, head)
		r.object = passive || i > 0 && !ts[i].is("life") // who lost his life did so to nobody
	}
	part := &r.agent
	if passive {
		part = &r.patient
	}
	pluralSum := false
	for i := range ts {
		t := &ts[i]
		switch {
		case i == head:
			part = &r.patient
			if passive {
				part = &r.others
			}
			continue
		case passive && i > head && t.text == "by":
			part = &r.agent
			continue
		case t.text == "between": // "talks between the two"
			part = &r.agent
			continue
		case prepositions[t.text]:
			part = &r.others
			continue
		case boundWords[t.text] && t.text != "and":
			if i > head {
				part = &r.others
			}
			continue
		case culprits[t.text] && part == &r.patient:
			r.culprit = true
		}
		switch part {
		case &r.agent:
			r.doer |= genderOf(t.text)
		case &r.patient:
			r.done |= genderOf(t.text)
		}
		behind := ""
		if i+1 < len(ts) && !t.comma {
			behind = ts[i+1].text
		}
		if n, two, ok := amount(t.text, behind); ok && !ofMonth(ts, i) {
			by := i
			if two {
				by++
			}
			r.counts, r.of = append(r.counts, n), append(r.of, countedBy(ts, by))
			r.people = r.people || part != &r.others && r.of[len(r.of)-1] == countedPeople
		}
		if part == &r.patient && i > 0 && (ts[i-1].text == "a" || ts[i-1].text == "an" || ts[i-1].text == "one") && (people[t.text] || lexicon.Look(t.text).Person() >= 2) {
			r.someone = true
		}
		if n, ok := score(t.text); ok {
			r.counts, r.of = append(r.counts, n), append(r.of, ofScore)
			r.told = append(r.told, n)
		}
		r.another = r.another || others[t.text] && !(i > 0 && (ts[i-1].text == "each" || ts[i-1].text == "one")) // not "each other"
		if t.text == "and" {
			r.joined = true
			pluralSum = pluralSum || i > head
		}
		if !t.upper {
			continue
		}
		to := part
		switch owned := owner(ts, i, head); {
		case owned < 0:
		case owned == head:
			to = &r.patient // "Marsh’s arrest"
		default:
			to = &r.others
		}
		*to = namesIn(t.text, names, *to)
	}
	if pluralSum {
		r.counts, r.of = nil, nil // "a mother and her two sons" are three
	}
	r.agent, r.patient, r.others = unique(r.agent), unique(r.patient), unique(r.others)
	return r
}

// namesIn appends the names that a word is made of, and the countries they stand for.
func namesIn(text string, names, out []uint64) []uint64 {
	for _, w := range strings.Split(text, "-") {
		h := hash(stem(w))
		if _, ok := slices.BinarySearch(names, h); !ok {
			continue
		}
		out = append(out, h)
		for _, c := range [...]uint64{countryOf(h), countryOfPeople(w)} {
			if c != 0 {
				out = append(out, c)
			}
		}
	}
	return out
}

// owner returns the noun that belongs to the name, as in "Marsh’s cabinet", -1 where
// the name owns nothing. Each word of the name counts.
func owner(ts []token, i, head int) int {
	for ; i < len(ts) && ts[i].upper; i++ {
		if strings.HasSuffix(ts[i].text, "’s") || strings.HasSuffix(ts[i].text, "'s") || strings.HasSuffix(ts[i].text, "s’") {
			if i+1 == len(ts) || ts[i].comma {
				return -1
			}
			for k := i + 1; ; k++ { // its last word
				if k+1 == len(ts) || k+1 == head || ts[k].comma || prepositions[ts[k+1].text] || boundWords[ts[k+1].text] || beWords[ts[k+1].text] || lexicon.Look(ts[k].text).Happening() >= 2 {
					return k
				}
			}
		}
		if ts[i].comma {
			return -1
		}
	}
	return -1
}

var countWords = func() *lexicon.Table[uint64] {
	m := map[string]uint64{}
	for i, w := range strings.Fields(`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
seventeen eighteen nineteen twenty`) {
		m[w] = uint64(i + 2)
	}
	for i, w := range strings.Fields(`twenty thirty forty fifty sixty seventy eighty ninety`) {
		m[w] = uint64(10 * (i + 2))
	}
	return lexicon.NewTable(m)
}()

// number reads a number that a title gives, in letters of either case; years and the
// like are no counts here.
func number(w string) (uint64, bool) {
	if n, ok := countWords.Look(w); ok {
		return n, true
	}
	if w == "" || w[0] < '0' || w[0] > '9' {
		return 0, false
	}
	n, err := strconv.ParseUint(strings.ReplaceAll(w, ",", ""), 10, 64)
	return n, err == nil
}

// amount reads a number with the word behind it: "four hundred", "4.6 billion". two is
// true where that word belongs to it.
func amount(w, behind string) (n uint64, two, ok bool) {
	k := multiples[behind]
	if whole, part, decimal := strings.Cut(w, "."); decimal && k > 1 {
		a, err := strconv.ParseUint(whole, 10, 32)
		b, err2 := strconv.ParseUint(part, 10, 32)
		if err != nil || err2 != nil || len(part) > 2 {
			return 0, false, false
		}
		n = a*k + b*k/uint64(math.Pow10(len(part)))
		return n, true, n < scoreBase
	}
	n, ok = number(w)
	if ok && k > 0 && n*k < scoreBase {
		return n * k, true, true
	}
	return n, false, ok
}

// multiples stand behind a number.
var multiples = map[string]uint64{"hundred": 100, "thousand": 1000, "million": 1_000_000, "billion": 1_000_000_000}

// ofMonth reports whether a number is a day's: "20 April", "May 3".
func ofMonth(ts []token, i int) bool {
	return i > 0 && monthNames[ts[i-1].text] || i+1 < len(ts) && monthNames[ts[i+1].text]
}

var monthNames = set(`january february march april may june july august september october november december jan feb mar apr
jun jul aug sep sept oct nov dec`)

// oneWho reports whether one tells of an unnamed person what the other tells of a
// person by name.
func (r *roles) oneWho(o *roles) bool {
	named := func(r *roles) bool {
		return len(r.patient) > 0 && r.object && !r.people && !r.joined && len(r.counts) == 0
	}
	return r.someone && len(r.core()) == 0 && named(o) || o.someone && len(o.core()) == 0 && named(r)
}

// score reads how a game ended, from whichever side it is told: "3-1".
func score(w string) (uint64, bool) {
	a, b, ok := strings.Cut(strings.ReplaceAll(w, "–", "-"), "-")
	if !ok || len(a) > 3 || len(b) > 3 {
		return 0, false
	}
	x, err := strconv.ParseUint(a, 10, 64)
	y, err2 := strconv.ParseUint(b, 10, 64)
	return scoreBase + 1000*max(x, y) + min(x, y), err == nil && err2 == nil
}

const scoreBase = 1 << 40

var ofScore = hash("class score")

// core are the names that take part.
func (r *roles) core() []uint64 { return unique(slices.Concat(r.agent, r.patient)) }

// parts counts the parts of one title in which names of the other stand.
func (r *roles) parts(o *roles) (n int) {
	all := o.all()
	for _, p := range [...][]uint64{r.agent, r.patient, r.others} {
		if share(p, all) {
			n++
		}
	}
	return n
}

// sufferers are the names of those whom it happens to.
func (r *roles) sufferers() []uint64 {
	if r.object {
		return r.patient
	}
	return r.agent
}

// several reports whether more than one of those in the title stand in the other's,
// in two parts of it.
func (r *roles) several(o *roles) bool { return r.parts(o) > 1 }

// bothTake reports whether more than one of those who take part do so in the other's:
// as who does it and as whom it is done to, or joined by "and" in one.
func (r *roles) bothTake(o *roles) bool {
	core := o.core()
	return share(r.agent, core) && share(r.patient, core) || r.joined && overlap(r.core(), core) > 1
}

// all are the names of the title, wherever they stand.
func (r *roles) all() []uint64 { return unique(slices.Concat(r.agent, r.patient, r.others)) }

// apart reports whether the two name others in the same part, so that they tell
// of two happenings of one sort. With byPatient it is enough that it is done to
// the same: police or prosecutors may be said to have charged somebody.
func (r *roles) apart(o *roles, byPatient bool) bool {
	if r.culprit != o.culprit && (len(r.counts) > 0 || len(o.counts) > 0) && !slices.Equal(r.counts, o.counts) {
		return true
	}
	if r.doer|o.doer == woman|man && r.doer != o.doer || r.done|o.done == woman|man && r.done != o.done {
		return true
	}
	rc, oc := r.core(), o.core()
	if r.people && len(o.counts) == 0 && len(oc) > 0 && !o.joined || o.people && len(r.counts) == 0 && len(rc) > 0 && !r.joined {
		return true // two people and one by name
	}
	crossed := share(r.patient, o.agent) || share(r.agent, o.patient) // told from the other side
	if byPatient && r.object != o.object {                            // "the mill at Hov closed", "closed its mill in Hov"
		crossed = crossed || share(r.agent, o.others) || share(o.agent, r.others)
	}
	// "twelve Welsh branches of Rundle" may be what Rundle does something to.
	crossed = crossed || onlyCountries(o.agent) && share(r.agent, o.others) || onlyCountries(r.agent) && share(o.agent, r.others)
	if len(r.patient) > 0 && len(o.patient) > 0 && !share(r.patient, o.patient) && !crossed {
		return true
	}
	if len(r.agent) > 0 && len(o.agent) > 0 && !share(r.agent, o.agent) && !crossed {
		return !byPatient || !share(r.patient, o.patient)
	}
	if byPatient && (len(r.patient) == 0) != (len(o.patient) == 0) && (len(r.agent) == 0) != (len(o.agent) == 0) {
		return false // one has only who does it, the other only whom it is done to
	}
	return len(rc) > 0 && len(oc) > 0 && !share(rc, oc) && !share(rc, o.others) && !share(oc, r.others)
}

// counted reports whether a number of one title stands in the other's sentence.
func (r *roles) counted(o *roles) bool {
	in := func(counts, told []uint64) bool {
		return slices.ContainsFunc(counts, func(n uint64) bool { _, ok := slices.BinarySearch(told, n); return ok })
	}
	return in(r.counts, o.told) || in(o.counts, r.told)
}

// tellingFigure is the least number that hardly two things of one day have, and
// tellingCount the least of the same things counted.
const tellingFigure, tellingCount = 100, 10

// oneFigure reports whether both titles give one number that tells the happening.
func (r *roles) oneFigure(o *roles) bool {
	for i, n := range r.counts {
		for k, x := range o.counts {
			if n == x && n < scoreBase && (n >= tellingFigure && n%100 != 0 || n >= tellingCount && r.of[i] != 0 && r.of[i] == o.of[k] && r.of[i] != hash("percent")) {
				return true
			}
		}
	}
	return false
}

// oneAmount reports whether both titles give one number that few things have.
func (r *roles) oneAmount(o *roles) bool {
	return slices.ContainsFunc(r.counts, func(n uint64) bool {
		return n >= tellingAmount && n < scoreBase && slices.Contains(o.counts, n)
	})
}

// tellingAmount is the least number that two things of one day and one actor seldom
// have.
const tellingAmount = 1000

// otherCounts reports whether both count the same and come to other numbers.
func (r *roles) otherCounts(o *roles) (other bool) {
	for i, n := range r.counts {
		for k, x := range o.counts {
			if n == x {
				return false
			}
			other = other || r.of[i] == o.of[k] && r.of[i] != 0
		}
	}
	return other
}

// countedBy is what a number counts: the word behind it, people of any sort as one.
func countedBy(ts []token, i int) uint64 {
	for k := i + 1; k < min(len(ts), i+4); k++ {
		w := lexicon.Look(ts[k].text)
		if people[ts[k].lemma] || w.Person() >= 2 {
			return countedPeople
		}
		if w.NounWeight() > 0 && w.AdjWeight() == 0 || w == 0 {
			return hash(ts[k].lemma)
		}
		if prepositions[ts[k].text] || ts[k].comma {
			break
		}
	}
	return 0
}

var (
	people        = set(`people person passenger worker resident civilian soldier victim other man woman child boy girl student dead`)
	countedPeople = hash("class people")
)

// gender is how somebody without a name is called.
type gender uint8

const (
	woman gender = 1 << iota
	man
)

func genderOf(w string) gender {
	switch {
	case women[w]:
		return woman
	case men[w]:
		return man
	}
	return 0
}
