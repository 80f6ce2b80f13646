package syntax

import (
	"slices"
	"strings"
	"testing"

	"dateline/model/lexicon"
	"dateline/model/segment"
)

// Each case is word/Tag as a grammarian would tag it; words without a tag are
// not judged.
var tagged = []string{
	"The/Det report/Noun released/Part on/Prep Tuesday/Time accused/Past the/Det minister/Noun of/Prep lying/Ger ./Stop",
	"The/Det council/Noun released/Past a/Det report/Noun on/Prep schools/Plural .",
	"Police/Plural said/Past the/Det man/Noun died/Past after/Sub he/Pron fell/Past .",
	"She/Pron has/HaveFin recently/Adv resigned/Part from/Prep the/Det board/Noun .",
	"They plan/Plain to/To attack/Base the plan/Noun .",
	"The attack/Noun killed/Past four/Num people/Plural and/Conj wounded/Past nine/Num .",
	"The bridge/Noun was/BeFin finally/Adv opened/Part by/Prep the/Det mayor/Noun .",
	"Critics/Plural fear/Plain that/That the/Det cuts/Plural will/Modal not/Not last/Base .",
	"The/Det man/Noun who/Rel was/BeFin arrested/Part left/Past .",
	"That/Det proposal/Noun failed/Past .",
	"He/Pron said/Past that/Pron was/BeFin wrong/Adj .",
	"Exports/Plural rose/Past by/Prep 5/Num %/Num in/Prep May/Time .",
	"The bank may/Modal report/Base a/Det loss/Noun next/Adj week/Noun .",
	"Norway/Name ’s/Genitive parliament/Noun voted/Past to/To join/Base the/Det pact/Noun .",
	"The firm/Noun , founded/Part in/Prep 1901/Num , closed/Past .",
	"The minister/Noun denied/Past taking/Ger bribes/Plural .",
	"There/There were/BeFin protests/Plural in/Prep Lagos/Name .",
	"To/To win/Base , the/Det party/Noun needs/Third money/Noun .",
	"Officials/Plural could/Modal not/Not come/Base yesterday/Time .",
	"The women/Plural ’s/Genitive final/Noun between/Prep Berg and Lund will be played/Part on Sunday .",
	"Lund/Name won/Past the Ohio/Name primaries/Plural on Monday .",
	"Sales fell/Past , compared/Part with a/Det 2 % rise/Noun last year .",
	"He was held/Part at a/Det police station/Noun in Leeds .",
	"The referendum/Noun , agreed/Part in October , followed/Past a long campaign/Noun .",
	"The leader/Noun , Anna Lund , promised/Past to scrap/Base the plan .",
	"It is/BeFin the/Det third drowning/Noun in/Prep the county since May .",
	"Berg , who/Rel lost/Past the/Det 2021 final/Noun , retired/Past .",
	"Minutes showed/Past most members/Plural expected/Past to/To cut/Base rates .",
	"Walsh/Name scored/Past twice/Adv as/Sub Ghana/Name beat/Past Mali/Name on Sunday .",
	"It will/Modal replace/Base them free/Adj of charge/Noun from May .",
	"Ghana/Name said/Past more than/Prep 1,000/Num men/Plural had/HaveFin been/BePart freed/Part .",
	"About/Prep 40/Num guests/Plural spent/Past the night/Noun in the barn .",
	"The van/Noun was/BeFin found/Part abandoned/Part near the lake .",
	"He/Pron praised/Past the scheme/Noun , introduced/Part last/Adj May/Time .",
	"Everton/Name host/Plain Leeds/Name on/Prep Sunday/Time .",
	"The bank/Noun cut/Past its profit/Noun forecast/Noun on/Prep Monday/Time .",
	"Only Jan/Name Holm/Name voted/Past against it .",
	"The girl was/BeFin last/Adv seen/Part on Friday .",
	"Lund/Name was/BeFin fired/Part in May/Time 2017/Num and/Conj the/Det city/Noun paid/Past the/Det family/Noun $/Symbol 2/Num million/Num .",
	"The/Det navy/Noun , which/Rel sold/Past two ships in 2012 , took/Past on/Prep forty/Num divers .",
	"A/Det ferry/Noun carrying/Ger pilgrims/Plural capsized/Past on/Prep Sunday , the coastguard said/Past .",
	"The mill , based/Part in Lund , sold/Past a/Det ship/Noun in June , compared/Part with two last year .",
	"The port , which/Rel the army/Noun shelled/Past for/Prep three days , is/BeFin a ruin .",
	"In/Prep his diaries/Plural , printed/Part in 1931 , he/Pron blamed/Past the king .",
	"The lynx/Noun was/BeFin declared/Part extinct in 1998 .",
	"It was run by his daughter/Noun , Ann Lund , since/Sub her father/Noun retired/Past in 1994 .",
	"The mill was led by Erik Holm , before/Sub the team/Noun moved/Past in 1994 .",
	"The road was closed on Monday , after/Sub a storm/Noun damaged/Past the bridge .",
	"Shares rose on Monday , after/Prep a deal/Noun announced/Part in May .",
	"Two of the sailors/Plural were presumed/Part drowned/Part in March .",
	"She scored/Past with/Prep three minutes/Plural left/Adj on Sunday .",
	"The law/Noun will force/Base ferries/Plural to/To carry/Base boats .",
	"The/Det money/Noun given/Part to nurses was/BeFin enough .",
	"A/Det retired police/Plural officer/Noun found/Past it .",
	"The church/Noun was destroyed/Part in/Prep fighting/Noun in 2014 .",
	"They hope to/To sell/Base the/Det drinks/Plural arm/Noun by May .",
	"A/Det bid/Noun to/To stop/Base him/Obj fell/Past short .",
	"It adds to the case for/Prep a/Det tax/Noun cut/Noun in May .",
	"Unions demand/Plain that/That permits/Plural be/BeBase issued/Part .",
	"Ada Lund helped/Past organize/Base a march in May .",
	"Holm helped/Past found/Base the/Det club in 1987 .",
	"Berg helped/Past win/Base the/Det case .",
	"Three officials/Plural close/Adj to/Prep the/Det talks/Noun told/Past the/Det paper .",
	"The minister called/Past the plan/Noun “/Open reckless/Adj ”/Close and/Conj resigned/Past .",
	"The board never/Not approved/Past the/Det merger/Noun .",
	"Neither the film nor the book ever/Adv won/Past .",
	"Rossi almost never/Not answered/Past his/Poss calls/Plural .",
	"A promise/Noun never/Not kept/Part was/BeFin forgotten/Part .",
	"Rossi and Brandt never/Not seem/Plain to/To tire .",
	"Turin has/HaveFin since/Adv withdrawn/Part its offer .",
	"The pier had/HaveFin until/Adv now/Adv been/BePart shut/Part .",
	"The grant helped/Past the/Det choir/Noun record/Base a/Det song/Noun .",
	"Let/Base the/Det band/Noun play/Base .",
	"The strike made/Past ministers/Plural think/Base again .",
	"Only/Adv in June did/DoFin the/Det abbey/Noun open/Base its doors .",
	"Ward wears/Third coats/Plural he does/DoFin n’t/Not like/Base in May .",
	"He lists/Third every house it did/DoFin not/Not already/Adv own/Base .",
	"The queue/Noun was longer than trains/Plural .",
	"He lost/Past the/Det third/Adj most/Adv points/Plural of any player .",
	"A lorry/Noun carrying/Ger the/Det old/Adj kit/Noun crashed/Past in/Prep Turin/Name on Friday .",
	"Fees from the shop go/Plain to/Prep a school .",
	"Two sailors/Plural found/Part dead/Adj in a cabin on Friday were/BeFin brought/Part home .",
	"A rule/Noun adopted/Part in 1998 barred/Past smoking/Ger on trains .",
	"One clerk smiled/Past , and/Conj another/Pron thanked/Past him/Obj .",
	"Hit by cuts/Plural ordered/Part by/Prep the/Det bank/Noun , the chain closed/Past .",
	"The nurse/Noun , named/Part as Rosa Brandt , 41 , of Turin , was/BeFin freed/Part .",
}

