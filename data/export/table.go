package export

import (
	"bufio"
	"encoding/csv"
	"fmt"
	"io"
	"strings"

	"dateline/model"
)

// CSV writes one row an event, floating ones last, with a byte-order mark so
// that spreadsheets read it as UTF-8. A cell that a spreadsheet would take for
// a formula is preceded by an apostrophe (OWASP, CSV injection).
func CSV(w io.Writer, t Timeline, _ Options) error {
	articles := articlesByID(t.Articles)
	if _, err := io.WriteString(w, "\ufeff"); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	out := csv.NewWriter(w)
	rows := [][]string{{"when", "earliest", "latest", "granularity", "title", "kind", "status", "actors", "why", "quote", "speaker", "source", "url", "quotes", "review", "note", "tags", "fate", "links"}}
	beside := relatedOf(&t)
	for _, list := range [][]model.Event{t.Events, t.Floating} {
		for _, e := range list {
			rows = append(rows, append(csvRow(e, articles), t.Fates[e.ID].Outcome, beside.cell(&e)))
		}
	}
	for _, r := range rows {
		for i, cell := range r {
			if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) {
				r[i] = "'" + cell
			}
		}
		if err := out.Write(r); err != nil {
			return fmt.Errorf("write csv: %w", err)
		}
	}
	out.Flush()
	if err := out.Error(); err != nil {
		return fmt.Errorf("write csv: %w", err)
	}
	return nil
}

func csvRow(e model.Event, articles map[model.ArticleID]model.Article) []string {
	r := []string{"", "", "", "", e.Title, string(e.Kind), string(e.Status), strings.Join(e.Actors, "; "), e.Why}
	if !e.Floating() {
		r[0], r[1], r[2], r[3] = e.When.EDTF(), e.When.Earliest.String(), e.When.Latest.String(), e.When.Granularity.String()
	}
	quote, speaker, source, url := "", "", "", ""
	if len(e.Quotes) > 0 {
		q := e.Quotes[0]
		quote, speaker, source, url = oneLine(q.Exact), q.Speaker, sourceName(articles[q.Article]), articles[q.Article].URL
	}
	return append(r, quote, speaker, source, url, fmt.Sprint(len(e.Quotes)), string(e.Review), e.Note, strings.Join(e.Tags, "; "))
}

// Text writes the timeline for a terminal or a mail: a line for when and what,
// then the quote that carries it.
func Text(w io.Writer, t Timeline, _ Options) error {
	out := bufio.NewWriter(w)
	articles := articlesByID(t.Articles)
	width := 0
	for _, e := range t.Events {
		width = max(width, len([]rune(e.When.Text())))
	}
	width = min(width, 34)
	beside := relatedOf(&t)
	entry := func(when string, e model.Event) {
		fmt.Fprintf(out, "%-*s  %s%s\n", width, when, e.Title, statusNote(e))
		if len(e.Quotes) > 0 {
			q := e.Quotes[0]
			fmt.Fprintf(out, "%*s  %s\n%*s  — %s\n", width, "", quoted(q), width, "", sourceName(articles[q.Article]))
		}
		for _, q := range e.Quotes {
			if q.Joined != nil {
				fmt.Fprintf(out, "%*s  Also told by %s: %s\n%*s    %s\n", width, "", sourceName(articles[q.Article]), q.Joined.Why, width, "", quoted(q))
			}
		}
		for _, k := range beside.of(&e) {
			fmt.Fprintf(out, "%*s  %s: %s\n", width, "", k.label, k.why)
			if what, quote := k.other(); what != "" {
				fmt.Fprintf(out, "%*s    %s %s\n", width, "", what, quote)
			}
		}
	}
	for _, e := range t.Events {
		entry(e.When.Text(), e)
	}
	if len(t.Floating) > 0 {
		fmt.Fprintf(out, "\nWaiting for a publication date:\n")
		for _, e := range t.Floating {
			entry(waiting(e, articles), e)
		}
	}
	if len(t.Gaps) > 0 {
		fmt.Fprint(out, "\nThe story tells nothing of:\n")
		for _, g := range t.Gaps {
			fmt.Fprintf(out, "  %s\n", g.line())
		}
	}
	if len(t.Digest) > 0 {
		fmt.Fprintf(out, "\nThe most telling days: %s\n", strings.Join(digestDays(t.Digest), ", "))
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write text: %w", err)
	}
	return nil
}

