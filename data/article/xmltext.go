package article

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
)

// elem is an element of an XML document that was small enough to be held.
type elem struct {
	name     string // without prefix
	space    string // the namespace, or the prefix where it is not declared
	attrs    []xml.Attr
	children []node
	// start and end are the bytes of the decoded document that it covers.
	start, end int64
}

// node is an element or a run of text.
type node struct {
	elem *elem
	text string
}

// parseXML reads an XML document leniently and safely: entities beyond XML's
// own five and HTML's names are not resolved, nothing outside is read, and
// elements nest no deeper than the limit. What stands before an error is kept
// when there is something.
func (l *Limits) parseXML(data []byte) (*elem, error) {
	if int64(len(data)) > l.Markup {
		return nil, failf(StageLimit, nil, "a part of it is %s of XML and may have %s", size(int64(len(data))), size(l.Markup))
	}
	return parseXML(data, l.Nesting)
}

func parseXML(data []byte, nesting int) (*elem, error) {
	d := xml.NewDecoder(strings.NewReader(xmlString(data)))
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.AutoClose = nil
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // it is decoded already
	root := &elem{}
	stack := []*elem{root}
	for {
		at := d.InputOffset()
		tok, err := d.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			if len(root.children) > 0 && len(stack) > 1 {
				return root, failf(StageRead, err, "its XML is broken or cut short (%v)", err)
			}
			return nil, failf(StageRead, err, "its XML is broken (%v)", err)
		}
		top := stack[len(stack)-1]
		switch t := tok.(type) {
		case xml.StartElement:
			if len(stack) > nesting {
				return nil, failf(StageLimit, nil, "its elements lie more than %d deep in one another", nesting)
			}
			e := &elem{name: t.Name.Local, space: t.Name.Space, attrs: append([]xml.Attr(nil), t.Attr...), start: at}
			top.children = append(top.children, node{elem: e})
			stack = append(stack, e)
		case xml.EndElement:
			if len(stack) > 1 {
				top.end = d.InputOffset()
				stack = stack[:len(stack)-1]
			}
		case xml.CharData:
			if n := len(top.children); n > 0 && top.children[n-1].elem == nil {
				top.children[n-1].text += string(t)
			} else if len(stack) > 1 {
				top.children = append(top.children, node{text: string(t)})
			}
		case xml.Directive:
			if strings.Contains(string(t), "<!ENTITY") {
				return nil, failf(StageLimit, errors.New("entity declarations"), "it declares entities of its own, which are not expanded: it may be an attack; save it without")
			}
		}
	}
	return root, nil
}

// xmlString decodes an XML document by the encoding that it declares, and drops
// the controls that XML does not allow but feeds hold.
func xmlString(data []byte) string {
	declared := ""
	head := data[:min(len(data), 200)]
	if _, after, ok := bytes.Cut(head, []byte("encoding=")); ok && len(after) > 2 {
		if name, _, ok := bytes.Cut(after[1:], after[:1]); ok {
			declared = string(name)
		}
	}
	s := strings.TrimPrefix(mendLost(decodeBytes(data, declared)), "\ufeff")
	return strings.Map(func(r rune) rune {
		if r < 0x20 && r != '\n' && r != '\t' && r != '\r' || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
}

// attr returns an attribute by its local name.
func (e *elem) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// find returns the first descendant of that name, in document order.
func (e *elem) find(name string) *elem {
	for _, c := range e.children {
		if c.elem == nil {
			continue
		}
		if c.elem.name == name {
			return c.elem
		}
		if f := c.elem.find(name); f != nil {
			return f
		}
	}
	return nil
}

// all calls f with every descendant of that name that is not inside another.
func (e *elem) all(name string, f func(*elem)) {
	for _, c := range e.children {
		if c.elem == nil {
			continue
		}
		if c.elem.name == name {
			f(c.elem)
			continue
		}
		c.elem.all(name, f)
	}
}

// child returns the first child of that name.
func (e *elem) child(names ...string) *elem {
	for _, name := range names {
		for _, c := range e.children {
			if c.elem != nil && c.elem.name == name {
				return c.elem
			}
		}
	}
	return nil
}

// text returns all the text inside an element.
func (e *elem) text() string {
	if e == nil {
		return ""
	}
	var b strings.Builder
	e.write(&b)
	return strings.TrimSpace(b.String())
}

func (e *elem) write(b *strings.Builder) {
	for _, c := range e.children {
		if c.elem == nil {
			b.WriteString(c.text)
			continue
		}
		c.elem.write(b)
	}
}

// markup writes the inside of an element as markup again, for XHTML in XML.
func (e *elem) markup() string {
	var b strings.Builder
	e.writeMarkup(&b)
	return b.String()
}

func (e *elem) writeMarkup(b *strings.Builder) {
	for _, c := range e.children {
		if c.elem == nil {
			_ = xml.EscapeText(b, []byte(c.text)) // a strings.Builder does not fail
			continue
		}
		fmt.Fprintf(b, "<%s>", c.elem.name)
		c.elem.writeMarkup(b)
		fmt.Fprintf(b, "</%s>", c.elem.name)
	}
}
