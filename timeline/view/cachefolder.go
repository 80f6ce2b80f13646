package view

import "os"

// CacheFolder sees to it that the user's cache folder exists, which a new
// account may lack: the toolkit makes its own folder in it, and complains on
// standard error where it cannot. To be called before an app is made.
func CacheFolder() {
	if dir, err := os.UserCacheDir(); err == nil {
		_ = os.MkdirAll(dir, 0o700) // without it the toolkit goes on too
	}
}
