package story

import (
	"sort"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// dayTelling is one article's mentions of one day.
type dayTelling struct {
	day       caldate.Date
	said      bool       // every mention dates somebody's words
	future    bool       // every mention stands in a sentence about the future
	exact     bool       // a mention gives the day by its number ("on 4 June"), not by a weekday or "yesterday"
	named     bool       // an expression names it; else it only dates what a report leads with
	sentences [][]uint64 // the different content words of each sentence
}

// tellingsOf collects the days that an article names or dates events to, in
// order. ws are the
// words of its body.
func tellingsOf(ex *model.Extraction, ws []word) []dayTelling {
	var out []dayTelling
	at := map[caldate.Date]int{}
	body := ex.Article.Body
	stemsIn := func(s model.Span) []uint64 {
		from := sort.Search(len(ws), func(k int) bool { return ws[k].start >= s.Start })
		to := sort.Search(len(ws), func(k int) bool { return ws[k].start >= s.End })
		stems := make([]uint64, 0, to-from)
		for _, w := range ws[from:to] {
			stems = append(stems, w.stem)
		}
		return unique(stems)
	}
	for i := range ex.Times {
		x := &ex.Times[i]
		day, ok := singleDay(x.When)
		if !ok || x.Type != model.TimexDate && x.Type != model.TimexTime || x.Start < 0 || x.End > len(body) {
			continue
		}
		s := sentenceAround(body, x.Span)
		said := datesWords(body[max(s.Start, x.Start-60):x.Start])
		future := aboutFuture(s.In(body))
		j, ok := at[day]
		if !ok {
			j = len(out)
			at[day] = j
			out = append(out, dayTelling{day: day, said: true, future: true, named: true})
		}
		d := &out[j]
		d.said, d.future = d.said && said, d.future && future
		d.exact = d.exact || strings.ContainsAny(x.In(body), "0123456789")
		d.sentences = append(d.sentences, stemsIn(s))
	}
	named := len(out)
	for i := range ex.Events { // dated without a word: what a report leads with
		ev := &ex.Events[i]
		day, ok := singleDay(ev.When)
		if !ok || len(ev.Quotes) == 0 || ev.Quotes[0].End > len(body) {
			continue
		}
		j, ok := at[day]
		if !ok {
			j = len(out)
			at[day] = j
			out = append(out, dayTelling{day: day})
		}
		if j >= named {
			out[j].sentences = append(out[j].sentences, stemsIn(ev.Quotes[0].Span))
		}
	}
	return out
}

// sentenceAround returns the sentence that holds the span, found by its
// punctuation alone: good enough to weigh the words next to a date.
func sentenceAround(body string, at model.Span) model.Span {
	const most = 600
	from, to := max(0, at.Start-most), min(len(body), at.End+most)
	for i := at.Start; i > from+1; i-- {
		if body[i-1] == '\n' || (body[i-1] == ' ' && endsSentence(body, i-2)) {
			from = i
			break
		}
	}
	for i := at.End; i < to; i++ {
		if body[i] == '\n' || endsSentence(body, i) && (i+1 == len(body) || body[i+1] == ' ') {
			to = i + 1
			break
		}
	}
	return model.Span{Start: from, End: to}
}

// endsSentence reports whether the byte at i ends one: a stop that does not
// follow a single capital ("U.S.", "J. Smith") or a title.
func endsSentence(body string, i int) bool {
	if i < 0 || i >= len(body) {
		return false
	}
	switch body[i] {
	case '!', '?':
		return true
	case '.':
		word := body[strings.LastIndexAny(body[max(0, i-12):i], " \n.(")+1+max(0, i-12) : i]
		return len(word) > 1 && !shortened[strings.ToLower(word)]
	}
	return false
}

var shortened = set(`mr mrs ms dr st gen col sen rep gov lt sgt capt prof jr sr inc corp co ltd vs no jan feb mar apr jun
jul aug sep sept oct nov dec approx est`)

// datesWords reports whether what stands before an expression makes it date
// somebody's words ("the minister said on Tuesday"). Only the clause that
// touches the expression counts.
func datesWords(before string) bool {
	fields := strings.FieldsFunc(strings.ToLower(before), func(r rune) bool { return r == ' ' || r == '\n' })
	for k := len(fields) - 1; k >= 0 && k >= len(fields)-6; k-- {
		if strings.ContainsAny(fields[k], ".;!?") {
			return false
		}
		if sayingVerbs[strings.Trim(fields[k], ",“”\"'’")] {
			return true
		}
	}
	return false
}

var sayingVerbs = set(`said says saying told announced added statement interview according insisted warned wrote`)

// aboutFuture reports whether a sentence looks ahead.
func aboutFuture(sentence string) bool {
	for _, f := range strings.Fields(sentence) {
		switch strings.ToLower(f) {
		case "will", "would", "expected", "scheduled", "planned", "due":
			return true
		}
	}
	return false
}
