package article

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"
)

// openLines streams a .jsonl file: one article a line. A line that can't be
// read costs itself.
func openLines(_ context.Context, c *container, add func(member) error) error {
	r := bufio.NewReaderSize(c.r, 64<<10)
	for n := 1; ; n++ {
		line, err := readLine(r, c.o.Limits.File)
		if errors.Is(err, errLong) {
			if err := add(member{name: fmt.Sprintf("line %d", n), err: failf(StageLimit, nil, "the line is longer than %s", size(c.o.Limits.File))}); err != nil {
				return err
			}
			continue
		}
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if err := add(member{name: fmt.Sprintf("line %d", n), data: line, format: formatJSONItem}); err != nil {
				return err
			}
		}
		if err != nil {
			return ignoreEOF(err)
		}
	}
}

var errLong = errors.New("line too long")

// readLine reads one line of any length up to limit; the rest of a longer one
// is passed over.
func readLine(r *bufio.Reader, limit int64) ([]byte, error) {
	var line []byte
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			line = append(line, part...)
		}
		if int64(len(line)) > limit {
			line, long = nil, true
		}
		if err == bufio.ErrBufferFull {
			continue
		}
		if long && err == nil {
			err = errLong
		}
		return line, err
	}
}

func ignoreEOF(err error) error {
	if err == io.EOF {
		return nil
	}
	return err
}

// openJSON streams the values of a .json file: one object, an array of them,
// or several one after the other.
func openJSON(_ context.Context, c *container, add func(member) error) error {
	record := newPortion(c.r, c.o.Limits.File)
	in := bufio.NewReader(record)
	if bom, err := in.Peek(3); err == nil && string(bom) == "\xef\xbb\xbf" {
		in.Discard(3)
	} else if err == nil && (bom[0] == 0xff && bom[1] == 0xfe || bom[0] == 0xfe && bom[1] == 0xff) {
		all, err := io.ReadAll(io.LimitReader(in, c.o.Limits.File))
		if err != nil {
			return err
		}
		in = bufio.NewReader(strings.NewReader(decode(all, "")))
	}
	for {
		b, err := in.Peek(1)
		if err != nil || b[0] > ' ' {
			break
		}
		in.Discard(1)
	}
	dec := json.NewDecoder(in)
	inArray := false
	if b, err := in.Peek(1); err == nil && b[0] == '[' {
		if _, err := dec.Token(); err != nil {
			return brokenJSON(err)
		}
		inArray = true
	}
	for n := 1; ; n++ {
		if inArray && !dec.More() {
			if _, err := dec.Token(); err != nil {
				return brokenJSON(err)
			}
			return nil
		}
		record.reset()
		var raw json.RawMessage
		if err := dec.Decode(&raw); err == io.EOF && n > 1 {
			return nil
		} else if err != nil {
			return brokenJSON(err)
		}
		m := member{data: raw, format: formatJSONItem}
		if inArray || n > 1 {
			m.name = fmt.Sprintf("item %d", n)
		}
		if err := add(m); err != nil {
			return err
		}
	}
}

func brokenJSON(err error) error {
	var f *failure
	if errors.As(err, &f) {
		return err
	}
	if err == io.EOF || errors.Is(err, io.ErrUnexpectedEOF) {
		return failf(StageRead, err, "its JSON is cut short")
	}
	return failf(StageRead, err, "its JSON is broken (%v)", err)
}

