package quote

import "dateline/model/syntax"

// maxPronounLook bounds how many mentions back a pronoun may reach.
const maxPronounLook = 24

// pronoun resolves he or she at token at: the best among the persons named
// before, subjects and late speakers first.
func (n *speakers) pronoun(x *finding, at int, g gender) string {
	d := n.f.d
	if k, s := n.sameBefore(x, g); k >= 0 {
		y := *x
		y.sentence = s
		x, at = &y, k
	}
	if p := n.unnamedBefore(x, g); p >= 0 {
		return n.phrase(x, d.Phrases[p])
	}
	return n.nearest(x, at, func(e *entity) (bool, int) {
		if e.gender != anyGender && e.gender != g || e.body && !e.person || e.placed == e.count && e.count > 0 && !e.person {
			return false, 0
		}
		score := 0
		if e.person {
			score += 6
		}
		if e.gender == g {
			score += 6
		}
		return true, score
	}, g)
}

// impersonal resolves it.
func (n *speakers) impersonal(x *finding, at int) string {
	return n.nearest(x, at, func(e *entity) (bool, int) {
		if e.person {
			return false, 0
		}
		if e.body {
			return true, 6
		}
		return true, 0
	}, anyGender)
}

// nearest resolves the pronoun at token at to the best of the names before it: fits says who
// can be meant at all and how well; near ones, subjects and the last speaker count for more,
// whom the words themselves name for less. The source's words where nobody fits.
func (n *speakers) nearest(x *finding, at int, fits func(*entity) (bool, int), g gender) string {
	lo := n.mentionFrom(at)
	best, bestScore := -1, -100
	resumed := true // nobody else came on since the last speaker
	for k := lo - 1; k >= 0 && k >= lo-maxPronounLook; k-- {
		m := n.mentions[k]
		ok, score := fits(&n.entities[m.entity])
		if !ok || m.sentence == x.sentence && n.frontedBy(x, at) > m.token {
			continue
		}
		score -= 3 * (x.sentence - m.sentence)
		score -= (lo - k) / 2
		switch {
		case m.main:
			score += 8
		case m.subject:
			score += 4
		}
		if n.spokenOf(x, m.entity) {
			score -= 12
		}
		if m.sentence == x.sentence-1 && n.toWhom(k) {
			score += 18
		}
		if m.quoted {
			score -= 8
		}
		if m.subject && !m.quoted && m.entity != n.last && m.sentence > n.lastAt && m.sentence < x.sentence && n.entities[m.entity].person {
			resumed = false
		}
		switch {
		case m.entity != n.last:
		case x.sentence-n.lastAt <= 3 && resumed:
			score += 10
		case x.sentence-n.lastAt <= furthestAdded && n.adds(x):
			score += 16
		}
		if score > bestScore {
			best, bestScore = m.entity, score
		}
	}
	if best < 0 {
		return n.text(x.source)
	}
	e := &n.entities[best]
	if e.gender == anyGender {
		e.gender = g
	}
	if g != anyGender {
		e.person = true
	}
	n.last, n.lastAt = best, x.sentence
	return e.name
}

// furthestAdded is how many sentences may lie between what somebody says and what he is
// said to add to it.
const furthestAdded = 6

// adds reports whether the cue of x says that its speaker goes on: “…,” he added.
func (n *speakers) adds(x *finding) bool {
	return n.f.is(x.cue.first, "added", "adds", "continued", "continues", "concluded", "concludes") && x.cue.last == x.cue.first+1
}

// frontedBy returns where the clause ends whose participle opens the sentence of x and is
// of the pronoun at token at: whom that clause names is somebody else. "Asked whether Lund
// would come, | he said". 0 without.
func (n *speakers) frontedBy(x *finding, at int) int {
	d := n.f.d
	i := d.Sentences[x.sentence].First
	if at <= i+3 || d.Tags[at-1] != syntax.Comma || d.Tags[i] != syntax.Part && d.Tags[i] != syntax.Ger && d.Tags[i] != syntax.Past || d.PhraseOf[i] >= 0 {
		return 0
	}
	if v := int(d.VerbOf[i]); v < 0 || d.Verbs[v].First != i || d.Verbs[v].Form == syntax.Finite && d.Verbs[v].Subject >= 0 && d.Phrases[d.Verbs[v].Subject].First < at {
		return 0
	}
	return at
}

// spokenOf reports whether entity e is named in what x says: hardly anybody speaks so of
// himself.
func (n *speakers) spokenOf(x *finding, e int) bool {
	for _, r := range x.content {
		lo := n.mentionFrom(r.first)
		for k := lo; k < len(n.mentions) && k < lo+maxPronounLook && n.mentions[k].token < r.last; k++ {
			if n.mentions[k].entity == e {
				return true
			}
		}
	}
	return false
}
