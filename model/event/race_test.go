//go:build race

package event

// racing: the detector of races drops pooled memory at random, so that counts of
// allocations say nothing.
const racing = true