func TestTags(t *testing.T) {
	right, all := 0, 0
	for _, line := range tagged {
		var words, tags []string
		for _, f := range strings.Fields(line) {
			w, tag, _ := strings.Cut(f, "/")
			words, tags = append(words, w), append(tags, tag)
		}
		text := strings.NewReplacer(" ,", ",", " .", ".", " ’s", "’s", "“ ", "“", " ”", "”", " %", "%").Replace(strings.Join(words, " "))
		d := Analyse(segment.Split(text))
		if len(d.Tokens) != len(words) {
			t.Fatalf("%q: %d tokens, want %d", text, len(d.Tokens), len(words))
		}
		for i, want := range tags {
			if want == "" {
				continue
			}
			all++
			if got := d.Tags[i].String(); got == want {
				right++
			} else {
				t.Errorf("%s: %q is %s, want %s", text, words[i], got, want)
			}
		}
	}
	t.Logf("%d of %d tags right", right, all)
}

func TestVerbs(t *testing.T) {
	cases := []struct {
		text, verb string
		check      func(d *Doc, v Verb) bool
	}{
		{"The report, which was published on Monday, accused the minister.", "accused", func(d *Doc, v Verb) bool {
			return v.Kind == Main && v.Tense == PastTense && d.words(v.Subject) == "The report" && d.words(v.Object) == "the minister"
		}},
		{"The report, which was published on Monday, accused the minister.", "was published", func(d *Doc, v Verb) bool {
			return v.Kind == Relative && v.Passive && d.words(v.ParentPhrase) == "The report"
		}},
		{"Officials in Oslo said the talks had not failed.", "had not failed", func(d *Doc, v Verb) bool {
			return v.Kind == Complement && v.Perfect && v.Negated && d.words(v.Subject) == "the talks" && d.Lemma(v.Parent) == "say"
		}},
		{"Officials in Oslo said the talks had not failed.", "said", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "Officials"
		}},
		{"There were claims that the mayor took bribes.", "took", func(d *Doc, v Verb) bool {
			return v.Kind == Complement && d.words(v.ParentPhrase) == "claims" && d.words(v.Subject) == "the mayor"
		}},
		{"After the fire broke out, residents fled to the park.", "broke", func(d *Doc, v Verb) bool {
			return v.Kind == Adverbial && d.Text(v.Marker) == "After" && d.Verbs[v.Parent].Kind == Main
		}},
		{"The bank will be sold next year.", "will be sold", func(d *Doc, v Verb) bool {
			return v.Tense == FutureTense && v.Passive && d.words(v.Subject) == "The bank"
		}},
		{"The court ordered the ministry to release him.", "to release", func(d *Doc, v Verb) bool {
			return v.Kind == InfinitiveClause && d.words(v.Subject) == "the ministry" && d.words(v.Object) == "him"
		}},
		{"The mayor was arrested and charged on Friday.", "charged", func(d *Doc, v Verb) bool {
			return v.Form == Finite && v.Passive && d.words(v.Subject) == "The mayor"
		}},
		{"The claim that he met the envoy in May is baseless.", "is", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "The claim"
		}},
		{"Reports that the mill had burned on Friday were denied by its owner.", "were denied", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "Reports"
		}},
		{"Claims that the guards fired on the crowd on Friday are untrue.", "fired", func(d *Doc, v Verb) bool {
			return v.Kind == Complement && d.words(v.ParentPhrase) == "Claims" && d.words(v.Subject) == "the guards"
		}},
		{"The claims that the widow made in May were false.", "made", func(d *Doc, v Verb) bool {
			return v.Kind == Relative && d.words(v.ParentPhrase) == "The claims"
		}},
		{"The plan Lund presented on Monday was rejected.", "presented", func(d *Doc, v Verb) bool {
			return v.Kind == Relative && !v.Passive && d.words(v.Subject) == "Lund" && d.words(v.ParentPhrase) == "The plan"
		}},
		{"The plan Lund presented on Monday was rejected.", "was rejected", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "The plan"
		}},
		{"Sales are limited by the law the senate passed last year.", "passed", func(d *Doc, v Verb) bool {
			return v.Kind == Relative && d.words(v.Subject) == "the senate" && d.words(v.ParentPhrase) == "the law"
		}},
		{"The bill Congress passed in 2010 has been repealed.", "has been repealed", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "The bill"
		}},
		{"Officials say the bridge the firm built in 1990 is safe.", "is", func(d *Doc, v Verb) bool {
			return v.Kind == Complement && d.words(v.Subject) == "the bridge"
		}},
		{"She quit over a letter the head of the bank sent in June.", "sent", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "the head" && d.words(v.ParentPhrase) == "a letter"
		}},
		{"Police told the court the man arrested on Monday was drunk.", "arrested", func(d *Doc, v Verb) bool {
			return v.Passive && d.words(v.ParentPhrase) == "the man"
		}},
		{"The mayor gave the museum the map found in 2010.", "found", func(d *Doc, v Verb) bool {
			return v.Passive && d.words(v.ParentPhrase) == "the map"
		}},
		{"In the first round the favourites lost on Monday.", "lost", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "the favourites"
		}},
		{"The findings on firms moving jobs abroad are disputed.", "are disputed", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "The findings"
		}},
		{"Talks mediated by the bank resumed in May.", "resumed", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "Talks"
		}},
		{"The bell rang, and by noon the queue that used to form outside the Old Inn was gone.", "was gone", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "the queue"
		}},
		{"Letters obtained under the press law show that the mayor lied.", "show", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "Letters"
		}},
		{"Hallam Foods (LSE: HALF), one of the largest growers, today announced a loss.", "announced", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "Hallam Foods"
		}},
		{"The union blamed the owner for closing the yard.", "closing", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "the owner"
		}},
		{"The mayor made it harder for the port to hire cranes.", "to hire", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "the port"
		}},
		{"A novel by Anna Berg, printed in 1990, sold well.", "printed", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "A novel"
		}},
		{"A novel by Anna Berg, born in 1950, sold well.", "born", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "Anna Berg"
		}},
		{"A tax on sales of more than 40 litres of spirits, raised in 2011, was dropped.", "raised", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "A tax"
		}},
		{"A tax on sales of more than 40 litres of spirits, raised in 2011, was dropped.", "was dropped", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "A tax"
		}},
		{"Mr. Berg, who promised in May that Norway would pay for the dam, vetoed a bill.", "vetoed", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Mr. Berg"
		}},
		{"Ada Lund of Norway, a sprinter who had said that the race would be her last, won the cup.", "won", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Ada Lund"
		}},
		{"Troops loyal to Erik Holm, the general who controls the coast, moved on Friday.", "moved", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Troops"
		}},
		{"Ships allied to the council, who had come by night, sank the tug.", "sank", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Ships"
		}},
		{"She hid in a barn, where farmers who saw smoke had left water.", "had left", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "farmers"
		}},
		{"He signed a bill in March that would end the strike.", "would end", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "a bill"
		}},
		{"It bought a foundry in Malmo, Sweden, whose bells are famous.", "are", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "a foundry"
		}},
		{"The plan to close two mines, announced on Monday after a study that took a year, angered miners.", "angered", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "The plan"
		}},
		{"The plan to close two mines, announced on Monday after a study that took a year, angered miners.", "announced", func(d *Doc, v Verb) bool {
			return d.words(v.ParentPhrase) == "The plan"
		}},
		{"By the time divers arrived, the boat had sunk.", "arrived", func(d *Doc, v Verb) bool {
			return v.Kind == Adverbial && d.words(v.Subject) == "divers"
		}},
		{"When the bill failed, two unions that support the mayor called a strike.", "called", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "two unions"
		}},
		{"“It is hard,” Ann Lund, D-Ohio, explained on Monday.", "explained", func(d *Doc, v Verb) bool {
			return v.Form == Finite && !v.Passive
		}},
		{"Holm was fined by the court, which rejected his appeal, and was banned for life.", "was banned", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Holm"
		}},
		{"Erik Lund, the heir to a shipping group, who was arrested in May, pleaded guilty.", "was arrested", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) != "a shipping group"
		}},
		{"The leader of the Reds, Ada Falk, who only last month ruled it out, will stand.", "ruled", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Ada Falk" || d.words(v.Subject) == "The leader"
		}},
		{"Fifteen towns, all of them led by Reds, have cut the tax.", "have cut", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Fifteen towns"
		}},
		{"Nine miners, most of them from Lund, were freed.", "were freed", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Nine miners"
		}},
		{"The cook whose steamed puddings and pies won prizes died in May.", "died", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "The cook"
		}},
		{"He said that between 2012 and 2016 she rigged bids.", "rigged", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "she"
		}},
		{"Brandt, at a fair in Turin, Italy, praised the cooks.", "praised", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "Brandt"
		}},
		{"Rents in Turin, the old capital, and in Bari, a port, fell.", "fell", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Rents"
		}},
		{"Rossi Ltd., one of a chain of firms owned by the state, closed.", "closed", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "Rossi Ltd."
		}},
		{"Guards said a woman holding a child reached the camp.", "reached", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "a woman" && v.Kind == Complement
		}},
		{"A woman seen alive in Bari on Friday was found in June.", "was found", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "A woman"
		}},
		{"Not until June did the abbey open its doors.", "did the abbey open", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "the abbey" && !v.Negated
		}},
		{"Among the wounded were two monks.", "were", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "two monks"
		}},
		{"In a poll held in May, plans backed by farmers were rejected.", "were rejected", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "plans"
		}},
		{"The bill died after Gov. Ann Holm, a Democrat, threatened to veto it.", "threatened", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "Gov. Ann Holm"
		}},
		{"The contract expired, and talks over pay and hours broke off.", "broke", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "talks"
		}},
		{"The 20-year-old, who came on late, headed in a corner four minutes later.", "headed", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "The 20-year-old"
		}},
		{"The army closed the road on Sunday and schools reopen on Thursday.", "reopen", func(d *Doc, v Verb) bool {
			return v.Kind == Coordinate && d.words(v.Subject) == "schools"
		}},
		{"The company opened a plant in May and its workers went on strike in June.", "went", func(d *Doc, v Verb) bool {
			return v.Kind == Coordinate && d.words(v.Subject) == "its workers"
		}},
		{"Critics of the plan and the mayor of Leeds met on Friday.", "met", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "Critics"
		}},
		{"The union said on Monday the owners and their bank agreed to meet.", "said", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "The union"
		}},
		{"Police arrested three men on Sunday and the trial begins Thursday.", "arrested", func(d *Doc, v Verb) bool {
			return v.Form == Finite && d.words(v.Subject) == "Police"
		}},
		{"Two walkers who went missing near the lake on Friday have been found alive.", "have been found", func(d *Doc, v Verb) bool {
			return v.Kind == Main && d.words(v.Subject) == "Two walkers"
		}},
		{"The first game in Turin, played in May, ended in a draw.", "played", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "The first game" }},
		{"Lund was fired in May 2017 and the city paid his family.", "paid", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "the city" }},
		{"The mayor of Hallstead, who was elected in 2019, resigned on Monday.", "resigned", func(d *Doc, v Verb) bool {
			return v.Kind == Main && v.Form == Finite && d.words(v.Subject) == "The mayor"
		}},
		{"The quake, which struck at dawn, destroyed whole streets.", "destroyed", func(d *Doc, v Verb) bool { return v.Kind == Main && d.words(v.Subject) == "The quake" }},
		{"The plane carrying him landed in Ankara.", "landed", func(d *Doc, v Verb) bool { return v.Form == Finite && d.words(v.Subject) == "The plane" }},
		{"Scotland, which rejected it in 2014, voted by 62 percent to stay.", "voted", func(d *Doc, v Verb) bool { return v.Form == Finite && d.words(v.Subject) == "Scotland" }},
		{"Economists now expect a recession.", "expect", func(d *Doc, v Verb) bool { return v.Form == Finite && d.words(v.Subject) == "Economists" }},
		{"He will present a budget in May.", "will present", func(d *Doc, v Verb) bool { return d.words(v.Object) == "a budget" }},
		{"Police opened the road and the trial begins Thursday.", "begins", func(d *Doc, v Verb) bool { return v.Kind == Coordinate && d.words(v.Subject) == "the trial" }},
		{"Strikes planned for Thursday and Friday will go ahead.", "will go", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "Strikes" }},
		{"The owner told police he left a stove on.", "left", func(d *Doc, v Verb) bool { return v.Kind == Complement && d.Lemma(v.Parent) == "tell" }},
		{"Doctors Abroad (DA) — also known as Medics — announced a plan.", "announced", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "Doctors Abroad" }},
		{"A firm led by two directors, Burt Berg and Anna Holm, bought it.", "bought", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "A firm" }},
		{"The ministers all voted to support it.", "voted", func(d *Doc, v Verb) bool { return v.Form == Finite && v.Tense == PastTense }},
		{"She was given a prize for courage.", "was given", func(d *Doc, v Verb) bool { return v.Passive }},
		{"A man who died when a taxi exploded outside a hospital in York on Sunday has been named.", "has been named", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "A man"
		}},
		{"The bank cut rates in May, when demand fell, and began to raise them in June.", "began", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "The bank"
		}},
		{"The crash happened at 10.59am as people in the square observed a silence.", "observed", func(d *Doc, v Verb) bool {
			return d.words(v.Subject) == "people"
		}},
		{"Teams from nearly 30 countries were expected.", "were expected", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "Teams" }},
		{"Parliament rises on Thursday and returns on Monday.", "returns", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "Parliament" }},
		{"The town was last hit by a storm in 1939.", "was last hit", func(d *Doc, v Verb) bool { return v.Passive }},
		{"“The plan is dead,” said the minister.", "said", func(d *Doc, v Verb) bool { return d.words(v.Subject) == "the minister" }},
	}
	for _, c := range cases {
		d := Analyse(segment.Split(c.text))
		found := false
		for _, v := range d.Verbs {
			if s := d.Body[d.Tokens[v.First].Start:d.Tokens[v.Last-1].End]; s == c.verb {
				found = true
				if !c.check(d, v) {
					t.Errorf("%s: %q is wrong: %+v subject %q object %q", c.text, c.verb, v, d.words(v.Subject), d.words(v.Object))
				}
			}
		}
		if !found {
			t.Errorf("%s: no verb group %q", c.text, c.verb)
		}
	}
}

