"""Rows to domain values and back."""

import json
from collections.abc import Iterable, Sequence
from datetime import datetime
from functools import cache, lru_cache
from typing import Any

from soleus.domain.band import Band, BandSet, BandUse, Measurement, Pattern
from soleus.domain.codec import from_plain, to_plain
from soleus.domain.errors import ReadingError
from soleus.domain.exercise import Exercise, Tempo
from soleus.domain.load import NO_LOAD, Load
from soleus.domain.pain import PainMoment, PainNote, PainSite
from soleus.domain.ports import ExerciseRecord
from soleus.domain.prescription import Prescription
from soleus.domain.units import Distance, DistanceUnit, Weight, WeightUnit
from soleus.domain.words import tr
from soleus.domain.workout import Effort, EffortScale, Entry, SetKind, Side, SideSet, Source, Workout
from soleus.storage import tables

Values = dict[str, Any]

_NO_WEIGHT = (None, None, None)
_NO_BAND = (None, None, None, None)

_SIDES = {side.value: side for side in Side}
_KINDS = {kind.value: kind for kind in SetKind}
_UNITS = {unit.value: unit for unit in WeightUnit}
_SCALES = {scale.value: scale for scale in EffortScale}


def dumped(value: Any) -> str | None:
    """Return a domain value as JSON text; None stays None."""
    return None if value is None else json.dumps(to_plain(value), ensure_ascii=False, separators=(",", ":"))


def moment(text: str | None) -> datetime | None:
    """Return the moment of an ISO text."""
    return None if text is None else datetime.fromisoformat(text)


@cache
def _tempo(text: str) -> Tempo:
    return from_plain(Tempo, json.loads(text), "tempo")


def _weight(value: float | None, unit: str | None, count: int | None) -> Weight | None:
    return None if value is None else Weight(value, _UNITS[unit or "kg"], count or 1)


def load_from(row: Any) -> Load:
    """Return the load of a row that has the load columns of the sets table as attributes."""
    if (
        row.weight is None
        and row.band_id is None
        and row.assistance is None
        and row.body_weight is None
        and not row.band_label
    ):
        return NO_LOAD
    return Load(
        weight=_weight(row.weight, row.weight_unit, row.weight_count),
        assistance=_weight(row.assistance, row.assistance_unit, row.assistance_count),
        band=None
        if row.band_id is None
        else BandUse(row.band_id, row.elongation_pct, row.strands or 1, row.band_twists or 0),
        body_weight=_weight(row.body_weight, row.body_weight_unit, 1),
        band_label=row.band_label,
    )


def set_from(row: Any) -> SideSet:
    """Return the side row of a row of the sets table."""
    return SideSet(
        number=row.number,
        side=_SIDES[row.side],
        load=load_from(row),
        reps=row.reps,
        hold_s=row.hold_s,
        seconds=row.seconds,
        steps=row.steps,
        contacts=row.contacts,
        twists=row.twists,
        distance=None if row.distance is None else Distance(row.distance, DistanceUnit(row.distance_unit)),
        kind=_KINDS[row.kind],
        to_fatigue=bool(row.to_fatigue),
        variant=row.variant,
        effort=None if row.effort is None else Effort(row.effort, _SCALES[row.effort_scale]),
        pain=row.pain,
        note=row.note,
        rest_s=row.rest_s,
        done_at=moment(row.done_at),
        source_line=row.source_line,
        source_ordinal=row.source_ordinal,
        id=row.id,
    )


@lru_cache(maxsize=8192)
def recent_set(
    number: int,
    side: str,
    kind: str,
    reps: float | None,
    seconds: float | None,
    steps: float | None,
    contacts: float | None,
    twists: float | None,
    effort: float | None,
    effort_scale: str | None,
    pain: int | None,
    *load: Any,
) -> SideSet:
    """Return the part of a side row that the rules look at, from the columns of `recent.LOOKED_AT`; its id is 0.

    Few figures make up many rows: a set that was met before is the same object, which costs a sixth of a new one.
    """
    return SideSet(
        number=number,
        side=_SIDES[side],
        load=chosen_load(*load),
        reps=reps,
        seconds=seconds,
        steps=steps,
        contacts=contacts,
        twists=twists,
        kind=_KINDS[kind],
        effort=None if effort is None else Effort(effort, _SCALES[effort_scale or ""]),
        pain=pain,
        id=0,
    )


