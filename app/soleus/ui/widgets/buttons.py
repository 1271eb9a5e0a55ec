"""Buttons of the design, and one that shows its key."""

import math
import re
from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QStyle, QStyleOptionButton, QStylePainter, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.keys import key_cap
from soleus.ui.theme import Theme, theme_of
from soleus.ui.widgets.painting import key_cap_size, paint_key_cap

_HEIGHTS = {"flush": 22, "small": 28, "": 32, "big": 44}
"""By size; a flush one begins where the lines above and below it do."""
_MNEMONIC = re.compile(r"&(.)")
_INK = {
    "primary": "on-accent",
    "tonal": "accent-ink",
    "quiet": "accent",
    "danger": "danger",
    "icon-quiet": "text-2",
}


class Button(QPushButton):
    """A push button with a kind (primary, tonal, plain, quiet, danger, icon, icon-quiet), a size and maybe a key cap.

    A button that shows only an icon says its `text` as accessible name and tool tip. The style sheet draws the box by
    the dynamic properties `kind` and `buttonSize`; icon, words and key are drawn here, 8 px apart.
    """

    def __init__(
        self,
        text: str,
        kind: str = "plain",
        size: str = "",
        icon: str | None = None,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._icon_only = kind.startswith("icon")
        super().__init__("" if self._icon_only else text, parent)
        self._key = key = key_cap(key) if key else ""
        self._kind = kind
        self._size = size
        self._icon = icon
        self.setProperty("kind", kind)
        self.setProperty("buttonSize", size)
        if self._icon_only:
            self.setAccessibleName(text)
            self.setToolTip(f"{text} ({key})" if key else text)
        self.setProperty("ringRadius", 8 if size == "big" else 6)
        self.setAutoDefault(False)

    def set_kind(self, kind: str) -> None:
        """Change the look, as when a button becomes the one thing to do next."""
        if kind == self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind)
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()

    def set_icon(self, icon: str | None) -> None:
        """Show another icon."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter too, as some platforms do and others leave to the space bar."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            if not event.isAutoRepeat():
                self.click()
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        height = theme.px(_HEIGHTS.get(self._size, 32))
        if self._icon_only:
            return QSize(height, height)
        pad = {"flush": 1, "small": 10, "big": 20}.get(self._size, 8 if self._kind == "quiet" else 12)
        return QSize(math.ceil(self._content_width(theme)) + 2 * theme.px(pad), height)

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        # A flush one stands among lines that end in … where the room ends, and does so itself.
        return QSize(min(hint.width(), theme_of(self).px(64)), hint.height()) if self._size == "flush" else hint

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QStylePainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.text = ""
        painter.drawControl(QStyle.ControlElement.CE_PushButton, option)
        self._paint_content(painter, theme_of(self))
        painter.end()

    def _words(self) -> str:
        return _MNEMONIC.sub(r"\1", self.text())

    def _font(self, theme: Theme) -> QFont:
        weight = 600 if self._kind in ("primary", "tonal") or self.isChecked() else 500
        return theme.font("emph" if self._size == "big" else "body", weight)

    def _content_width(self, theme: Theme) -> float:
        parts = []
        if self._icon:
            parts.append(float(theme.px(16)))
        if self.text():
            parts.append(QFontMetricsF(self._font(theme)).horizontalAdvance(self._words()))
        if self._key and not self._icon_only:
            parts.append(float(key_cap_size(self._key, theme)[0]))
        return sum(parts) + theme.px(8) * max(0, len(parts) - 1)

    def _ink(self, theme: Theme) -> QColor:
        if not self.isEnabled():
            return theme.color("disabled")
        return theme.color("accent-ink" if self.isChecked() else _INK.get(self._kind, "text"))

    def _paint_content(self, painter: QPainter, theme: Theme) -> None:
        ink = self._ink(theme)
        gap = theme.px(8)
        room = QRectF(self.rect())
        least = 0 if self._size == "flush" else theme.px(4)
        x = max(float(least), (room.width() - self._content_width(theme)) / 2)
        if self._icon_only:
            x = (room.width() - theme.px(16)) / 2
        if self._icon:
            side = theme.px(16)
            paint_icon(painter, QRectF(x, (room.height() - side) / 2, side, side), self._icon, theme, ink.name())
            x += side + gap
        if self.text():
            font = self._font(theme)
            metrics, words = QFontMetricsF(font), self._words()
            if self._size == "flush":
                words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room.width() - x)
            width = metrics.horizontalAdvance(words) + 1
            painter.setFont(font)
            painter.setPen(ink)
            painter.drawText(QRectF(x, 0, width, room.height()), Qt.AlignmentFlag.AlignVCenter, words)
            x += width - 1 + gap
        if self._key and not self._icon_only:
            wide, high = key_cap_size(self._key, theme)
            filled = self._kind in ("primary", "tonal")
            cap = QRectF(x, (room.height() - high) / 2, wide, high)
            paint_key_cap(painter, cap, self._key, theme, ink if filled else None)


def button(
    text: str,
    kind: str = "plain",
    on_click: Callable[[], object] | None = None,
    *,
    name: str = "",
    size: str = "",
    icon: str | None = None,
    key: str = "",
    parent: QWidget | None = None,
) -> Button:
    """Make a button; `name` becomes its objectName, `key` is only shown, not bound."""
    made = Button(text, kind, size, icon, key, parent)
    if name:
        made.setObjectName(name)
    if on_click is not None:
        made.clicked.connect(lambda *_: on_click())
    return made
