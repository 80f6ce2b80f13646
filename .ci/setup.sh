# Shared by ./run, ./test and .ci/run: finds what is missing, installs it where
# it can, and says plainly what to do where it cannot. It tells everything on
# standard error, briefly, and is silent and quick when nothing is to be done.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tags=migrated_fynedo

tell() { printf 'dateline: %s\n' "$*" >&2; }

# The Go that go.mod asks for, or newer: the one installed, one that it fetches
# itself (GOTOOLCHAIN), or one fetched into .go beside the sources.
need_go() {
	local want have dir
	want=$(awk '$1 == "go" { print $2 }' "$root/go.mod")
	for dir in "" /usr/local/go/bin "$root/.go/bin"; do
		[ -z "$dir" ] || [ -x "$dir/go" ] || continue
		have=$(PATH=${dir:+$dir:}$PATH go_version) || continue
		if [ "$(printf '%s\n%s\n' "$want" "$have" | sort -V | head -n 1)" = "$want" ]; then
			PATH=${dir:+$dir:}$PATH
			return 0
		fi
	done
	if command -v dpkg-query >/dev/null 2>&1 && [ "$(uname -s)" = Linux ] && fetch_go; then
		PATH=$root/.go/bin:$PATH
		return 0
	fi
	have=$(go_version)
	tell "Go $want or newer is needed${have:+, this is Go $have}: get it from https://go.dev/dl/ (Fedora: dnf install golang; Arch: pacman -S go; macOS: brew install go; Windows: winget install GoLang.Go), then run this again"
	exit 1
}

# go_version prints the version of the Go that builds this project, "1.26.8".
go_version() {
	local v
	v=$(cd "$root" && go env GOVERSION 2>/dev/null) && v=${v#go} && v=${v%%-*} && [ -n "$v" ] && printf '%s\n' "${v%% *}"
}

# fetch_go fetches Go as the module proxy keeps it for the go command itself and
# checks it against the checksum that the public checksum database has of it
# (sum.golang.org; the hash is golang.org/x/mod/sumdb/dirhash.Hash1, in hex).
fetch_go() {
	local arch sum version=1.26.8 name proxy new
	case $(uname -m) in
	x86_64) arch=amd64 sum=64e9867b53a77d110330875bd508b81bd252b833c12c613164c4389e2b354573 ;;
	aarch64) arch=arm64 sum=b182ff3ba32a4baf0c2f4923b10dfa5a8608a49aa4c3ad13c62cd651850a40c7 ;;
	*) return 1 ;;
	esac
	need_debs "fetching Go" ca-certificates curl unzip
	name=golang.org/toolchain@v0.0.1-go$version.linux-$arch
	proxy=${GOPROXY:-https://proxy.golang.org}
	proxy=${proxy%%[,|]*}
	case $proxy in http*) ;; *) proxy=https://proxy.golang.org ;; esac
	tell "fetching Go $version into ${root}/.go (72 MB)…"
	new=$(mktemp -d "$root/.go.XXXXXX") || return 1
	if curl -fsSL --retry 3 -o "$new/go.zip" "$proxy/golang.org/toolchain/@v/${name#*@}.zip" && unzip -q "$new/go.zip" -d "$new" && rm "$new/go.zip" &&
		[ "$(cd "$new" && find golang.org -type f -print0 | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum | cut -d ' ' -f 1)" = "$sum" ]; then
		chmod -R u+w "$new" && chmod +x "$new/$name"/bin/* "$new/$name"/pkg/tool/*/* && rm -rf "$root/.go" && mv "$new/$name" "$root/.go" && rm -rf "$new" && return 0
	fi
	rm -rf "$new"
	tell "Go could not be fetched from $proxy, or what came is not what was expected"
	return 1
}

has_display() { [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ] || [ "$(uname -s)" = Darwin ]; }