LOAD_COLUMNS = (
    tables.sets.c.weight,
    tables.sets.c.weight_unit,
    tables.sets.c.weight_count,
    tables.sets.c.assistance,
    tables.sets.c.assistance_unit,
    tables.sets.c.assistance_count,
    tables.sets.c.band_id,
    tables.sets.c.elongation_pct,
    tables.sets.c.strands,
)
"""What makes a load another one in the graphs. Few columns: the database sorts by them."""


@lru_cache(maxsize=1024)
def chosen_load(
    weight: float | None,
    weight_unit: str | None,
    weight_count: int | None,
    assistance: float | None,
    assistance_unit: str | None,
    assistance_count: int | None,
    band_id: str | None,
    elongation_pct: float | None,
    strands: int | None,
    twists: int | None = None,
) -> Load:
    """Return the part of a load that is chosen for the next set, from `LOAD_COLUMNS` and the twists of a band."""
    return Load(
        weight=_weight(weight, weight_unit, weight_count),
        assistance=_weight(assistance, assistance_unit, assistance_count),
        band=None if band_id is None else BandUse(band_id, elongation_pct, strands or 1, twists or 0),
    )


SET_COLUMNS = tuple(column.name for column in tables.sets.columns)


def set_row(row: SideSet, entry_id: int, position: int) -> tuple[Any, ...]:
    """Return a side row as values of the sets table, in the order of `SET_COLUMNS`.

    `_value_` is the plain text of an enumeration's member; `value` takes ten times as long, which imports feel.
    """
    load, effort, distance = row.load, row.effort, row.distance
    weight, assistance, band, body = load.weight, load.assistance, load.band, load.body_weight
    return (
        row.id,
        entry_id,
        position,
        row.number,
        row.side._value_,
        row.kind._value_,
        row.reps,
        row.hold_s,
        row.seconds,
        row.steps,
        row.contacts,
        row.twists,
        *((None, None) if distance is None else (distance.value, distance.unit._value_)),
        *(_NO_WEIGHT if weight is None else (weight.value, weight.unit._value_, weight.count)),
        *(_NO_WEIGHT if assistance is None else (assistance.value, assistance.unit._value_, assistance.count)),
        *(_NO_BAND if band is None else (band.band_id, band.elongation_pct, band.strands, band.twists)),
        load.band_label,
        *((None, None) if body is None else (body.value, body.unit._value_)),
        row.to_fatigue,
        row.variant,
        *((None, None) if effort is None else (effort.value, effort.scale._value_)),
        row.pain,
        row.note,
        row.rest_s,
        None if row.done_at is None else row.done_at.isoformat(),
        row.source_line,
        row.source_ordinal,
    )


def set_values(row: SideSet, entry_id: int, position: int) -> Values:
    """Return a side row as values of the sets table by name."""
    return dict(zip(SET_COLUMNS, set_row(row, entry_id, position), strict=True))


def entry_from(row: Any, sets: Iterable[SideSet]) -> Entry:
    """Return the entry of a row of the entries table with its sets in order."""
    return Entry(
        exercise_key=row.exercise_key,
        sets=tuple(sets),
        note=row.note,
        tempo=None if row.tempo is None else _tempo(row.tempo),
        target=None if row.target is None else from_plain(Prescription, loaded(row.target, "target"), "target"),
        superset=row.superset,
        source_name=row.source_name,
        source_block=row.source_block,
        id=row.id,
    )


def entry_values(entry: Entry, workout: Workout, position: int, trainee_id: int) -> Values:
    """Return an entry as values of the entries table."""
    return {
        "id": entry.id,
        "workout_id": workout.id,
        "trainee_id": trainee_id,
        "day": workout.day,
        "position": position,
        "exercise_key": entry.exercise_key,
        "note": entry.note,
        "tempo": dumped(entry.tempo),
        "target": dumped(entry.target),
        "superset": entry.superset,
        "source_name": entry.source_name,
        "source_block": entry.source_block,
    }


