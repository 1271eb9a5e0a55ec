"""What History reads from the logbook, away from the window's thread."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from soleus.domain.exercise import Exercise, LoadKind
from soleus.domain.ports import MonthCount
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.ui.history.summary import WorkoutRow, workout_row
from soleus.ui.history.workout_list import PAGE, PageWanted, month_end

EARLIEST, LATEST = date(1900, 1, 1), date(2100, 12, 31)


@dataclass(frozen=True, slots=True)
class ListState:
    """The months of a search, and the first workouts of some of them."""

    search: str
    months: list[MonthCount]
    loaded: list[list[WorkoutRow]]


def read_list(services: Services, search: str, keep: Mapping[tuple[int, int], int]) -> ListState:
    """Return the months that hold workouts; of each as many workouts as `keep` says or more, else the newest page."""
    months = services.insights.months(EARLIEST, LATEST, search)
    kept = [keep.get((month.year, month.month), 0) for month in months]
    wanted = [min(max(known, PAGE), m.workouts) if known else 0 for known, m in zip(kept, months, strict=True)]
    if not any(wanted):
        left = PAGE
        for at, month in enumerate(months):
            wanted[at] = min(left, month.workouts)
            left -= wanted[at]
    loaded = [
        _rows(services, search, month_end(month.year, month.month), limit) if limit else []
        for month, limit in zip(months, wanted, strict=True)
    ]
    return ListState(search, months, loaded)


def read_page(services: Services, search: str, wanted: PageWanted) -> list[WorkoutRow]:
    """Return the workouts of a page."""
    return _rows(services, search, wanted.older_than, wanted.limit)


def _rows(services: Services, search: str, older_than: tuple[date, int], limit: int) -> list[WorkoutRow]:
    exercises = services.catalogue.by_key()
    found = services.insights.workouts(search, older_than, limit)
    return [workout_row(workout, exercises.get, services.catalogue.known_band) for workout in found]


def workouts_of_day(services: Services, day: date) -> list[Workout]:
    """Return the workouts of a day, newest first."""
    after = date.fromordinal(day.toordinal() + 1)
    return [workout for workout in services.insights.workouts(older_than=(after, 0), limit=6) if workout.day == day]


def exercises_to_choose(services: Services) -> tuple[list[Exercise], list[Exercise]]:
    """Return the exercises that were done, the last done first, and all others by name."""
    days = services.insights.last_days()
    known = services.catalogue.by_key()
    done = sorted((known[key] for key in days if key in known), key=lambda e: (-days[e.key].toordinal(), e.name))
    return done, [e for e in services.catalogue.exercises() if e.key not in days]


def first_choice(services: Services, done: list[Exercise]) -> Exercise | None:
    """Return whose graphs to open with: the band exercise done most often, else the exercise done last."""
    with_band = [exercise for exercise in done if exercise.loads[:1] == (LoadKind.BAND,)]
    if with_band:
        return max(with_band, key=lambda exercise: services.insights.times_done(exercise.key))
    return done[0] if done else None