// Markdown writes the timeline as a document: a heading a year, an item an
// event, every quote beneath it with its source.
func Markdown(w io.Writer, t Timeline, _ Options) error {
	out := bufio.NewWriter(w)
	articles := articlesByID(t.Articles)
	fmt.Fprint(out, "# Timeline\n")
	beside := relatedOf(&t)
	year := ""
	for _, e := range t.Events {
		if y := yearOf(e); y != year {
			year = y
			fmt.Fprintf(out, "\n## %s\n\n", y)
		}
		markdownEvent(out, e.When.Text(), e, articles, beside)
	}
	if len(t.Floating) > 0 {
		fmt.Fprint(out, "\n## Waiting for a publication date\n\n")
		for _, e := range t.Floating {
			markdownEvent(out, waiting(e, articles), e, articles, beside)
		}
	}
	if len(t.Gaps) > 0 {
		fmt.Fprint(out, "\n## Of which the story tells nothing\n\n")
		for _, g := range t.Gaps {
			fmt.Fprintf(out, "- %s\n", g.line())
		}
	}
	if len(t.Digest) > 0 {
		fmt.Fprintf(out, "\n## The most telling days\n\n%s\n", strings.Join(digestDays(t.Digest), ", "))
	}
	if err := out.Flush(); err != nil {
		return fmt.Errorf("write markdown: %w", err)
	}
	return nil
}

func markdownEvent(out *bufio.Writer, when string, e model.Event, articles map[model.ArticleID]model.Article, beside related) {
	fmt.Fprintf(out, "- **%s** %s%s\n", escapeMarkdown(when), escapeMarkdown(e.Title), statusNote(e))
	for _, q := range e.Quotes {
		source := escapeMarkdown(sourceName(articles[q.Article]))
		if u := articles[q.Article].URL; u != "" {
			source = "[" + source + "](<" + strings.NewReplacer("<", "%3C", ">", "%3E", "\n", "").Replace(u) + ">)"
		}
		fmt.Fprintf(out, "  > %s\n  > — %s\n", escapeMarkdown(quoted(q)), source)
		if q.Joined != nil {
			fmt.Fprintf(out, "  >\n  > *%s*\n", escapeMarkdown(q.Joined.Why))
		}
		fmt.Fprintln(out)
	}
	for _, k := range beside.of(&e) {
		fmt.Fprintf(out, "  - *%s:* %s\n", k.label, escapeMarkdown(k.why))
		if what, quote := k.other(); what != "" {
			fmt.Fprintf(out, "    %s %s\n", escapeMarkdown(what), escapeMarkdown(quote))
		}
	}
}

var markdownSpecials = strings.NewReplacer(`\`, `\\`, "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`, "<", `\<`, "#", `\#`)

func escapeMarkdown(s string) string { return markdownSpecials.Replace(oneLine(s)) }

func yearOf(e model.Event) string {
	d := e.When.Earliest
	if d.IsZero() {
		d = e.When.Latest
	}
	return strings.SplitN(strings.TrimPrefix(d.String(), "-"), "-", 2)[0] + era(int(d.Year))
}

func era(year int) string {
	if year < 0 {
		return " before year 0"
	}
	return ""
}

func digestDays(days []Day) []string {
	out := make([]string, len(days))
	for i, d := range days {
		out[i] = d.Date.String()
	}
	return out
}

// quoted puts marks around a quote, unless it brings its own.
func quoted(q model.Quote) string {
	s := oneLine(q.Exact)
	if strings.HasPrefix(s, "“") && strings.HasSuffix(s, "”") && strings.Count(s, "“") == 1 {
		return s
	}
	return "“" + strings.NewReplacer("“", "‘", "”", "’").Replace(s) + "”"
}

// statusNote says what is not plain fact.
func statusNote(e model.Event) string {
	var notes []string
	if e.Status != model.Occurred {
		notes = append(notes, string(e.Status))
	}
	if e.Review != "" && e.Review != model.Unreviewed {
		notes = append(notes, string(e.Review))
	}
	if e.Manual {
		notes = append(notes, "added by hand")
	}
	if len(notes) == 0 {
		return ""
	}
	return " (" + strings.Join(notes, ", ") + ")"
}

// waiting names the words that an undated event waits with.
func waiting(e model.Event, articles map[model.ArticleID]model.Article) string {
	for _, q := range e.Quotes {
		if q.Time != nil {
			if b := articles[q.Article].Body; q.Time.End <= len(b) {
				return "“" + oneLine(q.Time.In(b)) + "”"
			}
		}
	}
	return "undated"
}
