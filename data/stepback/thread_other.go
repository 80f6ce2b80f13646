//go:build !linux

package stepback

// Thread does nothing here.
func Thread() {}

func others() {}
