package published

import (
	"strings"
	"sync"
)

// Order is how a numeric date is written in a language or country.
type Order uint8

// The orders of day and month before a year.
const (
	OrderUnknown Order = iota
	DayFirst
	MonthFirst
)

// OrderOf returns the order that a language's newspapers use. English alone
// says nothing: the United States writes the month first, the rest does not.
func OrderOf(language string) Order {
	l := strings.ToLower(strings.ReplaceAll(language, "_", "-"))
	switch {
	case l == "":
		return OrderUnknown
	case l == "en-us" || l == "en-ph" || strings.HasPrefix(l, "es-us"):
		return MonthFirst
	case l == "en":
		return OrderUnknown
	}
	return DayFirst
}

// monthWords are the months' names and usual abbreviations in the languages of
// the press, lower case; written by hand, genitives where dates use them. A
// word that stands for two different months in two languages is left out.
var monthWords = [13]string{
	1:  "january jan januar jänner janner jän janvier janv enero ene gennaio gen januari januar janeiro styczeń stycznia sty января январь янв січня січень leden ledna január ianuarie ocak oca tammikuu tammikuuta gener jaanuar siječnja siječanj janar ιανουαρίου tháng1 januára janvāris janvārī sausio януари јануар يناير ינואר בינואר հունվարի հունվար იანვარი იანვარს जनवरी জানুয়ারি janvāra sausis",
	2:  "february feb febr februar feber février fevrier févr fevr fév febrero febbraio februari fevereiro fev luty lutego февраля февраль фев февр лютого únor února február februarie şubat helmikuu helmikuuta febrer veebruar veljače veljača φεβρουαρίου februára vasario pebruari февруари фебруар فبراير פברואר בפברואר փետրվարի փետրվար თებერვალი თებერვალს फरवरी फ़रवरी ফেব্রুয়ারি februāra",
	3:  "march mar märz marz mrz mär maerz mars marzo maart mrt março marco marzec marca марта март березня březen března március martie mart maaliskuu maaliskuuta març märts ožujka ožujak μαρτίου kovo maret مارس מרץ במרץ מרס մարտի մարտ მარტი მარტს मार्च মার্চ marta",
	4:  "april apr avril avr abril abr aprile kwiecień kwietnia апреля апрель апр квітня duben dubna április aprilie nisan huhtikuu huhtikuuta travnja απριλίου apríla balandžio aprill април أبريل إبريل אפריל באפריל ապրիլի ապրիլ აპრილი აპრილს अप्रैल এপ্রিল aprīļa",
	5:  "may mai mayo maggio mag mei maio maj maja мая май травня květen května május mayıs toukokuu toukokuuta maig svibnja svibanj μαΐου mája gegužės мај مايو מאי במאי մայիսի մայիս მაისი მაისს मई মে maija",
	6:  "june jun juni juin junio giugno giu junho czerwiec czerwca июня июнь июн червня červen června június iunie haziran kesäkuu kesäkuuta juny lipnja ιουνίου júna birželio juuni юни јун يونيو יוני ביוני հունիսի հունիս ივნისი ივნისს जून জুন jūnija",
	7:  "july jul juli juillet juil julio luglio lug julho lipiec lipca июля июль июл липня červenec července július iulie temmuz heinäkuu heinäkuuta juliol srpnja ιουλίου júla liepos juuli юли јул يوليو יולי ביולי հուլիսի հուլիս ივლისი ივლისს जुलाई জুলাই jūlija",
	8:  "august aug août aout agosto ago agustus augustus sierpień sierpnia августа август авг серпня srpen srpna augusztus ağustos elokuu elokuuta agost kolovoza αυγούστου augusti augusta rugpjūčio أغسطس אוגוסט באוגוסט օգոստոսի օգոստոս აგვისტო აგვისტოს अगस्त আগস্ট",
	9:  "september sep sept septembre septiembre settembre set setembro wrzesień wrzesnia września сентября сентябрь сен сент вересня září szeptember septembrie eylül syyskuu syyskuuta setembre rujna σεπτεμβρίου septembra rugsėjo септември септембар سبتمبر ספטמבר בספטמבר սեպտեմբերի սեպտեմբեր სექტემბერი სექტემბერს सितंबर सितम्बर সেপ্টেম্বর",
	10: "october oct oktober okt octobre octubre ottobre ott outubro out październik października октября октябрь окт жовтня říjen října október octombrie ekim lokakuu lokakuuta oktobris οκτωβρίου októbra spalio oktoober октомври октобар أكتوبر אוקטובר באוקטובר հոկտեմբերի հոկտեմբեր ოქტომბერი ოქტომბერს अक्टूबर अक्तूबर অক্টোবর",
	11: "november nov novembre noviembre novembro listopada ноября ноябрь ноя нояб листопада noiembrie kasım marraskuu marraskuuta studenoga studenog νοεμβρίου novembra lapkričio ноември новембар نوفمبر נובמבר בנובמבר նոյեմբերի նոյեմբեր ნოემბერი ნოემბერს नवंबर नवम्बर নভেম্বর",
	12: "december dec dezember dez décembre decembre déc diciembre dic dicembre dezembro grudzień grudnia декабря декабрь дек грудня prosinec prosince decembrie aralık joulukuu joulukuuta desember des desembre prosinca δεκεμβρίου decembra gruodžio detsember декември децембар ديسمبر דצמבר בדצמבר դեկտեմբերի դեկտեմբեր დეკემბერი დეკემბერს दिसंबर दिसम्बर ডিসেম্বর",
}

var months = sync.OnceValue(func() map[string]uint8 {
	m := make(map[string]uint8, 512)
	for n, words := range monthWords {
		for _, w := range strings.Fields(words) {
			m[w] = uint8(n)
		}
	}
	return m
})

// monthOf returns the month that a word names, 0 for none.
func monthOf(word string) int {
	if len(word) < 3 || len(word) > 24 {
		return 0
	}
	return int(months()[strings.ToLower(word)])
}
