package story

import (
	"slices"
	"strings"

	"dateline/model"
	"dateline/model/lexicon"
)

// answer is what somebody answers, as the answer's own words name it: "rejected
// Keller's claims about the dam" answers claims, Keller's, about the dam.
type answer struct {
	thing uint64   // class of the thing, see things
	noun  string   // as it is written
	whose []uint64 // names of those whose thing it is; sorted
	about []uint64 // plain words and names that say what the thing is about; sorted
}

// bare reports whether the words say no more of the thing than its name.
func (a *answer) bare() bool { return len(a.whose) == 0 && len(a.about) == 0 }

// things: each line is one sort of thing that answers speak of by several
// names.
var things = classes(`
report assessment document paper study finding findings conclusion conclusions dossier audit
accusation allegation charge claim claims assertion insinuation rumour rumor speculation blame
sanction measure measures penalty restriction fine ban
proposal plan offer suggestion initiative bid
decision ruling order judgment verdict move
remark comment statement speech words address interview
attack strike raid bombing
criticism rebuke
resignation departure exit
demand ultimatum threat warning request call letter
`)

var remarkThing = hash("class remark")

// thing is the class of a noun by which an answer may speak of it, 0 for a noun
// that nobody answers.
func thing(noun string) uint64 {
	if noun == "" {
		return 0
	}
	return things[stem(strings.ToLower(noun))]
}

// sayWords are what somebody does by saying it: verb → the thing that it makes.
var sayWords = func() map[string]uint64 {
	m := map[string]uint64{}
	for _, line := range strings.Split(strings.TrimSpace(`
report conclude find found assess
accusation accuse allege claim charge indict blame assert insinuate implicate fault
resignation resign quit depart step
sanction sanction fine penalise penalize ban bar suspend
proposal propose suggest offer
decision decide rule order convict acquit sentence jail withdraw revoke approve reject dismiss block uphold overturn
remark say tell state remark comment speak declare write argue describe call warn insist
attack attack strike raid bomb shell
criticism criticise criticize condemn denounce blast slam rebuke chastise lambast
demand demand threaten warn request urge ask
`), "\n") {
		f := strings.Fields(line)
		for _, v := range f[1:] {
			if m[stem(v)] == 0 {
				m[stem(v)] = hash("class " + f[0])
			}
		}
	}
	return m
}()

// makingVerbs bring the thing about that they have as their object.
var makingVerbs = stems(`release publish issue unveil announce make file present deliver give submit put lodge launch write impose
introduce order send read hand level leak pass adopt reach bring table release renew repeat extend carry mount stage`)

// tellingVerbs have a report or a letter as their subject.
var tellingVerbs = stems(`say tell state conclude find blame accuse warn show reveal claim allege argue describe call suggest criticise
criticize fault cite note assert urge demand recommend`)

// brings returns the classes of the things that an event brings about.
func (m *mention) brings() []uint64 {
	var out []uint64
	verb := stem(lexicon.Lemma(strings.ToLower(m.head)))
	if c := sayWords[verb]; c != 0 {
		out = append(out, c)
	}
	if c := thing(m.head); c != 0 {
		out = append(out, c)
	}
	if makingVerbs[verb] {
		if made, ok := objectOf(m.result()); ok {
			out = append(out, made.thing)
		}
		// "an assessment was published": its subject.
		if c := thing(m.subject()); c != 0 {
			out = append(out, c)
		}
	}
	if m.ev.Kind == model.Statement || sayWords[verb] == remarkThing {
		out = append(out, remarkThing)
	}
	if tellingVerbs[verb] {
		if c := thing(m.subject()); c != 0 {
			out = append(out, c) // "the report said"
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// subject is the word of the title that comes last before its head word and is
// no function word: what the verb is told of, as far as one word can say it.
func (m *mention) subject() string {
	at := wordIndex(m.ev.Title, m.head)
	if at < 0 {
		return ""
	}
	f := strings.Fields(m.ev.Title[:at])
	for k := len(f) - 1; k >= 0; k-- {
		w := strings.Trim(f[k], ",:“”\"'’")
		switch {
		case helpers[strings.ToLower(w)]:
		default:
			return w
		}
	}
	return ""
}

var helpers = set(`was were is are been be being has have had will would may might could also later then`)

// objectOf reads what a verb has as its object from the words that follow it:
// the first noun of an answerable thing that stands in no other phrase. "the BP
// report as self-serving" gives a report, BP's; “56,197 claims” gives none, since
// what can be counted is not what somebody said.
func objectOf(after string) (answer, bool) {
	var a answer
	fields := strings.Fields(after)
	for i, f := range fields[:min(len(fields), 16)] {
		w := strings.Trim(f, "“”\"'’‘`(),;:.!?")
		lower := strings.ToLower(w)
		if a.thing == 0 {
			switch {
			case w == "":
				continue
			case between[lower], i > 7:
				return answer{}, false
			case strings.Trim(w, "0123456789.,") == "":
				return answer{}, false
			}
			if c := thing(w); c != 0 && (i+1 == len(fields) || thing(strings.Trim(fields[i+1], ",.;:")) == 0) {
				a.thing, a.noun = c, lower
			} else if w[0] >= 'A' && w[0] <= 'Z' && !stopWords.Has(lower) {
				a.whose = append(a.whose, hash(stem(strings.TrimSuffix(strings.TrimSuffix(lower, "’s"), "'s"))))
			}
		} else if !stopWords.Has(lower) && len(w) > 2 && !calendarWords.Has(w) {
			a.about = append(a.about, hash(stem(lower)))
		}
		if strings.ContainsAny(f, ".;!?,”\"") {
			break
		}
		if a.thing != 0 && (lower == "and" || lower == "but" || lower == "as" || lower == "saying" || lower == "while") {
			break
		}
	}
	a.whose, a.about = withCountries(a.whose), unique(a.about)
	a.whose = unique(a.whose)
	return a, a.thing != 0
}

// between are words behind which a noun is no object of the verb before them.
var between = set(`of to on for in at by from over about that as against with than after before because when who which whether if
into under and but or not`)
