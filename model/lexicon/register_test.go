package lexicon

import (
	"testing"

	"pgregory.net/rapid"
)

func TestRegisterIsAMap(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var r Register[int]
		for range rapid.IntRange(1, 4).Draw(t, "texts") {
			want := map[string]int{}
			for _, form := range rapid.SliceOfN(rapid.StringMatching(`[a-cA]{0,3}|[a-z]{1,9}|[ab]{14,18}|[a-c ]{30,33}`), 0, 300).Draw(t, "forms") {
				n, known := want[form]
				if v, ok := r.Look(form); v != n || ok != known || r.Of(form) != n {
					t.Fatalf("%q has %d, %v, not %d, %v", form, v, ok, n, known)
				}
				want[form] = n + 1
				r.Set(form, n+1)
			}
			for form, n := range want {
				if r.Of(form) != n {
					t.Fatalf("%q has %d, not %d", form, r.Of(form), n)
				}
			}
			r.Reset()
			for form := range want {
				if _, ok := r.Look(form); ok {
					t.Fatalf("%q is not forgotten", form)
				}
			}
		}
	})
}
