package article

import (
	"net/url"
	"strings"
	"unicode/utf8"

	"dateline/data/article/published"
	"dateline/model"
)

// input is one document on its way to its reader.
type input struct {
	src       Source
	data      []byte
	depth     int      // archives it lies in
	redirects []string // that a link passed
	top       *Source  // the source that a person gave, where this is a member of it
	o         *Options
}

// draft is an article as a reader hands it over, before what all formats share
// is done to it.
type draft struct {
	title, publisher, author, url, language string
	body                                    string
	dates                                   published.Set
	original                                []byte // nil: the input's
	// verbatim bodies are left as they are, since others count in them.
	verbatim bool
	// from is the document that the draft was read from, nil for the input
	// itself; failed says why that one gave no text.
	from   *input
	failed error
}

// finish turns a draft into an article: whitespace, language, date, identity.
func (in *input) finish(d draft) (model.Article, []byte, error) {
	body := d.body
	if !d.verbatim {
		body = tidy(body)
	}
	if !utf8.ValidString(body) {
		body = strings.ToValidUTF8(body, "\uFFFD")
	}
	if strings.TrimSpace(body) == "" {
		return model.Article{}, nil, failf(StageRead, nil, "there is no text in it")
	}
	if int64(len(body)) > in.o.Limits.Text {
		return model.Article{}, nil, failf(StageLimit, nil, "its text is %s long and an article may have %s: split it", size(int64(len(body))), size(in.o.Limits.Text))
	}
	original := d.original
	if original == nil {
		original = in.data
	}
	a := model.Article{
		Title: oneLine(d.title), Publisher: oneLine(d.publisher), Author: oneLine(d.author),
		URL: webAddress(d.url), Path: in.src.Path, Language: languageTag(d.language), SHA256: sumOf(original), Body: body,
	}
	if a.URL == "" {
		a.URL = webAddress(in.src.URL)
	}
	if a.Language == "" {
		a.Language = languageOf(body)
	}
	if a.Title == "" {
		a.Title = titleFrom(in.name(), body)
	}
	if c, ok := published.FromURL(a.URL); ok {
		d.dates.Add(c)
	}
	if c, ok := published.FromFileName(in.name()); ok {
		d.dates.Add(c)
	}
	a.Published, a.Modified = d.dates.Decide(in.o.latest())
	if !in.src.Published.IsZero() {
		found := a.Published
		a.Published = published.Given(in.src.Published, model.FromFlag)
		if found.Known() {
			a.Published.Candidates = append(a.Published.Candidates, model.DateCandidate{Date: found.Date, Minute: found.Minute, Provenance: found.Provenance, Certainty: found.Certainty, Evidence: found.Evidence})
			if found.Date == in.src.Published {
				a.Published.Minute, a.Published.Candidates = found.Minute, nil
			}
		}
		a.Published.Candidates = append(a.Published.Candidates, found.Candidates...)
	}
	a.ID = articleID(a.URL, body)
	ownStrings(&a)
	return a, original, nil
}

// ownStrings copies the short strings of an article, which readers cut out of
// the whole document: that would be kept for as long as they are.
func ownStrings(a *model.Article) {
	for _, s := range []*string{&a.Title, &a.Publisher, &a.Author, &a.URL, &a.Language} {
		*s = strings.Clone(*s)
	}
	p := &a.Published
	p.Evidence = strings.Clone(p.Evidence)
	for i := range p.Candidates {
		p.Candidates[i].Evidence = strings.Clone(p.Candidates[i].Evidence)
	}
}

// name is the file's name, or the member's, without the folders on disk: the
// folders that a person keeps files in say nothing of a text's date, but for
// those inside an archive.
func (in *input) name() string {
	n := in.src.Name
	if n == "" {
		n = in.src.Path
		if i := strings.LastIndexAny(n, "/\\"); i >= 0 {
			n = n[i+1:]
		}
	}
	return n
}

// webAddress keeps an address only if it is one of the web.
func webAddress(s string) string {
	s = strings.TrimSpace(s)
	if u, err := url.Parse(s); err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		return ""
	}
	return s
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }

// tidy makes white space sane and keeps the paragraphs: no blanks at line
// ends, one blank line at most between paragraphs, none at the ends.
func tidy(s string) string {
	var b strings.Builder
	b.Grow(len(s))
	blank := 0
	for len(s) > 0 {
		line := s
		if i := strings.IndexByte(s, '\n'); i >= 0 {
			line, s = s[:i], s[i+1:]
		} else {
			s = ""
		}
		line = strings.TrimRight(line, " \t\u00a0\u200b")
		if line == "" {
			blank++
			continue
		}
		if b.Len() > 0 {
			b.WriteByte('\n')
			if blank > 0 {
				b.WriteByte('\n')
			}
		}
		blank = 0
		b.WriteString(strings.TrimLeft(line, " \t\u00a0\u200b"))
	}
	return b.String()
}
