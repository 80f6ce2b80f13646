package published

import (
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"

	"golang.org/x/net/html"
)

func TestDecide(t *testing.T) {
	day := func(d int) Stamp { return Stamp{Date: caldate.Of(2021, 3, d), Minute: caldate.NoMinute} }
	cases := []struct {
		name       string
		add        []Candidate
		want       caldate.Date
		candidates int
		modified   caldate.Date
	}{
		{"nothing", nil, caldate.Date{}, 0, caldate.Date{}},
		{"one sure", []Candidate{{Stamp: day(17), Certainty: 0.9}}, caldate.Of(2021, 3, 17), 0, caldate.Date{}},
		{"one unsure is offered", []Candidate{{Stamp: day(17), Certainty: 0.4}}, caldate.Date{}, 1, caldate.Date{}},
		{"a conflict is shown", []Candidate{{Stamp: day(17), Certainty: 0.9}, {Stamp: day(16), Certainty: 0.7}}, caldate.Of(2021, 3, 17), 1, caldate.Date{}},
		{"two that agree beat one that is surer", []Candidate{{Stamp: day(17), Certainty: 0.8, Provenance: model.FromURL}, {Stamp: day(17), Certainty: 0.8, Provenance: model.FromDateline}, {Stamp: day(16), Certainty: 0.85, Provenance: model.FromHTMLMeta}}, caldate.Of(2021, 3, 17), 1, caldate.Date{}},
		{"a change is no publication", []Candidate{{Stamp: day(18), Certainty: 0.95, Modified: true}}, caldate.Date{}, 0, caldate.Of(2021, 3, 18)},
		{"the future is no publication", []Candidate{{Stamp: Stamp{Date: caldate.Of(2031, 1, 1)}, Certainty: 0.9}}, caldate.Date{}, 0, caldate.Date{}},
		{"Greenwich takes the page's day", []Candidate{{Stamp: Stamp{Date: caldate.Of(2021, 3, 16), Minute: 23 * 60, UTC: true}, Certainty: 0.95}, {Stamp: day(17), Certainty: 0.7, Provenance: model.FromDateline}}, caldate.Of(2021, 3, 17), 0, caldate.Date{}},
		{"noon in Greenwich is no other day", []Candidate{{Stamp: Stamp{Date: caldate.Of(2021, 3, 16), Minute: 9 * 60, UTC: true}, Certainty: 0.95}, {Stamp: day(17), Certainty: 0.7, Provenance: model.FromDateline}}, caldate.Of(2021, 3, 16), 1, caldate.Date{}},
	}
	for _, c := range cases {
		var s Set
		for _, a := range c.add {
			s.Add(a)
		}
		p, m := s.Decide(caldate.Of(2026, 11, 24))
		if p.Date != c.want || len(p.Candidates) != c.candidates || m != c.modified {
			t.Errorf("%s: %v, candidates %v, modified %v", c.name, p.Date, p.Candidates, m)
		}
	}
}

// TestAmbiguousDateIsSettled: 11/01/2023 is read as the rest of the page
// reads it.
func TestAmbiguousDateIsSettled(t *testing.T) {
	var s Set
	s.AddText("11/01/2023", "", Candidate{Provenance: model.FromHTMLMeta, Certainty: 0.8})
	s.AddText("1. November 2023", "de", Candidate{Provenance: model.FromDateline, Certainty: 0.7})
	if p, _ := s.Decide(caldate.Date{}); p.Date != caldate.Of(2023, 11, 1) || len(p.Candidates) != 0 {
		t.Errorf("published %+v", p)
	}
}

