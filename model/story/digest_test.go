package story

import (
	"fmt"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// namingDays makes an article that names days, each in a sentence of its own:
// "2010-05-01: The flood reached the town on {1 May}."
func namingDays(id, published string, lines ...string) model.Extraction {
	ex := told(id, "", published, lines...)
	for i := range ex.Events {
		e := &ex.Events[i]
		q := &e.Quotes[0]
		t := model.TimeExpr{Span: q.Span, Type: model.TimexDate, When: e.When}
		q.Time = &t
		ex.Times = append(ex.Times, t)
	}
	return ex
}

func TestDigestPrefersDaysThatEcho(t *testing.T) {
	var ex []model.Extraction
	for i := range 12 {
		d := caldate.Of(2010, 5, 1).AddDays(9 * i)
		ex = append(ex, namingDays(fmt.Sprint("a", i), d.String(),
			"2010-05-01: The flood of the river Orla [drowned] the lower town.",
			d.String()+fmt.Sprintf(": Flood victims of the Orla [met] for the %dth time.", i)))
	}
	s := build(t, ex...)
	days := s.Digest(3)
	if len(days) != 3 || days[0].Date != day("2010-05-01") || days[0].Score != 1 {
		t.Fatalf("digest %+v", days)
	}
	if len(days[0].Events) == 0 {
		t.Fatal("the first day has no event")
	}
	for i := 1; i < len(days); i++ {
		if days[i].Score > days[i-1].Score {
			t.Errorf("day %d scores more than the one before it", i)
		}
	}
	if n := len(s.Digest(1000)); n != 12 {
		t.Errorf("%d days in all, want 12", n)
	}
	if s.Digest(-1) == nil && len(s.Digest(0)) != 0 {
		t.Error("a digest of no days has some")
	}
}

func TestDigestLeavesBackgroundBehind(t *testing.T) {
	var ex []model.Extraction
	for i := range 6 {
		d := caldate.Of(2010, 5, 3).AddDays(i)
		ex = append(ex, namingDays(fmt.Sprint("a", i), d.String(),
			"1974-07-30: The great flood of the river Orla [drowned] the lower town then too.",
			"2010-05-02: The flood of the river Orla [drowned] the lower town.",
			d.String()+": Helpers [pumped] the flood of the Orla out of cellars."))
	}
	if d := build(t, ex...).Digest(1); d[0].Date != day("2010-05-02") {
		t.Errorf("the digest begins with %v", d[0].Date)
	}
}

func TestSayingsWeighLess(t *testing.T) {
	for before, want := range map[string]bool{
		"The minister said on ": true, "“We will see,” he told reporters late on ": true,
		"He said so. The bridge fell on ": false, "The bridge fell on ": false,
	} {
		if got := datesWords(before); got != want {
			t.Errorf("%q dates words: %v", before, got)
		}
	}
}

func TestSalienceFollowsSourcesAndPrecision(t *testing.T) {
	s := build(t,
		told("a", "Courier", "2019-05-03", "2019-05-02: A fire [destroyed] the corn exchange of Marlow.", "2019: Traders [grumbled] all year."),
		told("b", "Herald", "2019-05-04", "2019-05-02: The corn exchange of Marlow was [destroyed] by a fire.", "2019-05-03: A cat [slept] in the ruins."),
		told("c", "Globe", "2019-08-04", "2019-05-02: Marlow still mourns the corn exchange that a fire [destroyed]."),
	)
	fire, _ := s.Event("a1")
	cat, _ := s.Event("b2")
	year, _ := s.Event("a2")
	if !(fire.Salience > cat.Salience && cat.Salience > year.Salience) {
		t.Errorf("fire %.2f, cat %.2f, year %.2f", fire.Salience, cat.Salience, year.Salience)
	}
}

func TestStandingOut(t *testing.T) {
	score := map[caldate.Date]float64{}
	first := day("2012-03-10")
	for k := range 5 {
		score[first.AddDays(k)] = 4
	}
	alone := day("2012-06-01")
	score[alone] = 4
	standOut(score)
	if mid := first.AddDays(2); score[mid] >= score[alone] || score[mid] >= score[first] {
		t.Errorf("amid others %.2f, at the edge %.2f, alone %.2f", score[mid], score[first], score[alone])
	}
	if score[alone] != 4 {
		t.Errorf("a day without neighbours was changed to %.2f", score[alone])
	}
}

func TestNumberedDaysWeighMore(t *testing.T) {
	published := model.Published{Date: day("2012-03-20"), Provenance: model.FromFlag}
	named := dayTelling{day: day("2012-03-12"), named: true}
	numbered := named
	numbered.exact = true
	if named.weight(published) >= numbered.weight(published) {
		t.Error("a weekday counts as much as a day and month")
	}
}
