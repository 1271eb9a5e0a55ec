"""What was done beside what was planned, as lines below the rows of the grid."""

from dataclasses import replace

from soleus.domain.band import BandSet
from soleus.domain.calendar import PlannedWorkout
from soleus.domain.comparing import Comparison, Difference, LoadChange, compared
from soleus.domain.exercise import Measure
from soleus.domain.load import NO_LOAD
from soleus.domain.prescription import Prescription, Target
from soleus.domain.workout import Side, Workout
from soleus.services.catalogue import Catalogue
from soleus.ui.advice_words import load_words
from soleus.ui.planner.grid_hints import Hint, HintKind, Why
from soleus.ui.planner.grid_rows import GridGroup
from soleus.ui.planner.words import target_words
from soleus.ui.text import plural, tr
from soleus.ui.units import figure
from soleus.ui.wording import measure_unit


def with_differences(
    groups: tuple[GridGroup, ...], workout: Workout, planned: PlannedWorkout, catalogue: Catalogue
) -> tuple[GridGroup, ...]:
    """Return the groups of a finished workout with how each differs from the plan; what was left out comes last."""

    def place_of(band_id: str) -> tuple[BandSet, int] | None:
        found = catalogue.known_band(catalogue.current_band(band_id))
        return None if found is None else (catalogue.band_set(found[2]), found[1])

    by_id = {group.id: group for group in groups}
    shown = []
    for one in compared(planned.items, workout.entries, place_of):
        if one.entry is not None:
            shown.append(_compared(by_id[one.entry.id], one, catalogue))
        elif one.item is not None:
            shown.append(_left_out(one.item, catalogue))
    return tuple(shown)


def difference_words(difference: Difference) -> str:
    """Return how a side differs from its target: "1 set fewer, 2 reps short, lighter", or "as planned"."""
    if difference.is_none:
        return tr("Planner", "as planned")
    if not difference.done:
        return tr("Planner", "not done")
    fewer, measure = -difference.sets, difference.target.measure
    parts = []
    if fewer > 0:
        parts.append(plural("Planner", "%n set fewer", "%n sets fewer", fewer))
    elif fewer < 0:
        parts.append(plural("Planner", "%n set more", "%n sets more", -fewer))
    if difference.short:
        parts.append(tr("Planner", "{amount} short").format(amount=_amount(difference.short, measure)))
    if difference.over:
        parts.append(tr("Planner", "{amount} over").format(amount=_amount(difference.over, measure)))
    if difference.load is not None:
        parts.append(
            {
                LoadChange.LIGHTER: tr("Planner", "lighter"),
                LoadChange.HEAVIER: tr("Planner", "heavier"),
                LoadChange.OTHER: tr("Planner", "another load"),
            }[difference.load]
        )
    return ", ".join(parts)


def _amount(amount: float, measure: Measure) -> str:
    unit = measure_unit(measure)
    if unit:
        return f"{figure(amount, measure)} {unit}"
    whole = amount == int(amount)
    reps = plural("Planner", "%n rep", "%n reps", int(amount))
    return reps if whole else f"{figure(amount, measure)} {tr('Measure', 'reps')}"


def _compared(group: GridGroup, one: Comparison, catalogue: Catalogue) -> GridGroup:
    if one.item is None:
        return replace(group, aside=tr("Planner", "not planned"))
    if one.item.exercise_key != group.exercise_key:
        name = catalogue.name(one.item.exercise_key)
        return replace(group, aside=tr("Planner", "instead of {exercise}").format(exercise=name))
    targets = {difference.target.id: difference.target for difference in one.differences}
    if len(targets) == 1 and all(difference.is_none for difference in one.differences):
        (target,) = targets.values()
        words = tr("Planner", "As planned: {target}").format(target=_target_words(target, one.item.rounds, catalogue))
        return replace(group, remarks=(_remark(group.id, None, words),))
    last = {line.side: line.id for line in group.lines}
    remarks = []
    for difference in one.differences:
        words = tr("Planner", "Target {target}: {difference}").format(
            target=_target_words(difference.target, one.item.rounds, catalogue),
            difference=difference_words(difference),
        )
        line = last.get(difference.side)
        remarks.append(_remark(group.id, line, words, difference.side if line is None else None))
    return replace(group, remarks=tuple(remarks))


def _left_out(item: Prescription, catalogue: Catalogue) -> GridGroup:
    targets = "; ".join(_target_words(target, item.rounds, catalogue) for target in item.targets)
    words = tr("Planner", "Target {target}").format(target=targets)
    return GridGroup(
        id=item.id,
        exercise_key=item.exercise_key,
        title=catalogue.name(item.exercise_key),
        aside=tr("Planner", "not done"),
        note="",
        lines=(),
        remarks=(_remark(item.id, None, words),) if targets else (),
    )


def _remark(item_id: int, line_id: int | None, words: str, side: Side | None = None) -> Hint:
    sided = side if side in (Side.LEFT, Side.RIGHT) else None
    return Hint(item_id, line_id, HintKind.REMARK, (Why(words, "", side=sided),))


def _target_words(target: Target, rounds: int, catalogue: Catalogue) -> str:
    """Return "3 × 12, red": all sets of all rounds, and the load."""
    words = target_words(target, rounds)
    return words if target.load == NO_LOAD else f"{words}, {load_words(target.load, catalogue.known_band)}"
