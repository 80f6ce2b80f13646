// Package maintext finds the main text of a web page: the article without
// menus, notices, teasers, captions and comments, as paragraphs.
//
// It owns the way from a parsed page to text and knows nothing of dates and
// files. Content is told from the rest by general means (how much of a block
// is prose, how much is links, what its elements are called), never by a
// site's name. It may change the tree it is given. Lengths are bytes. Safe
// for any goroutine on different trees.
package maintext
