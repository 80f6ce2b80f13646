package article

import (
	"context"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

// readOne reads bytes under a name and expects one article.
func readOne(t *testing.T, name string, data []byte) model.Article {
	t.Helper()
	articles, problems := Read(context.Background(), Source{Name: name, Bytes: data}, Options{})
	if len(problems) > 0 || len(articles) != 1 {
		t.Fatalf("%s: %d articles, problems %v", name, len(articles), problems)
	}
	return articles[0]
}

func TestTextHead(t *testing.T) {
	const body = "The harbour board met for two hours.\n\nIts chair said the new pier would open in May."
	cases := []struct {
		name, file, text         string
		title, author, publisher string
		date                     caldate.Date
		minute                   int16
		provenance               model.Provenance
		body                     string
		modified                 caldate.Date
	}{
		{name: "bare", file: "notes.txt", text: body, title: "The harbour board met for two hours", minute: -1, provenance: model.FromUnknown, body: body},
		{name: "front matter", file: "a.md", text: "---\ntitle: \"Pier: a new start\"\ndate: 2021-03-17T09:12:00+01:00\nauthor:\n  - Jane Roe\n  - Max Muster\nupdated: 2021-03-19\n---\n\n" + body,
			title: "Pier: a new start", author: "Jane Roe, Max Muster", date: caldate.Of(2021, 3, 17), minute: 552, provenance: model.FromFrontMatter, body: body, modified: caldate.Of(2021, 3, 19)},
		{name: "header lines", file: "a.txt", text: "Title: Pier opens\nPublished: 17 March 2021\nSource: The Example Post\n\n" + body,
			title: "Pier opens", publisher: "The Example Post", date: caldate.Of(2021, 3, 17), minute: -1, provenance: model.FromFrontMatter, body: body},
		{name: "date line", file: "a.txt", text: "Harbour board plans a pier\nFriday, April 21, 2023\n\n" + body,
			title: "Harbour board plans a pier", date: caldate.Of(2023, 4, 21), minute: -1, provenance: model.FromDateline, body: body},
		{name: "published line with a clock", file: "a.txt", text: "Harbour board plans a pier\n\nBy Jane Roe\nPublished 17 March 2021, 09:12 GMT\n\n" + body,
			title: "Harbour board plans a pier", author: "Jane Roe", date: caldate.Of(2021, 3, 17), minute: 552, provenance: model.FromDateline, body: body},
		{name: "updated alone", file: "a.txt", text: "Harbour board plans a pier\n\nUpdated 5:12 PM ET, Wed March 17, 2021\n\n" + body,
			title: "Harbour board plans a pier", date: caldate.Of(2021, 3, 17), minute: 1032, provenance: model.FromDateline, body: body, modified: caldate.Of(2021, 3, 17)},
		{name: "updated is not published", file: "a.txt", text: "Harbour board plans a pier\n\nPublished March 15, 2021\nUpdated 5:12 PM ET, Wed March 17, 2021\n\n" + body,
			title: "Harbour board plans a pier", date: caldate.Of(2021, 3, 15), minute: -1, provenance: model.FromDateline, body: body, modified: caldate.Of(2021, 3, 17)},
		{name: "byline with a date", file: "a.txt", text: "Harbour board plans a pier\n\nBy Jane Roe, 17 March 2021\n\n" + body,
			title: "Harbour board plans a pier", author: "Jane Roe", date: caldate.Of(2021, 3, 17), minute: -1, provenance: model.FromDateline, body: body},
		{name: "dateline", file: "a.txt", text: "LISBON, March 17, 2021 (Example News) — " + body,
			title: "The harbour board met for two hours", publisher: "Example News", date: caldate.Of(2021, 3, 17), minute: -1, provenance: model.FromDateline, body: "LISBON, March 17, 2021 (Example News) — " + body},
		{name: "dateline without a year", file: "2021-03-18 pier plan agreed.txt", text: "LISBON, March 17 (Example News) — " + body,
			title: "Pier plan agreed", publisher: "Example News", date: caldate.Of(2021, 3, 18), minute: -1, provenance: model.FromFileName, body: "LISBON, March 17 (Example News) — " + body},
		{name: "file name", file: "harbour_board_plans_pier_20210317.txt", text: body, title: "Harbour board plans pier", date: caldate.Of(2021, 3, 17), minute: -1, provenance: model.FromFileName, body: body},
		{name: "German", file: "a.txt", text: "Hafenrat plant eine Mole\nVeröffentlicht am 3. März 2021, 14:05 Uhr\n\n" + body,
			title: "Hafenrat plant eine Mole", date: caldate.Of(2021, 3, 3), minute: 845, provenance: model.FromDateline, body: body},
		{name: "markdown marks", file: "a.md", text: "# Harbour *board* plans\n\nMarch 17, 2021\n\nThe **harbour** [board](https://example.org) met ![x](y.png)for two hours.\n\n> Its chair said the new pier\n> would open in May.\n",
			title: "Harbour board plans", date: caldate.Of(2021, 3, 17), minute: -1, provenance: model.FromDateline, body: body},
		{name: "the date's sentence stays", file: "a.txt", text: "On 17 March 2021 the board met.\n\n" + body,
			title: "On 17 March 2021 the board met", minute: -1, provenance: model.FromUnknown, body: "On 17 March 2021 the board met.\n\n" + body},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := readOne(t, c.file, []byte(c.text))
			if a.Title != c.title || a.Author != c.author || a.Publisher != c.publisher {
				t.Errorf("title %q, author %q, publisher %q", a.Title, a.Author, a.Publisher)
			}
			p := a.Published
			if p.Date != c.date || p.Minute != c.minute || p.Provenance != c.provenance {
				t.Errorf("published %v at %d by %s (%q)", p.Date, p.Minute, p.Provenance, p.Evidence)
			}
			if a.Modified != c.modified {
				t.Errorf("modified %v", a.Modified)
			}
			if a.Body != c.body {
				t.Errorf("body %q", a.Body)
			}
		})
	}
}

