package grammar

import "dateline/model"

// Unit is a unit of time.
type Unit uint8

// The units, finest first.
const (
	NoUnit Unit = iota
	Second
	Minute
	Hour
	Day
	Weekend
	Week
	Fortnight
	MonthUnit
	SeasonUnit
	Quarter
	HalfYear
	Year
	Decade
	CenturyUnit
	Millennium
)

// Part is a part of a day.
type Part uint8

// The parts, as TIMEX3 writes them: MO, MI, AF, EV, NI, DT.
const (
	NoPart Part = iota
	Morning
	Midday
	Afternoon
	Evening
	Night
	Daytime
)

// Form says what a reading consists of, and so how it is resolved.
type Form uint8

// The forms.
const (
	// FormDate has calendar fields; those missing above the coarsest one given
	// come from the anchor ("Tuesday", "March 3", "the third quarter").
	FormDate Form = iota + 1
	// FormShift lies N units from the anchor ("yesterday", "last week", "two
	// years ago").
	FormShift
	// FormUnit is a bare definite unit ("the week", "that year").
	FormUnit
	// FormClock is a time of day without a day ("at 5 p.m.", "the morning").
	FormClock
	// FormDuration and FormSet carry their value whole in Value or in Unit and N.
	FormDuration
	FormSet
	// FormTurn is where one century, decade or millennium passes into the next:
	// of Year, where it has one, into it.
	FormTurn
	// FormRef is PRESENT_REF, PAST_REF or FUTURE_REF, in Value.
	FormRef
)

// Direction says on which side of the anchor a reading lies.
type Direction uint8

// The directions that words give.
const (
	Bare      Direction = iota // the words say nothing: tense decides
	DirLast                    // last, past, previous
	DirThis                    // this, current
	DirNext                    // next, coming
	DirAgo                     // ago: from now
	DirFrom                    // from now, in … (from now)
	DirBefore                  // earlier, before: from the time spoken of
	DirAfter                   // later, after, following: from the time spoken of
	DirSame                    // that, the same
)

// Bound is what the word before an expression makes of it.
type Bound uint8

// The bounds.
const (
	NoBound Bound = iota
	On            // on, in, at, during
	Since         // since, from … on
	Until         // until, till, through
	By            // by, no later than
	Before
	After
	From    // opens a range
	To      // closes one
	Between // "between … and"
	AsSoon  // as soon as, as early as
	AsLate  // as late as
	Around  // about, circa
	For     // for, over
	Through
)

// Tense is what the verbs around an expression say of its direction.
type Tense uint8

// The tenses.
const (
	NoTense Tense = iota
	PastTense
	PresentTense
	FutureTense
)

// Reading is an underspecified expression of time.
type Reading struct {
	First, Last int // tokens [First, Last) while rules run
	Start, End  int // bytes of the body

	Rule string
	Type model.TimexType
	Form Form
	Mod  string

	Dir  Direction
	Unit Unit
	N    int // how many units; for FormShift signed by Dir
	// Half adds half a unit ("two and a half years").
	Half bool
	// Vague stands for a number that is not given (several, few): TIMEX3's X.
	Vague bool

	// Calendar fields of FormDate; zero where not given (Year has HasYear).
	Year                   int
	HasYear                bool
	BC                     bool
	Month, Day, Weekday    uint8
	Season, Quarter, Half2 uint8
	Holiday                uint8
	YearShift              int // "March last year": the year is the anchor's plus this
	HasYearShift           bool
	WeekShift              int  // "Monday of last week": the week is the anchor's plus this
	Nth                    int8 // "the first day of July", "the second Sunday in May": which one of the month, −1 the last; "on the third day": of what was told
	HasWeekShift           bool
	OfYear                 bool // "the first half of the year": the year is the one spoken of
	DayShift               int  // "Monday week": days beyond the resolved day
	Beside                 int8 // "the day before last Tuesday": days from the day that the rest gives
	YearUnit               Unit // Decade, CenturyUnit: Year begins one
	TwoDigit               bool // the century is implied
	Fiscal                 bool

	// Time of day.
	Part         Part
	HasHour      bool
	Hour, Minute uint8
	HasMinute    bool
	HasSecond    bool
	SecondOf     uint8
	Ambiguous12  bool   // no a.m. or p.m. was given
	Zone         string // "Z", "+01:00" or "" as written

	Value string // for forms that carry their value whole
	Quant string // SET's quant

	// What stands around it.
	Bound     Bound
	Tense     Tense
	Ahead     bool // told of the writer's own future: "will open in May", "next year"
	Loose     bool // the verb that gives the tense may be another clause's, or "would"
	Attribute bool // stands before a noun ("the 2020 election")
	Supposed  bool // behind "if", in the present: it lies ahead, however far
	Set       bool // the day that something had been planned for: the nearer one
	Nearest   bool // may lie ahead or back: the nearer one
	Said      bool // stands right behind a verb of saying
	Near      bool // "shortly before": about that time
	TwoThirds bool // "early-to-mid": the middle third too
	Label     bool // tells a thing from others: "the constitution of 1876"
	Birth     bool // the year somebody was born in, before what the text tells of
	Gone      bool // surely past: "since the strike began on 28 April"
	Perfect   bool // the verb is a present perfect, which looks back from the writing
	Compare   bool // "a year earlier": what it is compared with, no anchor for others
	Ancient   bool // a bare year before 1000: kept only where the text speaks of such times
	Informal  bool // stands in a message, where bare days lie ahead
	Weak      bool // only kept where the document's evidence supports it

	// RangeOpen and RangeClose mark two neighbours that are the ends of one
	// range; Between that they bound one happening.
	RangeOpen, RangeClose, Between bool

	// Numeric dates whose order is open: both readings' fields.
	NumA, NumB uint8
	// Numeric is set for dates in digits only, DayFirst for dates whose day
	// stands before the month: together they show a document's custom.
	Numeric, DayFirst bool

	Candidates []model.TimeCandidate
}

// Span returns the bytes that the reading covers.
func (r *Reading) Span() model.Span { return model.Span{Start: r.Start, End: r.End} }
