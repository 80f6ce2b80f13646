package cli

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"strings"
	"testing"

	"dateline/model/event"
)

// TestAnnotateBudget bounds what one document of news costs the collector: the
// analysis works in memory that it keeps, so that nothing is allocated by the
// token, and little by the event.
func TestAnnotateBudget(t *testing.T) {
	const (
		documents = 60
		most      = 120 // allocations a document
	)
	text := strings.Join([]string{
		"The harbour board closed the northern quay on Tuesday after cracks were found in its wall, an official said.",
		"“We could not wait any longer,” Ada Holm, who has led the board since 2014, told reporters in the town hall.",
		"Engineers measured the wall in March and warned that it would not stand another winter.",
		"The quay was built in 1931 and was last repaired in October 1987, when two cranes were taken down.",
		"Ferries to the islands will leave from the fish market until the end of next year, the company announced on Wednesday.",
		"The repair is expected to cost 14 million kroner, and the council is to vote on it on June 3.",
	}, `\n\n`)
	var in bytes.Buffer
	for i := range documents {
		fmt.Fprintf(&in, "{\"doc\":\"d%d\",\"dct\":\"2021-05-12\",\"text\":\"%s\"}\n", i, text)
	}
	n := testing.AllocsPerRun(5, func() {
		if failed, err := annotate(context.Background(), bytes.NewReader(in.Bytes()), io.Discard, io.Discard, event.Outlines); err != nil || failed > 0 {
			t.Error(failed, err)
		}
	})
	if n > most*documents && !racing {
		t.Errorf("annotating a document takes %.0f allocations, more than %d", n/documents, most)
	}
	t.Logf("%.0f allocations a document", n/documents)
}
