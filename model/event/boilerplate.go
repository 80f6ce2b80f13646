package event

import (
	"strings"

	"dateline/model/syntax"
)

// Boilerplate (Kohlschütter et al. 2010) is what a page says of itself: when it
// was updated, whose picture it shows, where to read on. Saved and pasted pages
// carry it among the paragraphs; it tells nothing of the story.

var (
	pages    = wordSet(`page article story post entry`)
	filed    = wordSet(`published updated posted modified amended corrected revised printed filed written reported compiled`)
	firstly  = wordSet(`first last originally also`)
	stamping = wordSet(`this was has been page article story post entry first last originally also
published updated posted modified amended corrected revised printed filed written reported compiled`)  // what a stamp begins with
	reportings = wordSet(`report reporting story article`)
	pointers   = wordSet(`related more watch listen`)
	credits    = wordSet(`photograph photographs photo photos picture pictures image images video audio`)
	ofCredit   = wordSet(`by caption captions credit credits source courtesy copyright`)
)

// boilerplate reports whether sentence s is about the page and not the story.
func (w *work) boilerplate(s int) bool {
	x := w.syn.Sentences[s]
	return x.First < x.Last && (s >= w.comments || w.notice(x.First, x.Last) || w.credit(x.First, x.Last) || w.label(x.First, x.Last) || w.printed(x.First, x.Last) || w.asksReader(x.First, x.Last) || w.stamp(x.First, x.Last) == x.Last)
}

// notice reports a line of rights: "© 2021 Leeds Post", "All rights reserved".
func (w *work) notice(first, last int) bool {
	d := &w.syn
	switch {
	case strings.HasPrefix(d.Body[d.Tokens[first].Start:], "©"):
		return true
	case fold(d, first, "copyright"):
		return first+1 < last && (d.Tags[first+1] == syntax.Num || strings.HasPrefix(d.Text(first+1), "©") || d.Text(first+1) == "(")
	}
	return last-first <= 5 && fold(d, first, "all") && fold(d, first+1, "rights") && fold(d, first+2, "reserved")
}

// credit reports who helped to write: "Ada Berg contributed to this report".
func (w *work) credit(first, last int) bool {
	d := &w.syn
	front := d.Tokens[first:max(first, min(last-3, first+24))]
	for k := range front {
		if n := front[k].End - front[k].Start; n < len("contributed") || n > len("contributing") { // nearly all
			continue
		}
		i := first + k
		if fold(d, i, "contributed") || fold(d, i, "contributing") {
			for k := i + 1; k < last && k < i+4; k++ {
				switch {
				case in(reportings, d.Text(k)):
					return true
				case !fold(d, k, "to") && !fold(d, k, "this") && !fold(d, k, "the"):
					return false
				}
			}
			return false
		}
	}
	return false
}

// label reports a line that points elsewhere or says whose a picture is: "Read
// more: …", "Image caption …", "Photograph: …".
func (w *work) label(first, last int) bool {
	d := &w.syn
	colon := func(i int) bool { return i < last && d.Tags[i] == syntax.Colon && d.Text(i) == ":" }
	switch {
	case in(pointers, d.Text(first)):
		return colon(first + 1)
	case fold(d, first, "see") || fold(d, first, "read"):
		return (fold(d, first+1, "also") || fold(d, first+1, "more")) && colon(first+2)
	case in(credits, d.Text(first)):
		return colon(first+1) || first+1 < last && in(ofCredit, d.Text(first+1)) && (colon(first+2) || fold(d, first+1, "caption") || fold(d, first+1, "source"))
	}
	return false
}

// printed reports a line that says where in print the text stood: "A version of
// this article appeared on page 14 of the Sunday edition", "This article appeared
// on p3 of the News section". What the page runs on without a break may come first.
func (w *work) printed(first, last int) bool {
	d := &w.syn
	for i := first + 1; i < last-2 && i < first+30; i++ {
		if !fold(d, i, "appeared") && !fold(d, i, "appears") {
			continue
		}
		k := i - 1
		if in(firstly, d.Text(k)) {
			k--
		}
		ofPage := k > first && in(pages, d.Text(k)) && fold(d, k-1, "this")
		if !ofPage && (k < first || !fold(d, k, "version")) {
			return false
		}
		for k := i + 1; k < min(last, i+4); k++ {
			if fold(d, k, "page") || fold(d, k, "print") || pageNumber(d.Text(k)) {
				return true
			}
		}
		return false
	}
	return false
}

