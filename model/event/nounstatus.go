package event

import (
	"dateline/model"
	"dateline/model/syntax"
)

// nounStatus reads the status of a happening that a noun names from what
// governs the noun.
func (w *work) nounStatus(f *found) model.Status {
	d := &w.syn
	if f.phrase < 0 {
		return model.Occurred
	}
	text := d.Text(f.trigger)
	if in(claimNouns, text) {
		return model.Alleged
	}
	ph := d.Phrases[f.phrase]
	for i := ph.First; i < ph.Head; i++ {
		switch t := d.Text(i); {
		case in(wordSetAlleged, t):
			return model.Alleged
		case in(wordSetPlanned, t) && !w.carriedOut(f, ph.Last):
			return model.Expected
		case in(wordSetCancelled, t):
			return model.Cancelled
		}
	}
	if w.fellThrough(f.phrase) {
		return model.Cancelled
	}
	future := f.time >= 0 && f.how != byNeighbour && (w.future(&w.times[f.time]) || w.endsAhead(&w.times[f.time]))
	v := int(d.ClauseOf[ph.First])
	if v >= 0 {
		y := d.Verbs[v]
		lemma := d.Lemma(v)
		object := y.Object == f.phrase
		subject := y.Subject == f.phrase
		k := ph.First - 1
		direct := object || k >= y.Last && k == y.Last && d.Tags[k] == syntax.Prep && w.phrases(y.Last, k)
		switch {
		case in(cancelling, lemma) && (object || subject && y.Passive), (object || subject && y.Passive) && w.putsOff(v):
			return model.Cancelled
		case subject && y.Passive && in(schedules, lemma), subject && y.Modal >= 0 && y.Tense == syntax.FutureTense:
			return model.Expected
		case (direct || subject) && y.Modal >= 0 && y.Perfect && (fold(d, y.Modal, "would") || fold(d, y.Modal, "could") || fold(d, y.Modal, "might")): // "would have won the race"
			return model.Conditional
		case direct && in(denials, lemma) && (lemma == "deny" || in(claimNouns, d.Text(ph.Head)) || in(saidThings, d.Text(ph.Head))):
			return model.Denied // but "rejected the pact of May" denies no pact
		case direct && in(claims, lemma) && !future:
			return model.Alleged
		case direct && in(plans, lemma) && !y.Passive && !in(reports, lemma) && (future || !w.published()):
			return model.Expected
		case subject && y.Progressive:
			return model.Ongoing
		}
		if k >= 0 && d.Tags[k] == syntax.Prep && k > 0 && d.PhraseOf[k-1] >= 0 && fold(d, k, "of") && in(claimNouns, d.Text(k-1)) {
			return model.Alleged
		}
	}
	if future {
		return model.Expected
	}
	return model.Occurred
}

// carriedOut reports whether what token i follows was held or made at a time gone by:
// "for a planned rally held in Lund on Wednesday".
func (w *work) carriedOut(f *found, i int) bool {
	d := &w.syn
	if f.time < 0 || !w.published() || !w.times[f.time].Dated() || !w.times[f.time].When.Latest.Before(w.article.Published.Date) || i >= len(d.Tags) || d.VerbOf[i] < 0 {
		return false
	}
	y := d.Verbs[d.VerbOf[i]]
	return y.Form == syntax.Participle && y.Head == i && in(made, d.Lemma(int(d.VerbOf[i])))
}

// phrases reports whether only a preposition stands between two tokens.
func (w *work) phrases(from, to int) bool { return to-from <= 1 }

var (
	wordSetAlleged   = wordSet(`alleged supposed reported purported suspected apparent`)
	wordSetPlanned   = wordSet(`planned scheduled upcoming forthcoming expected proposed looming coming impending`)
	wordSetCancelled = wordSet(`cancelled canceled abandoned aborted scrapped postponed`)
)
