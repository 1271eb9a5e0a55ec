"""Band sets of the user's own: made, arranged and measured, and how much each band has done."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from soleus.domain.band import Band, BandSet
from soleus.domain.errors import Conflict, InvalidValue
from soleus.domain.identity import new_id
from soleus.domain.ports import Kind, UnitOfWork
from soleus.domain.words import tr
from soleus.services.catalogue import Catalogue
from soleus.services.choices import Choices
from soleus.services.clock import Clock
from soleus.services.logbook import Logbook, Put, Step, Touched

MOST_LEVELS = 20


@dataclass(frozen=True, slots=True)
class MoveUses:
    """Let what was logged with some bands be logged with others: band id → band id."""

    moves: Mapping[str, str]
    set_ids: tuple[str, ...] = field(default=())

    @property
    def touched(self) -> frozenset[Touched]:
        """The sets, and workouts as such."""
        return frozenset({Touched(Kind.WORKOUT, None), *(Touched(Kind.BAND_SET, id) for id in self.set_ids)})

    def apply(self, unit: UnitOfWork) -> None:
        """Move the uses over."""
        unit.band_sets.move_uses(self.moves)

    def revert(self, unit: UnitOfWork) -> None:
        """Move them back."""
        unit.band_sets.move_uses({after: before for before, after in self.moves.items()})

    def is_undoable(self, unit: UnitOfWork) -> bool:
        """What was logged since stays where it is, so it always is."""
        return True


@dataclass(frozen=True, slots=True)
class Wear:
    """What a band has done since its first use: repetitions, since when (None: ever), and whether that is a lot."""

    repetitions: float = 0.0
    since: date | None = None
    worn: bool = False


class Bands:
    """Every call is one transaction and one undo step.

    What was logged keeps the colour and level it had: where a change would touch them, the set as it was is kept as an
    earlier arrangement, and what was logged belongs to that one.
    """

    def __init__(self, logbook: Logbook, catalogue: Catalogue, choices: Choices, clock: Clock) -> None:
        self._logbook = logbook
        self._catalogue = catalogue
        self._choices = choices
        self._clock = clock

    def new_band(self, name: str, colour: str) -> Band:
        """Return a band with a fresh id, not stored yet."""
        return Band(f"band-{new_id()}", name, colour)

    def create_set(self, name: str, bands: Sequence[Band] = ()) -> BandSet:
        """Store a new set of the user's own and return it."""
        made = BandSet(f"set-{new_id()}", name.strip(), tuple(bands))
        self._check(made)
        self._logbook.edit(tr("Undo", "Create the bands “{name}”").format(name=made.name), _put(None, made))
        return made

    def copy_set(self, set_id: str, name: str, with_history: bool = False) -> BandSet:
        """Store a copy under a name of its own, and return it.

        With `with_history`, what was logged with the original belongs to the copy from now on, and the copy becomes
        the default where the original was it.
        """
        original = self._catalogue.band_set(set_id)
        bands = tuple(replace(band, id=f"band-{new_id()}", successor_id=None) for band in original.bands)
        copy = BandSet(f"set-{new_id()}", name.strip(), bands)
        self._check(copy)
        steps: list[Step] = [_put(None, copy)]
        if with_history:
            moves = {old.id: new.id for old, new in zip(original.bands, bands, strict=True)}
            steps.append(MoveUses(moves, (set_id, copy.id)))
            steps += self._repointed_archives(moves)
            if self._catalogue.default_band_set().id == set_id:
                steps.append(self._catalogue.default_band_set_step(copy.id))
        self._logbook.edit(tr("Undo", "Copy the bands “{name}”").format(name=original.name), *steps)
        return copy

    def change(self, after: BandSet, merge_key: str = "") -> None:
        """Store a set of the user's own as changed; of a built-in one only what the user measured and noted.

        Raises InvalidValue for what a set cannot be.
        """
        before = self._catalogue.band_set(after.id)
        if before == after:
            return
        if before.builtin and _looks(before) != _looks(after):
            raise InvalidValue(
                tr("Bands", "A built-in set keeps its bands, colours and order; copy it to make it yours.")
            )
        self._check(after)
        label = tr("Undo", "Edit the bands “{name}”").format(name=after.name)
        self._logbook.edit(label, *self._kept_as_it_was(before, after), _put(before, after), merge_key=merge_key)

    def remove(self, set_id: str) -> None:
        """Take a set of the user's own away; what was logged with it keeps its look.

        Raises InvalidValue for a built-in set, Conflict for the default one.
        """
        before = self._catalogue.band_set(set_id)
        if before.builtin:
            raise InvalidValue(tr("Bands", "A built-in set stays; choose another one as your default instead."))
        if self._catalogue.default_band_set().id == set_id:
            raise Conflict(tr("Bands", "These are your default bands. Make another set the default first."))
        after = replace(before, until=self._clock().date()) if self._used(before) else None
        self._logbook.edit(tr("Undo", "Delete the bands “{name}”").format(name=before.name), _put(before, after))

    def renew(self, band_id: str) -> None:
        """Note that a new band of the same kind is used from today on: its repetitions count from there."""
        band, _, band_set = self._catalogue.band(band_id)
        fresh = replace(band, first_used=self._clock().date(), measurement=None)
        bands = tuple(fresh if one.id == band_id else one for one in band_set.bands)
        label = tr("Undo", "A new {name}").format(name=band.name)
        self._logbook.edit(label, _put(band_set, replace(band_set, bands=bands)))

    def wear(self, band_set: BandSet) -> dict[str, Wear]:
        """Return what each band of a set has done since its first use, in any arrangement: band id → wear.

        Reads as much as was logged with these bands: ask for it in a thread.
        """
        since: dict[str, date | None] = {band.id: band.first_used for band in band_set.bands}
        earlier: dict[str, str] = {}
        for old in self._catalogue.band_sets(earlier=True):
            for band in old.bands if old.until else ():
                now = self._catalogue.current_band(band.id)
                if now in since and now != band.id:
                    earlier[band.id] = now
        asked = since | {old: since[now] for old, now in earlier.items()}
        with self._logbook.reading() as unit:
            found = unit.reading.band_reps(asked)
        total = dict.fromkeys(since, 0.0)
        for band_id, repetitions in found.items():
            total[earlier.get(band_id, band_id)] += repetitions
        limit = self._choices.numbers().band_worn_reps
        return {id: Wear(done, since[id], done >= limit) for id, done in total.items()}

    # within

    def _kept_as_it_was(self, before: BandSet, after: BandSet) -> list[Step]:
        """Return the steps that keep a used set's look for what was logged with it; none where nothing needs them."""
        levels = {band.id: (n, band.colour) for n, band in enumerate(after.bands, 1)}
        changed = any(levels.get(band.id) != (n, band.colour) for n, band in enumerate(before.bands, 1))
        if not changed or not self._used(before):
            return []
        left = {band.id for band in after.bands}
        bands = tuple(
            replace(band, id=f"band-{new_id()}", successor_id=band.id if band.id in left else None)
            for band in before.bands
        )
        earlier = replace(before, id=f"set-{new_id()}", bands=bands, builtin=False, until=self._clock().date())
        moves = {old.id: kept.id for old, kept in zip(before.bands, bands, strict=True)}
        return [_put(None, earlier), MoveUses(moves, (before.id, earlier.id))]

    def _repointed_archives(self, moves: Mapping[str, str]) -> list[Step]:
        """Return the steps that let earlier arrangements of a set lead to the bands of its copy."""
        steps: list[Step] = []
        for old in self._catalogue.band_sets(earlier=True):
            bands = tuple(
                replace(band, successor_id=moves.get(band.successor_id or "", band.successor_id)) for band in old.bands
            )
            if bands != old.bands:
                steps.append(_put(old, replace(old, bands=bands)))
        return steps

    def _used(self, band_set: BandSet) -> bool:
        with self._logbook.reading() as unit:
            return bool(unit.reading.bands_used([band.id for band in band_set.bands]))

    def _check(self, wanted: BandSet) -> None:
        if not wanted.name.strip():
            raise InvalidValue(tr("Bands", "A set of bands needs a name."))
        for other in self._catalogue.band_sets():
            if other.id != wanted.id and other.name.casefold() == wanted.name.strip().casefold():
                raise InvalidValue(tr("Bands", "There is already a set called “{name}”.").format(name=other.name))
        if len(wanted.bands) > MOST_LEVELS:
            raise InvalidValue(tr("Bands", "A set has at most 20 bands."))
        if any(not band.name.strip() for band in wanted.bands):
            raise InvalidValue(tr("Bands", "A band needs a name."))


def _put(before: BandSet | None, after: BandSet | None) -> Put:
    return Put(Kind.BAND_SET, before, after)


def _looks(band_set: BandSet) -> tuple[object, ...]:
    return (band_set.name, tuple((band.id, band.name, band.colour, band.pattern) for band in band_set.bands))
