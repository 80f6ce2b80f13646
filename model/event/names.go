package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// sort tells people from organisations and places.
type sort uint8

const (
	unknownName sort = iota
	person
	organisation
	place
)

// entity is somebody or something with a name in one article.
type entity struct {
	name   string // the fullest form met, without titles
	sort   sort
	female bool
	male   bool
	count  int
	first  int   // token of the first mention
	last   int   // token of the last mention
	acts   uint8 // whether anything shows that it is a person: 2, or not: 1, 0 not asked yet
	titled bool  // an office, a given name or what he is told of stood with the name
	kin    int   // the next entity with the same last word + 1
	the    int   // mentions behind "the", less those without
}

// names recognises the names of one article and what later words refer to
// them.
type names struct {
	entities []entity
	of       []int32                  // by token: entity + 1
	doubts   []uint8                  // by token: whether that is in doubt: 2, or not: 1, 0 not asked yet
	stands   []int32                  // by token: what a pronoun stands for: entity + 2, 1 for nobody, 0 not asked yet
	byWord   lexicon.Register[int]    // last word of a name → entity
	roles    lexicon.Register[int]    // "president", "embassy" → entity
	office   lexicon.Register[string] // the words that stood before a role word: "democratic presidential"
	lived    lifeTold                 // whose life the article tells
	people   []somebody               // scratch of a second reckoning
	key      []byte                   // scratch of look-ups
}

var honorifics = wordSet(`mr mr. mrs mrs. ms ms. miss dr dr. sir dame lord lady prof prof. professor president vice-president prime minister premier
chancellor senator sen. sen representative rep. rep congressman congresswoman governor gov. gov mayor secretary king queen prince princess pope judge
justice general gen. gen colonel col. col captain capt. capt lieutenant lt. lt sergeant sgt. sgt major maj. admiral adm. commander chief director chairman chairwoman
chair ceo spokesman spokeswoman spokesperson ambassador attorney sheriff officer detective inspector coach manager candidate nominee former deputy vice acting minister
lawmaker leader analyst economist author actor singer actress first speaker councillor councilman commissioner envoy imam rabbi father sister brother reverend rev. bishop archbishop cardinal
councilwoman councilmember alderman constable corporal cpl. private executive financial principal dean provost rector chef pastor deacon sultan emir headteacher superintendent
republican democratic democrat then-president ex-president`)

// styles before a name make it a person's, whatever else it names.
var styles = wordSet(`mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady prof prof. professor minister senator sen. judge justice general gen. colonel col. captain capt. lieutenant lt.
sergeant sgt. major admiral inspector detective`)

// offices stand between a body and the person who speaks for it.
var offices = wordSet(`ceo president chairman chairwoman chair chief director secretary minister senator sen. sen gov. gov governor mayor spokesman spokeswoman spokesperson
coach manager candidate nominee leader judge justice rep. rep commissioner ambassador adviser advisor analyst economist lawyer professor founder editor captain striker midfielder
goalkeeper defender quarterback boss executive cfo coo`)

// portfolios are what a minister or a secretary is of.
var portfolios = wordSet(`finance foreign interior defence defense health justice education home treasury trade energy labour labor transport agriculture culture environment housing
social economy prime chief deputy first vice cabinet state commerce`)

// trades are people in the dictionary and firms in the news: "chip designer Corvid".
var trades = wordSet(`rival maker giant supplier designer producer operator retailer carrier lender owner partner competitor developer manufacturer builder publisher provider
insurer distributor parent client customer buyer seller bidder investor shipper brewer miner driller refiner grower processor wholesaler exporter importer broadcaster
newcomer champion leader host neighbor neighbour winner loser contender challenger`)

// benches stand between a state and its judge.
var benches = wordSet(`district circuit supreme superior appeals county high crown federal municipal chief associate`)

// ofBodies are bodies whose names go on behind "of" or "for": "Bank of England".
var ofBodies = wordSet(`office department ministry bureau bank university college house institute court chamber council board association federation academy society league
organization organisation agency commission committee center centre church school museum bishops`)

// brackets are how some corpora write brackets; they name nobody.
var brackets = wordSet(`lrb rrb lsb rsb lcb rcb`)

var suffixes = wordSet(`jr jr. sr sr. ii iii iv`)

