package story

import "strings"

// placeClasses: each line is one country as news prose names it: its name, what
// is of it, and the capital or house that stands for its government. "Moscow
// dismissed the report" and "Russia dismissed the report" have one actor.
var placeClasses = placeNames(`
america american united_states us u.s. usa washington white_house pentagon
eu european brussels e.u.
britain british uk u.k. united_kingdom london downing_street england
russia russian moscow kremlin
china chinese beijing
france french paris elysee
germany german berlin
italy italian rome
spain spanish madrid
japan japanese tokyo
india indian delhi
pakistan pakistani islamabad
iran iranian tehran
iraq iraqi baghdad
israel israeli jerusalem
turkey turkish ankara
syria syrian damascus
egypt egyptian cairo
libya libyan tripoli
ukraine ukrainian kyiv kiev
poland polish warsaw
brazil brazilian brasilia
mexico mexican
canada canadian ottawa
australia australian canberra
greece greek athens
haiti haitian port-au-prince
korea korean
afghanistan afghan kabul
saudi riyadh
yemen yemeni sanaa
sweden swedish stockholm
norway norwegian oslo
denmark danish copenhagen
netherlands dutch hague
belgium belgian
austria austrian vienna
hungary hungarian budapest
venezuela venezuelan caracas
cuba cuban havana
argentina argentine
chile chilean santiago
nigeria nigerian abuja
kenya kenyan nairobi
ethiopia ethiopian
sudan sudanese khartoum
tunisia tunisian tunis
lebanon lebanese beirut
thailand thai bangkok
indonesia indonesian jakarta
philippines philippine manila
vietnam vietnamese hanoi
belarus belarusian minsk
serbia serbian belgrade
`)

// placeNames maps the stem of every single word to its line's class; names of
// two words stand for themselves, since neither word alone means the country.
func placeNames(lines string) map[uint64]uint64 {
	m := map[uint64]uint64{}
	for _, line := range strings.Split(strings.TrimSpace(lines), "\n") {
		fields := strings.Fields(line)
		class := hash("country " + fields[0])
		for _, w := range fields {
			if !strings.Contains(w, "_") {
				m[hash(stem(w))] = class
			}
		}
	}
	return m
}

// countryOf returns the country that a name stands for, 0 for none.
func countryOf(stem uint64) uint64 { return placeClasses[stem] }

// isCountry has the classes themselves, see withCountries.
var isCountry = func() map[uint64]bool {
	m := map[uint64]bool{}
	for _, class := range placeClasses {
		m[class] = true
	}
	return m
}()

// countryOfPeople is the country that an adjective in -ian is made of, as a name:
// "Ruritanian" is of Ruritania. 0 for other words.
func countryOfPeople(w string) uint64 {
	const least = 6
	w = strings.ToLower(w)
	if len(w) < least || !strings.HasSuffix(w, "ian") {
		return 0
	}
	return hash(stem(w[:len(w)-1]))
}
