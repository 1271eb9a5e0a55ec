"""Banners at the top of a page, and what stands in place of an empty list."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.widgets.buttons import Button, button
from soleus.ui.widgets.labels import IconLabel, label
from soleus.ui.widgets.layout import column, row, spaced
from soleus.ui.widgets.painting import rounded

_LOOKS = {
    "info": ("sunken", "info", "text-2"),
    "accent": ("accent-weak", "info", "accent"),
    "ok": ("ok-weak", "check-circle", "ok"),
    "warn": ("warn-weak", "warning", "warn"),
    "danger": ("danger-weak", "warning-circle", "danger"),
}
"""Plane, icon and the icon's colour of each kind."""

SECONDS = 10.0
"""How long an info or accent banner stays when it has neither the keyboard nor the pointer."""


class Banner(QFrame):
    """One sentence with maybe a button, never covering anything.

    Info, accent and ok go by themselves, but not while they have the keyboard or the pointer; warn and danger stay.
    A pinned one cannot be closed, and its button leaves it where it is: what it says has to be dealt with.
    """

    closed = Signal()

    def __init__(
        self,
        text: str,
        kind: str = "info",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        icon: str = "",
        seconds: float | None = None,
        parent: QWidget | None = None,
        pinned: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.pinned = pinned
        self._plane, look_icon, ink = _LOOKS[kind]
        self.setAccessibleName(text)
        self._text = label(text, wrap=True, name="bannerText")
        self._on_action = on_action
        self._button: Button | None = None
        line = QHBoxLayout(self)
        spaced(line, 12, (12, 6, 6, 6))
        line.addWidget(IconLabel(icon or look_icon, ink))
        line.addWidget(self._text, 1)
        if action:
            self._button = button(action, on_click=self._on_pressed, name="bannerAction", size="small")
            line.addWidget(self._button)
        close = button(
            tr("Banner", "Close"), "icon-quiet", self.close_banner, name="bannerClose", size="small", icon="x"
        )
        line.addWidget(close)
        close.setVisible(not pinned)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)
        stays = kind in ("warn", "danger")
        self._milliseconds = round(1000 * (seconds if seconds is not None else 0 if stays else SECONDS))
        if self._milliseconds:
            self._timer.start(self._milliseconds)

    def text(self) -> str:
        """The sentence."""
        return self._text.text()

    def action_button(self) -> Button | None:
        """The button, if there is one."""
        return self._button

    def close_banner(self) -> None:
        """Take the banner away."""
        self._timer.stop()
        self.hide()
        self.closed.emit()
        self.deleteLater()

    def _on_pressed(self) -> None:
        act = self._on_action
        if not self.pinned:
            self.close_banner()
        if act is not None:
            act()

    def _on_timeout(self) -> None:
        focus = QApplication.focusWidget()
        busy = self.underMouse() or (focus is not None and self.isAncestorOf(focus))
        if busy:
            self._timer.start(self._milliseconds)
        else:
            self.close_banner()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(6), theme.color(self._plane))
        painter.end()


class BannerArea(QWidget):
    """The place of banners above a page: at most three, the newest on top; one of the same text is not repeated."""

    MOST = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bannerArea")
        self._banners: list[Banner] = []
        self._column = QVBoxLayout(self)
        spaced(self._column, 6, (16, 8, 16, 8))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.hide()

    def show_banner(self, banner: Banner) -> None:
        """Show a banner; an older one of the same text, or one too many, goes."""
        for old in [b for b in self._banners if b.text() == banner.text()]:
            old.close_banner()
        while len(self._banners) >= self.MOST:
            next((old for old in reversed(self._banners) if not old.pinned), self._banners[-1]).close_banner()
        self._banners.insert(0, banner)
        self._column.insertWidget(0, banner)
        banner.closed.connect(lambda: self._on_closed(banner))
        self.show()

    def banners(self) -> list[Banner]:
        """The banners in sight, newest first."""
        return list(self._banners)

    def clear(self) -> None:
        """Close all banners."""
        for banner in self.banners():
            banner.close_banner()

    def _on_closed(self, banner: Banner) -> None:
        if banner in self._banners:
            self._banners.remove(banner)
            self._column.removeWidget(banner)
        self.setVisible(bool(self._banners))


class EmptyState(QWidget):
    """What an empty list or graph says: an icon, a title, one sentence, one button."""

    def __init__(
        self,
        icon: str,
        title: str,
        text: str = "",
        action: str = "",
        on_action: Callable[[], object] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("emptyState")
        self.title = label(title, "emph", wrap=True, name="emptyTitle")
        self.text = label(text, "secondary", wrap=True, name="emptyText")
        self.button = button(action, "tonal", on_action, name="emptyAction")
        for part in (self.title, self.text):
            part.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._icon = IconLabel(icon, "text-2", 32)
        inner = column(
            None, row(None, self._icon, None), 4, self.title, self.text, 8,
            row(None, self.button, None), None, gap=4, margins=16,
        )  # fmt: skip
        self.setLayout(inner)
        # Only now: a part shown before it has a parent would be a window for a moment.
        shown: tuple[tuple[QWidget, str], ...] = ((self.title, title), (self.text, text), (self.button, action))
        for widget, says in shown:
            widget.setVisible(bool(says))

    def say(self, title: str, text: str = "") -> None:
        """Change the words."""
        self.title.setText(title)
        self.text.setText(text)
        self.text.setVisible(bool(text))

    def sizeHint(self) -> QSize:
        theme = theme_of(self)
        return QSize(theme.px(320), max(theme.px(160), super().sizeHint().height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._make_room()
        return super().event(event)

    def _make_room(self) -> None:
        """Leave out the icon where the words need its place."""
        icon = self._icon.sizeHint().height() if self._icon.isHidden() else 0
        layout = self.layout()
        if layout is not None:
            self._icon.setVisible(layout.heightForWidth(self.width()) + icon <= self.height())
