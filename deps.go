//go:build deps

package main

import (
	_ "codeberg.org/readeck/go-readability/v2"
	_ "fyne.io/fyne/v2"
	_ "github.com/abadojack/whatlanggo"
	_ "github.com/adrg/xdg"
	_ "github.com/alecthomas/kong"
	_ "github.com/araddon/dateparse"
	_ "github.com/clipperhouse/uax29/v2/sentences"
	_ "github.com/gabriel-vasile/mimetype"
	_ "github.com/jhillyerd/enmime/v2"
	_ "github.com/klippa-app/go-pdfium/webassembly"
	_ "github.com/markusmobius/go-htmldate"
	_ "github.com/mattn/go-sqlite3"
	_ "github.com/mmcdole/gofeed"
	_ "github.com/schollz/progressbar/v3"
	_ "golang.org/x/image/vector"
	_ "golang.org/x/net/html/charset"
	_ "golang.org/x/term"
	_ "golang.org/x/text/encoding/unicode"
	_ "gopkg.in/yaml.v3"
	_ "modernc.org/sqlite"
	_ "pgregory.net/rapid"
)
