#!/bin/sh
# Makes the virtual environment given as the only argument and installs Soleus into it with the pinned libraries.
set -eu

venv=$1

say() {
    echo "$*" >&2
}

suits() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
}

# The newest Python that Soleus is tested with comes first, then whatever else is new enough.
choose_python() {
    without_venv=
    for name in ${SOLEUS_PYTHON:-} python3.13 python3.12 python3.11 python3 python python3.14; do
        suits "$name" || continue
        if "$name" -c 'import ensurepip, venv' >/dev/null 2>&1; then
            echo "$name"
            return 0
        fi
        without_venv=${without_venv:-$name}
    done
    if [ -n "$without_venv" ]; then
        version=$("$without_venv" -c 'import sys; print("%d.%d" % sys.version_info[:2])')
        say "Soleus needs Python's venv module, which $without_venv lacks: on Debian and Ubuntu, run sudo apt-get install python$version-venv and then make again."
    else
        say "Soleus needs Python 3.11 or newer with venv, and none is on the PATH."
    fi
    return 1
}

if ! { suits "$venv/bin/python" && "$venv/bin/python" -m pip --version >/dev/null 2>&1; }; then
    python=$(choose_python)
    say "Setting up $venv with $("$python" --version) …"
    "$python" -m venv --clear "$venv"
fi

say 'Fetching the libraries that Soleus is built on (only the first time, and when they change) …'
install() {
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check --constraint constraints.txt "$@"
}
# The build backend is installed first and pinned too; an isolated build would fetch its newest version.
if ! { install hatchling editables && install --no-build-isolation --editable '.[dev]'; }; then
    say 'The libraries could not be fetched, as told above: with a connection to the network, make again goes on from here.'
    exit 1
fi
# The first start is as quick as the second, and so is every one where Python is told not to keep what it compiles.
"$venv/bin/python" -m compileall -q app/soleus || say 'Soleus could not be compiled ahead; it starts a little slower.'
# Other libraries may need others of the system: they are looked for again.
rm -f "$venv"/libraries-run "$venv"/libraries-test
