"""How hard a band pulls at each stretch: by the maker's table, by one's own measurement, and where it is too far."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.band import Band
from soleus.ui.text import number, tr
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import paint_text

_FIRST_PCT, _LAST_PCT = 20, 250
_POINTS = 60


class ForceGraph(QWidget):
    """Kilograms over stretch; a caption above says which line is which."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("forceGraph")
        self._maker: Band | None = None
        self._own: Band | None = None
        self._limit = 200.0
        self._point: tuple[float, float] | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_band(self, band: Band | None, limit_pct: float) -> None:
        """Show a band's forces, and the stretch past which it is too far."""
        self._limit = limit_pct
        self._maker = self._own = self._point = None
        if band is not None:
            if band.force_100_kgf is not None:
                self._maker = Band(band.id, band.name, band.colour, band.force_100_kgf, band.force_200_kgf)
            if band.measurement is not None:
                self._own = band
                self._point = (band.measurement.elongation_pct, band.measurement.force_kgf)
        self.setVisible(self._maker is not None or self._own is not None)
        self.setAccessibleName(tr("Bands", "Force over stretch"))
        self.setAccessibleDescription(self._described())
        self.update()

    def _described(self) -> str:
        """The figures at 100 %, for who cannot see the lines."""
        said = []
        for line, words in (
            (self._own, tr("Bands", "yours about {number} kg at 100 %")),
            (self._maker, tr("Bands", "maker about {number} kg at 100 %")),
        ):
            force = line.force_kgf(100) if line else None
            if force is not None:
                said.append(words.format(number=number(force, 1)))
        return ", ".join(said)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(240), theme.px(192))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(160), theme_of(self).px(192))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self._highest()
        plot = QRectF(self.rect()).adjusted(theme.px(28), theme.px(32), -theme.px(4), -theme.px(24))
        self._paint_caption(painter, theme)

        def place(pct: float, kgf: float) -> QPointF:
            x = plot.left() + plot.width() * pct / _LAST_PCT
            return QPointF(x, plot.bottom() - plot.height() * kgf / top)

        self._paint_ground(painter, plot, top, place, theme)
        for band, token, style, width in (
            (self._maker, "text-2", Qt.PenStyle.DashLine, 1.5),
            (self._own, "accent", Qt.PenStyle.SolidLine, 2.5),
        ):
            if band is not None:
                painter.setPen(QPen(theme.color(token), width, style))
                painter.drawPath(_path(band, place))
        if self._point is not None:
            painter.setPen(QPen(theme.color("surface"), 2))
            painter.setBrush(theme.color("accent"))
            painter.drawEllipse(place(*self._point), theme.px(5), theme.px(5))
        painter.end()

    def _highest(self) -> float:
        forces = [band.force_kgf(_LAST_PCT) or 0.0 for band in (self._maker, self._own) if band]
        highest = max([*forces, 0.1])
        step = next(step for step in (0.5, 1, 2, 4, 10, 20, 40, 100, 1e9) if highest <= 2 * step)
        return 2.0 * step

    def _paint_caption(self, painter: QPainter, theme: Theme) -> None:
        line = QRectF(0, 0, self.width(), theme.px(20))
        title = tr("Bands", "Force, ≈ kg")
        paint_text(painter, line, title, theme.color("text"), theme, 600)
        right = float(self.width())
        for shown, words, token, style in (
            (self._maker, tr("Bands", "maker"), "text-2", Qt.PenStyle.DashLine),
            (self._own, tr("Bands", "yours"), "accent", Qt.PenStyle.SolidLine),
        ):
            if shown is None:
                continue
            width = theme.text_width(words)
            paint_text(painter, QRectF(right - width, 0, width + 1, theme.px(20)), words, theme.color("text-2"), theme)
            painter.setPen(QPen(theme.color(token), 2, style))
            left = right - width - theme.px(22)
            painter.drawLine(QPointF(left, theme.px(10)), QPointF(left + theme.px(16), theme.px(10)))
            right = left - theme.px(12)

    def _paint_ground(
        self, painter: QPainter, plot: QRectF, top: float, place: Callable[[float, float], QPointF], theme: Theme
    ) -> None:
        if self._limit < _LAST_PCT:
            far = QRectF(place(self._limit, top), place(_LAST_PCT, 0))
            painter.fillRect(far, theme.color("warn-weak"))
            words = tr("Bands", "too far")
            box = QRectF(far.left(), far.bottom() - theme.px(20), far.width(), theme.px(18))
            centre = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, box, words, theme.color("warn"), theme, align=centre, kind="caption")
        for kgf in (0.0, top / 2, top):
            y = place(0, kgf).y()
            painter.setPen(QPen(theme.color("line" if kgf == 0 else "hairline"), 1))
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y))
            box = QRectF(0, y - theme.px(8), plot.left() - theme.px(6), theme.px(16))
            right = Qt.AlignmentFlag.AlignRight
            paint_text(painter, box, number(kgf), theme.color("text-2"), theme, align=right, kind="caption")
        for pct in (0, 100, 200):
            box = QRectF(place(pct, 0).x() - theme.px(28), plot.bottom() + theme.px(4), theme.px(56), theme.px(18))
            words = tr("Bands", "{number} %").format(number=number(pct))
            centre = Qt.AlignmentFlag.AlignHCenter
            paint_text(painter, box, words, theme.color("text-2"), theme, align=centre, kind="caption")


def _path(band: Band, place: Callable[[float, float], QPointF]) -> QPainterPath:
    path = QPainterPath()
    for n in range(_POINTS + 1):
        pct = _FIRST_PCT + (_LAST_PCT - _FIRST_PCT) * n / _POINTS
        point = place(pct, band.force_kgf(pct) or 0.0)
        if n:
            path.lineTo(point)
        else:
            path.moveTo(point)
    return path
