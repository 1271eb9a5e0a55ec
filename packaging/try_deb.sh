#!/bin/sh
# Tries the .deb for real: installs it into a bare Debian 12, opens a logbook by its desktop entry on a virtual screen,
# purges it, and sees that the logbook stays. Needs root, debootstrap and the network; takes some minutes.
#
#   sudo sh packaging/try_deb.sh dist/soleus_0.1.0_amd64.deb [FOLDER]     FOLDER keeps the Debian for the next time
set -eu

package=$1
root=${2:-$(mktemp -d)/debian}

say() {
    echo "$*" >&2
}

if [ "$(id -u)" -ne 0 ] || ! command -v debootstrap >/dev/null; then
    say 'This needs root and debootstrap: sudo apt-get install debootstrap, then sudo sh packaging/try_deb.sh PACKAGE.'
    exit 1
fi
if [ ! -x "$root/usr/bin/apt-get" ]; then
    say "Setting up Debian 12 in $root …"
    debootstrap --variant=minbase bookworm "$root" >/dev/null
fi
leave() {
    umount "$root/proc" 2>/dev/null || true
}
trap leave EXIT
mountpoint -q "$root/proc" || mount -t proc proc "$root/proc"
cp "$package" "$root/tmp/soleus.deb"
cat > "$root/tmp/try.sh" <<'INSIDE'
set -eu
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
fail() {
    echo "FAILED: $*" >&2
    exit 1
}
apt_get() {
    apt-get -qq "$@" >/tmp/apt.log 2>&1 || { cat /tmp/apt.log; fail "apt-get $*"; }
}

apt_get update
! dpkg -s soleus >/dev/null 2>&1 || apt_get purge -y soleus
apt_get install -y --no-install-recommends /tmp/soleus.deb
echo "installed on Debian $(cat /etc/debian_version) with what it depends on, and nothing else"
id runner >/dev/null 2>&1 || useradd --create-home runner
as_runner() {
    su runner -c "cd && export LC_ALL=C.UTF-8; $*"
}
[ "$(as_runner soleus --version)" = "$(as_runner /usr/lib/soleus/soleus --version)" ] || fail 'soleus is not on the path'
as_runner 'QT_QPA_PLATFORM=offscreen soleus --self-test 2>/dev/null' | grep -qx ready || fail 'the self-test'
echo 'the self-test says ready'

# What a desktop brings: its triggers, its opener, a screen.
apt_get install -y --no-install-recommends desktop-file-utils shared-mime-info libglib2.0-bin hicolor-icon-theme \
    xvfb xauth x11-utils dbus-x11 fonts-dejavu-core
desktop-file-validate --no-hints /usr/share/applications/org.soleus.Soleus.desktop
as_runner 'rm -rf .local/share/soleus training.soleus unnamed'
as_runner 'soleus demo --sets 300 --seed 1 training.soleus && cp training.soleus unnamed' >/dev/null
as_runner 'mkdir -p -m 700 .local/share/soleus && cp training.soleus .local/share/soleus/logbook.soleus'
for file in training.soleus unnamed; do
    as_runner "gio info -a standard::content-type $file" | grep -q application/x-soleus-logbook || fail "type of $file"
done
as_runner 'gio mime application/x-soleus-logbook' | grep -q org.soleus.Soleus.desktop || fail 'no program for logbooks'
for icon in 48x48/apps/org.soleus.Soleus.png scalable/apps/org.soleus.Soleus.svg \
    48x48/mimetypes/application-x-soleus-logbook.png; do
    [ -s "/usr/share/icons/hicolor/$icon" ] || fail "no icon $icon"
done
echo 'a logbook is known by its name and by what is in it, and Soleus opens it'

# Opens as a double click would, waits for the window, and closes the program by the window's own process number.
cat > /tmp/opened.sh <<'OPENED'
words=$1
shift
"$@" &
for second in $(seq 60); do
    for window in $(xwininfo -root -tree | grep -F "$words" | awk '{print $1}'); do
        process=$(xprop -id "$window" _NET_WM_PID | sed -n 's/.*= //p')
        [ -z "$process" ] || break 2
    done
    sleep 1
done
[ -n "${process:-}" ] || { xwininfo -root -tree; exit 1; }
sleep 3
tr '\0' ' ' < "/proc/$process/cmdline"
echo "shows: $(xprop -id "$window" _NET_WM_NAME)"
kill "$process"
OPENED
as_runner 'xvfb-run -a dbus-run-session sh /tmp/opened.sh "training.soleus" gio open training.soleus' || fail 'double click'
as_runner 'xvfb-run -a dbus-run-session sh /tmp/opened.sh "Soleus" gio launch /usr/share/applications/org.soleus.Soleus.desktop' \
    || fail 'the menu entry without a file'

before=$(as_runner 'sha256sum .local/share/soleus/logbook.soleus training.soleus')
apt_get purge -y soleus
[ "$(as_runner 'sha256sum .local/share/soleus/logbook.soleus training.soleus')" = "$before" ] || fail 'logbooks changed'
left=$(find /usr /etc /opt /var/lib -xdev \( -name '*soleus*' -o -name '*Soleus*' \) -not -path '/var/lib/apt/*')
[ -z "$left" ] || fail "left behind: $left"
echo 'purged: nothing of the program is left, the logbooks are as they were'
INSIDE
chroot "$root" sh /tmp/try.sh
