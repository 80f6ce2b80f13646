package quote

import (
	"slices"

	"dateline/model/segment"
	"dateline/model/syntax"
)

// maxSentence is the longest run of tokens that is read as a sentence; what is
// longer is a list or no prose at all. It keeps the work linear.
const maxSentence = 800

// sentence finds the attributions whose cue stands in sentence s.
func (f *finder) sentence(s int) {
	d := f.d
	sent := d.Sentences[s]
	lo, hi := d.VerbsOf(s)
	if sent.Last-sent.First > maxSentence {
		return
	}
	f.headline(s)
	for v := lo; v < hi; v++ {
		if h := d.Verbs[v].Head; f.within[h] < 0 && !f.covered[h] && (f.frameOf(v)&quotes != 0 || f.afterQuote(v, sent.First)) {
			f.behind(v, s)
		}
	}
	for i := sent.First; i < sent.Last; i++ {
		if f.covered[i] || f.within[i] >= 0 && f.pairs.out[f.within[i]].closed {
			continue
		}
		if v := d.VerbOf[i]; v >= 0 && d.Verbs[v].Head == i {
			if f.cued(i) {
				continue
			}
			// "is opposed to", "were worried about" look like passives.
			if d.Verbs[v].Passive && f.adjective(i, s) {
				continue
			}
			f.verb(int(v), s)
			continue
		}
		switch d.Tags[i] {
		case syntax.Noun, syntax.Plural, syntax.Name:
			f.noun(i, s)
		case syntax.Adj, syntax.Part:
			f.adjective(i, s)
		case syntax.Prep, syntax.Ger, syntax.Adv, syntax.Sub:
			f.preposition(i, s)
		}
	}
}

// cued reports whether token i is cue or source of one of the latest findings.
func (f *finder) cued(i int) bool {
	for k := len(f.found) - 1; k >= 0 && k >= len(f.found)-4; k-- {
		if c := f.found[k].cue; c.first <= i && i < c.last {
			return true
		}
		if c := f.found[k].source; c.first <= i && i < c.last {
			return true
		}
	}
	return false
}

