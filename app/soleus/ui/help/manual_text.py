"""The pages of the manual: Markdown in the reader's language, with the program's own menus and keys filled in."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from soleus.assets import asset, read_text
from soleus.domain.words import shipped, spoken
from soleus.ui.help.sections import action_words, written_keys
from soleus.ui.keys import Shortcut, key_caps
from soleus.ui.screens import screens
from soleus.ui.text import tr

PAGES = ("library", "planner", "workout", "history", "logbook")
"""The pages in their order: one a screen, then what concerns the whole logbook."""

_TOKEN = re.compile(r"\{(menu|key|say|word):([A-Za-z0-9-]+)(?:\|([^}]*))?\}")
"""What is filled in: a menu's path, its key, and words of a screen (by context and English text), strong or plain."""


@dataclass(frozen=True, slots=True)
class ManualPage:
    """One page: its key, its first heading, its Markdown."""

    key: str
    title: str
    text: str


def manual_pages(bar: QMenuBar | None) -> list[ManualPage]:
    """Return the pages in the language that is spoken; menus and keys are named as they are in `bar`."""
    commands = {} if bar is None else _commands(bar.actions())
    return [_page(key, commands) for key in PAGES]


def manual_folder(language: str) -> str:
    """Return the folder of a language's manual; English where it has none.

    >>> manual_folder("en_US"), manual_folder("fr")
    ('en', 'en')
    """
    short = language.partition("_")[0]
    try:
        asset("manual", short)
    except FileNotFoundError:
        return "en"
    return short


def _page(key: str, commands: dict[str, tuple[str, str]]) -> ManualPage:
    raw = read_text("manual", manual_folder(spoken().language), f"{key}.md")
    text = _TOKEN.sub(_filled(commands), raw).rstrip() + "\n"
    title = text.partition("\n")[0].removeprefix("# ").strip()
    keys = next((screen.shortcuts() for screen in screens() if screen.key == key), ())
    return ManualPage(key, title, text + _keys_text(keys))


def _keys_text(keys: Sequence[Shortcut]) -> str:
    if not keys:
        return ""
    lines = (f"- {line.words}: {' '.join(f'`{cap}`' for cap in key_caps(line.keys))}" for line in keys)
    return "\n## {title}\n\n{lines}\n".format(title=tr("Manual", "Keys of this screen"), lines="\n".join(lines))


def _filled(commands: dict[str, tuple[str, str]]) -> Callable[[re.Match[str]], str]:
    def fill(found: re.Match[str]) -> str:
        kind, name, otherwise = found[1], found[2], found[3] or ""
        if kind in ("say", "word"):
            words = shipped(name, otherwise)
            return f"**{words}**" if kind == "say" else words
        path, keys = commands.get(name, (otherwise, ""))
        if kind == "menu":
            return f"**{path}**"
        return " ".join(f"`{cap}`" for cap in key_caps(keys)[:1])

    return fill


def _commands(actions: Sequence[QAction], above: str = "") -> dict[str, tuple[str, str]]:
    """Return path and keys of every action by its name, menus within menus too."""
    found = {}
    for action in actions:
        menu = action.menu()
        words = action_words(action)
        path = f"{above} ▸ {words}" if above else words
        if isinstance(menu, QMenu):
            found.update(_commands(menu.actions(), path))
        elif action.objectName():
            found[action.objectName()] = (path, written_keys(action))
    return found


def unknown_commands(bar: QMenuBar, folder: str) -> list[str]:
    """Return the commands that a language's manual names without another way to say them, and no menu has."""
    known = _commands(bar.actions())
    return [
        found[2]
        for key in PAGES
        for found in _TOKEN.finditer(read_text("manual", folder, f"{key}.md"))
        if found[1] in ("menu", "key") and found[2] not in known and found[3] is None
    ]
