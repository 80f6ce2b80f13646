package quote

import (
	"strings"

	"dateline/model/lexicon"
)

// frame is what a cue can be followed by: each bit names a sort of complement
// that holds the content.
type frame uint32

const (
	quotes    frame = 1 << iota // Q: a quotation; the cue can also follow it ("…," she said)
	clause                      // T: a clause, with or without "that"
	whClause                    // W: whether, if, why, how, what
	toVerb                      // I: "to" and an infinitive
	nominal                     // N: a noun phrase and whatever goes on behind it
	gerund                      // G: an -ing form
	listener                    // A: a noun phrase that is spoken to stands before the content
	asPhrase                    // s: the content is what stands behind "as"
	ofPhrase                    // o: … behind "of"
	about                       // b: … behind "about"
	forPhrase                   // f
	against                     // g
	toPhrase                    // t
	onPhrase                    // n
	withNP                      // w
	overNP                      // r
	atNP                        // x
	inNP                        // i
	raising                     // R: what seems: the subject belongs to the content
	out                         // the particle "out" belongs to the cue ("pointed out")
	back                        // "back", "forward", "up", "off" likewise
	bare                        // Z: an adjective or a participle ("seems worried")
)

var frameLetters = map[byte]frame{'Q': quotes, 'T': clause, 'W': whClause, 'I': toVerb, 'N': nominal, 'G': gerund, 'A': listener,
	's': asPhrase, 'o': ofPhrase, 'b': about, 'f': forPhrase, 'g': against, 't': toPhrase, 'n': onPhrase, 'w': withNP, 'r': overNP,
	'x': atNP, 'i': inNP, 'R': raising, 'O': out, 'B': back, 'Z': bare}

