package syntax

import "dateline/model/lexicon"

// surelyPast reports whether the verb form at i, read as a participle, can only be the past
// that somebody behind a comma or right before it is the subject of: what stands behind it, or
// what it means, leaves no passive. "Ada Holm, a host thought to be retired, recalled in 2008
// that", "the premier sought on Friday to calm", "his rival, a teacher, dropped out".
func (d *Doc) surelyPast(i, first, last int) bool {
	if i == first || i+1 >= last || !d.Words[i].Is(lexicon.VerbPast) || d.auxBefore(i, first) >= 0 || !d.past(i) {
		return false
	}
	j := i - 1
	for j > first && d.Tags[j] == Adv {
		j--
	}
	if t := d.Tags[j]; t == Det && j == i-1 && alone.Has(d.Text(j)) && d.fold(i, "said") {
		d.Tags[j] = Pron // "many said on Monday"
		return true
	} else if t != Comma && (!nominal.has(t) || t == Pron && anybody.Has(d.Text(j))) || t == Comma && j == i-1 && i+1 < last && d.fold(i+1, "by") {
		return false
	}
	lemma := d.LemmaOf(i)
	k := i + 1
	for k < last && d.Tags[k] == Adv {
		k++
	}
	next := d.tagAt(k, last)
	if k == i+1 && leavingOff.Has(lemma+"-"+d.Text(k)) {
		switch n := d.tagAt(k+1, last); n {
		case Time, Stop, Comma, Prep, Conj, Sub, Num:
			return !d.fold(k+1, "by") && !d.fold(k+1, "of") || lemma == "drop"
		}
	}
	if b := d.behindWhen(k, last); b > k || next == That || next == To {
		n := d.tagAt(b, last)
		switch {
		case n == That && d.fold(b, "that") && (d.saying(i) || d.Words[i].VerbField() == lexicon.VerbCognition) && d.Words[i].NeedsObject() >= 1 && !telling.Has(lemma):
			return true
		case n == To && striving.Has(lemma):
			return true
		}
	}
	if next == Symbol && d.Tags[j] != Prep && k == i+1 && d.tagAt(k+1, last) == Num && d.Words[i].NeedsObject() == 3 && !twoObjects.Has(lemma) && !pricing.Has(lemma) {
		return d.Tags[j] == Comma || d.Tags[j] == Name
	}
	return false
}

// behindWhen returns the token behind the time that begins at token k, over the preposition
// before it; k where none stands there.
func (d *Doc) behindWhen(k, last int) int {
	j := k
	if d.tagAt(j, last) == Prep {
		j++
	}
	if n := d.tagAt(j, last); n == Num && d.Tokens[j].Len() == 4 {
		return j + 1
	}
	if b := d.behindTime(j, last); b > j {
		return b
	}
	return k
}

var (
	// leavingOff are verbs that have no object with their particle.
	leavingOff = lexicon.Words(`drop-out step-down stand-down turn-up show-up break-out break-down speak-out speak-up pass-away back-down bow-out die-out fall-apart
fall-through step-in step-aside step-up crop-up sit-down sit-up log-on opt-out move-in move-on pull-away run-away grow-up go-on come-back`)
	// telling verbs have whom somebody tells as their object.
	telling = lexicon.Words(`tell inform assure remind convince persuade advise notify warn ask`)
	// pricing is done to things with what they cost behind it.
	pricing = lexicon.Words(`value price estimate worth rate assess appraise insure sell buy owe pay fine`)
)

// told makes participles of the pasts between the commas that part the verb at i from what
// opens its sentence: "Ada Holm, a host | thought the best of them, | recalled".
func (d *Doc) told(i, first int) {
	j := i - 1
	for j > first && d.Tags[j] == Adv {
		j--
	}
	if d.Tags[j] != Comma {
		return
	}
	at := -1
	for k := j - 1; k > first; k-- {
		switch t := d.Tags[k]; {
		case t == Comma:
			if at > k+1 && nominal.has(d.Tags[k-1]) && nominal.has(d.Tags[at-1]) && d.nounStart(k-1, first) == first {
				d.Tags[at] = Part
			}
			return
		case t == Past && d.Words[k].Is(lexicon.VerbPart) && at < 0:
			at = k
		case t.IsFinite(), markers.has(t):
			return
		}
	}
}