// The keys of an article in JSON, in the order of preference (the project's
// own, then those of crawlers' and news agencies' files).
var (
	keysText      = []string{"text", "body", "content", "maintext", "article_text", "body_text", "content_text", "article", "articlebody", "full_text", "fulltext", "story"}
	keysHTML      = []string{"content_html", "body_html", "body_xhtml", "html"}
	keysTitle     = []string{"title", "headline", "name"}
	keysPublished = []string{"published", "date", "date_publish", "published_at", "pubdate", "time", "date_published", "datepublished", "publish_date", "publication_date", "publishedat", "dct", "firstpublished", "contentcreated", "firstcreated", "versioncreated", "created_at", "timestamp"}
	keysModified  = []string{"date_modified", "datemodified", "modified", "updated", "updated_at", "date_modify"}
	keysURL       = []string{"url", "link", "canonical_url", "external_url", "webpage_url"}
	keysPublisher = []string{"publisher", "source", "source_domain", "site_name", "newspaper", "provider", "outlet", "infosource"}
	keysAuthor    = []string{"author", "authors", "byline", "bylines", "creator"}
	keysLanguage  = []string{"language", "lang"}
	keysMany      = []string{"articles", "items", "documents", "docs", "entries", "results", "data"}
)

// readJSON reads one JSON value: an article, a JSON Feed, a ninjs item, or an
// object that holds a list of articles.
func readJSON(ctx context.Context, in *input) ([]draft, error) {
	var v any
	dec := json.NewDecoder(bytes.NewReader(in.data))
	dec.UseNumber()
	if err := dec.Decode(&v); err != nil {
		return nil, brokenJSON(err)
	}
	if s, ok := v.(string); ok {
		return []draft{{body: s}}, nil
	}
	m, ok := v.(map[string]any)
	if !ok {
		return nil, failf(StageRead, nil, "it holds no article: an object with a “text” was expected")
	}
	drafts := jsonDrafts(fold(m), 0, in.o.Limits.Members)
	if len(drafts) == 0 {
		return nil, failf(StageRead, nil, "it holds no article: none of its keys is a text (text, body, content, …)")
	}
	return drafts, ctx.Err()
}

// fold makes the keys lower case; of two that fold alike the plain one stays.
func fold(m map[string]any) map[string]any {
	out := make(map[string]any, len(m))
	for k, v := range m {
		l := strings.ToLower(k)
		if _, there := out[l]; !there || l == k {
			out[l] = v
		}
	}
	return out
}

func jsonDrafts(m map[string]any, depth, most int) []draft {
	if d, ok := jsonArticle(m); ok {
		return []draft{d}
	}
	if depth > 2 {
		return nil
	}
	publisher := ""
	if isJSONFeed(m) {
		publisher = first(m, keysTitle)
	}
	for _, k := range keysMany {
		list, ok := m[k].([]any)
		if !ok {
			if sub, ok := m[k].(map[string]any); ok {
				if d := jsonDrafts(fold(sub), depth+1, most); len(d) > 0 {
					return d
				}
			}
			continue
		}
		var drafts []draft
		for _, e := range list {
			item, ok := e.(map[string]any)
			if !ok || len(drafts) >= most {
				continue
			}
			for _, d := range jsonDrafts(fold(item), depth+1, most) {
				if d.publisher == "" {
					d.publisher = publisher
				}
				if raw, err := json.Marshal(item); err == nil && d.original == nil {
					d.original = raw
				}
				drafts = append(drafts, d)
			}
		}
		if len(drafts) > 0 {
			return drafts
		}
	}
	return nil
}

func isJSONFeed(m map[string]any) bool {
	v, ok := m["version"].(string)
	return ok && strings.Contains(v, "jsonfeed.org")
}

