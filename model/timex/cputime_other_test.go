//go:build !unix

package timex_test

import (
	"testing"
	"time"
)

var began = time.Now()

func cpuTime(testing.TB) time.Duration { return time.Since(began) }
