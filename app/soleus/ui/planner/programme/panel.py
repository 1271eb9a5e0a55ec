"""The programme at the top of the Planner's left pane: its steps, what opens the next one, and the way on."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from soleus.domain.errors import SoleusError
from soleus.services.composition import Services
from soleus.ui.planner.faces import worded_by
from soleus.ui.planner.menus import add_action, pop_up
from soleus.ui.planner.programme.inset import inset, plain_column
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import day_short, tr
from soleus.ui.widgets.buttons import button
from soleus.ui.widgets.labels import label
from soleus.ui.widgets.layout import spaced

if TYPE_CHECKING:
    from soleus.domain.enrolment import Enrolment
    from soleus.services.programme_progress import ProgrammeProgress
    from soleus.services.programmes import Offers
    from soleus.ui.planner.programme.progress_view import ProgressView

    _Read = tuple[ProgrammeProgress | None, int, Enrolment | None]


class ProgrammePanel(QFrame):
    """Reads in a thread where the trainee stands; steps are only taken where a button says so."""

    programmes_wanted = Signal()
    figures_wanted = Signal(object)
    repeat_wanted = Signal(object)
    undo_offered = Signal(str)
    told = Signal(str)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("programmePanel")
        self.setProperty("plane", "bg")
        self._services = services
        self._task: Task | None = None
        self._changing: Task | None = None
        self._progress: ProgrammeProgress | None = None
        self._shown: object = None
        self.menu_button = button(
            tr("Coach", "What can be done with the programme"), "icon-quiet", self.open_menu,
            name="programmeMenuButton", size="small", icon="dots-three",
        )  # fmt: skip
        head = QHBoxLayout()
        spaced(head, 4, (16, 6, 12, 6))
        head.addWidget(label(tr("Coach", "Programme"), "section"), 1)
        head.addWidget(self.menu_button)
        self._column = QVBoxLayout(self)
        spaced(self._column, 0)
        self._column.addLayout(head)
        self._body: QWidget | None = None
        self.menu_button.hide()

    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._task is not None or self._changing is not None

    def refresh(self) -> None:
        """Read anew where the trainee stands."""
        if self._task is not None:
            self._task.forget()
        services = self._services

        def work(_: object) -> "_Read":
            progress = services.progressing.running()
            if progress is None:
                return None, 0, services.programmes.just_ended()
            return progress, services.programmes.planned_days_left(progress.enrolment), None

        self._task = Tasks.shared().run(work, self._on_read, self._on_failed)

    def _on_failed(self, error: SoleusError) -> None:
        self._task = None
        self.told.emit(str(error))

    def _on_read(self, read: "_Read") -> None:
        self._task = None
        progress, days_left, ended = read
        self._progress = progress
        shown = (read, worded_by(self._services))
        if shown == self._shown and self._body is not None:
            return
        self._shown = shown
        focus = self.window().focusWidget() or self
        had_focus = self._body is not None and self._body.isAncestorOf(focus)
        had_focus = had_focus or (focus is self.menu_button and progress is None)  # which goes with the programme
        if self._body is not None:
            self._body.hide()
            self._column.removeWidget(self._body)
            self._body.deleteLater()
        self._body = self._none(ended) if progress is None else self._running(progress, days_left)
        self._column.addWidget(self._body)
        self.menu_button.setVisible(progress is not None)
        if had_focus:
            self._body.findChildren(QPushButton)[-1].setFocus(Qt.FocusReason.OtherFocusReason)

    def _none(self, ended: "Enrolment | None") -> QWidget:
        body = QWidget()
        column = plain_column(body)
        if ended is not None:
            inset(column, label(self._ended_words(ended), "secondary", wrap=True, name="programmeEnded"))
        else:
            text = tr("Coach", "A programme plans your weeks and says what comes next.")
            inset(column, label(text, "secondary", wrap=True, name="noProgramme"))
        can_repeat = ended is not None and ended.programme.is_repeatable
        if can_repeat:
            repeat = button(
                tr("Coach", "Repeat it"), "tonal", partial(self.repeat_wanted.emit, ended), name="repeatProgramme"
            )
            inset(column, repeat, (16, 8, 16, 0))
        choose = button(
            tr("Coach", "Choose a programme"), "plain" if can_repeat else "tonal", self.programmes_wanted.emit,
            name="chooseProgramme",
        )  # fmt: skip
        inset(column, choose, (16, 8, 16, 16))
        return body

    def _ended_words(self, ended: "Enrolment") -> str:
        # Late: the first screen is filled without the way through a programme.
        from soleus.domain.enrolment import end_of

        name = self._services.programmes.shown(ended.programme).name
        last = (end_of(ended) or ended.start) - timedelta(days=1)
        return tr("Coach", "“{name}” ended on {day}.").format(name=name, day=day_short(last))

    def _running(self, progress: "ProgrammeProgress", days_left: int) -> "ProgressView":
        # Its words and rules are loaded when there is a programme: the first screen is filled without them.
        from soleus.ui.planner.programme.progress_view import ProgressView

        view = ProgressView(self._services, progress, days_left)
        view.step_wanted.connect(self.take_step)
        view.weeks_wanted.connect(partial(self.plan_on, progress.enrolment.id))
        view.programmes_wanted.connect(self.programmes_wanted)
        return view

    # what can be done

    def take_step(self, step: int, offers: "Offers | None" = None) -> None:
        """Go to a step; a banner offers to take that back."""
        if self._progress is None:
            return
        words = tr("Coach", "The coming workouts are now those of “{name}”.")
        change = partial(self._services.programmes.go_to_step, self._progress.enrolment.id, step, offers)
        self._do(change, words.format(name=self._progress.steps[step].name))

    def plan_on(self, enrolment_id: int) -> None:
        """Plan the next weeks."""
        self._do(partial(self._services.programmes.plan_on, enrolment_id), tr("Coach", "The next weeks are planned."))

    def stop(self) -> None:
        """Stop the programme; what was done stays."""
        progress = self._progress
        if progress is not None:
            words = tr("Coach", "“{name}” stopped; what you did stays.").format(name=progress.name)
            self._do(partial(self._services.programmes.stop, progress.enrolment.id), words)

    def change_way(self, changed: "Enrolment") -> None:
        """Let the running programme go on with other days or figures."""
        name = self._services.programmes.shown(changed.programme).name
        words = tr("Coach", "“{name}” goes on as you said.").format(name=name)
        self._do(partial(self._services.programmes.change_way, changed), words)

    def _do(self, change: Callable[[], object], said: str) -> None:
        """Change the programme in a thread, for it plans many workouts; one change at a time."""
        if self._changing is not None:
            return

        def done(_: object) -> None:
            self._changing = None
            self.undo_offered.emit(said)

        def failed(error: SoleusError) -> None:
            self._changing = None
            self.told.emit(str(error))

        self._changing = Tasks.shared().run(lambda _: change(), done, failed)

    def open_menu(self) -> None:
        """Offer what can be done with the running programme."""
        progress = self._progress
        if progress is None:
            return
        menu = QMenu(self)
        menu.setObjectName("programmeMenu")
        add_action(
            menu, tr("Coach", "Days and own figures…"), "programmeFigures",
            lambda: self.figures_wanted.emit(progress.enrolment),
        )  # fmt: skip
        if len(progress.steps) > 1:
            steps = menu.addMenu(tr("Coach", "Go to step"))
            steps.setObjectName("programmeSteps")
            offers = progress.next.offers if progress.next is not None else None
            for place, step in enumerate(progress.steps):
                fitting = offers if progress.next is not None and place == progress.next.step else None
                go = add_action(steps, step.name, f"goToStep-{place}", partial(self.take_step, place, fitting))
                go.setEnabled(place != progress.step - 1)
        if progress.weeks is None:
            add_action(
                menu, tr("Coach", "Plan the next weeks"), "programmePlanOn",
                partial(self.plan_on, progress.enrolment.id),
            )  # fmt: skip
        menu.addSeparator()
        add_action(menu, tr("Coach", "Stop this programme"), "programmeStop", self.stop)
        pop_up(menu, self.menu_button.mapToGlobal(QPoint(0, self.menu_button.height())))
