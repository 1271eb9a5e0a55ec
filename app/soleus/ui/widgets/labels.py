"""Labels of the type scale, separators, headings, chips and key caps."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.theme import Theme, follow_theme, theme_of
from soleus.ui.widgets.painting import (
    chip_width,
    key_cap_size,
    paint_chip,
    paint_key_cap,
)


def label(text: str = "", kind: str = "", tone: str = "", *, wrap: bool = False, name: str = "") -> QLabel:
    """Make a label.

    `kind`: secondary, strong, section, caption, lead, emph, title, work; `tone`: secondary, ok, warn, danger, accent,
    accent-ink, left, right.
    """
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if kind:
        made.setProperty("kind", kind)
    if tone:
        made.setProperty("tone", tone)
    if name:
        made.setObjectName(name)
    made.setWordWrap(wrap)
    return made


def set_tone(widget: QLabel, tone: str) -> None:
    """Give a label another tone."""
    if widget.property("tone") != tone:
        widget.setProperty("tone", tone)
        widget.style().unpolish(widget)
        widget.style().polish(widget)


class ElidedLabel(QLabel):
    """One line that ends in … where the room ends, and tells the whole text as tool tip."""

    def __init__(self, text: str = "", kind: str = "", tone: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if kind:
            self.setProperty("kind", kind)
        if tone:
            self.setProperty("tone", tone)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._hint()

    def minimumSizeHint(self) -> QSize:
        size = super().minimumSizeHint()
        return QSize(min(size.width(), theme_of(self).px(32)), size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._hint()

    def paintEvent(self, event: QPaintEvent) -> None:
        box = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(box, self.alignment() | Qt.TextFlag.TextSingleLine, shown)
        painter.end()

    def _hint(self) -> None:
        short = self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()
        self.setToolTip(self.text() if short else "")


class Separator(QFrame):
    """A hairline between two parts."""

    def __init__(self, vertical: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("plane", "hairline")
        if vertical:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)


class SectionHeading(QWidget):
    """A heading of 32 px with room for something at its right: a figure in secondary text or a button."""

    def __init__(self, text: str, aside: str = "", kind: str = "section", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading = label(text, kind)
        self.aside = label(aside, "secondary")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.heading)
        self._row.addStretch(1)
        self._row.addWidget(self.aside)
        self.aside.setVisible(bool(aside))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow_theme(self, self._on_theme)

    def add(self, widget: QWidget) -> None:
        """Put a control at the right end."""
        self._row.addWidget(widget)

    def _on_theme(self, theme: Theme) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self.setMinimumHeight(theme.px(32))


class Chip(QWidget):
    """A rounded tag: neutral, ok, warn, danger, accent, left, right or outlined; states carry an icon besides."""

    def __init__(
        self, text: str, tone: str = "neutral", icon: str | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._text = text
        self._tone = tone
        self._icon = icon
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        """The words on the chip."""
        return self._text

    def set(self, text: str, tone: str = "neutral", icon: str | None = None) -> None:
        """Show something else."""
        self._text, self._tone, self._icon = text, tone, icon
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(chip_width(self._text, theme, self._icon), theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_chip(painter, self.rect(), self._text, self._tone, theme_of(self), self._icon)
        painter.end()


class KeyCap(QWidget):
    """A key as it is labelled on the keyboard."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setAccessibleName(text)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(*key_cap_size(self._text, theme_of(self)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_key_cap(painter, self.rect(), self._text, theme_of(self))
        painter.end()


class IconLabel(QWidget):
    """An icon that only illustrates; `size` in pixels at 100 % text, `plane` a token for a round plane behind it."""

    def __init__(
        self, name: str, token: str = "text-2", size: int = 16, plane: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name, self._token, self._size, self._plane = name, token, size, plane
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set(self, name: str, token: str = "text-2") -> None:
        """Show another icon."""
        self._name, self._token = name, token
        self.update()

    def sizeHint(self) -> QSize:
        side = theme_of(self).px(self._size * (2 if self._plane else 1))
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        if self._plane:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color(self._plane))
            painter.drawEllipse(self.rect())
        side = theme.px(self._size)
        box = self.rect().adjusted(0, 0, 0, 0)
        box.setSize(QSize(side, side))
        box.moveCenter(self.rect().center())
        paint_icon(painter, box, self._name, theme, self._token)
        painter.end()
