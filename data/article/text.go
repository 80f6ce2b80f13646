package article

import (
	"context"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/data/article/published"
	"dateline/model"
)

// readText reads a plain text: header lines or front matter, a headline, a
// byline and date lines at the head, then the body.
func readText(_ context.Context, in *input) ([]draft, error) {
	if err := in.textFits(); err != nil {
		return nil, err
	}
	d := draft{}
	s := decode(in.data, in.src.Charset)
	fields, s := frontMatter(s)
	if fields == nil {
		fields, s = headerLines(s)
	}
	d.apply(fields)
	d.body = d.head(unwrap(tidy(s)))
	return []draft{d}, nil
}

// textFits refuses a text that no article has the length of before it is
// decoded and copied.
func (in *input) textFits() error {
	if n := int64(len(in.data)); n > 2*in.o.Limits.Text {
		return failf(StageLimit, nil, "it is a text of %s and an article may have %s: split it into articles, or give them as .jsonl", size(n), size(in.o.Limits.Text))
	}
	return nil
}

// head takes the headline, the byline and the date lines off the top of a
// text, and a lone date line off its end, and returns the body.
func (d *draft) head(s string) string {
	lines := strings.SplitN(s, "\n", 12)
	next := func(i int) int {
		for i < len(lines) && lines[i] == "" {
			i++
		}
		return i
	}
	i := 0
	took := 0 // lines of the head that are not body
	if d.title != "" {
		// The headline may be repeated under the metadata.
		if strings.EqualFold(strings.TrimSpace(strings.TrimLeft(lines[0], "# ")), d.title) {
			i, took = next(1), next(1)
		}
	} else if len(lines) > 1 && isHeadline(lines) {
		d.title = strings.TrimSpace(lines[0])
		i, took = next(1), next(1)
	}
	if took == 0 && d.title == "" {
		if kind, _, _ := published.ReadLine(lines[0], d.language); kind == published.BodyLine {
			return d.tail(s)
		}
	}
	for n := 0; n < 5 && i < len(lines)-1; n++ {
		kind, found, author := published.ReadLine(lines[i], d.language)
		if kind == published.BodyLine && d.nameLine(lines, i, next) {
			i = next(i + 1)
			took = i
			continue
		}
		if kind == published.BodyLine {
			// One short line, a summary or a section, may stand before the date.
			if j := next(i + 1); n == 0 && j < len(lines)-1 && len(lines[i]) < 200 {
				if k, f, _ := published.ReadLine(lines[j], d.language); k == published.DateLine && len(f) > 0 {
					d.addDates(f)
					lines = append(lines[:j:j], lines[j+1:]...)
					if author == "" {
						continue
					}
				}
			}
			break
		}
		d.addDates(found)
		if d.author == "" {
			d.author = author
		}
		i = next(i + 1)
		took = i
		if d.title == "" && n == 0 && len(lines)-i > 1 && isHeadline(lines[i:]) { // the date stands above the headline
			d.title = strings.TrimSpace(lines[i])
			i = next(i + 1)
			took = i
		}
	}
	return d.tail(strings.Join(lines[took:], "\n"))
}

// nameLine reports whether line i is the author's name alone: it is the one
// that the metadata gives, or a date line stands under it.
func (d *draft) nameLine(lines []string, i int, next func(int) int) bool {
	name := strings.TrimSpace(lines[i])
	if d.author != "" {
		return strings.EqualFold(name, d.author)
	}
	j := next(i + 1)
	if j >= len(lines)-1 || !published.IsName(name) {
		return false
	}
	if kind, found, _ := published.ReadLine(lines[j], d.language); kind != published.DateLine || len(found) == 0 {
		return false
	}
	d.author = name
	return true
}

func (d *draft) addDates(found []published.Candidate) {
	for _, c := range found {
		d.dates.Add(c)
	}
}

// tail reads the dateline of the first paragraph and takes an announced date
// line off the end.
func (d *draft) tail(s string) string {
	s = strings.TrimSpace(s)
	first, _, _ := strings.Cut(s, "\n")
	if st, agency, ok := published.Dateline(first); ok {
		d.dates.Add(published.Candidate{Stamp: st, Provenance: model.FromDateline, Certainty: 0.85, Evidence: first[:min(len(first), 100)]})
		if d.publisher == "" {
			d.publisher = agency
		}
	}
	if i := strings.LastIndexByte(s, '\n'); i > 0 {
		last := strings.Trim(s[i+1:], "()[]* ")
		kind, found, _ := published.ReadLine(last, d.language)
		if kind == published.DateLine && len(found) > 0 && (found[0].Modified || found[0].Certainty > 0.9) {
			d.addDates(found)
			s = strings.TrimSpace(s[:i])
		}
	}
	return s
}

// isHeadline judges the first of lines: short, no full stop, and followed by
// something that a headline stands above.
func isHeadline(lines []string) bool {
	t := strings.TrimSpace(lines[0])
	n := utf8.RuneCountInString(t)
	if n < 3 || n > 160 || len(strings.Fields(t)) > 25 {
		return false
	}
	switch last, _ := utf8.DecodeLastRuneInString(t); {
	case last == '.' && !strings.HasSuffix(t, "...") && !abbreviated(strings.TrimSuffix(t, ".")), last == ',', last == ';', last == ':':
		return false
	}
	if first, _ := utf8.DecodeRuneInString(strings.TrimLeft(t, "“\"‘'«„¿¡#( ")); unicode.IsLower(first) {
		return false
	}
	if kind, _, _ := published.ReadLine(t, ""); kind != published.BodyLine {
		return false
	}
	blank := lines[1] == ""
	j := 1
	for j < len(lines) && lines[j] == "" {
		j++
	}
	if j == len(lines) {
		return false
	}
	after := lines[j]
	if kind, _, _ := published.ReadLine(after, ""); kind != published.BodyLine {
		return true
	}
	return blank || len(after) > 2*len(t) || len(after) > 120
}

// unwrap joins the lines of a text that was broken at a fixed width, as mails
// and old archives are. Such a text shows itself: at every break the next word
// would not have fitted. Quoted lines and lists stay as they are.
func unwrap(s string) string {
	lines := strings.Split(s, "\n")
	width := 0
	for _, l := range lines {
		width = max(width, utf8.RuneCountInString(l))
	}
	if width > 110 || width < 30 {
		return s
	}
	breaks, forced := 0, 0
	for i := 0; i+1 < len(lines); i++ {
		if lines[i] == "" || lines[i+1] == "" {
			continue
		}
		breaks++
		word, _, _ := strings.Cut(lines[i+1], " ")
		if utf8.RuneCountInString(lines[i])+1+utf8.RuneCountInString(word) > width-4 {
			forced++
		}
	}
	if breaks < 2 || forced*10 < breaks*7 {
		return s
	}
	var b strings.Builder
	for i, l := range lines {
		b.WriteString(l)
		if i+1 == len(lines) {
			break
		}
		word, _, _ := strings.Cut(lines[i+1], " ")
		full := utf8.RuneCountInString(l)+1+utf8.RuneCountInString(word) > width*3/4
		if l == "" || lines[i+1] == "" || !full || isListItem(lines[i+1]) {
			b.WriteByte('\n')
		} else {
			b.WriteByte(' ')
		}
	}
	return b.String()
}

func isListItem(l string) bool {
	return strings.HasPrefix(l, "- ") || strings.HasPrefix(l, "* ") || strings.HasPrefix(l, "• ") || strings.HasPrefix(l, ">")
}
