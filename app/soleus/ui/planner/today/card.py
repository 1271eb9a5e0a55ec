"""The card above the calendar: it asks in a thread what today begins with."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.planner.faces import worded_by
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import tr
from soleus.ui.theme import theme_of
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.layout import spaced
from soleus.ui.widgets.painting import rounded

if TYPE_CHECKING:
    from soleus.services.daily import Today
    from soleus.ui.planner.today.view import TodayView


_USUAL_HEIGHT = 108


class TodayCard(QWidget):
    """Keeps its room while it reads; what its buttons want is said by `acted` and the thing they are about."""

    acted = Signal(str, object)
    noted = Signal(str)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("todayCard")
        self.setAccessibleName(tr("Today", "Today"))
        self._services = services
        self._task: Task | None = None
        self._today: Today | None = None
        self._shown: object = None
        self.view: TodayView | None = None
        self._row = QHBoxLayout(self)
        spaced(self._row, 0, (21, 13, 17, 1))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None

    def refresh(self) -> None:
        """Read anew what today begins with."""
        if self._task is not None:
            self._task.forget()
        daily, first = self._services.daily, first_weekday()
        self._task = Tasks.shared().run(lambda _: daily.today(first), self._on_read, self._on_failed)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.told.emit(str(error))

    def _on_read(self, today: "Today") -> None:
        self._task = None
        shown = (today, worded_by(self._services))
        if shown == self._shown and self.view is not None:
            return
        self._shown = shown
        # Its words and rules are loaded with the first answer: the first screen is filled without them.
        from soleus.ui.planner.today.view import TodayView

        self._today = today
        held = self.window().focusWidget()  # its own focusWidget remembers where the keyboard once was
        focus = held.objectName() if held is not None and self.isAncestorOf(held) else ""
        if self.view is not None:
            self.view.hide()
            self._row.removeWidget(self.view)
            self.view.deleteLater()
        self.view = TodayView(self._services, today)
        self.view.arrange(self.width() - 38)
        self._row.addWidget(self.view)
        self._connect(self.view)
        if focus:
            again = self.view.findChild(QWidget, focus) or self.view.findChild(QWidget, "todayAction")
            if again is not None:
                again.setFocus()
        self.updateGeometry()

    def _connect(self, view: "TodayView") -> None:
        for signal, name in (
            (view.start_wanted, "start"),
            (view.resume_wanted, "resume"),
            (view.move_wanted, "moveToday"),
            (view.suggestions_wanted, "suggestions"),
        ):
            signal.connect(lambda about, name=name: self.acted.emit(name, about))
        view.missing_wanted.connect(lambda: self.acted.emit("missing", None))
        view.answered.connect(self._on_answered)

    def _on_answered(self, value: int | None) -> None:
        question = self._today.morning if self._today is not None else None
        if question is None:
            return
        try:
            self._services.workouts.note_pain(question.workout.id, question.answer(value))
        except SoleusError as error:
            self.told.emit(str(error))
            return
        limit = self._services.choices.numbers().pain_limit
        if value is None:
            self.noted.emit(tr("Today", "Skipped. A morning that was not noted says nothing."))
        elif value > limit:
            said = tr(
                "Today", "Noted: {value}, over your limit of {limit}. The next suggestion takes the last raise back."
            )
            self.noted.emit(said.format(value=value, limit=limit))
        else:
            self.noted.emit(tr("Today", "Noted: {value}.").format(value=value))

    def sizeHint(self) -> QSize:
        """As high as what it holds; while it reads, as high as it usually is."""
        hint = super().sizeHint()
        return QSize(hint.width(), max(hint.height(), theme_of(self).px(_USUAL_HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(theme.px(16), theme.px(12), -theme.px(16), 0)
        rounded(painter, box, theme.px(6), theme.color("surface"), theme.color("line"))
        painter.fillRect(QRectF(box.x() + 1, box.y() + 1, theme.px(4), box.height() - 2), theme.color("accent"))
        painter.end()
