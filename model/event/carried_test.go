package event

import (
	"strings"
	"testing"
)

// TestCarriedDates holds how much of a date goes over to a clause without one: not the
// hour, nor the sureness where the text has moved on, or tells only what is over by then.
func TestCarriedDates(t *testing.T) {
	const calm = "The harbour is wide. The hills are green. The town is quiet. "
	checkWhen(t, []when{
		{"A tanker ran aground off Brede on Tuesday. Tugs pulled it free.", "pulled", "2021-03-16"},
		{"A tanker ran aground off Brede on Tuesday.\n\n" + calm + calm + "Mayor Jane Holm closed the beach.", "closed", "2021-03-16"},
		{"A tanker ran aground off Brede on Tuesday.\n\n" + calm + calm + "The leak fouled the beach.", "fouled", "2021-03-16~"},
		{"A tanker ran aground off Brede at 9:40 p.m. on Tuesday. Tugs pulled it free.", "pulled", "2021-03-16"},
		{"A tanker ran aground off Brede on Wednesday. Oil has fouled the beach.", "fouled", "2021-03-17~"},
		{"A tanker ran aground off Brede on Tuesday. It had left port late.", "left", "../2021-03-16"},
		{"A tanker ran aground off Brede on Tuesday. The owner had sold three tankers. Two of them burned.", "burned", "../2021-03-16"},
		{"A tanker ran aground off Brede on Tuesday. The owner had sold three tankers. Then tugs pulled it free.", "pulled", "2021-03-16"},
		{"A tanker ran aground off Brede on Tuesday. The crew eventually left it.", "left", "2021-03-16~"},
		{calm + calm + "Jane Pell had a plan. At dawn on Tuesday she would cross the strait. The mate rubbed his eyes.", "rubbed", "-"},
		{"The yard took on 600 men in 1912. It built its first liner.", "built", "1912~"},
		{"By dawn on 3 May 1912 the barn was ablaze. Two horses died.", "died", "1912-05-03~"},
	})
}

// TestNightOfYearsBack holds what goes on from an hour of years back inside news of today.
func TestNightOfYearsBack(t *testing.T) {
	const told = "Pilot Colin Rudd was fined in Brede on Tuesday. The wreck on 2 June 2018 drowned two stokers.\n\nRudd had gone to bed at midnight. At 1.20 a.m. the cook saw a reef. The tug hit it four minutes later. Two boats were crushed."
	checkWhen(t, []when{
		{told, "gone", "2018-06-02T23:59:00"},
		{told, "hit", "2018-06-02T01:24:00"},
		{told, "crushed", "2018-06-02"},
	})
}

// TestWhyCarried holds that a date from another clause says how sure it is.
func TestWhyCarried(t *testing.T) {
	const news = "A tanker ran aground off Brede on Tuesday. "
	for _, c := range []struct{ text, word, want string }{
		{news + "Tugs pulled it free.", "pulled", "“pulled” is undated and goes on from there."},
		{"A tanker ran aground off Brede on Wednesday. Oil has fouled the beach.", "fouled", "“fouled” is undated and has happened by then, so about that time."},
		{news + "It had left port late.", "left", "“left” is undated and told as over by then."},
		{news + "The harbour is wide. The hills are green. The town is quiet. The leak fouled the beach.", "fouled", "“fouled” is undated and told some way from it, so about that time."},
	} {
		got := ""
		for _, e := range extractText(c.text, "2021-03-17").Events {
			if c.text[e.Trigger.Start:e.Trigger.End] == c.word {
				got = e.Why
			}
		}
		if !strings.HasSuffix(got, c.want) {
			t.Errorf("%s\n\twant … %s\n\tgot %s", c.text, c.want, got)
		}
	}
}
