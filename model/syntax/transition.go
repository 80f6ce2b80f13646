package syntax

import "strings"

// transitions says how well a tag follows another, in tenths of a bit; "*" is
// the row's default, V every full verb that is finite (Plain Third Past), X the
// finite auxiliaries (Modal BeFin HaveFin DoFin), N the common nouns (Noun
// Plural). Written by hand from English grammar.
const transitions = `
None: Det+10 Name+5 Pron+12 Prep+8 Adv+5 Sub+8 V-40 Past-35 Part-10 Base-25 X-15 Num+3 That-20 Rel-20 Wh+0 There+12 Conj+3 Genitive-90 Ger+0 Obj-30 Not-10 Poss+8 To-5 BeBase-30 BePart-40 HaveBase-60
Det: *-25 N+20 Plural+10 Adj+15 Name+8 Num+8 Part-5 Ger-25 Adv-3 Time+8 V-90 X-70 Base-90 Prep-50 Conj-50 Pron-70 Obj-70 Det-40 Comma-40 Poss-60 That-80 Sub-70 Genitive-70 To-80 Stop-40 BeBase-90 BePart-90 Open+0 Symbol+5 Other-20 HaveBase-90 Not-20
Poss: *-30 N+20 Plural+18 Adj+15 Name+5 Num+8 Part-5 Ger-15 Adv-8 Time+0 V-90 X-80 Base-90 Prep-60 Conj-60 Pron-80 Obj-80 Det-70 Comma-50 That-80 Sub-70 Genitive-80 To-80 Stop-50 BeBase-90 BePart-90 Open+5 HaveBase-90
Genitive: *-20 N+18 Plural+16 Adj+14 Name+8 Num+6 Part-5 Ger-15 Adv-5 Time+3 V-60 X-50 Base-90 Prep-30 Conj-30 Pron-60 Det-60 That-60 Sub-50 To-60 Comma-10 Stop-10 BeBase-90 HaveBase-90
Adj: *+0 N+20 Plural+18 Adj+6 Name+5 Conj+5 Prep+5 Comma+5 To+8 That+3 V-35 X-10 Base-60 Det-30 Pron-20 Obj-40 Ger-20 Part-12 Time+0 BeBase-60 HaveBase-60 BePart-60 Poss-30 Genitive-20 Num-5 There-30
Noun: *+0 Prep+10 Past+10 Third+9 Plain-28 N+7 Plural+9 Comma+5 Stop+5 Conj+5 Part+2 Modal+10 BeFin+10 HaveFin+10 DoFin+5 To+6 Genitive+10 Adv+0 Rel+5 That+3 Det-22 Adj-22 Base-70 Pron-12 Obj-45 Name-8 Time+3 Ger-10 Poss-25 BeBase-60 HaveBase-80 BePart-70 There-20 Num-8 Sub+3
Plural: *+0 Prep+10 Past+10 Plain+12 Third-45 Noun-22 Plural-18 Comma+5 Stop+5 Conj+5 Part+3 Modal+10 BeFin+10 HaveFin+10 DoFin+5 To+6 Genitive+8 Adv+0 Rel+6 That+3 Det-20 Adj-18 Base-60 Pron-8 Obj-45 Name-12 Time+3 Ger+0 Poss-20 BeBase-60 HaveBase-80 BePart-70 There-20 Num-10 Sub+3
Name: *+0 Name+15 Third+12 Past+13 Plain-28 N+2 Genitive+12 Prep+6 Comma+6 Stop+5 Conj+6 Modal+10 BeFin+10 HaveFin+10 DoFin+4 Part-3 To+3 Rel+0 That-10 Det-20 Adj-20 Base-60 Pron-20 Obj-45 Time+4 Poss-25 BeBase-60 HaveBase-80 BePart-70 Num+0 Ger-5 Adv+0
Pron: *-10 Genitive-25 V+13 X+13 Adv+5 Part-25 N-45 Adj-22 Base-45 Det-20 Pron-40 Obj-40 Prep+3 Comma+3 Stop+3 Conj+0 Name-35 Ger-12 To-3 That-5 Rel+5 Time-5 Poss-30 Num-20 BeBase-50 BePart-50 HaveBase-60 Not+0
Obj: *+0 V-25 X-12 Base-5 N-40 Adj-15 Det+3 Prep+12 To+12 Adv+5 Comma+6 Stop+8 Conj+5 Ger+3 Part-3 Name-25 Pron-20 Obj-30 Time+6 That+6 Poss-10 Genitive-30 Sub+5 HaveBase-50 BeBase-20
Rel: *-10 Genitive-60 V+12 X+12 Pron+8 Det+5 Name+5 N+0 Plural+2 Adv+3 Poss+5 Part-25 Base-60 Prep-25 Comma-15 Num-5 Adj-5 Ger-20 To-60 Obj-50 Time-20 There+5 HaveBase-80 BeBase-80
Wh: *-5 Genitive-60 Pron+8 Det+5 Name+5 N+2 Plural+2 V+2 X+5 To+8 Adj+3 Adv+3 Part-25 Base-60 Prep-15 Ger-15 HaveBase-80 BeBase-80 Num+0 There+5
There: *-15 Genitive-60 BeFin+30 Modal+15 HaveFin+15 V-5 Det-25 N-30 Adv+0 BeBase-30
Num: *+0 N+10 Plural+16 Adj+6 Time+3 Prep+5 Comma+5 Stop+5 Conj+3 V-8 Past+0 X-3 Det-25 Base-60 Num+6 Name+0 Symbol+6 Pron-20 Obj-40 To-3 Genitive+0 Part-5 HaveBase-80 BeBase-70 Ger-10 Third-12
Time: *+0 Prep+8 Past+6 Third+3 Plain-8 Comma+8 Stop+8 Num+10 That+6 N+2 Genitive+10 To+5 X+5 Det+2 Name+3 Conj+3 Adv+5 Base-40 Adj-5 Obj-40 Time+5 Pron+0 Part+0 Ger+0 HaveBase-80 BeBase-70
Adv: *+0 Adj+8 Past+6 Part+8 Ger+3 Third+5 Plain+2 Base+0 Adv+0 Prep+4 Det+0 N-14 Plural-10 Comma+6 Stop+4 That+2 Name-5 Time+2 Num+3 Obj-20 BeBase-10 HaveBase-20 X+2 Genitive-50 Conj+0 Sub+3 To+2
Not: *-5 Base+3 Part+8 Ger+8 Adj+5 Det+5 Adv+5 To+8 BeBase+5 HaveBase+5 Prep+3 N-15 V-20 Comma-5 X-20 Conj+0
Prep: *-15 Det+12 N+9 Plural+9 Name+10 Ger+10 Num+8 Pron-5 Obj+10 Adj+5 Poss+12 Time+12 Wh+3 Rel+2 Base-80 V-70 X-60 Part-22 Comma-25 Stop-10 Adv-5 Prep+0 Conj-25 That-30 Sub-30 To-70 There-20 BeGer+0 BeBase-80 HaveBase-80 Open+5 Genitive-70 Not-10 Symbol+5 Close-15
To: *-70 Base+25 BeBase+25 HaveBase+20 Adv-5 Not-5 N-90
Modal: *-50 Base+25 BeBase+25 HaveBase+25 Adv+5 Not+10 Pron-8 N-40 Det-20 Comma-20 Stop-20 Name-25 Prep-35 V-70
BeFin: *-5 Part+20 Ger+18 Adj+12 Det+10 Adv+8 Not+12 Prep+6 N-3 Plural-3 Past-80 Base-80 V-80 Pron-3 Obj-10 To+5 BeGer+20 Num+3 Name+0 That+3 Wh+3 Comma-5 Poss+5 BePart-60 HaveBase-80 BeBase-80 There+0 Time+3
BeBase: *-5 Part+22 Ger+15 Adj+12 Det+10 Adv+6 Not+5 Prep+6 N-3 Plural-3 Past-80 Base-80 V-80 Num+3 Name+0 To+3 Poss+5 HaveBase-80
BePart: *-5 Part+22 Ger+15 Adj+12 Det+10 Adv+6 Prep+6 N-3 Past-80 Base-80 V-80 Num+3 Poss+5 To+3 HaveBase-80
BeGer: *-5 Part+22 Adj+10 Det+8 Adv+5 Prep+3 N-3 Past-80 Base-80 V-80 HaveBase-80
HaveFin: *-5 Part+20 BePart+28 Det+10 Adv+6 Not+12 Past-80 V-80 Base-80 N-3 Plural+0 Adj+0 To+6 Num+5 Poss+6 Name-5 Pron-5 Obj-5 Prep-8 Comma-8 HaveBase-80 Ger-20 Time-15
HaveBase: *-5 Part+22 BePart+28 Det+8 Adv+5 Past-80 V-80 Base-80 N-3 To+6 Num+5 Poss+6
DoFin: *-5 Not+15 Base+8 Pron+5 Det+3 Past-80 V-60 N-12 Name-5 Adv+0 Obj+3 Plural-5 BeBase-10 HaveBase+5
Base: *+0 Det+10 Prep+7 N+0 Plural+3 Name+5 Obj+8 Pron-5 That+6 To+6 Adv+3 Adj+1 Time+5 Part-15 Ger-5 V-45 Base-45 Poss+8 Num+5 BeFin-30 HaveFin-40 Modal-30 Wh+5 Comma+2 Stop+3 HaveBase-60 BeBase-40 Genitive-60
Plain: *+0 Det+10 Prep+6 N-1 Plural+3 Name+5 Obj+6 Pron+2 That+8 To+6 Adv+3 Adj+1 Time+4 Part-15 Ger-5 V-45 Base-50 Poss+8 Num+5 BeFin-30 HaveFin-40 Modal-30 Wh+5 Comma+0 HaveBase-60 BeBase-50 Genitive-60
Third: *+0 Det+10 Prep+6 N-1 Plural+3 Name+6 Obj+6 Pron+3 That+8 To+6 Adv+3 Adj+1 Time+4 Part-15 Ger-5 V-45 Base-50 Poss+8 Num+5 BeFin-30 HaveFin-40 Modal-30 Wh+5 Comma+0 HaveBase-60 BeBase-50 Genitive-60
Past: *+0 Det+10 Prep+7 N-1 Plural+3 Name+6 Obj+6 Pron+3 That+8 To+6 Adv+4 Adj+1 Time+7 Part-15 Ger-3 V-45 Base-50 Poss+8 Num+5 BeFin-30 HaveFin-40 Modal-30 Wh+5 Comma+2 Stop+3 HaveBase-60 BeBase-50 Genitive-60
Part: *+0 Prep+10 Det+3 N+4 Plural+5 Name-3 Obj-3 Pron-10 That+4 To+8 Adv+4 Adj+0 Time+8 Part-12 Ger-5 V-35 Base-55 Poss+2 Num+3 BeFin-15 HaveFin-20 Modal-10 Wh+2 Comma+4 Stop+4 HaveBase-60 BeBase-50 Genitive-60
Ger: *+0 Det+10 Prep+8 N+5 Plural+7 Name+5 Obj+6 Pron-5 That+5 To+5 Adv+4 Adj+1 Time+4 Part-10 Ger-15 V-30 Third-15 Base-55 Poss+8 Num+4 BeFin-8 HaveFin-15 Modal-8 Wh+4 Comma+3 Stop+3 HaveBase-60 BeBase-50 Genitive-50
Conj: *+0 Det+4 N+3 Plural+3 Name+4 Past+0 Third-3 Plain-6 Base-6 Pron+4 Adj+3 Adv+2 Ger+2 Part+0 Prep+2 Num+2 X+0 Comma-15 Stop-30 Conj-30 Genitive-70 HaveBase-40 BeBase-20 To+3
That: *-5 Genitive-60 Det+9 Pron+11 Name+8 Plural+6 N+2 Poss+8 Adj+3 Num+5 There+10 Prep+2 Adv+2 V-35 X-12 Base-50 Part-25 Ger-3 Obj-30 Comma-8 Stop-20 To-25 Time+3 Sub+3 HaveBase-80 BeBase-80 Open+3
Sub: *+0 Det+8 Pron+10 Name+6 Plural+4 N+2 Poss+6 Adj+0 Num+3 There+8 Prep+0 V-28 X-25 Base-45 Part-3 Ger+6 Obj-30 Comma-5 Stop-25 To-10 HaveBase-80 BeBase-80
Comma: *+0 Det+4 Name+3 Conj+6 Rel+6 Sub+4 Ger+5 Past-6 Third-6 Plain-14 Part+3 Base-25 Pron+3 Obj-30 That-5 HaveBase-60 BeBase-40 Adv+3 Prep+3 Genitive-80
Stop: *+0 Genitive-80
Colon: *+0 Det+4 Name+3 Pron+4 Base-15 V-15 Past-10 HaveBase-60 BeBase-40 Genitive-80
Open: *+0 Det+4 Pron+5 Name+3 V-18 Base-10 Adj+2 Genitive-80 HaveBase-60 BeBase-40 Obj-30
Close: *+0 V+3 Past+5 Third+5 Prep+3 Conj+3 Base-20 Comma+3 N+2 Name+2 Pron+3 HaveBase-60 BeBase-40
Symbol: *+0 Num+10 Base-40 V-20 HaveBase-60 BeBase-60
Other: *+0`

