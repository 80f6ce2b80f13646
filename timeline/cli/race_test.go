//go:build race

package cli

// racing: the detector of races drops pooled memory at random, so that counts of
// allocations say nothing.
const racing = true
