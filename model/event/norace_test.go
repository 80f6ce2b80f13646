//go:build !race

package event

const racing = false
