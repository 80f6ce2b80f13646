package quote

import (
	"slices"

	"dateline/model/syntax"
)

// behind finds the cue that follows its content: "…, she said", "“…,” said the
// minister on Monday, “…”".
func (f *finder) behind(v, s int) {
	d := f.d
	x := d.Verbs[v]
	sent := d.Sentences[s]
	bare := x.Form == syntax.Participle && x.First == x.Head // "he said" taken for "the said"
	if x.Form == syntax.Infinitive || x.Passive && !bare {
		return
	}
	// Left of the verb: a comma or a closing mark, with the subject between at
	// most; inverted, the subject follows.
	edge, source := f.subjectBefore(x.First, sent.First)
	phrase := -1
	end := x.Last
	if edge < 0 {
		edge = x.First - 1
		for edge >= sent.First && d.Tags[edge] == syntax.Adv {
			edge--
		}
		if edge < sent.First || !f.edge(edge) || x.Last >= sent.Last {
			return
		}
		source = f.inverted(x.Last, sent.Last)
		if source.empty() {
			return
		}
		end = source.last
		phrase = int(d.PhraseOf[source.first])
	} else if f.frameOf(v)&listener != 0 && end < sent.Last && d.PhraseOf[end] >= 0 {
		end = f.phraseEnd(end, sent.Last)
	}
	rest := f.skipAdjuncts(end, sent.Last)
	resumed := -1 // where the content goes on behind the cue
	sure := f.statementEnds(edge)
	if bare && !sure {
		return
	}
	if rest < sent.Last {
		var ends bool
		if resumed, ends = f.afterCue(v, rest, sure); !ends {
			return
		}
	}
	left := f.before(edge, sent.First)
	if left.empty() {
		return
	}
	quoted := f.within[left.last-1] >= 0 && f.pairs.out[f.within[left.last-1]].closed
	if !quoted && end > x.Last && !f.is(x.Head, "said", "says") && !f.clausal(left, v) {
		return // "Her predecessor, Anna Holm, announced a plan": a subject and its object
	}
	if !quoted && !f.unquotedContent(v, edge, rest, resumed, left, sent.Last) {
		return
	}
	content := append(f.earlier(left.first), left)
	if resumed >= 0 && resumed < sent.Last {
		if k := f.stretchAt(resumed); k >= 0 {
			content = append(content, run{resumed, max(f.pairs.out[k].last, f.contentEnd(resumed, s, v))})
		} else if !quoted && d.Tags[resumed] != syntax.Ger && d.Tags[resumed] != syntax.Rel && d.Tags[resumed] != syntax.Conj {
			content = append(content, run{resumed, f.contentEnd(resumed, s, v)})
		}
	}
	if phrase < 0 && !source.empty() {
		phrase = int(d.PhraseOf[source.first])
	}
	f.add(finding{content: content, cue: run{x.First, x.Last}, source: source, phrase: phrase, sentence: s})
}

// afterCue reports whether the cue of verb v may end before token rest, and where its
// content goes on behind it, −1 where it does not. sure tells that a statement ends
// before the cue.
func (f *finder) afterCue(v, rest int, sure bool) (resumed int, ends bool) {
	d := f.d
	switch t := d.Tags[rest]; {
	case t == syntax.Stop, t == syntax.Close:
	case t == syntax.Comma:
		return rest + 1, true
	case t == syntax.Colon:
		return rest + 1, true
	case f.stretchAt(rest) >= 0:
		return rest, true
	case t == syntax.Sub, t == syntax.Ger, t == syntax.Conj, t == syntax.Rel, t == syntax.Prep:
	case t == syntax.Open:
	case sure && t != syntax.That:
	case t == syntax.To && f.frameOf(v)&toVerb == 0:
	default:
		return -1, false
	}
	return -1, true
}

// unquotedContent reports whether what stands before the cue of verb v, left, can be its
// content without quotation marks: it must be a clause, and the cue must not have a
// content of its own. The cue stands between the tokens edge and rest, the content
// goes on at resumed if that is not −1.
func (f *finder) unquotedContent(v, edge, rest, resumed int, left run, last int) bool {
	d := f.d
	x := d.Verbs[v]
	if resumed >= 0 && f.stretchAt(resumed) >= 0 {
		return false
	}
	if !f.clausal(left, v) && (rest < last-1 || x.First != edge+1 || left.last-left.first < 4) && (resumed < 0 || !f.clausal(run{resumed, last}, v)) {
		return false
	}
	for u := v + 1; u < len(d.Verbs) && d.Verbs[u].First < last; u++ {
		if d.Verbs[u].Kind == syntax.Complement && d.Verbs[u].Parent == v {
			return false
		}
	}
	return true
}

// afterQuote reports whether verb v stands right behind a quotation that is a
// sentence and ends with a comma, with its subject at most between: whatever the
// verb is, it tells how the words were said.
func (f *finder) afterQuote(v, first int) bool {
	d := f.d
	x := d.Verbs[v]
	if x.Form != syntax.Finite && x.Form != syntax.Participle || x.Passive && x.First != x.Head {
		return false
	}
	edge, _ := f.subjectBefore(x.First, first)
	if edge < 1 || f.within[edge] < 0 {
		return false
	}
	return d.Text(edge-1) == "," && f.statementEnds(edge)
}

