package event

import "testing"

// TestRowsOfSubjects holds subjects that are several names or things, whatever stands
// between them and their verb, and the offices that are no part of who they are.
func TestRowsOfSubjects(t *testing.T) {
	checkTitles(t, []titled{
		{"Prime Minister Ada Lund of Norway, Finance Minister Erik Holm and former Health Minister Petra Quill, who are all retiring, were honoured on Friday.", "Ada Lund of Norway, Erik Holm and Petra Quill were honoured"},
		{"Sens. Ann Lund (Ky.) and Erik Quill (Fla.) debated farm aid at Tuesday’s hearing.", "Sens. Ann Lund and Erik Quill debated farm aid at the hearing"},
		{"Rep. Ann Holm (R-Ohio) and Sen. Ada Lund (D-Pa.) have signed the letter on Monday.", "Rep. Ann Holm and Sen. Ada Lund have signed the letter"},
		{"Lund, Quill collide in race for early voters this week.", "Lund, Quill collide in race for early voters"},
		{"Norway and Chile, the two biggest buyers, have agreed to the deal on Monday.", "Norway and Chile have agreed to the deal"},
		{"The bank, a mill and the port of Arden, which are old, were sold on Monday.", "The bank, a mill and the port of Arden were sold"},
		{"Holm’s two unions, Arden Works and Port First, have gained members since May.", "Holm’s two unions have gained members"},
		{"Ann Lund and her aide were held on Monday. They were freed on Tuesday.", "Ann Lund and her aide were freed"},
		{"Holm (R) and Lund (D) met on Friday. They will meet again on Monday.", "Holm and Lund will meet again"},
		{"Former Secretary of State Jane Quill and former Ohio Gov. Erik Lund, who are also seeking the seat, have pledged to step down in May.", "Jane Quill and Erik Lund have pledged to step down"},
		{"“It will pass,” then-Deputy Secretary of State Erik Quill wrote on Monday.", "Erik Quill: “It will pass”"},
		{"“Thanks, Arden, for coming,” said master of ceremonies Asab Holm on Friday.", "Asab Holm: “Thanks, Arden, for coming”"},
		{"Chief of police Ada Lund resigned on Monday.", "Ada Lund resigned"},
		{"In the first two quarters of 2021, 1.8 million new Ohio drivers were insured.", "1.8 million new Ohio drivers were insured"},
		{"Last week 12 former senior aides signed a letter.", "12 former senior aides signed a letter"},
		{"Russian and Chinese leaders met on Friday.", "Russian and Chinese leaders met"},
		{"The lead is five points in the latest Arden News/Bonn Street Journal poll released on Monday.", "The latest Arden News/Bonn Street Journal poll was released"},
	})
}

// TestWhomAheadAndBehind holds pronouns that stand before the name they mean, and those
// that mean somebody else than the nearest name.
func TestWhomAheadAndBehind(t *testing.T) {
	checkTitles(t, []titled{
		{"Delegates were tired. As he shook hands with diners Sunday in West Arden, Erik Holm said he would go on.", "Erik Holm shook hands with diners in West Arden"},
		{"In Puerto Rico, the vote was close. When he spoke there on Monday, Erik Holm wept.", "Erik Holm spoke there"},
		{"Petra Holm won the vote. When she spoke in Bonn on Sunday, Ada Lund walked out.", "Petra Holm spoke in Bonn"},
		{"Guests ate French toast. Erik Holm urged them to vote. He was flanked by agents on Sunday.", "Erik Holm was flanked by agents"},
		{"She asked Erik Quill about people deported under the Obama administration. He answered with a story on Tuesday.", "Erik Quill answered with a story"},
	})
}

// TestWhatIsSaidInside holds clauses of saying and of state that other clauses and
// participles hang on: what they tell is not what their subject did.
func TestWhatIsSaidInside(t *testing.T) {
	checkTitles(t, []titled{
		{"“We hope for rain,” said Matt Quill, who guessed about one-third of the Orme harvest will be lost before March 25.", "About one-third of the Orme harvest will be lost"},
		{"Ann Holm, who said the vote will be held before March 25, left.", "The vote will be held"},
		{"The firm, which says the plant will close in May, fired its chief on Monday.", "The plant will close"},
		{"A man who said the police lied was arrested on Monday.", "A man who said the police lied was arrested"},
		{"The Census Office says Millennials, numbering 75 million, surpassed their parents in 2015 as the largest generation.", "Millennials surpassed their parents as the largest generation"},
		{"What united the Green candidates Sunday was the mayor's effort to raise fares.", "What united the Green candidates was the mayor's effort to raise fares"},
		{"What is far from clear, the study says, is whether they'll care to move in 2022.", "What is far from clear is whether they will care to move"},
		{"Holm said winning in 2022 is far harder.", "Winning in 2022 is far harder"},
		{"Holm named a new head, disgraced banker Erik Lund, in May.", "Holm named a new head"},
		{"Holm and Lund are in a tie in Ohio, forcing her to mount a late drive to avert a loss on Tuesday.", "Holm and Lund are in a tie in Ohio"},
		{"The school broke that rule, but was told to hold four drills this month, ending the course by March 29.", "The school was told to hold four drills"},
		{"The sale is the last of her paintings since her gift of a family house for work at the Art Ministry became known nearly a year ago.", "Her gift of a family house for work at the Art Ministry became known"},
		{"Speaking Sunday on Acme’s “This Week,” Carson Berg admitted that the name was wrong.", "Carson Berg admitted that the name was wrong"},
		{"Holm and Quill went on Sunday talk shows to praise the bridge.", "Holm and Quill went on talk shows to praise the bridge"},
		{"The candidates found themselves targeted Sunday by rivals.", "The candidates found themselves targeted by rivals"},
		{"“There is one thing to add: When we moved here 45 years ago, we grew apples,” Bill Holm told them.", "Bill Holm: “There is one thing to add: When we moved here 45 years ago, we grew apples”"},
		{"Ann Holm has to use this moment to lay out a route.", "Ann Holm has to use this moment to lay out a route"},
	})
}

