"""A running workout on the screen: header, a panel for each side, the number between them, and two lines below."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QVBoxLayout, QWidget

from soleus.domain.exercise import Exercise, Measure
from soleus.domain.reach import reach_of
from soleus.domain.workout import Side
from soleus.services.composition import Services
from soleus.ui.text import tr
from soleus.ui.theme import follow_theme, theme_of
from soleus.ui.units import shown_amount
from soleus.ui.widgets.labels import Separator
from soleus.ui.workout.centre import Centre
from soleus.ui.workout.course import Course
from soleus.ui.workout.entry_bar import EntryBar
from soleus.ui.workout.exercise_strip import Stop
from soleus.ui.workout.header import WorkoutHeader
from soleus.ui.workout.leg_panel import WIDTH, LegPanel
from soleus.ui.workout.lines import arcs, heading, steps, table_lines
from soleus.ui.workout.next_bar import NextBar
from soleus.ui.workout.rich_line import Part, Words
from soleus.ui.workout.still_scroll_area import StillScrollArea
from soleus.ui.workout.words import guide_text, leg_title, of_text, sets_count, short_example

_C = "Workout"
_CENTRE = 420
"""Least width of the middle between two panels at 100 % text."""

_LEAST_CENTRE = 280
"""Least width of the middle beside one panel."""


class Shape(StrEnum):
    """How the parts are put together, after the room there is."""

    WIDE = "wide"  # panel, middle, panel
    MEDIUM = "medium"  # the panel of the side in turn, and the middle
    NARROW = "narrow"  # the middle above the panel of the side in turn


class RunView(QWidget):
    """Shows a course; it changes nothing by itself."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("runView")
        self._services = services
        self.on_key: Callable[[QKeyEvent], bool] = lambda _: False
        self._shape = Shape.WIDE
        self._course: Course | None = None
        self.header = WorkoutHeader()
        self.left = LegPanel("leftPanel")
        self.right = LegPanel("rightPanel")
        self.centre = Centre(services.catalogue)
        self.bar = EntryBar()
        self.next = NextBar()
        self._rules = (Separator(vertical=True), Separator(vertical=True))
        self._build()
        follow_theme(self, lambda _: self._arrange())

    @property
    def panels(self) -> tuple[LegPanel, LegPanel]:
        """Both panels."""
        return self.left, self.right

    def _build(self) -> None:
        body = QFrame()
        body.setProperty("plane", "surface")
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(0)
        for part, stretch in (
            (self.left, 0),
            (self._rules[0], 0),
            (self.centre, 1),
            (self._rules[1], 0),
            (self.right, 0),
        ):
            self._body.addWidget(part, stretch)
        self._scroll = StillScrollArea()
        self._scroll.setObjectName("workoutBody")
        self._scroll.setWidget(body)
        self._bar_rule, self._next_rule = Separator(), Separator()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(Separator())
        whole.addWidget(self._scroll, 1)
        for widget in (self._bar_rule, self.bar, self._next_rule, self.next):
            whole.addWidget(widget)

    # what is shown

    def show_course(self, course: Course, hint: bool = True) -> None:
        """Show everything of a course anew."""
        self._course = course
        workout = course.workout
        all_done = bool(workout.entries) and all(course.is_entry_done(entry) for entry in workout.entries)
        self.header.show_workout(workout.name, all_done and course.is_done)
        current = 0 if course.is_empty else course.entry.id
        self.header.strip.show_stops(
            [
                Stop(e.id, course.exercise_of(e).name, e.id == current, bool(e.sets) and course.is_entry_done(e))
                for e in workout.entries
            ]
        )
        if course.is_empty:
            self._show_empty()
            return
        self._show_middle(course, all_done)
        for panel, side in zip(self.panels, course.sides, strict=False):
            self._show_panel(panel, side, course)
        self._show_below(course, hint)
        self._arrange()

    def show_elapsed(self, text: str, running: bool) -> None:
        """Show the time since the start."""
        self.header.show_elapsed(text, running)

    def panel_of(self, side: Side) -> LegPanel:
        """Return the panel of a side."""
        return self.right if side is Side.RIGHT and self._course and len(self._course.sides) > 1 else self.left

    def show_number(self, course: Course) -> None:
        """Show what the inputs of the side in turn hold now, and nothing else anew."""
        side = course.active
        self.centre.number.set_value(_shown(course, side), course.measure)
        self.centre.line.set_parts(heading(course, self._services.catalogue))
        panel = self.panel_of(side)
        panel.go_on_from(course.draft(side))
        panel.show_lines(table_lines(course, side, self._services.catalogue))

    def show_draft(self, course: Course, side: Side) -> None:
        """Show what the inputs of a side hold, after it was changed elsewhere than in its panel."""
        self._show_panel(self.panel_of(side), side, course)
        if side is course.active:
            self.show_number(course)

    def shape(self) -> Shape:
        """How the parts are put together now."""
        return self._shape

    def _show_empty(self) -> None:
        self.centre.show_title(tr(_C, "What do you do first?"))
        self.centre.line.set_parts([Words(tr(_C, "choose an exercise; more can follow at any time"))])
        self.centre.show_note("")
        self.centre.show_count(False)
        self.centre.show_picker()
        self._arrange()

    def _show_middle(self, course: Course, all_done: bool) -> None:
        exercise, side = course.exercise, course.active
        self.centre.show_title(exercise.name)
        self.centre.line.set_parts(heading(course, self._services.catalogue))
        self.centre.show_note(guide_text(course.entry))
        if course.is_done:
            done = tr(_C, "That was all of today’s plan.") if all_done else ""
            self.centre.show_count(False)
            self.centre.show_done(done, all_done)
            return
        self.centre.show_count(course.measure is Measure.SECONDS)
        number = self.centre.number
        title = tr(_C, "Both legs") if side is Side.BOTH else leg_title(side, course.mode)
        shown = title if len(course.sides) > 1 or side is Side.ALTERNATING else self._plain_title(course, exercise)
        number.show_turn(
            side if len(course.sides) > 1 else None,
            shown,
            of_text(course.target(side), course.measure),
            arcs(course, side),
        )
        number.set_value(_shown(course, side), course.measure)
        self.centre.show_number()

    def _plain_title(self, course: Course, exercise: Exercise) -> str:
        return leg_title(course.active, course.mode) if len(exercise.sides) > 1 else ""

    def _show_panel(self, panel: LegPanel, side: Side, course: Course) -> None:
        services = self._services
        active = side is course.active and not course.is_done
        panel.show_side(side, course.mode, self._state(side, course), active)
        band_set = services.catalogue.bands_for(course.entry.exercise_key) if course.uses_bands else None
        draft = course.draft(side)
        panel.show_bands(band_set, draft.load.band.band_id if draft.load.band else None)
        exercise = course.exercise
        first = side is course.sides[0]
        panel.show_choices(
            exercise.sides if first else (), course.mode, exercise.measures if first else (), course.measure
        )
        panel.show_inputs(not course.is_done)
        reach = reach_of(exercise, services.choices.equipment())
        panel.show_set(draft, exercise, course.measure, course.uses_bands, *course.usual, reach)
        panel.show_lines(table_lines(course, side, services.catalogue))

    def _state(self, side: Side, course: Course) -> str:
        if len(course.sides) == 1:
            return ""
        if course.is_done:
            return tr(_C, "done")
        if side is course.active:
            return tr(_C, "editing") if course.editing is not None else tr(_C, "now")
        coming = course.coming(1)
        there = bool(coming) and coming[0][0].id == course.entry.id and coming[0][1].side is side
        return tr(_C, "next") if there else ""

    def _show_below(self, course: Course, hint: bool) -> None:
        done = sum(len({row.number for row in entry.sets}) for entry in course.workout.entries)
        stored: list[Part] = [Words(sets_count(done), "text", 600)]
        self.next.show_steps(stored, steps(course, self._services.catalogue))
        rows = [row for row in course.entry.sets if row.side is course.active]
        store = tr(_C, "Store change") if course.editing is not None else tr(_C, "Store set")
        self.bar.show_buttons(store, bool(rows) and course.editing is None, bool(course.entry.sets))
        self.bar.store.setVisible(not course.is_done)
        if hint:
            self.show_hint(course)

    def show_hint(self, course: Course) -> None:
        """Show what can be typed."""
        bands = self._services.catalogue.bands_for(course.entry.exercise_key).bands if course.uses_bands else ()
        self.bar.hint(short_example(course.measure, bands[min(1, len(bands) - 1)].name if bands else ""))

    # how it is laid out

    def _arrange(self) -> None:
        theme = theme_of(self)
        course = self._course
        empty = course is None or course.is_empty
        two = course is not None and not empty and len(course.sides) > 1
        width, panel = self.width(), theme.px(WIDTH)
        if width < panel + theme.px(_LEAST_CENTRE):
            self._shape = Shape.NARROW
        elif two and width < 2 * panel + theme.px(_CENTRE):
            self._shape = Shape.MEDIUM
        else:
            self._shape = Shape.WIDE
        narrow = self._shape is Shape.NARROW
        both = two and self._shape is Shape.WIDE
        active = self.panel_of(course.active) if course is not None and not empty else None
        for place in self.panels:
            place.setVisible(not empty and (both or place is active if two else place is self.left))
        self._rules[0].setVisible(not narrow and self.left.isVisibleTo(self))
        self._rules[1].setVisible(not narrow and self.right.isVisibleTo(self))
        self._turn(narrow)
        for place in self.panels:
            place.show_switch(two and not both)
        used = self.header.height() + self.bar.sizeHint().height() + self.centre.minimumSizeHint().height()
        room = self.height() >= used + theme.px(72 + 24) and width >= theme.px(760)
        self.next.setVisible(not empty and room)
        self._next_rule.setVisible(not empty and room)
        self.bar.setVisible(not empty)
        self._bar_rule.setVisible(not empty)

    def _turn(self, narrow: bool) -> None:
        direction = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        if self._body.direction() != direction:
            self._body.setDirection(direction)
            self._body.removeWidget(self.centre)
            self._body.insertWidget(0 if narrow else 2, self.centre, 1)
        for panel in self.panels:
            if narrow:
                panel.setMinimumWidth(0)
                panel.setMaximumWidth(16_777_215)
                panel.setMinimumHeight(panel.natural_height())
            else:
                panel.setFixedWidth(theme_of(self).px(WIDTH))
                panel.setMinimumHeight(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.on_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()


def _shown(course: Course, side: Side) -> float | None:
    """The running number of a side."""
    amount = course.draft(side).amount(course.measure)
    return None if amount is None else shown_amount(amount, course.measure)
