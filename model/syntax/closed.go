package syntax

import (
	"strings"

	"dateline/model/lexicon"
)

// closed lists the closed classes: tag, then words; a number after a colon is
// the preference (tenths of a bit) of that reading.
const closed = `
Det the a an every each no:5 some any all both:-10 either:-10 neither:-10 another several many:5 few:5 most:5 enough:-20 this these:0 those:0 that:-25 such:0 half:-10 what:-40 which:-40 much:-10 more:0 less:-10 fewer
Poss my your his:5 her:5 its our their whose:-20
Pron i you he she it we they everyone everybody someone somebody anyone anybody nobody none nothing something anything everything one:-20 this:-10 that:-20 these:-15 those:-10 some:-15 many:-15 others most:-15 all:-20 both:-15 few:-25 several:-25 half:-25 another:-30 each:-25 any:-30 either:-30 neither:-25 much:-20 more:-20 less:-30
Obj me him them us her:-5 it:-10 you:-10 myself yourself himself herself itself ourselves themselves yourselves
Rel who whom which that:-5 whose:0
Wh what how whether why when:-5 where:-5 whatever whoever who:-15 which:-20
There there:10
Adv there:-5 here then also too very just only even still already yet ago not-only again once:-5 soon later earlier almost nearly about:-25 so:5 thus hence therefore however moreover meanwhile instead otherwise perhaps maybe quite rather really always often sometimes ever abroad together apart away back:-5 forward aside indeed nevertheless nonetheless furthermore further:0 else more:-5 most:-5 less:-5 least:-5 as:-15 well much:-10 long:-15 far:-5 up:-15 down:-15 out:-5 off:-15 over:-30 ahead around:-25 before:-40 after:-60 since:-40 home:-30 now right:-25 early:-15 late:-15 no:-25 that:-60 likely:-10 nearby overnight first:-15 last:-30 worldwide nationwide online
Not not n't n’t never nor:-20 cannot:-60
Prep of in on at by for with from into onto upon about:5 against between among amongst through throughout during without within toward towards under over:5 above below behind beside besides beyond near across along amid amidst around:0 before:0 after:0 since:-5 until:-5 till:-5 to:0 as:0 like:0 despite except per than:0 via off:-5 out:-10 up:-10 down:-10 inside outside concerning regarding including:0 following:-5 versus vs vs. v. past:-20 plus:-10 minus:-10 but:-60 unlike because:-60 according:-10 due:-15 worth:-10 next:-50 then:-60 notwithstanding aboard atop excluding pending:0 opposite:-20 amongst alongside given:-30
To to:2
Modal will:15 would can could may:12 might:12 must shall should ought ’ll 'll ’d:-5 'd:-5 ca wo sha cannot need:-50 dare:-50
BeFin is are was were am ’m 'm ’re 're ai ’s:-15 's:-15
BeBase be
BePart been
BeGer being
HaveFin ’s:-25 's:-25 has had have:0 ’ve 've ’d:-10 'd:-10
HaveBase have:0
DoFin do does did
Base do:-10 last:-20 need:0 like:-15 back:-15 second:-40 further:-30
Part done had:-8
Ger having doing
Conj and or but:5 nor:-5 & yet:-30 so:-20 plus:-20 either:-25 neither:-25 both:-20
That that:10 whether:-5
Sub because although though while:5 whilst:5 whereas if unless until:0 till:-5 since:0 when:5 where:0 once:0 after:0 before:0 as:-5 whenever wherever lest so:-20 than:-15 except:-30 like:-40 whether:-20 amid:-90
Num one:5 two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen hundreds:0 thousands:0 millions:0 billions:0 dozens:0 first:-20 m:-20 bn
Adj last:5 next:5 first:5 other such:0 same own former then-incumbent second:0 third:0 fourth fifth sixth seventh eighth ninth tenth new many:-10 few:-10 more:-10 less:-15 little:0 likely:5 due:0 able late:0 early:0 past:0 present:0 further:0 main key:0 top:0 several:-25 due:5 worth:-10 according:-30 big:5 long:0 far:-20 right:-5 recent nationwide:-5 worldwide:-5 statewide:-5 citywide:-5 online:-5 overnight:-10 
Noun mr:-30 rest:0 percent:15 cent:5 lot:10 government pm am:-40 home:0 back:-30 past:-10 right:-10 need:0 will:-40 may:-90 can:-50 might:-50 number:15
Time monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march:-15 april may:-30 june july august:5 september october november december today yesterday tomorrow tonight mon. tue. tues. wed. thu. thur. thurs. fri. sat. sun. jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec. jan feb aug sept oct nov dec
Genitive ’s:10 's:10 ’ '
Other yes oh ok okay hello please:-10 well:-40 no:-30 yeah etc etc. e.g. i.e.
Plural people:10 police:5 media:0 others:-30 data:0 troops:15 dozens:-10 thousands:-10 hundreds:-10 millions:-10
Third has:-60 does:-60
Plain have:-60 need:0 like:-15 last:-30 back:-20`

