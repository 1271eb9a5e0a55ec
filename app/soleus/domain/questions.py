"""The questions that services ask of a logbook, said as a protocol."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Protocol

from soleus.domain.adherence import PlanFact
from soleus.domain.body import BodyWeight
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.exercise import Measure
from soleus.domain.pain import PainNote
from soleus.domain.ports import ImportedName, LastDone, MonthCount, Search, SetGroup
from soleus.domain.recent import RecentSets
from soleus.domain.workout import Workout


class Reading(Protocol):
    """Questions that screens ask; each costs what it returns, not what is stored."""

    def last_done(self, exercise_keys: Sequence[str] | None = None) -> list[LastDone]:
        """Return the newest entry of each exercise that was ever done (of all exercises where no keys are given)."""

    def entries_before(
        self, exercise_key: str, before: date, skip_workout: int | None = None, limit: int = 1
    ) -> list[LastDone]:
        """Return the newest entries of an exercise up to and including a day, newest first, without one workout."""

    def recent_sets(self, exercise_keys: Sequence[str], before: date, limit: int) -> dict[str, list[RecentSets]]:
        """Return the sets of the newest entries of each exercise up to and including a day; at once for all.

        They hold what the rules of progression look at; their words and times are left out.
        """

    def workouts_between(self, first: date, last: date) -> list[Workout]:
        """Return the workouts of the days from first to last, in order of time."""

    def workout_page(
        self, older_than: tuple[date, int] | None = None, limit: int = 20, search: Search | None = None
    ) -> list[Workout]:
        """Return the next page of workouts, newest first, after the (day, id) of the last one shown."""

    def month_counts(self, first: date, last: date, search: Search | None = None) -> list[MonthCount]:
        """Return the number of workouts in each month from first to last that has any, newest first."""

    def workout_count(self) -> int:
        """Return the number of workouts."""

    def is_empty(self) -> bool:
        """Return whether there is no workout, no routine and nothing planned."""

    def planned_between(self, first: date, last: date) -> list[PlannedWorkout]:
        """Return the planned workouts of the days from first to last in their order."""

    def done_links(self, planned_ids: Sequence[int]) -> dict[int, int]:
        """Return which workout was done for which planned one: planned id → workout id."""

    def plan_facts(self, first: date, last: date) -> list[PlanFact]:
        """Return what counts of each workout planned for the days from first to last, in their order; no runs."""

    def unplanned_days(self, first: date, last: date, exercise_keys: Sequence[str]) -> list[date]:
        """Return the day of each finished workout from first to last with one of the exercises and without a plan."""

    def workout_heads(self, first: date, last: date, planned_ids: Sequence[int] = ()) -> list[Workout]:
        """Return the workouts of the days from first to last and those done for planned ones, all without entries."""

    def planned_sequences(self, planned_ids: Sequence[int]) -> dict[int, int]:
        """Return the number of the commit that last wrote each planned workout: it grows with every change of one."""

    def revision(self) -> int:
        """Return the number of the logbook's last commit."""

    def pains_of(self, workout_ids: Sequence[int]) -> dict[int, list[PainNote]]:
        """Return what was noted of pain after workouts, for those of which something was: workout id → notes."""

    def unfinished(self) -> Workout | None:
        """Return the workout that was started and not finished, the newest if there are several."""

    def set_groups(self, exercise_key: str, measure: Measure, since: date | None = None) -> list[SetGroup]:
        """Return the working sets of an exercise grouped by day, side and load, oldest first."""

    def measures_logged(self, exercise_key: str) -> list[Measure]:
        """Return what the working sets of an exercise count; seconds are minutes too."""

    def last_days(self) -> dict[str, date]:
        """Return the last day of each exercise that was ever done."""

    def band_reps(self, since: Mapping[str, date | None]) -> dict[str, float]:
        """Return the repetitions done with bands by any trainee, warm-ups too, each from its day on: band id → reps.

        Bands that nothing was logged with are left out; holds count by their sets, as one repetition each.
        """

    def bands_used(self, band_ids: Sequence[str]) -> set[str]:
        """Return the bands among these that something was logged with, by any trainee."""

    def body_weights_between(self, first: date, last: date) -> list[BodyWeight]:
        """Return the trainee's body weights of the days from first to last, oldest first."""

    def entry_count(self, exercise_key: str) -> int:
        """Return how often an exercise was done."""

    def imported(self, app: str) -> dict[str, int]:
        """Return the workouts that came from an app: its key for the workout → our id."""

    def imported_names(self, app: str) -> dict[str, ImportedName]:
        """Return what earlier imports of an app made of its exercises' names."""

    def all_workouts(self, chunk: int = 200) -> Iterator[Workout]:
        """Yield every workout, oldest first, reading `chunk` at a time."""
