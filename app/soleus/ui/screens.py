"""The screens of the window and how each is built; their modules are imported when first shown."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

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
    ShowProgrammes,
    ShowWorkout,
    StartEmpty,
    StartPlanned,
    StartRoutine,
)
from soleus.ui.text import tr

if TYPE_CHECKING:
    from soleus.ui.tasks import Report


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
        _screen(
            "planner",
            tr("Window", "Planner"),
            _planner,
            (AddToPlan, ShowDay, ShowCalendar, ShowProgrammes, NewRoutine),
        ),
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


LATE = (
    "planner.series_actions",
    "planner.repeat_dialog",
    "planner.run_dialog",
    "planner.week_dialog",
    "planner.text_dialog",
    "planner.month_area",
    "planner.coverage.popup",
    "planner.programme.dialog",
    "planner.grid_compared",
    "planner.exercise_picker",
    "workout.page",
    "history.page",
    "library.page",
)
"""The modules of `soleus.ui` that the start does without and that would be waited for when they are first needed."""


def warm_up() -> None:
    """Import in a thread what the start did without: the other screens, what the Planner opens, and the graphs."""
    from soleus.ui import charts
    from soleus.ui.tasks import Tasks

    def work(report: "Report") -> None:
        for name in LATE:
            if report.cancelled:
                return
            import_module(f"soleus.ui.{name}")
        charts.warm_up()

    Tasks.shared().run(work)
