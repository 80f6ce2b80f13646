package article

import (
	"path"
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/data/article/published"
)

// longTitle is the most runes that a title made here has.
const longTitle = 90

// titleFrom makes a title for a text that has none: the file's name when it is
// words that somebody chose, otherwise the first sentence, sensibly cut.
func titleFrom(name, body string) string {
	if t := titleOfName(name); t != "" {
		return t
	}
	return firstSentence(body)
}

// titleOfName makes "Russia rejects allegations" of
// "russia-rejects-allegations.txt", and nothing of names that programs give.
func titleOfName(name string) string {
	base := path.Base(strings.ReplaceAll(name, "\\", "/"))
	for range 2 {
		if e := path.Ext(base); len(e) > 1 && len(e) <= 8 && !strings.ContainsAny(e, " 0123456789") {
			base = strings.TrimSuffix(base, e)
		}
	}
	base = strings.NewReplacer("_", " ", "+", " ", "%20", " ").Replace(base)
	if !strings.Contains(base, " ") {
		base = strings.ReplaceAll(base, "-", " ")
	}
	// The date is not part of the title.
	for _, h := range published.Find(base, published.OrderUnknown) {
		if !h.NoYear {
			base = base[:h.Start] + " " + base[h.End:]
			break
		}
	}
	words := strings.Fields(strings.Trim(base, " -–—.,"))
	letters, digits := 0, 0
	for _, w := range words {
		for _, r := range w {
			switch {
			case unicode.IsLetter(r):
				letters++
			case unicode.IsDigit(r):
				digits++
			}
		}
	}
	if len(words) < 3 || letters < 10 || digits*3 > letters {
		return ""
	}
	return capital(cutTitle(strings.Join(words, " ")))
}

// firstSentence cuts the first sentence of a body to a title's length.
func firstSentence(body string) string {
	line, _, _ := strings.Cut(strings.TrimSpace(body), "\n")
	line = oneLine(line)
	if _, _, ok := published.Dateline(line); ok {
		for _, dash := range []string{" — ", " – ", " -- ", " - ", "—", "–"} {
			if i := strings.Index(line, dash); i > 0 && i < 160 {
				line = line[i+len(dash):]
				break
			}
		}
	}
	for i, r := range line {
		if (r == '.' || r == '?' || r == '!') && i > 25 {
			rest := strings.TrimLeft(line[i+1:], "”\"’»)")
			if rest == "" || strings.HasPrefix(rest, " ") && startsSentence(strings.TrimSpace(rest)) && !abbreviated(line[:i]) {
				line = line[:i]
				break
			}
		}
	}
	return capital(cutTitle(strings.TrimRight(line, ". ")))
}

func startsSentence(s string) bool {
	r, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, "“\"‘«("))
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// abbreviated reports whether the word before a full stop is a short one with
// a capital: "Mr", "U.S", "J".
func abbreviated(before string) bool {
	w := before[strings.LastIndexByte(before, ' ')+1:]
	r, _ := utf8.DecodeRuneInString(w)
	return unicode.IsUpper(r) && (utf8.RuneCountInString(w) <= 3 || strings.Contains(w, "."))
}

// cutTitle shortens at a clause's end where there is one, otherwise at a word.
func cutTitle(s string) string {
	if utf8.RuneCountInString(s) <= longTitle {
		return s
	}
	end, clause := 0, 0
	n := 0
	for i, r := range s {
		if n >= longTitle {
			break
		}
		n++
		if r == ' ' {
			end = i
		}
		if (r == ',' || r == ';' || r == ':') && n > 35 && strings.HasPrefix(s[i+1:], " ") {
			clause = i
		}
	}
	if clause > 0 {
		return s[:clause]
	}
	if end == 0 {
		return string([]rune(s)[:longTitle]) + "…"
	}
	return strings.TrimRight(s[:end], " ,;:–—-") + "…"
}

func capital(s string) string {
	r, w := utf8.DecodeRuneInString(s)
	if w == 0 || !unicode.IsLower(r) || strings.ContainsAny(s[:min(len(s), 6)], "ABCDEFGHIJKLMNOPQRSTUVWXYZ") {
		return s
	}
	return string(unicode.ToUpper(r)) + s[w:]
}
