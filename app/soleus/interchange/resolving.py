"""Decisions on a parsed log, and the domain's workouts that come of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Measure
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Entry, SideSet, Source, Workout
from soleus.interchange.parsed import ParsedBlock, ParsedExercise, ParsedLog, ParsedSet, ParsedWorkout
from soleus.interchange.spelling import without_noise

_OTHER_COUNTS = frozenset((Measure.STEPS, Measure.CONTACTS, Measure.TWISTS))


@dataclass(frozen=True, slots=True)
class Choice:
    """What one exercise name of a file means.

    `counts` is what the file's repetitions are of our exercise: repetitions, steps, contacts, twists, or SECONDS where
    a hold was logged as repetitions. `assisted`: its weights were taken off. `banded`: its weights are no weights but
    stand for a band; their figure is kept in words and never enters kg. `band` is the band they stand for, if known.
    `row_bands` are our bands for the colours that single rows name.
    """

    exercise_key: str
    counts: Measure = Measure.REPS
    assisted: bool = False
    banded: bool = False
    band: BandUse | None = None
    band_label: str = ""
    row_bands: Mapping[str, BandUse] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything a user decides about a file: the units it does not name, and what each exercise name means."""

    exercises: Mapping[str, Choice] = field(default_factory=dict)
    unit: WeightUnit | None = None
    distance_unit: DistanceUnit | None = None


def proposed(exercise: ParsedExercise, key: str, counts: Measure = Measure.REPS) -> Choice:
    """Return the choice that an exercise's name suggests, to be confirmed."""
    return Choice(
        key,
        counts,
        assisted=exercise.assisted and not exercise.banded,
        banded=exercise.banded,
        band_label=exercise.colour,
    )


def workouts(log: ParsedLog, choices: Choices, import_id: int) -> Iterator[Workout]:
    """Yield the log's workouts, oldest first, as the logbook stores them: side unstated, every row with its place.

    InvalidValue where the log needs a unit or an exercise that `choices` does not give.
    """
    if log.needs_unit and choices.unit is None:
        raise InvalidValue(tr("Import", "The file does not say whether its weights are kg or lb; say which."))
    missing = next((e.name for e in log.exercises if e.name not in choices.exercises), None)
    if missing is not None:
        raise InvalidValue(tr("Import", "It is not decided which exercise “{missing}” is.").format(missing=missing))
    resolving = _Resolving(choices)
    return (resolving.workout(parsed, log.app, import_id) for parsed in log.workouts)


class _Resolving:
    """Turns parsed values into the domain's, making equal loads once."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices
        miles = choices.unit is WeightUnit.LB
        self._distance_unit = choices.distance_unit or (DistanceUnit.MI if miles else DistanceUnit.KM)
        self._loads: dict[str, dict[tuple[float | None, WeightUnit | None, str, int], Load]] = {}

    def workout(self, parsed: ParsedWorkout, app: str, import_id: int) -> Workout:
        """Return one workout."""
        return Workout(
            day=date(parsed.start.year, parsed.start.month, parsed.start.day),
            name=parsed.name,
            entries=tuple(self._entry(n, block) for n, block in enumerate(parsed.blocks)),
            started_at=parsed.start if parsed.timed else None,
            ended_at=parsed.end,
            note=parsed.note,
            source=Source(app, parsed.key, import_id),
        )

    def _entry(self, number: int, block: ParsedBlock) -> Entry:
        choice = self._choices.exercises[block.exercise]
        loads = self._loads.setdefault(block.exercise, {})
        sets: list[SideSet] = []
        count = 0
        for ordinal, row in enumerate(block.sets):
            said = (row.weight, row.unit, row.band, row.pieces)
            load = loads.get(said)
            if load is None:
                load = loads[said] = self._load(row, choice)
            count += not (row.paired and sets)
            sets.append(self._set(count, ordinal, row, load, choice.counts))
        return Entry(
            exercise_key=choice.exercise_key,
            sets=tuple(sets),
            note=block.note,
            superset=block.superset,
            source_name=block.exercise,
            source_block=number,
        )

    def _set(self, number: int, ordinal: int, row: ParsedSet, load: Load, counts: Measure) -> SideSet:
        reps, seconds = row.reps, row.seconds
        if counts is Measure.SECONDS and seconds is None:
            reps, seconds = None, reps
        other_count = counts in _OTHER_COUNTS
        result = SideSet(
            number=number,
            side=row.side,
            load=load,
            reps=None if other_count else reps,
            seconds=seconds,
            distance=None if row.distance is None else Distance(row.distance, row.distance_unit or self._distance_unit),
            kind=row.kind,
            to_fatigue=row.to_fatigue,
            effort=row.effort,
            note=row.note,
            rest_s=row.rest_s,
            source_line=row.line,
            source_ordinal=ordinal,
        )
        return result.with_amount(counts, reps) if other_count else result

    def _load(self, row: ParsedSet, choice: Choice) -> Load:
        """Return the load of a file's weight.

        The figure of a band exercise is arbitrary (140 was seen), so it is kept in words and never counted as kg.
        A band that the row itself names goes before the one of its exercise, and does not turn a weight into words.
        """
        value, unit = row.weight, row.unit
        if row.band:
            band = choice.row_bands.get(row.band)
            choice = replace(choice, band=band, band_label="" if band else row.band)
            if value is not None and not choice.banded:
                load = self._load(row._replace(band=""), replace(choice, band=None))
                return replace(load, band=band)
        if value is None and choice.band is None and not choice.band_label:
            return NO_LOAD
        figure = "" if value is None else f"{value:.10g}{f' {unit}' if unit else ''}"
        if choice.banded or choice.band is not None:
            return Load(band=choice.band, band_label=" ".join(part for part in (choice.band_label, figure) if part))
        if value is None:
            return Load(band_label=choice.band_label)
        weight = Weight(without_noise(abs(value)), unit or self._choices.unit or WeightUnit.KG, row.pieces)
        if choice.assisted or value < 0:
            return Load(assistance=weight, band_label=choice.band_label)
        return Load(weight=weight, band_label=choice.band_label)
