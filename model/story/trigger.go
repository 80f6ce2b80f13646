package story

import (
	"strings"

	"dateline/model/lexicon"
)

// triggerClass returns the class of a head word: its synonyms in news prose and
// its noun and verb share one, other words stand for themselves, cut after six
// letters so that a verb and the noun made of it meet ("indict", "indictment").
func triggerClass(w string) uint64 {
	if w == "" {
		return 0
	}
	s := stem(lexicon.Lemma(strings.ToLower(w)))
	if emptyVerbs[s] {
		return 0
	}
	if c, ok := triggerClasses[s]; ok {
		return c
	}
	if len(s) > 6 {
		s = s[:6]
	}
	if c, ok := triggerClasses[s]; ok {
		return c
	}
	return hash(s)
}

// emptyVerbs name no happening at all: nothing is the same for sharing them.
var emptyVerbs = stems(`be have do get go come keep become seem remain need want let`)

// lightVerbs say little of what happens; the noun that follows does ("impose
// sanctions", "hold an election").
var lightVerbs = stemSet(`announce impose hold make take give issue launch carry conduct begin start end plan expect
order call declare deliver stage mount hand slap bring file reach sign approve face receive win suffer unveil
introduce lift ease extend tighten prepare consider publish release`)

// stemSet is stems for a list that every word of a text is looked up in.
func stemSet(list string) lexicon.Set {
	var b strings.Builder
	for _, w := range strings.Fields(list) {
		b.WriteString(stem(w) + " ")
	}
	return lexicon.Words(b.String())
}

// callsOff are verbs whose happening is what does not take place: "The vote was
// postponed" tells of the vote.
var callsOff = stems(`postpone delay cancel call put scrap shelve adjourn suspend abandon defer`)

// passiveAt reports whether a form of be stands right before the word at: what a
// light verb makes happen is then its subject, "Sanctions were imposed".
func passiveAt(text string, at int) bool {
	before := strings.TrimRight(text[:at], " ")
	before = before[strings.LastIndexByte(before, ' ')+1:]
	return before == "was" || before == "were" || before == "be" || before == "been" || before == "is" || before == "are"
}

// acts returns the classes of what happens in a title: its head word's and,
// with a light verb or one of calling off, those of the happenings it names; and
// apart from those the other happenings that it names.
func acts(text, head string, title []word, trigger uint64) (main, others []uint64) {
	if trigger == 0 {
		return nil, nil
	}
	main = []uint64{trigger}
	light := lightVerbs.Has(stem(lexicon.Lemma(strings.ToLower(head))))
	at := wordIndex(text, head)
	calledOff := callsOff[stem(lexicon.Lemma(strings.ToLower(head)))]
	for _, w := range title {
		if w.class == nameWord || w.class == numberWord || w.start == at {
			continue
		}
		noun := wordAt(text, w.start)
		if lexicon.Look(noun).Happening() < 2 {
			continue
		}
		if (light && at >= 0 && (w.start > at || passiveAt(text, at)) || calledOff) && len(main) < 3 {
			main = append(main, triggerClass(noun))
		} else {
			others = append(others, triggerClass(noun))
		}
	}
	return unique(main), unique(others)
}

// triggerClasses: each line is one happening as news texts name it.
var triggerClasses = classes(`
die died dead death killed kill deaths demise
attack strike struck raid assault bombing bomb bombed shelling
explode explosion blast blew exploded
meet met meeting talk talks summit
resign resignation quit stepped stepping step leave left departure depart
arrest detain detention custody arrested seized
charge indict indictment charged accuse
convict conviction guilty verdict
sentence jailed imprisoned
elect election
win won victory triumph
vote voted poll ballot
release publish publication issue issued unveil released unveiled
announce announcement declare declaration
sign signed signing ratify
approve approval pass passed adopt adoption endorse back backed
reject rejection veto refuse refusal turn
sanction sanctions embargo
sue lawsuit suit sued
begin start began begun launch launched commence open opened opening
end finish conclude conclusion over stop stopped halt halted cease
collapse collapsed cave
sink sank sunk sinking
fire fired dismiss dismissal sack sacked oust ousted
hire appoint appointment name named nominate nomination
agree agreement deal accord pact
protest demonstration rally march demonstrate
withdraw withdrew withdrawal pull pullout
invade invasion incursion
crash crashed collide collision
arrive arrival land landed visit visited trip
expel expulsion expelled
leak leaked spill spilled
buy bought acquire acquisition purchase takeover merger
rise rose increase increased grow grew jump
drop fall fell fallen decline decrease plunge
delay postpone postponed
disaster catastrophe tragedy accident incident calamity
cancel cancellation scrap scrapped cancelled call
`)

func classes(lines string) map[string]uint64 {
	m := map[string]uint64{}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		fields := strings.Fields(line)
		class := hash("class " + fields[0])
		for _, w := range fields {
			if s := stem(w); m[s] == 0 {
				m[s] = class
			}
		}
	}
	return m
}
