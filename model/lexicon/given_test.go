package lexicon

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestGivenNamesOfManyLanguages(t *testing.T) {
	cases := []struct{ men, women string }{
		{"Zbigniew Lubomir Zeljko Hristo Gennady Taras", "Grazyna Bozena Snezana Desislava Svetlana Kateryna"},
		{"Vytautas Torbjorn Heikki Zsolt Razvan", "Ilze Ragnhild Tuula Ildiko Ruxandra"},
		{"Giancarlo Agustin Thierry Heinrich Maarten Stavros", "Ornella Begona Mireille Waltraud Marieke Despina"},
		{"Bekim Cengiz Tengiz Walid Behrouz Shlomo", "Lindita Aysegul Ketevan Khadijah Shahrzad Shoshana"},
		{"Sandeep Shahbaz Shinichi Jae-in Zhiqiang", "Sunita Rukhsana Michiko Geun-hye Xiaoling"},
		{"Chukwuemeka Tesfaye Sibusiso Susilo Thaksin", "Chimamanda Wanjiku Nomvula Megawati Yingluck"},
	}
	for _, c := range cases {
		for _, name := range strings.Fields(c.men) {
			if !MensNames.Has(name) || WomensNames.Has(name) {
				t.Errorf("%s is not told for a man's name", name)
			}
		}
		for _, name := range strings.Fields(c.women) {
			if !WomensNames.Has(name) || MensNames.Has(name) {
				t.Errorf("%s is not told for a woman's name", name)
			}
		}
	}
	for _, word := range strings.Fields("May Will April Unity Paris Milan Guy Tudor Sabah Santiago Ramadan Jan Till German") {
		if MensNames.Has(word) || WomensNames.Has(word) {
			t.Errorf("%s is above all another word", word)
		}
	}
}

func TestGivenNamesAreListedOnce(t *testing.T) {
	seen := map[string]string{}
	for line := range strings.Lines(givenNames) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] != 'm' && line[0] != 'f' || utf8.RuneCountInString(line) > 152 {
			t.Errorf("odd line: %q", line)
		}
		for _, name := range strings.Fields(line[2:]) {
			if seen[line[:1]+name] != "" || name != strings.ToLower(name) {
				t.Errorf("%s is listed twice or not in lower case", name)
			}
			seen[line[:1]+name] = line
		}
	}
}
