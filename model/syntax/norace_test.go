//go:build !race

package syntax

const racing = false