// lead gives the score of a tag behind another: by the tag, then by the one
// before it. A power of two a side spares the search its bounds checks.
var lead = func() (m [64][64]int16) {
	for before, row := range readTransitions() {
		for tag, score := range row {
			m[tag][before] = score
		}
	}
	return m
}()

func readTransitions() (m [tagCount][tagCount]int16) {
	names := map[string][]Tag{"V": {Plain, Third, Past}, "X": {Modal, BeFin, HaveFin, DoFin}, "N": {Noun, Plural}}
	for i, n := range tagNames {
		names[n] = []Tag{Tag(i)}
	}
	for _, line := range strings.Split(strings.TrimSpace(transitions), "\n") {
		f := strings.Fields(line)
		row := names[strings.TrimSuffix(f[0], ":")][0]
		// Groups first, so that a tag named by itself wins.
		for pass := range 3 {
			for _, x := range f[1:] {
				i := strings.IndexAny(x, "+-")
				group := 2
				switch x[:i] {
				case "*":
					group = 0
				case "V", "X", "N":
					group = 1
				}
				if group != pass {
					continue
				}
				score := int16(0)
				for _, c := range x[i+1:] {
					score = score*10 + int16(c-'0')
				}
				if x[i] == '-' {
					score = -score
				}
				if x[:i] == "*" {
					for t := range m[row] {
						m[row][t] = score
					}
					continue
				}
				tags, ok := names[x[:i]]
				if !ok {
					panic("transitions: no tag " + x)
				}
				for _, t := range tags {
					m[row][t] = score
				}
			}
		}
	}
	return m
}
