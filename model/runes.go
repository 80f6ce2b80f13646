package model

import "unicode/utf8"

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
	ascii := true
	for i := 0; i < len(body); i++ {
		if body[i] >= utf8.RuneSelf {
			ascii = false
			break
		}
	}
	if ascii {
		return ix
	}
	ix.blocks = make([]int32, 0, len(body)/runeBlock+1)
	n := int32(0)
	for i := 0; i < len(body); i++ {
		if i%runeBlock == 0 {
			ix.blocks = append(ix.blocks, n)
		}
		if utf8.RuneStart(body[i]) {
			n++
		}
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
	n := int(ix.blocks[b])
	for i := b * runeBlock; i < offset; i++ {
		if utf8.RuneStart(ix.body[i]) {
			n++
		}
	}
	return n
}

// Span returns s counted in code points, as [start, end].
func (ix RuneIndex) Span(s Span) [2]int { return [2]int{ix.At(s.Start), ix.At(s.End)} }
