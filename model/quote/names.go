package quote

import (
	"strings"

	"dateline/model/lexicon"
)

// personTitles holds words that, before a name, make it a person's.
var personTitles = canonical(`mr. mrs. ms. mr mrs ms miss dr. dr prof. professor sir lord lady dame king queen prince princess pope cardinal bishop
 archbishop rev. reverend father sister brother rabbi imam sheikh ayatollah saint president vice-president premier chancellor prime minister
 secretary governor gov. senator sen. representative rep. congressman congresswoman mayor councilman councilwoman councillor ambassador amb. judge justice
 attorney general gen. colonel col. major maj. captain capt. lieutenant lt. sergeant sgt. admiral adm. commander cmdr. officer detective inspector sheriff
 chief director chairman chairwoman chair ceo spokesman spokeswoman spokesperson speaker leader candidate nominee strategist analyst economist author
 journalist reporter editor columnist host correspondent coach manager aide adviser advisor delegate lawyer businessman businesswoman activist historian
 minister deputy commissioner prosecutor pollster executive founder actor actress singer`)

// canonical maps each word of a list to the list's own copy of it, without its
// full stop, so that a look-up gives a lasting string.
func canonical(list string) *lexicon.Table[string] {
	m := map[string]string{}
	for _, w := range strings.Fields(list) {
		m[w] = strings.TrimSuffix(w, ".")
	}
	return lexicon.NewTable(m)
}

// titleGender gives the sex that a title tells.
var titleGender = lexicon.NewTable(map[string]gender{"mr": male, "sir": male, "lord": male, "king": male, "prince": male, "brother": male, "father": male,
	"congressman": male, "chairman": male, "spokesman": male, "businessman": male, "councilman": male, "actor": male, "pope": male,
	"mrs": female, "ms": female, "miss": female, "lady": female, "queen": female, "princess": female, "sister": female, "dame": female,
	"congresswoman": female, "chairwoman": female, "spokeswoman": female, "businesswoman": female, "councilwoman": female, "actress": female})

// parties are what many are, and nobody's name.
var parties = lexicon.Words(`republican republicans democrat democrats democratic conservative conservatives liberal liberals labour tory tories`)

var suffixes = wordSet("Jr. Jr Sr. Sr II III IV")

// bodyWords holds words that make a name a body's or a place's.
var bodyWords = lexicon.Words(`party committee council congress senate house parliament court department ministry agency bureau office commission embassy
 university college school institute center centre foundation fund bank company corp. inc. ltd. co. group union association federation league club
 post times journal news press herald tribune guardian telegraph gazette magazine network television radio tv cnn bbc fox nbc abc cbs msnbc reuters ap npr
 police army navy force guard service administration campaign government state states county city republic kingdom nations street authority board
 hospital church society alliance coalition movement pac project poll survey democrats republicans facebook twitter google`)

// firstNames gives the commonest given names whose bearer's sex is plain; hand
// written, to agree pronouns with names.
var firstNames = func() map[string]gender {
	m := map[string]gender{}
	for _, w := range strings.Fields(`James John Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Mark Donald
 Steven Stephen Paul Andrew Joshua Kenneth Kevin Brian George Timothy Ronald Edward Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Larry Justin Scott
 Brandon Benjamin Samuel Gregory Alexander Patrick Frank Raymond Jack Dennis Jerry Tyler Aaron Jose Adam Nathan Henry Zachary Douglas Peter Kyle Noah Ethan
 Jeremy Christian Walter Keith Austin Roger Terry Sean Gerald Carl Dylan Harold Jordan Jesse Bryan Lawrence Arthur Gabriel Bruce Logan Billy Joe Alan Juan
 Elijah Willie Albert Wayne Randy Mason Vincent Liam Roy Bobby Bradley Russell Lucas Bill Bob Jim Jimmy Tom Mike Dave Dan Steve Rick Rich Ted Tim Ben Sam
 Joe Bernie Jeb Mitt Barack Vladimir Sergei Dmitry Boris Ivan Mikhail Igor Alexei Viktor Hans Klaus Jürgen Wolfgang Fritz Jean Pierre Jacques François
 Emmanuel Nicolas Louis Luis Carlos Miguel Pedro Jorge Fernando Javier Diego Antonio Marco Mario Giovanni Giuseppe Luca Matteo Ahmed Mohammed Muhammad
 Mohamed Ali Hassan Hussein Omar Ibrahim Yusuf Khaled Abdullah Bashar Recep Benjamin Ehud Ariel Yair Narendra Rajiv Amit Xi Kim Hiroshi Shinzo Taro Kenji
 Moon Lee Philip Phil Greg Jeff Chris Nick Alex Tony Andy Matt Harry Ed Eddie Fred Ray Ralph Ron Don Ken Karl Kurt Lars Erik Sven Olaf Mitch Rand Newt Mick
 Rudy Lindsey Marcus Martin Simon Graham Colin Nigel Ian Neil Stuart Duncan Malcolm Angus Hamish Oliver Hugo Felix Max Leo Oscar Theo Jamal Kwame Kofi Nelson
 Jacob Cyril Desmond Thabo Winston Clement Harold Gordon Keir Rishi Reza Mahmoud Hamid Ashraf Pervez Imran Nawaz Joaquin Pablo Rafael Andres Enrique`) {
		m[w] = male
	}
	for _, w := range strings.Fields(`Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Sandra Margaret Ashley Kimberly
 Emily Donna Michelle Carol Amanda Melissa Deborah Stephanie Rebecca Sharon Laura Cynthia Dorothy Amy Kathleen Angela Shirley Emma Brenda Pamela Nicole Anna
 Samantha Katherine Christine Debra Rachel Carolyn Janet Maria Catherine Heather Diane Olivia Julie Joyce Victoria Ruth Virginia Lauren Kelly Christina Joan
 Evelyn Judith Andrea Hannah Megan Cheryl Jacqueline Martha Madison Teresa Gloria Sara Janice Ann Kathryn Abigail Sophia Frances Jean Alice Judy Isabella Julia
 Grace Amber Denise Danielle Marilyn Beverly Charlotte Natalie Theresa Diana Brittany Doris Kayla Alexis Lori Hillary Chelsea Ivanka Melania Angela Theresa
 Nicola Ursula Christine Marine Ségolène Anne Marie Claire Sophie Camille Elena Olga Natalia Svetlana Tatiana Irina Maria Ekaterina Yulia Fatima Aisha Layla
 Noor Zainab Benazir Indira Sonia Priya Aung Mei Yuki Akiko Sue Kate Katie Jane Jill Peggy Wendy Tina Gina Rosa Carmen Dolores Lucia Elizabeth Kamala Nikki
 Carly Sheryl Oprah Ellen Rosie Megyn Debbie Nancy Maxine Dianne Barbara Tulsi Condoleezza Madeleine Loretta Sally Valerie Huma Cheryl Kellyanne Hope Lucy
 Harriet Ada Ingrid Astrid Greta Freya Sigrid Helga Heidi Ines Beatriz Gabriela Daniela Paula Silvia Monica Veronica Helen Fiona Moira Isla Eilidh Siobhan
 Aoife Niamh Bridget Sinead Maeve Edith Edna Flora Florence Vera Vivian Yvonne Yvette Zoe Chloe Leah Miriam Esther Naomi Tamar Golda Tzipi`) {
		m[w] = female
	}
	return m
}()
