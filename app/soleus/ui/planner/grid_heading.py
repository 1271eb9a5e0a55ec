"""The heading of an exercise in the grid: above its name the part of the list and the circuit that begin with it."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from soleus.ui.icons import paint_icon
from soleus.ui.planner.grid_rows import GridGroup
from soleus.ui.theme import Theme
from soleus.ui.widgets.painting import paint_hairline, paint_text

TITLE = 36
SECTION = 32
CIRCUIT = 24
EDGE = 16
DOTS = 28


def heading_height(group: GridGroup, theme: Theme) -> int:
    """Return how high the heading's row is."""
    return theme.px(TITLE) + _above(group, theme)


def title_rect(row: QRect, group: GridGroup, theme: Theme) -> QRect:
    """Return where the name of the exercise stands."""
    return row.adjusted(0, _above(group, theme), 0, 0)


def circuit_rect(row: QRect, group: GridGroup, theme: Theme) -> QRect:
    """Return where it says that a circuit begins; empty where none does."""
    if not group.circuit:
        return QRect()
    top = row.top() + (theme.px(SECTION) if group.section else 0) + theme.px(4)
    return QRect(row.left(), top, row.width(), theme.px(CIRCUIT))


def dots_rect(row: QRect, group: GridGroup, theme: Theme) -> QRect:
    """Return where the dots of a heading are, the button of its menu."""
    side = theme.px(16)
    title = title_rect(row, group, theme)
    return QRect(row.right() - theme.px(EDGE) - side + 1, title.center().y() - side // 2, side, side)


def paint_heading(painter: QPainter, row: QRect, group: GridGroup, is_first: bool, theme: Theme) -> None:
    """Paint the heading of an exercise."""
    edge = theme.px(EDGE)
    if not is_first and not (group.in_circuit and not group.circuit):
        paint_hairline(painter, row.left() + edge, row.right() + 1 - edge, row.top(), theme)
    if group.section:
        box = QRectF(row.left() + edge, row.top() + theme.px(4), row.width() - 2 * edge, theme.px(SECTION - 4))
        paint_text(painter, box, group.section, theme.color("text-2"), theme, 600)
    if group.circuit:
        _paint_circuit(painter, QRectF(circuit_rect(row, group, theme)), group, theme)
    words = QRectF(title_rect(row, group, theme)).adjusted(edge, 0, -edge - theme.px(DOTS), 0)
    took = paint_text(painter, words, group.title, theme.color("text"), theme, 600)
    if group.aside:
        rest = words.adjusted(min(took, words.width()) + theme.px(8), 0, 0, 0)
        paint_text(painter, rest, group.aside, theme.color("text-2"), theme)
    if group.item is not None:
        paint_icon(painter, QRectF(dots_rect(row, group, theme)), "dots-three", theme, "text-2")


def paint_bracket(painter: QPainter, row: QRect, group: GridGroup, theme: Theme, is_heading: bool) -> None:
    """Paint the piece of the line beside the exercises of a circuit that belongs to a row."""
    if not group.in_circuit:
        return
    top = row.top()
    if is_heading and group.circuit:
        top = circuit_rect(row, group, theme).center().y()
    x = row.left() + theme.px(7)
    painter.save()
    painter.setPen(QPen(theme.color("outline"), theme.px(2), c=Qt.PenCapStyle.FlatCap))
    painter.drawLine(x, top, x, row.bottom() + 1)
    painter.restore()


def _paint_circuit(painter: QPainter, box: QRectF, group: GridGroup, theme: Theme) -> None:
    size = theme.px(16)
    x = box.x() + theme.px(EDGE)
    paint_icon(painter, QRectF(x, box.center().y() - size / 2, size, size), "repeat", theme, "text-2")
    words = box.adjusted(x - box.x() + theme.px(22), 0, -theme.px(EDGE), 0)
    paint_text(painter, words, group.circuit, theme.color("text-2"), theme)


def _above(group: GridGroup, theme: Theme) -> int:
    section = theme.px(SECTION) if group.section else 0
    return section + (theme.px(CIRCUIT + 4) if group.circuit else 0)
