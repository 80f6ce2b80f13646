package article

import (
	"context"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// readHTML reads a web page: its main text, what it says of itself, its date.
func readHTML(_ context.Context, in *input) ([]draft, error) {
	d, err := in.page(in.data, in.src.Charset)
	if err != nil {
		return nil, err
	}
	return []draft{d}, nil
}

func (in *input) page(data []byte, declared string) (draft, error) {
	if declared == "" {
		if _, name, sure := charset.DetermineEncoding(data[:min(len(data), 4096)], ""); sure || name != "windows-1252" {
			declared = name
		}
	}
	s := mendLost(decodeBytes(data, declared))
	doc, err := html.Parse(strings.NewReader(s))
	if err != nil {
		return draft{}, failf(StageRead, err, "the page can't be read (%v)", err)
	}
	return in.fromPage(doc, s)
}

func (in *input) fromPage(doc *html.Node, source string) (draft, error) {
	page := published.ReadPage(doc)
	text := maintext.Find(doc, page.Title)
	d := draft{title: page.Title, publisher: page.Publisher, author: page.Author, url: page.URL, language: page.Language, dates: page.Dates, body: text}
	if strings.TrimSpace(text) == "" {
		return d, failf(StageRead, nil, "there is no text on the page: it may be made by scripts; save it from the browser after it has loaded, or as PDF")
	}
	return d, nil
}
