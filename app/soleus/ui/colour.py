"""Colour arithmetic after WCAG 2.2: luminance, contrast and mixing of #rrggbb texts."""

from functools import cache

MARK_CONTRAST = 3.0
"""Least contrast of marks, outlines and focus rings on their plane (WCAG 1.4.11)."""

TEXT_CONTRAST = 4.5
"""Least contrast of text on its plane (WCAG 1.4.3)."""


def channels(colour: str) -> tuple[int, int, int]:
    """Return red, green and blue (0–255) of a #rrggbb text."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def luminance(colour: str) -> float:
    """Return the relative luminance of a colour, 0 (black) to 1 (white)."""
    linear = []
    for channel in channels(colour):
        part = channel / 255
        linear.append(part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4)
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


@cache
def contrast(first: str, second: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def mixed(colour: str, other: str, share: float) -> str:
    """Return `colour` with `share` (0–1) of `other` mixed in."""
    pairs = zip(channels(colour), channels(other), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * share):02X}" for a, b in pairs)


@cache
def ink_on(colour: str) -> str:
    """Return the dark or white ink that reads better on a colour."""
    return max("#1B1F24", "#FFFFFF", key=lambda ink: contrast(ink, colour))


@cache
def outline_on(colour: str, surface: str) -> str:
    """Return the outline that parts `colour` from `surface`, or "transparent" where the colour does so itself."""
    if contrast(colour, surface) >= MARK_CONTRAST:
        return "transparent"
    away = "#000000" if luminance(surface) > 0.5 else "#FFFFFF"
    for step in range(1, 21):
        outline = mixed(colour, away, step / 20)
        if contrast(outline, surface) >= MARK_CONTRAST:
            return outline
    return away
