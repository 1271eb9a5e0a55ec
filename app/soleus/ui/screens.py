"""The screens of the window and how each is built; their modules are imported when first shown."""

from collections.abc import Callable
from dataclasses import dataclass

from soleus.services.composition import Services
from soleus.ui.page import Page
from soleus.ui.places import (
    AddToPlan,
    LogPast,
    NewRoutine,
    Place,
    Resume,
    ShowDay,
    ShowExercise,
    ShowGraphs,
    ShowWorkout,
    StartEmpty,
    StartPlanned,
    StartRoutine,
)
from soleus.ui.text import tr


@dataclass(frozen=True, slots=True)
class Screen:
    """A screen: its key, the name of its tab, how it is built, and the places it shows.

    One that takes over hides tabs and toolbar while it is shown, and has no tab.
    """

    key: str
    name: str
    build: Callable[[Services], Page]
    places: tuple[type[Place], ...] = ()
    takes_over: bool = False


def _library(services: Services) -> Page:
    from soleus.ui.library.page import LibraryPage

    return LibraryPage(services)


def _planner(services: Services) -> Page:
    from soleus.ui.planner.page import PlannerPage

    return PlannerPage(services)


def _history(services: Services) -> Page:
    from soleus.ui.history.page import HistoryPage

    return HistoryPage(services)


def _workout(services: Services) -> Page:
    from soleus.ui.workout.page import WorkoutPage

    return WorkoutPage(services)


def screens() -> tuple[Screen, ...]:
    """Return the screens in the order of their tabs."""
    return (
        Screen("library", tr("Window", "Library"), _library, (ShowExercise,)),
        Screen("planner", tr("Window", "Planner"), _planner, (AddToPlan, ShowDay, NewRoutine)),
        Screen("history", tr("Window", "History"), _history, (ShowWorkout, ShowGraphs)),
        Screen(
            "workout",
            tr("Window", "Workout"),
            _workout,
            (StartPlanned, StartRoutine, StartEmpty, LogPast, Resume),
            takes_over=True,
        ),
    )