// statementEnds reports whether token i closes a quotation that is a sentence.
func (f *finder) statementEnds(i int) bool {
	if f.d.Tags[i] == syntax.Comma && f.within[i] < 0 && i > 0 {
		i--
	}
	w := f.within[i]
	return w >= 0 && f.pairs.out[w].closed && f.pairs.out[w].last == i+1 && f.statement(f.pairs.out[w])
}

// edge reports whether token i is a comma or a mark that closes a quotation,
// behind which a cue can stand.
func (f *finder) edge(i int) bool {
	if f.d.Tags[i] == syntax.Comma && f.within[i] < 0 {
		return true
	}
	w := f.within[i]
	if w >= 0 && f.pairs.out[w].closed && f.pairs.out[w].last == i+1 {
		return true
	}
	t := f.d.Text(i)
	return t == "—" || t == "–" || t == "--"
}

// subjectBefore looks for a noun phrase between token verb and a comma or
// closing mark before it, and returns the edge and the phrase; −1 without.
func (f *finder) subjectBefore(verb, first int) (edge int, source run) {
	d := f.d
	k := verb - 1
	for k >= first && (d.Tags[k] == syntax.Adv || d.Tags[k] == syntax.Not) {
		k--
	}
	end := k + 1
	// An apposition or a relative clause in commas may stand behind the name.
	if k >= first && d.Tags[k] == syntax.Comma {
		for j := k - 1; j >= first && j > k-30; j-- {
			if f.within[j] >= 0 {
				break
			}
			if d.Tags[j] == syntax.Comma && j-1 >= first && d.PhraseOf[j-1] >= 0 {
				if e, src := f.subjectBefore(j, first); e >= 0 && f.within[e] >= 0 {
					return e, run{src.first, end}
				}
			}
		}
		return -1, run{}
	}
	steps := 0
	for k >= first && steps < 24 {
		if f.within[k] >= 0 {
			break
		}
		switch t := d.Tags[k]; {
		case d.PhraseOf[k] >= 0:
			k = d.Phrases[d.PhraseOf[k]].First - 1
		case t == syntax.Prep || t == syntax.Conj || t == syntax.Adv || t == syntax.Symbol:
			k--
		case t == syntax.Close && d.Text(k) == ")":
			for k >= first && d.Text(k) != "(" {
				k--
			}
			k--
		default:
			steps = 24
		}
		steps++
	}
	source = run{k + 1, end}
	if k > first && f.is(k, "as") {
		k-- // "…, as the minister put it"
	}
	if k < first || source.empty() || !f.edge(k) || d.PhraseOf[source.first] < 0 {
		return -1, run{}
	}
	return k, source
}

// inverted reads the subject behind its verb: a noun phrase with what hangs on
// it, up to the end of its apposition.
func (f *finder) inverted(p, last int) run {
	d := f.d
	if p >= last || d.PhraseOf[p] < 0 || f.within[p] >= 0 || d.Tags[p] == syntax.Obj {
		return run{}
	}
	end := f.nounExtent(p, last)
	return run{p, end}
}

// before returns the content that ends at the edge token: a whole quotation, or
// the clause it ends.
func (f *finder) before(edge, first int) run {
	d := f.d
	last := edge
	if w := f.within[edge]; w >= 0 {
		last = edge + 1
	} else if edge > 0 && d.Tags[edge] == syntax.Comma && f.within[edge-1] >= 0 {
		edge--
	}
	if w := f.within[edge]; w >= 0 && f.pairs.out[w].last == edge+1 {
		st := f.pairs.out[w]
		begin := st.first
		s := d.SentenceAt(d.Tokens[begin].Start)
		from := d.Sentences[s].First
		if begin > from && !f.covered[begin-1] && d.Tags[begin-1] != syntax.Colon && d.Tags[begin-1] != syntax.Comma {
			// The quotation is the end of a clause: all of it was said.
			for begin > from && !f.covered[begin-1] {
				begin--
			}
		}
		return run{begin, last}
	}
	begin := last
	for begin > first && !f.covered[begin-1] {
		begin--
	}
	return run{begin, last}
}

// earlier returns the paragraphs before the one that begins at token i, where a
// quotation runs over several.
func (f *finder) earlier(i int) []run {
	var parts []run
	for k := f.stretchAt(i); k > 0 && f.pairs.out[k].continues && f.pairs.out[k-1].continued && !f.used[k-1]; k-- {
		parts = append(parts, run{f.pairs.out[k-1].first, f.pairs.out[k-1].last})
	}
	slices.Reverse(parts)
	return parts
}

// clausal reports whether the tokens of r hold a clause of their own, v apart.
func (f *finder) clausal(r run, v int) bool {
	d := f.d
	for i := r.first; i < r.last; i++ {
		if u := d.VerbOf[i]; u >= 0 && int(u) != v && d.Verbs[u].Form == syntax.Finite {
			if k := d.Verbs[u].Kind; k == syntax.Main || k == syntax.Coordinate {
				return true
			}
		}
	}
	return false
}
