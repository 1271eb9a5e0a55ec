"""The screens of the window and how each is built; their modules are imported when first shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module

from soleus.services.composition import Services
from soleus.ui.keys import Shortcut
from soleus.ui.page import Page
from soleus.ui.places import (
    AddToPlan,
    LogPast,
    NewRoutine,
    Place,
    Resume,
    ShowCalendar,
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

    One that takes over hides tabs and toolbar while it is shown, and has no tab. Its keys are known before it is built.
    """

    key: str
    name: str
    build: Callable[[Services], Page]
    places: tuple[type[Place], ...] = ()
    takes_over: bool = False
    shortcuts: Callable[[], Sequence[Shortcut]] = tuple


def _library() -> type[Page]:
    from soleus.ui.library.page import LibraryPage

    return LibraryPage


def _planner() -> type[Page]:
    from soleus.ui.planner.page import PlannerPage

    return PlannerPage


def _history() -> type[Page]:
    from soleus.ui.history.page import HistoryPage

    return HistoryPage


def _workout() -> type[Page]:
    from soleus.ui.workout.page import WorkoutPage

    return WorkoutPage


def _keys(key: str) -> Callable[[], Sequence[Shortcut]]:
    """Return how the keys of a screen are asked for: from a module of their own, which is light."""
    return lambda: import_module(f"soleus.ui.{key}.shortcuts").shortcuts()


def screens() -> tuple[Screen, ...]:
    """Return the screens in the order of their tabs."""
    return (
        _screen("library", tr("Window", "Library"), _library, (ShowExercise,)),
        _screen("planner", tr("Window", "Planner"), _planner, (AddToPlan, ShowDay, ShowCalendar, NewRoutine)),
        _screen("history", tr("Window", "History"), _history, (ShowWorkout, ShowGraphs)),
        _screen(
            "workout",
            tr("Window", "Workout"),
            _workout,
            (StartPlanned, StartRoutine, StartEmpty, LogPast, Resume),
            takes_over=True,
        ),
    )


def _screen(
    key: str, name: str, page: Callable[[], type[Page]], places: tuple[type[Place], ...], takes_over: bool = False
) -> Screen:
    return Screen(key, name, lambda services: page()(services), places, takes_over, _keys(key))


def warm_up() -> None:
    """Read the modules of the graphs in a thread, before History is asked for."""
    from soleus.ui import charts
    from soleus.ui.tasks import Tasks

    Tasks.shared().run(lambda report: charts.warm_up())
