package model

import (
	"math/bits"
	"unicode/utf8"
)

// runeBlock is the distance in bytes between two remembered counts.
const runeBlock = 256

// RuneIndex turns byte offsets of one body into counts of Unicode code points.
// It is built in one pass and costs four bytes for every 256 of the body; none
// where the body is ASCII.
type RuneIndex struct {
	body   string
	blocks []int32 // code points before each block; nil for ASCII
}

// NewRuneIndex indexes body.
func NewRuneIndex(body string) RuneIndex {
	ix := RuneIndex{body: body}
	if starts(body) == len(body) {
		return ix
	}
	ix.blocks = make([]int32, 0, len(body)/runeBlock+1)
	n := 0
	for i := 0; i < len(body); i += runeBlock {
		ix.blocks = append(ix.blocks, int32(n))
		n += starts(body[i:min(i+runeBlock, len(body))])
	}
	return ix
}

// At returns the number of code points that start before the byte offset;
// offsets past the end count the whole body.
func (ix RuneIndex) At(offset int) int {
	offset = min(max(offset, 0), len(ix.body))
	if ix.blocks == nil {
		return offset
	}
	b := min(offset/runeBlock, len(ix.blocks)-1)
	if b < 0 {
		return 0
	}
	return int(ix.blocks[b]) + starts(ix.body[b*runeBlock:offset])
}

// starts returns how many bytes of s begin a code point, as utf8.RuneStart has
// it, eight at a time.
func starts(s string) int {
	n := len(s)
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 | uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		// A byte that goes on has the highest bit and not the next.
		if on := x &^ (x << 1) & 0x8080808080808080; on != 0 {
			n -= bits.OnesCount64(on)
		}
	}
	for i := 0; i < len(s); i++ {
		if !utf8.RuneStart(s[i]) {
			n--
		}
	}
	return n
}

// Span returns s counted in code points, as [start, end].
func (ix RuneIndex) Span(s Span) [2]int { return [2]int{ix.At(s.Start), ix.At(s.End)} }
