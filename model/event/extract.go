// Package event finds what happened in one article: which happening every
// expression of time dates, what to call it, whether it is told as fact, claim
// or plan, who is in it, and the words that carry it.
//
// It owns the step from grammar, times and attributions to events, and imports
// model, model/caldate, lexicon, segment, syntax, timex and quote. Spans are
// bytes of Article.Body. Extract may be called from many goroutines; it keeps
// nothing between calls but scratch memory.
//
// Invariants, guarded by FuzzExtract:
//
//  1. Every event has at least one quote, and Exact is the body at its span.
//  2. A title is valid UTF-8, not empty, and has at most 90 characters.
//  3. Every expression of time either dates an event or is listed as unused.
package event

import (
	"strings"
	"sync"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/quote"
	"dateline/model/segment"
	"dateline/model/syntax"
	"dateline/model/timex"
)

const (
	caldateMonth = caldate.Month
	caldateYear  = caldate.Year
)

// work is the scratch of one extraction.
type work struct {
	article    *model.Article
	full       bool // what Outlines leaves out is wanted
	hops       int  // of pronouns that one is being followed over
	tries      int  // of pronouns looked at for that
	seg        segment.Doc
	syn        syntax.Doc
	tagger     timex.Tagger
	names      names
	times      []model.TimeExpr
	speech     []model.Attribution
	index      index
	found      []found
	events     []model.Event // in the order found
	carriers   []model.Quote // of the events with one quote each
	unused     []model.UnusedTime
	direct     []bool  // by token: inside somebody's direct words
	free       []int   // scratch: the free verbs of a sentence
	apart      []bool  // by verb: whether an event of its own tells it
	turns      []turn  // of a printed conversation
	comments   int     // the sentence with which readers' comments begin
	evidence   int     // the sentence from which a court is told of a deed
	history    bool    // it tells of other times than its publication
	retrospect bool    // most of what it dates lies years back
	gap        remnant // of the event that the title at hand is for
	own        int     // the expression of time that dates the event at hand + 1
	affirm     bool    // the title at hand leaves out "not": "not until 1512"
	author     string  // who says I outside quotations
	timeOf     []int32 // by token: time expression + 1
	cut        []cut   // scratch of the titles
	drafts     []draft // by found event
	drafted    []cut   // what the drafts consist of
	draft      *draft  // of the event that is being titled
	kept       []keptToken
	letters    []byte  // likewise
	ids        []int   // found, by sentence
	idsFrom    []int32 // by sentence: where its ids begin; one more closes the last
	headings   []int   // expressions of time that head what stands beneath them
	second     []bool  // by time expression: the later end of a range
	until      []int32 // by time expression: the expression that closes its range + 1
	later      []int   // durations that are counted from a happening, by time expression
}

// Extract finds the events of one article, in order of their first quote.
func Extract(a model.Article) model.Extraction {
	var out [1]model.Extraction
	extract([]model.Article{a}, out[:], true)
	return out[0]
}

// Outlines is Extract of each article without what identifies, weighs and
// explains: events and expressions of time say no why, and events have no ID, no
// actors and no salience, their quotes neither speaker nor surroundings.
func Outlines(articles []model.Article) []model.Extraction {
	out := make([]model.Extraction, len(articles))
	for first := 0; first < len(articles); {
		last, bytes := first+1, len(articles[first].Body)
		for last < len(articles) && bytes+len(articles[last].Body) <= together && last-first < company {
			bytes += len(articles[last].Body)
			last++
		}
		extract(articles[first:last], out[first:last], false)
		first = last
	}
	return out
}

// What is read together has at most so many bytes or articles: what is known of
// it must stay in the cache of one core beside the instructions.
const (
	together = 32 << 10
	company  = 32
)

// gang is the scratch of articles that are read together, each with the work of
// its place.
type gang struct {
	works []*work
	syns  []*syntax.Doc
	segs  []*segment.Doc
}

var gangs = sync.Pool{New: func() any { return new(gang) }}

