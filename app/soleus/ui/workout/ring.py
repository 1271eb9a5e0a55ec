"""The ring round the running number: a piece for each set."""

import math
from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from soleus.ui.theme import Theme

STROKE = 22
"""Thickness at 100 % text."""

_GAP_DEGREES = 6.0


class Arc(StrEnum):
    """What a piece of the ring stands for: a set that is stored, the one to do, one still to come."""

    STORED = "stored"
    CURRENT = "current"
    COMING = "coming"


def paint_ring(painter: QPainter, centre: QPointF, diameter: float, arcs: Sequence[Arc], theme: Theme) -> None:
    """Paint the pieces clockwise from the top, `diameter` wide from edge to edge."""
    stroke = theme.px(STROKE)
    d = diameter - stroke
    box = QRectF(centre.x() - d / 2, centre.y() - d / 2, d, d)
    count = max(1, len(arcs))
    cap = math.degrees(stroke / d) if count > 1 else 0.0
    gap = min(_GAP_DEGREES, 90 / count) + cap if count > 1 else 0.0
    span = 360 / count - gap
    for index, arc in enumerate(arcs or (Arc.CURRENT,)):
        colour = theme.color("sunken" if arc is Arc.COMING else "accent")
        if arc is Arc.CURRENT:
            colour.setAlphaF(0.36)
        pen = QPen(colour, stroke)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        start = 90 - gap / 2 - index * 360 / count
        painter.drawArc(box, round(start * 16), -round(max(0.5, span) * 16))
