package maintext

import (
	"strings"
	"testing"

	"golang.org/x/net/html"
)

// sentence makes prose that names its place.
func sentence(what string) string {
	return "The " + what + " was spoken of at length by the harbour board, which met on the old ferry, and nobody could say when it would end. "
}

func para(what string) string { return "<p>" + strings.Repeat(sentence(what), 2) + "</p>" }

func TestFind(t *testing.T) {
	body := para("pier") + para("wall") + para("storm") + para("letter")
	menu := `<ul><li><a href="/a">Home and news</a></li><li><a href="/b">Sports and games</a></li></ul>`
	cases := []struct {
		name, page string
		with       []string
		without    []string
	}{
		{"around the article", `<nav>` + menu + `</nav><div class="sidebar">` + para("sidebar") + `</div><article><h1>A pier</h1>` + body + `</article><footer>` + para("footer") + `</footer>`, []string{"The pier", "The letter"}, []string{"Home", "The sidebar", "The footer"}},
		{"a theme whose names mislead", `<div class="has-sidebar share-page"><div class="teaser-box">` + body + `</div></div>`, []string{"The pier", "The letter"}, nil},
		{"comments that are longer than the article", `<div class="post">` + body + `</div><div id="comments">` + strings.Repeat(para("quarrel"), 12) + `</div>`, []string{"The pier"}, []string{"quarrel"}},
		{"the lead stands in the header", `<header><h1>A pier</h1><p class="lead">` + sentence("plan") + `</p></header><div class="img"><img></div><div class="text">` + body + `</div>`, []string{"The plan", "The letter"}, nil},
		{"sections of one make", `<article><div class="part">` + para("pier") + para("wall") + `</div><div class="part">` + para("storm") + `</div><div class="part">` + para("letter") + `</div></article>`, []string{"The pier", "The storm", "The letter"}, nil},
		{"captions and credits", `<article>` + para("pier") + `<figure><img><figcaption>` + sentence("picture") + `</figcaption></figure>` + para("wall") + `<p>Foto: Jane Roe</p>` + para("storm") + `</article>`, []string{"The wall"}, []string{"The picture", "Foto"}},
		{"links to other articles", `<article>` + body + `<ul><li><a href="/x">Another long headline about something else</a></li><li><a href="/y">One more headline to click on</a></li></ul><p>Read also: <a href="/z">this one</a></p></article>`, []string{"The letter"}, []string{"Another long", "Read also"}},
		{"text broken with br alone", `<div class="side">` + menu + `</div><div class="post-body">` + strings.Repeat(sentence("pier")+"<br><br>", 8) + `</div><div class="box">` + para("box") + `</div>`, []string{"The pier"}, nil},
		{"hidden text", `<article>` + body + `<p style="display: none">` + sentence("secret") + `</p></article>`, []string{"The pier"}, []string{"secret"}},
		{"the headline is not repeated", `<article><h1>A pier at last</h1>` + body + `</article>`, []string{"The pier"}, []string{"A pier at last"}},
		{"another article below", `<article class="a"><h1>A pier at last</h1>` + para("pier") + para("wall") + `</article><article class="b"><h1>The fair</h1>` + strings.Repeat(para("fair"), 9) + `</article>`, []string{"The pier"}, []string{"The fair"}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			doc, err := html.Parse(strings.NewReader("<!doctype html><html><body>" + c.page + "</body></html>"))
			if err != nil {
				t.Fatal(err)
			}
			got := Find(doc, "A pier at last")
			for _, w := range c.with {
				if !strings.Contains(got, w) {
					t.Errorf("%q is missing in %q", w, got)
				}
			}
			for _, w := range c.without {
				if strings.Contains(got, w) {
					t.Errorf("%q is in %q", w, got)
				}
			}
		})
	}
}

func TestText(t *testing.T) {
	cases := map[string]string{
		"<p>One  two\n three.</p><p>Four&nbsp;five&shy;six</p>": "One two three.\n\nFour fivesix",
		"a<br>b<br><br>c":                                 "a\nb\n\nc",
		"<ul><li>one</li><li>two</li></ul>after":          "one\ntwo\n\nafter",
		"<p>x <b>bold</b>, <i>it</i>alic</p>":             "x bold, italic",
		"<pre>a\n  b</pre>":                               "a\n  b",
		"<script>no()</script><p>yes</p><style>n</style>": "yes",
		"1 &lt; 2 &amp; 3":                                "1 < 2 & 3",
		"no markup":                                       "no markup",
	}
	for in, want := range cases {
		if got := Fragment(in); got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
