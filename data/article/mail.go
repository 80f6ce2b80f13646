package article

import (
	"bytes"
	"context"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"

	"github.com/jhillyerd/enmime/v2"
	"golang.org/x/net/html"
)

// readMail reads a message (RFC 5322, MIME): its own text, or its HTML where
// that says more, and each document attached to it as an article of its own.
func readMail(ctx context.Context, in *input) ([]draft, error) {
	msg := in.data
	if i := bytes.IndexByte(msg, '\n'); i > 0 && i < 12 && isNumber(bytes.TrimSpace(msg[:i])) {
		msg = msg[i+1:] // Apple's .emlx begins with a length
	}
	if err := mimeDepth(msg, in.o.Limits.Depth*8); err != nil {
		return nil, err
	}
	env, err := enmime.ReadEnvelope(bytes.NewReader(msg))
	if err != nil {
		return nil, failf(StageRead, err, "the mail is broken (%v)", err)
	}
	d := draft{title: env.GetHeader("Subject"), language: env.GetHeader("Content-Language")}
	if from, err := env.AddressList("From"); err == nil && len(from) > 0 {
		d.author = from[0].Name
		if d.author == "" {
			d.author = from[0].Address
		}
	} else {
		d.author = env.GetHeader("From")
	}
	if list := env.GetHeader("List-Id"); list != "" {
		name, _, _ := strings.Cut(list, "<")
		d.publisher = strings.Trim(name, " \"")
	}
	for name, certainty := range map[string]float64{"Date": 0.9, "Resent-Date": 0.3} {
		if v := env.GetHeader(name); v != "" {
			d.dates.AddText(v, "", published.Candidate{Provenance: model.FromMailHeader, Certainty: certainty, Evidence: name + ": " + v})
		}
	}
	text := unwrap(tidy(unflow(cleanLines(env.Text))))
	if env.HTML != "" {
		if doc, err := html.Parse(strings.NewReader(env.HTML)); err == nil {
			if page := maintext.Text(doc); text == "" || len(page) > 3*len(text) || isMarkup(text) || env.Text == "" {
				text = tidy(page)
			}
		}
	}
	d.body = signatureOff(text)
	attached := in.attachments(ctx, env)
	if strings.TrimSpace(d.body) == "" {
		if len(attached) == 0 {
			return nil, failf(StageRead, nil, "the mail has no text of its own, and nothing is attached that could be read")
		}
		return attached, nil
	}
	return append([]draft{d}, attached...), nil
}

func isNumber(b []byte) bool {
	for _, c := range b {
		if c < '0' || c > '9' {
			return false
		}
	}
	return len(b) > 0
}

// unflow joins the soft line ends of format=flowed (RFC 3676): a blank before
// the line end.
func unflow(s string) string {
	if strings.Count(s, " \n") < 2 {
		return s
	}
	s = strings.ReplaceAll(s, "-- \n", "\n-- \n\n") // the signature's mark is none
	return strings.ReplaceAll(strings.ReplaceAll(s, "\n-- \n\n", "\x00"), " \n", " ") + ""
}

// signatureOff cuts what follows a signature's mark.
func signatureOff(s string) string {
	s = strings.ReplaceAll(s, "\x00", "\n--\n")
	if i := strings.LastIndex(s, "\n--\n"); i > len(s)/2 {
		s = s[:i]
	}
	return s
}

// mimeDepth refuses messages whose parts are declared more deeply than any
// mail program nests them, before they are taken apart.
func mimeDepth(msg []byte, most int) error {
	low := bytes.ToLower(msg)
	n := bytes.Count(low, []byte("multipart/")) + bytes.Count(low, []byte("message/rfc822"))
	if n > most*16 {
		return failf(StageLimit, nil, "the mail has more than %d nested parts", most*16)
	}
	return nil
}

// readMHTML reads a page that a browser saved as one file (RFC 2557): its main
// document with the address it came from.
func readMHTML(_ context.Context, in *input) ([]draft, error) {
	if err := mimeDepth(in.data, in.o.Limits.Depth*8); err != nil {
		return nil, err
	}
	page, root, err := pageOf(in.data)
	if err != nil {
		return nil, err
	}
	d, err := in.page(page.Content, "utf-8")
	if err != nil {
		return nil, err
	}
	for _, address := range []string{root.Header.Get("Snapshot-Content-Location"), page.Header.Get("Content-Location"), root.Header.Get("Content-Location")} {
		if d.url == "" {
			d.url = webAddress(address)
		}
	}
	if d.title == "" {
		d.title = root.Header.Get("Subject")
	}
	// The header's date is the day of saving.
	return []draft{d}, nil
}

// pageOf returns the main document of a page that was saved as one file, and
// the part that holds all.
func pageOf(data []byte) (page, root *enmime.Part, err error) {
	if root, err = enmime.ReadParts(bytes.NewReader(data)); err != nil {
		return nil, nil, failf(StageRead, err, "the saved page is broken (%v)", err)
	}
	page = root.DepthMatchFirst(func(p *enmime.Part) bool {
		return strings.EqualFold(p.ContentType, "text/html") || strings.EqualFold(p.ContentType, "application/xhtml+xml")
	})
	if page == nil {
		return nil, nil, failf(StageRead, nil, "the saved page holds no HTML")
	}
	return page, root, nil
}
