"""Keys as the sheet of shortcuts knows them: what they do, how they are written, how they are labelled."""

from typing import NamedTuple

from soleus.ui.text import tr


class Shortcut(NamedTuple):
    """What keys do, and what the mouse does alike.

    `keys` are written as in QKeySequence, those of the same effect or a pair parted by a space: "Ctrl+X Ctrl+C";
    a range of figures is "1–9".
    """

    words: str
    keys: str
    mouse: str = ""


def key_cap(keys: str) -> str:
    """Return keys pressed together as the keyboard labels them.

    >>> key_cap("Ctrl+Alt+N"), key_cap("Ctrl++"), key_cap("Alt+Up"), key_cap("1–9")
    ('Ctrl Alt N', 'Ctrl +', 'Alt ↑', '1 – 9')
    """
    plain = keys[:-1] if keys.endswith("+") else keys
    names = [name for name in plain.split("+") if name] + (["+"] if keys.endswith("+") else [])
    return " ".join(_names().get(name, name.replace("–", " – ")) for name in names)


def key_caps(keys: str) -> list[str]:
    """Return one label for each of the keys of a `Shortcut`.

    >>> key_caps("Ctrl+X Ctrl+C")
    ['Ctrl X', 'Ctrl C']
    """
    return [key_cap(one) for one in keys.split()]


def _names() -> dict[str, str]:
    return {
        "Ctrl": tr("Keys", "Ctrl"),
        "Alt": tr("Keys", "Alt"),
        "Shift": tr("Keys", "Shift"),
        "Return": tr("Keys", "Enter"),
        "Enter": tr("Keys", "Enter"),
        "Esc": tr("Keys", "Esc"),
        "Del": tr("Keys", "Del"),
        "Backspace": tr("Keys", "Backspace"),
        "PgUp": tr("Keys", "Page Up"),
        "PgDown": tr("Keys", "Page Down"),
        "Home": tr("Keys", "Home"),
        "End": tr("Keys", "End"),
        "Space": tr("Keys", "Space"),
        "Tab": tr("Keys", "Tab"),
        "Menu": tr("Keys", "Menu"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "-": "−",
    }


def common_keys() -> tuple[Shortcut, ...]:
    """Return the keys that lists, fields and dialogs share wherever they stand."""
    return (
        Shortcut(tr("Keys", "From one field or list to the next, and back"), "Tab Shift+Tab", tr("Keys", "click")),
        Shortcut(tr("Keys", "Within a list, a choice or a strip"), "Up Down Left Right", tr("Keys", "click")),
        Shortcut(tr("Keys", "First or last of a list"), "Home End", tr("Keys", "scroll")),
        Shortcut(tr("Keys", "A page up or down"), "PgUp PgDown", tr("Keys", "scroll")),
        Shortcut(tr("Keys", "Press a button, open the chosen row"), "Enter", tr("Keys", "click or double-click")),
        Shortcut(tr("Keys", "Tick a box, press a button"), "Space", tr("Keys", "click")),
        Shortcut(tr("Keys", "Change the chosen cell"), "F2 Enter", tr("Keys", "double-click")),
        Shortcut(tr("Keys", "One more, one less in a number field"), "Up Down", tr("Keys", "wheel")),
        Shortcut(tr("Keys", "Pick a band by its level; none"), "1–9 0", tr("Keys", "click")),
        Shortcut(tr("Keys", "Remove what is chosen"), "Del Backspace"),
        Shortcut(tr("Keys", "One piece more, one less of what you own"), "+ -"),
        Shortcut(tr("Keys", "Menu of the chosen thing"), "Menu Shift+F10", tr("Keys", "right-click")),
        Shortcut(tr("Keys", "Cut, copy, paste in a text field"), "Ctrl+X Ctrl+C Ctrl+V"),
        Shortcut(tr("Keys", "Save a dialog from any of its fields"), "Ctrl+Enter"),
        Shortcut(tr("Keys", "Clear a search, close a dialog or menu"), "Esc"),
    )
