package event

import "dateline/model/syntax"

// markComments notes from which sentence on readers comment below the article: what they
// say there is no part of it. Forums stamp each comment, which shows where they begin:
// "Posted by: kl | May 3, 2012 9:40 AM | Report abuse", or, of one comment after the
// other, "At 9:40 am on 3 May 2012, kl wrote:".
func (w *work) markComments() {
	d := &w.syn
	w.comments = len(d.Sentences)
	opened := -1
	for s, x := range d.Sentences {
		if w.commentHead(x.First, x.Last) {
			if opened >= 0 {
				w.comments = opened
				return
			}
			opened = s
		}
		for i := x.First; i+3 < x.Last; i++ {
			if fold(d, i, "posted") && fold(d, i+1, "by") && w.commentStamp(i+2, x.Last) {
				w.comments = s
				return
			}
		}
	}
}

// commentHead reports whether the sentence of tokens [first, last) opens with when, to the
// minute, somebody wrote what follows behind a colon.
func (w *work) commentHead(first, last int) bool {
	d := &w.syn
	for first < last && (d.Tags[first] == syntax.Num || d.Tags[first] == syntax.Stop) { // "12. At"
		first++
	}
	if first+4 >= last || !fold(d, first, "at") || w.timeOf[first+1] == 0 || !w.times[w.timeOf[first+1]-1].When.HasClock() {
		return false
	}
	const near = 16
	for k := first + 2; k+1 < min(last, first+near); k++ {
		if d.Tags[k].IsFinite() {
			return fold(d, k, "wrote") && d.Text(k+1) == ":"
		}
	}
	return false
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