// of returns as many works as there are articles.
func (g *gang) of(articles []model.Article, full bool) []*work {
	for len(g.works) < len(articles) {
		w := new(work)
		g.works, g.syns, g.segs = append(g.works, w), append(g.syns, &w.syn), append(g.segs, &w.seg)
	}
	works := g.works[:len(articles)]
	for i, w := range works {
		w.article, w.full = &articles[i], full
	}
	return works
}

// extract reads some articles together, step by step: every step is taken with all
// before the next, so that its instructions and tables need not come back from
// memory for each article anew.
func extract(articles []model.Article, out []model.Extraction, full bool) {
	as, back := mended(articles)
	g := gangs.Get().(*gang)
	works := g.of(as, full)
	defer func() {
		for _, w := range works {
			w.article, w.times, w.speech = nil, nil, nil
			w.seg.Body = ""
		}
		gangs.Put(g)
	}()
	for _, w := range works {
		w.seg.Reset(w.article.Body)
	}
	syntax.ResetAll(g.syns[:len(works)], g.segs[:len(works)])
	for _, step := range steps {
		for _, w := range works {
			step(w)
		}
	}
	for i, w := range works {
		out[i] = w.assemble()
		if back != nil && back[i] != nil {
			asItCame(&out[i], articles[i], back[i], full)
		}
	}
}

// steps make events of an article whose grammar is known.
var steps = [...]func(*work){
	(*work).scanTimes,
	(*work).matchTimes,
	(*work).refineTimes,
	(*work).resolveTimes,
	(*work).findSpeech,
	(*work).findNames,
	(*work).prepare,
	(*work).dated,
	(*work).undated,
	(*work).toldByWitnesses,
	(*work).lasting,
	(*work).judge,
	(*work).merge,
	(*work).dayOfWords,
	(*work).makeDrafts,
}

func (w *work) scanTimes()   { w.tagger.Scan(w.article.Body) }
func (w *work) matchTimes()  { w.tagger.Match() }
func (w *work) refineTimes() { w.tagger.Refine() }

func (w *work) resolveTimes() { w.times = w.tagger.Resolve(w.article.Published, w.full) }

func (w *work) findSpeech() { w.speech = quote.Find(&w.syn) }

func (w *work) findNames() {
	w.names.find(&w.syn)
	w.nameTold()
}

// prepare notes by token and sentence what the steps behind it ask for.
func (w *work) prepare() {
	w.indexSpeech()
	w.findTurns()
	w.findAuthor()
	w.markQuotations()
	w.ranges()
	w.periods()
	w.markTimes()
	w.markComments()
	w.findEvidence()
	w.found, w.unused = w.found[:0], nil
	w.history = w.tellsHistory()
	w.retrospect = w.looksBack()
}

// dated finds what the expressions of time date.
func (w *work) dated() {
	w.later = w.later[:0]
	for t := range w.times {
		if w.measures(t) {
			w.later = append(w.later, t)
			continue
		}
		if f, ok := w.lifespan(t); ok {
			w.until[t] = 0 // two happenings and no stretch
			w.found = append(w.found, f)
			continue
		}
		if w.second[t] {
			w.unused = append(w.unused, model.UnusedTime{Time: w.times[t].Span, Reason: "it closes the range that the expression before it opens"})
			continue
		}
		w.entryDay(t)
		w.reanchor(t)
		f, reason := w.attach(t)
		if reason == "" && f.verb >= 0 && w.syn.Verbs[f.verb].Tense == syntax.FutureTense && w.entryHour(&w.times[t]) {
			reason = "it tells when the entry was written"
		}
		if reason != "" {
			w.unused = append(w.unused, model.UnusedTime{Time: w.times[t].Span, Reason: reason})
			continue
		}
		w.pair(&f)
		w.remnants(&f)
		w.found = append(w.found, f)
	}
	for _, t := range w.later { // what they are counted from is known by now
		if f, reason := w.attach(t); reason == "" {
			w.found = append(w.found, f)
		} else {
			w.unused = append(w.unused, model.UnusedTime{Time: w.times[t].Span, Reason: reason})
		}
	}
}

