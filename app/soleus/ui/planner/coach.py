"""What coaches in the Planner: the running programme; each part is read once the days are in sight."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QDialog

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.workout import Workout
from soleus.ui.places import Resume, StartPlanned
from soleus.ui.planner.coverage.strip import CoverageStrip
from soleus.ui.planner.programme.panel import ProgrammePanel
from soleus.ui.planner.today.card import TodayCard
from soleus.ui.text import day_name, tr

if TYPE_CHECKING:
    from soleus.domain.enrolment import Enrolment
    from soleus.ui.planner.page import PlannerPage


class Coach(QObject):
    """Puts the coaching parts into the page, and lets them read anew after the page did."""

    def __init__(self, page: "PlannerPage") -> None:
        super().__init__(page)
        self._page = page
        self.programme = ProgrammePanel(page.services)
        self.programme.undo_offered.connect(page.offer_undo)
        self.programme.told.connect(lambda text: page.tell(text, "danger"))
        self.programme.programmes_wanted.connect(self.show_programmes)
        self.programme.figures_wanted.connect(self.ask_for_figures)
        self.programme.repeat_wanted.connect(self.repeat)
        page.left_pane.add_programme(self.programme)
        self.today = TodayCard(page.services)
        self.today.told.connect(lambda text: page.tell(text, "danger"))
        self.today.noted.connect(page.offer_undo)
        self.today.acted.connect(self._on_acted)
        page.calendar.add_today(self.today)
        self.coverage = CoverageStrip(page.services)
        self.coverage.told.connect(lambda text: page.tell(text, "danger"))
        self.coverage.added.connect(self._on_added)
        page.calendar.add_coverage(self.coverage)
        self._late = False
        page.installEventFilter(self)
        # After the days are painted: what is asked here is more than they need.
        self._due = QTimer(self)
        self._due.setSingleShot(True)
        self._due.timeout.connect(self._read)
        page.refreshed.connect(self._due.start)
        page.calendar.range_shown.connect(lambda *_: self._due.start())

    def busy(self) -> bool:
        """Whether something is still to be read."""
        return self._due.isActive() or self.programme.busy() or self.coverage.busy() or self.today.busy()

    def _read(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        self._late = not self._page.isVisible()
        if not self._late:
            self.programme.refresh()
            self.today.refresh()
            self.coverage.show_week(self._page.day)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._late and event.type() == QEvent.Type.Show:
            self._due.start()
        return super().eventFilter(watched, event)

    def show_programmes(self, key: str = "") -> QDialog:
        """Show the programmes there are, the one of `key` first."""
        # Late, like all dialogs: the first screen is filled without them.
        from soleus.ui.planner.programme.dialog import ProgrammesDialog

        dialog = ProgrammesDialog(self._page.services, self._page, key)
        dialog.started.connect(self._on_started)
        dialog.open()
        return dialog

    def repeat(self, ended: "Enrolment") -> None:
        """Ask when a programme that ended begins anew, with the days and figures it had."""
        from soleus.ui.planner.programme.start_dialog import StartDialog

        dialog = StartDialog(self._page.services, ended.programme, self._page, like=ended)
        dialog.started.connect(self._on_started)
        dialog.open()

    def _on_started(self, enrolment: "Enrolment") -> None:
        services = self._page.services
        name = services.programmes.shown(enrolment.programme).name
        self._page.show_day(max(enrolment.start, self._page.today))
        self._page.offer_undo(tr("Coach", "“{name}” started.").format(name=name))

    def ask_for_figures(self, enrolment: "Enrolment") -> None:
        """Ask for the days of a running programme and a therapist's own figures."""
        from soleus.ui.planner.programme.figures_dialog import FiguresDialog

        FiguresDialog(self._page.services, enrolment, self._change_way, self._page).open()

    def _change_way(self, changed: "Enrolment") -> None:
        if changed != self._page.services.programmes.enrolment(changed.id):
            self.programme.change_way(changed)

    def _on_acted(self, name: str, about: "PlannedWorkout | Workout | None") -> None:
        page = self._page
        if isinstance(about, Workout):
            page.want(Resume(about.id))
        elif about is None:
            self.coverage.focus_missing()
        elif name == "start":
            page.want(StartPlanned(about.id))
        elif name == "moveToday":
            page.scheduling.move_to(about.id, page.today)
        else:
            page.choose_planned(about.id, about.day)
            page.open_chosen()

    def _on_added(self, planned: PlannedWorkout, name: str) -> None:
        said = tr("Planner", "{name} added to “{workout}” on {day}.")
        self._page.choose_planned(planned.id, planned.day, focus=False)
        self._page.offer_undo(said.format(name=name, workout=planned.name, day=day_name(planned.day)))
