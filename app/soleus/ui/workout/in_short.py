"""Sets typed in one line: read while they are typed, and taken back when the line changes."""

from dataclasses import replace

from PySide6.QtCore import QObject

from soleus.domain.errors import InvalidValue
from soleus.domain.shorthand import ParsedSet, parse_set
from soleus.domain.workout import Side, SideSet
from soleus.services.catalogue import Catalogue
from soleus.ui.text import tr
from soleus.ui.units import distance_unit
from soleus.ui.workout.course import Course
from soleus.ui.workout.lines import reading
from soleus.ui.workout.rich_line import Sign, Words
from soleus.ui.workout.run_view import RunView

_C = "Workout"


class InShort(QObject):
    """Brings what a line says into the inputs, so that they show what Enter would store."""

    def __init__(self, catalogue: Catalogue, view: RunView) -> None:
        super().__init__(view)
        self._catalogue = catalogue
        self._view = view
        self.course: Course | None = None
        self._before: tuple[Side, Side, SideSet] | None = None
        view.bar.typed.connect(self.read)

    def settle(self) -> None:
        """Forget what stood in the inputs before: it was stored, or is no longer there."""
        self._before = None

    def read(self, text: str) -> bool:
        """Show how a line is read; return whether it can be."""
        course = self.course
        if course is None or course.is_empty:
            return False
        self._take_back(course)
        if not text.strip():
            self._view.show_hint(course)
            return True
        try:
            side = self._enter(text, course)
        except InvalidValue as error:
            self._view.bar.say([Sign("warning-circle", "danger"), Words(str(error), "danger")])
            return False
        self._view.show_draft(course, side)
        said = reading(course.draft(side), course, self._catalogue)
        self._view.bar.say([Sign("check-bold", "ok"), Words(tr(_C, "reads as")), *said])
        return True

    def _enter(self, text: str, course: Course) -> Side:
        bands = self._catalogue.bands_for(course.entry.exercise_key)
        unit, scale, _ = course.usual
        parsed = parse_set(text, bands, course.measure, unit, distance_unit(), scale)
        side = parsed.side or course.active
        if side not in course.sides:
            raise InvalidValue(tr(_C, "This exercise is not logged for that side."))
        was_done = course.is_done
        if was_done:
            course.one_more()
        active = course.active
        if side is not active:
            course.switch(side)
        if was_done or side is not active:
            self._view.show_course(course, hint=False)
        self._before = active, side, course.draft(side)
        course.change(side, _with(parsed, course.draft(side)))
        return side

    def _take_back(self, course: Course) -> None:
        if self._before is None:
            return
        active, side, row = self._before
        self._before = None
        if side in course.sides:
            course.change(side, row)
        if active in course.sides and active is not course.active:
            course.switch(active)
        self._view.show_course(course, hint=False)


def _with(parsed: ParsedSet, row: SideSet) -> SideSet:
    """Return a set with what a line says of it; a band keeps the stretch of before where the line names none."""
    before = row.load.band
    if parsed.band is not None and parsed.band.elongation_pct is None and before is not None:
        parsed = replace(parsed, band=replace(parsed.band, elongation_pct=before.elongation_pct))
    return parsed.applied_to(row)
