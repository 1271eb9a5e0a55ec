"""Points out, once a workout, bands that have done many repetitions: rubber gives no other warning."""

from PySide6.QtCore import QObject

from soleus.domain.band import BandSet
from soleus.domain.exercise import LoadKind
from soleus.domain.workout import Workout
from soleus.services.composition import Services
from soleus.ui.page import Page
from soleus.ui.places import ShowBandSets
from soleus.ui.tasks import Task, Tasks
from soleus.ui.text import number_locale, tr

_C = "Workout"


class WornBands(QObject):
    """Counts in a thread and tells by the page's banner."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._looked_at: int | None = None
        self._task: Task | None = None

    def look(self, workout: Workout) -> None:
        """Look at the bands that a workout's exercises are done with, if that was not done yet."""
        if workout.id == self._looked_at or workout.started_at is None:
            return
        self._looked_at = workout.id
        services = self._page.services
        wanted = _wanted(services, workout)
        if not wanted:
            return
        if self._task is not None:
            self._task.forget()
        bands = services.bands
        self._task = Tasks.shared().run(lambda report: [(*one, bands.wear(one[0])) for one in wanted], self._on_counted)

    def _on_counted(self, found: list) -> None:
        self._task = None
        worn = [
            (band.shown_name, wear[band.id].repetitions, band_set)
            for band_set, ids, wear in found
            for band in band_set.bands
            if band.id in ids and wear[band.id].worn
        ]
        if not worn:
            return
        words = tr(_C, "{name}: {count} repetitions")
        counted = number_locale()
        listed = ", ".join(words.format(name=name, count=counted.toString(round(done))) for name, done, _ in worn)
        said = tr(_C, "These bands have done a lot. Look for cracks before you stretch them: {bands}.")
        place = ShowBandSets(worn[0][2].id)
        self._page.tell(said.format(bands=listed), "warn", tr(_C, "Band sets"), lambda: self._page.want(place))


def _wanted(services: Services, workout: Workout) -> list[tuple[BandSet, set[str]]]:
    """Return the sets that the workout's band exercises are done with, and which bands of each.

    Those of the plan; all of them for an exercise that none is planned for.
    """
    exercises = services.catalogue.by_key()
    wanted: dict[str, tuple[BandSet, set[str]]] = {}
    for entry in workout.entries:
        exercise = exercises.get(entry.exercise_key)
        if exercise is None or LoadKind.BAND not in exercise.loads:
            continue
        band_set = services.catalogue.bands_for(entry.exercise_key)
        every = {band.id for band in band_set.bands}
        targets = () if entry.target is None else entry.target.targets
        planned = {target.load.band.band_id for target in targets if target.load.band is not None}
        wanted.setdefault(band_set.id, (band_set, set()))[1].update(planned & every or every)
    return list(wanted.values())
