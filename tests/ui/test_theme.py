"""Tokens read well in both themes, and the theme follows what is chosen."""

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QLabel

from soleus.ui.colour import MARK_CONTRAST, TEXT_CONTRAST, contrast, ink_on, luminance, outline_on
from soleus.ui.theme import SCALES, Theme, ThemeSource, follow_theme, nearest_scale
from soleus.ui.tokens import DARK, LIGHT, Tokens

BOTH = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])

TEXT_PAIRS = [
    *[("text", plane) for plane in ("bg", "surface", "sunken", "raised", "hover", "accent_weak")],
    *[("text", plane) for plane in ("ok_weak", "warn_weak", "danger_weak", "left_weak", "right_weak")],
    *[("text_2", plane) for plane in ("bg", "surface", "sunken", "hover", "accent_weak")],
    *[("accent", plane) for plane in ("bg", "surface")],
    *[("on_accent", plane) for plane in ("accent", "accent_hover", "accent_press")],
    *[("accent_ink", plane) for plane in ("accent_weak", "surface", "bg")],
    *[(state, plane) for state in ("ok", "warn", "danger") for plane in (f"{state}_weak", "bg", "surface")],
    ("left_ink", "left_weak"), ("left_ink", "surface"), ("right_ink", "right_weak"), ("right_ink", "surface"),
    ("on_left", "left"), ("on_right", "right"),
]  # fmt: skip
MARK_PAIRS = [
    *[(mark, plane) for mark in ("outline", "focus", "accent") for plane in ("bg", "surface")],
    # Off the graphs, the marks of the sides carry their letter besides.
    *[(side, "surface") for side in ("left", "right")],
]
BANDS = [name.removeprefix("b_") for name in Tokens.__dataclass_fields__ if name.startswith("b_")]


@BOTH
@pytest.mark.parametrize(("ink", "plane"), TEXT_PAIRS)
def test_text_reads_on_its_plane(tokens: Tokens, ink: str, plane: str) -> None:
    assert contrast(tokens.colour(ink), tokens.colour(plane)) >= TEXT_CONTRAST


@BOTH
@pytest.mark.parametrize(("mark", "plane"), MARK_PAIRS)
def test_marks_part_from_their_plane(tokens: Tokens, mark: str, plane: str) -> None:
    assert contrast(tokens.colour(mark), tokens.colour(plane)) >= MARK_CONTRAST


@BOTH
@pytest.mark.parametrize("band", BANDS)
def test_bands_show_their_level_and_their_edge(tokens: Tokens, band: str) -> None:
    fill, ink, outline = (tokens.colour(f"{part}_{band}") for part in ("b", "bi", "bo"))
    assert contrast(ink, fill) >= TEXT_CONTRAST
    edge = fill if outline == "transparent" else outline
    assert contrast(edge, tokens.surface) >= MARK_CONTRAST - 0.05


def test_luminance_of_white_and_black() -> None:
    assert luminance("#FFFFFF") == pytest.approx(1)
    assert luminance("#000000") == pytest.approx(0)
    assert contrast("#FFFFFF", "#000000") == pytest.approx(21)


@pytest.mark.parametrize("surface", [LIGHT.surface, DARK.surface])
@pytest.mark.parametrize("own", ["#FFF8DC", "#123456", "#FF00FF", "#222222", "#7FBF7F"])
def test_bands_of_ones_own_colour_read_too(own: str, surface: str) -> None:
    assert contrast(ink_on(own), own) >= MARK_CONTRAST
    outline = outline_on(own, surface)
    assert contrast(own if outline == "transparent" else outline, surface) >= MARK_CONTRAST


def test_a_band_may_have_any_colour() -> None:
    theme = Theme("dark")
    assert theme.band("#8800ff")[0].name() == "#8800ff"
    assert theme.band("no such colour")[0] == theme.color("sunken")


def test_measures_and_fonts_grow_with_the_text(qapp: object) -> None:
    assert Theme("light", 2.0).px(13) == 26
    assert Theme("light", 1.25).font("body").pixelSize() == 16
    assert nearest_scale(7) == SCALES[-1]


def test_choice_and_size_dress_the_application(dressed: ThemeSource) -> None:
    label = QLabel("text")
    label.show()
    heard: list[tuple[str, float]] = []
    follow_theme(label, lambda theme: heard.append(theme.key))
    dressed.set_choice("dark")
    dressed.enlarge()
    assert heard == [("light", 1.0), ("dark", 1.0), ("dark", 1.1)]
    assert QApplication.palette().window().color().name().upper() == DARK.bg
    dressed.reset_scale()
    dressed.reduce()
    assert dressed.theme.scale == 1.0
    label.close()


def test_who_is_gone_is_not_told(dressed: ThemeSource, qapp: QObject) -> None:
    owner = QObject()
    heard: list[object] = []
    follow_theme(owner, heard.append)
    owner.deleteLater()
    qapp.sendPostedEvents(owner, 52)  # type: ignore[attr-defined]
    dressed.set_choice("dark")
    assert len(heard) == 1


def test_tabular_figures_have_one_width(dressed: ThemeSource) -> None:
    theme = dressed.theme
    assert len({theme.text_width(figure * 10) for figure in "0123456789"}) == 1
