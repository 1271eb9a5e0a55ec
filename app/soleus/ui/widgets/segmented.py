"""Segmented control and tab strip: a few choices side by side, one of them chosen."""

from collections.abc import Hashable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QTabBar, QWidget

from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import paint_side, paint_text, rounded, side_width

if TYPE_CHECKING:
    from soleus.domain.workout import Side

_INSET = 2


class _Segment(QAbstractButton):
    """One choice, maybe with the mark of a side before its words."""

    def __init__(self, text: str, side: "Side | None", parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 6)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self._side = side

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        mark = side_width(self._side, theme.px(16), theme) + theme.px(6) if self._side else 0
        return QSize(theme.text_width(self.text(), weight=600) + mark + theme.px(28), theme.px(28))

    def minimumSizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(self.sizeHint().width() - theme.px(16), theme.px(28))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        box = QRectF(self.rect())
        if self._side:
            _paint_choice(painter, box, "", self.isChecked(), self.underMouse(), self.isEnabled(), theme)
            mark = side_width(self._side, theme.px(16), theme)
            words = theme.text_width(self.text(), weight=600)
            left = max(theme.px(4), (box.width() - words - mark - theme.px(6)) / 2)
            paint_side(painter, QRectF(left, (box.height() - theme.px(16)) / 2, mark, theme.px(16)), self._side, theme)
            rest = box.adjusted(left + mark + theme.px(6), 0, 0, 0)
            ink = theme.color("disabled" if not self.isEnabled() else "text" if self.isChecked() else "text-2")
            paint_text(painter, rest, self.text(), ink, theme, 600 if self.isChecked() else 500)
        else:
            _paint_choice(painter, box, self.text(), self.isChecked(), self.underMouse(), self.isEnabled(), theme)
        painter.end()


class SegmentedControl(QWidget):
    """An exclusive choice of two to five; arrow keys move it. Values are what `options` pair with their words."""

    changed = Signal(object)

    def __init__(
        self, options: Sequence[tuple[Hashable, str]] = (), name: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self._values: list[Hashable] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_INSET, _INSET, _INSET, _INSET)
        self._row.setSpacing(0)
        self._group.idToggled.connect(self._on_toggled)
        self.set_options(options)

    def set_options(self, options: Sequence[tuple[Hashable, str]], value: Hashable = None) -> None:
        """Offer other choices; `value` (else the first) becomes the chosen one."""
        self._set_segments([(value_, text, None) for value_, text in options], value)

    def value(self) -> Hashable:
        """The chosen value, or None where nothing can be chosen."""
        chosen = self._group.checkedId()
        return self._values[chosen] if chosen >= 0 else None

    def set_value(self, value: Hashable) -> None:
        """Choose a value; `changed` is sent where it is another one than before."""
        if value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def choose_none(self) -> None:
        """Show no value as chosen; `changed` is not sent."""
        self._group.setExclusive(False)
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setChecked(False)
        self._group.setExclusive(True)

    def button(self, value: Hashable) -> QAbstractButton:
        """The button of a value."""
        return self._group.button(self._values.index(value))

    def focus_chosen(self) -> None:
        """Give the keyboard to the chosen segment."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _set_segments(self, segments: Sequence[tuple[Hashable, str, "Side | None"]], value: Hashable) -> None:
        self._group.blockSignals(True)
        for old in self._group.buttons():
            self._group.removeButton(old)
            self._row.removeWidget(old)
            old.deleteLater()
        self._values = [value_ for value_, _, _ in segments]
        for index, (value_, text, side) in enumerate(segments):
            segment = _Segment(text, side, self)
            segment.setObjectName(f"segment-{value_}")
            self._group.addButton(segment, index)
            self._row.addWidget(segment)
        first = self._values.index(value) if value in self._values else 0
        if self._values:
            self._group.button(first).setChecked(True)
        self._group.blockSignals(False)

    def _on_toggled(self, index: int, on: bool) -> None:
        if on:
            self.changed.emit(self._values[index])

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        width = sum(button.sizeHint().width() for button in self._group.buttons())
        return QSize(width + 2 * _INSET, theme.px(32))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(8), theme.color("sunken"))
        painter.end()


class TabStrip(QTabBar):
    """The tabs of a window above a QStackedWidget, looking like a segmented control."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("tabStrip")
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideNone)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        self.setProperty("focusRing", True)
        self.setProperty("ringRadius", 8)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        follow_theme(self, lambda theme: self.setFont(theme.font("body", 600)))

    def tabSizeHint(self, index: int) -> QSize:
        theme = theme_of(self)
        return QSize(max(theme.px(97), theme.text_width(self.tabText(index), weight=600) + theme.px(28)), theme.px(32))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(8), theme.color("sunken"))
        pointer = self.mapFromGlobal(self.cursor().pos())
        for index in range(self.count()):
            box = self.tabRect(index)
            hovered = self.underMouse() and box.contains(pointer)
            inner = QRectF(box).adjusted(_INSET, _INSET, -_INSET, -_INSET)
            _paint_choice(
                painter, inner, self.tabText(index), index == self.currentIndex(), hovered, self.isEnabled(), theme
            )
        painter.end()


def _paint_choice(
    painter: QPainter, box: QRectF, text: str, chosen: bool, hovered: bool, enabled: bool, theme: Theme
) -> None:
    if chosen:
        rounded(painter, box, theme.px(6), theme.color("raised"), theme.color("line"))
    token = "disabled" if not enabled else "text" if chosen or hovered else "text-2"
    weight = 600 if chosen else 500
    paint_text(painter, box, text, theme.color(token), theme, weight, Qt.AlignmentFlag.AlignHCenter)
