"""Spacing that grows with the text, and room that scrolls."""

from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLayout, QScrollArea, QSpacerItem, QVBoxLayout, QWidget

from soleus.ui.theme import Theme, follow_theme

Box = TypeVar("Box", QHBoxLayout, QVBoxLayout)
Margins = tuple[int, int, int, int]


def spaced(layout: QLayout, gap: int = 8, margins: int | Margins = 0, row_gap: int | None = None) -> None:
    """Give a layout gaps and margins (left, top, right, bottom) in pixels at 100 % text; they follow the text size."""
    edges = (margins,) * 4 if isinstance(margins, int) else margins

    def apply(theme: Theme) -> None:
        layout.setContentsMargins(*(theme.px(edge) for edge in edges))
        if isinstance(layout, QGridLayout):
            layout.setHorizontalSpacing(theme.px(gap))
            layout.setVerticalSpacing(theme.px(gap if row_gap is None else row_gap))
        else:
            layout.setSpacing(theme.px(gap))

    follow_theme(layout, apply)


def row(*items: QWidget | QLayout | int | None, gap: int = 8, margins: int | Margins = 0) -> QHBoxLayout:
    """Lay out from left to right; None is a stretch, a number a space in pixels at 100 % text."""
    return _filled(QHBoxLayout(), items, gap, margins)


def column(*items: QWidget | QLayout | int | None, gap: int = 8, margins: int | Margins = 0) -> QVBoxLayout:
    """Lay out from top to bottom; None is a stretch, a number a space in pixels at 100 % text."""
    return _filled(QVBoxLayout(), items, gap, margins)


def _filled(layout: Box, items: tuple[QWidget | QLayout | int | None, ...], gap: int, margins: int | Margins) -> Box:
    spaced(layout, gap, margins)
    for item in items:
        if item is None:
            layout.addStretch(1)
        elif isinstance(item, int):
            _add_space(layout, item)
        elif isinstance(item, QWidget):
            layout.addWidget(item)
        else:
            layout.addLayout(item)
    return layout


def _add_space(layout: QHBoxLayout | QVBoxLayout, measure: int) -> None:
    space = QSpacerItem(0, 0)
    layout.addItem(space)

    def apply(theme: Theme) -> None:
        across = isinstance(layout, QHBoxLayout)
        space.changeSize(theme.px(measure) if across else 0, 0 if across else theme.px(measure))
        layout.invalidate()

    follow_theme(layout, apply)


def sized(widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """Fix a widget's width or height in pixels at 100 % text; it follows the text size."""

    def apply(theme: Theme) -> None:
        if width is not None:
            widget.setFixedWidth(theme.px(width))
        if height is not None:
            widget.setFixedHeight(theme.px(height))

    follow_theme(widget, apply)


def at_least(widget: QWidget, width: int | None = None, height: int | None = None) -> None:
    """Give a widget a least width or height in pixels at 100 % text; it follows the text size."""

    def apply(theme: Theme) -> None:
        if width is not None:
            widget.setMinimumWidth(theme.px(width))
        if height is not None:
            widget.setMinimumHeight(theme.px(height))

    follow_theme(widget, apply)


def scrolled(inner: QWidget, name: str = "", sideways: bool = True) -> QScrollArea:
    """Return an area that scrolls a widget; it has no frame, and Tab goes past it to what it holds."""
    area = QScrollArea()
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if not sideways:
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area


def in_the_middle(inner: QWidget, width: int, name: str) -> QScrollArea:
    """Return an area that scrolls a widget in its middle, at most so many pixels wide at 100 % text."""
    follow_theme(inner, lambda theme: inner.setMaximumWidth(theme.px(width)))
    middle = QWidget()
    laid = row(None, inner, None, gap=0)
    laid.setStretch(1, 1000)
    middle.setLayout(laid)
    return scrolled(middle, name, sideways=False)
