package article

import (
	"context"
	"strings"

	"dateline/data/article/maintext"
	"dateline/data/article/published"
	"dateline/model"
)

// readNITF reads the IPTC's News Industry Text Format.
func readNITF(_ context.Context, in *input) ([]draft, error) {
	root, err := in.o.Limits.parseXML(in.data)
	if root == nil {
		return nil, err
	}
	nitf := root.find("nitf")
	if nitf == nil {
		return nil, failf(StageRead, err, "there is no NITF article in it")
	}
	d := nitfDraft(nitf)
	if d.body == "" {
		if err == nil {
			err = failf(StageRead, nil, "the NITF article has no text")
		}
		return nil, err
	}
	return []draft{d}, err
}

func nitfDraft(nitf *elem) draft {
	d := draft{language: nitf.attr("lang")}
	if h := nitf.find("hl1"); h != nil {
		d.title = h.text()
	} else if t := nitf.find("title"); t != nil {
		d.title = t.text()
	}
	if b := nitf.find("byline"); b != nil {
		d.author = bylineName(b.text())
	}
	if dist := nitf.find("distributor"); dist != nil {
		d.publisher = dist.text()
	}
	if p := nitf.find("pubdata"); p != nil {
		if d.publisher == "" {
			d.publisher = p.attr("name")
		}
		d.date("pubdata", p.attr("date.publication"), 0.95)
		d.url = webAddress(p.attr("ex-ref"))
	}
	for name, c := range map[string]float64{"date.issue": 0.92, "date.release": 0.9} {
		if e := nitf.find(name); e != nil {
			d.date(name, e.attr("norm"), c)
		}
	}
	if e := nitf.find("story.date"); e != nil {
		if v := e.attr("norm"); v != "" {
			d.date("story.date", v, 0.88)
		} else {
			d.date("story.date", e.text(), 0.85)
		}
	}
	dateline := ""
	if e := nitf.find("dateline"); e != nil {
		dateline = oneLine(e.text())
	}
	var paras []string
	if body := nitf.find("body.content"); body != nil {
		xmlParas(body, &paras)
	}
	d.body = strings.Join(paras, "\n\n")
	if dateline != "" && d.body != "" && !strings.HasPrefix(d.body, dateline) {
		if st, ok := published.Parse(dateline); ok {
			d.dates.Add(published.Candidate{Stamp: st, Provenance: model.FromDateline, Certainty: 0.8, Evidence: dateline})
		}
	}
	return d
}

func (d *draft) date(name, value string, certainty float64) {
	if value != "" {
		d.dates.AddText(value, d.language, published.Candidate{Provenance: model.FromFeed, Certainty: certainty, Evidence: name + ": " + value})
	}
}

// xmlParas gathers the paragraphs of NITF or of XHTML in NewsML.
func xmlParas(e *elem, out *[]string) {
	for _, c := range e.children {
		if c.elem == nil {
			if t := oneLine(c.text); t != "" && (e.name == "body.content" || e.name == "inlineData" || e.name == "block") {
				*out = append(*out, t)
			}
			continue
		}
		switch c.elem.name {
		case "p", "hl2", "li", "h1", "h2", "h3", "h4":
			if t := oneLine(c.elem.text()); t != "" {
				*out = append(*out, t)
			}
		case "media", "table", "figure", "note", "abstract":
		default:
			xmlParas(c.elem, out)
		}
	}
}

func bylineName(s string) string {
	s = oneLine(s)
	if low := strings.ToLower(s); strings.HasPrefix(low, "by ") || strings.HasPrefix(low, "von ") {
		_, s, _ = strings.Cut(s, " ")
	}
	return s
}

// readNewsML reads NewsML-G2 (and NewsML 1 where it carries NITF or XHTML):
// each text item of the message an article.
func readNewsML(ctx context.Context, in *input) ([]draft, error) {
	root, err := in.o.Limits.parseXML(in.data)
	if root == nil {
		return nil, err
	}
	source := xmlString(in.data)
	var drafts []draft
	item := func(e *elem) {
		if ctx.Err() != nil || len(drafts) >= in.o.Limits.Members {
			return
		}
		d := newsItem(e)
		if strings.TrimSpace(d.body) == "" {
			return
		}
		if e.end > e.start && e.end <= int64(len(source)) {
			d.original = []byte(source[e.start:e.end])
		}
		drafts = append(drafts, d)
	}
	root.all("newsItem", item)
	if len(drafts) == 0 {
		root.all("NewsItem", item)
	}
	if len(drafts) == 0 {
		if err == nil {
			err = failf(StageRead, nil, "the news message holds no text (pictures, planning or events only)")
		}
		return nil, err
	}
	return drafts, err
}

func newsItem(e *elem) draft {
	d := draft{language: e.attr("lang")}
	if c := e.find("contentSet"); c != nil {
		if nitf := c.find("nitf"); nitf != nil {
			d = nitfDraft(nitf)
		} else if x := c.find("inlineXML"); x != nil {
			if h := x.find("body"); h != nil {
				x = h
			}
			var paras []string
			xmlParas(x, &paras)
			d.body = strings.Join(paras, "\n\n")
			if h := x.find("h1"); h != nil {
				d.title = h.text()
				d.body = strings.TrimSpace(strings.TrimPrefix(d.body, oneLine(d.title)))
			}
		} else if x := c.find("inlineData"); x != nil {
			d.body = tidy(maintext.Fragment(x.inner()))
			if !isMarkup(x.text()) {
				d.body = tidy(x.text())
			}
		}
	} else if nitf := e.find("nitf"); nitf != nil {
		d = nitfDraft(nitf)
	} else if x := e.find("DataContent"); x != nil {
		var paras []string
		xmlParas(x, &paras)
		d.body = strings.Join(paras, "\n\n")
	}
	if m := e.child("contentMeta"); m != nil {
		if h := m.child("headline"); h != nil {
			d.title = oneLine(h.text())
		}
		if b := m.child("by"); b != nil {
			d.author = bylineName(b.text())
		} else if c := m.child("creator"); c != nil && d.author == "" {
			d.author = nameIn(c)
		}
		if l := m.child("language"); l != nil {
			d.language = l.attr("tag")
		}
		if v := m.child("contentCreated"); v != nil {
			d.date("contentCreated", v.text(), 0.82)
		}
		if s := m.child("infoSource"); s != nil && d.publisher == "" {
			d.publisher = nameIn(s)
		}
	}
	if m := e.child("itemMeta"); m != nil {
		if p := m.child("provider"); p != nil {
			if n := nameIn(p); n != "" {
				d.publisher = n
			}
		}
		if v := m.child("firstCreated"); v != nil {
			d.date("firstCreated", v.text(), 0.92)
		}
		if v := m.child("versionCreated"); v != nil {
			d.date("versionCreated", v.text(), 0.85)
		}
		if t := m.child("title"); t != nil && d.title == "" {
			d.title = oneLine(t.text())
		}
	}
	if h := e.find("HeadLine"); h != nil && d.title == "" {
		d.title = oneLine(h.text())
	}
	if v := e.find("FirstCreated"); v != nil {
		d.date("FirstCreated", v.text(), 0.92)
	}
	return d
}

func nameIn(e *elem) string {
	if n := e.find("name"); n != nil {
		return oneLine(n.text())
	}
	for _, a := range []string{"literal", "qcode"} {
		if v := e.attr(a); v != "" {
			_, after, ok := strings.Cut(v, ":")
			if ok {
				return after
			}
			return v
		}
	}
	return oneLine(e.text())
}
