"""Bands on the screen: a swatch with its name, and the picker with one key for each level."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from soleus.domain.band import Band, BandSet
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.painting import paint_swatch, paint_text, rounded, swatch_size
from soleus.ui.widgets.sides import SideMark

__all__ = ["BandPicker", "BandSwatch", "SideMark", "band_words"]

ACROSS = 5
_GAP = 4


def band_words(name: str, level: int | None) -> str:
    """Return what a screen reader says of a band: "green, level 3"."""
    return name if level is None else tr("Band", "{name}, level {level}").format(name=name, level=level)


class BandSwatch(QWidget):
    """A band's strip with its level, and its name beside it; `size` is small, normal or large."""

    def __init__(
        self,
        band: Band | None = None,
        level: int | None = None,
        size: str = "normal",
        named: bool = True,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._size = size
        self._named = named
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_band(band, level)

    def set_band(self, band: Band | None, level: int | None = None) -> None:
        """Show a band, or nothing."""
        self._band = band
        self._level = level
        self.setAccessibleName(band_words(band.shown_name, level) if band else "")
        self.setToolTip("" if self._named or not band else self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        if self._band is None:
            return QSize(0, 0)
        theme = theme_of(self)
        width, height = swatch_size(theme, self._size)
        name = theme.text_width(self._band.shown_name) + theme.px(6) if self._named else 0
        return QSize(width + name, max(height, theme.px(20)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._band is None:
            return
        theme = theme_of(self)
        width, height = swatch_size(theme, self._size)
        painter = QPainter(self)
        box = QRectF(0, (self.height() - height) / 2, width, height)
        paint_swatch(painter, box, self._band.colour, self._level, theme, pattern=self._band.pattern)
        if self._named:
            rest = QRectF(self.rect()).adjusted(width + theme.px(6), 0, 0, 0)
            paint_text(painter, rest, self._band.shown_name, theme.color("text"), theme)
        painter.end()


class _BandCell(QAbstractButton):
    """One band of the picker."""

    def __init__(self, band: Band, level: int, parent: "BandPicker") -> None:
        super().__init__(parent)
        self.band = band
        self.level = level
        self.setCheckable(True)
        self.setObjectName(f"band-{level}")
        self.setAccessibleName(band_words(band.shown_name, level))
        self.setToolTip(self.accessibleName())
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 8)

    def nextCheckState(self) -> None:
        """The picker alone decides what is chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            super().keyPressEvent(event)
        else:
            event.ignore()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(max(theme.px(56), self.least_width()), theme.px(60))

    def least_width(self) -> int:
        """Return the width that its name and swatch need."""
        theme = theme_of(self)
        name = theme.text_width(self.band.shown_name, weight=600)
        return round(min(max(theme.px(48), name + theme.px(6)), theme.px(88)))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        on = self.isChecked()
        fill = theme.color("accent-weak" if on else "hover") if on or self.underMouse() else None
        rounded(painter, box, theme.px(8), fill, theme.color("accent" if on else "line"), 2 if on else 1)
        width, height = swatch_size(theme, "large")
        width = min(width, self.width() - theme.px(12))
        top = (box.height() - height - theme.px(22)) / 2
        swatch = QRectF((box.width() - width) / 2, top, width, height)
        colour, dimmed = self.band.colour, not self.isEnabled()
        paint_swatch(painter, swatch, colour, self.level, theme, dimmed, self.band.pattern)
        words = QRectF(theme.px(3), swatch.bottom() + theme.px(2), box.width() - theme.px(6), theme.px(20))
        ink = theme.color("disabled" if not self.isEnabled() else "text" if on else "text-2")
        weight = 600 if on else 400
        paint_text(painter, words, self.band.shown_name, ink, theme, weight, Qt.AlignmentFlag.AlignHCenter)
        painter.end()


class BandPicker(QWidget):
    """The bands of a set, lightest first: keys 1–9 pick a level, arrows move, Delete or 0 clears.

    A click on the chosen band clears it too. `chosen` carries the Band, or None.
    """

    chosen = Signal(object)

    def __init__(self, band_set: BandSet | None = None, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells: list[_BandCell] = []
        self._band_set: BandSet | None = None
        self.setAccessibleName(name or tr("BandPicker", "Band"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.set_band_set(band_set)
        follow_theme(self, lambda _: self._arrange())

    def set_band_set(self, band_set: BandSet | None) -> None:
        """Offer the bands of another set; nothing is chosen then."""
        for cell in self._cells:
            cell.deleteLater()
        self._band_set = band_set
        bands = band_set.bands if band_set else ()
        self._cells = [_BandCell(band, level, self) for level, band in enumerate(bands, 1)]
        for cell in self._cells:
            cell.clicked.connect(lambda _=False, cell=cell: self._on_clicked(cell))
            cell.show()
        self._share_focus()
        self._arrange()
        self.updateGeometry()

    def band(self) -> Band | None:
        """The chosen band."""
        return next((cell.band for cell in self._cells if cell.isChecked()), None)

    def set_band(self, band_id: str | None) -> None:
        """Choose a band by its id, or none; `chosen` is not sent."""
        for cell in self._cells:
            cell.setChecked(cell.band.id == band_id)
        self._share_focus()

    def pick_level(self, level: int) -> bool:
        """Choose the band of a level (from 1) as the number keys do; return whether there is one."""
        if not 1 <= level <= len(self._cells):
            return False
        self._choose(self._cells[level - 1])
        return True

    def clear(self) -> None:
        """Choose no band."""
        self._choose(None)

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen band, else to the first."""
        for cell in self._cells:
            if cell.focusPolicy() == Qt.FocusPolicy.StrongFocus:
                cell.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _choose(self, cell: _BandCell | None) -> None:
        before = self.band()
        for other in self._cells:
            other.setChecked(other is cell)
        self._share_focus()
        if self.band() != before:
            self.chosen.emit(self.band())

    def _on_clicked(self, cell: _BandCell) -> None:
        self._choose(None if cell.isChecked() else cell)

    def _share_focus(self) -> None:
        """Only one cell is a stop of the Tab key: the chosen one, else the first."""
        stop = next((cell for cell in self._cells if cell.isChecked()), self._cells[0] if self._cells else None)
        has_focus = any(cell.hasFocus() for cell in self._cells)
        for cell in self._cells:
            cell.setFocusPolicy(Qt.FocusPolicy.StrongFocus if cell is stop else Qt.FocusPolicy.ClickFocus)
        if has_focus and stop is not None:
            stop.setFocus(Qt.FocusReason.OtherFocusReason)

    def _across(self, width: int) -> int:
        gap = theme_of(self).px(_GAP)
        cell = max((c.sizeHint().width() for c in self._cells), default=1)
        if self._own_widths(width):
            return len(self._cells)
        return max(1, min(ACROSS, len(self._cells), (width + gap) // (cell + gap)))

    def _own_widths(self, width: int) -> list[int]:
        """Return a width for each cell where one long name alone would break the only line; else nothing."""
        widest = max((cell.sizeHint().width() for cell in self._cells), default=0)
        gaps = theme_of(self).px(_GAP) * (len(self._cells) - 1)
        rest = width - gaps - sum(cell.least_width() for cell in self._cells)
        if len(self._cells) > ACROSS or rest < 0 or widest * len(self._cells) + gaps <= width:
            return []
        more = rest // len(self._cells)
        return [cell.least_width() + more for cell in self._cells]

    def _arrange(self) -> None:
        if not self._cells:
            return
        if own := self._own_widths(self.width()):
            x = 0
            for cell, width in zip(self._cells, own, strict=True):
                cell.setGeometry(QRect(x, 0, width, theme_of(self).px(60)))
                x += width + theme_of(self).px(_GAP)
            return
        gap = theme_of(self).px(_GAP)
        across = self._across(self.width())
        widest = max(cell.sizeHint().width() for cell in self._cells)
        width = min((self.width() - gap * (across - 1)) // across, widest + theme_of(self).px(12))
        height = theme_of(self).px(60)
        for index, cell in enumerate(self._cells):
            line, place = divmod(index, across)
            cell.setGeometry(QRect(place * (width + gap), line * (height + gap), width, height))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if not self._cells:
            return 0
        theme = theme_of(self)
        lines = -(-len(self._cells) // self._across(width))
        return lines * theme.px(60) + (lines - 1) * theme.px(_GAP)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        across = min(ACROSS, len(self._cells))
        cell = max((c.sizeHint().width() for c in self._cells), default=0)
        width = across * cell + max(0, across - 1) * theme.px(_GAP)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        cell = max((c.sizeHint().width() for c in self._cells), default=0)
        return QSize(cell, theme_of(self).px(60) if self._cells else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        key = event.key()
        if Qt.Key.Key_1 <= key <= Qt.Key.Key_9:
            if not self.pick_level(key - Qt.Key.Key_0):
                super().keyPressEvent(event)
        elif key in (Qt.Key.Key_0, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.clear()
        elif not self._moved(key):
            super().keyPressEvent(event)

    def _moved(self, key: int) -> bool:
        across = self._across(self.width())
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -across,
            Qt.Key.Key_Down: across,
        }
        step = steps.get(Qt.Key(key))
        here = next((n for n, cell in enumerate(self._cells) if cell.hasFocus()), None)
        if step is None or here is None:
            return False
        there = here + step
        if 0 <= there < len(self._cells):
            self._choose(self._cells[there])
            self._cells[there].setFocus(Qt.FocusReason.OtherFocusReason)
        return True
