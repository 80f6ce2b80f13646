package event

import "dateline/model/syntax"

// markComments notes from which sentence on readers comment below the article: what they
// say there is no part of it. Forums stamp each comment, which shows where they begin:
// "Posted by: kl | May 3, 2012 9:40 AM | Report abuse".
func (w *work) markComments() {
	d := &w.syn
	w.comments = len(d.Sentences)
	for s, x := range d.Sentences {
		for i := x.First; i+3 < x.Last; i++ {
			if fold(d, i, "posted") && fold(d, i+1, "by") && w.commentStamp(i+2, x.Last) {
				w.comments = s
				return
			}
		}
	}
}

// commentStamp reports whether a name, a bar or a comma and a time with the hour stand
// from token i on, as they stand behind "posted by" at a comment.
func (w *work) commentStamp(i, last int) bool {
	d := &w.syn
	named := false
	if d.Tags[i] == syntax.Colon {
		i, named = i+1, true
	}
	for k := i; k < min(last, i+8); k++ {
		switch {
		case d.Text(k) == "|":
			named = true
		case w.timeOf[k] > 0:
			return named && k > i && w.times[w.timeOf[k]-1].When.HasClock()
		case d.Tags[k].IsFinite():
			return false
		}
	}
	return false
}