// cueVerbs lists the verbs that attribute, by what they take. Written by hand
// after the grammars' classes: verbs of saying and of manner of speaking, of
// asking, of showing and finding, of knowing and holding for true, of judging,
// of wishing, promising and ordering.
const cueVerbs = `
say QTWo; tell AQTWIbo; state QTN; declare QTNI; announce QTNW; add QT; note QTNW; remark QTn; comment QTn; observe QT; mention TNG;
reply QTt; respond QTt; answer QT; retort QT; counter QT; rejoin Q; continue Q; conclude QT; begin Q; interject Q; quip QT; joke QTb; kid Qb;
write QTbo; tweet QTNb; retweet N; blog QTb; post QTN; email QTA; text QTA; message QA; report QTNGWn; publish N; read Q; recite N; quote N; cite N;
explain QTWN; clarify QTNW; elaborate Qn; recall QTGNW; recount QTNW; remember QTGW; relate TN; narrate N; describe NWs; detail NW; outline N;
claim QTIN; assert QTN; allege QTN; contend QT; maintain QT; insist QTn; argue QTfgr; posit T; charge QT; aver QT; attest Tt; testify QTbt;
swear TIQ; vow QTIN; promise QTINA; pledge QTIN; guarantee TN; commit t; threaten IQT; warn AQTogbI; caution AQTg; advise AQTIg; urge QTN; exhort N;
implore N; beg QNIf; plead Qwf; appeal fQ; demand QTNI; request NT; ask QAWIbfN; inquire QWb; wonder QWTb; question NWQ; query NWQ; 
suggest QTNGW; propose TNIG; recommend TNG; hint QTx; imply TN; insinuate T; indicate QTNW; signal QTN; intimate T; propound N;
acknowledge QTNGW; admit QTGNt; concede QTN; confess QTt; confirm QTNW; verify TN; deny TNG; refute N; rebut N; reject N; dismiss N; disavow N; disown N;
dispute TN; contradict N; contest N; decry N; denounce N; condemn N; criticize N; criticise N; blast N; slam N; attack N; assail N; bash N; rip N; knock N;
lambaste N; lambast N; excoriate N; castigate N; rebuke N; reprimand N; chide NQ; scold NQ; chastise N; berate N; deride N; mock N; ridicule N; taunt NQ; disparage N; belittle N;
insult N; vilify N; demonize N; malign N; fault N; blame N; accuse N; indict N; savage N; skewer N; pan N; pillory N; lampoon N; scoff Qx; sneer Qx; rail g; rant bg; fume Q; bemoan NT; lament NTQ; regret TNG;
complain QTbo; grumble QTb; gripe QTb; protest NTQg; object tTQ; oppose NG; resist NG; favor NG; favour NG; support NG; back N; endorse N; embrace N; champion N; advocate NGf; espouse N;
praise N; laud N; hail N; applaud N; commend N; compliment N; tout N; extol N; celebrate N; salute N; cheer Q; welcome N; thank N; congratulate N; admire N; credit N; defend NQ; justify N;
boast QTobn; brag QTba; gush Qr; rave Qb; enthuse Q; exult Q; crow Qr; exclaim QT; cry QO; shout QTxO; yell QTx; scream QTx; holler Q; bellow Q; roar Q; thunder Q; chant QN; sing Q; whisper QT; mutter QT; mumble Q; murmur QT; sigh Q; laugh Q; sob Q; snap Qx; bark Q; growl Q; snarl Q; hiss Q; groan Q; moan Q; drawl Q; deadpan Q; intone Q; opine QT; muse QTn; reason QT; ponder WN; speculate TWbQ; theorize TQ; hypothesize T; surmise T; conjecture T; guess TQ; reckon TQ;
believe TNi; think TbQo; feel TQ; know TWN; realize TW; recognize TNW; understand TWN; assume T; presume T; suppose T; suspect TN; doubt TWN; fear TN; worry TbQ; hope TIf; wish TIf; expect TIN; anticipate TNG; predict QTNW; forecast TN; foresee TN; project T; estimate TNWQ; calculate TW; figure T; imagine TNGW; dream o; envision NG; envisage N; consider NGWT; regard N; view N; see NTW; deem N; judge NT; perceive N; interpret N; characterize N; characterise N; portray N; depict N; paint N; label N; brand N; dub N; term N; call NfnQ; liken N; compare N; frame N; peg N;
want INo; desire IN; crave N; prefer NIGT; like IN; love NI; hate NIG; loathe N; despise N; dislike NG; appreciate NTW; value N; trust NT; distrust N; mistrust N; respect N; resent NT; dread N; intend IT; plan Ifn; aim I; seek IN; hesitate I; decide ITWn; choose I; opt If; resolve IT; determine TWI; agree ITw; disagree wTn; consent It; refuse IN; decline I; offer IN; volunteer IT; undertake I; vote If; elect I;
find TW; discover TNW; learn TWo; hear Tobf; show TNW; reveal TNWQ; disclose TNW; expose N; demonstrate TNW; prove T; establish T; illustrate TW; document NT; highlight NW; underscore NTW; underline N; emphasize QTNW; emphasise QTNW; stress QTNW; point OTtnQ; reiterate QTN; repeat QTN; restate N; echo N; reaffirm TN; affirm QT; assure ATNQ; reassure AT; persuade NT; convince NT; remind NTQ; inform NTQo; notify NT; brief N; alert N; update N; instruct NI; order NIQT; direct N; command N; tell AQTWIb; forbid N; ban N; allow T; permit T; mandate T; approve No; disapprove o; authorize N; rule TgQO; decree T; 
discuss NWG; debate NW; talk bonwQ; speak bonfgQ; chat b; lecture n; preach Q; address N; tackle N; weigh NO; focus n; concentrate n; dwell n; harp n; touch n; refer t; allude t; gesture t; nod t; hint xT; joke QTb; lie b; mislead N; deceive N; brag ob; apologize fTQ; apologise fTQ; forgive N; excuse N; explain QTWN; account f;
summarize NQ; recap N; sum BQ; spell ON; lay ON; put QO; go n; seem RTIsZN; appear RTIsZ; sound RsZ; look RsZ; prophesy T; portend T; attribute N; ascribe N; chalk B; credit N; thank N; invite N; encourage N; discourage N; press N; pressure N; push f; lobby NfgI; petition N; campaign fg; name N; identify N; list N; rank N; rate N; measure N; sign N; issue N; unveil N; release N; roll ON; tease N; float N; pitch N; press N; stump f; rally g; sue N; investigate NW; probe N; examine NW; explore NW; review NW; study NW; ask QAWIbfN; agree ITw; assent t; acquiesce t; bet Tn; wager T; gamble T; pray TfI; trumpet N; herald N; bill N; style N; fancy N; acclaim N; crave N; yearn fI; long fI; ache f; itch I; vie fI; scramble I; rush I; clamor fI; clamour fI; prod N; goad N; nudge N; coax N; entreat N; beseech N; rip N; torch N; trash N; hammer N; pummel N; lash OB; fire B; weigh i; chime iQ; pipe Q; blurt OQ; reel B; rattle B; tick B; spout N; parrot N; profess TIN; purport I; pretend TI; feign N; surmise T; gather T; conclude QT; deduce T; infer T; extrapolate T; ascertain TW; detect TN; notice TWN; spot N; witness N; observe QTN; sense TN; smell N; foretell T; vouch f; advertise NT; broadcast NT; relay NT; convey NT; communicate NTW; transmit N; telegraph TN; articulate N; express N; voice N; vent N; air N; utter QN; pronounce QN; proclaim QTN; trot O; venture QT; proffer N; tender N; submit TQ; stipulate T; specify TWN; delineate N; enumerate N; tally N; crack Q; deadpan Q; concur wTQ; differ w; quibble w; bristle x; chafe x; balk x; recoil x; marvel xTQ; gloat rQ; grouse bTQ; harrumph Q; huff Q; kvetch b; nag N; needle N; pester N; rib N; roast N; tease NQ; cajole N; counsel NTQ; teach NT; mull NG; contemplate GN; entertain N; eye N; target N; covet N; shun N; spurn N; rebuff N; nix N; veto N; scrap N; scuttle N; repudiate N; renounce N; recant N; retract N; revoke N; disclaim N; decline I; demur Q`

