//go:build unix && !linux

package store

import "errors"

func mountTmpfs(string, string, uintptr) error { return errors.ErrUnsupported }

func remountSmall(string, string) error { return errors.ErrUnsupported }
