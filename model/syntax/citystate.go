package syntax

import (
	"strings"

	"dateline/model/lexicon"
)

// cityState returns the comma that closes the name of a state behind the comma at i,
// where city and state stand between an article and its noun: "a Dover, Del., hotel". It
// returns i where they do not.
func (d *Doc) cityState(begin, i, last int) int {
	if d.Tags[begin] != Det && d.Tags[begin] != Poss || i < begin+2 || d.Tags[i-1] != Name || i+3 >= last {
		return i
	}
	k := i + 1
	for k < last && k < i+3 && d.Tags[k] == Name {
		k++
	}
	if k == i+1 || k+1 >= last || d.Tags[k] != Comma || !strings.HasSuffix(d.Text(k-1), ".") && (d.fold(begin, "the") || !d.Words[k-1].Is(lexicon.Place)) {
		return i
	}
	n := k + 1
	for n+1 < last && n < k+3 && (d.Tags[n] == Adj || d.Tags[n] == Noun) && (d.Tags[n+1] == Noun || d.Tags[n+1] == Plural) {
		n++
	}
	if d.Tags[n] != Noun && d.Tags[n] != Plural || d.Words[n].NounField() == lexicon.NounTime || d.fold(begin, "the") && n+1 < last && d.Tags[n+1].IsFinite() && d.saying(n+1) {
		return i // "in the Hague, Neth., officials said"
	}
	return k
}
