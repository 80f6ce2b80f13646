package pack

import (
	"encoding/binary"
	"errors"
	"fmt"
	"reflect"
)

// shape is what a layout knows of a type.
type shape struct {
	kind   kind
	elem   *shape // slice, pointer, map value
	key    *shape // map
	fields []field
	typ    reflect.Type // nil where the program no longer has the type
}

type field struct {
	name  string
	shape *shape
	index int // in typ; -1 where the program no longer has the field
}

type kind uint8

const (
	kindBool kind = iota + 1
	kindInt
	kindUint
	kindFloat
	kindString
	kindBytes
	kindSlice
	kindMap
	kindPointer
	kindStruct
)

// Layout is how values of one type are packed.
type Layout struct {
	root  *shape
	bytes []byte
}

// ErrData is what reading wrong bytes gives.
var ErrData = errors.New("packed data is damaged")

// Of returns the layout of a type as the program has it now.
func Of(t reflect.Type) (*Layout, error) {
	l := &Layout{}
	var err error
	if l.root, err = shapeOf(t, map[reflect.Type]bool{}); err != nil {
		return nil, err
	}
	l.bytes = l.root.describe(nil)
	return l, nil
}

// Bytes returns the layout in the form that Parse reads.
func (l *Layout) Bytes() []byte { return l.bytes }

func shapeOf(t reflect.Type, open map[reflect.Type]bool) (*shape, error) {
	s := &shape{typ: t}
	var err error
	switch t.Kind() {
	case reflect.Bool:
		s.kind = kindBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		s.kind = kindInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		s.kind = kindUint
	case reflect.Float32, reflect.Float64:
		s.kind = kindFloat
	case reflect.String:
		s.kind = kindString
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			s.kind = kindBytes
			return s, nil
		}
		s.kind = kindSlice
		s.elem, err = shapeOf(t.Elem(), open)
	case reflect.Pointer:
		s.kind = kindPointer
		s.elem, err = shapeOf(t.Elem(), open)
	case reflect.Map:
		s.kind = kindMap
		if s.key, err = shapeOf(t.Key(), open); err == nil {
			s.elem, err = shapeOf(t.Elem(), open)
		}
	case reflect.Struct:
		if open[t] {
			return nil, fmt.Errorf("%v contains itself", t)
		}
		open[t] = true
		defer delete(open, t)
		s.kind = kindStruct
		for i := range t.NumField() {
			f := t.Field(i)
			if !f.IsExported() {
				return nil, fmt.Errorf("%v.%s is not exported", t, f.Name)
			}
			of, err := shapeOf(f.Type, open)
			if err != nil {
				return nil, err
			}
			s.fields = append(s.fields, field{name: f.Name, shape: of, index: i})
		}
	default:
		return nil, fmt.Errorf("%v cannot be packed", t)
	}
	return s, err
}

func (s *shape) describe(b []byte) []byte {
	b = append(b, byte(s.kind))
	switch s.kind {
	case kindSlice, kindPointer:
		b = s.elem.describe(b)
	case kindMap:
		b = s.elem.describe(s.key.describe(b))
	case kindStruct:
		b = binary.AppendUvarint(b, uint64(len(s.fields)))
		for _, f := range s.fields {
			b = binary.AppendUvarint(b, uint64(len(f.name)))
			b = append(b, f.name...)
			b = f.shape.describe(b)
		}
	}
	return b
}

// Parse reads a layout and fits it to the type as the program has it now. A
// field that is gone, or has become another kind of thing, is passed over.
func Parse(b []byte, t reflect.Type) (*Layout, error) {
	p := parser{b: b}
	root := p.shape(t, 0)
	if p.bad || len(p.b) != 0 {
		return nil, fmt.Errorf("layout of %v: %w", t, ErrData)
	}
	return &Layout{root: root, bytes: b}, nil
}

type parser struct {
	b   []byte
	bad bool
}

func (p *parser) uvarint() int {
	v, n := binary.Uvarint(p.b)
	if n <= 0 || v > 1<<20 {
		p.bad = true
		return 0
	}
	p.b = p.b[n:]
	return int(v)
}

// shape reads a description. t is nil for what the program no longer has.
func (p *parser) shape(t reflect.Type, depth int) *shape {
	s := &shape{}
	if p.bad || len(p.b) == 0 || depth > 20 {
		p.bad = true
		return s
	}
	s.kind = kind(p.b[0])
	p.b = p.b[1:]
	if t != nil && kindOf(t) == s.kind {
		s.typ = t
	}
	inner := func() reflect.Type {
		if s.typ == nil {
			return nil
		}
		return s.typ.Elem()
	}
	switch s.kind {
	case kindSlice, kindPointer:
		s.elem = p.shape(inner(), depth+1)
		if s.elem.typ == nil {
			s.typ = nil
		}
	case kindMap:
		var k reflect.Type
		if s.typ != nil {
			k = s.typ.Key()
		}
		s.key = p.shape(k, depth+1)
		s.elem = p.shape(inner(), depth+1)
		if s.key.typ == nil || s.elem.typ == nil {
			s.typ = nil
		}
	case kindStruct:
		for range p.uvarint() {
			n := p.uvarint()
			if p.bad || n > len(p.b) {
				p.bad = true
				return s
			}
			f := field{name: string(p.b[:n]), index: -1}
			p.b = p.b[n:]
			var ft reflect.Type
			if s.typ != nil {
				if sf, ok := s.typ.FieldByName(f.name); ok && len(sf.Index) == 1 && sf.IsExported() {
					ft, f.index = sf.Type, sf.Index[0]
				}
			}
			f.shape = p.shape(ft, depth+1)
			if f.shape.typ == nil {
				f.index = -1
			}
			s.fields = append(s.fields, f)
		}
	case kindBool, kindInt, kindUint, kindFloat, kindString, kindBytes:
	default:
		p.bad = true
	}
	return s
}

func kindOf(t reflect.Type) kind {
	switch t.Kind() {
	case reflect.Bool:
		return kindBool
	case reflect.Int, reflect.Int8, reflect.Int16, reflect.Int32, reflect.Int64:
		return kindInt
	case reflect.Uint, reflect.Uint8, reflect.Uint16, reflect.Uint32, reflect.Uint64:
		return kindUint
	case reflect.Float32, reflect.Float64:
		return kindFloat
	case reflect.String:
		return kindString
	case reflect.Slice:
		if t.Elem().Kind() == reflect.Uint8 {
			return kindBytes
		}
		return kindSlice
	case reflect.Map:
		return kindMap
	case reflect.Pointer:
		return kindPointer
	case reflect.Struct:
		return kindStruct
	}
	return 0
}
