"""The workout screen as pictures show it: running, finished, and before a past workout."""

from typing import TYPE_CHECKING

from soleus.domain.exercise import LoadKind
from soleus.domain.routine import Routine
from soleus.services.composition import Services

if TYPE_CHECKING:
    from soleus.ui.workout.page import WorkoutPage

_STORED = 3
"""Sets stored before the picture is taken, so that it shows some."""


def show_running(page: "WorkoutPage") -> None:
    """Go on with the unfinished workout; where there is none, start a routine and store some sets of it."""
    workouts = page.services.workouts
    running = workouts.unfinished()
    if running is not None:
        page.open(running)
        return
    routine = _telling(page.services)
    page.open(workouts.start_routine(routine.id) if routine else workouts.start_empty())
    course = page.conductor.course
    if course is not None and not course.is_empty:
        for _ in range(_STORED):
            page.conductor.store()


def show_finished(page: "WorkoutPage") -> None:
    """Show what the last finished workout came to."""
    finished = next((workout for workout in page.services.insights.workouts(limit=5) if workout.finished), None)
    if finished is not None:
        page.show_summary(finished)


def _telling(services: Services) -> Routine | None:
    """Return the routine that says most: the first whose first exercise has a band for each leg, else the first."""
    routines = [routine for routine in services.planning.routines() if routine.items]
    known = services.catalogue.by_key()

    def says_much(routine: Routine) -> bool:
        first = known.get(routine.items[0].exercise_key)
        return first is not None and first.one_side_at_a_time and LoadKind.BAND in first.loads

    return next((routine for routine in routines if says_much(routine)), routines[0] if routines else None)
