#!/bin/sh
# Sees to the system libraries and the font that Qt needs on Linux.
#
#   system-libraries.sh run PYTHON    for a window on a screen
#   system-libraries.sh test PYTHON   for drawing in memory only
#
# What is missing is installed where apt and the rights are there; else one sentence says with which command.
set -eu

purpose=$1
python=$2
stamp=$(dirname "$(dirname "$python")")/libraries-$purpose

[ "$(uname -s)" = Linux ] || exit 0
[ ! -e "$stamp" ] || exit 0

# Prints what is missing; nothing where all is well.
missing() {
    "$python" - "$purpose" <<'PYTHON' || echo 'a library that Qt needs'
import ctypes
import importlib.util
import os
import pathlib
import subprocess
import sys

folder = pathlib.Path(importlib.util.find_spec("PySide6").origin).parent
platforms = ["offscreen"]
if sys.argv[1] == "run":
    platforms.append("xcb")
    if os.environ.get("WAYLAND_DISPLAY"):
        platforms.append("wayland")
plugins = [folder / "Qt" / "plugins" / "platforms" / f"libq{name}.so" for name in platforms]
modules = [next(folder.glob(f"{name}.*so")) for name in ("QtWidgets", "QtSvg", "QtPrintSupport", "QtNetwork")]
modules += folder.glob("QtMultimedia.*so")  # where PySide6-Addons is installed
absent = set()
for file in plugins + modules:
    try:
        ctypes.CDLL(str(file))
    except OSError as told:
        absent.add(str(told).split(":")[0])
if not absent:
    fonts = (
        "from PySide6.QtGui import QFont, QFontInfo, QGuiApplication; app = QGuiApplication([]);"
        "raise SystemExit(0 if QFontInfo(QFont()).family() else 3)"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run([sys.executable, "-c", fonts], env=environment, capture_output=True)
    if told.returncode:
        absent.add("any font" if told.returncode == 3 else "a library that Qt needs")
print(", ".join(sorted(absent)))
PYTHON
}

absent=$(missing)
if [ -z "$absent" ]; then
    touch "$stamp"
    exit 0
fi

packages='libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libfreetype6 libx11-6 libx11-xcb1
    libxkbcommon0 libxkbcommon-x11-0 libxcb1 libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1
    libxcb-randr0 libxcb-render0 libxcb-render-util0 libxcb-shape0 libxcb-shm0 libxcb-sync1 libxcb-util1
    libxcb-xfixes0 libxcb-xkb1 libwayland-client0 libwayland-cursor0 libpulse0 fonts-dejavu-core'
packages=$(echo $packages)

as_root=
if [ "$(id -u)" -ne 0 ]; then
    as_root='sudo -n'
fi
if command -v apt-get >/dev/null 2>&1 && ${as_root:-true} true 2>/dev/null; then
    echo "Installing what Qt needs from the system ($absent missing) …" >&2
    apt() {
        $as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=120 "$@" >/dev/null
    }
    # The first try may know of no package at all: a fresh machine has no lists yet.
    apt install -y --no-install-recommends $packages 2>/dev/null ||
        { apt update && apt install -y --no-install-recommends $packages; } || true
    absent=$(missing)
    if [ -z "$absent" ]; then
        touch "$stamp"
        exit 0
    fi
fi

if command -v apt-get >/dev/null 2>&1; then
    how="please run: sudo apt-get install $packages"
elif command -v dnf >/dev/null 2>&1; then
    how='please run: sudo dnf install mesa-libEGL mesa-libGL libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms xcb-util-image xcb-util-renderutil libwayland-cursor dejavu-sans-fonts'
elif command -v pacman >/dev/null 2>&1; then
    how='please run: sudo pacman -S --needed libglvnd libxkbcommon-x11 xcb-util-cursor xcb-util-wm xcb-util-keysyms xcb-util-image xcb-util-renderutil wayland ttf-dejavu'
else
    how="install Qt's X11 and Wayland libraries and a font with your package manager"
fi
echo "Qt does not find $absent on this machine: $how." >&2
exit 1
