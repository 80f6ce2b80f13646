package store

import (
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"os"
)

// pages reads a story file's pages without SQLite, so that a file is readable
// however little of it is whole: the write-ahead log's committed pages before
// the file's own. Format: sqlite.org/fileformat2.html (read November 2026),
// sections 1.6 (b-tree pages), 1.5 (overflow), 2.1 (records), 4 (log).
type pages struct {
	file *os.File
	wal  *os.File
	n    int64           // pages of the file, a last one that was cut included
	log  map[int64]int64 // page → its offset in the log
	buf  [pageSize]byte  // of the last page read
	over [pageSize]byte  // of the last overflow page read
}

func openPages(path string) (*pages, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	info, err := file.Stat()
	if err != nil {
		file.Close()
		return nil, err
	}
	p := &pages{file: file, n: (info.Size() + pageSize - 1) / pageSize, log: map[int64]int64{}}
	if p.wal, err = os.Open(path + walSuffix); err == nil {
		p.readLog()
	} else if !errors.Is(err, fs.ErrNotExist) {
		file.Close()
		return nil, err
	}
	return p, nil
}

func (p *pages) Close() error {
	var err error
	if p.wal != nil {
		err = p.wal.Close()
	}
	return errors.Join(p.file.Close(), err)
}

// readLog finds the pages of the log's committed transactions; it stops at the
// first frame that is not whole, as SQLite does.
func (p *pages) readLog() {
	var h [32]byte
	if _, err := p.wal.ReadAt(h[:], 0); err != nil || binary.BigEndian.Uint32(h[8:]) != pageSize {
		return
	}
	magic := binary.BigEndian.Uint32(h[:])
	var order binary.ByteOrder = binary.LittleEndian
	switch magic {
	case 0x377f0682:
	case 0x377f0683:
		order = binary.BigEndian
	default:
		return
	}
	s0, s1 := walSum(order, 0, 0, h[:24])
	if s0 != binary.BigEndian.Uint32(h[24:]) || s1 != binary.BigEndian.Uint32(h[28:]) {
		return
	}
	pending := map[int64]int64{}
	frame := make([]byte, 24+pageSize)
	for at := int64(len(h)); ; at += int64(len(frame)) {
		if _, err := p.wal.ReadAt(frame, at); err != nil || string(frame[8:16]) != string(h[16:24]) {
			return
		}
		s0, s1 = walSum(order, s0, s1, frame[:8])
		s0, s1 = walSum(order, s0, s1, frame[24:])
		if s0 != binary.BigEndian.Uint32(frame[16:]) || s1 != binary.BigEndian.Uint32(frame[20:]) {
			return
		}
		page := int64(binary.BigEndian.Uint32(frame))
		pending[page] = at + 24
		if size := int64(binary.BigEndian.Uint32(frame[4:])); size > 0 { // a commit
			for k, v := range pending {
				p.log[k] = v
				p.n = max(p.n, k)
			}
			clear(pending)
		}
	}
}

// walSum is the log's checksum (section 4.2).
func walSum(order binary.ByteOrder, s0, s1 uint32, b []byte) (uint32, uint32) {
	for ; len(b) >= 8; b = b[8:] {
		s0 += order.Uint32(b) + s1
		s1 += order.Uint32(b[4:]) + s0
	}
	return s0, s1
}

// read fills b with a page; what a cut file lacks is zero.
func (p *pages) read(page int64, b []byte) error {
	if page < 1 || page > p.n {
		return fmt.Errorf("there is no page %d", page)
	}
	r, at := p.file, (page-1)*pageSize
	if off, ok := p.log[page]; ok {
		r, at = p.wal, off
	}
	n, err := r.ReadAt(b, at)
	clear(b[n:])
	if errors.Is(err, io.EOF) {
		err = nil
	}
	return err
}