var male = wordSet(`mr mr. sir lord king prince pope father brother spokesman chairman congressman councilman husband son actor businessman imam reverend`)

var female = wordSet(`mrs mrs. ms ms. miss dame lady queen princess sister spokeswoman chairwoman congresswoman wife daughter actress businesswoman mother`)

// kinship is what people are to each other.
var kinship = wordSet(`wife husband mother father son daughter sister brother widow widower uncle aunt nephew niece`)

// Given names that tell he from she.
var mensNames, womensNames = lexicon.MensNames, lexicon.WomensNames

var organisationWords = wordSet(`inc inc. corp corp. co co. ltd ltd. plc llc group party ministry department embassy university college agency bank
association committee commission council court congress parliament senate house union organization organisation institute bureau office police army
force forces navy board company corporation foundation league federation authority service times post journal news network airlines airways
motors industries holdings club fund trust administration government team church school hospital media press guard house-hold security
brewery works mill mills factory theatre theater orchestra choir museum library gallery hotel abbey cathedral castle palace monastery tower prison stadium
railway railways line canal shipyard dockyard bakery magazine gazette herald tribune review festival award medal cup treaty trail
healthcare health energy financial foods capital software pharmaceuticals communications insurance securities ventures consulting logistics solutions entertainment
coal oil gas power electric resources petroleum steel mining chemicals semiconductor electronics brands stores properties analytics advisors associates aerospace dynamics therapeutics laboratories
labs medical alliance coalition council forum initiative radio television caucus
instruments tools systems technologies studios records pictures brothers partners bookshop quarry colliery observatory barracks cemetery`)

var placeWords = wordSet(`city county state province island islands river lake sea ocean street avenue road airport square bridge mountain valley park district region beach bay`)

// placeOpenings begin the names of towns.
var placeOpenings = wordSet(`san santa los las fort port mount st. saint puerto costa palo`)

// spanishOpenings begin them before what elsewhere is a given name: "San Antonio".
var spanishOpenings = wordSet(`san santa los las puerto costa palo`)

// thingWords end the names of what is neither a body, a person nor a place.
var thingWords = wordSet(`convention conference summit games cup award awards prize act bill day week month festival championship championships tournament series show
debate treaty agreement accord pact report review index plan project programme program mission war battle revolution initiative amendment tour open masters final election
movement campaign memorial anniversary operation doctrine theory test law rule code constitution scandal affair crisis deal medal oscar universe theorem disease syndrome virus
telescope probe rocket station bible`)

// givenName reports whether word is a given name.
func givenName(word string) bool { return in(mensNames, word) || in(womensNames, word) }

// arabicArticles open surnames that are also written without them.
var arabicArticles = wordSet(`al el`)

// familyFirst are surnames that stand before the given name.
var familyFirst = wordSet(`li wang zhang liu chen yang huang zhao wu zhou xu sun zhu hu guo gao lin luo zheng liang xie tang xi jiang deng wen peng cao zeng xiao tian dong pan yuan
cai ye cheng wei su lu ding ren shen yao zhong liao fan jin shi jia xia qiu hou zou xiong meng qin yan xue lei bai duan hao kong shao qian
kim lee park choi jung jeong kang cho yoon yun jang lim shin seo kwon hwang ahn song ryu hong moon roh noh chung ban nguyen tran pham hoang phan vo dang bui ngo duong`)

// find recognises the names of d.
func (n *names) find(d *syntax.Doc) {
	n.entities = n.entities[:0]
	n.of = sized(n.of, len(d.Tokens))
	clear(n.of)
	n.stands = sized(n.stands, len(d.Tokens))
	clear(n.stands)
	n.doubts = sized(n.doubts, len(d.Tokens))
	clear(n.doubts)
	n.byWord.Reset()
	n.roles.Reset()
	n.office.Reset()
	for p := range d.Phrases {
		n.phrase(d, d.Phrases[p])
	}
	n.openings(d)
	n.nicknamed(d)
	for e := range n.entities { // a person without any other name than a given one
		x := &n.entities[e]
		if x.sort == place || x.sort == organisation || x.male || x.female || strings.Contains(x.name, " ") {
			continue
		}
		x.male = in(mensNames, x.name) && !in(womensNames, x.name)
		x.female = in(womensNames, x.name) && !in(mensNames, x.name)
	}
	n.findLived(d)
}

