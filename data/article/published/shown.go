package published

import (
	"strings"

	"dateline/model"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// viewer looks for the dates that a page shows to its reader.
type viewer struct {
	*pageReader
	h1    *html.Node
	seen  map[*html.Node]bool
	past  bool // the headline lies behind
	chars int  // text passed since the headline, or since the top
	head  int  // text passed before the headline
	found []shown
	above map[*html.Node]bool // the headline and what it lies in
}

// shown is a date on the page with where it stands.
type shown struct {
	Candidate
	after bool // behind the headline
	chars int
	place place
	said  bool // words or names announce it
	n     int  // its place among those found
}

// place says how near to the article a part of the page is.
type place uint8

const (
	near  place = iota
	aside       // around it: a foot, a side column
	other       // another text's: comments, teasers
)

// asideNames and otherNames are parts of class names and ids of what is not
// the article itself.
var (
	asideNames = []string{"sidebar", "footer", "nav-", "navigation", "menu", "aside", "copyright", "widget", "calendar", "cookie", "newsletter", "archive"}
	otherFirm  = []string{"comment", "kommentar", "respond", "related", "recent"}
	otherNames = []string{"comment", "kommentar", "respond", "related", "teaser", "recent", "popular", "recommend", "trending", "latest", "ticker", "similar", "event", "forum-post", "more-", "most-"}
)

// todayNames are whole words of class names and ids of what shows the day on
// which the page was looked at.
var todayNames = []string{"today", "todays-date", "current-date", "currentdate", "masthead", "weather", "clock", "topbar", "top-bar"}

// wholeNames are parts of class names of what holds one article alone, whatever
// else the name says: "teaser news-single".
var wholeNames = []string{"single", "detail", "fulltext", "full-text"}

// ownFoot recognises the foot of an article, as against that of the page.
func ownFoot(name string) bool {
	return strings.Contains(name, "foot") && contains(name, []string{"entry", "post", "article", "asset", "story", "beitrag", "artikel"}) &&
		!contains(name, []string{"sidebar", "widget", "copyright", "newsletter", "menu"})
}

// dateNames are parts of class names and ids of elements that hold a date.
var dateNames = []string{"date", "datum", "publish", "posted", "time", "byline", "dateline", "pubdate", "created", "meta", "stamp", "submitted", "updated", "modified", "fecha", "veroeff", "post-info", "entry-info", "info", "autor", "author", "credit", "detail", "kicker", "subline", "article-head", "articlehead", "entry-header", "post-header", "news-header", "newsheader", "single-header", "singleheader", "data"}

func contains(s string, list []string) bool {
	for _, l := range list {
		if strings.Contains(s, l) {
			return true
		}
	}
	return false
}

// body walks the page in reading order.
func (v *viewer) body(n *html.Node, at place, depth int) {
	if depth > maxDepth || len(v.found) > 400 {
		return
	}
	if n == v.h1 {
		v.past, v.head, v.chars = true, v.chars, 0
	}
	switch n.Type {
	case html.TextNode:
		v.textNode(n, at)
		v.chars += len(strings.TrimSpace(n.Data))
		return
	case html.ElementNode:
		switch n.DataAtom {
		case atom.Script, atom.Style, atom.Noscript, atom.Svg, atom.Template, atom.Head, atom.Select, atom.Textarea:
			return
		case atom.Nav, atom.Footer, atom.Aside:
			if !v.above[n] {
				at = max(at, aside)
			}
		}
		name := names(n)
		if at < other && !v.past && v.h1 != nil && !v.above[n] && hasWord(name, todayNames) {
			at = other
		}
		if at < other && name != "" && !v.above[n] && n.DataAtom != atom.Body && n.DataAtom != atom.Main {
			switch {
			case contains(name, otherNames) && (contains(name, otherFirm) || !contains(name, wholeNames)):
				// The headline's own line may be called so: articleHeaderComment.
				short := textOf(n, 60) != "" && contains(name, dateNames)
				// So may an element that holds a whole article.
				long := !contains(name, otherFirm) && textOf(n, 1500) == ""
				if !short && !long {
					at = other
				}
			case contains(name, asideNames) && !ownFoot(name):
				if at < aside && (v.h1 != nil || textOf(n, 5000) != "") {
					at = aside
				}
			}
		}
		v.element(n, name, at)
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		v.body(c, at, depth+1)
	}
}

// element reads what an element itself says: time, microdata, titles.
func (v *viewer) element(n *html.Node, name string, at place) {
	prop := strings.ToLower(attr(n, "itemprop"))
	certainty, modified := 0.0, false
	switch {
	case strings.Contains(prop, "datepublished"), attr(n, "pubdate") != "", strings.EqualFold(attr(n, "property"), "datepublished"), strings.EqualFold(attr(n, "property"), "schema:datePublished"), strings.EqualFold(attr(n, "property"), "dc:date dc:created"):
		certainty = 0.9
	case prop == "datecreated", prop == "dateissued", prop == "uploaddate":
		certainty = 0.8
	case prop == "datemodified":
		certainty, modified = 0.85, true
	case n.DataAtom == atom.Time:
		certainty = 0.8
		switch {
		case strings.Contains(name, "update") || strings.Contains(name, "modif"):
			modified = !strings.Contains(name, "publish") && !strings.Contains(name, "entry-date")
		case strings.Contains(name, "publish") || strings.Contains(name, "entry-date"):
			certainty = 0.87
		}
	case n.DataAtom == atom.Abbr && (strings.Contains(name, "publish") || strings.Contains(name, "date") || attr(n, "data-utime") != ""):
		certainty = 0.84
	}
	if certainty > 0 {
		if text := textOf(n, 80); text != "" && hasWord(strings.ToLower(text), announce) { // what is shown wins over what is meant for machines
			if st, ok := parseOrdered(text, v.order); ok {
				v.add(Candidate{Stamp: st, Provenance: model.FromHTMLMeta, Certainty: 0.86, Evidence: text}, at, true)
				v.seen[n] = true
				return
			}
		}
		for _, value := range []string{attr(n, "datetime"), attr(n, "content"), attr(n, "title"), attr(n, "data-utime"), textOf(n, 80)} {
			if value == "" {
				continue
			}
			st, ok := parseOrdered(value, v.order)
			if !ok {
				continue
			}
			if before := v.before(n); !modified && hasWord(before, change) && !hasWord(before, announce) {
				modified = true
			}
			v.add(Candidate{Stamp: st, Provenance: model.FromHTMLMeta, Certainty: certainty, Evidence: value, Modified: modified}, at, prop != "")
			v.seen[n] = true
			return
		}
	}
	for _, a := range n.Attr {
		if strings.HasPrefix(a.Key, "data-") && (strings.Contains(a.Key, "publi") || strings.Contains(a.Key, "pubdate")) && len(a.Val) < 60 {
			if st, ok := parseOrdered(a.Val, v.order); ok {
				v.add(Candidate{Stamp: st, Provenance: model.FromHTMLMeta, Certainty: 0.7, Evidence: a.Key + ": " + a.Val}, at, false)
			}
		}
	}
}

// before returns the words just before an element, in its own line.
func (v *viewer) before(n *html.Node) string {
	for p, i := n, 0; p != nil && i < 3; p, i = p.Parent, i+1 {
		for s := p.PrevSibling; s != nil; s = s.PrevSibling {
			if t := textOf(s, 200); t != "" {
				if len(t) > 40 {
					t = strings.ToValidUTF8(t[len(t)-40:], "")
				}
				return strings.ToLower(t)
			}
		}
		if isBlock(p) {
			break
		}
	}
	return ""
}

func isBlock(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Div, atom.P, atom.Li, atom.Td, atom.Th, atom.Tr, atom.Header, atom.Footer, atom.Section, atom.Article, atom.Ul, atom.Ol, atom.H1, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6, atom.Dd, atom.Dt, atom.Body, atom.Aside, atom.Main, atom.Table, atom.Blockquote, atom.Figure, atom.Figcaption, atom.Center, atom.Pre:
		return true
	}
	return false
}

