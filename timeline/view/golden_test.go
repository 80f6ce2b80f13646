package view

import (
	"image"
	"image/png"
	"os"
	"path/filepath"
	"testing"
)

// The goldens are kept to be looked at as much as to be compared: set
// DATELINE_UPDATE=1 to draw them anew, and look before committing.
func TestGoldens(t *testing.T) {
	events, pubs := affair()
	cases := []struct {
		name string
		img  func() image.Image
	}{
		{"affair-light", func() image.Image {
			return Picture(events, pubs, PictureOptions{Scale: 1, Selected: "d"}, 960, 520, &Light)
		}},
		{"dense-light", func() image.Image {
			many, published := MadeUp(5000, 2020, 2024, 5)
			return Picture(many, published, PictureOptions{Scale: 1}, 1100, 480, &Light)
		}},
		{"signs-dark", func() image.Image { return Picture(everySign(), nil, PictureOptions{Scale: 1}, 1200, 600, &Dark) }},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join("testdata", c.name+".png")
			got := c.img()
			if os.Getenv("DATELINE_UPDATE") != "" {
				f, err := os.Create(path)
				if err != nil {
					t.Fatal(err)
				}
				defer f.Close()
				if err := png.Encode(f, got); err != nil {
					t.Fatal(err)
				}
				return
			}
			f, err := os.Open(path)
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			want, err := png.Decode(f)
			if err != nil {
				t.Fatal(err)
			}
			if got.Bounds() != want.Bounds() {
				t.Fatalf("size %v, want %v", got.Bounds(), want.Bounds())
			}
			// Rounding may differ by a shade; what stands elsewhere differs by
			// more than that in many places.
			far := 0
			for y := range want.Bounds().Dy() {
				for x := range want.Bounds().Dx() {
					if shade(got, x, y)-shade(want, x, y) > 48 || shade(want, x, y)-shade(got, x, y) > 48 {
						far++
					}
				}
			}
			if far > 60 {
				t.Errorf("%d pixels differ from the golden", far)
			}
		})
	}
}

// shade is a pixel's grey, 0–255.
func shade(img image.Image, x, y int) int {
	r, g, b, _ := img.At(x, y).RGBA()
	return int((r + g + b) / 3 >> 8)
}
