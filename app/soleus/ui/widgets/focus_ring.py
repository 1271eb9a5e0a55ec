"""The 2-px ring around the control that has the keyboard, drawn 2 px off it."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QAbstractSlider, QApplication, QWidget
from shiboken6 import isValid

from soleus.ui.theme import theme_of
from soleus.ui.widgets.painting import rounded

REACH = 4
"""Pixels by which the ring reaches beyond the control."""

_MOVES = (
    QEvent.Type.Move,
    QEvent.Type.Resize,
    QEvent.Type.Show,
    QEvent.Type.Hide,
    QEvent.Type.ParentChange,
    QEvent.Type.EnabledChange,
)


def wants_ring(widget: QWidget | None) -> bool:
    """Return whether a widget shows its focus by the ring; the property `focusRing` overrules the kind of widget."""
    if widget is None or widget.isWindow():
        return False
    said = widget.property("focusRing")
    return bool(said) if said is not None else isinstance(widget, QAbstractButton | QAbstractSlider)


class _Ring(QWidget):
    """The ring itself: a child of the nearest scrolled area or window, never in the way of the mouse."""

    def __init__(self, parent: QWidget, radius: int) -> None:
        super().__init__(parent)
        self.setObjectName("focusRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._radius = radius

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        rounded(painter, self.rect(), theme.px(self._radius) + REACH, None, theme.color("focus"), 2)
        painter.end()


class FocusRing(QObject):
    """Follows the focus of the application with one ring, as long as it is moved by keys and not by the pointer."""

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._target: QWidget | None = None
        self._ring: _Ring | None = None
        self._watched: list[QWidget] = []
        self._by_keys = False
        self._had_focus = False
        # Without its arguments: the widget that loses the focus may be on its way out already.
        application.focusChanged.connect(self._on_focus_changed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVES:
            self._place()
        return False

    @Slot()
    def _on_focus_changed(self) -> None:
        self._leave()
        new = QApplication.focusWidget()
        had_focus, self._had_focus = self._had_focus, new is not None
        if new is None:
            return
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._by_keys = False
        elif had_focus:
            # A window that merely comes to the front leaves it at what was used last, keys or pointer.
            self._by_keys = True
        if self._by_keys and wants_ring(new):
            self._follow(new)

    def _follow(self, target: QWidget) -> None:
        self._target = target
        holder = _holder(target)
        widget: QWidget | None = target
        while widget is not None and widget is not holder:
            widget.installEventFilter(self)
            self._watched.append(widget)
            widget = widget.parentWidget()
        self._ring = _Ring(holder, int(target.property("ringRadius") or 6))
        self._place()

    def _leave(self) -> None:
        for widget in self._watched:
            if isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        self._target = None
        if self._ring is not None and isValid(self._ring):
            self._ring.hide()
            self._ring.deleteLater()
        self._ring = None

    def _place(self) -> None:
        if self._target is None or self._ring is None or not (isValid(self._target) and isValid(self._ring)):
            return
        holder = _holder(self._target)
        corner = self._target.mapTo(holder, QPoint(0, 0))
        box = QRect(corner, self._target.size()).adjusted(-REACH, -REACH, REACH, REACH)
        self._ring.setGeometry(box)
        self._ring.setVisible(self._target.isVisible() and self._target.isEnabled())
        self._ring.raise_()


def _holder(target: QWidget) -> QWidget:
    """Return what the ring is a child of: the page of the nearest scroll area, else the window."""
    previous, widget = target, target.parentWidget()
    while widget is not None and not widget.isWindow():
        above = widget.parentWidget()
        if isinstance(above, QAbstractScrollArea):
            return previous if previous is not target else widget
        previous, widget = widget, above
    return widget if widget is not None else target
