"""The graphs of a chosen exercise, with what chooses them and the reading of one day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QWidget

from soleus.domain.errors import NotFound, SoleusError
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.progress import ExerciseSeries
from soleus.domain.workout import Side, Workout
from soleus.services.composition import Services
from soleus.ui.history.graph_controls import RANGES, GraphControls
from soleus.ui.history.reading import exercises_to_choose, first_choice, workouts_of_day
from soleus.ui.history.readout import Readout, day_reading
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import day_with_year, tr, within
from soleus.ui.widgets.banner import EmptyState
from soleus.ui.widgets.labels import ElidedLabel, Separator, label
from soleus.ui.widgets.layout import column, row

if TYPE_CHECKING:
    from soleus.ui.charts.graphs import Graphs
    from soleus.ui.charts.panes import Pane

DAYS_KEPT = 200
"""Days whose workouts are kept to read them again while the pointer moves."""


@dataclass(frozen=True, slots=True)
class Drawing:
    """What was read for the graphs: an exercise, its series with all its days, and its panes.

    `measures` are those that can be asked for, `measure` is the one that is shown.
    """

    exercise: Exercise
    measures: tuple[Measure, ...]
    measure: Measure
    series: ExerciseSeries
    days: list[date]
    panes: "list[Pane]"


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read for the whole pane: the exercises to choose from, and the drawing of one of them."""

    done: list[Exercise]
    others: list[Exercise]
    drawing: Drawing | None


def read_graphs(services: Services, key: str, measure: Measure | None) -> Reading:
    """Read an exercise's graphs; an empty key chooses the exercise. Imports the graphs, which takes a while once."""
    import soleus.ui.charts.graphs  # noqa: F401  here, and not in the window's thread
    from soleus.ui.charts.panes import panes_of

    done, others = exercises_to_choose(services)
    try:
        exercise = services.catalogue.exercise(key) if key else first_choice(services, done)
    except NotFound:
        exercise = first_choice(services, done)
    if exercise is None:
        return Reading(done, others, None)
    series, counted, measures = services.insights.counted_series(exercise.key, measure)
    unit = services.choices.weight_unit()
    panes = panes_of(series, exercise, services.catalogue.band_sets(earlier=True), unit, counted)
    return Reading(done, others, Drawing(exercise, measures, counted, series, series.days, panes))


