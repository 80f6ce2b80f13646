package article

import (
	"context"
	"fmt"
	"path"
	"strings"

	"dateline/data/article/published"
	"dateline/model"

	"github.com/jhillyerd/enmime/v2"
)

// mostAttached is how many parts of one mail are looked at.
const mostAttached = 200

// attachments reads the documents that a mail carries, each as an article of
// its own. Pictures, signatures, calendars and the like are passed over; a
// document that can't be read is named.
func (in *input) attachments(ctx context.Context, env *enmime.Envelope) []draft {
	var out []draft
	n := 0
	for _, list := range [][]*enmime.Part{env.Attachments, env.Inlines, env.OtherParts} {
		for _, p := range list {
			if n++; n > mostAttached || ctx.Err() != nil {
				return out
			}
			out = append(out, in.attachment(ctx, p, n, env)...)
		}
	}
	return out
}

func (in *input) attachment(ctx context.Context, p *enmime.Part, n int, env *enmime.Envelope) []draft {
	name := path.Base(strings.ReplaceAll(p.FileName, "\\", "/"))
	if p.FileName == "" {
		name = fmt.Sprintf("attachment %d", n)
	}
	data := p.Content
	if len(data) == 0 || !carriesText(p, name) {
		return nil
	}
	src := Source{Path: in.src.label() + " › " + name, Name: name, Published: in.src.Published}
	if strings.HasPrefix(p.ContentType, "text/") {
		src.Charset = "utf-8" // it is decoded already
	}
	top := in.top
	if top == nil {
		given := in.src
		top = &given
	}
	sub := &input{src: src, data: data, depth: in.depth + 1, top: top, o: in.o}
	failed := func(err error) []draft { return []draft{{from: sub, failed: err}} }
	f, err := detect(data[:min(len(data), sniffed)], name)
	switch {
	case err != nil && !document(name):
		return nil
	case err != nil:
		return failed(err)
	}
	if strings.EqualFold(p.ContentType, "message/rfc822") {
		f = formatMail
	}
	if f == formatZip {
		f = zipKind(strings.NewReader(string(data)), int64(len(data)))
	}
	read := readerOf(f)
	switch {
	case openerOf(f) != nil && document(name):
		return failed(failf(StageRead, nil, "it holds several texts: save it from the mail and import it"))
	case read == nil:
		return nil
	case sub.depth > in.o.Limits.Depth:
		return failed(failf(StageLimit, nil, "mails lie more than %d deep in one another: save the inner one and import it", in.o.Limits.Depth))
	case int64(len(data)) > in.o.Limits.most(f):
		return failed(failf(StageLimit, nil, "it is %s and a document of this kind (%s) may have %s", size(int64(len(data))), f, size(in.o.Limits.most(f))))
	}
	drafts, err := read(ctx, sub)
	for i := range drafts {
		if drafts[i].from == nil {
			drafts[i].from = sub
		}
		// Whoever wrote the mail had it by then.
		if v := env.GetHeader("Date"); v != "" {
			drafts[i].dates.AddText(v, "", published.Candidate{Provenance: model.FromMailHeader, Certainty: 0.45, Evidence: "Date of the mail it was attached to: " + v})
		}
	}
	if err != nil {
		drafts = append(drafts, failed(err)...)
	}
	return drafts
}

// carriesText refuses what mail programs attach by themselves.
func carriesText(p *enmime.Part, name string) bool {
	switch kind, sub, _ := strings.Cut(strings.ToLower(p.ContentType), "/"); kind {
	case "image", "audio", "video", "font", "model":
		return false
	case "text":
		return sub == "plain" && (p.FileName == "" || document(name)) || sub == "html" || sub == "markdown" || sub == "rtf" || sub == "richtext" || sub == "xml"
	case "message":
		return sub == "rfc822"
	case "application":
		return document(name) || p.FileName == "" && (strings.Contains(sub, "pdf") || strings.Contains(sub, "word") || strings.Contains(sub, "opendocument.text"))
	}
	return document(name)
}

// document recognises the names of what people attach as texts.
func document(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mht", ".mhtml", ".pdf", ".doc", ".docx", ".docm", ".odt", ".fodt", ".rtf", ".epub", ".eml", ".xml", ".zip", ".csv", ".json", ".jsonl":
		return true
	}
	return false
}