// frameOf returns the frame of verb v, 0 where it does not attribute.
func (f *finder) frameOf(v int) frame {
	var b [24]byte
	return verbForms[string(f.word(f.d.Verbs[v].Head, &b))]
}

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
		switch t := d.Tags[rest]; {
		case t == syntax.Stop, t == syntax.Close:
		case t == syntax.Comma:
			resumed = rest + 1
		case t == syntax.Colon:
			resumed = rest + 1
		case f.stretchAt(rest) >= 0:
			resumed = rest
		case t == syntax.Sub, t == syntax.Ger, t == syntax.Conj, t == syntax.Rel, t == syntax.Prep:
		case t == syntax.Open:
		case sure && t != syntax.That:
		case t == syntax.To && f.frameOf(v)&toVerb == 0:
		default:
			return
		}
	}
	left := f.before(edge, sent.First)
	if left.empty() {
		return
	}
	quoted := f.within[left.last-1] >= 0 && f.pairs.out[f.within[left.last-1]].closed
	if !quoted {
		// Without quotation marks what stands before must be a clause, and the
		// cue must not have a content of its own.
		if resumed >= 0 && f.stretchAt(resumed) >= 0 {
			return
		}
		if !f.clausal(left, v) && (rest < sent.Last-1 || x.First != edge+1 || left.last-left.first < 4) && (resumed < 0 || !f.clausal(run{resumed, sent.Last}, v)) {
			return
		}
		for u := v + 1; u < len(d.Verbs) && d.Verbs[u].First < sent.Last; u++ {
			if d.Verbs[u].Kind == syntax.Complement && d.Verbs[u].Parent == v {
				return
			}
		}
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

// nounExtent returns where the noun phrase at p ends with its prepositional
// phrases and appositions.
func (f *finder) nounExtent(p, last int) int {
	d := f.d
	end := p
	for p < last && f.within[p] < 0 {
		ph := d.PhraseOf[p]
		if ph < 0 || d.Tags[d.Phrases[ph].Head] == syntax.Time {
			return end
		}
		p = d.Phrases[ph].Last
		end = p
		if p+1 >= last {
			return end
		}
		if d.Tags[p-1] == syntax.Num && d.PhraseOf[p] >= 0 {
			continue // "one Oslo shopkeeper"
		}
		switch t := d.Tags[p]; {
		case (t == syntax.Prep && !f.is(p, "during", "after", "before", "on") || t == syntax.Conj) && d.PhraseOf[p+1] >= 0 && f.within[p] < 0:
			p++
		case t == syntax.Comma && d.PhraseOf[p+1] >= 0 && f.within[p+1] < 0 && d.Tags[p+1] != syntax.Pron:
			// An apposition: only if no verb makes it a clause.
			q := f.nounExtent(p+1, last)
			if q < last && d.VerbOf[q] >= 0 && d.Verbs[d.VerbOf[q]].Form == syntax.Finite {
				return end
			}
			return q
		case t == syntax.Open && f.within[p] < 0 && d.Body[d.Tokens[p].Start] == '(':
			for p < last && d.Tags[p] != syntax.Close {
				p++
			}
			if p < last {
				end = p + 1
			}
			return end
		default:
			return end
		}
	}
	return end
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

// verb finds the content behind the cue verb v.
func (f *finder) verb(v, s int) {
	d := f.d
	fr := f.frameOf(v)
	if fr == 0 {
		f.madeClear(v, s)
		return
	}
	x := d.Verbs[v]
	if x.Passive && x.Form != syntax.Gerund {
		f.passive(v, s, fr)
		return
	}
	p, cueEnd := f.complement(v, s, fr)
	if p < 0 {
		p, cueEnd = f.prefaced(v, s, fr)
	}
	if p < 0 {
		f.extracted(v, s, fr)
		return
	}
	// The grammar may set in behind the mark that opens the content.
	if w := f.within[p]; w >= 0 && f.pairs.out[w].first == p-1 && p-1 >= x.Last {
		p--
	}
	end := f.contentEnd(p, s, v)
	if k := x.First - 1; x.Form == syntax.Gerund && k >= 0 && (d.Tags[k] == syntax.Genitive || d.Tags[k] == syntax.Poss) {
		end = min(end, f.ownVerb(p, s)) // "the bank's warning that …" is a noun
	}
	content := []run{{p, end}}
	source, phrase := f.source(v, s)
	if x.Form == syntax.Gerund {
		source, phrase = f.sharedSource(v, s, source, phrase)
	}
	cue := run{x.First, cueEnd}
	if fr&raising != 0 && !source.empty() {
		content = append([]run{source}, content...)
		source, phrase = run{}, -1
	}
	f.add(finding{content: content, cue: cue, source: source, phrase: phrase, sentence: s})
}

// madeClear reads "made it clear that …", "made plain how …".
func (f *finder) madeClear(v, s int) {
	d := f.d
	x := d.Verbs[v]
	if !f.is(x.Head, "make", "makes", "made", "making") || x.Passive {
		return
	}
	last := d.Sentences[s].Last
	p := x.Last
	for p < last && (f.is(p, "it") || d.Tags[p] == syntax.Adv) {
		p++
	}
	if p+1 >= last || !f.is(p, "clear", "plain", "known", "public") {
		return
	}
	cue := run{x.First, p + 1}
	p = f.skipAdjuncts(p+1, last)
	if p < last && (d.Tags[p] == syntax.That || d.Tags[p] == syntax.Wh || d.Tags[p] == syntax.Pron || f.is(p, "that")) {
		source, phrase := f.source(v, s)
		f.add(finding{content: []run{{p, f.contentEnd(p, s, v)}}, cue: cue, source: source, phrase: phrase, sentence: s})
	}
}

// prefaced reads "As the minister put it, …": the main clause is the content.
func (f *finder) prefaced(v, s int, fr frame) (p, cueEnd int) {
	d := f.d
	x := d.Verbs[v]
	sent := d.Sentences[s]
	if fr&quotes == 0 || x.Form != syntax.Finite || !f.is(sent.First, "as") || x.Subject < 0 || d.Phrases[x.Subject].First != sent.First+1 {
		return -1, 0
	}
	p = x.Last
	for p < sent.Last && f.is(p, "it", "out") {
		p++
	}
	cueEnd = p
	p = f.skipAdjuncts(p, sent.Last)
	if p+1 < sent.Last && (d.Tags[p] == syntax.Comma || d.Text(p) == ":") {
		return p + 1, cueEnd
	}
	return -1, 0
}

// extracted reads a relative clause out of a content: "which the agency said
// were covered up": both "which" and what follows the cue were said.
func (f *finder) extracted(v, s int, fr frame) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	if fr&clause == 0 || x.Last >= last || d.VerbOf[x.Last] < 0 || d.Verbs[d.VerbOf[x.Last]].Form != syntax.Finite || f.within[x.Last] >= 0 {
		return
	}
	k := x.First - 1
	if k < 0 || d.PhraseOf[k] < 0 {
		return
	}
	ph := d.Phrases[d.PhraseOf[k]]
	m := ph.First - 1
	if m < d.Sentences[s].First || d.Tags[m] != syntax.Rel && d.Tags[m] != syntax.Wh && d.Tags[m] != syntax.That {
		return
	}
	f.add(finding{content: []run{{m, m + 1}, {x.Last, f.contentEnd(x.Last, s, -1)}}, cue: run{x.First, x.Last}, source: run{ph.First, ph.Last}, phrase: int(d.PhraseOf[k]), sentence: s})
}

// complement returns the token where the content of verb v begins, −1 where it
// has none, and where its cue ends.
func (f *finder) complement(v, s int, fr frame) (p, cueEnd int) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	cueEnd = x.Last
	p = x.Last
	if fr&out != 0 && f.is(p, "out", "on", "it", "forth") || fr&back != 0 && f.is(p, "back", "up", "off", "forward") {
		p++
		cueEnd = p
	}
	for p < last && f.within[p] < 0 && (d.Tags[p] == syntax.Adv || d.Tags[p] == syntax.Not) && !f.is(p, "how", "why") {
		p++
	}
	if p >= last {
		return -1, 0
	}
	if k := f.stretchAt(p); k >= 0 {
		if fr&nominal == 0 && f.title(f.pairs.out[k]) {
			return -1, 0 // "sang “Ode to Joy”"
		}
		return p, cueEnd
	}
	// A clause that the grammar hangs on this verb.
	if fr&(clause|whClause) != 0 {
		for u := v + 1; u < len(d.Verbs) && d.Verbs[u].First < last; u++ {
			if y := d.Verbs[u]; y.Kind == syntax.Complement && y.Parent == v && y.Start >= x.Last {
				if f.startsPhrase(p, y.Start) {
					return p, cueEnd
				}
				return y.Start, cueEnd
			}
		}
		if q := f.skipAdjuncts(p, last); q < last {
			if fr&listener != 0 && d.PhraseOf[q] >= 0 {
				q = f.skipAdjuncts(f.phraseEnd(q, last), last)
			}
			if q < last && d.Tags[q] == syntax.Comma {
				q = f.overAside(q, last)
			}
			if q < last && d.Tags[q] == syntax.That && fr&clause != 0 {
				return q, cueEnd
			}
			if q < last && (d.Tags[q] == syntax.Wh || f.is(q, "if", "whether", "when", "where")) && fr&whClause != 0 {
				return q, cueEnd
			}
		}
	}
	if fr&quotes != 0 {
		q := p
		if fr&listener != 0 && d.PhraseOf[q] >= 0 && f.within[q] < 0 {
			q = f.phraseEnd(q, last)
		}
		q = f.skipAdjuncts(q, last)
		for q < last && (d.Tags[q] == syntax.Comma || d.Tags[q] == syntax.Colon && d.Text(q) == ":") && f.within[q] < 0 {
			q++
		}
		if q < last && f.stretchAt(q) >= 0 {
			return q, cueEnd
		}
		// "said in a statement, the port would close"
		if q > x.Last+1 && q < last && d.Tags[q-1] == syntax.Comma && d.PhraseOf[q] >= 0 && f.opensClause(q, last) {
			return q, cueEnd
		}
		if q > 0 && q < last && d.Text(q-1) == ":" && q == f.skipAdjuncts(x.Last, last)+1 {
			return q, cueEnd
		}
	}
	if fr&quotes != 0 {
		if q := f.quoteAhead(p, last); q >= 0 {
			return q, cueEnd
		}
	}
	switch t := d.Tags[p]; {
	case t == syntax.To && fr&toVerb != 0 && p+1 < last && d.Tags[p+1].IsVerb():
		return p, cueEnd
	case d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive && fr&toVerb != 0:
		return p, cueEnd
	case t == syntax.Prep || t == syntax.To:
		if fr&prepFrame(f, p) != 0 && p+1 < last && d.Tags[p+1] != syntax.Comma && d.Tags[p+1] != syntax.Conj {
			return p + 1, p + 1
		}
		return -1, 0
	case t == syntax.Ger && d.PhraseOf[p] < 0 && fr&gerund != 0:
		return p, cueEnd
	case (t == syntax.Wh || t == syntax.Rel) && fr&(whClause|nominal) != 0:
		return p, cueEnd
	case d.PhraseOf[p] >= 0 && d.Tags[d.Phrases[d.PhraseOf[p]].Head] != syntax.Time:
		if q := f.phraseEnd(p, last); f.is(q, "home", "back", "off", "in", "up") && f.is(x.Head, "call", "calls", "called", "calling", "name", "named") {
			return -1, 0 // "called its envoy home"
		}
		if fr&nominal != 0 || fr&clause != 0 && fr&listener == 0 && f.finiteIn(p, last) {
			return p, cueEnd
		}
		// "asked him to leave", "told them about it"
		if fr&listener != 0 {
			q := f.phraseEnd(p, last)
			if q+1 < last {
				if fr&toVerb != 0 && d.VerbOf[q] >= 0 && d.Verbs[d.VerbOf[q]].Form == syntax.Infinitive {
					return q, cueEnd
				}
				if d.Tags[q] == syntax.Prep && fr&prepFrame(f, q) != 0 {
					return q + 1, cueEnd
				}
			}
		}
	case (t == syntax.Adj || t == syntax.Part) && fr&(bare|asPhrase) != 0:
		return p, cueEnd
	}
	return -1, 0
}

