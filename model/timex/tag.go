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

// scratch is what one call needs and the next can reuse.
type scratch struct {
	text     grammar.Text
	stretch  []grammar.Reading
	readings []grammar.Reading
}

var pool = sync.Pool{New: func() any { return new(scratch) }}

// Tag returns the expressions of time in an English body, in order and not
// overlapping. Without a publication date, expressions that need one keep an
// underspecified value ("XXXX-WXX-2") and are marked NeedsAnchor.
func Tag(body string, published model.Published) []model.TimeExpr {
	return tag(english.Language(), body, published, true)
}

// TagUnexplained is Tag for those who print no explanation: Why stays empty.
func TagUnexplained(body string, published model.Published) []model.TimeExpr {
	return tag(english.Language(), body, published, false)
}

// TagIn is Tag for another language's grammar.
func TagIn(lang *grammar.Lang, body string, published model.Published) []model.TimeExpr {
	return tag(lang, body, published, true)
}

func tag(lang *grammar.Lang, body string, published model.Published, explain bool) []model.TimeExpr {
	s := pool.Get().(*scratch)
	defer func() {
		s.text.Body = ""
		pool.Put(s)
	}()
	s.text.Lang, s.text.Body = lang, body
	s.text.Informal = len(body) <= messageBytes && lang.Informal(body)
	s.readings = s.readings[:0]
	for at := 0; at < len(body); {
		at = s.text.Scan(at, stretchBytes)
		if len(s.text.Triggers) > 0 {
			s.read()
		}
	}
	if len(s.readings) == 0 {
		return nil
	}
	return resolve(lang, body, published, s.readings, explain)
}

// read tries the rules at the triggers of one stretch and adds what they find.
func (s *scratch) read() {
	t := &s.text
	s.stretch = s.stretch[:0]
	for _, i := range t.Triggers {
		if r, ok := best(t, int(i)); ok {
			s.keep(r)
		}
	}
	refined := t.Lang.Refine(t, s.stretch)
	for i := range refined {
		r := &refined[i]
		if !t.Lang.Context(t, r) {
			continue
		}
		r.Informal = t.Informal
		r.Start, r.End = t.Base+int(t.Tokens[r.First].Start), t.Base+int(t.Tokens[r.Last-1].End)
		s.readings = append(s.readings, *r)
	}
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
func (s *scratch) keep(r grammar.Reading) {
	for len(s.stretch) > 0 {
		last := &s.stretch[len(s.stretch)-1]
		if r.First >= last.Last {
			break
		}
		if r.Last-r.First <= last.Last-last.First {
			return
		}
		s.stretch = s.stretch[:len(s.stretch)-1]
	}
	s.stretch = append(s.stretch, r)
}
