"""The languages of the program, and their words from the translation files (Qt's .ts, read without Qt)."""

import re
from collections.abc import Callable, Mapping
from functools import cache

from soleus.assets import read_text
from soleus.domain.words import ENGLISH, Words, one_or_many, speak, write_numbers

LANGUAGES = ("en_GB", "en_US", "de")
"""British English is what the sources are written in; the others have a file in resources/translations."""

_FORMS: Mapping[str, Callable[[int], int]] = {"de": one_or_many, "en_US": one_or_many}
_SIGNS = {"de": (",", ".")}
"""Before decimals, and between groups of digits."""

# Compiled when a file is read: English reads none.
_MESSAGE = (
    r"<source>([^<]*)</source>\s*(?:<(?!translation)[^>]*>[^<]*</[^>]*>\s*)*"
    r"<translation>(?:([^<]+)</|\s*((?:<numerusform>[^<]*</numerusform>\s*)+))"
)
_FORM = r"<numerusform>([^<]*)</numerusform>"
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&"))


def known_language(wanted: str) -> str | None:
    """Return which of the languages a locale's name asks for; None where it is another one.

    >>> known_language("de_AT.UTF-8"), known_language("en-US"), known_language("en_AU"), known_language("fr_FR")
    ('de', 'en_US', 'en_GB', None)
    """
    plain = wanted.partition(".")[0].partition("@")[0].replace("-", "_")
    if plain in LANGUAGES:
        return plain
    return {"de": "de", "en": "en_GB"}.get(plain.partition("_")[0])


def language_of(environment: Mapping[str, str]) -> str:
    """Return the language that the variables of a terminal ask for, as gettext reads them; else British English.

    >>> language_of({"LANG": "de_DE.UTF-8"}), language_of({"LANG": "de_DE.UTF-8", "LC_ALL": "C"})
    ('de', 'en_GB')
    """
    chosen = next((environment[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environment.get(name)), "C")
    if chosen.partition(".")[0] in ("C", "POSIX"):
        return "en_GB"
    for wanted in (*environment.get("LANGUAGE", "").split(":"), chosen):
        language = known_language(wanted) if wanted else None
        if language is not None:
            return language
    return "en_GB"


def speak_to_terminal(environment: Mapping[str, str]) -> None:
    """Make sentences in the language that a terminal asks for, and numbers as that writes them."""
    language = language_of(environment)
    speak(words_of(language))
    write_numbers(*_SIGNS.get(language, (".", ",")))


@cache
def words_of(language: str) -> Words:
    """Return the words of a language; its file is read when it is first asked for, that of the sources never."""
    if language not in _FORMS:
        return ENGLISH
    return read_words(language, read_text("translations", f"soleus_{language}.ts"), _FORMS[language])


def read_words(language: str, text: str, form: Callable[[int], int] = one_or_many) -> Words:
    """Return the finished translations of a .ts file: found by patterns, a parser takes ten times as long."""
    texts: dict[tuple[str, str], str] = {}
    plurals: dict[tuple[str, str], tuple[str, ...]] = {}
    for part in text.split("<context>")[1:]:
        name = _plain(part[part.index("<name>") + 6 : part.index("</name>")])
        for source, translation, forms in re.findall(_MESSAGE, part):
            if forms:
                plurals[name, _plain(source)] = tuple(map(_plain, re.findall(_FORM, forms)))
            else:
                texts[name, _plain(source)] = _plain(translation)
    return Words(language, texts, plurals, form)


def _plain(text: str) -> str:
    if "&" in text:
        for entity, sign in _ENTITIES:
            text = text.replace(entity, sign)
    return text
