"""The Planner: routines at the left, the calendar in the middle, the chosen workout or routine as a grid."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from soleus.domain.calendar import PlanKind
from soleus.domain.ports import Kind
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import AddToPlan, NewRoutine, Place, PrintPlan, ShowCalendar, ShowDay, ShowProgrammes
from soleus.ui.planner.adding import Adding
from soleus.ui.planner.calendar_area import CalendarArea
from soleus.ui.planner.calendar_view import Mode, key_of
from soleus.ui.planner.coach import Coach
from soleus.ui.planner.left_pane import LeftPane
from soleus.ui.planner.pane_place import PanePlace
from soleus.ui.planner.routine_pane import RoutinePane
from soleus.ui.planner.scheduling import Scheduling
from soleus.ui.planner.shortcuts import shortcuts
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import spaced

if TYPE_CHECKING:
    from soleus.ui.planner.prescription_pane import PrescriptionPane

FOLDS_BELOW = 1100
"""Width at 100 % text below which the first pane folds and the grid moves under the week."""
SHORT_BELOW = 520
"""Height at 100 % text below which, with the grid under the week, the lines at the foot give their room away."""
MINUTE_MS = 60_000


class PlannerPage(Page):
    """Shows a week; what can be done to its cards is in `Scheduling`."""

    CONCERNS = (
        Kind.WORKOUT, Kind.ROUTINE, Kind.PLANNED, Kind.EXERCISE, Kind.BAND_SET, Kind.SETTING, Kind.IMPORT,
        Kind.PROGRAMME, Kind.ENROLMENT, Kind.TRAINEE,
    )  # fmt: skip

    refreshed = Signal()
    """What is shown was read anew, or another day has begun."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("planner")
        self._day = services.clock().date()
        self._filled = False
        self._compact = False
        self._shown_today = self._day
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE_MS)
        self._clock.timeout.connect(self._on_minute)
        self.routines = RoutinePane(services)
        self.left_pane = LeftPane(self.routines)
        self._place = PanePlace(services)
        self.calendar = CalendarArea(services, self._place)
        self.header, self.footer = self.calendar.header, self.calendar.footer
        self.week, self.splitter = self.calendar.week, self.calendar.splitter
        line = QHBoxLayout(self)
        spaced(line, 0)
        self._rule = Separator(vertical=True)
        line.addWidget(self.left_pane)
        line.addWidget(self._rule)
        line.addWidget(self.calendar, 1)
        self.scheduling = Scheduling(self)
        self.adding = Adding(self)
        self.coach = Coach(self)
        self._connect()
        self._clock.start()
        follow_theme(self, lambda _: self._arrange())

    def _connect(self) -> None:
        self.header.stepped.connect(self.step)
        self.header.today_wanted.connect(self.show_today)
        self.header.day_wanted.connect(lambda day: self.show_day(day, focus=True))
        self.header.routines_wanted.connect(self._fold)
        self.header.mode_wanted.connect(self.show_mode)
        self.header.print_wanted.connect(lambda: self.want(self.to_print()))
        self.header.offer_print()
        self.calendar.chosen.connect(self._on_chosen)
        self.calendar.opened.connect(self._on_opened)
        self.calendar.failed.connect(lambda error: self.tell(str(error), "danger"))
        self.calendar.stepped.connect(lambda days: self.show_day(self.calendar.day + timedelta(days=days), focus=True))
        self.routines.opened.connect(self._on_routine_opened)
        self.routines.list.entered_grid.connect(self.open_chosen)
        self.routines.place_wanted.connect(self.want)
        self.routines.undo_offered.connect(self.offer_undo)
        self.routines.told.connect(lambda text: self.tell(text, "danger"))
        self._place.built.connect(self._on_pane_built)
        put = QShortcut(QKeySequence("Ctrl+D"), self)
        put.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        put.activated.connect(lambda: self.scheduling.put_routine(self.routines.list.chosen_id()))
        self.routines.schedule_wanted.connect(self.scheduling.put_routine)

    def _on_pane_built(self, pane: "PrescriptionPane") -> None:
        pane.place_wanted.connect(self.want)
        pane.undo_offered.connect(self.offer_undo)
        pane.escaped.connect(self._on_escaped)

    @property
    def pane(self) -> "PrescriptionPane":
        """The grid of what is chosen; built after the week was painted, or when it is asked for."""
        return self._place.pane

    # what the window asks

    def refresh(self, change: Change | None = None) -> None:
        if change is None or change.concerns(Kind.ROUTINE, Kind.IMPORT):
            self.routines.refresh()
        self._read()
        if not self._filled:
            self._filled = True
            self._choose_first(self.today)
            if not self.isVisible():
                # Whoever comes here by key goes on in the week, not with the first button.
                self.calendar.focus_choice()
        else:
            self._show_subject()
        self.refreshed.emit()

    def busy(self) -> bool:
        return self._place.busy() or self.coach.busy() or self.calendar.busy()

    def filled(self) -> bool:
        return self._filled and self.calendar.filled()

    def go(self, place: Place) -> bool:
        if isinstance(place, ShowDay):
            self.show_day(place.day, focus=True)
        elif isinstance(place, ShowCalendar):
            self.show_mode(Mode.MONTH if place.month else Mode.WEEK, focus=True)
        elif isinstance(place, ShowProgrammes):
            self.coach.show_programmes()
        elif isinstance(place, NewRoutine):
            self.show_mode(Mode.WEEK)
            self.header.routines.setChecked(self._compact)
            self.routines.new_routine()
        elif isinstance(place, AddToPlan):
            self.show_mode(Mode.WEEK)
            self.adding.offer(place.exercise_key)
        else:
            return False
        return True

    def go_on_from(self, before: Page) -> None:
        assert isinstance(before, PlannerPage)
        self.show_mode(before.calendar.mode)
        if before.day != self.day:
            self.show_day(before.day)

    def to_print(self) -> PrintPlan:
        """Return the week in sight, with the chosen workout or the routine that the grid shows."""
        face = self.calendar.face()
        if face is not None:
            return PrintPlan(self._day, face.planned_id if face.kind is PlanKind.WORKOUT else None)
        routine = self.routines.list.chosen_id() if self.calendar.mode is Mode.WEEK else None
        return PrintPlan(self._day, routine_id=routine, workout_first=True)

    def focus_search(self) -> None:
        """Look for an exercise to add to what is shown."""
        if self._place.isVisible() and self.pane.add_button.isVisible():
            self.pane.add_exercise()

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        return (
            ("planner", self.show_today),
            ("planner-month", partial(self.show_mode, Mode.MONTH)),
            ("planner-routine", self._open_first_routine),
        )

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        return shortcuts()

    # the calendar

    @property
    def today(self) -> date:
        """The day it is."""
        return self.services.clock().date()

    @property
    def day(self) -> date:
        """A day of the week or month in sight."""
        return self._day

    def _on_minute(self) -> None:
        """Begin a new day at midnight."""
        if self.isVisible() and self.today != self._shown_today:
            self._read()
            self._show_subject()
            self.refreshed.emit()

    def show_today(self) -> None:
        """Show today with its first workout."""
        self.show_day(self.today)

    def show_day(self, day: date, focus: bool = False) -> None:
        """Show the week or month of a day, and choose the day."""
        self._day = day
        self._read(day)
        self._choose_first(day, focus)

    def step(self, by: int, focus: bool = False) -> None:
        """Show the week or month that comes so many after the one in sight."""
        self.show_day(self.calendar.later(self._day, by), focus)

    def show_mode(self, mode: Mode, focus: bool = False) -> None:
        """Show the week or the month of the chosen day; what is chosen stays chosen."""
        self.calendar.set_mode(mode)
        self._show_subject()
        if focus:
            self.calendar.focus_choice()

    def choose_planned(self, planned_id: int, day: date, focus: bool = True) -> None:
        """Show the day of a planned workout and choose its card."""
        if self.calendar.faces(day) is None:
            self.show_day(day)
        self._day = day
        self.calendar.choose(day, (planned_id, None), focus=focus)

    def _read(self, day: date | None = None) -> None:
        self._shown_today = self.today
        self.calendar.read(day)

    def _choose_first(self, day: date, focus: bool = False) -> None:
        """Choose a day, and what stands on it first."""
        faces = self.calendar.faces(day)
        self.calendar.choose(day, key_of(faces[0]) if faces else None, focus)

    # what the grid shows

    def _on_chosen(self) -> None:
        self._day = self.header.day = self.calendar.day
        self._show_subject()

    def _on_opened(self) -> None:
        """Show the chosen workout closely: of the month its week, of the week its exercises."""
        if self.calendar.mode is Mode.MONTH:
            self.show_mode(Mode.WEEK, focus=True)
        else:
            self.open_chosen()

    def _on_routine_opened(self, routine_id: int | None) -> None:
        if routine_id is None:
            self._show_subject()
            return
        self.calendar.choose(self.calendar.day)
        self._show_subject()

    def _show_subject(self) -> None:
        if self.calendar.mode is Mode.MONTH:
            return
        face = self.calendar.face()
        if face is not None and face.workout_id is not None:
            subject: Subject | None = Subject(SubjectKind.DONE, face.workout_id)
        elif face is not None and face.planned_id is not None and face.kind is PlanKind.WORKOUT:
            subject = Subject(SubjectKind.PLANNED, face.planned_id)
        else:
            routine = self.routines.list.chosen_id()
            subject = Subject(SubjectKind.ROUTINE, routine) if routine is not None else None
        self.routines.list.set_shown(subject is not None and subject.kind is SubjectKind.ROUTINE)
        self._place.show_subject(subject)

    def open_chosen(self) -> None:
        """Give the keyboard to the grid of the chosen workout."""
        self.show_mode(Mode.WEEK)
        view = self.pane.view
        if self.pane.stack.currentWidget() is not view:
            self.pane.add_button.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        groups = view.grid.groups()
        if groups and not view.currentIndex().isValid():
            first = groups[0]
            view.select_item(first.id, first.lines[0].id if first.lines else None, 1)
        view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_escaped(self) -> None:
        if self.calendar.face() is None and self.routines.isVisible():
            self.routines.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.calendar.focus_choice()

    def open_routine(self, routine_id: int) -> None:
        """Choose a routine and show it in the grid."""
        self.show_mode(Mode.WEEK)
        self.routines.list.choose(routine_id)
        self._on_routine_opened(routine_id)

    def _open_first_routine(self) -> None:
        routines = self.routines.list.routines.routines()
        if routines:
            self.open_routine(routines[0].id)

    # layout

    def _fold(self, shown: bool) -> None:
        if self._compact:
            self._show_left(shown)
            if shown:
                self.routines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_left(self, shown: bool) -> None:
        self.left_pane.setVisible(shown)
        self._rule.setVisible(shown)

    def state(self) -> QByteArray:
        return self.calendar.state()

    def restore(self, state: QByteArray) -> None:
        self.calendar.restore(state)

    def _arrange(self) -> None:
        theme = theme_of(self)
        self._compact = self.width() < theme.px(FOLDS_BELOW)
        self.calendar.arrange(self._compact, self._compact and self.height() < theme.px(SHORT_BELOW))
        self._show_left(not self._compact or self.header.routines.isChecked())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