// markQuotations notes the tokens of direct quotations.
func (w *work) markQuotations() {
	d := &w.syn
	w.direct = sized(w.direct, len(d.Tokens))
	clear(w.direct)
	for i := range w.speech {
		if !w.speech[i].Direct {
			continue
		}
		for _, c := range w.speech[i].Content {
			for k := max(0, d.TokenAt(c.Start)); k < len(d.Tokens) && d.Tokens[k].Start < c.End; k++ {
				w.direct[k] = true
			}
		}
	}
}

// markTimes notes for each token the expression of time that it is part of.
func (w *work) markTimes() {
	w.timeOf = sized(w.timeOf, len(w.syn.Tokens))
	clear(w.timeOf)
	for t := range w.times {
		x := &w.times[t]
		if (x.Type == model.TimexDuration || x.Type == model.TimexSet) && !x.Dated() && w.recent(x) == 0 && (w.until[t] == 0 || strings.HasPrefix(strings.TrimSpace(w.article.Body[x.End:]), "ending")) {
			continue // how long is part of what happened
		}
		first, last := w.tokensOf(x.Span)
		if w.second[t] && first < last && w.timeOf[first] > 0 {
			continue // it closes the period that stands there
		}
		if first > 0 && fold(&w.syn, first-1, "of") && fold(&w.syn, first, "the") {
			continue // "person of the year"
		}
		if w.nightOf(first, last) {
			continue
		}
		if x.Type == model.TimexDuration && last+2 < len(w.syn.Tokens) && fold(&w.syn, last, "of") && fold(&w.syn, last+1, "the") && fold(&w.syn, last+2, "year") && w.syn.PhraseOf[last+2] >= 0 && w.syn.Phrases[w.syn.PhraseOf[last+2]].Last == last+3 {
			last += 3 // "the first nine months of the year"
		}
		if x.When.HasClock() && last < len(w.syn.Tokens) && last > first && fold(&w.syn, last, "time") && w.syn.Tokens[last-1].Shape.Is(segment.Capital) {
			last++ // "11:40 a.m. Eastern time"
		}
		if d := &w.syn; last-first > 1 && last < len(d.Tokens) && d.Tags[first] == syntax.Det && d.PhraseOf[last] >= 0 && d.PhraseOf[last] == d.PhraseOf[first] && d.Phrases[d.PhraseOf[last]].Head >= last {
			if fold(d, first, "a") || fold(d, first, "an") {
				first++ // "a Tuesday ruling": the article is the ruling's
			}
		}
		if k := int(w.until[t]) - 1; k >= 0 && x.Type == model.TimexDuration && !x.Dated() {
			last, _ = w.tokensOf(w.times[k].Span) // "the six months | ended Oct. 1"
		}
		for i := first; i < last; i++ {
			w.timeOf[i] = int32(t + 1)
		}
	}
}

// nightOf reports whether the tokens [first, last) tell the day or the night by what
// happened then: "on the night of the second death". They stay with that in a title.
func (w *work) nightOf(first, last int) bool {
	d := &w.syn
	if last-first != 2 || last+1 >= len(d.Tags) || !fold(d, first, "the") || !fold(d, last, "of") || d.Words[first+1].NounField() != lexicon.NounTime && d.Tags[first+1] != syntax.Time {
		return false
	}
	p := int(d.PhraseOf[last+1])
	return p >= 0 && d.Tags[d.Phrases[p].Head] != syntax.Time && d.Tags[d.Phrases[p].Head] != syntax.Num && d.Words[d.Phrases[p].Head].NounField() != lexicon.NounTime
}

// tokensOf returns the tokens that a span touches.
func (w *work) tokensOf(s model.Span) (first, last int) {
	first = w.syn.TokenAt(s.Start)
	last = first
	for last < len(w.syn.Tokens) && w.syn.Tokens[last].Start < s.End {
		last++
	}
	return first, last
}
