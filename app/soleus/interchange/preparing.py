"""A parsed log with a decision on every exercise name: ready to be looked at, changed, and stored."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from itertools import count
from typing import TypeVar

from soleus.domain.band import BandSet, BandUse
from soleus.domain.errors import Cancelled
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.identity import new_id
from soleus.domain.pausing import collection_paused
from soleus.domain.ports import ImportedName, ImportRecord
from soleus.domain.units import WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Workout
from soleus.interchange.matching import Match, Proposal, counts_of, draft_of, proposals
from soleus.interchange.names import plain_name
from soleus.interchange.parsed import ParsedExercise, ParsedLog
from soleus.interchange.resolving import Choice, Choices, proposed, workouts

BandsFor = Callable[[str], BandSet]
"""Which band set an exercise uses, by its key; the default set for a key that is not known."""

REPORT_EVERY = 100

T = TypeVar("T")


class Decided(StrEnum):
    """Who said what a name is."""

    SAME = "same"  # the same name as ours
    GUESS = "guess"  # our guess, to be looked at
    OPEN = "open"  # nobody: it could be several of ours, and becomes an exercise of its own
    NEW = "new"  # it is none of ours: an exercise of its own
    BEFORE = "before"  # an earlier import
    USER = "user"  # the user, now


@dataclass(frozen=True, slots=True)
class Prepared:
    """A log and what each of its names will be; every name has exactly one proposal and one choice, in file order.

    `new_exercises` are the own exercises that the choices stand on and that are not there yet. `drafts` holds one
    for every name, used or not, so that changing one's mind gives the same key again. `decided` says who decided.
    """

    log: ParsedLog
    exercises: Mapping[str, Exercise]
    proposals: tuple[Proposal, ...]
    choices: Mapping[str, Choice]
    drafts: Mapping[str, Exercise]
    decided: Mapping[str, Decided]
    bands_for: BandsFor

    @property
    def new_exercises(self) -> tuple[Exercise, ...]:
        """The own exercises to be made, each once."""
        used = {choice.exercise_key for choice in self.choices.values()}
        return tuple({draft.key: draft for draft in self.drafts.values() if draft.key in used}.values())

    def exercise(self, name: str) -> Exercise:
        """Return the exercise that a name of the file is, known or new."""
        key = self.choices[name].exercise_key
        return self.exercises.get(key) or self.drafts[name]

    def is_new(self, name: str) -> bool:
        """Return whether an own exercise is made for a name."""
        return self.choices[name].exercise_key not in self.exercises

    @property
    def undecided(self) -> tuple[str, ...]:
        """The names that could be several of our exercises and that nobody decided."""
        return tuple(name for name, who in self.decided.items() if who is Decided.OPEN)


_BY_MATCH = {
    Match.SAME: Decided.SAME,
    Match.GUESS: Decided.GUESS,
    Match.DECIDE: Decided.OPEN,
    Match.NEW: Decided.NEW,
}


def prepare(
    log: ParsedLog,
    exercises: Iterable[Exercise],
    bands_for: BandsFor,
    earlier: Mapping[str, ImportedName] | None = None,
) -> Prepared:
    """Propose what every name of a log is among `exercises` (archived ones too).

    `earlier` is what imports of the same app made of their names: it goes before every proposal, so that a later
    export lands on the same exercises with the same figures.
    """
    known = {exercise.key: exercise for exercise in exercises}
    before = {name: made for name, made in (earlier or {}).items() if made.exercise_key in known}
    found = proposals(log.exercises, list(known.values()))
    drafts = _drafts(log, known.values())
    choices, decided = {}, {}
    for one, proposal in zip(log.exercises, found, strict=True):
        made = before.get(one.name)
        if made is not None:
            choices[one.name] = _with_row_bands(_as_before(one, made), one, bands_for)
            decided[one.name] = Decided.BEFORE
            continue
        key = proposal.key or drafts[one.name].key
        choices[one.name] = _with_row_bands(_with_band(proposed(one, key, proposal.counts), bands_for), one, bands_for)
        decided[one.name] = _BY_MATCH[proposal.match]
    return Prepared(log, known, found, choices, drafts, decided, bands_for)


def with_decision(
    prepared: Prepared,
    name: str,
    exercise_key: str | None,
    *,
    assisted: bool | None = None,
    banded: bool | None = None,
    held: bool | None = None,
) -> Prepared:
    """Return the log with `name` decided: one of our exercises, or (None) an own one made for it.

    `assisted`: its weights were taken off; `banded`: they stand for a band; `held`: its repetitions are seconds of a
    hold. What is None stays as it is.
    """
    one = next(e for e in prepared.log.exercises if e.name == name)
    before = prepared.choices[name]
    key = prepared.drafts[name].key if exercise_key is None else exercise_key
    choice = replace(
        before,
        exercise_key=key,
        counts=_counts(prepared, one, key, before.counts is Measure.SECONDS if held is None else held),
        assisted=before.assisted if assisted is None else assisted,
        banded=before.banded if banded is None else banded,
        band=None,
        band_label=one.colour,
    )
    if not choice.banded:
        choice = replace(choice, band_label="")
    elif choice.assisted:
        choice = replace(choice, assisted=False) if banded else replace(choice, banded=False, band_label="")
    choice = _with_row_bands(_with_band(choice, prepared.bands_for), one, prepared.bands_for)
    choices = {**prepared.choices, name: choice}
    return replace(prepared, choices=choices, decided={**prepared.decided, name: Decided.USER})


@collection_paused()
def offered(
    prepared: Prepared,
    import_id: int,
    unit: WeightUnit | None,
    progress: Callable[[int, int], bool] | None = None,
) -> list[Workout]:
    """Return the log's workouts as they would be stored; `unit` is of weights that the file names no unit for.

    `progress` is called with (done, total) and returns False to cancel, which raises Cancelled. InvalidValue where a
    unit is needed and missing.
    """
    made = []
    total = len(prepared.log.workouts)
    for workout in workouts(prepared.log, Choices(prepared.choices, unit), import_id):
        made.append(workout)
        if progress is not None and len(made) % REPORT_EVERY == 0 and not progress(len(made), total):
            raise Cancelled(tr("Import", "The import was cancelled; nothing was stored."))
    return made


def record_for(log: ParsedLog, data: bytes, file_name: str, unit: WeightUnit | None, moment: datetime) -> ImportRecord:
    """Return the note of an import: the file's SHA-256, the unit it was read in where it names none, and when."""
    return ImportRecord(
        id=new_id(),
        app=log.app,
        file_name=file_name,
        file_hash=hashlib.sha256(data).hexdigest(),
        imported_at=moment.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z"),
        unit=unit.value if unit is not None and log.needs_unit else "",
    )


