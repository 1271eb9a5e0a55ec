"""Workouts as openweight JSON (WorkoutLog, schema draft-07 of version 0.13): one object, or a list of several.

The format knows no sides, bands, assistance, holds or pain: they are told in the notes, and stand with all their
figures under "soleus", which the schema allows. Its counts are whole numbers and its texts have a longest length.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TextIO

from soleus.domain.units import Weight
from soleus.domain.words import tr
from soleus.domain.workout import EffortScale, SetKind, SideSet
from soleus.interchange.flattening import FlatBlock, FlatSet, FlatWorkout, Layout, Wishes
from soleus.interchange.losses import Loss, Losses
from soleus.interchange.set_words import plain

LAYOUT = Layout(rich=True)
SCHEMA = "https://openweight.org/schemas/workout-log.schema.json"

_LONGEST_NAME, _LONGEST_NOTE, _LONGEST_BLOCK_NOTE, _LONGEST_SET_NOTE = 200, 10_000, 5_000, 1_000
_TYPES = {SetKind.WARMUP: "warmup", SetKind.DROP: "dropset"}


def write(workouts: Iterator[FlatWorkout], stream: TextIO, wishes: Wishes, losses: Losses) -> int:
    """Write workouts and return the number of sides of sets; what had to be changed is counted in `losses`."""
    writing = _Writing(wishes, losses)
    count = written = 0
    before = ""
    for workout in workouts:
        count += workout.rows
        if before:
            stream.write(("[\n" if written == 0 else ",\n") + before)
            written += 1
        before = json.dumps(writing.workout(workout), ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    if written:
        stream.write(f",\n{before}\n]\n")
    else:
        stream.write(f"{before or '[]'}\n")
    return count


class _Writing:
    """Makes plain values of workouts and keeps to what the schema allows."""

    def __init__(self, wishes: Wishes, losses: Losses) -> None:
        self._wishes, self._losses = wishes, losses

    def workout(self, workout: FlatWorkout) -> dict[str, Any]:
        """Return a WorkoutLog."""
        made: dict[str, Any] = {
            "$schema": SCHEMA,
            "date": _with_offset(workout.begun).isoformat(),
            "name": self._text(workout.name, _LONGEST_NAME),
        }
        if workout.note:
            made["notes"] = self._text(workout.note, _LONGEST_NOTE)
        if workout.end is not None:
            made["durationSeconds"] = int((workout.end - workout.start).total_seconds())
        made["exercises"] = [self._exercise(number, block) for number, block in enumerate(workout.blocks, 1)]
        return made

    def _exercise(self, number: int, block: FlatBlock) -> dict[str, Any]:
        name = block.name.strip() or tr("ExportNotes", "Exercise")
        made: dict[str, Any] = {"exercise": {"name": self._text(name, _LONGEST_NAME)}, "order": number}
        if block.note:
            made["notes"] = self._text(block.note, _LONGEST_BLOCK_NOTE)
        if block.superset is not None:
            made["supersetId"] = block.superset + 1
        made["sets"] = [self._set(row) for row in block.sets]
        return made

    def _set(self, flat: FlatSet) -> dict[str, Any]:
        row, made, words = flat.row, dict[str, Any](), list(flat.words)
        for name, value, exact in (
            ("reps", flat.reps, tr("ExportNotes", "{n} repetitions")),
            ("durationSeconds", flat.seconds, tr("ExportNotes", "{n} s")),
            ("restSeconds", row.rest_s, tr("ExportNotes", "{n} s of rest")),
        ):
            if value is not None:
                made[name] = int(value)
                if made[name] != value:
                    self._losses[Loss.FRACTION] += 1
                    words.append(exact.format(n=plain(value)))
        if flat.weight is not None:
            made |= {"weight": flat.weight, "unit": self._wishes.weight_unit.value}
        if flat.distance is not None:
            made |= {"distance": flat.distance, "distanceUnit": self._wishes.distance_unit.value}
        effort = row.effort
        if effort is not None and effort.scale is EffortScale.RPE:
            made["rpe"] = effort.value
        elif effort is not None and float(effort.value).is_integer():
            made["rir"] = int(effort.value)
        if flat.failure:
            made["toFailure"] = True
        if row.kind in _TYPES:
            made["type"] = _TYPES[row.kind]
        remark = f"({', '.join(words)}) {row.note}".strip() if words else row.note
        if remark:
            made["notes"] = self._text(remark, _LONGEST_SET_NOTE)
        own = _own(row)
        return made | {"soleus": own} if own else made

    def _text(self, text: str, longest: int) -> str:
        if len(text) <= longest:
            return text
        self._losses[Loss.SHORTENED] += 1
        return text[: longest - 1] + "…"


def _own(row: SideSet) -> dict[str, Any]:
    """Return what the format has no names for, with all its figures."""
    load = row.load
    use = load.band
    band = None if use is None else {
        "id": use.band_id, "stretchPercent": use.elongation_pct, "strands": use.strands, "twists": use.twists
    }  # fmt: skip
    values = {
        "side": None if row.side == "unstated" else row.side.value,
        "band": band and {name: value for name, value in band.items() if value is not None},
        "bandWords": load.band_label or None,
        "assistance": _weight(load.assistance),
        "bodyWeight": _weight(load.body_weight),
        "heldSeconds": row.hold_s,
        "steps": row.steps,
        "contacts": row.contacts,
        "twists": row.twists,
        "variant": row.variant or None,
        "pain": row.pain,
    }
    return {name: value for name, value in values.items() if value is not None}


def _weight(weight: Weight | None) -> dict[str, Any] | None:
    return None if weight is None else {"value": weight.value * weight.count, "unit": weight.unit.value}


def _with_offset(moment: datetime) -> datetime:
    """Return a moment with an offset from UTC in whole minutes: this computer's where none is known."""
    if moment.tzinfo is None:
        try:
            moment = moment.astimezone()
        except (OSError, OverflowError, ValueError):  # years that a platform's clock does not know
            moment = moment.replace(tzinfo=UTC)
    offset = moment.utcoffset() or timedelta(0)
    return moment.replace(tzinfo=timezone(timedelta(minutes=round(offset.total_seconds() / 60))))
