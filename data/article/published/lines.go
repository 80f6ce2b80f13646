package published

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dateline/model"
)

// LineKind says what a line at the head of an article is.
type LineKind uint8

// A line is the article's own text unless it is shown to be something else.
const (
	BodyLine LineKind = iota
	DateLine          // nothing but a date, a clock time and words that announce them
	Byline            // who wrote it, with or without a date
)

// announce are words that say that a date is one of publication, and change
// those that say that it is one of a later change, lower case.
var (
	announce = []string{"published", "posted", "issued", "released", "first published", "date", "veröffentlicht", "erschienen", "erstellt", "veröffentlichung", "artikel vom", "meldung vom", "beitrag vom", "news vom", "geschrieben am", "eingestellt am", "geschrieben", "posted by", "written", "artikel wurde", "beitrag wurde", "entry was posted", "artikel wurde am", "publicada", "publié le", "notizia del", "data", "fecha", "pubblicata", "julkaistu", "yayınlanma", "vydáno", "publikováno", "pubblicato il", "publié", "paru", "mis en ligne", "publicado", "pubblicato", "gepubliceerd", "publicerad", "opublikowano", "опубликовано", "datum", "stand vom",
		"publiziert", "gepostet", "verfasst", "verfasst am", "online seit", "online gestellt", "erscheinungsdatum", "hochgeladen", "pressemitteilung vom", "pressemeldung vom", "bericht vom", "eintrag vom", "nachricht vom", "ausgabe vom", "freigegeben",
		"press release", "for immediate release", "filed", "created", "added", "uploaded", "aired", "date published", "publication date", "date posted", "release date",
		"publié", "créé", "publicado el", "publicado em", "creado", "creato", "geplaatst", "geplaatst op", "publicerades", "publisert", "udgivet", "offentliggjort", "dodano", "objavljeno", "objavené", "megjelent", "közzétéve", "publicat", "yayın tarihi", "eklenme", "δημοσιεύθηκε", "дата публикации", "опублікована", "опубліковано", "публикувано", "diterbitkan",
		"发布时间", "发表于", "發佈", "發布", "公開日", "掲載日", "投稿日", "配信", "등록", "입력", "نشر", "تاريخ النشر"}
	change = []string{"updated", "modified", "last updated", "last modified", "edited", "revised", "corrected", "aktualisiert", "geändert", "zuletzt", "letzte änderung", "letztes update", "update", "stand", "mis à jour", "modifié", "actualizado", "aggiornato", "modificato", "bijgewerkt", "laatst gewijzigd", "uppdaterad", "atualizado", "zaktualizowano", "обновлено",
		"bearbeitet", "zuletzt bearbeitet", "überarbeitet", "ergänzt", "änderung", "aktualisierung", "letzte aktualisierung", "geupdatet", "amended", "reviewed", "last edited", "last reviewed", "last change", "changed", "mise à jour", "màj", "actualizada", "última actualización", "ultimo aggiornamento", "ultima modifica", "gewijzigd", "aangepast", "oppdatert", "opdateret", "päivitetty", "aktualizováno", "aktualizované", "módosítva", "frissítve", "güncelleme", "güncellenme", "ενημερώθηκε", "оновлено", "изменено", "обновлён", "更新", "更新日", "수정", "最終更新"}
	// elsewhere are words before a date that make it the date of something else
	// than the text: what takes place, who was born, what has been since.
	elsewhere = []string{"born", "died", "founded", "established", "since", "starts", "start", "ends", "begins", "doors", "deadline", "until", "expires", "closes", "opens", "valid", "joined", "member since", "registered", "archived", "accessed", "retrieved", "event date", "when", "next meeting",
		"geboren", "gestorben", "gegründet", "seit", "beginn", "beginnt", "ende", "einlass", "anmeldeschluss", "bis zum", "gültig", "termin", "abgerufen", "archiviert", "mitglied seit", "né le", "née le", "depuis", "jusqu'au", "début", "nacido", "nacida", "desde", "hasta", "inicio", "nato il", "nata il", "dal", "fino al", "inizio", "sinds", "tot en met", "aanvang"}
	by = []string{"by ", "von ", "par ", "por ", "di ", "door ", "text: ", "autor: ", "author: ", "reporting by "}
)

// fillers are words that may stand in a line that is nothing but a date.
var fillers = wordSet("on at the of in et est edt gmt utc bst cet cest mez mesz pt pst pdt ct cst cdt mt am pm a p m uhr um h ist am vom le il el den de à las alle ore kl o'clock local time first last z monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo lunedì martedì mercoledì giovedì venerdì sabato domenica maandag dinsdag woensdag donderdag vrijdag zaterdag zondag понедельник вторник среда четверг пятница суббота воскресенье")

func wordSet(words string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(words) {
		m[w] = true
	}
	return m
}

// ReadLine looks at a line that stands at the head of an article. For a date
// line or a byline it returns the candidates that the line names and, for a
// byline, the author.
func ReadLine(line, language string) (kind LineKind, found []Candidate, author string) {
	line = strings.TrimSpace(line)
	if line == "" || len(line) > 240 {
		return BodyLine, nil, ""
	}
	rest := line
	if a, after, ok := authorOf(line); ok {
		kind, author, rest = Byline, a, after
	}
	hits := Find(rest, OrderOf(language))
	start := 0
	for _, h := range hits {
		c, ok := announced(rest[start:h.Start], h.Stamp, line)
		start = h.End
		if !ok {
			return bylineOnly(kind, author, line)
		}
		if !h.NoYear {
			found = append(found, c)
		}
	}
	if !onlyFillers(rest[start:]) || kind == BodyLine && len(hits) == 0 {
		return bylineOnly(kind, author, line)
	}
	if kind == BodyLine {
		kind = DateLine
	}
	return kind, found, author
}

