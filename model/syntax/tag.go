package syntax

// Tag is a part of speech, coarser than the Penn treebank's where news does
// not need more and finer where it does (the auxiliaries).
type Tag uint8

// The parts of speech.
const (
	None     Tag = iota
	Det          // the, a, this, every
	Poss         // his, their
	Pron         // he, it, everyone: can be a subject
	Obj          // him, them, himself
	Rel          // who, which, whose, that opening a relative clause
	Wh           // what, how, whether
	There        // existential
	Num          // numbers and percentages
	Adj          //
	Noun         // singular or mass
	Plural       //
	Name         // proper noun
	Time         // weekday, month, today …
	Genitive     // ’s
	Adv          //
	Not          // not, n't, never
	Prep         //
	To           // before an infinitive
	Modal        // will, could
	BeFin        // is, was
	BeBase       // be
	BePart       // been
	BeGer        // being
	HaveFin      // has, had
	HaveBase     // have after a modal
	DoFin        // does, did, as auxiliary or verb
	Base         // infinitive
	Plain        // plain present: they say
	Third        // says
	Past         // said
	Part         // past participle
	Ger          // -ing
	Conj         // and, or, but
	That         // complementiser
	Sub          // because, after, while: opens an adverbial clause
	Comma        //
	Stop         // . ! ?
	Colon        // ; : – …
	Open         // opening bracket or quotation mark
	Close        // closing bracket or quotation mark
	Symbol       //
	Other        // interjections, foreign words
	tagCount
	start = None // before the first token
)

var tagNames = [tagCount]string{"None", "Det", "Poss", "Pron", "Obj", "Rel", "Wh", "There", "Num", "Adj", "Noun", "Plural", "Name", "Time",
	"Genitive", "Adv", "Not", "Prep", "To", "Modal", "BeFin", "BeBase", "BePart", "BeGer", "HaveFin", "HaveBase", "DoFin", "Base", "Plain",
	"Third", "Past", "Part", "Ger", "Conj", "That", "Sub", "Comma", "Stop", "Colon", "Open", "Close", "Symbol", "Other"}

func (t Tag) String() string {
	if t < tagCount {
		return tagNames[t]
	}
	return "?"
}

type tagSet uint64

func setOf(tags ...Tag) tagSet {
	var s tagSet
	for _, t := range tags {
		s |= 1 << t
	}
	return s
}

func (s tagSet) has(t Tag) bool { return s>>t&1 != 0 }

var (
	nominal   = setOf(Noun, Plural, Name, Num, Pron, Obj, Time)
	verbal    = setOf(BeFin, BeBase, BePart, BeGer, HaveFin, HaveBase, DoFin, Base, Plain, Third, Past, Part, Ger, Modal)
	finite    = setOf(BeFin, HaveFin, DoFin, Plain, Third, Past, Modal)
	beForms   = setOf(BeFin, BeBase, BePart, BeGer)
	haveForms = setOf(HaveFin, HaveBase)
	markers   = setOf(Rel, Wh, That, Sub)
)

// IsFinite reports whether the tag is a verb form that can carry a clause.
func (t Tag) IsFinite() bool { return finite.has(t) }

// IsVerb reports whether the tag is any verb form, auxiliaries included.
func (t Tag) IsVerb() bool { return verbal.has(t) }

// IsNominal reports whether the tag can head a noun phrase.
func (t Tag) IsNominal() bool { return nominal.has(t) }