// nicknamed joins the names that a nickname parts: "Juan “Chico” Berg".
func (n *names) nicknamed(d *syntax.Doc) {
	for p := range d.Phrases {
		i := d.Phrases[p].First - 3 // where the mark would stand that opens the nickname
		if i < 1 || d.Tags[i] != syntax.Open || d.Tags[i+2] != syntax.Close || d.Tags[i-1] != syntax.Name || d.Tags[i+1] != syntax.Name || d.Tags[i+3] != syntax.Name || d.Text(i) == "(" {
			continue
		}
		e := n.mentioned(i + 3)
		if e < 0 || n.entities[e].sort == organisation || n.entities[e].count > 1 && n.entities[e].sort != unknownName {
			continue
		}
		x := &n.entities[e]
		x.sort, x.male, x.female = person, in(mensNames, d.Text(i-1)), in(womensNames, d.Text(i-1))
		if !strings.Contains(x.name, " ") {
			x.name = d.Text(i-1) + " " + x.name
		}
		for k := i - 1; k < i+3; k++ {
			n.of[k] = int32(e + 1)
		}
	}
}

// openings finds the names that open a sentence and read as common nouns there:
// "Marsh was promoted", once General Marsh is known.
func (n *names) openings(d *syntax.Doc) {
	for s := range d.Sentences {
		i := d.Sentences[s].First
		if i+1 >= d.Sentences[s].Last || d.Tags[i] != syntax.Noun && d.Tags[i] != syntax.Adj || !d.Tokens[i].Shape.Is(segment.Capital) || n.of[i] != 0 || !d.Tags[i+1].IsVerb() && d.Tags[i+1] != syntax.Genitive {
			continue
		}
		if e, ok := n.byWord.Look(string(n.lower(d.Text(i)))); ok && n.entities[e].sort == person && n.entities[e].first < i {
			n.of[i] = int32(e + 1)
			n.entities[e].count++
			n.entities[e].last = max(n.entities[e].last, i)
		}
	}
}

// phrase looks for one run of name words in a noun phrase.
func (n *names) phrase(d *syntax.Doc, p syntax.Phrase) {
	for i := p.First; i < p.Last; i++ {
		if d.Tags[i] == syntax.Noun && p.Last == p.First+1 && d.Tokens[i].Shape.Is(segment.Capital) { // "Tan won": a surname at the head of the sentence
			if e, ok := n.byWord.Look(string(n.lower(d.Text(i)))); ok && n.entities[e].sort == person && strings.Contains(n.entities[e].name, " ") {
				n.of[i] = int32(n.meant(e, false, false) + 1)
				n.entities[n.of[i]-1].count++
				n.entities[n.of[i]-1].last = i
			}
		}
		opensName := d.Tags[i] == syntax.Noun && i+1 < p.Last && d.Tags[i+1] == syntax.Name && d.Tokens[i].Shape.Is(segment.Capital) && !d.Tokens[i].Shape.Is(segment.AllCapital) && givenName(d.Text(i)) // "Marine Lepic"
		if d.Tags[i] != syntax.Name && !opensName || in(brackets, d.Text(i)) || n.of[i] != 0 {
			continue
		}
		first := i
		if k := i - 1; k >= p.First && d.Tags[k] == syntax.Adj && fold(d, k, "new") && d.Tokens[k].Shape.Is(segment.Capital) { // "New York"
			first = k
		}
		for i < p.Last && !in(brackets, d.Text(i)) && (d.Tags[i] == syntax.Name || i+1 < p.Last && d.Tags[i+1] == syntax.Name && d.Tags[i] == syntax.Noun && d.Tokens[i].Shape.Is(segment.Capital)) {
			i++
		}
		n.run(d, p, first, i)
	}
}

// family bounds how many bearers of one surname are told apart.
const family = 100

// member returns the one of the family that begins with entity e who can bear a
// full name and is of the sex that is known.
func (n *names) member(e int, name string, he, she bool) (int, bool) {
	k := e
	for range family {
		if x := &n.entities[k]; compatible(x.name, name) && !(he && x.female || she && x.male) {
			return k, true
		}
		if n.entities[k].kin == 0 {
			break
		}
		k = n.entities[k].kin - 1
	}
	return e, false
}

