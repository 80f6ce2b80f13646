// Package lineartest tells whether work on a text grows with its length: tests of
// packages that look back and ahead in texts share it. It measures on Linux, whose
// threads have clocks of their own.
package lineartest