// cueNouns lists nouns that stand for an act of saying, thinking or wishing, by
// what holds the content.
const cueNouns = `
statement T; claim TI; allegation TIog; accusation Tog; assertion To; contention T; argument Tfg; charge Tog; insistence Tn; declaration T; announcement To; remark Tb; comment Tbn; revelation Tb; admission To; acknowledgment To; acknowledgement To; confession Tt; concession T; denial To; warning Tobg; threat ITo; promise ITo; pledge ITo; vow ITo; commitment It; assurance T; guarantee To; suggestion To; proposal ITf; recommendation TI; hint To; indication To; sign To; signal T; evidence To; proof To; finding T; conclusion T; prediction TofW; forecast Tof; estimate To; projection Tof; expectation TofI; belief Ti; view Ton; opinion Tbon; notion To; idea T; theory Tb; hypothesis T; suspicion Tobo; doubt Tb; fear Tobr; concern Tbr; worry Tbr; anxiety Tbr; hope Tof; wish ITf; desire If; demand ITf; request If; call Ifg; appeal If; plea If; urging; question Wbo; report Tobn; rumor Tob; rumour Tob; story b; complaint Tbg; criticism To; condemnation o; praise of; support fo; endorsement o; opposition t; objection t; denunciation o; attack no; rejection o; defense o; defence o; plan Iff; decision I; intention Io; offer I; willingness I; refusal I; reluctance I; agreement I; desire I; order I; ruling T; sense T; feeling T; impression T; realization T; understanding To; recognition To; knowledge To; awareness To; confidence Ti; optimism Tb; skepticism Tbo; scepticism Tbo; perception To; assessment To; analysis o; description o; characterization o; portrayal o; depiction o; interpretation o; explanation Tof; excuse T; message T; note T; reminder T; speculation Tb; conjecture T; talk of; discussion ob; debate b; testimony T; affirmation T; reassurance T; advice I; guidance; enthusiasm f; admiration f; affinity f; disdain f; contempt f; dislike o; distaste f; love f; hatred o; respect f; distrust o; thoughts n; preference f; position n; stance n; stand n; views n`

// cueAdjectives lists adjectives and participles that, behind a form of be,
// attribute a state of mind to the subject.
const cueAdjectives = `
confident TioW; sure TWo; certain TWo; convinced To; positive T; aware Tofw; unaware Tof; afraid TIo; fearful To; worried Tb; concerned Tb; anxious TIb; nervous Tb; hopeful T; optimistic Tb; pessimistic Tb; skeptical Tof; sceptical Tof; doubtful Tb; unsure WTb; uncertain Wb; unclear W; curious Wb; suspicious of; wary of; leery o; critical o; dismissive o; supportive o; proud ToI; glad TI; happy TIbw; pleased TIw; delighted TIw; thrilled TIb; grateful Tf; thankful Tf; sorry TfI; sad TI; disappointed TIiw; dismayed T; disturbed T; troubled T; shocked TIx; surprised TIx; stunned Tx; amazed Tx; appalled Tx; outraged Tx; angry Tbx; furious Tx; upset Tbw; frustrated Twb; eager If; keen In; willing I; unwilling I; reluctant I; ready I; prepared I; determined I; committed t; opposed t; open t; adamant Tb; insistent T; clear TbW; plain T; emphatic T; vocal b; enthusiastic b; excited bTI; passionate b; mindful o; fond o; tired o; sick o; jealous o; envious o; ashamed To; embarrassed Tb; satisfied Tw; comfortable w; uncomfortable w; impressed w; inclined I; tempted I; loath I; bullish n; bearish n; cautious b; interested i; uninterested i`

// passiveRaising lists participles that, behind a form of be, report what is
// widely said or thought of the subject ("is expected to win").
var passiveRaising = lexicon.Words("expected believed thought said reported alleged rumored rumoured known considered deemed presumed assumed estimated projected predicted understood claimed scheduled seen viewed regarded described called dubbed labeled labelled feared anticipated slated poised accused suspected billed touted hailed credited blamed perceived portrayed depicted")

