package timex

import (
	"sync"

	"dateline/model"
	"dateline/model/timex/english"
	"dateline/model/timex/grammar"
)

// stretchBytes is how much text is scanned at a time, so that its tokens stay
// in cache and memory does not grow with the text.
const stretchBytes = 16 << 10

// messageBytes is the length up to which a text may be a message.
const messageBytes = 600

// Tagger takes the steps of Tag one by one, so that those who tag many bodies can
// take each step with all of them before the next: Scan, Match, Refine and Resolve,
// in this order. Its memory is used again for the next body; the zero Tagger is
// ready for use, by one goroutine.
type Tagger struct {
	text     grammar.Text
	stretch  []grammar.Reading // of the stretch under way
	refined  []grammar.Reading // the same, once refined
	readings []grammar.Reading
}

var pool = sync.Pool{New: func() any { return new(Tagger) }}

// Tag returns the expressions of time in an English body, in order and not
// overlapping. Without a publication date, expressions that need one keep an
// underspecified value ("XXXX-WXX-2") and are marked NeedsAnchor.
func Tag(body string, published model.Published) []model.TimeExpr {
	return TagIn(english.Language(), body, published)
}

// TagIn is Tag for another language's grammar.
func TagIn(lang *grammar.Lang, body string, published model.Published) []model.TimeExpr {
	g := pool.Get().(*Tagger)
	defer pool.Put(g)
	g.ScanIn(lang, body)
	g.Match()
	g.Refine()
	return g.Resolve(published, true)
}

// Scan finds where an English body may have an expression of time.
func (g *Tagger) Scan(body string) { g.ScanIn(english.Language(), body) }

// ScanIn is Scan for another language's grammar. All stretches of a long body but
// the last are read to the end at once.
func (g *Tagger) ScanIn(lang *grammar.Lang, body string) {
	t := &g.text
	t.Lang, t.Body = lang, body
	t.Informal = len(body) <= messageBytes && lang.Informal(body)
	g.readings = g.readings[:0]
	t.Triggers = t.Triggers[:0]
	for at := 0; at < len(body); {
		if at > 0 {
			g.Match()
			g.Refine()
		}
		at = t.Scan(at, stretchBytes)
	}
}

// Match tries the rules where they may fit.
func (g *Tagger) Match() {
	g.stretch = g.stretch[:0]
	for _, i := range g.text.Triggers {
		if r, ok := best(&g.text, int(i)); ok {
			g.keep(r)
		}
	}
}

// Refine joins and drops what the rules found.
func (g *Tagger) Refine() {
	t := &g.text
	if len(t.Triggers) == 0 {
		return
	}
	g.refined = t.Lang.Refine(t, g.stretch)
	for i := range g.refined {
		r := &g.refined[i]
		if !t.Lang.Context(t, r) {
			continue
		}
		r.Informal = t.Informal
		r.Start, r.End = t.Base+int(t.Tokens[r.First].Start), t.Base+int(t.Tokens[r.Last-1].End)
		g.readings = append(g.readings, *r)
	}
}

// Resolve returns the expressions of time, with an explanation of each or without,
// and lets go of the body.
func (g *Tagger) Resolve(published model.Published, explain bool) []model.TimeExpr {
	body := g.text.Body
	g.text.Body = ""
	if len(g.readings) == 0 {
		return nil
	}
	return resolve(g.text.Lang, body, published, g.readings, explain)
}

// best returns the longest reading that a rule makes at trigger i; of equally
// long ones the earlier rule's.
func best(t *grammar.Text, i int) (grammar.Reading, bool) {
	var found grammar.Reading
	for _, rule := range t.Lang.RulesAt(&t.Tokens[i]) {
		r, ok := rule.Match(t, i)
		if !ok || r.First < 0 || r.Last > len(t.Tokens) || r.Last <= r.First {
			continue
		}
		if r.Last-r.First > found.Last-found.First {
			found, found.Rule = r, rule.Name
		}
	}
	return found, found.Last > 0
}

// keep adds a reading to the stretch's, which stay in order and apart: of two
// that overlap the longer wins, of equal ones the earlier.
func (g *Tagger) keep(r grammar.Reading) {
	for len(g.stretch) > 0 {
		last := &g.stretch[len(g.stretch)-1]
		if r.First >= last.Last {
			break
		}
		if r.Last-r.First <= last.Last-last.First {
			return
		}
		g.stretch = g.stretch[:len(g.stretch)-1]
	}
	g.stretch = append(g.stretch, r)
}
