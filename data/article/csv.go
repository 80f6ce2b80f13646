package article

import (
	"bufio"
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// openCSV streams the rows of a table with a text column, an article each. The
// columns have the names that JSON articles' keys have.
func openCSV(_ context.Context, c *container, add func(member) error) error {
	record := newPortion(c.r, c.o.Limits.File)
	in := bufio.NewReaderSize(record, 64<<10)
	head, err := in.Peek(sniffed)
	if err != nil && err != io.EOF {
		return unpackError(err)
	}
	var src io.Reader = in
	if !utf8.Valid(head[:max(0, len(head)-4)]) || utf16Without(head) != 0 {
		all, err := io.ReadAll(io.LimitReader(in, c.o.Limits.File+1))
		if err != nil {
			return unpackError(err)
		}
		if int64(len(all)) > c.o.Limits.File {
			return failf(StageLimit, nil, "a table that is not in UTF-8 may have %s: save it as UTF-8", size(c.o.Limits.File))
		}
		src = strings.NewReader(decodeBytes(all, ""))
	}
	r := csv.NewReader(src)
	r.Comma = separator(head)
	r.LazyQuotes, r.FieldsPerRecord = true, -1
	columns, err := r.Read()
	if err != nil {
		return failf(StageRead, err, "the table's first row can't be read (%v)", err)
	}
	hasText := false
	for i := range columns {
		columns[i] = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(columns[i], "\ufeff")))
		for _, k := range append(append([]string{}, keysText...), keysHTML...) {
			hasText = hasText || columns[i] == k
		}
	}
	if !hasText {
		return failf(StageDetect, nil, "the table has no column named text, body or content: name the column that holds the articles' text so (its columns: %s)", strings.Join(columns[:min(len(columns), 12)], ", "))
	}
	for n := 2; ; n++ {
		record.reset()
		row, err := r.Read()
		if err == io.EOF {
			return nil
		}
		m := member{name: fmt.Sprintf("row %d", n), format: formatJSONItem}
		var parse *csv.ParseError
		switch {
		case errors.As(err, &parse):
			m.err = failf(StageRead, err, "the row can't be read (%v)", parse.Err)
		case err != nil:
			return unpackError(err)
		default:
			obj := make(map[string]string, len(columns))
			for i, v := range row {
				if i < len(columns) && v != "" {
					obj[columns[i]] = v
				}
			}
			if len(obj) == 0 {
				continue
			}
			if m.data, err = json.Marshal(obj); err != nil {
				m.err = failf(StageRead, err, "the row can't be read")
			}
		}
		if err := add(m); err != nil {
			return err
		}
	}
}

// separator picks the character that divides the first row most.
func separator(head []byte) rune {
	line, _, _ := bytes.Cut(head, []byte("\n"))
	best, most := ',', 0
	for _, c := range ",;\t|" {
		if n := bytes.Count(line, []byte(string(c))); n > most {
			best, most = c, n
		}
	}
	return best
}
