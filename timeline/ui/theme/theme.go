package theme

import (
	"image/color"
	"sync"

	"fyne.io/fyne/v2"
	base "fyne.io/fyne/v2/theme"

	"dateline/assets"
	"dateline/timeline/ui/flow"
)

// The files of type. Sans is for the program's words; Serif for the articles'
// words, so that a quote is always recognisable as one.
var (
	Sans        = fyne.NewStaticResource("NotoSans-Regular.ttf", assets.SansRegular)
	SansBold    = fyne.NewStaticResource("NotoSans-Bold.ttf", assets.SansBold)
	SansItalic  = fyne.NewStaticResource("NotoSans-Italic.ttf", assets.SansItalic)
	Serif       = fyne.NewStaticResource("NotoSerif-Regular.ttf", assets.SerifRegular)
	SerifBold   = fyne.NewStaticResource("NotoSerif-Bold.ttf", assets.SerifBold)
	SerifItalic = fyne.NewStaticResource("NotoSerif-Italic.ttf", assets.SerifItalic)
)

// Type sizes, px.
const (
	Head   float32 = 11 // small caps heads
	Small  float32 = 12 // second lines
	Body   float32 = 13 // the program's words
	Strong float32 = 15 // the story's name
	Quote  float32 = 15 // the articles' words
	Title  float32 = 19 // an event's title
)

var faces sync.Map // *fyne.StaticResource → *flow.Face

// Face returns the measure of one of the files of type above.
func Face(r *fyne.StaticResource) *flow.Face {
	if f, ok := faces.Load(r); ok {
		return f.(*flow.Face)
	}
	f, err := flow.NewFace(r.StaticContent)
	if err != nil { // the fonts are part of the binary and tested
		panic(err)
	}
	got, _ := faces.LoadOrStore(r, f)
	return got.(*flow.Face)
}

// Paper is the toolkit's theme over a palette.
type Paper struct{ Palette *Palette }

var _ fyne.Theme = Paper{}

// Color gives every role of the toolkit its colour, whatever the system's own
// variant is: the window's switch decides.
func (t Paper) Color(name fyne.ThemeColorName, _ fyne.ThemeVariant) color.Color {
	p := t.Palette
	switch name {
	case base.ColorNameBackground:
		return Cleared(p.Paper)
	case base.ColorNameForeground:
		return p.Ink
	case base.ColorNameDisabled, base.ColorNamePlaceHolder:
		return p.Faint
	case base.ColorNameButton, base.ColorNameInputBackground:
		return p.Sheet
	case base.ColorNameDisabledButton, base.ColorNameHeaderBackground:
		return p.Side
	case base.ColorNameInputBorder:
		return p.Outline
	case base.ColorNameSeparator:
		return p.Hairline
	case base.ColorNameOverlayBackground, base.ColorNameMenuBackground:
		return p.Sheet
	case base.ColorNamePrimary, base.ColorNameHyperlink:
		return p.Accent
	case base.ColorNameForegroundOnPrimary, base.ColorNameForegroundOnError, base.ColorNameForegroundOnSuccess, base.ColorNameForegroundOnWarning:
		return p.OnAccent
	case base.ColorNameFocus:
		return Alpha(p.Accent, 0x50)
	case base.ColorNameSelection:
		return p.Select
	case base.ColorNameHover:
		return Alpha(p.Ink, 0x0c)
	case base.ColorNamePressed:
		return Alpha(p.Ink, 0x1c)
	case base.ColorNameScrollBar:
		return Alpha(p.Ink, 0x30)
	case base.ColorNameScrollBarBackground:
		return color.Transparent
	case base.ColorNameShadow:
		if p.Dark {
			return color.NRGBA{A: 0x70}
		}
		return color.NRGBA{A: 0x28}
	case base.ColorNameError:
		return p.Error
	case base.ColorNameWarning:
		return p.Amber
	case base.ColorNameSuccess:
		return p.Sources[2]
	}
	v := base.VariantLight
	if p.Dark {
		v = base.VariantDark
	}
	return base.DefaultTheme().Color(name, v)
}

// Font answers with Noto Sans; monospaced and symbols stay the toolkit's.
func (t Paper) Font(s fyne.TextStyle) fyne.Resource {
	switch {
	case s.Monospace || s.Symbol || s.Bold && s.Italic:
		return base.DefaultTheme().Font(s)
	case s.Bold:
		return SansBold
	case s.Italic:
		return SansItalic
	}
	return Sans
}

// Icon answers with the toolkit's own.
func (t Paper) Icon(name fyne.ThemeIconName) fyne.Resource { return base.DefaultTheme().Icon(name) }

// Size answers in px on the 8 px grid.
func (t Paper) Size(name fyne.ThemeSizeName) float32 {
	switch name {
	case base.SizeNameText:
		return Body
	case base.SizeNameCaptionText:
		return Small
	case base.SizeNameHeadingText:
		return Title
	case base.SizeNameSubHeadingText:
		return Strong
	case base.SizeNamePadding:
		return 4
	case base.SizeNameInnerPadding:
		return 8
	case base.SizeNameInputBorder, base.SizeNameSeparatorThickness:
		return 1
	case base.SizeNameInputRadius, base.SizeNameSelectionRadius:
		return 6
	case base.SizeNameScrollBar:
		return 8
	case base.SizeNameScrollBarSmall:
		return 3
	case base.SizeNameInlineIcon:
		return 16
	case base.SizeNameModalBlurRadius:
		return 0 // it would blur the whole window anew in every frame: 30 ms without a graphics card
	}
	return base.DefaultTheme().Size(name)
}

// Alpha returns the colour with another opacity.
func Alpha(c color.NRGBA, a uint8) color.NRGBA { c.A = a; return c }

// Now returns the palette of the running program's theme, Light where another
// theme is set. For the window's goroutine.
func Now() *Palette {
	if app := fyne.CurrentApp(); app != nil {
		if p, ok := app.Settings().Theme().(Paper); ok {
			return p.Palette
		}
	}
	return &Light
}

// Cleared returns the colour that a window has to be cleared with to become c:
// Fyne 2.8 takes a colour's 16 bits for shares of 65,025 and not 65,535, so that
// paper came out lighter than what is painted in its colour.
func Cleared(c color.NRGBA) color.NRGBA {
	shade := func(v uint8) uint8 { return uint8(float64(v)*65025/65535 + 0.5) }
	return color.NRGBA{shade(c.R), shade(c.G), shade(c.B), c.A}
}