// weekdayLike words are time words only when written with a capital.
var capitalTime = lexicon.Words("january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays")

type reading struct {
	tag   Tag
	score int16
}

// Words that fixedPhrases asks for, by the rules that do: a sentence without one
// is not read for the rule. A rule that asks for another word lists it here.
const (
	askedTo = 1 << iota
	askedThat
	askedAs
	askedSide
	askedLast
	askedSeldom
	askedName
)

var fixedWords = [...]struct {
	rule  uint16
	words string
}{
	{askedTo, "to"},
	{askedThat, "that"},
	{askedAs, "as free"},
	{askedSide, "left right"},
	{askedLast, "last first next"},
	{askedSeldom, "ending running home once rid beginning starting effective show shows record " + placingWords},
	{askedName, "new " + nobleWords},
}

// listBits of what closedWords says are the index into closedLists, those above
// the rules that ask for the word.
const listBits = 9

// closedWords gives each closed word its readings as an index into closedLists,
// where 0 is none, and the rules that ask for a word.
var closedWords, closedLists = readClosed()

func readClosed() (*lexicon.Table[uint16], [][]reading) {
	names := map[string]Tag{}
	for i, n := range tagNames {
		names[n] = Tag(i)
	}
	at := map[string]uint16{}
	lists := [][]reading{nil}
	for _, line := range strings.Split(strings.TrimSpace(closed), "\n") {
		f := strings.Fields(line)
		tag, ok := names[f[0]]
		if !ok {
			panic("closed classes: no tag " + f[0])
		}
		for _, w := range f[1:] {
			score := int16(0)
			if i := strings.LastIndexByte(w, ':'); i > 0 {
				n, sign := int16(0), int16(1)
				for _, c := range w[i+1:] {
					if c == '-' {
						sign = -1
					} else {
						n = n*10 + int16(c-'0')
					}
				}
				w, score = w[:i], sign*n
			}
			if at[w] == 0 {
				at[w] = uint16(len(lists))
				lists = append(lists, nil)
			}
			lists[at[w]] = append(lists[at[w]], reading{tag, score})
		}
	}
	if len(lists) > 1<<listBits {
		panic("closed classes: too many words")
	}
	for _, rule := range fixedWords {
		for _, w := range strings.Fields(rule.words) {
			at[w] |= rule.rule << listBits
		}
	}
	return lexicon.NewTable(at), lists
}

// nextWord is what may be the first half of "next to".
var nextWord = closedWords.Of("next") % (1 << listBits)

// conjunctive tells which of closedLists can open an adverbial clause.
var conjunctive = func() []bool {
	can := make([]bool, len(closedLists))
	for i, list := range closedLists {
		for _, r := range list {
			can[i] = can[i] || r.tag == Sub && r.score > -80
		}
	}
	return can
}()
