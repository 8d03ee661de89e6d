#!/bin/sh
# Makes .venv and installs into it what one word of the Makefile needs: play, test, check or train.
# `play` is all a player needs; the others add to it. Safe to run again.
set -eu
cd "$(dirname "$0")/.."
for_what=${1:-play}

say() { printf 'setup: %s\n' "$*" >&2; }
stop() { say "$*"; exit 1; }

if [ "$(id -u)" = 0 ]; then as_root=""
elif sudo -n true 2>/dev/null; then as_root="sudo -n"
else as_root="none"
fi

# Installs Debian packages if nobody needs to be asked for that; false where it cannot.
apt_install() {
    [ "$as_root" != none ] && command -v apt-get >/dev/null || return 1
    say "installing $* with apt-get"
    apt="$as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y"
    $apt install --no-install-recommends "$@" >/dev/null 2>&1 ||
        { $apt update >/dev/null 2>&1 && $apt install --no-install-recommends "$@" >/dev/null 2>&1; }
}

# A name on the PATH may be a shim that has nothing behind it: each is run.
find_python() {
    for name in ${PYTHON:-} python3.12 python3.11 python3; do
        if "$name" -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 12))' >/dev/null 2>&1; then
            python=$name
            return
        fi
    done
    return 1
}

make_venv() {
    find_python || apt_install python3.12-venv || apt_install python3.11-venv || true
    find_python || stop "Python 3.11 or 3.12 is needed (python-rtmidi has no wheels beyond 3.12): install it" \
        "(apt-get install python3.12-venv, brew install python@3.12 or uv python install 3.12), then run make again"
    version=$("$python" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
    "$python" -c 'import ensurepip' 2>/dev/null || apt_install "python$version-venv" ||
        stop "Python $version comes without venv here: apt-get install python$version-venv, then run make again"
    say "making .venv with Python $version"
    "$python" -m venv --clear .venv
}

pip() {
    .venv/bin/python -m pip --disable-pip-version-check install --quiet --constraint constraints.txt "$@" ||
        stop "pip could not install what is pinned (above it says why); with the network there, run make again"
}

if [ "$(uname -sm)" = "Darwin x86_64" ]; then
    stop "Macs with Intel processors cannot run this: onnxruntime and faiss have no wheels for them"
fi
.venv/bin/python -m pip --version >/dev/null 2>&1 || make_venv

say "installing what make $for_what needs (once; some minutes)"
pip pip
case $for_what in
    play) pip --editable . ;;
    test) pip --editable . --group test ;;
    check) pip --editable . --group test --group check ;;
    train) pip --editable . --group train ;;
    *) stop "there is no set-up for '$for_what'; there is play, test, check and train" ;;
esac

if ! .venv/bin/python -c 'import sounddevice' 2>/dev/null; then
    { apt_install libportaudio2 && .venv/bin/python -c 'import sounddevice' 2>/dev/null; } ||
        say "PortAudio is missing, so no sound device can be opened: install it" \
            "(Debian: apt-get install libportaudio2; Fedora: dnf install portaudio; Arch: pacman -S portaudio)"
fi
if [ "$for_what" = train ] && ! command -v espeak-ng >/dev/null; then
    apt_install espeak-ng || say "espeak-ng is missing, so the models hear no voices while they learn: install it" \
        "(Debian: apt-get install espeak-ng; brew install espeak-ng)"
fi
touch ".venv/ready-to-$for_what"