func TestReadPage(t *testing.T) {
	para := "<p>" + strings.Repeat("The board met and spoke about the pier for a long time. ", 8) + "</p>"
	cases := []struct {
		name, page string
		want       caldate.Date
		from       model.Provenance
		modified   caldate.Date
	}{
		{"JSON-LD", `<script type="application/ld+json">{"@graph":[{"@type":"WebPage"},{"@type":["NewsArticle"],"datePublished":"2021-03-17T09:00:00+01:00","dateModified":"2021-03-19"}]}</script>`, caldate.Of(2021, 3, 17), model.FromJSONLD, caldate.Of(2021, 3, 19)},
		{"broken JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle", "headline":"a "b" c","datePublished":"2021-03-17"}</script>`, caldate.Of(2021, 3, 17), model.FromJSONLD, caldate.Date{}},
		{"meta", `<meta property="article:published_time" content="2021-03-17T09:00:00Z"><meta property="article:modified_time" content="2021-03-20">`, caldate.Of(2021, 3, 17), model.FromHTMLMeta, caldate.Of(2021, 3, 20)},
		{"modified alone is not published", `<meta property="article:modified_time" content="2021-03-20">`, caldate.Date{}, model.FromUnknown, caldate.Of(2021, 3, 20)},
		{"time element", `<body><h1>A pier</h1><time datetime="2021-03-17">x</time>` + para, caldate.Of(2021, 3, 17), model.FromHTMLMeta, caldate.Date{}},
		{"what is shown wins", `<body><h1>A pier</h1><time datetime="2021-03-19">Publié le 17 mars 2021</time>` + para, caldate.Of(2021, 3, 17), model.FromHTMLMeta, caldate.Date{}},
		{"date line", `<body><h1>A pier</h1><div class="byline">By Jane Roe, March 17, 2021</div>` + para, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Date{}},
		{"announced", `<body><h1>Mole</h1>` + para + `<p>Veröffentlicht am 17.03.2021</p>`, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Date{}},
		{"updated line", `<body><h1>Mole</h1><p>Zuletzt aktualisiert: 17.03.2021</p>` + para, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Of(2021, 3, 17)},
		{"updated and published", `<body><h1>Mole</h1><p>Zuletzt aktualisiert: 17.03.2021</p><p>Erschienen am 2. März 2021</p>` + para, caldate.Of(2021, 3, 2), model.FromDateline, caldate.Of(2021, 3, 17)},
		{"label and value", `<body><h1>Mole</h1><dl><dt>Publication date:</dt><dd>17 March 2021</dd></dl>` + para, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Date{}},
		{"label of a change", `<body><h1>Mole</h1><div><span>Last updated</span><div>17 March 2021</div></div><p>Posted 2 March 2021</p>` + para, caldate.Of(2021, 3, 2), model.FromDateline, caldate.Of(2021, 3, 17)},
		{"byline in the article's foot", `<body><h1>Mole</h1>` + para + `<div class="entry-footer"><span class="meta">By Jane Roe on 17 March 2021, 11:51 | Harbour</span></div>`, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Date{}},
		{"teaser that is the article", `<body><h1>Mole</h1><div class="teaser news-single"><span>Harbour 17.03.2021</span>` + para + `</div>`, caldate.Of(2021, 3, 17), model.FromDateline, caldate.Date{}},
		{"comments have their own", `<body><h1>A pier</h1>` + para + `<div class="comment-list"><time datetime="2021-04-01">x</time></div>`, caldate.Date{}, model.FromUnknown, caldate.Date{}},
		{"a date that the text tells of", `<body><h1>A pier</h1><p>` + strings.Repeat("The board spoke about the pier that it had promised. ", 6) + `On 17 March 2019 it had said no.</p>`, caldate.Date{}, model.FromUnknown, caldate.Date{}},
		{"data for scripts", `<script>var page={"publishDate":"2021-03-17","x":1}</script><body><h1>A pier</h1>` + para, caldate.Of(2021, 3, 17), model.FromHTMLMeta, caldate.Date{}},
	}
	for _, c := range cases {
		doc, err := html.Parse(strings.NewReader("<!doctype html>" + c.page))
		if err != nil {
			t.Fatal(err)
		}
		page := ReadPage(doc)
		p, m := page.Dates.Decide(caldate.Of(2026, 11, 24))
		if p.Date != c.want || p.Provenance != c.from || m != c.modified {
			t.Errorf("%s: %v by %s (%q), modified %v, candidates %v", c.name, p.Date, p.Provenance, p.Evidence, m, p.Candidates)
		}
	}
}

// TestDateLinesOfManyLanguages reads the line under the headline as the press
// of many countries writes it.
func TestDateLinesOfManyLanguages(t *testing.T) {
	lines := []string{
		"Published: 17 March 2021 09:12 GMT", "March 17, 2021 | 9:12 a.m. ET", "Wed., Mar. 17, 2021", "17 Mar 2021", "Posted on 17th March, 2021 by Jane Roe",
		"Veröffentlicht am 17.03.2021 um 9:12 Uhr", "Stand: 17. März 2021, 09:12 Uhr", "Mittwoch, 17. März 2021", "Pressemitteilung vom 17.3.2021",
		"Publié le 17 mars 2021 à 09h12", "Mis en ligne le mercredi 17 mars 2021", "17 de marzo de 2021", "Publicado el 17/03/2021", "17 marzo 2021", "Pubblicato il 17/03/2021 alle 09:12",
		"17 de março de 2021", "Gepubliceerd op 17 maart 2021", "Publicerad 17 mars 2021", "Julkaistu 17.3.2021", "Opublikowano: 17 marca 2021", "Vydáno 17. března 2021",
		"Опубликовано 17 марта 2021", "17 березня 2021", "17 март 2021", "17 Mart 2021", "Δημοσιεύθηκε 17 Μαρτίου 2021", "2021年3月17日", "発行 2021年03月17日", "2021-03-17 09:12", "2021. 3. 17. 오전 9:12", "입력 2021.03.17 09:12",
		"17 مارس 2021", "נשלח 17 במרץ 2021", "17 मार्च 2021", "17 მარტი 2021", "17 Մարտի 2021", "17 Maret 2021",
	}
	for _, line := range lines {
		doc, err := html.Parse(strings.NewReader(`<!doctype html><html lang="en-GB"><body><h1>Pier</h1><p class="when">` + line + `</p><p>` + strings.Repeat("The board spoke about the pier that it had promised. ", 6) + `</p>`))
		if err != nil {
			t.Fatal(err)
		}
		page := ReadPage(doc)
		if p, _ := page.Dates.Decide(caldate.Of(2026, 11, 24)); p.Date != caldate.Of(2021, 3, 17) {
			t.Errorf("%s: %v, candidates %v", line, p.Date, p.Candidates)
		}
	}
}

func TestPageNames(t *testing.T) {
	doc, err := html.Parse(strings.NewReader(`<html lang="en-GB"><head><title>A pier for the harbour | Example Gazette</title><meta property="og:site_name" content="Example Gazette"><link rel="canonical" href="https://example.org/pier"></head><body><h1>A pier for the harbour</h1><span class="author">By Jane Roe</span>`))
	if err != nil {
		t.Fatal(err)
	}
	p := ReadPage(doc)
	if p.Title != "A pier for the harbour" || p.Publisher != "Example Gazette" || p.Author != "Jane Roe" || p.URL != "https://example.org/pier" || p.Language != "en-GB" {
		t.Errorf("%+v", p)
	}
}

// A box's heading or a site's name is no headline where another title says more.
func TestTheHeadlineOfAPage(t *testing.T) {
	for _, c := range []struct{ head, body, want string }{
		{`<title>Pier stays shut | Example Gazette</title>`, `<h1>Menu</h1><h2>Pier stays shut</h2>`, "Pier stays shut"},
		{`<title>Pier stays shut</title><meta property="og:title" content="Gazette">`, `<h1>Pier stays shut</h1>`, "Pier stays shut"},
		{`<title>Halden - Example Gazette</title>`, `<h1>Halden</h1>`, "Halden"},
		{`<title>Gazette - page</title><meta property="og:title" content="Pier stays shut">`, `<h1>page</h1>`, "Pier stays shut"},
		{`<title>The board &amp;quot;did not ask&amp;quot; &amp;amp; left</title>`, ``, `The board "did not ask" & left`},
		{`<title>港の橋が閉鎖される見通し 市が発表</title>`, `<h1>経済</h1>`, "港の橋が閉鎖される見通し 市が発表"},
	} {
		doc, err := html.Parse(strings.NewReader("<html><head>" + c.head + "</head><body>" + c.body + "</body></html>"))
		if err != nil {
			t.Fatal(err)
		}
		if got := ReadPage(doc).Title; got != c.want {
			t.Errorf("%s %s: %q, want %q", c.head, c.body, got, c.want)
		}
	}
}
