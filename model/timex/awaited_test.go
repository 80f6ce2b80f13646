package timex_test

import (
	"strings"
	"testing"

	"dateline/model/timex"
)

// TestAwaited holds contests and votes of a month or a weekday that the text looks ahead
// to, and their likes gone by.
func TestAwaited(t *testing.T) {
	holdValues(t, []valued{
		{"2018-01-22", "The party likes the thought of taking on the senator in November's general election.", "2018-11"},
		{"2018-01-22", "He faces the prospect of defeat in October's primary.", "2018-10"},
		{"2018-01-22", "She hopes to hold the seat in November's vote.", "2018-11"},
		{"2018-01-22", "She lost her seat in November's election.", "2017-11"},
		{"2018-05-19", "It could harm his chances against Berg in November.", "2018-11"},
		{"2018-05-19", "A split would hurt her odds against the mayor in October.", "2018-10"},
		{"2018-07-27", "Holm won the contest, setting up a November showdown with Berg.", "2018-11"},
		{"2018-07-27", "Holm beat Quill on points, teeing up an October rematch.", "2018-10"},
		{"2018-07-27", "They were heading into a likely November runoff.", "2018-11"},
		{"2018-04-21", "Nobody knows what follows once the November results are counted.", "2018-11"},
		{"2018-04-21", "The board will meet once the October votes are counted.", "2018-10"},
		{"2018-04-21", "The board met after the January votes were counted.", "2018-01"},
		{"2018-03-08", "They ask whether he may pull out before Tuesday's primary.", "2018-03-13"},
		{"2018-03-08", "She will speak before Monday's vote.", "2018-03-12"},
		{"2018-03-08", "She spoke before Monday's vote.", "2018-03-05"},
		{"2018-03-08", "She told them where and when they need to vote on Monday.", "2018-03-12"},
		{"2018-03-08", "He explained how to find out when one needs to register Tuesday.", "2018-03-13"},
		{"2018-03-08", "The board offered to meet the strikers on Monday.", "2018-03-12"},
		{"2018-03-08", "The firm offered to reopen the mine on Tuesday if the talks went well.", "2018-03-13"},
		{"2018-03-08", "“By calling, he’s reminding everyone there’s a vote on Tuesday,” a clerk said in her office.", "2018-03-13"},
		{"2018-03-08", "There is a crucial vote on Monday, he told us as his staff packed.", "2018-03-12"},
		{"2018-03-03", "She has helped the inquiry, including by offering in August to meet its members.", "2017-08"},
		{"2018-03-03", "The party plans several steps, including closing the mine in August.", "2018-08"},
		{"2018-03-03", "The union planned two marches in Arden in May.", "2018-05"},
		{"2018-11-29", "She lost a primary in August and leaves office in January.", "2018-08 2019-01"},
		{"2018-11-29", "The mayor leaves parliament in February.", "2019-02"},
		{"2018-11-29", "The ship left port in October.", "2018-10"},
		{"2018-03-08", "They drew on Sunday and play Tarn on Monday.", "2018-03-04 2018-03-12"},
		{"2018-03-08", "Orsk have not won since January and host Brugg on Sunday.", "2018-01 2018-03-11"},
		{"2018-03-11", "After she showed them where they need to vote on Tuesday, Holm set out just after 2 p.m.", "2018-03-13 2018-03-11T14:00"},
	})
}

// TestWeekOfWriting holds "this weekend" early in the week and "this week" on a Sunday.
func TestWeekOfWriting(t *testing.T) {
	holdValues(t, []valued{
		{"2018-05-22", "This weekend, the mayor complained about the clerk.", "2018-W20-WE"},
		{"2018-05-21", "Thousands marched in Brede this weekend.", "2018-W20-WE"},
		{"2018-05-22", "Thousands will march in Brede this weekend.", "2018-W21-WE"},
		{"2018-05-25", "The fair opened this weekend.", "2018-W21-WE"},
		{"2018-05-20", "The party's talks will begin this week.", "2018-W21"},
		{"2018-05-20", "The fair opens this week in Brede.", "2018-W21"},
		{"2018-05-20", "The firm closed six plants this week.", "2018-W20"},
		{"2018-05-22", "The fair opens this week in Brede.", "2018-W21"},
	})
}

