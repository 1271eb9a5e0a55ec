"""The exercises and band sets of a logbook: built-in ones, and the user's own."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from soleus.domain.band import Band, BandSet
from soleus.domain.errors import InvalidValue, NotFound
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.identity import new_id
from soleus.domain.ports import ExerciseRecord, Kind, Setting
from soleus.domain.training import TrainingNumbers
from soleus.domain.words import spoken, tr
from soleus.domain.workout import SideSet
from soleus.services.catalogue_words import in_length_unit, in_words
from soleus.services.choices import LENGTH_UNIT, Choices, LengthUnit
from soleus.services.logbook import Change, Logbook, Put
from soleus.services.remembered import Remembered

DEFAULT_BAND_SET_ID = "article"
_DEFAULT_BAND_SET_KEY = "default-band-set"


@dataclass(frozen=True, slots=True)
class _Bands:
    """The band sets by id in their order, every band with its level and set, and the set chosen as default."""

    sets: Mapping[str, BandSet]
    places: Mapping[str, tuple[Band, int, BandSet]]
    default_id: str


class Catalogue:
    """Every exercise by its key, and every band by its id, kept in memory and renewed after changes."""

    def __init__(self, logbook: Logbook, builtin: Sequence[Exercise], choices: Choices) -> None:
        self._logbook = logbook
        self._choices = choices
        self._builtin = {exercise.key: exercise for exercise in builtin}
        self._exercises = Remembered(self._read_exercises)
        self._words = spoken()
        self._bands = Remembered(self._read_bands)
        logbook.subscribe(self._forget)

    # exercises

    def exercises(self, archived: bool = False) -> list[Exercise]:
        """Return the exercises by name; archived ones only where asked for."""
        chosen = (e for e in self._all().values() if archived or not e.archived)
        return sorted(chosen, key=lambda exercise: exercise.name.casefold())

    def by_key(self) -> Mapping[str, Exercise]:
        """Return all exercises, archived ones too, by key."""
        return self._all()

    def exercise(self, key: str) -> Exercise:
        """Return the exercise of a key; raises NotFound."""
        try:
            return self._all()[key]
        except KeyError:
            raise NotFound(tr("Logbook", "The exercise “{key}” is not in this logbook.").format(key=key)) from None

    def name(self, key: str) -> str:
        """Return an exercise's name, or the key of one that is not known here."""
        found = self._all().get(key)
        return found.name if found else key

    def create(self, exercise: Exercise) -> Exercise:
        """Store a new own exercise under a fresh key and return it; raises InvalidValue for a name in use."""
        own = replace(exercise, key=f"own-{new_id()}", builtin=False, archived=False, name=exercise.name.strip())
        self._check_name(own)
        self._logbook.edit(
            tr("Logbook", "Create “{name}”").format(name=own.name),
            Put(Kind.EXERCISE, None, ExerciseRecord(own.key, own)),
        )
        return own

    def change(self, exercise: Exercise) -> None:
        """Store a changed own exercise; raises InvalidValue for a built-in one or a name in use."""
        before = self.exercise(exercise.key)
        if before.builtin:
            raise InvalidValue(tr("Logbook", "A built-in exercise stays as it is; edit a copy of it instead."))
        self._check_name(exercise)
        self._logbook.edit(
            tr("Logbook", "Edit “{name}”").format(name=exercise.name),
            Put(Kind.EXERCISE, _record(before), _record(exercise)),
        )

    def copy_of(self, key: str) -> Exercise:
        """Return an unsaved copy under a free name, to be edited and created."""
        original = self.exercise(key)
        names = {exercise.name.casefold() for exercise in self._all().values()}
        name, n = tr("Logbook", "{name}, mine").format(name=original.name), 2
        while name.casefold() in names:
            name, n = tr("Logbook", "{name}, mine {n}").format(name=original.name, n=n), n + 1
        return replace(original, key="", name=name, builtin=False, archived=False, found_as=())

    def set_archived(self, key: str, archived: bool) -> None:
        """Hide an exercise from lists, or show it again; its history stays."""
        before = self.exercise(key)
        label = (
            tr("Logbook", "Archive “{name}”").format(name=before.name)
            if archived
            else tr("Logbook", "Bring back “{name}”").format(name=before.name)
        )
        with self._logbook.reading() as unit:
            stored = unit.exercises.get(key)
        self._logbook.edit(label, Put(Kind.EXERCISE, stored, _record(replace(before, archived=archived))))

    def merge(self, from_key: str, into_key: str) -> None:
        """Give the history and plans of an own exercise, those of every trainee, to another one, and archive it."""
        from soleus.services.merging import repointed

        source, target = self.exercise(from_key), self.exercise(into_key)
        if from_key == into_key:
            raise InvalidValue(tr("Logbook", "An exercise can be merged with another one only."))
        if source.builtin:
            raise InvalidValue(tr("Logbook", "A built-in exercise can take in another one, but cannot be merged away."))
        with self._logbook.reading() as unit:
            stored = unit.exercises.get(from_key)
            steps = repointed(unit, from_key, into_key)
        steps.append(Put(Kind.EXERCISE, stored, _record(replace(source, archived=True))))
        self._logbook.edit(
            tr("Logbook", "Merge “{source}” into “{target}”").format(source=source.name, target=target.name), *steps
        )

    # bands

    def band_sets(self, earlier: bool = False) -> list[BandSet]:
        """Return the band sets in their order; earlier arrangements of them only where asked for."""
        return [band_set for band_set in self._bands.get().sets.values() if earlier or band_set.until is None]

    def band_set(self, set_id: str) -> BandSet:
        """Return a band set; raises NotFound."""
        try:
            return self._bands.get().sets[set_id]
        except KeyError:
            raise NotFound(
                tr("Logbook", "The band set “{set_id}” is not in this logbook.").format(set_id=set_id)
            ) from None

    def default_band_set(self) -> BandSet:
        """Return the set that number keys pick from where an exercise names none."""
        bands = self._bands.get()
        chosen = bands.sets.get(bands.default_id)
        return chosen if chosen is not None and chosen.until is None else self.band_sets()[0]

    def choose_default_band_set(self, set_id: str) -> None:
        """Make a band set the user's default one."""
        chosen = self.band_set(set_id)
        label = tr("Undo", "Use the bands “{name}”").format(name=chosen.name)
        self._logbook.edit(label, self.default_band_set_step(set_id))

    def default_band_set_step(self, set_id: str) -> Put:
        """Return the step of an edit that makes a band set the user's default one."""
        with self._logbook.reading() as unit:
            before = unit.settings.get(_DEFAULT_BAND_SET_KEY)
        return Put(Kind.SETTING, before, Setting(_DEFAULT_BAND_SET_KEY, set_id))

    def bands_for(self, exercise_key: str) -> BandSet:
        """Return the band set whose levels the number keys pick for an exercise."""
        exercise = self._all().get(exercise_key)
        set_id = exercise.band_set_id if exercise else None
        if set_id is None or set_id == DEFAULT_BAND_SET_ID:
            return self.default_band_set()
        return self._bands.get().sets.get(set_id) or self.default_band_set()

    def band(self, band_id: str) -> tuple[Band, int, BandSet]:
        """Return a band with its level and its set; raises NotFound."""
        try:
            return self._bands.get().places[band_id]
        except KeyError:
            raise NotFound(
                tr("Logbook", "The band “{band_id}” is not in this logbook.").format(band_id=band_id)
            ) from None

    def known_band(self, band_id: str) -> tuple[Band, int, str] | None:
        """Return a band with its level and the id of its set; None where it is not in the logbook."""
        try:
            band, level, band_set = self.band(band_id)
        except NotFound:
            return None
        return band, level, band_set.id

    def current_band(self, band_id: str) -> str:
        """Return the id of the band that took a band's place when its set was arranged anew; its own id else.

        What is chosen for the next set goes through it; what was logged keeps the look it had.
        """
        places = self._bands.get().places
        for _ in places:  # a circle of successors ends
            found = places.get(band_id)
            if found is None or found[0].successor_id not in places:
                break
            band_id = found[0].successor_id or band_id
        return band_id

    def with_band_of_today(self, row: SideSet) -> SideSet:
        """Return a set with the band that took the place of an earlier arrangement's."""
        use = row.load.band
        if use is None or (now := self.current_band(use.band_id)) == use.band_id:
            return row
        return replace(row, load=replace(row.load, band=replace(use, band_id=now)))

    # within

    def _all(self) -> Mapping[str, Exercise]:
        words = spoken()
        if self._words is not words:
            self._words = words
            self._exercises.forget()
        return self._exercises.get()

    def _read_exercises(self) -> dict[str, Exercise]:
        numbers = self._choices.numbers()
        inches = self._choices.get(LENGTH_UNIT) is LengthUnit.INCH
        exercises = {
            key: in_length_unit(in_words(_with_ceiling(exercise, numbers)), inches)
            for key, exercise in self._builtin.items()
        }
        with self._logbook.reading() as unit:
            for record in unit.exercises.all():
                if record.own is not None:
                    exercises[record.key] = replace(record.own, archived=record.archived)
                elif record.key in exercises and record.archived:
                    exercises[record.key] = replace(exercises[record.key], archived=True)
        return exercises

    def _read_bands(self) -> _Bands:
        with self._logbook.reading() as unit:
            sets = {band_set.id: band_set for band_set in unit.band_sets.all()}
            chosen = unit.settings.get(_DEFAULT_BAND_SET_KEY)
        places = {
            band.id: (band, level, band_set)
            for band_set in reversed(sets.values())
            for level, band in enumerate(band_set.bands, 1)
        }
        return _Bands(sets, places, DEFAULT_BAND_SET_ID if chosen is None else str(chosen.value))

    def _forget(self, change: Change) -> None:
        if change.concerns(Kind.EXERCISE, Kind.IMPORT, Kind.SETTING):
            self._exercises.forget()
        if change.concerns(Kind.BAND_SET, Kind.SETTING):
            self._bands.forget()

    def _check_name(self, exercise: Exercise) -> None:
        wanted = exercise.name.strip().casefold()
        if not wanted:
            raise InvalidValue(tr("Logbook", "An exercise needs a name."))
        for other in self._all().values():
            if other.key != exercise.key and not other.archived and other.name.casefold() == wanted:
                raise InvalidValue(
                    tr("Logbook", "There is already an exercise called “{name}”.").format(name=other.name)
                )


def _record(exercise: Exercise) -> ExerciseRecord:
    own = None if exercise.builtin else replace(exercise, archived=False)
    return ExerciseRecord(exercise.key, own, exercise.archived)


def _with_ceiling(exercise: Exercise, numbers: TrainingNumbers) -> Exercise:
    """Return an exercise whose ceiling, if it has one, is the user's number (rules 6 and 7)."""
    if exercise.ceiling is None:
        return exercise
    return replace(exercise, ceiling=numbers.band_hold_s if exercise.measure is Measure.SECONDS else numbers.band_reps)