func (d *Doc) words(p int) string {
	if p < 0 {
		return ""
	}
	return d.PhraseSpan(p).In(d.Body)
}

func TestClauseOfTime(t *testing.T) {
	d := Analyse(segment.Split("The embassy said on Wednesday that the envoy left in May."))
	for i := range d.Tokens {
		v := d.ClauseOf[i]
		switch d.Text(i) {
		case "Wednesday":
			if d.Lemma(int(v)) != "say" {
				t.Errorf("Wednesday belongs to %s", d.Lemma(int(v)))
			}
		case "May":
			if d.Lemma(int(v)) != "leave" {
				t.Errorf("May belongs to %s", d.Lemma(int(v)))
			}
		}
	}
}

func TestResetReusesMemory(t *testing.T) {
	text := strings.Repeat("The embassy said on Wednesday that the envoy left in May. ", 20)
	s := segment.Split(text)
	d := Analyse(s)
	if n := testing.AllocsPerRun(20, func() { d.Reset(s) }); n > 2 && !racing {
		t.Errorf("%v allocations a text", n)
	}
}

func FuzzAnalyse(f *testing.F) {
	f.Add("The report, which was published on Monday, accused the minister.")
	f.Add("“’s said, ‘that’ the to to be been having (and")
	f.Add("The dam was opened in 2010\n\nto give him time")
	f.Add("The mayor replied in a letter she wrote")
	f.Add(", said on Monday that it sank")
	f.Fuzz(func(t *testing.T, text string) {
		d := Analyse(segment.Split(text))
		if len(d.Tags) != len(d.Tokens) {
			t.Fatal("a token without tag")
		}
		last := 0
		for _, p := range d.Phrases {
			if p.First < last || p.Head < p.First || p.Head >= p.Last {
				t.Fatalf("phrase out of order: %+v", p)
			}
			last = p.Last
		}
		last = 0
		for i, v := range d.Verbs {
			if v.First < last || v.Head < v.First || v.Head >= v.Last || v.Parent == i || v.Parent >= len(d.Verbs) || v.Subject >= len(d.Phrases) {
				t.Fatalf("verb out of order: %+v", v)
			}
			last = v.Last
			s := d.SentenceAt(d.Tokens[v.Head].Start)
			for _, p := range []int{v.Subject, v.Object, v.ParentPhrase} {
				if p >= 0 && d.SentenceAt(d.Tokens[d.Phrases[p].Head].Start) != s {
					t.Fatalf("verb of another sentence's phrase: %+v in %q", v, text)
				}
			}
			if v.Parent >= 0 && d.SentenceAt(d.Tokens[d.Verbs[v.Parent].Head].Start) != s || v.Marker >= 0 && d.SentenceAt(d.Tokens[v.Marker].Start) != s {
				t.Fatalf("verb of another sentence's clause: %+v in %q", v, text)
			}
		}
	})
}

