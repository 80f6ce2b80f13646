package article

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
)

// openMbox streams the messages of a mailbox (RFC 4155): each begins with a
// line "From " after a blank one; ">From " inside is unquoted.
func openMbox(_ context.Context, c *container, add func(member) error) error {
	r := bufio.NewReaderSize(c.r, 64<<10)
	var msg []byte
	n, blank, skip := 0, true, false
	flush := func() error {
		if n == 0 {
			return nil
		}
		m := member{name: fmt.Sprintf("message %d", n), data: msg, format: formatMail}
		if skip {
			m.err = failf(StageLimit, nil, "the message is larger than %s", size(c.o.Limits.File))
		} else if len(bytes.TrimSpace(msg)) == 0 {
			m.err = failf(StageDetect, nil, "the message is empty")
		}
		msg, skip = nil, false
		return add(m)
	}
	for {
		line, err := readLine(r, c.o.Limits.File)
		if errors.Is(err, errLong) {
			skip, err = true, nil
		}
		if err != nil && err != io.EOF {
			return err
		}
		if blank && bytes.HasPrefix(line, []byte("From ")) {
			if err := flush(); err != nil {
				return err
			}
			n++
		} else if len(line) > 0 {
			if trimmed := bytes.TrimLeft(line, ">"); len(trimmed) < len(line) && bytes.HasPrefix(trimmed, []byte("From ")) {
				line = line[1:]
			}
			if int64(len(msg)+len(line)) > c.o.Limits.File {
				msg, skip = nil, true
			} else if !skip {
				msg = append(msg, line...)
			}
		}
		blank = len(bytes.TrimSpace(line)) == 0
		if err == io.EOF {
			return flush()
		}
	}
}