// textNode reads the dates of the block that a text stands in, when the block
// is short, as lines of date and author are.
func (v *viewer) textNode(n *html.Node, at place) {
	if !anyDigit(n.Data) {
		return
	}
	block := n.Parent
	named := false
	for p, i := block, 0; p != nil && i < 8; p, i = p.Parent, i+1 {
		if v.seen[p] {
			return
		}
		if s := names(p); s != "" && i < 4 && contains(s, dateNames) {
			named = true
		}
		block = p
		if isBlock(p) {
			break
		}
	}
	const long = 260
	line := textOf(block, long)
	if line == "" || len(line) > long {
		line = fold(n.Data)
		if len(line) > long {
			line = line[:long]
			for len(line) > 0 && line[len(line)-1] >= 0x80 {
				line = line[:len(line)-1]
			}
			v.lines(line, false, true, at)
			return
		}
	} else {
		v.seen[block] = true
	}
	if label := v.label(block); label != "" && len(line) < 90 {
		line = label + " " + line
	}
	v.lines(line, named, false, at)
}

// label returns the short line before a block where it announces a date, as in
// a list of terms and values.
func (v *viewer) label(block *html.Node) string {
	for s := block.PrevSibling; s != nil; s = s.PrevSibling {
		t := textOf(s, 40)
		if t == "" {
			if s.Type == html.ElementNode || strings.TrimSpace(s.Data) == "" {
				continue
			}
			return ""
		}
		if low := strings.ToLower(t); len(t) <= 40 && !anyDigit(t) && (hasWord(low, announce) || hasWord(low, change)) {
			return t
		}
		return ""
	}
	return ""
}

