package article

import (
	"context"
	"strconv"
	"strings"
	"time"

	"dateline/data/article/published"
	"dateline/model"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
)

// readRTF reads Rich Text (Microsoft's RTF specification 1.9.1): the text of
// the document, its title, author and date, without headers, notes, pictures
// and fields' instructions.
func readRTF(ctx context.Context, in *input) ([]draft, error) {
	r := rtf{in: in.data, nesting: in.o.Limits.Nesting, rtfState: rtfState{uc: 1}, page: charmap.Windows1252.NewDecoder().Bytes}
	if err := r.run(ctx); err != nil {
		return nil, err
	}
	r.endPara()
	r.paras = append(r.paras, r.notes...)
	d := draft{title: usefulTitle(r.title.String()), author: oneLine(r.author.String())}
	if !r.created.IsZero() {
		d.dates.AddText(stampText(r.created), "", published.Candidate{Provenance: model.FromFrontMatter, Certainty: 0.5, Evidence: "document property creatim: " + r.created.Format("2006-01-02 15:04")})
	}
	d.officeBody(in, r.paras)
	return []draft{d}, nil
}

// rtfState is what a group saves and restores.
type rtfState struct {
	skip    bool
	uc      int
	into    *strings.Builder // a property that is being read
	clock   bool             // inside creatim
	heading bool
}

type rtf struct {
	in      []byte
	nesting int
	page    func([]byte) ([]byte, error)

	rtfState
	stack  []rtfState
	paras  []para
	cur    strings.Builder
	raw    []byte // bytes of the code page that wait to be decoded
	ignore int    // characters to pass over after a \u
	high   rune   // first half of a surrogate pair

	title, author strings.Builder
	note          strings.Builder // a foot- or endnote that is being read
	notes         []para
	created       time.Time
	date          [5]int
}

// skipped are destinations that hold no text of the document.
var skipped = wordsOf("fonttbl colortbl stylesheet listtable listoverridetable revtbl rsidtbl pict object objdata header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate ftnsep ftnsepc aftnsep fldinst xe tc themedata colorschememapping datastore latentstyles generator xmlnstbl pgptbl mmathPr filetbl shppict nonshppict sp sn sv bkmkstart bkmkend nonesttables keywords comment doccomm subject operator category manager company hlinkbase template passwordhash factoidname private upr")

