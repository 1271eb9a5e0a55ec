"""What can befall a logbook, for the tests: full and read-only disks, lost rights, and programs killed at any step."""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from datetime import date
from functools import cache, partial
from pathlib import Path
from typing import Any

from soleus.bootstrap import make_demo
from soleus.storage.copying import Fingerprint, fingerprint, opened_at_rest

NOBODY = 65534
SCHEMAS = Path(__file__).parent / "fixtures" / "schemas"


@cache
def demo(rows: int = 300, seed: int = 1) -> bytes:
    """The file of a small logbook."""
    with tempfile.TemporaryDirectory(prefix="soleus-demo-") as folder:
        path = Path(folder) / "demo.soleus"
        make_demo(path, rows, 1, date(2026, 11, 20), seed)
        return path.read_bytes()


def put(path: Path, data: bytes) -> Path:
    """Write a logbook's file as the program leaves it: for its owner alone."""
    path.touch(0o600)
    path.write_bytes(data)
    return path


def held_in(path: Path) -> Fingerprint:
    """The sums of every table, but for numbers of commits; the file must be whole."""
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
        return _sums(connection)


def held_at_rest(path: Path) -> Fingerprint:
    """The same of a file that nothing may be written beside."""
    with closing(opened_at_rest(path)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        return _sums(connection)


def _sums(connection: sqlite3.Connection) -> Fingerprint:
    """Going back to a state is a commit of its own, so the number of the last one differs, and what calendars ask."""
    found = {name: sums for name, sums in fingerprint(connection).items() if name != "revision"}
    columns = [column for _, column, *_ in connection.execute("PRAGMA table_info(planned_workouts)")]
    if "sequence" in columns:
        place = 1 + columns.index("sequence")  # the number of rows comes first
        planned = found["planned_workouts"]
        found["planned_workouts"] = planned[:place] + planned[place + 1 :]
    return found


def rows(path: Path, statement: str) -> list[tuple[Any, ...]]:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute(statement).fetchall()


@contextmanager
def no_more_room(size: int) -> Iterator[None]:
    """Let no file grow beyond `size` bytes, as on a disk that is full: needs no rights and no disk of its own.

    The driver meets EFBIG instead of ENOSPC; `max_page_count` gives SQLite's own answer to a full disk elsewhere.
    """
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)


@contextmanager
def small_disk(folder: Path, kilobytes: int) -> Iterator[bool]:
    """Make a folder a disk of its own; gives False where this machine does not permit it."""
    options = f"size={kilobytes}k"
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(folder)], capture_output=True)
    try:
        yield mounted.returncode == 0
    finally:
        if mounted.returncode == 0:
            subprocess.run(["umount", "-l", str(folder)], check=True, capture_output=True)


def mounting() -> bool:
    """Whether this machine lets the tests mount a disk."""
    if os.geteuid() != 0:
        return False
    with tempfile.TemporaryDirectory() as name, small_disk(Path(name), 64) as mounted:
        return mounted


@contextmanager
def as_nobody() -> Iterator[None]:
    """Be a user without rights for a while; who is not root has none on a file of mode 0 anyway."""
    if os.geteuid() != 0:
        yield
        return
    os.setegid(NOBODY)
    os.seteuid(NOBODY)
    try:
        yield
    finally:
        os.seteuid(0)
        os.setegid(0)


@contextmanager
def open_folder() -> Iterator[Path]:
    """A folder that every user may look into; those of the tests lie in one of their owner's alone."""
    with tempfile.TemporaryDirectory(prefix="soleus-open-") as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


class Victims:
    """Programs that are killed with SIGKILL before their n-th step: a write, a sync, a rename, a statement …

    One process imports everything and forks one victim after the other, so that hundreds take seconds.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(
            [sys.executable, __file__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def run(self, what: str, at: int, *arguments: object) -> int | None:
        """Do `what` in the home of the test and be killed at a step.

        Returns None then, else the number of steps it took to the end.
        """
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([dict(os.environ), what, at, *map(str, arguments)]) + "\n")
        self._process.stdin.flush()
        answer = self._process.stdout.readline().split()
        assert answer, "the process that makes victims ended"
        assert answer[0] != "failed", answer
        return None if answer[0] == "killed" else int(answer[1])

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait()
        self._process.stdout.close()


# What runs in the process that makes victims

_STEPS = frozenset(
    ("execute", "executemany", "backup", "commit", "fsync", "replace", "rename", "unlink", "open", "close")
)
_CALLS = frozenset(("__call__",))  # the progress of SQLite's backup, page by page


def _killed_at(step: int, work: Callable[[], object]) -> int:
    count = 0

    def watch(frame: Any, event: str, argument: Any) -> None:
        nonlocal count
        name = getattr(argument, "__name__", "") if event == "c_call" else frame.f_code.co_name
        if (event == "c_call" and name in _STEPS) or (event == "call" and name in _CALLS):
            count += 1
            if count == step:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.setprofile(watch)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def _back_up(logbook: str) -> None:
    from soleus.bootstrap import safekeeping_of

    safekeeping_of(Path(logbook)).back_up(progress=lambda done, total: True)


def _restore(logbook: str, backup: str) -> None:
    from soleus.bootstrap import safekeeping_of

    safekeeping_of(Path(logbook)).restore(Path(backup), lambda done, total: True)


def _salvage(logbook: str) -> None:
    from soleus.bootstrap import safekeeping_of

    keeping = safekeeping_of(Path(logbook))
    keeping.open_salvaged(keeping.salvage())


def _open(logbook: str) -> None:
    from soleus.bootstrap import open_logbook

    open_logbook(Path(logbook)).logbook.close()


def _import(logbook: str, file: str) -> None:
    from soleus.cli import main

    assert main(["--logbook", logbook, "import", "--unit", "kg", file]) == 0


_WORK: dict[str, Callable[..., None]] = {
    "back up": _back_up,
    "restore": _restore,
    "salvage": _salvage,
    "open": _open,
    "import": _import,
}


def _make_victims() -> None:
    import soleus.commands
    import soleus.storage.backup
    import soleus.storage.salvage
    import soleus.storage.upgrade  # noqa: F401

    answers = os.dup(1)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    for line in sys.stdin:
        environment, what, at, *arguments = json.loads(line)
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.environ.update(environment)
            with suppress(BaseException):
                os.write(writer, f"ended {_killed_at(at, partial(_WORK[what], *arguments))}".encode())
                os._exit(0)
            os._exit(1)
        os.close(writer)
        said = os.read(reader, 100).decode()
        os.close(reader)
        _, status = os.waitpid(child, 0)
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
        os.write(answers, f"{'killed' if killed else said or 'failed'}\n".encode())


if __name__ == "__main__":
    _make_victims()