// doubling lists verbs that double their last letter before -ed and -ing.
var doubling = wordSet("admit submit commit plan beg refer rebut regret prefer rip slam pan knock quip rap blog chat confer infer deter rib nag dub brag transmit permit recap sum peg hit put set bet float-not nix-not scrap shun ban stop nod spot snap sob kid concur demur demur")

// irregular gives past and participle of strong cue verbs.
var irregular = map[string][2]string{"say": {"said", "said"}, "tell": {"told", "told"}, "write": {"wrote", "written"}, "know": {"knew", "known"},
	"think": {"thought", "thought"}, "feel": {"felt", "felt"}, "see": {"saw", "seen"}, "hear": {"heard", "heard"}, "find": {"found", "found"},
	"show": {"showed", "shown"}, "hold": {"held", "held"}, "speak": {"spoke", "spoken"}, "understand": {"understood", "understood"},
	"make": {"made", "made"}, "put": {"put", "put"}, "go": {"went", "gone"}, "lay": {"laid", "laid"}, "set": {"set", "set"}, "sell": {"sold", "sold"},
	"begin": {"began", "begun"}, "swear": {"swore", "sworn"}, "mean": {"meant", "meant"}, "seek": {"sought", "sought"}, "choose": {"chose", "chosen"},
	"teach": {"taught", "taught"}, "foresee": {"foresaw", "foreseen"}, "foretell": {"foretold", "foretold"}, "forecast": {"forecast", "forecast"},
	"broadcast": {"broadcast", "broadcast"}, "cast": {"cast", "cast"}, "read": {"read", "read"}, "hit": {"hit", "hit"}, "bet": {"bet", "bet"},
	"spell": {"spelled", "spelled"}, "sing": {"sang", "sung"}, "shoot": {"shot", "shot"}, "mislead": {"misled", "misled"}, "forbid": {"forbade", "forbidden"},
	"dream": {"dreamed", "dreamed"}, "learn": {"learned", "learned"}, "undertake": {"undertook", "undertaken"}, "withdraw": {"withdrew", "withdrawn"},
	"prove": {"proved", "proven"}, "retell": {"retold", "retold"}, "forgive": {"forgave", "forgiven"}, "sum": {"summed", "summed"}, "strive": {"strove", "striven"}}

// verbForms maps every form of the cue verbs to its frame.
var verbForms = func() *lexicon.Table[frame] {
	m := make(map[string]frame, 4096)
	for lemma, f := range parseCues(cueVerbs) {
		for _, form := range inflect(lemma) {
			m[form] |= f
		}
	}
	return lexicon.NewTable(m)
}()

// nounForms does the same for nouns, singular and plural.
var nounForms = func() *lexicon.Table[frame] {
	m := make(map[string]frame, 512)
	for lemma, f := range parseCues(cueNouns) {
		m[lemma] |= f
		m[withS(lemma)] |= f
	}
	return lexicon.NewTable(m)
}()

var adjectiveForms = lexicon.NewTable(parseCues(cueAdjectives))

func parseCues(list string) map[string]frame {
	m := map[string]frame{}
	for _, entry := range strings.Split(list, ";") {
		word, letters, _ := strings.Cut(strings.TrimSpace(entry), " ")
		for i := range len(letters) {
			m[word] |= frameLetters[letters[i]]
		}
	}
	delete(m, "")
	return m
}

// inflect gives a verb's forms: base, third person, gerund, past, participle.
func inflect(lemma string) []string {
	stem, double := lemma, lemma
	if doubling[lemma] {
		double = lemma + lemma[len(lemma)-1:]
	}
	ing := double + "ing"
	past := double + "ed"
	switch {
	case strings.HasSuffix(stem, "ee"):
		past = stem + "d"
	case strings.HasSuffix(stem, "ie"):
		ing, past = stem[:len(stem)-2]+"ying", stem+"d"
	case strings.HasSuffix(stem, "e"):
		ing, past = stem[:len(stem)-1]+"ing", stem+"d"
	case strings.HasSuffix(stem, "y") && !vowel(stem[len(stem)-2]):
		past = stem[:len(stem)-1] + "ied"
	}
	forms := []string{lemma, withS(lemma), ing}
	if irr, ok := irregular[lemma]; ok {
		return append(forms, irr[0], irr[1])
	}
	return append(forms, past)
}

func withS(w string) string {
	switch {
	case strings.HasSuffix(w, "y") && !vowel(w[len(w)-2]):
		return w[:len(w)-1] + "ies"
	case strings.HasSuffix(w, "s"), strings.HasSuffix(w, "x"), strings.HasSuffix(w, "sh"), strings.HasSuffix(w, "ch"), w == "go", w == "veto", w == "echo":
		return w + "es"
	}
	return w + "s"
}

func vowel(c byte) bool { return strings.IndexByte("aeiou", c) >= 0 }

func wordSet(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}
