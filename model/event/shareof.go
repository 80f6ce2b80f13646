package event

import (
	"strings"

	"dateline/model/syntax"
)

// ofWhich returns what a relative clause's subject is a share of, with that, where the
// subject alone would tell nobody: "The crew found coins, most of which | were sold" gives
// "Most of the coins". "" for other subjects.
func (w *work) ofWhich(p, v int) string {
	d := &w.syn
	ph, y := d.Phrases[p], &d.Verbs[v]
	k := ph.Last
	if h := d.Text(ph.Head); !in(quantities, h) && d.Tags[ph.Head] != syntax.Num && !strings.HasSuffix(h, "est") {
		return ""
	}
	if y.Kind != syntax.Relative || k+1 >= len(d.Tags) || k+2 > y.First || !fold(d, k, "of") || !fold(d, k+1, "which") && !fold(d, k+1, "whom") || ph.Last-ph.First > 3 || ph.First < 2 || d.Tags[ph.First-1] != syntax.Comma {
		return ""
	}
	first := d.Sentences[d.SentenceAt(d.Tokens[ph.First].Start)].First
	const near = 10
	for i := ph.First - 2; i > first && i > ph.First-near; i-- {
		q := int(d.PhraseOf[i])
		if q < 0 || w.timeOf[i] > 0 || d.Phrases[q].Head != i {
			if d.VerbOf[i] >= 0 || d.Tags[i] == syntax.Comma {
				return ""
			}
			continue
		}
		if t := d.Tags[i]; t == syntax.Plural && d.Phrases[q].Last-d.Phrases[q].First < 5 {
			if k := d.Phrases[q].First; k > 0 && d.Tags[k-1] == syntax.Prep && !fold(d, k-1, "of") {
				continue // "coins in the cellars of the inns, most of which"
			}
			text := w.inside(q)
			if d.Tags[d.Phrases[q].First] != syntax.Det && d.Tags[d.Phrases[q].First] != syntax.Poss {
				text = "the " + text
			} else if rest, ok := strings.CutPrefix(text, "some "); ok {
				text = "the " + rest
			}
			share := strings.Join(strings.Fields(d.PhraseSpan(p).In(d.Body)), " ")
			return strings.ToUpper(share[:1]) + share[1:] + " of " + text
		}
	}
	return ""
}

// quantities are shares of a number.
var quantities = wordSet(`most many much few several half none both more fewer all some two three`)
