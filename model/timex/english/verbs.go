package english

import (
	"strings"

	. "dateline/model/timex/grammar"
)

// verbs adds the words from which the tense around an expression is read:
// auxiliaries, verbs that announce, and the pasts that do not end in -ed.
func verbs(w *[]Word) {
	add := func(c Class, list string) { *w = append(*w, List(c, 0, list)...) }
	add(PastVerb, "was were had did wasn weren hadn didn")
	add(PresentVerb, "is are has have does do am says isn aren hasn haven doesn don")
	add(FutureVerb, "will shall ll wont shant gonna wanna wo")
	add(Aux, "be been being would could should might must can cannot may")
	for _, m := range []map[string]bool{announces, schedules} {
		for w := range m {
			add(Forward, w)
		}
	}
	add(Forward, "rises sits reports report publishes publish releases release planned plans plan planning scheduled organised organized take takes moved postponed rescheduled delayed adjourned extended pushed deferred shifted invite invites urge urges forecast typically usually normally traditionally generally prospect prospects chance chances possibility threat await awaits hopes brace braces bracing wait waiting gear gearing pray call calls face faces urged asked advised warned encouraged reminded instructed looms loom odds likelihood probability please once called summoned need needs")
	add(PastVerb, `said told made took came went got gave found thought saw knew became left felt put brought began kept held wrote stood heard let meant set met ran
		paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose shot struck shook flew caught dealt fought
		sold won threw hit hurt quit split spread swept stole swore tore woke withdrew undertook overthrew sank shrank sprang swung slid fled forbade foresaw froze bore
		bound bred fed bent bet blew burst cast cost dug drank ate forgot forgave hid hung knelt lent lit rang rode rid sought shed shone shut sang slept slew stuck stung
		sped strove swam taught thrust trod upheld withstood wound outdid overtook rebuilt reset resold undid undersold leapt dropped oversaw overcame
		overheard overtook overran underwent withheld repaid misled foretold outgrew rewrote clung crept flung strode wept spun befell`)
}

// announces are words that put what follows ahead: true by themselves, false
// only before "to" or a preposition.
var announces = map[string]bool{
	"scheduled": true, "expected": false, "due": true, "planned": false, "set": false, "slated": true, "plans": false, "plan": false, "expects": false, "expect": false,
	"intends": true, "intend": true, "hopes": false, "hope": false, "planning": false, "expecting": false, "likely": false, "supposed": false,
	"going": false, "ready": false, "poised": false, "begins": true, "starts": true, "opens": true, "matures": true, "maturing": true, "expires": true,
	"expiring": true, "payable": true, "effective": true, "upcoming": true, "forthcoming": true, "looming": true, "anticipated": false, "projected": false,
	"prepares": false, "prepare": false, "preparing": false, "proposed": false, "promises": false, "promised": false, "vowed": false, "pledged": false, "agreed": false, "offered": false,
	"forecast": false, "tipped": false, "bound": false, "certain": false, "sure": false, "required": false, "invited": false, "hoping": false, "aiming": false, "aims": false, "aim": false,
	"seeks": false, "seek": false, "wants": false, "want": false, "eager": false, "keen": false, "hoped": false, "intended": false, "aimed": false, "wanted": false,
	"ending": true, "looms": true, "loom": true, "meet": true, "meets": true, "resume": true, "resumes": true, "arrives": true, "convenes": true, "begin": false,
}

// schedules are present forms of verbs that timetables use: with a bare date
// they tell what is to come ("the fair opens on Friday", "voters go to the
// polls on Sunday").
var schedules = func() map[string]bool {
	forms := map[string]bool{}
	for _, w := range strings.Fields(`open close go begin start end leave arrive return meet vote face play host air debut premiere depart travel fly head visit hold expire resume convene appear
		decide launch kick turn retire reopen conclude finish receive perform sail land tip tee come stream step
		continue relaunch reconvene adjourn shut testify announce unveil deliver consider hear wrap compete gather join expand rejoin quit resign choose elect pick`) {
		forms[w] = true
		switch {
		case strings.HasSuffix(w, "ch") || w == "go":
			w += "es"
		case w == "fly" || w == "testify":
			w = w[:len(w)-1] + "ies"
		default:
			w += "s"
		}
		forms[w] = true
	}
	return forms
}()
