package pack

import (
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"reflect"
	"sort"
)

// shortest strings that come again are written once; longer ones hardly do.
const interned = 64

type writer struct {
	b       []byte
	strings map[string]uint64
	to      io.Writer // takes b whenever it has grown to flushed bytes; nil for never
	err     error
}

const flushed = 64 << 10

// Write is Append to a writer: what it has in memory at a time is little.
func (l *Layout) Write(to io.Writer, v any) error {
	w := writer{b: make([]byte, 0, flushed+flushed/4), strings: map[string]uint64{}, to: to}
	if err := l.pack(&w, v); err != nil {
		return err
	}
	w.flush(0)
	return w.err
}

func (w *writer) flush(least int) {
	if w.to == nil || len(w.b) <= least {
		return
	}
	if w.err == nil {
		_, w.err = w.to.Write(w.b)
	}
	w.b = w.b[:0]
}

// Append packs v, whose type is the layout's (or a pointer to it), to b. Map
// entries are written in the order of their keys, so that equal values give
// equal bytes.
func (l *Layout) Append(b []byte, v any) ([]byte, error) {
	w := writer{b: b, strings: map[string]uint64{}}
	if err := l.pack(&w, v); err != nil {
		return b, err
	}
	return w.b, nil
}

func (l *Layout) pack(w *writer, v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() == reflect.Pointer && l.root.kind != kindPointer {
		rv = rv.Elem()
	}
	if rv.Type() != l.root.typ {
		return fmt.Errorf("the layout of %v does not fit %v", l.root.typ, rv.Type())
	}
	w.value(l.root, rv)
	return nil
}

func (w *writer) uvarint(v uint64) { w.b = binary.AppendUvarint(w.b, v) }

// str writes 0 length bytes for a new string, or the number of one written
// before, counted from 1.
func (w *writer) str(s string) {
	if len(s) > interned {
		w.uvarint(0)
		w.uvarint(uint64(len(s)))
		w.b = append(w.b, s...)
		return
	}
	if n, ok := w.strings[s]; ok {
		w.uvarint(n)
		return
	}
	w.strings[s] = uint64(len(w.strings) + 1)
	w.uvarint(0)
	w.uvarint(uint64(len(s)))
	w.b = append(w.b, s...)
}

func (w *writer) value(s *shape, v reflect.Value) {
	switch s.kind {
	case kindBool:
		if v.Bool() {
			w.b = append(w.b, 1)
		} else {
			w.b = append(w.b, 0)
		}
	case kindInt:
		w.b = binary.AppendVarint(w.b, v.Int())
	case kindUint:
		w.uvarint(v.Uint())
	case kindFloat:
		w.b = binary.LittleEndian.AppendUint64(w.b, math.Float64bits(v.Float()))
	case kindString:
		w.str(v.String())
	case kindBytes:
		w.uvarint(uint64(v.Len()))
		w.b = append(w.b, v.Bytes()...)
	case kindSlice:
		w.uvarint(uint64(v.Len()))
		for i := range v.Len() {
			w.value(s.elem, v.Index(i))
		}
	case kindPointer:
		if v.IsNil() {
			w.b = append(w.b, 0)
			return
		}
		w.b = append(w.b, 1)
		w.value(s.elem, v.Elem())
	case kindMap:
		keys := v.MapKeys()
		sort.Slice(keys, func(i, j int) bool { return less(s.key.kind, keys[i], keys[j]) })
		w.uvarint(uint64(len(keys)))
		for _, k := range keys {
			w.value(s.key, k)
			w.value(s.elem, v.MapIndex(k))
		}
	case kindStruct:
		w.fields(s, v)
	}
}

// fields writes a bit for each field, set where it is not zero, and those.
func (w *writer) fields(s *shape, v reflect.Value) {
	var room [16]byte
	set := room[:0] // a bit for each field
	for range (len(s.fields) + 7) / 8 {
		set = append(set, 0)
	}
	for i := range s.fields {
		f := &s.fields[i]
		fv := v.Field(f.index)
		if fv.IsZero() {
			continue
		}
		if (f.shape.kind == kindSlice || f.shape.kind == kindMap || f.shape.kind == kindBytes) && fv.Len() == 0 {
			continue
		}
		set[i/8] |= 1 << (i % 8)
	}
	w.b = append(w.b, set...)
	for i := range s.fields {
		if set[i/8]&(1<<(i%8)) != 0 {
			f := &s.fields[i]
			w.value(f.shape, v.Field(f.index))
		}
	}
	w.flush(flushed)
}

func less(k kind, a, b reflect.Value) bool {
	switch k {
	case kindInt:
		return a.Int() < b.Int()
	case kindUint:
		return a.Uint() < b.Uint()
	case kindString:
		return a.String() < b.String()
	}
	return false
}
