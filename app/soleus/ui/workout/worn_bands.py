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
        sets = _band_sets(services, workout)
        if not sets:
            return
        if self._task is not None:
            self._task.forget()
        bands = services.bands
        self._task = Tasks.shared().run(lambda report: [(one, bands.wear(one)) for one in sets], self._on_counted)

    def _on_counted(self, found: list) -> None:
        self._task = None
        worn = [
            (band.shown_name, wear[band.id].repetitions, band_set)
            for band_set, wear in found
            for band in band_set.bands
            if wear[band.id].worn
        ]
        if not worn:
            return
        words = tr(_C, "{name}: {count} repetitions")
        counted = number_locale()
        listed = ", ".join(words.format(name=name, count=counted.toString(round(done))) for name, done, _ in worn)
        said = tr(_C, "These bands have done a lot. Look for cracks before you stretch them: {bands}.")
        place = ShowBandSets(worn[0][2].id)
        self._page.tell(said.format(bands=listed), "warn", tr(_C, "Band sets"), lambda: self._page.want(place))


def _band_sets(services: Services, workout: Workout) -> list[BandSet]:
    """Return the sets that the workout's band exercises are done with, each once."""
    exercises = services.catalogue.by_key()
    keys = [
        entry.exercise_key
        for entry in workout.entries
        if (exercise := exercises.get(entry.exercise_key)) is not None and LoadKind.BAND in exercise.loads
    ]
    return list({one.id: one for one in (services.catalogue.bands_for(key) for key in keys)}.values())
