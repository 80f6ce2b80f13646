package event

import (
	"dateline/model"
	"dateline/model/lexicon"
	"dateline/model/segment"
	"dateline/model/syntax"
)

// pureCues introduce somebody's words and say nothing themselves; their title
// is the words.
var pureCues = wordSet(`say tell add state note write comment explain reply respond declare continue insist tweet argue assert contend remark observe
stress emphasize emphasise quip post claim warn conclude reiterate repeat acknowledge maintain speak talk ask answer believe`)

// statementVerbs make a statement of an event: somebody said or published
// something.
var statementVerbs = wordSet(`announce deny reject accuse condemn criticize criticise denounce blame praise hail urge demand apologize apologise confirm admit
concede disclose reveal report call appeal protest complain threaten promise vow pledge testify predict forecast suggest propose recommend dismiss dispute refute
endorse defend welcome allege describe issue publish brief advise inform inquire question speculate caution mention clarify tout slam blast mock attack lambast lament
object plead swear thank congratulate invite address disagree respond retort indicate signal hint`)

// saying reports whether verb v is a verb of saying.
func (w *work) saying(v int) bool {
	lemma := w.syn.Lemma(v)
	return in(pureCues, lemma) || in(statementVerbs, lemma) && w.syn.Field(v) == lexicon.VerbCommunication
}

// sometimesCues report words only with words: "“It rained,” she continued", but
// "the trial continues", "the firm posted a loss".
var sometimesCues = wordSet(`continue post add conclude observe maintain note repeat`)

// quotedIn reports whether words in quotation marks stand in the sentence of v.
func (w *work) quotedIn(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	for i := s.First; i < s.Last; i++ {
		if w.direct[i] || d.Tokens[i].Kind == segment.Mark && doubleMark(d.Text(i)) {
			return true
		}
	}
	return false
}

// calledHome reports whether "call" means to make come or to end: "called its
// ambassador home", "called the match off".
func (w *work) calledHome(v int) bool {
	d := &w.syn
	s := d.Sentences[d.SentenceAt(d.Tokens[d.Verbs[v].Head].Start)]
	if o := d.Phrases[d.Verbs[v].Object]; fold(d, o.Head, "home") && o.Head > o.First {
		return true // "its ambassador home" read as one phrase
	}
	for i := d.Phrases[d.Verbs[v].Object].Last; i < s.Last && int(d.ClauseOf[i]) == v && i < d.Verbs[v].Last+9; i++ {
		if fold(d, i, "home") || fold(d, i, "back") || fold(d, i, "off") || fold(d, i, "in") && i+1 < s.Last && d.PhraseOf[i+1] < 0 {
			return true
		}
		if d.Tags[i] == syntax.Open || d.Tags[i] == syntax.Comma {
			return false
		}
	}
	return false
}

// opensQuote reports whether words in quotation marks stand right behind verb v
// or its object.
func (w *work) opensQuote(v int) bool {
	d := &w.syn
	y := d.Verbs[v]
	for _, i := range [...]int{y.Last, d.Phrases[y.Object].Last} {
		if i < len(d.Tags) && d.Tags[i] == syntax.Open && doubleMark(d.Text(i)) {
			return true
		}
	}
	return false
}

// kindOf tells a statement from a happening: a verb of saying with a speaker.
func (w *work) kindOf(v int) model.Kind {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Finite && (y.Form != syntax.Gerund || y.Kind != syntax.Participial) || y.Passive {
		return model.Happening
	}
	lemma := d.Lemma(v)
	if w.citing(v) {
		return model.Statement // “I never left,” she recalled
	}
	if in(sometimesCues, lemma) && w.content(v) < 0 && !w.quotedIn(v) {
		return model.Happening
	}
	if k := y.Last; lemma == "report" && y.Object < 0 && k < len(d.Tags) && (fold(d, k, "to") || fold(d, k, "for")) && w.content(v) < 0 && !w.quotedIn(v) {
		return model.Happening // "must report to prison by May"
	}
	if k := y.Last; (lemma == "write" || lemma == "put" || lemma == "take" || lemma == "call") && k < len(d.Tags) && (fold(d, k, "off") || fold(d, k, "down") && lemma == "write") && !w.quotedIn(v) {
		return model.Happening // "wrote off half of the loan"
	}
	if lemma == "call" && y.Object >= 0 && w.calledHome(v) {
		return model.Happening
	}
	if y.Object >= 0 && w.done(lemma, y.Object) && w.content(v) < 0 && !w.opensQuote(v) {
		return model.Happening
	}
	switch {
	case in(pureCues, lemma), in(statementVerbs, lemma) && d.Field(v) == lexicon.VerbCommunication:
		return model.Statement
	case in(denials, lemma):
		return model.Statement
	}
	return model.Happening
}

// citing reports whether verb v introduces somebody's words outright and has
// nothing else to tell: “We won,” he roared.
func (w *work) citing(v int) bool {
	d := &w.syn
	k := w.speechAt(d.Verbs[v].Head)
	if i := d.Verbs[v].Last; i+1 < len(d.Tags) && d.Tags[i] == syntax.Prep && d.Tags[i+1] == syntax.Open {
		return false // "called for “boots on the ground”"
	}
	if i := d.Verbs[v].Last; i+1 < len(d.Tags) && d.Tags[i] == syntax.Open && in(statementVerbs, d.Lemma(v)) && !in(pureCues, d.Lemma(v)) && !in(calling, d.Lemma(v)) && d.Verbs[v].Kind != syntax.Relative && d.Words[d.Verbs[v].Head].NeedsObject() >= 2 && (d.Tags[i+1] == syntax.Det || fold(d, i+1, "such")) {
		return false // "condemned “a vile attack”": who condemns what is told
	}
	return k >= 0 && w.speech[k].Direct && d.Verbs[v].Object < 0 && d.Field(v) != lexicon.VerbMotion && w.length(k) > 2
}
