package maintext

import "strings"

// Parts of class names and ids. They are the common words of page templates,
// in English and in German, not of any one site.
var (
	// wordsOut name what stands around an article.
	wordsOut = []string{
		"comment", "kommentar", "respond", "disqus", "share", "sharing", "social", "follow-", "related", "recommend", "similar", "also-like", "read-more", "readmore", "more-link", "weiterlesen",
		"newsletter", "subscribe", "subscription", "signup", "sign-up", "paywall", "cookie", "consent", "gdpr", "dsgvo", "breadcrumb", "crumb", "sidebar", "side-bar", "widget", "promo", "teaser", "sponsor",
		"advert", "ads-", "-ads", "ad-", "-ad ", "_ad_", "adsense", "banner", "anzeige", "werbung", "outbrain", "taboola", "plista", "tags", "tag-list", "taglist", "tagcloud", "category-list", "post-tags", "author-box", "authorbox", "author-bio", "about-author", "about-the-author", "autorenbox",
		"pagination", "pager", "paging", "page-link", "prev-next", "nav-", "-nav", "navi", "navigation", "menu", "footer", "masthead", "toolbar", "skip-link", "screen-reader", "visually-hidden", "sr-only", "print", "mailto", "feedback", "rating", "vote", "poll", "login", "register", "search", "popup", "modal", "overlay", "lightbox",
		"caption", "bildunterschrift", "bildtext", "image-credit", "credit", "gallery", "slideshow", "carousel", "slider", "video-", "player", "toc", "table-of-contents", "inhaltsverzeichnis", "meta", "byline", "dateline", "timestamp", "entry-date", "post-date", "posted-on", "copyright", "disclaimer", "impressum", "jp-relatedposts", "sharedaddy", "shariff", "addthis", "yarpp", "linklist", "link-list", "trending", "popular", "most-read", "meistgelesen", "trackback", "pingback", "reply", "hidden", "noprint", "no-print", "infobox", "fact-box", "factbox", "page-bottom", "bottom-bar", "privacy", "top-bar", "ticker", "shop", "product-", "affiliate", "bookmark", "flattr", "donate", "spenden", "vgwort", "wp-caption", "mw-editsection", "reference", "metadata", "navbox", "hatnote",
	}
	// wordsLead name the paragraph that stands under a headline.
	wordsLead = []string{"teaser", "lead", "intro", "summary", "abstract", "excerpt", "standfirst", "subtitle", "deck", "description", "vorspann", "chapo", "sommario"}
	// wordsFirm name the same without doubt.
	wordsFirm = []string{"comment-", "-comment", "comments", "commentlist", "kommentare", "disqus", "related", "newsletter", "cookie", "consent", "privacy", "breadcrumb", "sidebar", "sharedaddy", "share-", "social", "outbrain", "taboola", "author-box", "authorbox", "recommend", "similar", "pagination", "wp-caption", "navbox"}
	// wordsComment name what readers wrote and what leads to other articles.
	wordsComment = []string{"comment", "kommentar", "respond", "disqus", "cookie", "consent", "privacy", "newsletter", "related", "recommend"}
	// wordsIn name the article itself and keep an element that wordsOut hit.
	wordsIn = []string{"article", "content", "entry", "post-body", "main", "story", "body", "text", "blog"}
	// wordsInline are what paragraphs that belong to no article are called.
	wordsInline = []string{"caption", "credit", "comment-", "share", "social", "newsletter", "cookie", "byline", "dateline", "timestamp", "post-meta", "postmeta", "entry-meta", "tags", "copyright", "form-", "wp-caption", "related", "read-more", "readmore", "more-link", "breadcrumb", "screen-reader", "bildunterschrift", "akismet", "nocomments", "logged-in", "subscribe", "pagination"}
	// wordsPicture name what belongs to a picture.
	wordsPicture = []string{"image", "img-", "imginline", "photo", "foto", "bildunter", "bildbeschr", "picture", "imagetext", "media__desc", "mediacaption"}
	// wordsBody name, on their own, the element that holds the text.
	wordsBody = []string{"entry-content", "post-content", "article-content", "article-body", "articlebody", "article__body", "article__content", "article_body", "article-text", "articletext", "story-body", "storybody", "story-content", "post-body", "postbody", "post_content", "postcontent", "post-entry", "entry-body", "blog-content", "blogpost", "td-post-content", "single-content", "content-body", "field-name-body", "field--name-body", "body-content", "main-content", "maincontent", "bodytext", "page-content", "content__body", "article-main", "wysiwyg", "richtext", "rich-text", "text-content", "mw-parser-output"}
)

func matches(s string, list []string) bool {
	if s == "" {
		return false
	}
	for _, w := range list {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}
