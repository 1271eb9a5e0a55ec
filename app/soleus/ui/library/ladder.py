"""The ladder of an exercise: what is easier, where it stands, what is harder."""

from collections.abc import Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from soleus.domain.exercise import Exercise
from soleus.ui.library.flow import TabPlace
from soleus.ui.library.ladder_rung import MOVES, NODE, Rung, Step
from soleus.ui.text import tr
from soleus.ui.theme import Theme, theme_of

REACH = 2
"""Steps shown on either side."""


def columns(key: str, exercises: Mapping[str, Exercise]) -> list[list[str]]:
    """Return the keys of the ladder from the easiest to the hardest; a column holds those that stand side by side."""
    here = exercises.get(key)
    if here is None:
        return []
    before = _walk(here, exercises, "easier")
    after = _walk(here, exercises, "harder")
    return [*reversed(before), [key], *after]


def _walk(here: Exercise, exercises: Mapping[str, Exercise], direction: str) -> list[list[str]]:
    seen = {here.key}
    found: list[list[str]] = []
    edge = [here]
    for _ in range(REACH):
        keys: list[str] = []
        for exercise in edge:
            keys += [k for k in getattr(exercise, direction) if k in exercises and k not in seen and k not in keys]
        if not keys:
            break
        seen.update(keys)
        found.append(keys)
        edge = [exercises[k] for k in keys]
    return found


class LadderMap(QWidget):
    """The steps from left to right, or from top to bottom in a narrow pane; arrows move, Enter opens a step."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("ladderMap")
        self.setAccessibleName(tr("Ladder", "Ladder"))
        # Not fixed: a layout would cut the height off at that of the width before.
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._columns: list[list[Rung]] = []
        self._place = TabPlace(self)
        self._placed: tuple[object, list[tuple[QRect, bool]]] | None = None

    def set_columns(self, steps: Sequence[Sequence[Step]]) -> None:
        """Show other steps."""
        self._placed = None
        had_focus = any(rung.hasFocus() for rung in self.rungs())
        for rung in self.rungs():
            rung.hide()
            rung.deleteLater()
        self._columns = [[Rung(step, self) for step in column] for column in steps]
        for rung in self.rungs():
            rung.clicked.connect(lambda *_, key=rung.step.key, here=rung.step.here: None if here else self._open(key))
            rung.show()
            if rung.step.here:
                rung.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
                if had_focus:
                    rung.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place.followed_by(self.rungs())
        self.setVisible(len(self._columns) > 1)
        self.updateGeometry()
        self._arrange()
        self.update()

    def rungs(self) -> list["Rung"]:
        """All steps, from the easiest on."""
        return [rung for column in self._columns for rung in column]

    def steps(self) -> list[list[Step]]:
        """What is shown."""
        return [[rung.step for rung in column] for column in self._columns]

    def _open(self, key: str) -> None:
        self.chosen.emit(key)

    def _least(self) -> list[int]:
        mark = theme_of(self).px(NODE + 12)
        return [
            max(rung.least_width() for rung in column) + (mark if len(column) > 1 else 0) for column in self._columns
        ]

    def _upright(self, width: int) -> bool:
        return width < sum(max(least, theme_of(self).px(96)) for least in self._least())

    def _widths(self, width: int) -> list[int]:
        """Share the width: what the words need, else what is left above the longest words."""
        theme = theme_of(self)
        least = [max(one, theme.px(96)) for one in self._least()]
        mark = theme.px(NODE + 12)
        wanted = [
            max(least[n], *(rung.wanted_width() + (mark if len(column) > 1 else 0) for rung in column))
            for n, column in enumerate(self._columns)
        ]
        spare = width - sum(wanted)
        if spare >= 0:
            return [one + spare // len(wanted) for one in wanted]
        longing = sum(w - one for w, one in zip(wanted, least, strict=True)) or 1
        room = width - sum(least)
        return [one + (w - one) * room // longing for w, one in zip(wanted, least, strict=True)]

    def _boxes(self, width: int) -> list[tuple[QRect, bool]]:
        """Return where each step stands, and whether its words are beside its circle; layouts ask often."""
        asked = (width, theme_of(self).key)
        if self._placed is None or self._placed[0] != asked:
            self._placed = (asked, self._computed_boxes(width))
        return self._placed[1]

    def _computed_boxes(self, width: int) -> list[tuple[QRect, bool]]:
        gap = theme_of(self).px(12)
        boxes: list[tuple[QRect, bool]] = []
        if self._upright(width):
            top = 0
            for rung in self.rungs():
                height = rung.height_for(width, True)
                boxes.append((QRect(0, top, width, height), True))
                top += height + gap // 2
            return boxes
        left = 0
        for column, across in zip(self._columns, self._widths(width), strict=True):
            top = 0
            beside = len(column) > 1
            for rung in column:
                height = rung.height_for(across - gap, beside)
                boxes.append((QRect(left, top, across - gap, height), beside))
                top += height + gap // 2
            left += across
        return boxes

    def _arrange(self) -> None:
        for rung, (box, beside) in zip(self.rungs(), self._boxes(self.width()), strict=True):
            rung.beside = beside
            rung.setGeometry(box)
            rung.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max((box.bottom() + 1 for box, _ in self._boxes(width)), default=0)

    def sizeHint(self) -> QSize:
        return QSize(theme_of(self).px(480), self.heightForWidth(self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._upright(self.width()):
            return
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        y = theme.px(2 + NODE / 2)
        for first, second in pairwise(self._columns):
            start = first[0].x() + theme.px(NODE + 6)
            end = second[0].x() - theme.px(2)
            if len(first) == 1:
                walked = bool(second[0].step.last_done) or second[0].step.here
                self._paint_line(painter, QPointF(start, y), QPointF(end, y), walked, theme)
        for column in self._columns:
            for above, below in pairwise(column):
                x = above.x() + theme.px(2 + NODE / 2)
                top = QPointF(x, above.y() + theme.px(NODE + 6))
                self._paint_line(painter, top, QPointF(x, below.y()), False, theme)
        painter.end()

    def _paint_line(self, painter: QPainter, start: QPointF, end: QPointF, walked: bool, theme: Theme) -> None:
        pen = QPen(theme.color("accent" if walked else "outline"), 2 if walked else 1.5)
        if not walked:
            pen.setDashPattern([1, 3])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(start, end)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = MOVES.get(Qt.Key(event.key()))
        rungs = self.rungs()
        here = next((n for n, rung in enumerate(rungs) if rung.hasFocus()), None)
        if here is not None and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            rungs[here].click()
        elif step is not None and here is not None:
            rungs[max(0, min(len(rungs) - 1, here + step))].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)