def workout_from(row: Any, entries: Iterable[Entry], pains: Iterable[PainNote] = ()) -> Workout:
    """Return the workout of a row of the workouts table with its entries and pains in order."""
    source = None if row.import_id is None else Source(row.source_app or "", row.source_key or "", row.import_id)
    return Workout(
        day=row.day,
        name=row.name,
        entries=tuple(entries),
        started_at=moment(row.started_at),
        ended_at=moment(row.ended_at),
        finished=bool(row.finished),
        note=row.note,
        routine_id=row.routine_id,
        planned_id=row.planned_id,
        source=source,
        pains=tuple(pains),
        id=row.id,
    )


def pain_from(row: Any) -> PainNote:
    """Return the pain of a row."""
    return PainNote(PainMoment(row.moment), row.value, row.side, PainSite(row.site), row.id)


def pain_values(note: PainNote, workout_id: int, position: int) -> Values:
    """Return a pain as values of its table, in the order of its columns."""
    return {
        "id": note.id,
        "workout_id": workout_id,
        "position": position,
        "moment": note.moment.value,
        "value": note.value,
        "side": note.side,
        "site": note.site.value,
    }


def workout_values(workout: Workout, trainee_id: int) -> Values:
    """Return a workout as values of the workouts table."""
    source = workout.source
    return {
        "id": workout.id,
        "trainee_id": trainee_id,
        "day": workout.day,
        "name": workout.name,
        "note": workout.note,
        "started_at": workout.started_at.isoformat() if workout.started_at else None,
        "ended_at": workout.ended_at.isoformat() if workout.ended_at else None,
        "finished": workout.finished,
        "routine_id": workout.routine_id,
        "planned_id": workout.planned_id,
        "import_id": source.import_id if source else None,
        "source_app": source.app if source else None,
        "source_key": source.key if source else None,
    }


def exercise_from(row: Any) -> ExerciseRecord:
    """Return what the logbook knows of an exercise."""
    own = None
    if row.definition is not None:
        own = from_plain(Exercise, loaded(row.definition, "exercise"), f"exercise {row.key}")
    return ExerciseRecord(row.key, own, bool(row.archived))


def exercise_values(record: ExerciseRecord) -> Values:
    """Return what the logbook knows of an exercise as values of its table."""
    return {"key": record.key, "definition": dumped(record.own), "archived": record.archived}


def band_set_from(row: Any, band_rows: Sequence[Any]) -> BandSet:
    """Return the band set of a row and the rows of its bands in order."""
    bands = tuple(_band_from(band) for band in band_rows)
    return BandSet(row.id, row.name, bands, bool(row.builtin), row.until)


def _band_from(row: Any) -> Band:
    measured = None
    if row.measured_kgf is not None and row.measured_at_pct is not None:
        measured = Measurement(row.measured_kgf, row.measured_at_pct)
    return Band(
        id=row.id,
        name=row.name,
        colour=row.colour,
        force_100_kgf=row.force_100_kgf,
        force_200_kgf=row.force_200_kgf,
        measurement=measured,
        rating=row.rating,
        pattern=Pattern(row.pattern),
        first_used=row.first_used,
        successor_id=row.successor_id,
    )


def band_values(band: Band, band_set_id: str, position: int) -> Values:
    """Return a band as values of its table."""
    return {
        "id": band.id,
        "band_set_id": band_set_id,
        "position": position,
        "name": band.name,
        "colour": band.colour,
        "force_100_kgf": band.force_100_kgf,
        "force_200_kgf": band.force_200_kgf,
        "measured_kgf": band.measurement.force_kgf if band.measurement else None,
        "measured_at_pct": band.measurement.elongation_pct if band.measurement else None,
        "rating": band.rating,
        "pattern": band.pattern.value,
        "first_used": band.first_used,
        "successor_id": band.successor_id,
    }


def loaded(text: str, where: str) -> Any:
    """Return the JSON value of a text; raises ReadingError naming `where` it stands."""
    try:
        return json.loads(text)
    except ValueError as error:
        raise ReadingError(
            tr("Storage", "A {where} in the logbook is damaged: {why}.").format(where=where, why=error)
        ) from error
