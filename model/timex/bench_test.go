package timex_test

import (
	"strings"
	"testing"
	"time"

	"dateline/model"
	"dateline/model/timex"
)

// BenchmarkTagCorpus reads each document of TimeBank with its date.
func BenchmarkTagCorpus(b *testing.B) {
	docs := documents(b, "timebank.timex.jsonl")
	size := 0
	published := make([]model.Published, len(docs))
	for i, d := range docs {
		size += len(d.Text)
		published[i] = publishedOn(b, d.DCT)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	start := cpuTime(b)
	for b.Loop() {
		for i, d := range docs {
			timex.Tag(d.Text, published[i])
		}
	}
	reportRate(b, size, cpuTime(b)-start)
}

// reportRate gives megabytes a second of processor time, all of the garbage
// collector's included.
func reportRate(b *testing.B, size int, used time.Duration) {
	b.ReportMetric(float64(size)*float64(b.N)/1e6/used.Seconds(), "MB/cpu-s")
}

// plainProse has no expression of time and no word that starts a rule.
var plainProse = strings.Repeat("The committee looked into the matter of the bridge and found that the engineers, whose reports had been lost, were not to blame. "+
	"Nobody who read the papers could say why the steel had cracked; the river was calm, the load was light, and the wind came from the hills.\n\n", 2000)

func BenchmarkTagPlain(b *testing.B) {
	b.SetBytes(int64(len(plainProse)))
	b.ReportAllocs()
	start := cpuTime(b)
	for b.Loop() {
		timex.Tag(plainProse, publishedOn(b, "2021-03-17"))
	}
	reportRate(b, len(plainProse), cpuTime(b)-start)
}

// BenchmarkTagAdversarial doubles inputs that tempt a backtracking reader; the
// rate must not fall as they grow.
func BenchmarkTagAdversarial(b *testing.B) {
	for name, unit := range map[string]string{"digits": "1", "last": "last ", "commas": ",", "dashes": "2001-", "the end of": "the end of ", "march": "March ", "newlines": "\n", "one": "one ", "two days": "two days ", "pairs": "1914-18 ", "of the": "monday of ",
		"half past": "half past ", "sums": "3 years, 2 months, 4 days, ", "day before": "the day before ", "night of": "the night of 3 ", "if": "if May ", "eras": "in 410 ", "years": "the year 69 of ", "hours": "9-11 a.m. ",
		"lists": "1, 2 and 3 March ", "turns": "the turn of the century ", "nth days": "on the third day ", "early to mid": "early-to-mid ", "longs": "a b c "} {
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
