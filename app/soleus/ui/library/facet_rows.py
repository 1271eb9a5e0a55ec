"""Parts of the filter pane: a row to tick with its count, and a section that folds."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QSizePolicy,
    QStyle,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from soleus.ui.library.flow import TabPlace
from soleus.ui.style import draw_caret
from soleus.ui.text import number, plural, tr
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import paint_hairline, paint_text

_SECTION_KEYS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FacetRow(QCheckBox):
    """A choice of the filter pane: tick, words that wrap where they must, and how many it would show."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._count: int | None = None
        self._measured: tuple[object, int] = (None, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 4)
        self.setAccessibleName(text)

    def set_count(self, count: int | None) -> None:
        """Show how many exercises the choice would leave; None where nobody knows."""
        if count != self._count:
            self._count = count
            said = "" if count is None else tr("Library", "{n} exercises").format(n=count)
            self.setAccessibleDescription(said)
            self.updateGeometry()
            self.update()

    def count(self) -> int:
        """How many exercises the choice would leave."""
        return self._count or 0

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Up and Down are the section's; a button would take them for Tab.
        if event.key() in _SECTION_KEYS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def hitButton(self, position: QPoint) -> bool:
        return self.rect().contains(position)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        theme = theme_of(self)
        asked = (width, self._count, theme.key)
        if asked != self._measured[0]:
            self._measured = (asked, self._needed(width, theme))
        return self._measured[1]

    def _needed(self, width: int, theme: Theme) -> int:
        room = max(1, self._words(width, theme).width())
        if theme.text_width(self.text()) <= room:
            return theme.px(32)
        box = QFontMetrics(theme.font()).boundingRect(QRect(0, 0, room, 10_000), Qt.TextFlag.TextWordWrap, self.text())
        return max(theme.px(32), box.height() + theme.px(12))

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        width = theme.text_width(self.text()) + theme.px(24 + 2 * 8) + self._count_width(theme)
        return QSize(width, theme.px(32))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme_of(self).px(32))

    def _count_width(self, theme: Theme) -> int:
        return theme.text_width(self._count_text()) + theme.px(8)

    def _count_text(self) -> str:
        return "" if self._count is None else number(self._count)

    def _words(self, width: int, theme: Theme) -> QRect:
        left = theme.px(4 + 16 + 8)
        return QRect(left, 0, width - left - theme.px(4) - self._count_width(theme), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self.underMouse() and self.isEnabled():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("hover"))
            painter.drawRoundedRect(QRectF(self.rect()), theme.px(4), theme.px(4))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        side = theme.px(16)
        option.rect = QRect(theme.px(4), (self.height() - side) // 2, side, side)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_IndicatorCheckBox, option, painter, self)
        idle = self._count == 0 and not self.isChecked()
        painter.setFont(theme.font())
        painter.setPen(theme.color("text-2" if idle else "text"))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(self._words(self.width(), theme), flags, self.text())
        right = QRectF(self.rect()).adjusted(0, 0, -theme.px(4), 0)
        paint_text(painter, right, self._count_text(), theme.color("text-2"), theme, align=Qt.AlignmentFlag.AlignRight)
        painter.end()


class FoldHeader(QAbstractButton):
    """The head of a section: a caret, its name, and what is chosen in it."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setProperty("ringRadius", 4)
        self._aside = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_aside(tr("Library", "any"))

    def set_aside(self, text: str) -> None:
        """Say what is chosen."""
        self._aside = text
        self.setAccessibleName(f"{self.text()}, {text}")
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.text_width(self.text() + self._aside, weight=600) + theme.px(40), theme.px(36))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, theme_of(self).px(36))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        caret = QRectF(theme.px(4), 0, theme.px(12), self.height())
        draw_caret(painter, caret, (0, 1) if self.isChecked() else (1, 0), theme, "text")
        aside = theme.text_width(self._aside)
        words = QRectF(self.rect()).adjusted(theme.px(24), 0, -aside - theme.px(12), 0)
        paint_text(painter, words, self.text(), theme.color("text"), theme, 600)
        right = QRectF(self.rect()).adjusted(theme.px(24), 0, -theme.px(4), 0)
        ink = theme.color("text-2" if self._aside == tr("Library", "any") else "accent")
        paint_text(painter, right, self._aside, ink, theme, align=Qt.AlignmentFlag.AlignRight)
        if self.underMouse():
            paint_hairline(painter, theme.px(4), self.width() - theme.px(4), self.height() - 1, theme)
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _SECTION_KEYS:
            event.ignore()
        elif event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Left):
            self.setChecked(event.key() == Qt.Key.Key_Right)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class FacetSection(QWidget):
    """A facet: its head, and a row for every value; only one row is a stop of the Tab key, arrows reach the others."""

    changed = Signal()
    folded = Signal(bool)

    def __init__(self, title: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.header = FoldHeader(title, self)
        self.header.setObjectName(f"{name}Header")
        self._values: list[tuple[str, str]] = []
        self._chosen: list[str] = []
        self._counts: dict[str, int] = {}
        self._made: dict[str, FacetRow] = {}
        self._place = TabPlace(self)
        self._body = QWidget(self)
        self._lines = QVBoxLayout(self._body)
        self._lines.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._body)
        self._body.hide()
        self.header.toggled.connect(self._on_toggled)
        follow_theme(self, lambda theme: self._lines.setContentsMargins(0, 0, 0, theme.px(8)))

    @property
    def rows(self) -> dict[str, FacetRow]:
        """The rows by their values; made when the section is first unfolded."""
        if not self._made:
            self._make_rows()
        return self._made

    def set_values(self, values: Sequence[tuple[str, str]]) -> None:
        """Offer values (value, name); what was ticked stays so."""
        if self._values == list(values):
            return
        self._values = list(values)
        self._chosen = [value for value, _ in values if value in self._chosen]
        for row in self._made.values():
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._made = {}
        if self.is_open():
            self._make_rows()
        self._say_chosen()

    def set_counts(self, counts: dict[str, int]) -> None:
        """Show how many exercises each value would leave."""
        self._counts = counts
        for value, row in self._made.items():
            row.set_count(counts.get(value, 0))

    def chosen(self) -> list[str]:
        """The ticked values."""
        return list(self._chosen)

    def choose(self, values: Sequence[str]) -> None:
        """Tick values, and no others, without telling of it."""
        self._chosen = [value for value, _ in self._values if value in values]
        for value, row in self._made.items():
            row.blockSignals(True)
            row.setChecked(value in values)
            row.blockSignals(False)
        self._say_chosen()

    def _make_rows(self) -> None:
        for value, text in self._values:
            row = FacetRow(text, self._body)
            row.setObjectName(f"{self.objectName()}-{value or 'none'}")
            row.setChecked(value in self._chosen)
            row.set_count(self._counts.get(value, 0))
            row.toggled.connect(self._on_ticked)
            self._lines.addWidget(row)
            self._made[value] = row
        self._place.followed_by(self._made.values())
        self._share_focus()

    def is_open(self) -> bool:
        """Whether the rows are in sight."""
        return self.header.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Fold or unfold."""
        self.header.setChecked(is_open)

    def _say_chosen(self) -> None:
        count = len(self._chosen)
        chosen = plural("Library", "%n chosen", "%n chosen", count)
        self.header.set_aside(chosen if count else tr("Library", "any"))

    def _on_toggled(self, is_open: bool) -> None:
        if is_open and not self._made:
            self._make_rows()
        self._body.setVisible(is_open)
        self.folded.emit(is_open)

    def _on_ticked(self) -> None:
        self._chosen = [value for value, row in self._made.items() if row.isChecked()]
        self._say_chosen()
        self.changed.emit()

    def _share_focus(self, stop: FacetRow | None = None) -> None:
        rows = list(self._made.values())
        for row in rows:
            is_stop = row is (stop or rows[0])
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _SECTION_KEYS.get(Qt.Key(event.key()))
        stops: list[QWidget] = [self.header, *(self.rows.values() if self.is_open() else ())]
        here = next((n for n, stop in enumerate(stops) if stop.hasFocus()), None)
        if step is None or here is None:
            super().keyPressEvent(event)
            return
        there = stops[max(0, min(len(stops) - 1, here + step))]
        if isinstance(there, FacetRow):
            self._share_focus(there)
        there.setFocus(Qt.FocusReason.TabFocusReason)
