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

// has is asked so often that it must be one instruction: there are fewer than 64
// tags, and the sets are constants.
func (s tagSet) has(t Tag) bool { return s>>(t&63)&1 != 0 }

const (
	nominal   tagSet = 1<<Noun | 1<<Plural | 1<<Name | 1<<Num | 1<<Pron | 1<<Obj | 1<<Time
	verbal           = beForms | haveForms | finite | 1<<Base | 1<<Part | 1<<Ger
	finite    tagSet = 1<<BeFin | 1<<HaveFin | 1<<DoFin | 1<<Plain | 1<<Third | 1<<Past | 1<<Modal
	beForms   tagSet = 1<<BeFin | 1<<BeBase | 1<<BePart | 1<<BeGer
	haveForms tagSet = 1<<HaveFin | 1<<HaveBase
	markers   tagSet = 1<<Rel | 1<<Wh | 1<<That | 1<<Sub
)

// tagsOf returns the tags that some tokens have.
func tagsOf(tags []Tag) (s tagSet) {
	for _, t := range tags {
		s |= 1 << (t & 63)
	}
	return s
}

// IsFinite reports whether the tag is a verb form that can carry a clause.
func (t Tag) IsFinite() bool { return finite.has(t) }

// IsVerb reports whether the tag is any verb form, auxiliaries included.
func (t Tag) IsVerb() bool { return verbal.has(t) }

// IsNominal reports whether the tag can head a noun phrase.
func (t Tag) IsNominal() bool { return nominal.has(t) }