def _drafts(log: ParsedLog, exercises: Iterable[Exercise]) -> dict[str, Exercise]:
    """Return an own exercise for every name, the same one for names that are spelled a little differently."""
    taken = {exercise.name.casefold() for exercise in exercises if not exercise.archived}
    by_plain: dict[str, Exercise] = {}
    drafts: dict[str, Exercise] = {}
    for one in log.exercises:
        plain = plain_name(one.name) or one.name
        draft = by_plain.get(plain)
        if draft is None:
            draft = draft_of(one, f"own-{new_id()}")
            draft = replace(draft, name=_free(draft.name, log.app.partition("-")[0], taken))
            taken.add(draft.name.casefold())
        else:
            draft = _joined(draft, draft_of(one, draft.key))
        by_plain[plain] = draft
    for one in log.exercises:
        drafts[one.name] = by_plain[plain_name(one.name) or one.name]
    return drafts


def _free(name: str, app: str, taken: set[str]) -> str:
    """Return a name that no exercise has: "Seated calf raise (Strong)", with a number where that is taken, too."""
    candidates = (f"{name} ({app[:1].upper()}{app[1:]}{'' if n == 1 else f' {n}'})" for n in count(1))
    return name if name.casefold() not in taken else next(c for c in candidates if c.casefold() not in taken)


def _joined(draft: Exercise, other: Exercise) -> Exercise:
    return replace(
        draft,
        measures=_once((*draft.measures, *other.measures)),
        loads=_once((*draft.loads, *other.loads)),
    )


def _once(items: Iterable[T]) -> tuple[T, ...]:
    return tuple(dict.fromkeys(items))


def _as_before(one: ParsedExercise, made: ImportedName) -> Choice:
    """Return the choice that an earlier import stood on, as its sets show it."""
    counts = made.counts
    if counts is Measure.SECONDS and not one.with_reps:
        counts = Measure.REPS  # the file itself has seconds
    band = None if made.band_id is None else BandUse(made.band_id)
    label = one.colour if made.banded and band is None else ""
    return Choice(made.exercise_key, counts, made.assisted, made.banded, band, label)


def _counts(prepared: Prepared, one: ParsedExercise, key: str, held: bool) -> Measure:
    if held:
        return Measure.SECONDS
    exercise = prepared.exercises.get(key)
    return Measure.REPS if exercise is None else counts_of(one, exercise)


def _with_band(choice: Choice, bands_for: BandsFor) -> Choice:
    """Return the choice with the band of the exercise's set that has the colour the name says, if there is one."""
    if not (choice.banded and choice.band_label):
        return choice
    band = _band_of(choice.band_label, bands_for(choice.exercise_key))
    return choice if band is None else replace(choice, band=band, band_label="")


def _with_row_bands(choice: Choice, one: ParsedExercise, bands_for: BandsFor) -> Choice:
    """Return the choice with our bands for the colours that the rows of the exercise name."""
    if not one.bands:
        return choice
    band_set = bands_for(choice.exercise_key)
    found = {colour: band for colour in one.bands if (band := _band_of(colour, band_set)) is not None}
    return replace(choice, row_bands=found)


def _band_of(words: str, band_set: BandSet) -> BandUse | None:
    """Return the one band of a set that has a colour or name."""
    found = [band for band in band_set.bands if words.casefold() in (band.colour, band.name.casefold())]
    return BandUse(found[0].id) if len(found) == 1 else None
