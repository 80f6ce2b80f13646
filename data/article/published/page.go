package published

import (
	"net/url"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// Page is what a web page says of itself.
type Page struct {
	Title, Publisher, Author, URL, Language string
	Dates                                   Set
}

// ReadPage reads a parsed page's metadata and every date that may be its date
// of publication: JSON-LD, meta tags, microdata, time elements, the address,
// and dates shown to the reader near the headline. The certainties were set by
// measuring each source on saved pages (November 2026).
func ReadPage(doc *html.Node) Page {
	r := pageReader{meta: map[string]string{}}
	r.head(doc, 0)
	r.page.Language = firstOf(r.lang, r.meta["content-language"], r.meta["og:locale"], r.meta["inlanguage"])
	r.order = OrderOf(r.page.Language)
	r.page.URL = firstOf(r.canonical, r.meta["og:url"], r.saved)
	r.page.Title = r.title()
	r.page.Publisher = firstOf(r.meta["og:site_name"], r.ld.publisher, r.meta["application-name"], r.meta["publisher"], r.meta["dc.publisher"], siteOf(r.page.URL))
	r.page.Author = firstOf(r.ld.author, notLink(r.meta["author"]), notLink(r.meta["article:author"]), r.meta["dc.creator"], r.meta["parsely-author"], r.meta["sailthru.author"], r.byline)
	r.metaDates()
	r.ldDates()
	if r.h1 == nil {
		r.h1 = r.h2
	}
	v := viewer{pageReader: &r, h1: r.h1, seen: map[*html.Node]bool{}, above: map[*html.Node]bool{}}
	for p := r.h1; p != nil; p = p.Parent {
		v.above[p] = true
	}
	v.body(doc, near, 0)
	r.page.Dates.all = append(r.page.Dates.all, v.best()...)
	for _, c := range r.scripted {
		if c.Date != r.scripted[0].Date {
			c.Certainty = 0.4 // a list of other texts
		}
		r.page.Dates.Add(c)
	}
	return r.page
}

type pageReader struct {
	page                   Page
	meta                   map[string]string
	metas                  []metaTag
	lang, canonical, saved string
	titleTag, h1Text       string
	byline                 string
	h1, h2                 *html.Node
	ld                     linked
	scripted               []Candidate
	order                  Order
}

type metaTag struct{ key, content string }

// head walks the page once for what is not the reader's: meta tags, links,
// JSON-LD, the title and the first heading.
func (r *pageReader) head(n *html.Node, depth int) {
	if depth > maxDepth {
		return
	}
	if n.Type == html.CommentNode && r.saved == "" { // "saved from url=(0042)https://…"
		if _, after, ok := strings.Cut(n.Data, "saved from url="); ok {
			_, after, _ = strings.Cut(after, ")")
			if f := strings.Fields(after); len(f) > 0 {
				r.saved = f[0]
			}
		} else if _, after, ok := strings.Cut(n.Data, "\n url: "); ok { // SingleFile
			if f := strings.Fields(after); len(f) > 0 {
				r.saved = f[0]
			}
		}
	}
	if n.Type == html.ElementNode {
		switch n.DataAtom {
		case atom.Html:
			r.lang = attr(n, "lang")
			if r.lang == "" {
				r.lang = attr(n, "xml:lang")
			}
		case atom.Meta:
			r.metaTag(n)
		case atom.Link:
			if strings.EqualFold(attr(n, "rel"), "canonical") && r.canonical == "" {
				if u := attr(n, "href"); strings.HasPrefix(u, "http") {
					r.canonical = u
				}
			}
		case atom.Title:
			if r.titleTag == "" && n.FirstChild != nil && (n.Parent == nil || n.Parent.DataAtom == atom.Head) {
				r.titleTag = fold(n.FirstChild.Data)
			}
		case atom.Script:
			if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") && n.FirstChild != nil {
				r.ld.read(n.FirstChild.Data)
			} else if n.FirstChild != nil {
				r.script(n.FirstChild.Data)
			}
			return
		case atom.Style, atom.Svg:
			return
		case atom.H1:
			if t := textOf(n, 300); t != "" && (r.h1 == nil || r.titleTag != "" && strings.Contains(r.titleTag, t) && !strings.Contains(r.titleTag, r.h1Text)) {
				r.h1, r.h1Text = n, t
			}
		}
		if n.DataAtom == atom.H2 && r.h2 == nil && r.titleTag != "" {
			if t := textOf(n, 300); len(t) > 8 && strings.Contains(r.titleTag, t) {
				r.h2 = n
			}
		}
		if r.byline == "" && (attr(n, "rel") == "author" || attr(n, "itemprop") == "author" || hasClass(n, "author", "byline")) {
			if t := textOf(n, 60); t != "" && len(t) < 60 {
				for _, b := range by {
					if strings.HasPrefix(strings.ToLower(t), b) {
						t = t[len(b):]
					}
				}
				if looksLikeName(t) && !anyDigit(t) {
					r.byline = t
				}
			}
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		r.head(c, depth+1)
	}
}

// script looks at the data that a page hands to its scripts for a field with
// a name that says when it was published.
func (r *pageReader) script(s string) {
	const longest = 400_000
	s = s[:min(len(s), longest)]
	for at, n := 0, 0; n < 40; n++ {
		i := strings.Index(s[at:], "ubli")
		if i < 0 {
			return
		}
		at += i + 4
		begin := strings.LastIndexAny(s[:at], "\"'{,; ") + 1
		end := at
		for end < len(s) && end < at+24 && (isLetterOrDigit(s[end]) || s[end] == '_' || s[end] == '-') {
			end++
		}
		key := strings.ToLower(s[begin:end])
		if !strings.Contains(key, "date") && !strings.Contains(key, "time") && !strings.HasSuffix(key, "_at") && !strings.HasSuffix(key, "edat") || len(key) > 40 || strings.Contains(key, "modif") || strings.Contains(key, "updat") {
			continue
		}
		rest := strings.TrimLeft(s[end:min(len(s), end+80)], "\"' \t:=\\")
		value := rest
		if j := strings.IndexAny(rest, "\"',;}\\"); j >= 0 && !(rest[j] == ',' && j < 12) {
			value = rest[:j]
		}
		if value == "" || !isLetterOrDigit(value[0]) || len(value) > 40 {
			continue
		}
		if st, ok := parseOrdered(value, r.order); ok && st.Date.Year >= 1990 {
			r.scripted = append(r.scripted, Candidate{Stamp: st, Provenance: model.FromHTMLMeta, Certainty: 0.7 - 0.01*float64(len(r.scripted)), Evidence: key + ": " + value})
		}
	}
}

func isLetterOrDigit(c byte) bool {
	return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
}

func (r *pageReader) metaTag(n *html.Node) {
	content := strings.TrimSpace(attr(n, "content"))
	for _, a := range []string{"property", "name", "itemprop", "http-equiv"} {
		k := strings.ToLower(strings.TrimSpace(attr(n, a)))
		if k == "" || content == "" || len(content) > 2000 {
			continue
		}
		if a == "itemprop" && n.Parent != nil && n.Parent.DataAtom != atom.Head {
			continue // microdata: it counts where it stands
		}
		if _, ok := r.meta[k]; !ok {
			r.meta[k] = fold(content)
		}
		r.metas = append(r.metas, metaTag{k, content})
	}
}

// The names under which pages give their dates in meta tags and microdata,
// from the surest to the least.
var publishedNames = map[string]float64{
	"article:published_time": 0.955, "og:article:published_time": 0.94, "og:published_time": 0.93, "article:published": 0.93,
	"datepublished": 0.93, "date_published": 0.92, "article_date_original": 0.93, "published_time": 0.92, "vr:published_time": 0.92,
	"rnews:datepublished": 0.92, "originalpublicationdate": 0.92, "publication_date": 0.9, "publish_date": 0.9, "publish-date": 0.9,
	"publishdate": 0.9, "pubdate": 0.9, "pub_date": 0.9, "published": 0.9, "published_date": 0.9, "publisheddate": 0.9, "og:pubdate": 0.9, "article.published": 0.9,
	"parsely-pub-date": 0.92, "sailthru.date": 0.9, "cxenseparse:recs:publishtime": 0.9, "cxense:recs:publishtime": 0.9, "shareaholic:article_published_time": 0.9,
	"citation_publication_date": 0.85, "citation_date": 0.85, "citation_online_date": 0.85, "prism.publicationdate": 0.88, "bt:pubdate": 0.9, "article:post_date": 0.9,
	"dc.date.issued": 0.88, "dcterms.issued": 0.88, "dc.issued": 0.86, "dc.date.published": 0.88, "dcterms.date": 0.82, "dc.date": 0.82, "dcterms.created": 0.82, "dc.date.created": 0.82, "dc.created": 0.8,
	"date": 0.84, "article:date": 0.86, "displaydate": 0.84, "live_date": 0.84, "release_date": 0.84, "datecreated": 0.82, "created": 0.8, "creation_date": 0.78, "date.created": 0.8,
	"cdate": 0.78, "pdate": 0.8, "ptime": 0.8, "rbpubdate": 0.85, "weibo:article:create_at": 0.85, "timestamp": 0.75, "eprints.date": 0.8, "search_date": 0.75, "uploaddate": 0.75, "video:release_date": 0.7, "newsdate": 0.84, "datum": 0.8, "dat": 0.6,
}

// nameParts are parts of the names that sites make up for the same.
var nameParts = []string{"pubdate", "pub-date", "publishdate", "publish_date", "publish-date", "publicationdate", "publication-date", "publication_date", "datepublished", "date-published", "date_published", "publishedat", "published_at", "published-at", "published_time"}

var modifiedNames = map[string]float64{
	"article:modified_time": 0.9, "og:article:modified_time": 0.9, "og:updated_time": 0.85, "article:updated_time": 0.85, "article:updated": 0.85, "datemodified": 0.9, "date_modified": 0.85,
	"last-modified": 0.7, "lastmodified": 0.75, "last_modified": 0.75, "lastmod": 0.75, "dcterms.modified": 0.8, "dc.date.modified": 0.8, "dc.modified": 0.8, "modified": 0.7, "revised": 0.7, "updated": 0.7, "moddate": 0.7, "revision_date": 0.7, "utime": 0.6, "dateupdate": 0.8, "dateupdated": 0.8, "date_updated": 0.8,
}

func (r *pageReader) metaDates() {
	for _, m := range r.metas {
		c, ok := publishedNames[m.key]
		if !ok && contains(m.key, nameParts) {
			c, ok = 0.86, true
		}
		if ok {
			r.page.Dates.AddText(m.content, r.page.Language, Candidate{Provenance: model.FromHTMLMeta, Certainty: c, Evidence: m.key + ": " + m.content})
		}
		if c, ok := modifiedNames[m.key]; ok {
			r.page.Dates.AddText(m.content, r.page.Language, Candidate{Provenance: model.FromHTMLMeta, Certainty: c, Evidence: m.key + ": " + m.content, Modified: true})
		}
	}
}

func (r *pageReader) ldDates() {
	for _, d := range r.ld.dates {
		r.page.Dates.AddText(d.text, "", d.Candidate)
	}
}

// title chooses the page's headline: what it gives to other sites, its
// heading, its title without the site's name.
func (r *pageReader) title() string {
	t := r.titleTag
	for _, sep := range []string{" | ", " – ", " — ", " - ", " » ", " :: ", " · ", " • "} {
		if i := strings.LastIndex(t, sep); i > 0 && len(strings.Fields(t[:i])) >= 3 {
			t = t[:i]
			break
		}
	}
	h1 := r.h1Text
	if h1 != "" && len(h1) > 200 {
		h1 = ""
	}
	og := firstOf(r.meta["og:title"], r.meta["twitter:title"])
	if og != "" && h1 != "" && len(og) > len(h1) && strings.HasPrefix(og, h1) {
		og = h1 // the site's name behind it
	}
	return mostAgreed(r.ld.headline, og, h1, t)
}

// mostAgreed returns the first of the titles. One of one or two words that no
// other bears out is a site's name or the heading of a box, which a longer one
// comes before.
func mostAgreed(titles ...string) string {
	var given []string
	for _, t := range titles {
		if t = unescaped(t); t != "" {
			given = append(given, t)
		}
	}
	if len(given) < 2 || long(given[0]) {
		return firstOf(given...)
	}
	for _, other := range given[1:] {
		if shareWord(given[0], other) {
			return given[0]
		}
	}
	for _, t := range given[1:] {
		if long(t) {
			return t
		}
	}
	return given[0]
}

// long reports whether a title says something: three words, or as many letters
// in a script that sets no spaces.
func long(t string) bool { return len(strings.Fields(t)) > 2 || utf8.RuneCountInString(t) > 11 }

// unescaped reads the entities of a title that was escaped twice.
func unescaped(t string) string {
	if i := strings.IndexByte(t, '&'); i < 0 || !strings.Contains(t[i:], ";") {
		return t
	}
	return fold(html.UnescapeString(t))
}

// shareWord reports whether two titles have a word of some length in common, or
// one is within the other.
func shareWord(a, b string) bool {
	const least = 4
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) })
	}
	in := map[string]bool{}
	for _, w := range words(a) {
		in[w] = utf8.RuneCountInString(w) >= least
	}
	for _, w := range words(b) {
		if in[w] {
			return true
		}
	}
	return strings.Contains(a, b) || strings.Contains(b, a)
}

func siteOf(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

func firstOf(s ...string) string {
	for _, v := range s {
		if v != "" {
			return v
		}
	}
	return ""
}

func notLink(s string) string {
	if strings.HasPrefix(s, "http") {
		return ""
	}
	return s
}
