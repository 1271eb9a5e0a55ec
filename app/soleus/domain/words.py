"""Sentences in the reader's language when they are made, on every layer.

The command line and the window say once which words are spoken (`speak`); without any, the English texts stand.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field


def one_or_many(n: int) -> int:
    """Return which form of a word goes with a number in English and German: 0 for one thing, else 1."""
    return 0 if n == 1 else 1


@dataclass(frozen=True, slots=True)
class Words:
    """The words of one language: by context and English text, those with a number by context and English plural.

    `form` tells which of the texts goes with a number.
    """

    language: str
    texts: Mapping[tuple[str, str], str] = field(default_factory=dict)
    plurals: Mapping[tuple[str, str], tuple[str, ...]] = field(default_factory=dict)
    form: Callable[[int], int] = one_or_many


ENGLISH = Words("en")
_spoken = [ENGLISH]
_signs = [".", ","]


def speak(words: Words) -> None:
    """Make every sentence from now on in these words."""
    _spoken[0] = words


def spoken() -> Words:
    """Return the words that are spoken now."""
    return _spoken[0]


def write_numbers(point: str, group: str) -> None:
    """Write numbers with this sign before decimals, and this one between groups of three digits."""
    _signs[:] = [point, group]


def in_figures(value: float, digits: int | None = None) -> str:
    """Return a number as the reader writes it, with as many decimals as it has or `digits` of them.

    >>> in_figures(1234.5), in_figures(90), in_figures(2.25, 0)
    ('1,234.5', '90', '2')
    """
    plain = f"{value:,.10g}" if digits is None else f"{value:,.{digits}f}"
    point, group = _signs
    return plain.translate({ord("."): point, ord(","): group})


def tr(context: str, text: str) -> str:
    """Return the translation of a text; figures and names are put into it afterwards, with `format`."""
    return _spoken[0].texts.get((context, text), text)


def shipped(context: str, text: str) -> str:
    """Return the translation of a text of the shipped catalogue; one of the user's own stays as it is."""
    return tr(context, text)


def as_shipped(context: str, text: str) -> str:
    """Return the English text that the catalogue has for what the reader chose; what it has not stays as it is."""
    texts = spoken().texts
    return next((source for (where, source), said in texts.items() if where == context and said == text), text)


def plural_form(context: str, one: str, many: str, n: int) -> str:
    """Return the translated text that goes with a number, `%n` still in it."""
    words = _spoken[0]
    forms = words.plurals.get((context, many))
    return forms[words.form(n)] if forms else (one, many)[one_or_many(n)]


def plural(context: str, one: str, many: str, n: int) -> str:
    """Return `one` for a single thing, else `many`, translated, with `%n` replaced by the number.

    >>> plural("Import", "%n set", "%n sets", 3)
    '3 sets'
    """
    return plural_form(context, one, many, n).replace("%n", str(n))
