"""One end of a bar with its plates, painted to scale enough to be loaded by."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.units import Weight
from soleus.ui.text import number, tr, unit_text
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import rounded

HEIGHT = 120
PLATE = 26
"""Width of a plate; many stand closer."""

_LEAST_PLATE = 6
_LARGEST_KG = 25.0
_SMALLEST_SHARE = 0.32


class BarEnd(QWidget):
    """The grip at the left, the plates in the order they are put on, and the free end of the sleeve."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("barEnd")
        self._plates: list[Weight] = []
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_plates(self, each_end: Sequence[Weight], words: str) -> None:
        """Show the plates of an end, heaviest first; `words` say the same to those who do not see it."""
        self._plates = [Weight(lot.value, lot.unit) for lot in each_end for _ in range(lot.count)]
        self.setAccessibleName(words)
        self.update()

    def plates(self) -> list[Weight]:
        """The plates from the grip outwards."""
        return list(self._plates)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(360), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(200), theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        middle = self.height() / 2
        grip, collar = theme.px(72), theme.px(12)
        metal, edge = theme.color("sunken"), theme.color("outline")
        thin, thick = theme.px(8), theme.px(16)
        rounded(painter, QRectF(-theme.px(8), middle - thin / 2, grip + theme.px(8), thin), theme.px(3), metal, edge)
        sleeve = QRectF(grip, middle - thick / 2, self.width() - grip, thick)
        rounded(painter, sleeve, theme.px(4), metal, edge)
        stop = QRectF(grip, middle - theme.px(18), collar, theme.px(36))
        rounded(painter, stop, theme.px(3), edge)
        self._paint_plates(painter, grip + collar + theme.px(3), middle, theme)
        painter.end()

    def _paint_plates(self, painter: QPainter, left: float, middle: float, theme: Theme) -> None:
        if not self._plates:
            return
        gap = theme.px(2)
        room = self.width() - left - theme.px(16)
        width = max(theme.px(_LEAST_PLATE), min(theme.px(PLATE), room / len(self._plates) - gap))
        for plate in self._plates:
            share = min(1.0, (plate.kg / _LARGEST_KG) ** (1 / 3))
            height = self.height() * max(_SMALLEST_SHARE, share)
            box = QRectF(left, middle - height / 2, width, height)
            rounded(painter, box, theme.px(4), theme.color("accent-weak"), theme.color("accent"), 1.5 * theme.scale)
            self._paint_figure(painter, box, plate, theme)
            left += width + gap

    def _paint_figure(self, painter: QPainter, box: QRectF, plate: Weight, theme: Theme) -> None:
        """Write what a plate weighs along it, with its unit where the others are in another one."""
        mixed = len({one.unit for one in self._plates}) > 1
        figure = number(plate.value)
        words = tr("Plates", "{figure} {unit}").format(figure=figure, unit=unit_text(plate.unit)) if mixed else figure
        font = theme.font("caption", 600)
        metrics = QFontMetricsF(font)
        if metrics.height() > box.width() + theme.px(4):
            return
        painter.save()
        painter.setFont(font)
        painter.setPen(theme.color("accent-ink"))
        painter.translate(QPointF(box.center()))
        if metrics.horizontalAdvance(words) > box.width() - theme.px(6):
            painter.rotate(-90)
        reach = max(box.width(), box.height())
        area = QRectF(-reach / 2, -reach / 2, reach, reach)
        painter.drawText(area, Qt.AlignmentFlag.AlignCenter, words)
        painter.restore()
