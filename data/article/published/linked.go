package published

import (
	"encoding/json"
	"strings"

	"dateline/model"
)

// linked is what a page's JSON-LD says (schema.org).
type linked struct {
	headline, author, publisher string
	dates                       []ldDate
}

type ldDate struct {
	Candidate
	text string
}

func (l *linked) read(s string) {
	s = strings.TrimSpace(s)
	s = strings.TrimSuffix(strings.TrimPrefix(s, "<!--"), "-->")
	s = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(s), "//<![CDATA["), "//]]>")
	var v any
	if err := json.Unmarshal([]byte(s), &v); err == nil {
		l.value(v, "", 0)
		return
	}
	// Broken by a line end or a quotation mark inside: the dates still stand
	// out.
	for key, modified := range map[string]bool{`"datePublished"`: false, `"dateModified"`: true} {
		if _, after, ok := strings.Cut(s, key); ok {
			after = strings.TrimLeft(after, " \t\r\n:")
			if strings.HasPrefix(after, `"`) {
				if text, _, ok := strings.Cut(after[1:], `"`); ok && len(text) < 60 {
					l.dates = append(l.dates, ldDate{Candidate{Provenance: model.FromJSONLD, Certainty: 0.88, Evidence: strings.Trim(key, `"`) + ": " + text, Modified: modified}, text})
				}
			}
		}
	}
}

// value walks the graph. Only the page's own article counts fully: comments,
// reviews, pictures and videos carry dates of their own.
func (l *linked) value(v any, under string, depth int) {
	if depth > 12 {
		return
	}
	switch v := v.(type) {
	case []any:
		for _, e := range v {
			l.value(e, under, depth+1)
		}
	case map[string]any:
		l.object(v, under, depth)
	}
}

func (l *linked) object(m map[string]any, under string, depth int) {
	kind := strings.ToLower(typeOf(m["@type"]))
	certainty := 0.0
	switch {
	case under == "comment" || under == "review" || under == "hasPart" || under == "itemListElement" || under == "isPartOf" || under == "mentions" || under == "citation" ||
		under == "liveBlogUpdate" || under == "relatedLink" || under == "subjectOf" || under == "associatedMedia":
	case strings.Contains(kind, "article"), strings.Contains(kind, "posting"), strings.Contains(kind, "report"), kind == "recipe":
		certainty = 0.95
	case strings.Contains(kind, "webpage"), strings.Contains(kind, "page"):
		certainty = 0.88
	case strings.Contains(kind, "video"), strings.Contains(kind, "podcast"), strings.Contains(kind, "episode"), strings.Contains(kind, "creativework"):
		certainty = 0.7
	case strings.Contains(kind, "image"), strings.Contains(kind, "person"), strings.Contains(kind, "organization"), strings.Contains(kind, "comment"), strings.Contains(kind, "review"), strings.Contains(kind, "product"), strings.Contains(kind, "website"), strings.Contains(kind, "event"):
	default:
		certainty = 0.7
	}
	if certainty > 0 {
		if certainty > 0.9 {
			l.set(&l.headline, m["headline"])
			l.set(&l.author, m["author"])
			l.set(&l.publisher, m["publisher"])
		}
		for key, c := range map[string]float64{"datePublished": certainty, "dateCreated": certainty - 0.12, "uploadDate": certainty - 0.1} {
			if t, ok := m[key].(string); ok {
				l.dates = append(l.dates, ldDate{Candidate{Provenance: model.FromJSONLD, Certainty: c, Evidence: key + ": " + t}, t})
			}
		}
		if t, ok := m["dateModified"].(string); ok {
			l.dates = append(l.dates, ldDate{Candidate{Provenance: model.FromJSONLD, Certainty: certainty - 0.02, Evidence: "dateModified: " + t, Modified: true}, t})
		}
	}
	for k, v := range m {
		switch v.(type) {
		case map[string]any, []any:
			switch k {
			case "author", "publisher", "image", "logo", "potentialAction", "breadcrumb":
				continue
			}
			l.value(v, k, depth+1)
		}
	}
}

func (l *linked) set(p *string, v any) {
	if *p == "" {
		*p = fold(nameOf(v, 0))
	}
}

func nameOf(v any, depth int) string {
	if depth > 3 {
		return ""
	}
	switch v := v.(type) {
	case string:
		return notLink(v)
	case map[string]any:
		return nameOf(v["name"], depth+1)
	case []any:
		var parts []string
		for _, e := range v[:min(len(v), 8)] {
			if n := nameOf(e, depth+1); n != "" {
				parts = append(parts, n)
			}
		}
		return strings.Join(parts, ", ")
	}
	return ""
}

func typeOf(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case []any:
		var s []string
		for _, e := range v {
			if t, ok := e.(string); ok {
				s = append(s, t)
			}
		}
		return strings.Join(s, " ")
	}
	return ""
}
