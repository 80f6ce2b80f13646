package article

import (
	"context"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/parser"
	gmtext "github.com/yuin/goldmark/text"
	"github.com/yuin/goldmark/util"
)

// readMarkdown reads Markdown: front matter or header lines, the first heading
// as title, then the text without its marks. Pictures and raw HTML are dropped.
func readMarkdown(_ context.Context, in *input) ([]draft, error) {
	if err := in.textFits(); err != nil {
		return nil, err
	}
	d := draft{}
	s := decode(in.data, in.src.Charset)
	fields, s := frontMatter(s)
	if fields == nil {
		fields, s = headerLines(s)
	}
	d.apply(fields)
	body, heading := plainMarkdown(s)
	if d.title == "" {
		d.title = heading
	} else if heading != "" && !strings.EqualFold(heading, d.title) {
		body = heading + "\n\n" + body
	}
	if d.title == "" {
		d.body = d.head(unwrap(body))
	} else {
		d.body = d.head(body)
	}
	return []draft{d}, nil
}

// plainMarkdown returns the text of a Markdown document and its first heading
// when that stands before any other text.
func plainMarkdown(s string) (body, heading string) {
	src := []byte(s)
	p := parser.NewParser(
		parser.WithBlockParsers(parser.DefaultBlockParsers()...),
		parser.WithInlineParsers(append(parser.DefaultInlineParsers(), util.Prioritized(extension.NewStrikethroughParser(), 500))...),
		parser.WithParagraphTransformers(append(parser.DefaultParagraphTransformers(), util.Prioritized(extension.NewTableParagraphTransformer(), 200))...),
	)
	doc := p.Parse(gmtext.NewReader(src))
	var b strings.Builder
	for n := doc.FirstChild(); n != nil; n = n.NextSibling() {
		if h, ok := n.(*ast.Heading); ok && h.Level <= 2 && heading == "" && b.Len() == 0 {
			heading = oneLine(inlineText(h, src))
			continue
		}
		blockText(&b, n, src, 0)
	}
	return strings.TrimSpace(b.String()), heading
}

// blockText writes a block and a blank line after it.
func blockText(b *strings.Builder, n ast.Node, src []byte, depth int) {
	if depth > 100 {
		return
	}
	switch n := n.(type) {
	case *ast.HTMLBlock, *ast.ThematicBreak, *ast.LinkReferenceDefinition:
		return
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		lines := n.Lines()
		for i := range lines.Len() {
			seg := lines.At(i)
			b.Write(seg.Value(src))
		}
		b.WriteString("\n\n")
		return
	case *ast.Heading, *ast.Paragraph:
		if t := strings.TrimSpace(inlineText(n, src)); t != "" {
			b.WriteString(t)
			b.WriteString("\n\n")
		}
		return
	case *ast.TextBlock:
		b.WriteString(strings.TrimSpace(inlineText(n, src)))
		b.WriteString("\n")
		return
	case *extast.TableRow, *extast.TableHeader:
		for c := n.FirstChild(); c != nil; c = c.NextSibling() {
			if c != n.FirstChild() {
				b.WriteString(" | ")
			}
			b.WriteString(strings.TrimSpace(inlineText(c, src)))
		}
		b.WriteString("\n")
		return
	}
	for c := n.FirstChild(); c != nil; c = c.NextSibling() {
		blockText(b, c, src, depth+1)
	}
	if n.Kind() == ast.KindList || n.Kind() == extast.KindTable {
		b.WriteString("\n")
	}
}

// inlineText returns the words of a block without marks.
func inlineText(n ast.Node, src []byte) string {
	var b strings.Builder
	var walk func(n ast.Node, depth int)
	walk = func(n ast.Node, depth int) {
		for c := n.FirstChild(); c != nil && depth < 100; c = c.NextSibling() {
			switch c := c.(type) {
			case *ast.Text:
				b.Write(util.ResolveEntityNames(util.ResolveNumericReferences(util.UnescapePunctuations(c.Segment.Value(src)))))
				switch {
				case c.HardLineBreak():
					b.WriteByte('\n')
				case c.SoftLineBreak():
					b.WriteByte(' ')
				}
			case *ast.String:
				b.Write(c.Value)
			case *ast.AutoLink:
				b.Write(c.Label(src))
			case *ast.Image, *ast.RawHTML:
			default:
				walk(c, depth+1)
			}
		}
	}
	walk(n, 0)
	return b.String()
}
