package pack

import (
	"bytes"
	"encoding/gob"
	"errors"
	"fmt"
	"reflect"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"dateline/model"
	"dateline/model/caldate"
)

type inner struct {
	Word  string
	Count int16
}

type whole struct {
	_ struct{} `json:"-"`
}

type sample struct {
	Flag   bool
	Small  int8
	Big    uint64
	Ratio  float64
	Text   string
	Bytes  []byte
	List   []inner
	Where  *inner
	Names  map[string]inner
	Shares map[uint64]uint8
	//lint:ignore U1000 it is there to be refused: embedded and not exported
	inner2
}

//lint:ignore U1000 the part that sample embeds
type inner2 struct{}

type good struct {
	Flag   bool
	Small  int8
	Big    uint64
	Ratio  float64
	Text   string
	Bytes  []byte
	List   []inner
	Where  *inner
	Names  map[string]inner
	Shares map[uint64]uint8
}

func layout[T any](t interface{ Fatal(...any) }) *Layout {
	l, err := Of(reflect.TypeFor[T]())
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func drawGood(t *rapid.T) good {
	in := rapid.Custom(func(t *rapid.T) inner {
		return inner{rapid.SampledFrom([]string{"", "a", "b", strings.Repeat("long", 30)}).Draw(t, "w"), rapid.Int16().Draw(t, "c")}
	})
	g := good{
		Flag: rapid.Bool().Draw(t, "flag"), Small: rapid.Int8().Draw(t, "small"), Big: rapid.Uint64().Draw(t, "big"),
		Ratio: rapid.Float64().Draw(t, "ratio"), Text: rapid.String().Draw(t, "text"),
	}
	if b := rapid.SliceOf(rapid.Byte()).Draw(t, "bytes"); len(b) > 0 {
		g.Bytes = b
	}
	if l := rapid.SliceOf(in).Draw(t, "list"); len(l) > 0 {
		g.List = l
	}
	if rapid.Bool().Draw(t, "where") {
		v := in.Draw(t, "at")
		g.Where = &v
	}
	if m := rapid.MapOf(rapid.String(), in).Draw(t, "names"); len(m) > 0 {
		g.Names = m
	}
	if m := rapid.MapOf(rapid.Uint64(), rapid.Uint8()).Draw(t, "shares"); len(m) > 0 {
		g.Shares = m
	}
	return g
}

func TestRoundTrip(t *testing.T) {
	l := layout[good](t)
	rapid.Check(t, func(t *rapid.T) {
		g := drawGood(t)
		b, err := l.Append(nil, g)
		if err != nil {
			t.Fatal(err)
		}
		kept, err := Parse(l.Bytes(), reflect.TypeFor[good]())
		if err != nil {
			t.Fatal(err)
		}
		var back good
		if err := kept.Read(string(b), &back); err != nil || !reflect.DeepEqual(g, back) {
			t.Fatalf("%v: %+v, want %+v", err, back, g)
		}
		again, _ := l.Append(nil, back)
		if !bytes.Equal(b, again) {
			t.Fatal("equal values, other bytes")
		}
	})
}

func TestTypesThatCannotBePacked(t *testing.T) {
	type loop struct{ Next []loop }
	for _, typ := range []reflect.Type{reflect.TypeFor[whole](), reflect.TypeFor[sample](), reflect.TypeFor[loop](), reflect.TypeFor[func()]()} {
		if _, err := Of(typ); err == nil {
			t.Errorf("%v was taken", typ)
		}
	}
}

// What an older program wrote is read field by field: those that are gone or
// have become another kind of thing are passed over.
func TestOldLayout(t *testing.T) {
	type then struct {
		Gone  []map[string]*inner
		Text  string
		Other []int
		Kept  []inner
		Words string
	}
	type now struct {
		Added float64
		Kept  []struct{ Count int64 }
		Other string
		Text  string
		Words string
	}
	l := layout[then](t)
	b, err := l.Append(nil, then{
		Gone: []map[string]*inner{{"x": {"y", 1}, "z": nil}}, Text: "y", Other: []int{1, 2}, Kept: []inner{{"x", 7}, {"q", 8}}, Words: "q",
	})
	if err != nil {
		t.Fatal(err)
	}
	old, err := Parse(l.Bytes(), reflect.TypeFor[now]())
	if err != nil {
		t.Fatal(err)
	}
	var got now
	if err := old.Read(string(b), &got); err != nil {
		t.Fatal(err)
	}
	if got.Text != "y" || got.Words != "q" || len(got.Kept) != 2 || got.Kept[1].Count != 8 || got.Other != "" {
		t.Errorf("got %+v", got)
	}
}

func TestWrongBytesGiveAnError(t *testing.T) {
	l := layout[good](t)
	rapid.Check(t, func(t *rapid.T) {
		b, _ := l.Append(nil, drawGood(t))
		switch rapid.IntRange(0, 2).Draw(t, "how") {
		case 0:
			b = b[:rapid.IntRange(0, len(b)-1).Draw(t, "cut")]
			var g good
			if err := l.Read(string(b), &g); !errors.Is(err, ErrData) {
				t.Fatalf("cut bytes were read: %v", err)
			}
		case 1:
			b[rapid.IntRange(0, len(b)-1).Draw(t, "at")] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
			var g good
			_ = l.Read(string(b), &g) // may be another value; must not panic
		case 2:
			s := rapid.SliceOfN(rapid.Byte(), 0, 60).Draw(t, "noise")
			if kept, err := Parse(s, reflect.TypeFor[good]()); err == nil {
				var g good
				_ = kept.Read(string(b), &g)
			}
		}
	})
}

func TestHostileLengthsCostNoMemory(t *testing.T) {
	l := layout[[]model.Event](t)
	b := append([]byte{0xff, 0xff, 0x3f}, make([]byte, 1<<20-1)...) // a million empty events
	var got []model.Event
	allocated := testing.AllocsPerRun(1, func() { _ = l.Read(string(b), &got) })
	if allocated > 1000 {
		t.Errorf("%v allocations", allocated)
	}
	if err := l.Read("\xff\xff\xff\xff\xff\x0f", &got); !errors.Is(err, ErrData) {
		t.Errorf("a length past the data: %v", err)
	}
}

func someEvents(n int) []model.Event {
	out := make([]model.Event, n)
	for i := range out {
		d := caldate.Of(2020, 1, 1).AddDays(i % 900)
		out[i] = model.Event{
			ID: model.EventID(fmt.Sprintf("e%016x", uint64(i)*0x9e3779b97f4a7c15)), Title: fmt.Sprintf("The council of district %d adopts the plan of %d", i%377, i),
			Kind: model.Happening, Status: model.Occurred, Actors: []string{"Council", fmt.Sprintf("Mayor %d", i%91)}, When: caldate.OnDay(d),
			Why: "“on Tuesday” is the Tuesday before publication on " + d.Text(), Salience: float64(i%100) / 100,
			Quotes: []model.Quote{{Article: model.ArticleID(fmt.Sprintf("a%d", i/5)), Span: model.Span{Start: i % 4000, End: i%4000 + 150}, Time: &model.TimeExpr{
				Span: model.Span{Start: i % 4000, End: i%4000 + 10}, Type: model.TimexDate, Value: d.String(), When: caldate.OnDay(d), Rule: "weekday", Why: "“on Tuesday” is the Tuesday before publication",
			}}},
		}
	}
	return out
}

func BenchmarkReadEvents(b *testing.B) {
	l := layout[[]model.Event](b)
	events := someEvents(50_000)
	data, err := l.Append(nil, events)
	if err != nil {
		b.Fatal(err)
	}
	var g bytes.Buffer
	if err := gob.NewEncoder(&g).Encode(events); err != nil {
		b.Fatal(err)
	}
	b.Run("pack", func(b *testing.B) {
		for b.Loop() {
			var got []model.Event
			if err := l.Read(string(data), &got); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(len(data)), "bytes")
	})
	b.Run("gob", func(b *testing.B) {
		for b.Loop() {
			var got []model.Event
			if err := gob.NewDecoder(bytes.NewReader(g.Bytes())).Decode(&got); err != nil {
				b.Fatal(err)
			}
		}
		b.ReportMetric(float64(g.Len()), "bytes")
	})
}

// What is written piece by piece is what Append gives whole.
func TestWriteEqualsAppend(t *testing.T) {
	l := layout[good](t)
	var v good
	for i := range 20_000 {
		v.List = append(v.List, inner{Word: fmt.Sprint("word ", i%7000), Count: int16(i)})
	}
	v.Text, v.Flag = strings.Repeat("long ", 40_000), true
	want, err := l.Append(nil, v)
	if err != nil {
		t.Fatal(err)
	}
	var got bytes.Buffer
	if err := l.Write(&got, v); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(got.Bytes(), want) {
		t.Errorf("%d bytes, want %d", got.Len(), len(want))
	}
	if err := l.Write(full{}, v); !errors.Is(err, errFull) {
		t.Errorf("writing to a full disk gives %v", err)
	}
}

var errFull = errors.New("no room")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }
