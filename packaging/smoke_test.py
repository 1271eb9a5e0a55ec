"""Proves that the built program works: it visits its own screens in an empty home, and writes a calendar.

python packaging/smoke_test.py dist/soleus
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

LONGEST_S = 180


def fail(why: str) -> None:
    raise SystemExit(f"The built program does not work: {why}")


def main(folder: Path) -> None:
    """Run the program of the folder without a display, Python's own paths or a home.

    It visits its screens, and writes a calendar: what a library brings along late is in it, too.
    """
    program = (folder / ("soleus.exe" if os.name == "nt" else "soleus")).resolve()
    if not program.is_file():
        fail(f"there is no {program}")
    with tempfile.TemporaryDirectory(prefix="soleus-") as home:
        told = run(program, home, "--self-test")
        calendar = Path(home) / "plan.ics"
        run(program, home, "--demo", "export", "--format", "ics", str(calendar))
        events = calendar.read_text(encoding="utf-8").count("BEGIN:VEVENT")
    if "ready" not in told.split():
        fail(f"it did not say that it is ready, but:\n{told}")
    if not events:
        fail("its calendar is empty")
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file() and not file.is_symlink())
    print(f"{folder} works: ready, {size / 1e6:.0f} MB")


def run(program: Path, home: str, *arguments: str) -> str:
    """Run the program in an empty home and return what it said."""
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "QT_", "XDG_", "VIRTUAL_ENV"))
    }
    environment |= {"HOME": home, "USERPROFILE": home, "QT_QPA_PLATFORM": "offscreen"}
    told = subprocess.run(
        [program, *arguments],
        cwd=home,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=LONGEST_S,
    )
    if told.returncode != 0:
        fail(f"it ended with {told.returncode} and said:\n{told.stdout}{told.stderr}")
    return told.stdout + told.stderr


if __name__ == "__main__":
    main(Path(sys.argv[1]))