// jsonArticle reads an object as an article; one without a text is none.
func jsonArticle(m map[string]any) (draft, bool) {
	d := draft{verbatim: true}
	if _, ok := m["maintext"]; !ok {
		if s := bodies(m); s != "" {
			d.body, d.verbatim = s, false
		}
	}
	if d.body == "" {
		d.body = cleanLines(textIn(m))
	}
	if d.body == "" {
		if h := first(m, keysHTML); h != "" {
			d.body, d.verbatim = maintext.Fragment(h), false
		}
	} else if isMarkup(d.body) {
		d.body, d.verbatim = maintext.Fragment(d.body), false
	}
	if strings.TrimSpace(d.body) == "" {
		return draft{}, false
	}
	d.title = maintext.Fragment(firstOr(m, "headlines", keysTitle))
	d.publisher = first(m, keysPublisher)
	d.author = first(m, keysAuthor)
	d.url = first(m, keysURL)
	d.language = first(m, keysLanguage)
	if d.url == "" {
		for _, k := range []string{"id", "uri"} {
			d.url = webAddress(jsonText(m[k], 0))
			if d.url != "" {
				break
			}
		}
	}
	from := model.FromFrontMatter
	for _, k := range []string{"date_published", "content_html", "content_text", "versioncreated", "firstcreated", "contentcreated"} {
		if m[k] != nil {
			from = model.FromFeed
		}
	}
	certainty := 0.95
	for _, k := range keysPublished {
		if v := jsonText(m[k], 0); v != "" && d.dates.AddText(v, d.language, published.Candidate{Provenance: from, Certainty: certainty, Evidence: k + ": " + v}) {
			certainty = 0.7 // what else it holds, less sure
		}
	}
	for _, k := range keysModified {
		if v := jsonText(m[k], 0); v != "" {
			d.dates.AddText(v, d.language, published.Candidate{Provenance: from, Certainty: 0.9, Evidence: k + ": " + v, Modified: true})
		}
	}
	return d, true
}

// bodies reads ninjs 2 and 3, which hold several renditions of the text.
func bodies(m map[string]any) string {
	list, _ := m["bodies"].([]any)
	plain := ""
	for _, e := range list {
		b, ok := e.(map[string]any)
		if !ok {
			continue
		}
		text := maintext.Fragment(first(fold(b), []string{"value"}))
		if t, _ := b["contenttype"].(string); plain == "" || strings.HasPrefix(t, "text/plain") {
			plain = text
		}
	}
	return plain
}

func isMarkup(s string) bool {
	return strings.Contains(s, "</") && (strings.Contains(s, "<p") || strings.Contains(s, "<div") || strings.Contains(s, "<br") || strings.Contains(s, "<a "))
}

func first(m map[string]any, keys []string) string {
	for _, k := range keys {
		if s := jsonText(m[k], 0); strings.TrimSpace(s) != "" {
			return s
		}
	}
	return ""
}

// textIn returns the article's text; a list of paragraphs is one text.
func textIn(m map[string]any) string {
	for _, k := range keysText {
		list, ok := m[k].([]any)
		if !ok {
			if s := jsonText(m[k], 0); strings.TrimSpace(s) != "" {
				return s
			}
			continue
		}
		var paras []string
		for _, e := range list {
			if s := jsonText(e, 1); strings.TrimSpace(s) != "" {
				paras = append(paras, s)
			}
		}
		if len(paras) > 0 {
			return strings.Join(paras, "\n\n")
		}
	}
	return ""
}

func firstOr(m map[string]any, k string, keys []string) string {
	if s := jsonText(m[k], 0); s != "" {
		return s
	}
	return first(m, keys)
}

// jsonText flattens a value: lists of names are joined, objects give their
// name, their rendered text or their date.
func jsonText(v any, depth int) string {
	if depth > 4 {
		return ""
	}
	switch v := v.(type) {
	case string:
		return v
	case json.Number:
		if f, err := v.Float64(); err == nil && strings.ContainsAny(v.String(), ".eE") {
			return strconv.FormatInt(int64(f), 10)
		}
		return v.String()
	case []any:
		var parts []string
		for _, e := range v[:min(len(v), 50)] {
			if s := strings.TrimSpace(jsonText(e, depth+1)); s != "" {
				parts = append(parts, s)
			}
		}
		return strings.Join(parts, ", ")
	case map[string]any:
		for _, k := range []string{"name", "date", "rendered", "value", "title", "text", "$date"} {
			if s := jsonText(v[k], depth+1); s != "" {
				return s
			}
		}
	}
	return ""
}
