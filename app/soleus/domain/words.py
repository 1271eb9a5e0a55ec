"""Sentences of the layers below the window, in the reader's language when they are made.

The window and the command line say once who translates (`translate_with`); without one, the English texts stand.
"""

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""Returns the translation of (context, text); the text itself where there is none."""

_translate: list[Translate] = []


def translate_with(translate: Translate | None) -> None:
    """Let `translate` turn every sentence made from now on; None goes back to English."""
    _translate[:] = [] if translate is None else [translate]


def tr(context: str, text: str) -> str:
    """Return the translation of a text; figures and names are put into it afterwards, with `format`."""
    return _translate[0](context, text) if _translate else text


def plural(context: str, one: str, many: str, n: int) -> str:
    """Return `one` for a single thing, else `many`, translated, with `%n` replaced by the number.

    >>> plural("Import", "%n set", "%n sets", 3)
    '3 sets'
    """
    return tr(context, one if n == 1 else many).replace("%n", str(n))
