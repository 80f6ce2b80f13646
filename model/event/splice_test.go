package event

import (
	"hash/fnv"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"dateline/model"
	"dateline/model/caldate"
	"dateline/model/lexicon"
	"dateline/model/segment"
)

// Sentences of the kinds that the editor's sentences with titles leave out.
var spoken = []string{
	"“We will not wait until May,” said Ines Falk, who has run the yard since 2009. “Not this time.”",
	"``The dam held for an hour,'' the engineer, Paul Ost, told reporters on Sunday, ``and then it did not.''",
	"LEITH, Scotland, May 3 (AP) — Two ferries collided early Tuesday, killing at least nine people, the coast guard said.",
	"Mr. Dale (Lab., Hythe) asked whether the tests, begun in 2014 and dropped in 2016, would be taken up again.",
	"Asked on Monday if she would resign, Ms. Orlova said: “That’s not for me to say; ask the board’s lawyers.”",
	"The ship left Narvik in 1940, was sunk off Texel the year after, and was raised, at a cost of £2.3m, in 1951.",
	"According to the charity’s report – its first since last June – 1,204 wells ran dry between 2011 and 2018.",
	"What the mayor had not told them was that he’d sold it, in March, to a firm his wife’s brother owned.",
	"Neither Holt nor his partner, both 43, has been seen since Friday, when they drove to Bergen to meet a buyer.",
	"'I never met him,' she said of Mr Quist, whose arrest in Lagos on 9 April led to the minister's fall.",
	"Born in Split in 1931, he was taught by his father, a cooper; his mother died when he was 12.",
	"If the talks fail again next week, as most expect, the pilots, the crews and the mechanics will all strike.",
	"14:05: Police say no one was hurt in this morning’s fire.",
	"Update: On Thursday, the firm – it makes pumps – said it “deeply regrets” the delay, caused by “a fault”.",
	"• 1998: Opening of the second hall • 2003: Sale to Kerr & Sons Ltd.",
	"Profit fell from $4.1 billion in 2012 to $3.9 billion a year later, less than half of what analysts had forecast.",
	"He denied having threatened to sue the paper over claims that he took bribes in the early 1990s.",
	"Not until last autumn did the council, by nine votes to eight, decide to let the family bury him there.",
	"“Was it you,” the judge asked him, “who wrote ‘burn this’ on the letter of June 5, 2008?”",
	"«Nous avons gagné», said Luc Petit, 31, after the vote on Sept. 30.",
	"The strike, the third in as many months, is to begin on Wednesday at noon and end by the 20th.",
	"There were fears that the border, closed since the coup of 1979, might never have been opened.",
}

// A splicer puts texts together from halves and clauses of sentences: what is
// grammar on either side of a seam and none across it.
type splicer struct {
	own     []string // always there, so that what is found with them is found again
	further []string // of the corpora, where those are
}

// Of a recipe, every piece has so many bytes: two choose the sentence, one the part
// of it and one what joins it to the next.
const pieceSize = 4

// mostPieces bounds a text: what goes wrong goes wrong within a few sentences.
const mostPieces = 24

// text follows a recipe. Of every later turn the sentences are others.
func (s *splicer) text(recipe []byte, turn int) string {
	var b strings.Builder
	for n := 0; len(recipe) >= pieceSize && n < mostPieces; n++ {
		number := int(recipe[0])<<8 | int(recipe[1])
		from := s.own
		if number >= 1<<15 && len(s.further) > 0 {
			from = s.further
		}
		b.WriteString(part(from[(number+turn)%len(from)], recipe[2]))
		b.WriteString(seams[int(recipe[3])%len(seams)])
		recipe = recipe[pieceSize:]
	}
	return b.String()
}

// Seams stand between two parts. Most often there is nothing but a space.
var seams = strings.Split(` | | | |, |, |. |. |.

|

|; |: | – | — | and | but | or | that | which | who | whose | when | after | before | because | if | than | to | of | by | in | with |, said |, who |, which |, and |.” |” |, “|: “| “|’ |’s | (|) |, the |, he said, |, according to |. On Friday, |. In 1987 | on Tuesday |? |... | not | was | had been | is to | were `, "|")

// part takes a stretch of clauses of a sentence, as one byte tells.
func part(sentence string, how byte) string {
	at := joints(sentence)
	k := at[int(how>>2)%len(at)]
	switch how & 3 {
	case 0:
		return sentence
	case 1:
		return strings.TrimSpace(sentence[:k])
	case 2:
		return strings.TrimSpace(strings.TrimRight(sentence[k:], ".”"))
	default:
		rest := sentence[k:]
		next := joints(rest)
		return strings.TrimSpace(rest[:next[int(how>>5)%len(next)]])
	}
}

// joints are the places at which a sentence comes apart: behind its marks, before
// what opens a clause or phrase, and in its middle.
func joints(sentence string) []int {
	at := []int{0}
	middle := false
	for i := 1; i < len(sentence); i++ {
		if sentence[i-1] != ' ' {
			continue
		}
		word, _, _ := strings.Cut(sentence[i:], " ")
		half := !middle && i > len(sentence)/2
		middle = middle || half
		if half || i > 1 && strings.IndexByte(",;:", sentence[i-2]) >= 0 || openers[word] {
			at = append(at, i)
		}
	}
	return append(at, len(sentence))
}

var openers = setOf(`that which who whose whom when where why how what after before because although while if unless as and but or to in on at by from for until since with of than not was were is are has had have will would been being said says told by about against – —`)

