package article

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// NewFetcher returns a plain HTTP client for links that a person asked for. It
// keeps no cookies, sends no referrer, follows at most ten redirects, all of
// the web, and connects to public addresses only: a link from a text must not
// reach into the machine or its network. Only a link that itself names a place
// in there ("http://localhost:8000/a", "http://192.168.1.7/") goes there, and
// no redirect does. within is the time for all of it.
func NewFetcher(within time.Duration) Fetcher {
	return &webFetcher{within: within, allow: publicOnly}
}

type webFetcher struct {
	within time.Duration
	allow  func(netip.Addr) error
}

// publicOnly refuses addresses of the machine itself and of private networks.
// It is asked after the name was resolved, for each connection, so that a name
// can't be changed in between (DNS rebinding).
func publicOnly(a netip.Addr) error {
	a = a.Unmap()
	shared := netip.MustParsePrefix("100.64.0.0/10") // RFC 6598
	if !a.IsGlobalUnicast() || a.IsPrivate() || a.IsLoopback() || a.IsLinkLocalUnicast() || shared.Contains(a) {
		return failf(StageFetch, nil, "the link leads into a private network (%s), which is not followed", a)
	}
	return nil
}

// inner reports whether a host names a place in the machine or its network by
// its own words, so that whoever wrote it knows.
func inner(host string) bool {
	if a, err := netip.ParseAddr(host); err == nil {
		a = a.Unmap()
		return a.IsLoopback() || a.IsPrivate()
	}
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	if !strings.Contains(host, ".") {
		return host != ""
	}
	for _, end := range []string{".localhost", ".local", ".lan", ".internal", ".home.arpa"} { // RFC 6761, 6762, 8375
		if strings.HasSuffix(host, end) {
			return true
		}
	}
	return false
}

// innerOnly refuses what no link leads to: the machine's neighbours without a
// network, among them the places where clouds keep their keys.
func innerOnly(a netip.Addr) error {
	if a = a.Unmap(); a.IsLoopback() || a.IsPrivate() {
		return nil
	}
	return publicOnly(a)
}

// Fetch implements Fetcher.
func (f *webFetcher) Fetch(ctx context.Context, address string, limit int64) (Fetched, error) {
	u, err := url.Parse(address)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return Fetched{}, failf(StageFetch, err, "it is no link of the web (http or https)")
	}
	ctx, cancel := context.WithTimeout(ctx, f.within)
	defer cancel()
	dial := func(ctx context.Context, network, addr string) (net.Conn, error) {
		allow := f.allow
		if host, port, err := net.SplitHostPort(addr); err == nil && inner(host) && strings.EqualFold(host, u.Hostname()) && port == portOf(u) {
			allow = innerOnly
		}
		d := &net.Dialer{Timeout: f.within, Control: func(_, addr string, _ syscall.RawConn) error {
			ap, err := netip.ParseAddrPort(addr)
			if err != nil {
				return fmt.Errorf("connect to %q: %w", addr, err)
			}
			return allow(ap.Addr())
		}}
		return d.DialContext(ctx, network, addr)
	}
	var passed []string
	client := &http.Client{
		Transport: &http.Transport{DialContext: dial, TLSHandshakeTimeout: f.within, DisableKeepAlives: true, MaxResponseHeaderBytes: 1 << 20, ForceAttemptHTTP2: true},
		CheckRedirect: func(req *http.Request, via []*http.Request) error {
			if len(via) >= 10 {
				return failf(StageFetch, nil, "it leads from one address to the next without end")
			}
			if req.URL.Scheme != "http" && req.URL.Scheme != "https" {
				return failf(StageFetch, nil, "it leads away from the web, to %s:", req.URL.Scheme)
			}
			req.Header.Del("Referer")
			passed = append(passed, req.URL.String())
			return nil
		},
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return Fetched{}, failf(StageFetch, err, "it is no link of the web")
	}
	req.Header.Set("User-Agent", "Dateline (a person's article reader)")
	req.Header.Set("Accept", "text/html, application/xhtml+xml, application/pdf, text/plain;q=0.9, */*;q=0.5")
	res, err := client.Do(req)
	if err != nil {
		var known *failure
		if errors.As(err, &known) {
			return Fetched{}, known
		}
		if errors.Is(err, context.DeadlineExceeded) {
			return Fetched{}, failf(StageFetch, err, "the site did not answer within %s: try again, or save the page and import the file", f.within)
		}
		return Fetched{}, failf(StageFetch, err, "the site can't be reached (%v)", errors.Unwrap(err))
	}
	defer res.Body.Close()
	if res.StatusCode != http.StatusOK {
		return Fetched{}, failf(StageFetch, nil, "the site answered %q: open the link in a browser, save the page and import the file", res.Status)
	}
	data, err := io.ReadAll(io.LimitReader(res.Body, limit+1))
	switch {
	case int64(len(data)) > limit:
		return Fetched{}, failf(StageLimit, nil, "it is larger than %s", size(limit))
	case err != nil:
		return Fetched{}, failf(StageFetch, err, "the site broke off in the middle (%v)", err)
	}
	kind, params, err := mime.ParseMediaType(res.Header.Get("Content-Type"))
	if err != nil {
		kind = strings.ToLower(res.Header.Get("Content-Type"))
	}
	return Fetched{Bytes: data, Type: kind, Charset: params["charset"], Redirects: passed}, nil
}

// portOf is the port that an address names or means.
func portOf(u *url.URL) string {
	switch p := u.Port(); {
	case p != "":
		return p
	case u.Scheme == "https":
		return "443"
	}
	return "80"
}

// link makes the job that fetches a link on a worker.
func (w *walk) link(ctx context.Context, in *input) *job {
	j := &job{in: in, files: 1}
	j.load = func() error {
		fetch := w.o.Fetch
		if fetch == nil {
			fetch = NewFetcher(w.o.Limits.Time)
		}
		got, err := fetch.Fetch(ctx, in.src.URL, w.o.Limits.File)
		if err != nil {
			return err
		}
		in.data, in.src.Charset = got.Bytes, got.Charset
		if n := len(got.Redirects); n > 0 {
			in.redirects = got.Redirects
			in.src.URL = got.Redirects[n-1]
		}
		if j.format, err = detect(in.data[:min(len(in.data), sniffed)], in.name()); err != nil {
			return err
		}
		if j.format == formatZip {
			j.format = zipKind(bytes.NewReader(in.data), int64(len(in.data)))
			if err := unreadable(j.format); err != nil {
				return err
			}
		}
		if j.format == formatText && strings.Contains(got.Type, "html") {
			j.format = formatHTML
		}
		if openerOf(j.format) != nil {
			return failf(StageFetch, nil, "the link is %s that holds many articles: save it and import the file", j.format)
		}
		return nil
	}
	return j
}
