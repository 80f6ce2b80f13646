package article

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dateline/model"
	"dateline/model/caldate"
)

const storyTitle = "Harbour board approves a new pier"

// storyBody is the text that every format must give.
func storyBody(t *testing.T) string {
	t.Helper()
	data, err := os.ReadFile("testdata/story.md")
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(strings.SplitN(string(data), "---\n", 3)[2])
}

// TestOneStoryInEveryFormat reads one story as other programs wrote it and
// expects the same text, title, author and date from each.
func TestOneStoryInEveryFormat(t *testing.T) {
	want := storyBody(t)
	day := caldate.Of(2021, 3, 17)
	cases := []struct {
		file string
		from model.Provenance
	}{
		{"story.txt", model.FromDateline},
		{"story.md", model.FromFrontMatter},
		{"story.html", model.FromHTMLMeta},
		{"story.mhtml", model.FromHTMLMeta},
		{"story.eml", model.FromMailHeader},
		{"lo_story.docx", model.FromDateline},
		{"lo_story.odt", model.FromDateline},
		{"lo_story.rtf", model.FromDateline},
		{"lo_story.pdf", model.FromDateline},
		{"pandoc_story.docx", model.FromDateline},
		{"pandoc_story.odt", model.FromDateline},
		{"pandoc_story.rtf", model.FromDateline},
		{"pandoc_story.epub", model.FromFrontMatter},
		{"wget_crawl.warc.gz", model.FromHTMLMeta},
	}
	for _, c := range cases {
		t.Run(c.file, func(t *testing.T) {
			articles, problems := Read(context.Background(), Source{Path: filepath.Join("testdata", c.file)}, Options{})
			if len(articles) != 1 || len(problems) != 0 {
				t.Fatalf("%d articles, problems %v", len(articles), problems)
			}
			a := articles[0]
			if a.Title != storyTitle || a.Author != "Jane Roe" {
				t.Errorf("title %q, author %q", a.Title, a.Author)
			}
			if a.Published.Date != day || a.Published.Provenance != c.from {
				t.Errorf("published %v by %s (%s)", a.Published.Date, a.Published.Provenance, a.Published.Evidence)
			}
			if a.Body != want {
				t.Errorf("body differs:\n got %q\nwant %q", a.Body, want)
			}
			if a.Language != "" && a.Language != "en" && a.Language != "en-US" && a.Language != "en-GB" {
				t.Errorf("language %q", a.Language)
			}
		})
	}
}