// newSplicer reads the sentences of the corpora where they are.
func newSplicer(f testing.TB) *splicer {
	s := &splicer{own: slices.Clone(spoken)}
	titles, err := os.ReadFile("testdata/titles.tsv")
	if err != nil {
		f.Fatal(err)
	}
	for line := range strings.Lines(string(titles)) {
		if sentence, _, ok := strings.Cut(line, "\t"); ok && sentence[0] != '#' {
			s.own = append(s.own, sentence)
		}
	}
	names, err := filepath.Glob(filepath.Join(root(f), "..", "shared", "corpora", "*.jsonl"))
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range names {
		if _, err := os.Stat(name); err == nil {
			_, docs := corpus(f, filepath.Base(name))
			for _, d := range docs {
				seg := segment.Split(d.Text)
				for _, sentence := range seg.Sentences {
					if text := strings.TrimSpace(d.Text[sentence.Start:sentence.End]); len(text) > 20 && len(text) < 600 {
						s.further = append(s.further, text)
					}
				}
			}
		}
	}
	if len(s.further) == 0 {
		f.Log("no corpora beside the repository: only the test's own sentences are spliced")
	}
	return s
}

// A title's words that its article need not have: what turns "found guilty" into
// "was found guilty", "without paying" into "did not pay".
var inserted = setOf(`said never am is are was were has have had do does did will would be been not no a an the of s don doesn didn hasn haven isn aren wasn weren he she it they his her its their`)

func setOf(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// wordsOf cuts s at all that is neither letter nor digit.
func wordsOf(s string) []string {
	return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.Is(unicode.M, r)
	})
}

// worded checks that titles consist of the article's words, other forms of its verbs
// allowed, and that expressions of time lie in the article one behind the other.
func worded(t *testing.T, ex model.Extraction) {
	t.Helper()
	body := ex.Article.Body
	has, lemma := map[string]bool{}, map[string]bool{}
	for _, w := range wordsOf(body) {
		if !has[w] {
			has[w], lemma[lexicon.Lemma(w)] = true, true
			if stem, ok := strings.CutSuffix(w, "ing"); ok { // a noun's lemma is itself
				has[stem+"ed"], has[strings.TrimSuffix(stem, "y")+"ied"] = true, true // a verb that no dictionary has
				for _, verb := range [...]string{stem, stem + "e", stem[:max(0, len(stem)-1)]} {
					lemma[verb], has[lexicon.PastOf(verb)] = true, true
				}
			}
		}
	}
	for _, e := range ex.Events {
		words := wordsOf(e.Title)
		if len(words) == 0 {
			t.Errorf("title %q has no word", e.Title)
		}
		for _, w := range words {
			if !has[w] && !inserted[w] && !lemma[lexicon.Lemma(w)] {
				t.Errorf("title %q: %q is no word of the article", e.Title, w)
			}
		}
		if e.Title != strings.TrimSpace(e.Title) || strings.Contains(e.Title, "  ") {
			t.Errorf("title %q has spaces to spare", e.Title)
		}
		if !(e.Trigger.Start >= 0 && e.Trigger.Start < e.Trigger.End && e.Trigger.End <= len(body)) {
			t.Errorf("%q: trigger %v lies outside the body", e.Title, e.Trigger)
		}
		for _, q := range e.Quotes {
			if q.Time != nil && !within(q.Time.Span, body) {
				t.Errorf("%q: time %v lies outside the body", e.Title, q.Time.Span)
			}
		}
	}
	for i, x := range ex.Times {
		if !within(x.Span, body) {
			t.Errorf("time %v lies outside the body", x.Span)
		}
		if i > 0 && x.Start < ex.Times[i-1].End {
			t.Errorf("times %v and %v overlap", ex.Times[i-1].Span, x.Span)
		}
	}
}

func within(s model.Span, body string) bool {
	return 0 <= s.Start && s.Start < s.End && s.End <= len(body)
}

// FuzzSplice reads what is put together of sentences that are each good English.
// One in so many is also read with others, and read at length.
func FuzzSplice(f *testing.F) {
	s := newSplicer(f)
	r := rand.New(rand.NewSource(1))
	for n := 1; n <= mostPieces; n++ {
		recipe := make([]byte, n*pieceSize)
		r.Read(recipe)
		for i := 0; i < len(recipe) && n%2 == 0; i += pieceSize {
			recipe[i] &= 0x7f
		}
		f.Add(recipe, n%4 != 0)
	}
	const seldom = 256
	f.Fuzz(func(t *testing.T, recipe []byte, dated bool) {
		a := model.Article{ID: "s", Body: s.text(recipe, 0)}
		if dated {
			a.Published = model.Published{Date: caldate.Of(2021, 3, 17), Provenance: model.FromFlag}
		}
		ex := Extract(a)
		sound(t, ex)
		worded(t, ex)
		if t.Failed() {
			t.Logf("in %q", a.Body)
			return
		}
		h := fnv.New32a()
		h.Write(recipe)
		if h.Sum32()%seldom != 0 || len(a.Body) == 0 {
			return
		}
		if got, want := Outlines([]model.Article{a, a})[1], outlined(ex); !slices.EqualFunc(got.Events, want.Events, func(x, y model.Event) bool { return x.Title == y.Title && x.When == y.When }) {
			t.Errorf("%q is read otherwise with another", a.Body)
		}
		linear(t, func(turn int) string { return s.text(recipe, turn) })
	})
}
