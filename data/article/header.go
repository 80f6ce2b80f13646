package article

import (
	"slices"
	"strings"
	"time"

	"dateline/data/article/published"
	"dateline/model"

	"gopkg.in/yaml.v3"
)

// field is one key and value of a front matter or of header lines.
type field struct{ key, value string }

// longHeader bounds what is looked at for a front matter.
const longHeader = 64 << 10

// frontMatter cuts YAML ("---") or TOML ("+++") metadata off the head of a
// text. A text that merely begins with a rule has none.
func frontMatter(s string) (fields []field, rest string) {
	fence := ""
	for _, f := range []string{"---\n", "+++\n"} {
		if strings.HasPrefix(s, f) {
			fence = f
		}
	}
	if fence == "" {
		return nil, s
	}
	head := s[len(fence):]
	end, after := -1, 0
	for _, close := range []string{"\n" + fence, "\n...\n", "\n" + strings.TrimSuffix(fence, "\n")} {
		i := strings.Index(head[:min(len(head), longHeader)], close)
		whole := strings.HasSuffix(close, "\n") || i >= 0 && i+len(close) == len(head)
		if i >= 0 && whole && (end < 0 || i < end) {
			end, after = i, i+len(close)
		}
	}
	if end < 0 {
		return nil, s
	}
	block := head[:end]
	if fence[0] == '+' {
		return tomlFields(block), head[after:]
	}
	var m yaml.Node
	if err := yaml.Unmarshal([]byte(block), &m); err != nil {
		// A title with a colon in it is the usual slip; the lines still tell.
		return lineFields(block), head[after:]
	}
	if len(m.Content) == 0 || m.Content[0].Kind != yaml.MappingNode {
		return nil, s
	}
	pairs := m.Content[0].Content
	for i := 0; i+1 < len(pairs); i += 2 {
		fields = append(fields, field{foldKey(pairs[i].Value), yamlText(pairs[i+1], 0)})
	}
	return fields, head[after:]
}

// yamlText flattens a value to text; lists are joined, maps give their name.
func yamlText(n *yaml.Node, depth int) string {
	if depth > 3 {
		return ""
	}
	switch n.Kind {
	case yaml.ScalarNode:
		return n.Value
	case yaml.SequenceNode:
		var parts []string
		for _, c := range n.Content[:min(len(n.Content), 20)] {
			if t := yamlText(c, depth+1); t != "" {
				parts = append(parts, t)
			}
		}
		return strings.Join(parts, ", ")
	case yaml.MappingNode:
		for i := 0; i+1 < len(n.Content); i += 2 {
			if k := n.Content[i].Value; k == "name" || k == "title" || k == "url" {
				return yamlText(n.Content[i+1], depth+1)
			}
		}
	}
	return ""
}

func tomlFields(block string) (fields []field) {
	for line := range strings.Lines(block) {
		if k, v, ok := strings.Cut(line, "="); ok {
			fields = append(fields, field{foldKey(k), strings.Trim(strings.TrimSpace(v), `"'[]`)})
		}
	}
	return fields
}

func lineFields(block string) (fields []field) {
	for line := range strings.Lines(block) {
		if k, v, ok := strings.Cut(line, ":"); ok {
			fields = append(fields, field{foldKey(k), strings.Trim(strings.TrimSpace(v), `"'`)})
		}
	}
	return fields
}

// headerKeys are the keys that make lines at the head of a text header lines.
var headerKeys = []string{"title", "headline", "subject", "published", "publication date", "publish date", "pubdate", "date", "date published", "datum", "source", "publisher", "publication", "newspaper", "author", "authors", "by", "byline", "url", "link", "web", "address", "updated", "modified", "last updated", "language", "lang", "section", "category", "tags", "keywords", "place", "location", "agency", "copyright", "description", "summary"}

// headerLines cuts "Title: …", "Published: …", "Source: …" lines off the head
// of a text: at least two, or one date or title, closed by a blank line or by
// a line of another kind.
func headerLines(s string) (fields []field, rest string) {
	at, strong := 0, false
	for at < len(s) && at < longHeader {
		end := strings.IndexByte(s[at:], '\n')
		if end < 0 {
			end = len(s) - at
		}
		line := strings.TrimSpace(s[at : at+end])
		if line == "" {
			if len(fields) > 0 {
				break
			}
			at = min(at+end+1, len(s))
			continue
		}
		k, v, ok := strings.Cut(line, ":")
		k = foldKey(strings.Trim(k, "*_ #"))
		if !ok || len(k) > 24 || !slices.Contains(headerKeys, k) || v != "" && v[0] != ' ' && v[0] != '\t' && v[0] != '*' {
			break
		}
		v = strings.TrimSpace(strings.TrimLeft(v, "*_ \t"))
		switch k {
		case "title", "headline", "published", "date", "publication date", "pubdate", "url":
			strong = true
		}
		fields = append(fields, field{k, v})
		at = min(at+end+1, len(s))
	}
	if len(fields) == 0 || len(fields) < 2 && !strong || strings.TrimSpace(s[at:]) == "" {
		return nil, s
	}
	return fields, s[at:]
}

func foldKey(k string) string {
	k = strings.ToLower(strings.TrimSpace(k))
	return strings.Join(strings.FieldsFunc(k, func(r rune) bool { return r == ' ' || r == '_' || r == '-' }), " ")
}

// apply puts metadata fields into the draft. Provenance is front-matter for
// both sorts of header: both are what somebody wrote above the text.
func (d *draft) apply(fields []field) {
	for _, f := range fields {
		v := strings.TrimSpace(f.value)
		if v == "" || v == "null" || v == "~" {
			continue
		}
		set := func(p *string) {
			if *p == "" {
				*p = v
			}
		}
		switch f.key {
		case "title", "headline", "subject":
			set(&d.title)
		case "source", "publisher", "publication", "newspaper", "site name", "site", "agency", "provider":
			if a := webAddress(v); a != "" {
				d.url = a
			} else {
				set(&d.publisher)
			}
		case "author", "authors", "by", "byline", "creator":
			set(&d.author)
		case "url", "link", "web", "address", "canonical", "canonical url", "source url", "original url":
			set(&d.url)
		case "language", "lang", "locale":
			set(&d.language)
		case "published", "publication date", "publish date", "publishdate", "pubdate", "date published", "datepublished", "published at", "publish at", "date", "datum", "created", "issued":
			c := published.Candidate{Provenance: model.FromFrontMatter, Certainty: 0.95, Evidence: f.key + ": " + v}
			switch f.key {
			case "date", "datum", "issued":
				c.Certainty = 0.9
			case "created":
				c.Certainty = 0.7
			}
			d.dates.AddText(v, d.language, c)
		case "updated", "modified", "last updated", "lastmod", "last modified", "date modified", "updated at":
			d.dates.AddText(v, d.language, published.Candidate{Provenance: model.FromFrontMatter, Certainty: 0.9, Evidence: f.key + ": " + v, Modified: true})
		}
	}
}

// stampText writes a time for the date parser, keeping the zone it is in.
func stampText(t time.Time) string { return t.Format(time.RFC3339) }
