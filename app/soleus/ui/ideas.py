"""The ideas of the program as small drawings, 404 px wide at 100 % text: a week, two legs, colours that climb."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from soleus.domain.workout import Side
from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import Theme
from soleus.ui.widgets.painting import paint_side, paint_swatch, paint_text, rounded

COLOURS = ("yellow", "red", "green", "blue", "black")


def box(theme: Theme, x: float, y: float, width: float, height: float) -> QRectF:
    """Return a box given in pixels at 100 % text."""
    k = theme.scale
    return QRectF(x * k, y * k, width * k, height * k)


def paint_week(painter: QPainter, theme: Theme) -> None:
    """Paint seven days, one done and one planned: 404 × 85."""
    centre = Qt.AlignmentFlag.AlignHCenter
    for n, letter in enumerate(tr("FirstStart", "M T W T F S S").split()):
        day = box(theme, n * 58, 0, 56, 85)
        rounded(painter, day, theme.px(6), None, theme.color("line"))
        title = QRectF(day.x(), day.y() + theme.px(6), day.width(), theme.px(18))
        paint_text(painter, title, letter, theme.color("text-2"), theme, align=centre, kind="caption")
    done = box(theme, 65, 32, 42, 29)
    rounded(painter, done, theme.px(4), theme.color("accent-weak"), theme.color("accent"))
    paint_icon(painter, done.adjusted(6, 6, -6, -6), "check-bold", theme, "accent-ink")
    planned = box(theme, 239, 32, 42, 29)
    rounded(painter, planned, theme.px(4), None, theme.color("accent"), 1.5, Qt.PenStyle.DashLine)


def paint_legs(painter: QPainter, theme: Theme) -> None:
    """Paint the two sides, each with its band chosen and its results: 404 × 60."""
    results = (
        (Side.LEFT, 1, 0, tr("FirstStart", "red 12, 12, 11")),
        (Side.RIGHT, 3, 40, tr("FirstStart", "blue 10, 9, 9")),
    )
    for side, chosen, top, words in results:
        paint_side(painter, box(theme, 0, top, 20, 20), side, theme)
        for n, colour in enumerate(COLOURS):
            swatch = box(theme, 32 + 38 * n, top, 30, 20)
            paint_swatch(painter, swatch, colour, n + 1, theme)
            if n == chosen:
                ring = swatch.adjusted(-4, -4, 4, 4)
                rounded(painter, ring, theme.px(6), None, theme.color("accent"), 2)
        right = Qt.AlignmentFlag.AlignRight
        paint_text(painter, box(theme, 230, top, 174, 20), words, theme.color("text"), theme, 400, right, "emph")


def paint_staircase(painter: QPainter, theme: Theme) -> None:
    """Paint the band colours as lanes, and a line for each side that climbs them: 404 × 138."""
    right = Qt.AlignmentFlag.AlignRight
    names = {
        "yellow": tr("FirstStart", "yellow {level}"),
        "red": tr("FirstStart", "red {level}"),
        "green": tr("FirstStart", "green {level}"),
        "blue": tr("FirstStart", "blue {level}"),
        "black": tr("FirstStart", "black {level}"),
    }
    for n, colour in enumerate(reversed(COLOURS)):
        level = len(COLOURS) - n
        top = 28 * n
        fill, _, outline = theme.band(colour)
        lane = theme.band(colour)[0]
        lane.setAlphaF(theme.tokens.lane)
        painter.fillRect(box(theme, 76, top, 328, 26), lane)
        edge = outline if outline.alpha() else None
        rounded(painter, box(theme, 76, top, 6, 26), 0, fill, edge)
        name = box(theme, 0, top, 68, 26)
        words = names[colour].format(level=level)
        paint_text(painter, name, words, theme.color("text"), theme, align=right, kind="caption")
    _paint_steps(painter, theme, "left", ((96, 129), (196, 101), (330, 73), (388, 73)))
    _paint_steps(painter, theme, "right", ((96, 93), (160, 65), (276, 37), (388, 37)))


def _paint_steps(painter: QPainter, theme: Theme, side: str, corners: tuple[tuple[float, float], ...]) -> None:
    line: list[QPointF] = []
    for x, y in corners:
        if line:
            line.append(QPointF(x * theme.scale, line[-1].y()))
        line.append(QPointF(x * theme.scale, y * theme.scale))
    for token, width in (("surface", 5.0), (side, 2.5)):
        painter.setPen(QPen(theme.color(token), width * theme.scale))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(line)
    end = line[-1]
    half = 5 * theme.scale
    mark = Side.LEFT if side == "left" else Side.RIGHT
    paint_side(painter, QRectF(end.x() - half, end.y() - half, 2 * half, 2 * half), mark, theme, letter=False)
