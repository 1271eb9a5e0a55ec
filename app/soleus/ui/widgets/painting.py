"""What delegates and widgets paint alike: band swatches, side marks, chips, key caps, rows.

Sides are compared by their value, so that the first paint of the window does not wait for the domain.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from soleus.ui.icons import paint_icon
from soleus.ui.text import side_letter
from soleus.ui.theme import FontKind, Theme

if TYPE_CHECKING:
    from soleus.domain.workout import Side

SWATCH = {"small": (22, 16), "normal": (26, 20), "large": (40, 28)}
"""Width and height of band swatches at 100 % text."""

CHIP_TONES = {
    "neutral": ("sunken", "text-2"),
    "ok": ("ok-weak", "ok"),
    "warn": ("warn-weak", "warn"),
    "danger": ("danger-weak", "danger"),
    "accent": ("accent-weak", "accent-ink"),
    "left": ("left-weak", "left-ink"),
    "right": ("right-weak", "right-ink"),
    "outlined": ("transparent", "text"),
}
"""Plane and ink of chips."""

_BOTH_GAP = 4

_BRUSHES = {
    "stripes": Qt.BrushStyle.BDiagPattern,
    "dots": Qt.BrushStyle.Dense5Pattern,
    "checks": Qt.BrushStyle.DiagCrossPattern,
}
"""What is drawn for `Pattern` over a band's colour."""


