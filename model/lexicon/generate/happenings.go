package main

import "strings"

// happens lists nouns that news uses for something that happens and that
// WordNet files first elsewhere (a meeting is a group there, a match a stick).
const happens = `accord agreement allegation announcement apology appeal assembly audit auction ban bankruptcy bid blackout blizzard boycott
briefing bust by-election caucus ceasefire cease-fire celebration championship citation clampdown comeback concert condemnation conference
congress controversy convention conviction coronation crackdown cup curfew cut cutback debate debut default deportation dispute downgrade
downturn drop drought embargo evacuation exhibition expulsion extradition famine festival freeze gain genocide handover hijacking holiday hike
hunt impeachment incursion inquest inquiry insurgency interview investigation layoff lawsuit leak lockout manhunt march marriage match meeting mishap mission mutiny
negotiation nomination offer offering offensive olympics outage overhaul pact pledge plot plunge poll premiere press-conference probe proposal
protest rally ransom reading rebuke recall recession recount reelection re-election repeal reply reprieve rescue reshuffle resignation response
resolution retreat reunion review revolt riot rollout sanction scandal seizure session shake-up shootout shortage shutdown sit-in
slump speech spill spinoff standoff stampede starvation statement suicide suit summit surge swap talk talks testimony threat tour tragedy
transfusion treaty truce tsunami turnaround turmoil unrest upgrade uprising veto vigil violence walkout warning wildfire workshop wreck
interference offence crisis disaster collapse outbreak report revelation concession departure arrival release`

// settled lists nouns of acts that, dated, still name no happening: standing
// activities, offices and trades.
const settled = `administration business work trade service career production practice use activity industry job operation security
management control policy care education training research football soccer baseball basketball hockey golf tennis sport game play way
thing part role effort case course process experience treatment market business line order force power position side action program
programme system project campaigner leadership command charge behavior behaviour conduct life living time engineering banking insurance
medicine music art photography farming mining agriculture shopping advertising marketing housing building clothing transportation
tourism entertainment defense defence possession term condition step bit difference touch kind usage employment profession`

// correct lays the two lists over a noun's share of happening.
func correct(lemma string, bits uint64) uint64 {
	switch {
	case listed(happens, lemma):
		return bits | 3<<happeningShift
	case listed(settled, lemma):
		return bits&^(3<<happeningShift) | min(bits>>happeningShift&3, 1)<<happeningShift
	}
	return bits
}

func listed(list, word string) bool {
	for _, w := range strings.Fields(list) {
		if w == word {
			return true
		}
	}
	return false
}
