package store

import (
	"encoding/binary"
	"hash/crc32"
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// summed is a row's checksum in the making: CRC-32C over the table's name, the
// row's number and its values with their lengths, so that no value can slip
// into its neighbour's place, nor a row into another's.
type summed uint32

func sumOf(table string, num int64) summed { return summed(0).text(table).num(num) }

func (s summed) num(v int64) summed {
	var b [8]byte
	binary.LittleEndian.PutUint64(b[:], uint64(v))
	return summed(crc32.Update(uint32(s), castagnoli, b[:]))
}

func (s summed) text(v string) summed { return s.blob([]byte(v)) }

func (s summed) blob(v []byte) summed {
	return summed(crc32.Update(uint32(s.num(int64(len(v)))), castagnoli, v))
}
