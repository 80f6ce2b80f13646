package quote

import (
	"strings"

	"dateline/model/lexicon"
)

// personTitles holds words that, before a name, make it a person's.
var personTitles = canonical(`mr. mrs. ms. mr mrs ms miss dr. dr prof. professor sir lord lady dame king queen prince princess pope cardinal bishop
 archbishop rev. reverend father sister brother rabbi imam sheikh ayatollah saint president vice-president premier chancellor prime minister
 secretary governor gov. senator sen. representative rep. congressman congresswoman mayor councilman councilwoman councillor ambassador amb. judge justice
 attorney general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. commander cmdr. officer detective inspector sheriff
 chief director chairman chairwoman chair ceo spokesman spokeswoman spokesperson speaker leader candidate nominee strategist analyst economist author
 journalist reporter editor columnist host correspondent coach manager aide adviser advisor delegate lawyer businessman businesswoman activist historian
 minister deputy commissioner prosecutor pollster executive founder actor actress singer`)

// canonical maps each word of a list to the list's own copy of it, without its
// full stop, so that a look-up gives a lasting string.
func canonical(list string) *lexicon.Table[string] {
	m := map[string]string{}
	for _, w := range strings.Fields(list) {
		m[w] = strings.TrimSuffix(w, ".")
	}
	return lexicon.NewTable(m)
}

// titleGender gives the sex that a title tells.
var titleGender = lexicon.NewTable(map[string]gender{"mr": male, "sir": male, "lord": male, "king": male, "prince": male, "brother": male, "father": male,
	"congressman": male, "chairman": male, "spokesman": male, "businessman": male, "councilman": male, "actor": male, "pope": male,
	"mrs": female, "ms": female, "miss": female, "lady": female, "queen": female, "princess": female, "sister": female, "dame": female,
	"congresswoman": female, "chairwoman": female, "spokeswoman": female, "businesswoman": female, "councilwoman": female, "actress": female})

// parties are what many are, and nobody's name.
var parties = lexicon.Words(`republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories`)

var suffixes = wordSet("Jr. Jr Sr. Sr II III IV")

// bodyWords holds words that make a name a body's or a place's.
var bodyWords = lexicon.Words(`party committee council congress senate house parliament court department ministry agency bureau office commission embassy
 university college school institute center centre foundation fund bank company corp. inc. ltd. co. group union association federation league club
 post times journal news press herald tribune guardian telegraph gazette magazine network television radio tv cnn bbc fox nbc abc cbs msnbc reuters ap npr
 police army navy force guard service administration campaign government state states county city republic kingdom nations street authority board
 hospital church society alliance coalition movement pac project poll survey democrats republicans facebook twitter google`)

// firstName returns the sex that a given name tells, and whether it is one.
func firstName(word string) (g gender, ok bool) {
	he, she := lexicon.MensNames.Has(word), lexicon.WomensNames.Has(word)
	switch {
	case he && !she:
		g = male
	case she && !he:
		g = female
	}
	return g, he || she
}
