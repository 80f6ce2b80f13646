package timex_test

import (
	"strings"
	"testing"

	"dateline/model/timex"
)

// corpusText joins a corpus' documents, so that a benchmark reads real prose.
func corpusText(b *testing.B, name string) string {
	var text strings.Builder
	for _, d := range documents(b, name) {
		text.WriteString(d.Text)
		text.WriteString("\n\n")
	}
	return text.String()
}

// BenchmarkTagCorpus reads each document of TimeBank with its date.
func BenchmarkTagCorpus(b *testing.B) {
	docs := documents(b, "timebank.timex.jsonl")
	size := 0
	for _, d := range docs {
		size += len(d.Text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			timex.Tag(d.Text, publishedOn(b, d.DCT))
		}
	}
}

// plainProse has no expression of time and no word that starts a rule.
var plainProse = strings.Repeat("The committee looked into the matter of the bridge and found that the engineers, whose reports had been lost, were not to blame. "+
	"Nobody who read the papers could say why the steel had cracked; the river was calm, the load was light, and the wind came from the hills.\n\n", 2000)

func BenchmarkTagPlain(b *testing.B) {
	b.SetBytes(int64(len(plainProse)))
	b.ReportAllocs()
	for b.Loop() {
		timex.Tag(plainProse, publishedOn(b, "2021-03-17"))
	}
}

// BenchmarkTagAdversarial doubles inputs that tempt a backtracking reader; the
// rate must not fall as they grow.
func BenchmarkTagAdversarial(b *testing.B) {
	for name, unit := range map[string]string{"digits": "1", "last": "last ", "commas": ",", "dashes": "2001-", "the end of": "the end of ", "march": "March ", "newlines": "\n", "one": "one ", "two days": "two days ", "of the": "monday of "} {
		for _, size := range []int{1 << 17, 1 << 18, 1 << 19, 1 << 20} {
			text := strings.Repeat(unit, size/len(unit))
			b.Run(name+"/"+sizeName(size), func(b *testing.B) {
				b.SetBytes(int64(len(text)))
				for b.Loop() {
					timex.Tag(text, publishedOn(b, "2021-03-17"))
				}
			})
		}
	}
}

func sizeName(n int) string {
	return map[int]string{1 << 17: "128K", 1 << 18: "256K", 1 << 19: "512K", 1 << 20: "1M"}[n]
}
