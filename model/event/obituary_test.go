package event

import "testing"

// TestObituaries reads who "he" and "she" mean in an article that tells one life, and
// when that began and ended.
func TestObituaries(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want, never     []string
	}{
		{"a keeper", "2022-11-09", "Elspeth Conroy, who has died aged 91, was the last woman to keep a light on the firth.\n\nThe third child of a draper and a nurse, she was born Elspeth Mary Tulloch in Wick on May 4 1931. Her uncle, a pilot with the harbour board, drowned in June 1940. She won a prize for drawing.\n\nIn 1952 she joined the service. “They gave me a lamp and a goat,” she recalled in 1994. Her husband, Ivor Bain, a mate on the relief boat, died in 2003. Her younger brother, Neil, was lost in a blizzard in 1978.\n\nElspeth Conroy, keeper, born May 4 1931, died October 22 2022\n",
			[]string{"1931-05-04 occurred Elspeth Conroy was born", "1940-06 occurred Elspeth Conroy’s uncle drowned", "1952 occurred Elspeth Conroy joined the service",
				"1994 occurred Elspeth Conroy: “They gave me a lamp and a goat”", "1978 occurred Elspeth Conroy’s younger brother, Neil, was lost", "2022-10-22 occurred Elspeth Conroy has died"},
			[]string{"pilot joined", "Tulloch:", "mate", "prize", "keeper was", "Keeper was"}},
		{"a name that men bear elsewhere", "2023-02-16", "Joan Marlow, who has died aged 90, rode the first motor sledge over the pass. She was raised in Lund. Her father sold coal. In 1952 she won the cup, and she sold her sledge in 1960.\n",
			[]string{"1952 occurred Joan Marlow won the cup"}, []string{"She "}},
		{"a rival is nearer", "2015-03-10", "The chess master Olga Renn, who has died aged 80, learned the game in a camp. In 1961 she met Vera Stolz. Stolz beat everybody in Kiel. She moved to Graz in 1963. She gave up the game when her hands failed, and her pupils wept when she left in 1999.\n",
			nil, []string{"Olga Renn moved to Graz"}},
		{"no life", "2015-03-10", "Nurse Anna Holm died on Monday. The police questioned Petra Quill, who had been with her. She was released on Tuesday. Her lawyer said she had slept. Her car was found in 2014.\n",
			nil, []string{"Anna Holm was released"}},
		{"a trial", "2015-03-10", "Karl Brandt, 41, must spend 20 years in jail for killing Olaf Renn, who was beaten at his mill in May 2014.\n\nMr Renn, 70, was carried home by his son and died in his bed. Brandt was held in Graz on 9 June.\n\nHe called it an accident. The jurors found him guilty on Friday. His brother wept.\n",
			[]string{"2015-03-06 occurred The jurors found Karl Brandt guilty"}, []string{"found Olaf Renn"}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