// TestDaysOfTheText holds days whose year the text or the day's own name gives, and the
// same day of something else.
func TestDaysOfTheText(t *testing.T) {
	holdValues(t, []valued{
		{"2018-03-18", "Many joined the army after Sept. 11 and went abroad.", "2001-09-11"},
		{"2018-03-18", "She recalled what she saw on September 11th.", "2001-09-11"},
		{"2018-09-18", "Two men were hurt in Brede on Sept. 11.", "2018-09-11"},
		{"2018-03-18", "The post was shelled on September 11, 2012. It was shown live on Sept. 11.", "2012-09-11 2012-09-11"},
		{"2018-12-04", "He spoke on November 12, 2012. The November 12 speech was short.", "2012-11-12 2012-11-12"},
		{"2018-12-04", "The bank failed on May 3, 2009. What was said on May 3 was false.", "2009-05-03 2009-05-03"},
		{"2018-06-20", "The court ruled on June 3. On the same day as the march, Berg spoke.", "2018-06-03 XXXX-XX-XX"},
		{"2018-06-20", "The court ruled on June 3. Holm quit the same day she lost her case.", "2018-06-03 XXXX-XX-XX"},
		{"2018-06-20", "The court ruled on June 3. The council approved a motion the same day it met anew.", "2018-06-03 XXXX-XX-XX"},
		{"2018-06-20", "The court ruled on June 3. On the same day of\u00a0the strike, Berg spoke.", "2018-06-03 XXXX-XX-XX"},
		{"2018-06-20", "The court ruled on June 3. On the same day, Berg spoke.", "2018-06-03 2018-06-03"},
		{"2018-06-20", "The court ruled on June 3. Berg appealed the same day.", "2018-06-03 2018-06-03"},
		{"2018-09-07", "Berg won the seat in 1988. The town had lost two mills. In 1990 he took the next. Holm won in 2002 and lost in 2004. This year's contest could change that.", "1988 1990 2002 2004 2018"},
	})
}

// TestTitlesInQuotes holds names of programmes that have a time in them.
func TestTitlesInQuotes(t *testing.T) {
	holdValues(t, []valued{
		{"2018-05-18", "In a memo, the head of ''Today,'' praised the staff.", ""},
		{"2018-05-18", "She spoke on “Midday with Ola Quill,” a talk show.", ""},
		{"2018-05-18", "He starred in “Saturday Night at the Orme” for a season.", ""},
		{"2018-05-18", "“Today is a good day,” she said.", "2018-05-18"},
		{"2018-05-18", "He said, “Monday,” and left.", "2018-05-14"},
		{"2018-05-18", "The studio released 2016: The Year of the Bear to good reviews.", ""},
		{"2018-05-18", "It came second to Moore's Fahrenheit 9/11 at the box office.", ""},
		{"2018-05-18", "She enlisted after 9/11.", "2001-09-11"},
	})
}

// TestFrames holds months in a year that opens their sentence, the night of a report on
// a day gone by, and nights without number.
func TestFrames(t *testing.T) {
	const vote = "The party chose Holm on Tuesday. Her rivals were gloomy.\n\nAt times, the only thing that held the hall together was scorn for the mayor, who was mocked by speaker after speaker as weak, rash, rude, vain, slow and old, while the few friends that he had left in the hall kept to their seats, said little, and clapped less, and one of them, a clerk from Arden who had come by bus, slept.\n\n"
	holdValues(t, []valued{
		{"2018-09-04", "In 2008, the party began airing ads in mid-September.", "2008 2008-09"},
		{"2018-09-04", "But in 2012, the mayor spent tens of millions of crowns on ads beginning in April.", "2012 2012-04"},
		{"2018-09-04", "Back in 2014, the bank raised its rate in the fall.", "2014 2014-FA"},
		{"2018-09-04", "In 2017 the board wrote a plan that will be carried out in November.", "2017 2018-11"},
		{"2018-05-18", vote + "In the roll call that began the night, 700 delegates cast their votes.", "2018-05-15 2018-05-15TNI"},
		{"2018-05-18", vote + "The mood that hung over most of the evening was grim.", "2018-05-15 2018-05-15TEV"},
		{"2018-05-18", "The guests told the same story night after night.", ""},
		{"2018-05-18", "Overnight, the quiet town became a resort.", ""},
		{"2018-05-18", "She was transformed overnight into a star.", ""},
		{"2018-05-18", "The singer became a star almost overnight.", ""},
		{"2018-05-18", "Four people were hurt overnight in Brede.", "2018-05-18TNI"},
		{"2018-05-18", "They walked on, morning after morning, through the snow.", ""},
	})
}

// valued is a text and the values of its times.
type valued struct{ dct, text, want string }

func holdValues(t *testing.T, cases []valued) {
	t.Helper()
	for _, c := range cases {
		var got []string
		for _, e := range timex.Tag(c.text, publishedOn(t, c.dct)) {
			if e.Type != "SET" && e.Type != "DURATION" {
				got = append(got, e.Value)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("(%s) %s: got %s, want %s", c.dct, c.text, s, c.want)
		}
	}
}
