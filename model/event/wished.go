package event

import (
	"strings"
	"unicode/utf8"

	"dateline/model/syntax"
)

// wished returns the verb of who wants that done which the participle v tells, so that
// nobody has done it yet: "wants the ban | lifted by June". −1 for other verbs.
func (w *work) wished(v int) int {
	d := &w.syn
	y := d.Verbs[v]
	if y.Form != syntax.Participle || !y.Passive || y.ParentPhrase < 0 || d.Phrases[y.ParentPhrase].Last != y.First {
		return -1
	}
	for u := v - 1; u >= 0 && u > v-3; u-- {
		if x := d.Verbs[u]; x.Object == y.ParentPhrase && d.Phrases[x.Object].First >= x.Last {
			if in(wants, d.Lemma(u)) || d.Lemma(u) == "order" {
				return u
			}
			return -1
		}
	}
	return -1
}

// wants take what is to be done to their object behind that.
var wants = wordSet(`want need prefer wish require like demand request`)

// untrueOf reports whether the clause of verb u says of another that it is not so: "It
// is not true that".
func (w *work) untrueOf(u int) bool {
	d := &w.syn
	if d.Lemma(u) != "be" {
		return false
	}
	x := d.Verbs[u]
	for k := x.Last; k < len(d.Tags) && k < x.Last+4; k++ {
		switch {
		case fold(d, k, "true"):
			return x.Negated
		case fold(d, k, "untrue"), fold(d, k, "false"), fold(d, k, "wrong"), fold(d, k, "incorrect"):
			return !x.Negated
		case d.Tags[k] != syntax.Adv && d.Tags[k] != syntax.Not:
			return false
		}
	}
	return false
}

// conditionTitle prints what is so only if the clause of verb v comes to be, with that
// clause behind it: "The plant will stay open if the deal is signed". "" where v is no
// condition, or there is no room.
func (w *work) conditionTitle(v int) string {
	d := &w.syn
	y := d.Verbs[v]
	if y.Kind != syntax.Adverbial || y.Form != syntax.Finite || y.Marker < 0 || y.Parent < 0 || !fold(d, y.Marker, "if") && !fold(d, y.Marker, "unless") {
		return ""
	}
	marker := strings.ToLower(d.Text(y.Marker))
	words, _, g := w.fitClause(v, maxTitle-len(marker)-1)
	if words == "" || g == broken {
		return ""
	}
	words = marker + " " + lowerArticle(w.lowerFirst(words, v))
	main, _, g := w.fitClause(y.Parent, maxTitle)
	switch {
	case main == "" || g == broken, in(reports, d.Lemma(y.Parent)), w.beheaded(y.Parent, main):
		return finish(words)
	case strings.Contains(main, words):
		return main
	}
	if p := d.Verbs[y.Parent].Subject; p >= 0 && d.Tags[d.Phrases[p].Head] == syntax.Pron { // "If Berg wins, he will …"
		name, _, _ := w.fitClause(v, maxTitle)
		if who := commonHead(name, main); who != "" {
			words = marker + " " + strings.ToLower(d.Text(d.Phrases[p].Head)) + name[len(who):]
		}
	}
	if utf8.RuneCountInString(main)+utf8.RuneCountInString(words) < maxTitle {
		return main + " " + words
	}
	if main, _, g := w.fitClause(y.Parent, maxTitle-utf8.RuneCountInString(words)-1); main != "" && g != broken {
		return main + " " + words
	}
	return finish(words)
}

// lowerArticle returns t with the article that it begins with in small letters.
func lowerArticle(t string) string {
	for _, a := range [...]string{"The ", "A ", "An "} {
		if rest, ok := strings.CutPrefix(t, a); ok {
			return strings.ToLower(a) + rest
		}
	}
	return t
}

// commonHead returns the whole words that a and b both begin with.
func commonHead(a, b string) string {
	end := 0
	for i := 0; i < len(a) && i < len(b) && a[i] == b[i]; i++ {
		if a[i] == ' ' {
			end = i
		}
	}
	return a[:end]
}

// wishTitle prints the clause of verb u, which wants the participle v to be done to its
// object: "Lund wants the ban lifted". "" where there is no room.
func (w *work) wishTitle(u, v int) string {
	d := &w.syn
	done := d.Text(d.Verbs[v].Head)
	t, _, g := w.fitClause(u, maxTitle-utf8.RuneCountInString(done)-1)
	if g == broken || t == "" {
		return ""
	}
	if strings.HasSuffix(t, " "+d.Text(d.Verbs[v].First-1)) {
		t += " " + done
	}
	return t
}
