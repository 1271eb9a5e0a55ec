"""What colours and patterns of bands are called."""

from soleus.domain.band import Pattern
from soleus.ui.text import tr

COLOURS = ("yellow", "red", "green", "blue", "black", "tan", "silver", "gold", "orange", "purple")
"""The colours makers use, as tokens of the theme."""


def colour_name(colour: str) -> str:
    """Return the name of a colour token; "own colour" for a colour of one's own."""
    return {
        "yellow": tr("Colour", "yellow"),
        "red": tr("Colour", "red"),
        "green": tr("Colour", "green"),
        "blue": tr("Colour", "blue"),
        "black": tr("Colour", "black"),
        "tan": tr("Colour", "tan"),
        "silver": tr("Colour", "silver"),
        "gold": tr("Colour", "gold"),
        "orange": tr("Colour", "orange"),
        "purple": tr("Colour", "purple"),
    }.get(colour, tr("Colour", "own colour"))


def pattern_name(pattern: Pattern) -> str:
    """Return the name of a pattern."""
    return {
        Pattern.PLAIN: tr("Pattern", "plain"),
        Pattern.STRIPES: tr("Pattern", "stripes"),
        Pattern.DOTS: tr("Pattern", "dots"),
        Pattern.CHECKS: tr("Pattern", "checks"),
    }[pattern]
