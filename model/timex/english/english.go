package english

import (
	"strings"
	"sync"

	"dateline/model"
	. "dateline/model/timex/grammar"
)

// Language returns the English grammar, built on first use.
var Language = sync.OnceValue(build)

func build() *Lang {
	w := words()
	trigger := map[string]bool{}
	for _, e := range w {
		if e.Class&Trigger != 0 {
			trigger[e.Text] = true
		}
	}
	table := holidayNames(func(s string) bool { return trigger[s] })
	for key := range table {
		w = append(w, Word{Text: strings.ToLower(key), Class: HolidayWord | Trigger})
	}
	l := &Lang{Code: "en", Lexicon: NewLexicon(w), Refine: refine, Context: context, Informal: informal, Voices: voices, Holiday: holidayDate}
	l.Rules = append(rules(), Rule{Name: "holiday", At: HolidayWord, Match: holidayRule(table), Example: []Example{
		{DCT: "2021-11-30", Text: "The shops were full before [Thanksgiving].", Value: "2021-11-25"},
		{DCT: "2021-03-17", Text: "They met on [Christmas Eve] with no result.", Value: "2020-12-24"},
	}})
	return l.Prepare()
}

func date(first, last int) Reading {
	return Reading{First: first, Last: last, Form: FormDate, Type: model.TimexDate}
}
