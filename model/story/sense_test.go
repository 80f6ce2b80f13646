package story

import (
	"slices"
	"testing"
)

// sensesIn reads a title whose head word is marked by brackets.
func sensesIn(t *testing.T, marked string) []sense {
	t.Helper()
	from, to := slices.Index([]byte(marked), '['), slices.Index([]byte(marked), ']')
	if from < 0 || to < from {
		t.Fatalf("no head word is marked in %q", marked)
	}
	ts := tokens(marked[:from] + marked[from+1:to] + marked[to+1:])
	out, _ := sensesOf(ts, tokenAt(ts, from))
	return out
}

// TestOneHappeningInManyWords: the titles of a line tell one happening.
func TestOneHappeningInManyWords(t *testing.T) {
	for _, titles := range [][]string{
		{"Nurses [walked] out over night shifts", "Nurses [went] on strike", "A stoppage by nurses [began]", "Nurses [downed] tools", "The walkout [shut] six wards"},
		{"Nurses [returned] to work", "The walkout [ended]", "The union [called] off the strike", "Nurses [ended] their stoppage"},
		{"A jury [found] Lorne guilty of arson", "Lorne was [convicted] of arson", "The jury [returned] its verdict", "Lorne's [conviction]"},
		{"Lorne was [jailed] for nine years", "Lorne was [sentenced] to nine years", "The court [sent] Lorne to prison", "Lorne [got] nine years in prison"},
		{"Lorne was [detained] in Perth", "Police [took] Lorne into custody", "Lorne's [arrest]", "Detectives [picked] up Lorne"},
		{"Ada Brook [stepped] down as chair", "Ada Brook [quit] as chair", "Ada Brook [tendered] her resignation", "Ada Brook's [departure]", "Ada Brook [resigned]"},
		{"Kim Dorn [took] over at the bank", "Ada Brook was [succeeded] by Kim Dorn", "Kim Dorn [became] head of the bank", "The bank [named] Kim Dorn as its head"},
		{"Kim Dorn was [sworn] in", "Kim Dorn [took] the oath of office", "Kim Dorn's [inauguration]"},
		{"A man [opened] fire in a bar", "Four were [shot] dead in a bar", "The attack [left] four dead", "The shooting [killed] four"},
		{"Nine people [died] in the pit", "Nine people [lost] their lives in the pit", "The blast [claimed] nine lives", "Nine miners were [killed]"},
		{"The ferry [sank] off Oban", "The ferry [capsized] off Oban", "The ferry [went] down off Oban"},
		{"Two trams [collided] in Graz", "A tram [smashed] into another in Graz", "A tram [came] off the rails in Graz", "Six died when two trams [crashed] in Graz"},
		{"A cyclone [made] landfall at Beira", "A cyclone [came] ashore at Beira", "A cyclone [slammed] into Beira"},
		{"The rocket [lifted] off", "The rocket [blasted] off", "The rocket was [launched]"},
		{"The capsule [touched] down in the desert", "The capsule [landed] in the desert", "The capsule [splashed] down"},
		{"The truce [took] effect", "A ceasefire [came] into force", "A truce has been in [force]", "The law [entered] into force"},
		{"The two sides [reached] an agreement", "The two sides [struck] a deal", "Both [came] to terms", "They [agreed] on a price"},
		{"The quarter was [placed] under quarantine", "The army [sealed] off the quarter", "The government [imposed] a lockdown"},
		{"Brandt Steel [filed] for bankruptcy", "Brandt Steel [went] bust", "The [insolvency] of Brandt Steel"},
		{"The senate [passed] the bill", "Senators [adopted] the law", "Senators [gave] the bill their approval", "Senators [voted] for the bill"},
		{"The court [struck] down the law", "The court [annulled] the law", "Judges [declared] the law unconstitutional"},
		{"The power [went] out in Lund", "A blackout [hit] Lund", "Lund [lost] power"},
		{"The probe [entered] orbit", "The probe [went] into orbit"},
	} {
		first := sensesIn(t, titles[0])
		for _, other := range titles[1:] {
			if s, _ := sharedSense(first, sensesIn(t, other)); s == 0 {
				t.Errorf("%q and %q have nothing in common", titles[0], other)
			}
		}
	}
}

// TestStepsAndOppositesStayApart: no two titles of a line tell one happening.
func TestStepsAndOppositesStayApart(t *testing.T) {
	for _, titles := range [][]string{
		{"Lorne was [detained]", "Lorne was [charged] with arson", "Lorne was [convicted] of arson", "Lorne was [jailed] for nine years", "Lorne was [released]"},
		{"A jury [found] Lorne guilty", "A jury [found] Lorne not guilty"},
		{"The strike [began]", "The strike [ended]"},
		{"Parliament [approved] the treaty", "Parliament [rejected] the treaty", "The treaty [came] into force"},
		{"The court [upheld] the law", "The court [struck] down the law"},
		{"Shares in Brandt [rose]", "Shares in Brandt [fell]"},
		{"The bank [raised] its rate", "The bank [cut] its rate", "The bank [kept] its rate unchanged"},
		{"The school [closed]", "The school [reopened]"},
		{"Ada Brook [resigned]", "Ada Brook was [appointed] to the board"},
		{"Rangers [won]", "Rangers [drew]"},
		{"The prisoners were [freed]", "The prisoners were [exchanged]"},
		{"The hostages were [kidnapped]", "The hostages were [rescued]"},
		{"The volcano [erupted]", "The village was [evacuated]"},
	} {
		for i, a := range titles {
			for _, b := range titles[i+1:] {
				if s, _ := sharedSense(sensesIn(t, a), sensesIn(t, b)); s != 0 {
					t.Errorf("%q and %q are taken for one happening (%d)", a, b, s)
				}
			}
		}
	}
}
