"""The Planner: routines at the left, the calendar in the middle, the chosen workout or routine as a grid."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from soleus.domain.calendar import PlanKind, week_start
from soleus.domain.ports import Kind
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import AddToPlan, NewRoutine, Place, ShowDay
from soleus.ui.planner.adding import Adding
from soleus.ui.planner.calendar_area import CalendarArea
from soleus.ui.planner.calendar_view import key_of
from soleus.ui.planner.card_words import tally
from soleus.ui.planner.coach import Coach
from soleus.ui.planner.faces import faces_of
from soleus.ui.planner.left_pane import LeftPane
from soleus.ui.planner.pane_place import PanePlace
from soleus.ui.planner.routine_pane import RoutinePane
from soleus.ui.planner.scheduling import Scheduling
from soleus.ui.planner.shortcuts import shortcuts
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.weeks import first_weekday
from soleus.ui.widgets.labels import Separator
from soleus.ui.widgets.layout import spaced

if TYPE_CHECKING:
    from soleus.ui.planner.prescription_pane import PrescriptionPane

FOLDS_BELOW = 1100
"""Width at 100 % text below which the first pane folds and the grid moves under the week."""
SHORT_BELOW = 520
"""Height at 100 % text below which, with the grid under the week, the lines at the foot give their room away."""
MINUTE_MS = 60_000
EARLIEST, LATEST = date(1900, 1, 8), date(2100, 12, 20)
"""The days whose week can be shown."""


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
        self._advised = False
        self._compact = False
        self._shown_today = self._day
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE_MS)
        self._clock.timeout.connect(self._on_minute)
        self._count_due = QTimer(self)
        self._count_due.setSingleShot(True)
        self._count_due.timeout.connect(self._count_weeks)
        self.routines = RoutinePane(services)
        self.left_pane = LeftPane(self.routines)
        self._place = PanePlace(services)
        self.calendar = CalendarArea(self._place)
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
        self.calendar.chosen.connect(self._on_chosen)
        self.calendar.opened.connect(self.open_chosen)
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
        self._show_week()
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
        return self._place.busy() or self.coach.busy()

    def filled(self) -> bool:
        return self._filled

    def go(self, place: Place) -> bool:
        if isinstance(place, ShowDay):
            self.show_day(place.day, focus=True)
        elif isinstance(place, NewRoutine):
            self.header.routines.setChecked(self._compact)
            self.routines.new_routine()
        elif isinstance(place, AddToPlan):
            self.adding.offer(place.exercise_key)
        else:
            return False
        return True

    def go_on_from(self, before: Page) -> None:
        assert isinstance(before, PlannerPage)
        if before.day != self.day:
            self.show_day(before.day)

    def focus_search(self) -> None:
        """Look for an exercise to add to what is shown."""
        if self.pane.add_button.isVisible():
            self.pane.add_exercise()

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        return (("planner", self.show_today), ("planner-routine", self._open_first_routine))

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        return shortcuts()

    # the week

    @property
    def today(self) -> date:
        """The day it is."""
        return self.services.clock().date()

    @property
    def day(self) -> date:
        """A day of the week in sight."""
        return self._day

    def _on_minute(self) -> None:
        """Begin a new day at midnight."""
        if self.isVisible() and self.today != self._shown_today:
            self._show_week()
            self._show_subject()
            self.refreshed.emit()

    def show_today(self) -> None:
        """Show this week with today's first workout."""
        self.show_day(self.today)

    def show_day(self, day: date, focus: bool = False) -> None:
        """Show the week of a day, and choose the day."""
        self._day = day
        self._show_week(week_start(min(max(day, EARLIEST), LATEST), first_weekday()))
        self._choose_first(day, focus)

    def step(self, by: int, focus: bool = False) -> None:
        """Show the week that comes so many after the one in sight."""
        self.show_day(self._day + timedelta(days=7 * by), focus)

    def choose_planned(self, planned_id: int, day: date, focus: bool = True) -> None:
        """Show the week of a planned workout and choose its card."""
        if self.calendar.faces(day) is None:
            self.show_day(day)
        self._day = day
        self.calendar.choose(day, (planned_id, None), focus=focus)

    def _show_week(self, first: date | None = None) -> None:
        first = first or week_start(self._day, first_weekday())
        last = first + timedelta(days=6)
        days = self.services.planning.days(first, last)
        self._shown_today = self.today
        self.week.show_days(faces_of(self.services, days, self._advised), self._shown_today)
        self.header.show_week(first, last)
        self.footer.show_tally(tally(days), first <= self.today <= last)
        self.calendar.range_shown.emit(first, last)
        # After the week is in sight: the four weeks are a question of their own.
        self._count_due.start()

    def _count_weeks(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        if self.isVisible():
            if not self._advised:
                # What is advised needs more than a start has imported.
                self._advised = True
                self._show_week()
            self.footer.show_kept(*self.services.planning.kept(self.today - timedelta(days=27), self.today))

    def _choose_first(self, day: date, focus: bool = False) -> None:
        """Choose a day, and what stands on it first."""
        faces = self.calendar.faces(day)
        self.calendar.choose(day, key_of(faces[0]) if faces else None, focus)

    # what the grid shows

    def _on_chosen(self) -> None:
        self._day = self.header.day = self.calendar.day
        self._show_subject()

    def _on_routine_opened(self, routine_id: int | None) -> None:
        if routine_id is None:
            self._show_subject()
            return
        self.calendar.choose(self.calendar.day)
        self._show_subject()

    def _show_subject(self) -> None:
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
