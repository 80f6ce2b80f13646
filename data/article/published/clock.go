package published

import "strings"

// clockNear looks for a clock time just after the date that spans pieces
// [i, next), or just before it. It returns the minutes after midnight (minute
// as given when there is none), whether the time is Greenwich time, and the
// piece after the date and its time.
func clockNear(text string, p []piece, i, next int, minute int16) (int16, bool, int) {
	if minute >= 0 {
		return minute, strings.Contains(text[p[i].start:p[next-1].end], " UTC "), next
	}
	j := next
	for k := 0; k < 4 && j < len(p); k++ {
		switch c := strings.ToLower(text[p[j].start:p[j].end]); c {
		case "t", ",", "-", "–", "|", "at", "um", "à", "a", "las", "alle", "ore", "kl", ".", "•", "·", "@", "(", "/", "às", "om", "о", "в":
			j++
			continue
		}
		break
	}
	if m, end := clockAt(text, p, j); end > j {
		utc := false
		if end < len(p) {
			switch text[p[end].start:p[end].end] {
			case "Z", "UTC", "GMT":
				utc, end = true, end+1
			case "+": // +00:00
				if z, zw := num(p, end+1); zw == 2 && z == 0 || zw == 4 && z == 0 {
					utc = true
				}
			}
		}
		return m, utc, end
	}
	// "09:12, 17 March 2021"
	for back := i - 1; back >= 0 && back >= i-9; back-- {
		if m, end := clockAt(text, p, back); end > back && (back == 0 || !is(text, p, back-1, ":")) {
			if end <= i {
				return m, false, next
			}
		}
	}
	return minute, false, next
}

// clockAt reads 9:12, 09:12:33.120, 9.12 Uhr, 9h12, 5:12 PM, 5 p.m.
func clockAt(text string, p []piece, j int) (int16, int) {
	h, w := num(p, j)
	if w == 0 || w > 2 || h > 24 {
		return -1, j
	}
	end, m := j+1, 0
	sep := ""
	if end < len(p) && p[end].start == p[j].end {
		sep = strings.ToLower(text[p[end].start:p[end].end])
	}
	if mm, mw := num(p, end+1); mw == 2 && mm < 60 && (sep == ":" || sep == "." || sep == "h") {
		m, end = mm, end+2
		for is(text, p, end, ":") || is(text, p, end, ".") && sep == ":" {
			if _, sw := num(p, end+1); sw == 0 || p[end+1].start != p[end].end {
				break
			}
			end += 2
		}
	}
	half := ""
	if end < len(p) && p[end].kind == word {
		half = strings.ToLower(text[p[end].start:p[end].end])
		if (half == "a" || half == "p") && is(text, p, end+1, ".") && end+2 < len(p) && strings.EqualFold(text[p[end+2].start:p[end+2].end], "m") {
			half += "m"
			end += 2
			if is(text, p, end+1, ".") {
				end++
			}
		}
	}
	switch half {
	case "pm":
		if h < 12 {
			h += 12
		}
		end++
	case "am":
		h %= 12
		end++
	case "uhr", "h":
		end++
	default:
		if end == j+1 || sep == "." {
			return -1, j // a number alone is no time
		}
	}
	if h == 24 {
		h = 0
	}
	return int16(h*60 + m), end
}
