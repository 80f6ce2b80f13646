package store

import "syscall"

func mountTmpfs(dir, options string, flags uintptr) error {
	return syscall.Mount("tmpfs", dir, "tmpfs", flags, options)
}

func remountSmall(dir, size string) error {
	return mountTmpfs(dir, "size="+size, syscall.MS_REMOUNT)
}
