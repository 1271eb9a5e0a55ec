"""A language that nobody speaks: every text of the program 40 % longer, with accents, between ⟦ and ⟧.

What does not fit in it will not fit in some other language, and what stands there without the signs is not translated.
"""

import importlib.util
import re
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

from soleus.domain.words import Words

ROOT = Path(__file__).parents[2]
GROWTH = 1.4
KEPT_CONTEXTS = ("Dates", "DatesOfOneMonth")
_KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>|&|\n|\t.*|\s\[[A0-9+ ]+\]$)")
_ACCENTS = str.maketrans("aeiouyAEIOUcns", "àéîöûýÀÉÎÖÛçñš")


@cache
def extractor() -> ModuleType:
    """Return packaging/translations.py as a module."""
    place = importlib.util.spec_from_file_location("translations", ROOT / "packaging" / "translations.py")
    assert place is not None
    assert place.loader is not None
    module = importlib.util.module_from_spec(place)
    sys.modules["translations"] = module
    place.loader.exec_module(module)
    return module


def longer(text: str) -> str:
    """Return a text 40 % longer; what is put in, mnemonics and tags stay, single letters and signs too."""
    if not re.search(r"[^\W\d_]{3}", _KEPT.sub(" ", text)):
        return text
    source = re.search(r"\s\[[A0-9+ ]+\]$", text)
    cited = source[0] if source else ""
    plain = text.removesuffix(cited)
    keys = plain[plain.index("\t") :] if "\t" in plain else ""
    plain = plain.removesuffix(keys)
    lead, trail = plain[: len(plain) - len(plain.lstrip())], plain[len(plain.rstrip()) :]
    missing = round(len(plain) * (GROWTH - 1)) - 2
    pieces = []
    for piece in _KEPT.split(plain.strip()):
        if _KEPT.fullmatch(piece):
            pieces.append(piece)
            continue
        grown = ""
        for sign in piece:
            grown += sign
            if missing > 0 and sign in "aeiou":
                grown += sign
                missing -= 1
        pieces.append(grown.translate(_ACCENTS))
    return f"{lead}⟦{''.join(pieces)}{'~' * max(0, missing)}⟧{trail}{keys}{cited}"


@cache
def grown() -> Words:
    """Return the words of the language."""
    texts, plurals = {}, {}
    for message in extractor().messages():
        if message.context in KEPT_CONTEXTS:
            continue
        if message.one:
            plurals[message.context, message.text] = (longer(message.one), longer(message.text))
        else:
            texts[message.context, message.text] = longer(message.text)
    return Words("pseudo", texts, plurals)
