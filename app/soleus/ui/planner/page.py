"""The Planner: routines at the left, the week in the middle, the chosen workout or routine as a grid."""

import re
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from soleus.domain.calendar import week_start
from soleus.domain.exercise import Measure
from soleus.domain.ports import Kind
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import AddToPlan, NewRoutine, Place, ShowDay
from soleus.ui.planner.adding import Adding
from soleus.ui.planner.card_words import CardFace, CardWriter, tally
from soleus.ui.planner.pane_place import PanePlace
from soleus.ui.planner.routine_pane import RoutinePane
from soleus.ui.planner.scheduling import Scheduling
from soleus.ui.planner.shortcuts import shortcuts
from soleus.ui.planner.subject import Subject, SubjectKind
from soleus.ui.planner.week_header import WeekFooter, WeekHeader
from soleus.ui.planner.week_view import WeekView
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
GRID_WIDTH = 424
"""Of the grid beside the week, at 100 % text."""
MINUTE_MS = 60_000
WEEK_SHARE = 0.56
"""Of the height, with the grid under the week."""


class PlannerPage(Page):
    """Shows a week; what can be done to its cards is in `Scheduling`."""

    CONCERNS = (
        Kind.WORKOUT, Kind.ROUTINE, Kind.PLANNED, Kind.EXERCISE, Kind.BAND_SET, Kind.SETTING, Kind.IMPORT,
    )  # fmt: skip

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("planner")
        self._day = services.clock().date()
        self._filled = False
        self._compact = False
        self._grid_width = GRID_WIDTH
        self._week_share = WEEK_SHARE
        self._shown_today = self._day
        self._clock = QTimer(self)
        self._clock.setInterval(MINUTE_MS)
        self._clock.timeout.connect(self._on_minute)
        self._count_due = QTimer(self)
        self._count_due.setSingleShot(True)
        self._count_due.timeout.connect(self._count_weeks)
        self.routines = RoutinePane(services)
        self.header = WeekHeader()
        self.week = WeekView()
        self.footer = WeekFooter()
        self._place = PanePlace(services)
        self._build()
        self.scheduling = Scheduling(self)
        self.adding = Adding(self)
        self._connect()
        self._clock.start()
        follow_theme(self, lambda _: self._arrange())

    def _build(self) -> None:
        middle = QWidget()
        column = QVBoxLayout(middle)
        spaced(column, 0)
        self._foot_rule = Separator()
        for part, stretch in (
            (self.header, 0), (Separator(), 0), (self.week, 1), (self._foot_rule, 0), (self.footer, 0),
        ):  # fmt: skip
            column.addWidget(part, stretch)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.setObjectName("plannerSplitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(middle)
        self.splitter.addWidget(self._place)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setStretchFactor(1, 0)
        line = QHBoxLayout(self)
        spaced(line, 0)
        self._rule = Separator(vertical=True)
        line.addWidget(self.routines)
        line.addWidget(self._rule)
        line.addWidget(self.splitter, 1)

    def _connect(self) -> None:
        self.header.stepped.connect(lambda by: self.show_day(self._day + timedelta(days=7 * by)))
        self.header.today_wanted.connect(self.show_today)
        self.header.day_wanted.connect(lambda day: self.show_day(day, focus=True))
        self.header.routines_wanted.connect(self._fold)
        self.splitter.splitterMoved.connect(self._on_splitter_moved)
        self.week.chosen.connect(self._on_chosen)
        self.week.opened.connect(self.open_chosen)
        self.week.stepped.connect(self._on_stepped)
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
            self._choose_first()
            if not self.isVisible():
                # Whoever comes here by key goes on in the week, not with the first button.
                self.week.focus_choice()
        else:
            self._show_subject()

    def busy(self) -> bool:
        return self._place.busy()

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

    def show_today(self) -> None:
        """Show this week with today's first workout."""
        self.show_day(self.today)
        self._choose_first()

    def show_day(self, day: date, focus: bool = False) -> None:
        """Show the week of a day, and choose the day."""
        first = week_start(min(max(day, date(1900, 1, 8)), date(2100, 12, 20)), first_weekday())
        self._day = day
        self._show_week(first)
        row = self.week.row(day)
        self.week.choose(day, row.cards[0].key if row is not None and row.cards else None, focus=focus)

    def choose_planned(self, planned_id: int, day: date, focus: bool = True) -> None:
        """Show the week of a planned workout and choose its card."""
        if self.week.row(day) is None:
            self.show_day(day)
        self._day = day
        self.week.choose(day, (planned_id, None), focus=focus)

    def _show_week(self, first: date | None = None) -> None:
        first = first or week_start(self._day, first_weekday())
        days = self.services.planning.days(first, first + timedelta(days=6))
        writer = self._writer()
        shown: list[tuple[date, list[CardFace]]] = [
            (day.day, [writer.planned(card) for card in day.cards] + [writer.unplanned(extra) for extra in day.extra])
            for day in days
        ]
        self._shown_today = self.today
        self.week.show_days(shown, self._shown_today)
        self.header.show_week(first, first + timedelta(days=6))
        self.footer.show_tally(tally(days), first <= self.today <= first + timedelta(days=6))
        # After the week is in sight: the four weeks are a question of their own.
        self._count_due.start()

    def _count_weeks(self) -> None:
        # Out of sight nothing is asked: the logbook may be closed by now.
        if self.isVisible():
            self.footer.show_kept(*self.services.planning.kept(self.today - timedelta(days=27), self.today))

    def _writer(self) -> CardWriter:
        catalogue = self.services.catalogue
        exercises = catalogue.by_key()
        bands = {
            band.id: (band.shown_name, band.colour, level)
            for found in catalogue.band_sets()
            for level, band in enumerate(found.bands, 1)
        }

        def measure_of(key: str) -> Measure:
            exercise = exercises.get(key)
            return exercise.measure if exercise else Measure.REPS

        return CardWriter(catalogue.name, measure_of, lambda bid: bands.get(bid, (bid, "", None)), self.today)

    def _choose_first(self) -> None:
        row = self.week.row(self.today)
        self.week.choose(self.today, row.cards[0].key if row is not None and row.cards else None)

    def _on_stepped(self, step: int) -> None:
        self.show_day(self.week.day + timedelta(days=step), focus=True)

    # what the grid shows

    def _on_chosen(self) -> None:
        self._day = self.header.day = self.week.day
        self._show_subject()

    def _on_routine_opened(self, routine_id: int | None) -> None:
        if routine_id is None:
            self._show_subject()
            return
        self.week.choose(self.week.day)
        self._show_subject()

    def _show_subject(self) -> None:
        card = self.week.card()
        if card is not None and card.face.workout_id is not None:
            subject: Subject | None = Subject(SubjectKind.DONE, card.face.workout_id)
        elif card is not None and card.face.planned_id is not None:
            subject = Subject(SubjectKind.PLANNED, card.face.planned_id)
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
        if self.week.card() is None and self.routines.isVisible():
            self.routines.list.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.week.focus_choice()

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
            self.routines.setVisible(shown)
            self._rule.setVisible(shown)
            if shown:
                self.routines.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> QByteArray:
        return QByteArray(f"{self._grid_width} {self._week_share:.3f}".encode())

    def restore(self, state: QByteArray) -> None:
        kept = re.fullmatch(r"(\d{2,4}) (0\.\d+)", bytes(state.data()).decode(errors="replace"))
        if kept:
            self._grid_width, self._week_share = int(kept[1]), float(kept[2])
            self._arrange()

    def _on_splitter_moved(self) -> None:
        first, second = self.splitter.sizes()
        if self._compact:
            self._week_share = first / max(1, first + second)
        else:
            self._grid_width = round(second / theme_of(self).scale)

    def _arrange(self) -> None:
        theme = theme_of(self)
        compact = self.width() < theme.px(FOLDS_BELOW)
        changed = compact != self._compact
        self._compact = compact
        self.header.show_routines_button(compact)
        short = compact and self.height() < theme.px(SHORT_BELOW)
        self.footer.setVisible(not short)
        self._foot_rule.setVisible(not short)
        self._place.set_short(short)
        shown = not compact or self.header.routines.isChecked()
        self.routines.setVisible(shown)
        self._rule.setVisible(shown)
        wanted = Qt.Orientation.Vertical if compact else Qt.Orientation.Horizontal
        if self.splitter.orientation() != wanted or changed:
            self.splitter.setOrientation(wanted)
        if compact:
            height = self.splitter.height()
            week = round(height * self._week_share)
            self.splitter.setSizes([week, height - week])
        else:
            width = self.splitter.width()
            self.splitter.setSizes([width - theme.px(self._grid_width), theme.px(self._grid_width)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()
