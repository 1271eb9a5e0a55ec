"""The drawings of the first steps: 404 × 144 at 100 % text each, from the marks that the screens use."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.ideas import box, paint_legs, paint_staircase
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import key_cap_size, paint_key_cap, paint_swatch, paint_text, rounded

SIZE = (404, 144)
"""Width and height of a drawing at 100 % text."""

Paint = Callable[[QPainter, Theme], None]


class TourPicture(QWidget):
    """Shows one drawing, smaller where the card is narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tourPicture")
        self._paint: Paint | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, paint: Paint, words: str) -> None:
        """Show a drawing; `words` say what is to be seen."""
        self._paint = paint
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(SIZE[1] / SIZE[0] * min(width, theme_of(self).px(SIZE[0])))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._paint is None:
            return
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wide = theme.px(SIZE[0])
        factor = min(1.0, self.width() / wide)
        painter.translate((self.width() - wide * factor) / 2, 0)
        painter.scale(factor, factor)
        self._paint(painter, theme)
        painter.end()


def paint_plan(painter: QPainter, theme: Theme) -> None:
    """Paint three days: one done, one with a key run, one planned."""
    days = (
        (tr("Tour", "Mon"), tr("Tour", "Band ladder"), "check-circle-fill", "ok", False),
        (tr("Tour", "Tue"), tr("Tour", "Key run, 6 × 1 km"), "lightning", "text", True),
        (tr("Tour", "Thu"), tr("Tour", "Band ladder"), "circle-dashed-bold", "accent", False),
    )
    for n, (day, words, icon, ink, is_run) in enumerate(days):
        top = 4 + n * 48
        paint_text(painter, box(theme, 0, top, 60, 40), day, theme.color("text-2"), theme)
        card = box(theme, 64, top, 340, 40)
        plane = theme.color("sunken" if is_run else "surface")
        rounded(painter, card, theme.px(6), plane, theme.color("outline" if is_run else "line"))
        paint_icon(painter, box(theme, 76, top + 12, 16, 16), icon, theme, ink)
        paint_text(painter, box(theme, 104, top, 288, 40), words, theme.color("text"), theme, 600)


def paint_log(painter: QPainter, theme: Theme) -> None:
    """Paint the ring of push, hold and return with its number, and a set in short."""
    ring = box(theme, 12, 12, 120, 120)
    pen = QPen(theme.color("sunken"), 10 * theme.scale)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    for start, share, token in ((90, 48, "accent"), (30, 108, "accent"), (-90, 168, "sunken")):
        pen.setColor(theme.color(token))
        painter.setPen(pen)
        painter.drawArc(ring, round((start - 6) * 16), round(-share * 16))
    font = theme.font("work", 600)
    font.setPixelSize(theme.px(52))
    painter.setFont(font)
    painter.setPen(theme.color("text"))
    painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, "12")
    for n, colour in enumerate(("yellow", "red", "green")):
        swatch = box(theme, 172 + 56 * n, 28, 40, 28)
        paint_swatch(painter, swatch, colour, n + 1, theme)
        if n == 1:
            around = box(theme, 172 + 56 * n - 5, 23, 50, 38)
            rounded(painter, around, theme.px(8), None, theme.color("accent"), 2 * theme.scale)
    field = box(theme, 166, 84, 238, 36)
    rounded(painter, field, theme.px(6), theme.color("surface"), theme.color("focus"), 2 * theme.scale)
    words = tr("Tour", "12 red")
    paint_text(painter, box(theme, 178, 84, 150, 36), words, theme.color("text"), theme, kind="emph")
    cap = tr("Keys", "Enter")
    wide, high = key_cap_size(cap, theme)
    paint_key_cap(
        painter, QRectF(field.right() - wide - theme.px(10), field.center().y() - high / 2, wide, high), cap, theme
    )


def paint_sides(painter: QPainter, theme: Theme) -> None:
    """Paint both sides, each on its own band."""
    painter.translate(0, theme.px(42))
    paint_legs(painter, theme)


def paint_history(painter: QPainter, theme: Theme) -> None:
    """Paint the colours that climb."""
    painter.translate(0, theme.px(2))
    paint_staircase(painter, theme)


def paint_safe(painter: QPainter, theme: Theme) -> None:
    """Paint a shield, and the logbook with its checked backups."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("accent-weak"))
    painter.drawEllipse(box(theme, 12, 22, 100, 100))
    paint_icon(painter, box(theme, 36, 46, 52, 52), "shield-check", theme, "accent-ink")
    lines = (
        ("file-text", "text", tr("Tour", "Your logbook"), 600),
        ("check-circle-fill", "ok", tr("Tour", "Backup of today"), 400),
        ("check-circle-fill", "ok", tr("Tour", "Backup of yesterday"), 400),
        ("check-circle-fill", "ok", tr("Tour", "Backup of last week"), 400),
    )
    for n, (icon, ink, words, weight) in enumerate(lines):
        top = 8 + 32 * n
        paint_icon(painter, box(theme, 148, top + 8, 16, 16), icon, theme, ink)
        paint_text(painter, box(theme, 176, top, 228, 32), words, theme.color("text"), theme, weight)
