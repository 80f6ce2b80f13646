# Shared by ./run, ./test and .ci/run: finds what is missing, installs it where
# it can, and says plainly what to do where it cannot. It tells everything on
# standard error, briefly, and is silent and quick when nothing is to be done.
# shellcheck shell=bash

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
tags=migrated_fynedo

tell() { printf 'dateline: %s\n' "$*" >&2; }

# The Go that go.mod asks for, or newer.
need_go() {
	local want have
	want=$(awk '$1 == "go" { print $2 }' "$root/go.mod")
	command -v go >/dev/null 2>&1 || { [ -x /usr/local/go/bin/go ] && PATH=$PATH:/usr/local/go/bin; }
	if ! command -v go >/dev/null 2>&1; then
		tell "Go $want or newer is needed and was not found: get it from https://go.dev/dl/ (Fedora: dnf install golang; Arch: pacman -S go; macOS: brew install go; Windows: winget install GoLang.Go), then run this again"
		exit 1
	fi
	have=$(cd / && go env GOVERSION 2>/dev/null)
	have=${have#go}
	if [ "$(printf '%s\n%s\n' "$want" "${have%%-*}" | sort -V | head -n 1)" != "$want" ]; then
		tell "Go $want or newer is needed, this is Go ${have:-unknown}: get it from https://go.dev/dl/, then run this again"
		exit 1
	fi
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
	(cd "$root" && CGO_ENABLED=1 go build -tags "$tags" -o dateline.new . && mv -f dateline.new dateline) >&2 || {
		rm -f "$root/dateline.new"
		tell "building failed; the reason stands above"
		return 1
	}
}
