package event

import (
	"strings"
	"testing"
)

// TestOneVerbManyTimes holds what each time of a clause is told of where its verb
// is said once, or where clauses share a noun: "edtf title", one an event.
func TestOneVerbManyTimes(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"another subject", "Norway joined in 1960 and Finland in 1986.", "1960 Norway joined; 1986 Finland joined"},
		{"another subject of a passive", "A son was born in 1901 and a daughter in 1904.", "1901 A son was born; 1904 A daughter was born"},
		{"another object", "Holm won gold in 2008 and silver in 2012.", "2008 Holm won gold; 2012 Holm won silver"},
		{"another winner", "Holm won the title in 2008 and Berg in 2012.", "2008 Holm won the title; 2012 Berg won the title"},
		{"other places", "The firm opened plants in Lund in 1998, in Oslo in 2004 and in Turku in 2010.", "1998 The firm opened plants in Lund; 2004 The firm opened plants in Oslo; 2010 The firm opened plants in Turku"},
		{"one more of a sort", "He published his first novel in 1921 and a second in 1930.", "1921 He published his first novel; 1930 He published a second novel"},
		{"her second", "Her first book appeared in 1951, her second in 1960.", "1951 Her first book appeared; 1960 Her second book appeared"},
		{"the last", "The first train ran on 3 May 1872 and the last on 9 June 1964.", "1872-05-03 The first train ran; 1964-06-09 The last train ran"},
		{"an amount", "Sales fell 3% in May 2021 and 5% in June 2021.", "2021-05 Sales fell 3%; 2021-06 Sales fell 5%"},
		{"only compared", "Shares shed 40 points, down 4% from May 3, 2021 and 6% from May 1, 2021.", "2021-05-03 Shares shed 40 points; 2021-05-01 Shares shed 40 points"},
		{"the same twice", "Berg was mayor of Lund in 1994 and 1998.", "1994 Berg was mayor of Lund; 1998 Berg was mayor of Lund"},
		{"relative clauses", "The museum, which opened in 1998 and was enlarged in 2004, has a new owner.", "1998 The museum opened; 2004 The museum was enlarged"},
		{"participles", "The school, founded in 1451 and dissolved in 1540, became a hotel in 1901.", "1451 The school was founded; 1540 The school was dissolved; 1901 The school became a hotel"},
		{"one auxiliary", "The drug was developed in 1987 and approved in Europe ten years later.", "1987 The drug was developed; 1997 The drug was approved in Europe"},
		{"semicolons", "In 2016, Carl Holm won the county; in 2012, Peter Berg was declared the winner.", "2016 Carl Holm won the county; 2012 Peter Berg was declared the winner"},
		{"a noun behind a semicolon", "On Monday staff were sent home; cuts in Lund began on Tuesday.", "2024-03-11 Staff were sent home; 2024-03-12 Cuts in Lund began"},
		{"whose", "The governor, who took office in 2020 and whose term ends in December, is ill.", "2020 The governor took office; 2024-12 The governor’s term ends"},
		{"a third", "Two people were arrested on Monday and a third on Tuesday.", "2024-03-11 Two people were arrested; 2024-03-12 A third was arrested"},
		{"another office", "She was made head of the archive in 1968 and director nine years later.", "1968 She was made head of the archive; 1977 She was made director"},
		{"again", "The bank cut rates in March 2020 and again two months later.", "2020-03 The bank cut rates; 2020-05 The bank cut rates"},
		{"the second", "What of her books? The first appeared in 1998, the second in 2003.", "1998 The first appeared; 2003 The second appeared"},
		{"starting", "Starting in July, the firm will charge for parking.", "2024-07 The firm will charge for parking"},
		{"starting behind the clause", "The bank will cut rates, starting in July.", "2024-07 The bank will cut rates"},
		{"who has died", "Margaret Ellison, who has died aged 91, was a chemist.", "2024-03-15~ Margaret Ellison has died aged 91"},
		{"figure by figure", "Births went from 210 in March 2020, to 190 in April 2020, to 240 in May 2020.", "2020-03 Births went from 210; 2020-04 Births went to 190; 2020-05 Births went to 240"},
		{"a strike and its end", "The tour in May 2020 was cut short in June 2020.", "2020-05 Tour; 2020-06 The tour was cut short"},
		{"what goes on now", "She took over the inn in 1998 and works in Bari.", "1998 She took over the inn"},
		{"the first of some", "The first took place in 2019.", "2019 The first took place"},
		{"never", "The troupe never danced in Rome in 2019.", "2019 The troupe never danced in Rome"},
		{"nor", "Nor did the abbey sell its wine in 2019.", "2019 The abbey never sold its wine"},
		{"only then", "Only in 2019 was the canal dug.", "2019 The canal was dug"},
		{"not until then", "Not until 2019 did the bakers strike.", "2019 The bakers struck"},
		{"stood there", "On the quay stood a crane until 2019.", "../2019 A crane stood on the quay"},
		{"among them", "Among the guests at the feast on 3 May 2019 was a bishop.", "2019-05-03 Feast"},
		{"a man aged 60", "A man aged 60 was found on Monday.", "2024-03-11 A man aged 60 was found"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, e := range extractText(c.text, "2024-03-15").Events {
				got = append(got, e.When.EDTF()+" "+e.Title)
			}
			if s := strings.Join(got, "; "); s != c.want {
				t.Errorf("got  %s\nwant %s", s, c.want)
			}
		})
	}
}
