package event

import (
	"fmt"
	"math/rand"
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/internal/lineartest"
)

// read reads body so many times.
func read(times int, body string) {
	for range times {
		Extract(model.Article{ID: "l", Body: body, Published: model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromFlag}})
	}
}

// invitation makes text of any length that is likely to be read again and again by
// whatever looks back, or ahead, too far.
type invitation struct {
	name string
	unit func(i int, r *rand.Rand) string
}

func again(name, unit string) invitation {
	return invitation{name, func(int, *rand.Rand) string { return unit }}
}

func picked(name, words string) invitation {
	w := strings.Fields(words)
	return invitation{name, func(_ int, r *rand.Rand) string { return w[r.Intn(len(w))] + " " }}
}

func (f invitation) text(size int) string {
	r := rand.New(rand.NewSource(1))
	var b strings.Builder
	for i := 0; b.Len() < size; i++ {
		b.WriteString(f.unit(i, r))
	}
	return b.String()
}

// surname makes another name of every number.
func surname(i int) string {
	a := [...]string{"Bar", "Kol", "Rin", "Tel", "Mon", "Dar", "Vel", "Sha", "Gor", "Lin"}
	s := a[i%10]
	for i /= 10; i > 0; i /= 10 {
		s += strings.ToLower(a[i%10])
	}
	return s + "wick"
}

var invitations = []invitation{
	again("one sentence of clauses", "On Friday it opened and they cheered and she sang and "),
	again("one sentence of pronouns", "it fell ill and in 1987 it "),
	again("one sentence of dated clauses", "in 1987 it sank in 1988 it rose "),
	again("one sentence of participles", "built in 1987, burnt in 1988, rebuilt in 1989, "),
	again("one sentence of relatives", "which was cut in 1987, which was sewn in 1988, "),
	again("one sentence of genitives", "Ward's Lane's horse's "),
	again("one sentence of dates", "Friday Sunday June 2011 "),
	again("one sentence of days", "June 4, "),
	again("one sentence of capitals", "THE BOARD SOLD THE FERRY ON FRIDAY AND "),
	again("one month", "June "),
	again("ranges", "1987-1991 "),
	again("hours", "at 6:15 p.m. "),
	again("brackets that never close", "(she sailed in 1987 "),
	again("quotation marks that never close", "“She sailed. "),
	again("marks without words", "\" "),
	again("every sentence a quotation", "“We sail on Friday,” he said. "),
	again("every paragraph a quotation", "“We sail on Friday,” he said.\n\n"),
	again("every sentence reported", "He said she sailed. "),
	again("he after he", "He sailed in 1987. "),
	again("it after it", "It ran dry. "),
	again("him and her", "She met him in 1987. He met her. "),
	again("them and them", "They met them in 1987. "),
	again("one sentence", "The board shut the ferry on Friday after divers found a leak. "),
	again("one sentence without a date", "The board shut the ferry. "),
	again("one happening", "The 2011 regatta was sailed. The regatta was lost. "),
	again("messages", "[09:41] nora: ok we sail on friday\n"),
	again("turns of a conversation", "WARD: I sailed in 1987.\n\nLANE: I rowed.\n\n"),
	again("lines", "1987: Built\n1988: Burnt\n"),
	again("full stops", ". "),
	again("no spaces", "abcdefghij"),
	again("combining marks", "e\u0301\u0302"),
	again("zero width", "June\u200b 4\u200b, "),
	{"names", func(i int, _ *rand.Rand) string { return "Nora " + surname(i) + " sailed on Friday. He met her. " }},
	{"one surname", func(i int, _ *rand.Rand) string { return surname(i) + " Ward sailed. " }},
	{"bodies", func(i int, _ *rand.Rand) string {
		return "The " + surname(i) + " Group was founded in 1987. It failed. "
	}},
	{"days", func(i int, _ *rand.Rand) string {
		return fmt.Sprintf("On %d June %d the fleet sailed. ", 1+i%28, 1000+i/28%1000)
	}},
	picked("words without grammar", `the of and to in that which who when before because if not was had be he she it they him by with , 1987 Friday Nora Ward sailed met`),
	picked("times without grammar", `June 4 2011 , and the last next two three days weeks years later ago before Friday morning at 5 p.m. of – to from until since late century first half every`),
}

// TestReadingIsLinear reads texts that invite looking back without end: one text
// eight times as long takes about what eight short ones take, and would take
// eight times that if every word were held against every other.
func TestReadingIsLinear(t *testing.T) {
	const small, factor, most = 8 << 10, 8, 4.0
	for _, f := range invitations {
		a, b := f.text(small), f.text(factor*small)
		lineartest.Measure(t, f.name, most, 2*time.Millisecond, func() { read(factor, a) }, func() { read(1, b) })
	}
}
