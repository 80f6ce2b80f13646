package event

import "testing"

// TestPeriods reads the figures of firms by the periods that they are of.
func TestPeriods(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want, never     []string
	}{
		{"half a year against the one before", "2022-08-17", "Kembla Group said on Tuesday that demand had slowed.\n\nProfit for the six months to June 30 rose to 8 million pounds from 6 million a year earlier.\n",
			[]string{"2022-01-01/2022-06-30 occurred Profit rose to 8 million pounds", "2021-01-01/2021-06-30 occurred Profit was 6 million"}, []string{"months"}},
		{"ended", "2022-08-17", "Net sales for the three months ended June 30 climbed 4 percent.\n",
			[]string{"2022-04-01/2022-06-30 occurred Net sales climbed 4 percent"}, []string{"ended", "months"}},
		{"ending", "2022-08-17", "The mill said it expects income in the year ending March 31, 2023, to fall below a forecast.\n", []string{"2022-04-01/2023-03-31 ongoing The mill expects income in the year ending March 31"}, nil},
		{"what a document covers", "2022-08-17", "The firm said on Tuesday that it would appeal.\n\nThe audit for the year ended March 2019 found holes in the ledger.\n", nil, []string{"audit"}},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