// records yields the records of every table leaf page, wherever it is. Those
// that do not hold together are passed over; whoever takes them verifies them.
func (p *pages) records(yield func(rowid int64, values []any)) {
	for page := int64(1); page <= p.n; page++ {
		b := p.buf[:]
		if p.read(page, b) != nil {
			continue
		}
		at := 0
		if page == 1 {
			at = 100
		}
		if b[at] != 0x0d {
			continue
		}
		cells := int(binary.BigEndian.Uint16(b[at+3:]))
		for i := range min(cells, (pageSize-at-8)/2) {
			if row, payload, ok := p.cell(b, int(binary.BigEndian.Uint16(b[at+8+2*i:]))); ok {
				if values, ok := decodeRecord(payload); ok {
					yield(row, values)
				}
			}
		}
	}
}

// cell reads the cell at an offset of a leaf page, with what overflows it.
func (p *pages) cell(b []byte, at int) (rowid int64, payload []byte, ok bool) {
	if at < 8 || at >= pageSize {
		return 0, nil, false
	}
	size, n := varint(b[at:])
	if n == 0 || size < 2 || size > p.n*pageSize {
		return 0, nil, false
	}
	at += n
	rowid, n = varint(b[at:])
	if n == 0 {
		return 0, nil, false
	}
	at += n
	const most, least = pageSize - 35, (pageSize-12)*32/255 - 23
	local := int(size)
	if size > most {
		if local = least + int((size-least)%(pageSize-4)); local > most {
			local = least
		}
	}
	if at+local > pageSize {
		return 0, nil, false
	}
	payload = append(make([]byte, 0, min(size, 1<<20)), b[at:at+local]...)
	if int64(local) == size {
		return rowid, payload, true
	}
	if at+local+4 > pageSize {
		return 0, nil, false
	}
	next := int64(binary.BigEndian.Uint32(b[at+local:]))
	for int64(len(payload)) < size {
		over := p.over[:]
		if p.read(next, over) != nil {
			return 0, nil, false
		}
		next = int64(binary.BigEndian.Uint32(over))
		payload = append(payload, over[4:4+min(pageSize-4, size-int64(len(payload)))]...)
	}
	return rowid, payload, true
}

// varint reads SQLite's big-endian variable-length integer; n is 0 where there
// is none.
func varint(b []byte) (v int64, n int) {
	var u uint64
	for i := range min(8, len(b)) {
		u = u<<7 | uint64(b[i]&0x7f)
		if b[i] < 0x80 {
			return int64(u), i + 1
		}
	}
	if len(b) < 9 {
		return 0, 0
	}
	return int64(u<<8 | uint64(b[8])), 9
}

// decodeRecord returns a record's values: nil, int64, float64, string or
// []byte.
func decodeRecord(b []byte) ([]any, bool) {
	header, n := varint(b)
	if n == 0 || header < int64(n) || header > int64(len(b)) || header > 200 {
		return nil, false
	}
	types, data := b[n:header], b[header:]
	var out []any
	for len(types) > 0 {
		t, n := varint(types)
		if n == 0 {
			return nil, false
		}
		types = types[n:]
		var v any
		var size int64
		switch {
		case t == 0:
		case t <= 6:
			if size = [...]int64{0, 1, 2, 3, 4, 6, 8}[t]; size > int64(len(data)) {
				return nil, false
			}
			i := int64(int8(data[0]))
			for _, c := range data[1:size] {
				i = i<<8 | int64(c)
			}
			v = i
		case t == 7:
			if size = 8; size > int64(len(data)) {
				return nil, false
			}
			v = math.Float64frombits(binary.BigEndian.Uint64(data))
		case t == 8 || t == 9:
			v = t - 8
		case t >= 12:
			if size = (t - 12) / 2; size > int64(len(data)) {
				return nil, false
			}
			if t%2 == 0 {
				v = append([]byte(nil), data[:size]...)
			} else {
				v = string(data[:size])
			}
		default:
			return nil, false
		}
		out, data = append(out, v), data[size:]
	}
	return out, len(data) == 0
}
