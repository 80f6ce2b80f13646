package segment

import "strings"

var (
	creditWords = set("photograph", "photographs", "photo", "photos", "picture", "pictures", "image", "images")
	agencies    = set("Reuters", "AP", "AFP", "EPA", "PA", "Getty", "Corbis", "Alamy", "Rex", "Xinhua", "TASS", "dpa")
	agencyTails = set("Images", "Image", "Features", "Pictures", "Press", "Agency", "Media", "News", "Photos", "Photo")
)

// creditEnd returns the token behind the credit of a picture whose colon is token i,
// 0 where that is none or the paragraph tells no more: pages run together print
// "Photograph: Ada Berg/Reuters The mayor said …", which are two lines.
func (d *Doc) creditEnd(i, last int) int {
	if !in(creditWords, strings.ToLower(d.Text(i-1))) || i+1 >= last {
		return 0
	}
	const longest = 8 // words of a name with its agency
	at := d.Tokens[i].End
	for n := 0; n < longest; n++ {
		from, to := nextField(d.Body, at)
		if from == to {
			return 0
		}
		word := d.Body[from:to]
		at = to
		agency := in(agencies, word)
		if !agency && !strings.Contains(word, "/") {
			continue
		}
		if from, to := nextField(d.Body, at); in(agencyTails, d.Body[from:to]) {
			at = to
		}
		return d.tellsFrom(i+1, last, at)
	}
	return 0
}

// tellsFrom returns the first token behind the offset, 0 where no sentence seems to
// begin there.
func (d *Doc) tellsFrom(i, last, at int) int {
	for i < last && d.Tokens[i].Start < at {
		i++
	}
	const least = 4 // tokens of a sentence
	if last-i < least || d.Tokens[i].Kind == Word && d.Tokens[i].Shape&Capital == 0 {
		return 0
	}
	return i
}

// nextField returns where the next word between blanks stands in the text.
func nextField(s string, at int) (from, to int) {
	for from = at; from < len(s) && isSpaceByte(s[from]); from++ {
	}
	for to = from; to < len(s) && !isSpaceByte(s[to]); to++ {
	}
	return from, to
}