// TestNounsAndTheirPlaces holds what looks like a gerund and is a noun, what is no
// happening by itself, and shares of people as speakers.
func TestNounsAndTheirPlaces(t *testing.T) {
	checkTitles(t, []titled{
		{"The storming of the fort on 14 July 1789 began the revolt.", "The storming of the fort began the revolt"},
		{"The panel has kept quiet since the Holm hearing in November.", "Holm hearing"},
		{"Erik Holm came back on Wednesday for the first few songs of a choir concert.", "Erik Holm came back for the first few songs of a choir concert"},
		{"Ann Holm's assertion Monday that more raids are needed in Arden drew rebukes.", "Ann Holm's assertion drew rebukes"},
		{"Private polling between May and June showed a lead.", "Private polling showed a lead"},
		{"Prominent Arden lobbying firms closed in May.", "Prominent Arden lobbying firms closed"},
		{"Mike Holm, acting director of the agency, quit in May.", "Mike Holm quit"},
		{"“For three concerts now the hall has been filled with children,” Holm said.", "The hall has been filled with children"},
		{"Marvin Quill backs Holm because he fears Lund would have trouble winning in the fall.", "Lund would have trouble winning"},
		{"Erik Quill spoke on a call. His claims are close to those he made this morning at a dinner with farmers.", "Erik Quill’s claims are close to those Erik Quill made at a dinner with farmers"},
		{"Asked on Monday whether Holm “has the nerve to lead the party,” 75 percent of Democrats said yes.", "75 percent of Democrats said yes"},
		{"And 64 percent call him able, after 55 percent said so in December.", "55 percent said so"},
		{"Lund predicted a Holm win in Ohio, which votes on March 22.", "Ohio votes"},
		{"The son and brother of former mayors Erik Holm and Jan Holm entered the race in June.", "The son and brother of former mayors entered the race"},
		{"In Ohio, she’s worked to woo voters since May.", "She has worked to woo voters"},
		{"Lund said he’s driving now to Ohio and that he feels “quite ready” to race.", "Lund is driving to Ohio"},
	})
}

// TestWhoTheyAre holds people told of by whose they are, and plural pronouns.
func TestWhoTheyAre(t *testing.T) {
	checkTitles(t, []titled{
		{"Hana Rell resigned on Monday. Her deputy, Milan Zorn, took over on Tuesday.", "Milan Zorn took over"},
		{"Petra Quill fell ill. Her doctor, Troy Vance, quit on Monday.", "Troy Vance quit"},
		{"Petr Novak was held for a year. His wife, Ann, was freed in May.", "Petr Novak’s wife, Ann, was freed"},
		{"Petra Quill fell ill. Quill’s aide, Tess, quit on Monday.", "Quill’s aide, Tess, quit"},
		{"Mayor Hana Rell retired in May. She was succeeded by Erik Dahl in June.", "Hana Rell was succeeded by Erik Dahl"},
		{"Italy and Spain met on Monday. They agreed on a plan on Tuesday.", "Italy and Spain agreed on a plan"},
		{"WASHINGTON — Sen. Chuck Holm (R-Iowa) on Wednesday downplayed the attack.", "Sen. Chuck Holm downplayed the attack"},
		{"Norway’s most rapidly growing towns (Arden and Lund) are also green and could reach a million people by 2050.", "Norway’s most rapidly growing towns could reach a million people"},
		{"Holm has refused to hold hearings because Greens are hoping Berg will win in November.", "Greens are hoping Berg will win"},
		{"Carly Holm wrote on Facebook: “Anyone can turn a big inheritance of their parents into even more money than that, but few can heal a man.”", "Carly Holm: “Anyone can turn a big inheritance of their parents into even more money…”"},
		{"The strait has become a flashpoint between Norway, which has grown since May, and Chile, which has not.", "The strait has become a flashpoint"},
	})
}
