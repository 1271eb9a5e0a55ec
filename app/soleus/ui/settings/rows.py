"""A row of the preferences: what it is about, and what changes it at the right, or below where room is short."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.flow import Flow
from soleus.ui.widgets.labels import Separator, label
from soleus.ui.widgets.layout import column

GAP = 24
"""Pixels between words and control."""

LEAST_WORDS = 168
"""Pixels the words keep beside the control; with less, the control moves below them."""


class InLine(QWidget):
    """Several inputs of one row side by side, in more lines where room is short; hidden ones take no room."""

    def __init__(self, *inputs: QWidget, gap: int = 8) -> None:
        super().__init__()
        self._inputs, self._gap = inputs, gap
        flow = Flow(gap)
        for one in inputs:
            flow.addWidget(one)
        self.setLayout(flow)

    def sizeHint(self) -> QSize:
        sizes = [
            one.sizeHint().expandedTo(one.minimumSize()).boundedTo(one.maximumSize())
            for one in self._inputs
            if not one.isHidden()
        ]
        width = sum(size.width() for size in sizes) + theme_of(self).px(self._gap) * max(0, len(sizes) - 1)
        return QSize(width, max((size.height() for size in sizes), default=0))


class SettingRow(QWidget):
    """A setting with its words; `note` says in a line what it does, `problem` what is wrong with what was entered."""

    def __init__(self, key: str, title: str, control: QWidget, note: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.setObjectName(f"setting-{key}")
        self.control = control
        control.setParent(self)
        if not control.accessibleName():
            control.setAccessibleName(title)
        self.title = label(title, wrap=True, name="settingTitle")
        self.note = label(note, "secondary", wrap=True, name="settingNote")
        self.problem = label("", tone="danger", wrap=True, name="settingProblem")
        self._words = QWidget(self)
        self._words.setLayout(column(self.title, self.note, self.problem, gap=2))
        self._say(self.note, note)
        self._say(self.problem, "")
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        follow_theme(self, lambda _: self.updateGeometry())

    def set_note(self, text: str) -> None:
        """Say something else below the title."""
        self._say(self.note, text)

    def set_problem(self, text: str) -> None:
        """Say what is wrong, or nothing."""
        self._say(self.problem, text)

    def focus_control(self) -> None:
        """Give the keyboard to the control."""
        reason = Qt.FocusReason.ShortcutFocusReason
        if hasattr(self.control, "focus_chosen"):
            self.control.focus_chosen()
        elif self.control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.control.setFocus(reason)
        else:
            parts = self.control.findChildren(QWidget)
            able = (part for part in parts if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.isVisibleTo(self))
            first = next(able, None)
            if first is not None:
                first.setFocus(reason)

    def _say(self, line: QLabel, text: str) -> None:
        line.setText(text)
        line.setVisible(bool(text))
        self.updateGeometry()
        self._arrange()

    # room

    def _pad(self) -> int:
        return theme_of(self).px(9)

    def _words_width(self, width: int) -> int:
        """The width of the words beside the control; 0 where it stands below them."""
        rest = width - self.control.sizeHint().width() - theme_of(self).px(GAP)
        return rest if rest >= theme_of(self).px(LEAST_WORDS) else 0

    def _words_height(self, width: int) -> int:
        layout = self._words.layout()
        assert layout is not None
        return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()

    def _control_height(self, width: int) -> int:
        control = self.control
        return control.heightForWidth(width) if control.hasHeightForWidth() else control.sizeHint().height()

    def heightForWidth(self, width: int) -> int:
        beside = self._words_width(width)
        least = theme_of(self).px(48)
        if beside:
            inner = max(self._words_height(beside), self.control.sizeHint().height())
        else:
            inner = self._words_height(width) + theme_of(self).px(8) + self._control_height(width)
        return max(least, inner + 2 * self._pad())

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        width = theme_of(self).px(520)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        width = max(theme_of(self).px(120), self.control.minimumSizeHint().width())
        return QSize(width, theme_of(self).px(48))

    def _arrange(self) -> None:
        width, pad = self.width(), self._pad()
        beside = self._words_width(width)
        if beside:
            inner = self.height() - 2 * pad
            wide, high = self.control.sizeHint().width(), self.control.sizeHint().height()
            words = min(inner, self._words_height(beside))
            self._words.setGeometry(QRect(0, pad + (inner - words) // 2, beside, words))
            self.control.setGeometry(QRect(width - wide, (self.height() - high) // 2, wide, high))
        else:
            words = self._words_height(width)
            self._words.setGeometry(QRect(0, pad, width, words))
            wide = min(width, self.control.sizeHint().width())
            top = pad + words + theme_of(self).px(8)
            self.control.setGeometry(QRect(0, top, wide, self._control_height(wide)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
            self._arrange()
        return super().event(event)


def ruled(*rows: QWidget) -> list[QWidget]:
    """Return rows with a hairline between each two."""
    parts: list[QWidget] = []
    for row in rows:
        if parts:
            parts.append(Separator())
        parts.append(row)
    return parts
