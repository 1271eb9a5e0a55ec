"""Below the month: what the marks mean, and how the month kept to its plan."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from soleus.ui.icons import paint_icon
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import paint_text

ICON, GAP, BETWEEN = 14, 6, 20


class Legend(QWidget):
    """The marks with their words; those that have no room are left out, as a tool tip tells them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monthLegend")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        said = ", ".join(words for _, _, words in marks())
        self.setAccessibleName(tr("Planner", "Marks: {words}").format(words=said))
        self.setToolTip(said)

    def shown(self) -> list[tuple[str, QRectF]]:
        """Return the words that have room, each with the box of mark and words."""
        theme = theme_of(self)
        left, found = 0.0, []
        for _, _, words in marks():
            wide = theme.px(ICON + GAP) + theme.text_width(words)
            if left + wide > self.width():
                break
            found.append((words, QRectF(left, 0, wide, self.height())))
            left += wide + theme.px(BETWEEN)
        return found

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        side = theme.px(ICON)
        for (icon, tone, _), (words, box) in zip(marks(), self.shown(), strict=False):
            paint_icon(painter, QRectF(box.x(), box.center().y() - side / 2, side, side), icon, theme, tone)
            rest = box.adjusted(side + theme.px(GAP), 0, 1, 0)
            paint_text(painter, rest, words, theme.color("text-2"), theme)
        painter.end()


class MonthFooter(QWidget):
    """The legend, and "November: 9 of 10 so far"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("monthFooter")
        self.kept = label("", "secondary", name="monthKept")
        line = QHBoxLayout(self)
        spaced(line, 20, (16, 0, 16, 0))
        line.addWidget(Legend(self), 1)
        line.addWidget(self.kept)
        follow_theme(self, lambda _: self.setFixedHeight(theme_of(self).px(36)))

    def show_kept(self, words: str) -> None:
        """Say how the month kept to its plan."""
        self.kept.setText(words)


def marks() -> tuple[tuple[str, str, str], ...]:
    """Return icon, tone and words of each mark."""
    return (
        ("check-circle-fill", "ok", tr("Planner", "done")),
        ("arrow-bend-down-right", "ok", tr("Planner", "moved, then done")),
        ("circle-dashed-bold", "accent", tr("Planner", "planned")),
        ("x-circle", "warn", tr("Planner", "missed")),
        ("prohibit", "warn", tr("Planner", "skipped")),
        ("lightning-fill", "text", tr("Planner", "key run")),
        ("person-simple-run", "text-2", tr("Planner", "easy run")),
    )
