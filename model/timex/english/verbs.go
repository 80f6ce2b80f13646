package english

import (
	. "dateline/model/timex/grammar"
)

// verbs adds the words from which the tense around an expression is read:
// auxiliaries, verbs that announce, and the pasts that do not end in -ed.
func verbs(w *[]Word) {
	add := func(c Class, list string) { *w = append(*w, List(c, 0, list)...) }
	add(PastVerb, "was were had did")
	add(PresentVerb, "is are has have does do am says")
	add(FutureVerb, "will shall ll wont shant gonna wanna")
	add(Aux, "be been being would could should might must can cannot may")
	add(PastVerb, `said told made took came went got gave found thought saw knew became left felt put brought began kept held wrote stood heard let meant set met ran
		paid sat spoke lay led read grew lost fell sent built understood drew broke spent cut rose drove bought wore chose shot struck shook flew caught dealt fought
		sold won threw hit hurt quit split spread swept stole swore tore woke withdrew undertook overthrew sank shrank sprang swung slid fled forbade foresaw froze bore
		bound bred fed bent bet blew burst cast cost dug drank ate forgot forgave hid hung knelt lent lit rang rode rid sought shed shone shut sang slept slew stuck stung
		sped strove swam taught thrust trod upheld withstood wound outdid overtook rebuilt reset resold undid undersold leapt dropped`)
}

// announces are words before "to" or a date that put what follows ahead.
var announces = map[string]bool{
	"scheduled": true, "expected": true, "due": true, "planned": true, "set": true, "slated": true, "plans": true, "plan": true, "expects": true, "expect": true,
	"intends": true, "intend": true, "hopes": true, "hope": true, "planning": true, "expecting": true, "likely": true, "supposed": true, "about": true,
	"going": true, "ready": true, "poised": true, "begins": true, "starts": true, "opens": true, "deadline": true, "matures": true, "mature": true, "maturing": true, "expires": true,
	"expire": true, "expiring": true, "payable": true, "effective": true, "upcoming": true, "forthcoming": true, "anticipated": true, "projected": true, "forecast": true,
	"prepares": true, "prepare": true, "preparing": true, "proposed": true, "promises": true, "promised": true, "vowed": true, "pledged": true, "agreed": true,
}
