//go:build race

package syntax

// racing: the detector of races drops pooled memory at random, so that counts of
// allocations say nothing.
const racing = true
