"""Controls of the preferences: a box to choose from, a slider in steps, bands as swatches."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QSlider,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from soleus.domain.band import BandSet
from soleus.ui.settings.page_list import Index
from soleus.ui.text import number
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.bands import BandSwatch, band_words
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import row, sized
from soleus.ui.widgets.painting import paint_swatch, paint_text, swatch_size


class ChoiceBox(QComboBox):
    """A box to choose one value from; the wheel scrolls the page unless the box has the keyboard."""

    value_chosen = Signal(object)

    def __init__(self, options: Sequence[tuple[object, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        sized(self, height=32)
        self.set_options(options)
        self.activated.connect(lambda _: self.value_chosen.emit(self.currentData()))

    def set_options(self, options: Sequence[tuple[object, str]]) -> None:
        """Offer other values; `value_chosen` is not sent."""
        self.clear()
        for value, text in options:
            self.addItem(text, value)

    def set_value(self, value: object) -> None:
        """Show a value; `value_chosen` is not sent."""
        for place in range(self.count()):
            if self.itemData(place) == value:
                self.setCurrentIndex(place)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme_of(self).px(96), theme_of(self).px(32))

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class StepSlider(QWidget):
    """A slider with some steps and the chosen one in words beside it; `changed` carries the place of a step."""

    changed = Signal(int)

    def __init__(self, steps: Sequence[str], name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._steps = tuple(steps)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setObjectName(name)
        self.slider.setRange(0, len(self._steps) - 1)
        self.slider.setPageStep(1)
        self.slider.setTracking(False)  # what it changes moves under the pointer that holds it
        self.figure = label("", name=f"{name}Figure")
        self.figure.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.sliderMoved.connect(self._say)
        self.setFocusProxy(self.slider)
        self.setLayout(row(self.slider, self.figure, gap=12))
        follow_theme(self, lambda _: self._measure())
        self._say(0)

    def set_place(self, place: int) -> None:
        """Choose a step; `changed` is not sent."""
        with QSignalBlocker(self.slider):
            self.slider.setValue(place)
        self._say(place)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _say(self, place: int) -> None:
        self.figure.setText(self._steps[place])

    def _on_value(self, place: int) -> None:
        self._say(place)
        self.changed.emit(place)

    def _measure(self) -> None:
        theme = theme_of(self)
        self.slider.setMinimumWidth(theme.px(160))
        self.figure.setMinimumWidth(max(theme.text_width(step) for step in self._steps))


class BandStrip(QWidget):
    """The bands of a set as swatches in a row, lightest first."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = row(gap=4)
        self.setLayout(self._row)

    def set_band_set(self, band_set: BandSet) -> None:
        """Show the bands of a set."""
        for old in self.findChildren(BandSwatch):
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        for level, band in enumerate(band_set.bands, 1):
            self._row.addWidget(BandSwatch(band, level, "small", named=False))
        self.setAccessibleName(
            ", ".join(band_words(band.shown_name, level) for level, band in enumerate(band_set.bands, 1))
        )


class LevelBox(ChoiceBox):
    """The levels of a band set, each with its band."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._set: BandSet | None = None
        self.setItemDelegate(_LevelDelegate(self))

    def set_band_set(self, band_set: BandSet) -> None:
        """Offer the levels of a set."""
        if band_set != self._set:
            self._set = band_set
            self.set_options([(level, band.shown_name) for level, band in enumerate(band_set.bands, 1)])
            self.updateGeometry()

    def set_value(self, value: object) -> None:
        """Show a level; one that the set does not have is shown as a bare number."""
        known = len(self._set.bands) if self._set is not None else 0
        if isinstance(value, int):
            while self.count() > max(known, 0):
                self.removeItem(self.count() - 1)
            if value > known:
                self.addItem(number(value), value)
        super().set_value(value)

    def colour(self, level: int) -> str:
        """Return the colour of a level's band; empty where the set has no such level."""
        bands = self._set.bands if self._set is not None else ()
        return bands[level - 1].colour if 1 <= level <= len(bands) else ""

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        words = max((theme.text_width(self.itemText(place)) for place in range(self.count())), default=0)
        return QSize(words + swatch_size(theme)[0] + theme.px(52), theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        option.currentText = ""
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        theme = theme_of(self)
        box = QRectF(self.rect()).adjusted(theme.px(8), 0, -theme.px(28), 0)
        paint_level(painter, box, self.colour(self.currentData() or 0), self.currentData(), self.currentText(), self)
        painter.end()


class _LevelDelegate(QStyledItemDelegate):
    """A swatch with the name of its band."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        theme = theme_of(option.widget)
        return QSize(theme.text_width(str(index.data())) + theme.px(60), theme.px(32))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = theme_of(option.widget)
        box = self.parent()
        assert isinstance(box, LevelBox)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("accent-weak"))
        level = index.data(Qt.ItemDataRole.UserRole)
        room = QRectF(option.rect).adjusted(theme.px(8), 0, -theme.px(8), 0)
        paint_level(painter, room, box.colour(level), level, str(index.data()), box)


def paint_level(painter: QPainter, box: QRectF, colour: str, level: int | None, name: str, widget: QWidget) -> None:
    """Paint a swatch with its name."""
    theme = theme_of(widget)
    width, height = swatch_size(theme)
    left = box.x()
    if colour:
        swatch = QRectF(left, box.center().y() - height / 2, width, height)
        paint_swatch(painter, swatch, colour, level, theme)
        left += width + theme.px(6)
    words = QRectF(left, box.y(), box.right() - left, box.height())
    paint_text(painter, words, name, theme.color("text"), theme)
