"""What the log tells: graphs, last results, and the list of what was done."""

from collections.abc import Sequence
from datetime import date

from soleus.domain.exercise import Measure
from soleus.domain.ports import LastDone, MonthCount, Search
from soleus.domain.progress import ExerciseSeries, points
from soleus.domain.workout import Workout
from soleus.services.catalogue import Catalogue
from soleus.services.logbook import Logbook


class Insights:
    """Answers for the Library and History; every call may be made in any thread."""

    def __init__(self, logbook: Logbook, catalogue: Catalogue) -> None:
        self._logbook = logbook
        self._catalogue = catalogue

    def series(self, exercise_key: str, since: date | None = None, measure: Measure | None = None) -> ExerciseSeries:
        """Return the points of an exercise's graphs, a series per side."""
        counted = measure or self._catalogue.exercise(exercise_key).measure
        with self._logbook.reading() as unit:
            groups = unit.reading.set_groups(exercise_key, counted, since)
        return ExerciseSeries(exercise_key, points(groups, self._catalogue.known_band))

    def counted_series(
        self, exercise_key: str, wanted: Measure | None = None
    ) -> tuple[ExerciseSeries, Measure, tuple[Measure, ...]]:
        """Return a series in what was really counted, the measure it counts, and those that can be asked for.

        These are the exercise's own, unless the wanted one (the usual one where none is) was never counted: an
        import may have brought repetitions of what we count in seconds.
        """
        own = self._catalogue.exercise(exercise_key).measures
        measure = wanted if wanted in own else own[0]
        series = self.series(exercise_key, measure=measure)
        if series.is_empty or series.is_counted:
            return series, measure, own
        with self._logbook.reading() as unit:
            logged = unit.reading.measures_logged(exercise_key)
        if not logged:
            return series, measure, own
        found = [one for one in own if one in logged]
        # The last two are other words for figures that stand among the others already.
        found += [one for one in logged if one not in (*own, Measure.HOLD_REPS, Measure.MINUTES)] if not found else []
        measure = wanted if wanted in found else found[0]
        return self.series(exercise_key, measure=measure), measure, tuple(found)

    def last_done(self, exercise_keys: Sequence[str] | None = None) -> dict[str, LastDone]:
        """Return the newest entry of each exercise that was ever done, by exercise."""
        with self._logbook.reading() as unit:
            return {found.exercise_key: found for found in unit.reading.last_done(exercise_keys)}

    def workouts(self, search: str = "", older_than: tuple[date, int] | None = None, limit: int = 20) -> list[Workout]:
        """Return the next page of workouts, newest first, after the (day, id) of the last one shown."""
        with self._logbook.reading() as unit:
            return unit.reading.workout_page(older_than, limit, self._search(search))

    def months(self, first: date, last: date, search: str = "") -> list[MonthCount]:
        """Return the number of workouts of each month that has any, newest first."""
        with self._logbook.reading() as unit:
            return unit.reading.month_counts(first, last, self._search(search))

    def is_empty(self) -> bool:
        """Return whether nothing was ever logged, planned or put together."""
        with self._logbook.reading() as unit:
            return unit.reading.is_empty()

    def last_days(self) -> dict[str, date]:
        """Return the last day of each exercise that was ever done."""
        with self._logbook.reading() as unit:
            return unit.reading.last_days()

    def times_done(self, exercise_key: str) -> int:
        """Return how often an exercise was done."""
        with self._logbook.reading() as unit:
            return unit.reading.entry_count(exercise_key)

    def _search(self, text: str) -> Search | None:
        words = tuple(text.casefold().split())
        if not words:
            return None
        known = [(e.key, e.folded_names) for e in self._catalogue.by_key().values()]
        return Search(words, tuple(tuple(key for key, names in known if word in names) for word in words))