def rounded(
    painter: QPainter,
    rect: QRectF | QRect,
    radius: float,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
    style: Qt.PenStyle = Qt.PenStyle.SolidLine,
) -> None:
    """Paint a rounded box whose edge lies inside of `rect`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    box = QRectF(rect)
    if edge is not None and edge.alpha() > 0:
        painter.setPen(QPen(edge, width, style))
        box.adjust(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def paint_swatch(
    painter: QPainter,
    rect: QRectF | QRect,
    colour: str,
    level: int | None,
    theme: Theme,
    dimmed: bool = False,
    pattern: str = "plain",
) -> None:
    """Paint a band as a strip of its colour with the figure of its level inside.

    `colour` is `Band.colour`: a token name or #rrggbb, `pattern` is `Band.pattern`. The outline appears where the plane
    is too near.
    """
    fill, ink, outline = theme.band(colour)
    box = QRectF(rect)
    large = box.height() >= theme.px(26)
    painter.save()
    if dimmed:
        painter.setOpacity(0.4)
    rounded(painter, box, theme.px(6 if large else 4), fill, outline, 1.5 * theme.scale)
    if pattern in _BRUSHES:
        # Beside the figure, which stays readable on the plain colour.
        weave = QColor(ink)
        weave.setAlphaF(0.55)
        edge = box.adjusted(theme.px(2), theme.px(2), -theme.px(2), -theme.px(2))
        part = edge.width() * (0.24 if level is not None else 1.0)
        painter.fillRect(QRectF(edge.left(), edge.top(), part, edge.height()), QBrush(weave, _BRUSHES[pattern]))
        if level is not None:
            painter.fillRect(
                QRectF(edge.right() - part, edge.top(), part, edge.height()), QBrush(weave, _BRUSHES[pattern])
            )
    if level is not None:
        font = theme.font("emph" if large else "caption", 700)
        if box.height() < theme.px(18):
            font.setPixelSize(theme.px(11))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(level))
    painter.restore()


def swatch_size(theme: Theme, size: str = "normal") -> tuple[int, int]:
    """Return width and height of a swatch in pixels; `size` is small, normal or large."""
    width, height = SWATCH[size]
    return theme.px(width), theme.px(height)


def side_width(side: "Side", height: float, theme: Theme) -> int:
    """Return the width of the mark of a side that is `height` pixels high; 0 where the side has no mark."""
    if side == "unstated":
        return 0
    return round(height) if side in ("left", "right") else round(height * 2) + theme.px(_BOTH_GAP)


def paint_side(painter: QPainter, rect: QRectF | QRect, side: "Side", theme: Theme, letter: bool = True) -> None:
    """Paint the mark of a side, left-aligned and centred in `rect`: a blue circle L, an amber square R, or both."""
    box = QRectF(rect)
    if side in ("both", "alternating"):
        size = min(box.height(), (box.width() - theme.px(_BOTH_GAP)) / 2)
        one = QRectF(box.x(), box.center().y() - size / 2, size, size)
        _paint_mark(painter, one, "left", theme, letter)
        _paint_mark(painter, one.translated(size + theme.px(_BOTH_GAP), 0), "right", theme, letter)
        return
    if side != "unstated":
        _paint_mark(painter, box, side.value, theme, letter)


def _paint_mark(painter: QPainter, box: QRectF, side: str, theme: Theme, letter: bool) -> None:
    size = min(box.height(), box.width())
    mark = QRectF(box.x(), box.center().y() - size / 2, size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color(side))
    if side == "left":
        painter.drawEllipse(mark)
    else:
        painter.drawRoundedRect(mark.adjusted(0.5, 0.5, -0.5, -0.5), size / 8, size / 8)
    if letter:
        font = theme.font("caption", 700)
        font.setPixelSize(max(1, round(size * 11 / 16)))
        painter.setFont(font)
        painter.setPen(theme.color("on-left" if side == "left" else "on-right"))
        painter.drawText(mark, Qt.AlignmentFlag.AlignCenter, side_letter(side))
    painter.restore()


def chip_width(text: str, theme: Theme, icon: str | None = None) -> int:
    """Return the width of a chip in pixels."""
    return theme.text_width(text) + theme.px(16) + (theme.px(20) if icon else 0)


def paint_chip(
    painter: QPainter, rect: QRectF | QRect, text: str, tone: str, theme: Theme, icon: str | None = None
) -> None:
    """Paint a chip of 24 px height centred in `rect`; `tone` is a key of `CHIP_TONES`."""
    plane, ink = CHIP_TONES[tone]
    box = QRectF(rect)
    height = min(box.height(), theme.px(24))
    box = QRectF(box.x(), box.center().y() - height / 2, box.width(), height)
    edge = theme.color("line") if tone == "outlined" else None
    rounded(painter, box, height / 2, None if tone == "outlined" else theme.color(plane), edge)
    inner = box.adjusted(theme.px(8), 0, -theme.px(8), 0)
    if icon:
        side = theme.px(14)
        paint_icon(painter, QRectF(inner.x(), inner.center().y() - side / 2, side, side), icon, theme, ink)
        inner.adjust(theme.px(20), 0, 0, 0)
    paint_text(painter, inner, text, theme.color(ink), theme)


def paint_text(
    painter: QPainter,
    rect: QRectF | QRect,
    text: str,
    colour: QColor,
    theme: Theme,
    weight: int | None = None,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    kind: str = "body",
) -> float:
    """Paint one line of text, elided to `rect`; return the width it took."""
    box = QRectF(rect)
    font: FontKind = kind  # type: ignore[assignment]
    width, room = theme.advance(text, font, weight), box.width() + 0.5
    if width > room:
        metrics = theme.metrics(font, weight)
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(text)
    painter.save()
    painter.setFont(theme.font(font, weight))
    painter.setPen(colour)
    painter.drawText(box, align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    painter.restore()
    return width


def key_cap_size(text: str, theme: Theme) -> tuple[int, int]:
    """Return width and height of a key cap in pixels."""
    return theme.text_width(text, "caption") + theme.px(12), theme.px(18)


def paint_key_cap(painter: QPainter, rect: QRectF | QRect, text: str, theme: Theme, ink: QColor | None = None) -> None:
    """Paint a key cap; `ink` makes it stand on a filled button instead of a plane."""
    edge = ink if ink is not None else theme.color("line")
    rounded(painter, rect, theme.px(4), None if ink is not None else theme.color("surface"), edge)
    colour = ink if ink is not None else theme.color("text-2")
    paint_text(painter, rect, text, colour, theme, align=Qt.AlignmentFlag.AlignHCenter, kind="caption")


def paint_row(painter: QPainter, option: QStyleOptionViewItem, theme: Theme, ring: bool = True) -> None:
    """Paint the plane of a list row: hover, selected, and the ring of the row that has the keyboard."""
    selected = bool(option.state & QStyle.StateFlag.State_Selected)
    if selected:
        painter.fillRect(option.rect, theme.color("accent-weak"))
    elif option.state & QStyle.StateFlag.State_MouseOver and option.state & QStyle.StateFlag.State_Enabled:
        painter.fillRect(option.rect, theme.color("hover"))
    if ring and option.state & QStyle.StateFlag.State_HasFocus:
        painter.save()
        painter.setPen(QPen(theme.color("focus"), 2, j=Qt.PenJoinStyle.MiterJoin))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1))
        painter.restore()


def paint_hairline(painter: QPainter, left: float, right: float, y: float, theme: Theme) -> None:
    """Paint a separator of one pixel."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(QPen(theme.color("hairline"), 1))
    painter.drawLine(QPointF(left, y), QPointF(right, y))
    painter.restore()