func BenchmarkAnalyse(b *testing.B) {
	text := strings.Repeat("Officials in Oslo said on Wednesday that the talks, which began in May, had not failed. The bank will be sold next year for 5 million euros, two people close to the deal told the paper. ", 50)
	s := segment.Split(text)
	d := Analyse(s)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		d.Reset(s)
	}
}

// A form's readings are the same whether they come from its class or are put
// together anew, at the end of the body or within it.
func TestClassesReadAsFormsDo(t *testing.T) {
	for _, text := range []string{
		"the report released by officials may close schools in march next to will",
		"The REPORT Released iPhone naïve Ärzte counterrevolutionaries a o’clock I",
	} {
		fresh, warm := Analyse(segment.Split(text)), new(Doc)
		for range 2 {
			warm.Reset(segment.Split(text + " and more words behind it"))
		}
		fresh.memory, warm.memory = newMemory(), newMemory()
		for i := range fresh.Tokens {
			t0 := &fresh.Tokens[i]
			if t0.Kind != segment.Word || t0.Len() > maxCached {
				continue
			}
			p, small := pack(fresh.Body, t0.Start, t0.End)
			q, _ := pack(warm.Body, t0.Start, t0.End)
			k, w := fresh.recall(t0, p, p.place()), warm.recall(t0, q, q.place())
			form := fresh.Text(i)
			if k.word != w.word || k.lex != w.lex || k.word != lexicon.Look(form) || k.closed != closedWords.Of(form) {
				t.Errorf("%q is known as %v and %v", form, *k, *w)
			}
			if want := strings.ToLower(form) == form; len(form) <= maxCached && form[0] < 0x80 && small != want {
				t.Errorf("%q small: %v", form, small)
			}
			if k.class > 0 {
				fresh.fresh = fresh.fresh[:0]
				shift, closed := 0, fresh.listed(k.closed, form, false, false)
				if closed {
					shift = rareOpen
				}
				fresh.open(k.word, shift, closed)
				if !slices.Equal(fresh.fresh, fresh.classes.of(k.class)) {
					t.Errorf("%q has the readings %v, its class %v", form, fresh.fresh, fresh.classes.of(k.class))
				}
			}
		}
	}
}
