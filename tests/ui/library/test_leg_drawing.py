"""The leg drawings light what an exercise trains, in the colours of the theme."""

import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from soleus.bootstrap import builtin_exercises
from soleus.ui.catalogue_wording import catalogue_words
from soleus.ui.theme import Theme
from soleus.ui.widgets.leg_drawing import PARTS, SIZES, LegDrawing, glyph_of, is_drawn, leg_size, paint_leg

THEMES = [Theme("light"), Theme("dark"), Theme("light", 2.0)]


def lit_pixels(view: str, muscles: tuple[str, ...], theme: Theme) -> int:
    """How many pixels of a drawing have the accent colour."""
    image = QImage(*leg_size(view, theme), QImage.Format.Format_ARGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_leg(painter, 0, 0, view, muscles, theme)
    painter.end()
    accent = theme.color("accent").rgb()
    return sum(image.pixel(x, y) == accent for x in range(image.width()) for y in range(image.height()))


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: f"{theme.mode}-{theme.scale}")
@pytest.mark.parametrize("view", list(SIZES))
def test_a_trained_calf_is_lit(qapp: QApplication, view: str, theme: Theme) -> None:
    assert lit_pixels(view, (), theme) == 0
    assert lit_pixels(view, ("gastrocnemius-inner", "gastrocnemius-outer", "soleus"), theme) > 10


def test_muscles_the_drawing_does_not_have_change_nothing(qapp: QApplication) -> None:
    assert lit_pixels("back", ("abdominals", "own muscle"), THEMES[0]) == 0
    assert not is_drawn(("abdominals",))


@pytest.mark.parametrize("part", sorted(PARTS))
def test_each_part_is_seen_from_one_side_at_least(qapp: QApplication, part: str) -> None:
    assert max(lit_pixels(view, (part,), THEMES[0]) for view in ("back", "outer-side")) > 10


def test_the_parts_are_the_catalogues_drawn_muscles() -> None:
    assert {muscle.token for muscle in catalogue_words().muscles if muscle.drawn} == PARTS


def test_the_shin_is_shown_from_the_side() -> None:
    glyphs = {exercise.key: glyph_of(exercise.muscles) for exercise in builtin_exercises()}
    assert glyphs["shin-raise"] == glyphs["lateral-band-walk"] == "glyph-outer-side"
    assert glyphs["band-plantarflexion"] == "glyph"


def test_pictures_grow_less_than_words() -> None:
    assert leg_size("back", Theme("light", 2.0)) == (90, 245)
    assert leg_size("glyph", Theme("light", 2.0)) == (36, 64)


def test_the_widget_is_as_large_as_its_view(qapp: QApplication) -> None:
    drawing = LegDrawing("outer-side", ("soleus",), "Lower leg")
    assert (drawing.sizeHint().width(), drawing.sizeHint().height()) == (108, 196)
    assert drawing.accessibleName() == "Lower leg"
    assert not drawing.grab().isNull()