# has_debs PACKAGE…: are all of them installed?
has_debs() {
	local n
	n=$(dpkg-query -W -f='${db:Status-Status}\n' "$@" 2>/dev/null | grep -cx installed)
	[ "$n" -ge $# ]
}

# need_debs WHAT PACKAGE…: installs Debian packages without a question.
need_debs() {
	local what=$1 sudo=() log
	shift
	has_debs "$@" && return 0
	if [ "$(id -u)" -ne 0 ]; then
		if command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
			sudo=(sudo -n)
		else
			tell "$what needs some packages; run this once, then this command again:"
			tell "  sudo apt-get update && sudo apt-get install -y --no-install-recommends $*"
			exit 1
		fi
	fi
	tell "installing what $what needs: $*"
	log=$(mktemp)
	if ! { "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 update &&
		"${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends "$@"; } >"$log" 2>&1 </dev/null; then
		tail -n 15 "$log" >&2
		rm -f "$log"
		tell "could not install them (the end of what apt-get said stands above); mend that, or install them by hand: $*"
		exit 1
	fi
	rm -f "$log"
}

# What building the window needs: a C compiler and the headers of GL, X11 and Wayland.
need_build() {
	if command -v dpkg-query >/dev/null 2>&1; then
		need_debs building gcc libc6-dev pkg-config libgl1-mesa-dev xorg-dev libwayland-dev libxkbcommon-dev
		return
	fi
	case $(uname -s) in
	Darwin)
		xcode-select -p >/dev/null 2>&1 || {
			tell "building needs Apple's command line tools; run this once: xcode-select --install"
			exit 1
		}
		return ;;
	MINGW* | MSYS* | CYGWIN*)
		command -v gcc >/dev/null 2>&1 || {
			tell "building needs a C compiler; install MSYS2 (https://www.msys2.org), then in its terminal: pacman -S mingw-w64-x86_64-gcc"
			exit 1
		}
		return ;;
	esac
	command -v gcc >/dev/null 2>&1 && pkg-config --exists gl x11 xcursor xrandr xinerama xi xxf86vm wayland-client xkbcommon 2>/dev/null && return
	if command -v dnf >/dev/null 2>&1; then
		tell "building needs some packages; run this once, then this command again:"
		tell "  sudo dnf install gcc pkgconf-pkg-config mesa-libGL-devel libXcursor-devel libXrandr-devel libXinerama-devel libXi-devel libXxf86vm-devel wayland-devel libxkbcommon-devel"
	elif command -v pacman >/dev/null 2>&1; then
		tell "building needs some packages; run this once, then this command again:"
		tell "  sudo pacman -S --needed gcc pkgconf libgl libxcursor libxrandr libxinerama libxi libxxf86vm wayland libxkbcommon"
	else
		tell "building needs a C compiler, pkg-config and the development files of OpenGL, X11 (Xcursor, Xrandr, Xinerama, Xi, Xxf86vm), Wayland and xkbcommon; install them with this system's package manager, then run this again"
	fi
	exit 1
}

# build_binary leaves ./dateline up to date; when no source is newer than it,
# nothing is built.
build_binary() {
	local bin=$root/dateline
	if [ -x "$bin" ] && [ -z "$(find "$root/main.go" "$root/go.mod" "$root/go.sum" "$root/model" "$root/data" "$root/timeline" "$root/assets" -newer "$bin" ! -name '*_test.go' ! -path '*/testdata/*' -print -quit 2>/dev/null)" ]; then
		return 0
	fi
	tell "building (the first time takes about five minutes on two cores, later ones seconds)…"
	# The revision goes into the binary where Git can tell it; a checkout that
	# belongs to another user makes Git, and so the build, fail.
	local vcs=auto
	git -C "$root" status --porcelain >/dev/null 2>&1 || vcs=false
	(cd "$root" && CGO_ENABLED=1 go build -buildvcs="$vcs" -tags "$tags" -o dateline.new . && mv -f dateline.new dateline) >&2 || {
		rm -f "$root/dateline.new"
		tell "building failed; the reason stands above"
		return 1
	}
}
