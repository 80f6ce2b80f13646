module dateline

go 1.26.0

require (
	fyne.io/fyne/v2 v2.8.1 // indirect
	github.com/araddon/dateparse v0.0.0-20210429162001-6b43995a97de // indirect
)