// TestMarkedUpNews reads the story from the formats of news agencies and
// feeds, written here.
func TestMarkedUpNews(t *testing.T) {
	want := storyBody(t)
	paras := strings.Split(want, "\n\n")
	html := "<p>" + strings.Join(paras, "</p>\n<p>") + "</p>"
	escaped := strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(html)
	text, err := json.Marshal(want)
	if err != nil {
		t.Fatal(err)
	}
	markup, err := json.Marshal(html)
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct{ name, file, data, publisher string }{
		{"RSS", "x.xml", `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example Gazette</title><item><title>` + storyTitle + `</title><link>https://example.org/1</link><description>Short.</description><content:encoded><![CDATA[` + html + `]]></content:encoded><dc:creator>Jane Roe</dc:creator><pubDate>Wed, 17 Mar 2021 09:12:00 GMT</pubDate></item></channel></rss>`, "Example Gazette"},
		{"RSS 1.0", "x.rdf", `<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Example Gazette</title></channel><item><title>` + storyTitle + `</title><description>` + escaped + `</description><dc:creator>Jane Roe</dc:creator><dc:date>2021-03-17T09:12:00Z</dc:date></item></rdf:RDF>`, "Example Gazette"},
		{"Atom", "x.atom", `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Example Gazette</title><entry><title>` + storyTitle + `</title><link href="https://example.org/1"/><published>2021-03-17T09:12:00Z</published><updated>2021-03-20T09:12:00Z</updated><author><name>Jane Roe</name></author><content type="html">` + escaped + `</content></entry></feed>`, "Example Gazette"},
		{"Atom with XHTML", "x.xml", `<feed xmlns="http://www.w3.org/2005/Atom"><title>Example Gazette</title><entry><title>` + storyTitle + `</title><published>2021-03-17T09:12:00Z</published><author><name>Jane Roe</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">` + html + `</div></content></entry></feed>`, "Example Gazette"},
		{"JSON Feed", "x.json", `{"version":"https://jsonfeed.org/version/1.1","title":"Example Gazette","items":[{"id":"1","title":"` + storyTitle + `","content_html":` + string(markup) + `,"date_published":"2021-03-17T09:12:00Z","authors":[{"name":"Jane Roe"}]}]}`, "Example Gazette"},
		{"ninjs", "x.json", `{"uri":"urn:x","headline":"` + storyTitle + `","byline":"Jane Roe","source":"Example Gazette","body_text":` + string(text) + `,"versioncreated":"2021-03-17T09:12:00Z"}`, "Example Gazette"},
		{"ninjs 3", "x.json", `{"uri":"urn:x","headlines":[{"value":"` + storyTitle + `"}],"bylines":[{"value":"Jane Roe"}],"infosource":[{"name":"Example Gazette"}],"bodies":[{"contenttype":"text/html","value":` + string(markup) + `}],"versioncreated":"2021-03-17T09:12:00Z"}`, "Example Gazette"},
		{"JSON of the project", "x.json", `{"title":"` + storyTitle + `","author":"Jane Roe","source":"Example Gazette","text":` + string(text) + `,"published":"2021-03-17"}`, "Example Gazette"},
		{"JSON lines", "x.jsonl", `{"headline":"` + storyTitle + `","authors":["Jane Roe"],"source_domain":"Example Gazette","maintext":` + string(text) + `,"date_publish":"2021-03-17 09:12:00"}` + "\n", "Example Gazette"},
		{"CSV", "x.csv", "title;author;publisher;date;text\n" + storyTitle + `;Jane Roe;Example Gazette;2021-03-17;"` + strings.ReplaceAll(want, `"`, `""`) + "\"\n", "Example Gazette"},
		{"NITF", "x.xml", `<?xml version="1.0"?><nitf><head><docdata><date.issue norm="20210317T091200Z"/></docdata><pubdata name="Example Gazette"/></head><body><body.head><hedline><hl1>` + storyTitle + `</hl1></hedline><byline>By Jane Roe</byline></body.head><body.content>` + html + `</body.content></body></nitf>`, "Example Gazette"},
		{"NewsML-G2", "x.xml", `<?xml version="1.0"?><newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet><newsItem><itemMeta><provider literal="Example Gazette"/><versionCreated>2021-03-20T09:12:00Z</versionCreated><firstCreated>2021-03-17T09:12:00Z</firstCreated></itemMeta><contentMeta><by>By Jane Roe</by><headline>` + storyTitle + `</headline></contentMeta><contentSet><inlineXML><html><body>` + html + `</body></html></inlineXML></contentSet></newsItem></itemSet></newsMessage>`, "Example Gazette"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			a := readOne(t, c.file, []byte(c.data))
			if a.Title != storyTitle || a.Author != "Jane Roe" || a.Publisher != c.publisher {
				t.Errorf("title %q, author %q, publisher %q", a.Title, a.Author, a.Publisher)
			}
			if a.Published.Date != caldate.Of(2021, 3, 17) {
				t.Errorf("published %v by %s", a.Published.Date, a.Published.Provenance)
			}
			if a.Body != want {
				t.Errorf("body differs:\n got %q\nwant %q", a.Body, want)
			}
		})
	}
}

func TestMailboxAndColumns(t *testing.T) {
	articles, problems := Read(context.Background(), Source{Path: "testdata/story.mbox"}, Options{})
	if len(articles) != 2 || len(problems) != 0 {
		t.Fatalf("mailbox: %d articles, problems %v", len(articles), problems)
	}
	if !strings.HasSuffix(articles[1].Body, "\n\nFrom here on it is part 1.") {
		t.Errorf("the quoted From line was not restored: %q", articles[1].Body[len(articles[1].Body)-60:])
	}
	articles, _ = Read(context.Background(), Source{Path: "testdata/lo_columns.pdf"}, Options{})
	if len(articles) != 1 || articles[0].Body != storyBody(t) {
		t.Errorf("two columns: %+v", articles)
	}
	articles, _ = Read(context.Background(), Source{Path: "testdata/lo_running_heads.pdf"}, Options{})
	if len(articles) != 1 || strings.Contains(articles[0].Body, "Gazette") || strings.Contains(articles[0].Body, "Page") {
		t.Errorf("running heads were kept")
	}
	if n := strings.Count(articles[0].Body, "according to the contract."); n != 8 {
		t.Errorf("%d of 8 parts read", n)
	}
}
