package event

import "testing"

// TestEvidence keeps apart, in the report of a trial, what the court did and what it was
// told of.
func TestEvidence(t *testing.T) {
	for _, c := range []struct {
		name, dct, text string
		want, never     []string
	}{
		{"a robbery", "2024-02-22", "A roofer who robbed a jeweller was jailed for nine years on Wednesday.\n\nLuke Farrow, 31, struck Nina Colt with a hammer outside her shop in Hull on the evening of May 5 last year.\n\nThe jury heard that Farrow owed money. He waited in a doorway and followed her. Mrs Colt crawled to a taxi. She reached the infirmary at 9.40pm.\n",
			[]string{"2024-02-21 occurred A roofer who robbed a jeweller was jailed", "2023-05-05T21:40:00 occurred Nina Colt reached the infirmary"},
			[]string{"waited", "crawled"}},
		{"prosecuting", "2024-02-22", "A cook was fined for poaching on Wednesday.\n\nProsecuting, Dean Marlow said the cook had set snares on the moor. Wardens hid in a ditch.\n\nThe magistrates ordered the cook to pay costs.\n",
			[]string{"2024-02-21 occurred The magistrates ordered the cook"}, []string{"hid"}},
		{"a court of appeal", "2024-02-22", "The Supreme Court heard arguments over a levy on Wednesday.\n\nProtesters gathered on the steps.\n",
			[]string{"2024-02-21 occurred Protesters gathered"}, nil},
	} {
		ex := extractText(c.text, c.dct)
		sound(t, ex)
		expect(t, c.name, ex, c.want, c.never)
	}
}