// bylineOnly keeps a line as a byline if it ends with the author's name.
func bylineOnly(kind LineKind, author, line string) (LineKind, []Candidate, string) {
	if kind == Byline && len(line) <= 80 && !strings.HasSuffix(line, ".") {
		return Byline, nil, author
	}
	return BodyLine, nil, ""
}

// announced judges a date by the words before it.
func announced(before string, st Stamp, line string) (Candidate, bool) {
	c := Candidate{Stamp: st, Provenance: model.FromDateline, Certainty: 0.85, Evidence: line}
	w := strings.ToLower(strings.Trim(before, " \t:|–—-·•,;()[]"))
	switch {
	case hasWord(w, change):
		c.Modified = true
	case hasWord(w, announce):
		c.Certainty = 0.92
	case !onlyFillers(before):
		return c, false
	}
	return c, onlyFillers(removeWords(w))
}

func removeWords(w string) string {
	for _, list := range [2][]string{change, announce} {
		for _, a := range list {
			w = strings.ReplaceAll(w, a, " ")
		}
	}
	return w
}

func hasWord(s string, list []string) bool {
	for _, w := range list {
		if i := strings.Index(s, w); i >= 0 {
			end := i + len(w)
			if (i == 0 || !letterBefore(s, i)) && (end == len(s) || !letterAt(s, end)) {
				return true
			}
		}
	}
	return false
}

func letterBefore(s string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(s[:i])
	return unicode.IsLetter(r)
}

func letterAt(s string, i int) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	return unicode.IsLetter(r)
}

// onlyFillers reports whether s holds nothing but weekdays, zones, clock
// times and the words that glue them.
func onlyFillers(s string) bool {
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && r != '\'' }) {
		if !fillers[strings.ToLower(w)] {
			return false
		}
	}
	return true
}

// authorOf splits "By Jane Roe, 17 March 2021" into the name and the rest.
func authorOf(line string) (author, rest string, ok bool) {
	low := strings.ToLower(line)
	for _, b := range by {
		if !strings.HasPrefix(low, b) || len(low) != len(line) {
			continue
		}
		name := line[len(b):]
		cut := len(name)
		for i, r := range name {
			if strings.ContainsRune("|•·;(", r) || unicode.IsDigit(r) || strings.HasPrefix(name[i:], " – ") || strings.HasPrefix(name[i:], " — ") {
				cut = i
				break
			}
		}
		if i := strings.IndexByte(name[:cut], ','); i > 0 && cut < len(name) {
			cut = i
		}
		rest = name[cut:]
		name = name[:cut]
		// A month or weekday directly before the cut belongs to the date.
		fields := strings.Fields(name)
		for len(fields) > 0 {
			last := strings.ToLower(strings.Trim(fields[len(fields)-1], ".,"))
			if monthOf(last) == 0 && !fillers[last] && !hasWord(last, announce) && !hasWord(last, change) {
				break
			}
			rest = fields[len(fields)-1] + " " + rest
			fields = fields[:len(fields)-1]
		}
		name = strings.Trim(strings.Join(fields, " "), " ,.-–—")
		if !looksLikeName(name) {
			return "", line, false
		}
		return name, rest, true
	}
	return "", line, false
}

// IsName reports whether a line can be a person's name and nothing else: two
// to five words with capitals.
func IsName(s string) bool {
	n := len(strings.Fields(s))
	return n >= 2 && n <= 5 && looksLikeName(s) && !anyDigit(s) && !strings.ContainsAny(s, ".:;!?,()")
}

// looksLikeName accepts one to nine words that begin with capitals, small
// words between them.
func looksLikeName(s string) bool {
	fields := strings.Fields(s)
	if len(fields) == 0 || len(fields) > 9 {
		return false
	}
	for _, f := range fields {
		r, _ := utf8.DecodeRuneInString(f)
		switch strings.ToLower(f) {
		case "and", "und", "et", "y", "e", "of", "the", "in", "de", "van", "von", "der", "den", "la", "le", "al", "bin", "del", "di", "da", "for", "&":
			continue
		}
		if !unicode.IsUpper(r) {
			return false
		}
	}
	return true
}

// Dateline reads the opening of a news text, "MOSCOW, March 17, 2021 (Reuters)
// —": place, date, agency. The date may lack its year (NoYear) or be absent.
func Dateline(first string) (st Stamp, agency string, ok bool) {
	head := first
	if len(head) > 160 {
		head = head[:160]
	}
	cut, width := -1, 0
	for _, dash := range []string{" — ", " – ", " -- ", " - ", "—", "–", ") -"} {
		if i := strings.Index(head, dash); i > 0 && (cut < 0 || i < cut) {
			cut, width = i, len(dash)
		}
	}
	if cut < 0 || cut+width > len(head) {
		return st, "", false
	}
	head = strings.TrimSpace(head[:cut])
	place := head
	if i := strings.IndexAny(place, ",("); i >= 0 {
		place = place[:i]
	}
	upper, letters := 0, 0
	for _, r := range place {
		if unicode.IsLetter(r) {
			letters++
			if unicode.IsUpper(r) {
				upper++
			}
		}
	}
	open, closed := strings.LastIndexByte(head, '('), strings.LastIndexByte(head, ')')
	if open >= 0 && closed > open {
		agency = strings.TrimSpace(head[open+1 : closed])
	}
	if letters < 3 || upper*10 < letters*8 && agency == "" || len(strings.Fields(place)) > 5 {
		return st, "", false
	}
	hits := Find(head, OrderUnknown)
	if len(hits) == 0 {
		return st, agency, agency != "" || upper == letters
	}
	return hits[0].Stamp, agency, true
}