// startsPhrase reports whether nothing but the front of a noun phrase stands in
// [p, q).
func (f *finder) startsPhrase(p, q int) bool {
	for i := p; i < q; i++ {
		switch f.d.Tags[i] {
		case syntax.Det, syntax.Poss, syntax.Adj, syntax.Open:
		default:
			return false
		}
	}
	return p < q
}

// title reports whether a stretch is set as a title is: capitals on its words
// and no punctuation at its end.
func (f *finder) title(s stretch) bool {
	d := f.d
	if s.last-s.first > 12 || s.last-s.first < 4 || !s.closed || d.Tokens[s.last-2].Kind == segment.Punct {
		return false
	}
	for i := s.first + 1; i < s.last-1; i++ {
		t := d.Tokens[i]
		if t.Kind == segment.Word && (t.Len() > 3 || i == s.first+1) && t.Shape&segment.Capital == 0 {
			return false
		}
	}
	return true
}

// overAside returns the token behind what two commas bracket, if a "that" stands
// there; the comma itself otherwise.
func (f *finder) overAside(comma, last int) int {
	d := f.d
	for q := comma + 1; q+1 < last && q < comma+24; q++ {
		if f.within[q] >= 0 || d.Tags[q] == syntax.That {
			break
		}
		if d.Tags[q] == syntax.Comma && d.Tags[q+1] == syntax.That {
			return q + 1
		}
	}
	return comma
}