class GraphPane(QFrame):
    """Shows one exercise at a time.

    `opened` carries the id of the workout of a day, `day_chosen` the day, `shown` the exercises that were done and all
    others, `log_wanted` the key of an exercise.
    """

    opened = Signal(object)
    day_chosen = Signal(object)
    failed = Signal(object)
    log_wanted = Signal(str)
    shown = Signal(object, object)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("graphPane")
        self.setProperty("plane", "surface")
        self._services = services
        self.graphs: Graphs | None = None
        self.drawing: Drawing | None = None
        self._wanted = ""
        self._wanted_day: date | None = None
        self._reading: Task | None = None
        self._workouts: dict[date, list[Workout]] = {}
        self._build()

    # building

    def _build(self) -> None:
        self.controls = GraphControls()
        self.controls.chooser.exercise_chosen.connect(self.show_exercise)
        self.controls.measures.changed.connect(lambda _: self.refresh())
        self.controls.sides.changed.connect(lambda: self._draw(keep_span=True))
        self.controls.range.changed.connect(lambda _: self._on_range())
        self.chooser, self.sides, self.range = self.controls.chooser, self.controls.sides, self.controls.range
        self.readout = Readout(lambda: self._services.clock().date())
        nothing = tr("History", "No graphs yet")
        self.empty = EmptyState("chart-line-up", nothing, "", tr("History", "Log it"), self._on_log)
        self._blank = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setObjectName("graphScroll")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        hint = label(tr("History", "Wheel zooms, drag pans"), "secondary", name="graphHint")
        self._hint = ElidedLabel(tone="secondary")
        self._hint.setObjectName("rangeHint")
        foot = row(self._hint, hint, margins=(16, 8, 16, 8))
        inner = column(gap=0)
        inner.addLayout(row(self.readout, margins=(16, 0, 16, 0)))
        inner.addLayout(row(self._scroll, margins=(10, 4, 16, 2)), 1)
        inner.addWidget(Separator())
        inner.addLayout(foot)
        self._body.setLayout(inner)
        self._stack = QStackedWidget()
        for part in (self._blank, self._body, self.empty):
            self._stack.addWidget(part)
        whole = column(gap=0)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    # reading

    def show_exercise(self, key: str) -> None:
        """Show the graphs of an exercise; an empty key chooses one."""
        self._wanted = key
        self.refresh()

    def recall(self, key: str, chosen: str, sides: Sequence[Side]) -> None:
        """Take up an exercise, a range and sides that were remembered; the next refresh shows them."""
        self._wanted = key
        self.controls.recall(chosen, sides)

    def key(self) -> str:
        """Return the key of the exercise that is shown or on its way."""
        return self._wanted or (self.drawing.exercise.key if self.drawing else "")

    def refresh(self) -> None:
        """Read the graphs anew; what was asked for before is no longer wanted."""
        if self._reading is not None:
            self._reading.forget()
        services, key = self._services, self._wanted
        same = self.drawing is not None and self.drawing.exercise.key == key
        value = self.controls.measures.value() if same else None
        measure = value if isinstance(value, Measure) else None
        self._reading = Tasks.shared().run(
            lambda report: read_graphs(services, key, measure), self._on_read, self._on_failed
        )

    def busy(self) -> bool:
        """Whether the graphs are still being read."""
        return self._reading is not None

    def choose_day(self, day: date) -> None:
        """Choose a day where the exercise was done on it."""
        self._wanted_day = day
        if self.graphs is not None and self.drawing is not None and day in self.drawing.days:
            self.graphs.choose_day(day)

    def _on_failed(self, error: SoleusError) -> None:
        self._reading = None
        self.failed.emit(error)

    def _on_read(self, reading: Reading) -> None:
        self._reading = None
        self._workouts.clear()
        self.chooser.set_exercises(reading.done, reading.others)
        before, self.drawing = self.drawing, reading.drawing
        same = before is not None and self.drawing is not None and before.exercise.key == self.drawing.exercise.key
        if reading.drawing is None:
            self._show_nothing_done()
        else:
            self._wanted = reading.drawing.exercise.key
            self.chooser.choose(self._wanted)
            self.controls.offer_measures(reading.drawing.measures, reading.drawing.measure)
            self._show(reading.drawing, keep_span=same)
        self.shown.emit(reading.done, reading.others)

    # showing

    def _show_nothing_done(self) -> None:
        self.sides.offer(())
        text = tr("History", "Log an exercise, and its graphs begin here.")
        self.empty.say(tr("History", "No graphs yet"), text)
        self.empty.button.hide()
        self._stack.setCurrentWidget(self.empty)

    def _show(self, drawing: Drawing, keep_span: bool) -> None:
        name = drawing.exercise.name
        self.sides.offer(drawing.series.sides if len(drawing.series.sides) > 1 else ())
        if drawing.series.is_empty:
            short = within(name)
            self.empty.say(
                tr("History", "No {exercise} yet").format(exercise=short),
                tr("History", "Log one, and its graphs begin here."),
            )
            self.empty.button.setText(tr("History", "Log {exercise}").format(exercise=short))
            self.empty.button.show()
            self._stack.setCurrentWidget(self.empty)
            return
        if self.graphs is None:
            self._make_graphs()
        self._stack.setCurrentWidget(self._body)
        self._draw(keep_span)

    def _make_graphs(self) -> None:
        from soleus.ui.charts.graphs import Graphs

        self.graphs = Graphs()
        self.graphs.day_chosen.connect(self._on_day_chosen)
        self.graphs.day_opened.connect(self._on_day_opened)
        self._scroll.setWidget(self.graphs)
        self._scroll.viewport().setAutoFillBackground(False)

    def _shown_sides(self) -> list[Side]:
        assert self.drawing is not None
        there = list(self.drawing.series.sides)
        if len(there) == 1:
            return there
        return [side for side in self.sides.chosen() if side in there]

    def _draw(self, keep_span: bool = False) -> None:
        from soleus.ui.charts.span import range_of

        if self.graphs is None or self.drawing is None:
            return
        sides = self._shown_sides()
        panes = [pane.only(sides) for pane in self.drawing.panes]
        days = self.drawing.days
        if len(sides) < len(self.drawing.series.sides):
            days = sorted({point.day for side in sides for point in self.drawing.series.sides[side]})
        today = self._services.clock().date()
        self.graphs.setAccessibleName(tr("History", "Graphs of {exercise}").format(exercise=self.drawing.exercise.name))
        self.graphs.show_panes(panes, days, range_of(days, RANGES[str(self.range.value())], today), keep_span)
        if self._wanted_day in days:
            self.graphs.choose_day(self._wanted_day)
        self._say_hint()
        self._read_day(self.graphs.day)

    def _say_hint(self) -> None:
        assert self.drawing is not None
        assert self.graphs is not None
        last = self.drawing.days[-1]
        if self.graphs.span.at_home and not self.graphs.span.holds(last.toordinal()):
            words = tr("History", "Nothing in this range; the last time was {day}")
            self._hint.setText(words.format(day=day_with_year(last)))
            return
        ceiling = any(pane.ceiling is not None for pane in self.drawing.panes)
        self._hint.setText(
            tr("History", "Dashed: the ceiling; past it the next band or load is due") if ceiling else ""
        )

    def _read_day(self, day: date | None) -> None:
        if day is None or self.drawing is None:
            self.readout.show_reading(None)
            return
        if day not in self._workouts:
            if len(self._workouts) >= DAYS_KEPT:
                self._workouts.clear()
            self._workouts[day] = workouts_of_day(self._services, day)
        reading = day_reading(
            day, self._workouts[day], self.drawing.exercise, self._shown_sides(), self._services.catalogue.known_band
        )
        self.readout.show_reading(reading)
        if self.graphs is not None:
            self.graphs.setAccessibleDescription(self.readout.text())

    # what the user does

    def _on_day_chosen(self, day: date | None) -> None:
        self._wanted_day = day
        self._read_day(day)
        self.day_chosen.emit(day)

    def _on_range(self) -> None:
        """Show the range that was asked for; a day that was looked at before does not draw it away from today."""
        self._wanted_day = None
        self._draw()
        if self.graphs is None or self.drawing is None or self.graphs.day is None:
            return
        last = self.drawing.days[-1]
        holds = self.graphs.span.holds
        if not holds(self.graphs.day.toordinal()) and holds(last.toordinal()):
            self.graphs.choose_day(last)

    def _on_day_opened(self, day: date) -> None:
        if self.drawing is None:
            return
        at = self.drawing.series.at(day)
        points = [at[side] for side in self._shown_sides() if side in at]
        if points:
            self.opened.emit(points[0].workout_id)

    def _on_log(self) -> None:
        if self.drawing is not None:
            self.log_wanted.emit(self.drawing.exercise.key)