func wordsOf(s string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

var rtfSymbols = map[string]string{"emdash": "—", "endash": "–", "lquote": "‘", "rquote": "’", "ldblquote": "“", "rdblquote": "”", "bullet": "•", "emspace": " ", "enspace": " ", "tab": " ", "line": "\n", "cell": " ", "nestcell": " "}

func (r *rtf) run(ctx context.Context) error {
	for i := 0; i < len(r.in); {
		if i&0xffff == 0 && ctx.Err() != nil {
			return ctx.Err()
		}
		switch c := r.in[i]; c {
		case '{':
			r.flush()
			if len(r.stack) > r.nesting {
				return failf(StageLimit, nil, "its groups lie more than %d deep in one another", r.nesting)
			}
			r.stack = append(r.stack, r.rtfState)
			i++
			if strings.HasPrefix(string(r.in[i:min(i+2, len(r.in))]), `\*`) && !r.known(i+2) {
				r.skip = true
			}
		case '}':
			r.flush()
			if r.clock {
				r.endClock()
			}
			inNote := r.into == &r.note
			if n := len(r.stack); n > 0 {
				r.rtfState = r.stack[n-1]
				r.stack = r.stack[:n-1]
			}
			if inNote && r.into != &r.note {
				r.notes = append(r.notes, para{text: cleanLines(r.note.String())})
				r.note.Reset()
			}
			i++
		case '\\':
			i = r.control(i + 1)
		case '\r', '\n':
			i++
		default:
			if r.ignore > 0 {
				r.ignore--
			} else if !r.skip {
				r.raw = append(r.raw, c)
			}
			i++
		}
	}
	r.flush()
	return nil
}

// known reports whether the optional destination at i is one that is read.
func (r *rtf) known(i int) bool {
	rest := string(r.in[i:min(i+16, len(r.in))])
	return strings.HasPrefix(strings.TrimLeft(rest, " \r\n"), `\shptxt`)
}

// control reads a control word or symbol that begins at i and returns what
// follows it.
func (r *rtf) control(i int) int {
	if i >= len(r.in) {
		return i
	}
	c := r.in[i]
	if !(c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
		switch c {
		case '\'':
			if i+2 < len(r.in) {
				if n, err := strconv.ParseUint(string(r.in[i+1:i+3]), 16, 8); err == nil {
					if r.ignore > 0 {
						r.ignore--
					} else if !r.skip {
						r.raw = append(r.raw, byte(n))
					}
				}
			}
			return min(i+3, len(r.in))
		case '~':
			r.put(" ")
		case '_':
			r.put("-")
		case '\\', '{', '}':
			if !r.skip {
				r.raw = append(r.raw, c)
			}
		case '\r', '\n':
			r.endPara()
		}
		return i + 1
	}
	j := i
	for j < len(r.in) && j-i < 32 && (r.in[j] >= 'a' && r.in[j] <= 'z' || r.in[j] >= 'A' && r.in[j] <= 'Z') {
		j++
	}
	word := string(r.in[i:j])
	n, has := 0, false
	k := j
	if k < len(r.in) && r.in[k] == '-' {
		k++
	}
	for k < len(r.in) && k-j < 11 && r.in[k] >= '0' && r.in[k] <= '9' {
		k++
		has = true
	}
	if has {
		n, _ = strconv.Atoi(string(r.in[j:k])) // too large a number is no number
		j = k
	}
	if j < len(r.in) && r.in[j] == ' ' {
		j++
	}
	if word == "bin" && n > 0 {
		return min(j+n, len(r.in))
	}
	r.word(word, n, has)
	return j
}

func (r *rtf) word(word string, n int, has bool) {
	switch word {
	case "u":
		r.flush()
		r.rune(rune(uint16(n)))
		r.ignore = r.uc
		return
	case "uc":
		r.uc = max(0, min(n, 16))
		return
	case "ansicpg":
		r.codePage(n)
		return
	case "par", "sect", "page", "row", "nestrow":
		r.flush()
		switch {
		case r.skip:
		case r.into == nil:
			r.endPara()
		case r.into == &r.note:
			r.note.WriteByte('\n')
		}
		return
	case "footnote": // endnotes too, with \ftnalt
		if !r.skip {
			r.flush()
			r.into = &r.note
		}
		return
	case "pard":
		r.heading = false
		return
	case "outlinelevel":
		r.heading = n < 3
		return
	case "title":
		r.flush()
		r.skip, r.into = false, &r.title
		return
	case "author":
		r.flush()
		r.skip, r.into = false, &r.author
		return
	case "info":
		r.flush()
		r.skip = true
		return
	case "creatim":
		r.clock, r.date = true, [5]int{}
		return
	case "yr", "mo", "dy", "hr", "min":
		if r.clock {
			r.date[map[string]int{"yr": 0, "mo": 1, "dy": 2, "hr": 3, "min": 4}[word]] = n
		}
		return
	}
	if skipped[word] {
		r.flush()
		r.skip = true
		return
	}
	if s, ok := rtfSymbols[word]; ok {
		r.put(s)
	}
}

func (r *rtf) endClock() {
	r.clock = false
	d := r.date
	if d[0] >= 1980 && d[0] < 2200 && d[1] >= 1 && d[1] <= 12 && d[2] >= 1 && d[2] <= 31 {
		r.created = time.Date(d[0], time.Month(d[1]), d[2], d[3], d[4], 0, 0, time.UTC)
	}
}

func (r *rtf) codePage(n int) {
	name := "windows-" + strconv.Itoa(n)
	switch n {
	case 65001:
		name = "utf-8"
	case 932:
		name = "shift_jis"
	case 936:
		name = "gbk"
	case 949:
		name = "euc-kr"
	case 950:
		name = "big5"
	case 10000:
		name = "macintosh"
	case 437, 850, 852, 866:
		name = "ibm" + strconv.Itoa(n)
	}
	if e, err := htmlindex.Get(name); err == nil {
		r.page = func(b []byte) ([]byte, error) { return e.NewDecoder().Bytes(b) }
	}
}

// rune writes a character given by number, joining surrogate pairs.
func (r *rtf) rune(c rune) {
	switch {
	case c >= 0xD800 && c < 0xDC00:
		r.high = c
		return
	case c >= 0xDC00 && c < 0xE000:
		if r.high != 0 {
			r.put(string(0x10000 + (r.high-0xD800)<<10 + (c - 0xDC00)))
		}
		r.high = 0
		return
	}
	r.high = 0
	r.put(string(c))
}

// flush decodes the bytes that wait.
func (r *rtf) flush() {
	if len(r.raw) == 0 {
		return
	}
	s, err := r.page(r.raw)
	r.raw = r.raw[:0]
	if err == nil {
		r.write(string(s))
	}
}

func (r *rtf) put(s string) {
	r.flush()
	r.write(s)
}

func (r *rtf) write(s string) {
	switch {
	case r.skip:
	case r.into != nil:
		r.into.WriteString(s)
	default:
		r.cur.WriteString(s)
	}
}

func (r *rtf) endPara() {
	r.flush()
	if r.cur.Len() > 0 {
		r.paras = append(r.paras, para{cleanLines(r.cur.String()), r.heading})
		r.cur.Reset()
	}
}
