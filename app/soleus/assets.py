"""Finds the files that are shipped with the program: exercises, icons, drawings."""

import sys
from functools import cache
from pathlib import Path


@cache
def _resources() -> Path:
    """The folder of shipped files: in the package (wheel, frozen program), else beside `app` (checkout)."""
    package = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen is not None:
        return Path(frozen) / "soleus" / "resources"
    installed = package / "resources"
    return installed if installed.is_dir() else package.parents[1] / "resources"


def asset(*parts: str) -> Path:
    """The path of one shipped file or folder, as in `asset("icons", "soleus.svg")`.

    Raises FileNotFoundError where it is not there: then the installation is incomplete.
    """
    path = _resources().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"A file that belongs to Soleus is missing: {path}")
    return path


def read_text(*parts: str) -> str:
    """The text of one shipped file, read as UTF-8."""
    return asset(*parts).read_text(encoding="utf-8")