func TestEncodings(t *testing.T) {
	const text = "The café’s owner said “no” — twice. It was a long and quiet evening in the harbour.\r\nA second line."
	const want = "The café’s owner said “no” — twice. It was a long and quiet evening in the harbour.\nA second line."
	utf16 := func(big, mark bool) []byte {
		var b []byte
		put := func(u uint16) {
			if big {
				b = append(b, byte(u>>8), byte(u))
			} else {
				b = append(b, byte(u), byte(u>>8))
			}
		}
		if mark {
			put(0xFEFF)
		}
		for _, r := range text {
			put(uint16(r))
		}
		return b
	}
	w1252 := []byte(strings.NewReplacer("é", "\xe9", "’", "\x92", "“", "\x93", "”", "\x94", "—", "\x97").Replace(text))
	cases := map[string][]byte{
		"UTF-8": []byte(text), "UTF-8 with a mark": []byte("\xef\xbb\xbf" + text),
		"UTF-16 LE": utf16(false, true), "UTF-16 BE": utf16(true, true),
		"UTF-16 LE, no mark": utf16(false, false), "UTF-16 BE, no mark": utf16(true, false), "Windows-1252": w1252,
	}
	for name, data := range cases {
		if got := readOne(t, "x.txt", data).Body; got != want {
			t.Errorf("%s: %q", name, got)
		}
	}
}

func TestUnwrapJoinsWrappedMail(t *testing.T) {
	const wrapped = "The harbour board met for two hours on the old ferry and its chair told\nreporters that the new pier, which has been planned since before the storm,\nwould open to walkers and small boats in the first days of May, weather\nallowing.\n\nA second paragraph follows here, short."
	if got := unwrap(wrapped); strings.Count(got, "\n") != 2 {
		t.Errorf("unwrapped to %q", got)
	}
	const lines = "First paragraph of some length, a line of its own.\nSecond one.\nThird paragraph, again somewhat longer than the one before it was."
	if got := unwrap(lines); got != lines {
		t.Errorf("lines that are paragraphs were joined: %q", got)
	}
}

func TestSameFileSameID(t *testing.T) {
	data := []byte("One line of text that is an article.\n")
	a, b := readOne(t, "one.txt", data), readOne(t, "two.txt", data)
	if a.ID != b.ID || a.ID == "" {
		t.Errorf("IDs %q and %q", a.ID, b.ID)
	}
	if a.SHA256 == "" || a.SHA256 != b.SHA256 {
		t.Errorf("sums %q and %q", a.SHA256, b.SHA256)
	}
	if c := readOne(t, "one.txt", []byte("Another line of text.")); c.ID == a.ID {
		t.Error("different texts have one ID")
	}
}

func TestFlagWinsAndKeepsWhatWasFound(t *testing.T) {
	src := Source{Name: "x.txt", Bytes: []byte("Published: 2021-03-18\nTitle: A pier\n\nBody text here."), Published: caldate.Of(2021, 3, 17)}
	articles, _ := Read(context.Background(), src, Options{})
	p := articles[0].Published
	if p.Date != src.Published || p.Provenance != model.FromFlag || len(p.Candidates) != 1 || p.Candidates[0].Date != caldate.Of(2021, 3, 18) {
		t.Errorf("published %+v", p)
	}
}

func TestBadSources(t *testing.T) {
	cases := []struct {
		name  string
		src   Source
		stage string
		says  string
	}{
		{"empty", Source{Name: "e.txt", Bytes: []byte{}}, StageDetect, "empty"},
		{"only spaces", Source{Name: "e.txt", Bytes: []byte(" \n\t\n")}, StageRead, "no text"},
		{"binary", Source{Name: "e.txt", Bytes: []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x03\x00>\x00")}, StageDetect, "a program"},
		{"picture", Source{Name: "e.txt", Bytes: []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")}, StageDetect, "picture"},
		{"missing", Source{Path: "no/such/file.txt"}, StageOpen, "no such file"},
		{"huge text", Source{Name: "h.txt", Bytes: []byte(strings.Repeat("All work and no play. ", 2_000_000))}, StageLimit, "split it"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			articles, problems := Read(context.Background(), c.src, Options{})
			if len(articles) != 0 || len(problems) != 1 {
				t.Fatalf("%d articles, %d problems", len(articles), len(problems))
			}
			if p := problems[0]; p.Stage != c.stage || !strings.Contains(p.Message, c.says) {
				t.Errorf("stage %q, message %q", p.Stage, p.Message)
			}
		})
	}
}
