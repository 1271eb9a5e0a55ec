"""Rows to domain values and back: what is planned — routines, planned workouts, runs and programmes."""

from functools import lru_cache
from typing import Any

from soleus.domain.calendar import PlanKind, PlannedWorkout, Run, RunTag, SkipReason
from soleus.domain.codec import from_plain
from soleus.domain.enrolment import Enrolment
from soleus.domain.prescription import Prescription
from soleus.domain.programme import Programme
from soleus.domain.routine import Routine
from soleus.domain.units import Distance, DistanceUnit
from soleus.storage.mapping import Values, dumped, loaded


def routine_from(row: Any) -> Routine:
    """Return the routine of a row."""
    items = _items(row.items, "routine")
    return Routine(row.name, items, row.note, row.position, row.id)


def routine_values(routine: Routine) -> Values:
    """Return a routine as values of its table."""
    return {
        "id": routine.id,
        "position": routine.position,
        "name": routine.name,
        "note": routine.note,
        "items": dumped(routine.items),
    }


def planned_from(row: Any) -> PlannedWorkout:
    """Return the planned workout of a row."""
    return PlannedWorkout(
        day=row.day,
        name=row.name,
        items=_items(row.items, "planned workout"),
        at=row.at,
        note=row.note,
        routine_id=row.routine_id,
        position=row.position,
        original_day=row.original_day,
        run=_run(row) if row.kind == PlanKind.RUN else None,
        is_rest=row.kind == PlanKind.REST,
        run_tag=None if row.run_tag is None else RunTag(row.run_tag),
        skipped=None if row.skipped is None else SkipReason(row.skipped),
        series_id=row.series_id,
        enrolment_id=row.enrolment_id,
        step=row.step,
        id=row.id,
    )


def _run(row: Any) -> Run:
    distance = None
    if row.run_distance is not None:
        distance = Distance(row.run_distance, DistanceUnit(row.run_distance_unit))
    return Run(bool(row.run_is_key), distance, row.run_minutes, bool(row.run_done))


def planned_values(planned: PlannedWorkout) -> Values:
    """Return a planned workout as values of its table."""
    run = planned.run
    distance = run.distance if run else None
    return {
        "id": planned.id,
        "day": planned.day,
        "position": planned.position,
        "at": planned.at,
        "name": planned.name,
        "note": planned.note,
        "routine_id": planned.routine_id,
        "original_day": planned.original_day,
        "items": dumped(planned.items),
        "kind": planned.kind.value,
        "run_is_key": run.is_key if run else None,
        "run_distance": distance.value if distance else None,
        "run_distance_unit": distance.unit.value if distance else None,
        "run_minutes": run.minutes if run else None,
        "run_done": run.done if run else None,
        "run_tag": planned.run_tag.value if planned.run_tag else None,
        "skipped": planned.skipped.value if planned.skipped else None,
        "series_id": planned.series_id,
        "enrolment_id": planned.enrolment_id,
        "step": planned.step,
    }


def programme_from(row: Any) -> Programme:
    """Return the programme of a row."""
    return from_plain(Programme, loaded(row.definition, "programme"), f"programme {row.key}")


def programme_values(programme: Programme) -> Values:
    """Return a programme as values of its table."""
    return {"key": programme.key, "definition": dumped(programme)}


def enrolment_from(row: Any) -> Enrolment:
    """Return the enrolment of a row."""
    return from_plain(Enrolment, loaded(row.document, "enrolment"), f"enrolment {row.id}")


def enrolment_values(enrolment: Enrolment) -> Values:
    """Return an enrolment as values of its table."""
    return {
        "id": enrolment.id,
        "start": enrolment.start,
        "ended": enrolment.ended,
        "document": dumped(enrolment),
    }


@lru_cache(maxsize=256)
def _items(text: str, where: str) -> tuple[Prescription, ...]:
    plain = loaded(text, where)
    return tuple(from_plain(Prescription, item, f"{where}[{n}]") for n, item in enumerate(plain))
