package article

import (
	"context"
	"strings"
	"testing"
)

// prosePage is enough text for a page to be an article.
const prosePage = `<p>The harbour board approved the new breakwater by nine votes to four, its chair told reporters at the pier.</p>
<p>Fishermen had asked for a higher wall since the winter gales, which washed two boats into the road and broke the lamps along the quay.</p>
<p>Work is to begin when the ground has dried, and the board expects it to last about three years, with the ferry berth open throughout.</p>`

// TestPublicationDatesOfPages: pages as content systems write them, with dates
// that are those of other things. Want is empty where a page does not say when
// it was published: no date is better than a wrong one.
func TestPublicationDatesOfPages(t *testing.T) {
	for _, c := range []struct{ name, head, body, want string }{
		{"WordPress", `<meta property="og:type" content="article"><meta property="article:published_time" content="2019-05-14T08:30:00+00:00"><meta property="article:modified_time" content="2021-01-02T10:00:00+00:00">
<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebPage","datePublished":"2019-05-14T08:30:00+00:00","dateModified":"2021-01-02T10:00:00+00:00"},{"@type":"BreadcrumbList","itemListElement":[]}]}</script>`,
			`<article><header><h1>Breakwater approved</h1><span class="posted-on">Posted on <time class="entry-date published" datetime="2019-05-14T08:30:00+00:00">May 14, 2019</time><time class="updated" datetime="2021-01-02T10:00:00+00:00">January 2, 2021</time></span></header><div class="entry-content">` + prosePage + `</div></article>
<aside class="widget widget_recent_entries"><ul><li><a href="/x">Ferry fares rise</a> <span class="post-date">June 3, 2022</span></li></ul></aside><footer>© 2024 Harbour Post</footer>`, "2019-05-14"},
		{"WordPress without metadata", ``, `<article class="post"><h1>Breakwater approved</h1><p class="byline">By Ann Hale | <span class="date">14 May 2019</span></p><div class="entry-content">` + prosePage + `</div></article>
<section id="comments"><ol><li class="comment"><time datetime="2019-06-01T10:00">June 1, 2019</time><p>At last.</p></li><li class="comment"><time datetime="2020-02-11T10:00">February 11, 2020</time><p>Still nothing.</p></li></ol></section>`, "2019-05-14"},
		{"Drupal", `<meta name="dcterms.date" content="2018-11-02T00:00:00+0100">`, `<div class="node node--type-article"><h1>Breakwater approved</h1><div class="node__meta">Submitted by editor on Fri, 11/02/2018 - 09:12</div><div class="field--name-body">` + prosePage + `</div></div>
<div class="view-related"><div class="views-row"><a href="/a">Tides</a><span class="date-display-single">12 March 2020</span></div></div>`, "2018-11-02"},
		{"Squarespace", `<meta itemprop="datePublished" content="2020-08-09T12:00:00-0400"><meta itemprop="dateModified" content="2020-08-10T12:00:00-0400">`, `<article class="BlogItem"><h1>Breakwater approved</h1><time class="Blog-meta-item--date" datetime="2020-08-09">August 9, 2020</time>` + prosePage + `</article>`, "2020-08-09"},
		{"AMP", `<script type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","headline":"Breakwater approved","datePublished":"2017-03-21T06:15:00Z","dateModified":"2017-03-22T06:15:00Z"}</script>`, `<amp-story-auto-ads></amp-story-auto-ads><article><h1>Breakwater approved</h1>` + prosePage + `</article>`, "2017-03-21"},
		{"a broadsheet", `<meta property="article:published_time" content="2016-09-30T05:00:09.000Z"><meta property="article:modified_time" content="2017-11-29T11:22:33.000Z">`, `<main><h1>Breakwater approved</h1><details><summary>Fri 30 Sep 2016 06.00 BST</summary>Last modified on Wed 29 Nov 2017 11.22 GMT</details>` + prosePage + `</main><section data-component="most-viewed"><a href="/n"><time datetime="2023-01-05T10:00:00Z">5 Jan 2023</time>News</a></section>`, "2016-09-30"},
		{"Next.js", `<script id="__NEXT_DATA__" type="application/json">{"props":{"pageProps":{"article":{"headline":"Breakwater approved","publishedAt":"2021-07-06T09:00:00.000Z","updatedAt":"2021-07-08T09:00:00.000Z"},"related":[{"headline":"Tides","publishedAt":"2022-02-02T09:00:00.000Z"}]}}}</script>`, `<main><h1>Breakwater approved</h1><p>6 July 2021</p>` + prosePage + `</main>`, "2021-07-06"},
		{"German", ``, `<article><h1>Mole genehmigt</h1><p class="meta">Stand: 04.02.2022, 16:40 Uhr</p><p>Der Hafenrat hat am Donnerstag den Bau der neuen Mole beschlossen, wie seine Vorsitzende am Kai sagte.</p><p>Die Fischer hatten seit den Stürmen des Winters um eine höhere Mauer gebeten, denn zwei Boote waren auf die Straße gespült worden.</p><p>Die Arbeiten sollen beginnen, sobald der Boden trocken ist, und drei Jahre dauern.</p></article>`, "2022-02-04"},
		{"French", ``, `<article><h1>La digue approuvée</h1><p class="infos">Publié le 3 mars 2020 à 18h05 - Mis à jour le 5 mars 2020 à 09h00</p><p>Le conseil du port a approuvé la nouvelle digue par neuf voix contre quatre, a dit sa présidente devant la presse.</p><p>Les pêcheurs demandaient un mur plus haut depuis les tempêtes de l'hiver, qui avaient jeté deux bateaux sur la route du quai.</p><p>Les travaux doivent commencer dès que le sol aura séché et durer trois ans.</p></article>`, "2020-03-03"},
		{"Spanish", ``, `<article><h1>Aprobado el rompeolas</h1><div class="fecha">12 de octubre de 2018</div><p>La junta del puerto aprobó el nuevo rompeolas por nueve votos contra cuatro, dijo su presidenta a los periodistas.</p><p>Los pescadores pedían un muro más alto desde los temporales del invierno, que arrojaron dos barcos a la carretera del muelle.</p><p>Las obras empezarán cuando se seque el suelo y durarán tres años.</p></article>`, "2018-10-12"},
		{"the event's day in the body alone", ``, `<article><h1>Breakwater approved</h1><p>The harbour board will meet on 14 May 2019 in the old customs house to vote on the breakwater.</p>` + prosePage + `</article>`, ""},
		{"the sidebar's dates alone", ``, `<article><h1>Breakwater approved</h1>` + prosePage + `</article><aside><h3>Latest</h3><ul><li>3 June 2022 <a href="/a">Ferry fares rise</a></li><li>2 June 2022 <a href="/b">Crane stands still</a></li><li>1 June 2022 <a href="/c">Gulls counted</a></li></ul></aside>`, ""},
		{"the comments' dates alone", ``, `<article><h1>Breakwater approved</h1>` + prosePage + `</article><div id="comments" class="comments"><div class="comment"><span class="comment-date">June 1, 2019 at 10:12 am</span><p>At last, after all those years.</p></div><div class="comment"><span class="comment-date">June 2, 2019 at 8:40 am</span><p>Who pays for it?</p></div></div>`, ""},
		{"the year of the copyright alone", ``, `<article><h1>Breakwater approved</h1>` + prosePage + `</article><footer>Copyright © 2003-2021 Harbour Post. All rights reserved.</footer>`, ""},
		{"today's date in the masthead alone", ``, `<header><div class="masthead"><span class="today">Thursday, October 7, 2021</span><nav><a href="/">Home</a><a href="/news">News</a></nav></div></header><article><h1>Breakwater approved</h1>` + prosePage + `</article>`, ""},
		{"an event's calendar box", ``, `<article><h1>Breakwater talk</h1><div class="event-date">Starts: 21 June 2023, 19:00. Doors: 18:30</div>` + prosePage + `</article>`, ""},
		{"related stories' metadata", `<script type="application/ld+json">{"@context":"https://schema.org","@type":"ItemList","itemListElement":[{"@type":"NewsArticle","headline":"Tides","datePublished":"2022-02-02"},{"@type":"NewsArticle","headline":"Gulls","datePublished":"2022-02-03"}]}</script>`, `<article><h1>Breakwater approved</h1>` + prosePage + `</article>`, ""},
		{"a live blog", `<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"The vote, live","datePublished":"2020-11-03T07:00:00Z","coverageStartTime":"2020-11-03T07:00:00Z","dateModified":"2020-11-04T23:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"It is over","datePublished":"2020-11-04T22:50:00Z"},{"@type":"BlogPosting","headline":"Still counting","datePublished":"2020-11-04T02:50:00Z"}]}</script>`, `<main><h1>The vote, live</h1><div class="block"><time datetime="2020-11-04T22:50:00Z">22:50</time>` + prosePage + `</div></main>`, "2020-11-03"},
		{"updated only", ``, `<article><h1>Breakwater approved</h1><p class="updated">Updated: 9 June 2019</p>` + prosePage + `</article>`, "2019-06-09"},
		{"published and updated", ``, `<article><h1>Breakwater approved</h1><p>Updated 10:40 PM ET, Sun June 9, 2019 <br> Published 4:10 PM ET, Fri June 7, 2019</p>` + prosePage + `</article>`, "2019-06-07"},
		{"an archive's notice", ``, `<div class="notice">This page was archived on 1 March 2023 and is no longer updated.</div><article><h1>Breakwater approved</h1><p class="dateline">7 June 2011</p>` + prosePage + `</article>`, "2011-06-07"},
		{"a founding day in the about box", ``, `<article><h1>Breakwater approved</h1>` + prosePage + `</article><div class="about"><p>Founded on 4 July 1911, the Harbour Post is the oldest paper of the coast.</p></div>`, ""},
		{"a birth in the author's box", ``, `<article><h1>Breakwater approved</h1>` + prosePage + `<div class="author-bio">Ann Hale, born 2 April 1969, has written for the Post since 1 May 2001.</div></article>`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			page := "<!doctype html><html><head><title>Breakwater approved</title>" + c.head + "</head><body>" + c.body + "</body></html>"
			got, evidence := "", ""
			err := Walk(context.Background(), []Source{{Name: "page.html", Bytes: []byte(page)}}, Options{}, func(r Result) {
				for _, a := range r.Articles {
					if a.Published.Known() {
						got, evidence = a.Published.Date.String(), a.Published.Evidence
					}
					if !strings.Contains(a.Body, "quay") && !strings.Contains(a.Body, "Kai") && !strings.Contains(a.Body, "quai") && !strings.Contains(a.Body, "muelle") {
						t.Errorf("the text is missing: %q", a.Body)
					}
				}
				for _, p := range r.Problems {
					t.Error(p)
				}
			})
			if err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("published %q by %q, want %q", got, evidence, c.want)
			}
		})
	}
}
