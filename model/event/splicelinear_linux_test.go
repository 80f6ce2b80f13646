package event

import (
	"strings"
	"testing"
	"time"

	"dateline/model/internal/lineartest"
)

// linear checks that a text of many turns is read about as fast as the same in parts.
func linear(t *testing.T, turn func(int) string) {
	t.Helper()
	const small, factor, most = 4 << 10, 8, 4.0
	var parts []string
	var whole, b strings.Builder
	for i := 0; len(parts) < factor; i++ {
		b.WriteString(turn(i))
		b.WriteByte(' ')
		if b.Len() >= small {
			parts = append(parts, b.String())
			whole.WriteString(b.String())
			b.Reset()
		}
	}
	lineartest.Measure(t, "turns", most, 2*time.Millisecond, func() {
		for _, p := range parts {
			read(1, p)
		}
	}, func() { read(1, whole.String()) })
}