// lines judges the dates of one line of text.
func (v *viewer) lines(line string, named, long bool, at place) {
	start := 0
	hits := Find(line, v.order)
	for i, h := range hits {
		before := line[start:h.Start]
		start = h.End
		if h.NoYear || h.Date.Year < 1990 {
			continue
		}
		low := strings.ToLower(before)
		said := false
		c := Candidate{Stamp: h.Stamp, Provenance: model.FromDateline, Evidence: line, Certainty: 0.42}
		tail := low
		if len(tail) > 60 {
			tail = tail[len(tail)-60:]
		}
		switch {
		case endsInWord(tail, elsewhere), hasWord(tail, elsewhere) && !hasWord(tail, announce) && !hasWord(tail, change):
			continue
		case hasWord(tail, change) && !hasWord(tail, announce):
			c.Modified, c.Certainty = true, 0.8
		case hasWord(tail, announce) && len(low) < 60:
			c.Certainty, said = 0.84, true
		case h.Start == 0 && opensText(line[h.End:]):
			c.Certainty = 0.7
		case i == 0 && len(hits) <= 2 && onlyFillers(before) && onlyFillers(line[h.End:]):
			c.Certainty, said = 0.74, named // nothing but a date
		case named && len(low) < 100:
			c.Certainty, said = 0.72, startsWithAny(low, by) && len(low) < 60
		case len(low) < 60 && startsWithAny(low, by):
			c.Certainty, said = 0.7, true
		case len(line) < 90 && !strings.HasSuffix(line, "."):
			c.Certainty = 0.62
		case h.Start > 40 && (long || len(line) > 120 && strings.HasSuffix(line, ".")):
			continue // a sentence of the text that tells of that day
		}
		v.add(c, at, said)
	}
}

func (v *viewer) add(c Candidate, at place, said bool) {
	v.found = append(v.found, shown{c, v.past, v.chars, at, said, len(v.found)})
}

// best weighs each date by where it stands: near the headline it is the
// page's own, far down or aside it is more often another text's.
func (v *viewer) best() []Candidate {
	out := make([]Candidate, 0, len(v.found))
	for _, s := range v.found {
		w := 1.0
		far := s.chars // bytes of text between the headline and the date
		if !s.after && v.h1 != nil {
			far = v.head - s.chars
		}
		switch {
		case s.place == other:
			w = 0.42
		case s.place == aside && !s.said:
			w = 0.6
		case s.place == aside:
			w = 0.85
		case v.h1 != nil && far < 500:
			w = 1.06
			if !s.after {
				w = 1.02
			}
		case far > 6000:
			w = 0.8
		case far > 1500:
			w = 0.88
		case !s.after && v.h1 != nil:
			w = 0.95
		}
		s.Certainty = s.Certainty*w - 0.0008*float64(min(s.n, 60))
		out = append(out, s.Candidate)
	}
	return out
}

// endsInWord reports whether one of the words stands at the end, but for marks.
func endsInWord(s string, list []string) bool {
	s = strings.TrimRight(s, " \t:,(–-")
	for _, w := range list {
		if strings.HasSuffix(s, w) && !letterBefore(s, len(s)-len(w)) {
			return true
		}
	}
	return false
}

func startsWithAny(s string, list []string) bool {
	for _, l := range list {
		if strings.HasPrefix(s, l) {
			return true
		}
	}
	return false
}

// opensText reports whether what follows a date is what follows one that opens
// a text: a dash or a colon.
func opensText(after string) bool {
	after = strings.TrimLeft(after, " \t")
	for _, mark := range []string{"- ", "– ", "— ", ": ", "| ", "-- "} {
		if strings.HasPrefix(after, mark) {
			return true
		}
	}
	return false
}
