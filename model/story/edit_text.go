package story

import (
	"fmt"
	"strings"

	"dateline/model"
)

// Names gives the words by which a sentence calls events and articles.
type Names struct {
	Event   func(model.EventID) string // the event's title, "" when unknown
	Article func(model.ArticleID) string
}

// Sentence says what the edit does, as a line of a history reads: past tense,
// titles in quotation marks, several things counted.
func (e Edit) Sentence(n Names) string {
	what := n.events(e.Events)
	switch e.Op {
	case OpTitle:
		return fmt.Sprintf("Renamed %s to %s", what, quoted(e.Text))
	case OpDate:
		if e.When == nil {
			return "Took away the date of " + what
		}
		return fmt.Sprintf("Dated %s %s", what, e.When.Text())
	case OpKind:
		return fmt.Sprintf("Made %s a %s", what, e.Kind)
	case OpStatus:
		return fmt.Sprintf("Marked %s as %s", what, e.Status)
	case OpReview:
		if e.Review == model.Unreviewed {
			return "Took back the review of " + what
		}
		return fmt.Sprintf("Marked %s as %s", what, e.Review)
	case OpHide:
		return "Hid " + what
	case OpRestore:
		return "Showed " + what + " again"
	case OpNote:
		if e.Text == "" {
			return "Removed the note on " + what
		}
		return fmt.Sprintf("Noted on %s: %s", what, quoted(e.Text))
	case OpTag:
		return fmt.Sprintf("Tagged %s %s", what, quotedList(e.Tags))
	case OpUntag:
		return fmt.Sprintf("Took %s off %s", quotedList(e.Tags), what)
	case OpColour:
		if e.Text == "" {
			return "Took the colour off " + what
		}
		return fmt.Sprintf("Coloured %s %s", what, e.Text)
	case OpActors:
		if len(e.Actors) == 0 {
			return "Removed the actors of " + what
		}
		return fmt.Sprintf("Named the actors of %s: %s", what, strings.Join(e.Actors, ", "))
	case OpPin:
		return "Pinned " + what
	case OpUnpin:
		return "Unpinned " + what
	case OpMerge:
		if len(e.Events) < 2 {
			return "Merged nothing"
		}
		return fmt.Sprintf("Merged %s into %s", n.events(e.Events[1:]), n.events(e.Events[:1]))
	case OpSplit:
		s := fmt.Sprintf("Split %s off %s", countOf(len(e.Quotes), "quote"), what)
		if e.Text != "" {
			s += " as " + quoted(e.Text)
		}
		return s
	case OpAdd:
		if e.New == nil {
			return "Added nothing"
		}
		if len(e.New.Quotes) == 0 {
			return "Added " + quoted(e.New.Title) + " by hand"
		}
		return "Added " + quoted(e.New.Title) + " from " + n.articles([]model.ArticleID{e.New.Quotes[0].Article})
	case OpRevert:
		return "Went back to what the articles say of " + what
	case OpImport:
		return "Imported " + n.articles(e.Articles)
	case OpRemove:
		return "Removed " + n.articles(e.Articles)
	case OpPublished:
		if e.Published == nil || !e.Published.Known() {
			return "Took away the publication date of " + n.articles(e.Articles)
		}
		return fmt.Sprintf("Set the publication date of %s to %s", n.articles(e.Articles), e.Published.Date.Text())
	case OpDescribe:
		return "Corrected the details of " + n.articles(e.Articles)
	}
	return "Changed " + what
}

// Sentences joins the sentences of edits that were one command.
func Sentences(edits []Edit, n Names) string {
	if len(edits) == 0 {
		return "Did nothing"
	}
	s := edits[0].Sentence(n)
	switch rest := len(edits) - 1; {
	case rest == 1 && len(s) < 60:
		second := edits[1].Sentence(n)
		s += ", " + strings.ToLower(second[:1]) + second[1:]
	case rest > 0:
		s += fmt.Sprintf(" and %d more changes", rest)
	}
	return s
}

func (n Names) events(ids []model.EventID) string {
	if len(ids) == 1 {
		if n.Event != nil {
			if t := n.Event(ids[0]); t != "" {
				return quoted(t)
			}
		}
		return "an event"
	}
	return countOf(len(ids), "event")
}

func (n Names) articles(ids []model.ArticleID) string {
	if len(ids) == 1 {
		if n.Article != nil {
			if t := n.Article(ids[0]); t != "" {
				return quoted(t)
			}
		}
		return "an article"
	}
	return countOf(len(ids), "article")
}

func countOf(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

func quotedList(words []string) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = quoted(w)
	}
	return strings.Join(out, ", ")
}

// quoted shortens long words, since a history is read down the page.
func quoted(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if r := []rune(s); len(r) > 80 {
		s = strings.TrimSpace(string(r[:79])) + "…"
	}
	return "“" + s + "”"
}
