"""What a text typed into a cell of the grid makes of a prescription, or why it cannot be taken."""

import re
from dataclasses import replace
from enum import IntEnum

from soleus.domain.band import BandUse
from soleus.domain.errors import InvalidValue
from soleus.domain.exercise import Exercise, Measure
from soleus.domain.load import HEAVIEST_PLANNED_KG, credible
from soleus.domain.prescribing import with_side, with_target
from soleus.domain.prescription import MOST_ROUNDS, Prescription, Target, TargetSide
from soleus.domain.target_shorthand import ParsedTarget, parse_rest, parse_target, parse_tempo, parse_weight
from soleus.domain.units import DistanceUnit, WeightUnit
from soleus.ui.text import tr
from soleus.ui.units import distance_unit


class Column(IntEnum):
    """The columns of the grid."""

    SIDE = 0
    TARGET = 1
    BAND = 2
    KG = 3
    TEMPO = 4
    REST = 5


TYPED = (Column.TARGET, Column.KG, Column.TEMPO, Column.REST)
"""The columns that are edited as a short text."""

CLEARED = (Column.BAND, Column.KG, Column.TEMPO, Column.REST)
"""The columns that can be emptied."""


def with_text(
    item: Prescription, target_id: int, column: Column, text: str, exercise: Exercise | None, unit: WeightUnit
) -> Prescription:
    """Return the prescription with what was typed; raises InvalidValue with a sentence for beside the cell."""
    target = target_of(item, target_id)
    match column:
        case Column.TARGET:
            parsed = fitting(parse_target(text, target.measure, distance_unit()), exercise)
            return with_target(item, parsed.applied_to(target))
        case Column.KG:
            weight, assistance = parse_weight(text, unit)
            for part in (weight, assistance):
                if part is not None:
                    credible(part, HEAVIEST_PLANNED_KG)
            load = replace(target.load, weight=weight, assistance=assistance)
            return with_target(item, replace(target, load=load))
        case Column.TEMPO:
            return replace(item, tempo=parse_tempo(text))
        case Column.REST:
            return replace(item, rest_s=parse_rest(text))
    raise InvalidValue(tr("Planner", "This cell is chosen, not typed."))


def with_band(item: Prescription, target_id: int, use: BandUse | None) -> Prescription:
    """Return the prescription with another band for a target."""
    target = target_of(item, target_id)
    return with_target(item, replace(target, load=replace(target.load, band=use)))


def with_cleared(item: Prescription, target_id: int, column: Column) -> Prescription:
    """Return the prescription with a cell emptied; a target or side cannot be empty."""
    if column is Column.BAND:
        return with_band(item, target_id, None)
    if column in CLEARED:
        return with_text(item, target_id, column, "", None, WeightUnit.KG)
    return item


def with_target_side(item: Prescription, target_id: int, side: TargetSide) -> Prescription:
    """Return the prescription with a target for another side."""
    return with_side(item, target_id, side)


def parse_rounds(text: str) -> int:
    """Return the number of rounds a text says: "3", "3x", "3 rounds"; raises InvalidValue."""
    found = re.fullmatch(r"\s*(\d{1,3})\D*", text)
    if found is None or not 1 <= int(found[1]) <= MOST_ROUNDS:
        raise InvalidValue(tr("Planner", "Write how many rounds: 1 to {most}.").format(most=MOST_ROUNDS))
    return int(found[1])


def target_of(item: Prescription, target_id: int) -> Target:
    """Return the target of an id; raises InvalidValue where it is gone."""
    for target in item.targets:
        if target.id == target_id:
            return target
    raise InvalidValue(tr("Planner", "This row is no longer part of the plan."))


def fitting(parsed: ParsedTarget, exercise: Exercise | None) -> ParsedTarget:
    """Return the target in a measure the exercise allows; raises InvalidValue where it has none like it."""
    if exercise is None or parsed.measure in exercise.measures:
        return parsed
    kin = {Measure.REPS: Measure.HOLD_REPS, Measure.HOLD_REPS: Measure.REPS}.get(parsed.measure)
    if kin in exercise.measures:
        return parsed
    if parsed.measure is Measure.MINUTES and Measure.SECONDS in exercise.measures:
        return _scaled(parsed, Measure.SECONDS, 60)
    if parsed.measure is Measure.SECONDS and Measure.MINUTES in exercise.measures:
        return _scaled(parsed, Measure.MINUTES, 1 / 60)
    counted = tr("Planner", " or ").join(measure_words(measure) for measure in exercise.measures)
    raise InvalidValue(
        tr("Planner", "{exercise} is counted in {measures}.").format(exercise=exercise.name, measures=counted)
    )


def measure_words(measure: Measure) -> str:
    """Return what a measure counts, in words."""
    in_miles = distance_unit() is DistanceUnit.MI
    return {
        Measure.REPS: tr("Measure", "reps"),
        Measure.HOLD_REPS: tr("Measure", "reps with a hold"),
        Measure.SECONDS: tr("Measure", "seconds"),
        Measure.STEPS: tr("Measure", "steps"),
        Measure.CONTACTS: tr("Measure", "contacts"),
        Measure.TWISTS: tr("Measure", "twists"),
        Measure.MINUTES: tr("Measure", "minutes"),
        Measure.DISTANCE: tr("Measure", "miles") if in_miles else tr("Measure", "kilometres"),
    }[measure]


def _scaled(parsed: ParsedTarget, measure: Measure, factor: float) -> ParsedTarget:
    low = None if parsed.low is None else parsed.low * factor
    high = None if parsed.high is None else parsed.high * factor
    return replace(parsed, measure=measure, low=low, high=high)
