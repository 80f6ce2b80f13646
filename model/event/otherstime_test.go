package event

import "testing"

// TestTimesOfSomethingElse holds times that stand in a clause whose happening they do not
// date.
func TestTimesOfSomethingElse(t *testing.T) {
	checkWhen(t, []when{
		{"Pell was blamed for closing the ferry in the last year of her rule.", "closing", "-"},
		{"Jane Pell closed the ferry in the first year of the siege.", "closed", "-"},
		{"Pell closed the ferry in the first week of March.", "closed", "2021-03-01/2021-03-07"},
		{"The brewer lowered its outlook for the year on Tuesday.", "lowered", "2021-03-16"},
		{"The shire adopted a budget for 2022 on Monday.", "adopted", "2021-03-15"},
		{"The brewer hit its target for 2019.", "hit", "2019"},
		{"Their plans for reopening in May are blocked by Pell.", "reopening", "-"},
		{"Jane Pell toured the islets before the referendum on 28 March.", "toured", "-"},
		{"Jane Pell toured the islets before the referendum on 28 March.", "referendum", "2021-03-28"},
		{"The contest has turned sour ahead of Brede's vote-rich Tuesday primary.", "turned", "now"},
		{"Jane Pell burned the letters in December 2014 or January 2015.", "burned", "[2014-12..2015-01]"},
		{"“Toward the end of the evening, Jane Pell asked all of us to sing,” Erik Berg wrote in his book.", "asked", "-"},
		{"The guild lost its hall last year, but at its feast in January, Jane Pell won the chair.", "won", "2021-01"},
		{"The guild lost its hall in 2019, and in the spring of 2020, after a strike, the owners sold it.", "lost", "2019"},
		{"The guild met in Brede on Monday.\n\nJane Pell replied to its letter on Tuesday. Pell sided with the board.", "sided", "2021-03-16"},
		{"Sales came to 40 boats, a slight drop from January.", "drop", "-"},
		{"Jane Pell outran the winner of 2019 on Tuesday.", "outran", "2021-03-16"},
		{"Jane Pell asked whether the ferry would sail in November.", "asked", "now"},
		{"Jane Pell asked if the ferry will sail in May.", "sail", "-"},
	})
}

// TestSetApartInWords holds what follows news and says itself that it was at another time.
func TestSetApartInWords(t *testing.T) {
	const news = "The ferry sank off Brede on Tuesday. "
	checkWhen(t, []when{
		{news + "At the peak of the drought, nine wells ran dry.", "ran", "-"},
		{news + "In the early days of the war, it carried troops.", "carried", "-"},
		{news + "The owner paid off her loan in six years.", "paid", "-"},
		{news + "The captain won two cups last season.", "won", "-"},
		{news + "The line was founded by four fishermen.", "founded", "-"},
		{news + "The captain ran away from home as a boy.", "ran", "-"},
		{news + "The fleet was led by Jane Pell.", "led", "2021-03-16"},
		{news + "The crew left the deck in six minutes.", "left", "2021-03-16"},
		{"The captain kept to an old chart, which sailors printed five years ago.", "kept", "now"},
	})
}