// meant returns who of the family that begins with entity e a surname alone
// stands for: of those whose sex fits, the last met who is met as often, or who is met far more
// often.
func (n *names) meant(e int, he, she bool) int {
	best, k := -1, e
	for range family {
		x := &n.entities[k]
		if !(he && x.female || she && x.male) && (best < 0 || x.count >= 3*n.entities[best].count || x.last > n.entities[best].last && x.count >= n.entities[best].count || plainOpening(n.entities[best].name) && !plainOpening(x.name)) && !(best >= 0 && plainOpening(x.name)) {
			best = k
		}
		if x.kin == 0 {
			break
		}
		k = x.kin - 1
	}
	if best < 0 {
		return e
	}
	return best
}

// endsWithWords reports whether long is short with words before it.
func endsWithWords(long, short string) bool {
	return len(long) > len(short)+1 && strings.HasSuffix(long, short) && long[len(long)-len(short)-1] == ' '
}

// lower returns s in lower case until the next call, for a look-up.
func (n *names) lower(s string) []byte {
	n.key = n.key[:0]
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			n.key = append(n.key[:0], strings.ToLower(s)...)
			break
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		n.key = append(n.key, c)
	}
	return n.key
}

// compatible reports whether two names can be one person's: a first name that
// both give must agree.
func compatible(a, b string) bool {
	fa, _, okA := strings.Cut(a, " ")
	fb, _, okB := strings.Cut(b, " ")
	if okA && okB && (in(nameParticles, fa) || in(nameParticles, fb)) { // "Von der Heide", "Ada von der Heide"
		short, long := a, b
		if len(short) > len(long) {
			short, long = long, short
		}
		return len(short) == len(long) && strings.EqualFold(short, long) || len(long) > len(short) && long[len(long)-len(short)-1] == ' ' && strings.EqualFold(long[len(long)-len(short):], short)
	}
	return !okA || !okB || fa == fb || len(fa) > 0 && len(fb) > 0 && fa[0] == fb[0] && (len(fa) <= 2 || len(fb) <= 2)
}

func (n *names) sortOf(d *syntax.Doc, first, last int, titled bool) sort {
	head := d.Text(last - 1)
	w := d.Words[last-1]
	switch {
	case in(thingWords, head) && last-first > 1:
		return unknownName
	case in(organisationWords, head):
		return organisation
	case in(placeWords, head) && last-first > 1:
		return place
	case last-first == 2 && !titled && in(placeOpenings, d.Text(first)) && (!w.Is(lexicon.PersonName) || in(spanishOpenings, d.Text(first))):
		return place
	case titled && !w.Is(lexicon.Place):
		return person
	case titled && last-first > 1 && !d.Words[first].Is(lexicon.Adjective):
		return person
	case w.Is(lexicon.Place) && !(last-first > 1 && d.Words[first].Is(lexicon.PersonName)):
		return place
	case w.Is(lexicon.Organisation):
		return organisation
	case d.Tokens[last-1].Shape.Is(segment.AllCapital) && d.Tokens[last-1].Len() <= 5 && (last-first == 1 || d.Tokens[last-1].Len() > 2 && !d.Tokens[first].Shape.Is(segment.AllCapital) && !d.Words[first].Is(lexicon.PersonName)):
		return organisation
	case last-first == 2 && !d.Words[first].Is(lexicon.Place) && w.NounWeight() < 3 && !(d.Words[first].Is(lexicon.Adjective) && !d.Words[first].Is(lexicon.PersonName) && w != 0):
		return person
	case last-first == 3 && strings.HasSuffix(d.Text(first+1), "."):
		return person
	case w.Is(lexicon.PersonName):
		return person
	}
	return unknownName
}

// called returns the name of entity e as it stands inside a sentence: "the United
// States".
func (n *names) called(e int) string {
	if x := &n.entities[e]; x.sort != person && x.the > 0 && !strings.HasPrefix(x.name, "The ") {
		return "the " + x.name
	}
	return n.entities[e].name
}

// namesPerson reports whether name is that of a person of the article.
func (n *names) namesPerson(name string) bool {
	for e := range min(len(n.entities), enough) {
		if x := &n.entities[e]; x.sort == person && x.name == name {
			return true
		}
	}
	return false
}

// mentioned returns the entity that token i is part of, −1 for none.
func (n *names) mentioned(i int) int { return int(n.of[i]) - 1 }
