package article

import (
	"context"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"testing"
	"time"

	"dateline/model/caldate"
)

func anywhere(netip.Addr) error { return nil }

func TestLinkIsFetchedWithItsRedirects(t *testing.T) {
	cookies := 0
	mux := http.NewServeMux()
	mux.HandleFunc("/old", func(w http.ResponseWriter, r *http.Request) {
		http.SetCookie(w, &http.Cookie{Name: "a", Value: "b"})
		http.Redirect(w, r, "/2021/03/17/pier", http.StatusFound)
	})
	mux.HandleFunc("/2021/03/17/pier", func(w http.ResponseWriter, r *http.Request) {
		cookies += len(r.Cookies())
		w.Header().Set("Content-Type", "text/html; charset=windows-1252")
		w.Write([]byte("<html><title>A pier</title><body><h1>A pier</h1><p>" + strings.Repeat(prose, 3) + "caf\xe9</p>"))
	})
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	})
	mux.HandleFunc("/large", func(w http.ResponseWriter, _ *http.Request) { w.Write(make([]byte, 2<<20)) })
	mux.HandleFunc("/slow", func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	srv := httptest.NewServer(mux)
	defer srv.Close()
	o := Options{Fetch: &webFetcher{within: 500 * time.Millisecond, allow: anywhere}, Limits: Limits{File: 1 << 20}}

	var got []Result
	if err := Walk(context.Background(), []Source{{URL: srv.URL + "/old"}}, o, func(r Result) { got = append(got, r) }); err != nil {
		t.Fatal(err)
	}
	if len(got) != 1 || len(got[0].Articles) != 1 {
		t.Fatalf("%+v", got)
	}
	a := got[0].Articles[0]
	if len(got[0].Redirects) != 1 || a.URL != srv.URL+"/2021/03/17/pier" || a.Published.Date != caldate.Of(2021, 3, 17) || !strings.HasSuffix(a.Body, "café") || cookies != 0 {
		t.Errorf("redirects %v, address %q, published %v, cookies %d, body %q", got[0].Redirects, a.URL, a.Published.Date, cookies, a.Body)
	}
	for path, says := range map[string]string{"/loop": "without end", "/file": "away from the web", "/large": "larger", "/slow": "did not answer", "/none": "404"} {
		articles, problems := Read(context.Background(), Source{URL: srv.URL + path}, o)
		if len(articles) != 0 || len(problems) != 1 || !strings.Contains(problems[0].Message, says) {
			t.Errorf("%s: %v", path, problems)
		}
	}
}

// TestLinksKeepAwayFromPrivateNetworks: the plain fetcher goes to this machine
// or its network only where the link itself says so, and never on from there
// or by a redirect.
func TestLinksKeepAwayFromPrivateNetworks(t *testing.T) {
	asked := 0
	other := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { asked++ }))
	defer other.Close()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		switch r.URL.Path {
		case "/away":
			http.Redirect(w, r, other.URL, http.StatusFound)
		case "/on":
			http.Redirect(w, r, "/", http.StatusFound)
		default:
			w.Write([]byte("<!doctype html><p>" + strings.Repeat(prose, 3)))
		}
	}))
	defer srv.Close()
	local := strings.Replace(srv.URL, "127.0.0.1", "localhost", 1)
	for _, address := range []string{srv.URL, local, srv.URL + "/on"} {
		if articles, problems := Read(context.Background(), Source{URL: address}, Options{}); len(articles) != 1 {
			t.Errorf("%s, which a person named: %v", address, problems)
		}
	}
	if _, problems := Read(context.Background(), Source{URL: srv.URL + "/away"}, Options{}); len(problems) != 1 || !strings.Contains(problems[0].Message, "private network") || asked > 0 {
		t.Errorf("redirect: %v, asked %d times", problems, asked)
	}
	for host, want := range map[string]bool{"localhost": true, "127.0.0.1": true, "::1": true, "10.1.2.3": true, "intranet": true, "nas.local": true, "example.org": false, "169.254.169.254": false, "93.184.216.34": false, "0.0.0.0": false} {
		if inner(host) != want {
			t.Errorf("%s: inner %v", host, !want)
		}
	}
	for _, a := range []string{"169.254.169.254", "fe80::1", "0.0.0.0", "100.64.0.1"} {
		if innerOnly(netip.MustParseAddr(a)) == nil {
			t.Errorf("%s is allowed", a)
		}
	}
	for _, a := range []string{"10.0.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "::1", "fe80::1", "fd00::1", "0.0.0.0", "::ffff:127.0.0.1"} {
		if publicOnly(netip.MustParseAddr(a)) == nil {
			t.Errorf("%s is allowed", a)
		}
	}
	if err := publicOnly(netip.MustParseAddr("93.184.216.34")); err != nil {
		t.Error(err)
	}
	if _, problems := Read(context.Background(), Source{URL: "ftp://example.org/a"}, Options{}); len(problems) != 1 || !strings.Contains(problems[0].Message, "no link of the web") {
		t.Errorf("ftp: %v", problems)
	}
}
