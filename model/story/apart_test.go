package story

import (
	"context"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/event"
)

// TestDeedsOfOneDayStayApart: that one and the same acts on one day, as two articles about
// one matter tell, makes no event of what is done.
func TestDeedsOfOneDayStayApart(t *testing.T) {
	for _, pair := range [][2]string{
		{
			"Norway on Wednesday shrugged off a Finnish report which says that Anders Lund approved the dumping of fuel near Kirkenes.\n\nThe Marine Office in Helsinki published the report on Tuesday.",
			"Norway called its envoy to Helsinki home for talks on Wednesday, hours after a speech in which the Finnish premier said that Anders Lund would answer for the fuel near Kirkenes.\n\nThe report was released on Tuesday by the Marine Office.",
		},
		{
			"Dockers at Halden Harbour on Wednesday mocked an offer by Erik Quill, the owner of the quay.\n\nThe offer was made on Monday.",
			"Dockers at Halden Harbour emptied the cold store on Wednesday, two days after Erik Quill, the owner of the quay, had left for Oslo.\n\nErik Quill made the offer on Monday.",
		},
		{
			"The governor of Arden vetoed a bill on school meals on Wednesday. The bill had passed in May.",
			"The governor of Arden visited the flooded village of Lund on Wednesday. The bill on school meals waits on his desk.",
		},
		{
			"The senator Carl Holm announced his candidacy on Wednesday in Dayton.",
			"The senator Carl Holm met striking nurses on Wednesday in Dayton.",
		},
		{
			"The president of Veldia pardoned a poet on Wednesday in Sarn.",
			"The president of Veldia fired his interior minister on Wednesday in Sarn.",
		},
		{
			"Firefighters rescued a family from the roof of the Grand Hotel on Wednesday.",
			"Firefighters evacuated the cinema beside the Grand Hotel on Wednesday.",
		},
		{
			"The court in Bergen heard the first witness against Erik Quill on Wednesday.",
			"Erik Quill's lawyers asked the court in Bergen on Wednesday to drop one charge.",
		},
	} {
		var in []model.Extraction
		for i, body := range pair {
			a := model.Article{ID: model.ArticleID(string(rune('a' + i))), Publisher: string(rune('A' + i)), Body: body}
			a.Published.Date = caldate.Of(2021, 3, 18)
			in = append(in, event.Extract(a))
		}
		s, err := Build(context.Background(), in, Options{})
		if err != nil {
			t.Fatal(err)
		}
		day := 0
		for _, e := range s.Events {
			if e.When.Earliest == caldate.Of(2021, 3, 17) {
				day++
			}
		}
		if day < 2 {
			t.Errorf("one event of\n\t%s\n\t%s", pair[0], pair[1])
		}
	}
}
