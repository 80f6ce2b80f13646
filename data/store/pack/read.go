package pack

import (
	"encoding/binary"
	"fmt"
	"math"
	"reflect"
)

type reader struct {
	s       string // strings read are parts of it and keep it alive
	at      int
	strings []string
	bad     bool
	made    int // bytes of memory asked for, against hostile lengths
}

// Read unpacks data into what v points to, which should be zero. It fails with
// ErrData on wrong bytes; v is then of no use.
func (l *Layout) Read(data string, v any) error {
	rv := reflect.ValueOf(v)
	if rv.Kind() != reflect.Pointer || rv.IsNil() {
		return fmt.Errorf("%T is no pointer to read into", v)
	}
	if rv.Elem().Type() != l.root.typ {
		return fmt.Errorf("the layout of %v does not fit %v", l.root.typ, rv.Elem().Type())
	}
	r := reader{s: data}
	r.value(l.root, rv.Elem())
	if r.bad || r.at != len(r.s) {
		return fmt.Errorf("read %v: %w", l.root.typ, ErrData)
	}
	return nil
}

func (r *reader) uvarint() uint64 {
	var v uint64
	for shift := 0; shift < 64; shift += 7 {
		if r.at >= len(r.s) {
			break
		}
		c := r.s[r.at]
		r.at++
		v |= uint64(c&0x7f) << shift
		if c < 0x80 {
			return v
		}
	}
	r.bad = true
	return 0
}

// size reads a length; no element is shorter than a byte.
func (r *reader) size() int {
	n := r.uvarint()
	if n > uint64(len(r.s)-r.at) {
		r.bad = true
		return 0
	}
	return int(n)
}

func (r *reader) byte() byte {
	if r.at >= len(r.s) {
		r.bad = true
		return 0
	}
	c := r.s[r.at]
	r.at++
	return c
}

func (r *reader) bytes() string {
	n := r.size()
	s := r.s[r.at : r.at+n]
	r.at += n
	return s
}

func (r *reader) str() string {
	n := r.uvarint()
	if n > 0 {
		if n > uint64(len(r.strings)) {
			r.bad = true
			return ""
		}
		return r.strings[n-1]
	}
	s := r.bytes()
	if len(s) <= interned {
		r.strings = append(r.strings, s)
	}
	return s
}

// value reads into v; an invalid v means that the program no longer has the
// place, and the value is passed over.
func (r *reader) value(s *shape, v reflect.Value) {
	if r.bad {
		return
	}
	keep := v.IsValid() && s.typ != nil
	switch s.kind {
	case kindBool:
		if c := r.byte(); keep {
			v.SetBool(c != 0)
		}
	case kindInt:
		u := r.uvarint()
		n := int64(u>>1) ^ -int64(u&1)
		if keep {
			if v.OverflowInt(n) {
				r.bad = true
				return
			}
			v.SetInt(n)
		}
	case kindUint:
		n := r.uvarint()
		if keep {
			if v.OverflowUint(n) {
				r.bad = true
				return
			}
			v.SetUint(n)
		}
	case kindFloat:
		if r.at+8 > len(r.s) {
			r.bad = true
			return
		}
		f := math.Float64frombits(binary.LittleEndian.Uint64([]byte(r.s[r.at : r.at+8])))
		r.at += 8
		if keep {
			v.SetFloat(f)
		}
	case kindString:
		if str := r.str(); keep {
			v.SetString(str)
		}
	case kindBytes:
		if b := r.bytes(); keep && len(b) > 0 {
			v.SetBytes([]byte(b))
		}
	case kindSlice:
		r.slice(s, v, keep)
	case kindPointer:
		if r.byte() == 0 {
			return
		}
		if !keep {
			r.value(s.elem, reflect.Value{})
			return
		}
		p := reflect.New(s.typ.Elem())
		r.value(s.elem, p.Elem())
		v.Set(p)
	case kindMap:
		r.mapping(s, v, keep)
	case kindStruct:
		r.fields(s, v, keep)
	}
}

// room refuses to make more than hostile bytes are worth: a packed byte stands
// for at most this much memory.
const room = 512

func (r *reader) room(n int, t reflect.Type) bool {
	r.made += n * int(t.Size())
	if r.made > room*len(r.s)+1<<16 {
		r.bad = true
	}
	return !r.bad
}

func (r *reader) slice(s *shape, v reflect.Value, keep bool) {
	n := r.size()
	if r.bad || n == 0 {
		return
	}
	if !keep {
		for range n {
			r.value(s.elem, reflect.Value{})
		}
		return
	}
	if !r.room(n, s.typ.Elem()) {
		return
	}
	list := reflect.MakeSlice(s.typ, n, n)
	for i := range n {
		r.value(s.elem, list.Index(i))
	}
	v.Set(list)
}

func (r *reader) mapping(s *shape, v reflect.Value, keep bool) {
	n := r.size()
	if r.bad {
		return
	}
	if !keep {
		for range n {
			r.value(s.key, reflect.Value{})
			r.value(s.elem, reflect.Value{})
		}
		return
	}
	if !r.room(n, s.typ.Elem()) {
		return
	}
	m := reflect.MakeMapWithSize(s.typ, n)
	k, e := reflect.New(s.typ.Key()).Elem(), reflect.New(s.typ.Elem()).Elem()
	for range n {
		k.SetZero()
		e.SetZero()
		r.value(s.key, k)
		r.value(s.elem, e)
		m.SetMapIndex(k, e)
	}
	v.Set(m)
}

func (r *reader) fields(s *shape, v reflect.Value, keep bool) {
	n := (len(s.fields) + 7) / 8
	if r.at+n > len(r.s) {
		r.bad = true
		return
	}
	bits := r.s[r.at : r.at+n]
	r.at += n
	for i := range s.fields {
		if bits[i/8]&(1<<(i%8)) == 0 {
			continue
		}
		f := &s.fields[i]
		if keep && f.index >= 0 {
			r.value(f.shape, v.Field(f.index))
		} else {
			r.value(f.shape, reflect.Value{})
		}
	}
}
