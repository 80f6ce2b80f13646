package maintext

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// render writes the chosen elements without what inside them is no article.
func (p *page) render(tops ...*html.Node) string {
	var top *html.Node
	w := writer{skip: func(n *html.Node) bool { return n != top && p.drop(n) }}
	for _, top = range tops {
		w.gap = 2
		w.node(top)
		w.gap = 2
	}
	return p.trim(w.b.String())
}

// drop judges an element inside the article: lists and boxes that are mostly
// links, and short boxes that hold nothing but one.
func (p *page) drop(n *html.Node) bool {
	b := p.info[n]
	if b == nil {
		return false
	}
	if b.out {
		return true
	}
	if b.text < 300 && b.text > 0 && b.paras <= 1 && matches(names(n), wordsPicture) && !p.isLead(n) {
		return true // what is said under a picture
	}
	switch n.DataAtom {
	case atom.Ul, atom.Ol, atom.Div, atom.Section, atom.Table, atom.Dl, atom.Header, atom.Tr, atom.Tbody, atom.Article:
		if b.text == 0 {
			return true
		}
		density := float64(b.linked) / float64(b.text)
		if density > 0.66 || density > 0.4 && b.text < 400 && b.paras == 0 {
			return true
		}
	case atom.P, atom.Li, atom.H2, atom.H3, atom.H4, atom.H5, atom.H6:
		if b.text > 0 && b.linked*10 > b.text*9 && n.DataAtom != atom.Li {
			return b.text < 200
		}
	case atom.H1:
		return fold(textOf(n)) == p.title
	}
	return false
}

func textOf(n *html.Node) string {
	w := writer{}
	w.node(n)
	return w.b.String()
}

// trim drops lines that stand at the head and the foot of a text without
// being of it: the headline again, lone words, calls to share or to read on.
func (p *page) trim(s string) string {
	paras := strings.Split(s, "\n\n")
	from, to := 0, len(paras)
	for from < to && (paras[from] == p.title && p.title != "" || len(paras[from]) < 3) {
		from++
	}
	for to > from && furniture(paras[to-1]) {
		to--
	}
	out := paras[from:to]
	kept := out[:0]
	for _, para := range out {
		if !junkLine(para) {
			kept = append(kept, para)
		}
	}
	return strings.Join(kept, "\n\n")
}

// furniture reports a last line that no article ends with: no sentence and
// only a few words.
func furniture(line string) bool {
	if len(line) > 60 {
		return false
	}
	last, _ := utf8.DecodeLastRuneInString(strings.TrimRight(line, "”\"’»)› "))
	if last == '.' || last == '!' || last == '?' || last == '…' {
		return false
	}
	return len(strings.Fields(line)) <= 1
}

// elsewhere are words that begin a line which only leads to another text or
// says where a picture is from.
var elsewhere = []string{"lesen sie auch", "lesen sie hier", "lesen sie mehr", "mehr zum thema", "auch interessant", "das könnte sie auch", "das könnte dich auch", "schon gelesen", "zum weiterlesen", "siehe auch", "read also", "read more", "also read", "see also", "you may also like", "related:", "related stories", "more on this", "lire aussi", "à lire aussi", "lire également", "à voir aussi", "voir aussi", "leggi anche", "lea también", "lee también", "le puede interesar", "te puede interesar", "mire", "leia também", "leia mais", "lees ook", "czytaj też", "czytaj także", "zobacz też", "zobacz także", "läs också", "les også", "læs også", "читайте также", "crédits photo", "crédit photo", "foto:", "fotos:", "photo:", "photos:", "bild:", "bilder:", "bildquelle", "bildnachweis", "fotocredit", "photo credit", "image credit", "image:", "titelbild", "quelle:", "©", "kommentare geschlossen", "comments are closed", "follow us", "folgen sie uns", "follow @"}

// letter reports whether s begins with a letter.
func letter(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r)
}

// junkLine reports lines that pages repeat everywhere.
func junkLine(line string) bool {
	if len(line) > 160 {
		return false
	}
	letters := 0
	for _, r := range line {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			letters++
		}
	}
	if letters == 0 {
		return true
	}
	low := strings.ToLower(strings.Trim(line, " :.…»>›-–|"))
	for _, w := range elsewhere {
		if strings.HasPrefix(low, w) && (len(low) == len(w) || !letter(low[len(w):])) {
			return true
		}
	}
	switch low {
	case "advertisement", "anzeige", "werbung", "share", "share this", "teilen", "tweet", "print", "drucken", "read more", "weiterlesen", "mehr", "more", "comments", "kommentare", "related", "loading", "teilen mit", "share this:", "gefällt mir", "publicité", "publicidad", "pubblicità", "share on facebook", "share on twitter", "auf facebook teilen", "auf twitter teilen", "like this", "like", "facebook", "twitter", "whatsapp", "pinterest", "e-mail", "email", "mehr zum thema", "lesen sie auch", "read also", "tags", "schlagwörter", "foto", "bild", "video", "advertising", "newsletter":
		return true
	}
	return false
}
