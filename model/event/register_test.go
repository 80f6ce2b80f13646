package event

import (
	"strings"
	"testing"

	"dateline/model"
)

// TestRegisters reads events out of texts that are no news: what is listed must
// be there, with its day and status, and what is forbidden must not.
func TestRegisters(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want            []string // "edtf status title"
		never           []string // in no title
	}{
		{"an interview", "2021-10-10", "The cellist Mara Lind has left the orchestra. She spoke to us on Friday.\n\nQ: When did you leave?\n\nA: In the spring of 2013. I told my agent in May.\n\nQ: And then?\n\nA: In 2014 I moved to a farm. I will play in Vienna in December.\n",
			[]string{"2014 occurred Mara Lind moved to a farm", "2021-12 expected Mara Lind will play in Vienna", "2013-05 occurred Mara Lind told"}, nil},
		{"turns by name", "2019-04-15", "Ada Berg built the dam. Tom Reed met Ada Berg on Friday.\n\nTom Reed: How did it begin?\n\nAda Berg: I joined in 2009. The gates will open on 1 July.\n",
			[]string{"2009 occurred Ada Berg joined", "2019-07-01 expected The gates will open"}, nil},
		{"a letter", "2016-11-21", "Dear all,\n\nI spoke to the roofer on Friday. I hope to see him again next Monday.\n\nBest wishes,\nJane Cole\n",
			[]string{"2016-11-18 occurred Jane Cole spoke to the roofer"}, nil},
		{"a diary", "2014-06-30", "I bought this bike in 2009. We left the valley yesterday.\n",
			[]string{"2009 occurred I bought this bike", "2014-06-29 occurred We left the valley"}, nil},
		{"a chronology", "", "2 April 1998: Her bicycle is found in a canal.\n\nJune 1998: Police arrest a neighbour.\n",
			[]string{"1998-04-02 occurred Her bicycle is found in a canal", "1998-06 occurred Police arrest a neighbour"}, nil},
		{"a judgment", "2020-09-25", "In 2012 the appellant set up a company. On 3 April 2015 the company ceased trading. The police searched his home on 11 May 2015 and he was interviewed the same day. He denied any dishonesty. He was charged on 2 February 2016.\n",
			[]string{"2016-02-02 occurred The appellant was charged", "2015-05-11 occurred The police searched the appellant’s home"}, []string{"He "}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}

func expect(t *testing.T, name string, ex model.Extraction, want, never []string) {
	t.Helper()
	var all []string
	for _, e := range ex.Events {
		all = append(all, e.When.EDTF()+" "+string(e.Status)+" "+e.Title)
		for _, s := range never {
			if strings.Contains(e.Title, s) {
				t.Errorf("%s: %q holds %q", name, e.Title, s)
			}
		}
	}
	for _, s := range want {
		found := false
		for _, a := range all {
			found = found || strings.HasPrefix(a, s)
		}
		if !found {
			t.Errorf("%s: no event %q in\n%s", name, s, strings.Join(all, "\n"))
		}
	}
}

// TestRegistersMore reads lives, histories and reports.
func TestRegistersMore(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want, never     []string
	}{
		{"a lexicon's entry", "2015-12-01", "Ingrid Vole (21 April 1911, Bergen – 30 November 1999, Oslo) was a chemist. She studied in Oslo from 1929 to 1934. The occupiers closed her laboratory in October 1941.\n",
			[]string{"1911-04-21 occurred Ingrid Vole was born", "1999-11-30 occurred Ingrid Vole died", "1941-10 occurred The occupiers closed Ingrid Vole’s laboratory"}, nil},
		{"a rough birth", "", "Queen Adela of Tess (c. 1105 – 14 March 1162) ruled from 1131 until her death. Her cousin Hugh rebelled in 1136. She besieged him in the winter of 1137.\n",
			[]string{"1162-03-14 occurred Queen Adela of Tess died", "1131 occurred Queen Adela of Tess ruled"}, []string{"Hugh besieged"}},
		{"a general", "2020-01-01", "The Battle of Arn was fought on 3 May 1916 during the spring offensive. General Marsh lost it. Marsh was promoted in December and sent home the following year. In his memoirs, published in 1928, he blamed the rain.\n",
			[]string{"1916-05-03 occurred The Battle of Arn was fought during the spring offensive", "1917 occurred Marsh was sent home", "1928 occurred Marsh’s memoirs were published"}, nil},
		{"a mutiny", "2015-07-30", "On 25 February 1919 a council elected Emil Kranz. Kranz demanded better food. He was tried in April 1919, sentenced to death and shot on 6 May 1919. A street was named after him in 1946.\n",
			[]string{"1919-02-25 occurred", "1919-05-06 occurred Emil Kranz was shot"}, []string{"2015"}},
		{"a hospital", "2023-04-03", "Rosedale Hospital is a former hospital. Construction began in 1868. It housed 2,400 patients in 1953. A fire killed 17 people on January 8, 1958. An inquiry later that year blamed the wiring.\n",
			[]string{"1953 occurred Rosedale Hospital housed", "1958 occurred An inquiry blamed the wiring"}, nil},
		{"a war that lasted", "", "The First Tarn War was a conflict between two towns that lasted from 1821 to 1824. It began when the strait was closed in March 1821.\n",
			[]string{"1821/1824 occurred The First Tarn War lasted"}, nil},
		{"a comet", "2019-08-09", "A comet discovered last week by an amateur in Crimea will pass the sun on 7 December, scientists said on Thursday.\n",
			[]string{"2019-07-29/2019-08-04 occurred A comet was discovered by an amateur", "2019-12-07 expected A comet"}, []string{"By an"}},
		{"a crash", "2022-03-18", "On 6 May 2019 the defendant was driving along the quay when his car struck a cyclist, Ms Jane Holt. She died two days later. The jury found him guilty on 15 October 2021.\n",
			[]string{"2019-05-08 occurred Jane Holt died"}, nil},
		{"people of bodies", "2024-05-20", "The signal is odd, said Aiko Tanaka of Kyoto University, who noticed it in 2022.\n",
			[]string{"2022 occurred Aiko Tanaka of Kyoto University noticed"}, nil},
		{"a firm's entry", "2022-06-15", "Kerr Instruments is a maker of compasses. It was founded in 1921. The workshop moved to Leith in 1934. Its owner died in 1949. In 1951 it was listed on the exchange. The hall was not finished until 1960. Output grew from 400 in 1970 to 9,000 in 1990.\n",
			[]string{"1951 occurred Kerr Instruments was listed", "1960 occurred The hall was finished", "1970/1990 occurred Output grew"}, []string{"not finished"}},
		{"a hotel", "2013-04-21", "The Hotel Bella opened on 1 July 1898. Soldiers lived in the ballroom from 1940 until 1945. It reopened in 1948 as a school. It was sold in 1976.\n",
			[]string{"1948 occurred The Hotel Bella reopened", "1976 occurred The Hotel Bella was sold"}, nil},
		{"a doctor", "2016-08-14", "Amira Nasser left Aleppo in 2012. The mayor phoned her in January 2015. On 1 April 2015 she opened the practice.\n",
			[]string{"2015-04-01 occurred Amira Nasser opened"}, nil},
		{"an old hobby", "2013-02-18", "Ray Haines, now 74, gave up diving in 1998 after a stroke. The deadline for his book was 30 September 2005.\n",
			[]string{"1998 occurred Ray Haines gave up diving"}, []string{" was 30", "dove"}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
