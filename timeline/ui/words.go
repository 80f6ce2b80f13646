package ui

import (
	"fmt"
	"strings"

	"dateline/model"
	"dateline/model/caldate"
)

// statusWords says a kind and a status as a head does: "STATEMENT · SAID".
func statusWords(kind model.Kind, status model.Status) (k, s string) {
	k = "Event"
	if kind == model.Statement {
		k = "Statement"
	}
	return k, statusName(kind, status)
}

func statusName(kind model.Kind, status model.Status) string {
	switch status {
	case model.Occurred:
		if kind == model.Statement {
			return "Said"
		}
		return "Happened"
	case model.Ongoing:
		return "Goes on"
	case model.Alleged:
		return "Alleged"
	case model.Expected:
		return "Expected"
	case model.Denied:
		return "Denied"
	case model.Conditional:
		return "Conditional"
	case model.Cancelled:
		return "Cancelled"
	}
	return string(status)
}

// allStatuses is every status, in the order menus offer them.
var allStatuses = []model.Status{model.Occurred, model.Ongoing, model.Alleged, model.Expected, model.Denied, model.Conditional, model.Cancelled}

func reviewName(r model.Review) string {
	switch r {
	case model.Confirmed:
		return "Confirmed"
	case model.Disputed:
		return "Disputed"
	case model.Hidden:
		return "Hidden"
	}
	return "Unreviewed"
}

// linkWords says how one event stands to another.
func linkWords(k model.LinkKind) string {
	switch k {
	case model.RepliesTo:
		return "replies to"
	case model.ConfirmedBy:
		return "confirmed by"
	case model.LapsedBy:
		return "did not happen:"
	case model.Conflicts:
		return "≠ other date"
	}
	return strings.ReplaceAll(string(k), "-", " ")
}

// backWords says the same from the other event's side.
func backWords(k model.LinkKind) string {
	switch k {
	case model.RepliesTo:
		return "answered by"
	case model.ConfirmedBy:
		return "was expected:"
	case model.LapsedBy:
		return "lapsed:"
	}
	return linkWords(k)
}

// provenanceWords says where a publication date comes from.
func provenanceWords(p model.Published) string {
	switch p.Provenance {
	case model.FromFlag:
		return "given when it was imported"
	case model.FromFrontMatter:
		return "stated at the head of the file"
	case model.FromHTMLMeta, model.FromJSONLD:
		return "stated on the page"
	case model.FromDateline:
		return "from the dateline"
	case model.FromURL:
		return "from the page’s address"
	case model.FromFileName:
		return "from the file’s name"
	case model.FromFeed:
		return "from the feed"
	case model.FromMailHeader:
		return "from the mail’s head"
	case model.FromPDFInfo:
		return "from the PDF’s properties"
	case model.FromPerson:
		return "set by you"
	case model.FromNeighbour:
		return "suggested by its neighbours"
	}
	return "unknown"
}

var shortDays = [8]string{"", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"}

// shortDate writes "Wed 17 Mar 2021".
func shortDate(d caldate.Date) string {
	if d.IsZero() {
		return ""
	}
	month := caldate.MonthName(int(d.Month))
	if len(month) > 3 {
		month = month[:3]
	}
	year := fmt.Sprint(d.Year)
	if d.Year <= 0 {
		year = fmt.Sprintf("%d BC", 1-d.Year)
	}
	return fmt.Sprintf("%s %d %s %s", shortDays[d.Weekday()], d.Day, month, year)
}

// count writes "1 article", "3 articles", with thousands parted.
func count(n int, one, many string) string {
	if n == 1 {
		return "1 " + one
	}
	return number(n) + " " + many
}

func number(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

// articleName is what an article goes by.
func articleName(a *model.Article) string {
	switch {
	case a == nil:
		return "an article that is gone"
	case a.Title != "":
		return a.Title
	case a.Path != "":
		return a.Path[strings.LastIndexAny(a.Path, `/\`)+1:]
	case a.URL != "":
		return a.URL
	}
	return "Pasted text"
}

// waitingWords lists the phrases that wait for a date: “Tuesday” · “next week”.
func waitingWords(events []*model.Event, most int) string {
	var words []string
	seen := map[string]bool{}
	for _, e := range events {
		for _, q := range e.Quotes {
			if q.Time == nil {
				continue
			}
			i, j := q.Time.Start-q.Start, q.Time.End-q.Start
			if i < 0 || j > len(q.Exact) || i >= j {
				continue
			}
			if word := q.Exact[i:j]; !seen[word] {
				seen[word] = true
				words = append(words, "“"+strings.TrimSpace(strings.ReplaceAll(word, "\n", " "))+"”")
			}
			break
		}
		if len(words) >= most {
			break
		}
	}
	return strings.Join(words, " · ")
}