// quoteAhead returns the quotation that stands behind a comma or a colon further
// on, with nothing between that says anything else: "told the aides who had
// come with him, “…”".
func (f *finder) quoteAhead(p, last int) int {
	d := f.d
	for q := p; q < last && q < p+24; q++ {
		if k := f.stretchAt(q); k >= 0 {
			if q > p && (d.Tags[q-1] == syntax.Comma || d.Text(q-1) == ":") && f.pairs.out[k].last-q > 3 {
				return q
			}
			return -1
		}
		if u := d.VerbOf[q]; u >= 0 && d.Verbs[u].Form == syntax.Finite && d.Verbs[u].Kind != syntax.Relative {
			return -1
		}
	}
	return -1
}

// prepFrame names the preposition at token p.
func prepFrame(f *finder, p int) frame {
	switch {
	case f.is(p, "about"):
		return about
	case f.is(p, "of"):
		return ofPhrase
	case f.is(p, "for"):
		return forPhrase
	case f.is(p, "against"):
		return against
	case f.is(p, "to"):
		return toPhrase
	case f.is(p, "on", "upon"):
		return onPhrase
	case f.is(p, "with"):
		return withNP
	case f.is(p, "over"):
		return overNP
	case f.is(p, "at"):
		return atNP
	case f.is(p, "in"):
		return inNP
	case f.is(p, "as", "like"):
		return asPhrase
	}
	return 0
}

