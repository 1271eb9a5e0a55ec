"""What was done beside what was planned, as lines below the rows of the grid."""

from dataclasses import replace

from soleus.domain.calendar import PlannedWorkout
from soleus.domain.comparing import Comparison, compared
from soleus.domain.load import NO_LOAD
from soleus.domain.prescription import Prescription, Target
from soleus.domain.workout import Side, Workout
from soleus.services.catalogue import Catalogue
from soleus.ui.advice_words import load_words
from soleus.ui.compared_words import band_places, difference_words
from soleus.ui.planner.grid_hints import Hint, HintKind, Why
from soleus.ui.planner.grid_rows import GridGroup
from soleus.ui.planner.words import target_words
from soleus.ui.text import tr


def with_differences(
    groups: tuple[GridGroup, ...], workout: Workout, planned: PlannedWorkout, catalogue: Catalogue
) -> tuple[GridGroup, ...]:
    """Return the groups of a finished workout with how each differs from the plan; what was left out comes last."""

    by_id = {group.id: group for group in groups}
    shown = []
    for one in compared(planned.items, workout.entries, band_places(catalogue)):
        if one.entry is not None:
            shown.append(_compared(by_id[one.entry.id], one, catalogue))
        elif one.item is not None:
            shown.append(_left_out(one.item, catalogue))
    return tuple(shown)


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
