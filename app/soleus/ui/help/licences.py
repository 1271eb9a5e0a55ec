"""What the program is made of: each part with its version, its licence and the licence's text."""

import platform
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from soleus import __version__
from soleus.assets import read_text
from soleus.ui.text import tr

_SEPARATOR = "\n\n" + "—" * 24 + "\n\n"
_QT = ("PySide6_Essentials", "PySide6_Addons", "PySide6", "shiboken6")
_NAMES = {
    "PySide6_Essentials": "PySide6 (Qt for Python)", "PySide6_Addons": "PySide6 (Qt Multimedia)",
    "shiboken6": "Shiboken",
}  # fmt: skip
_KNOWN = {"colorama": "BSD-3-Clause", "greenlet": "MIT AND PSF-2.0", "et_xmlfile": "MIT"}
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_LICENCE_FILE = re.compile(r"licen[cs]e|copying|notice", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """A part of the program that others wrote, or Soleus itself; its text is read when it is asked for."""

    name: str
    version: str
    licence: str
    read: Callable[[], str]

    @property
    def text(self) -> str:
        """The text of the licence."""
        return self.read() or self.licence


def components(sqlite_version: str = "") -> list[Component]:
    """Return every part that is shipped, Soleus first; libraries are those that the installed program requires."""
    own = Component("Soleus", __version__, "MIT", _shipped("licences", "Soleus.txt"))
    python = Component("Python", platform.python_version(), "PSF-2.0", _shipped("licences", "PSF-2.0.txt"))
    sqlite = Component("SQLite", sqlite_version, tr("About", "public domain"), _shipped("licences", "SQLite.txt"))
    icons = Component(tr("About", "Phosphor icons"), "2.0", "MIT", _shipped("icons", "LICENSE"))
    libraries = sorted((_component(one) for one in required()), key=lambda one: one.name.casefold())
    return [own, python, qt(), *libraries, sqlite, icons]


def qt() -> Component:
    """Return Qt with the terms under which it is used here."""
    from PySide6.QtCore import qVersion

    said = tr(
        "About",
        "Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are libraries of their "
        "own beside the program: you may replace them by versions you have changed yourself. Their source code is "
        "offered by the Qt Project. Qt itself contains parts of others, among them FreeType, HarfBuzz, libpng, "
        "libjpeg, PCRE2, zlib and the Unicode data, each under its own free licence.",
    )

    def read() -> str:
        return _SEPARATOR.join((said, read_text("licences", "LGPL-3.0.txt"), read_text("licences", "GPL-3.0.txt")))

    return Component("Qt", qVersion(), "LGPL-3.0", read)


def _shipped(*parts: str) -> Callable[[], str]:
    return partial(read_text, *parts)


def required(root: str = "soleus") -> Iterator[Distribution]:
    """Yield the installed distributions that `root` requires, and what these require, each once."""
    waiting, seen = [root], {root}
    while waiting:
        try:
            found = distribution(waiting.pop(0))
        except PackageNotFoundError:
            continue
        if found.name != root:
            yield found
        for wanted in found.requires or ():
            name = _NAME.match(wanted)
            if name is None or "extra ==" in wanted or name[0].casefold() in seen:
                continue
            seen.add(name[0].casefold())
            waiting.append(name[0])


def _component(found: Distribution) -> Component:
    name = found.name
    fields = found.metadata
    said = next((fields[key].strip() for key in ("License-Expression", "License") if key in fields), "")
    licence = (said or _KNOWN.get(name, "")).partition("\n")[0]
    if name in _QT:
        return Component(_NAMES.get(name, name), found.version, "LGPL-3.0", _shipped("licences", "LGPL-3.0.txt"))
    return Component(_NAMES.get(name, name), found.version, licence, partial(_text_of, found))


def _text_of(found: Distribution) -> str:
    texts = []
    for file in found.files or ():
        if _LICENCE_FILE.search(file.name) and file.suffix in ("", ".txt", ".md", ".rst"):
            path = Path(str(found.locate_file(file)))
            try:
                texts.append(path.read_text(encoding="utf-8"))
            except (OSError, UnicodeDecodeError):
                continue
    return _SEPARATOR.join(text.strip() for text in texts)


def version_lines(parts: list[Component]) -> list[tuple[str, str]]:
    """Return names and versions, with the system they run on."""
    lines = [(part.name, part.version) for part in parts if part.version and part.name != tr("About", "Phosphor icons")]
    return [*lines, (tr("About", "System"), f"{platform.system()} {platform.release()} ({platform.machine()})")]