// passive reads "is expected to win", "was accused of theft", "was denounced by
// critics": the subject belongs to the content, an agent is the source.
func (f *finder) passive(v, s int, fr frame) {
	d := f.d
	x := d.Verbs[v]
	last := d.Sentences[s].Last
	var b [24]byte
	subject := run{}
	if x.Kind != syntax.Participial {
		subject, _ = f.source(v, s)
	} else if x.Kind == syntax.Participial && f.is(x.First, "asked") {
		if p, end := f.complement(v, s, fr|about); p >= 0 {
			f.add(finding{content: []run{{p, f.contentEnd(p, s, v)}}, cue: run{x.First, end}, phrase: -1, sentence: s})
		}
		return
	}
	p := x.Last
	for p < last && d.Tags[p] == syntax.Adv && f.within[p] < 0 {
		p++
	}
	content := []run{}
	if !subject.empty() {
		content = append(content, subject)
	}
	if p+1 < last && f.is(p, "by") && d.PhraseOf[p+1] >= 0 {
		end := f.nounExtent(p+1, last)
		rest := run{end, f.contentEnd(end, s, -1)}
		if end < last && (d.Tags[end] == syntax.Prep || d.Tags[end] == syntax.To || d.Tags[end] == syntax.That || d.Tags[end] == syntax.Wh || f.is(end, "if", "whether") || f.stretchAt(end) >= 0) {
			content = append(content, rest)
		}
		if len(content) > 0 {
			f.add(finding{content: content, cue: run{x.First, x.Last}, source: run{p + 1, end}, phrase: int(d.PhraseOf[p+1]), sentence: s})
		}
		return
	}
	if x.Kind == syntax.Participial || !passiveRaising[string(f.word(x.Head, &b))] && fr&(quotes|clause) == 0 || p >= last {
		return
	}
	if d.Tags[p] == syntax.Comma && p+1 < last && f.stretchAt(p+1) >= 0 {
		p++ // "was asked, “…”"
	}
	switch t := d.Tags[p]; {
	case t == syntax.To, t == syntax.That, f.stretchAt(p) >= 0, t == syntax.Wh, f.is(p, "if", "whether"), t == syntax.Adj,
		d.VerbOf[p] >= 0 && d.Verbs[d.VerbOf[p]].Form == syntax.Infinitive,
		t == syntax.Prep && fr&prepFrame(f, p) != 0,
		f.is(p, "as", "for", "of"),
		d.PhraseOf[p] >= 0 && d.Tags[p] != syntax.Time && fr&nominal != 0:
		content = append(content, run{p, f.contentEnd(p, s, -1)})
	default:
		return
	}
	f.add(finding{content: content, cue: run{x.First, x.Last}, phrase: -1, sentence: s})
}

