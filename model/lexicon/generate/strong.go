package main

import "strings"

// strong lists the verbs whose past and participle differ, and those whose
// past is the base form: lemma past participle, alternatives with a slash. Those at its
// end are weak: WordNet lists no form but an old one for them ("wrought", "addrest").
const strong = `
arise arose arisen|awake awoke awoken|be was/were been|bear bore borne/born|beat beat beaten|become became become
begin began begun|bid bid bid/bidden|bite bit bitten|blow blew blown|break broke broken|choose chose chosen|come came come
do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|fly flew flown
forbid forbade forbidden|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got got/gotten|give gave given
go went gone|grow grew grown|hide hid hidden|know knew known|lie lay/lied lain/lied|mow mowed mown/mowed|prove proved proven/proved
ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn/sawed|see saw seen|sew sewed sewn/sewed
shake shook shaken|show showed shown/showed|shrink shrank/shrunk shrunk|sing sang sung|sink sank/sunk sunk|slay slew slain
sow sowed sown/sowed|speak spoke spoken|spring sprang/sprung sprung|steal stole stolen|stink stank stunk|stride strode stridden
strive strove/strived striven/strived|swear swore sworn|swell swelled swollen/swelled|swim swam swum|take took taken|tear tore torn
throw threw thrown|tread trod trodden|wake woke woken|wear wore worn|weave wove woven|write wrote written|dive dived/dove dived
cost cost cost|cut cut cut|hit hit hit|hurt hurt hurt|let let let|put put put|quit quit quit|set set set|shut shut shut
split split split|spread spread spread|thrust thrust thrust|burst burst burst|cast cast cast|shed shed shed|read read read
rid rid rid|bet bet bet|wed wed/wedded wed/wedded|upset upset upset|broadcast broadcast broadcast|forecast forecast/forecasted forecast/forecasted
have had had|make made made|say said said|pay paid paid|lay laid laid|lead led led|leave left left|lose lost lost|mean meant meant
meet met met|send sent sent|spend spent spent|stand stood stood|strike struck struck|tell told told|think thought thought
understand understood understood|win won won|withdraw withdrew withdrawn|hold held held|keep kept kept|hear heard heard
find found found|feel felt felt|fight fought fought|flee fled fled|bring brought brought|build built built|buy bought bought
catch caught caught|deal dealt dealt|dig dug dug|feed fed fed|hang hung/hanged hung/hanged|kneel knelt knelt|lend lent lent
light lit/lighted lit/lighted|seek sought sought|sell sold sold|shoot shot shot|sit sat sat|sleep slept slept|slide slid slid
spin spun spun|stick stuck stuck|sting stung stung|sweep swept swept|swing swung swung|teach taught taught|weep wept wept|wind wound wound
bind bound bound|bleed bled bled|breed bred bred|burn burned/burnt burned/burnt|cling clung clung|creep crept crept|dream dreamed/dreamt dreamed/dreamt
dwell dwelt dwelt|grind ground ground|learn learned/learnt learned/learnt|spell spelled/spelt spelled/spelt|spill spilled/spilt spilled/spilt
spoil spoiled/spoilt spoiled/spoilt|bend bent bent|shine shone/shined shone/shined|sling slung slung|speed sped/speeded sped/speeded|spit spat/spit spat/spit
string strung strung|wring wrung wrung|overcome overcame overcome|undergo underwent undergone|shed shed shed|sneak sneaked/snuck sneaked/snuck
plead pleaded/pled pleaded/pled|leap leaped/leapt leaped/leapt|lean leaned/leant leaned/leant|smell smelled/smelt smelled/smelt|shit shit shit|slit slit slit|beget begot begotten
work worked worked|address addressed addressed|bypass bypassed bypassed|bless blessed blessed|curse cursed cursed|melt melted melted/molten|shave shaved shaved/shaven
clothe clothed clothed/clad|heave heaved heaved|thrive thrived thrived|abide abided abided|overflow overflowed overflowed|gnaw gnawed gnawed|ski skied skied
spotlight spotlighted/spotlit spotlighted/spotlit|gild gilded gilded/gilt|strew strewed strewn/strewed|stave staved/stove staved/stove|hew hewed hewn/hewed|chide chided chided
beseech beseeched/besought beseeched/besought|transfix transfixed transfixed|cleave cleaved/cleft cleaved/cleft|lade laded laden|unclothe unclothed unclothed|shoe shod shod`

var prefixes = []string{"over", "under", "with", "fore", "out", "re", "mis", "un", "up", "be", "for", "par", "inter", "under", "a", "co", "off", "down", "broad"}

// strongForms maps a lemma to its simple pasts and participles.
func strongForms() map[string][2][]string {
	m := map[string][2][]string{}
	for _, line := range strings.FieldsFunc(strong, func(r rune) bool { return r == '\n' || r == '|' }) {
		f := strings.Fields(line)
		m[f[0]] = [2][]string{strings.Split(f[1], "/"), strings.Split(f[2], "/")}
	}
	return m
}

// strongOf returns the forms of a lemma that is strong itself or a prefix and
// a strong verb, when its exceptions in WordNet agree ("withhold", "foresee").
func strongOf(table map[string][2][]string, lemma string, known []string) ([2][]string, bool) {
	if f, ok := table[lemma]; ok {
		return f, true
	}
	for _, p := range prefixes {
		rest, ok := strings.CutPrefix(lemma, p)
		if !ok {
			continue
		}
		f, ok := table[rest]
		if !ok {
			continue
		}
		var out [2][]string
		for k, forms := range f {
			for _, s := range forms {
				for _, x := range known {
					if x == p+s {
						out[k] = append(out[k], x)
					}
				}
			}
		}
		if len(out[0]) > 0 && len(out[1]) > 0 {
			return out, true
		}
	}
	return [2][]string{}, false
}
