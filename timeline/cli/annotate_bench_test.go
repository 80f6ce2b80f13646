package cli

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"testing"

	"dateline/model/event"
)

// BenchmarkAnnotate is the whole way from JSON in to JSON out, on every core,
// over news of a public corpus; it is skipped where the corpus is not beside
// the checkout.
func BenchmarkAnnotate(b *testing.B) {
	in, err := os.ReadFile(filepath.Join("..", "..", "..", "shared", "corpora", "timebank.timex.jsonl"))
	if err != nil {
		b.Skipf("the corpus is not here: %v", err)
	}
	in = bytes.Repeat(in, 4)
	b.SetBytes(int64(len(in)))
	for b.Loop() {
		if failed, err := annotate(context.Background(), bytes.NewReader(in), io.Discard, io.Discard, event.Outlines); err != nil || failed > 0 {
			b.Fatal(failed, err)
		}
	}
}
