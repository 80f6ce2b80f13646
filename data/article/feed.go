package article

import (
	"context"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"
)

// readFeed reads RSS 0.9–2.0, RSS 1.0 (RDF) and Atom (RFC 4287): each entry an
// article of what the feed holds of it. The linked page is never fetched.
func readFeed(ctx context.Context, in *input) ([]draft, error) {
	root, err := in.o.Limits.parseXML(in.data)
	if root == nil {
		return nil, err
	}
	source := xmlString(in.data)
	top := root.child("rss", "feed", "RDF", "rdf", "channel")
	if top == nil {
		return nil, failf(StageRead, err, "the feed has no channel")
	}
	channel := top
	if c := top.child("channel"); c != nil {
		channel = c
	}
	name, lang := "", channel.child("language").text()
	if t := channel.child("title"); t != nil {
		name = oneLine(maintext.Fragment(t.text()))
	}
	if lang == "" {
		lang = top.attr("lang")
	}
	var drafts []draft
	empty := 0
	entry := func(e *elem) {
		if len(drafts) >= in.o.Limits.Members || ctx.Err() != nil {
			return
		}
		d := feedEntry(e, name, lang)
		if strings.TrimSpace(d.body) == "" {
			empty++
			return
		}
		if e.end > e.start && e.end <= int64(len(source)) {
			d.original = []byte(source[e.start:e.end])
		}
		drafts = append(drafts, d)
	}
	top.all("item", entry)
	top.all("entry", entry)
	if len(drafts) == 0 {
		if err != nil {
			return nil, err
		}
		if empty > 0 {
			return nil, failf(StageRead, nil, "the feed's %d entries hold no text, only links: open them and save the pages", empty)
		}
		return nil, failf(StageRead, nil, "the feed has no entries")
	}
	if cerr := ctx.Err(); cerr != nil {
		return nil, cerr
	}
	return drafts, err // what stood before a break, with the break named
}

func feedEntry(e *elem, name, lang string) draft {
	d := draft{publisher: name, language: lang}
	if l := e.attr("lang"); l != "" {
		d.language = l
	}
	html := ""
	for _, c := range e.children {
		if c.elem == nil {
			continue
		}
		switch f := c.elem; f.name {
		case "title":
			if d.title == "" {
				d.title = oneLine(maintext.Fragment(f.inner()))
			}
		case "link":
			if href := f.attr("href"); href != "" && (f.attr("rel") == "" || f.attr("rel") == "alternate") {
				d.url = href
			} else if d.url == "" && href == "" {
				d.url = f.text()
			}
		case "guid", "id":
			if d.url == "" && f.attr("isPermaLink") != "false" {
				d.url = webAddress(f.text())
			}
		case "encoded", "content", "description", "summary", "fulltext":
			if t := f.inner(); longer(t, html) {
				html = t
			}
		case "author", "creator":
			if d.author == "" {
				if n := f.child("name"); n != nil {
					d.author = n.text()
				} else {
					d.author = mailName(f.text())
				}
			}
		case "source":
			if t := f.text(); t != "" {
				d.publisher = oneLine(t)
			}
			if n := f.child("title"); n != nil {
				d.publisher = oneLine(n.text())
			}
		case "pubDate", "published", "date", "issued", "created":
			certainty := 0.94
			if f.name == "created" {
				certainty = 0.8
			}
			d.dates.AddText(f.text(), lang, published.Candidate{Provenance: model.FromFeed, Certainty: certainty, Evidence: f.name + ": " + f.text()})
		case "updated", "modified", "lastBuildDate":
			d.dates.AddText(f.text(), lang, published.Candidate{Provenance: model.FromFeed, Certainty: 0.9, Evidence: f.name + ": " + f.text(), Modified: true})
			// Atom requires updated and not published: it is offered.
			d.dates.AddText(f.text(), lang, published.Candidate{Provenance: model.FromFeed, Certainty: 0.62, Evidence: f.name + ": " + f.text()})
		}
	}
	d.body = tidy(maintext.Fragment(html))
	if d.title == "" {
		d.title = firstSentence(d.body)
	}
	return d
}

// inner returns what an element of a feed holds as markup: escaped, or as
// elements (Atom's XHTML).
func (e *elem) inner() string {
	for _, c := range e.children {
		if c.elem != nil {
			return e.markup()
		}
	}
	return e.text()
}

// longer reports whether a holds more text than b, tags aside.
func longer(a, b string) bool {
	return len(maintext.Fragment(a)) > len(maintext.Fragment(b))
}

// mailName takes the name out of "jane@example.org (Jane Roe)".
func mailName(s string) string {
	if i := strings.IndexByte(s, '('); i > 0 && strings.HasSuffix(s, ")") && strings.Contains(s[:i], "@") {
		return s[i+1 : len(s)-1]
	}
	return s
}
