"""Every key of the program, collected from the menus and the screens."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from soleus.ui.keys import Shortcut, common_keys, key_caps
from soleus.ui.screens import Screen
from soleus.ui.text import tr


@dataclass(frozen=True, slots=True)
class Section:
    """The keys of one place, under its name."""

    key: str
    title: str
    lines: tuple[Shortcut, ...]
    aside: str = ""


def sections(bar: QMenuBar, screens: Iterable[Screen], current: str = "") -> list[Section]:
    """Return the keys of the screen in sight, of the menus, of the other screens, and of all lists and fields."""
    of_screens = [Section(screen.key, screen.name, tuple(screen.shortcuts())) for screen in screens]
    here = [
        Section(one.key, one.title, one.lines, tr("Help", "On this screen")) for one in of_screens if one.key == current
    ]
    everywhere = Section("everywhere", tr("Help", "Everywhere"), tuple(menu_keys(bar)))
    others = [one for one in of_screens if one.key != current]
    common = Section("common", tr("Help", "Lists, fields and dialogs"), common_keys())
    own = Section("help", tr("Help", "Manual and first steps"), help_keys())
    return [one for one in (*here, everywhere, *others, common, own) if one.lines]


def menu_keys(bar: QMenuBar) -> Iterator[Shortcut]:
    """Yield the actions of all menus that have keys."""
    for action in bar.actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu.actions())


def _of_menu(actions: Sequence[QAction]) -> Iterator[Shortcut]:
    for action in actions:
        menu = action.menu()
        if isinstance(menu, QMenu):
            yield from _of_menu(menu.actions())
        elif keys := written_keys(action):
            yield Shortcut(action_words(action), keys)


def written_keys(action: QAction) -> str:
    """Return the keys of an action as a `Shortcut` writes them."""
    portable = QKeySequence.SequenceFormat.PortableText
    return " ".join(dict.fromkeys(keys.toString(portable) for keys in action.shortcuts() if not keys.isEmpty()))


def action_words(action: QAction) -> str:
    """Return what an action is called, without the mark of its letter and without what it is about just now."""
    return action.text().partition(":")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def help_keys() -> tuple[Shortcut, ...]:
    """Return the keys of the manual and of the first steps."""
    return (
        Shortcut(tr("Help", "Manual: back to the page before"), "Alt+Left"),
        Shortcut(tr("Help", "Manual: search, next place found"), "Ctrl+F Enter"),
        Shortcut(tr("Help", "First steps: the card before, the next one"), "Left Right"),
        Shortcut(tr("Help", "First steps: the first card, the last one"), "Home End"),
        Shortcut(tr("Help", "First steps: close"), "Esc"),
    )


def matching(all_sections: Sequence[Section], search: str) -> list[Section]:
    """Return the lines that hold every word searched for, in their words, keys or the name of their section."""
    wanted = search.casefold().split()
    found = []
    for one in all_sections:
        lines = tuple(line for line in one.lines if holds(line, one.title, wanted))
        if lines:
            found.append(Section(one.key, one.title, lines, one.aside))
    return found


def holds(line: Shortcut, title: str, wanted: Sequence[str]) -> bool:
    """Whether a line holds all words, in any order; keys are found as they are written and as they are labelled."""
    text = " ".join((line.words, line.keys, *key_caps(line.keys), line.mouse, title)).casefold()
    return all(word in text for word in wanted)
