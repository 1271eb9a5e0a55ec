"""The Workout screen: starting, doing and finishing a workout; it takes the window over while it runs."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from soleus.domain.errors import Conflict, NotFound, SoleusError
from soleus.domain.exercise import Exercise
from soleus.domain.pain import PainNote
from soleus.domain.ports import Kind
from soleus.domain.units import Weight
from soleus.domain.workout import Workout, seconds_between
from soleus.services.composition import Services
from soleus.services.logbook import Change
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import LogBodyWeight, LogPast, Place, Resume, StartEmpty, StartPlanned, StartRoutine
from soleus.ui.text import day_with_year, duration, tr
from soleus.ui.widgets.banner import Banner
from soleus.ui.widgets.shown_stack import ShownStack
from soleus.ui.workout.conductor import Conductor
from soleus.ui.workout.course import Course
from soleus.ui.workout.pictures import show_finished, show_running
from soleus.ui.workout.resting import rest_of
from soleus.ui.workout.run_view import RunView
from soleus.ui.workout.shortcuts import shortcuts
from soleus.ui.workout.start_view import Choice, StartView
from soleus.ui.workout.summary import Summary
from soleus.ui.workout.worn_bands import WornBands

_C = "Workout"


class WorkoutPage(Page):
    """Shows one of three: what a past workout was made of, the workout that runs, or what a finished one came to."""

    CONCERNS = (Kind.WORKOUT, Kind.EXERCISE, Kind.BAND_SET, Kind.SETTING, Kind.IMPORT, Kind.TRAINEE)

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(services, parent)
        self.setObjectName("workoutPage")
        self.setAccessibleName(tr(_C, "Workout"))
        self.start = StartView(services)
        self.run = RunView(services)
        self.summary = Summary(services)
        self.conductor = Conductor(services, self.run)
        self._worn = WornBands(self)
        self._finished_id: int | None = None
        self._outside = False
        self._rests = False
        self._stack = ShownStack()
        for view in (self.run, self.start, self.summary):
            self._stack.addWidget(view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self._clock = QTimer(self)
        self._clock.setInterval(1000)
        self._clock.timeout.connect(self._show_elapsed)
        self._connect()

    def _connect(self) -> None:
        self.start.chosen.connect(self._on_past_chosen)
        self.start.left.connect(self.left)
        self.conductor.failed.connect(self._on_failed)
        self.conductor.stored.connect(self._on_stored)
        self.conductor.hold.reached.connect(lambda: self.sounded.emit("hold-reached"))
        self.conductor.undoable.connect(self.offer_undo)
        self.conductor.leave_wanted.connect(self.leave)
        self.conductor.weigh_wanted.connect(lambda: self.want(LogBodyWeight()))
        self.conductor.finish_wanted.connect(self.finish)
        self.conductor.gone.connect(self._on_gone)
        self.run.header.discard_wanted.connect(self.discard)
        self.summary.closed.connect(self._on_summary_closed)
        self.summary.reopen_wanted.connect(self._on_reopen)
        self.summary.noted.connect(self._on_noted)
        self.summary.pain_noted.connect(self._on_pain)
        self.summary.pain_dropped.connect(self._on_pain_dropped)

    # from the window

    def go(self, place: Place) -> bool:
        """Start or go on with a workout; returns whether there is one to show."""
        if isinstance(place, LogPast):
            return self._open_past(place.day)
        try:
            workout = self._begin(place)
        except Conflict as error:
            self._offer_running(str(error))
            return False
        except SoleusError as error:
            self.tell(str(error), "danger", tr(_C, "Try again"), lambda: self.want(place))
            return False
        if workout is None:
            return False
        self.open(workout)
        return True

    def refresh(self, change: Change | None = None) -> None:
        self._outside = change is not None and change.origin == "outside"
        if self._stack.currentWidget() is self.run:
            self.conductor.reload(others=change is None or change.origin != "edit")
        elif self._stack.currentWidget() is self.summary and self._finished_id is not None:
            self._refresh_summary(self._finished_id)

    def busy(self) -> bool:
        return self.summary.outcome.busy()

    def go_on_from(self, before: Page) -> None:
        assert isinstance(before, WorkoutPage)
        shown = before._stack.currentWidget()
        if shown is before.run and before.conductor.course is not None:
            self._stack.setCurrentWidget(self.run)
            self.conductor.open(before.conductor.course)
            self._show_elapsed()
        elif shown is before.summary and before._finished_id is not None:
            self.show_summary(self.services.workouts.get(before._finished_id))
        elif shown is before.start:
            self._open_start(None)

    def focus_search(self) -> None:
        self.conductor.focus_shorthand()

    def weight_in_turn(self) -> tuple[Exercise, Weight | None] | None:
        course = self.conductor.course
        if course is None or course.is_empty or self._stack.currentWidget() is not self.run:
            return None
        return course.exercise, course.draft(course.active).load.weight

    @staticmethod
    def shortcuts() -> Sequence[Shortcut]:
        return shortcuts()

    def views(self) -> Sequence[tuple[str, Callable[[], object]]]:
        return (
            ("workout", partial(show_running, self)),
            ("workout-finished", partial(show_finished, self)),
            ("workout-past", partial(self._open_start, None)),
        )

    # ending

    def leave(self) -> None:
        """Leave the workout unfinished; one without any exercise is not kept."""
        course = self.conductor.course
        self.left.emit()
        if course is None:
            return
        if course.is_empty:
            self._try(lambda: self.services.workouts.delete(course.workout.id))
            return
        said = tr(_C, "“{name}” is kept unfinished; it is offered at the next start.")
        self.tell(
            said.format(name=course.workout.name), "info", tr(_C, "Go on"), lambda: self.want(Resume(course.workout.id))
        )

    def finish(self) -> None:
        """Finish the workout and show what it came to."""
        course = self.conductor.course
        if course is None:
            return
        workout = course.workout
        if not any(entry.sets for entry in workout.entries):
            said = tr(_C, "No set is stored, so there is nothing to finish.")
            banner = Banner(said, "warn", tr(_C, "Delete this workout"), self.discard)
            for over in (self.conductor.stored, self.left):  # then it is no longer true, or no longer at hand
                over.connect(banner.close_banner)
            self.told.emit(banner)
            return
        self._finished_id = workout.id
        self._stack.setCurrentWidget(self.summary)
        if not self._try(lambda: self.services.workouts.finish(workout.id), self.finish):
            self._finished_id = None
            self._stack.setCurrentWidget(self.run)
            return
        self.show_summary(self.services.workouts.get(workout.id))

    def show_summary(self, workout: Workout) -> None:
        """Show what a finished workout came to."""
        self._finished_id = workout.id
        self._stack.setCurrentWidget(self.summary)
        self.summary.show_workout(workout)

    def discard(self) -> None:
        """Delete the workout; undo brings it back."""
        course = self.conductor.course
        if course is None:
            return
        name = course.workout.name
        self.conductor.course = None
        if self._try(lambda: self.services.workouts.delete(course.workout.id), self.discard):
            self.left.emit()
            self.offer_undo(tr(_C, "“{name}” deleted.").format(name=name))
        else:
            self.conductor.course = course

    # within

    def _begin(self, place: Place) -> Workout | None:
        workouts = self.services.workouts
        match place:
            case StartPlanned(planned_id):
                return workouts.start_planned(planned_id)
            case StartRoutine(routine_id):
                return workouts.start_routine(routine_id)
            case StartEmpty(keys):
                return workouts.start_empty(keys, self._empty_name(keys))
            case Resume(workout_id):
                if workouts.get(workout_id).finished:
                    workouts.reopen(workout_id)
                return workouts.get(workout_id)
        return None

    def _empty_name(self, keys: Sequence[str]) -> str:
        return self.services.catalogue.name(keys[0]) if len(keys) == 1 else tr(_C, "Workout")

    def open(self, workout: Workout) -> None:
        """Go on with a workout that is not finished."""
        self._finished_id = None
        self._stack.setCurrentWidget(self.run)
        self.conductor.open(Course(self.services, workout))
        self._show_elapsed()
        self._worn.look(workout)

    def _open_past(self, day: date | None) -> bool:
        running = self.services.workouts.unfinished()
        if running is not None:
            words = tr(_C, "“{name}” is not finished yet. Finish or delete it first.")
            self._offer_running(words.format(name=running.name or tr(_C, "Workout")))
            return False
        self._open_start(day)
        return True

    def _open_start(self, day: date | None) -> None:
        self._stack.setCurrentWidget(self.start)
        self.start.open_at(day)

    def _on_past_chosen(self, choice: Choice, day: date) -> None:
        workouts = self.services.workouts
        try:
            if choice.kind == "planned":
                workout = workouts.start_planned(choice.id, day)
            elif choice.kind == "routine":
                workout = workouts.start_routine(choice.id, day)
            else:
                workout = workouts.start_past(day)
        except SoleusError as error:
            self.tell(str(error), "danger")
            return
        self.open(workout)

    def _offer_running(self, text: str) -> None:
        running = self.services.workouts.unfinished()
        if running is None:
            self.tell(text, "danger")
        else:
            self.tell(text, "warn", tr(_C, "Go on"), lambda: self.want(Resume(running.id)))

    def _on_failed(self, text: str, again: Callable[[], object]) -> None:
        self.told.emit(Banner(text, "danger", tr(_C, "Try again"), again))

    def _on_gone(self) -> None:
        if self._stack.currentWidget() is self.run:
            self.left.emit()
            if self._outside:
                self.tell(tr(_C, "This workout was finished or deleted elsewhere."))

    def _on_summary_closed(self) -> None:
        self._finished_id = None
        self.conductor.course = None
        self.left.emit()

    def _on_reopen(self) -> None:
        if self._finished_id is not None:
            self.want(Resume(self._finished_id))

    def _on_noted(self, note: str) -> None:
        if self._finished_id is not None:
            workout = self.services.workouts.get(self._finished_id)
            self._try(lambda: self.services.workouts.change(replace(workout, note=note)))

    def _on_pain(self, note: PainNote) -> None:
        finished = self._finished_id
        if finished is not None:
            self._try(lambda: self.services.workouts.note_pain(finished, note))

    def _on_pain_dropped(self, note_id: int) -> None:
        finished = self._finished_id
        if finished is not None:
            self._try(lambda: self.services.workouts.drop_pain(finished, note_id))

    def _refresh_summary(self, workout_id: int) -> None:
        try:
            workout = self.services.workouts.get(workout_id)
        except NotFound:
            self._on_summary_closed()
            return
        if workout.finished:
            self.summary.show_workout(workout)
        else:
            self.open(workout)

    def _try(self, change: Callable[[], object], again: Callable[[], object] | None = None) -> bool:
        try:
            change()
        except SoleusError as error:
            action = tr(_C, "Try again") if again else ""
            self.tell(str(error), "danger", action, again)
            return False
        return True

    def _show_elapsed(self) -> None:
        course = self.conductor.course
        if course is None:
            return
        started = course.workout.started_at
        if started is None:
            self.run.show_elapsed(day_with_year(course.workout.day), running=False)
        else:
            passed = seconds_between(started, self.services.clock())
            self.run.show_elapsed(duration(max(0.0, passed)), running=True)
        self._show_rest(course)

    def _show_rest(self, course: Course) -> None:
        """Show the rest that runs; its end is heard once, by those who saw it run."""
        rest = rest_of(course, self.services.clock())
        line = self.run.next.rest
        line.show_rest(rest)
        if rest is not None and not self.run.next.isVisible():
            # Where the text is large, the line at the foot gives its room to what is entered.
            self.run.show_elapsed(tr(_C, "Rest {time}").format(time=line.figure.text()), running=True)
        if rest is not None and rest.left_s <= 0 and self._rests:
            self.sounded.emit("rest-over")
        self._rests = rest is not None and rest.left_s > 0

    def _on_stored(self) -> None:
        self.sounded.emit("set-stored")
        self._show_elapsed()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stack.currentWidget() is self.run:
            self.conductor.focus_number()
        self._clock.start()
        self._show_elapsed()

    def hideEvent(self, event: QHideEvent) -> None:
        self._clock.stop()
        self.conductor.hold.stop()
        super().hideEvent(event)
