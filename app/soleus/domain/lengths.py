"""Short lengths in texts: they stand there in both units, and one is shown."""

import re

_FIGURES = r"\d[\d.,]*(?:\s?[-–]\s?\d[\d.,]*)?"
_BOTH = re.compile(rf"({_FIGURES}\s?cm) \(({_FIGURES}\s?(?:in|Zoll))\)")


def in_one_unit(text: str, inches: bool) -> str:
    """Return a text with its lengths in one unit; a length without a pair stays as it is.

    >>> in_one_unit("a block of 8–10 cm (3–4 in), the heel down", inches=True)
    'a block of 3–4 in, the heel down'
    >>> in_one_unit("a block of 8–10 cm (3–4 in), the heel down", inches=False)
    'a block of 8–10 cm, the heel down'
    """
    return _BOTH.sub(r"\2" if inches else r"\1", text) if "cm" in text else text