// source returns the subject of verb v as it is written, with what hangs on it,
// and its head phrase.
func (f *finder) source(v, s int) (run, int) {
	d := f.d
	x := d.Verbs[v]
	sub := x.Subject
	if x.Kind == syntax.Relative && x.Marker >= 0 {
		return run{x.Marker, x.Marker + 1}, sub
	}
	for u := v; sub < 0 && d.Verbs[u].Parent >= 0 && d.Verbs[u].Parent < u; {
		u = d.Verbs[u].Parent
		sub = d.Verbs[u].Subject
	}
	if sub < 0 {
		return run{}, -1
	}
	ph := d.Phrases[sub]
	// "Acme, the maker of pumps, said": the apposition is not the speaker.
	if k := ph.First - 1; k > d.Sentences[s].First && d.Tags[k] == syntax.Comma && d.PhraseOf[k-1] >= 0 && d.Tags[ph.First] == syntax.Det && ph.Last < x.First {
		if first := d.Phrases[d.PhraseOf[k-1]]; f.commaIn(ph.Last, x.First) && (first.First == d.Sentences[s].First || d.Tags[first.First-1] == syntax.Comma || d.Tags[first.First-1] == syntax.Conj || d.Tags[first.First-1] == syntax.Sub) {
			sub = int(d.PhraseOf[k-1])
			ph = first
		}
	}
	if k := ph.First - 1; k > d.Sentences[s].First && d.Text(k) == "(" && d.PhraseOf[k-1] >= 0 {
		sub = int(d.PhraseOf[k-1]) // "Ada Quill (D)"
		ph = d.Phrases[sub]
	}
	r := run{ph.First, ph.Last}
	// The subject runs up to its verb where nothing but what hangs on it stands
	// between.
	if (x.Subject == sub || ph.Last < d.Phrases[max(x.Subject, 0)].First) && ph.Last <= x.First && x.Kind != syntax.Coordinate {
		end := x.First
		for end > ph.Last && (d.Tags[end-1] == syntax.Adv || d.Tags[end-1] == syntax.Not) {
			end--
		}
		if end-ph.First < 30 && !f.crosses(ph.Last, end) {
			r.last = end
		}
	} else if e := f.nounExtent(ph.First, d.Sentences[s].Last); e > r.last && e <= x.First {
		r.last = e
	}
	return r, sub
}

// sharedSource gives an -ing form its speaker: a possessor before it, or whoever
// spoke just before in the sentence ("said …, adding …").
func (f *finder) sharedSource(v, s int, source run, phrase int) (run, int) {
	d := f.d
	k := d.Verbs[v].First - 1
	for k >= 0 && d.Tags[k] == syntax.Adv {
		k--
	}
	if k < d.Sentences[s].First {
		return source, phrase
	}
	switch d.Tags[k] {
	case syntax.Genitive:
		begin := k
		for begin > d.Sentences[s].First && d.Tags[begin-1] != syntax.Prep && (d.Tags[begin-1].IsNominal() || d.Tags[begin-1] == syntax.Adj) {
			begin--
		}
		if begin > d.Sentences[s].First && d.Tags[begin-1] == syntax.Det {
			begin--
		}
		if begin < k {
			return run{begin, k + 1}, -1
		}
	case syntax.Poss:
		return run{k, k + 1}, -1
	case syntax.Comma:
		if n := len(f.found) - 1; n >= 0 && f.found[n].sentence == s && !f.found[n].source.empty() {
			if c := f.found[n].content; c[len(c)-1].last <= k+1 && c[len(c)-1].last >= k {
				return f.found[n].source, f.found[n].phrase
			}
		}
	}
	return source, phrase
}

// commaIn reports whether a comma stands in [from, to).
func (f *finder) commaIn(from, to int) bool {
	for i := from; i < to; i++ {
		if f.d.Tags[i] == syntax.Comma {
			return true
		}
	}
	return false
}

// crosses reports whether a finite verb, a quotation or a time stands in
// [from, to), so that it is more than one noun phrase.
func (f *finder) crosses(from, to int) bool {
	for i := from; i < to; i++ {
		if f.within[i] >= 0 || f.d.Tags[i] == syntax.Time {
			return true
		}
		if u := f.d.VerbOf[i]; u >= 0 && f.d.Verbs[u].Form == syntax.Finite && f.d.Verbs[u].Kind != syntax.Relative {
			return true
		}
	}
	return false
}

// headline reads "Minister: Bridge to close" in a title line.
func (f *finder) headline(s int) {
	d := f.d
	sent := d.Sentences[s]
	if s > 0 || sent.Last-sent.First < 4 {
		return
	}
	for i := sent.First + 1; i < sent.Last-1 && i < sent.First+8; i++ {
		if f.within[i] >= 0 || d.VerbOf[i] >= 0 {
			return
		}
		if d.Text(i) == ":" && d.Tokens[i+1].Shape&segment.Glued == 0 {
			if d.Tokens[i-1].Kind == segment.Word {
				f.add(finding{content: []run{{i + 1, f.contentEnd(i+1, s, -1)}}, cue: run{i, i + 1}, source: run{sent.First, i}, phrase: int(d.PhraseOf[i-1]), sentence: s})
			}
			return
		}
	}
}