// pageNumber reports whether a word is one: "p14", "A3", "B12".
func pageNumber(text string) bool {
	if len(text) < 2 || len(text) > 4 || !strings.Contains("pPABCDE", text[:1]) {
		return false
	}
	return strings.Trim(text[1:], "0123456789") == ""
}

// stamp returns where the words end that say when a page was put up or changed,
// first without them, last where the sentence says nothing else: "Page last
// updated at 12:24 GMT, Monday", "This article was amended on 9 November 2021 to
// correct a name".
func (w *work) stamp(first, last int) int {
	d := &w.syn
	i := first
	for i < last && (w.timeOf[i] > 0 || d.Tags[i] == syntax.Comma) {
		i++ // "4 May 2012 Last updated at 08:15 BST"
	}
	if i >= last || !in(stamping, d.Text(i)) { // nearly all
		return first
	}
	ofPage := fold(d, i, "this") && i+1 < last && in(pages, d.Text(i+1))
	if ofPage {
		i++
	}
	if i < last && in(pages, d.Text(i)) {
		i++
	}
	for i < last && (fold(d, i, "was") || fold(d, i, "has") || fold(d, i, "been")) {
		i++
	}
	latest := fold(d, i, "last")
	if i < last && in(firstly, d.Text(i)) {
		i++
	}
	if i >= last || !in(filed, d.Text(i)) {
		return first
	}
	by := false
	if i++; i < last && fold(d, i, "by") { // "Written by The Ridings Post on November 7, 2023"
		by = true
		for i++; i < last && i < first+10 && w.timeOf[i] == 0 && !fold(d, i, "on") && !fold(d, i, "at"); i++ {
			if d.Tags[i].IsVerb() {
				return first
			}
		}
	}
	if i < last && (fold(d, i, "on") || fold(d, i, "at") || fold(d, i, "in") || d.Tags[i] == syntax.Colon) {
		i++
	}
	if i >= last || w.timeOf[i] == 0 {
		return first
	}
	end, rest := i, 0
	for ; i < last; i++ {
		switch {
		case w.timeOf[i] > 0 || d.Tags[i] == syntax.Comma || d.Tags[i] == syntax.Stop || d.Tags[i] == syntax.Num || in(zones, d.Text(i)):
			if rest == 0 {
				end = i + 1
			}
		default:
			rest++
		}
	}
	if ofPage || rest == 0 || rest <= 3 && !by {
		return last
	}
	if latest {
		return end // the page runs on without a break: "Last updated at 08:15 BST Share The family"
	}
	return first // "Published in 1998, the book …"
}

// asksReader reports a line that bids the reader do something with the page or those who
// make it, or says that nothing can be said there any more: "Follow us on Facebook",
// "Get in touch", "Comments on this article are closed".
func (w *work) asksReader(first, last int) bool {
	d := &w.syn
	switch {
	case last-first > 40:
		return false
	case in(bidding, d.Text(first)):
		for i := first + 1; i < last && i < first+16; i++ {
			if in(ofReaders, d.Text(i)) || fold(d, i, "touch") && fold(d, i-1, "in") {
				return true
			}
		}
	default:
		i := first
		if fold(d, i, "the") || fold(d, i, "this") {
			i++
		}
		if i+2 >= last || !fold(d, i, "comments") && !fold(d, i, "commenting") && !fold(d, i, "discussion") && !fold(d, i, "thread") {
			return false
		}
		for i++; i < last && i < first+12; i++ {
			if fold(d, i, "closed") && (fold(d, i-1, "are") || fold(d, i-1, "is") || fold(d, i-1, "now")) {
				return true
			}
		}
	}
	return false
}

var (
	bidding   = wordSet(`get follow sign click send email e-mail subscribe let share watch join visit contact download support donate explore tell text message tweet`)
	ofReaders = wordSet(`us our newsletter newsletters twitter facebook instagram whatsapp tiktok youtube linkedin here app podcast inbox`)
)
